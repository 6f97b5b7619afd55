"""What changed from one kit to another."""

import attrs
import pytest
from hypothesis import given, settings

from hirekit.catalog import load_kit
from hirekit.model.conduct import Conduct
from hirekit.model.criterion import Anchor
from hirekit.model.kit_diff import ADDED, CHANGED, REMOVED, REORDERED, kit_changes
from hirekit.testing import kits
from model.samples import bank, competency, criterion, kit, loop, question, role, rubric

MIRRORED = {ADDED: REMOVED, REMOVED: ADDED, CHANGED: CHANGED, REORDERED: REORDERED}


def only(before, after):
    (change,) = kit_changes(before, after)
    return change


def test_an_anchor_reworded_is_told_by_criterion_and_score():
    anchors = (*criterion().anchors[:2], Anchor(3, "Now says more."), *criterion().anchors[3:])
    heading = competency(criteria=(criterion(anchors=anchors), criterion("data-quality", weight=2)))

    change = only(kit(), kit(rubric=rubric(competencies=(heading, rubric().competencies[1]))))

    assert change.path == ("rubric", "criteria", "framing", "anchors", "3", "text")
    assert (change.before, change.after) == ("framing at 3", "Now says more.")


def test_a_weight_is_told_as_people_write_it():
    change = only(kit(), kit(rubric=rubric(competencies=(competency(weight="2.5"), rubric().competencies[1]))))

    assert change.path == ("rubric", "competencies", "technical", "weight")
    assert (change.kind, change.before, change.after) == (CHANGED, "3", "2.5")


def test_a_question_added_or_removed_is_one_change_with_its_words():
    more = kit(bank=bank(questions=(*bank().questions, question("new", prompt="What then?"))))

    assert str(only(kit(), more)) == "bank.questions.new: added: What then?"
    assert str(only(more, kit())) == "bank.questions.new: removed: What then?"


def test_questions_in_another_order_are_one_change_and_not_many():
    turned = kit(bank=bank(questions=bank().questions[::-1]))

    change = only(kit(), turned)

    assert (change.path, change.kind) == (("bank", "questions"), REORDERED)
    assert change.after == "spare, fourth, third, second, first"


def test_a_list_of_words_is_one_value():
    levels = kit(loops=(loop(job_levels=("lead",)),))

    assert str(only(kit(), levels)) == "loops.onsite.job_levels: added: lead"


def test_a_text_that_was_empty_is_added_and_one_that_is_now_empty_removed():
    told = kit(role=role(purpose="Leads."))

    assert only(kit(), told).kind == ADDED
    assert only(told, kit()).kind == REMOVED


def test_conduct_is_found_again_by_topic_and_place():
    def line(place, do):
        return Conduct(topic="Age", jurisdiction=place, do=do, do_not="Ask.")

    change = only(kit(conduct=[line("any", "A"), line("US", "B")]), kit(conduct=[line("any", "A"), line("US", "C")]))

    assert change.path == ("conduct", "Age US", "do")


def test_parts_of_one_name_are_compared_as_a_whole():
    def line(do):
        return Conduct(topic="Age", jurisdiction="any", do=do, do_not="Ask.")

    change = only(kit(conduct=[line("A"), line("B")]), kit(conduct=[line("A"), line("C")]))

    assert change.path == ("conduct",)


def test_a_keyed_rating_is_found_again_by_its_criterion():
    before = load_kit("ml-tech-lead")
    exercise = before.calibration[0]
    answer = exercise.answers[0]
    rating = attrs.evolve(answer.ratings[0], score=5)
    changed = attrs.evolve(answer, ratings=(rating, *answer.ratings[1:]))
    other = attrs.evolve(exercise, answers=(changed, *exercise.answers[1:]))

    change = only(before, attrs.evolve(before, calibration=(other, *before.calibration[1:])))

    assert change.path == (
        "calibration",
        exercise.question,
        "answers",
        answer.id,
        "ratings",
        rating.criterion,
        "score",
    )


@pytest.mark.parametrize("name", ["ml-tech-lead", "support-team-lead"])
def test_a_kit_does_not_differ_from_itself(name):
    assert kit_changes(load_kit(name), load_kit(name)) == ()


@settings(max_examples=30, deadline=None)
@given(kits(), kits())
def test_kits_that_differ_have_a_change_and_turned_round_the_same_ones_mirrored(one, other):
    there, back = kit_changes(one, other), kit_changes(other, one)

    assert bool(there) == (one != other)
    assert {(c.path, MIRRORED[c.kind], c.after, c.before) for c in there} == {
        (c.path, c.kind, c.before, c.after) for c in back
    }
