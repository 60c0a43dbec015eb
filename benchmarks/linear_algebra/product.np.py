from steps import limited, matrix, measure
measure([10, 100, 500, 1000], 2, limited(5e6, 2000), matrix, lambda a: a @ a.T, lambda b: b[0, -1])
