from steps import measure, numbers
def step(x):
    z = x.copy(); z[x > 5000] = 0
    return z, x[x <= 5000]
measure(numbers, step, lambda r: r[0].sum() + r[1].size)
