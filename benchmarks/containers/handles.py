import os, time
def apply(n):
    operations = [lambda x: x + 1, lambda x: x * 0.5, abs, lambda x: 3 - x]
    adder = lambda k: lambda x: x + k
    total, x = 0.0, 1.0
    for k in range(1, n + 1):
        x = operations[k % 4](x)
        total = total + adder(k)(x)
    return total
n = 2000 if os.getenv('BENCH_SHORT') else 60000
t = time.perf_counter(); total = apply(n); e = time.perf_counter() - t
print("%.12g\n%.6f" % (total, e))
