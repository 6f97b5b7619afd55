"""How much a ranking hangs on weights, exactly and by sampling."""

import re
from contextlib import nullcontext
from fractions import Fraction

import attrs
import numpy as np
import pytest
from hypothesis import given
from scored_panels import scored_panels
from scoring_examples import NO_FLOORS, card, plan

from hirekit.errors import LimitExceeded
from hirekit.scoring import columns_of, score, score_columns
from hirekit.scoring.robustness.drawn_weights import acceptability, acceptability_of
from hirekit.scoring.robustness.effective_weights import effective_weights
from hirekit.scoring.robustness.moved_weight import stable, swaps
from hirekit.scoring.rule import rule_of

PLAN = plan({"work": {"a": 2, "b": 1, "c": 1}}, floors=NO_FLOORS)


def scores_of(*people, of=PLAN, **options):
    cards = [
        card("ann", dict(zip("abc", given_, strict=True)), candidate=f"c-{n}")
        for n, given_ in enumerate(people, start=1)
    ]
    return score_columns(of, columns_of(of, cards), **options)


def test_where_a_pair_changes_places_by_hand():
    # Ahead by 2 on a, behind by 1 on b and by 2 on c: others' lead is -3/2, level at a share of 3/7.
    found = {swap.criterion: swap for swap in swaps(scores_of((5, 2, 1), (3, 3, 3)), "c-1", "c-2")}

    assert [(swap.share, swap.swaps_at, swap.low, swap.high) for swap in found.values()] == [
        (Fraction(1, 2), Fraction(3, 7), Fraction(3, 7), 1),
        (Fraction(1, 4), Fraction(2, 5), 0, Fraction(2, 5)),
        (Fraction(1, 4), Fraction(1, 3), 0, Fraction(1, 3)),
    ]
    assert stable(tuple(found.values()), within=Fraction(1, 20))
    assert not stable(tuple(found.values()), within=Fraction(1, 14))


@pytest.mark.parametrize(("ahead", "behind"), [((5, 4, 4), (3, 3, 3)), ((5, 5, 4), (2, 2, 3))])
def test_a_dominated_candidate_never_comes_first(ahead, behind):
    found = swaps(scores_of(ahead, behind), "c-1", "c-2")

    assert [(swap.swaps_at, swap.low, swap.high) for swap in found] == [(None, 0, 1)] * 3
    assert stable(found, within=Fraction(1))


def test_an_order_that_ends_at_the_whole_weight():
    # Level on a, ahead on the others: only a share of 1 for a makes them equal.
    found = swaps(scores_of((3, 4, 4), (3, 3, 3)), "c-1", "c-2")

    assert [(swap.swaps_at, swap.low, swap.high) for swap in found] == [(1, 0, 1), (None, 0, 1), (None, 0, 1)]


def test_an_order_that_begins_above_no_weight():
    # Ahead on a alone: without it the two are level.
    found = swaps(scores_of((4, 3, 3), (3, 3, 3)), "c-1", "c-2")

    assert [(swap.swaps_at, swap.low, swap.high) for swap in found] == [(0, 0, 1), (1, 0, 1), (1, 0, 1)]


def test_equal_candidates_and_strangers_have_no_swaps():
    assert swaps(scores_of((3, 3, 3), (3, 3, 3)), "c-1", "c-2") == ()
    assert swaps(scores_of((3, None, None), (None, 3, 3)), "c-1", "c-2") == ()
    with pytest.raises(KeyError):
        swaps(scores_of((3, 3, 3)), "c-1", "c-9")


def test_a_single_common_criterion_cannot_move():
    found = swaps(scores_of((4, None, None), (3, 3, 3)), "c-1", "c-2")

    assert [(swap.criterion, swap.share, swap.swaps_at) for swap in found] == [("a", 1, None)]


@given(scored_panels(candidates=2, complete=True))
def test_at_the_swap_the_two_are_equal_and_beyond_it_reversed(panel):
    evaluation = score(panel.plan, panel.cards)
    if len(evaluation.candidates) < 2:
        return
    # Who does not meet a minimum has no rank; here it is the composites that are compared.
    rule = attrs.evolve(rule_of(panel.plan), minimums=(None,) * len(panel.plan.requisition.planned))
    scores = score_columns(rule, columns_of(panel.plan, panel.cards))
    one, two = scores.candidates[:2]
    for swap in swaps(scores, one, two):
        if swap.swaps_at is not None and 0 < swap.swaps_at < 1:
            leads = []
            for share in (swap.share, swap.swaps_at, swap.swaps_at + (swap.swaps_at - swap.share) / 1000):
                rest = (1 - share) / (1 - swap.share)
                shares = tuple(
                    share if id == swap.criterion else old * rest
                    for id, old in zip(scores.rule.criteria, scores.rule.shares, strict=True)
                )
                changed = score_columns(attrs.evolve(scores.rule, shares=shares, policy="global"), scores.columns)
                leads.append(0 if changed.ranks[0] == changed.ranks[1] else int(changed.ranks[1] - changed.ranks[0]))
            assert leads[1] == 0
            assert leads[0] * leads[2] < 0


# Acceptability


def test_shares_of_ranks_sum_to_one_both_ways():
    found = acceptability(scores_of((5, 2, 1), (3, 3, 3), (1, 4, 4)), samples=500)

    np.testing.assert_allclose(found.ranks.sum(axis=0), 1)
    np.testing.assert_allclose(found.ranks.sum(axis=1), 1)
    np.testing.assert_allclose(found.wins + found.wins.T + np.eye(3), 1)
    assert (found.candidates, found.criteria, found.left_out) == (("c-1", "c-2", "c-3"), ("a", "b", "c"), ())


def test_a_dominated_candidate_is_never_first():
    found = acceptability(scores_of((5, 4, 4), (3, 3, 3)), samples=200)

    assert found.ranks.tolist() == [[1, 0], [0, 1]]
    assert found.wins.tolist() == [[0, 1], [0, 0]]
    assert found.central_weights[1] is None
    assert found.central_weights[0].sum() == pytest.approx(1)


def test_weights_firmly_around_the_declared_ones_give_their_ranking():
    scores = scores_of((5, 2, 1), (3, 3, 3), (1, 4, 4))

    found = acceptability(scores, around=1e6, samples=200)

    assert found.ranks.argmax(axis=1).tolist() == (scores.ranks - 1).tolist()
    np.testing.assert_allclose(found.central_weights[0], [0.5, 0.25, 0.25], atol=0.01)


def test_exact_ties_share_ranks_and_nobody_wins():
    found = acceptability(scores_of((3, 3, 3), (3, 3, 3)), samples=2000)

    assert found.wins.tolist() == [[0, 0], [0, 0]]
    np.testing.assert_allclose(found.ranks, 0.5, atol=0.05)


def test_gaps_and_the_withdrawn_are_left_out():
    found = acceptability(scores_of((5, 4, 4), (3, None, 3), (2, 2, 2), withdrawn=["c-3"]), samples=50)

    assert (found.candidates, found.left_out) == (("c-1",), ("c-2", "c-3"))
    nobody = acceptability(scores_of((5, None, 4)), samples=50)
    assert (nobody.candidates, nobody.ranks.shape, nobody.wins.shape, nobody.central_weights) == (
        (),
        (0, 0),
        (0, 0),
        (),
    )


def test_the_same_seed_gives_the_same_answer():
    scores = scores_of((5, 2, 1), (3, 3, 3))

    first, again, other = (acceptability(scores, samples=100, seed=seed).ranks.tolist() for seed in (1, 1, 2))

    assert first == again
    assert first != other
    assert (
        acceptability(scores, samples=100).ranks.tolist() == acceptability(scores, samples=100, seed=0).ranks.tolist()
    )
    means, even = scores.means, np.ones(3)
    np.testing.assert_array_equal(
        acceptability_of(means, even, samples=100)[0], acceptability_of(means, even, samples=100, seed=0)[0]
    )


@pytest.mark.parametrize(("most", "refused"), [(6, False), (5, True)])
def test_more_ranks_than_can_be_drawn_are_refused(monkeypatch, most, refused):
    monkeypatch.setattr("hirekit.scoring.robustness.drawn_weights.MOST_DRAWN", most)

    with pytest.raises(LimitExceeded, match="3 of 2 candidates are too many") if refused else nullcontext():
        acceptability(scores_of((5, 2, 1), (3, 3, 3)), samples=3)


def test_criteria_without_weight_take_no_part():
    weightless = plan({"work": {"a": 1, "b": 1, "c": 0}}, floors=NO_FLOORS)

    found = acceptability(scores_of((5, 2, None), (3, 3, 3), of=weightless), samples=50)

    assert (found.criteria, found.left_out) == (("a", "b"), ())


# Effective weights


def test_effective_weights_by_hand():
    # Composites 2.5, 3, 4.5; nobody differs on c.
    found = effective_weights(scores_of((2, 3, 3), (3, 3, 3), (5, 5, 3)))

    composites = np.array([2.5, 3.0, 4.5]) - 10 / 3
    variance = composites @ composites
    assert [e.value for e in found] == [
        pytest.approx(0.5 * (composites @ [2, 3, 5]) / variance),
        pytest.approx(0.25 * (composites @ [3, 3, 5]) / variance),
        pytest.approx(0, abs=1e-12),
    ]
    assert sum(e.value for e in found) == pytest.approx(1)


def test_a_gap_on_what_has_no_weight_leaves_nobody_out():
    weightless = plan({"work": {"a": 1, "b": 1, "c": 0}}, floors=NO_FLOORS)

    found = effective_weights(scores_of((2, 3, None), (3, 3, 3), (5, 5, 3), of=weightless))

    assert sum(e.value for e in found) == pytest.approx(1)


def test_effective_weights_leave_out_who_withdrew():
    people = (2, 3, 3), (3, 3, 3), (5, 5, 3), (1, 5, 5)

    with_all, without = (effective_weights(scores_of(*people, withdrawn=gone)) for gone in ((), ["c-4"]))

    assert without == effective_weights(scores_of(*people[:3])) != with_all


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"around": 0}, "around: must be above 0, not 0"),
        ({"around": float("nan")}, "around: must be a number from -1e+60 to 1e+60, not nan"),
        ({"around": float("inf")}, "around: must be a number from -1e+60 to 1e+60, not inf"),
        ({"samples": 0}, "samples: must be 1 to 1,000,000,000, not 0"),
    ],
)
def test_weights_that_cannot_be_drawn_are_refused(options, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        acceptability(scores_of((5, 2, 1), (3, 3, 3)), **options)


def test_effective_weights_need_three_candidates_who_differ():
    assert {e.reason for e in effective_weights(scores_of((2, 3, 3), (3, 3, 3)))} == {
        "needs three candidates without gaps"
    }
    assert {e.reason for e in effective_weights(scores_of((2, 3, 3), (3, 3, 3), (None, 3, 3)))} == {
        "needs three candidates without gaps"
    }
    assert {e.reason for e in effective_weights(scores_of((3, 3, 3), (3, 3, 3), (3, 3, 3)))} == {
        "every composite is the same"
    }
