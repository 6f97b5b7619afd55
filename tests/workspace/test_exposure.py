"""Which candidate saw which question, and what a later requisition makes of it."""

import csv
import io
from datetime import UTC, date, datetime

import attrs
import pytest

from hirekit.assembly import alternates
from hirekit.catalog import panel_to_text
from hirekit.errors import InvalidData
from hirekit.model.constraint import Freshness
from hirekit.model.event import PACKET_ISSUED
from hirekit.model.scorecard import QuestionUse
from hirekit.workspace.asking import Asked
from hirekit.workspace.collecting import collect
from hirekit.workspace.deciding import withdraw
from hirekit.workspace.exporting import export
from hirekit.workspace.exposure import HELD, PRESUMED, TO_COME, exposures, freshness
from hirekit.workspace.opening import open_requisition
from hirekit.workspace.planning import make_plan
from hirekit.workspace.replacing import replace_question, stand_ins
from workspace.openings import cards, planned, put


@pytest.fixture
def held(tmp_path):
    """A requisition of which the first candidate's first round came back, with one question not asked."""
    folder = planned(tmp_path)
    plan, panel = folder.plan_and_panel()
    first = cards(plan, panel)[0]
    asked = plan.forms[0].round("solving").questions
    put(folder, attrs.evolve(first, questions=[QuestionUse(id=asked[-1], asked="not_asked", why="cut for time")]))
    assert not collect(folder, by="tester").refused
    return folder, asked


def test_what_came_back_was_seen_on_the_day_it_was_held_and_nothing_else(held):
    folder, asked = held

    found = exposures(folder)

    assert {one.question for one in found} == set(asked[:-1])
    assert {(one.candidate, one.round, one.form, one.day) for one in found} <= {
        ("c-001", "solving", "A", date(2026, 11, 2))
    }


def test_a_question_asked_in_anothers_place_was_seen(held):
    folder, asked = held
    plan = folder.plan()
    primary = plan.kit.bank.question(asked[-1]).primary
    spare = next(q.id for q in plan.kit.bank.questions if q.primary == primary and q.id not in plan.forms[0].questions)

    replace_question(folder, asked[-1], spare, candidate="c-001", why="had seen it", by="tester")

    assert spare in {one.question for one in exposures(folder)}


def test_the_log_is_rows_for_a_spreadsheet(held):
    folder, asked = held

    rows = list(csv.DictReader(io.StringIO(export(folder, "exposure"))))

    assert rows[0].keys() == {"day", "candidate", "round", "form", "question", "state"}
    assert len(rows) == len(asked) - 1


BEFORE, AFTER = (datetime(2026, 11, day, tzinfo=UTC) for day in (1, 3))
PACKET = {"candidate": "c-002", "round": "solving", "form": "A", "file": "c-002/solving.pdf"}


def issued(tmp_path, *, at="2026-11-02T10:00+00:00", **facts):
    """Return a requisition that issued a packet of the second candidate's first round, which is on the day given."""
    folder = planned(tmp_path)
    panel = folder.panel()
    interviews = [
        attrs.evolve(i, at=at and datetime.fromisoformat(at)) if (i.candidate, i.round) == ("c-002", "solving") else i
        for i in panel.interviews
    ]
    folder.panel_file.write_text(panel_to_text(attrs.evolve(panel, interviews=interviews)), encoding="utf-8")
    folder.note([(PACKET_ISSUED, {**PACKET, **facts})], by="tester")
    return folder


@pytest.mark.parametrize(
    ("at", "now", "state"),
    [
        ("2026-11-02T10:00+00:00", BEFORE, TO_COME),
        ("2026-11-02T10:00+00:00", AFTER, PRESUMED),
        (None, AFTER, TO_COME),
    ],
)
def test_an_issued_packet_is_in_the_log_until_a_card_says_what_was_asked(tmp_path, at, now, state):
    folder = issued(tmp_path, at=at)

    found = exposures(folder, now=now)

    assert {one.question for one in found} == set(folder.plan().forms[0].round("solving").questions)
    assert {(one.candidate, one.round, one.form, one.state) for one in found} == {("c-002", "solving", "A", state)}


def test_a_card_takes_the_place_of_what_was_presumed(held):
    folder, asked = held
    folder.note([(PACKET_ISSUED, {**PACKET, "candidate": "c-001"})], by="tester")

    found = exposures(folder)

    assert {one.question for one in found} == set(asked[:-1])
    assert {one.state for one in found} == {HELD}


def test_an_interview_taken_out_of_the_panel_did_not_take_place(tmp_path):
    folder = issued(tmp_path)
    panel = folder.panel()
    others = [i for i in panel.interviews if (i.candidate, i.round) != ("c-002", "solving")]
    folder.panel_file.write_text(panel_to_text(attrs.evolve(panel, interviews=others)), encoding="utf-8")

    assert exposures(folder, now=AFTER) == ()


@pytest.mark.parametrize(("day", "rows"), [("2126-11-02T10:00+00:00", 0), ("2026-11-02T10:00+00:00", 1), (None, 0)])
def test_who_withdrew_before_the_interview_saw_nothing(tmp_path, day, rows):
    folder = issued(tmp_path, at=day)
    withdraw(folder, "c-002", why="took another post", by="tester")

    assert bool(exposures(folder)) == bool(rows)


def test_the_form_that_was_issued_last_is_the_one_that_was_seen(tmp_path):
    folder = planned(tmp_path)
    folder.note([(PACKET_ISSUED, {**PACKET, "form": form}) for form in "BA"], by="tester")

    assert {one.form for one in exposures(folder)} == {"A"}


def test_what_is_still_to_come_does_not_keep_a_stand_in_away(tmp_path):
    folder = issued(tmp_path, at="2126-11-02T10:00+00:00")
    plan = folder.plan()
    asked = plan.forms[0].round("solving").questions[0]

    assert stand_ins(folder, asked, candidate="c-002") == alternates(plan, "A", asked)


def test_a_later_plan_avoids_what_is_still_to_be_asked_elsewhere(tmp_path):
    folder = issued(tmp_path, at="2126-11-02T10:00+00:00")

    (kept,) = freshness(folder.plan().kit, [folder])

    assert {entry.split(" ")[0] for entry in kept.log} == set(folder.plan().forms[0].round("solving").questions)


def test_a_later_plan_avoids_what_was_seen_and_keeps_the_log(held):
    folder, _ = held
    seen = {one.question for one in exposures(folder)}
    kit = str(folder.root.parent / "desk")
    later = open_requisition(kit, folder.root.parent / "req-2", by="tester")

    plan = make_plan(later, asked=Asked(seen=(folder,)), by="tester")

    (kept,) = (c for c in plan.constraints if isinstance(c, Freshness))
    assert kept.log == tuple(sorted(f"{id} 2026-11-02" for id in seen))
    assert seen <= set(folder.plan().forms[0].questions)
    assert len(seen & set(plan.forms[0].questions)) < len(seen)


def test_nothing_seen_asks_for_nothing(tmp_path):
    folder = planned(tmp_path)

    assert exposures(folder) == ()
    assert freshness(folder.plan().kit, [folder]) == ()


def test_a_folder_without_a_plan_cannot_say(tmp_path):
    folder = planned(tmp_path)
    folder.plan_file.unlink()

    with pytest.raises(InvalidData, match="makes the plan"):
        exposures(folder)
