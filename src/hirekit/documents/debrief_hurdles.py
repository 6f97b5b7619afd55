"""The declared hurdles, and where each candidate stands at them."""

import attrs

from hirekit.documents.people import People
from hirekit.documents.phrases import half_up, listed, uncapped
from hirekit.model.evaluation import (
    BELOW,
    CLEARED,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    CandidateResult,
    Evaluation,
    HurdleResult,
)
from hirekit.model.plan import Plan
from hirekit.model.rules import plain
from hirekit.model.thresholds import Hurdle


@attrs.frozen(kw_only=True)
class HurdlesTable:
    """One row a candidate, one column a hurdle.

    Attributes:
        heads: Pairs of a hurdle's rounds and what it asks.
        rows: A candidate's name, and for each hurdle what was reached and why not more.
    """

    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def hurdles_table(plan: Plan, evaluation: Evaluation, people: People) -> HurdlesTable | None:
    """Return the hurdles with each candidate's result, candidates in the order seen; None where none is declared."""
    if not plan.requisition.hurdles:
        return None
    return HurdlesTable(
        heads=tuple((_rounds(plan, hurdle), asked_at(plan, hurdle)) for hurdle in plan.requisition.hurdles),
        rows=tuple(
            (people.candidate(candidate.id), tuple(_cell(plan, candidate, result) for result in candidate.hurdles))
            for candidate in evaluation.candidates
        ),
    )


def asked_at(plan: Plan, hurdle: Hurdle) -> str:
    """Return what a hurdle asks, in words."""
    rubric = plan.kit.rubric
    told = []
    if hurdle.cut and hurdle.cut.percent is not None:
        told.append(f"cut {plain(hurdle.cut.percent)} of 100")
    if hurdle.cut and hurdle.cut.score is not None:
        told.append(f"cut {plain(hurdle.cut.score)} on the scale")
    told += [f"minimum {plain(m.score)} on {uncapped(rubric.criterion(m.criterion).title)}" for m in hurdle.minimums]
    return ", ".join(told)


def _rounds(plan: Plan, hurdle: Hurdle) -> str:
    return listed([plan.requisition.interview_loop.round(id).title for id in hurdle.rounds])


def _cell(plan: Plan, candidate: CandidateResult, result: HurdleResult) -> tuple[str, str]:
    if candidate.withdrawn:
        return "Withdrawn", ""
    figure = "" if result.percent is None else f" {half_up(result.percent, 1)}"
    here = f"{result.here[:1].upper()}{result.here[1:]}"
    if result.here == CLEARED:
        return f"{here}{figure}", ""
    missing = {MINIMUM_NOT_MET: result.not_met, MINIMUM_UNDETERMINED: result.undetermined}.get(result.standing, ())
    titles = [uncapped(plan.kit.rubric.criterion(id).title) for id in missing]
    why = f"{result.standing}: {listed(titles)}" if titles else result.standing
    return f"{here}{figure if result.standing in {BELOW, MINIMUM_NOT_MET} else ''}", why
