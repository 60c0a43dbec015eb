import time
def qs(x, lo, hi):
    while lo < hi:
        p = x[(lo + hi) // 2]; i = lo; j = hi
        while i <= j:
            while x[i] < p: i += 1
            while x[j] > p: j -= 1
            if i <= j:
                x[i], x[j] = x[j], x[i]; i += 1; j -= 1
        if j - lo < hi - i: qs(x, lo, j); lo = i
        else: qs(x, i, hi); hi = j
n = 5000; x = [0] + [k * 7919 % 10007 for k in range(1, n + 1)]
t = time.perf_counter(); qs(x, 1, n); e = time.perf_counter() - t
print("%d\n%.6f" % (x[1] + x[100] * 3 + x[n], e))
