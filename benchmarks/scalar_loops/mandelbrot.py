import os, time
def mandelbrot(n):
    total = 0
    for row in range(1, n + 1):
        ci = 2 * row / n - 1
        for column in range(1, n + 1):
            cr = 3 * column / n - 2; x = y = 0.0; k = 0
            while k < 80 and x * x + y * y < 4:
                x, y, k = x * x - y * y + cr, 2 * x * y + ci, k + 1
            total = total + k
    return total
n = 70 if os.getenv('BENCH_SHORT') else 450
t = time.perf_counter(); total = mandelbrot(n); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
