"""Anonymous requisitions: candidates are called by their ids, which must then give no name away."""

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from hirekit.errors import Problem
from hirekit.model.panel import Candidate, Panel

if TYPE_CHECKING:
    from hirekit.model.requisition import Requisition

SHORTEST_PART = 3
OPENS = re.compile(r"(?:^|[.!?:;\n\u201c\u2018\"'(\u2013-])\s*$")
WORDS_TOO = frozenset(
    """one two three four five six candidate will mark may grace hope bill rob art faith joy rose dean chase grant frank guy
    jack drew pat sue miles penny rich summer april june august young long white black brown green king page price read
    wells field hill wood stone day more new power sharp short small strong best good swift cook baker carter mason smith
    potter fisher hunter parker walker love wise bright early moody savage case close cross head lane rice bell bush ford
    major noble pace reason street trust way west north east south winter christian gene ray dawn ivy olive violet max van
    von der den del the and for""".split()  # noqa: SIM905
)


def as_printed(requisition: "Requisition", panel: Panel) -> Panel:
    """Return the panel as documents for the hiring team may show it: without names where the requisition is anonymous."""
    if not requisition.anonymous:
        return panel
    return attrs.evolve(panel, candidates=tuple(attrs.evolve(person, name="") for person in panel.candidates))


def name_parts(candidate: Candidate) -> tuple[str, ...]:
    """Return the parts of a name that give it away; initials and particles do not.

    >>> name_parts(Candidate(id="c-1", name="Ana de la Cruz"))
    ('Ana', 'Cruz')
    """
    return tuple(part for part in candidate.name.split() if len(part) >= SHORTEST_PART)


def telling_problems(panel: Panel) -> Iterator[Problem]:
    """Yield where an anonymous panel gives a candidate's name away: in an id, an arrangement or a place."""
    for place, person in enumerate(panel.candidates):
        pieces = {_folded(piece) for piece in re.split(r"[-_]", person.id)}
        if any(_folded(part) in pieces for part in name_parts(person)):
            rule = "must not tell the name, as the requisition is anonymous; a reference such as c-017 does not"
            yield Problem(("candidates", place, "id"), rule)
    told = [(("candidates", place, "arranged"), person.arranged) for place, person in enumerate(panel.candidates)]
    told += [(("interviews", place, "place"), interview.place) for place, interview in enumerate(panel.interviews)]
    for path, text in told:
        if text and next(names_in(text, panel), None):
            yield Problem(path, "must not name a candidate, as the requisition is anonymous")


def names_in(text: str, panel: Panel) -> Iterator[tuple[int, int]]:
    """Yield where a text has a part of a candidate's name as a word of its own, written as the panel writes it.

    What is an ordinary word too counts only where its capital is not that of a sentence.
    """
    for person in panel.candidates:
        for part in name_parts(person):
            for found in re.finditer(rf"\b{re.escape(part)}\b", text):
                if part.casefold() not in WORDS_TOO or not OPENS.search(text[: found.start()]):
                    yield found.span()


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
