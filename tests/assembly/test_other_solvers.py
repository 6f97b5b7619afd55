"""Trying every set, another version of the solver, other seeds and orders of rows and columns find one question set."""

import pytest
from test_assembly_cases import CASES
from test_question_set_laws import FEASIBLE, equals, micro

import needed
from assembly_cases import instance_of, solution_of
from assembly_highs import solver
from hirekit.assembly import pool, ties
from hirekit.assembly import search as searching

needed.module("highspy", package="highspy")

INSTANCES = {
    "equals": equals(),
    **{f"micro-{seed}": micro(seed) for seed in FEASIBLE[:2]},
    "case1": CASES["case1-small-loop"]["instance"],
}


@pytest.mark.parametrize("shape", [{}, {"seed": 3}, {"shuffle": 2, "seed": 1}], ids=str)
@pytest.mark.parametrize("name", INSTANCES)
def test_the_same_set_comes_from_another_solver(name, shape, monkeypatch):
    instance = instance_of(INSTANCES[name])
    usual = searching.search(instance, salt="x", codes=("A",))

    monkeypatch.setattr(searching, "by_trying", lambda *_, **__: ())
    for room in (pool, ties):
        monkeypatch.setattr(room, "solve", solver(**shape))
    other = searching.search(instance, salt="x", codes=("A",))

    assert other.status == usual.status == "optimal"
    assert solution_of(instance, other.choice) == solution_of(instance, usual.choice)
