"""Cards kept as received: each file unchanged, under its hash, and every card in one common form."""

import hashlib
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.event import AFTER_DEBRIEF_CHANGE, CARD_KINDS, Event
from hirekit.model.scorecard import AFTER_DEBRIEF, Scorecard
from hirekit.workspace import writing
from hirekit.workspace.folder import Folder
from hirekit.workspace.reading import ReadFile
from hirekit.workspace.record import Entry

LATE = "arrived after the debrief"


@attrs.frozen(kw_only=True)
class KeptCard:
    """A card that was received, and the event that says so.

    Attributes:
        card: As it came.
        scored: As it counts: a late one as a change after the debrief.
    """

    event: Event
    card: Scorecard
    scored: Scorecard


def card_name(card: Scorecard) -> str:
    """Return the name of a card's file; ids hold no dot, so no two cards share one."""
    return f"{card.candidate}.{card.round}.{card.interviewer}.a{card.attempt}.r{card.revision}.json"


def received_path(folder: Folder, file: ReadFile) -> Path:
    """Return where a file is kept as it came."""
    return folder.received / f"{file.sha256}{Path(file.name).suffix.lower()}"


def keep(folder: Folder, file: ReadFile, card: Scorecard, kind: str) -> Entry:
    """Store a card and the file it came in, and return the event to record.

    Until the event is recorded the card does not count, so it does not matter where this is interrupted.
    """
    from hirekit.catalog import scorecard_to_text  # noqa: PLC0415

    original = keep_received(folder, file)
    text = scorecard_to_text(card, kind="json").encode()
    writing.write_file(folder.cards / card_name(card), text)
    return kind, {
        "candidate": card.candidate,
        "round": card.round,
        "interviewer": card.interviewer,
        "attempt": card.attempt,
        "revision": card.revision,
        "instrument": card.instrument,
        "file": Path(file.name).name,
        "received": original.name,
        "sha256": file.sha256,
        "card": card_name(card),
        "card_sha256": hashlib.sha256(text).hexdigest(),
    }


def keep_received(folder: Folder, file: ReadFile) -> Path:
    """Store a file as it came, and return where.

    Raises:
        InvalidData: It is no longer what was read.
    """
    original = received_path(folder, file)
    if not original.is_file() or hashlib.sha256(original.read_bytes()).hexdigest() != file.sha256:
        data = Path(file.name).read_bytes()
        if hashlib.sha256(data).hexdigest() != file.sha256:
            raise InvalidData([Problem((), "was changed while it was read; collect again", Location(file.name))])
        writing.write_file(original, data)
    return original


def kept_cards(folder: Folder) -> tuple[KeptCard, ...]:
    """Return every card that was received and not purged, in the order it came.

    Raises:
        InvalidData: A card's file is gone, or is not as it was received.
    """
    from hirekit.catalog import scorecards_from_text  # noqa: PLC0415

    found: list[KeptCard] = []
    problems: list[Problem] = []
    for event in folder.record().of(*CARD_KINDS):
        if not event.text("card"):
            continue
        path = folder.cards / event.text("card")
        data = path.read_bytes() if path.is_file() else None
        if data is None or hashlib.sha256(data).hexdigest() != event.text("card_sha256"):
            what = "is gone" if data is None else "was changed since it was received"
            as_came = folder.received / event.text("received")
            problems.append(Problem((), f"{what} ({event.at.date()}); as it came it is {as_came}", Location(str(path))))
            continue
        card = scorecards_from_text(data.decode(), file=str(path), kind="json")[0]
        found.append(KeptCard(event=event, card=card, scored=_scored(event, card)))
    if problems:
        raise InvalidData(problems)
    return tuple(found)


def _scored(event: Event, card: Scorecard) -> Scorecard:
    if event.kind == AFTER_DEBRIEF_CHANGE and card.change != AFTER_DEBRIEF:
        return attrs.evolve(card, change=AFTER_DEBRIEF, revision=max(card.revision, 2), why=card.why or LATE)
    return card
