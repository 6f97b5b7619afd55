"""hirekit seat, and hirekit check on a panel written by hand."""

import json
import shutil

import pytest
from click.testing import CliRunner

from hirekit.catalog import load_panel
from hirekit.cli.root import cli
from hirekit.workspace.opening import open_requisition
from hirekit.workspace.planning import make_plan
from hirekit.workspace.starting import start_kit
from workspace.openings import PANEL

NOBODY_SEATED = "# The panel of this opening.\n" + PANEL.split("interviews:")[0]


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def panel(folder, monkeypatch):
    """The panel file, without interviews, of a requisition req-1 in the present folder."""
    monkeypatch.setenv("HIREKIT_BY", "tester")
    path = folder / "panel.yaml"
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


SKILLED = """\
schema: hirekit/panel/1
interviewers:
  - {id: i-ana, skills: [records], trained: 2026-05-02}
  - {id: i-ben, skills: [records], trained: 2026-05-02}
  - {id: i-cleo, trained: 2026-05-02}
  - {id: i-dora, trained: 2026-05-02}
  - {id: i-eli}
  - {id: i-fay}
candidates:
  - {id: c-001}
  - {id: c-002}
interviews:
  - {candidate: c-001, round: solving, at: 2026-12-01T09:00+01:00}
  - {candidate: c-002, round: solving, at: 2026-12-02T09:00+01:00}
"""


@pytest.fixture(scope="module")
def skilled_once(tmp_path_factory):
    """A planned requisition whose first round wants a skill and has a shadow seat."""
    home = tmp_path_factory.mktemp("skilled")
    start_kit(home / "desk")
    loop = home / "desk" / "loops" / "onsite.yaml"
    text = loop.read_text()
    seats = "    seats: [lead, second]\n"
    loop.write_text(text.replace(seats, "    seats: [lead, second, shadow]\n    skills: [records]\n", 1))
    folder = open_requisition(str(home / "desk"), home / "req-1", by="tester")
    make_plan(folder, by="tester")
    return home


@pytest.fixture
def skilled(skilled_once, tmp_path, monkeypatch):
    """The panel file of that requisition, in the present folder."""
    shutil.copytree(skilled_once, tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("HIREKIT_BY", "tester")
    return tmp_path / "here" / "req-1" / "panel.yaml"


def test_who_rates_a_round_has_its_skills_and_who_shadows_it_has_still_to_learn(skilled):
    skilled.write_text(SKILLED)

    made = json.loads(run("seat", "req-1", "--write", "--json").stdout)["interviews"]

    solving = [interview for interview in made if interview["round"] == "solving"]
    assert len(made) == 4
    assert [{i["lead"], i["second"]} for i in solving] == [{"i-ana", "i-ben"}] * 2
    assert {i["shadow"] for i in solving} <= {"i-eli", "i-fay"}
    assert run("check", "req-1").exit_code == 0


def test_a_round_whose_skills_too_few_have_names_who_lacks_them(skilled):
    skilled.write_text(SKILLED.replace("i-ben, skills: [records],", "i-ben,"))

    result = run("seat", "req-1")

    assert result.exit_code == 1
    assert "Nobody is left for the second seat of round 'Solving requests' with candidate 'c-001'" in result.stderr
    assert all(f"{person} lacks records" in result.stderr for person in ("i-ben", "i-cleo", "i-dora"))


@pytest.mark.parametrize(
    ("seats", "said"),
    [
        ("lead: i-ana, second: i-cleo", "interviews[0].second: i-cleo lacks records"),
        ("lead: i-ana, second: i-ben, shadow: i-cleo", ""),
        ("lead: i-eli, second: i-ana", "interviews[0].lead: i-eli lacks records"),
    ],
)
def test_skills_are_asked_of_who_rates_in_a_panel_written_by_hand(skilled, seats, said):
    first = "round: solving, at: 2026-12-01T09:00+01:00"
    skilled.write_text(SKILLED.replace(first, f"{first}, {seats}"))

    result = run("check", "req-1")

    assert result.exit_code == bool(said)
    assert said in result.stdout


LATER = SKILLED.replace(
    "i-ben, skills: [records], trained: 2026-05-02", "i-ben, skills: [records], trained: 2126-12-10"
)


def test_a_training_still_to_come_counts_for_an_interview_without_a_time_and_that_is_said(skilled):
    first = "round: solving, at: 2026-12-01T09:00+01:00"
    skilled.write_text(LATER.replace(first, "round: solving, lead: i-ben, second: i-ana"))
    said = "i-ben is trained on 2126-12-10; interviews without a time are taken to come after that (c-001 in solving"

    proposed, checked = run("seat", "req-1"), run("check", "req-1")

    assert said in proposed.stderr
    assert f"req-1: {said}" in checked.stderr
    assert any(said in note["message"] for note in json.loads(run("check", "req-1", "--json").stdout)["notes"])
    assert any(said in each for each in json.loads(run("seat", "req-1", "--json").stdout)["taken_for_granted"])


def test_an_interview_before_the_training_is_refused_by_the_check(skilled):
    first = "round: solving, at: 2026-12-01T09:00+01:00"
    skilled.write_text(LATER.replace(first, f"{first}, lead: i-ben, second: i-ana"))

    assert "interviews[0].lead: i-ben is not trained before 2126-12-10" in run("check", "req-1").stdout
