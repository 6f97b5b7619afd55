"""Who interviews whom: people seated over rounds and candidates, and panels written by hand held to the same rules."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations

import attrs

from hirekit.assembly.program import INFINITE, Program, Row
from hirekit.assembly.search import tie_hash
from hirekit.assembly.solver import OPTIMAL, Limits, Solution, solve
from hirekit.assembly.wishes import covered
from hirekit.errors import CannotAssemble, Problem
from hirekit.model.constraint import Coverage
from hirekit.model.loop import RATING_SEATS, Round
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan

BUSIEST, AGAIN, UNTRAINED, UNFILLED = 1000, 20, 5, 100_000
SLACK = 0.5
SEAT_NAMES = ("lead", "second", "shadow")
Sitting = tuple[Candidate, Round]


def seat(plan: Plan, panel: Panel, *, load: Mapping[str, int] | None = None, salt: str = "") -> Panel:
    """Return the panel with every interview that it lacks, people seated so that nobody carries more than must be.

    Interviews that the panel has stay as they are. A round's lead and second have the skills it asks for, a lead is
    trained where any training is on record, nobody meets a candidate they have a conflict with, sits in two seats or
    two places at once or interviews more in a week than they may, and a criterion that the plan's constraints want looked
    at in several rounds is looked at by different people in each. Then the busiest person has as few interviews as can be, a candidate meets
    as many different people as can be, and people not yet trained sit second or shadow; what is still equal is decided
    by a hash of the salt.

    Args:
        load: Interviews that people already have elsewhere, by id.

    Raises:
        CannotAssemble: Some seats cannot be filled; the message names them and says why.
    """
    sittings = [
        (candidate, round_)
        for candidate in sorted(panel.candidates, key=lambda person: person.id)
        for round_ in plan.requisition.interview_loop.rounds
        if panel.interview(candidate.id, round_.id) is None
    ]
    if not sittings:
        return panel
    written, seats, people = _program(plan, panel, sittings, load or {})
    costs = written.total_costs()
    found = solve(written, costs)
    if found.status != OPTIMAL:
        raise CannotAssemble("Unknown: the search for who interviews whom was stopped.")
    unfilled = [(number, name) for number, name in seats if not _filled(written, found, number, name)]
    if unfilled:
        raise CannotAssemble("\n".join(_why_empty(panel, *sittings[number], name) for number, name in unfilled))
    hashes = {
        column: tie_hash(
            salt, sittings[number][0].id, people[person].id, f"{sittings[number][1].id}|{SEAT_NAMES[place]}"
        )
        for column, (number, place, person) in enumerate(written.asked)
    }
    held = Row(("held",), list(costs), list(costs.values()), -INFINITE, round(found.objective) + SLACK)
    first = solve(written, hashes, rows=[held], limits=Limits(seconds=60))
    chosen = first if first.status == OPTIMAL else found
    made = [*panel.interviews, *_interviews(written, chosen, sittings, people)]
    order = {candidate.id: place for place, candidate in enumerate(panel.candidates)}
    rounds = {round_.id: place for place, round_ in enumerate(plan.requisition.interview_loop.rounds)}
    made.sort(key=lambda interview: (order[interview.candidate], rounds.get(interview.round, len(rounds))))
    return attrs.evolve(panel, interviews=tuple(made))


def _program(
    plan: Plan, panel: Panel, sittings: Sequence[Sitting], load: Mapping[str, int]
) -> tuple[Program, list[tuple[int, str]], list[Interviewer]]:
    """Return the program of seating, the seats to fill, and the people by place."""
    people = sorted(panel.interviewers, key=lambda person: person.id)
    written = Program()
    seats: list[tuple[int, str]] = []
    sits: dict[tuple[int, int], list[int]] = defaultdict(list)
    rates: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, (candidate, round_) in enumerate(sittings):
        for name in round_.seats:
            columns = []
            for place, person in enumerate(people):
                if next(_unfit(panel, person, candidate, round_, name), None) is None:
                    column = written.column(upper=1)
                    written.asked.append((number, SEAT_NAMES.index(name), place))
                    columns.append(column)
                    sits[number, place].append(column)
                    if name in RATING_SEATS:
                        rates[number, place].append(column)
                        if person.trained is None:
                            written.charge("untrained", column, UNTRAINED)
            if name in RATING_SEATS:
                seats.append((number, name))
            written.row(("seat", str(number), name), columns, [1] * len(columns), upper=1)
    _fill(written, seats)
    _apart(written, plan, panel, sittings, people, sits, rates)
    _fair(written, panel, people, sits, load, len(sittings))
    return written, seats, people


def _fill(written: Program, seats: Sequence[tuple[int, str]]) -> None:
    wanted = {(str(number), name) for number, name in seats}
    rows = [row for row in written.rows if row.tag[0] == "seat" and row.tag[1:] in wanted]
    for row in rows:
        empty = written.column(upper=1)
        written.charge("unfilled", empty, UNFILLED)
        written.row(("filled", *row.tag[1:]), [*row.columns, empty], [*row.coefficients, 1], lower=1)


def _apart(
    written: Program,
    plan: Plan,
    panel: Panel,
    sittings: Sequence[Sitting],
    people: Sequence[Interviewer],
    sits: Mapping[tuple[int, int], list[int]],
    rates: Mapping[tuple[int, int], list[int]],
) -> None:
    """Write that nobody sits twice in one interview, in two at once, or rates one criterion of a candidate twice."""
    for columns in sits.values():
        if len(columns) > 1:
            written.row(("one-seat",), columns, [1] * len(columns), upper=1)
    for first, second in combinations(range(len(sittings)), 2):
        (candidate, here), (other, there) = sittings[first], sittings[second]
        if candidate.id != other.id or not set(looks(plan, candidate, here)) & set(looks(plan, candidate, there)):
            continue
        for place in range(len(people)):
            columns = [*rates.get((first, place), ()), *rates.get((second, place), ())]
            if rates.get((first, place)) and rates.get((second, place)):
                written.row(("apart",), columns, [1] * len(columns), upper=1)
    met: dict[tuple[str, int], list[int]] = defaultdict(list)
    for (number, place), columns in rates.items():
        met[sittings[number][0].id, place] += columns
    for columns in met.values():
        if len(columns) > 1:
            again = written.column()
            written.charge("again", again, AGAIN)
            written.row(("again",), [*columns, again], [*([1] * len(columns)), -1], upper=1)
    _beside(written, plan, panel, sittings, people, rates)


def _beside(
    written: Program,
    plan: Plan,
    panel: Panel,
    sittings: Sequence[Sitting],
    people: Sequence[Interviewer],
    rates: Mapping[tuple[int, int], list[int]],
) -> None:
    """Write that who rates a criterion in an interview the panel already has does not rate it again."""
    for interview in panel.interviews:
        held = plan.requisition.interview_loop.round(interview.round)
        rating = [place for place, person in enumerate(people) if person.id in (interview.lead, interview.second)]
        for number, (candidate, round_) in enumerate(sittings):
            if candidate.id == interview.candidate and set(looks(plan, candidate, held)) & set(
                looks(plan, candidate, round_)
            ):
                for column in (column for place in rating for column in rates.get((number, place), ())):
                    written.row(("apart",), [column], [1], upper=0)


def _fair(
    written: Program,
    panel: Panel,
    people: Sequence[Interviewer],
    sits: Mapping[tuple[int, int], list[int]],
    load: Mapping[str, int],
    count: int,
) -> None:
    busiest = written.column()
    written.charge("busiest", busiest, BUSIEST)
    already = {person.id: load.get(person.id, 0) for person in people}
    for interview in panel.interviews:
        for _, person_id in interview.seated:
            already[person_id] += 1
    for place, person in enumerate(people):
        columns = [column for number in range(count) for column in sits.get((number, place), ())]
        written.row(("load", person.id), [*columns, busiest], [*([1] * len(columns)), -1], upper=-already[person.id])
        if person.weekly is not None:
            # Interviews to be seated have no day yet: they are taken to fall into one week, with those that have none.
            undated = sum(person.id in dict(i.seated).values() for i in panel.interviews if i.at is None)
            written.row(("weekly", person.id), columns, [1] * len(columns), upper=max(0, person.weekly - undated))


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


def _unfit(panel: Panel, person: Interviewer, candidate: Candidate, round_: Round, seat: str) -> Iterator[str]:
    if candidate.id in person.conflicts:
        yield f"{person.id} has a conflict of interest"
    lacking = [skill for skill in round_.skills if skill not in person.skills]
    if seat in RATING_SEATS and lacking:
        yield f"{person.id} lacks {', '.join(lacking)}"
    if seat == "lead" and person.trained is None and any(other.trained for other in panel.interviewers):
        yield f"{person.id} is not trained"
    if seat == "shadow" and person.trained is not None:
        yield f"{person.id} is trained and need not shadow"


def _filled(written: Program, found: Solution, number: int, name: str) -> bool:
    place = SEAT_NAMES.index(name)
    return any(
        found.values[column] > SLACK
        for column, (at, seat_, _) in enumerate(written.asked)
        if (at, seat_) == (number, place)
    )


def _why_empty(panel: Panel, candidate: Candidate, round_: Round, name: str) -> str:
    reasons = [next(_unfit(panel, person, candidate, round_, name), None) for person in panel.interviewers]
    told = "; ".join(reason for reason in reasons if reason)
    head = f"Nobody is left for the {name} seat of round {round_.title!r} with candidate {candidate.id!r}"
    if all(reasons):
        return f"{head}: {told}."
    rest = ", ".join(person.id for person, reason in zip(panel.interviewers, reasons, strict=True) if not reason)
    return f"{head}: {rest} could, but must sit elsewhere, rate the same criterion in another round, or have no interview left in the week."


def _interviews(
    written: Program, found: Solution, sittings: Sequence[Sitting], people: Sequence[Interviewer]
) -> Iterator[Interview]:
    seated: dict[int, dict[str, str]] = defaultdict(dict)
    for column, (number, place, person) in enumerate(written.asked):
        if found.values[column] > SLACK:
            seated[number][SEAT_NAMES[place]] = people[person].id
    for number, (candidate, round_) in enumerate(sittings):
        names = seated[number]
        if "lead" in names:
            yield Interview(
                candidate=candidate.id,
                round=round_.id,
                lead=names["lead"],
                second=names.get("second", ""),
                shadow=names.get("shadow", ""),
            )


def seating_problems(plan: Plan, panel: Panel) -> Iterator[Problem]:
    """Yield what breaks the rules of seating in a panel, also one written by hand."""
    people = {person.id: person for person in panel.interviewers}
    candidates = {person.id: person for person in panel.candidates}
    loop = {round_.id: round_ for round_ in plan.requisition.interview_loop.rounds}
    known = [
        (place, interview)
        for place, interview in enumerate(panel.interviews)
        if interview.round in loop and interview.candidate in candidates
    ]
    for place, interview in known:
        round_, candidate = loop[interview.round], candidates[interview.candidate]
        for name, person in interview.seated:
            if name != "shadow":
                for reason in _unfit(panel, people[person], candidate, round_, name):
                    yield Problem(("interviews", place, name), reason)
        for name in RATING_SEATS:
            if name in round_.seats and not getattr(interview, name):
                yield Problem(
                    ("interviews", place, name), f"round {round_.id!r} has a {name} seat, and nobody sits in it"
                )
    for (_, first), (place, second) in combinations(known, 2):
        yield from _pair_problems(plan, first, second, place, candidates, loop)
    for who in panel.interviewers:
        weeks: dict[tuple[int, int] | None, int] = defaultdict(int)
        for _, interview in known:
            if who.id in dict(interview.seated).values():
                weeks[None if interview.at is None else interview.at.isocalendar()[:2]] += 1
        most = max(weeks.values(), default=0)
        if who.weekly is not None and most > who.weekly:
            yield Problem(("interviews",), f"{who.id} has {most} interviews in a week, at most {who.weekly} are agreed")


def _pair_problems(
    plan: Plan,
    first: Interview,
    second: Interview,
    place: int,
    candidates: Mapping[str, Candidate],
    loop: Mapping[str, Round],
) -> Iterator[Problem]:
    both = {person for _, person in first.seated} & {person for _, person in second.seated}
    if first.at and second.at:
        ends = (
            first.at + timedelta(minutes=loop[first.round].minutes),
            second.at + timedelta(minutes=loop[second.round].minutes),
        )
        if first.at < ends[1] and second.at < ends[0]:
            for person in sorted(both):
                yield Problem(
                    ("interviews", place), f"{person} sits in {first.round!r} and {second.round!r} at the same time"
                )
    if first.candidate == second.candidate:
        candidate = candidates[first.candidate]
        shared = set(looks(plan, candidate, loop[first.round])) & set(looks(plan, candidate, loop[second.round]))
        rating = {first.lead, first.second} & {second.lead, second.second} - {""}
        for person in sorted(rating if shared else ()):
            yield Problem(
                ("interviews", place),
                f"{person} rates {', '.join(sorted(shared))} in both {first.round!r} and {second.round!r}; different people should",
            )
