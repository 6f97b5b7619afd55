"""Weights are normalised among siblings, exactly."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.model.criterion import Competency
from hirekit.model.rubric import Rubric
from hirekit.model.terms import ReasonedWeight
from hirekit.model.weights import raw_weights, shares
from hirekit.testing import requisitions, rubrics
from model import samples as make


def tree(*heads):
    """Return a rubric of (weight, [(id, weight), ...]) headings."""
    return Rubric(
        competencies=[
            Competency(
                id=f"head{place}",
                title="Head",
                weight=weight,
                criteria=[make.criterion(id, weight=w, duties=()) for id, w in inside],
            )
            for place, (weight, inside) in enumerate(heads)
        ]
    )


def test_a_share_is_the_product_down_the_path():
    """Distributive synthesis: 5 x (3, 2), 3 x (1, 1), 2 x 1."""
    rubric = tree((5, [("coding", 3), ("design", 2)]), (3, [("written", 1), ("verbal", 1)]), (2, [("leading", 1)]))
    criteria, competencies = raw_weights(rubric, "written")

    assert shares(rubric, planned=criteria, criteria=criteria, competencies=competencies) == {
        "coding": Fraction(3, 10),
        "design": Fraction(1, 5),
        "written": Fraction(3, 20),
        "verbal": Fraction(3, 20),
        "leading": Fraction(1, 5),
    }


def test_a_plan_for_part_of_the_rubric_keeps_the_weight_of_each_competency():
    asked = make.requisition(criteria=("framing", "explaining"), minimums=())

    assert asked.shares == {"framing": Fraction(3, 5), "explaining": Fraction(2, 5)}


def test_without_competency_weights_each_criterion_counts_as_written():
    rubric = tree((None, [("a", 3), ("b", 1)]), (None, [("c", 4)]))
    criteria, competencies = raw_weights(rubric, "written")

    assert competencies is None
    assert shares(rubric, planned=("a", "c"), criteria=criteria, competencies=None) == {
        "a": Fraction(3, 7),
        "c": Fraction(4, 7),
    }


def test_equal_always_exists_and_weighs_each_planned_criterion_the_same():
    asked = make.requisition(weights="equal")

    assert set(asked.shares.values()) == {Fraction(1, 3)}


def test_weights_given_by_the_requisition_take_the_place_of_the_rubrics():
    given_ = tuple(
        ReasonedWeight(id=id, weight=weight)
        for id, weight in (("framing", "0.05"), ("data-quality", "0.70"), ("explaining", "0.25"))
    )

    assert make.requisition(weights=given_).shares == {
        "framing": Fraction(1, 20),
        "data-quality": Fraction(7, 10),
        "explaining": Fraction(1, 4),
    }


def test_a_preset_that_does_not_exist_is_a_key_error():
    with pytest.raises(KeyError):
        raw_weights(make.rubric(), "none")


def test_all_planned_weights_zero_is_refused():
    with pytest.raises(ValueError, match="the planned weights must not all be zero"):
        shares(make.rubric(), planned=("framing",), criteria={"framing": Fraction(0)}, competencies=None)


@given(requisitions())
def test_shares_sum_to_exactly_one_and_none_is_negative(requisition):
    assert sum(requisition.shares.values()) == 1
    assert min(requisition.shares.values()) >= 0
    assert sum(requisition.competency_shares.values()) == 1


@given(rubrics(), st.integers(1, 50))
def test_only_the_ratio_of_weights_matters(rubric, factor):
    criteria, competencies = raw_weights(rubric, "written")
    larger = {id: weight * factor for id, weight in criteria.items()}

    assert shares(rubric, planned=criteria, criteria=criteria, competencies=competencies) == shares(
        rubric, planned=criteria, criteria=larger, competencies=competencies
    )


def test_scripts_may_give_weights_and_minimums_as_mappings():
    asked = make.requisition(weights={"framing": 1, "data-quality": "0.5", "explaining": 2}, minimums={"framing": 3})

    assert asked.shares["data-quality"] == Fraction(1, 7)
    assert asked.minimums[0].criterion == "framing"


def test_a_requisition_that_names_no_weights_takes_those_of_its_loop_and_else_of_the_rubric():
    kit = make.kit(loops=(make.loop(), make.loop(id="other-loop", weights="other")))

    def presets(loop):
        return [make.requisition(kit=kit, loop=loop, weights=given).preset for given in ("", "equal")]

    assert presets("onsite") == [kit.rubric.default_preset, "equal"]
    assert presets("other-loop") == ["other", "equal"]
    assert make.requisition(kit=kit, loop="other-loop").shares == make.requisition(kit=kit, weights="other").shares
    assert make.requisition(weights={"framing": 1, "data-quality": 2, "explaining": 1}).preset == ""
