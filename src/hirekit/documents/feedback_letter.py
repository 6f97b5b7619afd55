"""The letter of feedback: what was seen, criterion by criterion, in words and bands; no score, and nobody else."""

from datetime import date
from pathlib import Path

from hirekit.documents.candidate_pack import kept_words
from hirekit.documents.engine import pdf
from hirekit.documents.locales import locale
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import page, role_title
from hirekit.documents.words.locale import Locale
from hirekit.model.evaluation import CandidateResult
from hirekit.model.letter import ABOVE, AT, BELOW, Letter, bands, unseen
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan

BAND_WORDS = {BELOW: "letter.below", AT: "letter.at", ABOVE: "letter.above"}


def feedback_letter_pdf(
    plan: Plan,
    panel: Panel,
    letter: Letter,
    *,
    result: CandidateResult,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return a letter of feedback; what may stand in it is for `hirekit.lint.letter_problems` to say.

    Args:
        result: The candidate's own, from which the bands come.

    Raises:
        InvalidData: A letter no font has.
        KeyError: A remark is about a criterion that has no band.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    say = locale(plan.kit.language, look)
    values = letter_values(plan, panel, letter, say, result=result, issued_on=issued_on)
    return pdf(
        lambda: look.html("feedback-letter.html", **values),
        theme=look,
        paper=sheet,
        sources={"plan": plan, "panel": panel, "letter": letter},
        dated=issued_on.isoformat() if issued_on else "",
    )


def letter_values(
    plan: Plan, panel: Panel, letter: Letter, say: Locale, *, result: CandidateResult, issued_on: date | None
) -> dict[str, object]:
    """Return all that the template shows."""
    requisition, rubric = plan.requisition, plan.kit.rubric
    person = panel.candidate(letter.candidate)
    placed = bands(result)
    level = plan.kit.role.job_level(requisition.job_level).title
    return {
        "page": page(
            plan,
            say,
            kind=say("audience.candidate"),
            title=say("letter.title", candidate=person.printed),
            whom=(person.printed,),
            foot=(say("audience.candidate"),),
            destroy_by=None,
            issued_on=issued_on,
        ),
        "say": say,
        "dear": person.name,
        "role": role_title(requisition),
        "level": level,
        "remarks": [
            {
                "title": rubric.criterion(remark.criterion).title,
                "about": rubric.criterion(remark.criterion).definition,
                "band": say(BAND_WORDS[placed[remark.criterion]]),
                "paragraphs": [part for part in remark.said.split("\n\n") if part.strip()],
            }
            for remark in letter.written
        ],
        "unseen": say.listed([say.inside(rubric.criterion(id).title) for id in unseen(result)]),
        "closing": [part for part in letter.closing.split("\n\n") if part.strip()],
        "keep": kept_words(plan, say),
        "contact": requisition.feedback.contact if requisition.feedback else "",
    }  # fmt: skip
