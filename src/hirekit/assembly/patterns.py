"""Every set of questions that one round may ask, written down where there are few enough."""

from collections.abc import Sequence

import attrs
import numpy as np
from numpy.typing import NDArray

from hirekit.assembly.instance import Bound, Instance

Whole = NDArray[np.int64]
Places = NDArray[np.int32]
TIME = ("budget", "min_time")


@attrs.frozen(eq=False, kw_only=True)
class Patterns:
    """The sets of questions that a round may ask by itself.

    Attributes:
        sitting: The round's place.
        items: Shape (items,): places of the items it may ask.
        sets: Shape (sets, longest): each set as places in *items*; `len(items)` where a set is shorter.
        cost: Shape (sets,), objective units: what a set costs whatever other rounds ask.
    """

    sitting: int
    items: Whole
    sets: Places
    cost: Whole

    def totals(self, each: NDArray[np.float64] | Whole) -> NDArray[np.float64] | Whole:
        """Return, for each set, the sum of what its items count for."""
        with_none = np.append(each, 0)
        total = np.zeros(len(self.sets), dtype=with_none.dtype)
        for column in self.sets.T:
            total += with_none[column]
        return total

    def holding(self, each: Whole) -> Whole:
        """Return, for each set, the most that one of its items counts for; 0 where none does."""
        with_none = np.append(each, 0)
        most = np.zeros(len(self.sets), dtype=np.int64)
        for column in self.sets.T:
            np.maximum(most, with_none[column], out=most)
        return most

    def only(self, kept: NDArray[np.bool_] | Whole) -> "Patterns":
        """Return some of the sets, in the order given."""
        return attrs.evolve(self, sets=self.sets[kept], cost=self.cost[kept])


def counted(bound: Bound, sitting: int, items: Whole) -> Whole:
    """Return what each of some items counts for in a bound when it is asked in a round."""
    if sitting not in bound.sittings:
        return np.zeros(len(items), dtype=np.int64)
    of = dict(zip(bound.items, bound.coefficients, strict=True))
    return np.array([of.get(int(item), 0) for item in items], dtype=np.int64)


def patterns(instance: Instance, sitting: int, *, active: Sequence[int], most: int) -> Patterns | None:
    """Return the sets that a round's time allows; None where there are more than *most*.

    Args:
        active: Places of the items that may be asked.
    """
    items = np.array([item for item in active if sitting in instance.items[item].places], dtype=np.int64)
    minutes = np.array([instance.items[item].minutes for item in items], dtype=np.int64)
    time = [b for b in instance.bounds if b.family in TIME and b.price is None and b.sittings == (sitting,)]
    least = max((b.least for b in time if b.least is not None), default=0)
    longest = min((b.most for b in time if b.most is not None), default=int(minutes.sum()))
    sets = _within(minutes, least, longest, most=most)
    if sets is None:
        return None
    return Patterns(sitting=sitting, items=items, sets=sets, cost=np.zeros(len(sets), dtype=np.int64))


def _within(minutes: Whole, least: int, longest: int, *, most: int) -> Places | None:
    """Return the sets whose minutes lie within limits, one size after another; None where there are too many."""
    order = np.argsort(minutes, kind="stable").astype(np.int32)
    rising = minutes[order]
    grown = np.zeros((1, 0), dtype=np.int32)
    totals, last = np.zeros(1, dtype=np.int64), np.full(1, -1, dtype=np.int64)
    found: list[Places] = []
    number = 0
    while len(grown):
        enough = totals >= least
        found.append(order[grown[enough]])
        number += int(enough.sum())
        # A set grows by items that come later in the order, as long as the shortest of them fits.
        more = np.maximum(0, np.searchsorted(rising, longest - totals, side="right") - (last + 1))
        if number + int(more.sum()) > most:
            return None
        parent = np.repeat(np.arange(len(grown)), more)
        last = np.arange(len(parent)) - np.repeat(np.cumsum(more) - more, more) + last[parent] + 1
        totals = totals[parent] + rising[last]
        grown = np.hstack([grown[parent], last[:, None].astype(np.int32)])
    width = max(sets.shape[1] for sets in found)
    padded = [np.pad(sets, ((0, 0), (0, width - sets.shape[1])), constant_values=len(minutes)) for sets in found]
    return np.vstack(padded)
