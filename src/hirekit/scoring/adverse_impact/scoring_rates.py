"""How many of each group score above the median of everybody.

Source:
    6 RCNY 5-300 and 5-301 (New York City Local Law 144).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from hirekit.errors import Problem, refuse
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.arguments import at_once, finite, shape_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def scoring_rates(scores: Sequence[float], groups: Sequence[str | None]) -> dict[str, Outcome]:
    """Return for each group how many scored above the median of the full sample, as Local Law 144 counts.

    For intersectional categories give each person the joined name, such as "female, Black or African American".

    Args:
        scores: Composites, shape (candidates,), on any one scale.
        groups: As long as the scores. None where a group is not known: such a score counts in the median alone.

    Returns:
        By group, in the order of their names: above the median, of all that have a score; `impact` takes it.

    Raises:
        InvalidData: A score that is no number, as of somebody not scored, or more or fewer groups than scores; all of them at once.

    Source:
        6 RCNY 5-300 and 5-301 (New York City Local Law 144 of 2021).

    >>> scoring_rates([4.5, 3.5, 3.0, 2.0], ["a", "b", "a", "b"])
    {'a': Outcome(selected=1, considered=2), 'b': Outcome(selected=1, considered=2)}
    """
    numbers, _ = at_once(partial(finite, scores, "scores", axes=("candidates",)), partial(_one_each, groups, scores))
    if not len(numbers):
        return {}
    median = float(np.median(numbers))
    above: dict[str, list[bool]] = {}
    for score, group in zip(numbers.tolist(), groups, strict=True):
        if group is not None:
            above.setdefault(group, []).append(score > median)
    return {group: Outcome(sum(above[group]), len(above[group])) for group in sorted(above)}


def _one_each(groups: Sequence[str | None], scores: Sequence[float]) -> None:
    shape = shape_of(scores)
    if len(shape) == 1 and shape[0] != len(groups):
        refuse([Problem(("groups",), f"must be one for each of the {shape[0]} scores, not {len(groups)}")])
