"""The best form found by trying every one that could be as good: the first by hash, and how many there are, at once."""

from collections.abc import Callable, Collection, Iterator, Sequence

import numpy as np

from hirekit.assembly.instance import Choice, Instance
from hirekit.assembly.joining import HALF, Forms, joined
from hirekit.assembly.links import Layout, laid_out
from hirekit.assembly.multipliers import Priced, Real, priced
from hirekit.assembly.solver import Limits

# Limits on the total of a form are raised until something is found, each to let in about so many times more.
FIRST_TRIED = 1e6
TIMES_MORE = 5.0
MOST_TRIED = 1e12
FIRST_JOINED = 1_500_000
MOST_JOINED = 6_000_000
DEEPEST = 3
MOST_PARTS = 150
STEPS = 400
HALVINGS = 24
MOST_NEAR = 50_000


def exhausted(
    instance: Instance,
    *,
    hashes: Callable[[int, int], int],
    largest: int,
    limits: Limits,
    active: Collection[int] | None = None,
) -> list[Choice] | None:
    """Return every best choice whose hashes add up to least, one but for collisions; None where there is too much to try.

    Nothing is said about problems that have no choice, nor of several forms.

    Args:
        hashes: Of an item and a sitting.
        largest: The largest hash there is.
        active: Places of the items to choose from; None for all.
    """
    if instance.forms > 1 or not instance.sittings or not limits.left:
        return None
    layout = laid_out(instance, hashes=hashes, largest=largest, active=active)
    limit = None if layout is None else priced(layout)
    if layout is None or limit is None:
        return None
    for most in _limits_to_try(limit):
        if not limits.left:
            return None
        first = joined(layout, limit, most, at_most=FIRST_JOINED)
        if len(first.totals):
            # Nothing dearer than what was found need be tried.
            most = int(first.totals.min())  # noqa: PLW2901
            parts = [first] if first.whole else _within(layout, limit, most, limits)
            return None if parts is None else _cheapest(parts)
    return None


def _cheapest(parts: Sequence[Forms]) -> list[Choice]:
    least = min(int(part.totals.min()) for part in parts)
    return [_choice(part.layout, sets) for part in parts for sets in part.sets[part.totals == least]]


def _within(layout: Layout, limit: Priced, most: float, limits: Limits, *, depth: int = 0) -> list[Forms] | None:
    """Return the forms whose total is within a limit, or the least of them; None where there is too much to try.

    Where joining is too much, the round with fewest sets is held to each of its sets in turn, which raises the lower
    limit for most of them.
    """
    tried = joined(layout, limit, most, at_most=MOST_JOINED, nearest_only=False)
    if tried.whole:
        return [tried] if len(tried.totals) else []
    near = [np.flatnonzero(above <= most - limit.bound + HALF) for above in limit.above]
    place = min((at for at, sets in enumerate(near) if len(sets) > 1), key=lambda at: (len(near[at]), at))
    if depth == DEEPEST or len(near[place]) > MOST_PARTS or not limits.left:
        return None
    found: list[Forms] = []
    for one in near[place]:
        part = layout.only([np.array([one]) if at == place else sets for at, sets in enumerate(near)])
        lower = priced(part, known=most)
        inside: list[Forms] | None = None if lower is None else []
        if lower is not None and lower.bound <= most + HALF:
            inside = _within(part, lower, most, limits, depth=depth + 1)
        if inside is None:
            return None
        found += inside
        most = min([most, *(int(forms.totals.min()) for forms in inside)])
    return found


def _limits_to_try(limit: Priced) -> Iterator[float]:
    """Yield limits on the total, rising, that let in ever more of the forms that the lower limit does not rule out."""
    nearest = [np.sort(_least(above, MOST_NEAR)) for above in limit.above]
    widest = sum(float(above[-1]) for above in nearest) + 1
    wanted, reach = FIRST_TRIED, 0.0
    while wanted <= MOST_TRIED and reach < widest:
        low, reach = reach, widest
        for _ in range(HALVINGS):
            middle = (low + reach) / 2
            low, reach = (middle, reach) if _let_in(nearest, middle) < wanted else (low, middle)
        yield limit.bound + reach
        wanted *= TIMES_MORE


def _least(above: Real, number: int) -> Real:
    return above if len(above) <= number else np.partition(above, number)[:number]


def _let_in(nearest: Sequence[Real], reach: float) -> float:
    """Return about how many combinations of sets lie at most so far above the lower limit."""
    ways = np.zeros(STEPS + 1)
    ways[0] = 1
    for above in nearest:
        steps = (above[: np.searchsorted(above, reach, side="right")] * (STEPS / reach)).astype(np.int64)
        ways = np.convolve(ways, np.bincount(steps, minlength=STEPS + 1))[: STEPS + 1]
    return float(ways.sum())


def _choice(layout: Layout, sets: Sequence[int]) -> Choice:
    pairs = []
    for one, number in zip(layout.rounds, sets, strict=True):
        pairs += [(int(one.items[item]), one.sitting) for item in one.sets[number] if item < len(one.items)]
    return (tuple(sorted(pairs)),)
