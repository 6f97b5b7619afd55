"""Adverse impact and content validity, counts in and aggregates out."""

import math
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.scoring.adverse_impact.impact import impact
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.scoring_rates import scoring_rates
from hirekit.scoring.adverse_impact.strata import mantel_haenszel
from hirekit.scoring.adverse_impact.two_groups import fisher_exact, fisher_greater, two_deviations
from hirekit.scoring.precision.bands import band
from hirekit.scoring.validity import content_index, content_ratio, critical_count

OUTCOMES = st.integers(1, 12).flatmap(
    lambda considered: st.builds(Outcome, st.integers(0, considered), st.just(considered))
)


def of(**groups):
    return {found.group: found for found in impact({group: Outcome(*counts) for group, counts in groups.items()})}


@pytest.mark.parametrize(("selected", "below"), [(47, True), (48, False), (49, False)])
def test_four_fifths_exactly_is_not_below(selected, below):
    found = of(first=(60, 100), second=(selected, 100))["second"]

    assert found.ratio == Fraction(selected, 60)
    assert found.below_four_fifths is below


def test_the_highest_group_is_compared_with_nobody():
    found = of(first=(6, 10), second=(3, 10))

    assert (found["first"].ratio, found["first"].fisher, found["first"].z.value) == (1, None, None)
    assert found["first"].z.reason == "this is the group with the highest rate"
    assert found["second"].fisher == pytest.approx(0.3698499, abs=1e-6)
    assert found["second"].z.value == pytest.approx(-1.3483997, abs=1e-6)


def test_equal_rates_are_compared_with_the_larger_group():
    found = of(small=(1, 2), large=(10, 20))

    assert (found["large"].fisher, found["small"].fisher) == (None, 1.0)


def test_nobody_considered_and_nobody_selected():
    empty = of(first=(0, 0), second=(3, 10))
    nothing = of(first=(0, 5), second=(0, 10))
    none_of_one = of(first=(0, 20), second=(5, 20))

    assert (empty["first"].rate, empty["first"].ratio, empty["first"].fisher, empty["first"].flips) == (
        None,
        None,
        None,
        None,
    )
    assert (nothing["first"].ratio, nothing["first"].below_four_fifths) == (None, None)
    assert (none_of_one["first"].ratio, none_of_one["first"].below_four_fifths) == (0, True)
    assert impact({}) == ()
    assert of(first=(0, 0))["first"].small


@pytest.mark.parametrize(("selected", "flips"), [(7, True), (6, False), (8, False)])
def test_one_more_person_may_end_it(selected, flips):
    assert of(first=(50, 50), second=(selected, 10))["second"].flips is flips


def test_one_more_person_is_measured_against_the_highest_rate():
    assert of(first=(50, 100), second=(3, 10))["second"].flips is True
    assert of(first=(50, 100), second=(2, 10))["second"].flips is False


def test_one_more_than_everybody_is_still_everybody():
    assert of(first=(1, 1), second=(1, 1))["second"].flips is False


@pytest.mark.parametrize(("considered", "small"), [(4, True), (5, False), (6, False)])
def test_small_groups_are_marked(considered, small):
    assert of(first=(50, 100), second=(1, considered))["second"].small is small


def test_a_smallest_cell_of_nobody_marks_none():
    (alone,) = impact({"first": Outcome(1, 1)}, smallest_cell=0)

    assert alone.small is False


def test_groups_below_two_per_cent_are_marked():
    assert of(first=(500, 980), second=(10, 20))["second"].small is False
    assert of(first=(500, 981), second=(10, 19))["second"].small is True
    assert of(first=(500, 9801), second=(10, 199))["second"].small is True


@given(OUTCOMES, OUTCOMES)
def test_fisher_counts_the_ways(first, second):
    chosen, total = first.selected + second.selected, first.considered + second.considered

    def ways(n):
        return (
            comb(first.considered, n) * comb(second.considered, chosen - n)
            if 0 <= chosen - n <= second.considered
            else 0
        )

    every = comb(total, chosen)
    two = sum(ways(n) for n in range(first.considered + 1) if 0 < ways(n) <= ways(first.selected))
    more = sum(ways(n) for n in range(first.selected, first.considered + 1))

    assert fisher_exact(first, second) == float(Fraction(two, every))
    assert fisher_greater(first, second) == float(Fraction(more, every))
    assert fisher_exact(second, first) == fisher_exact(first, second)


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ((0, 0), (1, 2), "nobody was considered in one of the groups"),
        ((1, 2), (0, 0), "nobody was considered in one of the groups"),
        ((0, 3), (0, 2), "everybody or nobody was selected"),
        ((3, 3), (2, 2), "everybody or nobody was selected"),
    ],
)
def test_deviations_that_are_undefined_say_why(first, second, reason):
    assert two_deviations(Outcome(*first), Outcome(*second)).reason == reason


@pytest.mark.parametrize(
    ("selected", "considered", "told"),
    [
        (-1, 3, "selected: must be 0 to 10,000,000, not -1"),
        (4, 3, "selected: must be at most the 3 considered, not 4"),
        (1, -1, "considered: must be 0 to 10,000,000, not -1"),
    ],
)
def test_an_outcome_is_some_of_those_considered(selected, considered, told):
    with pytest.raises(ValueError, match=told):
        Outcome(selected, considered)


def test_mantel_and_haenszel_over_admissions_to_six_departments():
    # Bickel, Hammel and O'Connell (1975), Science 187: men and women admitted to Berkeley's six largest departments.
    men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)]
    women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)]

    found = mantel_haenszel((Outcome(*one), Outcome(*other)) for one, other in zip(men, women, strict=True))

    # Printed by mantelhaen.test(UCBAdmissions) in R.
    assert found.odds_ratio.value == pytest.approx(0.9046968, abs=1e-7)
    assert found.chi_square.value == pytest.approx(1.4269, abs=1e-4)
    assert found.probability.value == pytest.approx(0.2323, abs=1e-4)


def test_strata_without_both_outcomes_say_nothing():
    found = mantel_haenszel([(Outcome(0, 0), Outcome(0, 0)), (Outcome(1, 1), Outcome(0, 0))])

    assert found.odds_ratio.reason == "no stratum has the second group selected and the first not"
    assert found.chi_square.reason == found.probability.reason == "no stratum has both groups and both outcomes"


def test_a_stratum_of_two_people_counts():
    assert mantel_haenszel([(Outcome(1, 1), Outcome(0, 1))]).chi_square.value == 0.0


def test_a_continuity_correction_never_turns_a_difference_round():
    assert mantel_haenszel([(Outcome(1, 2), Outcome(1, 2))]).chi_square.value == 0.0
    assert mantel_haenszel([(Outcome(1, 2), Outcome(1, 2))]).probability.value == 1.0


def test_scoring_rates_count_those_strictly_above_the_median():
    found = scoring_rates([1, 2, 3, 4, 5], ["b", "a", "a", "b", "b"])

    assert found == {"a": Outcome(0, 2), "b": Outcome(2, 3)}
    assert list(found) == ["a", "b"]
    assert scoring_rates([], []) == {}


def test_the_median_is_of_the_full_sample_also_of_unknown_groups():
    assert scoring_rates([1, 2, 3], ["a", "a", "a"]) == {"a": Outcome(1, 3)}
    assert scoring_rates([1, 2, 3, 9, 9, 9], ["a", "a", "a", None, None, None]) == {"a": Outcome(0, 3)}


# Content validity


@pytest.mark.parametrize(
    ("experts", "critical"),
    # Ayre and Scally (2014), table 1.
    [
        (5, 5),
        (6, 6),
        (7, 7),
        (8, 7),
        (9, 8),
        (10, 9),
        (11, 9),
        (12, 10),
        (13, 10),
        (14, 11),
        (15, 12),
        (20, 15),
        (25, 18),
        (30, 20),
        (35, 23),
        (40, 26),
    ],
)
def test_critical_counts_are_those_published(experts, critical):
    assert critical_count(experts) == critical


@pytest.mark.parametrize("experts", [1, 2, 3, 4])
def test_fewer_than_five_experts_prove_nothing(experts):
    assert critical_count(experts) is None
    assert content_ratio(essential=experts, experts=experts).beyond_chance is False


def test_content_ratio_runs_from_minus_one_to_one():
    assert [content_ratio(essential=n, experts=10).ratio for n in (0, 5, 10)] == [-1, 0, 1]
    assert [content_ratio(essential=n, experts=10).beyond_chance for n in (8, 9, 10)] == [False, True, True]


def test_a_tail_of_exactly_alpha_is_still_beyond_chance():
    assert critical_count(3, alpha=Fraction(1, 8)) == 3
    assert critical_count(3, alpha=Fraction(1, 2)) == 2
    assert critical_count(3, alpha=Fraction(1)) == 0


@pytest.mark.parametrize("alpha", [Fraction(-1, 100), Fraction(101, 100)])
def test_alpha_is_a_share(alpha):
    with pytest.raises(ValueError, match=r"^alpha: must be a number from 0 to 1, not"):
        critical_count(3, alpha=alpha)
    with pytest.raises(ValueError, match=r"^alpha: must be a number from 0 to 1, not"):
        content_ratio(essential=3, experts=3, alpha=alpha)


@pytest.mark.parametrize(
    ("relevant", "experts", "index", "kappa"),
    # Polit, Beck and Owen (2007), table 1, whose kappas were rounded on the way.
    [
        (3, 3, 1.0, 1.0),
        (2, 3, 0.67, 0.47),
        (4, 4, 1.0, 1.0),
        (3, 4, 0.75, 0.67),
        (4, 5, 0.8, 0.76),
        (7, 9, 0.78, 0.76),
        (8, 9, 0.89, 0.88),
    ],
)
def test_modified_kappa_is_that_published(relevant, experts, index, kappa):
    found = content_index(relevant=relevant, experts=experts)

    assert float(found.index) == pytest.approx(index, abs=0.005)
    assert float(found.kappa) == pytest.approx(kappa, abs=0.01)


@pytest.mark.parametrize(("votes", "experts"), [(1, 0), (-1, 5), (6, 5)])
def test_votes_are_some_of_the_experts(votes, experts):
    with pytest.raises(ValueError, match=r"experts|essential|relevant"):
        content_ratio(essential=votes, experts=experts)
    with pytest.raises(ValueError, match=r"experts|essential|relevant"):
        content_index(relevant=votes, experts=experts)


# Bands


def test_a_band_holds_its_own_end_however_it_rounds():
    for tenth in range(1, 30):
        width = tenth / 10
        found = band([5.0, 5.0 - width, 5.0 - width - 1e-6], deviation=width / math.sqrt(2), reliability=0, criterion=1)
        assert found.places == (0, 1)


def test_a_perfect_measure_has_no_band():
    found = band([3.0, 2.0, 3.0], deviation=1, reliability=1)

    assert (found.error, found.width, found.places) == (0, 0, (0, 2))
    assert band([], deviation=1, reliability=0.5).places == ()


def test_scores_that_do_not_differ_are_one_band():
    assert band([3.0, 3.0], deviation=0, reliability=0.5).places == (0, 1)


def test_the_usual_band_is_of_ninety_five_per_cent():
    assert band([3.0], deviation=1, reliability=0.5).width == pytest.approx(1.96)


@pytest.mark.parametrize(("deviation", "reliability"), [(1, 1.01), (1, -0.01), (-1, 0.5)])
def test_a_band_needs_sense(deviation, reliability):
    with pytest.raises(ValueError, match="must"):
        band([3.0], deviation=deviation, reliability=reliability)


@pytest.mark.parametrize(
    "counts", [(120, 1000, 180, 1001), (3, 1500, 9, 900), (500, 1100, 500, 1100), (1400, 1500, 880, 900)]
)
def test_fisher_of_many_people_is_that_of_counting_one_by_one(counts, monkeypatch):
    first, second = Outcome(*counts[:2]), Outcome(*counts[2:])
    found = fisher_exact(first, second)

    monkeypatch.setattr("hirekit.scoring.adverse_impact.two_groups.MOST_COUNTED", 10**9)

    assert found == pytest.approx(fisher_exact(first, second), rel=1e-9)


def test_a_million_people_are_compared_at_once():
    assert fisher_exact(Outcome(480_000, 1_000_000), Outcome(480_000, 1_000_000)) == pytest.approx(1)
    assert fisher_exact(Outcome(481_500, 1_000_000), Outcome(480_000, 1_000_000)) == pytest.approx(0.0338, abs=0.001)
