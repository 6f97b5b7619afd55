"""What to check before launch: what a panel plan is thin in, each with what to do."""

from collections.abc import Iterator, Sequence

import attrs

from hirekit.documents.panel_grid import Grid
from hirekit.documents.words.locale import Locale
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan


@attrs.frozen(kw_only=True)
class Warning:
    """One thing to check before launch: what it is, and what to do."""

    fact: str
    advice: str


def warnings(plan: Plan, panel: Panel, grids: Sequence[Grid], say: Locale) -> tuple[Warning, ...]:
    """Return what is thin in any form, in words, and what the panel lacks."""
    of_forms = [
        found for form, grid in zip(plan.forms, grids, strict=True) for found in _of_form(plan, form.code, grid, say)
    ]
    return tuple(dict.fromkeys((*of_forms, *_of_panel(plan, panel, say))))


def _of_form(plan: Plan, form: str, grid: Grid, say: Locale) -> Iterator[Warning]:
    """Yield what is thin in a form."""
    rounds = plan.requisition.interview_loop.rounds
    for row in grid.rows:
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
        spare = round_.question_minutes - grid.asked[place]
        if spare == 0 and len(plan.questions(form, round_.id)) > 1:
            last = plan.questions(form, round_.id)[-1]
            title = plan.kit.rubric.criterion(last.primary).title
            yield Warning(
                fact=say("panel_plan.no_spare", round=round_.title),
                advice=say("panel_plan.no_spare_advice", criterion=say.inside(title)),
            )


def _of_panel(plan: Plan, panel: Panel, say: Locale) -> Iterator[Warning]:
    """Yield what is missing of people and times."""
    titles = {round_.id: round_.title for round_ in plan.requisition.interview_loop.rounds}
    led = [interview for interview in panel.interviews if not interview.lead]
    if led:
        named = [
            say("panel_plan.interview", candidate=panel.candidate(one.candidate).printed, round=titles[one.round])
            for one in led
        ]
        yield Warning(
            fact=say("panel_plan.no_lead", interviews=say.plural(len(led), "interview"), names="; ".join(named)),
            advice=say("panel_plan.no_lead_advice"),
        )
    seated = {person for interview in panel.interviews for _, person in interview.seated}
    untrained = [person.printed for person in panel.interviewers if person.id in seated and person.trained is None]
    if untrained:
        yield Warning(fact=say.plural(len(untrained), "untrained", names=say.listed(untrained)), advice="")
    unfixed = sum(interview.at is None for interview in panel.interviews)
    if unfixed:
        yield Warning(fact=say("panel_plan.no_time", interviews=say.plural(unfixed, "interview")), advice="")
