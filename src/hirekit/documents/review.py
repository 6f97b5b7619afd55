"""The blind review: one criterion after the other, one answer a page, with the anchors beside the rating."""

import json
from datetime import date
from pathlib import Path

import attrs

from hirekit.documents.engine import Attached, lay_out, write
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters, spelled_out
from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import PROSE_MM, paper_called, points
from hirekit.documents.look.theme import theme_at
from hirekit.documents.packet.choices import Choice, choices
from hirekit.documents.page import destroy_by, instrument_words, page
from hirekit.documents.pdf import fields
from hirekit.documents.pdf.identity import PAGES
from hirekit.documents.words.locale import Locale, capital
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.review import THE_CANDIDATE, ReviewPart, ReviewSheet
from hirekit.model.scorecard import NOT_ASSESSED

SIZE, LEADING, AROUND, LEAST = 9.5, 12.25, 10.5, 3
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
    say = locale(plan.kit.language, look)
    html = look.html("review.html", **review_values(plan, panel, sheet, say, issued_on=issued_on))
    html = spelled_out(html, quoted=sheet, apart_from={"plan": plan, "panel": panel}, theme=look)
    refuse_missing_letters(html, sources={"plan": plan, "panel": panel}, theme=look)
    whose = identity_of(sheet)
    data = json.dumps({"schema": SCHEMA, **whose}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    attached = Attached(name="review.json", content=data.encode(), description=say("review.attached"))
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


def review_values(
    plan: Plan, panel: Panel, sheet: ReviewSheet, say: Locale, *, issued_on: date | None
) -> dict[str, object]:
    """Return all that the template shows."""
    person = panel.interviewer(sheet.reviewer).printed
    last = max((i.at.date() for i in panel.interviews if i.at), default=issued_on)
    count = sum(len(part.answers) for part in sheet.parts)
    return {
        "page": page(
            plan,
            say,
            kind=say("review.kind"),
            title=say("review.title", requisition=sheet.requisition, reviewer=person),
            whom=(say("review.kind"), person),
            foot=(say("review.audience"), instrument_words(plan, None, say)),
            destroy_by=destroy_by(plan.requisition, last),
            issued_on=issued_on,
        ),
        "say": say,
        "sub": say(
            "review.sub",
            answers=say.plural(count, "noted_answer"),
            criteria=say.plural(len(sheet.parts), "criterion", words=True),
            reviewer=person,
        ),
        "scale": plan.kit.rubric.scale.points,
        "too_little": say("review.too_little"),
        "answers": [answer for part in sheet.parts for answer in _answers(plan, part, say)],
    }


def _answers(plan: Plan, part: ReviewPart, say: Locale) -> list[ReadAnswer]:
    rubric = plan.kit.rubric
    criterion = rubric.criterion(part.criterion)
    tallest = max(LEAST, *(lines(anchor.text, SIZE, points(PROSE_MM)) for anchor in criterion.anchors))
    found = []
    for place, answer in enumerate(part.answers, start=1):
        spoken = say("review.answer_on", place=place, criterion=criterion.title)
        found.append(
            ReadAnswer(
                criterion=criterion.title,
                place=place,
                of=len(part.answers),
                notes=tuple(_named_nobody(note, say) for note in answer.notes),
                choices=tuple(
                    attrs.evolve(choice, description=f"{spoken}: {choice.description.partition(': ')[2]}")
                    for choice in choices(criterion, rubric.scale, say)
                ),
                none=Choice(
                    value=NOT_ASSESSED,
                    label=say("review.too_little"),
                    description=say("review.too_little_field", answer=spoken),
                ),
                row=tallest * LEADING + AROUND,
                rating_field=fields.second_rating(criterion.id, place),
                why_field=fields.second_why(criterion.id, place),
            )
        )
    return found


def _named_nobody(note: str, say: Locale) -> str:
    """Return a note with what stands in place of a reference in the language of the document."""
    said = say("review.the_candidate")
    return note.replace(THE_CANDIDATE, said).replace(capital(THE_CANDIDATE), capital(said))
