"""The same ratings with one thing changed: equal weights, an interviewer left out, a criterion left out."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.evaluation import STANDINGS
from hirekit.model.variation import EQUAL_WEIGHTS, WITHOUT_CRITERION, WITHOUT_INTERVIEWER, Variation
from hirekit.scoring.by_rule import score_columns
from hirekit.scoring.composite import GLOBAL, WITHIN_PARENT, weights_shared_out

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hirekit.scoring.ratings.columns import RatingColumns
    from hirekit.scoring.rule import Rule
    from hirekit.scoring.scores import Scores


def variations_of(rule: Rule, columns: RatingColumns) -> Iterator[Variation]:
    """Yield the composites under equal weights, then without each interviewer, then without each criterion.

    Leaving a criterion out is left out itself where no weight would remain.
    """
    yield _variation(EQUAL_WEIGHTS, "", score_columns(equally_weighted(rule), columns))
    for code, id in enumerate(columns.interviewers):
        yield _variation(WITHOUT_INTERVIEWER, id, score_columns(rule, columns.where(columns.interviewer != code)))
    for id in rule.criteria:
        changed = without_criterion(rule, id)
        if changed is not None:
            yield _variation(WITHOUT_CRITERION, id, score_columns(changed, columns))


def equally_weighted(rule: Rule) -> Rule:
    """Return the rule with the same share for every planned criterion."""
    return attrs.evolve(rule, shares=(Fraction(1, len(rule.criteria)),) * len(rule.criteria), apart=False)


def without_criterion(rule: Rule, criterion: str) -> Rule | None:
    """Return the rule as if a criterion had not been planned, or None where no weight remains.

    Its weight goes where leaving it out of the requisition would put it: to its siblings where competencies
    have weights of their own, else to all others alike.
    """
    return restricted(rule, tuple(id for id in rule.criteria if id != criterion))


def restricted(rule: Rule, criteria: Collection[str]) -> Rule | None:
    """Return the rule as if only these of its criteria had been planned, or None where no weight remains."""
    kept = np.array([id in criteria for id in rule.criteria], dtype=bool)
    policy = WITHIN_PARENT if rule.apart else GLOBAL
    shares = weights_shared_out(kept[None, :], rule.exact_weights, rule.membership, policy=policy)[0]
    if not shares.any():
        return None
    places = np.flatnonzero(kept).tolist()
    heads = [rule.heads[place] for place in places]
    order = tuple(dict.fromkeys(heads))
    return attrs.evolve(
        rule,
        criteria=tuple(rule.criteria[place] for place in places),
        shares=tuple(Fraction(shares[place]) for place in places),
        competencies=tuple(rule.competencies[head] for head in order),
        heads=tuple(order.index(head) for head in heads),
        minimums=tuple(rule.minimums[place] for place in places),
        targets=tuple(rule.targets[place] for place in places),
    )


def _variation(kind: str, id: str, scores: Scores) -> Variation:
    return Variation(
        kind=kind,
        id=id,
        composites=tuple(zip(scores.candidates, scores.exact_percents, strict=True)),
        standings=tuple(
            (candidate, STANDINGS[scores.standing[place]]) for place, candidate in enumerate(scores.candidates)
        ),
    )
