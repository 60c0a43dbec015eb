import time
def f():
    s = {'a': 0.0, 'b': {'c': 0.0}, 'v': [0.0] * 10}
    for i in range(100000):
        s['a'] = s['a'] + 1; s['b']['c'] = s['b']['c'] + s['a']; s['v'][2] = s['v'][2] + 1
    return s['b']['c'] + s['v'][2]
t = time.perf_counter(); c = f(); e = time.perf_counter() - t
print("%.0f\n%.6f" % (c, e))
