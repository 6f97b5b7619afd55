"""One form laid out for trying every choice: the sets of each round, and what binds rounds to one another."""

from collections.abc import Callable, Collection, Iterator, Sequence

import attrs
import numpy as np

from hirekit.assembly.instance import Bound, Instance
from hirekit.assembly.patterns import Patterns, Whole, counted, patterns

MOST_SETS = 1_600_000
# Totals are kept in 32 bits.
LARGEST = 2**30


@attrs.frozen(eq=False, kw_only=True)
class Link:
    """A sum over rounds that is at least something, or is charged for what is missing.

    Attributes:
        worth: By round, what each item that it may ask counts for; negative where there is an upper limit.
        best_only: Whether a round counts only the most that one of its items does.
        price: Objective units for each unit that is missing; None where nothing may be.
    """

    worth: tuple[Whole, ...]
    best_only: bool
    least: int
    price: int | None

    def of(self, place: int, sets: Patterns) -> Whole:
        """Return what each set of a round counts for."""
        each = self.worth[place]
        return np.asarray(sets.holding(each) if self.best_only else sets.totals(each), dtype=np.int64)


@attrs.frozen(eq=False, kw_only=True)
class Layout:
    """One form, laid out.

    Attributes:
        rounds: What each round may ask by itself.
        links: What binds rounds to one another.
        scale: More than the hashes of any choice add up to, so that a unit of the objective comes before all of them.
        dear: By round, what each of its sets adds to scale x objective + hashes.
    """

    rounds: tuple[Patterns, ...]
    links: tuple[Link, ...]
    scale: int
    dear: tuple[Whole, ...]

    def only(self, kept: Sequence[Whole]) -> "Layout":
        """Return the layout with some sets of each round."""
        rounds = tuple(one.only(some) for one, some in zip(self.rounds, kept, strict=True))
        dear = tuple(each[some] for each, some in zip(self.dear, kept, strict=True))
        return attrs.evolve(self, rounds=rounds, dear=dear)


def laid_out(
    instance: Instance, *, hashes: Callable[[int, int], int], largest: int, active: Collection[int] | None
) -> Layout | None:
    """Return a problem of one form laid out; None where a round may ask too many different sets, or one none at all.

    Args:
        hashes: Of an item and a sitting.
        largest: The largest hash there is.
        active: Places of the items to choose from; None for all.
    """
    allowed = sorted(range(len(instance.items)) if active is None else active)
    rounds: list[Patterns] = []
    for sitting in range(len(instance.sittings)):
        found = patterns(instance, sitting, active=allowed, most=MOST_SETS)
        if found is None or not len(found.sets):
            return None
        rounds.append(found)
    links = [*_breadths(instance, rounds), *_once(rounds)]
    charged = [np.zeros(len(one.items), dtype=np.int64) for one in rounds]
    for bound in instance.bounds:
        worth = tuple(counted(bound, one.sitting, one.items) for one in rounds)
        here = [place for place, each in enumerate(worth) if each.any()]
        if bound.price is not None and bound.least is None and bound.most == 0 and all((w >= 0).all() for w in worth):
            for place in here:
                charged[place] += bound.price * worth[place]
        elif len(here) > 1:
            links += _links(bound, worth)
        else:
            # One that no item counts in is the same for every set, so any round may see to it.
            place = here[0] if here else 0
            rounds[place] = _kept(bound, rounds[place], worth[place])
    if not all(len(one.sets) for one in rounds) or any(_too_large(link) for link in links):
        return None
    scale = 1 + largest * sum(one.sets.shape[1] for one in rounds)
    dear = tuple(
        scale * (one.cost + one.totals(each))
        + one.totals(np.array([hashes(int(item), one.sitting) for item in one.items], dtype=np.int64))
        for one, each in zip(rounds, charged, strict=True)
    )
    return Layout(rounds=tuple(rounds), links=tuple(links), scale=scale, dear=dear)


def _kept(bound: Bound, one: Patterns, worth: Whole) -> Patterns:
    """Return a round's sets that meet a bound of its own, or with what they cost by it where it has a price."""
    totals = one.totals(worth)
    below = 0 if bound.least is None else np.maximum(0, bound.least - totals)
    above = 0 if bound.most is None else np.maximum(0, totals - bound.most)
    missed = np.asarray(below + above, dtype=np.int64)
    if bound.price is None:
        return one.only(missed == 0)
    return attrs.evolve(one, cost=one.cost + bound.price * missed)


def _links(bound: Bound, worth: Sequence[Whole]) -> Iterator[Link]:
    if bound.least is not None:
        yield Link(worth=tuple(worth), best_only=False, least=bound.least, price=bound.price)
    if bound.most is not None:
        yield Link(worth=tuple(-each for each in worth), best_only=False, least=-bound.most, price=bound.price)


def _breadths(instance: Instance, rounds: Sequence[Patterns]) -> Iterator[Link]:
    for breadth in instance.breadths:
        members, of = set(breadth.items), dict(zip(breadth.sittings, breadth.worth, strict=True))
        worth = tuple(
            np.array([of.get(one.sitting, 0) * (int(item) in members) for item in one.items], dtype=np.int64)
            for one in rounds
        )
        yield Link(worth=worth, best_only=True, least=breadth.least, price=breadth.price)


def _once(rounds: Sequence[Patterns]) -> Iterator[Link]:
    items = np.concatenate([one.items for one in rounds])
    for item in sorted({int(item) for item in items if (items == item).sum() > 1}):
        worth = tuple(-(one.items == item).astype(np.int64) for one in rounds)
        yield Link(worth=worth, best_only=False, least=-1, price=None)


def _too_large(link: Link) -> bool:
    return sum(int(np.abs(each).sum()) for each in link.worth) + abs(link.least) > LARGEST
