import time
def f():
    x = []
    for i in range(1, 100001): x.append(i)
    c = []
    for i in range(1, 20001): c.append(i)
    s = []
    for i in range(1, 5001): s.append({'a': i})
    return x[-1] + len(c) + len(s)
t = time.perf_counter(); c = f(); e = time.perf_counter() - t
print("%d\n%.6f" % (c, e))
