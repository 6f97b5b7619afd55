"""Synthetic question banks by seed, in the format of the published cases."""

import random

KINDS = ("behavioural", "situational", "technical", "case", "work_sample")
MINUTES = {
    "behavioural": (7, 14),
    "situational": (5, 11),
    "technical": (10, 20),
    "case": (16, 28),
    "work_sample": (25, 41),
}
STAGES = (
    ("screen", 30, ("behavioural", "situational")),
    ("technical", 45, ("technical",)),
    ("case", 60, ("case", "situational")),
    ("behavioural", 45, ("behavioural", "situational")),
    ("work_sample", 75, ("work_sample", "technical")),
)
WEIGHTS = (35, 25, 25, 15)


def bank(number, *, seed, criteria=10, stages=5, looks=1):
    """Return a case's instance with so many questions.

    Args:
        looks: Questions, and stages, that each criterion must have.
    """
    draw = random.Random(seed)  # noqa: S311
    ids = [f"C{place:02}" for place in range(criteria)]
    rows = STAGES[:stages]
    kinds = [kind for kind in KINDS if any(kind in allowed for _, _, allowed in rows)]
    questions = []
    for place in range(number):
        kind = draw.choice(kinds)
        primary = ids[place % criteria]
        others = [id for id in ids if id != primary]
        questions.append(
            {
                "id": f"Q{place:04}",
                "type": kind,
                "minutes": draw.randint(*MINUTES[kind]),
                "level": draw.choices((1, 2, 3, 4, 5), (1, 2, 3, 2, 1))[0],
                "primary": primary,
                "secondary": sorted(draw.sample(others, draw.randint(0, 3))),
                "language": "en",
                "uses": max(0, draw.randint(-3, 9)),
            }
        )
    enemies = [sorted(draw.sample([q["id"] for q in questions], draw.choice((2, 2, 3)))) for _ in range(number // 20)]
    return {
        "name": f"n{number}-seed{seed}",
        "competencies": [{"id": f"K{place}", "weight": weight} for place, weight in enumerate(WEIGHTS)],
        "criteria": [
            {"id": id, "competency": f"K{place % 4}", "min_questions": looks, "min_stages": looks}
            for place, id in enumerate(ids)
        ],
        "questions": questions,
        "stages": [
            {"id": id, "minutes": most, "min_minutes": most * 4 // 5, "types": list(allowed)}
            for id, most, allowed in rows
        ],
        "enemies": enemies,
        "required": [],
        "target_level": 3,
        "forms": 1,
        "max_uses": 1,
        "max_overlap": None,
        "share_tol": 3,
        "idle_tol": 5,
        "spread_tol": 5,
        "weights": {"share": 1, "idle": 30, "level": 40, "exposure": 10, "spread": 1},
    }
