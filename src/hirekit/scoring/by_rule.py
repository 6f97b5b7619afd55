"""What a rule makes of ratings: columns, or sums and counts from anywhere, in; scores out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.errors import Problem, refuse, unknown
from hirekit.scoring.arguments import written
from hirekit.scoring.composite import bounds, covered, weights_shared_out
from hirekit.scoring.exactness import at_least, exact_bounds, exact_composites, without_rounding
from hirekit.scoring.ratings.statistics import Statistics, sufficient_statistics
from hirekit.scoring.rule import Rule, rule_of
from hirekit.scoring.scores import Scores
from hirekit.scoring.standing import enough, minimum_states, standings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from hirekit.model.plan import Plan
    from hirekit.model.rubric import Rubric
    from hirekit.scoring.arrays import Flags
    from hirekit.scoring.ratings.columns import RatingColumns


def score_columns(
    plan_or_rubric: Plan | Rubric | Rule, columns: RatingColumns, *, withdrawn: Collection[str] = ()
) -> Scores:
    """Return the scores of ratings given as columns, for any number of them.

    Ratings of criteria that are not planned are left out.

    Args:
        plan_or_rubric: A plan's rule; of a bare rubric all criteria count, without a cut.
        columns: Ratings on the rubric's scale, one row each, in any order.
        withdrawn: Ids of candidates who are no longer ranked.

    Returns:
        Composites, bounds, coverage and standings, a row a candidate in the order of the columns' candidates.

    Raises:
        InvalidData: A criterion is not of the rubric, or a score is not on its scale.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> list(score_columns(rubric, columns))
    [('c-1', 3.5738461538461537, 'no cut declared'), ('c-2', 2.861111111111111, 'no cut declared')]
    """
    rule = plan_or_rubric if isinstance(plan_or_rubric, Rule) else rule_of(plan_or_rubric)
    planned = of_the_plan(rule, columns)
    statistics = sufficient_statistics(planned)
    out = gone(planned.candidates, withdrawn)
    return attrs.evolve(scores_of(rule, statistics, planned.candidates, withdrawn=out), columns=planned)


def gone(candidates: tuple[str, ...], withdrawn: Collection[str]) -> Flags:
    """Return which candidates have withdrawn."""
    out = set(withdrawn)
    if not out:
        return np.zeros(len(candidates), dtype=bool)
    return np.array([id in out for id in candidates], dtype=bool)


def scores_of(
    rule: Rule,
    statistics: Statistics,
    candidates: tuple[str, ...],
    *,
    withdrawn: Flags,
    reach: tuple[float, float] | None = None,
) -> Scores:
    """Return what the rule makes of sums and counts, wherever they were added up.

    Args:
        withdrawn: Who has withdrawn, shape (candidates,).
        reach: What no mean lies beyond; the scale where it is not given.
    """
    ends = reach or (rule.lowest, rule.highest)
    assessed, shares, membership = statistics.assessed, rule.weights, rule.membership
    coverage = (assessed * shares).sum(axis=1)
    inside = covered(assessed, shares, membership)
    weights = weights_shared_out(assessed, shares, membership, policy=rule.policy)
    scored = enough(rule, assessed, coverage, inside) & weights.any(axis=1)
    weights = weights * scored[:, None]
    contributions = np.where(assessed, weights * statistics.means, 0)
    composites = np.where(scored, without_rounding(contributions.sum(axis=1), ends), np.nan)
    lower, upper = (
        without_rounding(found, ends)
        for found in bounds(statistics.means, shares, lowest=rule.lowest, highest=rule.highest)
    )
    minimums = minimum_states(rule, statistics)
    reached = settled = None
    if rule.cut is not None:
        reached = at_least(composites, rule.cut, partial(exact_composites, rule, statistics))
        settled = at_least(lower, rule.cut, partial(exact_bounds, rule, statistics, rule.lowest))
        settled |= ~at_least(upper, rule.cut, partial(exact_bounds, rule, statistics, rule.highest))
    return Scores(
        rule=rule,
        candidates=candidates,
        statistics=statistics,
        weights=weights,
        composites=composites,
        lower=lower,
        upper=upper,
        coverage=coverage,
        inside=inside,
        minimums=minimums,
        standing=standings(scored=scored, minimums=minimums, reached=reached),
        settled=settled,
        withdrawn=withdrawn,
    )


def of_the_plan(rule: Rule, columns: RatingColumns) -> RatingColumns:
    """Return the ratings of planned criteria, coded by their place in the rule.

    Raises:
        InvalidData: A criterion is not of the rubric, or a score is not on its scale.
    """
    refuse(rating_problems(rule, columns.criteria, columns.strangest))
    if columns.criteria == rule.criteria:
        return columns
    places = {id: place for place, id in enumerate(rule.criteria)}
    lookup = np.array([places.get(id, -1) for id in columns.criteria], dtype=np.int16)
    codes = lookup[columns.criterion]
    chosen = codes >= 0
    if chosen.all():
        return attrs.evolve(columns, criterion=codes, criteria=rule.criteria)
    return attrs.evolve(columns.where(chosen), criterion=codes[chosen], criteria=rule.criteria)


def rating_problems(rule: Rule, criteria: Iterable[str], strange: Iterable[float]) -> Iterator[Problem]:
    """Yield which criteria are not of the rubric and which scores are not on its scale.

    Args:
        strange: The lowest and the highest score, and one that is no whole number where there is one.
    """
    for id in sorted(set(criteria) - set(rule.known)):
        yield Problem(("criteria",), unknown("criterion", id, rule.known))
    for value in dict.fromkeys(strange):
        if not (rule.lowest <= value <= rule.highest and value.is_integer()):
            yield Problem(
                ("score",), f"must be a whole number from {rule.lowest} to {rule.highest}, not {written(value)}"
            )
