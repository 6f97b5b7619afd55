"""Stages one after the other, each with a rule of its own."""

from fractions import Fraction

import pytest
from scoring_examples import NO_FLOORS, card, panel, plan

from hirekit.errors import InvalidData
from hirekit.model.evaluation import AT_OR_ABOVE, BELOW, INSUFFICIENT, MINIMUM_NOT_MET, MINIMUM_UNDETERMINED, NO_CUT
from hirekit.model.thresholds import Cut, Minimum
from hirekit.scoring import rule_of
from hirekit.scoring.hurdles import ADVICE, CLEARED, NOT_CLEARED, OPEN, Stage, hurdles
from hirekit.scoring.variation import equally_weighted, without_criterion

TREE = {"work": {"framing": 1, "delivery": 3}, "people": {"leading": 2}}
ROUNDS = {"screen": ["framing", "delivery"], "onsite": ["delivery", "leading"], "final": ["leading"]}
PLAN = plan(TREE, rounds=ROUNDS)
FRAMING = Minimum(criterion="framing", score=3)
SCREEN = Stage(id="screen", rounds=("screen",), minimums=(FRAMING,), cut=Cut(score=3))
ONSITE = Stage(id="onsite", rounds=("onsite", "final"), cut=Cut(percent=50))


def screened(framing, delivery, **changes):
    return card("ann", {"framing": framing, "delivery": delivery}, round="screen", **changes)


def visited(delivery, leading, **changes):
    return card("ben", {"delivery": delivery, "leading": leading}, round="onsite", **changes)


def found(*cards, stages=(SCREEN, ONSITE), **options):
    return hurdles(PLAN, cards, stages, **options)


@pytest.mark.parametrize(
    ("framing", "delivery", "standing", "here"),
    [
        (3, 3, AT_OR_ABOVE, CLEARED),
        (2, 5, MINIMUM_NOT_MET, NOT_CLEARED),
        (5, 2, BELOW, NOT_CLEARED),
        (None, 4, INSUFFICIENT, OPEN),
        (4, None, INSUFFICIENT, OPEN),
    ],
)
def test_a_stage_is_cleared_open_or_not_cleared_by_its_own_rule(framing, delivery, standing, here):
    (result,) = found(screened(framing, delivery), stages=(SCREEN,))

    assert (result.standing, result.here, result.so_far, result.advice) == (standing, here, here, ADVICE[here])


def test_a_minimum_on_what_was_not_assessed_leaves_a_stage_open():
    lenient = plan(TREE, rounds=ROUNDS, floors=NO_FLOORS)

    (result,) = hurdles(lenient, [screened(None, 5)], [SCREEN])

    assert (result.standing, result.here) == (MINIMUM_UNDETERMINED, OPEN)


def test_a_stage_without_cut_and_minimums_is_cleared_by_enough_evidence():
    (result,) = found(screened(1, 1), stages=(Stage(id="screen", rounds=("screen",)),))

    assert (result.standing, result.here) == (NO_CUT, CLEARED)


@pytest.mark.parametrize(
    ("screen", "onsite", "so_far"),
    [
        ((4, 4), (4, 4), [CLEARED, CLEARED]),
        ((4, 4), (1, 1), [CLEARED, NOT_CLEARED]),
        ((4, 4), (None, None), [CLEARED, OPEN]),
        ((None, None), (4, 4), [OPEN, OPEN]),
        ((None, None), (1, 1), [OPEN, NOT_CLEARED]),
        ((1, 1), (4, 4), [NOT_CLEARED, NOT_CLEARED]),
        ((1, 1), (None, None), [NOT_CLEARED, NOT_CLEARED]),
    ],
)
def test_stages_are_taken_together_as_they_follow(screen, onsite, so_far):
    assert [result.so_far for result in found(screened(*screen), visited(*onsite))] == so_far


def test_a_stage_sees_only_the_cards_of_its_rounds_and_weighs_only_their_criteria():
    screen, onsite = found(screened(5, 1), visited(4, 2), card("cleo", {"leading": 4}, round="final"))

    assert (screen.stage, screen.composite) == ("screen", (5 * 1 + 1 * 3) / 4)
    assert (onsite.stage, onsite.composite) == ("onsite", (4 * 3 + 3 * 2) / 5)


def test_weights_of_competencies_of_their_own_are_kept_within_a_stage():
    apart = plan(TREE, heads={"work": 1, "people": 1}, rounds=ROUNDS)

    (onsite,) = hurdles(apart, [visited(4, 2), card("cleo", {"leading": 2}, round="final")], [ONSITE])

    assert onsite.composite == 3.0


def test_candidates_are_listed_at_every_stage_and_those_without_cards_are_open():
    results = found(screened(4, 4), visited(4, 4, candidate="c-2"))

    assert [(result.stage, result.candidate, result.here) for result in results] == [
        ("screen", "c-1", CLEARED),
        ("screen", "c-2", OPEN),
        ("onsite", "c-1", OPEN),
        ("onsite", "c-2", CLEARED),
    ]
    assert results[1].composite is None


def test_a_panel_and_recusals_count_as_in_a_score():
    seats = panel([("c-9", "screen", {"lead": "ann"}), ("c-1", "screen", {"lead": "ann"})])

    results = found(screened(4, 4), stages=(SCREEN,), panel=seats, recused=[("ann", "c-1", "a cousin")])

    assert [(result.candidate, result.here) for result in results] == [("c-9", OPEN), ("c-1", OPEN)]


@pytest.mark.parametrize(
    ("stages", "message"),
    [
        ([SCREEN, Stage(id="screen", rounds=("final",))], "stages[1].id: stage 'screen' is already there"),
        ([SCREEN, Stage(id="again", rounds=("screen",))], "rounds[1]: round 'screen' is already there"),
        ([Stage(id="a", rounds=("scren",))], "stages[0].rounds: no round has the id 'scren'; did you mean 'screen'?"),
        ([Stage(id="a", rounds=())], "stages[0].rounds: must rate a criterion that carries weight"),
        (
            [Stage(id="a", rounds=("final",), minimums=(FRAMING,))],
            "stages[0].minimums: 'framing' is not rated in the rounds of this stage",
        ),
        (
            [Stage(id="a", rounds=("screen",), minimums=(Minimum(criterion="framing", score=6),))],
            "stages[0].minimums.framing: must be 1 to 5, not 6",
        ),
        (
            [Stage(id="a", rounds=("screen",), minimums=(Minimum(criterion="framing", score="0.5"),))],
            "stages[0].minimums.framing: must be 1 to 5, not 0.5",
        ),
        ([Stage(id="a", rounds=("screen",), cut=Cut(score="5.5"))], "stages[0].cut: must be 1 to 5, not 5.5"),
        ([Stage(id="a", rounds=("screen",), cut=Cut(score=0))], "stages[0].cut: must be 1 to 5, not 0"),
    ],
)
def test_a_stage_that_does_not_fit_the_plan_is_refused(stages, message):
    with pytest.raises(InvalidData) as caught:
        found(stages=stages)

    assert [str(problem) for problem in caught.value.problems] == [message]


def test_minimums_and_cuts_may_lie_at_the_ends_of_the_scale():
    ends = [
        Stage(id="low", rounds=("screen",), minimums=(Minimum(criterion="framing", score=1),), cut=Cut(score=1)),
        Stage(id="high", rounds=("onsite",), minimums=(Minimum(criterion="leading", score=5),), cut=Cut(score=5)),
    ]

    assert [result.here for result in found(screened(1, 1), visited(5, 5), stages=ends)] == [CLEARED, CLEARED]


def test_advice_never_says_hire():
    assert not any("hire" in words or "reject" in words for words in ADVICE.values())


def test_leaving_a_criterion_out_of_equal_weights_leaves_equal_weights():
    equal = equally_weighted(rule_of(plan(TREE, heads={"work": 1, "people": 3})))

    assert without_criterion(equal, "framing").shares == (Fraction(1, 2), Fraction(1, 2))
