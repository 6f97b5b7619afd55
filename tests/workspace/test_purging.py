"""A purge: the content goes, the fact stays."""

from datetime import date

import attrs
import pytest

from hirekit.catalog import scorecards_to_csv
from hirekit.errors import InvalidData
from hirekit.model.event import CARD_RECEIVED, PURGE, WITHDRAWN
from hirekit.model.terms import Retention
from hirekit.workspace import deciding, writing
from hirekit.workspace.collecting import collect
from hirekit.workspace.evaluating import evaluate
from hirekit.workspace.folder import Folder
from hirekit.workspace.purging import Retained, months_after, purge, retained
from hirekit.workspace.status import status
from hirekit.workspace.store import kept_cards
from workspace.openings import cards, contents, interrupted, put


@pytest.fixture
def used(folder):
    plan, panel = folder.plan_and_panel()
    made = cards(plan, panel)
    for card in made[:2]:
        put(folder, card)
    (folder.returned / "both.csv").write_text(scorecards_to_csv(made[2:]))
    collect(folder)
    for name in ("c-001/1-solving.i-ana.pdf", "c-002/1-solving.i-ana.pdf", "panel-plan.pdf"):
        writing.write_file(folder.packets / name, b"%PDF " + name.encode())
    writing.write_file(folder.results / "debrief.pdf", b"%PDF")
    deciding.withdraw(folder, "c-001", why="Wilhelmina Candidate took another post")
    return folder


def test_nothing_of_the_candidate_is_left_but_the_fact(used):
    done = purge(used, "c-001", why="asked on 2026-12-09")

    left = contents(used.root)
    assert not any(b"Wilhelmina" in data for data in left.values())
    assert not any("c-001" in name for name in left)
    assert [name for name, data in left.items() if b"c-001" in data] == ["record.jsonl"]
    assert done.look_at == ()
    last = used.record().events[-1]
    assert (last.kind, last.facts["candidate"], last.facts["why"]) == (PURGE, "c-001", "asked on 2026-12-09")


def test_when_things_happened_stays_and_what_they_were_goes(used):
    before = used.record().events

    purge(used, "c-001", why="x")

    after = used.record().events[:-1]
    assert [(event.number, event.at, event.kind) for event in after] == [(e.number, e.at, e.kind) for e in before]
    bare = [event for event in after if event.kind in (CARD_RECEIVED, WITHDRAWN) and event.text("candidate") == "c-001"]
    assert all(dict(event.facts) == {"candidate": "c-001", "purged": 1} for event in bare)
    assert len(bare) == 5


def test_the_others_are_scored_as_before(used):
    composite = evaluate(used).candidate("c-002").composite

    purge(used, "c-001", why="x")

    assert evaluate(used).candidate("c-002").composite == composite
    assert [candidate.id for candidate in evaluate(used).candidates] == ["c-002"]
    assert {kept.card.candidate for kept in kept_cards(used)} == {"c-002"}
    assert {due.state for due in status(used).due} == {"returned"}


def test_files_that_cannot_be_searched_are_for_a_person_to_look_at(used):
    (used.returned / "scan.pdf").write_bytes(b"%PDF")
    (used.returned / "notes.txt").write_text("about Wilhelmina Candidate")

    done = purge(used, "c-001", why="x")

    assert {path.name for path in done.look_at} >= {"scan.pdf", "notes.txt"}


def test_somebody_unknown_is_not_purged(used):
    before = contents(used.root)

    with pytest.raises(InvalidData, match="no candidate has the id 'c-003'"):
        purge(used, "c-003", why="x")
    with pytest.raises(InvalidData, match="why: must not be empty"):
        purge(used, "c-001", why=" ")

    assert contents(used.root) == before


@pytest.mark.parametrize("at", range(1, 50, 2))
def test_a_purge_that_was_killed_is_finished_by_doing_it_again(used, at):
    interrupted(lambda: purge(used, "c-001", why="x"), at=at)
    used.panel()
    used.record()

    purge(used, "c-001", why="x")

    left = contents(used.root)
    assert [name for name, data in left.items() if b"c-001" in data or b"Wilhelmina" in data] == ["record.jsonl"]
    assert b"Wilhelmina" not in left["record.jsonl"]
    assert evaluate(used).candidate("c-002").composite == 3


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 15), 12, date(2027, 12, 15)),
        (date(2026, 1, 1), 0, date(2026, 1, 1)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
    ],
)
def test_months_end_where_months_end(day, months, then):
    assert months_after(day, months) == then


def test_what_is_due_follows_the_declared_retention(used, monkeypatch):
    plan = used.plan()
    kept = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, retention=Retention(months=6)))
    assert {entry.until for entry in retained(used)} == {None}
    monkeypatch.setattr(Folder, "plan", lambda _self: kept)

    (first, second) = retained(used)

    last = used.record().events[-1].at.date()
    assert (first.candidate, first.until) == ("c-001", months_after(last, 6))
    assert second.candidate == "c-002"


def test_a_day_is_due_when_it_has_come():
    entry = Retained(candidate="c", until=date(2027, 1, 1))

    assert [entry.due(date(2026, 12, 31)), entry.due(date(2027, 1, 1))] == [False, True]
    assert not Retained(candidate="c", until=None).due(date(2099, 1, 1))


def test_purging_again_leaves_what_the_first_purge_recorded(used):
    purge(used, "c-001", why="asked for it")
    before = used.record().of(PURGE)

    done = purge(used, "c-001", why="again")

    assert done.removed == ()
    assert used.record().of(PURGE) == before
