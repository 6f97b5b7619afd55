"""Arguments of statistics: numbers no formula can be given are refused here, so that none comes out as NaN or unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Floats

# The fourth power of anything within it, summed over any panel, is still a number.
LARGEST = 1e60


def finite(values: Any, what: str, *, gaps: bool = False) -> Floats:
    """Return numbers as float64.

    Args:
        values: One number or an array of any shape.
        what: What they are, as the message calls them.
        gaps: Whether NaN may stand for a number that is not there.

    Raises:
        ValueError: One is no number, or beyond 1e60 either way.

    >>> finite([3, float("nan")], "ratings")
    Traceback (most recent call last):
    ...
    ValueError: ratings must be numbers from -1e+60 to 1e+60, not nan
    """
    try:
        numbers: Floats = np.asarray(values, dtype=np.float64)
    except OverflowError:
        raise ValueError(f"{what} must be numbers from {-LARGEST:g} to {LARGEST:g}") from None
    odd = ~(np.abs(numbers) <= LARGEST)
    if gaps:
        odd &= ~np.isnan(numbers)
    if odd.any():
        raise ValueError(f"{what} must be numbers from {-LARGEST:g} to {LARGEST:g}, not {numbers[odd].flat[0]:g}")
    return numbers


def not_negative(value: float, what: str) -> None:
    """Refuse, with ValueError, a number below 0 or none."""
    if finite(value, what) < 0:
        raise ValueError(f"{what} must not be negative, not {value:g}")


def positive(value: float, what: str) -> None:
    """Refuse, with ValueError, a number that is not above 0 or none."""
    if finite(value, what) <= 0:
        raise ValueError(f"{what} must be above 0, not {value:g}")


def between_0_and_1(value: float, what: str) -> None:
    """Refuse, with ValueError, what is not strictly between 0 and 1."""
    if not 0 < value < 1:
        raise ValueError(f"{what} must be between 0 and 1, not {float(value):g}")


def at_least_one(number: int, what: str) -> None:
    """Refuse, with ValueError, a count below 1."""
    if not number >= 1:
        raise ValueError(f"needs at least one of {what}, not {number}")
