"""Straight quotation marks and apostrophes of what people type, set as a printed page sets them.

A rule of display only: it changes quotation marks for quotation marks, one for one, and nothing else. Marks that are no
quotation marks stay: inches and feet, and those of code such as --flag="x"; so does a mark without its pair.
"""

import re
from collections.abc import Iterator

import attrs

DOUBLE, SINGLE, APOSTROPHE = '"', "'", "\u2019"
STRAIGHT = re.compile("[\"']")
# However a mark is set already, what stands beside it is judged as if it were straight, so setting twice changes nothing.
AS_TYPED = str.maketrans("\u201c\u201d\u201e\u2018\u2019\u201a", "\"\"\"'''")
CODE = re.compile(
    r"`[^`]*`"
    r"|[\[{][\"'][^\]}\n]*[\]}]"  # a list or a mapping
    r"|(?:\w\(|[=:,\\])([\"'])[^\"'\n]*\1"  # an argument, an assignment, a value
    r"|\d'\d+\"?"  # feet and inches
)
BEFORE_OPENING = "([{<\u2014\u2013-/\"'\u00ab\u2039"
NEVER_OPENED = ",;:!?)]}"
SHORTENED = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause)\b", re.IGNORECASE)


@attrs.frozen
class Marks:
    """The pairs of a language: the outer one and the inner one."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


BY_LANGUAGE = {
    "en": Marks("\u201c", "\u201d", "\u2018", "\u2019"),
    "de": Marks("\u201e", "\u201c", "\u201a", "\u2018"),
}


def typographic(text: str, language: str) -> str:
    """Return a text with the quotation marks of its language, as long as it was; in other languages only with apostrophes.

    Args:
        language: A tag such as "en" or "de-AT".

    >>> typographic('Ask: "What\\'s \\'late\\'?" A 24" screen, --name="x".', "en")
    'Ask: “What’s ‘late’?” A 24" screen, --name="x".'
    >>> typographic('Sagt "so nicht", misst 5".', "de")
    'Sagt „so nicht“, misst 5".'
    """  # noqa: RUF002 - these marks are what it is about
    if not STRAIGHT.search(text):
        return text
    plain = text.translate(AS_TYPED)
    free = [at for at in _places(text) if not any(start <= at < end for start, end in _code(plain))]
    marks = BY_LANGUAGE.get(language.partition("-")[0].lower())
    found = list(text)
    singles = [at for at in free if text[at] == SINGLE]
    short = [at for at in singles if _stands_for_letters(plain, at)]
    if marks:
        for opening, closing in _pairs(plain, [at for at in free if text[at] == DOUBLE]):
            found[opening], found[closing] = marks.opening, marks.closing
        for opening, closing in _pairs(plain, [at for at in singles if at not in short]):
            found[opening], found[closing] = marks.inner_opening, marks.inner_closing
    for at in singles:
        if found[at] == SINGLE and (at in short or _ends_a_word(plain, at)):
            found[at] = APOSTROPHE
    return "".join(found)


def _places(text: str) -> Iterator[int]:
    return (found.start() for found in STRAIGHT.finditer(text))


def _code(plain: str) -> list[tuple[int, int]]:
    return [found.span() for found in CODE.finditer(plain)]


def _pairs(plain: str, places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the places of opening and closing marks that belong together."""
    opened: list[int] = []
    for at in places:
        if _opens(plain, at):
            opened.append(at)
        elif opened and _closes(plain, at):
            yield opened.pop(), at


def _opens(plain: str, at: int) -> bool:
    before, after = plain[at - 1 : at], plain[at + 1 : at + 2]
    return (not before or before.isspace() or before in BEFORE_OPENING) and bool(
        after and not after.isspace() and after not in NEVER_OPENED and after != plain[at]
    )


def _closes(plain: str, at: int) -> bool:
    before, after = plain[at - 1 : at], plain[at + 1 : at + 2]
    return bool(before) and not before.isspace() and before != plain[at] and not after.isalnum()


def _stands_for_letters(plain: str, at: int) -> bool:
    """Return whether a mark stands inside a word, or before a word whose beginning is left out."""
    before, after = plain[at - 1 : at], plain[at + 1 : at + 2]
    if before.isalnum() and after.isalpha():
        return True
    short = SHORTENED.match(plain, at + 1)
    return short is not None and _opens(plain, at) and plain[short.end() : short.end() + 1] != SINGLE


def _ends_a_word(plain: str, at: int) -> bool:
    return plain[at - 1 : at].isalpha() and not plain[at + 1 : at + 2].isalnum()
