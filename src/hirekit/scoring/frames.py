"""Ratings in a data frame: anything narwhals reads, such as pandas, polars, pyarrow and DuckDB.

Frames only bring the ratings, or their sums and counts, here; the rules run on one core, so that no decision depends
on the engine behind a frame.
"""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING, Any

import numpy as np

from hirekit.errors import MissingLibrary, Problem, did_you_mean, refuse
from hirekit.scoring.columns import RatingColumns, arrow_library, coded, numbers, words_and_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hirekit.scoring.arrays import Codes, Floats


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
    chosen = _eager(frame, names)
    ids = [_ids(chosen[name], name) for name in names[:3]]
    return RatingColumns(
        candidate=ids[0][1],
        interviewer=ids[1][1],
        criterion=ids[2][1].astype(np.int16),
        score=_scores(chosen[score], score),
        candidates=ids[0][0],
        interviewers=ids[1][0],
        criteria=ids[2][0],
    )


def _eager(frame: Any, names: Sequence[str]) -> Any:
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
    chosen = wrapped.select(*dict.fromkeys(names))
    return chosen.collect() if isinstance(chosen, nw.LazyFrame) else chosen


def _ids(series: Any, name: str) -> tuple[tuple[str, ...], Codes]:
    """Return distinct ids and codes, from the dictionary of a categorical column where there is one."""
    import narwhals as nw  # noqa: PLC0415 - optional

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
