"""Shares wanted exactly: hardly any total of whole minutes has them, which is seen before anything is searched."""

from collections.abc import Iterator, Sequence
from math import lcm

from hirekit.assembly.instance import Instance
from hirekit.assembly.program import program
from hirekit.assembly.rows import Row
from hirekit.assembly.shares import PERCENT
from hirekit.assembly.solver import INFEASIBLE, OPTIMAL, Limits, relax, solve
from hirekit.model.constraint import Constraint, ShareBand
from hirekit.model.requisition import Requisition

MOST_TOTALS = 12


def exact_share_findings(
    hard: Instance, constraints: Sequence[Constraint], requisition: Requisition, *, limits: Limits
) -> Iterator[str]:
    """Yield, for each band of no width that must hold, the totals of minutes that have its shares, where no form has one.

    Args:
        hard: The needs that must be met.
        constraints: All that are in force.
    """
    for band in constraints:
        if not isinstance(band, ShareBand) or not band.enabled or band.price is not None:
            continue
        if not band.tolerance and not band.rounds:
            yield from _finding(hard, band, requisition, limits)


def _finding(hard: Instance, band: ShareBand, requisition: Requisition, limits: Limits) -> Iterator[str]:
    shares = {
        id: s for id, s in requisition.competency_shares.items() if not band.competencies or id in band.competencies
    }
    step = lcm(*(share.denominator for share in shares.values()))
    written = program(hard)
    minutes = {column: hard.items[item].minutes for column, (form, item, _) in enumerate(written.asked) if form == 0}
    least, most = (
        relax(written, minutes, limits=limits),
        relax(written, {c: -m for c, m in minutes.items()}, limits=limits),
    )
    if least.status != OPTIMAL or most.status != OPTIMAL or step == 1:
        return
    totals = range(-(-int(least.objective) // step) * step, int(-most.objective) + 1, step)
    if len(totals) > MOST_TOTALS:
        return
    for total in totals:
        row = Row(("total",), list(minutes), list(minutes.values()), total, total)
        if solve(written, {}, rows=[row], limits=limits).status != INFEASIBLE:
            return
    wanted = ", ".join(f"{float(PERCENT * share):g} % {id}" for id, share in shares.items())
    told = (
        f"Shares are wanted exactly ({band.label or band.id or band.type}: {wanted}); in whole minutes only a form of"
    )
    if totals:
        yield f"{told} {' or '.join(map(str, totals))} minutes has them, and none of that length can be made."
    else:
        yield f"{told} a multiple of {step} minutes has them, and none of the forms that can be made is that long."
