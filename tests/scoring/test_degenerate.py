"""Next to nothing, and too much: a clear answer or a clear refusal from every public function of scoring.

An answer holds no NaN, no infinity and no None without its reason; a refusal is one that hirekit itself raises, naming what
is wrong and where; numpy warns of nothing. What each function makes of each kind of data stands in one table.
"""

import math
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from functools import partial

import attrs
import degenerate
import numpy as np
import pytest
from clear_answers import faults, own
from degenerate import (
    COUNTS,
    KINDS,
    NUMBERS,
    OUTCOMES,
    PLAN,
    RATINGS,
    ROWS,
    TABLES,
    VOTES,
    cards,
    columns,
    frame,
    lines,
    scores,
)
from scoring_examples import plan

from hirekit import scoring
from hirekit.errors import HirekitError
from hirekit.model.judgement import ExpertJudgements, Judgement
from hirekit.scoring import Outcome

DAY = date(2026, 1, 1)


@attrs.frozen
class Row:
    """What is done with each kind of data.

    Attributes:
        refused: Kinds that are refused; all others are answered.
    """

    given: Mapping[str, object]
    call: Callable[[object], object]
    refused: tuple[str, ...] = ()


def of_scores(call, *more):
    return Row(
        RATINGS, lambda given: call(scores(given)), ("off the scale", "infinite", "very large", "very small", *more)
    )


def of_two(call):
    return of_scores(lambda found: call(found, "c-0", "c-1"), "one candidate", "empty")


def of_cards(call):
    return Row(
        RATINGS, lambda given: call(PLAN, cards(given)), ("off the scale", "infinite", "very large", "very small")
    )


def of_outcomes(call, *more):
    return Row(
        OUTCOMES,
        lambda given: call([Outcome(*counts) for counts in given]),
        ("off the scale", "infinite", "very large", *more),
    )


def of_pair(call):
    return attrs.evolve(of_outcomes(lambda two: call(*two)), given=OUTCOMES | {"empty": "it takes two groups"})


def of_votes(call, *more):
    return Row(
        VOTES, lambda given: call(*given), ("empty", "off the scale", "infinite", "very large", "very small", *more)
    )


def of_kappa(weights):
    return Row(
        ROWS,
        lambda row: scoring.weighted_kappa(row, row[::-1], weights=weights),
        ("infinite", "very large", "very many"),
    )


def of_number(call, *refused):
    """Return a row of one number that must not be NaN, infinite or enormous."""
    return Row(NUMBERS, call, ("all missing", "infinite", "very large", *refused))


def by_group(outcomes):
    return {str(place): outcome for place, outcome in enumerate(outcomes)}


def every_error(found):
    sure = scoring.uncertainty(found)
    few = found.candidates[:5]
    return [
        sure,
        [(sure.composite(one), sure.standard_error(one)) for one in few],
        [sure.difference(one, other) for one in few for other in few if one != other],
    ]


def square(table):
    size = min(np.shape(table))
    return np.asarray(table)[:size, :size]


def judged(votes):
    """Return a kit that so many of so many experts call essential and relevant."""
    essential, experts = votes
    judgements = tuple(
        ExpertJudgements(
            expert=f"e-{n}",
            criteria=(Judgement(id="framing", need="essential", relevance=4),) if n < essential else (),
        )
        for n in range(experts)
    )
    return attrs.evolve(PLAN.kit, judgements=judgements)


PANEL = RATINGS["disconnected"]
COMPLETE = degenerate.rows([(0, 1)] * 3, lambda c, i, k: 1 + (2 * c + i + k) % 5)
ONE = scoring.Components(candidates=1.0, interviewers=1.0, residual=1.0)
UNWANTED = ("infinite", "very large")
TABLE = {
    "Calibration": of_number(lambda n: scoring.Calibration(made=DAY, severities=(("i-0", n),)), "very many"),
    "Components": [
        of_number(lambda n: attrs.evolve(ONE, candidates=n).relative(interviewers=2)),
        of_number(lambda n: attrs.evolve(ONE, residual=n).absolute(interviewers=2), "off the scale"),
        of_number(lambda n: ONE.relative(interviewers=n), "empty", "off the scale", "very small"),
    ],
    "Facets": of_number(
        lambda n: scoring.facets(columns(COMPLETE)).relative(interviewers=n, criteria=n),
        "empty", "off the scale", "very small",
    ),
    "Outcome": [
        of_number(lambda n: Outcome(n, n), "off the scale", "very small", "very many"),
        of_outcomes(list),
    ],
    "RatingColumns": Row(RATINGS, columns, ("infinite",)),
    "acceptability": [
        of_scores(partial(scoring.acceptability, samples=20)),
        of_number(
            lambda n: scoring.acceptability(scores(PANEL), samples=20, around=n), "empty", "off the scale", "very small"
        ),
        of_number(
            lambda n: scoring.acceptability(scores(PANEL), samples=n),
            "empty", "off the scale", "very small", "very many",
        ),
    ],
    "agreement": of_scores(scoring.agreement),
    "average_deviation": Row(ROWS, scoring.average_deviation, ("disconnected", "all missing", *UNWANTED)),
    "band": [
        Row(ROWS, partial(scoring.band, deviation=1, reliability=0.5), ("disconnected", "all missing", *UNWANTED)),
        of_number(lambda n: scoring.band([1, 2], deviation=n, reliability=0.5, criterion=n), "off the scale"),
        of_number(lambda n: scoring.band([1, 2], deviation=1, reliability=n), "off the scale", "very many"),
    ],
    "calibration": Row(
        RATINGS,
        lambda given: scoring.calibration(scoring.severity(columns(given)), made=DAY),
        ("one interviewer", "empty", "disconnected", "all missing", *UNWANTED),
    ),
    "coefficients": of_scores(scoring.coefficients),
    "columns_from_frame": Row(RATINGS, lambda given: scoring.columns_from_frame(frame(given)), ("infinite",)),
    "columns_from_json_lines": Row(RATINGS, lambda given: scoring.columns_from_json_lines(lines(given)), ("infinite",)),
    "columns_of": of_cards(scoring.columns_of),
    "compare": of_two(scoring.compare),
    "components": Row(TABLES, scoring.components, ("disconnected", "all missing", *UNWANTED)),
    "composite_reliability": Row(
        TABLES,
        lambda table: scoring.composite_reliability(
            weights=np.ones(len(square(table))),
            covariances=square(table),
            reliabilities=np.full(len(square(table)), 0.5),
        ),
        ("disconnected", "all missing", "off the scale", *UNWANTED),
    ),
    "content_index": of_votes(
        lambda votes, experts: scoring.content_index(relevant=votes, experts=experts), "one interviewer"
    ),
    "content_ratio": [
        of_votes(lambda votes, experts: scoring.content_ratio(essential=votes, experts=experts)),
        of_number(
            lambda n: scoring.content_ratio(essential=3, experts=4, alpha=n), "off the scale", "very many"
        ),
    ],
    "content_record": Row(
        VOTES
        | dict.fromkeys(("off the scale", "infinite", "very large", "very small"), "experts stand in a kit one by one"),
        lambda votes: scoring.content_record(judged(votes)),
    ),
    "critical_count": [
        Row(VOTES, lambda votes: scoring.critical_count(votes[1]), ("empty", "infinite", "very large")),
        of_number(lambda n: scoring.critical_count(9, alpha=n), "off the scale", "very many"),
    ],
    "effective_weights": of_scores(scoring.effective_weights),
    "facets": Row(RATINGS, lambda given: scoring.facets(columns(given)), UNWANTED),
    "fisher_exact": of_pair(scoring.fisher_exact),
    "fleiss_kappa": Row(COUNTS, scoring.fleiss_kappa, ("all missing", "off the scale", *UNWANTED)),
    "habits": Row(RATINGS, lambda given: scoring.habits(columns(given)), ("infinite",)),
    "impact": [
        of_outcomes(lambda every: scoring.impact(by_group(every))),
        of_number(lambda n: scoring.impact({"a": Outcome(1, 2)}, smallest_cell=n), "off the scale", "very small"),
    ],
    "interviewers_needed": [
        of_number(lambda n: scoring.interviewers_needed(n, target=0.8), "very many"),
        of_number(lambda n: scoring.interviewers_needed(0.5, target=n)),
    ],
    "intraclass": [
        Row(TABLES, scoring.intraclass, UNWANTED),
        of_number(
            lambda n: scoring.intraclass([[1, 2], [3, 5]], confidence=n),
            "one interviewer", "empty", "off the scale", "very many",
        ),
    ],
    "krippendorff_alpha": [
        Row(TABLES, scoring.krippendorff_alpha, (*UNWANTED, "very many")),
        Row(TABLES, partial(scoring.krippendorff_alpha, level="nominal"), (*UNWANTED, "very many")),
        Row(TABLES, partial(scoring.krippendorff_alpha, level="interval"), (*UNWANTED, "very many")),
        Row(TABLES, partial(scoring.krippendorff_alpha, level="ratio"), (*UNWANTED, "very many", "off the scale")),
    ],
    "level_profiles": of_scores(lambda found: scoring.level_profiles(PLAN, found, "c-0"), "empty"),
    "mantel_haenszel": of_outcomes(lambda two: scoring.mantel_haenszel([two] if two else [])),
    "r_wg": [
        Row(ROWS, partial(scoring.r_wg, null_variance=2.0), ("disconnected", "all missing", *UNWANTED)),
        of_number(lambda n: scoring.r_wg([1, 2], null_variance=n), "empty", "off the scale"),
    ],
    "r_wg_j": [
        Row(TABLES, partial(scoring.r_wg_j, null_variance=2.0), ("disconnected", "all missing", *UNWANTED)),
        of_number(lambda n: scoring.r_wg_j([[1, 2], [2, 4]], null_variance=n), "empty", "off the scale"),
    ],
    "rating_table": Row(
        RATINGS,
        lambda given: ["NaN is a gap" for _ in scoring.rating_table(columns(given), "framing")],
        ("empty", "infinite"),
    ),
    "reliability_of_composites": of_scores(scoring.reliability_of_composites),
    "rule_of": Row(
        dict.fromkeys(KINDS, "a plan without ratings, whose values are refused where it is made")
        | {"constant": {"framing": 1}, "very large": {"framing": 10**40, "delivery": Fraction(1, 10**40)}},
        lambda weights: scoring.rule_of(plan({"work": weights})).weights,
    ),
    "score": of_cards(scoring.score),
    "score_calibrated": [
        of_scores(lambda found: scoring.score_calibrated(PLAN, found.columns, frozen())),
        of_number(lambda n: scoring.score_calibrated(PLAN, columns(PANEL), frozen(n)), "very many"),
    ],
    "score_columns": of_scores(lambda found: found),
    "score_grouped": Row(
        RATINGS,
        lambda given: scoring.score_grouped(PLAN, frame(given)),
        ("off the scale", "infinite", "very large", "very small"),
    ),
    "scoring_rates": Row(
        ROWS, lambda row: scoring.scoring_rates(row, ["a"] * len(row)), ("disconnected", "all missing", *UNWANTED)
    ),
    "severity": [
        Row(RATINGS, lambda given: scoring.severity(columns(given)), UNWANTED),
        Row(RATINGS, lambda given: scoring.severity(columns(given), shrunken=True), UNWANTED),
    ],
    "stable": [
        of_two(lambda *pair: scoring.stable(scoring.swaps(*pair), within=Fraction(1, 10))),
        of_number(lambda n: scoring.stable((), within=n), "off the scale"),
    ],
    "suppressed": [
        of_outcomes(lambda every: scoring.suppressed(by_group(every))),
        of_number(lambda n: scoring.suppressed({"a": Outcome(1, 2)}, smallest_cell=n), "off the scale", "very small"),
    ],
    "swaps": of_two(scoring.swaps),
    "top_band": [
        of_scores(scoring.top_band),
        of_number(
            lambda n: scoring.top_band(scores(PANEL), confidence=n),
            "one interviewer", "empty", "off the scale", "very many",
        ),
    ],
    "two_deviations": of_pair(scoring.two_deviations),
    "uncertainty": [
        of_scores(every_error),
        of_number(
            lambda n: scoring.uncertainty(scores(PANEL)).composite("c-0", confidence=n),
            "one interviewer", "empty", "off the scale", "very many",
        ),
        of_number(
            lambda n: scoring.uncertainty(scores(PANEL)).difference("c-0", "c-1", confidence=n),
            "one interviewer", "empty", "off the scale", "very many",
        ),
    ],
    "uniform_variance": of_number(scoring.uniform_variance, "empty", "off the scale", "very small"),
    "variations": of_cards(scoring.variations),
    "weighted_kappa": [of_kappa(weights) for weights in ("none", "linear", "quadratic")],
}  # fmt: skip
# What others make, and is looked at field by field in what they answer.
MADE_BY = {
    "Acceptability": "acceptability", "Band": "band", "ContentIndex": "content_index", "ContentRatio": "content_ratio",
    "Estimate": "severity", "GroupImpact": "impact", "Habits": "habits", "Intraclass": "intraclass", "Rule": "rule_of",
    "Scores": "score_columns", "Severity": "severity", "Stratified": "mantel_haenszel", "Swap": "swaps",
    "Uncertainty": "uncertainty",
}  # fmt: skip


def frozen(points=0.5):
    return scoring.Calibration(made=DAY, severities=(("i-0", points),))


def told(row, given):
    """Return "refused" or "answered", or what is wrong with the refusal or the answer."""
    with np.errstate(all="raise", under="ignore"):
        try:
            found = row.call(given)
        except (HirekitError, ValueError, TypeError, KeyError, ArithmeticError, MemoryError) as refusal:
            return "refused" if own(refusal) else f"{type(refusal).__name__}: {refusal}"
    return "\n".join(faults(found)) or "answered"


def rows_of(name):
    return TABLE[name] if isinstance(TABLE[name], list) else [TABLE[name]]


CELLS = [
    pytest.param(row, kind, id=f"{name} {place + 1}, {kind}")
    for name in TABLE
    for place, row in enumerate(rows_of(name))
    for kind in KINDS
    if not isinstance(row.given[kind], str)
]


def test_every_public_name_has_a_row_or_is_made_by_what_has_one():
    assert sorted([*TABLE, *MADE_BY]) == sorted(scoring.__all__)
    assert set(MADE_BY.values()) <= set(TABLE)


@pytest.mark.parametrize("name", TABLE)
def test_every_row_has_each_kind_of_data_or_says_why_not(name):
    for row in rows_of(name):
        assert set(row.given) == set(KINDS)
        assert set(row.refused) <= {kind for kind in KINDS if not isinstance(row.given[kind], str)}


@pytest.mark.parametrize(
    ("call", "found"),
    [
        (
            lambda _: np.ones(2) + np.ones(3),
            "ValueError: operands could not be broadcast together with shapes (2,) (3,) ",
        ),
        (lambda _: math.factorial(-1), "ValueError: factorial() not defined for negative values"),
        (lambda _: np.log(np.zeros(1)), "FloatingPointError: divide by zero encountered in log"),
        (lambda _: [1.0, math.nan], "[1]"),
        (lambda _: {"error": np.array([math.inf])}, ".error"),
        (lambda _: scoring.Estimate(None), ".value: None without a reason"),
    ],
)
def test_the_words_of_others_and_numbers_that_are_none_are_seen(call, found):
    assert told(Row({}, call), None) == found


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("row", "kind"), CELLS)
def test_it_is_answered_or_refused_clearly(row, kind):
    assert told(row, row.given[kind]) == ("refused" if kind in row.refused else "answered")
