import numpy as np
from steps import limited, matrix, measure
def make(n):
    a = matrix(n)
    return a @ a.T + n * np.eye(n)
measure([10, 100, 500, 1000], 2, limited(1e7, 2000), make, np.linalg.cholesky, lambda c: np.trace(c))
