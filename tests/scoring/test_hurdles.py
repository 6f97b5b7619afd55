"""Hurdles one after the other, each with a rule of its own."""

from fractions import Fraction

import attrs
import pytest
from scoring_examples import NO_FLOORS, card, panel, plan

from hirekit.errors import InvalidData
from hirekit.model.evaluation import AT_OR_ABOVE, BELOW, INSUFFICIENT, MINIMUM_NOT_MET, MINIMUM_UNDETERMINED, NO_CUT
from hirekit.model.hurdle_result import ADVICE, CLEARED, NOT_CLEARED, OPEN
from hirekit.model.thresholds import Cut, Hurdle, Minimum
from hirekit.scoring import rule_of, score
from hirekit.scoring.variation import equally_weighted, without_criterion

TREE = {"work": {"framing": 1, "delivery": 3}, "people": {"leading": 2}}
ROUNDS = {"screen": ["framing", "delivery"], "onsite": ["delivery", "leading"], "final": ["leading"]}
SCREEN = Hurdle(id="screen", rounds=["screen"], minimums={"framing": 3}, cut=Cut(score=3))
ONSITE = Hurdle(id="onsite", rounds=["onsite", "final"], cut=Cut(percent=50))


def screened(framing, delivery, **changes):
    return card("ann", {"framing": framing, "delivery": delivery}, round="screen", **changes)


def visited(delivery, leading, **changes):
    return card("ben", {"delivery": delivery, "leading": leading}, round="onsite", **changes)


def declared(*hurdles, **options):
    return plan(TREE, rounds=ROUNDS, hurdles=hurdles, **options)


def found(*cards, hurdles=(SCREEN, ONSITE), candidate="c-1", **options):
    return score(declared(*hurdles), cards, **options).candidate(candidate).hurdles


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
def test_a_hurdle_is_cleared_open_or_not_cleared_by_its_own_rule(framing, delivery, standing, here):
    (result,) = found(screened(framing, delivery), hurdles=(SCREEN,))

    assert (result.id, result.standing, result.here, result.so_far) == ("screen", standing, here, here)
    assert result.advice == ADVICE[here]


def test_a_minimum_that_is_not_met_is_named():
    (result,) = found(screened(2, 5), hurdles=(SCREEN,))

    assert (result.not_met, result.undetermined) == (("framing",), ())


def test_a_minimum_on_what_was_not_assessed_leaves_a_hurdle_open():
    (result,) = score(declared(SCREEN, floors=NO_FLOORS), [screened(None, 5)]).candidate("c-1").hurdles

    assert (result.standing, result.here) == (MINIMUM_UNDETERMINED, OPEN)
    assert (result.not_met, result.undetermined) == ((), ("framing",))


def test_a_hurdle_of_minimums_alone_has_no_cut_to_miss():
    (result,) = found(screened(3, 1), hurdles=(attrs.evolve(SCREEN, cut=None),))

    assert (result.standing, result.here) == (NO_CUT, CLEARED)


def test_the_minimums_and_cut_of_the_whole_are_no_part_of_a_hurdle():
    strict = declared(SCREEN, minimums={"delivery": 5}, cut=Cut(percent=100))

    (result,) = score(strict, [screened(3, 3)]).candidate("c-1").hurdles

    assert (result.here, result.not_met) == (CLEARED, ())


def test_a_requisition_without_hurdles_gives_no_results_of_any():
    assert found(screened(4, 4), hurdles=()) == ()


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
def test_hurdles_are_taken_together_as_they_follow(screen, onsite, so_far):
    assert [result.so_far for result in found(screened(*screen), visited(*onsite))] == so_far


def test_a_hurdle_sees_only_the_cards_of_its_rounds_and_weighs_only_their_criteria():
    screen, onsite = found(screened(5, 1), visited(4, 2), card("cleo", {"leading": 4}, round="final"))

    assert (screen.composite, screen.percent) == ((5 * 1 + 1 * 3) / 4, 25.0)
    assert onsite.composite == (4 * 3 + 3 * 2) / 5


def test_weights_of_competencies_of_their_own_are_kept_within_a_hurdle():
    apart = declared(ONSITE, heads={"work": 1, "people": 1})

    (onsite,) = score(apart, [visited(4, 2), card("cleo", {"leading": 2}, round="final")]).candidate("c-1").hurdles

    assert onsite.composite == 3.0


def test_a_hurdle_counts_only_what_its_rounds_rate_on_every_form():
    two = declared(Hurdle(id="onsite", rounds=["onsite"], cut=Cut(score=3)), forms=("A", "B"))
    one, other = two.forms
    bare = attrs.evolve(
        other, rounds=(other.rounds[0], attrs.evolve(other.rounds[1], questions=["onsite-leading-B"]), other.rounds[2])
    )
    uneven = attrs.evolve(two, forms=(one, bare))

    (result,) = score(uneven, [visited(1, 4)]).candidate("c-1").hurdles

    assert (result.composite, result.here) == (4.0, CLEARED)


def test_criteria_without_weight_may_carry_a_minimum_at_a_hurdle_and_give_no_composite():
    checks = plan(
        {"work": {"framing": 1, "delivery": 3}, "people": {"leading": 0}},
        rounds=ROUNDS,
        hurdles=[Hurdle(id="final", rounds=["final"], minimums={"leading": 3})],
    )

    met, missed = (
        score(checks, [card("ann", {"leading": given}, round="final")]).candidate("c-1").hurdles[0] for given in (3, 2)
    )

    assert (met.composite, met.percent, met.here) == (None, None, CLEARED)
    assert (missed.here, missed.not_met) == (NOT_CLEARED, ("leading",))


def test_candidates_without_cards_are_open_at_every_hurdle():
    evaluation = score(declared(SCREEN, ONSITE), [screened(4, 4), visited(4, 4, candidate="c-2")])

    assert {c.id: [result.here for result in c.hurdles] for c in evaluation.candidates} == {
        "c-1": [CLEARED, OPEN],
        "c-2": [OPEN, CLEARED],
    }
    assert evaluation.candidate("c-2").hurdles[0].composite is None


def test_a_panel_and_recusals_count_as_in_a_score():
    seats = panel([("c-9", "screen", {"lead": "ann"}), ("c-1", "screen", {"lead": "ann"})])

    evaluation = score(declared(SCREEN), [screened(4, 4)], panel=seats, recused=[("ann", "c-1", "a cousin")])

    assert [(c.id, c.hurdles[0].here) for c in evaluation.candidates] == [("c-9", OPEN), ("c-1", OPEN)]


MINIMUM = {"framing": 3}


@pytest.mark.parametrize(
    ("hurdles", "message"),
    [
        ([SCREEN, attrs.evolve(ONSITE, id="screen")], "hurdles[1].id: hurdle 'screen' is already there"),
        ([SCREEN, attrs.evolve(SCREEN, id="again")], "hurdles[1].rounds[0]: must follow the loop, each round once: screen, onsite, final"),
        ([ONSITE, SCREEN], "hurdles[1].rounds[0]: must follow the loop, each round once: screen, onsite, final"),
        ([attrs.evolve(ONSITE, rounds=["scren"])], "hurdles[0].rounds[0]: no round has the id 'scren'; did you mean 'screen'?"),
        ([attrs.evolve(SCREEN, rounds=["final"])], "hurdles[0].minimums.framing: 'framing' is not a planned criterion that a round of this hurdle looks at"),
        ([attrs.evolve(SCREEN, minimums={"framng": 3})], "hurdles[0].minimums.framng: no criterion has the id 'framng'; did you mean 'framing'?"),
        ([attrs.evolve(SCREEN, minimums={"framing": 6})], "hurdles[0].minimums.framing.score: must be 1 to 5, not 6"),
        ([attrs.evolve(SCREEN, minimums={"framing": "0.5"})], "hurdles[0].minimums.framing.score: must be 1 to 5, not 0.5"),
        ([attrs.evolve(SCREEN, minimums=[Minimum(criterion="framing", score=3)] * 2)], "hurdles[0].minimums[1]: criterion 'framing' is already there"),
        ([attrs.evolve(SCREEN, cut=Cut(score="5.5"))], "hurdles[0].cut.score: must be 1 to 5, not 5.5"),
        ([attrs.evolve(SCREEN, cut=Cut(score=0))], "hurdles[0].cut.score: must be 1 to 5, not 0"),
    ],
)  # fmt: skip
def test_a_hurdle_that_does_not_fit_the_requisition_is_refused(hurdles, message):
    with pytest.raises(InvalidData) as caught:
        declared(*hurdles)

    assert [str(problem) for problem in caught.value.problems] == [message]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"id": "a b", "rounds": ["screen"], "minimums": MINIMUM}, "id: must be a slug such as 'screen', not 'a b'"),
        ({"id": "a", "rounds": [], "minimums": MINIMUM}, "rounds: must name at least one round"),
        ({"id": "a", "rounds": ["screen"]}, "must give minimums, a cut or both"),
    ],
)
def test_a_hurdle_that_asks_nothing_is_refused(values, message):
    with pytest.raises(InvalidData) as caught:
        Hurdle(**values)

    assert [str(problem) for problem in caught.value.problems] == [message]


def test_minimums_and_cuts_may_lie_at_the_ends_of_the_scale():
    ends = [
        Hurdle(id="low", rounds=("screen",), minimums={"framing": 1}, cut=Cut(score=1)),
        Hurdle(id="high", rounds=("onsite",), minimums={"leading": 5}, cut=Cut(score=5)),
    ]

    assert [result.here for result in found(screened(1, 1), visited(5, 5), hurdles=ends)] == [CLEARED, CLEARED]


def without_question(made, form, round_, criterion):
    """Return the forms of a plan, one of them asking no question on a criterion in a round."""
    return [
        each
        if each.code != form
        else attrs.evolve(
            each,
            rounds=[
                attrs.evolve(r, questions=[q for q in r.questions if r.round != round_ or q != f"{round_}-{criterion}-{form}"])
                for r in each.rounds
            ],
        )
        for each in made.forms
    ]  # fmt: skip


def test_a_plan_is_refused_whose_forms_do_not_all_ask_about_the_minimum_of_a_hurdle():
    made = declared(SCREEN, forms=("A", "B"))

    with pytest.raises(InvalidData) as caught:
        attrs.evolve(made, forms=without_question(made, "B", "screen", "framing"))

    assert str(caught.value) == (
        "forms: must each ask a question on 'framing' in the rounds of hurdle 'screen', which has a minimum on it"
    )


def test_a_plan_is_refused_whose_forms_share_nothing_that_the_cut_of_a_hurdle_could_weigh():
    made = declared(Hurdle(id="final", rounds=["final"], cut=Cut(score=3)), forms=("A", "B"))

    with pytest.raises(InvalidData) as caught:
        attrs.evolve(made, forms=without_question(made, "B", "final", "leading"))

    assert str(caught.value) == (
        "forms: must have a criterion with weight that all of them ask about in the rounds of hurdle 'final', which has a cut"
    )


def test_advice_never_says_hire():
    assert not any("hire" in words or "reject" in words for words in ADVICE.values())


def test_leaving_a_criterion_out_of_equal_weights_leaves_equal_weights():
    equal = equally_weighted(rule_of(plan(TREE, heads={"work": 1, "people": 3})))

    assert without_criterion(equal, "framing").shares == (Fraction(1, 2), Fraction(1, 2))
