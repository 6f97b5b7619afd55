"""Do and do not: the lines that hold everywhere, and those of the places a requisition names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import Paper, points
from hirekit.model.jurisdiction import ANYWHERE, holds_in

if TYPE_CHECKING:
    from hirekit.documents.words.locale import Locale
    from hirekit.model.conduct import Conduct
    from hirekit.model.requisition import Requisition


@attrs.frozen(kw_only=True)
class ConductLine:
    """One line of do and do not."""

    topic: str
    jurisdiction: str
    do: str
    do_not: str


# Class, size, leading, padding and gutter in which the lines may be set, from roomy to tight; none where they take two pages.
CONDUCT_SIZES = (
    ("", 9.5, 12.25, 5.0, 4.0),
    ("small-print", 9.0, 11.5, 3.75, 4.0),
    ("fine-print", 8.5, 10.5, 2.75, 3.0),
)
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
    """Return do and do not: the lines for everywhere, then those of the requisition's places."""
    rows = conduct_in(requisition)
    lines_ = [
        ConductLine(
            topic=row.topic,
            jurisdiction="" if row.jurisdiction == ANYWHERE else row.jurisdiction,
            do=row.do,
            do_not=row.do_not,
        )
        for row in rows
    ] or [_line(name, say) for name in PRINCIPLES]
    if requisition.anonymous:
        lines_.append(_line("names", say))
    places = say.listed([say.texts.get(f"places.{code}", code) for code in requisition.jurisdiction])
    reviewed = min((row.reviewed for row in rows if row.reviewed), default="")
    told = [
        places or say("conduct.everywhere"),
        say("conduct.reviewed", day=say.written_day(reviewed)) if reviewed else "",
    ]
    size = next((name for name, *how in CONDUCT_SIZES if _conduct_height(lines_, *how) <= paper.block), "")
    where = say("conduct.where", told=", ".join(part for part in told if part))
    return {"where": where, "lines": lines_, "size": size}


def _conduct_height(rows: list[ConductLine], size: float, leading: float, around: float, gutter: float) -> float:
    """Return how high do and do not stands with its title, in points."""
    column = points(68 - gutter)
    return 96 + sum(
        around + leading * max(lines(row.do, size, column), lines(row.do_not, size, column)) for row in rows
    )


def _line(name: str, say: Locale) -> ConductLine:
    """Return one of our own lines."""
    do, do_not = say(f"conduct.{name}_do"), say(f"conduct.{name}_do_not")
    return ConductLine(topic=say(f"conduct.{name}"), jurisdiction="", do=do, do_not=do_not)
