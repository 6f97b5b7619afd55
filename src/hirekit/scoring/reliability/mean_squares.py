"""The analysis of variance of a complete table of candidates by interviewers.

Source:
    Shrout and Fleiss (1979), *Psychological Bulletin* 86(2), 420-428, table 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.errors import Problem, refuse
from hirekit.scoring.arguments import finite
from hirekit.scoring.exactness import beyond_rounding

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

AXES = ("candidates", "interviewers")
FEWEST = 2


@attrs.frozen(kw_only=True)
class MeanSquares:
    """The analysis of variance of a complete table.

    Attributes:
        candidates: Between candidates; `interviewers`, between interviewers.
        residual: What is left once both are taken out; `within`, within candidates.
        n, k: How many candidates and interviewers.
    """

    candidates: float
    interviewers: float
    residual: float
    within: float
    n: int
    k: int


def mean_squares(table: Floats) -> MeanSquares:
    """Return the mean squares of a complete table of at least two rows and columns.

    Raises:
        InvalidData: No table, a rating is missing or no number, or there are fewer rows or columns.
    """
    table = finite(table, "ratings", axes=AXES)
    n, k = table.shape
    if min(n, k) < FEWEST:
        few = f"must be of at least {FEWEST} candidates by {FEWEST} interviewers, not {n} by {k}"
        refuse([Problem(("ratings",), few)])
    # Differences are taken before means: of ratings that are the same, such as thirds, they are exactly 0, and means are not.
    from_first_interviewer, from_first_candidate = table - table[:, :1], table - table[:1]
    rows, columns = from_first_candidate.mean(axis=1), from_first_interviewer.mean(axis=0)
    between = k * float(((rows - rows.mean()) ** 2).sum())
    across = n * float(((columns - columns.mean()) ** 2).sum())
    apart = from_first_interviewer - from_first_interviewer[:1]
    left = float(((apart - apart.mean(axis=1, keepdims=True) - apart.mean(axis=0) + apart.mean()) ** 2).sum())
    whole = between + across + left
    between, across, left = (beyond_rounding(part, whole) for part in (between, across, left))
    return MeanSquares(
        candidates=between / (n - 1),
        interviewers=across / (k - 1),
        residual=left / ((n - 1) * (k - 1)),
        within=(across + left) / (n * (k - 1)),
        n=n,
        k=k,
    )
