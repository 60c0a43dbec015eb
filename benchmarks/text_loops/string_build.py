import os, time
def build(n):
    s = ''
    for i in range(n): s = s + 'x'
    for i in range(n): s += 'y'
    return len(s)
n = 1000 if os.getenv('BENCH_SHORT') else 20000
t = time.perf_counter(); length = build(n); e = time.perf_counter() - t
print("%d\n%.6f" % (length, e))
