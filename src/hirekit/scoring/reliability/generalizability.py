"""Where differences between ratings come from, and how many interviewers would be enough.

Source:
    Brennan (2001), *Generalizability Theory*, chapters 2 and 4; the one-facet design, candidates crossed with
    interviewers.
"""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import attrs

from hirekit.scoring.arguments import at_once, count, finite, number
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.reliability.mean_squares import AXES, mean_squares

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

FEWEST = 2
SMALLEST_SHARE = 1e-12
ROUNDING = 1e-9


@attrs.frozen(kw_only=True)
class Components:
    """Variance components of ratings of one criterion, in squared points; estimates below 0 are left as they came.

    Attributes:
        candidates: Of candidates: what is to be measured.
        interviewers: Of interviewers' severity.
        residual: Of candidates by interviewers, and all else.
    """

    candidates: float
    interviewers: float
    residual: float

    def relative(self, *, interviewers: int) -> Estimate:
        """Return the generalizability of a mean of so many interviewers, for ranking candidates all of them saw.

        Returns:
            Above 0 to 1; None where candidates do not differ by more than interviewers do about one candidate.

        Raises:
            InvalidData: No interviewers, a component that is no number, or a residual below 0; all faults at once.
            TypeError: No whole number of interviewers.
        """
        return self._reliability(interviewers, severe=False)

    def absolute(self, *, interviewers: int) -> Estimate:
        """Return the dependability of a mean of so many interviewers, for comparison with a cut.

        Returns:
            As `relative`, and seldom above it.

        Raises:
            InvalidData, TypeError: As `relative`.
        """
        return self._reliability(interviewers, severe=True)

    def _reliability(self, interviewers: int, *, severe: bool) -> Estimate:
        at_once(
            partial(count, interviewers, "interviewers"),
            partial(number, self.candidates, "candidates"),
            partial(number, self.interviewers, "component of interviewers"),
            # No mean square is below 0.
            partial(number, self.residual, "residual", low=0),
        )
        error = self.residual + (self.interviewers if severe else 0)
        if self.candidates <= 0:
            return undefined("candidates do not differ by more than interviewers do about one candidate")
        if error < 0:
            return undefined("the component of interviewers is further below 0 than any ratings could put it")
        return Estimate(self.candidates / (self.candidates + error / interviewers))


def components(ratings: Floats) -> Components | None:
    """Return the variance components of a complete table, or None where it has fewer than two rows or columns.

    Args:
        ratings: Shape (candidates, interviewers), in points of the scale.

    Raises:
        InvalidData: No table, or a rating is missing or no number.

    >>> found = components([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])
    >>> round(found.relative(interviewers=2).value, 2), round(found.absolute(interviewers=2).value, 2)
    (0.83, 0.45)
    """
    ratings = finite(ratings, "ratings", axes=AXES)
    if min(ratings.shape) < FEWEST:
        return None
    ms = mean_squares(ratings)
    return Components(
        candidates=(ms.candidates - ms.residual) / ms.k,
        interviewers=(ms.interviewers - ms.residual) / ms.n,
        residual=ms.residual,
    )


def interviewers_needed(single: float | None, *, target: float) -> int | None:
    """Return how many interviewers a mean needs to reach a reliability, from that of one interviewer.

    Args:
        single: The reliability of one interviewer: `Components.relative` or `Components.absolute` where all meet the same,
            ICC(1) where each candidate meets other interviewers.
        target: The reliability to be reached, above 0 and below 1.

    Returns:
        None where no number is enough: a single interviewer carries no information, or none but rounding, or the target is 1.

    Raises:
        InvalidData: A reliability above 1, or not finite; all faults at once.
        TypeError: A reliability that is no number.

    Source:
        Spearman (1910) and Brown (1910), solved for the number of parts.

    >>> interviewers_needed(0.5, target=0.8)
    4
    """
    # 1.0000000000000002 is a reliability of 1.
    at_once(
        partial(number, 0 if single is None else single, "single", high=1 + ROUNDING), partial(number, target, "target")
    )
    if single is None or single <= SMALLEST_SHARE or not 0 < target < 1:
        return None
    exact = target * (1 - single) / (single * (1 - target))
    # 4.000000000000001 interviewers are four.
    return max(1, math.ceil(exact - ROUNDING))
