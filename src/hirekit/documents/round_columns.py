"""How wide the columns of rounds stand in a panel plan: alike, but where a word over one of them would be broken."""

from collections.abc import Sequence

from hirekit.documents.look.fonts import SEMIBOLD
from hirekit.documents.look.measure import width
from hirekit.documents.look.paper import POINTS_PER_MM

ALL_MM, WIDEST_MM, NARROWEST_MM = 71.0, 22.0, 11.0
# Of the name over a column, in points; smaller over many.
HEAD, SMALL_HEAD, FEW = 9.0, 8.5, 4
# Beside the words over a column, and beside the bar in it: its distance from the next, and the figure before it.
GAP_MM, FIGURE_MM = 1.0, 5.5


def column_widths(heads: Sequence[str]) -> tuple[float, ...]:
    """Return the width of each column in millimetres.

    Args:
        heads: What stands over each, broken at blanks.
    """
    alike = min(WIDEST_MM, ALL_MM / len(heads))
    size = HEAD if len(heads) <= FEW else SMALL_HEAD
    needed = [
        max(width(word, size, weight=SEMIBOLD) for word in head.split()) / POINTS_PER_MM + GAP_MM for head in heads
    ]
    wide = {place: need for place, need in enumerate(needed) if need > alike}
    narrow = len(heads) - len(wide)
    if not wide or not narrow:
        return (round(alike, 2),) * len(heads)
    rest = min(alike, (ALL_MM - sum(wide.values())) / narrow)
    if rest < max(NARROWEST_MM, *(need for place, need in enumerate(needed) if place not in wide)):
        return (round(alike, 2),) * len(heads)
    return tuple(round(wide.get(place, rest), 2) for place in range(len(heads)))
