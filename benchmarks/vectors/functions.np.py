import numpy as np
from steps import measure, numbers
measure(lambda n: numbers(n) / 10007, lambda x: np.exp(x) + np.sqrt(x), lambda z: round(z.sum()))
