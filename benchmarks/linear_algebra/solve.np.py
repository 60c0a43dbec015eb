import numpy as np
from steps import limited, matrix, measure
make = lambda n: (matrix(n) + n * np.eye(n), np.arange(1.0, n + 1))
measure([10, 100, 500, 1000], 2, limited(5e6, 2000), make, lambda d: np.linalg.solve(*d), lambda x: x.sum())
