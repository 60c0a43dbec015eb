import os, time
def numbers(s):
    total, value, inside = 0, 0, False
    for c in s:
        if '0' <= c <= '9':
            value = 10 * value + (ord(c) - 48); inside = True
        elif inside:
            total = total + value; value = 0; inside = False
    return total
n = 600 if os.getenv('BENCH_SHORT') else 20000
s = ''.join('%d,' % (k * 7919 % 100003) for k in range(1, n + 1))
t = time.perf_counter(); total = numbers(s); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
