"""A small kit and a plan of it."""

import pytest

from hirekit.model.criterion import Anchor, Competency, Criterion
from hirekit.model.form import Form, FormRound
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop, Round
from hirekit.model.plan import Plan
from hirekit.model.question import Bank, Question
from hirekit.model.requisition import Requisition
from hirekit.model.role import Duty, JobLevel, Role
from hirekit.model.rubric import Rubric
from hirekit.model.scale import FIVE_POINTS


@pytest.fixture(scope="session")
def ward_kit():
    anchors = [Anchor(score, f"Did {score}.") for score in FIVE_POINTS.scores]
    criteria = [Criterion(id=id, title=id.title(), anchors=anchors) for id in ("safety", "calm")]
    return Kit(
        id="nurse",
        title="Ward Nurse",
        role=Role(
            title="Ward Nurse",
            job_levels=[JobLevel(id="senior", title="Senior")],
            duties=[Duty(id="hand-over", text="Hand over a ward.")],
        ),
        rubric=Rubric(competencies=[Competency(id="care", title="Care", criteria=criteria)]),
        bank=Bank(
            questions=[
                Question(id=f"q-{id}", prompt=f"{id}?", kind="situational", minutes=10, primary=id)
                for id in ("safety", "calm")
            ]
        ),
        loops=[Loop(id="onsite", title="Onsite", rounds=[Round(id="ward", title="Ward", minutes=60)])],
    )


@pytest.fixture(scope="session")
def ward_plan(ward_kit):
    requisition = Requisition(id="REQ-1", kit=ward_kit, job_level="senior", loop="onsite")
    form = Form(code="A", rounds=[FormRound(round="ward", questions=["q-safety", "q-calm"])])
    return Plan(requisition=requisition, forms=[form])
