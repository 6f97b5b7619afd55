"""Where differences between ratings come from, and how many interviewers would be enough.

Source:
    Brennan (2001), *Generalizability Theory*, chapters 2 and 4; the one-facet design, candidates crossed with
    interviewers.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.intraclass import mean_squares

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

FEWEST = 2


@attrs.frozen(kw_only=True)
class Components:
    """Variance components of ratings of one criterion; estimates below 0 are left as they came.

    Attributes:
        candidates: Of candidates: what is to be measured.
        interviewers: Of interviewers' severity.
        residual: Of candidates by interviewers, and all else.
    """

    candidates: float
    interviewers: float
    residual: float


def components(table: Floats) -> Components | None:
    """Return the variance components of a complete table, or None where it has fewer than two rows or columns."""
    if min(table.shape) < FEWEST:
        return None
    ms = mean_squares(table)
    return Components(
        candidates=(ms.candidates - ms.residual) / ms.k,
        interviewers=(ms.interviewers - ms.residual) / ms.n,
        residual=ms.residual,
    )


def relative(parts: Components, interviewers: int) -> Estimate:
    """Return the generalizability of a mean of so many interviewers, for ranking candidates all of them saw."""
    return _reliability(parts, parts.residual / interviewers)


def absolute(parts: Components, interviewers: int) -> Estimate:
    """Return the dependability of a mean of so many interviewers, for comparison with a cut."""
    return _reliability(parts, (parts.interviewers + parts.residual) / interviewers)


def interviewers_needed(single: float | None, *, target: float) -> int | None:
    """Return how many interviewers a mean needs to reach a reliability, from that of one interviewer.

    Args:
        single: `relative` or `absolute` of one interviewer, or ICC(1) where each candidate meets other interviewers.

    Returns:
        None where no number is enough: a single interviewer carries no information, or the target is 1.

    Source:
        Spearman (1910) and Brown (1910), solved for the number of parts.

    >>> interviewers_needed(0.5, target=0.8)
    4
    """
    if single is None or single <= 0 or not 0 < target < 1:
        return None
    exact = target * (1 - single) / (single * (1 - target))
    # 4.000000000000001 interviewers are four.
    return max(1, math.ceil(exact - 1e-9))


def _reliability(parts: Components, error: float) -> Estimate:
    if parts.candidates <= 0:
        return undefined("candidates do not differ by more than interviewers do about one candidate")
    return Estimate(parts.candidates / (parts.candidates + error))
