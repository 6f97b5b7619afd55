"""Every line of do and do not says on what it rests, where that was read, and when."""

import re
from datetime import date

import pytest

import hirekit
from hirekit.resources import bundled_kits

# How acts, rules and judgments are cited.
CITED = re.compile(
    r"\d+ U\.S\.C\. \d+|\d+ CFR (?:part )?\d+|\bAct \d{4}|Directive \(?[\dEU]|\(EU\) \d{4}/\d+|GDPR, article \d+"
    r"|Code \d|Local Law \d+|Labor Law \d+|\d+ U\.S\. \d+"
)
GUIDANCE = re.compile(r"[Gg]uidance|practice")


def lines():
    return [
        pytest.param(line, id=f"{name}: {line.topic}, {line.jurisdiction}")
        for name in bundled_kits()
        for line in hirekit.load_kit(name).conduct
    ]


@pytest.mark.parametrize("line", lines())
def test_a_line_has_its_basis_its_source_and_the_day_it_was_reviewed(line):
    assert line.basis
    assert line.source
    assert date.fromisoformat(line.reviewed) <= date(2026, 11, 27)
    assert "general knowledge" not in line.source


@pytest.mark.parametrize("line", lines())
def test_a_line_cites_an_act_or_says_that_it_is_guidance(line):
    assert CITED.search(line.basis) or (line.jurisdiction == "any" and GUIDANCE.search(line.basis))


@pytest.mark.parametrize("line", [each for each in lines() if each.values[0].jurisdiction != "any"])
def test_a_line_of_one_place_leaves_the_law_to_counsel(line):
    assert "counsel" in line.basis
