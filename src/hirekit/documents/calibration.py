"""A calibration session on paper: sheets of sample answers to rate, and the key with its reasons."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hirekit.documents.engine import write
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.measure import shortened
from hirekit.documents.look.paper import BLOCK_MM, paper_called, points
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import BETWEEN, HEADER_SIZE, SEMIBOLD, Page, number_words
from hirekit.documents.settling import Setting
from hirekit.documents.sheets import settled_sheets
from hirekit.documents.words.locale import Locale, capital
from hirekit.model.calibration import Exercise, SampleAnswer, lettered
from hirekit.model.kit import Kit


def calibration_pdf(
    kit: Kit,
    exercises: Sequence[Exercise],
    *,
    order: str,
    key: bool = False,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the sheets of a calibration session.

    Args:
        exercises: Of the kit, in the order to practise on them.
        order: What the answers are shuffled by; sheets and key of one order belong together.
        key: The keyed ratings with their reasons, in place of room to rate.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    say = locale(kit.language, look)
    values = {
        "say": say,
        "page": _page(kit, say, order=order, key=key, issued_on=issued_on),
        "key": key,
        "scale": [{"value": point.score, "label": point.label} for point in kit.rubric.scale.points],
        "exercises": [
            _exercise(kit, exercise, say, f"{nth}", f"{len(exercises)}", order=order, key=key)
            for nth, exercise in enumerate(exercises, 1)
        ],
    }
    html = look.html("calibration.html", setting=Setting(), **values)
    refuse_missing_letters(html, sources={"kit": kit}, theme=look)
    return write(
        settled_sheets(
            lambda setting: look.html("calibration.html", setting=setting, **values), theme=look, paper=sheet, little=1
        ),
        dated=issued_on.isoformat() if issued_on else "",
    )


def _page(kit: Kit, say: Locale, *, order: str, key: bool, issued_on: date | None) -> Page:
    kind = say("calibration.key" if key else "calibration.exercise")
    audience = say("calibration.audience_key" if key else "calibration.audience")
    room = points(BLOCK_MM)
    return Page(
        title=say("calibration.title", kind=kind, kit=kit.title),
        description=say("calibration.title", kind=kind, kit=kit.role.title),
        author="hirekit",
        role=shortened(BETWEEN.join((kit.role.title, kind)), HEADER_SIZE, room * 0.52, weight=SEMIBOLD),
        role_share=55,
        whom="" if key else f"{say('calibration.name')} ________________",
        foot=BETWEEN.join((audience, say("calibration.order", order=shortened(order, HEADER_SIZE, room * 0.3)))),
        language=say.language,
        issued=issued_on.isoformat() if issued_on else "",
        number=number_words(say),
    )


def _exercise(
    kit: Kit, exercise: Exercise, say: Locale, nth: str, of: str, *, order: str, key: bool
) -> dict[str, object]:
    question = kit.bank.question(exercise.question)
    answers = lettered(exercise, order=order)
    rated = {rating.criterion for answer in exercise.answers for rating in answer.ratings}
    criteria = [criterion for criterion in kit.rubric.criteria if criterion.id in rated]
    return {
        "name": f"exercise-{nth}",
        "kind": say("calibration.key_kind" if key else "calibration.exercise_kind", nth=nth, of=of),
        "says": capital(say.plural(len(answers), "answer", words=True)),
        "id": exercise.question,
        "prompt": question.prompt,
        "language": say.other_language(question.language),
        "key": question.key,
        "criteria": [
            {
                "title": criterion.title,
                "definition": criterion.definition,
                "anchors": [
                    {"value": point.score, "label": point.label, "text": criterion.anchor(point.score)}
                    for point in kit.rubric.scale.points
                ],
            }
            for criterion in criteria
        ],
        "answers": [_answer(kit, letter, answer) for letter, answer in answers.items()],
    }


def _answer(kit: Kit, letter: str, answer: SampleAnswer) -> dict[str, object]:
    return {
        "letter": letter,
        "id": answer.id,
        "delivery": answer.delivery,
        "paragraphs": _paragraphs(answer.text),
        "ratings": [
            {
                "criterion": kit.rubric.criterion(rating.criterion).title,
                "id": rating.criterion,
                "score": rating.score,
                "label": kit.rubric.scale.label(rating.score),
                "why": rating.why,
            }
            for rating in answer.ratings
        ],
    }


def _paragraphs(text: str) -> list[str]:
    """Return the turns of an answer: a blank line in a folded YAML text is one line break, in others it is two."""
    return [part for part in text.split("\n\n" if "\n\n" in text else "\n") if part.strip()]
