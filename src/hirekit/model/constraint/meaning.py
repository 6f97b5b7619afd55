"""Which questions a constraint means."""

from hirekit.model.constraint import Count, Enemies, Excluded
from hirekit.model.question import Question
from hirekit.model.rubric import Rubric


def means(constraint: Count | Enemies | Excluded, question: Question, rubric: Rubric) -> bool:
    """Return whether a constraint on questions with a tag, a value of an attribute or an id is about this one."""
    match constraint:
        case Count(attribute="any"):
            return True
        case Count(attribute="minutes"):
            low, high = constraint.minutes_range
            return low <= question.minutes <= high
        case Count():
            return constraint.value in values_of(constraint.attribute, question, rubric)
        case Enemies(tag=""):
            return question.id in constraint.questions
        case Excluded(tag=""):
            return question.id == constraint.question
        case _:
            return constraint.tag in question.tags


def values_of(attribute: str, question: Question, rubric: Rubric) -> tuple[str, ...]:
    """Return what a question has as an attribute that constraints count by, but for minutes."""
    values: dict[str, tuple[str, ...]] = {
        "kind": (question.kind,),
        "tag": question.tags,
        "topic": question.topics,
        "job_level": question.job_levels,
        "language": (question.language,),
        "criterion": (question.primary,),
        "probes": (question.primary, *question.secondary),
        "competency": (rubric.competency_of(question.primary).id,),
        "handout": question.handouts,
    }
    return values[attribute]
