"""With --json a command that fails says so as data, for the script that reads it."""

import json

import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.mark.usefixtures("folder")
def test_a_fault_in_what_was_written_comes_with_its_place():
    result = run("plan", "req-1", "--json")

    told = json.loads(result.stdout)
    assert (result.exit_code, told["schema"], told["exit_code"]) == (1, "hirekit/problems/1", 1)
    assert [(p["file"], "is there already" in p["message"]) for p in told["problems"]] == [("req-1/plan.json", True)]
    assert told["diagnosis"] is None
    assert "is there already" in result.stderr


def test_a_question_set_that_cannot_be_made_comes_with_repair_and_conflict(folder):
    (folder / "plan.json").unlink()
    (folder / "record.jsonl").unlink()
    text = (folder / "requisition.yaml").read_text(encoding="utf-8")
    (folder / "requisition.yaml").write_text(
        text
        + "constraints:\n  - {id: long, label: an hour of solving, type: time-floor, rounds: [solving], minutes: 90}\n",
        encoding="utf-8",
    )

    result = run("plan", "req-1", "--json")

    told = json.loads(result.stdout)
    assert result.exit_code == 1
    assert "an hour of solving" in told["problems"][0]["message"]
    assert told["diagnosis"]["status"] == "infeasible"
    assert told["diagnosis"]["repair"]
    assert "long" in {entry["constraint"] for entry in told["diagnosis"]["conflict"]}


@pytest.mark.parametrize("words", [("packet",), ("score",), ("status",), ("seat",), ("debrief",)])
def test_every_command_that_fails_before_there_is_a_plan_prints_one_object(words, folder):
    (folder / "plan.json").unlink()

    result = run(*words, "req-1", "--json")

    assert result.exit_code == 1
    assert json.loads(result.stdout)["problems"]


@pytest.mark.usefixtures("folder")
def test_an_internal_error_is_told_as_one(monkeypatch):
    monkeypatch.delenv("HIREKIT_DEBUG", raising=False)
    monkeypatch.setattr("hirekit.assembly.why_not", lambda *_given, **_named: 1 / 0)

    result = run("plan", "req-1", "--why-not", "any", "--json")

    assert result.exit_code == 3
    assert [p["message"] for p in json.loads(result.stdout)["problems"]] == ["an internal error (ZeroDivisionError)"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("plan", "nowhere", "--json"), "Directory 'nowhere' does not exist"),
        (("seat", "--json", "nowhere"), "Directory 'nowhere' does not exist"),
        (("plan", "req-1", "--constraints", "none.yaml", "--json"), "File 'none.yaml' does not exist"),
        (("seat", "req-1", "--wrong", "--json"), "No such option"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_command_that_is_used_wrongly_prints_one_object(words, said):
    result = run(*words)

    told = json.loads(result.stdout)
    assert (result.exit_code, told["exit_code"]) == (2, 2)
    assert [said in problem["message"] for problem in told["problems"]] == [True]
    assert said in result.stderr


@pytest.mark.usefixtures("folder")
def test_a_command_used_wrongly_without_json_prints_nothing_on_the_standard_output():
    result = run("seat", "nowhere")

    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.usefixtures("folder")
def test_without_json_nothing_of_a_failure_is_on_the_standard_output():
    assert run("plan", "req-1").stdout == ""
