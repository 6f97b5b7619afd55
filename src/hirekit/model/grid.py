"""A form of a plan as criteria by rounds: minutes, looks, and how its time compares with the weights."""

from collections.abc import Mapping
from fractions import Fraction

import attrs

from hirekit.model.loop import RATING_SEATS
from hirekit.model.plan import Plan


@attrs.frozen(kw_only=True)
class GridRow:
    """One planned criterion.

    Attributes:
        minutes: Of its questions, by round, in the order of the loop.
        looks: How many interviewers of how many rounds rate it, added up, by the seats of the loop.
        weight: Its share of the whole, 0 to 1.
        minimum: Whether it carries one.
    """

    criterion: str
    competency: str
    minutes: Mapping[str, int]
    looks: int
    weight: Fraction
    minimum: bool

    @property
    def rounds(self) -> tuple[str, ...]:
        """The rounds that ask about it."""
        return tuple(round_ for round_, minutes in self.minutes.items() if minutes)


@attrs.frozen(kw_only=True)
class Share:
    """One competency: its share of the minutes of questions beside its share of the weight, both 0 to 1."""

    competency: str
    minutes: int
    share: Fraction
    weight: Fraction


@attrs.frozen(kw_only=True)
class Grid:
    """One form of a plan.

    Attributes:
        single: Criteria that one round only asks about: if it is lost, nothing is known of them.
        unasked: Criteria that no round asks about.
    """

    form: str
    rows: tuple[GridRow, ...]
    shares: tuple[Share, ...]
    single: tuple[str, ...]
    unasked: tuple[str, ...]


def grid(plan: Plan, form: str) -> Grid:
    """Return a form as criteria by rounds, criteria in the order of the rubric.

    Raises:
        KeyError: The plan has no such form.
    """
    requisition, loop = plan.requisition, plan.requisition.interview_loop
    minimums = {minimum.criterion for minimum in requisition.minimums}
    seats = {round_.id: sum(seat in RATING_SEATS for seat in round_.seats) for round_ in loop.rounds}
    planned, weights = set(requisition.planned), requisition.shares
    rows = []
    for competency in plan.kit.rubric.competencies:
        for criterion in competency.criteria:
            if criterion.id not in planned:
                continue
            minutes = {
                round_.id: sum(q.minutes for q in plan.questions(form, round_.id) if q.primary == criterion.id)
                for round_ in loop.rounds
            }
            rows.append(
                GridRow(
                    criterion=criterion.id,
                    competency=competency.id,
                    minutes=minutes,
                    looks=sum(seats[round_] for round_, spent in minutes.items() if spent),
                    weight=weights.get(criterion.id, Fraction(0)),
                    minimum=criterion.id in minimums,
                )
            )
    return Grid(
        form=form,
        rows=tuple(rows),
        shares=_shares(plan, rows),
        single=tuple(row.criterion for row in rows if len(row.rounds) == 1),
        unasked=tuple(row.criterion for row in rows if not row.rounds),
    )


def _shares(plan: Plan, rows: list[GridRow]) -> tuple[Share, ...]:
    total = sum(sum(row.minutes.values()) for row in rows)
    found = []
    for id, weight in plan.requisition.competency_shares.items():
        spent = sum(sum(row.minutes.values()) for row in rows if row.competency == id)
        found.append(Share(competency=id, minutes=spent, share=Fraction(spent, total or 1), weight=weight))
    return tuple(found)
