import os, time
def grow(n):
    x = []
    for i in range(1, n + 1): x.append(i)
    c = []
    for i in range(1, n // 5 + 1): c.append(i)
    s = []
    for i in range(1, n // 20 + 1): s.append({'a': i})
    return x[-1] + len(c) + len(s)
n = 4000 if os.getenv('BENCH_SHORT') else 100000
t = time.perf_counter(); total = grow(n); e = time.perf_counter() - t
print("%d\n%.6f" % (total, e))
