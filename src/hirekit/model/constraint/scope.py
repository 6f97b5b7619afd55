"""What every constraint has: a name, a price or none, what it is kept to, and whether it is on."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import ClassVar

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

FORM_CODE = re.compile("[A-Z]{1,2}")
HIGHEST_PRICE = 1_000_000
HIGHEST_NUMBER = 100_000


def some_or_all(values: Iterable[str] | None) -> tuple[str, ...] | None:
    """Return what something is kept to, as a tuple; None stands for all."""
    return None if values is None else several(values)


@attrs.frozen(kw_only=True)
class Common:
    """What every constraint has; shared here so that the dozen below can be read side by side.

    Attributes:
        id: Unique among the constraints of a plan; a later one with the same id takes the place of an earlier one.
            Empty for one that need not be named.
        label: How to say it to people; empty for the words hirekit has for it.
        price: Points for each unit it is missed by; None where it is hard.
        enabled: False to switch it off and keep it written.
    """

    id: str = ""
    label: str = ""
    price: int | None = None
    enabled: bool = True

    def __attrs_post_init__(self) -> None:
        refuse((*self._common_problems(), *self._problems()))

    def _common_problems(self) -> Iterator[Problem]:
        if self.id:
            yield from slug_problems("id", self.id, example="two-looks-at-drift")
        yield from text_problems("label", self.label, required=False, longest=200)
        if self.price is not None:
            yield from number_problems("price", self.price, highest=HIGHEST_PRICE)

    def _problems(self) -> Iterator[Problem]:
        yield from ()


@attrs.frozen(kw_only=True)
class Scoped(Common):
    """A constraint on each form by itself, which can be kept to some rounds and some forms.

    Attributes:
        rounds: Ids of the rounds it is about; None, which is to leave it out, for all.
        forms: Codes of the forms it is about; None, which is to leave it out, for all.
    """

    rounds: tuple[str, ...] | None = attrs.field(default=None, converter=some_or_all)
    forms: tuple[str, ...] | None = attrs.field(default=None, converter=some_or_all)

    def _common_problems(self) -> Iterator[Problem]:
        yield from super()._common_problems()
        yield from some_problems("rounds", self.rounds, noun="round")
        yield from some_problems("forms", self.forms, noun="form")
        for place, code in enumerate(self.forms or ()):
            if not FORM_CODE.fullmatch(code):
                yield Problem(("forms", place), f"must be the code of a form such as 'A', not {code!r}")


@attrs.frozen(kw_only=True)
class BetweenForms(Common):
    """A constraint on all forms together; it cannot be kept to some of them, or to some rounds."""

    rounds: ClassVar[tuple[str, ...] | None] = None
    forms: ClassVar[tuple[str, ...] | None] = None


def some_problems(name: str, values: Collection[str] | None, *, noun: str) -> Iterator[Problem]:
    """Yield what is wrong with a list of what something is kept to; left out, it is about all."""
    if values is not None and not values:
        yield Problem((name,), f"must name at least one {noun}, or be left out for all; the list is empty")
    yield from repeat_problems(name, values or (), noun=noun, field=None)


def number_problems(name: str, value: int, *, lowest: int = 0, highest: int = HIGHEST_NUMBER) -> Iterator[Problem]:
    if not lowest <= value <= highest:
        yield Problem((name,), f"must be {lowest} to {highest}, not {value}")
