import os, time
def tally(n):
    counts, names, seed = {}, ['ant', 'bee', 'cat', 'dog', 'elk'], 42
    for k in range(n):
        seed = seed * 16807 % 2147483647
        name = names[seed % 5]
        if name in counts: counts[name] = counts[name] + 1
        else: counts[name] = 1
    return counts['ant'] + 2 * counts['bee'] + 3 * counts['cat'] + 4 * counts['dog'] + 5 * counts['elk']
n = 3000 if os.getenv('BENCH_SHORT') else 100000
t = time.perf_counter(); total = tally(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
