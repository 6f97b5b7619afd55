"""Which cards count, and what is wrong with those that cannot."""

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from scoring_examples import NOON, card, panel, plan, rubric

from hirekit.errors import InvalidData
from hirekit.scoring import columns_of, score, variations

ONE = {"work": {"framing": 1}}
PLAN = plan(ONE)
WHO = "the card of 'ann' for 'c-1' in round 'talk'"


def messages(cards, *, of=PLAN, **options):
    with pytest.raises(InvalidData) as caught:
        score(of, cards, **options)
    return [str(problem) for problem in caught.value.problems]


def framing(score_, **changes):
    return card("ann", {"framing": score_}, **changes)


CORRECTED = framing(4, revision=2, change="correction", why="misread my notes")
DEBRIEFED = framing(5, revision=3, change="after_debrief", why="heard Ben's evidence")


def composite(*cards, of=PLAN, **options):
    return score(of, cards, **options).candidates[0].composite


def test_a_correction_takes_the_place_of_the_original_whatever_the_order_or_the_clock():
    early = attrs.evolve(CORRECTED, submitted_at=NOON - timedelta(days=1))
    late = framing(2, submitted_at=NOON)

    for cards in ((early, late), (late, early)):
        evaluation = score(PLAN, cards)
        assert evaluation.candidates[0].composite == 4.0
        assert evaluation.candidates[0].cards == (early,)
        assert f"{WHO}: revision 2 counts (misread my notes)" in evaluation.notes


def test_a_change_after_the_debrief_is_kept_beside():
    evaluation = score(PLAN, [framing(2), DEBRIEFED, CORRECTED])

    assert evaluation.candidates[0].composite == 4.0
    assert evaluation.candidates[0].kept_beside == (DEBRIEFED,)
    assert f"{WHO} was changed after the debrief: the change is kept beside, not scored" in evaluation.notes


def test_a_change_after_the_debrief_is_scored_where_that_was_declared():
    evaluation = score(plan(ONE, after_debrief="scored"), [DEBRIEFED, framing(2)])

    assert evaluation.candidates[0].composite == 5.0
    assert evaluation.candidates[0].kept_beside == ()


def test_a_change_after_the_debrief_alone_scores_nothing():
    evaluation = score(PLAN, [DEBRIEFED])

    assert evaluation.candidates[0].composite is None
    assert evaluation.candidates[0].cards == ()
    assert f"{WHO}: the original is not among the cards" in evaluation.notes


def test_a_correction_after_a_change_after_the_debrief_is_refused():
    late = attrs.evolve(CORRECTED, revision=4)

    assert messages([framing(2), DEBRIEFED, late]) == [
        f"cards[2].change: must be after_debrief: revision 4 of {WHO} follows a change made after the debrief"
    ]


def test_a_correction_without_its_original_counts_and_is_noted():
    evaluation = score(PLAN, [CORRECTED])

    assert evaluation.candidates[0].composite == 4.0
    assert f"{WHO}: the original is not among the cards" in evaluation.notes


def test_the_same_card_twice_is_counted_once():
    evaluation = score(PLAN, [framing(3, submitted_at=NOON), framing(3), card("ben", {"framing": 5})])

    assert evaluation.candidates[0].composite == 4.0
    assert evaluation.candidates[0].looks_returned == 2
    assert f"{WHO} came more than once, the same each time: counted once" in evaluation.notes


def test_the_same_card_in_another_order_of_rows_is_the_same():
    two = plan({"work": {"framing": 1, "delivery": 1}})
    first = card("ann", {"framing": 3, "delivery": 4})
    second = attrs.evolve(first, ratings=first.ratings[::-1])

    assert composite(first, second, of=two) == 3.5


def test_the_same_card_with_differences_is_refused_naming_both():
    assert messages([framing(3), card("ben", {"framing": 1}), framing(4)]) == [
        f"cards[2]: must be the same as cards[0], or carry a higher revision: both are revision 1 of {WHO}, and they differ in framing (3 and 4)"
    ]


def test_differences_other_than_scores_are_named():
    two = plan({"work": {"framing": 1, "delivery": 1}})
    first = card("ann", {"framing": 3, "delivery": "cut for time"})
    second = attrs.evolve(card("ann", {"framing": 3}), recommendation="for")

    (message,) = messages([first, second], of=two)

    assert message.endswith("and they differ in delivery (not_asked and no rating), recommendation")


def test_rounds_attempts_and_people_make_different_cards():
    rounds = plan(ONE, rounds={"talk": ["framing"], "walk": ["framing"]})
    cards = [
        framing(1),
        framing(2, round="walk"),
        framing(3, attempt=2),
        card("ben", {"framing": 4}),
        framing(5, candidate="c-2"),
    ]

    first, second = score(rounds, cards).candidates

    assert (first.looks_returned, first.composite) == (4, 3.0)
    assert (second.looks_returned, second.composite) == (1, 5.0)


def test_shadow_cards_are_not_scored():
    shadow = attrs.evolve(card("cleo", {"framing": 1}), shadow=True)

    evaluation = score(PLAN, [framing(4), shadow])

    assert evaluation.candidates[0].composite == 4.0
    assert "the card of 'cleo' for 'c-1' in round 'talk' is a shadow's: not scored" in evaluation.notes


def test_a_shadow_seat_makes_a_shadow_card():
    seats = panel([("c-1", "talk", {"lead": "ann", "shadow": "cleo"})])

    assert composite(framing(4), card("cleo", {"framing": 1}), panel=seats) == 4.0


SEATS = panel(
    [("c-1", "talk", {"lead": "ann", "second": "ben", "shadow": "cleo"}), ("c-2", "talk", {"lead": "ann"})],
)


@pytest.mark.parametrize(
    ("cards", "options", "out"),
    [
        ([], {}, [["ann", "ben"], ["ann"]]),
        ([framing(4)], {}, [["ben"], ["ann"]]),
        ([framing(4), framing(5, candidate="c-2")], {}, [["ben"], []]),
        ([framing(4), card("ben", {"framing": 4})], {}, [[], ["ann"]]),
        ([framing(4)], {"recused": [("ben", "c-1", "former manager")]}, [[], ["ann"]]),
        ([framing(4)], {"recused": [("ben", "c-2", "former manager")]}, [["ben"], ["ann"]]),
        ([framing(4)], {"withdrawn": ["c-2"]}, [["ben"], []]),
    ],
)
def test_a_planned_card_that_is_not_in_is_said_to_be_missing(cards, options, out):
    evaluation = score(PLAN, cards, panel=SEATS, **options)

    assert [[one.interviewer for one in each.cards_missing] for each in evaluation.candidates] == out
    told = [note for note in evaluation.notes if "not in:" in note]
    assert told == [
        f"{id}: rests on fewer cards than planned; not in: {', '.join(f'{who} in round talk' for who in people)}"
        for id, people in zip(("c-1", "c-2"), out, strict=True)
        if people
    ]


def test_a_card_is_missing_in_its_own_round_whoever_else_sat_in_another():
    seats = panel([("c-1", "talk", {"lead": "ann"}), ("c-1", "walk", {"lead": "ann"})])

    found = score(
        plan(ONE, rounds={"talk": ["framing"], "walk": ["framing"]}), [framing(4, round="walk")], panel=seats
    ).candidates[0]

    assert [(one.round, one.interviewer) for one in found.cards_missing] == [("talk", "ann")]


@pytest.mark.parametrize(
    ("on", "to_come"),
    [(None, None), (date(2026, 11, 30), date(2026, 12, 1)), (date(2026, 12, 1), None), (date(2026, 12, 2), None)],
    ids=["no day", "the day before", "on the day", "the day after"],
)
def test_a_card_of_an_interview_to_come_is_not_held_yet_and_not_out(on, to_come):
    dated, undated = SEATS.interviews
    at = datetime(2026, 12, 1, 10, tzinfo=UTC)
    seats = attrs.evolve(SEATS, interviews=(attrs.evolve(dated, at=at), undated))

    evaluation = score(PLAN, [framing(4)], panel=seats, on=on)

    first, second = evaluation.candidates
    assert [(one.interviewer, one.to_come) for one in first.cards_missing] == [("ben", to_come)]
    # Where no day is fixed, nobody knows that the interview is to come.
    assert [(one.interviewer, one.to_come) for one in second.cards_missing] == [("ann", None)]
    told = [note for note in evaluation.notes if note.startswith("c-1: ") and "ben" in note]
    assert told == [
        "c-1: interviews are still to come; not held yet: ben in round talk"
        if to_come
        else "c-1: rests on fewer cards than planned; not in: ben in round talk"
    ]


def test_without_a_panel_nothing_is_known_to_be_missing():
    assert score(PLAN, [framing(4)]).candidates[0].cards_missing == ()


def test_a_recused_interviewers_cards_are_set_aside_for_that_candidate_only():
    cards = [framing(1), card("ben", {"framing": 5}), framing(2, candidate="c-2")]

    evaluation = score(PLAN, cards, recused=[("ann", "c-1", "former manager")])

    assert [c.composite for c in evaluation.candidates] == [5.0, 2.0]
    assert f"{WHO} is set aside: recused (former manager)" in evaluation.notes


def test_every_fault_of_every_card_is_reported_at_once():
    cards = [
        framing(3, requisition="REQ-2"),
        framing(3, candidate="c-2", round="tlk"),
        card("ann", {"framng": 3}, candidate="c-3"),
        framing(6, candidate="c-4"),
        framing(0, candidate="c-5"),
        framing(3, candidate="c-6", instrument="deadbeef"),
    ]

    assert messages(cards) == [
        "cards[0].requisition: must be the plan's 'REQ-1', not 'REQ-2'",
        "cards[1].round: no round has the id 'tlk'; did you mean 'talk'?",
        "cards[2].ratings[0].criterion: no criterion has the id 'framng'; did you mean 'framing'?",
        "cards[3].ratings[0].score: must be a whole number from 1 to 5, not 6",
        "cards[4].ratings[0].score: must be a whole number from 1 to 5, not 0",
        f"cards[5].instrument: must be {PLAN.instrument()[:8]}, what this scores, not 'deadbeef'; the card of 'ann' for 'c-6' in round 'talk' used another",
    ]


@pytest.mark.parametrize("value", [3.5, 3.0, True, float("nan"), float("inf"), "4"])
def test_a_score_is_a_whole_number_and_nothing_like_it(value):
    bad = attrs.evolve(framing(3), ratings=[attrs.evolve(framing(3).ratings[0], score=value)])

    assert messages([bad]) == [f"cards[0].ratings[0].score: must be a whole number from 1 to 5, not {value!r}"]


def test_cards_of_two_requisitions_are_not_mixed_under_a_bare_rubric():
    assert messages([framing(3), framing(4, requisition="REQ-2")], of=rubric(ONE)) == [
        "cards[1].requisition: must be that of the other cards, 'REQ-1', not 'REQ-2'"
    ]


@pytest.mark.parametrize(("digits", "good"), [(8, True), (64, True), (7, False)])
def test_an_instrument_is_known_by_eight_digits_or_more(digits, good):
    written = framing(3, instrument=PLAN.instrument()[:digits])

    if good:
        assert composite(written) == 3.0
        assert not any("instrument" in note for note in score(PLAN, [written]).notes)
    else:
        assert len(messages([written])) == 1


def test_cards_that_do_not_name_their_instrument_are_counted():
    assert "1 of 1 cards do not say which instrument they used" in score(PLAN, [framing(3)]).notes


def test_a_panel_knows_which_form_a_candidate_was_given():
    two = plan(ONE, forms=("A", "B"))
    seats = panel([("c-1", "talk", {"lead": "ann"}), ("c-2", "talk", {"lead": "ann"})], forms={"c-1": "A", "c-2": "B"})
    of_a, of_b = (two.instrument(code)[:8] for code in "AB")

    assert composite(framing(3, instrument=of_b), of=two) == 3.0
    assert composite(framing(3, instrument=of_a), of=two, panel=seats) == 3.0
    assert composite(framing(3, instrument=two.instrument()), of=two, panel=seats) == 3.0
    assert len(messages([framing(3, instrument=of_b)], of=two, panel=seats)) == 1
    assert len(messages([framing(3, instrument=of_a, candidate="c-2")], of=two, panel=seats)) == 1
    assert score(two, [framing(3, instrument=of_b, candidate="c-2")], panel=seats).candidate("c-2").composite == 3.0


def test_a_card_of_nobody_on_the_panel_is_refused():
    seats = panel([("c-10", "talk", {"lead": "anna"})])

    assert messages([framing(3)], panel=seats) == [
        "cards[0].candidate: no candidate has the id 'c-1'; did you mean 'c-10'?",
        "cards[0].interviewer: no interviewer has the id 'ann'; did you mean 'anna'?",
    ]


def test_a_panel_that_does_not_fit_the_plan_is_refused_with_the_cards():
    seats = panel([("c-1", "tlk", {"lead": "ann"})], forms={"c-1": "B"})

    assert messages([framing(9)], panel=seats) == [
        "panel.candidates[0].form: the plan has no form 'B', only A",
        "panel.interviews[0].round: no round has the id 'tlk'; did you mean 'talk'?",
        "cards[0].ratings[0].score: must be a whole number from 1 to 5, not 9",
    ]


def test_single_raters_are_noted():
    evaluation = score(
        plan({"work": {"framing": 1, "delivery": 1}}),
        [card("ann", {"framing": 3, "delivery": 3}), card("ben", {"framing": 3})],
    )

    assert "c-1: rated by a single interviewer: delivery" in evaluation.notes


def named(*cards):
    """Return cards that say which instrument they used, so that nothing is left to note about it."""
    return [attrs.evolve(each, instrument=PLAN.instrument()) for each in cards]


def test_cards_about_which_there_is_nothing_to_say_leave_no_notes():
    assert score(PLAN, named(framing(3), card("ben", {"framing": 4}))).notes == ()
    assert score(PLAN, named(framing(3), card("ben", {"framing": 4}), CORRECTED)).notes == (
        f"{WHO}: revision 2 counts (misread my notes)",
    )
    assert score(PLAN, named(framing(3), card("ben", {"framing": 4}), DEBRIEFED)).notes == (
        f"{WHO} was changed after the debrief: the change is kept beside, not scored",
    )
    assert score(PLAN, named(framing(3), framing(3), card("ben", {"framing": 4}))).notes == (
        f"{WHO} came more than once, the same each time: counted once",
    )


def test_a_second_attempt_is_named_as_such():
    first, second = framing(3, attempt=2), framing(4, attempt=2)

    assert f"both are revision 1 of {WHO}, attempt 2, and they differ" in messages([first, second])[0]
    assert "attempt" not in messages([framing(3), framing(4)])[0]


def test_a_correction_and_a_debrief_change_of_one_revision_are_told_apart_once():
    same = attrs.evolve(CORRECTED, revision=3)

    assert len(messages([framing(2), DEBRIEFED, same])) == 1


def test_a_correction_before_the_debrief_stays_a_correction():
    assert score(PLAN, [framing(2), CORRECTED, DEBRIEFED]).candidates[0].composite == 4.0


def test_without_a_reason_a_recusal_gives_none():
    assert f"{WHO} is set aside: recused" in score(PLAN, [framing(1)], recused=[("ann", "c-1", "")]).notes


def test_columns_of_cards_hold_what_is_scored():
    cards = [framing(2), DEBRIEFED]

    assert columns_of(PLAN, cards).score.tolist() == [2.0]
    assert columns_of(plan(ONE, after_debrief="scored"), cards).score.tolist() == [5.0]
    assert columns_of(PLAN, cards, recused=[("ann", "c-1", "")]).score.tolist() == []
    with pytest.raises(InvalidData):
        columns_of(PLAN, [framing(9)])


def test_variations_stand_alone_too():
    cards = [framing(2), card("ben", {"framing": 4})]

    assert variations(PLAN, cards) == score(PLAN, cards).variations
    assert [(v.kind, v.id, v.composite("c-1")) for v in variations(PLAN, cards)] == [
        ("equal weights", "", 50.0),
        ("without interviewer", "ann", 75.0),
        ("without interviewer", "ben", 25.0),
    ]


@pytest.mark.parametrize(
    ("submitted", "odd"),
    [
        ("2026-12-01T11:59+00:00", "is dated before its interview"),
        ("2026-12-01T12:00+00:00", ""),
        ("2027-01-01T12:00+00:00", ""),
        ("2027-01-02T12:00+00:00", "is dated 32 days after its interview"),
        ("9999-12-31T00:00+00:00", "is dated 2912107 days after its interview"),
        ("2026-12-01T14:59+03:00", "is dated before its interview"),
    ],
)
def test_a_card_whose_date_does_not_go_with_its_interview_is_scored_and_noted(submitted, odd):
    seats = panel([("c-1", "talk", {"lead": "ann"})])
    held = attrs.evolve(seats, interviews=[attrs.evolve(seats.interviews[0], at=NOON)])

    evaluation = score(PLAN, [framing(3, submitted_at=datetime.fromisoformat(submitted))], panel=held)

    assert evaluation.candidates[0].composite == 3.0
    assert [note for note in evaluation.notes if "dated" in note] == ([f"{WHO} {odd}: check the date"] if odd else [])


def test_a_date_says_nothing_where_no_interview_has_one():
    undated = panel([("c-1", "talk", {"lead": "ann"})])
    early = framing(3, submitted_at=NOON)

    assert undated.oddly_dated(early) == ""
    assert undated.oddly_dated(attrs.evolve(early, round="onsite")) == ""
    assert (
        attrs.evolve(undated, interviews=[attrs.evolve(undated.interviews[0], at=NOON)]).oddly_dated(framing(3)) == ""
    )
