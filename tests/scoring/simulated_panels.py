"""Simulated panels whose truth is known, to see how often intervals hold it."""

import math
from statistics import NormalDist

import attrs
import numpy as np
from scoring_examples import NO_FLOORS, plan

from hirekit.scoring import RatingColumns, rule_of, score_columns
from hirekit.scoring.precision.standard_errors import uncertainty
from hirekit.scoring.raters.severities import severity

# Standard deviations in points: of interviewers, of their views of one candidate, of single ratings.
USUAL = {
    "candidates": 6, "rounds": 5, "each": 2, "pool": 8, "seats": 2, "fixed": False, "again": False, "five": False,
    "severity": 0.35, "view": 0.3, "chance": 0.6,
}  # fmt: skip
SEVERE = {"severity": 0.9, "view": 0.0, "chance": 0.55}
CROSSED = USUAL | {"candidates": 2, "rounds": 2, "pool": 2, "fixed": True}
IDS = ("candidate", "interviewer", "criterion")
QUANTILES = np.array([NormalDist().inv_cdf((n + 0.5) / 400) for n in range(400)])


def panel_rows(random, shape):
    """Return codes and scores of a simulated panel, each candidate's true means and interviewers' severities."""
    criteria = shape["rounds"] * shape["each"]
    true = random.normal(3, 0.6, shape["candidates"])[:, None] + random.normal(0, 0.5, (shape["candidates"], criteria))
    severe = random.normal(0, shape["severity"], shape["pool"])
    fixed = [random.choice(shape["pool"], shape["seats"], replace=False) for _ in range(shape["rounds"])]
    rows = []
    for candidate in range(shape["candidates"]):
        view = random.normal(0, shape["view"], shape["pool"])
        for round_ in range(shape["rounds"]):
            people = fixed[round_] if shape["fixed"] else random.choice(shape["pool"], shape["seats"], replace=False)
            rated = list(range(round_ * shape["each"], (round_ + 1) * shape["each"]))
            if shape["again"]:
                rated.append((round_ + 1) % shape["rounds"] * shape["each"])
            rows += [
                (candidate, i, k, true[candidate, k] - severe[i] + view[i] + random.normal(0, shape["chance"]))
                for i in people
                for k in rated
            ]
    return np.array(rows), true, severe


def on_five_points(values):
    return np.clip(np.round(values), 1, 5)


def expected_on_five_points(true, shape):
    """Return what interviewers would give on average, had all that could be asked rated on a scale of 1 to 5."""
    spread = math.hypot(shape["severity"], shape["view"], shape["chance"])
    return on_five_points(true[..., None] + spread * QUANTILES).mean(axis=-1)


def covers(random, shape):
    """Return whether the intervals of a composite and of a difference hold the truth; None where there is none."""
    rows, true, _ = panel_rows(random, shape)
    given = np.round(rows[:, 3])
    if shape["five"]:
        given, true = on_five_points(rows[:, 3]), expected_on_five_points(true, shape)
    rule = rule_of(plan({"work": {f"k{n}": 1 + n % 3 for n in range(true.shape[1])}}, floors=NO_FLOORS))
    columns = RatingColumns(
        candidate=rows[:, 0].astype(np.int32),
        interviewer=rows[:, 1].astype(np.int32),
        criterion=rows[:, 2].astype(np.int16),
        score=given,
        candidates=tuple(f"c{n}" for n in range(len(true))),
        interviewers=tuple(f"i{n}" for n in range(shape["pool"])),
        criteria=rule.criteria,
    )
    # Else a wide scale, so that rounding is the only thing a scale does to the truth.
    wide = rule if shape["five"] else attrs.evolve(rule, lowest=-20, highest=20)
    found = uncertainty(score_columns(wide, columns))
    truths = true[0] @ rule.weights, (true[0] - true[1]) @ rule.weights
    estimates = found.composite("c0"), found.difference("c0", "c1").estimate
    return [None if e.low is None else e.low <= truth <= e.high for e, truth in zip(estimates, truths, strict=True)]


def severities_cover(random, shape):
    """Return which intervals of two standard errors hold the truth: of severities, of shrunken ones and of adjusted scores.

    None where they are not estimable. What an interviewer is more severe than is the mean of those who rated; an adjusted
    score is of the criteria of the panel.
    """
    rows, true, severe = panel_rows(random, shape)
    *codes, score = rows.T
    columns = RatingColumns.from_ids(
        **{name: [f"{code:03.0f}" for code in part] for name, part in zip(IDS, codes, strict=True)},
        score=np.round(score),
    )
    plain, shrunken = severity(columns), severity(columns, shrunken=True)
    if plain.errors is None:
        return None
    rated = severe[[int(id) for id in plain.interviewers]]
    means = true[[int(id) for id in plain.candidates]].mean(axis=1) - rated.mean()
    return {
        "severities": _within(plain.severities, rated - rated.mean(), plain.errors),
        "adjusted": _within(plain.adjusted, means, plain.adjusted_errors),
        "shrunken": _within(shrunken.severities, rated - rated.mean(), shrunken.errors),
        "adjusted by shrunken": _within(shrunken.adjusted, means, shrunken.adjusted_errors),
    }


def _within(found, truth, errors):
    return (np.abs(found - truth) <= 2 * errors).tolist()
