"""A plan as criteria by rounds."""

from fractions import Fraction

import pytest

from hirekit.model.form import FormRound
from hirekit.model.grid import grid
from model.samples import form, kit, loop, plan, requisition, round_


def test_minutes_and_looks_are_counted_by_criterion_and_round():
    found = grid(plan(), "A")

    assert [(row.criterion, dict(row.minutes), row.looks, row.minimum) for row in found.rows] == [
        ("framing", {"case": 10, "talk": 0}, 1, False),
        ("data-quality", {"case": 10, "talk": 10}, 2, True),
        ("explaining", {"case": 0, "talk": 10}, 1, False),
    ]
    assert sum(row.weight for row in found.rows) == 1
    assert found.rows[1].rounds == ("case", "talk")


def test_time_stands_beside_weight():
    technical, communication = grid(plan(), "A").shares

    assert (technical.minutes, technical.share, technical.weight) == (30, Fraction(3, 4), Fraction(3, 5))
    assert (communication.minutes, communication.share, communication.weight) == (10, Fraction(1, 4), Fraction(2, 5))


def test_what_one_round_or_none_looks_at_is_named():
    bare = form(rounds=(FormRound(round="case", questions=("first",)), FormRound(round="talk")))

    assert grid(plan(), "A").single == ("framing", "explaining")
    assert (grid(plan(forms=(bare,)), "A").single, grid(plan(forms=(bare,)), "A").unasked) == (
        ("framing",),
        ("data-quality", "explaining"),
    )


def test_a_shadow_is_no_look():
    rounds = (
        round_(seats=("lead", "shadow")),
        round_("talk", focus=("explaining", "data-quality"), seats=("lead", "second", "shadow")),
    )
    found = grid(plan(requisition=requisition(kit=kit(loops=(loop(rounds=rounds),)))), "A")

    assert [row.looks for row in found.rows] == [1, 3, 2]


def test_a_form_that_is_not_there_has_no_grid():
    with pytest.raises(KeyError):
        grid(plan(), "B")
