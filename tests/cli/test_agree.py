"""What hirekit agree prints."""

import csv
import io
import json
import re
from itertools import combinations

import attrs
import pytest
from click.testing import CliRunner

from hirekit.cli.agreement_tables import agreement_text
from hirekit.cli.root import cli
from hirekit.model.agreement import Agreement, Separation
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
        for part in (
            "pairs",
            "composites",
            "composite_reliability",
            "sources",
            "reliability",
            "interviewers_needed",
            "within",
            "raters",
        )
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


def told(*pairs):
    """Return what is printed of pairs, given as (first, second, separated)."""
    made = tuple(
        Separation(first=first, second=second, words="x", difference=0.0, low=-1.0, high=1.0, separated=separated)
        if separated is not None
        else Separation(first=first, second=second, words="x", reason="not estimable")
        for first, second, separated in pairs
    )
    said = agreement_text(Agreement(requisition="req-1", pairs=made)).splitlines()
    return [" ".join(line.split()) for line in said]


def test_the_pairs_of_more_than_eight_candidates_are_told_candidate_by_candidate():
    ids = [f"c-{number}" for number in range(9)]
    close = {("c-0", "c-1"), ("c-0", "c-8")}

    said = told(*((one, other, (one, other) not in close) for one, other in combinations(ids, 2)))

    assert [line for line in said if line.startswith("- ")] == [
        "- c-0: c-1, c-8", "- c-1: c-0", *(f"- c-{number}: nobody" for number in range(2, 8)), "- c-8: c-0"
    ]  # fmt: skip
    assert "All 36 pairs, each with the difference of composites and its 95 % interval: --csv." in " ".join(said)


@pytest.mark.parametrize(("size", "words"), [(8, "c-6 and c-7."), (9, "Not estimable: 36 of 36 pairs; each: --csv.")])
def test_pairs_of_which_nothing_can_be_said_are_counted_where_they_are_many(size, words):
    said = told(*((one, other, None) for one, other in combinations([f"c-{number}" for number in range(size)], 2)))

    assert any(line.endswith(words) for line in said)


def test_the_pairs_of_eight_candidates_are_told_one_by_one():
    said = told(*((one, other, True) for one, other in combinations("abcdefgh", 2)))

    assert sum(line.startswith("- X: 0.00 apart") for line in said) == 28
