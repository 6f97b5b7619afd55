"""The scores against the declared rule, what they hang on, and the means to recompute them from."""

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.charts import Axis, change_axis, change_dot, interval_plot, interval_scale
from hirekit.documents.debrief_evidence import brief_gap
from hirekit.documents.debrief_hurdles import hurdles_table
from hirekit.documents.measure import shortened
from hirekit.documents.paper import BLOCK_MM, points
from hirekit.documents.people import People
from hirekit.documents.phrases import day, half_up, listed, number, plural, uncapped
from hirekit.model.evaluation import (
    AT_OR_ABOVE,
    BELOW,
    EQUAL_WEIGHTS,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NOT_MET,
    UNDETERMINED,
    WITHOUT_CRITERION,
    WITHOUT_INTERVIEWER,
    CandidateResult,
    Evaluation,
    Variation,
)
from hirekit.model.plan import Plan
from hirekit.model.rules import plain

if TYPE_CHECKING:
    from markupsafe import Markup

SIDE_BY_SIDE = 4
FIGURE_MM = 17.0
LABELS_MM = 57.0
POLICIES = {
    "within_parent": "A gap is shared out within its competency.",
    "global": "A gap is shared out over all criteria.",
    "refuse": "A gap leaves no composite.",
}
SELECTED = {"top-down": "selection from the top down", "above-the-cut": "all at or above the cut"}


@attrs.frozen(kw_only=True)
class StandingRow:
    """One candidate's composite and standing."""

    name: str
    picture: "Markup"
    standing: str
    because: str


@attrs.frozen(kw_only=True)
class ChangeCell:
    """One candidate under one variation."""

    picture: "Markup | None"
    figure: str
    crosses: bool


@attrs.frozen(kw_only=True)
class ChangeRow:
    """One thing changed."""

    label: str
    cells: tuple[ChangeCell, ...]
    parted: bool = False
    heading: bool = False


@attrs.frozen(kw_only=True)
class ChangeTable:
    """A few candidates side by side under every variation."""

    names: tuple[str, ...]
    width: float
    rows: tuple[ChangeRow, ...]


@attrs.frozen(kw_only=True)
class MeansTable:
    """A few candidates' means on every criterion."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, str, tuple[str, ...]], ...]
    composites: tuple[str, ...]


def scores_page(plan: Plan, evaluation: Evaluation, people: People) -> dict[str, object]:
    """Return all that the pages of scores show; candidates in the order seen, never by rank."""
    return {
        "sub": _rule(plan, evaluation),
        "scale": interval_scale(evaluation.cut_percent),
        "rows": [_standing(plan, evaluation, candidate, people) for candidate in evaluation.candidates],
        "changes": _changes(plan, evaluation, people) if evaluation.variations else [],
        "no_composite": _without(evaluation, people),
        "means": _means(plan, evaluation, people),
        "policy": f"Mean over each interviewer’s own, then over interviewers, then weights. {POLICIES[evaluation.policy]}",  # noqa: RUF001
        "common": _common(evaluation, people),
        "hurdles": hurdles_table(plan, evaluation, people),
        "ties": [f"{listed([people.candidate(id) for id in tie])} are exactly equal: {plan.requisition.ties}." for tie in evaluation.ties],
    }  # fmt: skip


def _rule(plan: Plan, evaluation: Evaluation) -> str:
    requisition = plan.requisition
    told = []
    if evaluation.cut_percent is not None:
        told.append(f"cut {half_up(evaluation.cut_percent, 1).removesuffix('.0')}")
    told.append(SELECTED[requisition.select])
    if requisition.minimums:
        scores = {plain(minimum.score) for minimum in requisition.minimums}
        on = plural(len(requisition.minimums), "criterion").replace("criterions", "criteria")
        on = on.replace(str(len(requisition.minimums)), number(len(requisition.minimums)), 1)
        told.append(f"minimum {listed(sorted(scores))} on {on}" if len(scores) == 1 else f"minimums on {on}")
    when = f"Declared {day(requisition.declared)}: " if requisition.declared else "As declared: "
    return f"{when}{', '.join(told)}. Candidates in the order seen."


def _standing(plan: Plan, evaluation: Evaluation, candidate: CandidateResult, people: People) -> StandingRow:
    name = people.candidate(candidate.id)
    low, high = candidate.bounds_percent
    value = half_up(candidate.percent, 1) if candidate.percent is not None else "none"
    said = f"{name}: composite {value}, bounds {half_up(low, 1)} to {half_up(high, 1)}, {candidate.standing}"
    return StandingRow(
        name=name,
        picture=interval_plot(candidate.percent, low, high, cut=evaluation.cut_percent, title=said),
        standing="Withdrawn" if candidate.withdrawn else candidate.standing[:1].upper() + candidate.standing[1:],
        because=_because(plan, evaluation, candidate),
    )


def _because(plan: Plan, evaluation: Evaluation, candidate: CandidateResult) -> str:
    rubric = plan.kit.rubric
    state = {MINIMUM_NOT_MET: NOT_MET, MINIMUM_UNDETERMINED: UNDETERMINED}.get(candidate.standing)
    if state:
        return "; ".join(
            f"{uncapped(rubric.criterion(r.id).title)} {half_up(r.mean, 2) if r.mean is not None else brief_gap(r)}, minimum {half_up(r.minimum or 0, 2).removesuffix('.00')}"
            for r in candidate.criteria
            if r.minimum_state == state
        )
    if candidate.composite is None:
        return candidate.reason
    crossing = [v for v in evaluation.variations if _crosses(evaluation, candidate, v)]
    if any(v.kind == EQUAL_WEIGHTS for v in crossing):
        return "reverses under equal weights"
    if crossing:
        return f"reverses under {plural(len(crossing), 'change')} of {len(evaluation.variations)}"
    if candidate.settled and candidate.bounds[0] != candidate.bounds[1]:
        return "settled whatever the gaps"
    if candidate.settled is False:
        return "the gaps could reverse it"
    return "the same under every change below" if evaluation.variations else ""


def _crosses(evaluation: Evaluation, candidate: CandidateResult, variation: Variation) -> bool:
    """Return whether one change puts a composite on the other side of the cut, whatever the minimums say."""
    value = dict(variation.composites).get(candidate.id)
    if evaluation.cut_percent is None or value is None or candidate.percent is None:
        return False
    standing = dict(variation.standings).get(candidate.id)
    if {standing, candidate.standing} <= {BELOW, AT_OR_ABOVE}:
        return standing != candidate.standing
    return (value >= evaluation.cut_percent) != (candidate.percent >= evaluation.cut_percent)


def _changes(plan: Plan, evaluation: Evaluation, people: People) -> list[ChangeTable]:
    shown = [c for c in evaluation.candidates if c.percent is not None]
    values = [v for variation in evaluation.variations for _, v in variation.composites if v is not None]
    values += [c.percent for c in shown if c.percent is not None]
    tables = []
    for start in range(0, len(shown), SIDE_BY_SIDE):
        part = shown[start : start + SIDE_BY_SIDE]
        width = (BLOCK_MM - LABELS_MM) / len(part)
        axis = change_axis(values, evaluation.cut_percent, points(min(width - FIGURE_MM, 60)))
        rows = [
            ChangeRow(
                label="As declared",
                cells=tuple(
                    _cell(c.percent, evaluation, axis, crosses=False, said=f"{people.candidate(c.id)}, as declared")
                    for c in part
                ),
            )
        ]
        before = ""
        for variation in evaluation.variations:
            if variation.kind != before and variation.kind == WITHOUT_INTERVIEWER:
                rows.append(ChangeRow(label="Leaving out", cells=(), heading=True))
            label = _change_label(plan, variation, people)
            rows.append(
                ChangeRow(
                    label=label,
                    parted=variation.kind != before and variation.kind == WITHOUT_CRITERION,
                    cells=tuple(
                        _cell(
                            dict(variation.composites).get(c.id),
                            evaluation,
                            axis,
                            crosses=_crosses(evaluation, c, variation),
                            said=f"{people.candidate(c.id)}, {'without ' if variation.id else ''}{label}",
                        )
                        for c in part
                    ),
                )
            )
            before = variation.kind
        tables.append(
            ChangeTable(names=tuple(people.candidate(c.id) for c in part), width=round(width, 2), rows=tuple(rows))
        )
    return tables


def _cell(value: float | None, evaluation: Evaluation, axis: Axis, *, crosses: bool, said: str) -> ChangeCell:
    if value is None:
        return ChangeCell(picture=None, figure="too little left", crosses=False)
    side = ", on the other side of the cut" if crosses else ""
    figure = half_up(value, 1)
    picture = change_dot(value, axis=axis, cut=evaluation.cut_percent, crosses=crosses, title=f"{said}: {figure}{side}")
    return ChangeCell(picture=picture, figure=figure, crosses=crosses)


def _change_label(plan: Plan, variation: Variation, people: People) -> str:
    if variation.kind == WITHOUT_INTERVIEWER:
        return shortened(people.interviewer(variation.id), 9.5, points(56))
    if variation.kind == WITHOUT_CRITERION:
        return shortened(plan.kit.rubric.criterion(variation.id).title, 9.5, points(56))
    return variation.kind[:1].upper() + variation.kind[1:]


def _without(evaluation: Evaluation, people: People) -> str:
    names = [people.candidate(c.id) for c in evaluation.candidates if c.percent is None]
    if not names:
        return ""
    return f"{listed(names)} {'has' if len(names) == 1 else 'have'} no composite."


def _means(plan: Plan, evaluation: Evaluation, people: People) -> list[MeansTable]:
    tables = []
    for start in range(0, len(evaluation.candidates), SIDE_BY_SIDE + 1):
        part = evaluation.candidates[start : start + SIDE_BY_SIDE + 1]
        rows = []
        for id in plan.requisition.planned:
            results = [candidate.criterion(id) for candidate in part]
            figures = tuple(half_up(r.mean, 2) if r.mean is not None else brief_gap(r) for r in results)
            rows.append((plan.kit.rubric.criterion(id).title, _weight(results[0].share), figures))
        tables.append(
            MeansTable(
                names=tuple(people.candidate(c.id) for c in part),
                rows=tuple(rows),
                composites=tuple(half_up(c.composite, 2) if c.composite is not None else "none" for c in part),
            )
        )
    return tables


def _weight(share: float) -> str:
    """Return a share in percent, to as many places as it takes to recompute from."""
    return half_up(share * 100, 2).rstrip("0").rstrip(".")


def _common(evaluation: Evaluation, people: People) -> list[str]:
    told = []
    for pair in evaluation.comparisons:
        if pair.first_mean is None or pair.second_mean is None:
            continue
        told.append(
            f"{people.candidate(pair.first)} and {people.candidate(pair.second)}, on the "
            f"{plural(len(pair.common), 'criterion').replace('criterions', 'criteria')} both were assessed on: "
            f"{half_up(pair.first_mean, 2)} and {half_up(pair.second_mean, 2)}."
        )
    return told
