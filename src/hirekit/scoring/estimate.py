"""A number that may not exist: a value with its interval, or the reason why there is none."""

from __future__ import annotations

import attrs


@attrs.frozen
class Estimate:
    """A statistic of a panel.

    Attributes:
        value: None where it is undefined.
        low, high: A confidence interval, or None where none is known.
        reason: Why there is no value, or no interval, or what a value that needs a word means; else empty.
        freedom: Degrees of freedom of the interval, where it has such.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    reason: str = ""
    freedom: float | None = None


def undefined(reason: str) -> Estimate:
    """Return an estimate without a value."""
    return Estimate(None, reason=reason)
