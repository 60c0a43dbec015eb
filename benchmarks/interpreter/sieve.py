import time
def f(n):
    p = [1.0] * (n + 1); p[0] = p[1] = 0.0
    for i in range(2, int(n ** 0.5) + 1):
        if p[i]:
            j = i * i
            while j <= n:
                p[j] = 0.0; j += i
    c = 0
    for i in range(1, n + 1): c += p[i]
    return c
t = time.perf_counter(); c = f(200000); e = time.perf_counter() - t
print("%d\n%.6f" % (c, e))
