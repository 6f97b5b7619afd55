"""The grid of a panel plan: how many minutes each round of a form gives to each criterion, and who looks."""

from collections.abc import Iterator

import attrs

from hirekit.documents.round_columns import FIGURE_MM, column_widths
from hirekit.documents.words.locale import Locale
from hirekit.model.grid import grid
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition

BAR_MM_A_MINUTE = 0.5
WIDEST_BAR_MM = 13.0
MOST_FORMS_SIDE_BY_SIDE = 5


@attrs.frozen(kw_only=True)
class Cell:
    """Minutes one round gives to one criterion, and the bar that shows them; zero for not looked at."""

    minutes: int
    bar: float


@attrs.frozen(kw_only=True)
class GridRow:
    """One criterion across the rounds."""

    title: str
    weight: str
    minimum: str
    cells: tuple[Cell, ...]
    looks: int
    minutes: int


@attrs.frozen(kw_only=True)
class GridPart:
    """One competency and its criteria."""

    title: str
    rows: tuple[GridRow, ...]


@attrs.frozen(kw_only=True)
class Grid:
    """The grid of one form.

    Attributes:
        form: Its code; empty where there is but one.
        weight: The weights together, written as they are.
        asked: Minutes of questions, by round.
        around: What is left of each round for opening, closing and in hand.
    """

    form: str
    weight: str
    parts: tuple[GridPart, ...]
    asked: tuple[int, ...]
    around: tuple[int, ...]

    @property
    def rows(self) -> tuple[GridRow, ...]:
        """The criteria, in order."""
        return tuple(row for part in self.parts for row in part.rows)

    @property
    def looks(self) -> int:
        """All looks together."""
        return sum(row.looks for row in self.rows)


@attrs.frozen(kw_only=True)
class TimeRow:
    """A competency's weight, and its share of the minutes of each form."""

    title: str
    weight: str
    shares: tuple[str, ...]


def grids(plan: Plan, panel: Panel, say: Locale) -> tuple[Grid, ...]:
    """Return the grid of each form."""
    several = len(plan.forms) > 1
    return tuple(_grid(plan, panel, form.code, say, named=several) for form in plan.forms)


def _grid(plan: Plan, panel: Panel, form: str, say: Locale, *, named: bool) -> Grid:
    rounds = plan.requisition.interview_loop.rounds
    parts = tuple(_parts(plan, panel, form, say))
    rows = [row for part in parts for row in part.rows]
    asked = tuple(sum(row.cells[place].minutes for row in rows) for place in range(len(rounds)))
    around = tuple(round_.candidate_minutes - minutes for round_, minutes in zip(rounds, asked, strict=True))
    weight = say.column([*_shares(plan.requisition), 100.0], 2)[-1]
    return Grid(form=form if named else "", weight=weight, parts=parts, asked=asked, around=around)


def weights_of(requisition: Requisition, say: Locale) -> list[str]:
    """Return the weights of the planned criteria, of 100, as they stand in one column of every document."""
    return say.column(_shares(requisition), 2)


def _shares(requisition: Requisition) -> list[float]:
    return [float(requisition.shares[id] * 100) for id in requisition.planned]


def _parts(plan: Plan, panel: Panel, form: str, say: Locale) -> Iterator[GridPart]:
    requisition, loop = plan.requisition, plan.requisition.interview_loop
    minimums = {minimum.criterion: say.exact(minimum.score) for minimum in requisition.minimums}
    planned = set(requisition.planned)
    weights = dict(zip(requisition.planned, weights_of(requisition, say), strict=True))
    minutes = {
        (question.primary, round_.id): 0 for round_ in loop.rounds for question in plan.questions(form, round_.id)
    }
    for round_ in loop.rounds:
        for question in plan.questions(form, round_.id):
            minutes[question.primary, round_.id] += question.minutes
    widest = max(minutes.values(), default=1)
    room = min(column_widths([round_.title for round_ in loop.rounds])) - FIGURE_MM
    scale = min(BAR_MM_A_MINUTE, min(WIDEST_BAR_MM, room) / widest)
    for competency in requisition.kit.rubric.competencies:
        rows = []
        for criterion in competency.criteria:
            if criterion.id not in planned:
                continue
            here = [minutes.get((criterion.id, round_.id), 0) for round_ in loop.rounds]
            looks = sum(_raters(plan, panel, round_.id) for round_, m in zip(loop.rounds, here, strict=True) if m)
            rows.append(
                GridRow(
                    title=criterion.title,
                    weight=weights[criterion.id],
                    minimum=minimums.get(criterion.id, ""),
                    cells=tuple(Cell(minutes=m, bar=round(m * scale, 2)) for m in here),
                    looks=looks,
                    minutes=sum(here),
                )
            )
        if rows:
            yield GridPart(title=competency.title, rows=tuple(rows))


def _raters(plan: Plan, panel: Panel, round_: str) -> int:
    """Return how many people rate in a round: the seats filled for most candidates, else those of the loop."""
    seated = [sum(seat != "shadow" for seat, _ in i.seated) for i in panel.interviews if i.round == round_]
    if seated:
        return max(set(seated), key=seated.count)
    return sum(seat != "shadow" for seat in plan.requisition.interview_loop.round(round_).seats)


def times(plan: Plan, say: Locale) -> Iterator[TimeRow]:
    """Yield each competency's weight and its share of the time in each form."""
    grids = [grid(plan, form.code) for form in plan.forms[:MOST_FORMS_SIDE_BY_SIDE]]
    titles = {competency.id: competency.title for competency in plan.kit.rubric.competencies}
    for place, share in enumerate(grids[0].shares):
        yield TimeRow(
            title=titles[share.competency],
            weight=say("panel_plan.time_share", share=say.figure(float(share.weight * 100), 1)),
            shares=tuple(
                say("panel_plan.time_share", share=say.figure(float(each.shares[place].share * 100), 1))
                for each in grids
            ),
        )
