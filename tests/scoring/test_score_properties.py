"""What holds of every panel: the same decisions as fractions, in any order, and nothing surprising."""

import math
from fractions import Fraction

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scored_panels import panels_of, plans, scored_panels
from scoring_examples import NO_FLOORS, card, plan
from scoring_oracle import criterion_mean, decide

from hirekit.model.evaluation import MET, NOT_MET, UNDETERMINED
from hirekit.scoring import columns_of, score, score_columns
from hirekit.testing import scored_panels as users_panels


@given(scored_panels())
def test_every_decision_is_the_one_fractions_make(panel):
    evaluation = score(panel.plan, panel.cards)

    for found in evaluation.candidates:
        exact = decide(panel.plan, panel.cards, found.id)
        assert found.composite == (None if exact["composite"] is None else float(exact["composite"]))
        assert found.bounds == tuple(float(end) for end in exact["bounds"])
        assert found.coverage == float(exact["coverage"])
        assert {c.id: c.minimum_state for c in found.criteria if c.minimum_state} == exact["minimums"]
        assert found.standing == exact["standing"]
        assert found.settled == exact["settled"]
        assert bool(found.reason) == (found.composite is None)
        if found.composite is not None:
            assert {c.id: c.weight for c in found.criteria} == {
                id: float(weight) for id, weight in exact["weights"].items()
            }


@given(scored_panels())
def test_scores_yield_what_each_candidate_is_written_out_with(panel):
    scores = score_columns(panel.plan, columns_of(panel.plan, panel.cards))

    for id, composite, standing in scores:
        found = scores.candidate(id)
        assert (composite, standing) == (found.composite, found.standing)


@given(scored_panels(candidates=6, floors=NO_FLOORS))
def test_ranks_and_ties_are_those_of_fractions(panel):
    evaluation = score(panel.plan, panel.cards)
    decided = {c.id: decide(panel.plan, panel.cards, c.id) for c in evaluation.candidates}
    ranked = {
        id: each["composite"]
        for id, each in decided.items()
        if each["composite"] is not None and set(each["minimums"].values()) <= {MET}
    }

    for found in evaluation.candidates:
        mine = ranked.get(found.id)
        assert found.rank == (None if mine is None else 1 + sum(other > mine for other in ranked.values()))
    groups = {}
    for id, composite in ranked.items():
        groups.setdefault(composite, []).append(id)
    assert evaluation.ties == tuple(tuple(groups[c]) for c in sorted(groups, reverse=True) if len(groups[c]) > 1)


@given(users_panels(), st.data())
def test_a_hurdle_decides_as_a_requisition_of_its_rounds_and_criteria_alone_would(panel, data):
    assume(panel.plan.requisition.hurdles)
    hurdle = data.draw(st.sampled_from(panel.plan.requisition.hurdles))
    rated = panel.plan.rated_at(hurdle)
    assume(any(panel.plan.requisition.shares[id] for id in rated))
    declared = panel.plan.requisition
    alone = attrs.evolve(declared, criteria=rated, minimums=hurdle.minimums, cut=hurdle.cut, hurdles=())
    narrowed = attrs.evolve(panel.plan, requisition=alone)
    cards = [card for card in panel.cards if card.round in hurdle.rounds]

    evaluation = score(panel.plan, panel.cards)

    for candidate in evaluation.candidates:
        found = next(result for result in candidate.hurdles if result.id == hurdle.id)
        exact = decide(narrowed, cards, candidate.id)
        assert found.standing == exact["standing"]
        assert found.composite == (
            None if exact["composite"] is None else pytest.approx(float(exact["composite"]), abs=1e-12)
        )
        assert set(found.not_met) == {id for id, state in exact["minimums"].items() if state == NOT_MET}
        assert set(found.undetermined) == {id for id, state in exact["minimums"].items() if state == UNDETERMINED}


@given(scored_panels(), st.randoms(use_true_random=False))
def test_no_order_of_cards_or_rows_changes_anything(panel, random):
    shuffled = [attrs.evolve(c, ratings=random.sample(c.ratings, len(c.ratings))) for c in panel.cards]
    random.shuffle(shuffled)

    before, after = score(panel.plan, panel.cards), score(panel.plan, shuffled)

    assert [attrs.evolve(c, cards=()) for c in before.candidates] == [
        attrs.evolve(c, cards=()) for c in after.candidates
    ]
    assert (before.ties, before.comparisons, before.variations) == (after.ties, after.comparisons, after.variations)


@given(scored_panels())
def test_columns_give_what_cards_give(panel):
    evaluation = score(panel.plan, panel.cards)
    scores = score_columns(panel.plan, columns_of(panel.plan, panel.cards))

    assert scores.candidates == tuple(c.id for c in evaluation.candidates)
    for place, found in enumerate(evaluation.candidates):
        view = scores.candidate(found.id)
        assert (view.composite, view.bounds, view.standing, view.rank) == (
            found.composite,
            found.bounds,
            found.standing,
            found.rank,
        )
        assert [c.mean for c in view.criteria] == [c.mean for c in found.criteria]
        assert [c.spread for c in view.criteria] == [c.spread for c in found.criteria]
        if found.composite is not None:
            assert scores.composites[place] == pytest.approx(found.composite, abs=1e-12)
            assert scores.percents[place] == pytest.approx(found.percent, abs=1e-10)
        assert scores.lower[place] == pytest.approx(found.bounds[0], abs=1e-12)
        assert scores.upper[place] == pytest.approx(found.bounds[1], abs=1e-12)


@given(scored_panels(floors=NO_FLOORS))
def test_composites_lie_between_their_means_and_contributions_sum_to_them(panel):
    for found in score(panel.plan, panel.cards).candidates:
        if found.composite is not None:
            means = [c.mean for c in found.criteria if c.weight]
            assert min(means) - 1e-12 <= found.composite <= max(means) + 1e-12
            assert math.isclose(sum(c.contribution for c in found.criteria), found.composite, abs_tol=1e-12)
            assert math.isclose(sum(c.weight for c in found.criteria), 1, abs_tol=1e-12)


@given(scored_panels(gaps="global", floors=NO_FLOORS))
def test_composites_lie_between_their_bounds(panel):
    for found in score(panel.plan, panel.cards).candidates:
        if found.composite is not None:
            assert found.bounds[0] - 1e-12 <= found.composite <= found.bounds[1] + 1e-12
        assert (found.bounds[0] == found.bounds[1]) == (found.coverage == 1)


@given(scored_panels(floors=NO_FLOORS), st.data())
def test_raising_a_rating_never_lowers_the_own_composite_and_moves_no_other(panel, data):
    raisable = [
        (c, r)
        for c, each in enumerate(panel.cards)
        for r, rating in enumerate(each.ratings)
        if rating.score is not None and rating.score < 5
    ]
    if not raisable:
        return
    place, spot = data.draw(st.sampled_from(raisable))
    raised = panel.cards[place]
    ratings = list(raised.ratings)
    ratings[spot] = attrs.evolve(ratings[spot], score=ratings[spot].score + 1)
    changed = (*panel.cards[:place], attrs.evolve(raised, ratings=ratings), *panel.cards[place + 1 :])

    before, after = score(panel.plan, panel.cards), score(panel.plan, changed)

    for was, now in zip(before.candidates, after.candidates, strict=True):
        if was.id != raised.candidate:
            assert attrs.evolve(was, rank=None) == attrs.evolve(now, rank=None)
        elif was.composite is not None:
            weight = was.criterion(ratings[spot].criterion).weight
            assert now.composite > was.composite if weight else now.composite == was.composite


@given(plans(), st.data())
def test_adding_a_candidate_changes_no_other(made, data):
    cards = data.draw(panels_of(made))
    more = card("dan", dict.fromkeys(made.requisition.planned, 5), candidate="c-9", round="r1")

    before, after = score(made, cards), score(made, (*cards, more))

    for was, now in zip(before.candidates, after.candidates, strict=False):
        assert attrs.evolve(was, rank=None) == attrs.evolve(now, rank=None)


@given(scored_panels())
def test_filling_a_gap_narrows_the_bounds(panel):
    criteria = panel.plan.requisition.planned
    for found in score(panel.plan, panel.cards).candidates:
        for gap in (c.id for c in found.criteria if c.mean is None):
            more = card("dan", {gap: 3}, candidate=found.id, round="r1")
            narrowed = score(panel.plan, (*panel.cards, more)).candidate(found.id)
            assert found.bounds[0] <= narrowed.bounds[0] <= narrowed.bounds[1] <= found.bounds[1]
    assert criteria


@given(st.lists(st.integers(1, 5), min_size=3, max_size=3), st.fractions(min_value="0.01", max_value=1000))
def test_only_the_ratio_of_weights_matters(ratings, factor):
    weights = (Fraction("0.05"), Fraction("0.70"), Fraction("0.25"))
    first, second = (
        score(
            plan({"work": {f"k{n}": weight * by for n, weight in enumerate(weights)}}),
            [card("ann", {f"k{n}": s for n, s in enumerate(ratings)})],
        )
        for by in (1, factor)
    )

    assert first.candidates[0].composite == second.candidates[0].composite


@given(st.lists(st.integers(1, 5), min_size=3, max_size=3))
def test_splitting_a_criterion_into_halves_changes_no_score(ratings):
    whole = plan({"work": {"k0": 2, "k1": 3, "k2": 5}})
    halves = plan({"work": {"k0": 2, "k1": 3, "k2a": "2.5", "k2b": "2.5"}})
    given_ = dict(zip(("k0", "k1", "k2"), ratings, strict=True))

    first = score(whole, [card("ann", given_)]).candidates[0]
    second = score(
        halves, [card("ann", {"k0": ratings[0], "k1": ratings[1], "k2a": ratings[2], "k2b": ratings[2]})]
    ).candidates[0]

    assert first.composite == second.composite


@given(scored_panels(complete=True))
def test_variations_are_scores_of_what_was_left(panel):
    evaluation = score(panel.plan, panel.cards)

    people = sorted({c.interviewer for c in panel.cards})
    assert [v.id for v in evaluation.variations if v.kind == "without interviewer"] == people
    for variation in evaluation.variations:
        if variation.kind == "without interviewer":
            left = [c for c in panel.cards if c.interviewer != variation.id]
            for found in evaluation.candidates:
                exact = decide(panel.plan, left, found.id)
                percent = None if exact["composite"] is None else float(25 * (exact["composite"] - 1))
                assert variation.composite(found.id) == percent
                assert variation.standing(found.id) == exact["standing"]
        if variation.kind == "equal weights":
            for found in evaluation.candidates:
                means = [criterion_mean(panel.cards, found.id, id) for id in panel.plan.requisition.planned]
                assert variation.composite(found.id) == float(25 * (sum(means) / len(means) - 1))
