"""Laying out a document of sheets: which are set closer and which follow on, each tried with no more than it hangs on."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.paper import points
from hirekit.documents.settling import LABEL, Setting, holds_at_most, parts_alone, trial

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hirekit.documents.engine import LaidOut
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.look.theme import Theme
    from hirekit.documents.settling import Html, Trial

LITTLE = 0.5
LAST, SHEET, CLOSE, FOLLOWED = "last-", "sheet-", "close-", "end-"


def settled_sheets(html: Html, *, theme: Theme, paper: Paper, little: float = LITTLE) -> LaidOut:
    """Return a document of sheets after layout, those set closer whose last page with little on it is spared by that.

    Sheets that may follow on do so where that spares a page, or where one would end on a page with little on it.
    A sheet opens and closes with elements whose ids are "sheet-NAME" and "close-NAME". One behind which the next may
    follow on the same page ends with an element "end-NAME"; joined, it has none. What is tried of some sheets is tried
    without the others. A part of a sheet that closes with an element "last-NAME" begins a page in the end where it would
    run from the lower half of one to the next, and fits one.

    Args:
        little: The share of a page that a sheet's last page may hold for the sheet to be tried closer; 1 for any.
    """
    roomy = trial(html, Setting(), theme=theme, paper=paper)
    names = _sheets(roomy.laid_out)
    joined = frozenset(name for name in names if f"{FOLLOWED}{name}" in roomy.laid_out.places)
    if not joined:
        found = _closer(roomy, names, little=little, paper=paper)
        divided = _divided(found.laid_out, paper)
        if divided:
            found = found.anew(attrs.evolve(found.setting, parted=found.setting.parted | divided)).kept_together()
        return found.laid_out
    shown = _apart(roomy, names, little=little, paper=paper)
    linked = [name for before, name in pairwise(("", *names)) if {before, name} & joined]
    ends_on_little = any(holds_at_most(LITTLE, f"{FOLLOWED}{name}", shown[name].laid_out, paper) for name in joined)
    most = sum(_pages(name, shown[name].laid_out) for name in linked) + ends_on_little
    follows_on = roomy.anew(Setting(joined=joined, left_out=frozenset(names) - frozenset(linked)))
    together = _closer(follows_on, linked, most=most, little=little, paper=paper)
    if _taken(linked, together.laid_out) < most:
        shown |= dict.fromkeys(linked, together)
    return _as_shown(roomy, shown, paper=paper).laid_out


def _closer(roomy: Trial, names: Sequence[str], *, most: float = math.inf, little: float, paper: Paper) -> Trial:
    """Return sheets after layout, those set closer whose last page, not their only one, is spared by that.

    Where it is not, those which they follow are set closer too.

    Args:
        roomy: The sheets, none of them set closer, their parts as they fall.
        most: How many pages they must stay below; what does not is laid out no further, and may be returned so.
    """

    def fits(laid_out: LaidOut) -> bool:
        return _taken(names, laid_out) < most

    def spared(laid_out: LaidOut) -> frozenset[str]:
        return frozenset(name for name in spilt if _pages(name, laid_out) < _pages(name, roomy.laid_out))

    roomy = roomy.kept_together(while_=fits)
    joined = roomy.setting.joined
    spilt = frozenset(name for name in names if name not in joined and _spills(name, roomy.laid_out, little, paper))
    tried = attrs.evolve(roomy.setting, parted=frozenset())
    dense, enough = spilt, spilt
    for dense in dict.fromkeys((spilt, spilt | joined)) if spilt else ():
        close = roomy.anew(attrs.evolve(tried, dense_sheets=dense))
        kept = close.kept_together(while_=lambda laid_out: fits(laid_out) and bool(spared(laid_out)))
        # What takes too many pages only for its labels is not set closer still.
        enough = spared((kept if fits(kept.laid_out) else close).laid_out)
        if enough == spilt:
            return kept
    if not enough:
        return roomy
    return roomy.anew(attrs.evolve(tried, dense_sheets=dense - (spilt - enough))).kept_together(while_=fits)


def _apart(roomy: Trial, names: Sequence[str], *, little: float, paper: Paper) -> dict[str, Trial]:
    """Return for each sheet the trial that shows how it is set where each begins a page."""
    every, shown = frozenset(names), dict.fromkeys(names, roomy)
    alone = parts_alone(roomy.laid_out)
    moved = frozenset(name for name in names if _within(name, alone, roomy.laid_out))
    if moved:
        shown |= dict.fromkeys(moved, roomy.anew(Setting(left_out=every - moved)).kept_together())
    spilt = frozenset(name for name in names if _spills(name, shown[name].laid_out, little, paper))

    def spared(laid_out: LaidOut) -> list[str]:
        return [name for name in spilt if _pages(name, laid_out) < _pages(name, shown[name].laid_out)]

    if spilt:
        close = roomy.anew(Setting(dense_sheets=spilt, left_out=every - spilt))
        close = close.kept_together(while_=lambda laid_out: bool(spared(laid_out)))
        shown |= dict.fromkeys(spared(close.laid_out), close)
    return shown


def _as_shown(roomy: Trial, shown: Mapping[str, Trial], *, paper: Paper) -> Trial:
    """Return the whole document after layout, each sheet set as the trial that shows it."""
    parted = frozenset[str]()
    for name, one in shown.items():
        parted |= _within(name, one.setting.parted | _divided(one.laid_out, paper), one.laid_out)
    setting = Setting(
        dense_sheets=frozenset(name for name, one in shown.items() if name in one.setting.dense_sheets),
        joined=frozenset(name for name, one in shown.items() if name in one.setting.joined),
        parted=parted,
    )
    whole = next((one for one in shown.values() if one.setting == setting), None)
    return whole or roomy.anew(setting).kept_together()


def _sheets(laid_out: LaidOut) -> list[str]:
    """Return the names of the sheets of a document, in their order."""
    return [id.removeprefix(CLOSE) for id in laid_out.places if id.startswith(CLOSE)]


def _taken(names: Sequence[str], laid_out: LaidOut) -> int:
    """Return on how many pages some sheets stand."""
    places, begins = laid_out.places, laid_out.begins
    return len({page for name in names for page in range(begins[f"{SHEET}{name}"], places[f"{CLOSE}{name}"] + 1)})


def _pages(name: str, laid_out: LaidOut) -> int:
    """Return how many pages a sheet takes."""
    return _taken([name], laid_out)


def _spills(name: str, laid_out: LaidOut, little: float, paper: Paper) -> bool:
    """Return whether the last page of a sheet, not its only one, holds at most a share of what it could."""
    return _pages(name, laid_out) > 1 and holds_at_most(little, f"{CLOSE}{name}", laid_out, paper)


def _within(name: str, parts: Iterable[str], laid_out: LaidOut) -> frozenset[str]:
    """Return those parts that begin on the pages of a sheet."""
    first, last = laid_out.begins[f"{SHEET}{name}"], laid_out.places[f"{CLOSE}{name}"]
    return frozenset(part for part in parts if first <= laid_out.begins.get(f"{LABEL}{part}", 0) <= last)


def _divided(laid_out: LaidOut, paper: Paper) -> frozenset[str]:
    """Return the parts that run from the lower half of a page to the next and fit one page."""
    top = points(paper.top)
    found = set()
    for name in (id.removeprefix(LAST) for id in laid_out.places if id.startswith(LAST)):
        label, last = f"{LABEL}{name}", f"{LAST}{name}"
        here, there = top + paper.block - laid_out.heights[label], laid_out.heights[last] - top
        next_page = laid_out.places[last] == laid_out.begins[label] + 1
        if next_page and here <= paper.block * LITTLE and here + there <= paper.block:
            found.add(name)
    return frozenset(found)
