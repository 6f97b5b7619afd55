"""One small valid value of each kind, for tests that break one rule at a time."""

from datetime import UTC, datetime
from fractions import Fraction

from hirekit.model.criterion import Anchor, Competency, Criterion, Target
from hirekit.model.form import Form, FormRound
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop, Round
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.question import Bank, Handout, Question
from hirekit.model.requisition import Requisition
from hirekit.model.role import Duty, JobLevel, Role
from hirekit.model.rubric import Preset, PresetWeight, Rubric
from hirekit.model.scorecard import Rating, Scorecard
from hirekit.model.thresholds import Cut, Minimum

MOMENT = datetime(2026, 12, 1, 10, tzinfo=UTC)


def criterion(id="framing", **changes):
    values = {
        "id": id,
        "title": id.title(),
        "weight": Fraction(3),
        "duties": ("build",),
        "targets": (Target("lead", 4),),
        "anchors": tuple(Anchor(score, f"{id} at {score}") for score in range(1, 6)),
    }
    return Criterion(**values | changes)


def competency(**changes):
    values = {
        "id": "technical",
        "title": "Technical",
        "weight": 3,
        "criteria": (criterion(), criterion("data-quality", weight=2)),
    }
    return Competency(**values | changes)


def rubric(**changes):
    other = Competency(id="communication", title="Communication", weight=2, criteria=(criterion("explaining"),))
    every = ("framing", "data-quality", "explaining")
    preset = Preset(id="other", why="tried", weights=tuple(PresetWeight(id, 1) for id in every))
    return Rubric(**{"competencies": (competency(), other), "presets": (preset,)} | changes)


def question(id="first", primary="framing", **changes):
    values = {
        "id": id,
        "prompt": f"Tell me about {id}.",
        "kind": "behavioural",
        "minutes": 10,
        "primary": primary,
        "probes": ("What next?",),
    }
    return Question(**values | changes)


def bank(**changes):
    values = {
        "questions": (
            question(),
            question("second", "data-quality", handouts=("sheet",)),
            question("third", "explaining"),
            question("fourth", "data-quality"),
            question("spare", "framing"),
        ),
        "handouts": (Handout(id="sheet", title="Sheet", text="# Sheet\n\n    x = 1\n"),),
    }
    return Bank(**values | changes)


def round_(id="case", **changes):
    return Round(**{"id": id, "title": id.title(), "minutes": 60, "focus": ("framing", "data-quality")} | changes)


def loop(**changes):
    return Loop(
        **{
            "id": "onsite",
            "title": "Onsite",
            "rounds": (round_(), round_("talk", focus=("explaining", "data-quality"))),
        }
        | changes
    )


def role(**changes):
    values = {
        "title": "Lead",
        "job_levels": (JobLevel(id="engineer", title="Engineer"), JobLevel(id="lead", title="Lead")),
        "duties": (Duty(id="build", text="Builds", importance=4),),
    }
    return Role(**values | changes)


def kit(**changes):
    return Kit(
        **{"id": "small", "title": "Small", "role": role(), "rubric": rubric(), "bank": bank(), "loops": (loop(),)}
        | changes
    )


def requisition(**changes):
    values = {
        "id": "REQ-1",
        "kit": kit(),
        "job_level": "lead",
        "loop": "onsite",
        "minimums": (Minimum(criterion="data-quality", score=3, why="named in duties"),),
        "cut": Cut(percent=60, method="judged"),
    }
    return Requisition(**values | changes)


def form(**changes):
    rounds = (
        FormRound(round="case", questions=("first", "second")),
        FormRound(round="talk", questions=("third", "fourth")),
    )
    return Form(**{"code": "A", "rounds": rounds} | changes)


def plan(**changes):
    return Plan(**{"requisition": requisition(), "forms": (form(),)} | changes)


def interview(**changes):
    return Interview(**{"candidate": "c-1", "round": "case", "at": MOMENT, "lead": "i-1", "second": "i-2"} | changes)


def panel(**changes):
    values = {
        "interviewers": (Interviewer(id="i-1", name="Interviewer A"), Interviewer(id="i-2")),
        "candidates": (Candidate(id="c-1", name="Candidate One"),),
        "interviews": (interview(),),
    }
    return Panel(**values | changes)


def rating(criterion="framing", **changes):
    return Rating(**{"criterion": criterion, "score": 4, "evidence": "Drew the pipeline."} | changes)


def card(**changes):
    values = {
        "requisition": "REQ-1",
        "candidate": "c-1",
        "round": "case",
        "interviewer": "i-1",
        "submitted_at": MOMENT,
        "ratings": (rating(), rating("data-quality")),
    }
    return Scorecard(**values | changes)
