"""Ratings that stay where they are: sums and counts are made by the engine behind a frame, the rules run here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hirekit.errors import refuse
from hirekit.scoring.by_rule import gone, rating_problems, score_columns, scores_of
from hirekit.scoring.ratings.columns import COLUMNS
from hirekit.scoring.ratings.frame_checks import SCORE, Called, blank_problems, collected
from hirekit.scoring.ratings.frames import checked
from hirekit.scoring.ratings.statistics import statistics_of_groups
from hirekit.scoring.rule import Rule, rule_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from hirekit.model.plan import Plan
    from hirekit.model.rubric import Rubric
    from hirekit.scoring.scores import Scores

LOW, HIGH, BROKEN, TOTAL, SITTINGS, PEOPLE = "low", "high", "broken", "total", "sittings", "people"


def score_grouped(
    plan_or_rubric: Plan | Rubric | Rule,
    frame: Any,
    *,
    candidate: str = "candidate",
    interviewer: str = "interviewer",
    criterion: str = "criterion",
    score: str = "score",
    withdrawn: Collection[str] = (),
) -> Scores:
    """Return the scores of ratings that stay where they are: sums are made there, the rules run here.

    Grouping is two GROUP BY that narwhals hands to the engine behind the frame, such as DuckDB; only a row for each
    candidate and criterion comes back. Scores are the same as those of `columns_from_frame`, candidates in the same order.

    Args:
        plan_or_rubric: A plan's rule; of a bare rubric all criteria count, without a cut.
        frame: Ratings, as `columns_from_frame` takes them.
        candidate, interviewer, criterion, score: The names of its columns.
        withdrawn: Ids of candidates who are no longer ranked.

    Raises:
        InvalidData: As `columns_from_frame` and `score_columns`.
        MissingLibrary, TypeError: As `columns_from_frame`.

    >>> import hirekit
    >>> import pyarrow  # or a table of DuckDB
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> ids = [one.id for one in rubric.criteria]
    >>> frame = pyarrow.table(
    ...     {"candidate": ["c-1"] * 9, "interviewer": ["ann"] * 9, "criterion": ids, "score": [4] * 8 + [3]}
    ... )
    >>> list(score_grouped(rubric, frame))
    [('c-1', 3.9261538461538463, 'no cut declared')]
    """
    rule = plan_or_rubric if isinstance(plan_or_rubric, Rule) else rule_of(plan_or_rubric)
    called = Called(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)
    ratings = checked(frame, called)
    if ratings.loose:
        # Python's own objects are here already, and no engine can sum them.
        return score_columns(rule, ratings.columns, withdrawn=withdrawn)
    refuse(blank_problems(ratings))
    groups, seen = _grouped(ratings.nw, ratings.of_texts)
    strange = [float(value) for name in (LOW, HIGH, BROKEN) for value in _few(groups, name)]
    refuse(rating_problems(rule, dict.fromkeys(seen["criterion"].to_list()), strange))
    candidates = tuple(sorted(set(seen["candidate"].to_list())))
    who = {id: place for place, id in enumerate(candidates)}
    what = {id: place for place, id in enumerate(rule.criteria)}
    planned = np.array([id in what for id in groups["criterion"].to_list()], dtype=bool)
    statistics = statistics_of_groups(
        candidate=np.array([who[id] for id in groups["candidate"].to_list()], dtype=np.int64)[planned],
        criterion=np.array([what.get(id, 0) for id in groups["criterion"].to_list()], dtype=np.int64)[planned],
        sittings=groups[SITTINGS].to_numpy().astype(np.int64)[planned],
        total=groups[TOTAL].to_numpy().astype(np.int64)[planned],
        interviewers=groups[PEOPLE].to_numpy().astype(np.int64)[planned],
        shape=(len(candidates), len(rule.criteria)),
    )
    return scores_of(rule, statistics, candidates, withdrawn=gone(candidates, withdrawn))


def _grouped(nw: Any, data: Any) -> tuple[Any, Any]:
    """Return a row for each candidate, criterion and number of sittings, and each candidate and criterion there is."""
    given = nw.col(SCORE)
    scored = data.filter(~given.is_null(), ~given.is_nan()).with_columns(
        given.alias(LOW),
        given.alias(HIGH),
        nw.when(given != given.round(0)).then(given).alias(BROKEN),
        given.alias(TOTAL),
        nw.lit(1).alias(SITTINGS),
        nw.lit(1).alias(PEOPLE),
    )
    same = [nw.col(LOW).min(), nw.col(HIGH).max(), nw.col(BROKEN).min(), nw.col(TOTAL).sum()]
    looks = scored.group_by(*COLUMNS).agg(*same, nw.col(SITTINGS).sum(), nw.col(PEOPLE).max())
    groups = looks.group_by("candidate", "criterion", SITTINGS).agg(*same, nw.col(PEOPLE).sum())
    return collected(groups), collected(data.select("candidate", "criterion").unique())


def _few(groups: Any, name: str) -> list[float]:
    """Return the lowest or highest of what groups hold; nothing where they hold none."""
    values = groups[name].drop_nulls().to_numpy().astype(np.float64)
    values = values[~np.isnan(values)]
    return [float(values.max() if name == HIGH else values.min())] if len(values) else []
