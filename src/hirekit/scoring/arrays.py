"""Names for the arrays the scoring core works on."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Codes = NDArray[np.integer[Any]]
Counts = NDArray[np.int64]
Flags = NDArray[np.bool_]
# Whole numbers or fractions of Python, where 64 bits or floating point would not be exact.
Exact = NDArray[np.object_]
