import os, time
def collatz(n):
    best = longest = total = 0
    for start in range(1, n + 1):
        x = start; steps = 0
        while x != 1:
            if x % 2 == 0: x = x // 2
            else: x = 3 * x + 1
            steps += 1
        total = total + steps
        if steps > longest: longest = steps; best = start
    return total + best
n = 2500 if os.getenv('BENCH_SHORT') else 120000
t = time.perf_counter(); total = collatz(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
