"""The published cases: optima, tiers, repairs and conflicts."""

from pathlib import Path

import pytest
from assembly_cases import choice_of, cost, instance_of, read_case, solution_of

from hirekit.assembly.instance import value
from hirekit.assembly.search import search
from hirekit.assembly.wishes import form_codes

CASES = {path.stem: read_case(path) for path in sorted((Path(__file__).parent / "cases").glob("*.json"))}
FEASIBLE = [name for name, case in CASES.items() if case["status"] == "optimal"]


def found(case, **how):
    instance = instance_of(case["instance"])
    outcome = search(instance, salt="", codes=form_codes(instance.forms), **how)
    return outcome, None if outcome.choice is None else solution_of(instance, outcome.choice)


@pytest.mark.parametrize("name", FEASIBLE)
def test_the_search_reaches_the_proven_optimum(name):
    case = CASES[name]

    outcome, solution = found(case)

    assert (outcome.status, outcome.value.total, outcome.bound) == ("optimal", case["optimum"], case["optimum"])
    parts, broken = cost(case["instance"], solution)
    assert not broken
    assert sum(parts.values()) == case["optimum"]


@pytest.mark.parametrize("name", FEASIBLE)
def test_adding_up_a_witness_gives_what_the_case_says(name):
    case = CASES[name]
    instance = instance_of(case["instance"])

    added = value(instance, choice_of(instance, case["witness"]))

    assert added.total == case["optimum"]
    assert not added.broken


@pytest.mark.parametrize("name", FEASIBLE)
def test_tiers_are_minimised_one_after_another(name):
    case = CASES[name]

    outcome, solution = found(case, tiers=case["lex_tiers"])

    parts, broken = cost(case["instance"], solution)
    assert not broken
    assert [sum(parts[part] for part in tier) for tier in case["lex_tiers"]] == case["lex_optimum"]
    assert outcome.status == "optimal"
