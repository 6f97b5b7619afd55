"""What a result hangs on: the composites with equal weights, without each interviewer, without each criterion."""

from typing import TYPE_CHECKING

import attrs

from hirekit.documents.debrief.charts import Axis, change_axis, change_dot
from hirekit.documents.look.measure import shortened
from hirekit.documents.look.paper import BLOCK_MM, points
from hirekit.documents.words.locale import Locale
from hirekit.documents.words.people import People
from hirekit.model.evaluation import AT_OR_ABOVE, BELOW, CandidateResult, Evaluation
from hirekit.model.plan import Plan
from hirekit.model.variation import WITHOUT_CRITERION, WITHOUT_INTERVIEWER, Variation

if TYPE_CHECKING:
    from markupsafe import Markup

SIDE_BY_SIDE = 4
FIGURE_MM = 17.0
LABELS_MM = 57.0


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
    heading: bool = False


@attrs.frozen(kw_only=True)
class ChangeTable:
    """A few candidates side by side under every variation.

    Attributes:
        groups: Rows that stay on one page.
    """

    names: tuple[str, ...]
    width: float
    groups: tuple[tuple[ChangeRow, ...], ...]


def crosses_over(evaluation: Evaluation, candidate: CandidateResult, variation: Variation) -> bool:
    """Return whether one change puts a composite on the other side of the cut, whatever the minimums say."""
    value = dict(variation.composites).get(candidate.id)
    if evaluation.cut_percent is None or value is None or candidate.percent is None:
        return False
    standing = dict(variation.standings).get(candidate.id)
    if {standing, candidate.standing} <= {BELOW, AT_OR_ABOVE}:
        return standing != candidate.standing
    return (value >= evaluation.cut_percent) != (candidate.percent >= evaluation.cut_percent)


def changes(plan: Plan, evaluation: Evaluation, people: People, say: Locale) -> list[ChangeTable]:
    """Return every variation beside what was declared, a few candidates to a table."""
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
                label=say("debrief.as_declared"),
                cells=tuple(
                    _cell(
                        c.percent,
                        evaluation,
                        axis,
                        say,
                        crosses=False,
                        said=say("debrief.as_declared_of", candidate=people.candidate(c.id)),
                    )
                    for c in part
                ),
            )
        ]
        groups = [rows]
        before = ""
        for variation in evaluation.variations:
            if variation.kind != before and variation.kind == WITHOUT_CRITERION:
                groups.append(rows := [])
            if variation.kind != before and variation.kind == WITHOUT_INTERVIEWER:
                rows.append(ChangeRow(label=say("debrief.leaving_out"), cells=(), heading=True))
            label = _change_label(plan, variation, people, say)
            rows.append(
                ChangeRow(
                    label=label,
                    cells=tuple(
                        _cell(
                            dict(variation.composites).get(c.id),
                            evaluation,
                            axis,
                            say,
                            crosses=crosses_over(evaluation, c, variation),
                            said=say(
                                "debrief.without" if variation.id else "debrief.with_change",
                                candidate=people.candidate(c.id),
                                what=label,
                            ),
                        )
                        for c in part
                    ),
                )
            )
            before = variation.kind
        tables.append(
            ChangeTable(
                names=tuple(people.candidate(c.id) for c in part),
                width=round(width, 2),
                groups=tuple(map(tuple, groups)),
            )
        )
    return tables


def _cell(
    value: float | None, evaluation: Evaluation, axis: Axis, say: Locale, *, crosses: bool, said: str
) -> ChangeCell:
    if value is None:
        return ChangeCell(picture=None, figure=say("debrief.too_little"), crosses=False)
    figure = say.figure(value, 1)
    title = say("debrief.other_side" if crosses else "debrief.this_side", said=said, figure=figure)
    picture = change_dot(value, axis=axis, cut=evaluation.cut_percent, crosses=crosses, title=title)
    return ChangeCell(picture=picture, figure=figure, crosses=crosses)


def _change_label(plan: Plan, variation: Variation, people: People, say: Locale) -> str:
    if variation.kind == WITHOUT_INTERVIEWER:
        return shortened(people.interviewer(variation.id), 9.5, points(56))
    if variation.kind == WITHOUT_CRITERION:
        return shortened(plan.kit.rubric.criterion(variation.id).title, 9.5, points(56))
    return say("debrief.equal_weights")
