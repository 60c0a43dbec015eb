import os, time
rounds, n = (500 if os.getenv('BENCH_SHORT') else 20000), 0
t = time.perf_counter()
for k in range(1, rounds + 1): s = '%d: %8.3f %s' % (k, k / 7, 'text'); n = n + len(s)
e = time.perf_counter() - t
print("%.0f\n%.6f" % (n, e))
