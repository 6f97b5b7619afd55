"""Categorical columns of ids: codes from the dictionary of their categories, which must all be texts."""

from __future__ import annotations

import datetime as dt
from numbers import Number
from typing import TYPE_CHECKING, Any

import numpy as np

from hirekit.errors import Problem
from hirekit.scoring.ratings.coding import coded, words_and_codes
from hirekit.scoring.ratings.columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hirekit.scoring.arrays import Codes
    from hirekit.scoring.ratings.frame_checks import Called

TIMES = dt.date, dt.time, dt.timedelta, np.datetime64, np.timedelta64


def category_problems(nw: Any, data: Any, called: Called) -> Iterator[Problem]:
    """Yield columns of ids with categories that some row has and that are no texts: as texts, 1 and "1" would be one person.

    Only pandas and Arrow have such categories.
    """
    if not (data.implementation.is_pandas_like() or data.implementation.is_pyarrow()):
        return
    for name, kind in data.collect_schema().items():
        if name in COLUMNS and kind in (nw.Categorical, nw.Enum) and (odd := _odd(data[name])):
            held = " and ".join(dict.fromkeys(map(_kind, odd)))
            yield Problem((getattr(called, name),), f"must hold ids as texts, not categories that are {held}")


def _odd(series: Any) -> list[Any]:
    """Return the categories that some row has and that are no texts."""
    of_pandas = _of_pandas(series)
    if of_pandas is None:
        return _no_texts(series.to_arrow().unique().to_pylist())
    # Which categories rows have takes a look at every row, and is asked only where it matters.
    return _no_texts(of_pandas.categories) and _no_texts(of_pandas.remove_unused_categories().cat.categories)


def _no_texts(words: Iterable[Any]) -> list[Any]:
    return [word for word in words if word is not None and not isinstance(word, str)]


def _of_pandas(series: Any) -> Any:
    """Return pandas' own view of categories; None where they are of Arrow or of polars."""
    native = series.to_native()
    return native.cat if series.implementation.is_pandas_like() and hasattr(native, "cat") else None


def _kind(word: Any) -> str:
    """Return what a category is, in words and in the plural."""
    if isinstance(word, bool | np.bool_):
        return "truth values"
    if isinstance(word, Number):
        return "numbers"
    return "dates or times" if isinstance(word, TIMES) else f"of the type {type(word).__name__}"


def categories(arrow: Any, series: Any) -> tuple[tuple[str, ...], Codes] | None:
    """Return the categories that some row has, each once, and each row's place among them; None where they are not told.

    A dictionary may hold words that no row has, and the same word twice; rows' codes are only moved, never read as texts.

    Args:
        arrow: pyarrow, or None where it is not installed: then only pandas tells its categories.
        series: As narwhals sees it, with a category in every row.
    """
    of_pandas = _of_pandas(series)
    if of_pandas is not None:
        return _each_once(of_pandas.categories.tolist(), of_pandas.codes.to_numpy())
    one = None if arrow is None else whole(arrow, series.to_arrow())
    return None if one is None or not arrow.types.is_dictionary(one.type) else _each_once(*words_and_codes(one))


def _each_once(words: Sequence[str], codes: Codes) -> tuple[tuple[str, ...], Codes]:
    used = np.flatnonzero(np.bincount(codes, minlength=len(words)))
    here, places = coded([words[place] for place in used.tolist()])
    moved = np.zeros(len(words), dtype=np.int32)
    moved[used] = places
    return here, moved[codes]


def whole(arrow: Any, column: Any) -> Any:
    """Return an Arrow column as one array, with one dictionary where it has several."""
    if not isinstance(column, arrow.ChunkedArray):
        return column
    return (column.unify_dictionaries() if arrow.types.is_dictionary(column.type) else column).combine_chunks()
