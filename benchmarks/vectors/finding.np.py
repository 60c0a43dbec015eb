import numpy as np
from steps import measure, numbers
measure(numbers, lambda x: np.flatnonzero(x > 5000), lambda z: z.size)
