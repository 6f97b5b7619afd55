"""What callers give as columns, laid out by place: lists, arrays, and the series of whichever library."""

from __future__ import annotations

import reprlib
import sys
from typing import TYPE_CHECKING, Any

import numpy as np

from hirekit.errors import InvalidData, Problem, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from hirekit.scoring.arrays import Floats


def column(values: Iterable[Any], name: str) -> Sequence[Any]:
    """Return a column as a list, a tuple or an array, in which a row is found by its place.

    A series of pandas would find it by its label, which after sorting or filtering is another row's. What a masked array
    masks is None.

    Raises:
        InvalidData: An array that is no single row of values.
        TypeError: No column at all.

    >>> column(iter(["c-1", "c-2"]), "candidate")
    ['c-1', 'c-2']
    """
    if isinstance(values, list | tuple):
        return values
    if not (hasattr(values, "__array__") or hasattr(values, "__iter__")):
        raise TypeError(f"{name}: must be a column with a value for each rating, not {reprlib.repr(values)}")
    if not hasattr(values, "__array__"):
        return list(values)
    found: Any = np.asanyarray(values)
    if found.ndim != 1:
        raise InvalidData([Problem((name,), f"must have the shape (ratings,), not {found.shape}")])
    return found.tolist() if isinstance(found, np.ma.MaskedArray) else found  # type: ignore[no-any-return]


def numbers(scores: Sequence[Any] | NDArray[Any]) -> Floats:
    """Return scores as float64, None and what pandas calls not available as NaN, refusing what is no number.

    Texts and truth values are no numbers, nor are complex ones.
    """
    if isinstance(scores, np.ndarray) and scores.dtype.kind in "iuf":
        return scores.astype(np.float64)
    if not {*map(type, scores)} <= {int, float, type(None)}:
        scores = [None if _not_available(score) else score for score in scores]
        refuse(
            Problem(("score", place), f"must be a number or nothing, not {reprlib.repr(score)}")
            for place, score in enumerate(scores)
            if score is not None and not _is_number(score)
        )
    try:
        return np.array([np.nan if score is None else score for score in scores], dtype=np.float64)
    except OverflowError:
        raise InvalidData(
            Problem(("score", place), "must be a number of at most 308 digits")
            for place, score in enumerate(scores)
            if score is not None and abs(score) > sys.float_info.max
        ) from None


def _is_number(score: Any) -> bool:
    return isinstance(score, int | float | np.integer | np.floating) and not isinstance(score, bool)


def _not_available(value: Any) -> bool:
    """Return whether a value is pandas' own for none, which nobody can hold without pandas."""
    pandas = sys.modules.get("pandas")
    return pandas is not None and value is pandas.NA
