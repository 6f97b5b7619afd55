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
import numpy as np

from hirekit.errors import Problem, refuse
from hirekit.model.message import Message
from hirekit.scoring.arguments import at_once, count, finite, number, shape_of, written
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.mean_squares import AXES, mean_squares
from hirekit.scoring.reliability.tables import rating_table

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.scores import Scores

FEWEST = 2
SMALLEST_SHARE = 1e-12
ROUNDING = 1e-9
BELOW_0 = Message(
    "composites_below_0",
    "below 0: errors come to more than composites differ, so these composites tell no candidates apart",
)


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


def composite_reliability(*, weights: Floats, covariances: Floats, reliabilities: Floats) -> Estimate:
    """Return the reliability of a weighted sum, from those of what it is made of.

    Errors of different criteria are taken to be independent; where one interviewer's view of a candidate colours
    several criteria they are not, and this is too high.

    Args:
        weights: Shape (criteria,).
        covariances: Of the criteria over candidates, shape (criteria, criteria).
        reliabilities: Shape (criteria,), 0 to 1.

    Returns:
        At most 1. Where the errors come to more than the sums differ, as they can in few candidates whose criteria run against
        each other, the formula gives less than 0: it is given as it comes, with a reason that says what that means.

    Raises:
        InvalidData: A reliability outside 0 to 1, a weight or covariance that is no number, a negative variance, or other shapes; all
            faults at once.

    Source:
        Mosier (1943), *Psychometrika* 8(3), 161-168.

    >>> composite_reliability(weights=np.ones(2), covariances=np.eye(2), reliabilities=np.array([0.6, 0.8])).value
    0.7
    >>> found = composite_reliability(weights=[1, 1], covariances=[[1, -0.75], [-0.75, 1]], reliabilities=[0.5, 0.5])
    >>> print(found.value, found.reason)
    -1.0 below 0: errors come to more than composites differ, so these composites tell no candidates apart
    """
    of_weights = shape_of(weights)
    weights, covariances, reliabilities, *_ = at_once(
        partial(finite, weights, "weights", axes=("criteria",)),
        partial(_covariances, covariances),
        partial(finite, reliabilities, "reliabilities", axes=("criteria",), low=0, high=1),
        partial(_fits, shape_of(covariances), "covariances", of_weights, axes=2),
        partial(_fits, shape_of(reliabilities), "reliabilities", of_weights, axes=1),
    )
    total = float(weights @ covariances @ weights)
    # What rounding leaves of candidates who all have the same composite.
    if total <= SMALLEST_SHARE * float((np.abs(weights) @ np.sqrt(np.diagonal(covariances))) ** 2):
        return undefined(Message("same_composites", "the composites of candidates do not differ"))
    error = float((weights**2 * np.diagonal(covariances) * (1 - reliabilities)).sum())
    return Estimate(1 - error / total, reason=BELOW_0 if error > total else "")


def _fits(shape: tuple[int, ...], what: str, of_weights: tuple[int, ...], *, axes: int) -> None:
    """Refuse what has as many axes as it should, but not as long as there are weights."""
    if len(of_weights) == 1 and len(shape) == axes and shape != axes * of_weights:
        needed = f"must have the shape {axes * of_weights} for {of_weights[0]} weights, not {shape}"
        refuse([Problem((what,), needed)])


def _covariances(given: Floats) -> Floats:
    numbers = finite(given, "covariances", axes=("criteria", "criteria"))
    refuse(
        Problem(("covariances", place, place), f"must not be negative, for it is a variance, not {written(variance)}")
        for place, variance in enumerate(np.diagonal(numbers))
        if variance < 0
    )
    return numbers


def reliability_of_composites(scores: Scores) -> Estimate:
    """Return the reliability of a panel's weighted composite, over the candidates assessed on every criterion.

    The reliability of each criterion's mean is the average-measures form that fits its ratings; one
    below 0 counts as 0, for a criterion cannot be more than all error.

    Args:
        scores: The panel scored, with the ratings it comes from.

    Returns:
        As `composite_reliability`; None with the reason where fewer than two candidates were assessed on every criterion that
        carries weight, or one of those has no reliability.
    """
    if scores.columns is None:
        return undefined(Message("needs_ratings", "needs the ratings themselves, not their sums"))
    rule = scores.rule
    spots = [spot for spot, share in enumerate(rule.shares) if share]
    complete = scores.statistics.assessed[:, spots].all(axis=1)
    if complete.sum() < FEWEST:
        return undefined(
            Message("two_complete", "fewer than two candidates were assessed on every criterion that carries weight")
        )
    reliabilities = []
    for spot in spots:
        forms = intraclass(rating_table(scores.columns, rule.criteria[spot]))
        found = forms.forms[forms.fitting[1]]
        if found.value is None:
            return undefined(
                Message("of_criterion", "{criterion}: {reason}", criterion=rule.criteria[spot], reason=found.reason)
            )
        reliabilities.append(min(1.0, max(0.0, found.value)))
    return composite_reliability(
        weights=rule.weights[spots],
        covariances=np.atleast_2d(np.cov(scores.means[complete][:, spots], rowvar=False)),
        reliabilities=np.array(reliabilities),
    )
