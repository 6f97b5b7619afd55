"""Do and do not: the lines that hold everywhere and those of the places of a requisition, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import points
from hirekit.model.jurisdiction import ANYWHERE, holds_in

if TYPE_CHECKING:
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.words.locale import Locale
    from hirekit.model.conduct import Conduct
    from hirekit.model.requisition import Requisition


@attrs.frozen(kw_only=True)
class ConductLine:
    """One line of do and do not.

    Attributes:
        why: The law or guidance behind it, shown where there is room; empty where the kit does not say.
    """

    topic: str
    jurisdiction: str
    do: str
    do_not: str
    why: str = ""


@attrs.frozen(kw_only=True)
class ConductSize:
    """How the lines may be set. All in points.

    Attributes:
        name: The class of the style sheet that sets them so.
        around: Above and below a line, its rule included.
        gutter: Between the columns, in millimetres.
        reasons: Whether what is behind each line stands under it.
    """

    name: str
    size: float
    leading: float
    around: float
    gutter: float
    reasons: bool = False


# From roomy to tight; the usual one, over two pages, where none fits.
SIZES = (
    ConductSize(name="large-print", size=10.5, leading=14, around=14, gutter=4, reasons=True),
    ConductSize(name="large-print", size=10.5, leading=14, around=14, gutter=4),
    ConductSize(name="", size=9.5, leading=12.25, around=5, gutter=4),
    ConductSize(name="small-print", size=9, leading=11.5, around=3.75, gutter=4),
    ConductSize(name="fine-print", size=8.5, leading=10.5, around=2.75, gutter=3),
)
USUAL = SIZES[2]
COLUMN_MM, REASON_MM = 68.0, 127.0
REASON, REASON_LEADING, REASON_AROUND = 9.0, 12.25, 3.5
HEAD = 96.0
PRINCIPLES = ("principle", "notes", "adjustments")


def conduct_in(requisition: Requisition) -> list[Conduct]:
    """Return the lines that hold where a requisition is: those for everywhere, then those of its countries and states."""
    rows = requisition.kit.conduct
    held = [
        row.jurisdiction
        for code in requisition.jurisdiction
        for row in rows
        if row.jurisdiction != ANYWHERE and holds_in(row.jurisdiction, [code])
    ]
    return [row for place in dict.fromkeys([ANYWHERE, *held]) for row in rows if row.jurisdiction == place]


def conduct(requisition: Requisition, say: Locale, *, paper: Paper) -> dict[str, object]:
    """Return do and do not: the lines for everywhere, then those of the requisition's places.

    Where there are few, they are set larger, and the reason for each stands under it.
    """
    rows = conduct_in(requisition)
    told = [
        ConductLine(
            topic=row.topic,
            jurisdiction="" if row.jurisdiction == ANYWHERE else row.jurisdiction,
            do=row.do,
            do_not=row.do_not,
            why=row.basis,
        )
        for row in rows
    ] or [_line(name, say) for name in PRINCIPLES]
    if requisition.anonymous:
        told.append(_line("names", say))
    places = say.listed([say.texts.get(f"places.{code}", code) for code in requisition.jurisdiction])
    reviewed = min((row.reviewed for row in rows if row.reviewed), default="")
    parts = [
        places or say("conduct.everywhere"),
        say("conduct.reviewed", day=say.written_day(reviewed)) if reviewed else "",
    ]
    how = next((size for size in SIZES if _height(told, size) <= paper.block), USUAL)
    where = say("conduct.where", told=", ".join(part for part in parts if part))
    return {"where": where, "lines": told, "size": how.name, "reasons": how.reasons}


def _height(told: list[ConductLine], how: ConductSize) -> float:
    """Return how high do and do not stands with its title, in points."""
    column = points(COLUMN_MM - how.gutter)
    high = HEAD
    for line in told:
        high += how.around + how.leading * max(lines(text, how.size, column) for text in (line.do, line.do_not))
        if how.reasons and line.why:
            high += REASON_AROUND + REASON_LEADING * lines(line.why, REASON, points(REASON_MM))
    return high


def _line(name: str, say: Locale) -> ConductLine:
    """Return one of our own lines."""
    do, do_not = say(f"conduct.{name}_do"), say(f"conduct.{name}_do_not")
    return ConductLine(topic=say(f"conduct.{name}"), jurisdiction="", do=do, do_not=do_not)
