import os, time
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
n = 22 if os.getenv('BENCH_SHORT') else 32
t = time.perf_counter(); r = fib(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (r, e))
