"""A panel completed: the interviews it lacks, with the people who are to sit in them."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

import attrs

from hirekit.assembly.rows import INFINITE, Row
from hirekit.assembly.seating.rules import candidate_clashes
from hirekit.assembly.seating.unfilled import why_unfilled
from hirekit.assembly.seating.writing import Seating, Sitting
from hirekit.assembly.solver import OPTIMAL, Limits, Solution, solve
from hirekit.assembly.ties import tie_hash
from hirekit.errors import CannotAssemble, refuse
from hirekit.model.loop import SEATS
from hirekit.model.panel import Interview, Panel
from hirekit.model.plan import Plan

SLACK = 0.5
TIE_BREAK = Limits(seconds=60)


def seat(
    plan: Plan,
    panel: Panel,
    *,
    load: Mapping[str, int] | None = None,
    withdrawn: Collection[str] = (),
    recused: Collection[tuple[str, str]] = (),
    salt: str = "",
) -> Panel:
    """Return the panel with every interview that it lacks, people seated so that nobody carries more than must be.

    Interviews that have a lead stay as they are; those without one are seated at the time they have. A round's lead and
    second have the skills it asks for, a lead is trained where any training is on record, nobody meets a candidate they
    have a conflict with, sits in two seats or two places at once, or interviews more in an ISO week than they may; of
    those without a day it is taken that they fall into one week. A criterion that the plan's constraints want looked at in
    several rounds is looked at by different people in each. Then as many shadow seats as can be go to people not yet
    trained, the busiest person has as few interviews as can be, a candidate meets as many different people as can be, and
    people not yet trained sit second; what is still equal is decided by a hash of the salt.

    Args:
        load: Interviews that people already have elsewhere, by id.
        withdrawn: Ids of candidates who have withdrawn; nobody is seated for them.
        recused: Ids of an interviewer and a candidate they have stepped back from.

    Raises:
        InvalidData: A candidate is to be in two rounds at once.
        CannotAssemble: Some seats cannot be filled; the message names them and says why.
    """
    refuse(candidate_clashes(plan, panel))
    sittings = tuple(sitting for sitting in _sittings(plan, panel) if sitting.candidate.id not in withdrawn)
    if not sittings:
        return panel
    if not panel.interviewers:
        raise CannotAssemble("Nobody can be seated: the panel names no interviewers.")
    seating = Seating(plan, panel, sittings, load or {}, recused)
    costs = seating.written.total_costs()
    found = solve(seating.written, costs)
    if found.status != OPTIMAL:
        raise CannotAssemble("Unknown: the search for who interviews whom was stopped.")
    taken = {(number, name): person for number, name, person in _taken(seating, found)}
    unfilled = [seat for seat in seating.wanted if seat not in taken]
    if unfilled:
        raise CannotAssemble("\n".join(why_unfilled(seating, unfilled, taken)))
    hashes = {
        column: tie_hash(
            salt,
            sittings[number].candidate.id,
            seating.people[person].id,
            f"{sittings[number].round.id}|{SEATS[place]}",
        )
        for column, (number, place, person) in enumerate(seating.written.asked)
    }
    held = Row(("held",), list(costs), list(costs.values()), -INFINITE, round(found.objective) + SLACK)
    first = solve(seating.written, hashes, rows=[held], limits=TIE_BREAK)
    chosen = first if first.status == OPTIMAL else found
    made = [*seating.held.values(), *_interviews(seating, chosen)]
    order = {candidate.id: place for place, candidate in enumerate(panel.candidates)}
    rounds = {round_.id: place for place, round_ in enumerate(plan.requisition.interview_loop.rounds)}
    made.sort(key=lambda interview: (order[interview.candidate], rounds.get(interview.round, len(rounds))))
    return attrs.evolve(panel, interviews=tuple(made))


def _sittings(plan: Plan, panel: Panel) -> Iterator[Sitting]:
    for candidate in sorted(panel.candidates, key=lambda person: person.id):
        for round_ in plan.requisition.interview_loop.rounds:
            held = panel.interview(candidate.id, round_.id)
            if held is None or not held.lead:
                yield Sitting(candidate=candidate, round=round_, held=held)


def _taken(seating: Seating, found: Solution) -> Iterator[tuple[int, str, str]]:
    """Yield the sitting, the seat and the person of each seat that is filled."""
    for column, (number, place, person) in enumerate(seating.written.asked):
        if found.values[column] > SLACK:
            yield number, SEATS[place], seating.people[person].id


def _interviews(seating: Seating, found: Solution) -> Iterator[Interview]:
    seated: dict[int, dict[str, str]] = defaultdict(dict)
    for number, name, person in _taken(seating, found):
        seated[number][name] = person
    for number, names in seated.items():
        sitting = seating.sittings[number]
        if "lead" in names:
            empty = Interview(candidate=sitting.candidate.id, round=sitting.round.id)
            yield attrs.evolve(
                sitting.held or empty,
                lead=names["lead"],
                second=names.get("second", ""),
                shadow=names.get("shadow", ""),
            )
