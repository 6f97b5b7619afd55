"""The appendix of a panel: what its evidence separates, how reliable it is, how many interviewers it would take.

Figures that the panel's size or design cannot carry are None with the reason.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from hirekit.model.agreement import COMPOSITE_RELIABILITY, Agreement, Coefficient, Separation
from hirekit.model.message import Message
from hirekit.scoring.precision.facets import CANDIDATE, CRITERION, INTERVIEWER, SOURCES, facets
from hirekit.scoring.precision.standard_errors import uncertainty
from hirekit.scoring.raters.habits import FEWEST_CANDIDATES, FEWEST_RATINGS, Habits, habits
from hirekit.scoring.reliability.coefficients import of_candidates, of_criteria, of_interviewers
from hirekit.scoring.reliability.generalizability import interviewers_needed, reliability_of_composites
from hirekit.scoring.reliability.within_group import uniform_variance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hirekit.scoring.estimate import Estimate
    from hirekit.scoring.precision.standard_errors import Uncertainty
    from hirekit.scoring.ratings.columns import RatingColumns
    from hirekit.scoring.scores import Scores

MOST_COMPARED = 60
TARGET = 0.8
SINGLE_FORMS = ("ICC(A,1)", "ICC(1)")
ERRORS = Message(
    "components",
    "Components of interviewers, their views of candidates and single ratings, Henderson (1953), Weerahandi (1993)",
)
INTERVALS = Message(
    "intervals",
    "Where the composite would lie if other interviewers of the same kind had rated, 19 times in 20",
)
EVERY_SOURCE = Message(
    "every_source",
    "How much of the difference between ratings comes from each source, in squared points; below 0 is too small to see",
)
COMPLETE = Message(
    "complete",
    "Variance components of candidates by interviewers by criteria, all random, Cornfield and Tukey (1956), Brennan (2001)",
)
SOME_SOURCES = Message(
    "some_sources",
    "How much of the difference between interviewers of one candidate comes from each source, in squared points",
)
ENOUGH = Message(
    "enough",
    "How many interviewers a mean needs for four fifths of its differences to be differences between candidates",
)
NO_INFORMATION = Message(
    "no_information", "one interviewer's ratings carry no information here, so no number is enough"
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
        sources=tuple(_sources(columns, found)),
        reliability=reliability,
        interviewers_needed=tuple(_needed(reliability)),
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


def _sources(columns: RatingColumns, found: Uncertainty) -> Iterator[Coefficient]:
    """Yield where differences between ratings come from: all sources of complete ratings, else what can be told of any."""
    whole = facets(columns)
    if not whole.reason:
        for source, component in whole.components.items():
            yield Coefficient(
                name="variance",
                about=source,
                meaning=EVERY_SOURCE,
                value=component,
                method=COMPLETE,
            )
        return
    parts = (
        (SOURCES[INTERVIEWER,], found.severity),
        (SOURCES[CANDIDATE, INTERVIEWER], found.view),
        (SOURCES[CANDIDATE, INTERVIEWER, CRITERION], found.chance),
    )
    for source, part in parts:
        yield Coefficient(
            name="variance",
            about=source,
            meaning=SOME_SOURCES,
            value=part.value,
            reason=part.reason,
            method=Message(
                "not_parted",
                "{method}; candidates and criteria cannot be parted from the rest: this {reason}",
                method=ERRORS,
                reason=whole.reason,
            ),
        )


def _needed(reliability: Iterable[Coefficient]) -> Iterator[Coefficient]:
    """Yield the decision study: how many interviewers of a criterion would be enough."""
    for single in reliability:
        if single.name not in SINGLE_FORMS:
            continue
        number = interviewers_needed(single.value, target=TARGET)
        yield Coefficient(
            name="interviewers",
            about=single.about,
            meaning=ENOUGH,
            value=None if number is None else float(number),
            reason="" if number is not None else single.reason if single.value is None else NO_INFORMATION,
            method=Message(
                "stepped_up",
                "Spearman (1910) and Brown (1910), from {form}, for a reliability of {target}",
                form=single.name,
                target=TARGET,
            ),
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
