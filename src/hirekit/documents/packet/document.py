"""The interviewer packet: one candidate, one round, one interviewer."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from hirekit.documents.engine import Attached, LaidOut, lay_out, write
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.paper import Paper, paper_called
from hirekit.documents.look.theme import Theme, theme_at
from hirekit.documents.packet.asking import asked_question
from hirekit.documents.packet.conduct import conduct
from hirekit.documents.packet.cover import cover
from hirekit.documents.packet.fitting import STAND_IN_SETTINGS, Fit, closer, first_fit
from hirekit.documents.packet.leaf import leaf
from hirekit.documents.packet.name_size import name_look
from hirekit.documents.packet.notes import handout_pages, note_pages, stand_ins
from hirekit.documents.packet.role import role_page
from hirekit.documents.packet.run_sheet import run_sheet
from hirekit.documents.packet.sitting import Sitting, sitting
from hirekit.documents.page import Page, instrument_words, page
from hirekit.documents.pdf.identity import packet_data
from hirekit.errors import InvalidData, Problem
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan

ERRORS = ("halo", "leniency", "strictness", "middle", "like_me", "contrast")
FRONT_PAGES = 5
MOST_ATTEMPTS = 12


def packet_pdf(
    plan: Plan,
    panel: Panel,
    *,
    interview: Interview,
    interviewer: str,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the packet of one interviewer for one interview: to print, or to fill on screen.

    Args:
        interviewer: Id of one who sits in the interview.
        paper: A4 or Letter.
        theme: A folder whose templates, styles and fonts come before ours.

    Raises:
        InvalidData: A letter no font has, a text too long for its page, or somebody who does not sit in the interview.
        MissingLibrary: Pango is not installed.
    """
    look = theme_at(theme)
    subject = sitting(
        plan, panel, interview=interview, interviewer=interviewer,
        issued_on=issued_on, theme=look, names=name_look(look),
    )  # fmt: skip
    laid_out = fitting(subject, paper=paper_called(paper), theme=look)
    identity = subject.identity
    data = Attached(name="packet.json", content=packet_data(identity, plan), description=subject.say("packet.attached"))
    return write(
        laid_out,
        attached=(data,),
        hidden=identity.fields(pages=laid_out.count),
        dated=issued_on.isoformat() if issued_on else "",
    )


def fitting(subject: Sitting, *, paper: Paper, theme: Theme, html_of: Callable[..., str] | None = None) -> LaidOut:
    """Lay the packet out, tighten what did not fit, and number pages as they fell.

    Args:
        html_of: What writes the HTML in place of the template.
    """
    write_html = html_of or filled_template
    fit = first_fit(subject, paper)
    pages = first_pages(subject, fit)
    for _ in range(MOST_ATTEMPTS):
        html = write_html(subject, paper=paper, theme=theme, fit=fit, pages=pages)
        refuse_missing_letters(html, sources={"plan": subject.plan, "panel": subject.panel}, theme=theme)
        laid_out = lay_out(html, theme=theme, paper=paper)
        closer_set = closer(subject, fit, laid_out, paper)
        fallen = {name: number for name, number in laid_out.places.items() if name in pages or name.startswith("notes")}
        if closer_set == fit and all(pages.get(name) == number for name, number in fallen.items()):
            return laid_out
        fit, pages = closer_set, {**pages, **fallen}
    raise InvalidData([Problem((), f"the packet does not settle on {paper.name}")])


def first_pages(subject: Sitting, fit: Fit) -> dict[str, int]:
    """Return on which page each part is expected to fall, before anything is laid out."""
    pages = _expected_pages(len(subject.questions))
    notes = note_pages(subject, fit.questions)
    return pages | {note.id: pages["leaf"] + at for at, note in enumerate(notes, start=1)}


def _expected_pages(count: int) -> dict[str, int]:
    expected = {"cover": 1, "role": 2, "run-sheet": 3, "conduct": 4, "how-to-rate": FRONT_PAGES}
    for place in range(1, count + 1):
        expected[f"ask-{place}"] = FRONT_PAGES + 2 * place - 1
        expected[f"rate-{place}"] = FRONT_PAGES + 2 * place
    expected["leaf"] = FRONT_PAGES + 2 * count + 1
    return expected


def filled_template(subject: Sitting, *, paper: Paper, theme: Theme, fit: Fit, pages: Mapping[str, int]) -> str:
    """Return the packet as HTML, set as close as given and naming the pages given."""
    return theme.html("packet.html", **packet_values(subject, paper=paper, fit=fit, pages=pages))


def packet_values(subject: Sitting, *, paper: Paper, fit: Fit, pages: Mapping[str, int]) -> dict[str, object]:
    """Return what the template of a packet is filled with."""
    plan, requisition = subject.plan, subject.plan.requisition
    handouts = handout_pages(subject, levels=fit.handouts)
    notes = note_pages(subject, fit.questions)
    return {
        "page": packet_page(subject),
        "say": subject.say,
        "kind": subject.say("packet.kind_practice" if subject.practice else "packet.kind"),
        "role_at": pages["role"],
        "scale": plan.kit.rubric.scale.points,
        "cover": cover(subject, pages=pages, handouts=handouts, paper=paper, fit=fit.cover),
        "role": role_page(subject, paper=paper),
        "run": run_sheet(subject, pages=pages, paper=paper),
        "conduct": conduct(requisition, subject.say, paper=paper),
        "errors": ERRORS,
        "questions": [
            asked_question(subject, place, level=level, paper=paper, pages=pages, noted={n.place for n in notes})
            for place, level in enumerate(fit.questions, start=1)
        ],
        "leaf": leaf(subject, pages=pages, paper=paper, fit=fit.leaf),
        "notes": notes,
        "stand_ins": stand_ins(subject),
        "stand_ins_setting": STAND_IN_SETTINGS[fit.stand_ins],
        "stand_ins_joined": fit.joined,
        "handouts": handouts,
    }


def packet_page(subject: Sitting) -> Page:
    """Return what stands on every page of a packet."""
    plan, say = subject.plan, subject.say
    round_ = plan.requisition.interview_loop.round(subject.interview.round)
    candidate, interviewer = subject.candidate.printed, subject.interviewer.printed
    return page(
        plan,
        say,
        kind=say("packet.kind"),
        title=say("packet.title", round=round_.title, candidate=candidate, interviewer=interviewer),
        whom=(candidate, round_.title, interviewer),
        foot=(
            say("audience.practice" if subject.practice else "audience.interviewers"),
            say("page.form", form=subject.form),
            instrument_words(plan, subject.form, say),
        ),
        destroy_by=subject.destroy_by,
        issued_on=subject.issued_on,
        sans=subject.letters,
    )
