"""What differs from packet to packet: the texts, and the lines they take.

Everything else in a packet is the same for all who sit in one seat of one round, so it is rendered once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import attrs

from hirekit.documents.look.fonts import REGULAR, SEMIBOLD
from hirekit.documents.look.letterforms import CannotStamp
from hirekit.documents.look.running_text import ONE_LETTER
from hirekit.documents.packet.cover import cover_words
from hirekit.documents.packet.document import packet_page
from hirekit.documents.packet.leaf import leaf_words
from hirekit.documents.packet.schedule import shown_time
from hirekit.documents.stamping.scripts import scripts_in
from hirekit.documents.stamping.setting import OddTheme, Settings, kind_of, ours
from hirekit.documents.stamping.shaping import Line, broken
from hirekit.documents.words.quotation_marks import typographic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.words.locale import Locale

DAY = "day"
# What may stand before and behind a word that is kept with its hyphen, for a line to break there at blanks only.
ENDS, GOES_ON = re.compile(r"(?:^|\s)$"), re.compile(r"[.,;:!?]*(?:\s|$)")


@attrs.frozen(kw_only=True)
class Words:
    """All that is stamped into one packet.

    Attributes:
        lines: Lines of runs by the name of the slot.
        texts: Whole texts by name: for the outline, the file's information, hidden fields and attached data.
        name_size, leaf_size: Of the cover name and of the title of the leaf, in points.
        slots: The stretches of the sitting, as pairs of kind and minutes.
        settings: How they are set.
        scripts: Those other than Latin that some of them are written in.
    """

    lines: dict[str, tuple[Line, ...]]
    texts: dict[str, str]
    name_size: float
    leaf_size: float
    slots: tuple[tuple[str, int], ...]
    settings: Settings
    scripts: tuple[str, ...]

    @property
    def shape(self) -> list[object]:
        """What of these words decides how pages are laid out."""
        return [self.counts, self.name_size, self.leaf_size, self.slots, bool(self.texts[DAY]), self.scripts]

    @property
    def counts(self) -> dict[str, int]:
        """How many lines each slot has."""
        return {name: len(lines) for name, lines in self.lines.items()}


def words(subject: Sitting, set_as: Callable[[float, float], Settings] = ours) -> Words:
    """Return what is stamped into a packet.

    Args:
        set_as: How words are set, by the sizes of the name on the cover and of the title of the leaf.

    Raises:
        CannotStamp: Some of it must be laid out.
    """
    if subject.letters.fault:
        raise OddTheme(subject.letters.fault)
    told = {name: _set(value, subject.say) for name, value in cover_words(subject).items()}
    about = packet_page(subject)
    leaf = leaf_words(subject)
    title, sub = (str(_set(text, subject.say)) for text in (leaf.title, leaf.sub))
    size = cast("float", told["size"])
    settings = set_as(size, leaf.size)

    def runs(slot: str, weight: int, text: str) -> Line:
        setting = settings[kind_of(slot), weight]
        return tuple((setting.whole if kept else setting, setting.shown(part)) for part, kept in _parts(text))

    def lines_of(slot: str, weight: int, text: str) -> tuple[Line, ...]:
        return broken(runs(slot, weight, text))

    def one_line(slot: str, weight: int, text: str) -> tuple[Line, ...]:
        setting = settings[kind_of(slot), weight]
        found = broken(((setting, setting.shown(text)),))
        if len(found) > 1:
            raise CannotStamp(f"{slot} takes more than one line")
        return found

    start = subject.interview.at
    extra, arranged = str(told["extra"]), str(told["arranged"])
    lines = {
        "name": lines_of("name", SEMIBOLD, str(told["name"])),
        "when": lines_of("when", SEMIBOLD, str(told["when"])),
        "note": lines_of("note", REGULAR, str(told["when_note"])),
        "where": lines_of("where", REGULAR, str(told["where"])),
        "you": broken((*runs("you", SEMIBOLD, f"{told['you']}."), *runs("you", REGULAR, f" {told['your_part']}"))),
        "leaf": lines_of("leaf", SEMIBOLD, title),
        "sub": lines_of("sub", REGULAR, sub),
        "whom": one_line("whom", REGULAR, about.whom),
        "foot": one_line("foot", REGULAR, about.foot),
        "ends": one_line("ends", SEMIBOLD, shown_time(start, subject.slots[-1].end)),
    }
    for place, other in enumerate(cast("list[str]", told["others"])):
        lines[f"other {place}"] = lines_of("other", REGULAR, other)
    if arranged:
        told_apart = runs("arranged", REGULAR, f" {arranged}" if extra else arranged)
        lines["arranged"] = broken((*(runs("arranged", SEMIBOLD, extra) if extra else ()), *told_apart))
    for place, slot in enumerate(subject.slots):
        lines[f"at {place}"] = one_line("at", SEMIBOLD, shown_time(start, slot.start))
        if slot.question:
            span = subject.say.span(shown_time(start, slot.start), shown_time(start, slot.end))
            lines[f"time {slot.question}"] = one_line("time", SEMIBOLD, span)
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
        settings=settings,
        scripts=scripts_in(
            (text for found in lines.values() for line in found for _, text in line), language=subject.say.language
        ),
    )


def _set(value: object, say: Locale) -> object:
    """Return words as pages set them; other values as they are."""
    if isinstance(value, list):
        return [_set(part, say) for part in value]
    return typographic(value, say.language) if isinstance(value, str) else value


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text part by part, and whether each is a word that is kept with its hyphen.

    Raises:
        CannotStamp: Such a word goes on with another hyphen or sign.
    """
    at = 0
    for found in ONE_LETTER.finditer(text):
        if not (ENDS.search(text[: found.start()]) and GOES_ON.match(text, found.end())):
            raise CannotStamp("a word of one letter before a hyphen goes on")
        yield text[at : found.start()], False
        yield found[0], True
        at = found.end()
    yield text[at:], False
