"""Why seats stay empty: what keeps each person out of one, or takes them up elsewhere, each cause said once."""

from collections.abc import Iterator, Mapping, Sequence

from hirekit.assembly.phrases import joined
from hirekit.assembly.seating.rules import meet, span, week_of, week_words
from hirekit.assembly.seating.writing import Seating
from hirekit.model.loop import RATING_SEATS
from hirekit.model.panel import Interview

Seat = tuple[int, str]
"""The place of a sitting, and the name of a seat."""


def why_unfilled(seating: Seating, unfilled: Sequence[Seat], taken: Mapping[Seat, str]) -> Iterator[str]:
    """Yield a sentence for each cause, with the seats that stay empty for it.

    Args:
        taken: Who sits where in the best seating there is.
    """
    seats: dict[str, list[str]] = {}
    for number, name in unfilled:
        sitting = seating.sittings[number]
        seat = f"the {name} seat of round {sitting.round.title!r} with candidate {sitting.candidate.id!r}"
        seats.setdefault("; ".join(_reasons(seating, number, name, taken)), []).append(seat)
    for cause, empty in seats.items():
        yield f"Nobody is left for {joined(empty)}: {cause}."


def _reasons(seating: Seating, number: int, name: str, taken: Mapping[Seat, str]) -> Iterator[str]:
    for person in seating.people:
        why = next(seating.unfit(person, seating.sittings[number], name), None)
        yield why or f"{person.id} {_taken_up(seating, number, person.id, taken)}"


def _taken_up(seating: Seating, number: int, person: str, taken: Mapping[Seat, str]) -> str:
    """Return what takes up somebody who is fit for a seat, in the best seating there is."""
    sitting = seating.sittings[number]
    seats = [seat for seat, who in taken.items() if who == person]
    if number in dict(seats):
        return "sits in another seat of it"
    held = [(i, dict(i.seated)) for i in seating.held.values() if person in dict(i.seated).values()]
    elsewhere = [(_interview(seating, place), {name: person}) for place, name in seats] + held
    weekly, week = seating.panel.interviewer(person).weekly, week_of(sitting.at)
    booked = sum(week_of(interview.at) == week for interview, _ in elsewhere)
    if weekly is not None and booked >= weekly:
        return f"has {booked} of at most {weekly} a week {week_words(week)}"
    here = span(sitting.at, sitting.candidate, sitting.round)
    if any(meet(here, seating.span(interview)) for interview, _ in elsewhere):
        return "sits elsewhere at that time"
    rating = [i for i, names in elsewhere if person in {names.get(name) for name in RATING_SEATS}]
    shared = {criterion for interview in rating for criterion in seating.shared(sitting, interview)}
    return f"rates {joined(sorted(shared))} in another round" if shared else "is needed elsewhere"


def _interview(seating: Seating, place: int) -> Interview:
    sitting = seating.sittings[place]
    return sitting.held or Interview(candidate=sitting.candidate.id, round=sitting.round.id)
