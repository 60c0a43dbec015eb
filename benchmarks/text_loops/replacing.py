import os, re, time
rounds, n, line = (100 if os.getenv('BENCH_SHORT') else 5000), 0, 'key=12, name=abc, size=345'
t = time.perf_counter()
for k in range(rounds): s = re.sub(r'(\w+)=(\d+)', r'\2:\1', line); n = n + len(s)
e = time.perf_counter() - t
print("%.0f\n%.6f" % (n, e))
