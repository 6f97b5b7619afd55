"""Which question may be asked in which round, and if not, why not."""

from collections.abc import Iterator, Sequence

import attrs

from hirekit.model.constraint import Constraint, Excluded, Freshness, Kinds, LevelFit, Required
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
    """Where questions may be asked, under the hard constraints that each question meets or not by itself."""

    requisition: Requisition
    constraints: tuple[Constraint, ...]

    @classmethod
    def of(cls, requisition: Requisition, constraints: Sequence[Constraint]) -> "Eligibility":
        """Return the eligibility that these constraints leave."""
        own = (Excluded, Kinds, LevelFit, Freshness, Required)
        return cls(
            requisition=requisition, constraints=tuple(c for c in constraints if c.enabled and isinstance(c, own))
        )

    def rounds(self, question: Question) -> tuple[str, ...]:
        """Return the ids of the rounds that may ask a question."""
        if next(self.anywhere(question), None):
            return ()
        return tuple(r.id for r in self.requisition.interview_loop.rounds if not next(self.here(question, r), None))

    def why_nowhere(self, question: Question) -> tuple[str, ...]:
        """Return what keeps a question out of every round; nothing where a round may ask it."""
        if self.rounds(question):
            return ()
        rounds = self.requisition.interview_loop.rounds
        return tuple(self.anywhere(question)) or tuple(why for r in rounds for why in self.here(question, r))

    def anywhere(self, question: Question) -> Iterator[str]:
        """Yield what keeps a question out of every round."""
        requisition = self.requisition
        if question.primary not in requisition.planned:
            yield f"it is rated on {question.primary!r}, which is not planned"
        if question.language != requisition.kit.language:
            yield f"it is written in {question.language!r}, the kit in {requisition.kit.language!r}"
        required = any(
            isinstance(c, Required) and c.question == question.id and c.price is None for c in self.constraints
        )
        for constraint in self.constraints:
            if (
                isinstance(constraint, Excluded)
                and constraint.price is None
                and not constraint.rounds
                and not constraint.forms
            ):
                if excludes(constraint, question):
                    yield f"it is excluded ({constraint.label or constraint.id or 'as asked'})"
            elif isinstance(constraint, LevelFit) and not required and not constraint.rounds and not constraint.forms:
                rungs = distance(requisition, question)
                if rungs > constraint.within:
                    yield f"it is {rungs} rungs away from {requisition.job_level!r}, and at most {constraint.within} is allowed"
            elif isinstance(constraint, Freshness) and constraint.most is not None and not required:
                times = constraint.uses.get(question.id, 0)
                if times > constraint.most:
                    yield f"it was asked {times} times before, and at most {constraint.most} is allowed"

    def here(self, question: Question, round_: Round) -> Iterator[str]:
        """Yield what keeps a question out of one round."""
        if round_.kinds and question.kind not in round_.kinds:
            yield f"round {round_.id!r} does not ask {question.kind} questions"
        if round_.focus and question.primary not in round_.focus:
            yield f"round {round_.id!r} does not look at {question.primary!r}"
        if question.minutes > round_.question_minutes:
            yield f"it takes {question.minutes} minutes and round {round_.id!r} has {round_.question_minutes} for questions"
        for constraint in self.constraints:
            if (
                constraint.forms
                or constraint.price is not None
                or (constraint.rounds and round_.id not in constraint.rounds)
            ):
                continue
            if isinstance(constraint, Kinds) and question.kind not in constraint.kinds:
                yield f"round {round_.id!r} is held to {', '.join(constraint.kinds)} questions"
            elif isinstance(constraint, Excluded) and constraint.rounds and excludes(constraint, question):
                yield f"it is excluded from round {round_.id!r}"


def excludes(constraint: Excluded, question: Question) -> bool:
    """Return whether a constraint means this question."""
    return question.id == constraint.question if constraint.question else constraint.tag in question.tags


def bare_rounds(eligibility: Eligibility) -> Iterator[str]:
    """Yield, for each round that no question of the bank fits, why, and what would mend it."""
    requisition = eligibility.requisition
    usable = [question for question in requisition.kit.bank.questions if not next(eligibility.anywhere(question), None)]
    for round_ in requisition.interview_loop.rounds:
        against = [(question, tuple(eligibility.here(question, round_))) for question in usable]
        if not all(reasons for _, reasons in against):
            continue
        room = round_.question_minutes
        long = [question for question, reasons in against if len(reasons) == 1 and question.minutes > room]
        if long:
            shortest = min(long, key=lambda question: (question.minutes, question.id))
            enough = round_.minutes + shortest.minutes - room
            yield (
                f"No question fits round {round_.title!r}: of its {round_.minutes} minutes {room} are for questions, and the "
                f"shortest it might ask, {shortest.id!r}, takes {shortest.minutes}. A round of {enough} minutes would hold it."
            )
        else:
            yield (
                f"No question fits round {round_.title!r}: the bank has none on its criteria, of its kinds, "
                f"that the constraints allow there."
            )
