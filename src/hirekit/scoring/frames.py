"""Ratings in a data frame: anything narwhals reads, such as pandas, polars, pyarrow and DuckDB.

Frames only bring the ratings, or their sums and counts, here; the rules run on one core, so that no decision depends
on the engine behind a frame.
"""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING, Any

import numpy as np

from hirekit.errors import MissingLibrary, Problem, did_you_mean, refuse, unknown
from hirekit.scoring.by_rule import gone, scores_of
from hirekit.scoring.coding import arrow_library, coded, side_by_side, words_and_codes
from hirekit.scoring.columns import RatingColumns, numbers
from hirekit.scoring.rule import Rule, rule_of
from hirekit.scoring.statistics import statistics_of_groups

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from hirekit.model.plan import Plan
    from hirekit.model.rubric import Rubric
    from hirekit.scoring.arrays import Codes, Floats
    from hirekit.scoring.scores import Scores


def columns_from_frame(
    frame: Any,
    *,
    candidate: str = "candidate",
    interviewer: str = "interviewer",
    criterion: str = "criterion",
    score: str = "score",
) -> RatingColumns:
    """Return the ratings of a data frame, one row a rating.

    Args:
        candidate, interviewer, criterion, score: The names of its columns; ids are texts or categories.

    Raises:
        InvalidData: A column is missing, an id is no text or a score no number.
        MissingLibrary: narwhals is not installed.
    """
    names = (candidate, interviewer, criterion, score)
    chosen = _collected(_wrapped(frame, names)[1])
    ids = side_by_side(_ids, [chosen[name] for name in names[:3]])
    return RatingColumns.from_coded(ids, _scores(chosen[score], score))


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
    candidate and criterion comes back.

    Args:
        frame: Ratings; null or NaN where there is no score. Scores are whole numbers.

    Raises:
        InvalidData: A column is missing, a criterion unknown, or a score off the scale.
        MissingLibrary: narwhals is not installed.
    """
    rule = plan_or_rubric if isinstance(plan_or_rubric, Rule) else rule_of(plan_or_rubric)
    nw, wrapped = _wrapped(frame, (candidate, interviewer, criterion, score))
    given = nw.col(score).cast(nw.Float64)
    everybody = _collected(wrapped.select(candidate).unique())[candidate].to_list()
    scored = wrapped.filter(~given.is_null(), ~given.is_nan()).with_columns(
        given.alias("_total"),
        given.alias("_low"),
        given.alias("_high"),
        (given - given.round(0)).abs().alias("_part"),
        nw.lit(1).alias("_sittings"),
        nw.lit(1).alias("_people"),
    )
    same = [nw.col("_low").min(), nw.col("_high").max(), nw.col("_part").max(), nw.col("_total").sum()]
    looks = scored.group_by(candidate, interviewer, criterion).agg(
        *same, nw.col("_sittings").sum(), nw.col("_people").max()
    )
    groups = _collected(looks.group_by(candidate, criterion, "_sittings").agg(*same, nw.col("_people").sum()))
    refuse(_group_problems(rule, groups, criterion))
    candidates = tuple(sorted(everybody))
    who = {id: place for place, id in enumerate(candidates)}
    what = {id: place for place, id in enumerate(rule.criteria)}
    planned = np.array([id in what for id in groups[criterion].to_list()], dtype=bool)
    statistics = statistics_of_groups(
        candidate=np.array([who[id] for id in groups[candidate].to_list()], dtype=np.int64)[planned],
        criterion=np.array([what.get(id, 0) for id in groups[criterion].to_list()], dtype=np.int64)[planned],
        sittings=groups["_sittings"].to_numpy().astype(np.int64)[planned],
        total=groups["_total"].to_numpy().astype(np.int64)[planned],
        interviewers=groups["_people"].to_numpy().astype(np.int64)[planned],
        shape=(len(candidates), len(rule.criteria)),
    )
    return scores_of(rule, statistics, candidates, withdrawn=gone(candidates, withdrawn))


def _group_problems(rule: Rule, groups: Any, criterion: str) -> Iterator[Problem]:
    for id in sorted(set(groups[criterion].to_list()) - set(rule.known)):
        yield Problem((criterion,), unknown("criterion", id, rule.known))
    if not len(groups):
        return
    for value in dict.fromkeys((float(groups["_low"].min()), float(groups["_high"].max()))):
        if not rule.lowest <= value <= rule.highest:
            yield Problem(("score",), f"must be a whole number from {rule.lowest} to {rule.highest}, not {value:g}")
    if float(groups["_part"].max()):
        yield Problem(("score",), f"must be a whole number from {rule.lowest} to {rule.highest}, not a part of one")


def _wrapped(frame: Any, names: Sequence[str]) -> tuple[Any, Any]:
    """Return narwhals and the frame as it sees it, with only these columns."""
    try:
        import narwhals as nw  # noqa: PLC0415 - optional
    except ImportError as fault:
        raise MissingLibrary("reading data frames needs narwhals: pip install narwhals") from fault
    wrapped = nw.from_native(frame)
    known = wrapped.collect_schema().names()
    refuse(
        Problem((name,), f"is not a column of the frame{did_you_mean(name, known)}")
        for name in dict.fromkeys(names)
        if name not in known
    )
    return nw, wrapped.select(*dict.fromkeys(names))


def _collected(frame: Any) -> Any:
    return frame.collect() if hasattr(frame, "collect") else frame


def _ids(series: Any) -> tuple[tuple[str, ...], Codes]:
    """Return distinct ids and codes, from the dictionary of a categorical column where there is one."""
    import narwhals as nw  # noqa: PLC0415 - optional

    name = series.name
    if series.null_count():
        refuse([Problem((name, int(np.argmax(series.is_null().to_numpy()))), "must not be empty")])
    if series.dtype in {nw.Categorical, nw.Enum}:
        series = series.cast(nw.String)
    if series.dtype == nw.String:
        arrow = arrow_library()
        if arrow is None:
            return coded(series.to_list())
        texts = series.to_arrow()
        whole = texts.combine_chunks() if isinstance(texts, arrow.ChunkedArray) else texts
        return words_and_codes(whole.dictionary_encode())
    if series.dtype != nw.Object:
        refuse([Problem((name,), f"must hold ids as texts, not {series.dtype}")])
    values = series.to_list()
    refuse(
        Problem((name, place), f"must be a text, not {reprlib.repr(value)}")
        for place, value in enumerate(values)
        if not isinstance(value, str)
    )
    return coded(values)


def _scores(series: Any, name: str) -> Floats:
    import narwhals as nw  # noqa: PLC0415 - optional

    if series.dtype == nw.Boolean:
        refuse([Problem((name,), "must hold numbers, not truth values")])
    if series.dtype.is_numeric():
        floats: Floats = series.cast(nw.Float64).to_numpy().astype(np.float64)
        return floats
    return numbers(series.to_list())
