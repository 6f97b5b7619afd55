"""What differs from packet to packet: the texts, the lines they take, and the placeholders that stand for them.

Everything else in a packet is the same for all who sit in one seat of one round, so it is rendered once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import attrs

from hirekit.documents.look.fonts import REGULAR, SEMIBOLD
from hirekit.documents.look.letterforms import CannotStamp
from hirekit.documents.look.paper import MAIN_MM, PROSE_MM, points
from hirekit.documents.look.running_text import ONE_LETTER
from hirekit.documents.packet.cover import cover_words
from hirekit.documents.packet.document import packet_page
from hirekit.documents.packet.leaf import leaf_words
from hirekit.documents.packet.schedule import shown_time
from hirekit.documents.stamping.shaping import Line, broken
from hirekit.documents.words.quotation_marks import typographic

if TYPE_CHECKING:
    from hirekit.documents.look.letterforms import Letters
    from hirekit.documents.packet.asking import AskedQuestion
    from hirekit.documents.packet.leaf import Leaf
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.page import Page
    from hirekit.documents.pdf.identity import Identity
    from hirekit.documents.words.locale import Locale

MAIN, PROSE = points(MAIN_MM), points(PROSE_MM)
BODY, WHEN = 10.5, 14
NAME_SPACING = -0.8
STAND_IN_DAY = "2001-02-03"
DAY = "day"


@attrs.frozen(kw_only=True)
class Words:
    """All that is stamped into one packet.

    Attributes:
        lines: Lines of runs by the name of the slot.
        texts: Whole texts by name: for the outline, the file's information, hidden fields and attached data.
        name_size, leaf_size: Of the cover name and of the title of the leaf, in points.
        slots: The stretches of the sitting, as pairs of kind and minutes.
        letters: Of the sans they are set in.
    """

    lines: dict[str, tuple[Line, ...]]
    texts: dict[str, str]
    name_size: float
    leaf_size: float
    slots: tuple[tuple[str, int], ...]
    letters: Letters

    @property
    def shape(self) -> list[object]:
        """What of these words decides how pages are laid out."""
        counts = {name: len(lines) for name, lines in self.lines.items()}
        return [counts, self.name_size, self.leaf_size, self.slots, bool(self.texts[DAY])]


def words(subject: Sitting) -> Words:
    """Return what is stamped into a packet.

    Raises:
        CannotStamp: Some of it must be laid out.
    """
    if subject.letters.fault:
        raise CannotStamp(subject.letters.fault)
    set_in = partial(broken, subject.letters)
    told = {name: _set(value, subject.say) for name, value in cover_words(subject).items()}
    about = packet_page(subject)
    leaf = leaf_words(subject)
    title, sub = (str(_set(text, subject.say)) for text in (leaf.title, leaf.sub))
    size = cast("float", told["size"])
    start = subject.interview.at
    extra, arranged = str(told["extra"]), str(told["arranged"])
    lines = {
        "name": set_in(((SEMIBOLD, str(told["name"])),), size=size, within=MAIN, spacing=NAME_SPACING),
        "when": set_in(((SEMIBOLD, str(told["when"])),), size=WHEN, within=MAIN),
        "note": set_in(((REGULAR, str(told["when_note"])),), size=BODY, within=MAIN),
        "where": set_in(((REGULAR, str(told["where"])),), size=BODY, within=MAIN),
        "you": set_in(((SEMIBOLD, f"{told['you']}."), (REGULAR, f" {told['your_part']}")), size=BODY, within=PROSE),
        "leaf": set_in(((SEMIBOLD, title),), size=leaf.size, within=MAIN),
        "sub": set_in(((REGULAR, sub),), size=BODY, within=PROSE),
        "whom": (((REGULAR, about.whom),),),
        "foot": (((REGULAR, about.foot),),),
        "ends": (((SEMIBOLD, shown_time(start, subject.slots[-1].end)),),),
    }
    for place, other in enumerate(cast("list[str]", told["others"])):
        lines[f"other {place}"] = set_in(((REGULAR, other),), size=BODY, within=MAIN)
    if arranged:
        runs = ((SEMIBOLD, extra), (REGULAR, f" {arranged}")) if extra else ((REGULAR, arranged),)
        lines["arranged"] = set_in(runs, size=BODY, within=PROSE)
    for place, slot in enumerate(subject.slots):
        lines[f"at {place}"] = (((SEMIBOLD, shown_time(start, slot.start)),),)
        if slot.question:
            span = subject.say.span(shown_time(start, slot.start), shown_time(start, slot.end))
            lines[f"time {slot.question}"] = (((SEMIBOLD, span),),)
    identity = subject.identity
    texts = {
        "title": about.title,
        "name": str(told["name"]),
        "leaf": title,
        "example": leaf.time_example,
        "candidate": identity.candidate,
        "interviewer": identity.interviewer,
        "at": identity.at,
        DAY: about.issued,
    }
    if any(" " * 2 in text or text != text.strip() for text in (texts["name"], title)):
        raise CannotStamp("blanks that a layout engine would join")
    return Words(
        lines=lines,
        texts=texts,
        name_size=size,
        leaf_size=leaf.size,
        slots=tuple((slot.kind, slot.minutes) for slot in subject.slots),
        letters=subject.letters,
    )


def _set(value: object, say: Locale) -> object:
    """Return words as pages set them; other values as they are.

    Raises:
        CannotStamp: A word is kept with its hyphen, which a layout engine sets as a stretch of its own.
    """
    if isinstance(value, list):
        return [_set(part, say) for part in value]
    if not isinstance(value, str):
        return value
    if ONE_LETTER.search(value):
        raise CannotStamp("a word of one letter before a hyphen")
    return typographic(value, say.language)


@attrs.frozen(kw_only=True)
class Placeholders:
    """Stand-ins for words: one for each line and text, of letters that occur nowhere else in the packet.

    Attributes:
        slots: Slot and line (None for a whole text) by stand-in.
    """

    start: str
    slots: dict[str, tuple[str, int | None]]

    def lines(self, name: str) -> list[str]:
        """Return the stand-ins for the lines of a slot."""
        return [token for token, (slot, line) in self.slots.items() if slot == name and line is not None]

    def text(self, name: str) -> str:
        """Return the stand-in for a whole text."""
        return next(token for token, (slot, line) in self.slots.items() if slot == name and line is None)


STARTS = ("Qx", "Zq", "Xj", "Jq", "Kx", "Vq")
WHOLE = ("title", "example", "candidate", "interviewer", "at")


def placeholders(of: Words, *, apart_from: str) -> Placeholders:
    """Return stand-ins for words that do not occur in a text.

    Raises:
        CannotStamp: The text is full of them.
    """
    start = next((start for start in STARTS if start not in apart_from), None)
    if start is None:
        raise CannotStamp("no letters are left for placeholders")
    wanted: list[tuple[str, int | None]] = [
        (name, number) for name, lines in of.lines.items() for number in range(len(lines))
    ]
    wanted += [(name, None) for name in WHOLE]
    letters = "abcdefghijklmnopqrstuvwxyz"
    return Placeholders(
        start=start,
        slots={f"{start}{letters[at // 26]}{letters[at % 26]}": slot for at, slot in enumerate(wanted)},
    )


def filled(values: dict[str, object], stand_in: Placeholders) -> dict[str, object]:
    """Return the values of a packet's template with stand-ins in place of words."""
    from markupsafe import Markup  # noqa: PLC0415

    def lines(name: str) -> Markup:
        return Markup("<br>").join(stand_in.lines(name))

    told = dict(cast("dict[str, object]", values["cover"]))
    you = stand_in.lines("you")
    told |= {
        "name": lines("name"),
        "when": lines("when"),
        "when_note": lines("note"),
        "where": lines("where"),
        "you": you[0],
        "your_part": Markup("").join(Markup("<br>") + token for token in you[1:]),
        "others": [lines(f"other {place}") for place in range(len(cast("list[str]", told["others"])))],
        "extra": "",
        "arranged": lines("arranged"),
    }
    run = dict(cast("dict[str, object]", values["run"]))
    rows = cast("list[dict[str, object]]", run["slots"])
    run["slots"] = [{**row, "at": lines(f"at {place}")} for place, row in enumerate(rows)]
    run["ends"] = lines("ends")
    page, leaf = cast("Page", values["page"]), cast("Leaf", values["leaf"])
    return {
        **values,
        "page": attrs.evolve(
            page,
            title=stand_in.text("title"),
            whom=stand_in.lines("whom")[0],
            foot=stand_in.lines("foot")[0],
            issued=STAND_IN_DAY if page.issued else "",
        ),
        "cover": told,
        "run": run,
        "questions": [
            attrs.evolve(question, time=stand_in.lines(f"time {question.place}")[0])
            for question in cast("list[AskedQuestion]", values["questions"])
        ],
        "leaf": attrs.evolve(leaf, title=lines("leaf"), sub=lines("sub"), time_example=stand_in.text("example")),
    }


def anonymous(identity: Identity, stand_in: Placeholders) -> Identity:
    """Return whose form it is, with stand-ins for the people and the time."""
    return attrs.evolve(
        identity,
        candidate=stand_in.text("candidate"),
        interviewer=stand_in.text("interviewer"),
        at=stand_in.text("at"),
    )
