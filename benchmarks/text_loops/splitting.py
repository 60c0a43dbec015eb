import os, time
rounds, n, line = (100 if os.getenv('BENCH_SHORT') else 2000), 0, 'alpha,beta,gamma,delta,epsilon'
t = time.perf_counter()
for k in range(rounds): c = line.split(','); n = n + len(c)
e = time.perf_counter() - t
print("%.0f\n%.6f" % (n, e))
