"""Coefficients once more in fractions, by loops over ratings and straight from the definitions in their sources."""

import math
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from plain_fractions import mean, mean_squares, variance

from hirekit.scoring import (
    RatingColumns,
    average_deviation,
    components,
    composite_reliability,
    critical_count,
    facets,
    fisher_exact,
    fleiss_kappa,
    interviewers_needed,
    intraclass,
    mantel_haenszel,
    r_wg,
    r_wg_j,
    uniform_variance,
    weighted_kappa,
)
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.reliability.intraclass import one_way

SCORES = st.integers(1, 5)
ROWS = st.lists(SCORES, min_size=2, max_size=8)
SHARES = st.fractions(0, 1, max_denominator=12)


@st.composite
def tables(draw, *, least=2):
    width = draw(st.integers(least, 4))
    return draw(st.lists(st.lists(SCORES, min_size=width, max_size=width), min_size=2, max_size=6))


@given(tables())
@example([[1, 1], [1, 2], [2, 1]])
@example([[1, 2], [2, 1], [3, 1]])
def test_intraclass_correlations_are_ratios_of_mean_squares(table):
    n, k = len(table), len(table[0])
    between, across, left, within = mean_squares(table)
    expected = {
        "ICC(1)": (between - within, between + (k - 1) * within),
        "ICC(A,1)": (between - left, between + (k - 1) * left + Fraction(k, n) * (across - left)),
        "ICC(C,1)": (between - left, between + (k - 1) * left),
        "ICC(1,k)": (between - within, between),
        "ICC(A,k)": (between - left, between + (across - left) / n),
        "ICC(C,k)": (between - left, between),
    }

    found = intraclass(table).forms

    for form, (above, below) in expected.items():
        # A divisor of nothing is none, and not what rounding makes of nothing.
        if below > 0:
            assert found[form].value == pytest.approx(float(above / below), abs=1e-9)
        else:
            assert found[form].value is None


@given(tables())
def test_components_are_what_the_expected_mean_squares_leave(table):
    between, across, left, _ = mean_squares(table)

    found = components(table)

    assert found.candidates == pytest.approx(float((between - left) / len(table[0])), abs=1e-12)
    assert found.interviewers == pytest.approx(float((across - left) / len(table)), abs=1e-12)
    assert found.residual == pytest.approx(float(left), abs=1e-12)
    for many in (1, 3):
        if between > left:
            true = (between - left) / len(table[0])
            reliability = true / (true + left / many)
            assert found.relative(interviewers=many).value == pytest.approx(float(reliability))


@given(st.integers(1, 40))
def test_uniform_variance_is_that_of_every_score_once(scores):
    every = range(1, scores + 1)

    assert uniform_variance(scores) == pytest.approx(float(mean((score - mean(every)) ** 2 for score in every)))


@given(ROWS, st.integers(2, 11))
def test_agreement_within_a_group_is_what_variance_leaves_of_chance(row, scores):
    chance = Fraction(scores**2 - 1, 12)

    assert r_wg(row, null_variance=float(chance)).value == pytest.approx(float(max(0, 1 - variance(row) / chance)))
    assert average_deviation(row).value == pytest.approx(float(mean(abs(score - mean(row)) for score in row)))


@given(tables(least=1), st.integers(2, 11))
def test_agreement_over_several_criteria_is_stepped_up(table, scores):
    share = mean(variance(column) for column in zip(*table, strict=True)) / Fraction(scores**2 - 1, 12)
    criteria = len(table[0])
    expected = max(Fraction(0), criteria * (1 - share) / (criteria * (1 - share) + share)) if share < 1 else 0

    assert r_wg_j(table, null_variance=(scores**2 - 1) / 12).value == pytest.approx(float(expected), abs=1e-12)


@pytest.mark.parametrize("weights", ["none", "linear", "quadratic"])
@given(pairs=st.lists(st.tuples(SCORES, SCORES), min_size=1, max_size=9))
def test_kappa_sets_what_is_seen_against_every_score_meeting_every_other(weights, pairs):
    def apart(one, two):
        return {"none": int(one != two), "linear": abs(one - two), "quadratic": (one - two) ** 2}[weights]

    first, second = zip(*pairs, strict=True)
    chance = mean(apart(one, two) for one, two in product(first, second))

    found = weighted_kappa(first, second, weights=weights).value

    if chance == 0:
        assert found is None
    else:
        assert found == pytest.approx(float(1 - mean(apart(*pair) for pair in pairs) / chance), abs=1e-12)


@given(st.integers(2, 5), st.data())
def test_fleiss_kappa_counts_pairs_of_interviewers_who_agree(people, data):
    chosen = data.draw(st.lists(st.lists(st.integers(0, 2), min_size=people, max_size=people), min_size=1, max_size=6))
    agreeing = [
        Fraction(sum(row[i] == row[j] for i in range(people) for j in range(people) if i != j), people * (people - 1))
        for row in chosen
    ]
    shares = [Fraction(sum(row.count(category) for row in chosen), people * len(chosen)) for category in range(3)]
    chance = sum(share * share for share in shares)

    found = fleiss_kappa([[row.count(category) for category in range(3)] for row in chosen]).value

    assert found == (None if chance == 1 else pytest.approx(float((mean(agreeing) - chance) / (1 - chance)), abs=1e-12))


@given(
    st.fractions(Fraction(1, 50), 1, max_denominator=50),
    st.fractions(Fraction(1, 50), Fraction(49, 50), max_denominator=50),
)
def test_so_many_interviewers_are_needed_that_one_fewer_is_not_enough(single, target):
    def of(many):
        return many * single / (1 + (many - 1) * single)

    found = interviewers_needed(float(single), target=float(target))

    assert of(found) >= target
    assert found == 1 or of(found - 1) < target


@given(st.lists(st.tuples(st.integers(0, 9), SHARES), min_size=1, max_size=4), st.data())
def test_the_reliability_of_a_sum_is_what_independent_errors_leave_of_its_variance(parts, data):
    size = len(parts)
    # Any table times itself turned round is a table of covariances.
    roots = [[data.draw(st.integers(-3, 3)) for _ in range(size)] for _ in range(size)]
    covariances = [[sum(a * b for a, b in zip(one, two, strict=True)) for two in roots] for one in roots]
    weights, reliabilities = zip(*parts, strict=True)
    total = sum(weights[i] * weights[j] * covariances[i][j] for i in range(size) for j in range(size))
    assume(total > 0)
    error = sum(weights[i] ** 2 * covariances[i][i] * (1 - reliabilities[i]) for i in range(size))

    found = composite_reliability(
        weights=weights, covariances=covariances, reliabilities=[float(share) for share in reliabilities]
    )

    assert found.value == pytest.approx(float(1 - error / total), abs=1e-9)


@given(st.integers(1, 9), st.fractions(0, 1, max_denominator=512))
def test_so_many_votes_are_critical_that_coins_seldom_give_as_many(experts, alpha):
    tosses = [sum(toss) for toss in product((0, 1), repeat=experts)]
    rare = [
        votes for votes in range(experts + 1) if Fraction(sum(heads >= votes for heads in tosses), len(tosses)) <= alpha
    ]

    assert critical_count(experts, alpha=alpha) == min(rare, default=None)


OUTCOMES = st.integers(0, 9).flatmap(lambda n: st.builds(Outcome, st.integers(0, n), st.just(n)))


@given(st.integers(0, 4), st.integers(0, 4), st.integers(0, 4), st.integers(0, 4))
def test_fisher_counts_every_way_to_choose_as_many_people(first, rest, second, others):
    one, two = Outcome(first, first + rest), Outcome(second, second + others)
    chosen, people = first + second, one.considered + two.considered

    def ways(count):
        return sum(
            sum(choice) == chosen and sum(choice[: one.considered]) == count
            for choice in product((0, 1), repeat=people)
        )

    assume(people <= 10)
    counts = [ways(count) for count in range(one.considered + 1)]
    expected = Fraction(sum(count for count in counts if count <= counts[first]), sum(counts))

    assert fisher_exact(one, two) == pytest.approx(float(expected), rel=1e-12)


@given(st.lists(st.tuples(OUTCOMES, OUTCOMES), max_size=4))
def test_the_odds_of_strata_are_pooled_by_their_sizes(strata):
    up = down = Fraction(0)
    for one, two in strata:
        if one.considered + two.considered:
            up += Fraction(one.selected * (two.considered - two.selected), one.considered + two.considered)
            down += Fraction(two.selected * (one.considered - one.selected), one.considered + two.considered)

    found = mantel_haenszel(strata).odds_ratio.value

    assert found == (pytest.approx(float(up / down)) if down else None)
    assert found is None or math.isfinite(found)


@st.composite
def tables_with_gaps(draw):
    width = draw(st.integers(2, 4))
    return draw(st.lists(st.lists(SCORES | st.none(), min_size=width, max_size=width), min_size=2, max_size=5))


@given(tables_with_gaps())
@example([[2, 3, 2], [1, 3, 3]])
@example([[1, 2, 2, None], [None, 2, 1, 2]])
def test_one_way_correlations_are_those_of_unequal_groups(table):
    rows = [kept for row in table if (kept := [score for score in row if score is not None])]
    total = sum(map(len, rows))
    assume(len(rows) > 1 and total > len(rows))
    grand = Fraction(sum(map(sum, rows)), total)
    between = sum(len(row) * (mean(row) - grand) ** 2 for row in rows) / (len(rows) - 1)
    within = sum((score - mean(row)) ** 2 for row in rows for score in row) / Fraction(total - len(rows))
    size = (total - Fraction(sum(len(row) ** 2 for row in rows), total)) / (len(rows) - 1)

    single, average = one_way([[math.nan if score is None else score for score in row] for row in table])

    if between == within == 0:
        assert (single.value, average.value) == (None, None)
    else:
        assert single.value == pytest.approx(float((between - within) / (between + (size - 1) * within)), abs=1e-9)
        # Candidates who do not differ leave nothing to divide by, and not what rounding makes of nothing.
        assert average.value == (
            pytest.approx(float((between - within) / between), rel=1e-9, abs=1e-9) if between else None
        )


@pytest.mark.parametrize(
    "score", [lambda _c, i, _k: i, lambda _c, _i, k: k, lambda _c, i, k: i + 2 * k, lambda _c, i, k: i * k]
)
@pytest.mark.parametrize("sizes", [(3, 3, 3), (3, 2, 2), (5, 3, 4), (6, 3, 7)])
def test_candidates_who_do_not_differ_have_no_reliability_whatever_else_does(score, sizes):
    cells = list(product(*map(range, sizes)))
    ids = [[f"{name}{cell[place]}" for cell in cells] for place, name in enumerate("cik")]
    found = facets(
        RatingColumns.from_ids(
            candidate=ids[0], interviewer=ids[1], criterion=ids[2], score=[score(*c) / 3 for c in cells]
        )
    )

    assert found.components["candidates"] == 0
    assert found.relative(interviewers=2, criteria=2).value is None
    assert found.absolute(interviewers=2, criteria=2).value is None
