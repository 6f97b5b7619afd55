"""Multiple hurdles: what a panel's cards say of candidates stage by stage, each stage with a rule of its own.

A stage is one or more rounds and what they ask for. The declared rule of the plan is applied to the cards of those
rounds alone, on the criteria they rate; a stage that is open leaves all after it open. What comes out are words of
advice about the rule, never about a person.

Source:
    Guion (2011), *Assessment, Measurement, and Prediction for Personnel Decisions*, on successive hurdles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.evaluation import BELOW, INSUFFICIENT, MINIMUM_NOT_MET, MINIMUM_UNDETERMINED
from hirekit.model.rules import plain, repeat_problems
from hirekit.scoring.evaluation import columns_of
from hirekit.scoring.rule import cut_on_scale, rule_of
from hirekit.scoring.scores import score_columns
from hirekit.scoring.variation import restricted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.model.scorecard import Scorecard
    from hirekit.model.thresholds import Cut, Minimum
    from hirekit.scoring.admission import Recusal
    from hirekit.scoring.rule import Rule

CLEARED, OPEN, NOT_CLEARED = "cleared", "open", "not cleared"
ADVICE = {
    CLEARED: "what was declared for the stages so far is reached",
    OPEN: "the evidence does not settle the stages so far; look again before anyone goes on or stays behind",
    NOT_CLEARED: "what was declared for a stage so far is not reached; the panel decides, and writes down why",
}


@attrs.frozen(kw_only=True)
class Stage:
    """One hurdle, declared before anyone is seen.

    Attributes:
        rounds: Ids of its rounds.
        minimums: Lowest acceptable scores on criteria its rounds rate, from these rounds alone.
        cut: The lowest acceptable composite over the criteria its rounds rate, or None.
    """

    id: str
    rounds: tuple[str, ...]
    minimums: tuple[Minimum, ...] = ()
    cut: Cut | None = None


@attrs.frozen(kw_only=True)
class StageResult:
    """One candidate at one stage.

    Attributes:
        standing: Under the rule of this stage, as an evaluation has it.
        composite: On the scale, over the criteria of this stage; None where there is too little evidence.
        here: `cleared`, `open` or `not cleared` at this stage.
        so_far: The same of this stage and all before it: not cleared where one is not, else open where one is.
    """

    stage: str
    candidate: str
    standing: str
    composite: float | None
    here: str
    so_far: str

    @property
    def advice(self) -> str:
        """What the declared rule says, in words."""
        return ADVICE[self.so_far]


def hurdles(
    plan: Plan,
    cards: Iterable[Scorecard],
    stages: Sequence[Stage],
    *,
    panel: Panel | None = None,
    recused: Collection[Recusal] = (),
) -> tuple[StageResult, ...]:
    """Return each stage's results in the order of stages, candidates in the order seen.

    Raises:
        InvalidData: A stage names what the plan does not have, or cards do not fit the plan; all faults at once.
    """
    refuse(_stage_problems(plan, stages))
    every = tuple(cards)
    whole, seen = rule_of(plan), columns_of(plan, every, panel=panel, recused=recused)
    so_far = dict.fromkeys(seen.candidates, CLEARED)
    results = []
    for stage in stages:
        rule = _rule_of_stage(plan, whole, stage)
        here = [card for card in every if card.round in stage.rounds]
        scores = score_columns(rule, columns_of(plan, here, panel=panel, recused=recused))
        found = {id: (composite, standing) for id, composite, standing in scores}
        for id in seen.candidates:
            composite, standing = found.get(id, (None, INSUFFICIENT))
            reached = _reached(standing)
            so_far[id] = max(so_far[id], reached, key=tuple(ADVICE).index)
            results.append(
                StageResult(
                    stage=stage.id,
                    candidate=id,
                    standing=standing,
                    composite=composite,
                    here=reached,
                    so_far=so_far[id],
                )
            )
    return tuple(results)


def _reached(standing: str) -> str:
    if standing in {INSUFFICIENT, MINIMUM_UNDETERMINED}:
        return OPEN
    return NOT_CLEARED if standing in {BELOW, MINIMUM_NOT_MET} else CLEARED


def _rated(plan: Plan, stage: Stage) -> tuple[str, ...]:
    """Return the planned criteria that the rounds of a stage rate on some form, in the order of the rubric."""
    rated = {id for form in plan.forms for round_ in stage.rounds for id in plan.rated(form.code, round_)}
    return tuple(id for id in plan.requisition.planned if id in rated)


def _rule_of_stage(plan: Plan, whole: Rule, stage: Stage) -> Rule:
    rule = restricted(whole, _rated(plan, stage)) or whole
    minimums = {minimum.criterion: minimum.score for minimum in stage.minimums}
    return attrs.evolve(
        rule,
        minimums=tuple(minimums.get(id) for id in rule.criteria),
        cut=cut_on_scale(stage.cut, plan.kit.rubric.scale),
    )


def _stage_problems(plan: Plan, stages: Sequence[Stage]) -> Iterator[Problem]:
    rounds = [round_.id for round_ in plan.requisition.interview_loop.rounds]
    scale, shares = plan.kit.rubric.scale, plan.requisition.shares
    yield from repeat_problems("stages", (stage.id for stage in stages), noun="stage")
    every = [id for stage in stages for id in stage.rounds]
    yield from repeat_problems("rounds", every, noun="round", field=None)
    for place, stage in enumerate(stages):
        at = ("stages", place)
        strange = [id for id in stage.rounds if id not in rounds]
        yield from (Problem((*at, "rounds"), unknown("round", id, rounds)) for id in strange)
        if strange:
            continue
        rated = _rated(plan, stage)
        if not any(shares[id] for id in rated):
            yield Problem((*at, "rounds"), "must rate a criterion that carries weight")
        for minimum in stage.minimums:
            if minimum.criterion not in rated:
                yield Problem((*at, "minimums"), f"{minimum.criterion!r} is not rated in the rounds of this stage")
            if not scale.lowest <= minimum.score <= scale.highest:
                yield Problem(
                    (*at, "minimums", minimum.criterion),
                    f"must be {scale.lowest} to {scale.highest}, not {plain(minimum.score)}",
                )
        cut = cut_on_scale(stage.cut, scale)
        if cut is not None and not scale.lowest <= cut <= scale.highest:
            yield Problem((*at, "cut"), f"must be {scale.lowest} to {scale.highest}, not {plain(cut)}")
