"""The panel plan: which round looks at what, for how long, who sits in it, and who is seen when."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import attrs

from hirekit.documents.engine import settled, write
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.locale import Locale
from hirekit.documents.locales import locale
from hirekit.documents.page import destroy_by, form_words, instrument_words, page
from hirekit.documents.paper import paper_called
from hirekit.documents.phrases import clock
from hirekit.documents.theme import theme_at
from hirekit.model.anonymity import as_printed
from hirekit.model.grid import grid
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan
from hirekit.model.rules import plain

BAR_MM_A_MINUTE = 0.5
WIDEST_BAR_MM = 13.0
MOST_ROUNDS_SIDE_BY_SIDE = 6
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
class TimeRow:
    """A competency's weight, and its share of the minutes of each form."""

    title: str
    weight: str
    shares: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Warning:
    """One thing to check before launch: what it is, and what to do."""

    fact: str
    advice: str


def panel_plan_pdf(
    plan: Plan,
    panel: Panel,
    *,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the panel plan: to check before launch, and to run the loop from.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    values = panel_plan_values(plan, panel, locale(plan.kit.language, look), issued_on=issued_on)
    html = look.html("panel-plan.html", **values)
    refuse_missing_letters(html, sources={"plan": plan, "panel": panel}, theme=look)
    return write(
        settled(lambda dense: look.html("panel-plan.html", dense=dense, **values), theme=look, paper=sheet),
        dated=issued_on.isoformat() if issued_on else "",
    )


def panel_plan_values(plan: Plan, panel: Panel, say: Locale, *, issued_on: date | None) -> dict[str, object]:
    """Return all that the template shows."""
    requisition, loop = plan.requisition, plan.requisition.interview_loop
    panel = as_printed(requisition, panel)
    last = max((interview.at.date() for interview in panel.interviews if interview.at), default=issued_on)
    form = plan.forms[0].code
    parts = tuple(_parts(plan, panel, form, say))
    rows = [row for part in parts for row in part.rows]
    asked = [sum(row.cells[place].minutes for row in rows) for place in range(len(loop.rounds))]
    around = [round_.candidate_minutes - minutes for round_, minutes in zip(loop.rounds, asked, strict=True)]
    declared = (
        say("panel_plan.declared", day=say.day(requisition.declared))
        if requisition.declared
        else say("panel_plan.declared_open")
    )
    return {
        "page": page(
            plan,
            say,
            kind=say("panel_plan.kind"),
            title=say("panel_plan.title", requisition=requisition.id),
            whom=(say("panel_plan.kind"),),
            foot=(say("audience.team"), form_words([form.code for form in plan.forms], say), instrument_words(plan, None, say)),
            destroy_by=destroy_by(requisition, last),
            issued_on=issued_on,
        ),
        "say": say,
        "sub": say("panel_plan.sub", loop=loop.title, declared=declared),
        "rounds": loop.rounds,
        "parts_": parts,
        "round_width": round(min(22.0, 71.0 / len(loop.rounds)), 2),
        "asked": asked,
        "around": around,
        "with_candidate": [round_.candidate_minutes for round_ in loop.rounds],
        "looks": sum(row.looks for row in rows),
        "writing": _writing(plan, say),
        "several_forms": say("panel_plan.several_forms", form=form) if len(plan.forms) > 1 else "",
        "check": tuple(_check(plan, panel, parts, say)),
        "seats": _seats(plan, panel),
        "trained": _trained(panel, say),
        "order": _order(plan, panel, say),
        "order_note": _order_note(panel, say),
        "codes": [each.code for each in plan.forms[:MOST_FORMS_SIDE_BY_SIDE]],
        "times": tuple(_times(plan, say)),
        "single": say.listed([plan.kit.rubric.criterion(id).title for id in grid(plan, form).single]),
        "question_set": _question_set(plan, say),
    }  # fmt: skip


def _parts(plan: Plan, panel: Panel, form: str, say: Locale) -> Iterator[GridPart]:
    requisition, loop = plan.requisition, plan.requisition.interview_loop
    minimums = {minimum.criterion: plain(minimum.score) for minimum in requisition.minimums}
    planned = set(requisition.planned)
    minutes = {
        (question.primary, round_.id): 0 for round_ in loop.rounds for question in plan.questions(form, round_.id)
    }
    for round_ in loop.rounds:
        for question in plan.questions(form, round_.id):
            minutes[question.primary, round_.id] += question.minutes
    widest = max(minutes.values(), default=1)
    scale = min(BAR_MM_A_MINUTE, min(WIDEST_BAR_MM, 71.0 / len(loop.rounds) - 5.5) / widest)
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
                    weight=say.figure(float(requisition.shares[criterion.id] * 100), 0),
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


def _writing(plan: Plan, say: Locale) -> str:
    minutes = {round_.writing for round_ in plan.requisition.interview_loop.rounds}
    told = say.listed([say.number(m) for m in sorted(minutes)], last="or")
    return say("panel_plan.writing", minutes=told) if minutes != {0} else ""


def _check(plan: Plan, panel: Panel, parts: tuple[GridPart, ...], say: Locale) -> Iterator[Warning]:
    """Yield what is thin, in words."""
    rounds = plan.requisition.interview_loop.rounds
    rows = [row for part in parts for row in part.rows]
    for row in rows:
        held = [place for place, cell in enumerate(row.cells) if cell.minutes]
        if not held:
            yield Warning(
                fact=say("panel_plan.not_asked", criterion=row.title), advice=say("panel_plan.not_asked_advice")
            )
        elif len(held) == 1 and row.minimum:
            yield Warning(
                fact=say("panel_plan.one_round", criterion=row.title), advice=say("panel_plan.one_round_advice")
            )
        elif row.looks == 1:
            yield Warning(
                fact=say("panel_plan.one_look", criterion=row.title), advice=say("panel_plan.one_look_advice")
            )
    for place, round_ in enumerate(rounds):
        spare = round_.question_minutes - sum(row.cells[place].minutes for row in rows)
        if spare == 0 and len(plan.questions(plan.forms[0].code, round_.id)) > 1:
            last = plan.questions(plan.forms[0].code, round_.id)[-1]
            title = plan.kit.rubric.criterion(last.primary).title
            yield Warning(
                fact=say("panel_plan.no_spare", round=round_.title),
                advice=say("panel_plan.no_spare_advice", criterion=say.inside(title)),
            )
    seated = {person for interview in panel.interviews for _, person in interview.seated}
    untrained = [person.printed for person in panel.interviewers if person.id in seated and person.trained is None]
    if untrained:
        form = "one" if len(untrained) == 1 else "many"
        yield Warning(fact=say(f"panel_plan.untrained_{form}", names=say.listed(untrained)), advice="")
    unfixed = sum(interview.at is None for interview in panel.interviews)
    if unfixed:
        yield Warning(fact=say("panel_plan.no_time", interviews=say.plural(unfixed, "interview")), advice="")


def _seats(plan: Plan, panel: Panel) -> list[dict[str, object]]:
    """Return who sits in each round, over all candidates."""
    found: list[dict[str, object]] = []
    for place, round_ in enumerate(plan.requisition.interview_loop.rounds, start=1):
        here = [interview for interview in panel.interviews if interview.round == round_.id]
        row: dict[str, object] = {"round": f"{place} {round_.title}"}
        for seat in ("lead", "second", "shadow"):
            people = dict.fromkeys(getattr(interview, seat) for interview in here)
            row[seat] = ", ".join(panel.interviewer(person).printed for person in people if person)
        found.append(row)
    return found


def _trained(panel: Panel, say: Locale) -> str:
    """Return when each interviewer was last trained."""
    by_day: dict[date, list[str]] = {}
    for person in panel.interviewers:
        if person.trained:
            by_day.setdefault(person.trained, []).append(person.printed)
    return " ".join(
        say("panel_plan.trained", day=say.day(when), names=say.listed(names)) for when, names in sorted(by_day.items())
    )


def _order(plan: Plan, panel: Panel, say: Locale) -> list[dict[str, object]]:
    rounds = plan.requisition.interview_loop.rounds
    rows: list[dict[str, object]] = []
    for candidate in panel.candidates:
        times = [panel.interview(candidate.id, round_.id) for round_ in rounds]
        rows.append(
            {
                "name": candidate.printed,
                "form": plan.form_of(candidate).code,
                "times": [_moment(interview, say) for interview in times],
            }
        )
    return rows


def _moment(interview: Interview | None, say: Locale) -> str:
    if interview is None:
        return say("panel_plan.not_planned")
    if interview.at is None:
        return say("panel_plan.not_fixed")
    return say("panel_plan.moment", day=say.weekday(interview.at, short=True), time=clock(interview.at))


def _order_note(panel: Panel, say: Locale) -> str:
    told = [
        say("panel_plan.extra", candidate=candidate.printed, extra=say.inside(say.extra_time(candidate.time_factor)))
        for candidate in panel.candidates
        if candidate.time_factor > Fraction(1)
    ]
    return " ".join(told)


def _points(plan: Plan, value: int, say: Locale) -> str:
    return say.figure(value / plan.unit, 0 if value % plan.unit == 0 else 2)


def _times(plan: Plan, say: Locale) -> Iterator[TimeRow]:
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


def _question_set(plan: Plan, say: Locale) -> str:
    """Return how the question set was found, in words."""
    how = {
        "optimal": say("panel_plan.optimal"),
        "gap": say("panel_plan.gap_closed")
        if plan.objective == plan.bound
        else say("panel_plan.gap", objective=_points(plan, plan.objective, say), bound=_points(plan, plan.bound, say)),
        "by-hand": say("panel_plan.by_hand"),
    }
    questions = say.plural(len({id for form in plan.forms for id in form.questions}), "question")
    forms = say.plural(len(plan.forms), "form")
    return say("panel_plan.question_set_says", forms=forms, questions=questions, how=how[plan.status])
