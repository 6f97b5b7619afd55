"""Weights shared out over gaps, composites, bounds and coverage: matrix rules on means and a mask of what was assessed.

Weights may be floating-point numbers or fractions; the formulas are the same, so what settles a close
comparison exactly is this code too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Counts, Exact, Flags, Floats

    Numbers = TypeVar("Numbers", Floats, Exact)

WITHIN_PARENT, GLOBAL, REFUSE = "within_parent", "global", "refuse"


def weights_shared_out(assessed: Flags, shares: Numbers, membership: Counts, *, policy: str) -> Numbers:
    """Return each candidate's weights once the weight of gaps is shared out; each row sums to 1, or is all 0.

    `within_parent` gives the weight of a gap to the assessed criteria of its competency, and that of a
    competency without any to the other competencies; `global` gives it to all that was assessed; `refuse` to none.

    Args:
        assessed: Shape (candidates, criteria).
        shares: Shape (criteria,), summing to 1.
        membership: 1 where a criterion is of a competency, shape (criteria, competencies).

    >>> part, heads = np.array([0.3, 0.2, 0.5]), np.array([[1, 0], [1, 0], [0, 1]])
    >>> weights_shared_out(np.array([[True, False, True]]), part, heads, policy="within_parent")
    array([[0.5, 0. , 0.5]])
    >>> weights_shared_out(np.array([[True, False, True]]), part, heads, policy="global")
    array([[0.375, 0.   , 0.625]])
    """
    present: Numbers = assessed * shares
    shared: Numbers
    if policy == REFUSE:
        complete = (assessed | (shares == 0)).all(axis=1)
        shared = present * complete[:, None]
    elif policy == WITHIN_PARENT:
        inside_of = membership.astype(shares.dtype)
        inside = present @ inside_of
        live = (shares @ inside_of) * (inside > 0)
        per_head = live / _or_one(inside) / _or_one(live.sum(axis=1))[:, None]
        shared = present * (per_head @ inside_of.T)
    else:
        shared = present / _or_one(present.sum(axis=1))[:, None]
    return shared


def covered(assessed: Flags, shares: Numbers, membership: Counts) -> Numbers:
    """Return the assessed part of each competency's weight, 0 to 1, shape (candidates, competencies).

    Where a competency weighs nothing, each of its criteria counts the same.
    """
    inside = membership.astype(shares.dtype)
    weightless = membership[:, (shares @ inside) == 0].any(axis=1)
    counted: Numbers = np.where(weightless, 1, shares)
    part: Numbers = ((assessed * counted) @ inside) / (counted @ inside)
    return part


def bounds(means: Floats, shares: Floats, *, lowest: int, highest: int) -> tuple[Floats, Floats]:
    """Return the composite with every gap at the bottom of the scale, and at the top.

    Source:
        Partial identification, Manski (2003), *Partial Identification of Probability Distributions*, chapter 1.
    """
    lower, upper = ((np.where(np.isnan(means), end, means) * shares).sum(axis=1) for end in (lowest, highest))
    return lower, upper


def _or_one(divisors: Numbers) -> Numbers:
    safe: Numbers = np.where(divisors == 0, 1, divisors)
    return safe
