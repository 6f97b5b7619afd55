"""Where differences between a panel's ratings come from, and how many interviewers would be enough, as the appendix tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.model.agreement import Coefficient
from hirekit.model.message import Message
from hirekit.scoring.precision.facets import CANDIDATE, CRITERION, INTERVIEWER, SOURCES, facets
from hirekit.scoring.reliability.generalizability import interviewers_needed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hirekit.scoring.precision.standard_errors import Uncertainty
    from hirekit.scoring.ratings.columns import RatingColumns

TARGET = 0.8
SINGLE_FORMS = ("ICC(A,1)", "ICC(1)")
ERRORS = Message(
    "components",
    "Components of interviewers, their views of candidates and single ratings, Henderson (1953), Weerahandi (1993)",
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


def sources(columns: RatingColumns, found: Uncertainty) -> Iterator[Coefficient]:
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


def needed(reliability: Iterable[Coefficient]) -> Iterator[Coefficient]:
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
