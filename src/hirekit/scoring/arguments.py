"""Arguments of statistics: numbers no formula can be given are refused here, so that none comes out as NaN or unnoticed."""

from __future__ import annotations

import reprlib
from itertools import islice
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

import numpy as np

from hirekit.errors import InvalidData, Problem, refuse, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from hirekit.scoring.arrays import Floats

# The fourth power of anything within it, summed over any panel, is still a number.
LARGEST = 1e60
# Counts up to here stay exact in all that formulas make of them.
LARGEST_COUNT = 10**9
MOST_FAULTS = 20
# Kinds of numpy.
NUMERIC, TIMES = "iuf", "mM"


def at_once(*checks: Callable[[], Any]) -> list[Any]:
    """Return what each check returns, or refuse with the faults of all of them.

    Raises:
        InvalidData: Checks found faults.
        TypeError: Among them is a value of another type; the others' faults are told with it.

    >>> at_once(lambda: positive(0, "null_variance"), lambda: between_0_and_1(2, "confidence"))
    Traceback (most recent call last):
    ...
    hirekit.errors.InvalidData: null_variance: must be above 0, not 0
    confidence: must be between 0 and 1, not 2
    """
    found, refusals = [], list[InvalidData | TypeError]()
    for check in checks:
        try:
            found.append(check())
        except (InvalidData, TypeError) as refusal:
            refusals.append(refusal)
    if any(isinstance(refusal, TypeError) for refusal in refusals):
        raise TypeError("\n".join(map(str, refusals)))
    refuse(problem for refusal in refusals if isinstance(refusal, InvalidData) for problem in refusal.problems)
    return found


def finite(
    values: Any,
    what: str,
    *,
    axes: tuple[str, ...] | None = None,
    gaps: bool = False,
    low: float = -LARGEST,
    high: float = LARGEST,
) -> Floats:
    """Return numbers as float64.

    Args:
        values: One number, an array, or lists, which may be nested; what a masked array masks is a gap.
        what: What they are, as the message calls them.
        axes: What lies along each axis, in the plural; any shape where they are not given.
        gaps: Whether NaN or None may stand for a number that is not there.
        low, high: The least and the greatest a number may be.

    Raises:
        InvalidData: The shape is another, or some are no numbers, or beyond these ends; told by their places.

    >>> finite([[3, float("nan")]], "ratings")
    Traceback (most recent call last):
    ...
    hirekit.errors.InvalidData: ratings[0][1]: must be a number from -1e+60 to 1e+60, not nan
    >>> finite([3, 4], "ratings", axes=("candidates", "interviewers"))
    Traceback (most recent call last):
    ...
    hirekit.errors.InvalidData: ratings: must have the shape (candidates, interviewers), not (2,)
    """
    raw = _laid_out(values, what, axes)
    # In a list with numbers numpy takes truth values for numbers.
    mixed = raw.dtype.kind in NUMERIC and not isinstance(values, np.ndarray) and _has_truth_values(values)
    if raw.size and (mixed or raw.dtype.kind not in NUMERIC):
        # Times are not let through as the counts they are kept as.
        raw = raw.astype(str).astype(object) if raw.dtype.kind in TIMES else np.asarray(values, dtype=object)
        refuse(islice(_odd_objects(raw, what), MOST_FAULTS))
    numbers: Floats = raw.astype(np.float64, copy=False)
    odd = ~((numbers >= low) & (numbers <= high))
    if gaps:
        odd &= ~np.isnan(numbers)
    if odd.any():
        places = np.argwhere(odd)[:MOST_FAULTS].tolist()
        rule = f"must be a number from {low:g} to {high:g}"
        refuse(Problem((what, *place), f"{rule}, not {written(numbers[tuple(place)])}") for place in places)
    return numbers


def _laid_out(values: Any, what: str, axes: tuple[str, ...] | None) -> Any:
    """Return values as an array of as many axes as are needed."""
    needed = "" if axes is None else f"({', '.join(axes)}{',' * (len(axes) == 1)})"
    if isinstance(values, np.ma.MaskedArray):
        values = np.ma.filled(values.astype(np.float64), np.nan)
    try:
        raw = np.asarray(values)
    except ValueError:
        shape = f"the shape {needed}" if axes else "rows of one length"
        raise _refused(what, f"must have {shape}, not rows of different lengths") from None
    if axes is not None and raw.ndim != len(axes):
        raise _refused(what, f"must have the shape {needed}, not {raw.shape}")
    return raw


def shape_of(values: Any) -> tuple[int, ...]:
    """Return the shape of numbers, or of anything laid out as they are; nothing of rows of different lengths.

    >>> shape_of([[1, "x"], [2, None]]), shape_of([[1], [2, 3]])
    ((2, 2), ())
    """
    try:
        return np.shape(values)
    except ValueError:
        return ()


def _odd_objects(raw: Any, what: str) -> Iterator[Problem]:
    """Yield what is no number, or too large to become one."""
    for place, value in np.ndenumerate(raw):
        if not (_is_number(value) or value is None):
            yield Problem((what, *place), f"must be a number, not {reprlib.repr(value)}")
        elif value is not None and abs(value) > LARGEST:
            yield Problem(
                (what, *place), f"must be a number from {-LARGEST:g} to {LARGEST:g}, not {reprlib.repr(value)}"
            )


def _has_truth_values(values: Any) -> bool:
    return any(isinstance(value, bool | np.bool_) for value in np.asarray(values, dtype=object).flat)


def _is_number(value: Any) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool)


def _refused(what: str, rule: str) -> InvalidData:
    return InvalidData([Problem((what,), rule)])


def written(value: Any) -> str:
    """Return a number in the fewest digits that mean it and no other: what is refused must not read as what is allowed.

    >>> written(6.0), written(5.000000001)
    ('6', '5.000000001')
    """
    return repr(float(value)).removesuffix(".0")


def number(value: Any, what: str, *, low: float = -LARGEST, high: float = LARGEST) -> float:
    """Return one number, refusing with TypeError what is none, and with InvalidData one no formula can be given.

    >>> number("0.9", "confidence")
    Traceback (most recent call last):
    ...
    TypeError: confidence: must be a number, not '0.9'
    """
    if not _is_number(value):
        raise TypeError(f"{what}: must be a number, not {reprlib.repr(value)}")
    return float(finite(value, what, low=low, high=high))


def whole_number(value: Any, what: str) -> None:
    """Refuse, with TypeError, what is no whole number: fractions, even 2.0, truth values and texts."""
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"{what}: must be a whole number, not {reprlib.repr(value)}")


def positive(value: Any, what: str) -> None:
    """Refuse, with InvalidData, a number that is not above 0; with either error, as `number` does, what is none."""
    if number(value, what) <= 0:
        raise _refused(what, f"must be above 0, not {written(value)}")


def between_0_and_1(value: Any, what: str) -> None:
    """Refuse, with InvalidData, a number that is not strictly between 0 and 1; with either error, what is none."""
    if not 0 < number(value, what) < 1:
        raise _refused(what, f"must be between 0 and 1, not {written(value)}")


def count(value: Any, what: str, *, least: int = 1, most: int = LARGEST_COUNT) -> None:
    """Refuse, with InvalidData, a count outside its limits; with TypeError, what is no whole number.

    >>> count(0, "interviewers")
    Traceback (most recent call last):
    ...
    hirekit.errors.InvalidData: interviewers: must be 1 to 1,000,000,000, not 0
    """
    whole_number(value, what)
    if not least <= value <= most:
        raise _refused(what, f"must be {least:,} to {most:,}, not {reprlib.repr(value)}")


def one_of(value: Any, names: Collection[str], what: str) -> None:
    """Refuse, with InvalidData, what is none of these names."""
    if not (isinstance(value, str) and value in names):
        raise _refused(what, f"must be one of {', '.join(names)}, not {reprlib.repr(value)}")


def places_of(ids: Sequence[str], known: Sequence[str], noun: str) -> list[int]:
    """Return where each id stands among those known, or raise KeyError with every one that does not."""
    strange = [id for id in dict.fromkeys(ids) if id not in known]
    if strange:
        raise KeyError("; ".join(unknown(noun, id, known) for id in strange))
    return [known.index(id) for id in ids]
