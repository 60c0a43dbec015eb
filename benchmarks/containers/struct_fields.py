import os, time
def count(n):
    s = {'a': 0.0, 'b': {'c': 0.0}, 'v': [0.0] * 10}
    for i in range(n):
        s['a'] = s['a'] + 1; s['b']['c'] = s['b']['c'] + s['a']; s['v'][2] = s['v'][2] + 1
    return s['b']['c'] + s['v'][2]
n = 3000 if os.getenv('BENCH_SHORT') else 100000
t = time.perf_counter(); s = count(n); e = time.perf_counter() - t
print("%.0f\n%.6f" % (s, e))
