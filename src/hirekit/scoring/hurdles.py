"""Multiple hurdles: what a panel's cards say of candidates step by step, each step with a rule of its own.

The declared rule of the plan is applied to the cards of a hurdle's rounds alone, on the criteria that those rounds rate
on every form, with the minimums and the cut of the hurdle in place of the plan's. Together, hurdles are not cleared where
one is not, whatever others leave open, and else open where one is. What comes out are words of advice about the rule,
never about a person.

Source:
    Guion (2011), *Assessment, Measurement, and Prediction for Personnel Decisions*, on successive hurdles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from hirekit.model.evaluation import BELOW, INSUFFICIENT, MINIMUM_NOT_MET, MINIMUM_UNDETERMINED, NOT_MET, UNDETERMINED
from hirekit.model.hurdle_result import ADVICE, CLEARED, NOT_CLEARED, OPEN, HurdleResult
from hirekit.scoring.by_rule import score_columns
from hirekit.scoring.ratings.entries import columns_of_entries
from hirekit.scoring.rule import cut_on_scale
from hirekit.scoring.standing import MINIMUM_STATES
from hirekit.scoring.variation import equally_weighted, restricted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hirekit.model.plan import Plan
    from hirekit.model.thresholds import Hurdle
    from hirekit.scoring.ratings.entries import Entry
    from hirekit.scoring.rule import Rule
    from hirekit.scoring.scores import Scores

# The worse of two comes later.
WORSE = tuple(ADVICE)
REACHED = {
    INSUFFICIENT: OPEN,
    MINIMUM_UNDETERMINED: OPEN,
    MINIMUM_NOT_MET: NOT_CLEARED,
    BELOW: NOT_CLEARED,
}


def hurdle_results(
    plan: Plan, whole: Rule, entries: Mapping[str, Sequence[Entry]], candidates: tuple[str, ...]
) -> dict[str, tuple[HurdleResult, ...]]:
    """Return each candidate's result at each declared hurdle.

    Args:
        whole: The rule of the plan.
        entries: The ratings that count, by candidate.
    """
    results: dict[str, tuple[HurdleResult, ...]] = dict.fromkeys(candidates, ())
    for hurdle in plan.requisition.hurdles:
        rule, weighs = rule_of_hurdle(plan, whole, hurdle)
        here = {id: [entry for entry in entries.get(id, ()) if entry.round in hurdle.rounds] for id in candidates}
        scores = score_columns(rule, columns_of_entries(here, candidates, rule))
        for place, (id, _, standing) in enumerate(scores):
            before = results[id][-1].so_far if results[id] else CLEARED
            reached = REACHED.get(standing, CLEARED)
            told = scores.exact[place] if weighs else None
            results[id] += (
                HurdleResult(
                    id=hurdle.id,
                    composite=None if told is None else float(told),
                    percent=None if told is None else scores.exact_percents[place],
                    standing=standing,
                    not_met=_with_minimum(scores, place, NOT_MET),
                    undetermined=_with_minimum(scores, place, UNDETERMINED),
                    here=reached,
                    so_far=max(before, reached, key=WORSE.index),
                ),
            )
    return results


def rule_of_hurdle(plan: Plan, whole: Rule, hurdle: Hurdle) -> tuple[Rule, bool]:
    """Return the rule of a hurdle, and whether its criteria carry weight.

    Where none does, they count alike towards whether enough was assessed, and for nothing else.
    """
    rated = plan.rated_at(hurdle)
    weighed = restricted(whole, rated)
    rule = weighed or restricted(equally_weighted(whole), rated)
    if rule is None:
        raise ValueError(f"the rounds of hurdle {hurdle.id!r} rate nothing that is planned")
    minimums = {minimum.criterion: minimum.score for minimum in hurdle.minimums}
    own = attrs.evolve(
        rule,
        minimums=tuple(minimums.get(id) for id in rule.criteria),
        cut=cut_on_scale(hurdle.cut, plan.kit.rubric.scale),
    )
    return own, weighed is not None


def _with_minimum(scores: Scores, place: int, state: str) -> tuple[str, ...]:
    codes = scores.minimums[place].tolist()
    return tuple(id for id, code in zip(scores.rule.criteria, codes, strict=True) if MINIMUM_STATES[code] == state)
