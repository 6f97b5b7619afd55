"""The cheapest solution of a large program: among its most promising columns first, then proven for all of them."""

from collections.abc import Collection, Mapping, Sequence
from math import ceil

import attrs

from hirekit.assembly.rows import INFINITE, Program, Row
from hirekit.assembly.solver import GAP, INFEASIBLE, OPTIMAL, UNKNOWN, Limits, Solution, solve

SLACK = 0.5
NEARLY = 1e-4
# Up to so many columns the whole problem is searched at once; above, this many of the most promising ones come first.
AT_ONCE = 400
FIRST_POOL = 160


def cheapest(
    written: Program,
    costs: Mapping[int, float] | Mapping[int, int],
    *,
    rows: Sequence[Row],
    closed: Collection[int],
    relaxed: Solution,
    limits: Limits,
) -> Solution:
    """Return the cheapest solution, found among the most promising columns first and proven for all of them.

    A column whose reduced cost exceeds what the solution costs above the relaxation is in no better solution; so when
    the columns left out are all of that sort, the solution is the best of the whole bank.

    Source:
        Reduced-cost fixing, as in Wolsey (1998), *Integer Programming*, section 7.6.

    Args:
        costs: Whole numbers, over columns that are whole in every best solution.
        relaxed: The relaxation of the same problem.
    """
    if relaxed.status == INFEASIBLE:
        return Solution(status=INFEASIBLE)
    every = [column for column in range(len(written.asked)) if column not in closed]
    if len(every) <= FIRST_POOL or (len(written.asked) <= AT_ONCE) or relaxed.status != OPTIMAL:
        return solve(written, costs, rows=rows, closed=sorted(closed), limits=limits)
    dear = [float(relaxed.reduced_costs[column]) for column in every]
    size = FIRST_POOL
    beyond = sorted(dear)[size]
    while True:
        left_out = [column for column, cost in zip(every, dear, strict=True) if cost > beyond + NEARLY]
        found = solve(written, costs, rows=rows, closed=[*sorted(closed), *left_out], limits=limits)
        if found.status == UNKNOWN or not left_out:
            return found
        if found.status == INFEASIBLE:
            size *= 4
            beyond = sorted(dear)[size] if size < len(dear) else INFINITE
            continue
        least_with_them = ceil(relaxed.bound + beyond - NEARLY)
        if found.objective <= least_with_them + NEARLY or found.status == GAP:
            return attrs.evolve(found, bound=min(found.bound, least_with_them))
        beyond = max(beyond + 1, found.objective - relaxed.bound)


def floor(found: Solution) -> int:
    """Return the least whole number that what was found leaves possible; 0 where it tells nothing."""
    return ceil(found.bound - NEARLY) if found.bound > -INFINITE else 0


def too_dear(written: Program, relaxed: Solution, reached: int) -> set[int]:
    """Return the columns that no solution as good as what was reached can use."""
    if relaxed.status != OPTIMAL:
        return set()
    room = reached - relaxed.bound + SLACK
    return {column for column in range(len(written.asked)) if relaxed.reduced_costs[column] > room}


def hold(costs: Mapping[int, float] | Mapping[int, int], reached: float) -> Row:
    """Return the row of costs that may not rise above what was reached."""
    return Row(("held",), list(costs), list(costs.values()), -INFINITE, reached + SLACK)
