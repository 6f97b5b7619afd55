"""Kits made by hand for question sets: small, plain and of any size."""

import random
from fractions import Fraction

from hirekit.model.criterion import Anchor, Competency, Criterion
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop, Round
from hirekit.model.question import KINDS, Bank, Question
from hirekit.model.requisition import Requisition
from hirekit.model.role import JobLevel, Role
from hirekit.model.rubric import Rubric
from hirekit.model.scale import FIVE_POINTS

LEVELS = ("junior", "senior", "lead", "director")
COMPETENCIES = {
    "technical": {"framing": 7, "validation": 5, "drift": 6},
    "leadership": {"mentoring": 6, "delivery": 5},
    "communication": {"explaining": 6},
}
ROUNDS = (
    Round(
        id="case",
        title="Case",
        minutes=70,
        kinds=("technical-case", "situational"),
        focus=("framing", "validation", "drift"),
    ),
    Round(
        id="people",
        title="People",
        minutes=60,
        kinds=("behavioural", "situational"),
        focus=("mentoring", "delivery", "explaining"),
    ),
    Round(
        id="past-work",
        title="Past work",
        minutes=60,
        kinds=("behavioural",),
        focus=("drift", "delivery", "framing", "explaining"),
    ),
)


def criterion(id, weight):
    anchors = [Anchor(score, f"Said or did what a {score} on {id} is.") for score in FIVE_POINTS.scores]
    return Criterion(id=id, title=id.capitalize(), weight=Fraction(weight), anchors=anchors)


def rubric(competencies=COMPETENCIES):
    return Rubric(
        competencies=[
            Competency(
                id=head, title=head.capitalize(), criteria=[criterion(id, weight) for id, weight in inside.items()]
            )
            for head, inside in competencies.items()
        ]
    )


def question(id, primary, *, kind="behavioural", minutes=10, **fields):
    return Question(id=id, prompt=f"Tell me about {id}.", kind=kind, minutes=minutes, primary=primary, **fields)


def random_questions(number, *, seed=0, competencies=COMPETENCIES):
    """Return questions on every criterion in turn, in kinds, minutes, levels and secondary criteria drawn by *seed*."""
    draw = random.Random(seed)  # noqa: S311
    criteria = [id for inside in competencies.values() for id in inside]
    questions = []
    for place in range(number):
        primary = criteria[place % len(criteria)]
        kind = KINDS[(place // len(criteria)) % 3]
        questions.append(
            question(
                f"q{place:03}",
                primary,
                kind=kind,
                minutes=draw.randint(18, 26) if kind == "technical-case" else draw.randint(7, 14),
                secondary=draw.sample([id for id in criteria if id != primary], draw.randint(0, 2)),
                job_levels=draw.choice([(), ("lead",), ("senior", "lead"), ("director",), ("junior",)]),
            )
        )
    return questions


def kit(questions, *, rounds=ROUNDS, competencies=COMPETENCIES, constraints=()):
    return Kit(
        id="example",
        title="Example",
        role=Role(title="Example", job_levels=[JobLevel(id=id, title=id.capitalize()) for id in LEVELS]),
        rubric=rubric(competencies),
        bank=Bank(questions=questions),
        loops=[Loop(id="onsite", title="Onsite", rounds=rounds, constraints=constraints)],
    )


def requisition(questions, *, constraints=(), minimums=(), **shape):
    return Requisition(
        id="REQ-1",
        kit=kit(questions, **shape),
        job_level="lead",
        loop="onsite",
        constraints=constraints,
        minimums=minimums,
    )
