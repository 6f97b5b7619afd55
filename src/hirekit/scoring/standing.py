"""From composites to standings: floors, minimums, the cut, and what gaps cannot change.

The first that applies is the standing: insufficient evidence, a minimum not met, a minimum undetermined,
below the cut, at or above it, no cut declared. Too little evidence comes first, even before a minimum that
was missed: a panel that has not looked at what it declared has not finished, and the state of every minimum
is shown beside the standing either way.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.evaluation import (
    AT_OR_ABOVE,
    BELOW,
    INSUFFICIENT,
    MET,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NO_CUT,
    NOT_MET,
    STANDINGS,
    UNDETERMINED,
)
from hirekit.scoring.composite import covered
from hirekit.scoring.exactness import TOLERANCE, at_least, exact_means_on, patterns

if TYPE_CHECKING:
    from fractions import Fraction

    from hirekit.scoring.arrays import Codes, Counts, Exact, Flags, Floats
    from hirekit.scoring.ratings.statistics import Statistics
    from hirekit.scoring.rule import Rule

# A code for each state of a minimum; 0 where none is declared.
MINIMUM_STATES = (None, MET, UNDETERMINED, NOT_MET)


def enough(rule: Rule, assessed: Flags, coverage: Floats, inside: Floats) -> Flags:
    """Return whether enough of the planned weight was assessed, of each competency and of the whole.

    Args:
        coverage: Assessed share of the planned weight, shape (candidates,).
        inside: The same of each competency, shape (candidates, competencies).
    """
    reached = (coverage >= float(rule.floors.total)) & (inside >= float(rule.floors.competency)).all(axis=1)
    close = np.abs(coverage - float(rule.floors.total)) < TOLERANCE
    close |= (np.abs(inside - float(rule.floors.competency)) < TOLERANCE).any(axis=1)
    near = np.flatnonzero(close)
    for pattern, rows in patterns(assessed[near]):
        reached[near[rows]] = exactly_enough(rule, pattern)
    return reached


def exactly_enough(rule: Rule, pattern: Flags) -> bool:
    """Return whether assessing just these criteria is enough."""
    shares: Exact = rule.exact_weights
    inside: list[Fraction] = list(covered(pattern[None, :], shares, rule.membership)[0])
    return (pattern * shares).sum() >= rule.floors.total and min(inside) >= rule.floors.competency


def minimum_states(rule: Rule, statistics: Statistics) -> Codes:
    """Return the place in `MINIMUM_STATES` of each candidate's minimum on each criterion."""
    states = np.zeros(statistics.counts.shape, dtype=np.int8)
    for place, minimum in enumerate(rule.minimums):
        if minimum is not None:
            met = at_least(statistics.means[:, place], minimum, partial(exact_means_on, statistics, place))
            states[:, place] = np.select(
                [~statistics.assessed[:, place], met],
                [MINIMUM_STATES.index(UNDETERMINED), MINIMUM_STATES.index(MET)],
                MINIMUM_STATES.index(NOT_MET),
            )
    return states


def standings(*, scored: Flags, minimums: Codes, reached: Flags | None) -> Counts:
    """Return the place in `STANDINGS` of each candidate.

    Args:
        scored: Who has a composite.
        minimums: As from `minimum_states`.
        reached: Whose composite reaches the cut; None without a cut.
    """
    below_or_above = (
        np.full(len(scored), STANDINGS.index(NO_CUT))
        if reached is None
        else np.where(reached, STANDINGS.index(AT_OR_ABOVE), STANDINGS.index(BELOW))
    )
    return np.select(
        [
            ~scored,
            (minimums == MINIMUM_STATES.index(NOT_MET)).any(axis=1),
            (minimums == MINIMUM_STATES.index(UNDETERMINED)).any(axis=1),
        ],
        [STANDINGS.index(INSUFFICIENT), STANDINGS.index(MINIMUM_NOT_MET), STANDINGS.index(MINIMUM_UNDETERMINED)],
        below_or_above,
    )
