"""Which candidate saw which question, and what a later requisition makes of it."""

import csv
import io
from datetime import date

import attrs
import pytest

from hirekit.errors import InvalidData
from hirekit.model.constraint import Freshness
from hirekit.model.scorecard import QuestionUse
from hirekit.workspace.asking import Asked
from hirekit.workspace.collecting import collect
from hirekit.workspace.exporting import export
from hirekit.workspace.exposure import exposures, freshness
from hirekit.workspace.opening import open_requisition
from hirekit.workspace.planning import make_plan
from hirekit.workspace.replacing import replace_question
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

    assert rows[0].keys() == {"day", "candidate", "round", "form", "question"}
    assert len(rows) == len(asked) - 1


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
