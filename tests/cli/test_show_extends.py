"""hirekit show extends as a person types it."""

import json

import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli

OWN = """
  - id: leadership
    title: Leadership
    weight: 20
    why: A senior analyst teaches.
    criteria:
      - id: mentoring
        targets: {analyst: 2}
        anchors: {3: "Sat beside the colleague and named what they now do alone."}
presets:"""


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """The starter kit, extended by a criterion of the flagship kit with an anchor and a target of its own."""
    monkeypatch.chdir(tmp_path)
    run("init", "desk")
    home = tmp_path / "desk"
    extends = "\nextends: {kit: ml-tech-lead, criteria: [mentoring]}\n"
    (home / "kit.yaml").write_text((home / "kit.yaml").read_text() + extends)
    (home / "rubric.yaml").write_text((home / "rubric.yaml").read_text().replace("\npresets:", OWN, 1))
    return home


@pytest.mark.usefixtures("desk")
def test_it_tells_what_is_said_here_what_came_along_and_what_was_left_out():
    result = run("show", "extends", "desk")

    assert result.exit_code == 0
    assert "desk takes over from ml-tech-lead" in result.stdout
    assert "said here:  target analyst, anchor 3" in result.stdout
    assert "duties:     lead-team" in result.stdout
    assert "left out:   the targets of ml-engineer, " in result.stdout


@pytest.mark.usefixtures("desk")
def test_a_kit_that_takes_over_a_criterion_and_changes_an_anchor_passes_the_check_with_its_duty():
    assert run("check", "desk").exit_code == 0


@pytest.mark.usefixtures("desk")
def test_as_data_each_criterion_is_one_entry():
    told = json.loads(run("show", "extends", "desk", "--json").stdout)

    assert told["extends"] == "ml-tech-lead"
    assert [(each["criterion"], each["said"]) for each in told["criteria"]] == [
        ("mentoring", ["target analyst", "anchor 3"])
    ]


def test_a_kit_that_takes_over_nothing_says_so():
    result = run("show", "extends", "ml-tech-lead")

    assert (result.exit_code, result.stdout) == (0, "")
    assert "takes over nothing" in result.stderr


def test_a_kit_misspelled_under_extends_is_told_with_the_nearest_name(desk):
    path = desk / "kit.yaml"
    path.write_text(path.read_text().replace("kit: ml-tech-lead", "kit: ml-tech-leed"))

    result = run("check", "desk")

    assert result.exit_code == 1
    (line,) = result.stdout.splitlines()
    assert "extends.kit: the kit 'ml-tech-leed' cannot be used: " in line
    assert line.endswith("is neither a bundled kit nor a folder; did you mean 'ml-tech-lead'?")


def test_a_ring_of_kits_is_told_in_its_order(desk):
    path = desk / "kit.yaml"
    path.write_text(path.read_text().replace("kit: ml-tech-lead", "kit: ../desk"))

    result = run("check", "desk")

    assert "extends itself, by way of the kits it extends: desk -> desk" in result.stdout
