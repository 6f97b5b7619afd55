"""Laying out a flowing document until its pages hold: no label alone at a foot, no last page with next to nothing."""

from collections.abc import Callable

import attrs

from hirekit.documents.engine import LaidOut, lay_out
from hirekit.documents.paper import Paper, points
from hirekit.documents.theme import Theme

NEXT_TO_NOTHING = 0.4
LABEL, FIRST = "label-", "first-"
MOST_PARTED = 8


@attrs.frozen(kw_only=True)
class Setting:
    """How a document is set.

    Attributes:
        dense: Whether it is set closer.
        parted: Names of parts that begin a page, since their label would stand alone at the foot of one.
    """

    dense: bool = False
    parted: frozenset[str] = frozenset()


Html = Callable[[Setting], str]


def settled(html: Html, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a flowing document after layout, set closer where that spares a last page that holds next to nothing.

    Args:
        html: The document, set so.
    """
    roomy = kept_together(html, Setting(), theme=theme, paper=paper)
    if roomy.count == 1 or roomy.heights.get("end", paper.block) - points(paper.top) > paper.block * NEXT_TO_NOTHING:
        return roomy
    close = kept_together(html, Setting(dense=True), theme=theme, paper=paper)
    return close if close.count < roomy.count else roomy


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
    """Return the parts whose label is on another page than what it is of, the first pages first."""
    places = laid_out.begins
    names = (id.removeprefix(LABEL) for id in places if id.startswith(LABEL))
    parted = [
        name for name in names if places.get(f"{FIRST}{name}", places[f"{LABEL}{name}"]) != places[f"{LABEL}{name}"]
    ]
    return sorted(parted, key=lambda name: places[f"{LABEL}{name}"])
