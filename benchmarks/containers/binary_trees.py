import os, time
def build(depth):
    return (build(depth - 1), build(depth - 1)) if depth else ()
def count(tree):
    return 1 + count(tree[0]) + count(tree[1]) if tree else 1
depth = 8 if os.getenv('BENCH_SHORT') else 13
t = time.perf_counter(); n = sum(count(build(depth)) for k in range(4)); e = time.perf_counter() - t
print("%.15g\n%.6f" % (n, e))
