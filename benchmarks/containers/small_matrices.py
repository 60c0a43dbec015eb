import os, time
def times(a, b):
    return [[a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j] for j in range(len(b[0]))] for i in range(3)]
def rotations(n):
    m = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    v, total = [[1.0], [2.0], [3.0]], 0.0
    for k in range(1, n + 1):
        r = [[0.8, -0.6, 0.0], [0.6, 0.8, 0.0], [0.0, 0.0, 1.0]]
        if k % 2 == 0: r = [[1.0, 0.0, 0.0], [0.0, 0.28, -0.96], [0.0, 0.96, 0.28]]
        m = times(r, m); w = times(m, v); total = total + w[0][0] + w[2][0]
    return total
n = 2000 if os.getenv('BENCH_SHORT') else 50000
t = time.perf_counter(); total = rotations(n); e = time.perf_counter() - t
print("%.10g\n%.6f" % (total, e))
