"""Every case of cases.json, published or worked out by independent tools, at its stated tolerance."""

import json
from fractions import Fraction
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from scoring_examples import NO_FLOORS, card, plan

from hirekit.model.evaluation import (
    AT_OR_ABOVE,
    BELOW,
    MET,
    MINIMUM_NOT_MET,
    MINIMUM_UNDETERMINED,
    NOT_MET,
    UNDETERMINED,
)
from hirekit.model.scale import Scale, ScalePoint
from hirekit.model.terms import Floors
from hirekit.model.thresholds import Cut
from hirekit.scoring import score
from hirekit.scoring.adverse_impact.impact import impact
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.two_groups import fisher_exact, fisher_greater
from hirekit.scoring.precision.bands import band
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.ratings.columns import RatingColumns
from hirekit.scoring.reliability.generalizability import components, interviewers_needed
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.krippendorff import LEVELS, krippendorff_alpha
from hirekit.scoring.reliability.mean_squares import mean_squares
from hirekit.scoring.reliability.within_group import average_deviation, r_wg, r_wg_j
from hirekit.scoring.robustness.drawn_weights import acceptability_of

CASES = {case["name"]: case for case in json.loads((Path(__file__).parent / "cases.json").read_text())}


def case(name):
    """Return what goes in, what must come out, and a comparison at the stated tolerance."""
    found = CASES[name]
    return found["input"], found["expected"], lambda value: pytest.approx(value, abs=found["tolerance"])


def test_every_case_has_a_test():
    import test_cases

    text = Path(test_cases.__file__).read_text()
    assert [name for name in CASES if f'"{name}"' not in text] == []


def test_intraclass_correlations_of_shrout_and_fleiss():
    given, expected, about = case("icc_shrout_fleiss_1979")
    table = np.array(given["ratings"], dtype=float)

    squares, found = mean_squares(table), intraclass(table)

    assert (squares.candidates, squares.interviewers, squares.residual, squares.within) == tuple(
        about(expected[name]) for name in ("BMS", "JMS", "EMS", "WMS")
    )
    published = (
        "ICC(1,1)",
        "ICC(2,1)=ICC(A,1)",
        "ICC(3,1)=ICC(C,1)",
        "ICC(1,k)",
        "ICC(2,k)=ICC(A,k)",
        "ICC(3,k)=ICC(C,k)",
    )
    assert [found.forms[name].value for name in found.forms] == [about(expected[name]) for name in published]


def test_variance_components_of_shrout_and_fleiss():
    given, expected, about = case("gstudy_one_facet_shrout_fleiss")

    parts = components(np.array(given["ratings"], dtype=float))

    assert (parts.candidates, parts.interviewers, parts.residual) == tuple(
        about(expected[n]) for n in ("var_p", "var_r", "var_pr_e")
    )


def test_how_many_interviewers():
    given, expected, about = case("dstudy_how_many_raters")
    table = np.array(given["ratings"], dtype=float)
    parts = components(table)

    for count in given["n_grid"]:
        assert parts.relative(interviewers=count).value == about(expected["Erho2"][str(count)])
        assert parts.absolute(interviewers=count).value == about(expected["Phi"][str(count)])
    singles = (
        parts.relative(interviewers=1).value,
        parts.absolute(interviewers=1).value,
        intraclass(table).forms["ICC(1)"].value,
    )
    assert [interviewers_needed(single, target=given["target"]) for single in singles] == [
        expected["raters_needed_relative"],
        expected["raters_needed_absolute"],
        expected["nested_raters_needed_one_way"],
    ]


@pytest.mark.parametrize("level", LEVELS)
def test_krippendorffs_alpha_with_missing_ratings(level):
    given, expected, about = case("krippendorff_alpha_missing")

    assert krippendorff_alpha(np.array(given["ratings"], dtype=float).T, level=level).value == about(expected[level])


def test_severity_of_a_balanced_incomplete_block_design():
    given, expected, about = case("bibd_catalyst_montgomery")
    who, batch, score_ = zip(*given["rows"], strict=True)
    columns = RatingColumns.from_ids(
        candidate=[str(w) for w in who],
        interviewer=[str(b) for b in batch],
        criterion=["yield"] * len(who),
        score=score_,
    )

    found = severity(columns)

    assert found.grand_mean == about(expected["grand_mean"])
    assert list(found.adjusted - found.adjusted.mean()) == [about(tau) for tau in expected["tau"]]
    assert found.variance == about(expected["mse"])
    within = sum(
        (
            (
                np.array([s for b, s in zip(batch, score_, strict=True) if b == one])
                - np.mean([s for b, s in zip(batch, score_, strict=True) if b == one])
            )
            ** 2
        ).sum()
        for one in set(batch)
    )
    left = found.variance * found.freedom
    assert (within - left) / 3 / found.variance == about(expected["F_adjusted"])


def test_the_weighted_sum_model_and_its_tie():
    given, expected, about = case("weighted_sum_fishburn_triantaphyllou")
    # The alternatives' scores of 10 to 30 in steps of 5 are the points 2 to 6 of a scale.
    scale = Scale(points=tuple(ScalePoint(n, str(n)) for n in range(2, 7)))
    weights = {f"k{n}": str(weight) for n, weight in enumerate(given["weights"])}
    for order in permutations(weights):
        made = plan({"work": {id: weights[id] for id in order}}, scale=scale)
        cards = [
            card("ann", {f"k{n}": s // 5 for n, s in enumerate(scores)}, candidate=id)
            for id, scores in given["scores"].items()
        ]

        evaluation = score(made, cards)

        assert [5 * c.composite for c in evaluation.candidates] == [
            about(expected[c.id]) for c in evaluation.candidates
        ]
        assert [c.rank for c in evaluation.candidates] == [3, 1, 1]
        assert [list(group) for group in evaluation.ties] == [expected["ranking"][0]]


def hierarchy():
    given, *_ = case("hierarchical_weights_global")
    tree, heads = {}, {}
    for id, node in given["tree"].items():
        heads[id] = node["weight"]
        tree[id] = (
            {child: leaf["weight"] for child, leaf in node["children"].items()}
            if "children" in node
            else {f"{id}-itself": 1}
        )
    return tree, heads


def test_hierarchical_weights_multiply_down_the_tree():
    _, expected, about = case("hierarchical_weights_global")
    tree, heads = hierarchy()

    shares = plan(tree, heads=heads).requisition.shares

    assert {id.removesuffix("-itself"): float(share) for id, share in shares.items()} == {
        id: about(value) for id, value in expected.items()
    }


@pytest.mark.parametrize(
    ("policy", "name"),
    [("within_parent", "renormalise_within_parent"), ("global", "renormalise_global"), ("refuse", "refuse")],
)
def test_missing_policies_differ_and_are_named(policy, name):
    given, expected, about = case("missing_policies_hierarchy")
    tree, heads = hierarchy()
    ratings = {("leadership-itself" if id == "leadership" else id): value for id, value in given["ratings"].items()}

    found = score(plan(tree, heads=heads, gaps=policy), [card("ann", ratings)]).candidates[0]

    assert found.bounds == tuple(about(end) for end in expected["bounds"])
    assert found.coverage == about(expected["coverage"])
    if policy == "refuse":
        assert (found.composite, found.reason) == (None, expected[name])
    else:
        assert found.composite == about(expected[name])


def test_criterion_means_come_first():
    given, expected, about = case("order_of_aggregation_with_missing")

    cards = [card(id, ratings) for id, ratings in given["ratings"].items()]

    assert score(plan({"work": {"a": "0.5", "b": "0.5"}}), cards).candidates[0].composite == about(
        expected["criterion_mean_then_composite"]
    )


def test_minimums_are_no_part_of_the_composite():
    given, expected, about = case("gates_vs_compensatory")
    made = plan(
        {"work": {"tech": "0.6", "comm": "0.4"}},
        minimums=given["minimum"],
        cut=Cut(score=given["cut"]),
        floors=NO_FLOORS,
    )

    evaluation = score(made, [card("ann", scores, candidate=id) for id, scores in given["candidates"].items()])

    states = {True: MET, False: NOT_MET, None: UNDETERMINED}
    standings = {"X": MINIMUM_NOT_MET, "Y": AT_OR_ABOVE, "Z": BELOW, "U": MINIMUM_UNDETERMINED}
    for id, wanted in expected.items():
        found = evaluation.candidate(id)
        assert found.criterion("comm").minimum_state == states[wanted["gate"]]
        assert found.standing == standings[id]
        if "score" in wanted:
            assert found.composite == about(wanted["score"])


def test_four_fifths_of_the_questions_and_answers():
    given, expected, about = case("eeoc_q11_four_fifths")

    found = {
        g.group: g
        for g in impact({group: Outcome(round(100 * rate), 100) for group, rate in given["selection_rates"].items()})
    }

    assert {group: float(g.ratio) for group, g in found.items()} == {
        group: about(ratio) for group, ratio in expected["impact_ratio"].items()
    }
    assert {group: found[group].below_four_fifths for group in expected["adverse_impact"]} == expected["adverse_impact"]


def test_the_lady_tasting_tea():
    given, expected, about = case("fisher_exact_tea")
    first, second = (Outcome(row[0], sum(row)) for row in given["table"])

    assert fisher_exact(first, second) == about(expected["two_sided"])
    assert fisher_greater(first, second) == about(expected["greater"])


def test_agreement_within_groups():
    given, expected, about = case("rwg_rwgj_adm")
    groups = np.array(given["group"])
    items = np.array([given["item1"], given["item2"]], dtype=float).T
    of = [items[groups == group] for group in (1, 2, 3)]
    null = given["null_variance"]

    assert [r_wg(g[:, 0], null_variance=null).value for g in of] == [about(v) for v in expected["rwg_item1"]]
    assert [r_wg_j(g, null_variance=null).value for g in of] == [about(v) for v in expected["rwgj"]]
    assert [average_deviation(g[:, 0]).value for g in of] == [about(v) for v in expected["ad_m_item1"]]


def test_acceptability_against_integration_by_hand():
    given, expected, about = case("smaa_two_criteria_exact")

    ranks, central, _ = acceptability_of(
        np.array(list(given["scores"].values()), dtype=float), np.ones(2), samples=20_000
    )

    for place, id in enumerate(given["scores"]):
        assert list(ranks[place]) == [about(share) for share in expected["rank_acceptability"][id]]
        assert list(central[place]) == [about(weight) for weight in expected["central_weight"][id]]


def test_bands_of_the_standard_error_of_a_difference():
    given, expected, about = case("sed_band")

    found = band(given["scores"], deviation=given["sd"], reliability=given["reliability"], criterion=given["c"])

    assert (found.error, found.difference, found.width) == tuple(
        about(expected[n]) for n in ("sem", "sed", "band_width")
    )
    assert [given["scores"][place] for place in found.places] == expected["fixed_band"]


@pytest.mark.parametrize("number", range(4))
def test_a_composite_equal_to_the_cut_reaches_it_in_every_order(number):
    given, expected, _ = case("exact_cut_score_ties")
    one = given["cases"][number]
    for order in permutations(range(len(one["weights"]))):
        made = plan({"work": {f"k{n}": one["weights"][n] for n in order}}, cut=Cut(score=one["cut"]))
        above = plan(
            {"work": {f"k{n}": one["weights"][n] for n in order}},
            cut=Cut(score=Fraction(one["cut"]) + Fraction(1, 10**15)),
        )
        scores = {f"k{n}": one["ratings"][n] for n in order}
        for people in permutations(["ann", "ben"]):
            cards = [card(person, scores) for person in people]

            found = score(made, cards).candidates[0]

            assert found.composite == float(Fraction(expected["scores"][number]))
            assert found.standing == {"pass": AT_OR_ABOVE}[expected["decisions"][number]]
            assert found.settled is True
            assert score(above, cards).candidates[0].standing == BELOW


def test_only_ratios_of_weights_count():
    given, expected, about = case("weights_scale_invariance")
    for name in ("weights_a", "weights_b", "weights_c"):
        made = plan({"work": {f"k{n}": str(weight) for n, weight in enumerate(given[name])}}, floors=Floors())

        found = score(made, [card("ann", {f"k{n}": s for n, s in enumerate(given["ratings"])})]).candidates[0]

        assert found.composite == about(expected["score"])
