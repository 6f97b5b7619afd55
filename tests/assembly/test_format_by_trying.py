"""The published format's meaning, held against trying every choice: tiers, stages, overlap, and the prices of repairs."""

import itertools
import random
from functools import cache

import attrs
import pytest

from assembly_cases import cost, every_form, instance_of, repair_cost, solution_of
from hirekit.assembly.diagnosis import diagnose
from hirekit.assembly.instance import Across
from hirekit.assembly.program import program
from hirekit.assembly.search import search
from hirekit.assembly.solver import solve
from hirekit.assembly.wishes import form_codes

TIERS = (
    (("share",), ("idle",), ("level", "exposure", "spread")),
    (("level",), ("share", "idle"), ("exposure",), ("spread",)),
)
PRICES = {
    "budget": 1,
    "min_time": 1,
    "coverage": 20,
    "stages": 10,
    "enemy": 15,
    "required": 30,
    "uses": 10,
    "overlap": 10,
}


def drawn(seed, *, questions=6, forms=1, tight=False):
    """Return an instance of two or three stages that only a brute can take in."""
    draw = random.Random(seed)  # noqa: S311
    three = draw.random() < 0.4 and forms == 1
    stages = [
        {"id": "talk", "minutes": 26, "min_minutes": 14 if tight else 6, "types": ["behavioural", "situational"]},
        {"id": "case", "minutes": 34, "min_minutes": 20 if tight else 10, "types": ["case", "situational"]},
        {"id": "close", "minutes": 14, "min_minutes": 0, "types": ["behavioural"]},
    ][: 3 if three else 2]
    minutes = {"behavioural": (6, 13), "situational": (5, 12), "case": (12, 22)}
    heads = ("K0", "K1", "K2")[: draw.choice((2, 3))]
    criteria = [f"C{place}" for place in range(draw.choice((3, 4)))]
    rows = []
    for place in range(questions):
        kind = draw.choice(tuple(minutes))
        primary = criteria[place % len(criteria)]
        rows.append(
            {
                "id": f"Q{place}",
                "type": kind,
                "minutes": draw.randint(*minutes[kind]),
                "level": draw.randint(1, 5),
                "primary": primary,
                "secondary": draw.sample([id for id in criteria if id != primary], draw.randint(0, 2)),
                "language": "en",
                "uses": draw.choice((0, 0, 1, 4)),
            }
        )
    ids = [row["id"] for row in rows]
    looks = (0, 1, 2) if tight else (0, 0, 1)
    able = [stage["id"] for stage in stages if rows[1]["type"] in stage["types"]]
    weights = {2: (60, 40), 3: (45, 35, 20)}[len(heads)]
    return {
        "competencies": [{"id": id, "weight": weight} for id, weight in zip(heads, weights, strict=True)],
        "criteria": [
            {
                "id": id,
                "competency": heads[place % len(heads)],
                "min_questions": draw.choice(looks),
                "min_stages": draw.choice(looks),
            }
            for place, id in enumerate(criteria)
        ],
        "questions": rows,
        "stages": stages,
        "enemies": [sorted(draw.sample(ids, draw.choice((2, 3)))) for _ in range(draw.choice((0, 1, 2)))],
        "required": [{"question": "Q1", "stage": draw.choice((None, *able))}] if draw.random() < 0.5 else [],
        "target_level": 3,
        "forms": forms,
        "max_uses": draw.choice((1, 2, 3)) if forms > 1 else 1,
        "max_overlap": draw.choice((None, 0, 1, 2)) if forms > 1 else None,
        "share_tol": draw.choice((0, 3, 8)),
        "idle_tol": draw.choice((0, 5)),
        "spread_tol": draw.choice((0, 4)),
        "weights": {"share": 1, "idle": 30, "level": 40, "exposure": 10, "spread": 1},
    }


@cache
def every_sound_cost(seed, questions, forms):
    """Return the parts of the objective of each choice that breaks nothing."""
    case = drawn(seed, questions=questions, forms=forms)
    sound = [form for form in every_form(case) if not cost({**case, "forms": 1}, [form])[1]]
    found = (cost(case, list(each)) for each in itertools.product(sound, repeat=forms))
    return tuple(tuple(parts.items()) for parts, broken in found if not broken)


def vector(parts, tiers):
    return tuple(sum(dict(parts)[part] for part in tier) for tier in tiers)


SIZES = (
    [(seed, 6, 1) for seed in range(20)] + [(seed, 5, 2) for seed in range(10)] + [(seed, 4, 3) for seed in range(4)]
)


@pytest.mark.parametrize(("seed", "questions", "forms"), SIZES)
def test_the_weighted_best_is_that_of_trying_every_choice(seed, questions, forms):
    case = drawn(seed, questions=questions, forms=forms)
    instance = instance_of(case)

    outcome = search(instance, salt="", codes=form_codes(forms))

    best = min((sum(dict(parts).values()) for parts in every_sound_cost(seed, questions, forms)), default=None)
    assert (None if outcome.value is None else outcome.value.total) == best
    assert outcome.status == ("infeasible" if best is None else "optimal")


@pytest.mark.parametrize("tiers", TIERS, ids=["share-first", "level-first"])
@pytest.mark.parametrize(("seed", "questions", "forms"), SIZES[::3])
def test_the_lexicographic_best_is_that_of_trying_every_choice(seed, questions, forms, tiers):
    case = drawn(seed, questions=questions, forms=forms)
    instance = instance_of(case)

    outcome = search(instance, salt="", codes=form_codes(forms), tiers=tiers)

    best = min((vector(parts, tiers) for parts in every_sound_cost(seed, questions, forms)), default=None)
    if best is None:
        assert outcome.status == "infeasible"
    else:
        parts, broken = cost(case, solution_of(instance, outcome.choice))
        assert not broken
        assert vector(parts.items(), tiers) == best
        assert outcome.status == "optimal"


@cache
def least_repair(seed, forms):
    """Return the least that any choice costs in repairs."""
    case = drawn(seed, questions=5 if forms == 1 else 4, forms=forms, tight=True)
    return case, min(
        repair_cost(case, list(each), PRICES) for each in itertools.product(list(every_form(case)), repeat=forms)
    )


IMPOSSIBLE = [(seed, 1) for seed in range(30) if least_repair(seed, 1)[1]] + [
    (seed, 2) for seed in range(6) if least_repair(seed, 2)[1]
]


def test_there_are_many_impossible_cases_to_try():
    assert len(IMPOSSIBLE) >= 20


@pytest.mark.parametrize(("seed", "forms"), IMPOSSIBLE)
def test_the_repair_costs_the_least_that_any_choice_does(seed, forms):
    case, least = least_repair(seed, forms)

    diagnosis = diagnose(instance_of(case), prices=PRICES)

    assert diagnosis.status == "infeasible"
    assert diagnosis.repair_proven
    assert diagnosis.repair_cost == least == sum(step.cost for step in diagnosis.repair)


@pytest.mark.parametrize(("seed", "forms"), IMPOSSIBLE)
def test_the_conflict_cannot_hold_and_can_without_any_one_of_its_members(seed, forms):
    case, _ = least_repair(seed, forms)
    hard = instance_of(case).without_wishes()

    diagnosis = diagnose(hard, prices=PRICES)

    members = [(each.family, each.subject) for each in diagnosis.conflict]
    assert diagnosis.conflict_known
    assert members
    assert not possible(hard, members)
    for place in range(len(members)):
        assert possible(hard, members[:place] + members[place + 1 :]), members[place]


def possible(hard, members):
    def kept(need):
        return (need.family, () if isinstance(need, Across) else need.subject) in members

    left = attrs.evolve(
        hard,
        bounds=tuple(filter(kept, hard.bounds)),
        breadths=tuple(filter(kept, hard.breadths)),
        across=tuple(filter(kept, hard.across)),
    )
    return solve(program(left), {}).status == "optimal"


@pytest.mark.parametrize("seed", range(24))
def test_shares_that_must_hold_leave_the_best_of_the_choices_that_have_them(seed):
    case = {**drawn(seed), "share_tol": (0, 2, 6, 12)[seed % 4]}
    soft = instance_of(case)
    hard = attrs.evolve(
        soft, bounds=tuple(attrs.evolve(b, price=None) if b.family == "share" else b for b in soft.bounds)
    )
    priced = [(cost(case, [form]), form) for form in every_form(case)]
    within = [sum(parts.values()) for (parts, broken), _ in priced if not broken and not parts["share"]]

    outcome = search(hard, salt="", codes=("A",))

    if within:
        assert (outcome.status, outcome.value.total, outcome.value.broken) == ("optimal", min(within), ())
    else:
        assert outcome.status == "infeasible"
