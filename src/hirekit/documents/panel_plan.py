"""The panel plan: which round looks at what, for how long, who sits in it, and who is seen when."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

from hirekit.documents.engine import write
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import destroy_by, form_words, instrument_words, page
from hirekit.documents.panel_check import warnings
from hirekit.documents.panel_grid import MOST_FORMS_SIDE_BY_SIDE, grids, times
from hirekit.documents.round_columns import column_widths
from hirekit.documents.settling import Setting, settled
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.phrases import clock, clock_and_zone, in_several_zones
from hirekit.documents.words.short_names import in_full, with_short_names
from hirekit.model.anonymity import as_printed
from hirekit.model.grid import grid
from hirekit.model.loop import SEATS
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import OPTIMAL, Plan


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
    html = look.html("panel-plan.html", setting=Setting(), **values)
    refuse_missing_letters(html, sources={"plan": plan, "panel": panel}, theme=look)
    return write(
        settled(lambda setting: look.html("panel-plan.html", setting=setting, **values), theme=look, paper=sheet),
        dated=issued_on.isoformat() if issued_on else "",
    )


def panel_plan_values(plan: Plan, panel: Panel, say: Locale, *, issued_on: date | None) -> dict[str, object]:
    """Return all that the template shows."""
    requisition, loop = plan.requisition, plan.requisition.interview_loop
    whole = as_printed(requisition, panel)
    panel = with_short_names(whole)
    last = max((interview.at.date() for interview in panel.interviews if interview.at), default=issued_on)
    found = grids(plan, panel, say)
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
        "round_widths": column_widths([round_.title for round_ in loop.rounds]),
        "grids": found,
        "with_minimums": any(row.minimum for row in found[0].rows),
        "with_candidate": [round_.candidate_minutes for round_ in loop.rounds],
        "writing": _writing(plan, say),
        "check": warnings(plan, panel, found, say),
        "seats": _seats(plan, panel, say),
        "trained": _trained(panel, say),
        "order": _order(plan, panel, say),
        "order_note": _order_note(panel, say),
        "codes": [each.code for each in plan.forms[:MOST_FORMS_SIDE_BY_SIDE]],
        "times": tuple(times(plan, say)),
        "single": capital("; ".join(say.inside(plan.kit.rubric.criterion(id).title) for id in grid(plan, plan.forms[0].code).single)),
        "question_set": _question_set(plan, say),
        "tiers": tuple(_tiers(plan, say)),
        "stand_ins": tuple(_stand_ins(plan, say)),
        "in_full": in_full(
            {person.id: person.printed for person in whole.candidates},
            {person.id: person.printed for person in whole.interviewers},
        ),
    }  # fmt: skip


def _writing(plan: Plan, say: Locale) -> str:
    minutes = {round_.writing for round_ in plan.requisition.interview_loop.rounds}
    told = say.listed([say.number(m) for m in sorted(minutes)], last="or")
    return say("panel_plan.writing", minutes=told) if minutes != {0} else ""


def _seats(plan: Plan, panel: Panel, say: Locale) -> list[dict[str, object]]:
    """Return who sits in each round, over all candidates: in the lead's seat, and in those that somebody takes."""
    found: list[dict[str, object]] = []
    for place, round_ in enumerate(plan.requisition.interview_loop.rounds, start=1):
        here = [interview for interview in panel.interviews if interview.round == round_.id]
        taken = []
        for seat in SEATS:
            people = dict.fromkeys(getattr(interview, seat) for interview in here)
            names = ", ".join(panel.interviewer(person).printed for person in people if person)
            if names or seat == "lead":
                taken.append((seat, names or say("panel_plan.nobody")))
        found.append({"round": f"{place} {round_.title}", "taken": taken})
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
    time = clock_and_zone if in_several_zones(interview.at for interview in panel.interviews) else clock
    rows: list[dict[str, object]] = []
    for candidate in panel.candidates:
        held = [panel.interview(candidate.id, round_.id) for round_ in rounds]
        rows.append(
            {
                "name": candidate.printed,
                "form": plan.form_of(candidate).code,
                "moments": [_moment(interview, say, time) for interview in held],
            }
        )
    return rows


def _moment(interview: Interview | None, say: Locale, time: Callable[[datetime], str]) -> tuple[str, ...]:
    """Return when an interview is, a line each for day and time, or that it is not planned or not fixed."""
    if interview is None:
        return (say("panel_plan.not_planned"),)
    if interview.at is None:
        return (say("panel_plan.not_fixed"),)
    return say.weekday(interview.at, short=True), time(interview.at)


def _order_note(panel: Panel, say: Locale) -> str:
    told = [
        say("panel_plan.extra", candidate=candidate.printed, extra=say.inside(say.extra_time(candidate.time_factor)))
        for candidate in panel.candidates
        if candidate.time_factor > Fraction(1)
    ]
    return " ".join(told)


def _points(plan: Plan, value: int, say: Locale) -> str:
    return say.figure(value / plan.unit, 0 if value % plan.unit == 0 else 2)


def _question_set(plan: Plan, say: Locale) -> str:
    """Return how the question set was found, in words."""
    how = {
        "optimal": say("panel_plan.in_turn" if plan.method == "sequential" else "panel_plan.optimal"),
        "tied": say("panel_plan.tied"),
        "gap": say("panel_plan.gap_in_tiers", tiers=_open_tiers(plan, say))
        if plan.tiers
        else say("panel_plan.gap", objective=_points(plan, plan.objective, say), bound=_points(plan, plan.bound, say)),
        "by-hand": say("panel_plan.by_hand"),
    }
    questions = say.plural(len({id for form in plan.forms for id in form.questions}), "question")
    forms = say.plural(len(plan.forms), "form")
    return say("panel_plan.question_set_says", forms=forms, questions=questions, how=how[plan.status])


def _open_tiers(plan: Plan, say: Locale) -> str:
    """Return the numbers of the tiers that are not shown to be at their least."""
    return say.listed([str(n) for n, tier in enumerate(plan.tiers, start=1) if tier.status != OPTIMAL])


def _tiers(plan: Plan, say: Locale) -> Iterator[str]:
    """Yield what each tier came to, what it cannot fall below and whether that is reached."""
    for number, tier in enumerate(plan.tiers, start=1):
        bound = say("panel_plan.no_bound") if tier.bound is None else _points(plan, tier.bound, say)
        status = say(f"panel_plan.tier_{tier.status}")
        value = _points(plan, tier.value, say)
        yield say("panel_plan.tier", number=number, parts=tier.name, value=value, bound=bound, status=status)


def _stand_ins(plan: Plan, say: Locale) -> Iterator[str]:
    """Yield how many questions have an approved stand-in, and which have none and why; nothing where that was not looked for."""
    approved = sum(len(round_.alternates) for form in plan.forms for round_ in form.rounds)
    lacking = sum(len(round_.lacking) for form in plan.forms for round_ in form.rounds)
    if approved and not lacking:
        yield say("panel_plan.stand_ins_all")
    elif lacking:
        every = say.plural(approved + lacking, "question")
        yield say("panel_plan.stand_ins_some", with_one=approved, questions=every)
    for form in plan.forms:
        each = [one for round_ in form.rounds for one in round_.lacking]
        for why in dict.fromkeys(one.why for one in each):
            ids = [one.question for one in each if one.why == why]
            said = say(f"lacking.{why.replace('-', '_')}")
            yield say("panel_plan.stand_in_lacking", form=form.code, questions=", ".join(ids), why=said)
