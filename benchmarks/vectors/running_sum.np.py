import numpy as np
from steps import measure, numbers
measure(numbers, np.cumsum, lambda z: z[-1])
