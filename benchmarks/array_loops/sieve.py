import os, time
def sieve(n):
    prime = [True] * (n + 1); prime[1] = False; i = 2
    while i * i <= n:
        if prime[i]:
            for j in range(i * i, n + 1, i): prime[j] = False
        i += 1
    total = 0
    for i in range(1, n + 1):
        if prime[i]: total = total + i
    return total
n = 200000 if os.getenv('BENCH_SHORT') else 5000000
t = time.perf_counter(); total = sieve(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
