"""Things a question set must or should satisfy, each one a value a person can read, save and switch off.

A constraint without a price is hard. With one, each unit by which it is missed costs that many points of the
objective. Prices of the parts of the objective are those of the published form-assembly cases by default.
"""

from hirekit.model.constraint.coverage import Coverage
from hirekit.model.constraint.forms import MaxOverlap, MaxUses, Spread
from hirekit.model.constraint.freshness import Freshness
from hirekit.model.constraint.questions import AllOrNone, Count, Enemies, Excluded, Kinds, LevelFit, Required
from hirekit.model.constraint.time import Idle, ShareBand, TimeBudget, TimeFloor

__all__ = [
    "CONSTRAINTS",
    "AllOrNone",
    "Constraint",
    "Count",
    "Coverage",
    "Enemies",
    "Excluded",
    "Freshness",
    "Idle",
    "Kinds",
    "LevelFit",
    "MaxOverlap",
    "MaxUses",
    "Required",
    "ShareBand",
    "Spread",
    "TimeBudget",
    "TimeFloor",
]

Constraint = (
    Coverage
    | TimeBudget
    | TimeFloor
    | Idle
    | ShareBand
    | LevelFit
    | Kinds
    | Count
    | Enemies
    | AllOrNone
    | Required
    | Excluded
    | Freshness
    | MaxUses
    | MaxOverlap
    | Spread
)
"""Any of them."""

CONSTRAINTS: dict[str, type[Constraint]] = {
    kind.type: kind
    for kind in (
        Coverage,
        TimeBudget,
        TimeFloor,
        Idle,
        ShareBand,
        LevelFit,
        Kinds,
        Count,
        Enemies,
        AllOrNone,
        Required,
        Excluded,
        Freshness,
        MaxUses,
        MaxOverlap,
        Spread,
    )
}
"""Each kind of constraint by the word that files give as its `type`."""
