"""The appendix of a panel: what its evidence separates, how reliable it is, how many interviewers it would take.

Figures that the panel's size or design cannot carry are None with the reason.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.agreement import COMPOSITE_RELIABILITY, Agreement, Coefficient, Separation
from hirekit.model.message import Message
from hirekit.scoring.precision.standard_errors import uncertainty
from hirekit.scoring.raters.habits import FEWEST_CANDIDATES, FEWEST_RATINGS, Habits, habits
from hirekit.scoring.reliability.coefficients import of_candidates, of_criteria, of_interviewers
from hirekit.scoring.reliability.composites import reliability_of_composites
from hirekit.scoring.reliability.decision_study import ERRORS, needed, sources
from hirekit.scoring.reliability.within_group import uniform_variance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hirekit.scoring.estimate import Estimate
    from hirekit.scoring.precision.standard_errors import Uncertainty
    from hirekit.scoring.ratings.columns import RatingColumns
    from hirekit.scoring.scores import Scores

MOST_COMPARED = 60
INTERVALS = Message(
    "intervals",
    "Where the composite would lie if other interviewers of the same kind had rated, 19 times in 20",
)
SPREADS = Message(
    "spreads",
    "Ratio of standard deviations, after Saal, Downey and Lahey (1980); flagged two standard errors below 1",
)
OF_COMPOSITES = Message(
    "of_composites",
    "How much of the difference between two composites is a difference between candidates; "
    "below 0, errors come to more than composites differ",
)
MOSIER = Message(
    "mosier",
    "Mosier (1943), from each criterion's average-measures form, over candidates assessed on every criterion that carries "
    "weight; too high where an interviewer's view of a candidate colours several criteria",
)
CENTRALITY = Message(
    "centrality", "How widely this interviewer spreads ratings, next to the others; below 1 keeps to the middle"
)
HALO = Message(
    "halo",
    "How widely this interviewer spreads one candidate's ratings over criteria, next to the others; below 1 may be halo",
)


def agreement(scores: Scores, *, requisition: str = "") -> Agreement:
    """Return how far the panel's ratings agree and what they tell apart.

    Args:
        scores: The panel scored, with the ratings it comes from.
        requisition: The id to print.

    Returns:
        All the figures of the appendix, each None with its reason where this panel cannot carry it.

    >>> import hirekit
    >>> from hirekit.scoring import RatingColumns, score_columns
    >>> rubric = hirekit.load_kit("support-team-lead").rubric
    >>> columns = RatingColumns.from_ids(
    ...     candidate=["c-1"] * 18 + ["c-2"] * 18, interviewer=(["ann"] * 9 + ["ben"] * 9) * 2,
    ...     criterion=[one.id for one in rubric.criteria] * 4, score=[4] * 9 + [3] * 8 + [5, 5] + [3] * 8 + [5] + [2] * 8,
    ... )
    >>> scores = score_columns(rubric, columns)
    >>> [(one.about, round(one.value, 2), round(one.error, 2)) for one in agreement(scores).composites]
    [('c-1', 3.57, 0.42), ('c-2', 2.86, 0.42)]
    """
    if scores.columns is None:
        return Agreement(
            requisition=requisition, notes=(Message("no_ratings", "there are no ratings of people to compare"),)
        )
    columns, rule = scores.columns, scores.rule
    rated = {columns.criteria[code] for code in np.unique(columns.criterion[columns.scored]).tolist()}
    planned = [id for id in rule.criteria if id in rated]
    reliability = tuple(of_criteria(columns, planned))
    found = uncertainty(scores)
    active = [id for id, gone in zip(scores.candidates, scores.withdrawn, strict=True) if not gone]
    notes = []
    if len(active) > MOST_COMPARED:
        notes.append(Message("most_compared", "pairs are compared for at most {most} candidates", most=MOST_COMPARED))
    if few := [one.interviewer for one in habits(columns) if _too_few(one)]:
        notes.append(
            Message(
                "few_for_habits",
                "too few ratings to speak of centrality or halo (it takes {ratings} ratings of {candidates} candidates): "
                "{interviewers}",
                ratings=FEWEST_RATINGS,
                candidates=FEWEST_CANDIDATES,
                interviewers=tuple(few),
            )
        )
    return Agreement(
        requisition=requisition,
        pairs=tuple(_pairs(found, active)) if len(active) <= MOST_COMPARED else (),
        composites=tuple(_composites(found, active)),
        composite_reliability=(_of_composites(scores),),
        sources=tuple(sources(columns, found)),
        reliability=reliability,
        interviewers_needed=tuple(needed(reliability)),
        within=tuple(of_candidates(columns, uniform_variance(rule.highest - rule.lowest + 1))),
        raters=(*of_interviewers(columns), *_habits(columns)),
        notes=tuple(notes),
    )


def _pairs(found: Uncertainty, active: Sequence[str]) -> Iterator[Separation]:
    for first, second in combinations(active, 2):
        apart = found.difference(first, second)
        words = apart.words if apart.separated is not None else f"{first} and {second}: {apart.estimate.reason}"
        yield Separation(
            first=first,
            second=second,
            words=words,
            difference=apart.estimate.value,
            low=apart.estimate.low,
            high=apart.estimate.high,
            freedom=apart.estimate.freedom,
            separated=apart.separated,
            reason="" if apart.separated is not None else apart.estimate.reason,
        )


def _composites(found: Uncertainty, active: Iterable[str]) -> Iterator[Coefficient]:
    for id in active:
        reached = found.composite(id)
        # A composite stands in the score table whether or not its error is known; here it is the error that is asked for.
        known = reached.low is not None
        yield Coefficient(
            name="composite",
            about=id,
            meaning=INTERVALS,
            value=reached.value if known else None,
            low=reached.low,
            high=reached.high,
            error=found.standard_error(id) if known else None,
            freedom=reached.freedom,
            reason="" if known else reached.reason,
            method=ERRORS,
        )


def _of_composites(scores: Scores) -> Coefficient:
    reached = reliability_of_composites(scores)
    return Coefficient(
        name=COMPOSITE_RELIABILITY,
        about="",
        meaning=OF_COMPOSITES,
        value=reached.value,
        reason=reached.reason,
        method=MOSIER,
    )


def _habits(columns: RatingColumns) -> Iterator[Coefficient]:
    every = [one for one in habits(columns) if not _too_few(one)]
    for one in every:
        yield _habit("centrality", one, one.centrality, CENTRALITY, "central")
    for one in every:
        yield _habit("halo", one, one.halo, HALO, "halo")


def _habit(name: str, one: Habits, found: Estimate, meaning: str, flag: str) -> Coefficient:
    return Coefficient(
        name=name,
        about=one.interviewer,
        meaning=meaning,
        value=found.value,
        reason=found.reason,
        method=SPREADS,
        flagged=flag in one.flags,
    )


def _too_few(one: Habits) -> bool:
    return one.ratings < FEWEST_RATINGS or one.candidates < FEWEST_CANDIDATES
