"""hirekit show diff as a person types it."""

import json

import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli


def run(*words):
    return CliRunner().invoke(cli, words)


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """A copy of the starter kit with another target, three words of an anchor changed and another title."""
    monkeypatch.chdir(tmp_path)
    run("init", "desk")
    run("init", "mine", "--from", "desk")
    for name, before, after in (
        ("rubric.yaml", "targets: {analyst: 3, senior-analyst: 4}", "targets: {analyst: 2, senior-analyst: 4}"),
        ("rubric.yaml", "Acts on the first idea. Changes", "Acts on the nearest thing. Changes"),
        ("kit.yaml", "title: Service desk analyst        #", "title: Service desk          #"),
    ):
        path = tmp_path / "mine" / name
        assert before in path.read_text()
        path.write_text(path.read_text().replace(before, after, 1))
    return tmp_path / "mine"


@pytest.mark.usefixtures("mine")
def test_it_opens_with_what_can_change_scores_and_what_cannot():
    lines = run("show", "diff", "desk", "mine").stdout.splitlines()

    assert lines[1:5] == [
        "desk 0.1 -> mine 0.1",
        "Can change scores: 1 target changed",
        "Changes what interviewers ask and rate by: 1 anchor changed",
        "Changes neither: 2 other lines changed",
    ]


@pytest.mark.usefixtures("mine")
def test_the_fingerprints_say_which_part_is_another():
    text = run("show", "diff", "desk", "mine").stdout

    rows = {
        line.split("  ")[0]: line.rsplit("  ", 1)[1]
        for line in text.splitlines()
        if line.startswith(("criteria", "questions and", "weights"))
    }
    assert rows == {
        "criteria and anchors": "changed",
        "questions and hand-outs": "the same",
        "weights, targets, minimums": "changed",
    }


@pytest.mark.usefixtures("mine")
def test_the_changed_words_are_marked_and_the_unchanged_left_out():
    text = run("show", "diff", "desk", "mine").stdout

    assert "  target of analyst: 3 -> 2\n" in text
    assert "was  Acts on the [-first idea.-] Changes several things at ...\n" in text
    assert "now  Acts on the [+nearest thing.+] Changes several things at ...\n" in text


@pytest.mark.usefixtures("mine")
def test_what_bears_on_neither_is_named_and_told_in_full_when_asked_for():
    short, whole = run("show", "diff", "desk", "mine").stdout, run("show", "diff", "desk", "mine", "--all").stdout

    assert "kit: id, title" in short
    assert "title: Service desk analyst -> Service desk" not in short
    assert "title: Service desk analyst -> Service desk" in whole


@pytest.mark.usefixtures("mine")
def test_as_data_every_change_says_what_it_does_and_its_words():
    told = json.loads(run("show", "diff", "desk", "mine", "--json").stdout)

    assert told["summary"]["scores"] == {"target changed": 1}
    assert told["before"]["fingerprints"]["questions"] == told["after"]["fingerprints"]["questions"]
    anchor = next(change for change in told["changes"] if change["aspect"] == "anchor 1")
    assert (anchor["effect"], anchor["item"]) == ("used", "criterion finding-causes")
    assert [word["text"] for word in anchor["words"] if word["kind"] == "added"] == ["nearest thing."]
