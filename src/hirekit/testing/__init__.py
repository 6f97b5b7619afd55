"""Hypothesis strategies for every word of hirekit, for its own tests and for yours (`pip install hirekit[testing]`).

Strategies are named as plurals, take bounds as keywords, and make only valid values.

    from hypothesis import given
    from hirekit.testing import scored_panels

    @given(scored_panels())
    def test_nobody_is_scored_off_the_scale(panel): ...
"""

from hirekit.testing.constraints import constraints
from hirekit.testing.kits import kits, loops, questions
from hirekit.testing.panels import ScoredPanel, panels, plans, requisitions, scored_panels
from hirekit.testing.rubrics import criteria, rubrics, scales, weights
from hirekit.testing.texts import slugs, texts

__all__ = [
    "ScoredPanel",
    "constraints",
    "criteria",
    "kits",
    "loops",
    "panels",
    "plans",
    "questions",
    "requisitions",
    "rubrics",
    "scales",
    "scored_panels",
    "slugs",
    "texts",
    "weights",
]
