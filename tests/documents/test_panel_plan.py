"""The panel plan shows of the question set what `hirekit plan` shows."""

import attrs
import pytest

from hirekit.documents.locales import locale
from hirekit.documents.panel_plan import panel_plan_values
from hirekit.model.grid import grid


def values(plan, panel):
    return panel_plan_values(plan, panel, locale("en"), issued_on=None)


def test_the_time_of_each_competency_stands_beside_its_weight_for_each_form(plan, panel):
    other = attrs.evolve(plan, forms=(*plan.forms, attrs.evolve(plan.forms[0], code="Z")))

    shown = values(other, panel)

    assert shown["codes"] == [form.code for form in other.forms]
    for row, share in zip(shown["times"], grid(plan, plan.forms[0].code).shares, strict=True):
        assert float(row.weight.split()[0]) == pytest.approx(float(share.weight) * 100, abs=0.05)
        assert float(row.shares[0].split()[0]) == pytest.approx(float(share.share) * 100, abs=0.05)
        assert row.shares[0] == row.shares[-1]


def test_what_one_round_alone_asks_about_is_named(plan, panel):
    single = grid(plan, plan.forms[0].code).single

    assert single
    assert all(plan.kit.rubric.criterion(id).title in values(plan, panel)["single"] for id in single)


SAID = [
    (("optimal", 0, 0, 1), "Found by proof: no question set meets what was asked better."),
    (("gap", 30, 30, 1), "Found one after another; no forms are better."),
    (("gap", 300, 125, 10), "The best found, 30 points; none can fall below 12.50."),
    (("by-hand", 0, 0, 1), "Put together by hand."),
]


@pytest.mark.parametrize(("worth", "said"), SAID, ids=[said for _, said in SAID])
def test_how_the_question_set_was_found_is_said_in_points(plan, panel, worth, said):
    status, objective, bound, unit = worth
    changed = attrs.evolve(plan, status=status, objective=objective, bound=bound, unit=unit)

    assert values(changed, panel)["question_set"].endswith(said)
