import time
def f(n):
    count = 0
    for a in range(1, n + 1):
        for b in range(1, n + 1):
            cr = 3 * a / n - 2; ci = 2 * b / n - 1; x = 0.0; y = 0.0; k = 0
            while k < 50 and x * x + y * y < 4:
                w = x * x - y * y + cr; y = 2 * x * y + ci; x = w; k += 1
            count += k
    return count
t = time.perf_counter(); c = f(80); e = time.perf_counter() - t
print("%d\n%.6f" % (c, e))
