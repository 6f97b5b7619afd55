"""The program of seating: a column for each person fit for a seat, a row for each rule."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import combinations

import attrs

from hirekit.assembly.rows import INFINITE, Program
from hirekit.assembly.seating.rules import interviews_by_week, looks, meet, span, unfit, week_of
from hirekit.model.loop import RATING_SEATS, SEATS, Round
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan

UNFILLED, UNSHADOWED, BUSIEST, AGAIN, UNTRAINED = 100_000, 10_000, 1000, 20, 5
"""What it costs to leave a rating seat or a shadow seat empty, for each interview of the busiest person, for each time
somebody meets a candidate again, and to let the untrained rate."""


@attrs.frozen(kw_only=True)
class Sitting:
    """An interview to be seated.

    Attributes:
        held: As the panel has it, without anybody in it; None where the panel has none.
    """

    candidate: Candidate
    round: Round
    held: Interview | None = None

    @property
    def at(self) -> datetime | None:
        """When it begins; None where that is not fixed."""
        return None if self.held is None else self.held.at


class Seating:
    """A program of seating being written down.

    Attributes:
        written: With the sitting, the place of the seat and the place of the person of each column.
        wanted: The seats that must be filled, as places of sittings and names.
        held: Interviews of the panel that are seated already, by place.
        people: By place.
    """

    def __init__(
        self,
        plan: Plan,
        panel: Panel,
        sittings: Sequence[Sitting],
        load: Mapping[str, int],
        recused: Collection[tuple[str, str]],
    ) -> None:
        self.plan = plan
        self.panel = panel
        self.recused = frozenset(recused)
        self.sittings = sittings
        self.people: list[Interviewer] = sorted(panel.interviewers, key=lambda person: person.id)
        self.written = Program()
        self.wanted: list[tuple[int, str]] = []
        self.held = {n: i for n, i in enumerate(panel.interviews) if i.lead}
        # By sitting and name of the seat, and by sitting and person: of all seats, and of those who rate.
        self.seats: dict[tuple[int, str], list[int]] = {}
        self.sits: dict[tuple[int, int], list[int]] = defaultdict(list)
        self.rates: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, sitting in enumerate(sittings):
            for name in sitting.round.seats:
                self.seats[number, name] = list(self._columns(number, sitting, name))
        self._fill()
        self._once()
        self._apart()
        self._apart_from_held()
        self._meet_few_twice()
        self._fair(load)
        self._weekly()

    def unfit(self, person: Interviewer, sitting: Sitting, name: str) -> Iterator[str]:
        """Yield what keeps a person out of a seat, whoever sits elsewhere."""
        if (person.id, sitting.candidate.id) in self.recused:
            yield f"{person.id} has stepped back from this candidate"
        yield from unfit(self.panel, person, sitting.candidate, sitting.round, name, sitting.at)

    def span(self, interview: Interview) -> tuple[datetime, datetime] | None:
        """Return when an interview of the panel takes interviewers up; None where it has no time yet."""
        return span(interview.at, self.panel.candidate(interview.candidate), self._round(interview))

    def shared(self, sitting: Sitting, interview: Interview) -> set[str]:
        """Return the criteria that different people must rate in a sitting and in another interview of its candidate."""
        return self._shared(sitting, self._round(interview)) if interview.candidate == sitting.candidate.id else set()

    def _columns(self, number: int, sitting: Sitting, name: str) -> Iterator[int]:
        """Yield a column for each person fit for a seat."""
        for place, person in enumerate(self.people):
            if next(self.unfit(person, sitting, name), None) is None:
                column = self.written.column(upper=1)
                self.written.asked.append((number, SEATS.index(name), place))
                self.sits[number, place].append(column)
                if name in RATING_SEATS:
                    self.rates[number, place].append(column)
                    if not person.trained_by(sitting.at):
                        self.written.charge("untrained", column, UNTRAINED)
                yield column

    def _fill(self) -> None:
        """Write that one person sits in each seat; a shadow seat stays empty where nobody is there to learn."""
        for (number, name), columns in self.seats.items():
            if name in RATING_SEATS:
                self.wanted.append((number, name))
            if columns or name in RATING_SEATS:
                empty = self.written.column(upper=1)
                self.written.charge("unfilled", empty, UNFILLED if name in RATING_SEATS else UNSHADOWED)
                self._sum(("seat", str(number), name), [*columns, empty], lower=1, upper=1)

    def _sum(self, tag: tuple[str, ...], columns: Sequence[int], *, lower: float = -INFINITE, upper: float) -> None:
        self.written.row(tag, columns, [1] * len(columns), lower=lower, upper=upper)

    def _once(self) -> None:
        """Write that nobody sits in two seats of one interview, or in two interviews at once."""
        for columns in self.sits.values():
            if len(columns) > 1:
                self._sum(("one-seat",), columns, upper=1)
        spans = [span(sitting.at, sitting.candidate, sitting.round) for sitting in self.sittings]
        for first, second in combinations(range(len(spans)), 2):
            if meet(spans[first], spans[second]):
                for place in range(len(self.people)):
                    columns = [*self.sits.get((first, place), ()), *self.sits.get((second, place), ())]
                    if len(columns) > 1:
                        self._sum(("one-place",), columns, upper=1)
        for interview in self.held.values():
            taken = self.span(interview)
            seated = {person for _, person in interview.seated}
            for number, free in enumerate(spans):
                for place, person in enumerate(self.people):
                    columns = self.sits.get((number, place), [])
                    if person.id in seated and columns and meet(taken, free):
                        self._sum(("one-place",), columns, upper=0)

    def _apart(self) -> None:
        """Write that nobody rates one criterion of a candidate in two rounds that want different people."""
        for first, second in combinations(range(len(self.sittings)), 2):
            one, other = self.sittings[first], self.sittings[second]
            if one.candidate.id != other.candidate.id or not self._shared(one, other.round):
                continue
            for place in range(len(self.people)):
                if self.rates.get((first, place)) and self.rates.get((second, place)):
                    self._sum(("apart",), [*self.rates[first, place], *self.rates[second, place]], upper=1)

    def _apart_from_held(self) -> None:
        """Write that who rates a criterion in an interview the panel already has does not rate it again."""
        for interview in self.held.values():
            rating = [n for n, person in enumerate(self.people) if person.id in (interview.lead, interview.second)]
            for number, sitting in enumerate(self.sittings):
                same = sitting.candidate.id == interview.candidate
                if same and self._shared(sitting, self._round(interview)):
                    for column in (column for place in rating for column in self.rates.get((number, place), ())):
                        self._sum(("apart",), [column], upper=0)

    def _shared(self, sitting: Sitting, other: Round) -> set[str]:
        here = looks(self.plan, sitting.candidate, sitting.round)
        return set(here) & set(looks(self.plan, sitting.candidate, other))

    def _round(self, interview: Interview) -> Round:
        return self.plan.requisition.interview_loop.round(interview.round)

    def _meet_few_twice(self) -> None:
        met: dict[tuple[str, int], list[int]] = defaultdict(list)
        for (number, place), columns in self.rates.items():
            met[self.sittings[number].candidate.id, place] += columns
        for columns in met.values():
            if len(columns) > 1:
                again = self.written.column()
                self.written.charge("again", again, AGAIN)
                self.written.row(("again",), [*columns, again], [*([1] * len(columns)), -1], upper=1)

    def _fair(self, load: Mapping[str, int]) -> None:
        busiest = self.written.column()
        self.written.charge("busiest", busiest, BUSIEST)
        for place, person in enumerate(self.people):
            already = load.get(person.id, 0) + sum(person.id in dict(i.seated).values() for i in self.held.values())
            columns = [c for number in range(len(self.sittings)) for c in self.sits.get((number, place), ())]
            self.written.row(("load", person.id), [*columns, busiest], [*([1] * len(columns)), -1], upper=-already)

    def _weekly(self) -> None:
        """Write that nobody has more interviews in an ISO week than agreed; those without a day are one week."""
        for place, person in enumerate(self.people):
            if person.weekly is None:
                continue
            already = interviews_by_week(self.held, person.id)
            for week in {week_of(sitting.at) for sitting in self.sittings}:
                columns = [
                    column
                    for number, sitting in enumerate(self.sittings)
                    if week_of(sitting.at) == week
                    for column in self.sits.get((number, place), ())
                ]
                left = max(0, person.weekly - len(already.get(week, ())))
                self._sum(("weekly", person.id), columns, upper=left)
