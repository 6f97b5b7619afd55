"""Which groups may be shown: nobody can be picked out, nor subtracted."""

import pytest

from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.suppression import safe_groups, suppressed


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((5, 10), True),
        ((4, 10), False),
        ((5, 9), False),
        ((1, 10), False),
        ((9, 10), False),
        ((0, 10), True),
        ((10, 10), True),
        ((0, 5), True),
        ((5, 5), True),
        ((0, 4), False),
        ((4, 4), False),
    ],
)
def test_a_small_cell_of_either_outcome_hides_its_group(counts, shown):
    groups = {"seen": Outcome(50, 100), "tiny": Outcome(1, 3), "small": Outcome(1, 2), "asked": Outcome(*counts)}

    assert ("asked" in suppressed(groups)) is shown


def test_how_small_a_cell_may_be_can_be_chosen():
    groups = {"one": Outcome(3, 10), "two": Outcome(2, 10), "three": Outcome(2, 9)}

    assert suppressed(groups, smallest_cell=3) == {"one": Outcome(3, 10)}
    assert suppressed(groups, smallest_cell=2) == groups
    assert suppressed(groups) == suppressed({}) == {}


def test_a_single_hidden_group_cannot_be_found_by_subtraction():
    groups = {"large": Outcome(40, 90), "middle": Outcome(20, 50), "small": Outcome(2, 20)}

    assert suppressed(groups) == {"large": Outcome(40, 90)}
    assert list(suppressed(groups | {"other": Outcome(1, 20)})) == ["large", "middle"]
    assert suppressed({"alone": Outcome(1, 20)}) == {}


def test_hidden_groups_that_are_few_people_take_the_next_smallest():
    groups = {"large": Outcome(40, 90), "middle": Outcome(20, 50), "one": Outcome(1, 1), "other": Outcome(0, 1)}

    assert list(suppressed(groups)) == ["large"]
    assert list(suppressed(groups | {"other": Outcome(0, 4)})) == ["large", "middle"]


def test_a_group_small_at_one_stage_is_hidden_at_all():
    wide = [Outcome(20, 40), Outcome(10, 20)]
    late = [Outcome(20, 40), Outcome(17, 20)]

    assert safe_groups({"wide": wide, "late": late, "more": late}) == ("wide",)
    assert safe_groups({"wide": wide, "more": [Outcome(40, 50), Outcome(0, 0)]}) == ("wide", "more")


def test_a_group_of_nobody_hides_no_other():
    assert suppressed({"seen": Outcome(40, 90), "none": Outcome(0, 0)}) == {"seen": Outcome(40, 90)}


def test_a_group_hidden_for_another_reason_hides_the_next_smallest_too():
    stages = {"large": [Outcome(40, 90)], "middle": [Outcome(20, 50)], "small": [Outcome(10, 20)]}

    assert safe_groups(stages) == ("large", "middle", "small")
    assert safe_groups(stages, hidden=["middle"]) == ("large",)
    assert safe_groups(stages, hidden=["middle", "small"]) == ("large",)


def test_a_group_that_no_stage_considered_is_nowhere_shown():
    assert safe_groups({"seen": [Outcome(20, 60)], "none": [], "empty": [Outcome(0, 0)]}) == ("seen",)


def test_a_smallest_cell_of_nobody_hides_nobody():
    groups = {"a": Outcome(1, 2), "b": Outcome(0, 3)}

    assert suppressed(groups, smallest_cell=0) == groups


@pytest.mark.parametrize("cell", [-1, 2.5])
def test_a_smallest_cell_is_a_whole_number_of_people(cell):
    with pytest.raises((ValueError, TypeError), match=r"^smallest_cell: must be "):
        suppressed({"a": Outcome(1, 2)}, smallest_cell=cell)
