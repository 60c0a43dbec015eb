import time
def g():
    k = 3.0; f = lambda x: x * k + 1; s = 0.0
    for i in range(1, 200001): s = s + f(i)
    return s
t = time.perf_counter(); c = g(); e = time.perf_counter() - t
print("%.0f\n%.6f" % (c, e))
