"""A problem being written down: what every constraint needs to know, and the bounds it adds."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from hirekit.assembly.eligible import Eligibility, looks_at, nearest_rung
from hirekit.assembly.instance import WISHES, Across, Bound, Breadth, Instance, Item, Sitting
from hirekit.assembly.shares import whole_shares
from hirekit.assembly.wishes import form_codes
from hirekit.model.constraint import Constraint
from hirekit.model.question import Question
from hirekit.model.requisition import Requisition


class Lowering:
    """A problem being written down, one constraint after another.

    Attributes:
        apart: Whether what keeps single questions out is written as bounds.
        required: Questions that hard constraints ask for by name.
        questions: Those that some round may ask, by id.
        places: Of each, the places of the rounds that may.
        place: Of each id, its place among them.
    """

    def __init__(
        self, requisition: Requisition, constraints: Sequence[Constraint], forms: int, *, apart: bool = False
    ) -> None:
        self.apart = apart
        self.requisition = requisition
        self.constraints = constraints
        self.codes = form_codes(forms)
        self.shares = whole_shares(requisition.competency_shares)
        self.rounds = requisition.interview_loop.rounds
        eligibility = Eligibility.of(requisition, constraints)
        self.required = eligibility.required
        if apart:
            eligibility = eligibility.apart
        self.questions: list[Question] = []
        self.places: list[tuple[int, ...]] = []
        for question in sorted(requisition.kit.bank.questions, key=lambda question: question.id):
            allowed = eligibility.rounds(question)
            if allowed:
                self.questions.append(question)
                self.places.append(tuple(n for n, round_ in enumerate(self.rounds) if round_.id in allowed))
        self.place = {question.id: number for number, question in enumerate(self.questions)}
        self.bounds: list[Bound] = []
        self.breadths: list[Breadth] = []
        self.across: list[Across] = []

    def instance(self) -> Instance:
        """Return the problem that has been written so far, with what the kit itself keeps apart."""
        rubric = self.requisition.kit.rubric
        self._kit_enemies()
        if self.apart:
            self._focus()
        return Instance(
            items=tuple(
                Item(
                    id=question.id,
                    minutes=question.minutes,
                    criterion=question.primary,
                    competency=rubric.competency_of(question.primary).id,
                    kind=question.kind,
                    level=nearest_rung(self.requisition, question),
                    places=places,
                )
                for question, places in zip(self.questions, self.places, strict=True)
            ),
            sittings=tuple(Sitting(id=round_.id, title=round_.title) for round_ in self.rounds),
            competencies=tuple(self.shares.of),
            bounds=tuple(self.bounds),
            breadths=tuple(self.breadths),
            across=tuple(self.across),
            forms=len(self.codes),
            unit=self.shares.unit,
        )

    def _kit_enemies(self) -> None:
        pairs = {
            tuple(sorted((question.id, enemy)))
            for question in self.questions
            for enemy in question.enemies
            if enemy in self.place
        }
        for pair in sorted(pairs):
            self.bounds.append(
                Bound(
                    family="enemy",
                    subject=pair,
                    items=tuple(self.place[id] for id in pair),
                    coefficients=(1, 1),
                    sittings=self.sittings(),
                    most=1,
                )
            )

    def _focus(self) -> None:
        """Write that rounds ask about the criteria in their focus only."""
        for number, round_ in enumerate(self.rounds):
            for criterion in self.requisition.planned:
                among = [
                    place
                    for place, question in enumerate(self.questions)
                    if question.primary == criterion and number in self.places[place]
                ]
                if not looks_at(round_, criterion):
                    self.bounds.append(
                        Bound(
                            family="focus",
                            subject=(criterion, round_.id),
                            items=tuple(among),
                            coefficients=(1,) * len(among),
                            sittings=(number,),
                            most=0,
                        )
                    )

    def by_itself(self, constraint: Constraint) -> bool:
        """Return whether a hard constraint on single questions is written as a bound, not kept by leaving questions out."""
        return self.apart or bool(constraint.forms)

    def sittings(self, rounds: Sequence[str] | None = None) -> tuple[int, ...]:
        """Return the places of rounds, of all where none is named."""
        return tuple(n for n, round_ in enumerate(self.rounds) if not rounds or round_.id in rounds)

    def forms(self, constraint: Constraint) -> tuple[int, ...] | None:
        """Return the places of the forms a constraint is about, or None for all."""
        return tuple(n for n, code in enumerate(self.codes) if code in constraint.forms) if constraint.forms else None

    def price(self, constraint: Constraint, *, each: int = 1) -> int | None:
        """Return a constraint's price in objective units."""
        return None if constraint.price is None else constraint.price * each * self.shares.unit

    def that(self, holds: Callable[[Question], bool]) -> list[int]:
        """Return the places of the questions for which something holds."""
        return [number for number, question in enumerate(self.questions) if holds(question)]

    def bound(  # noqa: PLR0913
        self,
        constraint: Constraint,
        source: int,
        family: str,
        *subject: str,
        among: Iterable[int] | None = None,
        weigh: Callable[[Question], int] = lambda _: 1,
        sittings: tuple[int, ...] | None = None,
        least: int | None = None,
        most: int | None = None,
        price: int | None = None,
        part: str = WISHES,
    ) -> None:
        """Add a bound for a constraint."""
        members = range(len(self.questions)) if among is None else among
        weighed = [(number, weigh(self.questions[number])) for number in members]
        kept = [(number, weight) for number, weight in weighed if weight]
        self.bounds.append(
            Bound(
                family=family,
                subject=subject,
                items=tuple(number for number, _ in kept),
                coefficients=tuple(weight for _, weight in kept),
                sittings=self.sittings(constraint.rounds) if sittings is None else sittings,
                least=least,
                most=most,
                forms=self.forms(constraint),
                price=self.price(constraint) if price is None else price,
                part=part,
                source=source,
            )
        )

    def each_round(self, constraint: Constraint) -> Iterator[tuple[int, str, int]]:
        """Yield the place, id and minutes for questions of each round a constraint is about."""
        for number in self.sittings(constraint.rounds):
            yield number, self.rounds[number].id, self.rounds[number].question_minutes


def minutes_of(question: Question) -> int:
    """Return what a question weighs where minutes are added up."""
    return question.minutes
