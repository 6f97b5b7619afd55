"""Placeholders that stand for the words of a packet while its master is laid out, so that nobody was ever in it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, cast

import attrs

from hirekit.documents.look.letterforms import CannotStamp

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hirekit.documents.packet.asking import AskedQuestion
    from hirekit.documents.packet.leaf import Leaf
    from hirekit.documents.page import Page
    from hirekit.documents.pdf.identity import Identity

STAND_IN_DAY = "2001-02-03"


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

    def first_in(self, text: str) -> str | None:
        """Return the first stand-in that a text shows, in capitals or small letters."""
        found = self.pattern.search(text)
        return self.start + found[1].lower() if found else None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds a stand-in however its capitals are shown; its group is what tells it from others."""
        return re.compile(f"{self.start}([a-z]{{2}})", re.IGNORECASE | re.ASCII)

    def text(self, name: str) -> str:
        """Return the stand-in for a whole text."""
        return next(token for token, (slot, line) in self.slots.items() if slot == name and line is None)


STARTS = ("Qx", "Zq", "Xj", "Jq", "Kx", "Vq")
WHOLE = ("title", "example", "candidate", "interviewer", "at")


def placeholders(counts: Mapping[str, int], *, apart_from: str) -> Placeholders:
    """Return stand-ins for words that do not occur in a text.

    Args:
        counts: How many lines each slot has.

    Raises:
        CannotStamp: The text is full of them.
    """
    told = apart_from.lower()
    start = next((start for start in STARTS if start.lower() not in told), None)
    if start is None:
        raise CannotStamp("no letters are left for placeholders")
    wanted: list[tuple[str, int | None]] = [(name, number) for name, count in counts.items() for number in range(count)]
    wanted += [(name, None) for name in WHOLE]
    letters = "abcdefghijklmnopqrstuvwxyz"
    return Placeholders(
        start=start,
        slots={f"{start}{letters[at // 26]}{letters[at % 26]}": slot for at, slot in enumerate(wanted)},
    )


def filled(
    values: dict[str, object], stand_in: Placeholders, *, after: Callable[[str], str] = lambda _: ""
) -> dict[str, object]:
    """Return the values of a packet's template with stand-ins in place of words.

    Args:
        after: What follows a stand-in whose line may be broken, by its slot.
    """
    from markupsafe import Markup  # noqa: PLC0415

    def lines(name: str) -> Markup:
        return Markup("<br>").join(token + after(name) for token in stand_in.lines(name))

    told = dict(cast("dict[str, object]", values["cover"]))
    you = stand_in.lines("you")
    told |= {
        "name": lines("name"),
        "when": lines("when"),
        "when_note": lines("note"),
        "where": lines("where"),
        "you": you[0],
        "your_part": Markup("").join(Markup("<br>") + token + after("you") for token in you[1:]),
        "others": [lines(f"other {place}") for place in range(len(cast("list[str]", told["others"])))],
        "extra": lines("extra"),
        "arranged": lines("arranged"),
    }
    run = dict(cast("dict[str, object]", values["run"]))
    rows = cast("list[dict[str, object]]", run["slots"])
    run["slots"] = [{**row, "at": stand_in.lines(f"at {place}")[0]} for place, row in enumerate(rows)]
    run["ends"] = stand_in.lines("ends")[0]
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
