"""One candidate's result written out: exact numbers rounded once, None with its reason, and what it came from."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.evaluation import STANDINGS, CandidateResult, CompetencyResult, CriterionResult, Look
from hirekit.model.message import Message
from hirekit.scoring.composite import REFUSE
from hirekit.scoring.exactness import exact_bounds, exact_means
from hirekit.scoring.standing import MINIMUM_STATES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hirekit.scoring.ratings.entries import Entry
    from hirekit.scoring.scores import Scores

NO_CARD = Message("no_card_rates", "no card rates it")


def candidate_result(scores: Scores, place: int, entries: Sequence[Entry]) -> CandidateResult:
    """Return the result of the candidate at *place*.

    Args:
        entries: The candidate's ratings, in the order of rounds.
    """
    rule, statistics = scores.rule, scores.statistics
    shared = scores.shared_out(place)
    means = exact_means(statistics, place)
    scored = not np.isnan(scores.composites[place])
    weights = shared.weights if scored else (Fraction(0),) * len(means)
    parts = [Fraction(0) if mean is None else weight * mean for weight, mean in zip(weights, means, strict=True)]
    composite = sum(parts, Fraction(0)) if scored else None
    low, high = (exact_bounds(rule, statistics, end, np.array([place]))[0] for end in (rule.lowest, rule.highest))
    looks = _looks(entries)
    criteria = tuple(
        _criterion(
            scores, place, spot, mean=means[spot], weight=weights[spot], part=parts[spot], looks=looks.get(id, ())
        )
        for spot, id in enumerate(rule.criteria)
    )
    return CandidateResult(
        id=scores.candidates[place],
        composite=None if composite is None else float(composite),
        percent=None if composite is None else float(rule.percent(composite)),
        bounds=(float(low), float(high)),
        bounds_percent=(float(rule.percent(low)), float(rule.percent(high))),
        coverage=float(shared.coverage),
        standing=STANDINGS[scores.standing[place]],
        settled=None if scores.settled is None else bool(scores.settled[place]),
        rank=int(scores.ranks[place]) or None,
        reason="" if scored else _reason(scores, place),
        criteria=criteria,
        competencies=_competencies(scores, place, means),
        looks_planned=None,
        looks_returned=sum(entry.score is not None and entry.criterion in rule.criteria for entry in entries),
        withdrawn=bool(scores.withdrawn[place]),
    )


def _looks(entries: Sequence[Entry]) -> Mapping[str, tuple[Look, ...]]:
    """Return what each interviewer made of each criterion, interviewers in the order of their ids."""
    grouped: dict[str, dict[str, list[Entry]]] = {}
    for entry in entries:
        grouped.setdefault(entry.criterion, {}).setdefault(entry.interviewer, []).append(entry)
    return {
        criterion: tuple(_look(interviewer, people[interviewer]) for interviewer in sorted(people))
        for criterion, people in grouped.items()
    }


def _look(interviewer: str, entries: list[Entry]) -> Look:
    given = tuple(entry.score for entry in entries if entry.score is not None)
    return Look(
        interviewer=interviewer,
        mean=float(Fraction(sum(given), len(given))) if given else None,
        scores=given,
        states=tuple(entry.state for entry in entries if entry.score is None),
        evidence=tuple(entry.evidence for entry in entries if entry.score is not None),
        rounds=tuple(entry.round for entry in entries),
    )


def _criterion(
    scores: Scores,
    place: int,
    spot: int,
    *,
    mean: Fraction | None,
    weight: Fraction,
    part: Fraction,
    looks: tuple[Look, ...],
) -> CriterionResult:
    rule = scores.rule
    minimum = rule.minimums[spot]
    opinions = [look.mean for look in looks if look.mean is not None]
    raters = int(scores.statistics.counts[place, spot])
    return CriterionResult(
        id=rule.criteria[spot],
        competency=rule.competencies[rule.heads[spot]],
        share=float(rule.shares[spot]),
        weight=float(weight) if mean is not None else 0.0,
        mean=None if mean is None else float(mean),
        spread=max(opinions) - min(opinions) if len(opinions) > 1 else None,
        contribution=float(part),
        target=rule.targets[spot],
        minimum=None if minimum is None else float(minimum),
        minimum_state=MINIMUM_STATES[scores.minimums[place, spot]],
        provisional=minimum is not None and raters == 1,
        raters=raters,
        looks=looks,
        gap="" if mean is not None else _gap(looks),
    )


def _gap(looks: tuple[Look, ...]) -> str:
    """Return why nobody gave a score, in words."""
    stated = [f"{look.interviewer}: {state}" for look in looks for state in look.states]
    return "; ".join(stated) or NO_CARD


def _competencies(scores: Scores, place: int, means: list[Fraction | None]) -> tuple[CompetencyResult, ...]:
    rule = scores.rule
    coverage = scores.shared_out(place).inside
    results = []
    for head, id in enumerate(rule.competencies):
        inside = [spot for spot, owner in enumerate(rule.heads) if owner == head]
        share = sum((rule.shares[spot] for spot in inside), Fraction(0))
        counted = [(rule.shares[spot] if share else Fraction(1), means[spot]) for spot in inside]
        total = sum((weight for weight, mean in counted if mean is not None), Fraction(0))
        mean = (
            sum((weight * mean for weight, mean in counted if mean is not None), Fraction(0)) / total if total else None
        )
        results.append(
            CompetencyResult(
                id=id, share=float(share), mean=None if mean is None else float(mean), coverage=float(coverage[head])
            )
        )
    return tuple(results)


def _reason(scores: Scores, place: int) -> str:
    """Return why there is no composite."""
    rule, assessed = scores.rule, scores.statistics.assessed[place]
    if not assessed.any():
        return Message("nothing_assessed", "nothing is assessed")
    short: list[Message] = []
    shared = scores.shared_out(place)
    total = shared.coverage
    if total < rule.floors.total:
        short.append(
            Message(
                "below_total",
                "{percent}% of the planned weight is assessed; the floor is {floor}%",
                percent=_percent(total),
                floor=_percent(rule.floors.total),
            )
        )
    for id, part in zip(rule.competencies, shared.inside, strict=True):
        if part < rule.floors.competency:
            short.append(
                Message(
                    "below_competency",
                    "{percent}% of {competency} is assessed; the floor is {floor}%",
                    percent=_percent(part),
                    competency=id,
                    floor=_percent(rule.floors.competency),
                )
            )
    if not short and rule.policy == REFUSE:
        gaps = tuple(
            id for id, share, is_in in zip(rule.criteria, rule.shares, assessed, strict=True) if share and not is_in
        )
        short.append(Message("incomplete", "incomplete: {criteria}", criteria=gaps))
    if not short:
        return Message("nothing_weighty", "nothing that carries weight is assessed")
    return reduce(lambda first, then: Message("several", "{first}; {then}", first=first, then=then), short)


def _percent(part: Fraction) -> str:
    """Return a share as a percentage, rounded down so that what falls short never looks as if it did not."""
    tenths = math.floor(part * 1000)
    return f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths / 10:.1f}"
