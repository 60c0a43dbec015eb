import os, tempfile, time
n = 1000 if os.getenv('BENCH_SHORT') else 20000
handle, name = tempfile.mkstemp()
os.close(handle)
t = time.perf_counter()
with open(name, 'w') as f:
    for k in range(1, n + 1): f.write('%d %d\n' % (k, k + 1))
e = time.perf_counter() - t
with open(name, 'rb') as f: total = sum(f.read())
os.remove(name)
print("%.15g\n%.6f" % (total, e))
