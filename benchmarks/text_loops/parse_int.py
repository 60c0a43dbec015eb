import os, time
def parse_int(n):
    total, seed = 0, 42
    for k in range(n):
        seed = seed * 16807 % 2147483647
        s = '%X' % seed; total = total + int(s, 16) + len(s)
    return total
n = 150 if os.getenv('BENCH_SHORT') else 4000
t = time.perf_counter(); total = parse_int(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
