"""hirekit impact: restricted, joined in memory, small cells withheld."""

import json

import pytest
from click.testing import CliRunner

from hirekit.cli.impact import ACKNOWLEDGED
from hirekit.cli.root import cli
from hirekit.scoring.impact import Outcome
from hirekit.workspace.impact import shown

SAID = ("--acknowledge", ACKNOWLEDGED)


def run(*words):
    return CliRunner().invoke(cli, ("impact", *words))


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Two jobs, two groups: x 10 of 20 and y 4 of 20 in analyst; x 5 of 10 and z 2 of 3 in lead."""
    monkeypatch.chdir(tmp_path)
    people = [("analyst", "x", 10, 20), ("analyst", "y", 4, 20), ("lead", "x", 5, 10), ("lead", "z", 2, 3)]
    outcomes, groups, scores = ["candidate,stage,job,selected"], ["candidate,group,group2"], ["candidate,composite"]
    for job, group, selected, considered in people:
        for number in range(considered):
            id = f"p-{job}-{group}-{number}"
            outcomes.append(f"{id},onsite,{job},{'yes' if number < selected else 'no'}")
            groups.append(f"{id},{group},{'old' if number % 2 else 'young'}")
            scores.append(f"{id},{number}")
    for name, lines in (("outcomes", outcomes), ("groups", groups), ("scores", scores)):
        (tmp_path / f"{name}.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def tables(*words):
    result = run("outcomes.csv", "--groups", "groups.csv", *SAID, "--json", *words)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)["tables"]


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("words", [(), ("--acknowledge", "yes")])
def test_it_does_not_run_without_the_sentence(words):
    result = run("outcomes.csv", "--groups", "groups.csv", *words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert ACKNOWLEDGED in result.stderr


@pytest.mark.usefixtures("files")
def test_rates_stand_by_stage_and_job_before_they_are_pooled():
    by_group = [table for table in tables() if table["by"] == "group"]

    assert [(table["stage"], table["job"]) for table in by_group] == [
        ("onsite", "analyst"),
        ("onsite", "lead"),
        ("onsite", ""),
    ]
    x, y = by_group[0]["groups"]
    assert (x["rate"], y["rate"], y["ratio"], y["below_four_fifths"], y["flips"]) == (0.5, 0.2, 0.4, True, False)
    assert by_group[2]["stratified"][0][0] == "y"


@pytest.mark.usefixtures("files")
def test_a_small_group_is_withheld_and_cannot_be_worked_out_from_the_pool():
    analyst, lead, pool = (table for table in tables() if table["by"] == "group")

    assert [group["group"] for group in lead["groups"]] == ["x"]
    assert (lead["withheld"], analyst["withheld"]) == (1, 0)
    assert [group["group"] for group in pool["groups"]] == ["x", "y"]


def test_a_withheld_intersection_takes_another_with_it():
    groups = {
        "x and old": Outcome(1, 3),
        "x and young": Outcome(5, 17),
        "y and old": Outcome(6, 12),
        "y and young": Outcome(4, 9),
    }

    # Beside x 20 and old 15, any one of the others would give the three away.
    assert shown(groups, smallest_cell=5).keys() == {"y and young"}
    assert shown({"x": Outcome(1, 3), "y": Outcome(5, 17)}, smallest_cell=5).keys() == {"y"}


@pytest.mark.usefixtures("files")
def test_scoring_rates_count_who_is_above_the_median_with_intersections():
    found = [table for table in tables("--ratings", "scores.csv") if table["what"] == "scoring"]

    assert [table["by"] for table in found] == ["group", "group2", "group and group2"]
    x = next(group for group in found[0]["groups"] if group["group"] == "x")
    # 20 analysts and 10 leads of x; everybody's median is 7.
    assert (x["considered"], x["selected"]) == (30, 14)


@pytest.mark.usefixtures("files")
def test_nobody_is_named_and_counsel_is():
    result = run("outcomes.csv", "--groups", "groups.csv", "--ratings", "scores.csv", *SAID)

    assert result.exit_code == 0
    assert "p-analyst" not in result.output
    assert "Ask counsel" in result.stderr
    assert "all jobs together" in result.stdout


def test_faults_name_lines_and_no_person(files):
    (files / "outcomes.csv").write_text(
        "candidate,stage,job,selected\np-1,onsite,lead,maybe\np-1,onsite,lead,yes\n,onsite,lead,no\n"
    )
    (files / "groups.csv").write_text("who,group\np-1,x\n")

    result = run("outcomes.csv", "--groups", "groups.csv", *SAID)

    assert result.exit_code == 1
    assert "p-1" not in result.output
    for said in (
        "outcomes.csv:2: selected: must be yes or no",
        "outcomes.csv:3: candidate: has a row for this stage and job already",
        "outcomes.csv:4: candidate: is missing",
        "groups.csv:1: must have the columns candidate, group, group2 if wanted; lacks candidate",
    ):
        assert said in result.stderr
