"""What the panel's plan asks of interviewers, beside what came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.model.evaluation import MissingCard

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from hirekit.model.panel import Panel
    from hirekit.model.plan import Plan
    from hirekit.model.scorecard import Scorecard
    from hirekit.scoring.ratings.admission import Recusal

SHADOW = "shadow"


def looks_planned(plan: Plan, panel: Panel) -> dict[str, int]:
    """Return the ratings planned of each candidate: one for each seat that counts and criterion rated in its round."""
    planned = set(plan.requisition.planned)
    forms = {person.id: plan.form_of(person).code for person in panel.candidates}
    looks: dict[str, int] = {}
    for interview in panel.interviews:
        rated = planned & set(plan.rated(forms[interview.candidate], interview.round))
        seats = sum(seat != SHADOW for seat, _ in interview.seated)
        looks[interview.candidate] = looks.get(interview.candidate, 0) + seats * len(rated)
    return looks


def cards_missing(
    panel: Panel,
    cards: Iterable[Scorecard],
    *,
    recused: Iterable[Recusal] = (),
    withdrawn: Collection[str] = (),
    on: date | None = None,
) -> dict[str, tuple[MissingCard, ...]]:
    """Return the cards that seats of the panel are to return and have not, by candidate, in the panel's order.

    None is missed of a shadow, of an interviewer who was recused, or about a candidate who has withdrawn.

    Args:
        on: The day asked about; interviews of later days are not held yet. None where no day is asked about.
    """
    there = {(card.candidate, card.round, card.interviewer) for card in cards}
    away = {(interviewer, candidate) for interviewer, candidate, _ in recused}

    def missed(candidate: str) -> Iterator[MissingCard]:
        for interview in panel.interviews:
            for seat, interviewer in interview.seated if interview.candidate == candidate else ():
                asked = seat != SHADOW and (interviewer, candidate) not in away
                if asked and (candidate, interview.round, interviewer) not in there:
                    day = interview.at.date() if interview.at else None
                    to_come = day if day and on and day > on else None
                    yield MissingCard(round=interview.round, interviewer=interviewer, to_come=to_come)

    return {person.id: tuple(missed(person.id)) for person in panel.candidates if person.id not in withdrawn}
