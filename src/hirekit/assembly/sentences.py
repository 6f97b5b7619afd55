"""A constraint as a sentence, without what it is scoped to."""

from hirekit.assembly.phrases import joined, of_minutes, several
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


def sentence(constraint: Constraint) -> str:  # noqa: C901, PLR0911, PLR0912  one per kind
    """Return what a constraint asks for, in words, without its full stop.

    >>> sentence(TimeFloor(percent=80))
    'a round asks for at least 80 % of its time for questions'
    """
    match constraint:
        case Coverage():
            return _coverage(constraint)
        case TimeBudget(minutes=None):
            return "a round asks no longer than its time for questions"
        case TimeBudget(minutes=minutes):
            return f"a round asks at most {several(minutes or 0, 'minute')}"
        case TimeFloor(minutes=None, percent=percent):
            return f"a round asks for at least {percent} % of its time for questions"
        case TimeFloor(minutes=minutes):
            return f"a round asks at least {several(minutes or 0, 'minute')}"
        case Idle(tolerance=tolerance):
            return f"a round leaves at most {several(tolerance, 'minute')} unused"
        case ShareBand(tolerance=tolerance, competencies=heads):
            which = ", ".join(heads) if heads else "each competency"
            return f"{which}: the share of the time is within {tolerance} percentage points of the weight"
        case LevelFit(within=within):
            return f"questions suit the job level; none is more than {several(within, 'rung')} away"
        case Kinds(kinds=kinds):
            return f"only {', '.join(kinds)} questions are asked"
        case Count():
            return _count(constraint)
        case Enemies(questions=questions, tag=tag):
            which = f"the questions with the tag {tag!r}" if tag else ", ".join(questions)
            return f"at most one of {which} is asked"
        case AllOrNone(questions=questions):
            return f"{', '.join(questions)} are asked together or not at all"
        case Required(question=question):
            return f"{question} is asked"
        case Excluded(question=question, tag=tag):
            return f"{f'questions with the tag {tag!r} are' if tag else f'{question} is'} not asked"
        case Freshness():
            return _freshness(constraint)
        case MaxUses(most=most):
            return f"a question is in at most {several(most, 'form')}"
        case MaxOverlap(most=most):
            return f"two forms share at most {several(most, 'question')}"
        case Spread(tolerance=tolerance):
            return (
                f"forms are within {tolerance} of each other in minutes, minutes of each competency and sum of levels"
            )


def _coverage(constraint: Coverage) -> str:
    apart = constraint.rounds_apart if constraint.rounds_apart > 1 or not constraint.questions else 0
    wanted = (
        (constraint.questions, "has", "question", ""),
        (apart, "is asked about in", "round", ""),
        (constraint.interviewers, "is asked about by", "person", "people"),
    )
    parts = [f"{how} {several(number, noun, plural)}" for number, how, noun, plural in wanted if number]
    which = constraint.criterion or "each criterion looked at"
    also = "" if constraint.primary_only else ", counting questions that only show something about it"
    return f"{which} {joined(parts)} or more{also}"


def _count(constraint: Count) -> str:
    one = (constraint.most or constraint.least) == 1
    unit = "minutes of questions" if constraint.unit == "minutes" else "question" if one else "questions"
    limits = [f"at least {constraint.least}"] if constraint.least else []
    limits += [f"at most {constraint.most}"] if constraint.most is not None else []
    if constraint.attribute == "any":
        about = ""
    elif constraint.attribute == "minutes":
        about = f" {of_minutes(constraint.value)}"
    else:
        about = f" with {constraint.attribute.replace('_', ' ')} {constraint.value}"
    where = " in each round" if constraint.each_round else ""
    return f"{' and '.join(limits)} {unit}{about}{where}"


def _freshness(constraint: Freshness) -> str:
    since = f" since {constraint.since}" if constraint.since else ""
    used = sum(constraint.uses.values())
    most = "" if constraint.most is None else f"; more than {constraint.most} keep it out"
    return f"questions seen before are avoided ({several(used, 'use')}{since}){most}"
