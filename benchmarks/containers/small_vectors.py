import math, os, time
def small_vectors(n):
    p, total = [1.0, 2.0, 3.0], 0.0
    for k in range(1, n + 1):
        d = [k / n, 1.0, -0.5]
        c = [p[1] * d[2] - p[2] * d[1], p[2] * d[0] - p[0] * d[2], p[0] * d[1] - p[1] * d[0]]
        length = math.sqrt(c[0] * c[0] + c[1] * c[1] + c[2] * c[2])
        p = [c[0] / length + 0.1, c[1] / length + 0.2, c[2] / length + 0.3]
        total = total + p[0] + (p[0] * d[0] + p[1] * d[1] + p[2] * d[2])
    return total
n = 2000 if os.getenv('BENCH_SHORT') else 60000
t = time.perf_counter(); total = small_vectors(n); e = time.perf_counter() - t
print("%.10g\n%.6f" % (total, e))
