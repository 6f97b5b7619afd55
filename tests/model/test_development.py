"""What a kit advises on gaps."""

import pytest

from hirekit.errors import InvalidData
from hirekit.model.advice import Advice
from hirekit.model.development import development
from model.samples import kit


def advised():
    return kit(
        development=[
            Advice(id="new", criteria=["framing"], audience="new-hire", text="First month."),
            Advice(id="inside", criteria=["framing"], audience="internal", text="A course."),
            Advice(id="all", criteria=["framing", "explaining"], audience="both", text="A talk."),
        ]
    )


def ids(found):
    return [(item.criterion.id, [advice.id for advice in item.advice]) for item in found]


@pytest.mark.parametrize(("audience", "expected"), [("new-hire", ["new", "all"]), ("internal", ["inside", "all"])])
def test_advice_is_that_for_the_reader_and_that_for_both(audience, expected):
    assert ids(development(advised(), ["framing"], audience=audience)) == [("framing", expected)]


def test_criteria_stand_in_the_order_asked_for_each_once():
    found = development(advised(), ["explaining", "framing", "explaining"], audience="new-hire")

    assert [item.criterion.id for item in found] == ["explaining", "framing"]


def test_a_criterion_without_advice_is_there_with_none():
    assert ids(development(advised(), ["data-quality"], audience="internal")) == [("data-quality", [])]


def test_the_aim_is_the_anchor_of_the_target_of_the_job_level():
    (with_target,) = development(advised(), ["framing"], audience="internal", job_level="lead")
    (without,) = development(advised(), ["framing"], audience="internal", job_level="engineer")

    assert (with_target.target, with_target.aim) == (4, "framing at 4")
    assert (without.target, without.aim) == (None, "")


def test_all_that_is_unknown_is_told_at_once():
    with pytest.raises(InvalidData) as caught:
        development(advised(), ["framng"], audience="both", job_level="leed")

    assert [str(problem) for problem in caught.value.problems] == [
        "criteria: no criterion has the id 'framng'; did you mean 'framing'?",
        "audience: must be one of internal, new-hire, not 'both'",
        "job_level: no job level has the id 'leed'; did you mean 'lead'?",
    ]
