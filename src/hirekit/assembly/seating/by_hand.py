"""A panel held to the rules of seating, also one written by hand."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from hirekit.assembly.seating.rules import candidate_clashes, interviews_by_week, looks, meet, span, unfit, week_words
from hirekit.errors import Problem
from hirekit.model.loop import RATING_SEATS, Round
from hirekit.model.panel import Candidate, Interview, Panel
from hirekit.model.plan import Plan


def seating_problems(plan: Plan, panel: Panel) -> Iterator[Problem]:
    """Yield what breaks the rules of seating; of interviews without a lead, which are still to be seated, nothing."""
    people = {person.id: person for person in panel.interviewers}
    candidates = {person.id: person for person in panel.candidates}
    loop = {round_.id: round_ for round_ in plan.requisition.interview_loop.rounds}
    known = {
        place: interview
        for place, interview in enumerate(panel.interviews)
        if interview.round in loop and interview.candidate in candidates and interview.lead
    }
    for place, interview in known.items():
        round_, candidate = loop[interview.round], candidates[interview.candidate]
        for name, person in interview.seated:
            if name != "shadow":
                for reason in unfit(panel, people[person], candidate, round_, name, interview.at):
                    yield Problem(("interviews", place, name), reason)
        for name in RATING_SEATS:
            if name in round_.seats and not getattr(interview, name):
                yield Problem(
                    ("interviews", place, name), f"round {round_.id!r} has a {name} seat, and nobody sits in it"
                )
    yield from candidate_clashes(plan, panel)
    for (_, first), (place, second) in combinations(known.items(), 2):
        yield from _pair_problems(plan, first, second, place, candidates, loop)
    for who in panel.interviewers:
        for week, places in interviews_by_week(known, who.id).items():
            if who.weekly is not None and len(places) > who.weekly:
                yield Problem(
                    ("interviews", places[who.weekly]),
                    f"{who.id} has {len(places)} interviews {week_words(week)}; at most {who.weekly} a week are agreed",
                )


def _pair_problems(
    plan: Plan,
    first: Interview,
    second: Interview,
    place: int,
    candidates: Mapping[str, Candidate],
    loop: Mapping[str, Round],
) -> Iterator[Problem]:
    one, other = candidates[first.candidate], candidates[second.candidate]
    here, there = loop[first.round], loop[second.round]
    if meet(span(first.at, one, here), span(second.at, other, there)):
        both = {person for _, person in first.seated} & {person for _, person in second.seated}
        for person in sorted(both):
            yield Problem(
                ("interviews", place), f"{person} sits in {first.round!r} and {second.round!r} at the same time"
            )
    if one.id == other.id:
        shared = set(looks(plan, one, here)) & set(looks(plan, one, there))
        rating = {first.lead, first.second} & {second.lead, second.second} - {""}
        for person in sorted(rating if shared else ()):
            yield Problem(
                ("interviews", place),
                f"{person} rates {', '.join(sorted(shared))} in both {first.round!r} and {second.round!r}; different people should",
            )
