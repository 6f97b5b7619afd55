"""What may not stand in a letter to a candidate: scores, other people, protected matter, opinion in place of evidence."""

import re
from collections.abc import Iterable, Iterator

from hirekit.errors import Problem
from hirekit.lint.check import lint_text
from hirekit.lint.notes import TEXT_NOTE
from hirekit.lint.reading import RULES_LANGUAGE
from hirekit.model.anonymity import name_parts
from hirekit.model.letter import Letter
from hirekit.model.panel import Candidate, Panel

# Of the rules for notes, those that hold for a letter too; "we heard" is hearsay in a note and plain in a letter.
BLOCKING = ("N-PROTECTED", "N-EMPTY", "N-COMPARE", "N-OPINION", "N-MANNER", "N-FIT", "S-PII", "L-ABLEIST", "L-AGEIST")
_NUMBER = r"(?:\d(?:[.,]\d+)?|one|two|three|four|five)"
FIGURE = re.compile(
    r"\b\d(?:[.,]\d+)?\s*(?:/|of|out of)\s*(?:5|7|9|10|100)\b"
    r"|\b(?:gave|give|giving|got|get|given) (?:you )?(?:an? )?\d(?:[.,]\d+)?\b(?! (?:\w+s|of)\b)"
    r"|\byour (?:\w+ )?(?:score|scores|rating|ratings|rank|ranking|mark|marks|grade|grades|total|composite"
    r"|percentile)\b"
    r"|\b(?:were|was|been|are) (?:scored|rated|ranked|marked|graded)\b"
    r"|\b(?:we|panel|interviewers?) (?:scored|rated|ranked|marked|graded)\b"
    r"|\b(?:composite|pass mark|cut-off|percentile)\b"
    rf"|\b(?:scored|earned|received|reached|got|given|worth) (?:an? |only |just |about )?{_NUMBER}(?=[.,;!?]|$| (?:on|for|in|there|here|overall)\b)"
    rf"|\b{_NUMBER} out of (?:five|seven|nine|ten|a hundred)\b(?! (?!this\b|was\b|is\b|has\b)\w+s\b)"
    rf"|\bscores? of {_NUMBER}\b|\b(?:level|anchor) {_NUMBER}\b",
    re.IGNORECASE,
)
THIRD_PERSON = (
    ("you are", "she is"),
    ("you were", "she was"),
    ("you have", "she has"),
    ("you", "she"),
    ("your", "her"),
)
OTHERS = re.compile(
    r"\b(?:other|another|all|most|many|stronger|strongest|best|better|successful|chosen|hired|preferred) "
    r"(?:\w+ )?(?:candidates?|applicants?|people we (?:saw|met|interviewed|spoke to))\b"
    r"|\b(?:someone|somebody|everyone|everybody) else (?:we|who|in the)\b"
    r"|\bcompared (?:with|to) (?:the )?(?:others?|rest|field)\b|\bthan (?:the )?(?:others|rest|field)\b",
    re.IGNORECASE,
)


def letter_problems(letter: Letter, *, panel: Panel, contact: str = "", language: str = RULES_LANGUAGE, jurisdictions: Iterable[str] = ()) -> Iterator[Problem]:  # fmt: skip
    """Yield every reason why a letter may not be sent; a name that must not be there is not repeated.

    Args:
        panel: Whose interviewers and other candidates must not be named.
        contact: Printed in the letter too.
        language: Of the texts; rules of wording are for English only, those about people and figures for all.
        jurisdictions: Places whose rules of protected matter hold.
    """
    texts: list[tuple[tuple[str, ...], str]] = [(("remarks", r.criterion), r.said) for r in letter.written]
    texts += [(("closing",), letter.closing)] if letter.closing.strip() else []
    places = tuple(jurisdictions)
    for path, text in texts:
        yield from _figures(path, text)
        yield from _people(path, text, letter, panel)
        told = {
            finding.code: finding
            for words in (text, as_note(text))
            for finding in lint_text(words, kind=TEXT_NOTE, language=language, jurisdictions=places, select=BLOCKING)
        }
        yield from (Problem(path, f"{one.code}: {one.message}. {one.safer}") for one in told.values())
    yield from _people(("contact",), contact, letter, panel)


def as_note(text: str) -> str:
    """Return what is said to somebody as a note would say it of them, for rules that know notes only.

    >>> as_note("You said that you are tired of your rota.")
    'She said that she is tired of her rota.'
    """
    for second, third in THIRD_PERSON:
        text = re.sub(rf"\b{second}\b", third, text)
        text = re.sub(rf"\b{second.capitalize()}\b", third.capitalize(), text)
    return text


def _figures(path: tuple[str, ...], text: str) -> Iterator[Problem]:
    if found := FIGURE.search(text):
        rule = "must give no score, rank or mark; the band says where it stands, and words say why"
        yield Problem(path, f"{found.group()!r}: {rule}")


def _people(path: tuple[str, ...], text: str, letter: Letter, panel: Panel) -> Iterator[Problem]:
    if found := OTHERS.search(text):
        yield Problem(path, f"{found.group()!r}: must not speak of other candidates")
    others = [person for person in panel.candidates if person.id != letter.candidate]
    own = {part for person in panel.candidates if person.id == letter.candidate for part in name_parts(person)}
    if any(_names(text, (person.id, *name_parts(person)), own) for person in others):
        yield Problem(path, "must not name another candidate")
    for person in panel.interviewers:
        if _names(text, (person.id, *name_parts(Candidate(id=person.id, name=person.name))), own):
            yield Problem(path, "must not name an interviewer; the letter is the team's")
            return


def _names(text: str, words: tuple[str, ...], own: set[str]) -> bool:
    return any(re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) for word in words if word not in own)
