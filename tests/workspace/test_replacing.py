"""Another question for one candidate, on the day."""

import json
import shutil

import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli
from hirekit.errors import InvalidData
from hirekit.workspace.asking import Asked
from hirekit.workspace.collecting import collect
from hirekit.workspace.folder import Folder
from hirekit.workspace.planning import make_plan
from hirekit.workspace.replacing import replace_question, stand_ins
from workspace.openings import cards, planned, put


@pytest.fixture(scope="module")
def planned_once(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("replacing"))


@pytest.fixture
def folder(planned_once, tmp_path, monkeypatch):
    shutil.copytree(planned_once.root.parent, tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")
    return Folder(tmp_path / "here" / "req-1")


def pair(folder):
    """Return a planned question and another on its criterion that is in no form."""
    plan = folder.plan()
    asked = plan.forms[0].questions
    for id in asked:
        old = plan.kit.bank.question(id)
        for new in plan.kit.bank.questions:
            if new.primary == old.primary and new.id not in asked:
                return old, new
    raise AssertionError


def swap(folder, old, new, candidate="c-001"):
    return replace_question(folder, old, new, candidate=candidate, why="had seen it", by="tester")


def test_a_replacement_that_keeps_the_constraints_breaks_nothing(folder):
    plan = folder.plan()
    old = next(id for id in plan.forms[0].questions if stand_ins(folder, id, candidate="c-001"))
    new = stand_ins(folder, old, candidate="c-001")[0]

    event = swap(folder, old, new.id)

    assert event.facts["breaks"] == event.facts["unlike"] == ()


def test_a_question_of_the_bank_that_the_form_does_not_ask_is_not_called_unknown(folder):
    _, new = pair(folder)

    with pytest.raises(InvalidData, match=f"form A, which c-001 is asked, does not ask '{new.id}'"):
        stand_ins(folder, new.id, candidate="c-001")


def test_a_replacement_says_and_records_which_constraints_it_breaks(folder):
    from hirekit.model.constraint import Required

    old, new = pair(folder)
    make_plan(folder, again=True, asked=Asked(constraints=(Required(id="must", question=old.id),)), by="tester")

    event = swap(folder, old.id, new.id)

    assert f"{old.id!r} is required and not asked (must)" in event.facts["breaks"]
    assert folder.record().of(event.kind)[-1].facts == event.facts


def test_earlier_replacements_for_the_same_candidate_are_taken_into_account(folder):
    plan = folder.plan()
    first, *_ = plan.forms[0].questions
    criterion = plan.kit.bank.question(first).primary
    others = [q.id for q in plan.kit.bank.questions if q.primary == criterion and q.id not in plan.forms[0].questions]
    twin = next(
        (id for id in plan.forms[0].questions if id != first and plan.kit.bank.question(id).primary == criterion), None
    )
    assert others
    assert twin

    swap(folder, first, others[0])

    with pytest.raises(InvalidData, match="is asked in this form already"):
        swap(folder, twin, others[0])
    assert swap(folder, twin, others[0], candidate="c-002").facts["candidate"] == "c-002"


def test_what_a_candidate_has_seen_does_not_stand_in(folder):
    old, new = pair(folder)
    plan, panel = folder.plan_and_panel()
    swap(folder, old.id, new.id)
    for card in cards(plan, panel):
        put(folder, card)
    collect(folder)

    assert new.id not in [each.id for each in stand_ins(folder, old.id, candidate="c-001")]
    with pytest.raises(InvalidData, match=f"c-001 has seen {new.id!r} already"):
        swap(folder, old.id, new.id)


def run(*words):
    return CliRunner().invoke(cli, ("replace", "req-1", *words))


def test_the_command_lists_stand_ins_and_says_what_a_replacement_breaks(folder):
    plan = folder.plan()
    old = next(id for id in plan.forms[0].questions if stand_ins(folder, id, candidate="c-001"))
    best = stand_ins(folder, old, candidate="c-001")[0]

    listed = run(old, "--candidate", "c-001")
    as_data = json.loads(run(old, "--candidate", "c-001", "--json").stdout)
    done = run(old, best.id, "--candidate", "c-001", "--why", "had seen it", "--by", "tester")

    assert listed.stdout.startswith(f"{best.id}  {best.minutes} min  ")
    assert (as_data["stand_ins"][0], as_data["form"]) == (best.id, "A")
    assert "c-001 is asked form A." in listed.stderr
    assert "c-001, form A, " in done.stdout
    assert f"{best.id} in place of {old}" in done.stdout
    assert "The plan's constraints still hold." in done.stderr


def test_why_nothing_may_stand_in_is_said(folder):
    lacking = {each.question: each.says for round_ in folder.plan().forms[0].rounds for each in round_.lacking}
    bare = next(id for id in lacking if not stand_ins(folder, id, candidate="c-001"))

    said = run(bare, "--candidate", "c-001")

    assert f"No question may stand in for {bare!r}: {lacking[bare]}." in said.stderr


def test_that_all_that_may_stand_in_were_seen_is_said(folder):
    plan, panel = folder.plan_and_panel()
    old, only = next(
        (id, found[0].id)
        for id in plan.forms[0].questions
        if len(found := stand_ins(folder, id, candidate="c-001")) == 1
    )
    swap(folder, old, only)
    for card in cards(plan, panel):
        put(folder, card)
    collect(folder)

    said = run(old, "--candidate", "c-001").stderr

    assert (
        f"No question may stand in for {old!r}: what may has been seen by c-001, or is asked of them already." in said
    )


def test_the_same_replacement_is_recorded_once(folder):
    old, new = pair(folder)
    swap(folder, old.id, new.id)

    with pytest.raises(InvalidData, match=f"c-001 is asked '{new.id}' in place of '{old.id}' already"):
        swap(folder, old.id, new.id)
    assert swap(folder, old.id, new.id, candidate="c-002").facts["supersedes"] == ""


def test_a_second_replacement_of_a_question_says_which_it_supersedes(folder):
    plan = folder.plan()
    asked = plan.forms[0].questions
    free = [q for q in plan.kit.bank.questions if q.id not in asked]
    old, first, second = next(
        (id, *others[:2])
        for id in asked
        if len(others := [q.id for q in free if q.primary == plan.kit.bank.question(id).primary]) > 1
    )
    swap(folder, old, first)

    result = run(old, second, "--candidate", "c-001", "--why", "known too", "--by", "tester")

    assert result.exit_code == 0
    assert f"This supersedes {first}, which c-001 was to be asked in place of {old}." in result.stderr
    assert folder.record().of("question replaced")[-1].facts["supersedes"] == first


def test_a_replacement_without_a_reason_is_refused(folder):
    old, new = pair(folder)

    result = run(old.id, new.id, "--candidate", "c-001")

    assert (result.exit_code, result.stderr) == (1, "why: must not be empty\n")
