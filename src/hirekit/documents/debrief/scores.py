"""The scores against the declared rule, what they hang on, and the means to recompute them from."""

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.debrief.beside import label_height, standing_height
from hirekit.documents.debrief.changes import SIDE_BY_SIDE, changes, crosses_over
from hirekit.documents.debrief.charts import interval_plot, interval_scale
from hirekit.documents.debrief.evidence import brief_gap
from hirekit.documents.debrief.levels import levels_table
from hirekit.documents.debrief.pairs import chosen
from hirekit.documents.hurdles import hurdles_table
from hirekit.documents.look.fonts import SEMIBOLD
from hirekit.documents.look.measure import shortened_to_lines, width
from hirekit.documents.look.paper import MAIN_MM, points
from hirekit.documents.panel_grid import weights_of
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.messages import names_of, told
from hirekit.documents.words.people import People
from hirekit.documents.words.standings import standing, ties
from hirekit.model.evaluation import (
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NOT_MET,
    UNDETERMINED,
    CandidateResult,
    Evaluation,
)
from hirekit.model.plan import Plan
from hirekit.model.variation import EQUAL_WEIGHTS

if TYPE_CHECKING:
    from markupsafe import Markup

MOST_HEAD_LINES = 3
# So few candidates leave room for criteria on one line each.
ROOMY = 3
# As the template sets them.
NARROW_CRITERION_MM, CRITERION_MM, WEIGHT_MM, HEAD_SIZE, FIGURE_GAP = 38.0, 52.0, 15.0, 9.0, 7.0


@attrs.frozen(kw_only=True)
class StandingRow:
    """One candidate's composite and standing."""

    name: str
    picture: "Markup"
    standing: str
    because: str


@attrs.frozen(kw_only=True)
class MeansTable:
    """A few candidates' means on every criterion."""

    names: tuple[str, ...]
    criterion_width: float
    rows: tuple[tuple[str, str, tuple[str, ...]], ...]
    composites: tuple[str, ...]


def scores_page(plan: Plan, evaluation: Evaluation, people: People, say: Locale) -> dict[str, object]:
    """Return all that the pages of scores show; candidates in the order seen, never by rank."""
    return {
        "sub": _rule(plan, evaluation, say),
        "scale": interval_scale(evaluation.cut_percent, say),
        "rows": [_standing(plan, evaluation, candidate, people, say) for candidate in evaluation.candidates],
        "changes": changes(plan, evaluation, people, say) if evaluation.variations else [],
        "no_composite": _without(evaluation, people, say),
        "means": _means(plan, evaluation, people, say),
        "policy": say("debrief.means_note", policy=say(f"debrief.{evaluation.policy}")),
        "common": _common(evaluation, people, say),
        "hurdles": hurdles_table(plan, evaluation, people, say),
        "levels": levels_table(plan, evaluation, people, say),
        "ties": [say("debrief.tie", candidates=say.listed([people.candidate(id) for id in tie]), how=ties(plan.requisition, say)) for tie in evaluation.ties],
    }  # fmt: skip


def _rule(plan: Plan, evaluation: Evaluation, say: Locale) -> str:
    requisition = plan.requisition
    told = []
    if evaluation.cut_percent is not None:
        told.append(say("debrief.cut", cut=say.figure(evaluation.cut_percent, 1, trim=True)))
    told.append(say(f"debrief.select_{requisition.select.replace('-', '_')}"))
    if requisition.minimums:
        scores = {say.exact(minimum.score) for minimum in requisition.minimums}
        on = say.plural(len(requisition.minimums), "criterion", words=True)
        told.append(
            say("debrief.minimum_on", scores=say.listed(sorted(scores)), criteria=on)
            if len(scores) == 1
            else say("debrief.minimums_on", criteria=on)
        )
    rule = ", ".join(told)
    if requisition.declared:
        return say("debrief.declared", day=say.day(requisition.declared), rule=rule)
    return say("debrief.declared_open", rule=rule)


def _standing(
    plan: Plan, evaluation: Evaluation, candidate: CandidateResult, people: People, say: Locale
) -> StandingRow:
    name = people.candidate(candidate.id)
    low, high = candidate.bounds_percent
    said = say(
        "debrief.plot",
        candidate=name,
        value=say.figure(candidate.percent, 1) if candidate.percent is not None else say("debrief.none"),
        span=say.span(say.figure(low, 1), say.figure(high, 1)),
        standing=standing(candidate, say),
    )
    stands = say("debrief.standing_withdrawn") if candidate.withdrawn else capital(standing(candidate, say))
    because = _because(plan, evaluation, candidate, people, say)
    beside = max(standing_height(stands, because), label_height(name, bold=True))
    return StandingRow(
        name=name,
        picture=interval_plot(candidate.percent, low, high, say, cut=evaluation.cut_percent, title=said, beside=beside),
        standing=stands,
        because=because,
    )


def _because(plan: Plan, evaluation: Evaluation, candidate: CandidateResult, people: People, say: Locale) -> str:
    rubric = plan.kit.rubric
    state = {MINIMUM_NOT_MET: NOT_MET, MINIMUM_UNDETERMINED: UNDETERMINED}.get(candidate.standing)
    if state:
        return "; ".join(
            say(
                "debrief.because_minimum",
                criterion=say.inside(rubric.criterion(r.id).title),
                mean=say.figure(r.mean, 2) if r.mean is not None else brief_gap(r, say),
                minimum=say.figure(r.minimum or 0, 2, trim=True),
            )
            for r in candidate.criteria
            if r.minimum_state == state
        )
    if candidate.composite is None:
        return told(candidate.reason, say, names_of(plan, people, say))
    crossing = [v for v in evaluation.variations if crosses_over(evaluation, candidate, v)]
    if any(v.kind == EQUAL_WEIGHTS for v in crossing):
        return say("debrief.reverses_equal")
    if crossing:
        return say("debrief.reverses", changes=say.plural(len(crossing), "change"), of=len(evaluation.variations))
    if candidate.settled and candidate.bounds[0] != candidate.bounds[1]:
        return say("debrief.settled")
    if candidate.settled is False:
        return say("debrief.not_settled")
    return say("debrief.same") if evaluation.variations else ""


def _without(evaluation: Evaluation, people: People, say: Locale) -> str:
    names = [people.candidate(c.id) for c in evaluation.candidates if c.percent is None]
    if not names:
        return ""
    return say.plural(len(names), "no_composite", candidates=say.listed(names))


def _means(plan: Plan, evaluation: Evaluation, people: People, say: Locale) -> list[MeansTable]:
    tables = []
    most, criterion_width = _means_side_by_side([people.candidate(c.id) for c in evaluation.candidates])
    room = _means_room(most, criterion_width)
    for start in range(0, len(evaluation.candidates), most):
        part = evaluation.candidates[start : start + most]
        rows = []
        for id, weight in zip(plan.requisition.planned, weights_of(plan.requisition, say), strict=True):
            results = [candidate.criterion(id) for candidate in part]
            figures = tuple(say.figure(r.mean, 2) if r.mean is not None else brief_gap(r, say) for r in results)
            rows.append((plan.kit.rubric.criterion(id).title, weight, figures))
        tables.append(
            MeansTable(
                names=tuple(
                    shortened_to_lines(people.candidate(c.id), HEAD_SIZE, room, MOST_HEAD_LINES, weight=SEMIBOLD)
                    for c in part
                ),
                criterion_width=criterion_width,
                rows=tuple(rows),
                composites=tuple(
                    say.figure(c.composite, 2) if c.composite is not None else say("debrief.none") for c in part
                ),
            )
        )
    return tables


def _means_side_by_side(names: list[str]) -> tuple[int, float]:
    """Return how many candidates stand side by side, and how wide the criteria beside them, in millimetres.

    As many as leave the words of their names whole, where any number does; the criteria give way first.
    """
    longest = max((width(word, HEAD_SIZE, weight=SEMIBOLD) for name in names for word in name.split()), default=0.0)
    most = min(SIDE_BY_SIDE + 1, max(len(names), 1))
    widths = (CRITERION_MM, NARROW_CRITERION_MM)
    ways = [(n, wide) for n in range(most, 0, -1) for wide in widths if n <= ROOMY or wide == NARROW_CRITERION_MM]
    return next((way for way in ways if longest <= _means_room(*way)), ways[0])


def _means_room(count: int, criterion: float) -> float:
    """Return the room for a name over its column, in points."""
    return points((MAIN_MM - criterion - WEIGHT_MM) / count) - FIGURE_GAP


def _common(evaluation: Evaluation, people: People, say: Locale) -> list[str]:
    known = [pair for pair in evaluation.comparisons if pair.first_mean is not None and pair.second_mean is not None]
    shown = chosen(known, evaluation)
    left_out = [say("debrief.pairs_chosen", shown=len(shown), pairs=len(known))] if len(shown) < len(known) else []
    return [
        *left_out,
        *(
            say(
                "debrief.common",
                first=people.candidate(pair.first),
                second=people.candidate(pair.second),
                criteria=say.plural(len(pair.common), "criterion"),
                first_mean=say.figure(pair.first_mean or 0.0, 2),
                second_mean=say.figure(pair.second_mean or 0.0, 2),
            )
            for pair in shown
        ),
    ]
