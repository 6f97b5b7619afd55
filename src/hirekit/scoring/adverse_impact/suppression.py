"""Which groups may be shown, so that nobody can be picked out of a small cell nor subtracted from a total known elsewhere.

Source:
    Primary and complementary suppression, as in Federal Committee on Statistical Methodology (2005), *Statistical Policy
    Working Paper 22*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.scoring.adverse_impact.impact import SMALLEST_CELL
from hirekit.scoring.arguments import count

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from hirekit.scoring.adverse_impact.outcome import Outcome


def suppressed(groups: Mapping[str, Outcome], *, smallest_cell: int = SMALLEST_CELL) -> dict[str, Outcome]:
    """Return only the groups of which nobody can be picked out, nor subtracted from a total that is known elsewhere.

    Args:
        groups: What became of each group at one stage.
        smallest_cell: People that a cell, selected or not, must have at least, unless it is of nobody; 0 or more.

    Returns:
        The groups that may be shown, in the order given and as they are.

    Raises:
        InvalidData, TypeError: As `safe_groups`.

    >>> from hirekit.scoring.adverse_impact.outcome import Outcome
    >>> suppressed({"a": Outcome(20, 60), "b": Outcome(6, 30), "c": Outcome(2, 40)})
    {'a': Outcome(selected=20, considered=60)}
    """
    shown = safe_groups({group: (outcome,) for group, outcome in groups.items()}, smallest_cell=smallest_cell)
    return {group: groups[group] for group in shown}


def safe_groups(
    stages: Mapping[str, Sequence[Outcome]], *, smallest_cell: int = SMALLEST_CELL, hidden: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the groups that may be shown at every stage, in the order given.

    A cell, selected or not, of nobody names nobody; of fewer than the smallest cell it hides its group at all stages,
    since who goes on from one is who is considered at the next. Where that hides a single group, or fewer people than
    the smallest cell, the next smallest is hidden with it.

    Args:
        stages: Of each group, its outcome at each stage that considered any of it.
        hidden: Groups that may not be shown for another reason.

    Raises:
        InvalidData: A smallest cell below 0.
        TypeError: One that is no whole number.

    >>> from hirekit.scoring.adverse_impact.outcome import Outcome
    >>> safe_groups({"a": [Outcome(20, 60)], "b": [Outcome(10, 30), Outcome(2, 10)], "c": [Outcome(20, 40)]})
    ('a',)
    """
    count(smallest_cell, "smallest_cell", least=0)
    size = {group: max((one.considered for one in outcomes), default=0) for group, outcomes in stages.items()}
    shown = [
        group
        for group, outcomes in stages.items()
        if group not in hidden and size[group] and all(_safe(one, smallest_cell) for one in outcomes if one.considered)
    ]
    while shown:
        few = [size[group] for group in stages if size[group] and group not in shown]
        if not few or (len(few) > 1 and sum(few) >= smallest_cell):
            break
        shown.remove(min(shown, key=lambda group: (size[group], group)))
    return tuple(shown)


def _safe(outcome: Outcome, smallest_cell: int) -> bool:
    cells = outcome.selected, outcome.considered - outcome.selected
    return outcome.considered >= smallest_cell and not any(0 < cell < smallest_cell for cell in cells)
