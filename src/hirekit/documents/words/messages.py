"""What hirekit says of its own accord, in the language of a document and with people and titles named as there."""

from collections.abc import Callable, Mapping

from hirekit.documents.words.locale import PLACEHOLDER, Locale
from hirekit.documents.words.people import People
from hirekit.model.message import Message
from hirekit.model.plan import Plan

SECTION = "messages."
FIGURES = frozenset({"percent", "floor", "target", "points"})

Names = Mapping[str, Callable[[str], str]]


def names_of(plan: Plan, people: People, say: Locale) -> Names:
    """Return how a debrief names what messages have by its id, by the name of the placeholder."""
    rubric = plan.kit.rubric
    titles = {criterion.id: criterion.title for criterion in rubric.criteria}
    titles |= {competency.id: competency.title for competency in rubric.competencies}
    rounds = {round_.id: round_.title for round_ in plan.requisition.interview_loop.rounds}

    def title(id: str) -> str:
        return titles.get(id, id)

    def round_title(id: str) -> str:
        return say("forms.quoted", text=rounds.get(id, id))

    return {
        "candidate": people.candidate,
        "interviewer": people.interviewer,
        "interviewers": people.interviewer,
        "criteria": title,
        "competency": title,
        "round": round_title,
    }


def told(text: str, say: Locale, names: Names) -> str:
    """Return a message in the language of the document; what people wrote stays as it is, and so does what has no text there.

    Args:
        names: Those of `names_of`, or none for ids as they are.
    """
    if not isinstance(text, Message):
        return text
    known = say.texts.get(f"{SECTION}{text.code}")
    if known is None or not set(PLACEHOLDER.findall(known)) <= text.values.keys():
        return text
    return say(
        f"{SECTION}{text.code}", **{name: _shown(name, value, say, names) for name, value in text.values.items()}
    )


def _shown(name: str, value: object, say: Locale, names: Names) -> str:
    if isinstance(value, tuple):
        groups = any(isinstance(item, tuple) for item in value)
        shown = [_shown(name, item, say, names) for item in value]
        return ("; " if groups or any(", " in item for item in shown) else ", ").join(shown)
    if isinstance(value, Message):
        return told(value, say, names)
    if name in FIGURES:
        return str(value).replace(".", say.texts["forms.decimal"])
    return names[name](str(value)) if name in names else str(value)
