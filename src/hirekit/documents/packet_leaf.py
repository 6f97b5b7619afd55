"""The last leaf: every rating once more, then what is asked last."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from hirekit.documents import fields
from hirekit.documents.fonts import SEMIBOLD
from hirekit.documents.measure import shortened, width
from hirekit.documents.paper import MAIN_MM, points
from hirekit.documents.spread import STATES, Choice, choices, states

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hirekit.documents.locale import Locale
    from hirekit.documents.paper import Paper
    from hirekit.documents.sitting import Sitting

MOST_RULES = 4
TAIL = 196
TITLE = 72
ITEM = 62
WIDEST_SCALE_BESIDE = 6
# As the style sheet sets them.
SCORE_MM, BAR_MM, STATE_SIZE = 10.5, 3.5, 9.5
STATE_MM, STATE_GAP_MM = 5.2 + 1.4 + 3.0, 3.0
OVERALL = ("strongly_for", "for", "against", "strongly_against", "not_enough_evidence")


@attrs.frozen(kw_only=True)
class LeafItem:
    """One criterion on the leaf."""

    number: str
    title: str
    note: str
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
    rubric, say = subject.plan.kit.rubric, subject.say
    rated = subject.plan.rated(subject.form, subject.interview.round)
    places = {
        id: [place for place, question in enumerate(subject.questions, start=1) if question.primary == id]
        for id in rated
    }
    beside = _states_fit_beside(len(rubric.scale.points), say)
    item_height = ITEM + (0 if beside else 24)
    room = (paper.block - TITLE - TAIL) / len(rated) - item_height
    rules = max(0, min(MOST_RULES, math.floor(room / 21)))
    title, sub, time_example = leaf_words(subject)
    return Leaf(
        kind=say("leaf.kind_practice" if subject.practice else "leaf.kind"),
        title=title,
        sub=sub,
        items=tuple(
            LeafItem(
                number=", ".join(str(place) for place in places[id]),
                title=rubric.criterion(id).title,
                note=say("leaf.item_note", pages=_full_notes([pages[f"rate-{place}"] for place in places[id]], say)),
                choices=choices(rubric.criterion(id), rubric.scale, say),
                states=states(rubric.criterion(id), say),
                rating_field=fields.rating(id),
                why_field=fields.why(id),
            )
            for id in rated
        ),
        rules=rules,
        after=10 if room - rules * 21 > 6 else 5,  # noqa: PLR2004
        score_width=SCORE_MM if beside else 127.75 / len(rubric.scale.points),
        states_beside=beside,
        overall=overall(say),
        signed=Choice(value=fields.SIGNED, label="", description=say("leaf.signed_field")),
        time_example=time_example,
    )


def _states_fit_beside(scores: int, say: Locale) -> bool:
    """Return whether the states stand on one line with the scores."""
    if scores > WIDEST_SCALE_BESIDE:
        return False
    labels = [say(f"states.{state}") for state in STATES]
    wide = sum(width(label, STATE_SIZE) for label in labels) + points(STATE_MM) * len(labels) - points(STATE_GAP_MM)
    return wide <= points(MAIN_MM - SCORE_MM * scores - BAR_MM)


def leaf_words(subject: Sitting) -> tuple[str, str, str]:
    """Return title and subtitle of the leaf, and an example of how to write the time."""
    say, started = subject.say, subject.interview.at
    round_ = subject.plan.requisition.interview_loop.round(subject.interview.round)
    room = points(MAIN_MM) - 4
    title = say("leaf.title", round=round_.title)
    sub = say("leaf.sub_practice" if subject.practice else "leaf.sub", seat=say(f"seats.{subject.seat}"))
    sub += f" {say.weekday(started)}." if started else ""
    name = shortened(subject.candidate.printed, 21, room - width(title, 21, weight=SEMIBOLD), weight=SEMIBOLD)
    return (
        name + title,
        shortened(subject.interviewer.printed, 10.5, room - points(9) - width(sub, 10.5)) + sub,
        f"{started:%Y-%m-%d %H:%M}" if started else "2026-12-01 11:30",
    )


def overall(say: Locale) -> tuple[Choice, ...]:
    """Return a circle for each overall recommendation."""
    words = {value: say(f"recommendations.{value}") for value in OVERALL}
    return tuple(
        Choice(value=value, label=word, description=say("leaf.overall_field", choice=word))
        for value, word in words.items()
    )


def _full_notes(numbers: list[int], say: Locale) -> str:
    listed = say.listed([str(number) for number in numbers])
    return say(
        "leaf.full_notes", pages=say("packet.pages_many" if len(numbers) > 1 else "packet.pages_one", pages=listed)
    )
