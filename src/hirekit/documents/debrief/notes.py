"""What is to know beside the scores: each thing said once, however many cards or candidates it is true of."""

from collections import Counter
from collections.abc import Sequence

from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.messages import Names, told
from hirekit.model.message import Message

SHADOW, SINGLE = "card_shadow", "single_raters"


def note_lines(notes: Sequence[str], say: Locale, names: Names) -> list[str]:
    """Return the notes of an evaluation as a debrief prints them.

    Candidates whose same criteria rest on one interviewer share a line, and so do the cards of shadows.
    """
    shadows = [note.values["card"] for note in notes if isinstance(note, Message) and note.code == SHADOW]
    one_by_one = len(shadows) < 2  # noqa: PLR2004
    lines = [
        capital(told(note, say, names))
        for note in _shared(notes)
        if one_by_one or not isinstance(note, Message) or note.code != SHADOW
    ]
    return lines if one_by_one else [*lines, _shadows(shadows, say, names)]


def _shared(notes: Sequence[str]) -> list[str]:
    """Return the notes, those on single raters that differ in the candidate only as one, where the first of them stood."""
    found: dict[object, list[str]] = {}
    for note in notes:
        single = isinstance(note, Message) and note.code == SINGLE
        found.setdefault((SINGLE, note.values["criteria"]) if single else note, []).append(note)  # type: ignore[attr-defined]
    return [_as_one(alike) for alike in found.values()]


def _as_one(alike: list[str]) -> str:
    first = alike[0]
    if not isinstance(first, Message) or len(alike) == 1:
        return first
    candidates = tuple(note.values["candidate"] for note in alike if isinstance(note, Message))
    return Message(first.code, first.pattern, **{**first.values, "candidate": candidates})


def _shadows(cards: Sequence[object], say: Locale, names: Names) -> str:
    """Return whose cards are practice, and how many."""
    counted = Counter(str(card.values["interviewer"]) for card in cards if isinstance(card, Message))
    whose = [
        say("debrief.shadow", interviewer=names["interviewer"](id), cards=say.plural(count, "card"))
        for id, count in counted.items()
    ]
    return say("debrief.shadows", cards=", ".join(whose))
