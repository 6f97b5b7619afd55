"""What seating goes by: who is fit for a seat, which rounds want different people, when an interview ends, in which week it is."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import combinations

from hirekit.assembly.wishes import covered
from hirekit.errors import Problem
from hirekit.model.constraint import Coverage
from hirekit.model.loop import RATING_SEATS, Round
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan

Week = tuple[int, int]
"""Year and number of an ISO week."""


def unfit(
    panel: Panel, person: Interviewer, candidate: Candidate, round_: Round, seat: str, at: datetime | None
) -> Iterator[str]:
    """Yield what keeps a person out of a seat, whoever sits elsewhere; a training after the interview does not count."""
    trained = person.trained_by(at)
    if candidate.id in person.conflicts:
        yield f"{person.id} has a conflict of interest"
    lacking = [skill for skill in round_.skills if skill not in person.skills]
    if seat in RATING_SEATS and lacking:
        yield f"{person.id} lacks {', '.join(lacking)}"
    if seat == "lead" and not trained and any(other.trained for other in panel.interviewers):
        yield f"{person.id} is not trained" + (f" before {person.trained}" if person.trained else "")
    if seat == "shadow" and trained:
        yield f"{person.id} is trained and need not shadow"


def looks(plan: Plan, candidate: Candidate, round_: Round) -> tuple[str, ...]:
    """Return the criteria a candidate is rated on in a round that different people must look at in different rounds."""
    wanted: set[str] = set()
    for constraint in plan.constraints:
        if (
            isinstance(constraint, Coverage)
            and constraint.enabled
            and max(constraint.rounds_apart, constraint.interviewers) > 1
        ):
            wanted |= {*covered(plan.requisition, constraint)}
    return tuple(id for id in plan.rated(plan.form_of(candidate).code, round_.id) if id in wanted)


def meet(first: tuple[datetime, datetime] | None, second: tuple[datetime, datetime] | None) -> bool:
    """Return whether two interviews run at the same time; not where one has no time yet."""
    return bool(first and second and first[0] < second[1] and second[0] < first[1])


def span(at: datetime | None, candidate: Candidate, round_: Round) -> tuple[datetime, datetime] | None:
    """Return when interviewers are taken up, writing and extra time included; None where there is no time yet."""
    if at is None:
        return None
    return at, at + timedelta(minutes=round_.candidate_minutes_at(candidate.time_factor) + round_.writing)


def candidate_clashes(plan: Plan, panel: Panel) -> Iterator[Problem]:
    """Yield the interviews, seated or not, in which a candidate would be in two rounds at the same time."""
    loop = {round_.id: round_ for round_ in plan.requisition.interview_loop.rounds}
    known = [(n, i) for n, i in enumerate(panel.interviews) if i.round in loop]
    for (_, first), (place, second) in combinations(known, 2):
        if first.candidate == second.candidate:
            person = panel.candidate(first.candidate)
            if meet(span(first.at, person, loop[first.round]), span(second.at, person, loop[second.round])):
                yield Problem(
                    ("interviews", place), f"{person.id} sits in {first.round!r} and {second.round!r} at the same time"
                )


def week_of(at: datetime | None) -> Week | None:
    """Return the ISO week of a moment; None where it is not fixed.

    >>> week_of(datetime.fromisoformat("2026-12-31T10:00+01:00"))
    (2026, 53)
    """
    return None if at is None else at.isocalendar()[:2]


def week_words(week: Week | None) -> str:
    """Return how a week is said.

    >>> week_words((2026, 49)), week_words(None)
    ('in week 49 of 2026', 'without a day, taken as one week')
    """
    return "without a day, taken as one week" if week is None else f"in week {week[1]} of {week[0]}"


def interviews_by_week(interviews: Mapping[int, Interview], person: str) -> dict[Week | None, list[int]]:
    """Return the places of the interviews a person sits in, by week; None for those without a day."""
    weeks: dict[Week | None, list[int]] = {}
    for place, interview in interviews.items():
        if person in dict(interview.seated).values():
            weeks.setdefault(week_of(interview.at), []).append(place)
    return weeks


def undated(panel: Panel) -> tuple[Interview, ...]:
    """Return the interviews without a day that seat somebody who may only have so many in a week.

    For the weekly number they are taken to fall into one week by themselves.
    """
    limited = {person.id for person in panel.interviewers if person.weekly is not None}
    return tuple(i for i in panel.interviews if i.at is None and limited & set(dict(i.seated).values()))


def untrained_until(panel: Panel, *, today: date) -> dict[str, tuple[Interview, ...]]:
    """Return, by person, the interviews without a time in which they rate, of those whose training is still to come.

    Such an interview is taken to be held after the training.
    """
    found = {
        person.id: tuple(
            i for i in panel.interviews if i.at is None and person.id in (getattr(i, seat) for seat in RATING_SEATS)
        )
        for person in panel.interviewers
        if person.trained is not None and person.trained > today
    }
    return {person: interviews for person, interviews in found.items() if interviews}
