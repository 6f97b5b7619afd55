"""What hirekit plan and hirekit show say of a question set."""

import json

import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.mark.usefixtures("folder")
def test_a_plan_shows_minutes_looks_time_beside_weight_and_what_one_round_alone_asks():
    said = run("show", "req-1").stdout

    assert "Rounds: 1 solving, 2 people" in said
    row = next(line for line in said.splitlines() if line.startswith("finding-causes ") and "%" in line)
    minutes = row.split()[1]
    assert row.split()[1:5] == [minutes, "\N{MIDDLE DOT}", minutes, "2"]
    assert "Time beside weight" in said
    assert said.split("In one round only\n")[1].splitlines()[0] == "- finding-causes"


def test_planning_prints_the_same(folder):
    (folder / "plan.json").unlink()
    (folder / "record.jsonl").unlink()

    result = run("plan", "req-1", "--by", "tester")

    assert result.exit_code == 0, result.output
    assert result.stdout == "req-1/plan.json\n"
    assert result.stderr.strip() == run("show", "req-1").stdout.strip()


@pytest.mark.usefixtures("folder")
def test_a_script_gets_the_grid_and_the_objective_in_points():
    found = json.loads(run("show", "req-1", "--json").stdout)

    (grid,) = found["grids"]
    assert [row["criterion"] for row in grid["criteria"]] == found["planned"]
    assert grid["criteria"][0]["minutes"].keys() == {"solving", "people"}
    assert sum(row["weight"] for row in grid["criteria"]) == pytest.approx(1)
    assert sum(share["share"] for share in grid["competencies"]) == pytest.approx(1)
    assert isinstance(found["objective"], float)


def test_the_objective_is_printed_in_points(folder):
    import attrs

    from hirekit.catalog import load_plan
    from hirekit.cli.plan_data import plan_data
    from hirekit.cli.plan_tables import plan_text

    plan = attrs.evolve(load_plan(folder / "plan.json"), objective=1250, bound=1000, unit=1000, status="gap")

    shown = " ".join(plan_text(plan).split())
    assert "; gap: the best found" in shown
    assert "Objective 1.25, bound 1 (none can be below it)." in shown
    assert (plan_data(plan)["objective"], plan_data(plan)["bound"]) == (1.25, 1.0)


@pytest.mark.usefixtures("folder")
def test_why_not_says_why_a_question_was_left_out():
    found = json.loads(run("show", "req-1", "--json").stdout)
    asked = found["forms"][0]["rounds"][0]["questions"][0]
    other = next(id for id in found["questions"] if id not in json.dumps(found["forms"]))

    assert run("plan", "req-1", "--why-not", asked).stdout == f"Form A asks '{asked}'.\n"
    assert f"'{other}'" in run("plan", "req-1", "--why-not", other).stdout
    answer = json.loads(run("plan", "req-1", "--why-not", other, "--json").stdout)
    assert (answer["schema"], answer["question"], answer["form"]) == ("hirekit/why-not/1", other, "A")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nobody-can-sign",), "did you mean 'nobody-can-sign-in'?"),
        (("nobody-can-sign-in", "--form", "B"), "the plan has no form 'B', only A"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_why_not_refuses_what_is_not_there(words, said):
    result = run("plan", "req-1", "--why-not", *words)

    assert (result.exit_code, result.stdout) == (1, "")
    assert said in result.stderr


def test_a_round_that_nothing_fits_is_one_message_and_no_internal_error(folder):
    loop = folder.parent / "desk" / "loops" / "onsite.yaml"
    loop.write_text(loop.read_text().replace("minutes: 50", "minutes: 25"))
    (folder / "plan.json").unlink()

    result = run("plan", "req-1")

    assert result.exit_code == 1
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == [
        "hirekit",
        "No question fits round 'Working with people'",
    ]
    assert "A round of 28 minutes would hold it." in result.stderr


def test_a_requisition_without_a_plan_is_told_what_makes_one(folder):
    (folder / "plan.json").unlink()

    result = run("show", "req-1")

    assert result.exit_code == 1
    assert result.stderr == "req-1/plan.json: is missing; 'hirekit plan req-1' makes the plan\n"
