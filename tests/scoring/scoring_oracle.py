"""Scoring once more, by hand and in fractions: slow, plain, and written from the design alone."""

from fractions import Fraction

from hirekit.model.evaluation import (
    AT_OR_ABOVE,
    BELOW,
    INSUFFICIENT,
    MET,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NO_CUT,
    NOT_MET,
    UNDETERMINED,
)


def mean(values):
    values = list(values)
    return sum(values, Fraction(0)) / len(values)


def criterion_mean(cards, candidate, criterion):
    """Mean of interviewers' means, or None."""
    opinions = {}
    for card in cards:
        rating = card.rating(criterion)
        if card.candidate == candidate and rating is not None and rating.score is not None:
            opinions.setdefault(card.interviewer, []).append(Fraction(rating.score))
    return mean(mean(scores) for scores in opinions.values()) if opinions else None


def decide(plan, cards, candidate):  # noqa: C901, PLR0912 - one function to be read from top to bottom
    """Return composite, bounds, coverage, minimum states, standing and settled, all exact."""
    need = plan.requisition
    scale = plan.kit.rubric.scale
    means = {id: criterion_mean(cards, candidate, id) for id in need.planned}
    heads = {}
    for id in need.planned:
        heads.setdefault(plan.kit.rubric.competency_of(id).id, []).append(id)
    weights = {id: Fraction(0) for id in need.planned}
    seen = [id for id in need.planned if means[id] is not None]
    if need.gaps == "within_parent":
        head_share = {head: sum(need.shares[id] for id in ids) for head, ids in heads.items()}
        here = {head: sum(need.shares[id] for id in ids if id in seen) for head, ids in heads.items()}
        alive = sum(head_share[head] for head in heads if here[head])
        for head, ids in heads.items():
            for id in ids:
                if id in seen and here[head]:
                    weights[id] = head_share[head] / alive * need.shares[id] / here[head]
    elif need.gaps == "global":
        total = sum(need.shares[id] for id in seen)
        for id in seen:
            weights[id] = need.shares[id] / total if total else Fraction(0)
    elif all(id in seen for id in need.planned if need.shares[id]):
        weights = dict(need.shares)
    coverage = sum((need.shares[id] for id in seen), Fraction(0))
    enough = coverage >= need.coverage.total
    for ids in heads.values():
        weightless = not any(need.shares[id] for id in ids)
        part = {id: Fraction(1) if weightless else need.shares[id] for id in ids}
        enough &= sum((part[id] for id in ids if id in seen), Fraction(0)) >= need.coverage.competency * sum(
            part.values()
        )
    composite = sum((weights[id] * means[id] for id in seen), Fraction(0)) if enough and any(weights.values()) else None
    bounds = tuple(
        sum((need.shares[id] * (end if means[id] is None else means[id]) for id in need.planned), Fraction(0))
        for end in (scale.lowest, scale.highest)
    )
    minimums = {
        m.criterion: UNDETERMINED if means[m.criterion] is None else MET if means[m.criterion] >= m.score else NOT_MET
        for m in need.minimums
    }
    cut = None
    if need.cut is not None:
        cut = need.cut.score
        if cut is None:
            cut = scale.lowest + (scale.highest - scale.lowest) * need.cut.percent / 100
    settled = None if cut is None else bounds[0] >= cut or bounds[1] < cut
    if composite is None:
        standing = INSUFFICIENT
    elif NOT_MET in minimums.values():
        standing = MINIMUM_NOT_MET
    elif UNDETERMINED in minimums.values():
        standing = MINIMUM_UNDETERMINED
    elif cut is None:
        standing = NO_CUT
    else:
        standing = AT_OR_ABOVE if composite >= cut else BELOW
    return {
        "composite": composite,
        "bounds": bounds,
        "coverage": coverage,
        "minimums": minimums,
        "standing": standing,
        "settled": settled,
        "weights": weights,
    }
