"""What hirekit says of its own accord, in the language of a document and with people and titles named as there."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from hirekit.documents.locale import PLACEHOLDER, Locale
from hirekit.documents.locales import MODEL, locale
from hirekit.documents.people import People
from hirekit.model.message import Message
from hirekit.model.plan import Plan

SECTION = "messages."
OF_PLANS = f"{SECTION}plan_"
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
    """Return a message in the language of the document; what people wrote stays as it is.

    Args:
        names: Those of `names_of`, or none for ids as they are.
    """
    if not isinstance(text, Message):
        return text
    return say(
        f"{SECTION}{text.code}", **{name: _shown(name, value, say, names) for name, value in text.values.items()}
    )


def _shown(name: str, value: object, say: Locale, names: Names) -> str:
    if isinstance(value, tuple):
        groups = any(isinstance(item, tuple) for item in value)
        return ("; " if groups else ", ").join(_shown(name, item, say, names) for item in value)
    if isinstance(value, Message):
        return told(value, say, names)
    if name in FIGURES:
        return str(value).replace(".", say.texts["forms.decimal"])
    return names[name](str(value)) if name in names else str(value)


def plan_note(note: str, say: Locale) -> str:
    """Return a note of a plan; a plan's file keeps notes as sentences, so what the search wrote is known by its pattern."""
    return told(recalled(note), say, {})


def recalled(text: str) -> str:
    """Return the message that a sentence read from a plan was, or the sentence where it was none.

    >>> recalled("In more than one form: drift, rollout.").code
    'plan_again'
    >>> recalled("Agreed with the works council.")
    'Agreed with the works council.'
    """
    if isinstance(text, Message):
        return text
    for key, pattern, known in _patterns():
        if found := known.fullmatch(text):
            return Message(key, pattern, **{name: recalled(value) for name, value in found.groupdict().items()})
    return text


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Return code, text and pattern of each message that a plan can hold."""
    texts = {key: text for key, text in locale(MODEL).texts.items() if key.startswith(OF_PLANS)}
    return tuple((key.removeprefix(SECTION), text, re.compile(_pattern(text))) for key, text in texts.items())


def _pattern(text: str) -> str:
    parts = PLACEHOLDER.split(text)
    return "".join(f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
