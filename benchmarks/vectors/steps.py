"""What the NumPy programs of this folder share: the sizes, the rounds, the report."""
import os, time
import numpy as np

def measure(make, step, value):
    """make(n) gives the data, step(data) is timed, value(result) goes into the checksum."""
    sizes, work, total, lines = [1, 64, 1000, 100000, 10000000], 3000000, 0.0, []
    if os.getenv('BENCH_SHORT'): sizes, work = sizes[:4], 20000
    for n in sizes:
        data = make(n)
        rounds = min(100000, max(3, int(work / n + 0.5)))
        t = time.perf_counter()
        for r in range(rounds): result = step(data)
        lines.append('n=%d %.9f' % (n, (time.perf_counter() - t) / rounds))
        total = total + value(result)
    print('%.8g' % total)
    print('\n'.join(lines))

def numbers(n):
    return np.mod(np.arange(1, n + 1) * 7919.0, 10007)
