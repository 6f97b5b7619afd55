"""The door to HiGHS, through SciPy; the only module that knows a solver."""

import logging
from collections.abc import Mapping, Sequence
from time import monotonic

import attrs

from hirekit.assembly.rows import INFINITE, Program, Row

OPTIMAL, GAP, INFEASIBLE, UNKNOWN = "optimal", "gap", "infeasible", "unknown"
_LIMIT, _INFEASIBLE, _UNSURE = 1, 2, 4

log = logging.getLogger("hirekit")


@attrs.frozen(kw_only=True)
class Limits:
    """When to stop.

    Attributes:
        nodes: Of one search tree; the same on every machine. None for no limit.
        seconds: A guard against running for ever, over all solves from `running` on. What it stops is a *gap* where
            anything was found, else *unknown*; never infeasible.
        until: When the seconds are over, on the clock of `time.monotonic`; None while none are running.
    """

    nodes: int | None = None
    seconds: float = 600.0
    until: float | None = None

    def running(self) -> "Limits":
        """Return the same limits with the seconds running; where they are, nothing changes."""
        return self if self.until is not None else attrs.evolve(self, until=monotonic() + self.seconds)

    @property
    def left(self) -> float:
        """Seconds that are left; at least 0."""
        return self.seconds if self.until is None else max(0.0, self.until - monotonic())


@attrs.frozen(kw_only=True)
class Solution:
    """What the solver found.

    Attributes:
        status: optimal, gap (a solution that is not proven, with its bound), infeasible or unknown.
        values: Of the columns, where there are any.
        objective: Of these values; `bound`, what no solution can fall below.
        reduced_costs: Of the columns, for a relaxation: by how much the bound rises if the column is used.
    """

    status: str
    values: Sequence[float] = ()
    objective: float = INFINITE
    bound: float = -INFINITE
    reduced_costs: Sequence[float] = ()


def solve(
    written: Program,
    costs: Mapping[int, float],
    *,
    rows: Sequence[Row] = (),
    closed: Sequence[int] = (),
    limits: Limits = Limits(),
) -> Solution:
    """Return the cheapest solution of a program.

    Args:
        costs: Of columns; the others cost nothing.
        rows: More rows than the program's own.
        closed: Columns held at zero.
    """
    if not written.upper:
        return _nothing_to_choose([*written.rows, *rows])
    if not limits.left:
        return Solution(status=UNKNOWN)
    import numpy as np  # noqa: PLC0415
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415

    lower, upper, cost = _columns(written, costs, closed)
    whole = np.zeros(len(written.upper), dtype=np.int8)
    whole[: len(written.asked)] = 1
    whole[written.whole] = 1
    matrix, low, high = _matrix([*written.rows, *rows], len(written.upper))
    # What is closed is no part of the problem, and thousands of such columns would take their time.
    open_ = np.flatnonzero((upper != 0) | (lower != 0))
    if not open_.size:
        return _nothing_to_choose([*written.rows, *rows])
    options: dict[str, object] = {"mip_rel_gap": 0.0, "time_limit": limits.left}
    if limits.nodes is not None:
        options["node_limit"] = limits.nodes
    for presolve in (True, False):
        found = milp(
            cost[open_],
            integrality=whole[open_],
            bounds=Bounds(lower[open_], upper[open_]),
            constraints=LinearConstraint(matrix[:, open_], low, high),
            options={**options, "presolve": presolve},
        )
        # Presolve may stop at "infeasible or unbounded"; ours are never unbounded, but let the search itself say so.
        if found.status != _UNSURE:
            break
    bound = -INFINITE if found.mip_dual_bound is None else float(found.mip_dual_bound)
    if found.status == _INFEASIBLE:
        return Solution(status=INFEASIBLE)
    if found.x is None:
        log.debug("the solver stopped without a solution: %s", found.message)
        return Solution(status=UNKNOWN, bound=bound)
    status = OPTIMAL if found.status == 0 else GAP if found.status == _LIMIT else UNKNOWN
    values = np.zeros(len(upper))
    values[open_] = found.x
    return Solution(status=status, values=values.tolist(), objective=float(found.fun), bound=bound)


def relax(
    written: Program,
    costs: Mapping[int, float],
    *,
    rows: Sequence[Row] = (),
    closed: Sequence[int] = (),
    limits: Limits = Limits(),
) -> Solution:
    """Return the solution of a program whose questions may be asked in part: a bound, and reduced costs."""
    if not written.upper:
        return _nothing_to_choose([*written.rows, *rows])
    if not limits.left:
        return Solution(status=UNKNOWN)
    import numpy as np  # noqa: PLC0415
    from scipy.optimize import linprog  # noqa: PLC0415
    from scipy.sparse import vstack  # noqa: PLC0415

    lower, upper, cost = _columns(written, costs, closed)
    matrix, low, high = _matrix([*written.rows, *rows], len(written.upper))
    equal = low == high
    below, above = np.isfinite(high) & ~equal, np.isfinite(low) & ~equal
    found = linprog(
        cost,
        A_ub=vstack([matrix[below], -matrix[above]]) if below.any() or above.any() else None,
        b_ub=np.concatenate([high[below], -low[above]]) if below.any() or above.any() else None,
        A_eq=matrix[equal] if equal.any() else None,
        b_eq=low[equal] if equal.any() else None,
        bounds=np.column_stack([lower, upper]),
        method="highs",
        options={"time_limit": limits.left},
    )
    if found.status == _INFEASIBLE:
        return Solution(status=INFEASIBLE)
    if found.status != 0:
        return Solution(status=UNKNOWN)
    return Solution(
        status=OPTIMAL,
        values=found.x,
        objective=float(found.fun),
        bound=float(found.fun),
        reduced_costs=found.lower.marginals,
    )


def _nothing_to_choose(rows: Sequence[Row]) -> Solution:
    """Return the solution of a program without columns, which HiGHS does not take: each row adds up to 0."""
    if all(row.lower <= 0 <= row.upper for row in rows):
        return Solution(status=OPTIMAL, objective=0, bound=0)
    return Solution(status=INFEASIBLE)


def _columns(written: Program, costs: Mapping[int, float], closed: Sequence[int]):  # type: ignore[no-untyped-def]  # noqa: ANN202
    import numpy as np  # noqa: PLC0415

    upper = np.array(written.upper, dtype=float)
    upper[list(closed)] = 0
    lower = np.zeros(len(upper))
    for column, limit in written.lower.items():
        lower[column] = limit
    cost = np.zeros(len(upper))
    for column, price in costs.items():
        cost[column] = price
    return lower, upper, cost


def _matrix(rows: Sequence[Row], width: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
    import numpy as np  # noqa: PLC0415
    from scipy.sparse import csr_array  # noqa: PLC0415

    starts = np.zeros(len(rows) + 1, dtype=np.int32)
    np.cumsum([len(row.columns) for row in rows], out=starts[1:])
    columns = np.fromiter((c for row in rows for c in row.columns), dtype=np.int32, count=starts[-1])
    values = np.fromiter((v for row in rows for v in row.coefficients), dtype=float, count=starts[-1])
    matrix = csr_array((values, columns, starts), shape=(len(rows), width))
    low = np.array([row.lower for row in rows], dtype=float)
    high = np.array([row.upper for row in rows], dtype=float)
    return matrix, low, high
