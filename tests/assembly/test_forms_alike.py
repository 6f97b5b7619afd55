"""Parallel forms are matched in total time, minutes of each competency and level, and the checker says so by itself."""

import attrs
import pytest

import hirekit
from assembly_kits import LEVELS, random_questions, requisition
from hirekit.assembly import check
from hirekit.model.constraint import Spread

OPENING = requisition(random_questions(60, seed=3))


def measures(plan, form):
    """Return what forms are matched in, added up from the questions alone."""
    kit = plan.kit
    asked = [kit.bank.question(id) for id in plan.form(form).questions]
    heads = dict.fromkeys(plan.requisition.competency_shares, 0)
    levels = 0
    own = LEVELS.index(plan.requisition.job_level)
    for each in asked:
        heads[kit.rubric.competency_of(each.primary).id] += each.minutes
        rungs = [LEVELS.index(level) for level in each.job_levels] or [own]
        levels += 1 + min(rungs, key=lambda rung: (abs(rung - own), rung))
    return [sum(each.minutes for each in asked), *heads.values(), levels]


def widest(plan):
    rows = [measures(plan, form.code) for form in plan.forms]
    return [max(column) - min(column) for column in zip(*rows, strict=True)]


@pytest.fixture(scope="module")
def alike():
    """Two forms that must be alike."""
    return hirekit.assemble(OPENING, forms=2, constraints=[Spread(id="spread", tolerance=4, price=None)])


def test_forms_that_must_be_alike_are(alike):
    assert max(widest(alike)) <= 4
    assert check(alike).broken == ()


def test_what_forms_are_apart_beyond_the_tolerance_is_what_the_checker_charges(alike):
    first, second = alike.forms
    swapped = [
        attrs.evolve(second.rounds[0], questions=second.rounds[0].questions[1:], alternates=()),
        *second.rounds[1:],
    ]
    priced = [attrs.evolve(c, tolerance=1, price=2) if c.id == "spread" else c for c in alike.constraints]
    plan = attrs.evolve(alike, forms=[first, attrs.evolve(second, rounds=swapped)], constraints=priced)

    charged = [miss for miss in check(plan).charged if miss.constraint == "spread"]

    assert charged
    assert sorted(miss.missed for miss in charged) == sorted(gap - 1 for gap in widest(plan) if gap > 1)
    assert sum(miss.cost for miss in charged) == 200 * plan.unit * sum(miss.missed for miss in charged)


def test_the_checker_finds_forms_that_are_not_alike(alike):
    first, second = alike.forms
    bare = [attrs.evolve(second.rounds[0], questions=(), alternates=()), *second.rounds[1:]]
    cut = attrs.evolve(alike, forms=[first, attrs.evolve(second, rounds=bare)])

    told = {miss.message for miss in check(cut).broken if miss.constraint == "spread"}

    gaps = widest(cut)
    assert f"forms are {gaps[0]} apart in total minutes" in told
    assert f"forms are {gaps[1]} apart in minutes of 'technical'" in told
