"""Weights: sums that mislead, differences without reason, shares too small or too large to matter."""

from collections.abc import Iterator
from fractions import Fraction

from hirekit.lint.about import whole
from hirekit.lint.finding import Finding
from hirekit.model.kit import Kit
from hirekit.model.rules import plain
from hirekit.model.weights import raw_weights, shares

TINY = Fraction(3, 100)
HEAVY = Fraction(40, 100)
NEAR_HUNDRED = range(90, 111)
FEWEST_PERCENTS = 3


def _sum_finding(weights: list[Fraction], *, path: tuple[str | int, ...], where: str, of: str) -> Iterator[Finding]:
    total = sum(weights, Fraction(0))
    if len(weights) >= FEWEST_PERCENTS and total != 100 and int(total) in NEAR_HUNDRED:  # noqa: PLR2004
        yield whole("W-SUM", path=path, where=where, detail=f"the weights of {of} sum to {plain(total)}, not 100")


def weight_findings(kit: Kit) -> Iterator[Finding]:
    """Yield what is wrong with the weights written beside criteria and competencies."""
    rubric = kit.rubric
    heads = [competency.weight for competency in rubric.competencies if competency.weight is not None]
    yield from _sum_finding(heads, path=("rubric", "competencies"), where="competencies", of="the competencies")
    unequal = len(set(heads)) > 1
    for place, competency in enumerate(rubric.competencies):
        path = ("rubric", "competencies", place)
        if unequal and not competency.why.strip():
            yield whole(
                "W-NOWHY",
                path=path,
                where=f"competencies.{competency.id}",
                detail=f"no reason for the weight of {competency.id!r}",
            )
        weights = [criterion.weight for criterion in competency.criteria]
        yield from _sum_finding(weights, path=path, where=f"competencies.{competency.id}", of=repr(competency.id))
        for spot, criterion in enumerate(competency.criteria):
            if len(set(weights)) > 1 and not criterion.why.strip():
                yield whole(
                    "W-NOWHY",
                    path=(*path, "criteria", spot),
                    where=f"criteria.{criterion.id}",
                    detail=f"no reason for the weight of {criterion.id!r}",
                )
    yield from _share_findings(kit)


def _share_findings(kit: Kit) -> Iterator[Finding]:
    rubric = kit.rubric
    criteria, heads = raw_weights(rubric, rubric.default_preset)
    every = [criterion.id for criterion in rubric.criteria]
    # With many criteria all shares are small, and equal weights are nobody's slip.
    tiny = min(TINY, Fraction(1, 2 * len(every)))
    share = shares(rubric, planned=every, criteria=criteria, competencies=heads)
    for place, competency in enumerate(rubric.competencies):
        for spot, criterion in enumerate(competency.criteria):
            part = share.get(criterion.id, Fraction(0))
            path = ("rubric", "competencies", place, "criteria", spot)
            shown = f"{criterion.id!r} is {float(100 * part):.1f} % of the whole"
            if part < tiny:
                yield whole("W-TINY", path=path, where=f"criteria.{criterion.id}", detail=shown)
            elif part > HEAVY and len(every) > FEWEST_PERCENTS:
                yield whole("W-HEAVY", path=path, where=f"criteria.{criterion.id}", detail=shown)
