"""What must be reached: on one criterion, by the composite, and at one hurdle after another."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import (
    Exact,
    exact,
    is_exact,
    maybe_exact,
    plain,
    text_problems,
)

FULL_PERCENT = 100


@attrs.frozen(kw_only=True)
class Minimum:
    """The lowest acceptable score on one criterion."""

    criterion: str
    score: Fraction = attrs.field(converter=exact)
    why: str = ""


def minimums_of(given: Mapping[str, Exact] | Iterable[Minimum]) -> tuple[Minimum, ...]:
    """Return minimums given as such, or as a mapping of criterion to score."""
    if isinstance(given, Mapping):
        return tuple(Minimum(criterion=id, score=score) for id, score in given.items())
    return tuple(given)


@attrs.frozen(kw_only=True)
class Cut:
    """The lowest acceptable composite, and how it was set.

    Attributes:
        percent: On the 0 to 100 composite; or
        score: on the scale's own units. Exactly one of the two.
        judges: How many people set it.
    """

    percent: Fraction | None = attrs.field(default=None, converter=maybe_exact)
    score: Fraction | None = attrs.field(default=None, converter=maybe_exact)
    method: str = ""
    judges: int | None = None
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if (self.percent is None) == (self.score is None):
            yield Problem((), "must give either percent or score, and not both")
        if not all(value is None or is_exact(value) for value in (self.percent, self.score)):
            yield Problem((), "must be a finite number")
        elif self.percent is not None and not 0 <= self.percent <= FULL_PERCENT:
            yield Problem(("percent",), f"must be 0 to 100, not {plain(self.percent)}")
        if self.judges is not None and self.judges < 1:
            yield Problem(("judges",), f"must be at least 1, not {self.judges}")
        yield from text_problems("method", self.method, required=False, longest=600)
