"""Laying out a flowing document until its pages hold: no label alone at a foot, no last page with next to nothing on it."""

from collections.abc import Callable

import attrs

from hirekit.documents.engine import LaidOut, lay_out
from hirekit.documents.look.paper import Paper, points
from hirekit.documents.look.theme import Theme

NEXT_TO_NOTHING, LITTLE = 0.4, 0.5
LABEL, FIRST, END = "label-", "first-", "end"
SHEET, CLOSE = "sheet-", "close-"
MOST_PARTED = 8


@attrs.frozen(kw_only=True)
class Setting:
    """How a document is set.

    Attributes:
        dense: Whether all of it is set closer.
        dense_sheets: Names of sheets that are set closer, since their last page would hold next to nothing.
        parted: Names of parts that begin a page, since their label would stand alone at the foot of one.
        joined: Names of parts behind which the next begins on the same page, since that holds next to nothing else.
    """

    dense: bool = False
    dense_sheets: frozenset[str] = frozenset()
    parted: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()


Html = Callable[[Setting], str]


def settled(html: Html, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a flowing document after layout, so that no part ends on a page with next to nothing where that can be helped.

    What can help is a closer setting, or the next part beginning on that page. The document and its parts close with
    elements whose ids are "end" and "end-NAME".

    Args:
        html: The document, set so.
    """
    best = kept_together(html, Setting(), theme=theme, paper=paper)
    thin = _thin(best, paper)
    if best.count == 1 or not thin:
        return best
    joined: frozenset[str] = frozenset()
    for dense, together in ((True, False), (False, True), (True, True)):
        joined = joined | {id.removeprefix(f"{END}-") for id in thin if id != END}
        if together and not joined:
            break
        setting = Setting(dense=dense, joined=joined if together else frozenset())
        other = kept_together(html, setting, theme=theme, paper=paper)
        thin = _thin(other, paper)
        if other.count <= best.count and not thin:
            return other
        best = other if other.count < best.count else best
    return best


def settled_sheets(html: Html, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a document of sheets after layout, those set closer where that spares a page that holds next to nothing.

    A sheet opens and closes with elements whose ids are "sheet-NAME" and "close-NAME".
    """
    roomy = kept_together(html, Setting(), theme=theme, paper=paper)
    names = [id.removeprefix(CLOSE) for id in roomy.places if id.startswith(CLOSE)]
    spilt = frozenset(name for name in names if _spills(name, roomy, paper))
    if not spilt:
        return roomy
    close = kept_together(html, Setting(dense_sheets=spilt), theme=theme, paper=paper)
    spared = frozenset(name for name in spilt if _pages(name, close) < _pages(name, roomy))
    if spared == spilt:
        return close
    return kept_together(html, Setting(dense_sheets=spared), theme=theme, paper=paper) if spared else roomy


def _pages(name: str, laid_out: LaidOut) -> int:
    """Return how many pages a sheet takes."""
    return laid_out.places[f"{CLOSE}{name}"] - laid_out.begins[f"{SHEET}{name}"] + 1


def _spills(name: str, laid_out: LaidOut, paper: Paper) -> bool:
    """Return whether a sheet's last page, not its only one, holds next to nothing."""
    last = laid_out.heights[f"{CLOSE}{name}"] - points(paper.top)
    return _pages(name, laid_out) > 1 and last <= paper.block * NEXT_TO_NOTHING


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


def _thin(laid_out: LaidOut, paper: Paper) -> list[str]:
    """Return the ends of parts, and of the document, that stand on a page with next to nothing above them."""
    ends = {id: height for id, height in laid_out.heights.items() if id == END or id.startswith(f"{END}-")}
    return [
        id
        for id, height in ends.items()
        if height - points(paper.top) <= paper.block * (NEXT_TO_NOTHING if id == END else LITTLE)
    ]


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
