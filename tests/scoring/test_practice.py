"""How practice ratings agree with the key."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.catalog import load_kit
from hirekit.model.calibration import PracticeRating
from hirekit.scoring.reliability.practice import Pair, agreement, keyed_pairs

SCORES = st.integers(1, 5)


def pairs(interviewer, *scores, criterion="framing"):
    """Return a pair for each (given, right), each of another answer."""
    return tuple(
        Pair(interviewer=interviewer, criterion=criterion, thing=("q", f"a{place}"), given=given, right=right)
        for place, (given, right) in enumerate(scores)
    )


def of(found, interviewer="", criterion=""):
    return next(part for part in found.parts if (part.interviewer, part.criterion) == (interviewer, criterion))


def test_exact_within_one_and_lean_are_what_a_person_counts():
    overall = agreement(pairs("ana", (3, 3), (4, 3), (1, 3), (5, 4))).overall

    assert (overall.ratings, overall.exact, overall.within_one) == (4, 1, 3)
    assert overall.lean == Fraction(0 + 1 - 2 + 1, 4)


def test_each_interviewer_each_criterion_and_both_together_are_told_apart():
    found = agreement(
        (*pairs("ana", (4, 3)), *pairs("ben", (2, 3)), *pairs("ana", (1, 3), criterion="delivery")),
    )

    assert of(found, "ana").lean == Fraction(-1, 2)
    assert of(found, criterion="framing").lean == 0
    assert of(found, "ana", "delivery").lean == -2
    assert ("ben", "delivery") not in {(part.interviewer, part.criterion) for part in found.parts}


@pytest.mark.parametrize(
    ("scores", "meaning"),
    [
        ([(3, 3)] * 2, "rates as the key does"),
        ([(4, 3)] * 4, "at most 1 from the key; too few ratings to speak of a habit"),
        ([(4, 3), (4, 3), (4, 3), (3, 3), (3, 3)], "lenient: draws scores up from the key"),
        ([(2, 3), (2, 3), (2, 3), (3, 3), (3, 3)], "strict: draws scores down from the key"),
        ([(4, 3), (2, 3), (3, 3), (3, 3), (3, 3)], "never more than one from the key, and leans to neither side"),
        ([(5, 3), (1, 3), (3, 3), (3, 3), (3, 3)], "leans to neither side, yet is 2 from the key at the furthest"),
    ],
)
def test_the_meaning_is_said_in_words(scores, meaning):
    assert of(agreement(pairs("ana", *scores)), "ana").meaning == meaning


def test_half_a_point_on_average_is_already_a_lean():
    assert of(agreement(pairs("ana", *[(4, 3)] * 3, *[(3, 3)] * 3)), "ana").meaning.startswith("lenient")


def coefficient(found, name, about=""):
    return next(c for c in found.coefficients if (c.name, c.about) == (name, about))


def test_kappa_is_one_for_a_perfect_rater_and_unknown_for_one_who_gave_little():
    found = agreement((*pairs("ana", *((s, s) for s in range(1, 6))), *pairs("ben", (3, 3))))

    assert coefficient(found, "weighted kappa", "ana").value == 1
    assert coefficient(found, "weighted kappa", "ben").value is None
    assert coefficient(found, "weighted kappa", "ben").reason == "needs at least 5 ratings"


def test_alpha_is_of_interviewers_who_rated_the_same_answers():
    same = agreement((*pairs("ana", (1, 3), (5, 3)), *pairs("ben", (1, 3), (5, 3))))
    alone = agreement(pairs("ana", (1, 3), (5, 3)))

    assert coefficient(same, "alpha").value == 1
    assert coefficient(alone, "alpha").reason == "nothing was rated by two interviewers"


def test_nothing_to_compare_is_a_programmer_s_mistake():
    with pytest.raises(ValueError, match="at least one pair"):
        agreement(())


@given(st.lists(st.tuples(SCORES, SCORES), min_size=1, max_size=12))
def test_swapping_key_and_ratings_turns_the_lean_round_and_keeps_the_counts(scores):
    one = agreement(pairs("ana", *scores)).overall
    other = agreement(pairs("ana", *((right, given) for given, right in scores))).overall

    assert one.lean == -other.lean
    assert (one.exact, one.within_one) == (other.exact, other.within_one)
    assert one.exact <= one.within_one <= one.ratings


def test_a_practice_rating_stands_beside_the_keyed_one():
    kit = load_kit("ml-tech-lead")
    exercise = kit.calibration[0]
    answer = exercise.answers[0]
    keyed = answer.ratings[0]
    rating = PracticeRating(
        interviewer="ana", question=exercise.question, answer=answer.id, criterion=keyed.criterion, score=1
    )

    (pair,) = keyed_pairs(kit, [rating])

    assert (pair.given, pair.right, pair.criterion) == (1, keyed.score, keyed.criterion)
