import os, time
def tokens(s):
    counts, at, n = [0] * 20, 0, len(s)
    while at < n:
        while at < n and s[at] in ' ,.': at += 1
        start = at
        while at < n and s[at] not in ' ,.': at += 1
        if at > start: counts[at - start - 1] += 1
    return counts
n = 20 if os.getenv('BENCH_SHORT') else 400
s = 'the quick brown fox, jumping over some lazy dogs. ' * n
t = time.perf_counter(); counts = tokens(s); e = time.perf_counter() - t
print("%.15g\n%.6f" % (sum(c * (k + 1) for k, c in enumerate(counts)), e))
