import os, time
def bounce(n, steps):
    bodies = [{'x': k / n, 'v': 0.01 * (k % 7) - 0.03, 'hits': 0} for k in range(1, n + 1)]
    for s in range(steps):
        for b in bodies:
            b['x'] = b['x'] + b['v']
            if b['x'] < 0 or b['x'] > 1:
                b['v'] = -b['v']; b['hits'] = b['hits'] + 1
    total = 0.0
    for b in bodies: total = total + b['x'] + b['hits']
    return total
steps = 30 if os.getenv('BENCH_SHORT') else 1000
t = time.perf_counter(); total = bounce(100, steps); e = time.perf_counter() - t
print("%.12g\n%.6f" % (total, e))
