"""Bands of scores that measurement error does not tell apart; an offer, never the default.

Source:
    Cascio, Outtz, Zedeck and Goldstein (1991), *Human Performance* 4(4); contested, see Campion et al. (2001),
    *Personnel Psychology* 54(1).
"""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import attrs

from hirekit.model.top_band import TopBand
from hirekit.scoring.arguments import at_once, between_0_and_1, finite, number
from hirekit.scoring.precision.standard_errors import CONFIDENCE, uncertainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hirekit.scoring.scores import Scores

USUAL_CRITERION = 1.96


@attrs.frozen(kw_only=True)
class Band:
    """The scores that cannot be told from the highest.

    Attributes:
        error: Standard error of measurement; `difference`, of a difference of two scores.
        width: How far below the highest score the band reaches.
        places: Where the scores within it stand in what was given.
    """

    error: float
    difference: float
    width: float
    places: tuple[int, ...]


def band(scores: Sequence[float], *, deviation: float, reliability: float, criterion: float = USUAL_CRITERION) -> Band:
    """Return the fixed band below the highest score, its lower end included.

    Args:
        scores: Composites, shape (candidates,), on any one scale.
        deviation: Their standard deviation, in the same units, 0 or more; `reliability`, theirs, 0 to 1.
        criterion: Standard errors of a difference that make the width, 0 or more.

    Returns:
        Error and width in the units of the scores, and who is within.

    Raises:
        InvalidData: A score is no number, a reliability outside 0 to 1, a negative deviation or criterion; all at once.
        TypeError: One of the last three is no number.

    >>> found = band([82.0, 79.0, 70.0], deviation=6.0, reliability=0.84)
    >>> round(found.error, 1), round(found.width, 2), found.places
    (2.4, 6.65, (0, 1))
    """
    at_once(
        partial(finite, scores, "scores", axes=("candidates",)),
        partial(number, deviation, "deviation", low=0),
        partial(number, reliability, "reliability", low=0, high=1),
        partial(number, criterion, "criterion", low=0),
    )
    error = deviation * math.sqrt(1 - reliability)
    difference = error * math.sqrt(2)
    width = criterion * difference
    top = max(scores, default=0.0)
    # A score at the very end of the band must not fall out of it by rounding.
    places = tuple(place for place, score in enumerate(scores) if score >= top - width - 1e-9)
    return Band(error=error, difference=difference, width=width, places=places)


def top_band(scores: Scores, *, confidence: float = CONFIDENCE) -> TopBand:
    """Return which ranked candidates the panel's evidence does not separate from the first.

    The standard error is that of each difference, from the panel's own disagreements and counting what the two share,
    in place of one error for all pairs as in `band`; who met no rank is in no band.

    Args:
        scores: The panel scored, with the ratings it comes from.
        confidence: Of the interval of each difference, above 0 and below 1.

    Returns:
        Who is first, who is not told from that candidate, and of whom it cannot be known.

    Raises:
        InvalidData: A confidence that is not between 0 and 1.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> top_band(scores)
    TopBand(first=('c-1',), within=(), apart=('c-2',), unknown=(), confidence=0.95, reason='')
    """
    between_0_and_1(confidence, "confidence")
    ranked = [id for id, rank in zip(scores.candidates, scores.ranks, strict=True) if rank]
    first = [id for id, rank in zip(scores.candidates, scores.ranks, strict=True) if rank == 1]
    found = uncertainty(scores)
    if not ranked:
        return TopBand(confidence=confidence, reason="nobody is ranked")
    others = [found.difference(first[0], id, confidence=confidence) for id in ranked if id not in first]
    return TopBand(
        first=tuple(first),
        within=tuple(apart.second for apart in others if apart.separated is False),
        apart=tuple(apart.second for apart in others if apart.separated),
        unknown=tuple((apart.second, apart.estimate.reason) for apart in others if apart.separated is None),
        confidence=confidence,
    )
