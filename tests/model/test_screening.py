"""The qualification screen decides by its musts alone, and a missing answer is no answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.model.role import JobLevel, Role, ScreenItem
from hirekit.model.screening import ANSWERS, FAILED, NOT_KNOWN, PASSED, ScreenAnswer, asked_at, screened

MUSTS = ("shipped", "programs")
ITEMS = (
    ScreenItem(id="rota", type="fact", text="Can meet the rota."),
    ScreenItem(id="degree", type="prefer", text="Has a degree or equivalent evidence."),
    ScreenItem(id="shipped", type="must", text="Has shipped."),
    ScreenItem(id="programs", type="must", text="Has programmed."),
    ScreenItem(id="led", type="must", text="Has led.", job_levels=("lead",)),
)


def standing(**answers):
    told = [ScreenAnswer(candidate="c-1", item=item, answer=answer) for item, answer in answers.items()]
    (found,) = screened(ITEMS[:4], told)
    return found


@pytest.mark.parametrize(
    ("answers", "expected", "because"),
    [
        ({"shipped": "yes", "programs": "yes"}, PASSED, ()),
        ({"shipped": "yes", "programs": "no"}, FAILED, ("programs",)),
        ({"shipped": "yes"}, NOT_KNOWN, ("programs",)),
        ({"shipped": "unknown", "programs": "yes"}, NOT_KNOWN, ("shipped",)),
        ({"programs": "no"}, FAILED, ("programs",)),
        ({"shipped": "yes", "programs": "yes", "degree": "no"}, PASSED, ()),
    ],
)
def test_only_a_must_decides(answers, expected, because):
    found = standing(**answers)

    assert (found.standing, found.missing or found.open) == (expected, because)


def test_a_fact_answered_no_is_to_be_settled_and_decides_nothing():
    found = standing(shipped="yes", programs="yes", rota="no", degree="yes")

    assert (found.standing, found.facts, found.preferred) == (PASSED, ("rota",), ("degree",))


@given(st.dictionaries(st.sampled_from(["rota", "degree"]), st.sampled_from(ANSWERS)))
def test_facts_and_preferences_never_change_a_standing(others):
    told = {"shipped": "yes", "programs": "no"}
    assert standing(**told, **others).standing == standing(**told).standing


def test_candidates_keep_the_order_of_their_first_answers_and_do_not_touch_each_other():
    told = [
        ScreenAnswer(candidate=c, item=i, answer=a)
        for c, i, a in (("b", "shipped", "no"), ("a", "shipped", "yes"), ("b", "programs", "yes"))
    ]

    assert [(found.candidate, found.standing) for found in screened(ITEMS[:4], told)] == [
        ("b", FAILED),
        ("a", NOT_KNOWN),
    ]


def test_a_job_level_is_asked_what_is_for_it_and_what_is_for_all_musts_first():
    role = Role(
        title="Lead", job_levels=(JobLevel(id="engineer", title="E"), JobLevel(id="lead", title="L")), screen=ITEMS
    )

    assert [item.id for item in asked_at(role, "engineer")] == ["shipped", "programs", "degree", "rota"]
    assert [item.id for item in asked_at(role, "lead")][:3] == ["shipped", "programs", "led"]
