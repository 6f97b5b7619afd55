"""Which pairs of candidates a debrief speaks of, where there are more than anybody would read."""

from collections.abc import Sequence
from itertools import product
from typing import Protocol, TypeVar

from hirekit.model.evaluation import Evaluation

# All pairs of eight candidates.
MOST_PAIRS = 28
EITHER_SIDE = 3


class Pair(Protocol):
    """Two candidates, by id."""

    @property
    def first(self) -> str:
        """The first of the two."""

    @property
    def second(self) -> str:
        """The second of the two."""


P = TypeVar("P", bound=Pair)


def chosen(pairs: Sequence[P], evaluation: Evaluation) -> list[P]:
    """Return the pairs that a decision may turn on, at most 28, in the order given; all where there are no more.

    Those are each of the three nearest above the cut with each of the three nearest below it, then neighbours by
    composite, nearest to the cut first; from the top where no cut parts the candidates.
    """
    if len(pairs) <= MOST_PAIRS:
        return list(pairs)
    wanted = _wanted(evaluation)
    there = {frozenset((pair.first, pair.second)) for pair in pairs}
    kept = set([pair for pair in dict.fromkeys(wanted) if pair in there][:MOST_PAIRS])
    return [pair for pair in pairs if frozenset((pair.first, pair.second)) in kept]


def _wanted(evaluation: Evaluation) -> list[frozenset[str]]:
    """Return pairs, those that matter most first."""
    known = [(one.percent, one.id) for one in evaluation.candidates if one.percent is not None]
    order = [id for _, id in sorted(known, key=lambda one: -one[0])]
    cut = evaluation.cut_percent
    above = 0 if cut is None else sum(percent >= cut for percent, _ in known)
    parted = 0 < above < len(order)
    across = product(order[max(0, above - EITHER_SIDE) : above], order[above : above + EITHER_SIDE]) if parted else ()
    places = sorted(range(1, len(order)), key=lambda place: abs(place - above) if parted else place)
    neighbours = ((order[place - 1], order[place]) for place in places)
    return [frozenset(pair) for pair in (*across, *neighbours)]
