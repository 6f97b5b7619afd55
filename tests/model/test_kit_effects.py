"""What the changes of a kit do, and how many there are of each kind."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hirekit.model.criterion import Anchor, Target
from hirekit.model.fingerprint import bank_fingerprint, rubric_fingerprint, weighing_fingerprint
from hirekit.model.kit_diff import kit_changes
from hirekit.model.kit_effects import NEITHER, SCORES, USED, counted, told
from hirekit.model.word_diff import ADDED, REMOVED, SAME, word_diff
from hirekit.testing import kits
from model.samples import bank, competency, criterion, kit, question, role, rubric


def framing(**changes):
    heading = competency(criteria=(criterion(**changes), criterion("data-quality", weight=2)))
    return kit(rubric=rubric(competencies=(heading, rubric().competencies[1])))


def anchored(text):
    return framing(anchors=(*criterion().anchors[:2], Anchor(3, text), *criterion().anchors[3:]))


CHANGED = [
    (framing(weight=7), SCORES, "criterion framing", "weight", "weight of a criterion changed"),
    (framing(targets=[Target("lead", 5)]), SCORES, "criterion framing", "target of lead", "target changed"),
    (anchored("Says more."), USED, "criterion framing", "anchor 3", "anchor changed"),
    (framing(definition="Other."), USED, "criterion framing", "definition", "definition of a criterion changed"),
    (framing(why="Other."), NEITHER, "criterion framing", "why", "why of a criterion changed"),
    (kit(bank=bank(questions=(*bank().questions, question("new")))), USED, "question new", "", "question added"),
    (kit(title="Other"), NEITHER, "kit", "title", "other line changed"),
    (kit(role=role(purpose="Leads.")), NEITHER, "role", "purpose", "other line changed"),
]


@pytest.mark.parametrize(("after", "effect", "item", "aspect", "kind"), CHANGED, ids=[row[-1] for row in CHANGED])
def test_a_change_is_told_with_what_it_does(after, effect, item, aspect, kind):
    (found,) = [each for each in told(kit_changes(kit(), after)) if each.item == item and each.aspect == aspect]

    assert found.effect == effect
    assert counted([found])[effect] == {kind: 1}


def test_a_question_changed_in_two_places_is_one_question():
    first, *rest = bank().questions
    after = kit(bank=bank(questions=(attrs.evolve(first, prompt="Other?", probes=("How?",)), *rest)))

    assert counted(told(kit_changes(kit(), after)))[USED] == {"question changed": 1}


def test_what_can_change_scores_comes_first():
    after = attrs.evolve(framing(weight=7), id="other", title="Other")

    assert [each.effect for each in told(kit_changes(kit(), after))] == [SCORES, NEITHER, NEITHER]


def test_a_criterion_that_moves_to_another_competency_is_one_change():
    first, second = rubric().competencies
    moved = first.criteria[0]
    after = rubric(
        competencies=(
            attrs.evolve(first, criteria=first.criteria[1:]),
            attrs.evolve(second, criteria=(moved, *second.criteria)),
        )
    )

    found = [each for each in told(kit_changes(kit(), kit(rubric=after))) if each.item == f"criterion {moved.id}"]

    assert [(each.aspect, each.effect, each.change.after) for each in found] == [("competency", SCORES, second.id)]


def test_criteria_in_another_order_are_another_scorecard_and_no_other_scores():
    first, second = rubric().competencies
    turned = rubric(competencies=(attrs.evolve(first, criteria=first.criteria[::-1]), second))

    (found,) = told(kit_changes(kit(), kit(rubric=turned)))

    assert (found.effect, found.item) == (USED, "criteria")
    assert rubric_fingerprint(turned) != rubric_fingerprint(rubric())
    assert weighing_fingerprint(turned) == weighing_fingerprint(rubric())


@settings(max_examples=40, deadline=None)
@given(kits(), kits())
def test_where_nothing_used_or_scored_differs_the_fingerprints_are_the_same(one, other):
    effects = {each.effect for each in told(kit_changes(one, other))}

    if USED not in effects and SCORES not in effects:
        assert rubric_fingerprint(one.rubric) == rubric_fingerprint(other.rubric)
        assert bank_fingerprint(one) == bank_fingerprint(other)
    if SCORES not in effects:
        assert weighing_fingerprint(one.rubric) == weighing_fingerprint(other.rubric)


@pytest.mark.parametrize("after", [framing(weight=7), framing(targets=[Target("lead", 5)])])
def test_weights_and_targets_have_a_fingerprint_that_anchors_do_not_touch(after):
    assert weighing_fingerprint(after.rubric) != weighing_fingerprint(kit().rubric)
    assert weighing_fingerprint(anchored("Says more.").rubric) == weighing_fingerprint(kit().rubric)


WORDS = st.lists(st.sampled_from(["one", "two", "three", "four", "five"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_the_pieces_are_both_texts_whole(before, after):
    pieces = word_diff(before, after)

    assert " ".join(p.text for p in pieces if p.kind != ADDED) == before
    assert " ".join(p.text for p in pieces if p.kind != REMOVED) == after


def test_texts_with_little_in_common_are_shown_whole():
    assert [p.kind for p in word_diff("Told the users first.", "Set limits before launch.")] == [REMOVED, ADDED]
    assert [p.kind for p in word_diff("a b c d", "a b c e")] == [SAME, REMOVED, ADDED]
