"""Every case of more_cases.json, in the form of cases.json: what is missing, tied, empty, constant, confounded, off the scale, very large."""

import json
from fractions import Fraction
from pathlib import Path

import attrs
import numpy as np
import pytest
from scoring_examples import Floors, card, plan

from hirekit.errors import InvalidData
from hirekit.model.thresholds import Cut, Hurdle
from hirekit.scoring import RatingColumns, columns_of, score, score_columns
from hirekit.scoring.adverse_impact.impact import impact
from hirekit.scoring.adverse_impact.outcome import Outcome
from hirekit.scoring.adverse_impact.scoring_rates import scoring_rates
from hirekit.scoring.adverse_impact.strata import mantel_haenszel
from hirekit.scoring.adverse_impact.two_groups import fisher_exact, two_deviations
from hirekit.scoring.precision.bands import band
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.reliability.composites import composite_reliability, reliability_of_composites
from hirekit.scoring.reliability.generalizability import Components, interviewers_needed
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.kappa import fleiss_kappa, weighted_kappa
from hirekit.scoring.reliability.krippendorff import LEVELS, krippendorff_alpha
from hirekit.scoring.reliability.within_group import average_deviation, r_wg
from hirekit.scoring.robustness.drawn_weights import acceptability_of
from hirekit.scoring.validity import content_index, content_ratio

CASES = {case["name"]: case for case in json.loads((Path(__file__).parent / "more_cases.json").read_text())}


def table_of(rows):
    return np.array(rows, dtype=float)


def outcome(cells):
    went, stayed = cells
    return Outcome(went, went + stayed)


def correlations(given):
    return {name: one.value for name, one in intraclass(table_of(given["ratings"])).forms.items()}


def alphas(given):
    return {level: krippendorff_alpha(table_of(given["ratings"]), level=level).value for level in LEVELS}


def kappas(given):
    if "counts" in given:
        return {"kappa": fleiss_kappa(given["counts"]).value}
    kinds = ("quadratic", "linear")
    return {kind: weighted_kappa(given["first"], given["second"], weights=kind).value for kind in kinds}


def fisher(given):
    return {"two_sided": [fisher_exact(*map(outcome, rows)) for rows in given["tables"]]}


def stratified(given):
    found = mantel_haenszel(tuple(map(outcome, rows)) for rows in given["tables"])
    return {name: one.value for name, one in attrs.asdict(found, recurse=False).items()}


def deviations(given):
    return {"z": two_deviations(*map(outcome, given["table"])).value}


def ratios(given):
    found = impact({group: Outcome(*counts) for group, counts in given["groups"].items()})
    return {
        "ratio": {one.group: None if one.ratio is None else float(one.ratio) for one in found},
        "below": {one.group: one.below_four_fifths for one in found},
    }


def scoring(given):
    rates = scoring_rates(given["scores"], given["groups"])
    return {"rates": {group: [rate.selected, rate.considered] for group, rate in rates.items()}}


def within(given):
    of = given["groups"]
    return {
        "rwg": [r_wg(one, null_variance=given["null_variance"]).value for one in of],
        "ad": [average_deviation(one).value for one in of],
    }


def severities(given):
    candidate, interviewer, criterion, scores = zip(*given["rows"], strict=True)
    columns = RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=scores)
    found = severity(columns)
    if found.severities is None:
        assert found.reason
        return {"severities": None}
    by_name = dict(zip(found.interviewers, found.severities.tolist(), strict=True))
    return {"severities": by_name, "variance": found.variance}


def decision_study(given):
    if "singles" in given:
        target = float(Fraction(given["target"]))
        return {"needed": [interviewers_needed(float(Fraction(one)), target=target) for one in given["singles"]]}
    parts = Components(**{name: given[name] for name in ("candidates", "interviewers", "residual")})
    kinds = {"relative": parts.relative, "absolute": parts.absolute}
    return {name: [kind(interviewers=count).value for count in given["n"]] for name, kind in kinds.items()}


def content(given):
    if "experts" in given:
        found = [content_ratio(essential=0, experts=count).critical for count in given["experts"]]
        ratio = [
            None if least is None else (least - count / 2) / (count / 2)
            for least, count in zip(found, given["experts"], strict=True)
        ]
        return {"critical": found, "ratio": ratio}
    found = [content_index(relevant=relevant, experts=experts) for relevant, experts in given["votes"]]
    return {"index": [float(one.index) for one in found], "kappa": [float(one.kappa) for one in found]}


def acceptabilities(given):
    ranks, central, _ = acceptability_of(list(given["scores"].values()), np.ones(2), samples=20_000)
    return {
        "rank_acceptability": dict(zip(given["scores"], ranks.tolist(), strict=True)),
        "central_weight": {
            id: None if found is None else found.tolist() for id, found in zip(given["scores"], central, strict=True)
        },
    }


def evaluated(given):
    options = {name: given[name] for name in ("heads", "minimums", "gaps") if name in given}
    if "floors" in given:
        options["floors"] = Floors(competency=given["floors"][0], total=given["floors"][1])
    if "cut" in given:
        options["cut"] = Cut(percent=given["cut"])
    every = [id for inside in given["tree"].values() for id in inside]
    cards = []
    for who, scores, *more in given["cards"]:
        candidate, round_ = (*more, *("c-1", "talk")[len(more) :])
        made = card(who, scores, candidate=candidate, round=round_)
        cards.append(attrs.evolve(made, shadow=who in given.get("shadow", ())))
    rounds = dict.fromkeys(sorted({one.round for one in cards}, reverse=True), every)
    recused = [(who, "c-1", "kin") for who in given.get("recused", ())]
    found = score(plan(given["tree"], rounds=rounds, **options), cards, recused=recused)
    names = ("composite", "rank", "bounds", "coverage", "standing")
    return {
        one.id: {name: getattr(one, name) for name in names} | {"bounds": list(map(float, one.bounds))}
        for one in found.candidates
    }


def hurdles(given):
    declared = [
        Hurdle(**{**one, "cut": Cut(**{kind: Fraction(value) for kind, value in one["cut"].items()})})
        for one in given["hurdles"]
    ]
    floors = given.get("floors", ["1/2", "4/5"])
    made = plan(
        given["tree"],
        rounds=given["rounds"],
        hurdles=declared,
        floors=Floors(competency=Fraction(floors[0]), total=Fraction(floors[1])),
    )
    cards = [card(who, scores, candidate=candidate, round=round_) for who, scores, candidate, round_ in given["cards"]]
    names = ("composite", "percent", "standing", "here", "so_far")
    return {
        one.id: [
            {name: getattr(result, name) for name in names}
            | {name: list(getattr(result, name)) for name in ("not_met", "undetermined")}
            for result in one.hurdles
        ]
        for one in score(made, cards).candidates
    }


def bands(given):
    found = band(given["scores"], deviation=given["sd"], reliability=given["reliability"], criterion=given["c"])
    return attrs.asdict(found) | {"within": [given["scores"][place] for place in found.places]}


def refusals(given):
    made = plan({"work": {"framing": 1}})
    messages = []
    for value in map(float, given["scores"]):
        try:
            ids = {name: [id] for name, id in (("candidate", "c-1"), ("interviewer", "ann"), ("criterion", "framing"))}
            score_columns(made, RatingColumns.from_ids(**ids, score=[value]))
        except InvalidData as refused:
            messages.append(str(refused.problems[0]))
        else:
            messages.append("")
    return {"messages": messages}


def weighted_sums(given):
    if "cards" in given:
        made = plan(given["tree"])
        cards = [card(who, scores, candidate=candidate) for who, scores, candidate in given["cards"]]
        return {"reliability": reliability_of_composites(score_columns(made, columns_of(made, cards))).value}
    values = {name: np.array(given[name], dtype=float) for name in ("weights", "covariances", "reliabilities")}
    return {"reliability": composite_reliability(**values).value}


WAYS = {
    "icc": correlations, "alpha": alphas, "kappa": kappas, "fisher": fisher, "mantel": stratified, "two": deviations,
    "impact": ratios, "scoring": scoring, "rwg": within, "severity": severities, "dstudy": decision_study,
    "lawshe": content, "modified": content, "smaa": acceptabilities, "score": evaluated,
    "hurdle": hurdles, "band": bands, "refused": refusals, "composite": weighted_sums,
}  # fmt: skip


def compared(found, expected, tolerance, place=""):
    """Compare all that is expected; None must be None, and a number near."""
    if isinstance(expected, dict):
        for name, value in expected.items():
            compared(found[name], value, tolerance, f"{place}.{name}")
    elif isinstance(expected, list):
        assert len(found) == len(expected), place
        for number, value in enumerate(expected):
            compared(found[number], value, tolerance, f"{place}[{number}]")
    elif isinstance(expected, float | int) and not isinstance(expected, bool):
        assert found is not None, place
        assert float(found) == pytest.approx(expected, rel=tolerance, abs=tolerance), place
    else:
        assert found == expected, place


@pytest.mark.parametrize("name", CASES)
def test_a_case_comes_out_as_other_tools_and_fractions_have_it(name):
    case = CASES[name]

    found = WAYS[name.partition("_")[0]](case["input"])

    compared(found, case["expected"], case["tolerance"])
