"""How interviewers use the scale: whether they keep to its middle, and whether one impression colours every criterion.

Each is flagged only where an interviewer has given enough ratings to carry it.

Source:
    Saal, Downey and Lahey (1980), *Psychological Bulletin* 88(2); Myford and Wolfe (2003), *Journal of Applied
    Measurement* 4(4).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.message import Message
from hirekit.scoring.estimate import Estimate, undefined

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Flags, Floats
    from hirekit.scoring.ratings.columns import RatingColumns

FEWEST_RATINGS = 20
FEWEST_CANDIDATES = 5
FEWEST_CRITERIA = 2
# Standard errors apart before anything is called unusual.
UNUSUAL = 2.0


@attrs.frozen(kw_only=True)
class Habits:
    """One interviewer's use of the scale beside everybody else's.

    Attributes:
        interviewer: Whose; `ratings` and `candidates`, how many.
        centrality: Spread of the own ratings over that of the others'; below 1 keeps to the middle.
        halo: Spread over criteria within one candidate, over that of the others; below 1 gives one candidate much
            the same score on everything.
        flags: `central`, `halo`; only what the data can carry.
    """

    interviewer: str
    ratings: int
    candidates: int
    centrality: Estimate
    halo: Estimate
    flags: tuple[str, ...]


def habits(columns: RatingColumns) -> tuple[Habits, ...]:
    """Return how each interviewer uses the scale, in the order of the columns' interviewers.

    Args:
        columns: Ratings in points of the scale; rows without a score are passed over.

    Returns:
        Ratios of standard deviations, 0 or more; None with the reason where there are too few ratings.

    >>> from hirekit.scoring import RatingColumns
    >>> (ann,) = habits(RatingColumns.from_ids(candidate=["c-1"], interviewer=["ann"], criterion=["framing"], score=[3]))
    >>> ann.ratings, ann.centrality.value, ann.flags
    (1, None, ())
    """
    scored = columns.where(columns.scored)
    within, pairs = _within_pairs(scored)
    return tuple(_of_one(scored, within, pairs, code, id) for code, id in enumerate(scored.interviewers))


def _of_one(columns: RatingColumns, within: Floats, pairs: Floats, code: int, id: str) -> Habits:
    own = columns.interviewer == code
    ratings, candidates = int(own.sum()), len(np.unique(columns.candidate[own]))
    few = Message(
        "few_ratings",
        "needs {ratings} ratings of {candidates} candidates",
        ratings=FEWEST_RATINGS,
        candidates=FEWEST_CANDIDATES,
    )
    if ratings < FEWEST_RATINGS or candidates < FEWEST_CANDIDATES:
        gone = undefined(few)
        return Habits(interviewer=id, ratings=ratings, candidates=candidates, centrality=gone, halo=gone, flags=())
    centred = columns.score - _means_of(columns)
    centrality, central = _ratio(centred, own, np.ones(len(own)))
    halo, flat = _ratio(within, own, pairs)
    flags = tuple(name for name, raised in (("central", central), ("halo", flat)) if raised)
    return Habits(interviewer=id, ratings=ratings, candidates=candidates, centrality=centrality, halo=halo, flags=flags)


def _means_of(columns: RatingColumns) -> Floats:
    """Return each interviewer's mean on each row, so that severity is no spread."""
    counts = np.bincount(columns.interviewer, minlength=len(columns.interviewers))
    sums = np.bincount(columns.interviewer, weights=columns.score, minlength=len(columns.interviewers))
    means: Floats = (sums / np.maximum(counts, 1))[columns.interviewer]
    return means


def _within_pairs(columns: RatingColumns) -> tuple[Floats, Floats]:
    """Return each rating less the mean of its interviewer for that candidate, and the freedom each leaves."""
    pairs = columns.candidate.astype(np.int64) * len(columns.interviewers) + columns.interviewer
    _, which, sizes = np.unique(pairs, return_inverse=True, return_counts=True)
    means = np.bincount(which, weights=columns.score, minlength=len(sizes)) / np.maximum(sizes, 1)
    return columns.score - means[which], ((sizes - 1) / np.maximum(sizes, 1))[which]


def _ratio(apart: Floats, own: Flags, freedom: Floats) -> tuple[Estimate, bool]:
    """Return the own spread over that of the others, and whether it is unusually small."""
    mine, others = float(freedom[own].sum()), float(freedom[~own].sum())
    if mine < FEWEST_CRITERIA or others < FEWEST_CRITERIA:
        return undefined(Message("several_criteria", "needs ratings of several criteria, the own and others'")), False
    here, there = float((apart[own] ** 2).sum()) / mine, float((apart[~own] ** 2).sum()) / others
    if there == 0:
        return undefined(Message("others_alike", "the others' ratings do not differ")), False
    ratio = math.sqrt(here / there)
    # The logarithm of a ratio of spreads has about this standard error, for ratings near the normal.
    error = math.sqrt(1 / (2 * mine) + 1 / (2 * others))
    return Estimate(ratio), ratio == 0 or math.log(ratio) < -UNUSUAL * error
