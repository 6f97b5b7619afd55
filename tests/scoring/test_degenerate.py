"""Ratings of next to nothing: a clear answer or a clear refusal from each function, never NaN and never a warning of numpy."""

import math
from datetime import date
from functools import partial

import attrs
import numpy as np
import pytest
from scoring_examples import NO_FLOORS, plan

from hirekit import scoring
from hirekit.errors import HirekitError
from hirekit.model.message import Message

TREE = {"work": {"framing": 2, "delivery": 1}}
CRITERIA = ("framing", "delivery")
NAN = math.nan


def columns(people, score):
    """Return the ratings of {candidate: interviewers} on both criteria, by a function of three places."""
    rows = [
        (f"c-{c}", f"i-{i}", criterion, score(c, i, k))
        for c, interviewers in enumerate(people)
        for i in interviewers
        for k, criterion in enumerate(CRITERIA)
    ]
    candidate, interviewer, criterion, scores = zip(*rows, strict=True) if rows else ((), (), (), ())
    return scoring.RatingColumns.from_ids(
        candidate=candidate, interviewer=interviewer, criterion=criterion, score=np.array(scores, dtype=np.float64)
    )


PANELS = {
    "one candidate": lambda: columns([(0, 1)], lambda _c, i, k: 2 + i + k),
    "one interviewer": lambda: columns([(0,), (0,), (0,)], lambda c, _i, k: 1 + c + k),
    "one rating": lambda: columns([(0,)], lambda _c, _i, k: 3 if k == 0 else NAN),
    "constant": lambda: columns([(0, 1)] * 3, lambda _c, _i, _k: 3),
    "constant thirds": lambda: columns([(0, 1)] * 3, lambda _c, _i, _k: 10 / 3),
    "empty": lambda: columns([], None),
    "disconnected": lambda: columns([(0, 1), (0, 1), (2, 3), (2, 3)], lambda c, i, k: 1 + (c + i + 2 * k) % 5),
    "nobody beside another": lambda: columns([(0,), (1,), (2,)], lambda c, _i, k: 1 + (c + k) % 5),
    "all missing": lambda: columns([(0, 1)] * 2, lambda _c, _i, _k: NAN),
    "off the scale": lambda: columns([(0, 1)] * 2, lambda c, _i, _k: 7 + c),
    "infinite": lambda: columns([(0, 1)] * 2, lambda _c, _i, _k: math.inf),
    "very large": lambda: columns([(0, 1)] * 2, lambda c, i, k: (1 + c + i * k) * 1e300),
    "large": lambda: columns([(0, 1)] * 2, lambda c, i, k: (1 + c + i * k) * 1e59),
    "very small": lambda: columns([(0, 1)] * 2, lambda c, i, k: (1 + c + i * k) * 1e-300),
}


def scored(of):
    return lambda ratings: of(scoring.score_columns(plan(TREE, floors=NO_FLOORS), ratings))


def calibrated(ratings):
    return scoring.score_calibrated(
        plan(TREE, floors=NO_FLOORS),
        ratings,
        scoring.calibration(scoring.severity(ratings), made=date(2026, 1, 1)),
    )


def every_difference(scores):
    found = scoring.uncertainty(scores)
    return [
        found.difference(one, other) for one in scores.candidates for other in scores.candidates if one != other
    ] + [found.composite(one) for one in scores.candidates]


def pairs(of):
    return lambda scores: [
        of(scores, one, other) for one in scores.candidates for other in scores.candidates if one != other
    ]


OF_PANELS = {
    "facets": scoring.facets,
    "habits": scoring.habits,
    "severity": scoring.severity,
    "severity shrunken": partial(scoring.severity, shrunken=True),
    "score_calibrated": calibrated,
    "uncertainty": scored(every_difference),
    "agreement": scored(scoring.agreement),
    "coefficients": scored(scoring.coefficients),
    "reliability_of_composites": scored(scoring.reliability_of_composites),
    "effective_weights": scored(scoring.effective_weights),
    "acceptability": scored(partial(scoring.acceptability, samples=50)),
    "swaps": scored(pairs(scoring.swaps)),
    "compare": scored(pairs(scoring.compare)),
    "top_band": scored(scoring.top_band),
}
TABLES = {
    "one row": [[1, 3]],
    "one column": [[1], [3]],
    "one cell": [[2]],
    "constant": [[3, 3], [3, 3]],
    "constant thirds": [[10 / 3, 10 / 3], [10 / 3, 10 / 3]],
    "empty": np.empty((0, 0)),
    "no columns": np.empty((2, 0)),
    "no rows": np.empty((0, 2)),
    "all missing": [[NAN, NAN], [NAN, NAN]],
    "disconnected": [[1, NAN], [NAN, 2]],
    "infinite": [[1, math.inf], [2, 3]],
    "very large": [[1e300, 2e300], [3e300, 2e300]],
    "large": [[1e59, 2e59], [3e59, 2e59]],
    "very small": [[1e-300, 2e-300], [3e-300, 2e-300]],
    "negative": [[-1, -2], [-3, -2]],
}


def a_row(of):
    return lambda table: of(np.asarray(table, dtype=np.float64).ravel())


OF_TABLES = {
    "intraclass": scoring.intraclass,
    "components": scoring.components,
    **{
        f"krippendorff_alpha {level}": partial(scoring.krippendorff_alpha, level=level)
        for level in ("nominal", "ordinal", "interval", "ratio")
    },
    "fleiss_kappa": scoring.fleiss_kappa,
    "weighted_kappa": a_row(lambda row: scoring.weighted_kappa(row, row[::-1])),
    "r_wg": a_row(partial(scoring.r_wg, null_variance=2.0)),
    "r_wg_j": partial(scoring.r_wg_j, null_variance=2.0),
    "average_deviation": a_row(scoring.average_deviation),
    "band": a_row(partial(scoring.band, deviation=1, reliability=0.5)),
    "scoring_rates": a_row(lambda row: scoring.scoring_rates(row, ["a"] * len(row))),
    "composite_reliability": lambda table: scoring.composite_reliability(
        weights=np.asarray(table).ravel()[:2], covariances=table, reliabilities=[0.5, 0.5]
    ),
}


def not_finite(value, path=""):
    """Yield where an answer holds a number that is none; what is there under `scores` stands for gaps and may be NaN."""
    if isinstance(value, float) and not math.isfinite(value):
        yield path
    elif isinstance(value, Message | str):
        return
    elif attrs.has(type(value)) and not isinstance(value, scoring.Scores):
        for field in attrs.fields(type(value)):
            yield from not_finite(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, dict):
        for key, inside in value.items():
            yield from not_finite(inside, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for place, inside in enumerate(value):
            yield from not_finite(inside, f"{path}[{place}]")
    elif isinstance(value, np.ndarray) and value.dtype.kind == "f" and not np.isfinite(value).all():
        yield path


def told(message):
    """Return whether a refusal is in our words."""
    return bool(message.strip()) and "array" not in message and "operands" not in message


def answers(call, given):
    """Return what an answer holds that is no number; a refusal has words and is one of the two kinds that are promised."""
    with np.errstate(all="raise", under="ignore"):
        try:
            found = call(given)
        except (ValueError, HirekitError) as refusal:
            return [] if told(str(refusal)) else [f"refused in the words of numpy: {refusal}"]
    return [*not_finite(found)]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("name", OF_PANELS)
def test_a_panel_of_next_to_nothing_gets_a_clear_answer(name, panel):
    assert answers(lambda make: OF_PANELS[name](make()), PANELS[panel]) == []


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("name", OF_TABLES)
def test_a_table_of_next_to_nothing_gets_a_clear_answer(name, table):
    assert answers(OF_TABLES[name], TABLES[table]) == []
