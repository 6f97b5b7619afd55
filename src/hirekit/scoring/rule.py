"""The declared rule as the arithmetic needs it: shares, floors, minimums and cut, in the order of the rubric."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.canonical import fingerprint
from hirekit.model.fingerprint import rubric_fingerprint
from hirekit.model.rubric import Rubric
from hirekit.model.terms import Floors
from hirekit.model.thresholds import FULL_PERCENT
from hirekit.model.weights import raw_weights, shares

if TYPE_CHECKING:
    from fractions import Fraction

    from hirekit.model.plan import Plan
    from hirekit.model.scale import Scale
    from hirekit.model.thresholds import Cut
    from hirekit.scoring.arrays import Counts, Exact, Floats


@attrs.frozen(kw_only=True)
class Rule:
    """What turns ratings into composites and standings.

    Attributes:
        requisition: Its id, empty of a bare rubric.
        lowest, highest: The ends of the scale.
        floors: How much must be assessed for a composite.
        instrument, scoring: The fingerprints an evaluation carries.
        known: Ids of every criterion of the rubric.
        criteria: Ids of the planned criteria.
        shares: Of each planned criterion; they sum to exactly 1.
        heads: The place in `competencies` of each planned criterion's competency.
        apart: Whether competencies have weights of their own, so that a criterion left out leaves its
            weight to its siblings.
        minimums, targets: Of each planned criterion, or None.
        cut: On the scale, or None.
        policy: `within_parent`, `global` or `refuse`.
        after_debrief: `kept` or `scored`.
    """

    requisition: str
    instrument: str
    scoring: str
    lowest: int
    highest: int
    known: tuple[str, ...]
    criteria: tuple[str, ...]
    shares: tuple[Fraction, ...]
    competencies: tuple[str, ...]
    heads: tuple[int, ...]
    apart: bool
    minimums: tuple[Fraction | None, ...]
    targets: tuple[int | None, ...]
    cut: Fraction | None
    floors: Floors
    policy: str
    after_debrief: str

    @cached_property
    def exact_weights(self) -> Exact:
        """The shares as fractions, shape (criteria,)."""
        return np.array(self.shares, dtype=object)

    @cached_property
    def weights(self) -> Floats:
        """The shares as floating-point numbers, shape (criteria,)."""
        return np.array([float(share) for share in self.shares])

    @cached_property
    def membership(self) -> Counts:
        """1 where a criterion is of a competency, shape (criteria, competencies)."""
        return np.eye(len(self.competencies), dtype=np.int64)[list(self.heads)]

    def percent(self, mean: Fraction) -> Fraction:
        """Return a mean on the scale as 0 to 100."""
        return FULL_PERCENT * (mean - self.lowest) / (self.highest - self.lowest)


def rule_of(plan_or_rubric: Plan | Rubric) -> Rule:
    """Return the rule a plan declared or, for a bare rubric, all criteria as written, no cut and default floors.

    Args:
        plan_or_rubric: A frozen plan, or a rubric without one.

    Returns:
        Shares as exact fractions that sum to 1, in the order of the planned criteria.

    >>> import hirekit
    >>> rule = rule_of(hirekit.load_kit("support-team-lead").rubric)
    >>> sum(rule.shares), rule.cut, (rule.lowest, rule.highest)
    (Fraction(1, 1), None, (1, 5))
    """
    if isinstance(plan_or_rubric, Rubric):
        return _rule_of_rubric(plan_or_rubric)
    return _rule_of_plan(plan_or_rubric)


def _rule_of_plan(plan: Plan) -> Rule:
    requisition = plan.requisition
    minimums = {minimum.criterion: minimum.score for minimum in requisition.minimums}
    rubric = requisition.kit.rubric
    competencies, heads = _heads(rubric, requisition.planned)
    return Rule(
        requisition=requisition.id,
        instrument=plan.instrument(),
        scoring=plan.scoring,
        lowest=rubric.scale.lowest,
        highest=rubric.scale.highest,
        known=tuple(criterion.id for criterion in rubric.criteria),
        criteria=requisition.planned,
        shares=tuple(requisition.shares[id] for id in requisition.planned),
        competencies=competencies,
        heads=heads,
        apart=requisition.raw_weights[1] is not None,
        minimums=tuple(minimums.get(id) for id in requisition.planned),
        targets=tuple(rubric.criterion(id).target(requisition.job_level) for id in requisition.planned),
        cut=cut_on_scale(requisition.cut, rubric.scale),
        floors=requisition.coverage,
        policy=requisition.gaps,
        after_debrief=requisition.after_debrief,
    )


def _rule_of_rubric(rubric: Rubric) -> Rule:
    planned = tuple(criterion.id for criterion in rubric.criteria)
    criteria, apart = raw_weights(rubric, rubric.default_preset)
    each = shares(rubric, planned=planned, criteria=criteria, competencies=apart)
    competencies, heads = _heads(rubric, planned)
    floors = Floors()
    policy = "within_parent"
    return Rule(
        requisition="",
        instrument=rubric_fingerprint(rubric),
        scoring=fingerprint(
            {
                "scale": rubric.scale.scores,
                "shares": each,
                "competencies": dict(zip(planned, (competencies[head] for head in heads), strict=True)),
                "coverage": [floors.competency, floors.total],
                "gaps": policy,
            }
        ),
        lowest=rubric.scale.lowest,
        highest=rubric.scale.highest,
        known=planned,
        criteria=planned,
        shares=tuple(each[id] for id in planned),
        competencies=competencies,
        heads=heads,
        apart=apart is not None,
        minimums=(None,) * len(planned),
        targets=(None,) * len(planned),
        cut=None,
        floors=floors,
        policy=policy,
        after_debrief="kept",
    )


def _heads(rubric: Rubric, planned: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    owners = [rubric.competency_of(id).id for id in planned]
    competencies = tuple(dict.fromkeys(owners))
    return competencies, tuple(competencies.index(owner) for owner in owners)


def cut_on_scale(cut: Cut | None, scale: Scale) -> Fraction | None:
    """Return a cut on the scale's own units."""
    if cut is None:
        return None
    if cut.percent is None:
        return cut.score
    return scale.lowest + (scale.highest - scale.lowest) * cut.percent / FULL_PERCENT
