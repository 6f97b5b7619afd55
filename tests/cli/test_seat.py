"""hirekit seat, and hirekit check on a panel written by hand."""

import json
import shutil

import pytest
from click.testing import CliRunner

from hirekit.catalog import load_panel
from hirekit.cli.root import cli
from workspace.openings import PANEL, planned

NOBODY_SEATED = "# The panel of this opening.\n" + PANEL.split("interviews:")[0]


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture(scope="module")
def planned_once(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("planned"))


@pytest.fixture
def panel(planned_once, tmp_path, monkeypatch):
    """The panel file, without interviews, of a requisition req-1 in the present folder."""
    shutil.copytree(planned_once.root.parent, tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("HIREKIT_BY", "tester")
    path = tmp_path / "here" / "req-1" / "panel.yaml"
    path.write_text(NOBODY_SEATED)
    return path


def test_a_panel_is_proposed_and_nothing_written(panel, tmp_path):
    result = run("seat", "req-1")

    assert result.exit_code == 0, result.output
    assert panel.read_text() == NOBODY_SEATED
    (tmp_path / "proposed.yaml").write_text(result.stdout)
    made = load_panel(tmp_path / "proposed.yaml")
    assert {(i.candidate, i.round) for i in made.interviews} == {
        (c, r) for c in ("c-001", "c-002") for r in ("solving", "people")
    }
    assert all(i.lead and i.second for i in made.interviews)
    assert "4 interviews seated, 0 as they were" in result.stderr


def test_write_puts_it_in_the_file_under_its_comments_and_the_check_is_content(panel):
    proposed = run("seat", "req-1").stdout

    assert run("seat", "req-1", "--write").stdout == "req-1/panel.yaml\n"
    assert panel.read_text() == proposed
    assert proposed.startswith("# The panel of this opening.\n")
    assert run("check", "req-1").exit_code == 0
    assert not list(panel.parent.glob("*.bak"))


def test_interviews_that_are_there_stay(panel):
    panel.write_text("\n".join(PANEL.splitlines()[:-2]) + "\n")

    found = json.loads(run("seat", "req-1", "--json").stdout)

    assert (found["schema"], found["added"], found["written"]) == ("hirekit/seating/1", 2, False)
    assert found["interviews"][1]["shadow"] == "i-cleo"


def test_seats_that_cannot_be_filled_are_named(panel):
    panel.write_text(NOBODY_SEATED.replace(", name: Interviewer", ", conflicts: [c-001], name: Interviewer"))

    result = run("seat", "req-1")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "Nobody is left for the " in result.stderr
    assert "conflict of interest" in result.stderr


def test_who_withdrew_or_stepped_back_is_not_seated(panel):
    more = "  - {id: i-dora, name: Interviewer D}\n"
    panel.write_text(NOBODY_SEATED.replace("candidates:", more + "candidates:"))
    assert run("withdraw", "req-1", "c-002").exit_code == 0
    assert run("recuse", "req-1", "i-ana", "c-001", "--why", "They shared a desk.").exit_code == 0

    made = json.loads(run("seat", "req-1", "--json").stdout)["interviews"]

    assert {interview["candidate"] for interview in made} == {"c-001"}
    assert not [interview for interview in made if "i-ana" in (interview["lead"], interview["second"])]


def test_who_has_stepped_back_from_a_seat_they_have_is_named_and_another_person_asked_for(panel):
    panel.write_text(PANEL)
    assert run("recuse", "req-1", "i-cleo", "c-001", "--why", "They shared a desk.").exit_code == 0
    said = "interviews[1].shadow: i-cleo has stepped back from c-001; name another person for round 'people'"

    proposed, as_data, checked = run("seat", "req-1"), run("seat", "req-1", "--json"), run("check", "req-1")

    assert (proposed.exit_code, checked.exit_code) == (0, 1)
    assert f"req-1/panel.yaml:11:103: {said}" in proposed.stderr
    assert said in checked.stdout
    assert [p["path"] for p in json.loads(as_data.stdout)["stepped_back"]] == ["interviews[1].shadow"]
    panel.write_text(PANEL.replace(", shadow: i-cleo", ""))
    assert "stepped back" not in run("seat", "req-1").stderr
    assert run("check", "req-1").exit_code == 0


def test_nobody_else_is_asked_for_where_the_candidate_withdrew(panel):
    panel.write_text(PANEL)
    run("recuse", "req-1", "i-cleo", "c-001", "--why", "They shared a desk.")
    run("withdraw", "req-1", "c-001")

    assert "stepped back" not in run("seat", "req-1").stderr
    assert "stepped back" not in run("check", "req-1").stdout


def test_times_that_put_a_candidate_in_two_rounds_are_named_with_their_line(panel):
    at = "at: 2026-11-02T09:00+01:00"
    both = [f"  - {{candidate: c-001, round: {round_}, {at}}}" for round_ in ("solving", "people")]
    panel.write_text("\n".join([NOBODY_SEATED.rstrip(), "interviews:", *both, ""]))

    result = run("seat", "req-1", "--write")

    assert result.exit_code == 1
    assert (
        "req-1/panel.yaml:12:5: interviews[1]: c-001 sits in 'solving' and 'people' at the same time" in result.output
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (", second: i-ben}", "}", "round 'solving' has a second seat, and nobody sits in it"),
        (
            "{id: i-ana,",
            "{id: i-ana, weekly: 1,",
            "panel.yaml:11:5: interviews[1]: i-ana has 4 interviews in week 45 of 2026; at most 1 a week are agreed",
        ),
        ("T11:00", "T09:30", "i-ben sits in 'solving' and 'people' at the same time"),
        ("{id: i-ben, name", "{id: i-ben, trained: 2026-05-01, name", "i-ana is not trained"),
    ],
)
def test_a_panel_by_hand_is_held_to_the_same_rules(panel, old, new, said):
    panel.write_text(PANEL)
    assert run("check", "req-1").exit_code == 0
    panel.write_text(PANEL.replace(old, new, 1))

    result = run("check", "req-1")

    assert result.exit_code == 1
    assert "req-1/panel.yaml:" in result.stdout
    assert said in result.stdout
