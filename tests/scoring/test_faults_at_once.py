"""Two faults put into what a function of scoring is given: both are told, each by its place."""

import math
from datetime import date
from fractions import Fraction

import attrs
import pytest
from scoring_examples import card, plan

from hirekit import scoring
from hirekit.errors import InvalidData

MADE = plan({"work": {"framing": 1, "delivery": 1}})
NAN, INF = math.nan, math.inf


def panel():
    cards = [
        card(who, {"framing": score, "delivery": 3}, candidate=id)
        for who, id, score in (("ann", "c-1", 4), ("ben", "c-1", 3), ("ann", "c-2", 2))
    ]
    return scoring.score_columns(MADE, scoring.columns_of(MADE, cards))


def columns(**given):
    ids = {"candidate": ["c-1", "c-2"], "interviewer": ["ann", "ben"], "criterion": ["framing", "framing"]}
    return scoring.RatingColumns.from_ids(**ids | {"score": [3, 4]} | given)


COMPONENTS = scoring.Components(candidates=NAN, interviewers=1.0, residual=-1.0)
REFUSED = {
    "Calibration": (
        lambda: scoring.Calibration(made=date(2026, 1, 1), severities=(("ann", NAN), ("ben", INF))),
        "severities.ann", "severities.ben",
    ),
    "Components.absolute": (lambda: COMPONENTS.absolute(interviewers=1), "candidates", "residual"),
    "Components.relative": (lambda: COMPONENTS.relative(interviewers=0), "interviewers", "candidates", "residual"),
    "Facets.absolute": (
        lambda: scoring.Facets(sizes=(2, 2, 2)).absolute(interviewers=0, criteria=0), "interviewers", "criteria",
    ),
    "Outcome": (lambda: scoring.Outcome(-1, -2), "selected", "considered"),
    "RatingColumns": (lambda: attrs.evolve(columns(), candidates=("c-1",), criterion=[0]), "candidate", "criterion"),
    "RatingColumns.from_ids": (lambda: columns(candidate=["c-1", " "], score=["x", 4]), "candidate", "score[0]"),
    "acceptability": (lambda: scoring.acceptability(panel(), around=0, samples=0), "around", "samples"),
    "average_deviation": (lambda: scoring.average_deviation([NAN, 1, INF]), "ratings[0]", "ratings[2]"),
    "band": (
        lambda: scoring.band([NAN], deviation=-1, reliability=2, criterion=-1),
        "scores[0]", "deviation", "reliability", "criterion",
    ),
    "columns_from_json_lines": (
        lambda: scoring.columns_from_json_lines('{"candidate": "c-1", "interviewer": "", "criterion": "framing"}'),
        "lines[1].score", "lines[1].interviewer",
    ),
    "columns_of": (
        lambda: scoring.columns_of(MADE, [card("ann", {"framing": 7, "charm": 3})]),
        "cards[0].ratings[0].score", "cards[0].ratings[1].criterion",
    ),
    "components": (lambda: scoring.components([[1, NAN], [INF, 2]]), "ratings[0][1]", "ratings[1][0]"),
    "composite_reliability": (
        lambda: scoring.composite_reliability(weights=[NAN], covariances=[[-1]], reliabilities=[2]),
        "weights[0]", "covariances[0][0]", "reliabilities[0]",
    ),
    "composite_reliability of another size": (
        lambda: scoring.composite_reliability(weights=[1], covariances=[[1, 0], [0, 1]], reliabilities=[2, 0.5]),
        "reliabilities[0]", "covariances", "reliabilities",
    ),
    "content_index": (lambda: scoring.content_index(relevant=-1, experts=1), "experts", "relevant"),
    "content_ratio": (
        lambda: scoring.content_ratio(essential=-1, experts=0, alpha=Fraction(2)), "experts", "essential", "alpha",
    ),
    "critical_count": (lambda: scoring.critical_count(0, alpha=2), "experts", "alpha"),
    "fleiss_kappa": (lambda: scoring.fleiss_kappa([[-1, 2], [0.5, 0.5]]), "counts[0][0]", "counts[1][0]", "counts[1][1]"),
    "fleiss_kappa with rows of more and fewer": (
        lambda: scoring.fleiss_kappa([[0.5, 1], [3, 0], [2, 2], [1, 1], [-1, 4]]),
        "counts[0][0]", "counts[4][0]", "counts[2]", "counts[3]",
    ),
    "interviewers_needed": (lambda: scoring.interviewers_needed(2, target=NAN), "single", "target"),
    "intraclass": (lambda: scoring.intraclass([[1, INF], [2, 3]], confidence=1), "ratings[0][1]", "confidence"),
    "krippendorff_alpha": (lambda: scoring.krippendorff_alpha([[1, INF]], level="even"), "ratings[0][1]", "level"),
    "r_wg": (lambda: scoring.r_wg([NAN], null_variance=0), "ratings[0]", "null_variance"),
    "r_wg_j": (lambda: scoring.r_wg_j([[NAN]], null_variance=0), "ratings[0][0]", "null_variance"),
    "score": (
        lambda: scoring.score(MADE, [card("ann", {"framing": 7}), card("ben", {"charm": 3})]),
        "cards[0].ratings[0].score", "cards[1].ratings[0].criterion",
    ),
    "score_columns": (
        lambda: scoring.score_columns(MADE, columns(criterion=["framing", "charm"], score=[7, 3])), "criteria", "score",
    ),
    "scoring_rates": (lambda: scoring.scoring_rates([NAN, 1, INF], "ab"), "scores[0]", "scores[2]", "groups"),
    "variations": (
        lambda: scoring.variations(MADE, [card("ann", {"framing": 7}), card("ben", {"charm": 3})]),
        "cards[0].ratings[0].score", "cards[1].ratings[0].criterion",
    ),
    "weighted_kappa": (
        lambda: scoring.weighted_kappa([INF], [1, 2], weights="cubic"), "first[0]", "second", "weights",
    ),
}  # fmt: skip
WRONG_TYPES = {
    "Outcome": (lambda: scoring.Outcome("1", 2.5), "selected", "considered"),
    "band": (lambda: scoring.band([NAN], deviation="1", reliability=2), "scores[0]", "deviation", "reliability"),
    "intraclass": (lambda: scoring.intraclass([[INF]], confidence="high"), "ratings[0][0]", "confidence"),
    "interviewers_needed": (lambda: scoring.interviewers_needed("0.5", target="0.8"), "single", "target"),
}
NOBODY = {
    "compare": lambda: scoring.compare(panel(), "x-1", "x-2"),
    "swaps": lambda: scoring.swaps(panel(), "x-1", "x-2"),
    "difference": lambda: scoring.uncertainty(panel()).difference("x-1", "x-2"),
}


def places(refusal):
    return [line.partition(": ")[0] for line in str(refusal).split("\n")]


@pytest.mark.parametrize("name", REFUSED)
def test_every_fault_is_told_at_once(name):
    call, *expected = REFUSED[name]

    with pytest.raises(InvalidData) as refused:
        call()

    assert places(refused.value) == expected


@pytest.mark.parametrize("name", WRONG_TYPES)
def test_what_is_of_another_type_is_told_with_the_other_faults(name):
    call, *expected = WRONG_TYPES[name]

    with pytest.raises(TypeError) as refused:
        call()

    assert places(refused.value) == expected


@pytest.mark.parametrize("name", NOBODY)
def test_of_two_candidates_that_are_not_there_both_are_told(name):
    with pytest.raises(KeyError, match=r"no candidate has the id 'x-1'.*no candidate has the id 'x-2'"):
        NOBODY[name]()
