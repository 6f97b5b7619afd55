"""Arguments of statistics: numbers no formula can be given are refused here, so that none comes out as NaN or unnoticed."""

from __future__ import annotations

import reprlib
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

# The fourth power of anything within it, summed over any panel, is still a number.
LARGEST = 1e60
# Kinds of numpy.
NUMERIC, TIMES = "iuf", "mM"


def finite(values: Any, what: str, *, axes: tuple[str, ...] | None = None, gaps: bool = False) -> Floats:
    """Return numbers as float64.

    Args:
        values: One number, an array, or lists, which may be nested; what a masked array masks is a gap.
        what: What they are, as the message calls them.
        axes: What lies along each axis, in the plural; any shape where they are not given.
        gaps: Whether NaN or None may stand for a number that is not there.

    Raises:
        ValueError: The shape is another, or one is no number, or beyond 1e60 either way.

    >>> finite([3, float("nan")], "ratings")
    Traceback (most recent call last):
    ...
    ValueError: ratings must be numbers from -1e+60 to 1e+60, not nan
    >>> finite([3, 4], "ratings", axes=("candidates", "interviewers"))
    Traceback (most recent call last):
    ...
    ValueError: ratings must have the shape (candidates, interviewers), not (2,)
    """
    needed = "" if axes is None else f"({', '.join(axes)}{',' * (len(axes) == 1)})"
    if isinstance(values, np.ma.MaskedArray):
        values = np.ma.filled(values.astype(np.float64), np.nan)
    try:
        raw = np.asarray(values)
    except ValueError:
        shape = f"the shape {needed}" if axes else "rows of one length"
        raise ValueError(f"{what} must have {shape}, not rows of different lengths") from None
    if axes is not None and raw.ndim != len(axes):
        raise ValueError(f"{what} must have the shape {needed}, not {raw.shape}")
    # In a list with numbers numpy takes truth values for numbers.
    mixed = raw.dtype.kind in NUMERIC and not isinstance(values, np.ndarray) and _has_truth_values(values)
    if raw.size and (mixed or raw.dtype.kind not in NUMERIC):
        # Times are not let through as the counts they are kept as.
        raw = raw.astype(str).astype(object) if raw.dtype.kind in TIMES else np.asarray(values, dtype=object)
        for value in raw.flat:
            if not (_is_number(value) or value is None):
                raise ValueError(f"{what} must be numbers, not {reprlib.repr(value)}")
    try:
        numbers: Floats = raw.astype(np.float64, copy=False)
    except OverflowError:
        raise ValueError(f"{what} must be numbers from {-LARGEST:g} to {LARGEST:g}") from None
    odd = ~(np.abs(numbers) <= LARGEST)
    if gaps:
        odd &= ~np.isnan(numbers)
    if odd.any():
        raise ValueError(
            f"{what} must be numbers from {-LARGEST:g} to {LARGEST:g}, not {written(numbers[odd].flat[0])}"
        )
    return numbers


def _has_truth_values(values: Any) -> bool:
    return any(isinstance(value, bool | np.bool_) for value in np.asarray(values, dtype=object).flat)


def _is_number(value: Any) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool)


def written(value: Any) -> str:
    """Return a number in the fewest digits that mean it and no other: what is refused must not read as what is allowed.

    >>> written(6.0), written(5.000000001)
    ('6', '5.000000001')
    """
    return repr(float(value)).removesuffix(".0")


def number(value: Any, what: str) -> float:
    """Return one number, refusing with TypeError what is none, and with ValueError one no formula can be given.

    >>> number("0.9", "confidence")
    Traceback (most recent call last):
    ...
    TypeError: confidence must be a number, not '0.9'
    """
    if not _is_number(value):
        raise TypeError(f"{what} must be a number, not {reprlib.repr(value)}")
    return float(finite(value, what))


def whole_number(value: Any, what: str) -> None:
    """Refuse, with TypeError, what is no whole number: fractions, even 2.0, truth values and texts."""
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"{what} must be a whole number, not {reprlib.repr(value)}")


def not_negative(value: float, what: str) -> None:
    """Refuse, with ValueError, a number below 0; with either error, as `number` does, what is none."""
    if number(value, what) < 0:
        raise ValueError(f"{what} must not be negative, not {written(value)}")


def positive(value: float, what: str) -> None:
    """Refuse, with ValueError, a number that is not above 0; with either error, as `number` does, what is none."""
    if number(value, what) <= 0:
        raise ValueError(f"{what} must be above 0, not {written(value)}")


def between_0_and_1(value: float, what: str) -> None:
    """Refuse, with ValueError, a number that is not strictly between 0 and 1; with TypeError, what is none."""
    if not _is_number(value):
        raise TypeError(f"{what} must be a number between 0 and 1, not {reprlib.repr(value)}")
    if not 0 < value < 1:
        raise ValueError(f"{what} must be between 0 and 1, not {written(value)}")


def at_least_one(number: int, what: str) -> None:
    """Refuse, with ValueError, a count below 1; with TypeError, what is no whole number."""
    whole_number(number, what)
    if number < 1:
        raise ValueError(f"needs at least one of {what}, not {number}")
