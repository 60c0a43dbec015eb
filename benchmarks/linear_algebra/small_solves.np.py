import os, time
import numpy as np
def small_solves(n):
    total = 0.0
    for k in range(1, n + 1):
        a = np.array([[4, 1, 0, k / n], [1, 5, 2, 0], [0, 2, 6, 1], [1, 0, 1, 7]])
        x = np.linalg.solve(a, np.array([1.0, 2.0, 3.0, 4.0])); total = total + x[0] + x[3]
    return total
n = 600 if os.getenv('BENCH_SHORT') else 20000
t = time.perf_counter(); total = small_solves(n); e = time.perf_counter() - t
print('%.8g\n%.6f' % (total, e))
