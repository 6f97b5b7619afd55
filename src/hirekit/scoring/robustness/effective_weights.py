"""How much each criterion moves composites in fact, beside the weight declared for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.scores import Scores

FEWEST = 3


def effective_weights(scores: Scores) -> tuple[Estimate, ...]:
    """Return how much each criterion really moves the composites of these candidates, less those who withdrew; they sum to 1.

    A criterion on which everybody has the same mean has no effect, whatever its declared share.

    Args:
        scores: The panel scored; needs three candidates without gaps.

    Returns:
        One for each planned criterion, in the order of the rule; below 0 for one that runs against the composite.

    Source:
        Wang and Stanley (1970), *Review of Educational Research* 40(5): share times covariance with the composite,
        over the composite's variance.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> ids = [one.id for one in rubric.criteria]
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 9 + ["c-2"] * 9 + ["c-3"] * 9, interviewer=["ann"] * 27, criterion=ids * 3,
    ...     score=[4] * 9 + [4] * 8 + [1] + [4, 2] + [4] * 7,
    ... )
    >>> found = effective_weights(score_columns(rubric, columns))
    >>> [(id, round(one.value, 2)) for id, one in zip(ids, found, strict=True) if one.value]
    [('answer-quality', 0.54), ('measures', 0.46)]
    """
    weighted = scores.rule.weights > 0
    complete = (scores.statistics.assessed | ~weighted).all(axis=1) & ~scores.withdrawn
    means = np.nan_to_num(scores.means[complete])
    if len(means) < FEWEST:
        return (undefined("needs three candidates without gaps"),) * len(weighted)
    composites = means @ scores.rule.weights
    moved = composites - composites.mean()
    variance = float(moved @ moved)
    # Differences of composites below this are rounding.
    if variance < len(means) * 1e-18:
        return (undefined("every composite is the same"),) * len(weighted)
    parts = scores.rule.weights * (moved @ means) / variance
    return tuple(Estimate(float(part)) for part in parts)
