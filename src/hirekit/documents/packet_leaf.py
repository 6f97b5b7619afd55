"""The last leaf: every rating once more, then what is asked last."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from hirekit.documents import fields
from hirekit.documents.fonts import SEMIBOLD
from hirekit.documents.measure import shortened, width
from hirekit.documents.paper import MAIN_MM, points
from hirekit.documents.phrases import listed, weekday
from hirekit.documents.spread import Choice, choices, states

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.packet import Sitting
    from hirekit.documents.paper import Paper

MOST_RULES = 4
TAIL = 196
TITLE = 72
ITEM = 62
WIDEST_SCALE_BESIDE = 6
OVERALL = (
    ("strongly_for", "Strongly for"),
    ("for", "For"),
    ("against", "Against"),
    ("strongly_against", "Strongly against"),
    ("not_enough_evidence", "Not enough evidence"),
)


@attrs.frozen(kw_only=True)
class LeafItem:
    """One criterion on the leaf."""

    number: str
    title: str
    pages: str
    choices: tuple[Choice, ...]
    states: tuple[Choice, ...]
    rating_field: str
    why_field: str


@attrs.frozen(kw_only=True)
class Leaf:
    """The leaf as it is set."""

    kind: str
    title: str
    sub: str
    items: tuple[LeafItem, ...]
    rules: int
    after: float
    score_width: float
    states_beside: bool
    overall: tuple[Choice, ...]
    signed: Choice
    time_example: str
    overall_field: str = fields.RECOMMENDATION
    duty_field: str = fields.SAFETY_DUTY
    fact_field: str = fields.SAFETY_FACT
    name_field: str = fields.SIGN_NAME
    time_field: str = fields.SIGN_TIME


def leaf(subject: Sitting, *, pages: Mapping[str, int], paper: Paper) -> Leaf:
    """Return the leaf, with as many writing lines for each criterion as one page bears."""
    rubric = subject.plan.kit.rubric
    rated = subject.plan.rated(subject.form, subject.interview.round)
    places = {
        id: [place for place, question in enumerate(subject.questions, start=1) if question.primary == id]
        for id in rated
    }
    beside = len(rubric.scale.points) <= WIDEST_SCALE_BESIDE
    item_height = ITEM + (0 if beside else 24)
    room = (paper.block - TITLE - TAIL) / len(rated) - item_height
    rules = max(0, min(MOST_RULES, math.floor(room / 21)))
    title, sub, time_example = leaf_words(subject)
    return Leaf(
        kind="Practice card" if subject.practice else "Scorecard",
        title=title,
        sub=sub,
        items=tuple(
            LeafItem(
                number=", ".join(str(place) for place in places[id]),
                title=rubric.criterion(id).title,
                pages="Full notes: " + _pages([pages[f"rate-{place}"] for place in places[id]]),
                choices=choices(rubric.criterion(id), rubric.scale),
                states=states(rubric.criterion(id)),
                rating_field=fields.rating(id),
                why_field=fields.why(id),
            )
            for id in rated
        ),
        rules=rules,
        after=10 if room - rules * 21 > 6 else 5,  # noqa: PLR2004
        score_width=10.5 if beside else 127.75 / len(rubric.scale.points),
        states_beside=beside,
        overall=tuple(Choice(value=v, label=t, description=f"Overall recommendation: {t}") for v, t in OVERALL),
        signed=Choice(
            value=fields.SIGNED, label="", description="I wrote this before speaking to anyone about the interview"
        ),
        time_example=time_example,
    )


def leaf_words(subject: Sitting) -> tuple[str, str, str]:
    """Return title and subtitle of the leaf, and an example of how to write the time."""
    started = subject.interview.at
    round_ = subject.plan.requisition.interview_loop.round(subject.interview.round)
    seat = "shadow, practice" if subject.practice else subject.seat
    room = points(MAIN_MM) - 4
    title = f", {round_.title}"
    sub = f", {seat}." + (f" {weekday(started)}." if started else "")
    name = shortened(subject.candidate.printed, 21, room - width(title, 21, weight=SEMIBOLD), weight=SEMIBOLD)
    return (
        name + title,
        shortened(subject.interviewer.printed, 10.5, room - points(9) - width(sub, 10.5)) + sub,
        f"{started:%Y-%m-%d %H:%M}" if started else "2026-12-01 11:30",
    )


def _pages(numbers: list[int]) -> str:
    return f"page{'s' if len(numbers) > 1 else ''} {listed([str(number) for number in numbers])}"
