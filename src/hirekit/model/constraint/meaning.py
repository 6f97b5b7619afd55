"""Which questions a constraint means."""

from hirekit.model.constraint import Count, Enemies, Excluded
from hirekit.model.question import Question
from hirekit.model.rubric import Rubric


def means(constraint: Count | Enemies | Excluded, question: Question, rubric: Rubric) -> bool:
    """Return whether a constraint on questions with a tag, a value of an attribute or an id is about this one."""
    match constraint:
        case Count():
            return _counts(constraint, question, rubric)
        case Enemies(tag=""):
            return question.id in constraint.questions
        case Excluded(tag=""):
            return question.id == constraint.question
        case _:
            return constraint.tag in question.tags


def _counts(constraint: Count, question: Question, rubric: Rubric) -> bool:
    wanted = constraint.value
    if constraint.attribute == "any":
        return True
    if constraint.attribute == "minutes":
        low, dash, high = wanted.partition("-")
        return int(low or 0) <= question.minutes <= int((high or 10**6) if dash else low)
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
    return wanted in values[constraint.attribute]
