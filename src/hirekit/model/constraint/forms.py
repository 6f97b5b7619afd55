"""What parallel forms may share, and how alike they are."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from hirekit.errors import Problem
from hirekit.model.constraint.scope import BetweenForms, number_problems


@attrs.frozen(kw_only=True)
class MaxUses(BetweenForms):
    """A question is in at most *most* of the forms; missed by the form."""

    type: ClassVar[str] = "max-uses"
    most: int = 1

    def _problems(self) -> Iterator[Problem]:
        yield from number_problems("most", self.most, lowest=1)


@attrs.frozen(kw_only=True)
class MaxOverlap(BetweenForms):
    """Any two forms share at most *most* questions; missed by the question."""

    type: ClassVar[str] = "max-overlap"
    most: int

    def _problems(self) -> Iterator[Problem]:
        yield from number_problems("most", self.most)


@attrs.frozen(kw_only=True)
class Spread(BetweenForms):
    """Forms are alike in total minutes, minutes of each competency and sum of levels, give or take *tolerance*.

    It is missed by the hundredth: a minute or a level too far apart costs a hundred times the price.
    """

    type: ClassVar[str] = "spread"
    tolerance: int = 5
    price: int | None = 1

    def _problems(self) -> Iterator[Problem]:
        yield from number_problems("tolerance", self.tolerance)
