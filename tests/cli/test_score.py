"""What hirekit score prints."""

import json

import attrs
import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli
from workspace.openings import PANEL, cards, put


def run(*words, **named):
    return CliRunner().invoke(cli, words, **named)


HURDLES = """
hurdles:
  - {id: first, rounds: [solving], cut: {percent: 60}}
  - {id: second, rounds: [people], minimums: {explaining: 3}}
"""


@pytest.fixture
def folder(tmp_path):
    """A requisition with two hurdles: one candidate misses the cut of the first, and has no card for the second."""
    from hirekit.workspace.opening import open_requisition
    from hirekit.workspace.planning import make_plan
    from hirekit.workspace.starting import start_kit

    start_kit(tmp_path / "desk")
    place = open_requisition(str(tmp_path / "desk"), tmp_path / "req-1", by="tester")
    place.panel_file.write_text(PANEL)
    with place.requisition_file.open("a") as file:
        file.write(HURDLES)
    make_plan(place, by="tester")
    for card in cards(*place.plan_and_panel(), score=4):
        if card.candidate == "c-001":
            put(place, card)
        elif card.round == "solving":
            put(place, attrs.evolve(card, ratings=[attrs.evolve(rating, score=3) for rating in card.ratings]))
    assert run("collect", str(place.root), "--by", "tester").exit_code == 0
    return place


def test_hurdles_are_printed_in_order_with_what_was_reached_and_why_not(folder):
    said = run("score", str(folder.root), env={"COLUMNS": "100"}).stdout

    part = said.split("Hurdles, each from the cards of its own rounds")[1]
    lines = [" ".join(line.split()) for line in part.splitlines()]
    assert "Candidate first second So far" in lines
    assert "c-001 cleared (4.00) cleared (4.00) cleared" in lines
    assert "c-002 not cleared (3.00) open not cleared" in lines
    assert "below the cut insufficient evidence" in lines


def test_hurdles_are_in_the_json(folder):
    found = json.loads(run("score", str(folder.root), "--json").stdout)

    assert [each["here"] for each in found["candidates"][1]["hurdles"]] == ["not cleared", "open"]


def test_the_withdrawn_have_no_place_at_hurdles(folder):
    assert run("withdraw", str(folder.root), "c-002", "--by", "tester").exit_code == 0

    said = run("score", str(folder.root)).stdout

    assert "withdrawn" in said.split("Hurdles, each")[1]


def test_without_hurdles_none_are_printed(tmp_path):
    from workspace.openings import planned

    assert "Hurdles" not in run("score", str(planned(tmp_path).root)).stdout
