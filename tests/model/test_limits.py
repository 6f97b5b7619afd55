"""No text that people write is without an end: each field of each value is bounded, here or by what it must refer to."""

from datetime import UTC, datetime

import attrs
import pytest

from hirekit.catalog import load_kit
from hirekit.errors import InvalidData
from hirekit.model.event import OPENED, Event
from hirekit.model.letter import Letter, Remark
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.requisition import Cut, Minimum, Requisition
from hirekit.model.review import Review, SecondRating
from hirekit.model.scorecard import QuestionUse, Rating, SafetyFact, Scorecard
from hirekit.model.terms import Feedback, ReasonedWeight, Retention

LONG = "x" * 100_001
# What refers to something else is held to what is there by the value around it, and messages cut it short.
REFERENCES = {
    ("Rubric", "default_preset"), ("Target", "job_level"), ("LevelMinimum", "job_level"), ("Question", "primary"), ("Loop", "weights"),
    ("Exercise", "question"), ("KeyedRating", "criterion"), ("Minimum", "criterion"), ("ReasonedWeight", "id"),
    ("PresetWeight", "id"), ("Remark", "criterion"), ("SafetyFact", "duty"), ("Interview", "candidate"),
    ("Interview", "round"), ("Interview", "lead"), ("Interview", "second"), ("Interview", "shadow"),
    ("Coverage", "criterion"), ("Count", "value"), ("ScalePoint", "label"), ("Anchor", "text"),
}  # fmt: skip


def values():
    kit = load_kit("ml-tech-lead")
    yield kit
    yield Requisition(
        id="REQ-1", kit=kit, job_level="ml-tech-lead", loop="onsite", title="T", jurisdiction=("US",),
        minimums=[Minimum(criterion="data-quality", score=3, why="a")], cut=Cut(percent=60, method="m", why="w"),
        retention=Retention(months=12, why="w"), feedback=Feedback(contact="c"),
    )  # fmt: skip
    yield ReasonedWeight(id="a", weight=1, why="w")
    yield Panel(
        interviewers=[Interviewer(id="i-a", name="A")],
        candidates=[Candidate(id="c-1", name="C", form="A", mode="remote", arranged="a")],
        interviews=[Interview(candidate="c-1", round="r", lead="i-a", place="p")],
    )
    yield Scorecard(
        requisition="R", candidate="c-1", round="r", interviewer="i-a", instrument="ab" * 32, change="correction",
        revision=2, why="w", recommendation="for", ratings=[Rating(criterion="a", score=1, evidence="e", why="w")],
        questions=[QuestionUse(id="q", replaced_by="p", why="w")], safety=[SafetyFact(duty="d", fact="f")],
    )  # fmt: skip
    yield Event(number=1, at=datetime(2026, 1, 1, tzinfo=UTC), kind=OPENED, by="b")
    yield Letter(candidate="c-1", remarks=[Remark(criterion="a", said="s")], closing="c")
    yield Review(requisition="R", reviewer="i-a", sheet="ab" * 32, ratings=[SecondRating(criterion="a", place=1, score=1, why="w")])  # fmt: skip


def everything(value, seen):
    if isinstance(value, tuple | list):
        for item in value:
            everything(item, seen)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            held = getattr(value, field.name)
            if isinstance(held, str) and field.init:
                seen.setdefault((type(value).__name__, field.name), value)
            everything(held, seen)
    return seen


def found():
    seen = {}
    for value in values():
        everything(value, seen)
    return [(name, field, value) for (name, field), value in sorted(seen.items(), key=lambda entry: entry[0])]


@pytest.mark.parametrize(
    ("value", "field"), [pytest.param(v, f, id=f"{n}.{f}") for n, f, v in found() if (n, f) not in REFERENCES]
)
def test_a_text_of_a_hundred_thousand_letters_is_refused(value, field):
    with pytest.raises(InvalidData) as refused:
        attrs.evolve(value, **{field: LONG})

    assert len(str(refused.value)) < 3_000


def test_retention_ends():
    with pytest.raises(InvalidData, match="months: must be 0 to 1200"):
        Retention(months=10**9)
