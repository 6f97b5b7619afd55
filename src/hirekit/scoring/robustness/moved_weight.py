"""The share of one criterion at which two candidates change places."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.scoring.arguments import number, places_of
from hirekit.scoring.exactness import common_weights, exact_means

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hirekit.scoring.scores import Scores


@attrs.frozen(kw_only=True)
class Swap:
    """How far the share of one criterion can move before two candidates change places.

    The other shares keep their ratios among themselves.

    Attributes:
        first, second: Ids of the two candidates; `criterion`, the one whose weight is moved.
        share: Of the criterion among those both were assessed on.
        low, high: The shares between which the order stands, the ends included; there the two are equal, unless
            an end is 0 or 1.
        swaps_at: The share nearest to the declared one at which the two are equal, or None where no share makes them so.
    """

    first: str
    second: str
    criterion: str
    share: Fraction
    low: Fraction
    high: Fraction
    swaps_at: Fraction | None


def swaps(scores: Scores, first: str, second: str) -> tuple[Swap, ...]:
    """Return for each criterion two candidates share how far its weight can move before they change places.

    Shares begin at what the two are compared with on common criteria (`compare`); the others keep their proportions.

    Args:
        scores: The panel scored.
        first, second: Ids of the two candidates, in either order.

    Returns:
        Exact; empty where the two are equal under the declared weights, or share nothing that carries weight.

    Raises:
        KeyError: A candidate is not among the scores.

    Source:
        Triantaphyllou and Sanchez (1997), *Decision Sciences* 28(1), one weight at a time.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> [(one.criterion, one.share, one.swaps_at) for one in swaps(scores, "c-1", "c-2")][:2]
    [('escalations', Fraction(13, 90), Fraction(10874, 25889)), ('answer-quality', Fraction(26, 225), None)]
    """
    places = places_of([first, second], scores.candidates, "candidate")
    common = scores.statistics.assessed[places[0]] & scores.statistics.assessed[places[1]]
    weights = common_weights(scores.rule, common)
    one, two = (exact_means(scores.statistics, place) for place in places)
    gaps = [
        a - b if shared and a is not None and b is not None else Fraction(0)
        for a, b, shared in zip(one, two, common, strict=True)
    ]
    lead = sum((weight * gap for weight, gap in zip(weights, gaps, strict=True)), Fraction(0))
    if lead == 0:
        return ()
    return tuple(
        _swap(first, second, scores.rule.criteria[spot], weights[spot], gaps[spot], lead)
        for spot in np.flatnonzero(common).tolist()
    )


def _swap(first: str, second: str, criterion: str, share: Fraction, gap: Fraction, lead: Fraction) -> Swap:
    low, high, at = Fraction(0), Fraction(1), None
    if share < 1:
        # The lead is a line in the share: the others' lead at 0, this criterion's gap at 1.
        others = (lead - share * gap) / (1 - share)
        if others != gap:
            zero = others / (others - gap)
            if 0 <= zero <= 1:
                at = zero
                low, high = (low, zero) if share < zero else (zero, high)
    return Swap(first=first, second=second, criterion=criterion, share=share, low=low, high=high, swaps_at=at)


def stable(found: Sequence[Swap], *, within: Fraction) -> bool:
    """Return whether no share needs to move by as little as *within* for the pair to change places.

    Args:
        found: What `swaps` returned of the pair.
        within: A difference of shares, 0 to 1; a share that swaps at exactly this distance is stable no more.

    Raises:
        InvalidData: *within* is below 0, or not finite.
        TypeError: It is no number.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns, swaps
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> stable(swaps(score_columns(rubric, columns), "c-1", "c-2"), within=Fraction(1, 10))
    True
    """
    number(within, "within", low=0)
    return all(swap.swaps_at is None or abs(swap.swaps_at - swap.share) > within for swap in found)
