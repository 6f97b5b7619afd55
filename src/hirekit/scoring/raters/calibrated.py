"""Scores with each interviewer's severity given back, by severities frozen on a day.

Severities that are estimated anew with every card let the ratings of one candidate move another's score. Frozen ones do
not: what is given back to an interviewer's ratings is known before they are made. The scores are advice beside the raw
ones, never in their place.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import InvalidData, Problem, refuse
from hirekit.model.scale import LARGEST_SCORE
from hirekit.scoring.arguments import at_once, number
from hirekit.scoring.by_rule import gone, of_the_plan, scores_of
from hirekit.scoring.ratings.statistics import sufficient_statistics
from hirekit.scoring.rule import Rule, rule_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from hirekit.model.plan import Plan
    from hirekit.model.rubric import Rubric
    from hirekit.scoring.raters.severities import Severity
    from hirekit.scoring.ratings.columns import RatingColumns
    from hirekit.scoring.scores import Scores

# Parts of a point: severities are whole numbers of them, so that calibrated scores are settled as exactly as raw ones.
PARTS = 1000


def _exactly(severities: Iterable[tuple[str, float | Fraction]]) -> tuple[tuple[str, Fraction], ...]:
    pairs = tuple(severities)
    far = {"low": -LARGEST_SCORE, "high": LARGEST_SCORE}
    at_once(*(partial(number, points, f"severities.{id}", **far) for id, points in pairs))
    return tuple((id, Fraction(round(points * PARTS), PARTS)) for id, points in pairs)


@attrs.frozen(kw_only=True)
class Calibration:
    """Severities frozen on a day, so that rating one candidate never moves another.

    Attributes:
        made: The day.
        severities: Pairs of interviewer and points taken off, to a thousandth of a point.
        source: The ratings they were estimated from, in words.

    Raises:
        InvalidData: A severity is more than 1,000 points either way, as no two scores are apart, or an interviewer is there twice; all of them at once.
        TypeError: A severity is no number.
    """

    made: date
    severities: tuple[tuple[str, Fraction], ...] = attrs.field(converter=_exactly)
    source: str = ""

    def __attrs_post_init__(self) -> None:
        often = Counter(id for id, _ in self.severities)
        refuse(
            Problem(("severities", id), f"must be there once, not {times} times")
            for id, times in often.items()
            if times > 1
        )


def calibration(severity: Severity, *, made: date, source: str = "") -> Calibration:
    """Return the severities as they are now, to be used from now on.

    Args:
        severity: What `severity` returned, plain or shrunken.
        made: The day they are frozen on.
        source: The ratings they come from, in words.

    Returns:
        The severities to a thousandth of a point, by interviewer.

    Raises:
        InvalidData: There are no severities.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, severity
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> from datetime import date
    >>> frozen = calibration(severity(columns), made=date(2026, 12, 1), source="REQ-1")
    >>> frozen.severities
    (('ann', Fraction(-417, 1000)), ('ben', Fraction(417, 1000)))
    """
    if severity.severities is None:
        raise InvalidData(
            [Problem(("severity",), f"must hold severities to freeze; there are none: {severity.reason}")]
        )
    pairs = zip(severity.interviewers, severity.severities.tolist(), strict=True)
    return Calibration(made=made, severities=pairs, source=source)


def score_calibrated(
    plan_or_rubric: Plan | Rubric | Rule,
    columns: RatingColumns,
    frozen: Calibration,
    *,
    withdrawn: Collection[str] = (),
) -> Scores:
    """Return the scores with each interviewer's frozen severity given back, under the same rule.

    Minimums, cut, ranks and ties are settled exactly, as for raw scores. Interviewers the calibration does not know keep
    their ratings as they are. Means and composites may lie beyond the scale, and are not cut off at its ends.

    Args:
        plan_or_rubric: A plan's rule; of a bare rubric all criteria count, without a cut.
        frozen: The severities to give back.
        columns: Ratings as they were given, which stay as they are.
        withdrawn: Ids of candidates who are no longer ranked.

    Raises:
        InvalidData: A criterion is not of the rubric, or a score is not on its scale.

    >>> import hirekit
    >>> from hirekit.scoring import Calibration, RatingColumns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> from datetime import date
    >>> frozen = Calibration(made=date(2026, 12, 1), severities=[("ann", Fraction(1, 2))])
    >>> list(score_calibrated(rubric, columns, frozen))
    [('c-1', 3.8238461538461537, 'no cut declared'), ('c-2', 3.111111111111111, 'no cut declared')]
    """
    rule = plan_or_rubric if isinstance(plan_or_rubric, Rule) else rule_of(plan_or_rubric)
    planned = of_the_plan(rule, columns)
    known = dict(frozen.severities)
    shifts = np.array([int(known.get(id, 0) * PARTS) for id in planned.interviewers], dtype=np.float64)
    whole = attrs.evolve(planned, score=planned.score * PARTS + shifts[planned.interviewer])
    parted = sufficient_statistics(whole)
    statistics = attrs.evolve(parted, multiple=parted.multiple * PARTS)
    most = float(np.abs(shifts).max(initial=0)) / PARTS
    return scores_of(
        rule,
        statistics,
        planned.candidates,
        withdrawn=gone(planned.candidates, withdrawn),
        reach=(rule.lowest - most, rule.highest + most),
    )
