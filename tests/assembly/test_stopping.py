"""What a search that is stopped gives: the best found with its bound, or that nothing is known; never a silent best."""

import attrs
import pytest
import scipy.optimize

import hirekit
from assembly_kits import random_questions, requisition
from hirekit.assembly import pool, ties
from hirekit.assembly import search as searching
from hirekit.assembly.posing import posed
from hirekit.assembly.rows import Program
from hirekit.assembly.solver import Limits, Solution, relax, solve
from hirekit.cli.plan_tables import plan_text, points
from hirekit.errors import CannotAssemble
from hirekit.model.constraint import Spread

OPENING = requisition(random_questions(40))
# Whose relaxation is below the best there is, so that only a search can prove it.
SMALL = requisition(random_questions(26, seed=1))


def one_or_two():
    """Return a program of two columns, one of which must be taken."""
    written = Program(asked=[(0, 0, 0), (0, 1, 0)], upper=[1, 1])
    written.row(("some",), [0, 1], [1, 1], lower=1)
    return written


@pytest.mark.parametrize(
    ("values", "status"),
    [([1.0, 0.0], "gap"), (None, "unknown")],
    ids=["with a solution in hand", "with none"],
)
def test_the_clock_leaves_what_was_found_with_its_bound(values, status, monkeypatch):
    stopped = scipy.optimize.OptimizeResult(
        status=1, x=values, fun=None if values is None else 3.0, mip_dual_bound=2.0, message="Time limit reached."
    )
    monkeypatch.setattr(scipy.optimize, "milp", lambda *_, **__: stopped)

    found = solve(one_or_two(), {0: 3.0, 1: 4.0})

    assert (found.status, found.bound) == (status, 2.0)


@pytest.mark.parametrize("way", [solve, relax])
def test_when_no_time_is_left_nothing_is_known(way):
    over = Limits(seconds=0.0).running()

    assert way(one_or_two(), {0: 3.0}, limits=over).status == "unknown"


def test_the_seconds_run_over_all_solves_and_begin_once():
    running = Limits(seconds=60.0).running()

    assert running.running() is running
    assert 0 < running.left <= 60


def solver_alone(monkeypatch):
    """Leave to the solver what is small enough to be tried set by set."""
    monkeypatch.setattr(searching, "by_trying", lambda *_, **__: ())


def stopping(monkeypatch, *, bound):
    """Let every solve stop short of its proof, with the solution it has."""

    def stopped(*words, **how):
        found = solve(*words, **how)
        return attrs.evolve(found, status="gap", bound=bound) if found.status == "optimal" else found

    solver_alone(monkeypatch)
    for room in (pool, ties):
        monkeypatch.setattr(room, "solve", stopped)


def test_a_search_that_was_stopped_gives_the_best_it_found_and_the_bound(monkeypatch):
    stopping(monkeypatch, bound=0)

    plan = hirekit.assemble(SMALL)

    assert plan.status == "gap"
    assert 0 <= plan.bound < plan.objective
    shown = " ".join(plan_text(plan).split())
    assert "gap: the best found" in shown
    assert f", bound {points(plan, plan.bound)} (none can be below it)." in shown


def test_the_relaxation_bounds_what_the_solver_gave_no_bound_for(monkeypatch):
    stopping(monkeypatch, bound=float("-inf"))
    problem = posed(SMALL).instance

    outcome = searching.search(problem, salt="", codes=("A",))

    assert outcome.status == "gap"
    assert 0 <= outcome.bound < outcome.value.total


def test_a_search_stopped_at_what_the_relaxation_proves_is_no_gap(monkeypatch):
    stopping(monkeypatch, bound=0)

    plan = hirekit.assemble(OPENING)

    assert (plan.status, plan.objective) == ("tied", plan.bound)


def test_a_tie_that_was_not_settled_is_said_and_is_no_gap(monkeypatch):
    solver_alone(monkeypatch)
    monkeypatch.setattr(searching, "first_by_hash", lambda *words, **_: (words[2], False))

    plan = hirekit.assemble(OPENING)

    assert (plan.status, plan.objective) == ("tied", plan.bound)
    assert any("before it was decided which of those as good comes first" in note for note in plan.notes)


def test_a_later_tier_that_was_stopped_leaves_what_the_earlier_ones_found(monkeypatch):
    tiers = (("share",), ("idle",), ("level",))
    best = hirekit.assemble(OPENING, tiers=tiers)
    first, solved = searching.cheapest, []

    def only_the_first(*words, **how):
        solved.append(words)
        return first(*words, **how) if len(solved) == 1 else Solution(status="unknown")

    monkeypatch.setattr(searching, "cheapest", only_the_first)

    plan = hirekit.assemble(OPENING, tiers=tiers)

    assert plan.status == "gap"
    assert plan.parts[0] == best.parts[0]
    assert [tier.status for tier in plan.tiers[::2]] == ["optimal", "unknown"]
    assert plan.tiers[0].value == plan.tiers[0].bound == best.parts[0].value
    assert plan.tiers[2].bound is None


def test_where_nothing_was_found_in_time_that_is_said():
    with pytest.raises(CannotAssemble, match=r"^Unknown: the search was stopped before it found a question set"):
        hirekit.assemble(OPENING, seconds=1e-9)


def test_forms_made_in_turn_that_reach_their_bound_are_optimal_and_else_a_gap_above_it():
    plain = hirekit.assemble(OPENING, forms=2, method="sequential")
    tight = hirekit.assemble(OPENING, forms=2, method="sequential", constraints=[Spread(tolerance=0, price=9)])

    for plan in (plain, tight):
        assert plan.status == ("optimal" if plan.objective == plan.bound else "gap")
        assert plan.bound <= plan.objective


def test_tiers_of_forms_made_in_turn_have_bounds_that_hold_for_the_best_forms_together():
    tiers = (("share", "idle"), ("level", "exposure"), ("spread", "reuse", "wishes"))
    together = hirekit.assemble(SMALL, forms=2, method="joint", tiers=tiers)
    in_turn = hirekit.assemble(SMALL, forms=2, method="sequential", tiers=tiers)

    assert together.status == "optimal"
    first, best = in_turn.tiers[0], together.tiers[0]
    assert first.bound <= best.value <= first.value
    assert in_turn.status == ("optimal" if in_turn.tiers[-1].status == "optimal" else "gap")
