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
LABEL, FIRST, END = "label-", "first-", "end"
SHEET, CLOSE, FOLLOWED = "sheet-", "close-", "end-"
MOST_PARTED = 8


@attrs.frozen(kw_only=True)
class Setting:
    """How a document is set.

    Attributes:
        dense: Whether all of it is set closer.
        dense_sheets: Names of sheets that are set closer, since their last page would hold little.
        parted: Names of parts that begin a page, since their label would stand alone at the foot of one.
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


def settled_sheets(html: Html, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a document of sheets after layout, those set closer whose last page with little on it is spared by that.

    Sheets that may follow on do so where that spares a page, or where one would end on a page with little on it.
    A sheet opens and closes with elements whose ids are "sheet-NAME" and "close-NAME". One behind which the next may
    follow on the same page ends with an element "end-NAME"; joined, it has none. What is tried of some sheets is tried
    without the others.
    """
    lay = partial(_tried, html, theme=theme, paper=paper)
    roomy = lay(Setting())
    names = _sheets(roomy.laid_out)
    joined = frozenset(name for name in names if f"{FOLLOWED}{name}" in roomy.laid_out.places)
    if not joined:
        return _closer(lay, roomy, names, paper=paper).laid_out
    linked = [name for before, name in pairwise(("", *names)) if {before, name} & joined]
    alone = [name for name in names if name not in linked]
    without = frozenset(alone)
    apart = _closer(lay, roomy, linked, left_out=without, paper=paper)
    follows_on = lay(Setting(joined=joined, left_out=without))
    together = _closer(lay, follows_on, linked, joined=joined, left_out=without, paper=paper)
    little = any(_holds_at_most(LITTLE, f"{FOLLOWED}{name}", apart.laid_out, paper) for name in joined)
    spares = _taken(linked, together.laid_out) < _taken(linked, apart.laid_out) + little
    chosen = together if spares else apart
    if not alone:
        return chosen.laid_out
    dense = _closer(lay, roomy, alone, left_out=frozenset(linked), paper=paper).setting.dense_sheets
    if chosen is roomy and not dense:
        return roomy.laid_out
    parted = frozenset() if chosen is roomy else chosen.setting.parted
    whole = attrs.evolve(
        chosen.setting, dense_sheets=chosen.setting.dense_sheets | dense, parted=parted, left_out=frozenset()
    )
    return lay(whole).laid_out


def _closer(
    lay: Callable[[Setting], _Tried],
    roomy: _Tried,
    names: Sequence[str],
    *,
    joined: frozenset[str] = frozenset(),
    left_out: frozenset[str] = frozenset(),
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
        and _holds_at_most(LITTLE, f"{CLOSE}{name}", roomy.laid_out, paper)
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
