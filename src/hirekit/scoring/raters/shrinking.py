"""How far shrunken severities may be from true ones, how much interviewers differ being unsure itself.

Source:
    Morris (1983), *Journal of the American Statistical Association* 78(381), 47-55: normal estimates of known covariance, the variance
    of what they estimate taken as equally likely from 0 on, so that intervals hold the truth as often as they say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

STEPS = 1000


def around(shrunken: Floats, fitted: Floats, covariance: Floats, *, widest: float) -> Floats:
    """Return the expected products of how far true severities are from shrunken ones, given those of least squares.

    Args:
        fitted: Of least squares, summing to 0, with their covariance.
        widest: The largest standard deviation that interviewers may have, in points.

    Returns:
        Shape (interviewers, interviewers); its diagonal holds squared errors of prediction.

    >>> alike = np.array([[0.02, -0.02], [-0.02, 0.02]])
    >>> np.sqrt(np.diag(around(np.zeros(2), np.array([0.1, -0.1]), alike, widest=4.0))).round(2)
    array([0.17, 0.17])
    """
    values, vectors = np.linalg.eigh(covariance)
    # The first is the level of all interviewers, which no contrast tells.
    values, vectors = np.maximum(values[1:], np.finfo(float).tiny), vectors[:, 1:]
    along = vectors.T @ fitted
    deviations = np.linspace(0, widest, STEPS + 1)[1:, None]
    total = deviations**2 + values
    likelihood = -0.5 * (np.log(total) + along**2 / total).sum(axis=1)
    # Steps of the standard deviation, each as wide as it is in the variance.
    weights = np.exp(likelihood - likelihood.max()) * deviations[:, 0]
    weights /= weights.sum()
    kept = deviations**2 / total
    apart = (kept * along) @ vectors.T - shrunken
    unsure = (vectors * (weights @ (kept * values))) @ vectors.T
    products: Floats = unsure + (apart * weights[:, None]).T @ apart
    return products
