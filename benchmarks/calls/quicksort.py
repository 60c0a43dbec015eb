import os, time
def quicksort(x, low, high):
    while low < high:
        pivot = x[(low + high) // 2]; i = low; j = high
        while i <= j:
            while x[i] < pivot: i += 1
            while x[j] > pivot: j -= 1
            if i <= j:
                x[i], x[j] = x[j], x[i]; i += 1; j -= 1
        if j - low < high - i:
            quicksort(x, low, j); low = i
        else:
            quicksort(x, i, high); high = j
def sorted_sum(n):
    x, seed, total = [], 42, 0.0
    for k in range(n):
        seed = seed * 16807 % 2147483647; x.append(seed)
    quicksort(x, 0, n - 1)
    for k in range(n): total = total + x[k] / (k + 1)
    return total
n = 5000 if os.getenv('BENCH_SHORT') else 160000
t = time.perf_counter(); total = sorted_sum(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
