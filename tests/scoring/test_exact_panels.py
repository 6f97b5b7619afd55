"""What is said of a panel's candidates and interviewers, once more in fractions and loops over plain ratings."""

import statistics
from fractions import Fraction
from itertools import pairwise, product

import attrs
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from plain_fractions import mean, mean_squares
from scored_panels import scored_panels, trees
from scoring_examples import NO_FLOORS, card, plan
from scoring_oracle import criterion_mean

from hirekit.scoring import (
    RatingColumns,
    acceptability,
    agreement,
    coefficients,
    columns_of,
    compare,
    effective_weights,
    habits,
    intraclass,
    krippendorff_alpha,
    level_profiles,
    rating_table,
    reliability_of_composites,
    rule_of,
    score_columns,
    scoring_rates,
    severity,
    stable,
    suppressed,
    swaps,
    top_band,
    uncertainty,
)
from hirekit.scoring.adverse_impact.outcome import Outcome

SCORES = st.integers(1, 5)


def scored(panel):
    return score_columns(panel.plan, columns_of(panel.plan, panel.cards))


def means_of(panel, candidate):
    """Return a candidate's exact means of the criteria that were assessed."""
    means = {id: criterion_mean(panel.cards, candidate, id) for id in panel.plan.requisition.planned}
    return {id: found for id, found in means.items() if found is not None}


@given(trees())
def test_the_rule_has_the_products_of_weights_down_the_tree(made):
    tree, heads = made
    every = sum(weight for inside in tree.values() for weight in inside.values())
    expected = {
        id: weight / every
        if heads is None
        else Fraction(heads[head], sum(heads.values())) * weight / sum(inside.values())
        for head, inside in tree.items()
        for id, weight in inside.items()
    }

    rule = rule_of(plan(tree, heads=heads))

    assert dict(zip(rule.criteria, rule.shares, strict=True)) == expected
    assert [rule.competencies[head] for head in rule.heads] == [head for head, inside in tree.items() for _ in inside]


@given(scored_panels(candidates=3, gaps="global"))
@settings(max_examples=25)
def test_two_candidates_are_compared_by_the_weights_of_what_both_showed(panel):
    found = scored(panel)
    shares = panel.plan.requisition.shares
    for one, other in product(found.candidates, repeat=2):
        first, second = means_of(panel, one), means_of(panel, other)
        common = [id for id in panel.plan.requisition.planned if id in first and id in second]
        weight = sum(shares[id] for id in common)

        compared = compare(found, one, other)

        assert compared.common == tuple(common)
        for given_, told in ((first, compared.first_mean), (second, compared.second_mean)):
            expected = sum(shares[id] * given_[id] for id in common) / weight if weight else None
            assert told == (None if expected is None else pytest.approx(float(expected), abs=1e-12))


@given(scored_panels(candidates=3))
@settings(max_examples=50)
def test_how_far_two_are_apart_is_the_same_whoever_tells_it(panel):
    found = scored(panel)
    sure = uncertainty(found)
    for one, other in product(found.candidates, repeat=2):
        compared = compare(found, one, other)

        apart = sure.difference(one, other).estimate.value
        every = swaps(found, one, other)

        if compared.first_mean is None:
            assert apart is None
            assert every == ()
        else:
            assert apart == pytest.approx(compared.first_mean - compared.second_mean, abs=1e-12)
            assert sum(swap.share for swap in every) == (1 if every else 0)


@given(scored_panels(candidates=3), st.fractions(0, 1, max_denominator=20))
@settings(max_examples=25)
def test_an_order_is_stable_where_no_weight_nearby_turns_it(panel, within):
    found = scored(panel)
    for one, other in product(found.candidates, repeat=2):
        every = swaps(found, one, other)
        turned = [swap for swap in every if swap.swaps_at is not None and abs(swap.swaps_at - swap.share) <= within]

        assert stable(every, within=within) is not bool(turned)


@given(st.lists(st.tuples(SCORES, SCORES, SCORES), min_size=3, max_size=6))
def test_effective_weights_are_covariances_with_the_composite_over_its_variance(people):
    made = plan({"work": {"a": 3, "b": 2, "c": 1}}, floors=NO_FLOORS)
    cards = [card("ann", dict(zip("abc", row, strict=True)), candidate=f"c-{n}") for n, row in enumerate(people)]
    weights = Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)
    composites = [sum(w * score for w, score in zip(weights, row, strict=True)) for row in people]
    moved = [composite - mean(composites) for composite in composites]
    whole = sum(one * one for one in moved)

    found = effective_weights(score_columns(made, columns_of(made, cards)))

    for place, weight in enumerate(weights):
        if whole == 0:
            assert found[place].value is None
        else:
            part = weight * sum(one * row[place] for one, row in zip(moved, people, strict=True)) / whole
            assert found[place].value == pytest.approx(float(part), abs=1e-9)


@given(st.lists(st.tuples(SCORES, SCORES), min_size=2, max_size=4, unique=True))
def test_acceptability_on_two_criteria_is_the_length_of_weights_that_give_each_rank(people):
    made = plan({"work": {"a": 1, "b": 1}}, floors=NO_FLOORS)
    cards = [card("ann", {"a": a, "b": b}, candidate=f"c-{n}") for n, (a, b) in enumerate(people)]
    # The weight of a at which two change places; between two such weights ranks stand.
    turns = {Fraction(0), Fraction(1)}
    for (a, b), (c, d) in product(people, repeat=2):
        if (a - c) != (b - d):
            turns.add(Fraction(d - b, (a - c) - (b - d)))
    ends = sorted(turn for turn in turns if 0 <= turn <= 1)
    ranks = [[Fraction(0)] * len(people) for _ in people]
    wins = [[Fraction(0)] * len(people) for _ in people]
    for low, high in pairwise(ends):
        share = (low + high) / 2
        values = [share * a + (1 - share) * b for a, b in people]
        for place, value in enumerate(values):
            ranks[place][sum(other > value for other in values)] += high - low
            for spot, other in enumerate(values):
                wins[place][spot] += (high - low) * (value > other)

    found = acceptability(score_columns(made, columns_of(made, cards)), samples=4_000)

    # Four standard errors of a share of 4,000 draws.
    assert found.ranks == pytest.approx(np.array(ranks, dtype=float), abs=0.032)
    assert found.wins == pytest.approx(np.array(wins, dtype=float), abs=0.032)


@given(st.lists(SCORES, min_size=48, max_size=48))
def test_habits_are_ratios_of_spreads(scores):
    rows = [(f"c-{c}", who, f"k-{k}") for who in ("ann", "ben") for c in range(6) for k in range(4)]
    by = {who: {row: s for row, s in zip(rows, scores, strict=True) if row[1] == who} for who in ("ann", "ben")}

    def spread(who):
        return mean((score - mean(by[who].values())) ** 2 for score in by[who].values())

    def within(who):
        of = [[s for (c, _, _), s in by[who].items() if c == f"c-{n}"] for n in range(6)]
        return sum((score - mean(one)) ** 2 for one in of for score in one)

    assume(spread("ben") and within("ben"))
    candidate, interviewer, criterion = zip(*rows, strict=True)

    ann = habits(
        RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=scores)
    )[0]

    assert ann.centrality.value**2 == pytest.approx(float(spread("ann") / spread("ben")), abs=1e-12)
    assert ann.halo.value**2 == pytest.approx(float(within("ann") / within("ben")), abs=1e-12)


@given(scored_panels(candidates=2))
def test_a_table_holds_the_mean_of_each_pair_of_people(panel):
    columns = columns_of(panel.plan, panel.cards)
    for criterion in columns.criteria:
        given_ = {}
        for one in panel.cards:
            score = one.rating(criterion).score
            if score is not None:
                given_.setdefault((one.candidate, one.interviewer), []).append(score)
        people = [who for who in columns.interviewers if any(pair[1] == who for pair in given_)]
        candidates = [id for id in columns.candidates if any(pair[0] == id for pair in given_)]
        expected = [[float(mean(given_.get((id, who), [0]))) for who in people] for id in candidates]

        found = rating_table(columns, criterion)

        assert np.nan_to_num(found).tolist() == [pytest.approx(row) for row in expected]


@given(scored_panels(candidates=2, floors=NO_FLOORS), st.integers(1, 5))
def test_a_profile_sets_exact_means_against_what_the_level_expects(panel, expected):
    requisition = panel.plan.requisition
    rubric = requisition.kit.rubric
    raised = tuple(
        attrs.evolve(head, criteria=tuple(
            attrs.evolve(one, targets=(attrs.evolve(one.targets[0], score=expected),)) for one in head.criteria
        ))
        for head in rubric.competencies
    )  # fmt: skip
    kit = attrs.evolve(requisition.kit, rubric=attrs.evolve(rubric, competencies=raised))
    made = attrs.evolve(panel.plan, requisition=attrs.evolve(requisition, kit=kit, open_levels=("senior",)))
    found = scored(panel)
    for candidate in found.candidates:
        means = means_of(panel, candidate)

        (profile,) = level_profiles(made, found, candidate)

        for one in profile.criteria:
            exact = means.get(one.criterion)
            words = ["not assessed"] if exact is None else ["below", "at", "above"]
            place = 0 if exact is None else (exact >= expected) + (exact >= expected + 1)
            assert one.reading == words[place]
            assert one.mean == (None if exact is None else float(exact))


@given(scored_panels(candidates=3, floors=NO_FLOORS), st.sampled_from([0.5, 0.9]))
@settings(max_examples=25)
def test_a_band_holds_whom_no_difference_separates_from_the_first(panel, confidence):
    found = scored(panel)
    ranked = [id for id, rank in zip(found.candidates, found.ranks, strict=True) if rank]
    first = [id for id, rank in zip(found.candidates, found.ranks, strict=True) if rank == 1]
    sure = uncertainty(found)
    told = {id: sure.difference(first[0], id, confidence=confidence).separated for id in ranked if id not in first}

    band = top_band(found, confidence=confidence)

    assert band.first == tuple(first)
    assert band.within == tuple(id for id, apart in told.items() if apart is False)
    assert band.apart == tuple(id for id, apart in told.items() if apart is True)
    assert [id for id, _ in band.unknown] == [id for id, apart in told.items() if apart is None]


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["a", "b", None])), min_size=1))
def test_scoring_rates_count_who_is_above_the_median_of_all(people):
    scores, groups = zip(*people, strict=True)
    median = statistics.median(map(Fraction, scores))

    found = scoring_rates(scores, groups)

    for name in {group for group in groups if group}:
        own = [score for score, group in people if group == name]
        assert found[name] == Outcome(sum(score > median for score in own), len(own))
    assert set(found) == {group for group in groups if group}


GROUPS = st.integers(0, 30).flatmap(lambda n: st.builds(Outcome, st.integers(0, n), st.just(n)))


@given(st.dictionaries(st.sampled_from("abcdef"), GROUPS), st.integers(2, 8))
def test_nobody_in_a_small_cell_is_shown_or_left_over_once_what_is_shown_is_taken_from_the_total(groups, smallest):
    shown = suppressed(groups, smallest_cell=smallest)
    left = {name: group for name, group in groups.items() if name not in shown and group.considered}

    for group in shown.values():
        assert all(cell == 0 or cell >= smallest for cell in (group.selected, group.considered - group.selected))
        assert group.considered >= smallest
    # Somebody may know the total of all groups: what is left of it is never one group, nor few people.
    if left and shown:
        assert len(left) > 1
        assert sum(group.considered for group in left.values()) >= smallest


@given(scored_panels(candidates=3, floors=NO_FLOORS))
@settings(max_examples=25)
def test_the_appendix_gives_what_each_function_gives_by_itself(panel):
    found = scored(panel)
    found_severity = severity(found.columns)
    values = () if found_severity.severities is None else found_severity.severities.tolist()
    points = dict(zip(found_severity.interviewers, values, strict=False))
    appendix = agreement(found)
    figures = (*appendix.reliability, *(one for one in appendix.raters if one.name == "severity"))
    assume(figures)

    for one in figures:
        if one.name == "severity":
            assert one.value == points.get(one.about)
            assert one.reason == (found_severity.reason or found_severity.no_errors)
        else:
            table = rating_table(found.columns, one.about)
            alone = krippendorff_alpha(table) if one.name == "alpha" else intraclass(table).forms[one.name]
            assert (one.value, one.low, one.high, one.reason) == (alone.value, alone.low, alone.high, alone.reason)
    assert set(figures) <= set(coefficients(found))


@given(st.lists(st.tuples(SCORES, SCORES, SCORES, SCORES), min_size=2, max_size=5))
def test_the_reliability_of_a_panel_s_composites_is_that_of_its_means_in_fractions(people):
    made = plan({"work": {"a": 2, "b": 1}}, floors=NO_FLOORS)
    cards = [
        card(who, {"a": row[place], "b": row[2 + place]}, candidate=f"c-{n}")
        for n, row in enumerate(people)
        for place, who in enumerate(("ann", "ben"))
    ]
    tables = [row[:2] for row in people], [row[2:] for row in people]
    reliabilities = []
    for table in tables:
        between, across, left, _ = mean_squares(table)
        below = between + (across - left) / len(people)
        assume(below > 0)
        reliabilities.append(min(Fraction(1), max(Fraction(0), (between - left) / below)))
    weights = Fraction(2, 3), Fraction(1, 3)
    means = [[mean(row) for row in table] for table in tables]
    apart = [[value - mean(own) for value in own] for own in means]
    covariances = [
        [sum(x * y for x, y in zip(one, two, strict=True)) / (len(people) - 1) for two in apart] for one in apart
    ]
    total = sum(weights[i] * weights[j] * covariances[i][j] for i in range(2) for j in range(2))
    error = sum(weights[i] ** 2 * covariances[i][i] * (1 - reliabilities[i]) for i in range(2))

    found = reliability_of_composites(score_columns(made, columns_of(made, cards)))

    assert found.value == (pytest.approx(float(1 - error / total), abs=1e-9) if total else None)
