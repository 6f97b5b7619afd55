"""What each link between rounds is worth, and so what any form must cost at least, set by set."""

import attrs
import numpy as np
from numpy.typing import NDArray

from hirekit.assembly.links import Layout
from hirekit.assembly.patterns import Whole

Real = NDArray[np.float64]
FIRST_SETS = 40
NEXT_SETS = 50
MOST_TURNS = 12
# In units of the objective: above what anything real costs, for what may not be missing.
FORBIDDEN = 1e5
NEARLY = 1e-6


@attrs.frozen(eq=False, kw_only=True)
class Priced:
    """A lower limit on what any form costs.

    Attributes:
        bound: In the layout's units of scale x objective + hashes.
        worth: Shape (links,): by how much the limit rises for each unit that a link must have more.
        above: By round, shape (sets,): by how much a form that asks this set lies above the limit, at least.
    """

    bound: float
    worth: Real
    above: tuple[Real, ...]


def priced(layout: Layout, *, known: float = np.inf) -> Priced | None:
    """Return the best lower limit that a few turns find; None where no solution of the relaxation was found.

    The limit holds whatever the worths are, since a form that lacks nothing is only made cheaper by them; finding good
    ones is a linear program over some sets of each round, to which the sets that it undervalues are added in turns.

    Source:
        Dantzig and Wolfe (1960), *Operations Research* 8(1); the limit is Lagrange's, as in Geoffrion (1974),
        *Mathematical Programming Study* 2.

    Args:
        known: A total; a limit above it need not be any better.
    """
    from scipy.optimize import linprog  # noqa: PLC0415

    caps = np.array([np.inf if link.price is None else link.price * layout.scale for link in layout.links])
    least = np.array([link.least for link in layout.links], dtype=float)
    charge = np.where(np.isinf(caps), FORBIDDEN * layout.scale, caps)
    chosen = [_cheapest(dear, FIRST_SETS) for dear in layout.dear]
    best: Priced | None = None
    for _ in range(MOST_TURNS):
        cost = np.concatenate([dear[some] for dear, some in zip(layout.dear, chosen, strict=True)])
        counts = np.vstack([_counts(layout, place, some) for place, some in enumerate(chosen)])
        owner = np.repeat(np.arange(len(chosen)), [len(some) for some in chosen])
        one_each = np.hstack(
            [owner == np.arange(len(chosen))[:, None], np.zeros((len(chosen), len(least)), dtype=bool)]
        )
        # Divided by the scale, so that the solver's tolerances are of units of the objective.
        found = linprog(
            np.concatenate([cost, charge]) / layout.scale,
            A_ub=np.hstack([-counts.T, -np.eye(len(least))]) if len(least) else None,
            b_ub=-least if len(least) else None,
            A_eq=one_each.astype(float),
            b_eq=np.ones(len(chosen)),
            method="highs",
        )
        if found.status != 0:
            return best
        marginals = found.ineqlin.marginals if len(least) else np.zeros(0)
        worth = np.clip(-marginals * layout.scale, 0, caps)
        dear = _dear(layout, worth)
        bound = float(worth @ least) + sum(float(each.min()) for each in dear)
        if best is None or bound > best.bound:
            best = Priced(bound=bound, worth=worth, above=tuple(each - each.min() for each in dear))
        more = False
        for place, (each, limit) in enumerate(zip(dear, found.eqlin.marginals * layout.scale, strict=True)):
            near = _cheapest(each, NEXT_SETS)
            new = np.setdiff1d(near[each[near] < limit - NEARLY * layout.scale], chosen[place])
            chosen[place] = np.concatenate([chosen[place], new])
            more = more or bool(len(new))
        if not more or best.bound > known + 1:
            break
    return best


def _cheapest(dear: Real | Whole, number: int) -> Whole:
    if len(dear) <= number:
        return np.arange(len(dear))
    return np.argpartition(dear, number)[:number]


def _counts(layout: Layout, place: int, some: Whole) -> Whole:
    """Return what some sets of a round count for in each link, shape (sets, links)."""
    sets = layout.rounds[place].only(some)
    columns = [link.of(place, sets) for link in layout.links]
    return np.stack(columns, axis=1) if columns else np.zeros((len(some), 0), dtype=np.int64)


def _dear(layout: Layout, worth: Real) -> list[Real]:
    """Return, by round, what each set costs less what it is worth to the links."""
    left = []
    for place, (one, dear) in enumerate(zip(layout.rounds, layout.dear, strict=True)):
        by_item = np.zeros(len(one.items))
        total = dear.astype(float)
        for link, price in zip(layout.links, worth, strict=True):
            if price and link.best_only:
                total -= price * one.holding(link.worth[place])
            elif price:
                by_item -= price * link.worth[place]
        left.append(total + one.totals(by_item))
    return left
