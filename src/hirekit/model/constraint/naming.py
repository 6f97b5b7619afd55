"""What constraints name must be there and mean something, and what they require must not contradict itself."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from hirekit.errors import Problem, unknown
from hirekit.model.constraint import (
    AllOrNone,
    Constraint,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Freshness,
    Required,
    ShareBand,
)
from hirekit.model.constraint.meaning import means
from hirekit.model.question import Question
from hirekit.model.rubric import Rubric
from hirekit.model.rules import missing


@attrs.frozen(kw_only=True)
class Nameable:
    """The ids that constraints may name."""

    rounds: frozenset[str]
    questions: frozenset[str]
    criteria: frozenset[str]
    competencies: frozenset[str]


def naming_problems(constraint: Constraint, known: Nameable) -> Iterator[Problem]:
    """Yield each id that a constraint names and that is not there; nothing of one that is switched off."""
    if not constraint.enabled:
        return
    yield from missing(constraint.rounds, known.rounds, "round", "rounds")
    match constraint:
        case Coverage(criterion=str(criterion)) if criterion and criterion not in known.criteria:
            yield Problem(("criterion",), unknown("planned criterion", criterion, known.criteria))
        case Count(attribute="criterion" | "probes", value=str(criterion)) if criterion not in known.criteria:
            yield Problem(("value",), unknown("planned criterion", criterion, known.criteria))
        case Count(attribute="competency", value=str(head)) if head not in known.competencies:
            yield Problem(("value",), unknown("planned competency", head, known.competencies))
        case ShareBand():
            yield from missing(constraint.competencies, known.competencies, "planned competency", "competencies")
        case AllOrNone() | Enemies(tag=""):
            yield from missing(constraint.questions, known.questions, "question", "questions")
        case Required(question=str(question)) if question not in known.questions:
            yield Problem(("question",), unknown("question", question, known.questions))
        case Excluded(question=str(question)) if question and question not in known.questions:
            yield Problem(("question",), unknown("question", question, known.questions))
        case Freshness():
            for place, entry in enumerate(constraint.log):
                if entry.split(" ")[0] not in known.questions:
                    yield Problem(("log", place), unknown("question", entry.split(" ")[0], known.questions))
        case _:
            pass


def meaning_problems(constraint: Constraint, questions: Iterable[Question], rubric: Rubric) -> Iterator[Problem]:
    """Yield that no question of the bank is meant by a constraint on a tag or on a value of an attribute."""
    if not constraint.enabled or not isinstance(constraint, Count | Enemies | Excluded):
        return
    named = (
        f"the {constraint.attribute.replace('_', ' ')} {constraint.value!r}"
        if isinstance(constraint, Count)
        else f"the tag {constraint.tag!r}"
        if constraint.tag
        else ""
    )
    if named and not any(means(constraint, question, rubric) for question in questions):
        yield Problem((), f"no question of the bank has {named}")


def contradictions(constraints: Sequence[Constraint]) -> Iterator[tuple[int, str]]:
    """Yield the place of each constraint that no question set could satisfy beside an earlier one, and why."""
    hard = [(place, c) for place, c in enumerate(constraints) if c.enabled and c.price is None]
    excluded = {c.question for _, c in hard if isinstance(c, Excluded) and c.question and not c.rounds and not c.forms}
    seen: dict[str, Required] = {}
    for place, constraint in hard:
        if not isinstance(constraint, Required):
            continue
        question = constraint.question
        if question in excluded:
            yield place, f"{question!r} is both required and excluded"
        before = seen.setdefault(question, constraint)
        overlap = not before.forms or not constraint.forms or set(before.forms) & set(constraint.forms)
        if before.rounds and constraint.rounds and overlap and not set(before.rounds) & set(constraint.rounds):
            there, here = ", ".join(before.rounds), ", ".join(constraint.rounds)
            yield place, f"{question!r} is required in {there} and also in {here}; a question is asked once"
