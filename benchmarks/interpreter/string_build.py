import time
def f():
    s = ''
    for i in range(20000): s = s + 'x'
    for i in range(20000): s += 'y'
    return len(s)
t = time.perf_counter(); c = f(); e = time.perf_counter() - t
print("%d\n%.6f" % (c, e))
