"""Laying out a flowing document until its pages hold: no label alone at a foot, no last page with next to nothing on it."""

from collections.abc import Callable

import attrs

from hirekit.documents.engine import LaidOut, lay_out
from hirekit.documents.look.paper import Paper, points
from hirekit.documents.look.theme import Theme

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
    """

    dense: bool = False
    dense_sheets: frozenset[str] = frozenset()
    parted: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()


Html = Callable[[Setting], str]


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
    follow on the same page ends with an element "end-NAME"; joined, it has none.
    """
    roomy = kept_together(html, Setting(), theme=theme, paper=paper)
    apart = _closer(html, roomy, theme=theme, paper=paper)
    joined = frozenset(id.removeprefix(FOLLOWED) for id in roomy.places if id.startswith(FOLLOWED))
    if not joined:
        return apart
    follows_on = kept_together(html, Setting(joined=joined), theme=theme, paper=paper)
    together = _closer(html, follows_on, joined=joined, theme=theme, paper=paper)
    little = any(_holds_at_most(LITTLE, f"{FOLLOWED}{name}", apart, paper) for name in joined)
    return together if together.count < apart.count + little else apart


def _closer(html: Html, roomy: LaidOut, *, joined: frozenset[str] = frozenset(), theme: Theme, paper: Paper) -> LaidOut:
    """Return a document of sheets, those set closer whose last page, not their only one, is spared by that.

    Where it is not, those which they follow are set closer too.
    """
    names = frozenset(id.removeprefix(CLOSE) for id in roomy.places if id.startswith(CLOSE))
    spilt = frozenset(
        name
        for name in names - joined
        if _pages(name, roomy) > 1 and _holds_at_most(LITTLE, f"{CLOSE}{name}", roomy, paper)
    )
    dense, spared = spilt, spilt
    for dense in dict.fromkeys((spilt, spilt | joined)) if spilt else ():
        close = kept_together(html, Setting(dense_sheets=dense, joined=joined), theme=theme, paper=paper)
        spared = frozenset(name for name in spilt if _pages(name, close) < _pages(name, roomy))
        if spared == spilt:
            return close
    if not spared:
        return roomy
    return kept_together(html, Setting(dense_sheets=dense - (spilt - spared), joined=joined), theme=theme, paper=paper)


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
    for _ in range(MOST_PARTED):
        laid_out = lay_out(html(setting), theme=theme, paper=paper)
        alone = next((name for name in _alone(laid_out) if name not in setting.parted), None)
        if alone is None:
            break
        setting = attrs.evolve(setting, parted=setting.parted | {alone})
    return laid_out


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
