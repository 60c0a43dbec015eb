import os, time
import numpy as np
def statistics(rounds):
    n, seed, v, w = 5, 42, np.zeros(rounds), np.zeros(rounds)
    for k in range(rounds):
        values = []
        for j in range(4 * n * n):
            seed = seed * 16807 % 2147483647
            values.append(seed / 2147483647 - 0.5)
        p = np.array(values).reshape(n, 4 * n, order='F')
        a, b, c, d = p[:, :n], p[:, n:2 * n], p[:, 2 * n:3 * n], p[:, 3 * n:]
        p, q = np.hstack((a, b, c, d)), np.block([[a, b], [c, d]])
        v[k] = np.trace(np.linalg.matrix_power(p.T @ p, 4)); w[k] = np.trace(np.linalg.matrix_power(q.T @ q, 4))
    return v, w
rounds = 30 if os.getenv('BENCH_SHORT') else 1000
t = time.perf_counter(); v, w = statistics(rounds); e = time.perf_counter() - t
print('%.8g\n%.6f' % (v.std(ddof=1) / v.mean() + w.std(ddof=1) / w.mean(), e))
