import numpy as np
from steps import measure, numbers
measure(numbers, lambda x: np.concatenate((x[::2], x[::-1])), lambda z: z[0] + z[-1] + z.size)
