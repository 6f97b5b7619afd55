"""What must hold of any ratings at all: other units, other orders, more of the same, and nothing that is not a number."""

import itertools
import math
from fractions import Fraction

import attrs
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scored_panels import scored_panels
from scoring_examples import NO_FLOORS, card, plan, rubric

from hirekit.errors import InvalidData
from hirekit.model.evaluation import NOT_MET, UNDETERMINED
from hirekit.model.scale import Scale, ScalePoint
from hirekit.model.thresholds import Minimum
from hirekit.scoring import RatingColumns, columns_of, rule_of, score, score_columns
from hirekit.scoring.adverse_impact.impact import impact
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.strata import mantel_haenszel
from hirekit.scoring.adverse_impact.two_groups import fisher_exact
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.reliability.agreement import agreement
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.krippendorff import krippendorff_alpha

TABLES = arrays(float, st.tuples(st.integers(2, 6), st.integers(2, 4)), elements=st.integers(1, 5).map(float))
GAPPED = arrays(
    float,
    st.tuples(st.integers(2, 6), st.integers(2, 4)),
    elements=st.integers(1, 5).map(float) | st.just(math.nan),
)
OUTCOMES = st.tuples(st.integers(1, 30), st.integers(0, 30)).map(lambda pair: Outcome(min(pair), pair[0]))


def columns_from(table, *, criteria=1):
    """Return ratings of a table of candidates by interviewers, the same on each criterion."""
    cells = [
        (p, i, k) for p, i, k in itertools.product(*map(range, (*table.shape, criteria))) if not math.isnan(table[p, i])
    ]
    return RatingColumns.from_ids(
        candidate=[f"c-{p}" for p, _, _ in cells],
        interviewer=[f"i-{i}" for _, i, _ in cells],
        criterion=[f"k-{k}" for _, _, k in cells],
        score=[float(table[p, i]) for p, i, _ in cells],
    )


@given(scored_panels(floors=NO_FLOORS), st.integers(-3, 3))
def test_a_scale_that_starts_elsewhere_moves_every_composite_by_as_much(panel, shift):
    rule = rule_of(panel.plan)
    columns = columns_of(panel.plan, panel.cards)
    moved = attrs.evolve(
        rule,
        lowest=rule.lowest + shift,
        highest=rule.highest + shift,
        cut=None if rule.cut is None else rule.cut + shift,
        minimums=tuple(None if minimum is None else minimum + shift for minimum in rule.minimums),
    )

    before, after = (
        score_columns(rule, columns),
        score_columns(moved, attrs.evolve(columns, score=columns.score + shift)),
    )

    np.testing.assert_allclose(after.composites, before.composites + shift, atol=1e-12)
    np.testing.assert_allclose(after.lower, before.lower + shift, atol=1e-12)
    assert after.standing.tolist() == before.standing.tolist()
    assert after.ranks.tolist() == before.ranks.tolist()


@given(scored_panels(floors=NO_FLOORS))
def test_bounds_meet_where_everything_with_weight_was_assessed_and_only_there(panel):
    for found in score(panel.plan, panel.cards).candidates:
        assert (found.bounds[0] == found.bounds[1]) == (found.coverage == 1)


@given(scored_panels(), st.data())
def test_raising_a_minimum_never_meets_more_of_it(panel, data):
    id = data.draw(st.sampled_from(panel.plan.requisition.planned))
    low, high = sorted(data.draw(st.tuples(*[st.fractions(1, 5, max_denominator=6)] * 2)))
    easy, hard = (
        attrs.evolve(
            panel.plan,
            requisition=attrs.evolve(panel.plan.requisition, minimums=(Minimum(criterion=id, score=least),)),
        )
        for least in (low, high)
    )

    for before, after in zip(score(easy, panel.cards).candidates, score(hard, panel.cards).candidates, strict=True):
        state = before.criterion(id).minimum_state
        if state in {NOT_MET, UNDETERMINED}:
            assert after.criterion(id).minimum_state == state


@given(scored_panels(complete=True, floors=NO_FLOORS, gaps="global"), st.data())
def test_raising_a_rating_that_carries_weight_raises_the_composite(panel, data):
    place = data.draw(st.integers(0, len(panel.cards) - 1))
    raised = panel.cards[place]
    spots = [
        spot
        for spot, rating in enumerate(raised.ratings)
        if rating.score < 5 and panel.plan.requisition.shares[rating.criterion]
    ]
    assume(spots)
    spot = data.draw(st.sampled_from(spots))
    ratings = list(raised.ratings)
    ratings[spot] = attrs.evolve(ratings[spot], score=ratings[spot].score + 1)
    cards = [*panel.cards[:place], attrs.evolve(raised, ratings=ratings), *panel.cards[place + 1 :]]

    before, after = (score(panel.plan, each).candidate(raised.candidate).composite for each in (panel.cards, cards))

    assert before is not None
    assert after > before


@given(
    st.lists(st.tuples(st.integers(1, 9), st.lists(st.integers(1, 9), min_size=1, max_size=3)), min_size=1, max_size=3),
    st.data(),
)
def test_weights_within_competencies_are_the_products_down_the_tree(heads, data):
    nested = {f"h{h}": {f"k{h}{k}": weight for k, weight in enumerate(inside)} for h, (_, inside) in enumerate(heads)}
    apart = {f"h{h}": weight for h, (weight, _) in enumerate(heads)}
    flat = {
        f"k{h}{k}": Fraction(weight * part, sum(inside))
        for h, (weight, inside) in enumerate(heads)
        for k, part in enumerate(inside)
    }
    given_ = {id: data.draw(st.integers(1, 5)) for id in flat}

    tree, list_ = (
        score(rubric(nested, heads=apart), [card("ann", given_)]),
        score(rubric({"all": flat}), [card("ann", given_)]),
    )

    assert tree.candidates[0].composite == list_.candidates[0].composite


@given(TABLES)
def test_as_many_interviewers_again_who_say_the_same_change_no_mean_and_halve_its_chance_error(table):
    twice = np.hstack([table, table])
    made = plan({"work": {"k-0": 1}}, floors=NO_FLOORS)

    before, after = (score_columns(made, columns_from(each)) for each in (table, twice))

    assert before.composites.tolist() == after.composites.tolist()
    assert (after.statistics.counts == 2 * before.statistics.counts).all()
    assert (1 / after.statistics.counts == 1 / before.statistics.counts / 2).all()


@given(TABLES, st.integers(-5, 5), st.integers(1, 4))
def test_severity_grows_with_the_unit_and_not_with_the_origin(table, shift, unit):
    before, after = (severity(columns_from(each)) for each in (table, shift + unit * table))

    np.testing.assert_allclose(after.severities, unit * before.severities, atol=1e-8)
    np.testing.assert_allclose(after.adjusted, shift + unit * before.adjusted, atol=1e-8)


@given(TABLES, st.integers(1, 3))
def test_on_complete_ratings_adjusted_means_are_raw_and_what_is_left_is_told_by_nobody(table, criteria):
    columns = columns_from(table, criteria=criteria)

    found = severity(columns)

    np.testing.assert_allclose(found.adjusted, table.mean(axis=1), atol=1e-9)
    assert found.severities.sum() == pytest.approx(0, abs=1e-9)
    left = columns.score - found.adjusted[columns.candidate] + found.severities[columns.interviewer]
    left += found.difficulties[columns.criterion]
    for codes in (columns.candidate, columns.interviewer, columns.criterion):
        np.testing.assert_allclose(np.bincount(codes, weights=left), 0, atol=1e-8)


@given(TABLES, TABLES)
def test_panels_without_a_candidate_in_common_are_refused(one, other):
    first, second = columns_from(one), columns_from(other)
    both = RatingColumns.from_ids(
        candidate=[*(first.candidates[c] for c in first.candidate), *(f"x{second.candidates[c]}" for c in second.candidate)],
        interviewer=[*(first.interviewers[i] for i in first.interviewer), *(f"x{second.interviewers[i]}" for i in second.interviewer)],
        criterion=["k-0"] * (len(first) + len(second)),
        score=[*first.score, *second.score],
    )  # fmt: skip

    assert severity(both).severities is None
    assert severity(both).reason.startswith("interviewers fall into groups without a candidate in common")


@given(TABLES, st.integers(-5, 5), st.integers(1, 4))
def test_intraclass_correlations_do_not_mind_units(table, shift, unit):
    before, after = (intraclass(each).forms for each in (table, shift + unit * table))

    for form, found in before.items():
        mine = after[form].value
        assert mine is None if found.value is None else mine == pytest.approx(found.value, abs=1e-7)


@given(GAPPED, st.integers(-5, 5), st.integers(1, 4), st.permutations(range(1, 6)))
def test_alpha_does_not_mind_what_its_level_does_not_see(table, shift, unit, names):
    stretched = np.array([math.nan, 1.0, 4.0, 5.5, 9.0, 100.0])[np.nan_to_num(table).astype(int)]
    renamed = np.array([math.nan, *map(float, names)])[np.nan_to_num(table).astype(int)]

    for level, other in (("interval", shift + unit * table), ("ordinal", stretched), ("nominal", renamed)):
        before, after = krippendorff_alpha(table, level=level).value, krippendorff_alpha(other, level=level).value
        assert after is None if before is None else after == pytest.approx(before, abs=1e-9)


@given(GAPPED)
def test_alpha_is_one_where_all_who_rated_the_same_agree_and_only_there(table):
    found = krippendorff_alpha(table, level="nominal").value
    assume(found is not None)
    pairable = [row[~np.isnan(row)] for row in table if (~np.isnan(row)).sum() > 1]

    assert (found == 1) == all(len(set(row.tolist())) == 1 for row in pairable)


@given(OUTCOMES, OUTCOMES)
def test_fishers_test_does_not_mind_which_group_comes_first(one, other):
    assert fisher_exact(one, other) == pytest.approx(fisher_exact(other, one), abs=1e-12)


@given(st.dictionaries(st.sampled_from("abcd"), OUTCOMES, min_size=2))
def test_impact_ratios_run_from_nothing_to_one_and_the_best_group_has_one(groups):
    assume(any(outcome.selected for outcome in groups.values()))

    ratios = [group.ratio for group in impact(groups)]

    assert all(ratio is None or 0 <= ratio <= 1 for ratio in ratios)
    assert max(ratio for ratio in ratios if ratio is not None) == 1


@given(OUTCOMES, OUTCOMES)
def test_the_odds_ratio_over_one_stratum_is_that_of_its_table(one, other):
    lost, lost_there = one.considered - one.selected, other.considered - other.selected
    assume(other.selected * lost)

    found = mantel_haenszel([(one, other)]).odds_ratio.value

    assert found == pytest.approx(one.selected * lost_there / (other.selected * lost))


TWO = {"work": {"framing": 1, "delivery": 1}}
LONG = Scale(points=tuple(ScalePoint(score, str(score)) for score in range(-5, 6)))
EDGES = {
    "nobody": ([], {}),
    "one candidate, one interviewer": ([card("ann", {"framing": 3, "delivery": 4})], {}),
    "one candidate, two interviewers": ([card(who, {"framing": 3, "delivery": 4}) for who in ("ann", "ben")], {}),
    "the same score everywhere": (
        [
            card(who, {"framing": 3, "delivery": 3}, candidate=c)
            for who in ("ann", "ben")
            for c in ("c-1", "c-2", "c-3")
        ],
        {},
    ),
    "nothing but gaps": ([card(who, {"framing": None, "delivery": None}) for who in ("ann", "ben")], {}),
    "two panels that share nobody": (
        [
            card(who, {"framing": 2 + n, "delivery": 5 - n}, candidate=c)
            for n, (who, c) in enumerate([("ann", "c-1"), ("ben", "c-1"), ("cleo", "c-2"), ("dora", "c-2")])
        ],
        {},
    ),
    "the far ends of the longest scale": (
        [card(who, {"framing": -5, "delivery": 5}, candidate=c) for who in ("ann", "ben") for c in ("c-1", "c-2")],
        {"scale": LONG},
    ),
}


def numbers_in(value):
    """Yield every number anywhere in a value."""
    if isinstance(value, float):
        yield value
    elif attrs.has(type(value)):
        yield from numbers_in(attrs.asdict(value, recurse=False))
    elif isinstance(value, dict):
        yield from numbers_in(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from numbers_in(part)


@pytest.mark.parametrize("edge", EDGES)
def test_no_panel_however_odd_gives_what_is_no_number_and_every_figure_that_is_missing_has_its_reason(edge):
    cards, options = EDGES[edge]
    made = plan(TWO, **options)

    evaluation = score(made, cards)
    found = agreement(score_columns(rule_of(made), columns_of(made, cards)))

    assert all(math.isfinite(number) for value in (evaluation, found) for number in numbers_in(value))
    assert all((c.composite is None) == bool(c.reason) for c in evaluation.candidates)
    assert all(one.value is not None or one.reason for _, part in found.parts for one in part)
    assert all(pair.separated is not None or pair.reason for pair in found.pairs)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (math.inf, "score[0]: must be a finite number"),
        (-math.inf, "score[0]: must be a finite number"),
        (1e308, "score: must be a whole number from 1 to 5, not 1e+308"),
        (6, "score: must be a whole number from 1 to 5, not 6"),
        (0, "score: must be a whole number from 1 to 5, not 0"),
        (2.5, "score: must be a whole number from 1 to 5, not 2.5"),
    ],
)
def test_a_score_that_is_not_on_the_scale_is_refused_by_name_and_value(given, message):
    with pytest.raises(InvalidData) as caught:
        score_columns(
            plan(TWO),
            RatingColumns.from_ids(candidate=["c-1"], interviewer=["ann"], criterion=["framing"], score=[given]),
        )

    assert [str(problem) for problem in caught.value.problems] == [message]
