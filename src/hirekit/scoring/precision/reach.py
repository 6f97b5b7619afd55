"""How far an interval reaches when its variance is put together from several sums of squares, each with few degrees of freedom.

A sum of squares over the variance it is expected to hold is a chi-square. So a sum that came out as it did speaks for the variances
that sum over chi-square would draw: widely for one degree of freedom, narrowly for twenty. The error is normal with each such
variance, and its distribution is their mixture. For one sum that is Student's t; for two with positive parts, the distribution of Behrens and Fisher.

Satterthwaite's approximation by one t counts a sum for what it came out as. One of a single degree of freedom lies
below a tenth of what is expected of it one time in four, and would then count for nothing just when it makes the interval too narrow; the mixture
remembers that it may have.

Source:
    Fisher (1935), *Annals of Eugenics* 6(4); for combinations of mean squares, negative parts among them, the generalized
    intervals of Weerahandi (1993), *Journal of the American Statistical Association* 88(423).
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

FAINT = 1e-9  # of a variance: rounding, not a part
# Of each chi-square, so many that Student's t comes out to a ten-thousandth. Their probabilities lie closer together towards 0,
# where a chi-square of one degree of freedom is next to nothing and the variance next to endless.
NODES, CLOSER = 16, 3
STEPS, NEAR = 100, 1e-10


def freedom_of(terms: Floats, freedoms: Floats, *, known: float = 0.0, confidence: float) -> float:
    """Return the degrees of freedom of the Student's t that reaches as far as the error does, at this confidence.

    Args:
        terms: What each sum of squares adds to the variance of the error, or takes from it, shape (sums,).
        freedoms: Of each sum, shape (sums,).
        known: What is added to it whatever the sums are; all together are above 0.
        confidence: Of the interval, between 0 and 1.

    Returns:
        At most the degrees of freedom of all the sums that take part; where something is known, of all sums.

    >>> round(freedom_of(np.array([0.5]), np.array([4.0]), confidence=0.95), 3)
    4.0
    >>> round(freedom_of(np.array([0.5, 0.5]), np.array([4.0, 9.0]), confidence=0.95), 1)
    5.4
    """
    from scipy.special import stdtridf  # noqa: PLC0415 - heavy, and only intervals need it

    variance = known + float(terms.sum())
    used = np.abs(terms) > FAINT * variance
    shared = known > FAINT * variance
    most = float(freedoms.sum() if shared else freedoms[used].sum())
    if used.sum() == 1 and not shared:
        return most
    drawn, weights = np.array(known / variance), np.ones(())
    for term, freedom in zip(terms[used], freedoms[used], strict=True):
        chances, each = _draws(float(freedom))
        drawn = np.add.outer(drawn, term / variance * freedom / chances)
        weights = np.multiply.outer(weights, each)
    reach = _reach(drawn.ravel(), weights.ravel(), confidence)
    return min(float(stdtridf((1 + confidence) / 2, reach)), most) if reach else most


def _reach(variances: Floats, weights: Floats, confidence: float) -> float:
    """Return how far a normal error reaches whose variance is one of these; 0 where it is none often enough."""
    from scipy.special import ndtr  # noqa: PLC0415 - as above

    there = variances > 0
    sharpness, weights = 1 / np.sqrt(variances[there]), weights[there]
    short = confidence - (1 - float(weights.sum()))
    reach = 0.0
    # How much lies within rises ever more slowly, so Newton's steps come near from below.
    for _ in range(STEPS):
        within = float(weights @ (2 * ndtr(reach * sharpness) - 1))
        slope = float(weights @ (sharpness * np.exp(-((reach * sharpness) ** 2) / 2))) * math.sqrt(2 / math.pi)
        step = (short - within) / slope
        if step <= NEAR * reach:
            break
        reach += step
    return reach


@cache
def _draws(freedom: float) -> tuple[Floats, Floats]:
    """Return values of a chi-square and their weights, by Gauss and Legendre over its probabilities."""
    from scipy.special import chdtri  # noqa: PLC0415 - as above

    roots, weights = np.polynomial.legendre.leggauss(NODES)
    part = (roots + 1) / 2
    return chdtri(freedom, 1 - part**CLOSER), weights / 2 * CLOSER * part ** (CLOSER - 1)
