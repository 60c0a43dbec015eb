import os, time
import numpy as np
from steps import matrix
def gradients(a, b, rounds):
    x, r = np.zeros(b.size), b.copy()
    p, rho = r, r @ r
    for k in range(rounds):
        q = a @ p; alpha = rho / (p @ q); x = x + alpha * p; r = r - alpha * q
        after = r @ r; p = r + after / rho * p; rho = after
    return x
n = 100 if os.getenv('BENCH_SHORT') else 400
a = matrix(n); a = a + a.T + 20 * n * np.eye(n); b = np.arange(1, n + 1) / n
t = time.perf_counter(); x = sum(gradients(a, b, 20) for k in range(10)); e = time.perf_counter() - t
print('%.8g\n%.6f' % (x.sum(), e))
