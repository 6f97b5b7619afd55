"""The blind review: one criterion after the other, one answer a page, with the anchors beside the rating."""

import json
from datetime import date
from pathlib import Path

import attrs

from hirekit.documents import fields
from hirekit.documents.engine import Attached, lay_out, write
from hirekit.documents.identity import PAGES
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.measure import lines
from hirekit.documents.page import destroy_by, instrument_words, page
from hirekit.documents.paper import PROSE_MM, paper_called, points
from hirekit.documents.phrases import number, plural
from hirekit.documents.spread import Choice, choices
from hirekit.documents.theme import theme_at
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.review import ReviewPart, ReviewSheet
from hirekit.model.scorecard import NOT_ASSESSED

SIZE, LEADING, AROUND, LEAST = 9.5, 12.25, 10.5, 3
TOO_LITTLE = "Too little is written"
SCHEMA = "hirekit/review-sheet/1"


@attrs.frozen(kw_only=True)
class ReadAnswer:
    """One answer as its page shows it."""

    criterion: str
    place: int
    of: int
    notes: tuple[str, ...]
    choices: tuple[Choice, ...]
    none: Choice
    row: float
    rating_field: str
    why_field: str


def review_pdf(
    plan: Plan,
    panel: Panel,
    sheet: ReviewSheet,
    *,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return a review to print, or to fill on screen; neither page nor file tells whose an answer is.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    form, look = paper_called(paper), theme_at(theme)
    html = look.html("review.html", **review_values(plan, panel, sheet, issued_on=issued_on))
    refuse_missing_letters(html, sources={"plan": plan, "panel": panel, "sheet": sheet}, theme=look)
    whose = identity_of(sheet)
    data = json.dumps({"schema": SCHEMA, **whose}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    attached = Attached(name="review.json", content=data.encode(), description="Which review this is")
    laid_out = lay_out(html, theme=look, paper=form)
    return write(
        laid_out,
        attached=(attached,),
        hidden={**whose, PAGES: str(laid_out.count)},
        dated=issued_on.isoformat() if issued_on else "",
    )


def identity_of(sheet: ReviewSheet) -> dict[str, str]:
    """Return what a review says about itself; which candidate stands at which place is not part of it."""
    return {
        "requisition": sheet.requisition,
        "reviewer": sheet.reviewer,
        "sheet": sheet.seal,
        "instrument": sheet.instrument,
    }


def review_values(plan: Plan, panel: Panel, sheet: ReviewSheet, *, issued_on: date | None) -> dict[str, object]:
    """Return all that the template shows."""
    person = panel.interviewer(sheet.reviewer).printed
    last = max((i.at.date() for i in panel.interviews if i.at), default=issued_on)
    count = sum(len(part.answers) for part in sheet.parts)
    return {
        "page": page(
            plan,
            kind="Blind review",
            title=f"Blind review, {sheet.requisition}, for {person}",
            whom=("Blind review", person),
            audience="Confidential: this reviewer only",
            form="",
            fingerprint=instrument_words(plan, None),
            destroy_by=destroy_by(plan.requisition, last),
            issued_on=issued_on,
        ),
        "sub": f"{plural(count, 'answer')} to {number(len(sheet.parts))} criteria, for {person}."
        if len(sheet.parts) > 1
        else f"{plural(count, 'answer')} to one criterion, for {person}.",
        "scale": plan.kit.rubric.scale.points,
        "too_little": TOO_LITTLE,
        "answers": [answer for part in sheet.parts for answer in _answers(plan, part)],
    }


def _answers(plan: Plan, part: ReviewPart) -> list[ReadAnswer]:
    rubric = plan.kit.rubric
    criterion = rubric.criterion(part.criterion)
    tallest = max(LEAST, *(lines(anchor.text, SIZE, points(PROSE_MM)) for anchor in criterion.anchors))
    found = []
    for place, answer in enumerate(part.answers, start=1):
        spoken = f"Answer {place}, {criterion.title}"
        found.append(
            ReadAnswer(
                criterion=criterion.title,
                place=place,
                of=len(part.answers),
                notes=answer.notes,
                choices=tuple(
                    attrs.evolve(choice, description=f"{spoken}: {choice.description.partition(': ')[2]}")
                    for choice in choices(criterion, rubric.scale)
                ),
                none=Choice(
                    value=NOT_ASSESSED, label=TOO_LITTLE, description=f"{spoken}: no rating, too little is written"
                ),
                row=tallest * LEADING + AROUND,
                rating_field=fields.second_rating(criterion.id, place),
                why_field=fields.second_why(criterion.id, place),
            )
        )
    return found
