import os, time
def decide(n):
    words, total = ['red', 'green', 'blue', 'cyan', 'black', 'white'], 0
    for k in range(1, n + 1):
        word = words[k * 7 % 6]
        if word == 'red': total = total + 1
        elif word in ('green', 'cyan'): total = total + 2
        elif word in ('blue', 'navy', 'azure'): total = total + 3
        elif word == 'black': total = total + 4
        else: total = total + 5
    return total
n = 6000 if os.getenv('BENCH_SHORT') else 200000
t = time.perf_counter(); total = decide(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
