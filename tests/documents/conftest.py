"""A plan and a panel made by hand from the flagship kit, and their documents, each rendered once a run."""

from datetime import date, datetime
from fractions import Fraction

import pytest

from hirekit.catalog import load_kit
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Form, FormRound, Plan
from hirekit.model.requisition import Cut, Minimum, Requisition, Retention


def form_of(kit, loop, code):
    """Take, round by round, the first unused question for each criterion in focus that still fits."""
    used, rounds = set(), []
    for round_ in kit.loop(loop).rounds:
        chosen, left = [], round_.question_minutes
        for criterion in round_.focus:
            for question in kit.bank.questions:
                fits = question.minutes <= left and question.kind in round_.kinds
                if question.primary == criterion and question.id not in used and fits:
                    chosen.append(question.id)
                    used.add(question.id)
                    left -= question.minutes
                    break
        rounds.append(FormRound(round=round_.id, questions=chosen))
    return Form(code=code, rounds=rounds)


@pytest.fixture(scope="session")
def plan():
    kit = load_kit("ml-tech-lead")
    requisition = Requisition(
        id="REQ-1042",
        kit=kit,
        job_level="ml-tech-lead",
        loop="onsite",
        minimums=(
            Minimum(criterion="data-quality", score=3, why="named in five duties"),
            Minimum(criterion="mentoring", score=3, why="the team is growing"),
        ),
        cut=Cut(percent=60, method="panel judgement", judges=3),
        jurisdiction=("US",),
        retention=Retention(months=24, why="policy HR-7"),
        declared=date(2026, 11, 9),
    )
    return Plan(requisition=requisition, forms=(form_of(kit, "onsite", "A"),))


@pytest.fixture(scope="session")
def panel(plan):
    letters = "ABCDEF"
    people = tuple(
        Interviewer(id=f"i-{letter.lower()}", name=f"Interviewer {letter}", trained=date(2026, 5, 2) if letter != "F" else None)
        for letter in letters
    )
    names = ("One", "Two", "Three")
    candidates = tuple(
        Candidate(
            id=f"c-{place}",
            name=f"Candidate {name}",
            form="A",
            mode="remote",
            time_factor=Fraction(5, 4) if place == 1 else 1,
            arranged="A five-minute break after question 2." if place == 1 else "",
        )
        for place, name in enumerate(names, start=1)
    )
    seats = {
        "ml-case": ("i-a", "i-b", "i-c"),
        "running-ml": ("i-c", "i-d", ""),
        "leading-work": ("i-e", "i-f", ""),
        "people": ("i-a", "i-d", ""),
        "business-and-words": ("i-b", "i-e", ""),
    }
    interviews = tuple(
        Interview(
            candidate=candidate.id,
            round=round_,
            at=datetime.fromisoformat(f"2026-12-{day:02}T{hour:02}:00-05:00"),
            lead=lead,
            second=second,
            shadow=shadow,
        )
        for day, candidate in enumerate(candidates, start=1)
        for hour, (round_, (lead, second, shadow)) in zip((9, 10, 12, 14, 15), seats.items(), strict=True)
    )
    return Panel(interviewers=people, candidates=candidates, interviews=interviews)
