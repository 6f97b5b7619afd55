"""A small plan made by hand from the flagship kit, in which lint finds nothing, and its panel."""

from datetime import date

import attrs
import pytest
from small_plan import CRITERIA, ROUNDS, at, form

import hirekit
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.model.terms import Retention
from hirekit.model.thresholds import Cut, Minimum


@pytest.fixture(scope="session")
def short_kit():
    """The flagship kit with a loop of two rounds, so that a plan by hand stays small."""
    kit = hirekit.load_kit("ml-tech-lead")
    loop = kit.loop("onsite")
    rounds = [
        attrs.evolve(round_, focus=(), kinds=(), minutes=120, break_after=15)
        for round_ in loop.rounds
        if round_.id in ROUNDS
    ]
    return attrs.evolve(kit, loops=(attrs.evolve(loop, id="short", rounds=rounds),))


@pytest.fixture(scope="session")
def requisition(short_kit):
    return Requisition(
        id="R-1",
        kit=short_kit,
        job_level="ml-tech-lead",
        loop="short",
        criteria=CRITERIA,
        minimums=(Minimum(criterion="data-quality", score=3, why="named in five duties"),),
        cut=Cut(percent=60, method="panel judgement", judges=3),
        jurisdiction=("US",),
        retention=Retention(months=24, why="policy"),
    )


@pytest.fixture(scope="session")
def plan(short_kit, requisition):
    return Plan(requisition=requisition, forms=(form(short_kit),))


@pytest.fixture(scope="session")
def panel():
    return Panel(
        interviewers=[Interviewer(id=id, trained=date(2026, 5, 2)) for id in ("i-a", "i-b")],
        candidates=[Candidate(id="c-1"), Candidate(id="c-2")],
        interviews=[
            Interview(candidate=candidate, round=round_, at=at(day, hour), lead="i-a", second="i-b")
            for candidate, day in (("c-1", 1), ("c-2", 2))
            for round_, hour in zip(ROUNDS, (9, 13), strict=True)
        ],
    )
