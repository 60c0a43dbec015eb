import os, time
def checked(k):
    if k % 10 == 0: raise ValueError('number %d' % k)
    return k
def attempts(n):
    total = 0
    for k in range(1, n + 1):
        try: total = total + checked(k)
        except ValueError as problem: total = total + len(str(problem))
    return total
n = 1500 if os.getenv('BENCH_SHORT') else 50000
t = time.perf_counter(); total = attempts(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
