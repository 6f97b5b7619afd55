"""Laying out a flowing document until its pages hold: no label alone at a foot, no last page with next to nothing on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.engine import lay_out
from hirekit.documents.look.paper import points

if TYPE_CHECKING:
    from collections.abc import Callable

    from hirekit.documents.engine import LaidOut
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.look.theme import Theme

    Html = Callable[["Setting"], str]

NEXT_TO_NOTHING = 0.4
LABEL, FIRST, END = "label-", "first-", "end"
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


@attrs.frozen(kw_only=True)
class Trial:
    """A document laid out in one setting."""

    setting: Setting
    laid_out: LaidOut
    lay: Callable[[Setting], LaidOut]

    def anew(self, setting: Setting) -> Trial:
        """Return the document laid out in another setting, its parts as they fall."""
        return attrs.evolve(self, setting=setting, laid_out=self.lay(setting))

    def kept_together(self, *, while_: Callable[[LaidOut], bool] = lambda _: True) -> Trial:
        """Return the document with each part on a new page whose label would be parted from what it is of.

        The label and the first of what a part says carry the ids "label-NAME" and "first-NAME".

        Args:
            while_: Whether the document is still worth laying out again; parts on new pages spare none.
        """
        found = self
        for _ in range(MOST_PARTED - 1):
            parted = found.setting.parted
            alone = next((name for name in parts_alone(found.laid_out) if name not in parted), None)
            if alone is None or not while_(found.laid_out):
                break
            found = found.anew(attrs.evolve(found.setting, parted=parted | {alone}))
        return found


def trial(html: Html, setting: Setting, *, theme: Theme, paper: Paper) -> Trial:
    """Return a document laid out in a setting, its parts as they fall.

    Args:
        html: The document, set so.
    """

    def lay(setting: Setting) -> LaidOut:
        return lay_out(html(setting), theme=theme, paper=paper)

    return Trial(setting=setting, laid_out=lay(setting), lay=lay)


def settled(html: Html, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a flowing document after layout, set closer where that spares a last page with next to nothing on it.

    The document closes with an element whose id is "end".
    """
    roomy = trial(html, Setting(), theme=theme, paper=paper).kept_together()
    most = roomy.laid_out.count
    if most == 1 or not holds_at_most(NEXT_TO_NOTHING, END, roomy.laid_out, paper):
        return roomy.laid_out
    close = roomy.anew(Setting(dense=True)).kept_together(while_=lambda laid_out: laid_out.count < most)
    return close.laid_out if close.laid_out.count < most else roomy.laid_out


def holds_at_most(share: float, end: str, laid_out: LaidOut, paper: Paper) -> bool:
    """Return whether the page on which something ends holds at most a share of what it could."""
    return laid_out.heights[end] - points(paper.top) <= paper.block * share


def parts_alone(laid_out: LaidOut) -> list[str]:
    """Return the parts whose label runs over a page or is on another than what it is of, the first pages first."""
    places = laid_out.begins
    labels = {id.removeprefix(LABEL): page for id, page in places.items() if id.startswith(LABEL)}
    parted = [
        name
        for name, page in labels.items()
        if places.get(f"{FIRST}{name}", page) != page or laid_out.places[f"{LABEL}{name}"] != page
    ]
    return sorted(parted, key=lambda name: labels[name])
