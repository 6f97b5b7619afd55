"""Purging: a candidate's content goes, the fact that it went stays."""

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Problem, refuse, unknown
from hirekit.model.event import DECISION, PURGE, REVIEW_RECEIVED, Event
from hirekit.model.panel import Panel
from hirekit.model.rules import text_problems
from hirekit.workspace import bundled, clock, record, writing
from hirekit.workspace.folder import Folder
from hirekit.workspace.packets import PANEL_PLAN
from hirekit.workspace.reviewing import review_files

UNREADABLE = (".pdf",)
MONTHS = 12


@attrs.frozen(kw_only=True)
class Purged:
    """What a purge did.

    Attributes:
        removed: Files that are gone.
        look_at: Files that still mention the candidate or cannot be searched; a person must look.
    """

    removed: tuple[Path, ...]
    look_at: tuple[Path, ...]


@attrs.frozen(kw_only=True)
class Retained:
    """Until when a candidate's content may be kept.

    Attributes:
        until: None where the requisition declares no retention.
    """

    candidate: str
    until: date | None

    def due(self, today: date) -> bool:
        """Return whether it must go by now."""
        return self.until is not None and self.until <= today


def purge(folder: Folder, candidate: str, *, why: str, by: str | None = None) -> Purged:
    """Remove all that is kept about a candidate; an interrupted purge is finished by doing it again.

    Cards of others that came in one file with the candidate's stay, each as its own; that file goes.

    Raises:
        InvalidData: Nobody of this id is in the panel or the record.
    """
    with folder.changing():
        panel, events = folder.panel(), folder.record().events
        known = {person.id for person in panel.candidates} | {event.text("candidate") for event in events} - {""}
        refuse(text_problems("why", why))
        if candidate not in known:
            raise InvalidData([Problem((), unknown("candidate", candidate, known))])
        mine = tuple(event for event in events if event.text("candidate") == candidate)
        names = [candidate, *(person.name for person in panel.candidates if person.id == candidate and person.name)]
        removed = tuple(_files_of(folder, candidate, mine))
        for path in removed:
            writing.remove(path)
        _clear_empty(folder.packets / candidate)
        _clear_empty(folder.letters / candidate)
        _rewrite_panel(folder, panel, candidate)
        kept = [_bare(event) if event in mine and event.kind != PURGE else event for event in events]
        if removed or not any(event.kind == PURGE for event in mine):
            kept.append(
                Event(
                    number=len(kept) + 1,
                    at=clock.now(),
                    kind=PURGE,
                    by=by or clock.who(),
                    facts={"candidate": candidate, "why": why, "files": len(removed)},
                )
            )
        # Done before, perhaps cut off afterwards: what is recorded of it stands.
        record.rewrite_record(folder.record_file, kept)
        look_at = tuple(_mentions(folder, names, {e.text("sha256") for e in kept}))
    return Purged(removed=removed, look_at=look_at)


def retained(folder: Folder) -> tuple[Retained, ...]:
    """Return until when each candidate's content may be kept, counted from the decision or else the last event."""
    retention = folder.plan().requisition.retention
    events = folder.record().events
    purged = {event.text("candidate") for event in events if event.kind == PURGE}
    found = []
    for candidate in (person.id for person in folder.panel().candidates):
        mine = [event for event in events if event.text("candidate") == candidate]
        if candidate in purged:
            continue
        decided = [event for event in mine if event.kind == DECISION]
        last: datetime = (decided or mine or list(events))[-1].at
        until = None if retention is None else months_after(last.date(), retention.months)
        found.append(Retained(candidate=candidate, until=until))
    return tuple(found)


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month where it has no such day.

    >>> months_after(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError


def _files_of(folder: Folder, candidate: str, mine: tuple[Event, ...]) -> Iterator[Path]:
    events = (*mine, *folder.record().of(REVIEW_RECEIVED))
    hashes = {event.text("sha256") for event in events if event.text("received")}
    for home in (folder.packets, folder.letters):
        yield from sorted(path for path in (home / candidate).rglob("*") if path.is_file())
    yield from review_files(folder, candidate)
    yield from sorted(folder.feedback.glob(f"{candidate}.yaml"))
    yield from sorted(folder.cards.glob(f"{candidate}.*.json"))
    for home in (folder.received, folder.returned):
        for path in sorted(path for path in home.rglob("*") if path.is_file()):
            if hashlib.sha256(path.read_bytes()).hexdigest() in hashes:
                yield path
    # Made from all candidates together, and made again with one command.
    yield from sorted(path for path in folder.results.rglob("*") if path.is_file())
    if (folder.packets / PANEL_PLAN).is_file():
        yield folder.packets / PANEL_PLAN


def _bare(event: Event) -> Event:
    return attrs.evolve(event, facts={"candidate": event.text("candidate"), "purged": 1})


def _rewrite_panel(folder: Folder, panel: Panel, candidate: str) -> None:
    """Write the panel without the candidate; comments go too, for a name may stand in one."""
    from hirekit.catalog import panel_to_text  # noqa: PLC0415

    if candidate not in {person.id for person in panel.candidates}:
        return
    rest = Panel(
        interviewers=[
            attrs.evolve(person, conflicts=tuple(id for id in person.conflicts if id != candidate))
            for person in panel.interviewers
        ],
        candidates=[person for person in panel.candidates if person.id != candidate],
        interviews=[interview for interview in panel.interviews if interview.candidate != candidate],
    )
    writing.write_file(folder.panel_file, bundled.with_schema_lines(panel_to_text(rest), "panel").encode())


def _mentions(folder: Folder, names: list[str], accounted: set[str]) -> Iterator[Path]:
    words = [name.encode() for name in names]
    for path in sorted(path for path in folder.root.rglob("*") if path.is_file()):
        data = path.read_bytes()
        if path == folder.record_file:
            # Ids stay in the record by intent; names must not.
            found = any(word in data for word in words[1:])
        else:
            found = any(word in data for word in words)
        ours = (
            any(path.is_relative_to(home) for home in (folder.packets, folder.letters))
            or hashlib.sha256(data).hexdigest() in accounted
        )
        unsearchable = path.suffix.lower() in UNREADABLE and not ours
        if found or unsearchable:
            yield path


def _clear_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
