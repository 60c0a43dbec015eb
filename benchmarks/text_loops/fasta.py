import os, time
def genes(n):
    limits, seed, s = [0.3029549426680, 0.5009432431601, 0.6984905497992, 1.0], 42, []
    for k in range(n):
        seed = (seed * 3877 + 29573) % 139968
        r, j = seed / 139968, 0
        while limits[j] < r: j += 1
        s.append('acgt'[j])
    return s
def reverse_complement(s):
    n = len(s); r = [''] * n
    for k in range(n):
        c = s[k]
        if c == 'a': r[n - 1 - k] = 't'
        elif c == 'c': r[n - 1 - k] = 'g'
        elif c == 'g': r[n - 1 - k] = 'c'
        else: r[n - 1 - k] = 'a'
    return r
n = 4000 if os.getenv('BENCH_SHORT') else 100000
t = time.perf_counter(); r = reverse_complement(genes(n)); e = time.perf_counter() - t
print("%.15g\n%.6f" % (sum(ord(c) * ((k + 1) % 17) for k, c in enumerate(r)), e))
