"""Laying out a flowing document until its pages hold: no label alone at a foot, no last page with next to nothing on it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.engine import lay_out
from hirekit.documents.look.paper import points

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hirekit.documents.engine import LaidOut
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.look.theme import Theme

    Html = Callable[["Setting"], str]

NEXT_TO_NOTHING, LITTLE = 0.4, 0.5
LABEL, FIRST, LAST, END = "label-", "first-", "last-", "end"
SHEET, CLOSE, FOLLOWED = "sheet-", "close-", "end-"
MOST_PARTED = 8


@attrs.frozen(kw_only=True)
class Setting:
    """How a document is set.

    Attributes:
        dense: Whether all of it is set closer.
        dense_sheets: Names of sheets that are set closer, since their last page would hold little.
        parted: Names of parts that begin a page, since their label would stand alone at the foot of one, or since that
            keeps them whole.
        joined: Names of sheets behind which the next follows on the same page.
        left_out: Names of sheets that are not laid out, while others are tried; a template may show them all the same.
    """

    dense: bool = False
    dense_sheets: frozenset[str] = frozenset()
    parted: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()


@attrs.frozen
class _Tried:
    """A document after layout, and how it was set in the end."""

    setting: Setting
    laid_out: LaidOut


def settled(html: Html, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a flowing document after layout, set closer where that spares a last page with next to nothing on it.

    The document closes with an element whose id is "end".

    Args:
        html: The document, set so.
    """
    roomy = kept_together(html, Setting(), theme=theme, paper=paper)
    if roomy.count == 1 or not _holds_at_most(NEXT_TO_NOTHING, END, roomy, paper):
        return roomy
    close = kept_together(html, Setting(dense=True), theme=theme, paper=paper)
    return close if close.count < roomy.count else roomy


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
    lay = partial(_tried, html, theme=theme, paper=paper)
    found = _settled_sheets(lay, paper=paper, little=little)
    divided = _divided(found.laid_out, paper)
    if not divided:
        return found.laid_out
    return lay(attrs.evolve(found.setting, parted=found.setting.parted | divided)).laid_out


def _settled_sheets(lay: Callable[[Setting], _Tried], *, paper: Paper, little: float) -> _Tried:
    """Return a document of sheets after layout, its parts as they fall."""
    roomy = lay(Setting())
    names = _sheets(roomy.laid_out)
    joined = frozenset(name for name in names if f"{FOLLOWED}{name}" in roomy.laid_out.places)
    if not joined:
        return _closer(lay, roomy, names, little=little, paper=paper)
    linked = [name for before, name in pairwise(("", *names)) if {before, name} & joined]
    alone = [name for name in names if name not in linked]
    without = frozenset(alone)
    apart = _closer(lay, roomy, linked, left_out=without, little=little, paper=paper)
    follows_on = lay(Setting(joined=joined, left_out=without))
    together = _closer(lay, follows_on, linked, joined=joined, left_out=without, little=little, paper=paper)
    ends_on_little = any(_holds_at_most(LITTLE, f"{FOLLOWED}{name}", apart.laid_out, paper) for name in joined)
    spares = _taken(linked, together.laid_out) < _taken(linked, apart.laid_out) + ends_on_little
    chosen = together if spares else apart
    if not alone:
        return chosen
    dense = _closer(lay, roomy, alone, left_out=frozenset(linked), little=little, paper=paper).setting.dense_sheets
    if chosen is roomy and not dense:
        return roomy
    parted = frozenset() if chosen is roomy else chosen.setting.parted
    whole = attrs.evolve(
        chosen.setting, dense_sheets=chosen.setting.dense_sheets | dense, parted=parted, left_out=frozenset()
    )
    return lay(whole)


def _closer(
    lay: Callable[[Setting], _Tried],
    roomy: _Tried,
    names: Sequence[str],
    *,
    joined: frozenset[str] = frozenset(),
    left_out: frozenset[str] = frozenset(),
    little: float,
    paper: Paper,
) -> _Tried:
    """Return sheets after layout, those set closer whose last page, not their only one, is spared by that.

    Where it is not, those which they follow are set closer too.
    """
    spilt = frozenset(
        name
        for name in names
        if name not in joined
        and _pages(name, roomy.laid_out) > 1
        and _holds_at_most(little, f"{CLOSE}{name}", roomy.laid_out, paper)
    )
    tried = Setting(joined=joined, left_out=left_out)
    dense, spared = spilt, spilt
    for dense in dict.fromkeys((spilt, spilt | joined)) if spilt else ():
        close = lay(attrs.evolve(tried, dense_sheets=dense))
        spared = frozenset(name for name in spilt if _pages(name, close.laid_out) < _pages(name, roomy.laid_out))
        if spared == spilt:
            return close
    return lay(attrs.evolve(tried, dense_sheets=dense - (spilt - spared))) if spared else roomy


def _sheets(laid_out: LaidOut) -> list[str]:
    """Return the names of the sheets of a document, in their order."""
    return [id.removeprefix(CLOSE) for id in laid_out.places if id.startswith(CLOSE)]


def _taken(names: Sequence[str], laid_out: LaidOut) -> int:
    """Return on how many pages some sheets stand."""
    places, begins = laid_out.places, laid_out.begins
    return len({page for name in names for page in range(begins[f"{SHEET}{name}"], places[f"{CLOSE}{name}"] + 1)})


def _pages(name: str, laid_out: LaidOut) -> int:
    """Return how many pages a sheet takes."""
    return laid_out.places[f"{CLOSE}{name}"] - laid_out.begins[f"{SHEET}{name}"] + 1


def _holds_at_most(share: float, end: str, laid_out: LaidOut, paper: Paper) -> bool:
    """Return whether the page on which something ends holds at most a share of what it could."""
    return laid_out.heights[end] - points(paper.top) <= paper.block * share


def kept_together(html: Html, setting: Setting, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a document after layout, each part on a new page whose label would be parted from what it is of.

    The label and the first of what a part says carry the ids "label-NAME" and "first-NAME".
    """
    return _tried(html, setting, theme=theme, paper=paper).laid_out


def _tried(html: Html, setting: Setting, *, theme: Theme, paper: Paper) -> _Tried:
    for _ in range(MOST_PARTED):
        tried = _Tried(setting, lay_out(html(setting), theme=theme, paper=paper))
        alone = next((name for name in _alone(tried.laid_out) if name not in setting.parted), None)
        if alone is None:
            break
        setting = attrs.evolve(setting, parted=setting.parted | {alone})
    return tried


def _alone(laid_out: LaidOut) -> list[str]:
    """Return the parts whose label runs over a page or is on another than what it is of, the first pages first."""
    places = laid_out.begins
    labels = {id.removeprefix(LABEL): page for id, page in places.items() if id.startswith(LABEL)}
    parted = [
        name
        for name, page in labels.items()
        if places.get(f"{FIRST}{name}", page) != page or laid_out.places[f"{LABEL}{name}"] != page
    ]
    return sorted(parted, key=lambda name: labels[name])


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
