"""The record: only added to, and read back whole."""

import errno
import json
import os
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.errors import CannotWrite, InvalidData
from hirekit.model.event import EVENT_KINDS, OPENED, PLANNED, PURGE, REPAIRED, WITHDRAWN, Event
from hirekit.workspace.record import Recorder, event_from_line, line_of, read_record
from workspace.openings import interrupted

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def add(path, *kinds):
    return Recorder(path).add([(kind, {"why": "so"}) for kind in kinds], at=NOON, by="ana")


events = st.builds(
    Event,
    number=st.integers(1, 10**6),
    at=st.datetimes(timezones=st.just(UTC)),
    kind=st.sampled_from(EVENT_KINDS),
    by=st.text(st.characters(exclude_categories=["C"]), max_size=20),
    facts=st.dictionaries(
        st.text(max_size=8),
        st.none()
        | st.integers()
        | st.text(st.characters(exclude_categories=["Cs"]))
        | st.lists(st.text(st.characters(exclude_categories=["Cs"]))).map(tuple),
        max_size=4,
    ),
)


@given(events)
def test_an_event_reads_back_as_it_was_written_and_takes_one_line(event):
    line = line_of(event)

    assert event_from_line(line) == event
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")


def test_events_are_numbered_through(tmp_path):
    path = tmp_path / "record.jsonl"
    add(path, OPENED)
    add(path, PLANNED, WITHDRAWN)

    assert [(event.number, event.kind) for event in read_record(path).events] == [
        (1, OPENED),
        (2, PLANNED),
        (3, WITHDRAWN),
    ]


def test_a_torn_last_line_loses_no_other_and_is_told_then_mended(tmp_path):
    path = tmp_path / "record.jsonl"
    add(path, OPENED)
    whole = path.read_bytes()
    path.write_bytes(whole + line_of(Event(number=2, at=NOON, kind=PLANNED))[:-9])

    torn = read_record(path)
    add(path, WITHDRAWN)

    assert [event.kind for event in torn.events] == [OPENED]
    assert torn.torn > 0
    after = read_record(path)
    assert [event.kind for event in after.events] == [OPENED, REPAIRED, WITHDRAWN]
    assert after.events[1].facts["dropped_bytes"] == torn.torn
    assert path.read_bytes().startswith(whole)


@pytest.mark.parametrize("at", range(1, 8))
def test_earlier_events_stay_wherever_the_writer_is_killed(tmp_path, at):
    path = tmp_path / "record.jsonl"
    add(path, OPENED, PLANNED)

    interrupted(lambda: add(path, WITHDRAWN, PURGE), at=at)

    kinds = [event.kind for event in read_record(path).events]
    assert kinds[:2] == [OPENED, PLANNED]
    add(path, WITHDRAWN)
    assert [event.kind for event in read_record(path).events][-1] == WITHDRAWN


def test_a_full_disk_adds_no_event(tmp_path, monkeypatch):
    path = tmp_path / "record.jsonl"
    add(path, OPENED)
    before = path.read_bytes()
    real = os.write

    def half(handle, data):
        real(handle, bytes(data)[: len(data) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(CannotWrite, match="no space left on device"):
        add(path, WITHDRAWN)

    assert path.read_bytes() == before


def broken(**changes):
    data = json.loads(line_of(Event(number=1, at=NOON, kind=OPENED)))
    return json.dumps(data | changes).encode()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "is no event: not a line of JSON"),
        (b"[]", "schema: must be hirekit/event/1; a newer hirekit may have written this record"),
        (
            broken(schema="hirekit/event/2"),
            "schema: must be hirekit/event/1; a newer hirekit may have written this record",
        ),
        (broken(number="1"), "number: must be a whole number"),
        (broken(number=True), "number: must be a whole number"),
        (broken(number=0), "number: must be at least 1, not 0"),
        (broken(number=2), "number: must be 1, not 2"),
        (broken(kind="closed"), f"kind: must be one of {', '.join(EVENT_KINDS)}, not 'closed'"),
        (broken(by=None), "by: must be text"),
        (broken(facts=[]), "facts: must be a mapping"),
        (broken(facts={"a": 1.5}), "facts.a: must be text, a whole number or a list of texts"),
        (broken(facts={"a": [1]}), "facts.a: must be text, a whole number or a list of texts"),
        (broken(at="yesterday"), "at: must be a moment such as 2026-12-01T10:00:00-05:00"),
        (
            broken(at="2026-12-01T10:00:00"),
            "at: must carry its time zone, such as 2026-12-01T10:00-05:00, not 2026-12-01T10:00:00",
        ),
    ],
)
def test_a_whole_line_that_is_no_event_is_named(tmp_path, line, message):
    path = tmp_path / "record.jsonl"
    path.write_bytes(line + b"\n")

    with pytest.raises(InvalidData) as caught:
        read_record(path)

    assert [str(problem) for problem in caught.value.problems] == [f"{path}:1: {message}"]


def test_a_line_taken_out_is_noticed(tmp_path):
    path = tmp_path / "record.jsonl"
    add(path, OPENED, PLANNED, WITHDRAWN)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[2])

    with pytest.raises(InvalidData, match="2: number: must be 2, not 3"):
        read_record(path)


def test_many_events_in_a_row_are_numbered_and_torn_lines_dropped_once(tmp_path):
    path = tmp_path / "record.jsonl"
    add(path, OPENED)
    with path.open("ab") as file:
        file.write(b'{"torn')
    recorder = Recorder(path)

    for _ in range(3):
        recorder.add([(WITHDRAWN, {})], at=NOON, by="ana")
    recorder.add([], at=NOON, by="ana")

    assert [event.kind for event in read_record(path).events] == [OPENED, REPAIRED, WITHDRAWN, WITHDRAWN, WITHDRAWN]


def test_a_long_torn_line_leaves_nothing_behind_a_short_event(tmp_path):
    path = tmp_path / "record.jsonl"
    add(path, OPENED)
    with path.open("ab") as file:
        file.write(b"x" * 10_000)

    add(path, WITHDRAWN)

    assert read_record(path).torn == 0
    assert [event.kind for event in read_record(path).events] == [OPENED, REPAIRED, WITHDRAWN]
