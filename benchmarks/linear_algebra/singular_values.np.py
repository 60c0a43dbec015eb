import numpy as np
from steps import limited, matrix, measure
measure([10, 100, 300], 1, limited(1e6, 500), matrix, lambda a: np.linalg.svd(a, compute_uv=False), lambda s: s.sum())
