"""Collecting: the good cards are kept, the others named, the missing listed."""

import hashlib
import json
import re
from datetime import datetime

import attrs
import pytest

from hirekit.catalog import scorecard_to_text, scorecards_to_csv
from hirekit.errors import InvalidData
from hirekit.model.event import (
    AFTER_DEBRIEF_CHANGE,
    CARD_RECEIVED,
    CORRECTION_RECEIVED,
    DEBRIEFED,
    SHADOW_CARD,
)
from hirekit.model.scorecard import AFTER_DEBRIEF, CORRECTION
from hirekit.workspace.collecting import collect, problem_lines
from hirekit.workspace.evaluating import evaluate
from hirekit.workspace.reading import read_scorecards
from hirekit.workspace.remarks import remarks
from hirekit.workspace.status import status
from hirekit.workspace.store import kept_cards
from workspace.openings import AFTER, cards, contents, interrupted, put, with_score


@pytest.fixture
def every(folder):
    plan, panel = folder.plan_and_panel()
    return cards(plan, panel)


def said(collection):
    return [problem.message for problem in problem_lines(collection)]


def correction(card, score=4):
    return attrs.evolve(with_score(card, score), revision=2, change=CORRECTION, why="misread my notes")


def test_yaml_json_and_csv_are_the_same_thing(folder, every):
    put(folder, every[0])
    put(folder, every[1], kind="json")
    (folder.returned / "rest.csv").write_text(scorecards_to_csv(every[2:]))

    done = collect(folder)

    assert {taken.card.key for taken in done.taken} == {card.key for card in every}
    assert done.refused == ()
    assert done.missing == ()


def test_each_card_is_kept_as_received_under_its_hash(folder, every):
    path = put(folder, every[0], "deep/inside/mine.YAML")

    collect(folder)

    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert (folder.received / f"{digest}.yaml").read_bytes() == path.read_bytes()
    event = folder.record().of(CARD_RECEIVED)[0]
    assert event.facts["sha256"] == digest
    assert event.facts["file"] == "mine.YAML"


def test_collecting_again_changes_nothing(folder, every):
    for card in every:
        put(folder, card)
    collect(folder)
    before = contents(folder.root)

    again = collect(folder)

    assert again.taken == ()
    assert len(again.known) == len(every)
    assert contents(folder.root) == before


def test_good_cards_are_kept_beside_refused_ones_and_missing_ones_listed(folder, every):
    put(folder, every[0])
    put(folder, attrs.evolve(every[1], requisition="REQ-9"))

    done = collect(folder)

    assert [taken.card.key for taken in done.taken] == [every[0].key]
    assert [len(done.refused), len(done.missing)] == [1, len(every) - 1]


def test_the_same_card_twice_alike_is_noted_and_kept_once(folder, every):
    put(folder, every[0], "a.yaml")
    put(folder, attrs.evolve(every[0], submitted_at=None), "b.json", kind="json")

    done = collect(folder)

    assert [taken.file.endswith("a.yaml") for taken in done.taken] == [True]
    assert [name.endswith("b.json") for name, _ in done.repeated] == [True]
    assert done.refused == ()


def test_of_two_cards_that_contradict_each_other_neither_is_taken(folder, every):
    put(folder, every[0], "a.yaml")
    put(folder, with_score(every[0], 5), "b.yaml")

    done = collect(folder)

    criterion = every[0].ratings[0].criterion
    assert done.taken == ()
    assert said(done) == [
        f"is the card c-001, solving, i-ana, and differs from {folder.returned / other} in {criterion} (score); "
        "a changed card needs change: correction, revision: 2 and its reason"
        for other in ("b.yaml", "a.yaml")
    ]


def test_a_changed_card_without_a_revision_is_refused_and_the_first_stays(folder, every):
    put(folder, every[0], "a.yaml")
    collect(folder)
    (folder.returned / "a.yaml").unlink()
    put(folder, with_score(every[0], 5), "b.yaml")

    done = collect(folder)

    assert "differs from the card received before in" in said(done)[0]
    assert [kept.card for kept in kept_cards(folder)] == [every[0]]


def test_a_contradiction_names_fields_and_never_what_was_written(folder, every):
    put(folder, every[0], "a.yaml")
    rating = attrs.evolve(every[0].ratings[0], evidence="a secret")
    put(folder, attrs.evolve(every[0], ratings=(rating, *every[0].ratings[1:])), "b.yaml")

    assert all("secret" not in line and "(evidence)" in line for line in said(collect(folder)))


def test_a_correction_takes_the_place_of_the_first_card_however_the_files_are_named(folder, every):
    put(folder, every[0], "z.yaml")
    put(folder, correction(every[0]), "a.yaml")

    done = collect(folder)

    assert [taken.kind for taken in done.taken] == [CARD_RECEIVED, CORRECTION_RECEIVED]
    state = next(due for due in status(folder).due if due.interviewer == "i-ana" and due.candidate == "c-001")
    assert state.revision == 2
    scored = evaluate(folder).candidate("c-001").cards
    assert [card.revision for card in scored] == [2]


def test_a_card_that_comes_after_the_debrief_is_a_change_after_it(folder, every):
    put(folder, every[0])
    collect(folder)
    folder.note([(DEBRIEFED, {})], by="tester")
    put(folder, correction(every[0]))
    put(folder, every[1])

    done = collect(folder)

    assert {taken.kind for taken in done.taken} == {AFTER_DEBRIEF_CHANGE}
    late = {
        kept.card.interviewer: kept.scored for kept in kept_cards(folder) if kept.event.kind == AFTER_DEBRIEF_CHANGE
    }
    assert [late[who].change for who in ("i-ana", "i-ben")] == [AFTER_DEBRIEF, AFTER_DEBRIEF]
    result = evaluate(folder).candidate("c-001")
    assert [card.revision for card in result.cards] == [1]
    assert len(result.kept_beside) == 2


def test_a_shadow_s_card_is_practice(folder):
    plan, panel = folder.plan_and_panel()
    card = next(card for card in cards(plan, panel, shadow=True) if card.interviewer == "i-cleo")
    put(folder, card)

    done = collect(folder)

    assert [taken.kind for taken in done.taken] == [SHADOW_CARD]
    assert evaluate(folder).candidate("c-001").cards == ()
    assert not any(due.interviewer == "i-cleo" for due in done.missing)


def test_somebody_without_a_seat_is_refused(folder, every):
    put(folder, attrs.evolve(every[0], interviewer="i-cleo"))

    assert said(collect(folder)) == ["'i-cleo' has no seat in c-001, solving; name who took over in panel.yaml"]


def test_a_card_changed_in_the_store_is_noticed(folder, every):
    put(folder, every[0])
    collect(folder)
    path = next(folder.cards.iterdir())
    path.write_text(path.read_text().replace('"score": 3', '"score": 5'))

    with pytest.raises(
        InvalidData, match=r"was changed since it was received .*; as it came it is .*received/[0-9a-f]{64}\.yaml"
    ):
        kept_cards(folder)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.yaml", b"caf\xe9: 1", "must be UTF-8 text, which the byte 0xe9 is not; save the file again as UTF-8"),
        ("a.txt", b"4", "is no scorecard: hirekit reads .yaml, .yml, .json, .csv, .pdf, not .txt"),
        (
            "noending",
            b"4",
            "is no scorecard: hirekit reads .yaml, .yml, .json, .csv, .pdf, not a file without an ending",
        ),
        (
            "a.html",
            b"<html>",
            "is the page itself, not what was typed into it; return the .json file that its button saves",
        ),
        ("a.yaml", b"x" * (10 * 2**20 + 1), "is 10 MB; a returned YAML may have at most 10 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(folder, name, data, message):
    (folder.returned / name).write_bytes(data)

    done = collect(folder)

    assert said(done) == [message]
    assert not folder.cards.exists()


def test_a_pdf_of_300_mb_is_refused_unread(folder):
    with (folder.returned / "huge.pdf").open("wb") as file:
        file.truncate(300 * 2**20)

    assert said(collect(folder)) == ["is 300 MB; a returned PDF may have at most 50 MB"]


def test_a_link_is_not_followed(folder, tmp_path):
    (tmp_path / "secret.yaml").write_text("x")
    (folder.returned / "a.yaml").symlink_to(tmp_path / "secret.yaml")

    assert said(collect(folder)) == ["is a link; put the file itself there"]


def test_what_systems_leave_behind_is_passed_over(folder, every):
    put(folder, every[0])
    for name in (".DS_Store", "Thumbs.db", "~$card.csv"):
        (folder.returned / name).write_bytes(b"\0")

    assert collect(folder).refused == ()


def test_an_empty_folder_is_an_error_and_nothing_is_written(folder):
    before = contents(folder.root)

    with pytest.raises(InvalidData, match="returned: holds no scorecard; put what interviewers returned there"):
        collect(folder)

    assert contents(folder.root) == before


def test_reading_lists_every_fault_of_every_file(folder, every):
    put(folder, attrs.evolve(every[0], requisition="REQ-9"), "a.yaml")
    (folder.returned / "b.json").write_text("{")
    put(folder, every[1], "c.yaml")

    with pytest.raises(InvalidData) as caught:
        read_scorecards(folder.returned, folder.plan())

    assert [problem.location.file.rpartition("/")[2] for problem in caught.value.problems] == ["a.yaml", "b.json"]


def test_reading_returns_each_card_once(folder, every):
    for card in every:
        put(folder, card)
    put(folder, every[0], "again.json", kind="json")

    found = read_scorecards([folder.returned], folder.plan())

    assert sorted(card.key for card in found) == sorted(card.key for card in every)


def test_a_missing_path_is_named(folder):
    with pytest.raises(InvalidData, match="nowhere: is not there"):
        read_scorecards("nowhere", folder.plan())


def test_status_says_who_has_not_returned_what(folder, every):
    put(folder, every[0])
    collect(folder)

    states = {(due.candidate, due.round, due.interviewer): due.state for due in status(folder, as_of=AFTER).due}
    early = status(folder, as_of=every[-1].submitted_at.replace(year=2025)).due

    assert states["c-001", "solving", "i-ana"] == "returned"
    assert states["c-001", "solving", "i-ben"] == "missing"
    # An interview of which a card is back was held, whatever the calendar says.
    assert {due.round for due in early if due.candidate == "c-001" and due.state != "not held yet"} == {"solving"}
    assert {due.state for due in early if due.round == "solving" and due.candidate == "c-001"} == {
        "returned",
        "missing",
    }
    assert {due.state for due in early if due.candidate == "c-002"} == {"not held yet"}


def state_of(folder):
    """Return what counts after collecting: the cards, and what the record says without times."""
    events = [(event.kind, event.text("card"), event.text("sha256")) for event in folder.record().events]
    return sorted(map(str, events)), sorted(scorecard_to_text(kept.card, kind="json") for kept in kept_cards(folder))


@pytest.mark.parametrize("at", [*range(1, 40), *range(40, 120, 7)])
def test_collecting_that_was_killed_is_finished_by_doing_it_again(folder, every, at):
    for card in every[:3]:
        put(folder, card)

    killed = interrupted(lambda: collect(folder), at=at)
    for line in folder.record_file.read_bytes().splitlines(keepends=True):
        assert not line.endswith(b"\n") or json.loads(line)
    for path in [*folder.cards.glob("[!.]*"), *folder.received.glob("[!.]*")]:
        assert path.read_bytes()
    collect(folder)

    events, kept = state_of(folder)
    assert len(kept) == 3
    assert sum(CARD_RECEIVED in event for event in events) == 3
    assert [path.name for path in folder.root.rglob(".*.part")] == []
    assert killed or at > 40


def test_a_file_that_changes_while_it_is_read_is_not_taken(folder, every, monkeypatch):
    from hirekit.workspace import collecting

    path = put(folder, every[0])
    real = collecting.read_files

    def meddled(*given, **named):
        found = list(real(*given, **named))
        path.write_text("something else")
        return found

    monkeypatch.setattr(collecting, "read_files", meddled)
    with pytest.raises(InvalidData, match="was changed while it was read; collect again"):
        collect(folder)

    assert folder.record().of(CARD_RECEIVED) == ()


def test_what_a_card_leaves_out_or_adds_is_said_though_it_is_taken(folder, every):
    card, other = every[0], next(card for card in every if card.round != every[0].round)
    moved = attrs.evolve(card, ratings=(*card.ratings[1:], other.ratings[0]))
    put(folder, moved)

    done = collect(folder)

    name = f"{card.candidate}, {card.round}, {card.interviewer}"
    assert len(done.taken) == 1
    assert list(remarks(folder, done)) == [
        f"{name}: says nothing about {card.ratings[0].criterion}; that counts as a gap",
        f"{name}: rates {other.ratings[0].criterion}, which this round was not to ask about",
    ]


def test_a_revision_without_the_one_before_and_a_date_that_cannot_be_are_said_though_the_card_is_taken(folder, every):
    card = every[0]
    put(
        folder,
        attrs.evolve(
            card,
            revision=3,
            change="correction",
            why="misread my notes",
            submitted_at=datetime.fromisoformat("2199-01-01T10:00+00:00"),
        ),
    )

    done = collect(folder)

    name = f"{card.candidate}, {card.round}, {card.interviewer}, revision 3"
    assert len(done.taken) == 1
    gone, odd = remarks(folder, done)
    assert gone == f"{name}: no revision 1, 2 has come; ask what it changed"
    assert odd.startswith(f"{name}: is dated ")
    assert odd.endswith(" days after its interview; check the date")


def test_of_many_revisions_that_have_not_come_a_few_ranges_are_said(folder, every):
    changed = {"change": "correction", "why": "misread my notes"}
    for revision in (4, 6, 8, 10, 99):
        put(folder, attrs.evolve(every[0], revision=revision, **changed))

    *_, last = remarks(folder, collect(folder))

    assert last.endswith("revision 99: no revision 1 to 3, 5, 7 and 89 more has come; ask what it changed")


@pytest.mark.parametrize("field", ["revision", "attempt"])
def test_a_revision_or_attempt_that_nobody_comes_to_is_refused_before_the_card_is_kept(folder, every, field):
    path = put(folder, attrs.evolve(every[0], revision=2, attempt=2, change="correction", why="slip"), kind="json")
    path.write_text(path.read_text().replace(f'"{field}": 2', f'"{field}": 999999999999'))

    done = collect(folder)

    assert said(done) == ["must be 1 to 99, not 999999999999"]
    assert not folder.cards.exists()


@pytest.mark.parametrize(
    ("written", "odd"),
    [
        ("0001-01-01 10:00", "is dated before {opened}, when this requisition was opened; check the date"),
        ("1926-11-02 10:00", "is dated before {opened}, when this requisition was opened; check the date"),
        ("2999-11-02 10:00", "is dated in the future; check the date"),
    ],
)
def test_a_day_without_a_zone_that_cannot_be_is_said(folder, every, written, odd):
    folder.panel_file.write_text(re.sub(r" at: \S+,", "", folder.panel_file.read_text()))
    put(folder, attrs.evolve(every[0], submitted_at=None, signed_at=written))
    opened = folder.record().events[0].at.date()

    kept, said = remarks(folder, collect(folder))

    assert "is kept as written" in kept
    assert said.endswith(odd.format(opened=opened))


def test_a_revision_that_follows_the_one_before_needs_no_remark(folder, every):
    put(folder, every[0])
    put(folder, attrs.evolve(every[0], revision=2, change="correction", why="misread my notes"))

    assert list(remarks(folder, collect(folder))) == []
