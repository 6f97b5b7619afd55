"""The terms of an opening beside its thresholds: weights with reasons, coverage floors, retention, letters of feedback."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from fractions import Fraction

import attrs

from hirekit.errors import Problem, did_you_mean, refuse, unknown
from hirekit.model.rules import LONGEST_REASON, Exact, exact, is_exact, text_problems, weight_problems

MOST_MONTHS = 1200


@attrs.frozen(kw_only=True)
class ReasonedWeight:
    """A weight the requisition gives to one criterion or competency, with its reason."""

    id: str
    weight: Fraction = attrs.field(converter=exact)
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("why", self.why, required=False, longest=LONGEST_REASON))


def weights_given(given: str | Mapping[str, Exact] | Iterable[ReasonedWeight]) -> str | tuple[ReasonedWeight, ...]:
    """Return the name of a preset, or weights with their reasons, from either or a mapping of id to weight."""
    if isinstance(given, Mapping):
        return tuple(ReasonedWeight(id=id, weight=weight) for id, weight in given.items())
    return given if isinstance(given, str) else tuple(given)


def reasoned_weight_problems(
    weights: Iterable[ReasonedWeight], *, known: Collection[str], planned: Iterable[str]
) -> Iterator[Problem]:
    """Yield what is wrong with each weight, and every planned criterion that has none.

    Args:
        known: Ids of the criteria and competencies that may be weighed.
    """
    given = set()
    for entry in weights:
        given.add(entry.id)
        if entry.id not in known:
            yield Problem(("weights", entry.id), unknown("criterion or competency", entry.id, known))
        for problem in weight_problems("weights", entry.weight):
            yield Problem(("weights", entry.id), problem.message)
    for criterion in planned:
        if criterion not in given:
            guess = did_you_mean(criterion, given)
            yield Problem(("weights",), f"must weigh every planned criterion; {criterion!r} is missing{guess}")


@attrs.frozen(kw_only=True)
class Floors:
    """How much of the planned weight must be assessed before there is a composite; each a share, 0 to 1."""

    competency: Fraction = attrs.field(default=Fraction(1, 2), converter=exact)
    total: Fraction = attrs.field(default=Fraction(4, 5), converter=exact)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        for name in ("competency", "total"):
            value = getattr(self, name)
            if not is_exact(value) or not 0 <= value <= 1:
                yield Problem((name,), f"must be 0% to 100%, not {value}")


DEFAULT_FLOORS = Floors()


@attrs.frozen(kw_only=True)
class Retention:
    """How long what is kept about candidates is kept."""

    months: int
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not 0 <= self.months <= MOST_MONTHS:
            yield Problem(("months",), f"must be 0 to {MOST_MONTHS}, not {self.months}")
        yield from text_problems("why", self.why, required=False, longest=LONGEST_REASON)


@attrs.frozen(kw_only=True)
class Feedback:
    """That candidates are offered a letter of feedback once it is decided.

    Attributes:
        contact: Whom a candidate may write to about the letter; printed in it.
    """

    contact: str

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("contact", self.contact, longest=200))
