"""Cases in the published format: optima, tiers, repairs and conflicts.

Those named `tried-...` were written from the format's description alone, each about one constraint or edge of it.
"""

import itertools
from pathlib import Path

import attrs
import pytest

from assembly_cases import (
    choice_of,
    completed,
    cost,
    every_form,
    instance_of,
    read_case,
    repair_cost,
    solution_of,
)
from hirekit.assembly.diagnosis import diagnose
from hirekit.assembly.presolve import findings
from hirekit.assembly.program import program
from hirekit.assembly.search import search
from hirekit.assembly.solver import solve
from hirekit.assembly.value import value
from hirekit.assembly.wishes import form_codes

CASES = {path.stem: read_case(path) for path in sorted((Path(__file__).parent / "cases").glob("*.json"))}
TRIED = [name for name in CASES if name.startswith("tried-")]
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


@pytest.mark.parametrize("name", TRIED)
def test_what_a_small_case_says_is_what_trying_every_choice_gives(name):
    case = CASES[name]
    instance = case["instance"]
    alone = {**instance, "forms": 1}
    every = list(every_form(instance))
    sound = [form for form in every if not cost(alone, [form])[1]]
    tried = [cost(instance, forms) for forms in itertools.combinations_with_replacement(sound, instance["forms"])]
    kept = [parts for parts, broken in tried if not broken]

    if case["status"] == "infeasible":
        repairs = itertools.combinations_with_replacement(every, instance["forms"])
        assert not kept
        assert min(repair_cost(instance, forms, case["repair_prices"]) for forms in repairs) == case["min_repair_cost"]
    else:
        tiers = [[sum(parts[part] for part in tier) for tier in case["lex_tiers"]] for parts in kept]
        assert min(sum(parts.values()) for parts in kept) == case["optimum"]
        assert min(tiers) == case["lex_optimum"]


@pytest.mark.parametrize("name", FEASIBLE)
def test_tiers_are_minimised_one_after_another(name):
    case = CASES[name]

    outcome, solution = found(case, tiers=case["lex_tiers"])

    parts, broken = cost(case["instance"], solution)
    assert not broken
    assert [sum(parts[part] for part in tier) for tier in case["lex_tiers"]] == case["lex_optimum"]
    assert outcome.status == "optimal"


INFEASIBLE = [name for name, case in CASES.items() if case["status"] == "infeasible"]


@pytest.fixture(scope="module", params=INFEASIBLE)
def impossible(request):
    case = CASES[request.param]
    instance = instance_of(case["instance"])
    return case, instance, diagnose(instance, prices=case["repair_prices"])


def test_an_impossible_case_is_found_to_be_impossible(impossible):
    case, _, _ = impossible

    outcome, solution = found(case)

    assert outcome.status == "infeasible"
    assert solution is None


def test_the_repair_is_the_cheapest(impossible):
    case, _, diagnosis = impossible

    assert diagnosis.repair_cost == case["min_repair_cost"]
    assert diagnosis.repair_proven
    assert sum(step.cost for step in diagnosis.repair) == case["min_repair_cost"]


def test_a_repaired_case_is_possible(impossible):
    _, instance, diagnosis = impossible

    assert feasible(loosened(instance.without_wishes(), diagnosis.repair))


def test_the_conflict_cannot_hold_and_can_without_any_one_of_its_members(impossible):
    _, instance, diagnosis = impossible
    conflict = {(entry.family, entry.subject) for entry in diagnosis.conflict}
    hard = instance.without_wishes()

    def keeping(kept):
        return attrs.evolve(
            hard,
            bounds=tuple(b for b in hard.bounds if (b.family, b.subject) in kept),
            breadths=tuple(b for b in hard.breadths if (b.family, b.subject) in kept),
            across=tuple(a for a in hard.across if (a.family, ()) in kept),
        )

    assert diagnosis.conflict_known
    assert not feasible(keeping(conflict))
    for member in conflict:
        assert feasible(keeping(conflict - {member})), member


def test_counting_finds_that_required_questions_do_not_fit_and_names_them():
    case = CASES["case7-infeasible-stage-budget"]

    assert tuple(map(str, findings(instance_of(case["instance"])))) == (
        "Round 'ML system design' has 45 minutes for questions but its required questions take 59 (Q0042 20, Q0050 20, Q0088 19).",
    )


def test_what_a_case_may_leave_out_is_no_constraint_and_costs_nothing():
    short = {
        "competencies": [{"id": "A", "weight": 100}],
        "criteria": [{"id": "a", "competency": "A", "min_questions": 1}],
        "questions": [{"id": "Q1", "type": "case", "minutes": 20, "level": 3, "primary": "a"}],
        "stages": [{"id": "case", "minutes": 30, "types": ["case"]}],
        "target_level": 3,
        "share_tol": 3,
        "idle_tol": 5,
        "weights": {"idle": 30},
    }

    outcome, solution = found({"instance": short})

    assert solution == [{"case": ["Q1"]}]
    assert outcome.value.total == sum(cost(short, solution)[0].values()) == 150
    assert completed(completed(short)) == completed(short)


def feasible(instance):
    return solve(program(instance), {}).status == "optimal"


def loosened(instance, repair):
    missed = {}
    for step in repair:
        at = (step.family, step.subject)
        missed[at] = max(missed.get(at, 0), step.missed)

    def loose(bound):
        by = missed.get((bound.family, bound.subject), 0)
        return attrs.evolve(
            bound,
            least=None if bound.least is None else bound.least - by,
            most=None if bound.most is None else bound.most + by,
        )

    return attrs.evolve(
        instance,
        bounds=tuple(map(loose, instance.bounds)),
        breadths=tuple(
            attrs.evolve(b, least=b.least - missed.get((b.family, b.subject), 0)) for b in instance.breadths
        ),
        across=tuple(attrs.evolve(a, most=a.most + missed.get((a.family, ()), 0)) for a in instance.across),
    )
