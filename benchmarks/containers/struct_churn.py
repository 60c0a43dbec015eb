import os, time
def moved(p, dx):
    p = dict(p); p['x'] = p['x'] + dx; p['steps'] = p['steps'] + 1
    return p
def churn(n):
    total = 0.0
    for k in range(1, n + 1):
        p = {'x': k, 'y': 2, 'steps': 0}
        p = moved(moved(p, 1), p['y']); total = total + p['x'] * p['steps']
    return total
n = 2000 if os.getenv('BENCH_SHORT') else 60000
t = time.perf_counter(); total = churn(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
