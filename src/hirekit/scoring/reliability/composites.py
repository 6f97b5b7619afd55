"""How reliable a weighted composite is, from how reliable its parts are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from hirekit.errors import Problem, refuse
from hirekit.model.message import Message
from hirekit.scoring.arguments import at_once, finite, shape_of, written
from hirekit.scoring.estimate import Estimate, undefined
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.tables import rating_table

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.scores import Scores

FEWEST = 2
# Of the composites' largest possible variance; below it is only rounding.
SMALLEST_SHARE = 1e-12
BELOW_0 = Message(
    "composites_below_0",
    "below 0: errors come to more than composites differ, so these composites tell no candidates apart",
)


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

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> round(reliability_of_composites(scores).value, 2)
    0.92
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
