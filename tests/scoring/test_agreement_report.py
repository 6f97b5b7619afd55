"""The appendix of a panel as one value."""

import numpy as np
import pytest
from scoring_examples import card, plan

from hirekit.cli.agreement_tables import figure
from hirekit.model.agreement import Coefficient, reasons, sentences
from hirekit.scoring import RatingColumns, columns_of, rule_of, score_columns
from hirekit.scoring.reliability.agreement import agreement
from hirekit.scoring.reliability.composites import reliability_of_composites
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.tables import rating_table
from hirekit.scoring.reliability.within_group import r_wg_j

PLAN = plan({"work": {"a": 1, "b": 1}})


def scores_of(cards, **changes):
    return score_columns(rule_of(PLAN), columns_of(PLAN, cards), **changes)


def two_each(levels, *, apart=0):
    return [
        card(person, {"a": level, "b": level + shift * apart}, candidate=f"c-{place}")
        for place, level in enumerate(levels)
        for shift, person in enumerate(("ann", "ben"))
    ]


def test_candidates_far_apart_are_separated_and_near_ones_are_not():
    found = agreement(scores_of(two_each((1, 4, 4), apart=1)), requisition="REQ-1")

    assert [(pair.first, pair.second, pair.separated) for pair in found.pairs] == [
        ("c-0", "c-1", True),
        ("c-0", "c-2", True),
        ("c-1", "c-2", False),
    ]
    assert found.pairs[0].words == "this evidence separates c-0 and c-1"
    assert found.pairs[2].words == "this evidence does not separate c-1 and c-2"
    assert found.pairs[0].low <= found.pairs[0].difference <= found.pairs[0].high
    assert [one.about for one in found.composites] == ["c-0", "c-1", "c-2"]
    assert all(one.error > 0 for one in found.composites)


def test_the_reliability_of_the_composite_is_said_with_its_meaning_and_method():
    scores = scores_of(two_each((1, 2, 3, 4), apart=1))

    (found,) = agreement(scores).composite_reliability

    assert found.value == reliability_of_composites(scores).value
    assert 0 < found.value < 1
    assert (found.about, found.reason) == ("", "")
    assert found.meaning.startswith(
        "How much of the difference between two composites is a difference between candidates"
    )
    assert found.method.startswith("Mosier (1943)")


def test_a_composite_without_a_reliability_says_why():
    one = agreement(scores_of(two_each((3,)))).composite_reliability
    alone = agreement(scores_of([card("ann", {"a": n, "b": 2}, candidate=f"c-{n}") for n in (1, 4)]))

    assert [(found.value, found.reason) for found in one] == [
        (None, "fewer than two candidates were assessed on every criterion that carries weight")
    ]
    assert [(found.value, found.reason) for found in alone.composite_reliability] == [
        (None, "a: needs at least two candidates and two interviewers")
    ]


def test_one_interviewer_each_separates_nobody_and_says_why():
    found = agreement(scores_of([card("ann", {"a": 3, "b": 2}), card("ben", {"a": 5, "b": 4}, candidate="c-2")]))

    ((reason, pairs),) = reasons(found.pairs)
    assert reason.startswith("not estimable from this panel: ")
    assert len(pairs) == 1
    assert all(one.value is None and one.reason for one in (*found.composites, *found.reliability))
    assert all(one.value is None and one.reason for one in found.interviewers_needed)


def test_interviewers_who_agree_on_a_mean_of_three_sittings_agree_perfectly():
    people, raters, sittings = range(4), ("ann", "ben", "cho"), range(3)
    rows = [
        (f"c-{n}", who, id, (1, 1, 2 + n % 3)[look])
        for n in people
        for who in raters
        for id in "ab"
        for look in sittings
    ]
    candidate, interviewer, criterion, score = zip(*rows, strict=True)
    columns = RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)

    found = agreement(score_columns(rule_of(PLAN), columns))

    assert {(one.name, one.value, one.low) for one in found.reliability} == {
        ("ICC(A,1)", 1.0, None),
        ("ICC(A,k)", 1.0, None),
        ("alpha", 1.0, None),
    }


def test_the_number_of_interviewers_follows_from_one_interviewers_reliability():
    cards = [
        card(person, {"a": score}, candidate=f"c-{place}")
        for place, pair in enumerate(((1, 2), (3, 2), (4, 5), (5, 3)))
        for person, score in zip(("ann", "ben"), pair, strict=True)
    ]
    scores = scores_of(cards)
    found = agreement(scores)
    single = intraclass(rating_table(scores.columns, "a")).forms["ICC(A,1)"].value

    (needed,) = found.interviewers_needed
    assert needed.about == "a"
    for count, enough in ((needed.value, True), (needed.value - 1, False)):
        assert (count * single / (1 + (count - 1) * single) >= 0.8) is enough


def test_a_criterion_without_a_rating_and_a_candidate_who_withdrew_are_left_out():
    cards = [card(person, {"a": 2 + place}, candidate=f"c-{place}") for place in range(3) for person in ("ann", "ben")]

    found = agreement(scores_of(cards, withdrawn=("c-1",)))

    assert {one.about for one in found.reliability} == {"a"}
    assert [(pair.first, pair.second) for pair in found.pairs] == [("c-0", "c-2")]
    assert [one.about for one in found.composites] == ["c-0", "c-2"]


def test_habits_are_told_only_where_the_ratings_carry_them():
    few = agreement(scores_of(two_each((1, 3, 5))))
    many = agreement(
        scores_of(
            [
                card(person, {"a": 1 + (place * step) % 5, "b": 1 + (place * step + 2) % 5}, candidate=f"c-{place:02}")
                for place in range(12)
                for person, step in (("ann", 1), ("ben", 2))
            ]
            + [card("cleo", {"a": 3, "b": 3}, candidate=f"c-{place:02}") for place in range(12)]
        )
    )

    assert not [one for one in few.raters if one.name != "severity"]
    assert "too few ratings to speak of centrality or halo" in few.notes[0]
    assert {one.name for one in many.raters} == {"severity", "centrality", "halo"}
    assert [one.about for one in many.raters if one.flagged] == ["cleo", "cleo"]
    assert many.notes == ()


def test_each_meaning_and_method_is_said_once():
    one, two = (Coefficient(name="alpha", about=id, meaning="How far", value=1.0, method="M") for id in "ab")
    other = Coefficient(name="alpha", about="c", meaning="How far", value=1.0, method="N")

    assert [(s.meaning, [f.about for f in s.figures], s.method) for s in sentences((one, other, two))] == [
        ("How far", ["a", "b"], "M"),
        ("How far", ["c"], "N"),
    ]


def test_nobody_rated_gives_no_figure():
    found = agreement(scores_of([card("ann", {"a": 3})]))

    assert found.pairs == ()
    with pytest.raises(StopIteration):
        next(one for _, part in found.parts for one in part if one.value is not None)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [("ICC(1)", -1.0, False), ("ICC(1,k)", -1.01, True), ("composite", -3.0, False)],
)
def test_a_reliability_far_below_zero_is_told_without_its_size(name, value, told):
    one = Coefficient(name=name, about="framing", meaning="x", value=value)

    assert one.beneath(value) is told
    assert (figure(one, value) == "below \N{MINUS SIGN}1") is told


@pytest.mark.parametrize(("most", "pairs"), [(2, 0), (3, 3)])
def test_pairs_are_compared_up_to_a_number_of_candidates_and_beyond_it_that_is_said(monkeypatch, most, pairs):
    monkeypatch.setattr("hirekit.scoring.reliability.agreement.MOST_COMPARED", most)

    found = agreement(scores_of(two_each((1, 3, 5))))

    assert len(found.pairs) == pairs
    assert (f"pairs are compared for at most {most} candidates" in found.notes) == (pairs == 0)


def test_agreement_about_a_candidate_is_measured_against_chance_on_this_scale():
    found = agreement(scores_of(two_each((2,), apart=2)))

    expected = r_wg_j(np.array([[2.0, 2.0], [2.0, 4.0]]), null_variance=(5**2 - 1) / 12)
    assert next(one.value for one in found.within if one.name == "r_wg(J)") == pytest.approx(expected.value)


def test_a_composite_without_an_error_says_why():
    found = agreement(scores_of([card("ann", {"a": 3, "b": 2}), card("ben", {"a": 3}, candidate="c-2")]))

    assert [one.reason for one in found.composites] == [
        "not estimable from this panel: no criterion was rated by two interviewers of one candidate",
        "there is no composite",
    ]


def test_no_number_of_interviewers_is_enough_where_one_tells_nothing_and_the_reason_is_given():
    contrary = [
        card(person, {"a": score, "b": 3}, candidate=f"c-{place}")
        for place, pair in enumerate(((3, 5), (2, 5), (4, 1)))
        for person, score in zip(("ann", "ben"), pair, strict=True)
    ]

    nothing, constant = agreement(scores_of(contrary)).interviewers_needed

    assert (nothing.about, nothing.value) == ("a", None)
    assert nothing.reason == "one interviewer's ratings carry no information here, so no number is enough"
    assert (constant.about, constant.reason) == ("b", "every rating is the same")


@pytest.mark.parametrize(
    ("candidates", "criteria", "told"), [(5, 4, True), (5, 3, False), (4, 5, False), (10, 2, True)]
)
def test_centrality_is_told_from_twenty_ratings_of_five_candidates(candidates, criteria, told):
    wide = plan({"work": {f"k{n}": 1 for n in range(criteria)}})
    cards = [
        card(person, {f"k{n}": 1 + (place + n * step) % 5 for n in range(criteria)}, candidate=f"c-{place}")
        for place in range(candidates)
        for person, step in (("ann", 1), ("ben", 2))
    ]

    found = agreement(score_columns(rule_of(wide), columns_of(wide, cards)))

    assert {one.name for one in found.raters} == ({"severity", "centrality", "halo"} if told else {"severity"})
    assert bool(found.notes) is not told
