import time
def f():
    s = 0.0
    for i in range(1, 2000001): s = s + i * 2.0
    return s
t = time.perf_counter(); s = f(); e = time.perf_counter() - t
print("%.0f\n%.6f" % (s, e))
