"""Letters of a plan that no font has, found before the first of its papers is laid out, or anybody is on its panel."""

from collections.abc import Iterator
from pathlib import Path

from hirekit.documents.candidate_pack import candidate_pack_values
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import lacks_letters, letter_problems
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import Theme, theme_at
from hirekit.documents.packet.document import filled_template, first_pages
from hirekit.documents.packet.fitting import first_fit
from hirekit.documents.packet.sitting import sitting
from hirekit.documents.panel_plan import panel_plan_values
from hirekit.documents.settling import Setting
from hirekit.errors import Problem
from hirekit.model.loop import SEATS
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan


def plan_letter_problems(plan: Plan, *, theme: str | Path | None = None) -> tuple[Problem, ...]:
    """Return where letters stand that a packet, the panel plan or the candidate pack prints, and no font has.

    Nothing is laid out, and where the fonts have every letter of the plan no page is made.

    Args:
        theme: A folder whose fonts are tried, too.

    Returns:
        Problems with paths that begin with "plan".

    Raises:
        InvalidData: There are no texts in the kit's language, or a file of the theme has faults.
    """
    look = theme_at(theme)
    return letter_problems(_pages(plan, look), sources={"plan": plan}, theme=look) if lacks_letters(plan, look) else ()


def _pages(plan: Plan, look: Theme) -> Iterator[str]:
    """Yield every page that a plan makes, as HTML, for a panel in which each seat of each round is taken on each form."""
    say, paper, setting = locale(plan.kit.language, look), paper_called("A4"), Setting()
    people = {seat: f"i-{seat}" for seat in SEATS}
    panel = Panel(
        interviewers=[Interviewer(id=id) for id in people.values()],
        candidates=[Candidate(id=f"c-{place}", form=form.code) for place, form in enumerate(plan.forms)],
        interviews=[
            Interview(
                candidate=f"c-{place}",
                round=round_.round,
                lead=people["lead"],
                second=people["second"],
                shadow=people["shadow"],
            )
            for place, form in enumerate(plan.forms)
            for round_ in form.rounds
        ],
    )
    for held in panel.interviews:
        form = plan.form_of(panel.candidate(held.candidate)).code
        for person in people.values() if plan.questions(form, held.round) else ():
            subject = sitting(plan, panel, interview=held, interviewer=person, theme=look)
            fit = first_fit(subject, paper)
            yield filled_template(subject, paper=paper, theme=look, fit=fit, pages=first_pages(subject, fit))
    yield look.html("panel-plan.html", setting=setting, **panel_plan_values(plan, panel, say, issued_on=None))
    for candidate in panel.candidates:
        values = candidate_pack_values(plan, panel, say, candidate=candidate.id, contact="", issued_on=None)
        yield look.html("candidate-pack.html", setting=setting, **values)
