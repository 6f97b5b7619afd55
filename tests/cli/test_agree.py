"""What hirekit agree prints."""

import csv
import io
import json
import re

import attrs
import pytest
from click.testing import CliRunner

from hirekit.cli.root import cli
from workspace.openings import cards, planned, put


def run(*words, **named):
    return CliRunner().invoke(cli, words, **named)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A requisition whose two candidates were rated by two people, who differ by a point here and there."""
    place = planned(tmp_path_factory.mktemp("agreed"))
    plan, panel = place.plan_and_panel()
    for number, card in enumerate(cards(plan, panel)):
        base = 2 if card.candidate == "c-001" else 5
        shift = number % 2
        ratings = tuple(
            attrs.evolve(rating, score=base - (shift if spot == 0 else 0)) for spot, rating in enumerate(card.ratings)
        )
        put(place, attrs.evolve(card, ratings=ratings))
    assert run("collect", str(place.root), "--by", "tester").exit_code == 0
    return place


def test_the_meaning_comes_first_the_number_second_the_method_last(folder):
    said = run("agree", str(folder.root)).stdout

    assert "c-001 and c-002" in said.split("How sure the composites are")[0]
    part = said.split("How reliable ratings of a criterion are")[1]
    meaning, number, method = (
        part.index(words) for words in ("How much of the difference", "finding-causes ", "ICC(A,1), Shrout")
    )
    assert meaning < number < method
    assert not re.search(r"\bnan\b", said.lower())


@pytest.mark.parametrize("width", [80, 120])
def test_it_fits_the_terminal(folder, width):
    result = run("agree", str(folder.root), env={"COLUMNS": str(width)})

    assert max(map(len, result.stdout.splitlines())) <= width


def test_scripts_get_json_and_rows(folder):
    found = json.loads(run("agree", str(folder.root), "--json").stdout)
    rows = list(csv.DictReader(io.StringIO(run("agree", str(folder.root), "--csv").stdout)))

    assert found["schema"] == "hirekit/agreement/1"
    assert (found["pairs"][0]["first"], found["pairs"][0]["second"]) == ("c-001", "c-002")
    figures = sum(
        len(found[part])
        for part in ("pairs", "composites", "sources", "reliability", "interviewers_needed", "within", "raters")
    )
    assert len(rows) == figures
    assert all(bool(row["value"]) != bool(row["reason"]) for row in rows if row["name"] == "composite")
    assert run("agree", str(folder.root), "--json", "--csv").exit_code == 2


def test_a_folder_without_cards_has_reasons_in_place_of_figures(tmp_path):
    place = planned(tmp_path / "none")

    result = run("agree", str(place.root))

    assert result.exit_code == 0, result.output
    assert "The two were not assessed on any criterion in common: c-001 and c-002." in " ".join(result.stdout.split())
    assert "undefined for c-001, c-002: there is no composite" in result.stdout
