"""Which question may be asked in which round, and if not, why not."""

from collections.abc import Collection, Iterator, Sequence

import attrs

from hirekit.assembly.phrases import joined
from hirekit.model.constraint import Constraint, Excluded, Freshness, Kinds, LevelFit, Required
from hirekit.model.constraint.meaning import means
from hirekit.model.loop import Round
from hirekit.model.question import Question
from hirekit.model.requisition import Requisition


def rung(requisition: Requisition, job_level: str) -> int:
    """Return how far up the ladder a job level is, from 1."""
    return 1 + [level.id for level in requisition.kit.role.job_levels].index(job_level)


def nearest_rung(requisition: Requisition, question: Question) -> int:
    """Return the rung of the question's job level that is nearest to the opening's, of two the lower."""
    own = rung(requisition, requisition.job_level)
    return min(
        (rung(requisition, level) for level in question.job_levels), key=lambda r: (abs(r - own), r), default=own
    )


def distance(requisition: Requisition, question: Question) -> int:
    """Return how many rungs a question is away from the opening's job level."""
    return abs(nearest_rung(requisition, question) - rung(requisition, requisition.job_level))


@attrs.frozen(kw_only=True)
class Eligibility:
    """Where questions may be asked, under the hard constraints that each question meets or not by itself.

    Constraints on some forms only are not among them: they hold for a question in one form and not in another.

    Attributes:
        focused: Whether rounds keep to the criteria in their focus.
    """

    requisition: Requisition
    constraints: tuple[Constraint, ...]
    required: frozenset[str]
    focused: bool = True

    @classmethod
    def of(cls, requisition: Requisition, constraints: Sequence[Constraint]) -> "Eligibility":
        """Return the eligibility that these constraints leave."""
        own = (Excluded, Kinds, LevelFit, Freshness)
        on = [constraint for constraint in constraints if constraint.enabled]
        return cls(
            requisition=requisition,
            constraints=tuple(c for c in on if isinstance(c, own) and not c.forms),
            required=required_questions(on),
        )

    @property
    def apart(self) -> "Eligibility":
        """Where questions may be asked whatever constraints and the focus of rounds keep out."""
        return attrs.evolve(self, constraints=(), focused=False)

    def rounds(self, question: Question) -> tuple[str, ...]:
        """Return the ids of the rounds that may ask a question."""
        if next(self.anywhere(question), None):
            return ()
        return tuple(r.id for r in self.requisition.interview_loop.rounds if not next(self.here(question, r), None))

    def why_nowhere(self, question: Question, *, among: Collection[str] = ()) -> tuple[str, ...]:
        """Return what keeps a question out of every round, or of every one among some; nothing where one may ask it.

        Of rounds that do not look at its criterion nothing is said where another does.
        """
        rounds = [r for r in self.requisition.interview_loop.rounds if not among or r.id in among]
        if set(self.rounds(question)) & {round_.id for round_ in rounds}:
            return ()
        looking = [round_ for round_ in rounds if looks_at(round_, question.primary)]
        if not looking:
            return (f"{not_looking(rounds)} at {question.primary!r}",)
        return tuple(self.anywhere(question)) or tuple(why for r in looking for why in self.here(question, r))

    def anywhere(self, question: Question) -> Iterator[str]:
        """Yield what keeps a question out of every round."""
        requisition = self.requisition
        if question.primary not in requisition.planned:
            yield f"it is rated on {question.primary!r}, which is not planned"
        if question.language != requisition.kit.language:
            yield f"it is written in {question.language!r}, the kit in {requisition.kit.language!r}"
        for constraint in self.constraints:
            if not constraint.rounds:
                yield from self._against(question, constraint)

    def here(self, question: Question, round_: Round) -> Iterator[str]:
        """Yield what keeps a question out of one round."""
        if round_.kinds and question.kind not in round_.kinds:
            yield f"round {round_.id!r} does not ask {question.kind} questions"
        if self.focused and not looks_at(round_, question.primary):
            yield f"round {round_.id!r} does not look at {question.primary!r}"
        if question.minutes > round_.question_minutes:
            yield f"it takes {question.minutes} minutes and round {round_.id!r} has {round_.question_minutes} for questions"
        for constraint in self.constraints:
            if constraint.rounds and round_.id in constraint.rounds:
                yield from (f"{why} in round {round_.id!r}" for why in self._against(question, constraint))

    def _against(self, question: Question, constraint: Constraint) -> Iterator[str]:
        """Yield what a constraint has against a question; the words end in the constraint's label or id."""
        name = constraint.label or constraint.id
        told = f" ({name})" if name else ""
        match constraint:
            case Excluded(price=None) if means(constraint, question, self.requisition.kit.rubric):
                yield f"it is excluded{told}"
            case Kinds(price=None) if question.kind not in constraint.kinds:
                yield f"it is {question.kind}, and only {', '.join(constraint.kinds)} questions are asked{told}"
            case LevelFit() if question.id not in self.required:
                rungs = distance(self.requisition, question)
                if rungs > constraint.within:
                    level = self.requisition.job_level
                    yield f"it is {rungs} rungs away from {level!r}, and at most {constraint.within} is allowed{told}"
            case Freshness(most=int(most)) if question.id not in self.required:
                times = constraint.uses.get(question.id, 0)
                if times > most:
                    yield f"it was asked {times} times before, and at most {most} is allowed{told}"
            case _:
                pass


def looks_at(round_: Round, criterion: str) -> bool:
    """Return whether a round may ask questions rated on a criterion."""
    return not round_.focus or criterion in round_.focus


def not_looking(rounds: Sequence[Round]) -> str:
    """Return the beginning of "round 'case' does not look at ..." for rounds, as they are called.

    >>> not_looking([Round(id="case", title="Case", minutes=60)])
    "round 'case' does not look"
    """
    names = joined(repr(round_.id) for round_ in rounds)
    return f"round {names} does not look" if len(rounds) == 1 else f"rounds {names} do not look"


def required_questions(constraints: Sequence[Constraint]) -> frozenset[str]:
    """Return the questions that hard constraints which are on ask for by name."""
    return frozenset(c.question for c in constraints if isinstance(c, Required) and c.enabled and c.price is None)
