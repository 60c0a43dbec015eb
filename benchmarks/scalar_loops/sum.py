import os, time
def total(n):
    s = 0.0
    for k in range(1, n + 1): s = s + k * 2
    return s
n = 500000 if os.getenv('BENCH_SHORT') else 20000000
t = time.perf_counter(); s = total(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (s, e))
