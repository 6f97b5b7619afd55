"""The figures of the appendix: one sentence of meaning first, the number second, the method last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.agreement import Coefficient
from hirekit.model.message import Message
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.reliability.intraclass import intraclass
from hirekit.scoring.reliability.krippendorff import krippendorff_alpha
from hirekit.scoring.reliability.tables import rating_table
from hirekit.scoring.reliability.within_group import average_deviation, r_wg_j, uniform_variance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hirekit.scoring.arrays import Floats
    from hirekit.scoring.estimate import Estimate
    from hirekit.scoring.ratings.columns import RatingColumns
    from hirekit.scoring.scores import Scores

SINGLE = Message(
    "icc_single",
    "How much of the difference between two single ratings is a difference between candidates; "
    "below 0, interviewers of one candidate differ more than candidates do",
)
AVERAGE = Message(
    "icc_average",
    "How much of the difference between two means of this panel's interviewers is a difference between candidates; "
    "below 0, interviewers of one candidate differ more than candidates do",
)
BEYOND_CHANCE = Message(
    "beyond_chance", "How far interviewers agree beyond chance, on the order of scores; 1 is perfect, 0 is chance"
)
ALPHA = Message("alpha", "Krippendorff's alpha, ordinal, Krippendorff (2011)")
WITHIN = Message(
    "within",
    "How far those who rated the same criteria of this candidate agree; 1 is perfect, 0 is no better than chance",
)
R_WG_J = Message("r_wg_j", "r_wg(J) with a uniform null, James, Demaree and Wolf (1984)")
DEVIATION = Message("deviation", "How many points those interviewers are from their own mean, on average")
AD_M = Message("average_deviation", "Average deviation, Burke, Finkelstein and Dusig (1999)")
TAKEN_OFF = Message(
    "taken_off", "How many points this interviewer takes off, next to the others, for the same candidate and criterion"
)
ADDITIVE = Message(
    "additive",
    "Additive model of candidates, interviewers and criteria, Linacre (1989); advice beside the raw scores",
)
TWO_ERRORS = Message("two_errors", "{method}; two standard errors either side", method=ADDITIVE)


def coefficients(scores: Scores) -> tuple[Coefficient, ...]:
    """Return what can be said of the panel's agreement: by criterion, by candidate, by interviewer.

    Args:
        scores: The panel scored, with the ratings it comes from; without them nothing is said.

    Returns:
        Each with what it means, its value or the reason why there is none, and its method.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> found = {(one.name, one.about): one for one in coefficients(scores)}
    >>> round(found["alpha", "coaching"].value, 2), round(found["severity", "ann"].value, 2)
    (0.25, -0.42)
    """
    if scores.columns is None:
        return ()
    columns, rule = scores.columns, scores.rule
    null = uniform_variance(rule.highest - rule.lowest + 1)
    return (*of_criteria(columns, columns.criteria), *of_candidates(columns, null), *of_interviewers(columns))


def of_criteria(columns: RatingColumns, criteria: Iterable[str]) -> Iterator[Coefficient]:
    """Yield the reliability of ratings of each of these criteria."""
    for id in criteria:
        ratings = rating_table(columns, id)
        reliability = intraclass(ratings)
        single, average = reliability.fitting
        yield _written(
            single,
            id,
            SINGLE,
            reliability.forms[single],
            _icc(single, reliability.why),
        )
        yield _written(
            average,
            id,
            AVERAGE,
            reliability.forms[average],
            _icc(average, reliability.why),
        )
        yield _written(
            "alpha",
            id,
            BEYOND_CHANCE,
            krippendorff_alpha(ratings, level="ordinal"),
            ALPHA,
        )


def of_candidates(columns: RatingColumns, null: float) -> Iterator[Coefficient]:
    """Yield how far those who rated the same criteria of each candidate agree.

    Args:
        null: The variance of ratings given at random.
    """
    for place, id in enumerate(columns.candidates):
        ratings = _common(columns, place)
        yield _written(
            "r_wg(J)",
            id,
            WITHIN,
            r_wg_j(ratings, null_variance=null),
            R_WG_J,
        )
        deviations = [average_deviation(column).value for column in ratings.T if len(column) > 1]
        if deviations:
            yield Coefficient(
                name="AD_M",
                about=id,
                meaning=DEVIATION,
                value=float(np.mean([value for value in deviations if value is not None])),
                method=AD_M,
            )


def of_interviewers(columns: RatingColumns) -> Iterator[Coefficient]:
    """Yield how severe each interviewer is, or once why that cannot be known."""
    found = severity(columns)
    if found.severities is None:
        yield Coefficient(
            name="severity", about="", meaning=TAKEN_OFF, value=None, reason=found.reason, method=ADDITIVE
        )
        return
    errors = [None] * len(found.interviewers) if found.errors is None else found.errors.tolist()
    for id, value, error in zip(found.interviewers, found.severities.tolist(), errors, strict=True):
        yield Coefficient(
            name="severity",
            about=id,
            meaning=TAKEN_OFF,
            value=value,
            low=None if error is None else value - 2 * error,
            high=None if error is None else value + 2 * error,
            reason=found.no_errors,
            method=TWO_ERRORS,
            error=error,
        )


def _icc(form: str, why: str) -> Message:
    return Message("icc", "{form}, Shrout and Fleiss (1979), McGraw and Wong (1996): {why}", form=form, why=why)


def _common(columns: RatingColumns, place: int) -> Floats:
    """Return one candidate's ratings, interviewers down, by those criteria that the most-shared set of interviewers rated."""
    chosen = columns.where((columns.candidate == place) & columns.scored)
    shape = len(columns.interviewers), len(columns.criteria)
    cells = chosen.interviewer.astype(np.int64) * shape[1] + chosen.criterion
    counts = np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape)
    sums = np.bincount(cells, weights=chosen.score, minlength=shape[0] * shape[1]).reshape(shape)
    sets = {tuple(np.flatnonzero(counts[:, criterion]).tolist()) for criterion in range(shape[1])}
    several = [people for people in sets if len(people) > 1]
    if not several:
        return np.empty((0, 0))
    # Of the sets of people who rated a criterion together, the one that shares most.
    people = max(several, key=lambda group: (int((counts[list(group)] > 0).all(axis=0).sum()), len(group), group))
    rows = list(people)
    shared = (counts[rows] > 0).all(axis=0)
    means: Floats = sums[rows][:, shared] / counts[rows][:, shared]
    return means


def _written(name: str, about: str, meaning: str, found: Estimate, method: str) -> Coefficient:
    return Coefficient(
        name=name,
        about=about,
        meaning=meaning,
        value=found.value,
        low=found.low,
        high=found.high,
        reason=found.reason,
        method=method,
    )
