"""What constraints name must be there and mean something, and what they require must not contradict itself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from hirekit.errors import Problem, did_you_mean, unknown
from hirekit.model.constraint import Constraint, Excluded, Required
from hirekit.model.constraint.freshness import USE
from hirekit.model.constraint.meaning import values_of
from hirekit.model.constraint.questions import ATTRIBUTES, minutes_range
from hirekit.model.question import KINDS, Question
from hirekit.model.rubric import Rubric

# A key of a constraint names the same sort of thing in every kind.
LISTED = {
    "rounds": "round",
    "forms": "form",
    "competencies": "planned competency",
    "questions": "question",
}
SINGLE = {"criterion": "planned criterion", "question": "question"}
COUNTED = {
    "criterion": "planned criterion",
    "probes": "planned criterion",
    "competency": "planned competency",
    "job_level": "job level",
}


@attrs.frozen(kw_only=True)
class Nameable:
    """The ids that constraints may name.

    Attributes:
        criteria: Those planned; so are the competencies.
        forms: Codes; None where it is not known yet how many forms there will be.
    """

    rounds: frozenset[str]
    questions: frozenset[str]
    criteria: frozenset[str]
    competencies: frozenset[str]
    job_levels: frozenset[str]
    forms: frozenset[str] | None = None

    def of(self, noun: str) -> frozenset[str] | None:
        """Return the ids of a sort of thing, or None where they are not known."""
        return {
            "round": self.rounds,
            "form": self.forms,
            "planned competency": self.competencies,
            "question": self.questions,
            "planned criterion": self.criteria,
            "job level": self.job_levels,
        }[noun]


def constraint_problems(
    constraints: Sequence[Constraint], known: Nameable, questions: Sequence[Question], rubric: Rubric
) -> Iterator[Problem]:
    """Yield what constraints name that is not there, and what in them contradicts itself; paths begin with a place.

    Args:
        questions: Of the bank, by which tags and values of attributes are known.
    """
    for place, constraint in enumerate(constraints):
        fields = attrs.asdict(constraint, recurse=False)
        for problem in misnamed(fields, known, questions, rubric):
            yield attrs.evolve(problem, path=(place, *problem.path))
    for place, message in contradictions(constraints):
        yield Problem((place,), message)


def misnamed(
    fields: Mapping[str, Any], known: Nameable, questions: Sequence[Question], rubric: Rubric
) -> Iterator[Problem]:
    """Yield what fields of a constraint name and that is not there or means nothing, whether or not they make one."""
    unnamed = tuple(unknown_names(fields, known))
    # Of an id that is not there it need not be said that no question has it.
    yield from unnamed or unmeant(fields, questions, rubric)


def unknown_names(fields: Mapping[str, Any], known: Nameable) -> Iterator[Problem]:
    """Yield each id that fields of a constraint name and that is not there, whether or not they make a constraint."""
    if fields.get("enabled") is False:
        return
    for path, noun, id in _named(fields):
        ids = known.of(noun)
        if ids is None or id in ids:
            continue
        if noun == "form":
            yield Problem(path, f"there is no form {id!r}, only {', '.join(sorted(ids))}")
        else:
            yield Problem(path, unknown(noun, id, ids))


def _named(fields: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Yield the path, the sort of thing and the id of each that fields of a constraint name."""
    for key, noun in LISTED.items():
        listed = fields.get(key)
        for place, id in enumerate(listed if isinstance(listed, tuple) else ()):
            yield (key, place), noun, id
    for key, noun in SINGLE.items():
        if fields.get(key):
            yield (key,), noun, fields[key]
    attribute, value = fields.get("attribute"), fields.get("value")
    if attribute in COUNTED and value:
        yield ("value",), COUNTED[attribute], value
    for place, entry in enumerate(fields.get("log") or ()):
        if USE.fullmatch(entry):
            yield ("log", place), "question", entry.split(" ")[0]


def unmeant(fields: Mapping[str, Any], questions: Sequence[Question], rubric: Rubric) -> Iterator[Problem]:
    """Yield that no question of the bank has the tag, or the value of an attribute, that fields of a constraint give."""
    attribute, key = (fields["attribute"], "value") if "attribute" in fields else ("tag", "tag")
    value = fields.get(key)
    if fields.get("enabled") is False or not value or attribute not in ATTRIBUTES or attribute == "any":
        return
    if attribute == "minutes":
        meant = minutes_range(value)
        # That a range runs backwards is said by the constraint itself.
        if (
            meant
            and meant[0] <= meant[1]
            and not any(meant[0] <= question.minutes <= meant[1] for question in questions)
        ):
            yield Problem((key,), f"no question of the bank takes {value} minutes")
        return
    if attribute == "kind" and value not in KINDS:
        # That it is no kind at all is said by the constraint itself.
        return
    there = {one for question in questions for one in values_of(attribute, question, rubric)}
    if value not in there:
        noun = attribute.replace("_", " ")
        yield Problem((key,), f"no question of the bank has the {noun} {value!r}{did_you_mean(value, there)}")


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
