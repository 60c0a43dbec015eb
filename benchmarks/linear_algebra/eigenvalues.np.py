import numpy as np
from steps import limited, matrix, measure
def make(n):
    a = matrix(n)
    return a + a.T
measure([10, 100, 300], 1, limited(2e6, 500), make, np.linalg.eigvalsh, lambda v: abs(v).sum())
