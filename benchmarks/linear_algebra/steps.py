"""What the NumPy programs of this folder share: the sizes, the report, a matrix."""
import math, os, time
import numpy as np

def measure(sizes, short, rounds, make, step, value):
    """make(n) gives the data, step(data) is timed rounds(n) times, value(result) goes into the checksum."""
    total, lines = 0.0, []
    for n in sizes[:short] if os.getenv('BENCH_SHORT') else sizes:
        data, times = make(n), rounds(n)
        t = time.perf_counter()
        for r in range(times): result = step(data)
        lines.append('n=%d %.9f' % (n, (time.perf_counter() - t) / times))
        total = total + value(result)
    print('%.8g' % total)
    print('\n'.join(lines))

def matrix(n):
    return (np.arange(1, n * n + 1) * 7919 % 1009 / 1009).reshape(n, n, order='F')

def limited(work, most):
    return lambda n: min(most, max(3, math.floor(work / n ** 3 + 0.5)))
