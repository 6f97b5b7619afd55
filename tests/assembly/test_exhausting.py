"""Trying every form that could be as good finds what the solver finds, whole or in parts, or says there is too much."""

import itertools

import numpy as np
import pytest
from test_assembly_cases import CASES
from test_format_by_trying import drawn
from test_question_set_laws import FEASIBLE, equals, micro

from assembly_cases import cost, every_form, instance_of, solution_of
from assembly_kits import random_questions, requisition
from hirekit.assembly import exhausting, joining, links
from hirekit.assembly import search as searching
from hirekit.assembly.links import laid_out
from hirekit.assembly.multipliers import priced
from hirekit.assembly.patterns import patterns
from hirekit.assembly.posing import posed
from hirekit.assembly.solver import Limits

INSTANCES = {
    "equals": equals(),
    "case0": CASES["case0-micro-bruteforce"]["instance"],
    "case1": CASES["case1-small-loop"]["instance"],
    **{f"micro-{seed}": micro(seed) for seed in FEASIBLE[:4]},
    **{f"drawn-{seed}": drawn(seed) for seed in range(8)},
}
KIT = posed(requisition(random_questions(30))).instance


def tried(instance, *, salt="x"):
    return searching.by_trying(instance, salt=salt, codes=("A",), limits=Limits().running())


def solved(instance, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(searching, "by_trying", lambda *_, **__: ())
        return searching.search(instance, salt="x", codes=("A",))


@pytest.mark.parametrize("name", INSTANCES)
def test_trying_finds_the_one_choice_that_the_solver_finds(name, monkeypatch):
    instance = instance_of(INSTANCES[name])

    usual = solved(instance, monkeypatch)

    assert tried(instance) == ([] if usual.choice is None else [usual.choice]) or tried(instance) == ()


def test_trying_finds_the_choice_of_a_requisition_with_all_its_kinds_of_constraint(monkeypatch):
    assert tried(KIT) == [solved(KIT, monkeypatch).choice]


@pytest.mark.parametrize("most", [3, 30, 300])
@pytest.mark.parametrize("name", ["case0", "case1", "micro-0"] if "micro-0" in INSTANCES else ["case0", "case1"])
def test_what_is_too_much_at_once_is_tried_in_parts_with_the_same_end(name, most, monkeypatch):
    instance = instance_of(INSTANCES[name])
    whole = tried(instance)

    monkeypatch.setattr(exhausting, "FIRST_JOINED", most)
    monkeypatch.setattr(exhausting, "MOST_JOINED", most)
    monkeypatch.setattr(exhausting, "FIRST_TRIED", 2.0)
    monkeypatch.setattr(joining, "AT_A_TIME", 2)

    # With so little room it may say that there is too much to try, but never name another choice.
    assert tried(instance) in (whole, ())
    if most == 300:
        assert tried(instance) == whole


@pytest.mark.parametrize("seed", FEASIBLE[:8])
def test_the_limit_never_lies_above_the_best_and_no_set_of_the_best_above_what_it_costs(seed):
    case = micro(seed)
    instance = instance_of(case)
    layout = laid_out(instance, hashes=lambda *_: 1, largest=1, active=None)
    best = searching.search(instance, salt="", codes=("A",))
    asked = len(best.choice[0])

    limit = priced(layout)

    total = layout.scale * best.value.total + asked
    chosen = [
        {tuple(sorted(one.items[i] for i in row if i < len(one.items))): place for place, row in enumerate(one.sets)}[
            tuple(sorted(item for item, sitting in best.choice[0] if sitting == one.sitting))
        ]
        for one in layout.rounds
    ]
    above = sum(float(each[place]) for each, place in zip(limit.above, chosen, strict=True))
    assert limit.bound <= total + 1e-3
    assert limit.bound + above <= total + 1e-3


@pytest.mark.parametrize("seed", range(6))
def test_the_sets_of_a_round_are_those_its_minutes_allow(seed):
    case = drawn(seed)
    instance = instance_of(case)

    for place, stage in enumerate(case["stages"]):
        minutes = {i: item.minutes for i, item in enumerate(instance.items) if place in item.places}
        every = {
            some
            for size in range(len(minutes) + 1)
            for some in itertools.combinations(sorted(minutes), size)
            if stage["min_minutes"] <= sum(minutes[i] for i in some) <= stage["minutes"]
        }
        found = patterns(instance, place, active=range(len(instance.items)), most=1000)
        named = [tuple(sorted(found.items[i] for i in row if i < len(found.items))) for row in found.sets]
        assert len(named) == len(set(named))
        assert set(named) == every
        assert patterns(instance, place, active=range(len(instance.items)), most=len(every) - 1) is None
        assert np.array_equal(
            found.totals(instance_minutes(instance, found.items)), [sum(minutes[i] for i in n) for n in named]
        )


def instance_minutes(instance, items):
    return np.array([instance.items[item].minutes for item in items])


def test_all_that_no_hash_can_tell_apart_are_found(monkeypatch):
    case = equals()
    instance = instance_of(case)
    monkeypatch.setattr("hirekit.assembly.ties.HASHES", 1)

    found = tried(instance)

    costs = [sum(parts.values()) for parts, broken in (cost(case, [form]) for form in every_form(case)) if not broken]
    assert len(found) == costs.count(min(costs)) > 1
    assert all(sum(cost(case, solution_of(instance, choice))[0].values()) == min(costs) for choice in found)


def test_rounds_of_too_many_sets_are_left_to_the_solver(monkeypatch):
    instance = instance_of(INSTANCES["case1"])
    usual = searching.search(instance, salt="x", codes=("A",))
    monkeypatch.setattr(links, "MOST_SETS", 1)

    assert tried(instance) == ()
    assert searching.search(instance, salt="x", codes=("A",)).choice == usual.choice


def test_nothing_is_tried_of_several_forms_or_when_no_time_is_left():
    two = instance_of(micro(0, forms=2))

    assert tried(two) == ()
    assert searching.by_trying(KIT, salt="x", codes=("A",), limits=Limits(seconds=0.0).running()) == ()
