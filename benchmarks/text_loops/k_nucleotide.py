import os, time
def k_nucleotide(s):
    counts = {}
    for k in range(len(s) - 2):
        piece = s[k:k + 3]
        if piece in counts: counts[piece] = counts[piece] + 1
        else: counts[piece] = 1
    return counts
n, seed, s = (1500 if os.getenv('BENCH_SHORT') else 40000), 42, []
for k in range(n):
    seed = seed * 16807 % 2147483647
    s.append('acgt'[seed % 4])
s = ''.join(s)
t = time.perf_counter(); counts = k_nucleotide(s); e = time.perf_counter() - t
print("%.15g\n%.6f" % (sum((k + 1) * counts[name] for k, name in enumerate(sorted(counts))), e))
