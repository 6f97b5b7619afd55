"""What a plan gives each criterion, on the terminal: minutes by round, and time beside weight."""

from collections.abc import Iterator

from hirekit.cli.tables import Part, dim, half_up, heading, listed, table
from hirekit.model.grid import Grid
from hirekit.model.plan import Plan


def coverage(plan: Plan, found: Grid) -> Iterator[Part]:
    """Yield the criteria by rounds, the shares of time beside the weights, and what one round alone looks at."""
    rounds = [round_.id for round_ in plan.requisition.interview_loop.rounds]
    places = [str(place) for place in range(1, len(rounds) + 1)]
    yield heading("Minutes by criterion and round")
    yield dim("Rounds: " + ", ".join(f"{place} {id}" for place, id in zip(places, rounds, strict=True)))
    yield table(
        ["Criterion", *places, "Min", "Looks", "Weight"],
        [
            [
                row.criterion,
                *(str(minutes) if minutes else "\N{MIDDLE DOT}" for minutes in row.minutes.values()),
                str(sum(row.minutes.values())),
                str(row.looks),
                _percent(float(row.weight)),
            ]
            for row in found.rows
        ],
        right=tuple(range(1, len(rounds) + 4)),
    )
    yield heading("Time beside weight")
    yield table(
        ["Competency", "Min", "Of the time", "Weight", "Apart"],
        [
            [
                share.competency,
                str(share.minutes),
                _percent(float(share.share)),
                _percent(float(share.weight)),
                _apart(float(share.share - share.weight)),
            ]
            for share in found.shares
        ],
        right=(1, 2, 3, 4),
    )
    yield heading("In one round only")
    carried = {row.criterion for row in found.rows if row.minimum}
    yield (
        listed(
            f"{id}{' (carries a minimum, which stays undetermined if that round is lost)' if id in carried else ''}"
            for id in found.single
        )
        if found.single
        else dim("None.")
    )
    if found.unasked:
        yield heading("In no round")
        yield listed(found.unasked)


def _percent(share: float) -> str:
    return f"{half_up(100 * share, 1)} %"


def _apart(share: float) -> str:
    """Return a difference of shares in percentage points, with its sign."""
    said = half_up(100 * abs(share), 1)
    sign = "" if said == "0.0" else "+" if share > 0 else "\N{MINUS SIGN}"
    return f"{sign}{said}"
