"""Rounds joined one after another into forms, as long as what is joined can still be within a limit."""

from collections.abc import Sequence

import attrs
import numpy as np
from numpy.typing import NDArray

from hirekit.assembly.links import Layout
from hirekit.assembly.multipliers import Priced, Real
from hirekit.assembly.patterns import Whole

AT_A_TIME = 100_000
# Totals are whole numbers, so half of one is room enough for what floating point loses.
HALF = 0.5


@attrs.frozen(eq=False, kw_only=True)
class Forms:
    """Forms of a layout within a limit.

    Attributes:
        sets: Shape (forms, rounds): the set that each asks in each round.
        totals: Shape (forms,).
        whole: Whether they are all there are; else some that looked dear were left untried.
    """

    layout: Layout
    sets: Whole
    totals: Whole
    whole: bool


@attrs.frozen(eq=False, kw_only=True)
class _Side:
    """The sets of a round that may be in a form within the limit, nearest to the lower limit first."""

    place: int
    kept: Whole
    above: Real
    counts: NDArray[np.int32]


@attrs.frozen(eq=False, kw_only=True)
class _Terms:
    """The links that can make a difference, those that are worth something first, and what rounds to come add to each.

    Attributes:
        kept: Places of the links.
        costly: How many of them are worth something.
        price: In units of the total; 0 where the link must hold.
        most, fewest: By turn, what the rounds after it add at most and at least.
    """

    kept: Whole
    costly: int
    worth: Real
    least: NDArray[np.int32]
    hard: NDArray[np.bool_]
    price: Whole
    most: Sequence[NDArray[np.int32]]
    fewest: Sequence[NDArray[np.int32]]

    @classmethod
    def of(cls, layout: Layout, limit: Priced, sides: Sequence[_Side]) -> "_Terms":
        least = np.array([link.least for link in layout.links], dtype=np.int32)
        worst = sum(side.counts.min(axis=0) for side in sides)
        kept = np.flatnonzero((limit.worth > 0) | (worst < least))
        kept = kept[np.argsort(limit.worth[kept] <= 0, kind="stable")]
        after = [[side.counts[:, kept] for side in sides[turn + 1 :]] for turn in range(len(sides))]
        none = np.zeros(len(kept), dtype=np.int32)
        return cls(
            kept=kept,
            costly=int((limit.worth[kept] > 0).sum()),
            worth=limit.worth[kept],
            least=least[kept],
            hard=np.array([layout.links[place].price is None for place in kept], dtype=bool),
            price=np.array([layout.scale * (layout.links[place].price or 0) for place in kept], dtype=np.int64),
            most=[sum((counts.max(axis=0) for counts in each), start=none) for each in after],
            fewest=[sum((counts.min(axis=0) for counts in each), start=none) for each in after],
        )

    def beyond(self, counts: NDArray[np.int32], turn: int) -> Real:
        """Return what is lost by holding more than links ask for, whatever comes after."""
        over = counts[:, : self.costly] + (self.fewest[turn] - self.least)[: self.costly]
        lost: Real = np.maximum(0, over) @ self.worth[: self.costly]
        return lost

    def possible(self, counts: NDArray[np.int32], turn: int) -> NDArray[np.bool_]:
        """Return whether no link that must hold is out of reach of what comes after."""
        able: NDArray[np.bool_] = np.all(counts[:, self.hard] >= (self.least - self.most[turn])[self.hard], axis=1)
        return able

    def missing(self, counts: NDArray[np.int32], turn: int) -> Real:
        """Return what is charged at least for what priced links will miss, beside what that was worth."""
        soft = ~self.hard
        short = np.maximum(0, (self.least - self.most[turn])[soft] - counts[:, soft])
        charge: Real = short @ (self.price - self.worth)[soft]
        return charge

    def charged(self, counts: NDArray[np.int32]) -> Whole:
        """Return what whole forms are charged for what priced links miss."""
        soft = ~self.hard
        charge: Whole = np.maximum(0, self.least[soft] - counts[:, soft]).astype(np.int64) @ self.price[soft]
        return charge


def _sides(layout: Layout, limit: Priced, reach: float) -> list[_Side]:
    sides = []
    for place, above in enumerate(limit.above):
        kept = np.flatnonzero(above <= reach + HALF)
        kept = kept[np.argsort(above[kept], kind="stable")]
        sets = layout.rounds[place].only(kept)
        counts = [link.of(place, sets) for link in layout.links]
        table = np.stack(counts, axis=1).astype(np.int32) if counts else np.zeros((len(kept), 0), dtype=np.int32)
        sides.append(_Side(place=place, kept=kept, above=above[kept], counts=table))
    # The fewest first, so that most is ruled out before there is much of it.
    return sorted(sides, key=lambda side: (len(side.kept), side.place))


def joined(layout: Layout, limit: Priced, most: float, *, at_most: int, nearest_only: bool = True) -> Forms:
    """Return forms whose total is within a limit: all of them, unless there is too much to join.

    Rounds are joined one after another. What is joined goes on while no link is out of reach of the rounds to come, and
    while what it lies above the lower limit, with what it holds beyond the links, is within the limit.

    Args:
        at_most: So many are joined in one step.
        nearest_only: Where there are more, whether to go on with those nearest to the lower limit, or to give up.
    """
    sides = _sides(layout, limit, most - limit.bound)
    reach = most - limit.bound + HALF
    terms = _Terms.of(layout, limit, sides)
    chosen = np.zeros((1, 0), dtype=np.int64)
    counts, above, least_above = np.zeros((1, len(terms.kept)), dtype=np.int32), np.zeros(1), np.zeros(1)
    whole = True
    for turn, side in enumerate(sides):
        room = np.searchsorted(side.above, reach - least_above, side="right")
        if room.sum() > at_most:
            whole = False
            if not nearest_only:
                room[:] = 0
            nearest = np.argsort(least_above, kind="stable")
            room[nearest[np.cumsum(room[nearest]) > at_most]] = 0
        parts = [_step(first, last, room, side, terms, turn, counts, above, reach) for first, last in _chunks(room)]
        if not parts:
            chosen, counts = np.zeros((0, len(sides)), dtype=np.int64), counts[:0]
            break
        left, right, counts, above, least_above = (np.concatenate(each) for each in zip(*parts, strict=True))
        chosen = np.hstack([chosen[left], side.kept[right][:, None]])
    chosen = chosen[:, np.argsort([side.place for side in sides])]
    totals = terms.charged(counts) + sum(dear[chosen[:, place]] for place, dear in enumerate(layout.dear))
    within = totals <= most
    return Forms(layout=layout, sets=chosen[within], totals=totals[within], whole=whole)


def _step(
    first: int,
    last: int,
    room: Whole,
    side: _Side,
    terms: _Terms,
    turn: int,
    counts: NDArray[np.int32],
    above: Real,
    reach: float,
) -> tuple[Whole, Whole, NDArray[np.int32], Real, Real]:
    """Join some of what is joined so far with a round; return which, with which sets, and what is known of them."""
    left = np.repeat(np.arange(first, last), room[first:last])
    right = np.arange(len(left)) - np.repeat(np.cumsum(room[first:last]) - room[first:last], room[first:last])
    together = counts[left] + side.counts[right][:, terms.kept]
    lies = above[left] + side.above[right]
    at_least = lies + terms.beyond(together, turn)
    fits = np.flatnonzero(at_least <= reach)
    fits = fits[terms.possible(together[fits], turn)]
    at_least = at_least[fits] + terms.missing(together[fits], turn)
    fits, at_least = fits[at_least <= reach], at_least[at_least <= reach]
    return left[fits], right[fits], together[fits], lies[fits], at_least


def _chunks(room: Whole) -> list[tuple[int, int]]:
    """Return runs of rows that together have room for about as many as are joined at a time."""
    ends = np.cumsum(room)
    chunks, first = [], 0
    while first < len(room):
        before = int(ends[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(ends, before + AT_A_TIME, side="right")))
        if ends[last - 1] > before:
            chunks.append((first, last))
        first = last
    return chunks
