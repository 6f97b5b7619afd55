"""What every constraint has: a name, a price or none, the rounds and forms it is about, and whether it is on."""

import re
from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems

FORM_CODE = re.compile("[A-Z]{1,2}")
HIGHEST_PRICE = 1_000_000
HIGHEST_NUMBER = 100_000


@attrs.frozen(kw_only=True)
class Scoped:
    """What every constraint has; shared here so that the dozen below can be read side by side.

    Attributes:
        id: Unique among the constraints of a plan; a later one with the same id takes the place of an earlier one.
            Empty for one that need not be named.
        label: How to say it to people; empty for the words hirekit has for it.
        price: Points for each unit it is missed by; None where it is hard.
        rounds: Ids of the rounds it is about; empty for all.
        forms: Codes of the forms it is about; empty for all.
        enabled: False to switch it off and keep it written.
    """

    id: str = ""
    label: str = ""
    price: int | None = None
    rounds: tuple[str, ...] = attrs.field(default=(), converter=several)
    forms: tuple[str, ...] = attrs.field(default=(), converter=several)
    enabled: bool = True

    def __attrs_post_init__(self) -> None:
        refuse((*self._scope_problems(), *self._problems()))

    def _scope_problems(self) -> Iterator[Problem]:
        if self.id:
            yield from slug_problems("id", self.id, example="two-looks-at-drift")
        yield from text_problems("label", self.label, required=False, longest=200)
        if self.price is not None:
            yield from number_problems("price", self.price, highest=HIGHEST_PRICE)
        yield from repeat_problems("rounds", self.rounds, noun="round", field=None)
        yield from repeat_problems("forms", self.forms, noun="form", field=None)
        for place, code in enumerate(self.forms):
            if not FORM_CODE.fullmatch(code):
                yield Problem(("forms", place), f"must be the code of a form such as 'A', not {code!r}")

    def _problems(self) -> Iterator[Problem]:
        yield from ()


def number_problems(name: str, value: int, *, lowest: int = 0, highest: int = HIGHEST_NUMBER) -> Iterator[Problem]:
    if not lowest <= value <= highest:
        yield Problem((name,), f"must be {lowest} to {highest}, not {value}")
