import numpy as np
from steps import measure, numbers
measure(numbers, np.sort, lambda z: z[0] + z[-1])
