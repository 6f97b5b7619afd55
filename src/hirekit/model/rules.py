"""Rules that many values share: what an id, an exact number, a text and a time may be."""

import math
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

from hirekit.errors import Problem, repeats, unknown

SLUG = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
LONGEST_ID = 64
LONGEST_LANGUAGE = 35
LONGEST_REASON = 600
LONGEST_TEXT = 20_000
# Control characters other than tab and newline, those that turn the direction of what follows, and the half
# characters UTF-8 cannot hold.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

Exact = Fraction | int | Decimal | str | float
T = TypeVar("T")


def exact(number: Exact) -> Fraction:
    """Return *number* as it reads in decimal, exactly; what is no finite number is returned as it came.

    >>> exact(0.05), exact("1/3"), exact(7)
    (Fraction(1, 20), Fraction(1, 3), Fraction(7, 1))
    """
    if isinstance(number, Fraction):
        return number
    if isinstance(number, float):
        return Fraction(repr(number)) if math.isfinite(number) else number  # type: ignore[return-value]
    try:
        return Fraction(number)
    except (ValueError, OverflowError, ZeroDivisionError):
        return number  # type: ignore[return-value]


def is_exact(number: object) -> bool:
    """Return whether `exact` could read the number."""
    return isinstance(number, Fraction)


def maybe_exact(number: Exact | None) -> Fraction | None:
    """Return *number* exactly, or None."""
    return None if number is None else exact(number)


def several(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return *values* as a tuple; a text is one value, not several letters."""
    if isinstance(values, str):
        raise TypeError(f"expected several values, not the text {values[:40]!r}")
    return tuple(values)


def slug_problems(name: str, value: str, *, example: str) -> Iterator[Problem]:
    """Yield what is wrong with an id."""
    if len(value) > LONGEST_ID:
        yield Problem((name,), f"must have at most {LONGEST_ID} characters, not {len(value)}")
    elif not SLUG.fullmatch(value):
        yield Problem((name,), f"must be a slug such as {example!r}, not {value[:40]!r}")


def text_problems(name: str, value: str, *, required: bool = True, longest: int = LONGEST_TEXT) -> Iterator[Problem]:
    """Yield what is wrong with a text that people read."""
    if required and not value.strip():
        yield Problem((name,), "must not be empty")
    if len(value) > longest:
        yield Problem((name,), f"must have at most {longest} characters, not {len(value)}")
    # Asking whether a text is printable is quicker than searching it, and most texts are.
    if not value.isprintable() and (found := UNPRINTABLE.search(value)):
        yield Problem((name,), control_character(found.group()))


def control_character(found: str) -> str:
    """Say that a text must not hold the control character *found*."""
    return f"must not hold the control character U+{ord(found):04X}"


def texts_problems(name: str, values: tuple[str, ...]) -> Iterator[Problem]:
    """Yield what is wrong with a list of texts."""
    for place, value in enumerate(values):
        for problem in text_problems(name, value):
            yield Problem((name, place), problem.message)


def weight_problems(name: str, value: Fraction | None) -> Iterator[Problem]:
    """Yield what is wrong with a weight."""
    if value is None:
        return
    if not is_exact(value):
        yield Problem((name,), f"must be a finite number, not {value}")
    elif value < 0:
        yield Problem((name,), f"must not be negative, not {plain(value)}")


def repeat_problems(name: str, values: Iterable[str], *, noun: str, field: str | None = "id") -> Iterator[Problem]:
    """Yield one fault for each value that came before."""
    for place, value in repeats(values):
        path = (name, place) if field is None else (name, place, field)
        yield Problem(path, f"{noun} {value!r} is already there")


def missing(named: Iterable[str], known: Collection[str], noun: str, *path: str | int) -> Iterator[Problem]:
    """Yield a fault for each name that is not known."""
    for place, name in enumerate(named):
        if name not in known:
            yield Problem((*path, place), unknown(noun, name, known))


def time_problems(name: str, value: datetime | None) -> Iterator[Problem]:
    """Yield what is wrong with a moment."""
    if value is not None and value.tzinfo is None:
        yield Problem((name,), f"must carry its time zone, such as 2026-12-01T10:00-05:00, not {value.isoformat()}")


def plain(number: Fraction) -> str:
    """Return an exact number as people write it: a decimal where it ends, else a fraction.

    >>> plain(Fraction(1, 4)), plain(Fraction(7)), plain(Fraction(1, 3))
    ('0.25', '7', '1/3')
    """
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return str(number)
    if number.denominator == 1:
        return str(number.numerator)
    # A denominator of 2^a 5^b ends after max(a, b) decimals, which is at most its length in bits.
    places = next(n for n in range(1, number.denominator.bit_length() + 1) if 10**n % number.denominator == 0)
    whole = number.numerator * 10**places // number.denominator
    digits = str(abs(whole)).rjust(places + 1, "0")
    return f"{'-' if whole < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def by_id(values: Iterable[T]) -> dict[str, T]:
    """Return values that carry an id by that id, in their order."""
    return {value.id: value for value in values}  # type: ignore[attr-defined]
