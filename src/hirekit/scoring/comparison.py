"""Candidates who were assessed on different criteria, compared on those they share."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.evaluation import Comparison
from hirekit.scoring.arguments import places_of
from hirekit.scoring.exactness import common_weights, exact_means

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hirekit.scoring.arrays import Flags
    from hirekit.scoring.scores import Scores


def compare(scores: Scores, first: str, second: str) -> Comparison:
    """Return two candidates' composites over the criteria both were assessed on.

    The weight of the others is shared out as the rule shares out gaps, within their competency where the rule refuses gaps.

    Args:
        scores: The panel scored.
        first, second: Ids of the two candidates.

    Returns:
        Both composites on the scale, None where the two share nothing that carries weight.

    Raises:
        KeyError: A candidate is not among the scores.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> found = compare(scores, "c-1", "c-2")
    >>> found.first_mean, found.second_mean
    (3.5738461538461537, 2.861111111111111)
    """
    one, two = places_of([first, second], scores.candidates, "candidate")
    return _compared(scores, one, two)


def comparisons(scores: Scores) -> Iterator[Comparison]:
    """Yield a comparison for each pair assessed on different sets of weighted criteria, withdrawn candidates aside."""
    weighted = scores.statistics.assessed & (scores.rule.weights > 0)
    seen = [place for place in np.flatnonzero(~scores.withdrawn).tolist() if weighted[place].any()]
    for first, second in combinations(seen, 2):
        if (weighted[first] != weighted[second]).any():
            yield _compared(scores, first, second)


def _compared(scores: Scores, first: int, second: int) -> Comparison:
    common: Flags = scores.statistics.assessed[first] & scores.statistics.assessed[second]
    first_mean, second_mean = (_mean_over(scores, place, common) for place in (first, second))
    return Comparison(
        first=scores.candidates[first],
        second=scores.candidates[second],
        common=tuple(id for id, is_common in zip(scores.rule.criteria, common, strict=True) if is_common),
        first_mean=first_mean,
        second_mean=second_mean,
    )


def _mean_over(scores: Scores, place: int, common: Flags) -> float | None:
    weights = common_weights(scores.rule, common)
    if not any(weights):
        return None
    means = exact_means(scores.statistics, place)
    return float(sum(weight * mean for weight, mean in zip(weights, means, strict=True) if mean is not None))
