"""Constraints written to a file are read as they were."""

import json

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from hirekit.catalog import constraints_from_text, constraints_to_text
from hirekit.errors import InvalidData
from hirekit.model.constraint import CONSTRAINTS, Coverage, Idle, ShareBand
from hirekit.testing import constraints


def read(text, kind="yaml"):
    return constraints_from_text(text, file="wishes", kind=kind)


@pytest.mark.parametrize("kind", ["yaml", "json"])
@given(listed=st.lists(constraints(), max_size=5, unique_by=lambda each: each.id or object()))
def test_any_constraints_are_read_from_the_file_they_were_written_to(kind, listed):
    assert read(constraints_to_text(listed, kind=kind), kind) == tuple(listed)


@given(listed=st.lists(constraints(), max_size=3, unique_by=lambda each: each.id or object()))
def test_comments_say_each_constraint_and_change_nothing(listed):
    text = constraints_to_text(listed, said=lambda each: f"{each.type}:\n what it asks")

    assert read(text) == tuple(listed)
    assert [line.strip() for line in text.splitlines() if "#" in line and "what it asks" in line] == [
        f"# {each.type}: what it asks" for each in listed
    ]


@pytest.mark.parametrize("type_", sorted(CONSTRAINTS))
def test_the_strategy_makes_every_type(type_):
    # Any will do, so that none is made smaller.
    find(constraints(), lambda each: each.type == type_, settings=settings(phases=[Phase.generate], max_examples=2000))


def test_a_file_leaves_out_what_has_its_default_and_json_writes_all():
    wish = ShareBand(id="share-band", tolerance=5)

    assert "  - {type: share-band, id: share-band, tolerance: 5}" in constraints_to_text([wish]).splitlines()
    assert json.loads(constraints_to_text([wish], kind="json"))["constraints"] == [
        {
            "type": "share-band",
            "id": "share-band",
            "label": "",
            "price": 1,
            "enabled": True,
            "rounds": "all",
            "forms": "all",
            "tolerance": 5,
            "competencies": "all",
        }
    ]


def test_no_constraints_are_a_file_too():
    assert read(constraints_to_text([])) == ()


def test_two_constraints_of_one_id_are_not_written():
    with pytest.raises(InvalidData, match=r"constraints\[1\].id: constraint 'filled' is already there"):
        constraints_to_text([Idle(id="filled"), Idle(id="filled", tolerance=2)])


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (
            '""',
            "wishes:3:33: constraints[0].criterion: is blank; name a criterion, or leave it out for each planned one",
        ),
        (
            '" "',
            "wishes:3:33: constraints[0].criterion: is blank; name a criterion, or leave it out for each planned one",
        ),
        ("", "wishes:3:33: constraints[0].criterion: must be text; nothing is written here"),
    ],
)
def test_a_criterion_left_blank_by_accident_is_refused(written, message):
    with pytest.raises(InvalidData) as caught:
        read(
            f"schema: hirekit/constraints/1\nconstraints:\n  - {{type: coverage, criterion: {written}, questions: 2}}\n"
        )

    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("written", ["criterion: all, ", ""])
def test_each_planned_criterion_is_meant_by_a_word_or_by_leaving_it_out(written):
    found = read(f"schema: hirekit/constraints/1\nconstraints:\n  - {{type: coverage, {written}questions: 2}}\n")

    assert found == (Coverage(criterion=None, questions=2),)


def test_the_word_for_all_is_one_of_files():
    with pytest.raises(InvalidData, match="criterion: must be None for each planned criterion; only files write all"):
        Coverage(criterion="all")
