import os, time
def total(n):
    k = 3.0; f = lambda x: x * k + 1; s = 0.0
    for i in range(1, n + 1): s = s + f(i)
    return s
n = 5000 if os.getenv('BENCH_SHORT') else 200000
t = time.perf_counter(); s = total(n); e = time.perf_counter() - t
print("%.0f\n%.6f" % (s, e))
