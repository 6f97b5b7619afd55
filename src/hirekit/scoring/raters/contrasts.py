"""Equations of interviewers solved on their contrasts: by Cholesky where every contrast is estimable beyond doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

# Of the largest eigenvalue, and times what could be rounding: so far above it that no eigenvalue needs to be looked at.
BEYOND_DOUBT, FAR = 1e-6, 1000


def inverse_on_contrasts(matrix: Floats, *, rounding: float) -> Floats | None:
    """Return the inverse on contrasts of equations that leave only the level of all effects open.

    Args:
        matrix: Symmetric, each row summing to 0, shape (effects, effects).
        rounding: An eigenvalue below it is no contrast but rounding.

    Returns:
        The Moore-Penrose inverse, same shape; None where it takes eigenvalues to tell whether there are more that it
        leaves open.

    >>> inverse_on_contrasts(np.array([[2.0, -2.0], [-2.0, 2.0]]), rounding=1e-9).round(3)
    array([[ 0.125, -0.125],
           [-0.125,  0.125]])
    """
    from scipy.linalg.lapack import dpocon, dpotrf, dpotri  # noqa: PLC0415 - heavy, and only severity needs it

    count = len(matrix)
    size = float(np.trace(matrix)) / count
    if size <= FAR * rounding:
        return None
    # The level that the equations leave open, given an equation of its own.
    whole = matrix + size / count
    norm = float(np.abs(whole).sum(axis=0).max())
    factor, failed = dpotrf(whole, clean=1)
    if failed:
        return None
    condition, _ = dpocon(factor, norm)
    if condition < BEYOND_DOUBT or condition * norm < FAR * rounding:
        return None
    upper, _ = dpotri(factor)
    inverse: Floats = np.triu(upper) + np.triu(upper, 1).T
    return inverse - 1 / (size * count)
