"""A later form without room: the forms are named, each cause is said once, and it is undecided what all together could do."""

import pytest

import hirekit
from assembly_kits import question, requisition
from hirekit.assembly.solver import UNKNOWN
from hirekit.errors import CannotAssemble
from hirekit.model.constraint import Count, Coverage, MaxOverlap, MaxUses, Spread
from hirekit.model.loop import Round

ROUND = Round(id="people", title="People", minutes=60, kinds=("behavioural",), focus=("mentoring",))
TWO_EACH = (
    Coverage(id="coverage-mentoring", criterion="mentoring", questions=2),
    Count(id="two", attribute="any", most=2),
)


def opening(questions, *, minutes=(10,)):
    """Return an opening whose only round asks about mentoring."""
    bank = [question(f"story-{n}", "mentoring", minutes=minutes[n % len(minutes)]) for n in range(1, questions + 1)]
    return requisition(bank, rounds=(ROUND,), competencies={"leadership": {"mentoring": 1}})


def refused(questions, *wishes, forms=3, **bank):
    with pytest.raises(CannotAssemble) as caught:
        hirekit.assemble(opening(questions, **bank), forms=forms, method="sequential", constraints=[*TWO_EACH, *wishes])
    return caught.value


def test_a_later_form_without_room_is_undecided_and_named_with_those_it_was_made_after():
    found = refused(5, MaxOverlap(id="apart", most=0), MaxUses(most=3))

    assert (found.diagnosis.status, found.diagnosis.form, found.diagnosis.after) == (UNKNOWN, "C", ("A", "B"))
    assert str(found).splitlines()[0] == (
        "Form C cannot be made beside forms A and B as made before it. Whether all of them could be made together is not "
        "decided; --method joint looks for that."
    )


@pytest.mark.parametrize(
    ("questions", "most", "text"),
    [
        (5, 0, "no question is shared with forms A and B"),
        (3, 0, "no question is shared with form A"),
        (2, 1, "at most 1 question is shared with form A"),
    ],
)
def test_what_may_be_shared_is_one_cause_whatever_the_number_of_forms(questions, most, text):
    found = refused(questions, MaxOverlap(id="apart", most=most), MaxUses(most=3))

    assert [each.text for each in found.diagnosis.conflict if each.constraint == "apart"] == [text]
    assert str(found).count("shared with") == 2


def test_the_repair_says_for_which_form_it_is_and_what_number_to_allow():
    found = refused(2, MaxOverlap(id="apart", most=1), MaxUses(most=3))

    assert (
        "The smallest change that would do for form B: allow 2 questions shared with form A." in str(found).splitlines()
    )


def test_a_repair_of_what_several_forms_share_is_said_once():
    found = refused(4, MaxOverlap(id="apart", most=0), MaxUses(most=3))

    assert "for form C: allow " in str(found)
    assert str(found).split("for form C: ")[1].splitlines()[0].count("allow") == 1


def test_questions_used_as_often_as_they_may_be_are_those_of_forms_that_are_named():
    found = refused(4, MaxUses(id="once", most=1, price=None))

    assert [each.text for each in found.diagnosis.conflict if each.constraint == "once"] == [
        "questions of forms A and B are not asked again"
    ]
    assert "for form C: ask 2 questions of forms A and B again." in str(found)


def test_likeness_to_earlier_forms_is_one_cause():
    found = refused(
        5,
        Spread(id="alike", tolerance=0, price=None),
        MaxUses(id="once", most=1),
        forms=2,
        minutes=(10, 11, 13, 17, 24),
    )

    assert [each.text for each in found.diagnosis.conflict if each.constraint == "alike"] == [
        "minutes and levels are like those of form A"
    ]


def test_all_forms_together_may_do_where_one_after_another_did_not():
    wishes = [*TWO_EACH, MaxOverlap(id="apart", most=1), MaxUses(most=3)]

    plan = hirekit.assemble(opening(3), forms=3, method="joint", constraints=wishes)

    assert len(plan.forms) == 3
