"""What can be ticked beside a question: a score, a state in which there is none, how it was asked, its probes."""

import attrs

from hirekit.documents.pdf import fields
from hirekit.documents.words.locale import Locale
from hirekit.model.criterion import Criterion
from hirekit.model.question import Question
from hirekit.model.scale import Scale


@attrs.frozen(kw_only=True)
class Choice:
    """One circle: its value, what it is called, and all that a screen reader says of it."""

    value: str
    label: str
    description: str
    anchor: str = ""


STATES = ("not_assessed", "not_asked", "declined")


def choices(criterion: Criterion, scale: Scale, say: Locale) -> tuple[Choice, ...]:
    """Return a circle for each score, with its anchor."""
    return tuple(
        Choice(
            value=str(point.score),
            label=point.label,
            description=say(
                "rate.score_field",
                criterion=criterion.title,
                score=point.score,
                highest=scale.highest,
                word=point.label,
                anchor=criterion.anchor(point.score),
            ),
            anchor=criterion.anchor(point.score),
        )
        for point in scale.points
    )


def states(criterion: Criterion, say: Locale) -> tuple[Choice, ...]:
    """Return a circle for each state in which there is no score."""
    return tuple(
        Choice(
            value=state,
            label=say(f"states.{state}"),
            description=say("rate.none_field", criterion=criterion.title, state=say(f"states.{state}_inside")),
        )
        for state in STATES
    )


ASKED = ("as_written", "reworded", "fallback", "not_asked")


def asked_choices(question: Question, place: int, say: Locale) -> tuple[Choice, ...]:
    """Return a circle for each way a question can be asked, or not."""
    return tuple(
        Choice(
            value=how,
            label=say(f"rate.{how}"),
            description=say("rate.asked_field", place=place, how=say(f"rate.{how}")),
        )
        for how in ASKED
        if how != "fallback" or question.fallback
    )


def probe_ticks(question: Question, place: int, say: Locale) -> tuple[Choice, ...]:
    """Return a tick for each probe."""
    return tuple(
        Choice(
            value=fields.probe(question.id, number),
            label=str(number),
            description=say("rate.probe_field", place=place, number=number, probe=text),
        )
        for number, text in enumerate(question.probes, start=1)
    )
