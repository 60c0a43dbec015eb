import os, time
rounds, c, n = (1 if os.getenv('BENCH_SHORT') else 5), [float(k) for k in range(1, 20001)], 0
t = time.perf_counter()
for k in range(rounds): v = list(map(lambda x: x * 2 + 1, c)); n = n + v[-1]
e = time.perf_counter() - t
print("%.0f\n%.6f" % (n, e))
