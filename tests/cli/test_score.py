"""What hirekit score prints."""

import csv
import io
import json
from datetime import timedelta

import attrs
import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli
from workspace.openings import AFTER, PANEL, cards, put


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


def test_the_table_comes_as_csv_and_with_criteria_a_row_for_each(folder):
    overall = list(csv.DictReader(io.StringIO(run("score", str(folder.root), "--csv").stdout)))
    each = list(csv.DictReader(io.StringIO(run("score", str(folder.root), "--csv", "--criteria").stdout)))

    assert [(row["candidate"], row["composite"]) for row in overall] == [("c-001", "4"), ("c-002", "")]
    assert {row["candidate"] for row in each} == {"c-001", "c-002"}
    assert len(each) == 2 * len(folder.plan().requisition.planned)


def test_a_card_that_is_not_in_is_told_beside_the_coverage_and_by_name(folder, monkeypatch):
    monkeypatch.setattr("hirekit.workspace.clock.today", AFTER.date)
    said = run("score", str(folder.root), env={"COLUMNS": "140"}).stdout
    found = json.loads(run("score", str(folder.root), "--json").stdout)["candidates"]
    rows = list(csv.DictReader(io.StringIO(run("score", str(folder.root), "--csv").stdout)))

    assert "2 not in" in said
    assert "c-002: rests on fewer cards than planned; not in: i-ben in round people, i-ana in round people" in " ".join(
        said.split()
    )
    assert [one["cards_missing"] for one in found] == [
        [],
        [
            {"round": "people", "interviewer": "i-ben", "to_come": None},
            {"round": "people", "interviewer": "i-ana", "to_come": None},
        ],
    ]
    assert [row["cards_missing"] for row in rows] == ["", "i-ben in people; i-ana in people"]


def test_a_card_of_an_interview_that_is_not_held_yet_is_told_apart(folder, monkeypatch):
    day = next(one.at.date() for one in folder.plan_and_panel()[1].interviews if one.candidate == "c-002" and one.at)
    monkeypatch.setattr("hirekit.workspace.clock.today", lambda: day - timedelta(days=1))

    said = " ".join(run("score", str(folder.root), env={"COLUMNS": "140"}).stdout.split())
    found = json.loads(run("score", str(folder.root), "--json").stdout)["candidates"][1]
    row = list(csv.DictReader(io.StringIO(run("score", str(folder.root), "--csv").stdout)))[1]

    assert "2 to come" in said
    assert "2 not in" not in said
    assert "c-002: interviews are still to come; not held yet: i-ben in round people, i-ana in round people" in said
    assert [one["to_come"] for one in found["cards_missing"]] == [day.isoformat()] * 2
    assert (row["cards_missing"], row["cards_to_come"]) == ("", f"i-ben in people on {day}; i-ana in people on {day}")


@pytest.mark.parametrize("words", [("--json", "--csv"), ("--csv", "--band")])
def test_score_options_that_do_not_go_together_are_refused(folder, words):
    assert run("score", str(folder.root), *words).exit_code == 2


def opened(tmp_path, *, score=4, change=lambda card: card):
    """Return a planned requisition whose own job level is declared open, every card collected."""
    from hirekit.workspace.opening import open_requisition
    from hirekit.workspace.planning import make_plan
    from hirekit.workspace.starting import start_kit

    start_kit(tmp_path / "desk")
    place = open_requisition(str(tmp_path / "desk"), tmp_path / "req-1", by="tester")
    place.panel_file.write_text(PANEL)
    with place.requisition_file.open("a") as file:
        file.write(f"\nopen_levels: [{place.requisition().job_level}]\n")
    make_plan(place, by="tester")
    for card in cards(*place.plan_and_panel(), score=score):
        put(place, change(card))
    assert run("collect", str(place.root), "--by", "tester").exit_code == 0
    return place


def test_the_levels_declared_open_stand_beside_the_standing_everywhere(tmp_path):
    folder = opened(tmp_path)
    level = folder.requisition().job_level

    said = run("score", str(folder.root)).stdout
    found = json.loads(run("score", str(folder.root), "--json").stdout)["candidates"][0]["levels"]
    row = next(csv.DictReader(io.StringIO(run("score", str(folder.root), "--csv").stdout)))

    assert "Beside the job levels declared open" in said
    assert "no verdict on a level" in " ".join(said.split())
    assert [one["job_level"] for one in found] == [level]
    readings = [one["reading"] for one in found[0]["criteria"]]
    assert {word: int(row[f"{level} {word}"]) for word in ("above", "at", "below", "not assessed")} == {
        word: readings.count(word) for word in ("above", "at", "below", "not assessed")
    }
    assert len(readings) > 0


def test_without_levels_declared_open_nothing_is_read_beside_any(folder):
    assert "job levels" not in run("score", str(folder.root)).stdout


def test_the_band_is_printed_only_where_it_is_asked_for(tmp_path):
    def change(card):
        lower = card.candidate == "c-002" and card.interviewer == "i-ben"
        return attrs.evolve(card, ratings=[attrs.evolve(rating, score=3 if lower else 4) for rating in card.ratings])

    folder = opened(tmp_path, change=change)

    assert "band" not in run("score", str(folder.root)).stdout.lower()
    said = " ".join(run("score", str(folder.root), "--band").stdout.split())
    found = json.loads(run("score", str(folder.root), "--band", "--json").stdout)["band"]
    assert "- first: c-001" in said
    assert found["first"] == ["c-001"]
    assert found["within"] + found["apart"] + [id for id, _ in found["unknown"]] == ["c-002"]
    assert "band" not in json.loads(run("score", str(folder.root), "--json").stdout)


def test_without_hurdles_none_are_printed(tmp_path):
    from workspace.openings import planned

    assert "Hurdles" not in run("score", str(planned(tmp_path).root)).stdout
