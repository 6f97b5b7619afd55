"""Data of next to nothing, and of too much: of each kind, for each way that functions of scoring take data.

Where a kind makes no sense for a way of taking data, the reason stands in its place, as a text.
"""

import json
import math

import attrs
import numpy as np
from scoring_examples import NO_FLOORS, card, plan

import needed
from hirekit import scoring

KINDS = (
    "one candidate", "one interviewer", "constant", "empty", "disconnected", "all missing", "off the scale", "infinite",
    "very large", "very small", "very many",
)  # fmt: skip
NAN, INF = math.nan, math.inf
MANY = 1_500
CRITERIA = ("framing", "delivery")
PLAN = plan({"work": {"framing": 2, "delivery": 1}}, floors=NO_FLOORS)


def rows(people, score):
    """Return (candidate, interviewer, criterion, score) of what interviewers made of each candidate on both criteria."""
    return [
        (f"c-{c}", f"i-{i}", criterion, score(c, i, k))
        for c, interviewers in enumerate(people)
        for i in interviewers
        for k, criterion in enumerate(CRITERIA)
    ]


RATINGS = {
    "one candidate": rows([(0, 1)], lambda _c, i, k: 2 + i + k),
    "one interviewer": rows([(0,), (0,), (0,)], lambda c, _i, k: 1 + c + k),
    "constant": rows([(0, 1)] * 3, lambda _c, _i, _k: 3),
    "empty": [],
    "disconnected": rows([(0, 1), (0, 1), (2, 3), (2, 3)], lambda c, i, k: 1 + (c + i + 2 * k) % 5),
    "all missing": rows([(0, 1)] * 2, lambda _c, _i, _k: NAN),
    "off the scale": rows([(0, 1)] * 2, lambda c, _i, _k: 7 + c),
    "infinite": rows([(0, 1)] * 2, lambda _c, _i, _k: INF),
    "very large": rows([(0, 1)] * 2, lambda c, i, k: (1 + c + i * k) * 1e300),
    "very small": rows([(0, 1)] * 2, lambda c, i, k: (1 + c + i * k) * 1e-300),
    "very many": rows([(0, 1)] * MANY, lambda c, i, k: 1 + (c + i + k) % 5),
}


def columns(given):
    candidate, interviewer, criterion, score = zip(*given, strict=True) if given else ((), (), (), ())
    return scoring.RatingColumns.from_ids(
        candidate=candidate, interviewer=interviewer, criterion=criterion, score=np.array(score, dtype=np.float64)
    )


def scores(given):
    return scoring.score_columns(PLAN, columns(given))


def frame(given):
    pandas = needed.module("pandas", package="pandas")
    return pandas.DataFrame(given, columns=["candidate", "interviewer", "criterion", "score"]).astype({"score": float})


def lines(given):
    names = ("candidate", "interviewer", "criterion", "score")
    return "\n".join(json.dumps(dict(zip(names, row, strict=True))).replace("NaN", "null") for row in given)


def cards(given):
    """Return the same ratings as cards, whose scores are whole numbers where they can be."""
    every = {}
    for candidate, interviewer, criterion, score in given:
        whole = None if math.isnan(score) else int(score) if score == score // 1 and abs(score) < 1e300 else score
        every.setdefault((candidate, interviewer), {})[criterion] = whole
    return [made(interviewer, ratings, candidate) for (candidate, interviewer), ratings in every.items()]


def made(interviewer, ratings, candidate):
    """Return a card with scores of any kind, or none."""
    plain = card(interviewer, dict.fromkeys(ratings, 3), candidate=candidate)
    gap = {"score": None, "evidence": "", "state": "not_asked", "why": "cut for time"}
    changed = {id: gap if score is None else {"score": score} for id, score in ratings.items()}
    return attrs.evolve(plain, ratings=tuple(attrs.evolve(one, **changed[one.criterion]) for one in plain.ratings))


TABLES = {
    "one candidate": [[1, 3, 2]],
    "one interviewer": [[1], [3], [2]],
    "constant": [[10 / 3, 10 / 3], [10 / 3, 10 / 3]],
    "empty": np.empty((0, 0)),
    "disconnected": [[1, NAN], [NAN, 2]],
    "all missing": [[NAN, NAN], [NAN, NAN]],
    "off the scale": [[-1, -2], [-3, -2]],
    "infinite": [[1, INF], [2, 3]],
    "very large": [[1e300, 2e300], [3e300, 2e300]],
    "very small": [[1e-300, 2e-300], [3e-300, 2e-300]],
    "very many": np.arange(10_000.0).reshape(5_000, 2),
}
ROWS = {kind: np.asarray(table, dtype=np.float64).ravel() for kind, table in TABLES.items()}
COUNTS = {
    "one candidate": [[2, 1]],
    "one interviewer": [[1, 0], [0, 1]],
    "constant": [[2, 0], [2, 0]],
    "empty": np.empty((0, 2)),
    "disconnected": "counts do not say who counted",
    "all missing": [[NAN, NAN]],
    "off the scale": [[-1, 3], [0.5, 1.5]],
    "infinite": [[INF, 0]],
    "very large": [[10**400, 0]],
    "very small": [[0, 0], [0, 0]],
    "very many": np.tile([[2, 1], [0, 3]], (5_000, 1)),
}
# Of a first and a second group: how many went on, of how many.
OUTCOMES = {
    "one candidate": [(1, 1), (0, 0)],
    "one interviewer": "outcomes do not say who decided",
    "constant": [(2, 4), (3, 6)],
    "empty": [],
    "disconnected": [(0, 5), (5, 5)],
    "all missing": [(0, 0), (0, 0)],
    "off the scale": [(3, 2), (-1, 2)],
    "infinite": [(1, INF), (1, 2)],
    "very large": [(1, 10**400), (1, 2)],
    "very small": [(0, 1), (0, 1)],
    "very many": [(250_000, 1_000_000), (350_000, 1_000_000)],
}
# Experts for it, of how many.
VOTES = {
    "one candidate": "experts judge no candidate",
    "one interviewer": (1, 1),
    "constant": (4, 4),
    "empty": (0, 0),
    "disconnected": "all experts judge the same",
    "all missing": (0, 4),
    "off the scale": (5, 4),
    "infinite": (1, INF),
    "very large": (1, 10**400),
    "very small": (-1, 4),
    "very many": (500, 1_000),
}
# A number that is an argument by itself.
NUMBERS = {
    "one candidate": "a number is of nobody",
    "one interviewer": 1,
    "constant": "one number is always the same",
    "empty": 0,
    "disconnected": "one number hangs together",
    "all missing": NAN,
    "off the scale": -1,
    "infinite": INF,
    "very large": 10**400,
    "very small": 5e-324,
    "very many": 10**9,
}
