"""The record: one line of JSON per event, only ever added to."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, LimitExceeded, Location, Problem
from hirekit.model.event import REPAIRED, Event, Fact
from hirekit.workspace import writing

SCHEMA = "hirekit/event/1"
LARGEST = 256 * 2**20

Entry = tuple[str, Mapping[str, Fact]]


@attrs.frozen(kw_only=True)
class Record:
    """The events of a requisition, first to last.

    Attributes:
        torn: Bytes after the last whole line, left by a write that was cut off; they hold no event.
        whole: Length in bytes of what is whole.
    """

    events: tuple[Event, ...] = ()
    torn: int = 0
    whole: int = 0

    def of(self, *kinds: str) -> tuple[Event, ...]:
        """Return the events of these kinds."""
        return tuple(event for event in self.events if event.kind in kinds)


def read_record(path: Path) -> Record:
    """Return what the record at *path* holds; one that is not there holds nothing.

    Raises:
        InvalidData: A whole line is no event, or an event is missing between two others.
    """
    if not path.exists():
        return Record()
    if path.stat().st_size > LARGEST:
        raise LimitExceeded(f"{path}: is larger than {LARGEST // 2**20} MB, the most a record may be")
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    problems: list[Problem] = []
    events: list[Event] = []
    for place, line in enumerate(data[:whole].splitlines(), start=1):
        try:
            event = event_from_line(line)
        except InvalidData as fault:
            problems += [attrs.evolve(p, location=Location(str(path), place)) for p in fault.problems]
            continue
        if event.number != place and not problems:
            problems.append(Problem(("number",), f"must be {place}, not {event.number}", Location(str(path), place)))
        events.append(event)
    if problems:
        raise InvalidData(problems)
    return Record(events=tuple(events), torn=len(data) - whole, whole=whole)


class Recorder:
    """Adds events to a record that nobody else is writing, without reading it again for each."""

    def __init__(self, path: Path) -> None:
        record = read_record(path)
        self._path = path
        self._next = len(record.events) + 1
        self._whole = record.whole
        self._torn = record.torn

    def add(self, entries: Iterable[Entry], *, at: datetime, by: str) -> tuple[Event, ...]:
        """Add events in one write and return them; a torn last line is cut off first, and that is recorded too.

        Raises:
            CannotWrite: No event was added.
        """
        wanted = list(entries)
        if not wanted:
            return ()
        if self._torn:
            wanted.insert(0, (REPAIRED, {"dropped_bytes": self._torn}))
        events = tuple(
            Event(number=number, at=at, kind=kind, by=by, facts=facts)
            for number, (kind, facts) in enumerate(wanted, self._next)
        )
        lines = b"".join(map(line_of, events))
        writing.append(self._path, lines, keep=self._whole)
        self._next += len(events)
        self._whole += len(lines)
        self._torn = 0
        return events


def rewrite_record(path: Path, events: Iterable[Event]) -> None:
    """Put *events* in place of all that is there; only a purge does this."""
    writing.write_file(path, b"".join(map(line_of, events)))


def line_of(event: Event) -> bytes:
    """Return an event as its line of the record."""
    facts = {name: list(value) if isinstance(value, tuple) else value for name, value in event.facts.items()}
    data = {
        "schema": SCHEMA,
        "number": event.number,
        "at": event.at.isoformat(),
        "kind": event.kind,
        "by": event.by,
        "facts": facts,
    }
    return json.dumps(data, ensure_ascii=False).encode() + b"\n"


def event_from_line(line: bytes) -> Event:
    """Return the event written in one line.

    Raises:
        InvalidData: It is none.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise InvalidData([Problem((), "is no event: not a line of JSON")]) from fault
    problems = list(_shape_problems(data))
    if problems:
        raise InvalidData(problems)
    return Event(
        number=data["number"],
        at=datetime.fromisoformat(data["at"]),
        kind=data["kind"],
        by=data["by"],
        facts={name: tuple(value) if isinstance(value, list) else value for name, value in data["facts"].items()},
    )


def _shape_problems(data: object) -> Iterator[Problem]:
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        yield Problem(("schema",), f"must be {SCHEMA}; a newer hirekit may have written this record")
        return
    for name, kind, noun in (
        ("number", int, "a whole number"),
        ("kind", str, "text"),
        ("by", str, "text"),
        ("facts", dict, "a mapping"),
    ):
        if type(data.get(name)) is not kind:
            yield Problem((name,), f"must be {noun}")
    facts = data.get("facts")
    for name, value in facts.items() if isinstance(facts, dict) else ():
        texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
        if not texts and type(value) not in (str, int, type(None)):
            yield Problem(("facts", name), "must be text, a whole number or a list of texts")
    try:
        datetime.fromisoformat(data.get("at", ""))
    except (TypeError, ValueError):
        yield Problem(("at",), "must be a moment such as 2026-12-01T10:00:00-05:00")
