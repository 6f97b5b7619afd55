"""From a requisition and its constraints to a problem in plain integers."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm

import attrs

from hirekit.assembly.eligible import Eligibility, distance, excludes, nearest_rung
from hirekit.assembly.instance import (
    EXPOSURE,
    IDLE,
    LEVEL,
    REUSE,
    SHARE,
    SPREAD,
    WISHES,
    Across,
    Bound,
    Breadth,
    Instance,
    Item,
    Sitting,
)
from hirekit.assembly.wishes import covered, form_codes, has
from hirekit.model.constraint import (
    AllOrNone,
    Constraint,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Freshness,
    Idle,
    Kinds,
    LevelFit,
    MaxOverlap,
    MaxUses,
    Required,
    ShareBand,
    Spread,
    TimeBudget,
    TimeFloor,
)
from hirekit.model.question import Question
from hirekit.model.requisition import Requisition

PERCENT = 100
FINEST_UNIT = 1000
RATING_SEATS = ("lead", "second")


@attrs.frozen
class Shares:
    """Competency shares as whole numbers of *whole*.

    Attributes:
        whole: A multiple of a hundred; a hundred where every share is a whole percentage.
        exact: False where the exact shares need finer numbers than the solver is given.
    """

    of: Mapping[str, int]
    whole: int
    exact: bool = True

    @property
    def unit(self) -> int:
        """How many objective units make a point."""
        return self.whole // PERCENT


def whole_shares(shares: Mapping[str, Fraction]) -> Shares:
    """Return shares as whole numbers with one denominator, exactly where that is at most a hundred thousand.

    >>> whole_shares({"technical": Fraction(13, 20), "leadership": Fraction(7, 20)})
    Shares(of={'technical': 65, 'leadership': 35}, whole=100, exact=True)
    """
    whole = lcm(PERCENT, *(share.denominator for share in shares.values()))
    if whole <= PERCENT * FINEST_UNIT:
        return Shares({id: int(share * whole) for id, share in shares.items()}, whole)
    whole = PERCENT * FINEST_UNIT
    of = {id: int(share * whole) for id, share in shares.items()}
    # Largest remainders, so that they still sum to the whole.
    byway = sorted(shares, key=lambda head: (of[head] - shares[head] * whole, head))
    for id in byway[: whole - sum(of.values())]:
        of[id] += 1
    return Shares(of, whole, exact=False)


def lower(requisition: Requisition, constraints: Sequence[Constraint], *, forms: int) -> Instance:
    """Return the problem that a requisition under these constraints stands for.

    Raises:
        InvalidData: Never; what constraints name must have been checked before.
    """
    return _Lowering(requisition, constraints, forms).instance()


class _Lowering:
    """What the compiling of every constraint needs to know."""

    def __init__(self, requisition: Requisition, constraints: Sequence[Constraint], forms: int) -> None:
        self.requisition = requisition
        self.constraints = constraints
        self.codes = form_codes(forms)
        self.shares = whole_shares(requisition.competency_shares)
        self.rounds = requisition.interview_loop.rounds
        eligibility = Eligibility.of(requisition, constraints)
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
        rubric = self.requisition.kit.rubric
        for source, constraint in enumerate(self.constraints):
            if constraint.enabled:
                compile_ = _COMPILERS[type(constraint)]
                compile_(self, constraint, source)
        self._kit_enemies()
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
                    sittings=self.sittings(()),
                    most=1,
                )
            )

    def sittings(self, rounds: Sequence[str]) -> tuple[int, ...]:
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


def _minutes(question: Question) -> int:
    return question.minutes


def _coverage(to: _Lowering, constraint: Coverage, source: int) -> None:
    for criterion in covered(to.requisition, constraint):
        among = to.that(
            lambda q, c=criterion: q.primary == c or (not constraint.primary_only and c in q.secondary)  # type: ignore[misc]
        )
        if constraint.questions:
            to.bound(constraint, source, "coverage", criterion, among=among, least=constraint.questions)
        sittings = to.sittings(constraint.rounds)
        people = tuple(len(set(to.rounds[n].seats) & set(RATING_SEATS)) for n in sittings)
        for family, least, worth in (
            ("stages", constraint.rounds_apart, (1,) * len(sittings)),
            ("interviewers", constraint.interviewers, people),
        ):
            if least:
                to.breadths.append(
                    Breadth(
                        family=family,
                        subject=(criterion,),
                        items=tuple(among),
                        sittings=sittings,
                        worth=worth,
                        least=least,
                        forms=to.forms(constraint),
                        price=to.price(constraint),
                        source=source,
                    )
                )


def _time_budget(to: _Lowering, constraint: TimeBudget, source: int) -> None:
    for number, id, minutes in to.each_round(constraint):
        most = minutes if constraint.minutes is None else constraint.minutes
        to.bound(constraint, source, "budget", id, weigh=_minutes, sittings=(number,), most=most)


def _time_floor(to: _Lowering, constraint: TimeFloor, source: int) -> None:
    for number, id, minutes in to.each_round(constraint):
        least = (
            constraint.minutes if constraint.minutes is not None else -(-minutes * (constraint.percent or 0) // PERCENT)
        )
        to.bound(constraint, source, "min_time", id, weigh=_minutes, sittings=(number,), least=least)


def _idle(to: _Lowering, constraint: Idle, source: int) -> None:
    for number, id, minutes in to.each_round(constraint):
        least = max(0, minutes - constraint.tolerance)
        to.bound(constraint, source, "idle", id, weigh=_minutes, sittings=(number,), least=least, part=IDLE)


def _share_band(to: _Lowering, constraint: ShareBand, source: int) -> None:
    rubric = to.requisition.kit.rubric
    whole, band = to.shares.whole, constraint.tolerance * to.shares.unit
    heads = {criterion: rubric.competency_of(criterion).id for criterion in to.requisition.planned}
    for head, share in to.shares.of.items():
        if constraint.competencies and head not in constraint.competencies:
            continue

        def over(question: Question, head: str = head, share: int = share) -> int:
            return question.minutes * (whole * (heads[question.primary] == head) - share - band)

        def under(question: Question, head: str = head, share: int = share) -> int:
            return question.minutes * (share - band - whole * (heads[question.primary] == head))

        for name, side in (("over", over), ("under", under)):
            to.bound(constraint, source, "share", head, name, weigh=side, most=0, price=constraint.price, part=SHARE)


def _level_fit(to: _Lowering, constraint: LevelFit, source: int) -> None:
    def away(question: Question) -> int:
        return distance(to.requisition, question)

    if constraint.price is not None:
        to.bound(constraint, source, "level", weigh=away, most=0, part=LEVEL)
    if constraint.rounds or constraint.forms:
        required = {c.question for c in to.constraints if isinstance(c, Required) and c.enabled and c.price is None}
        far = to.that(lambda q: away(q) > constraint.within and q.id not in required)
        to.bound(attrs.evolve(constraint, price=None), source, "level-within", among=far, most=0)


def _kinds(to: _Lowering, constraint: Kinds, source: int) -> None:
    if constraint.price is not None or constraint.forms:
        other = to.that(lambda question: question.kind not in constraint.kinds)
        to.bound(constraint, source, "kinds", *constraint.kinds, among=other, most=0)


def _count(to: _Lowering, constraint: Count, source: int) -> None:
    among = to.that(lambda question: has(to.requisition, question, constraint))
    weigh = _minutes if constraint.unit == "minutes" else lambda _: 1
    least, most = constraint.least or None, constraint.most
    about = tuple(each for each in (constraint.attribute, constraint.value) if each)
    if constraint.each_round:
        for number, id, _ in to.each_round(constraint):
            to.bound(
                constraint,
                source,
                "count",
                *about,
                id,
                among=among,
                weigh=weigh,
                sittings=(number,),
                least=least,
                most=most,
            )
    else:
        to.bound(
            constraint, source, "count", *about, *constraint.rounds, among=among, weigh=weigh, least=least, most=most
        )


def _enemies(to: _Lowering, constraint: Enemies, source: int) -> None:
    among = to.that(lambda q: constraint.tag in q.tags if constraint.tag else q.id in constraint.questions)
    to.bound(constraint, source, "enemy", *(constraint.questions or (constraint.tag,)), among=among, most=1)


def _all_or_none(to: _Lowering, constraint: AllOrNone, source: int) -> None:
    for first, second in zip(constraint.questions, constraint.questions[1:], strict=False):
        among = [to.place[id] for id in (first, second) if id in to.place]
        to.bound(
            constraint,
            source,
            "all-or-none",
            first,
            second,
            among=among,
            weigh=lambda question, first=first: 1 if question.id == first else -1,  # type: ignore[misc]
            least=0,
            most=0,
        )


def _required(to: _Lowering, constraint: Required, source: int) -> None:
    among = [to.place[constraint.question]] if constraint.question in to.place else []
    to.bound(constraint, source, "required", constraint.question, *constraint.rounds, among=among, least=1)


def _excluded(to: _Lowering, constraint: Excluded, source: int) -> None:
    if constraint.price is not None or constraint.forms:
        among = to.that(lambda question: excludes(constraint, question))
        to.bound(constraint, source, "excluded", constraint.question or constraint.tag, among=among, most=0)


def _freshness(to: _Lowering, constraint: Freshness, source: int) -> None:
    uses = constraint.uses
    if constraint.price is not None:
        to.bound(constraint, source, "exposure", weigh=lambda q: uses.get(q.id, 0), most=0, part=EXPOSURE)


def _max_uses(to: _Lowering, constraint: MaxUses, source: int) -> None:
    to.across.append(Across(family="uses", most=constraint.most, price=to.price(constraint), part=REUSE, source=source))


def _max_overlap(to: _Lowering, constraint: MaxOverlap, source: int) -> None:
    to.across.append(
        Across(family="overlap", most=constraint.most, price=to.price(constraint), part=REUSE, source=source)
    )


def _spread(to: _Lowering, constraint: Spread, source: int) -> None:
    price = to.price(constraint, each=PERCENT)
    to.across.append(Across(family="spread", most=constraint.tolerance, price=price, part=SPREAD, source=source))


_COMPILERS: dict[type, Callable[..., None]] = {
    Coverage: _coverage,
    TimeBudget: _time_budget,
    TimeFloor: _time_floor,
    Idle: _idle,
    ShareBand: _share_band,
    LevelFit: _level_fit,
    Kinds: _kinds,
    Count: _count,
    Enemies: _enemies,
    AllOrNone: _all_or_none,
    Required: _required,
    Excluded: _excluded,
    Freshness: _freshness,
    MaxUses: _max_uses,
    MaxOverlap: _max_overlap,
    Spread: _spread,
}
