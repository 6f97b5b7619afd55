"""A question-set problem in plain integers: what may be asked where, what must hold and what it costs to miss it.

Everything a form must or should satisfy by itself is a `Bound` on a sum over the questions asked, or a `Breadth` on the
rounds that hold one of some questions. Shares, idle minutes, level and exposure are bounds with a price.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

Choice = tuple[tuple[tuple[int, int], ...], ...]
"""For each form, pairs of the place of an item and the place of its sitting."""

SHARE, IDLE, LEVEL, EXPOSURE, SPREAD, WISHES, REUSE = PARTS = (
    "share",
    "idle",
    "level",
    "exposure",
    "spread",
    "wishes",
    "reuse",
)


@attrs.frozen(kw_only=True)
class Item:
    """A question, as far as choosing goes.

    Attributes:
        kind: With the criterion, says which questions are alike enough to be compared by cost.
        level: On a whole-number ladder; forms are matched in its sum.
        places: Places of the sittings it may be asked in.
    """

    id: str
    minutes: int
    criterion: str
    competency: str
    kind: str = ""
    level: int = 0
    places: tuple[int, ...]


@attrs.frozen(kw_only=True)
class Sitting:
    """A round, as far as choosing goes."""

    id: str
    title: str = ""


@attrs.frozen(kw_only=True)
class Bound:
    """A sum over the questions asked stays within limits, in each form.

    Attributes:
        family, subject: What it is about; with the form they name it.
        items, coefficients: What is summed, for items asked in one of *sittings*.
        forms: Places of the forms it holds for; None for all.
        price: Objective units for each unit it is missed by; None where it is hard.
        part: The part of the objective it is charged to.
        source: Place of the constraint it comes from; None where it comes from none.
    """

    family: str
    subject: tuple[str, ...] = ()
    items: tuple[int, ...]
    coefficients: tuple[int, ...]
    sittings: tuple[int, ...]
    least: int | None = None
    most: int | None = None
    forms: tuple[int, ...] | None = None
    price: int | None = None
    part: str = WISHES
    source: int | None = None

    def missed(self, asked: Iterable[tuple[int, int]]) -> int:
        """Return by how much a form asking these misses it."""
        total = sum(self._coefficient.get(item, 0) for item, sitting in asked if sitting in self.sittings)
        below = 0 if self.least is None else max(0, self.least - total)
        above = 0 if self.most is None else max(0, total - self.most)
        return below + above

    @cached_property
    def _coefficient(self) -> dict[int, int]:
        return dict(zip(self.items, self.coefficients, strict=True))


@attrs.frozen(kw_only=True)
class Breadth:
    """Sittings that hold one of some questions are many enough, in each form.

    Attributes:
        worth: What each of *sittings* counts for: 1, or its number of interviewers.
    """

    family: str = "stages"
    subject: tuple[str, ...] = ()
    items: tuple[int, ...]
    sittings: tuple[int, ...]
    worth: tuple[int, ...]
    least: int
    forms: tuple[int, ...] | None = None
    price: int | None = None
    part: str = WISHES
    source: int | None = None

    def missed(self, asked: Iterable[tuple[int, int]]) -> int:
        """Return by how much a form asking these misses it."""
        members = set(self.items)
        held = {sitting for item, sitting in asked if item in members}
        return max(0, self.least - sum(w for s, w in zip(self.sittings, self.worth, strict=True) if s in held))


@attrs.frozen(kw_only=True)
class Across:
    """What forms may share, or by how much they may differ.

    Attributes:
        family: uses (a question is in at most *most* forms), overlap (two forms share at most *most* questions) or
            spread (they differ by at most *most* in total minutes, minutes of a competency and sum of levels).
        price: Objective units for each unit it is missed by; None where it is hard.
    """

    family: str
    most: int
    price: int | None = None
    part: str = REUSE
    source: int | None = None


@attrs.frozen(kw_only=True)
class Instance:
    """A whole problem.

    Attributes:
        items: Sorted by id, so that the order they came in does not matter.
        competencies: Whose minutes forms are matched in.
        forms: How many.
        unit: How many objective units make a point.
    """

    items: tuple[Item, ...]
    sittings: tuple[Sitting, ...]
    competencies: tuple[str, ...]
    bounds: tuple[Bound, ...] = ()
    breadths: tuple[Breadth, ...] = ()
    across: tuple[Across, ...] = ()
    forms: int = 1
    unit: int = 1

    @property
    def needs(self) -> Iterator[Bound | Breadth]:
        """All that a form must or should satisfy by itself."""
        yield from self.bounds
        yield from self.breadths

    def gaps(self, choice: Choice) -> tuple[int, ...]:
        """Return highest less lowest over the forms, of each attribute that forms are matched in."""
        rows = [self.attributes_of(form) for form in choice]
        return tuple(max(column) - min(column) for column in zip(*rows, strict=True))

    def attributes_of(self, form: Iterable[tuple[int, int]]) -> tuple[int, ...]:
        """Return a form's total minutes, minutes of each competency and sum of levels."""
        asked = [self.items[item] for item, _ in form]
        each = tuple(sum(item.minutes for item in asked if item.competency == head) for head in self.competencies)
        return sum(item.minutes for item in asked), *each, sum(item.level for item in asked)

    def without_wishes(self) -> "Instance":
        """Return the same problem with its hard needs only."""
        return attrs.evolve(
            self,
            bounds=tuple(b for b in self.bounds if b.price is None),
            breadths=tuple(b for b in self.breadths if b.price is None),
            across=tuple(a for a in self.across if a.price is None),
        )

    def elastic(self, prices: Mapping[str, int], *, otherwise: int) -> "Instance":
        """Return the hard needs of the problem with a price on each, by family."""
        hard = self.without_wishes()

        def priced(need: "Bound | Breadth | Across") -> int:
            return prices.get(need.family, otherwise)

        return attrs.evolve(
            hard,
            bounds=tuple(attrs.evolve(b, price=priced(b), part=WISHES) for b in hard.bounds),
            breadths=tuple(attrs.evolve(b, price=priced(b), part=WISHES) for b in hard.breadths),
            across=tuple(attrs.evolve(a, price=priced(a), part=WISHES) for a in hard.across),
        )
