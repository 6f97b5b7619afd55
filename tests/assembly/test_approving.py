"""Stand-ins approved together: as many as trying every way gives, any of them used on one day, and why others have none."""

import random
from collections import Counter
from itertools import combinations, product

import attrs
import pytest

from assembly_kits import question, requisition
from hirekit.assembly import check, replace
from hirekit.assembly.approving import with_alternates
from hirekit.cli.plan_data import plan_data
from hirekit.cli.plan_tables import plan_text
from hirekit.model.constraint import AllOrNone, Count, Coverage, Enemies, Excluded, Required, TimeBudget
from hirekit.model.form import Form, FormRound
from hirekit.model.loop import Round
from hirekit.model.plan import Plan

ROUNDS = (
    Round(id="people", title="People", minutes=90, focus=("mentoring", "delivery")),
    Round(id="past-work", title="Past work", minutes=90, focus=("mentoring", "delivery")),
)
HEADS = {"leadership": {"mentoring": 1, "delivery": 1}}


def planned(bank, rounds, *constraints, forms=("A",)):
    """Return a plan that asks questions in the two rounds, held to constraints, with its stand-ins approved."""
    opening = requisition(bank, rounds=ROUNDS, competencies=HEADS)
    made = [
        Form(code=code, rounds=[FormRound(round=r.id, questions=asked) for r, asked in zip(ROUNDS, each, strict=True)])
        for code, each in zip(forms, rounds if len(forms) > 1 else [rounds], strict=True)
    ]
    return with_alternates(Plan(requisition=opening, forms=made, constraints=constraints))


def approved(plan, code="A"):
    return {pair.question: pair.alternate for r in plan.form(code).rounds for pair in r.alternates}


def lacking(plan, code="A"):
    return {each.question: each.why for r in plan.form(code).rounds for each in r.lacking}


def after(plan, pairs):
    for old, new in pairs:
        plan = replace(plan, form="A", question=old, by=new).plan
    return plan


def lost(plan, old):
    return {
        c.id
        for c in plan.constraints
        if (isinstance(c, Required) and c.question == old) or (isinstance(c, AllOrNone) and old in c.questions)
    }


def harmless(plan, pairs):
    """Return whether whichever of some pairs are used break no hard constraint that they need not."""
    before = missed(plan)
    for size in range(1, len(pairs) + 1):
        for used in combinations(pairs, size):
            may = set().union(*(lost(plan, old) for old, _ in used))
            now = missed(after(plan, used))
            if any(now[id] > before[id] for id in now if id not in may):
                return False
    return True


def missed(plan):
    """Return by how much a plan misses each hard constraint, by id."""
    found = Counter()
    for miss in check(plan).broken:
        found[miss.constraint] += miss.missed
    return found


def most_by_trying(plan):
    """Return how many questions can have a stand-in at once, by trying every way."""
    bank = plan.kit.bank.questions
    asked = plan.forms[0].questions
    near = [
        [
            q.id
            for q in bank
            if q.id not in asked
            and q.primary == plan.kit.bank.question(old).primary
            and q.kind == plan.kit.bank.question(old).kind
            and abs(q.minutes - plan.kit.bank.question(old).minutes) <= 2
        ]
        for old in asked
    ]
    best = 0
    for chosen in product(*([None, *others] for others in near)):
        pairs = [(old, new) for old, new in zip(asked, chosen, strict=True) if new]
        apart = len({new for _, new in pairs}) == len(pairs)
        if apart and len(pairs) > best and harmless(plan, pairs):
            best = len(pairs)
    return best


def drawn(seed):
    """Return a small plan with constraints drawn by a seed."""
    draw = random.Random(seed)  # noqa: S311
    bank = []
    for n in range(9):
        foes = [f"q{m}" for m in range(n) if n > 3 and draw.random() < 0.08]
        bank.append(
            question(
                f"q{n}", draw.choice(("mentoring", "mentoring", "delivery")), minutes=draw.choice((9, 10, 11, 12)),
                tags=draw.sample(("long", "story"), draw.randint(0, 1)), enemies=foes,
            )
        )  # fmt: skip
    asked = [q.id for q in bank[:4]]
    spare = sum(q.minutes for q in bank[:2]) + draw.randint(0, 3)
    wishes = [
        TimeBudget(id="time", rounds=["people"], minutes=spare),
        Count(id="tagged", attribute="tag", value="story", most=draw.randint(0, 3)),
        Count(
            id="filled", attribute="any", unit="minutes", least=sum(q.minutes for q in bank[:4]) - draw.randint(0, 4)
        ),
        Enemies(id="apart", questions=draw.sample([q.id for q in bank], 3)),
        AllOrNone(id="pair", questions=draw.sample([q.id for q in bank], 2)),
        Required(id="must", question=draw.choice(asked)),
        Coverage(id="each", questions=1),
    ]
    made = planned(bank, [asked[:2], asked[2:]], *draw.sample(wishes, draw.randint(1, 5)))
    broken = {miss.constraint for miss in check(made).broken}
    return planned(bank, [asked[:2], asked[2:]], *(wish for wish in made.constraints if wish.id not in broken))


@pytest.mark.parametrize("seed", range(60))
def test_as_many_have_one_as_trying_every_way_gives_and_any_of_them_can_be_used_together(seed):
    plan = drawn(seed)
    pairs = tuple(approved(plan).items())

    assert len({new for _, new in pairs}) == len(pairs)
    assert harmless(plan, pairs)
    assert len(pairs) == most_by_trying(plan)
    assert {*approved(plan)} | {*lacking(plan)} == {*plan.forms[0].questions}


def test_the_only_stand_in_of_one_is_not_given_to_another_that_has_more():
    bank = [
        question("ten", "mentoring", minutes=10),
        question("fourteen", "mentoring", minutes=14),
        question("twelve", "mentoring", minutes=12),
        question("eight", "mentoring", minutes=8, job_levels=["director"]),
    ]

    assert approved(planned(bank, [["ten", "fourteen"], []])) == {"ten": "eight", "fourteen": "twelve"}


def test_stand_ins_that_only_fit_the_round_one_at_a_time_are_not_both_approved():
    bank = [question(f"q{n}", "mentoring", minutes=10 if n < 2 else 12) for n in range(4)]
    plan = planned(bank, [["q0", "q1"], []], TimeBudget(id="time", rounds=["people"], minutes=22))

    assert len(approved(plan)) == 1
    assert [*lacking(plan).values()] == ["taken"]


SPARE = question("spare", "mentoring")
FIRST = question("first", "mentoring")
WHY = [
    ("none-alike", [FIRST, question("other", "mentoring", minutes=15), question("else", "delivery")], ["first"], ()),
    ("asked", [FIRST, SPARE], ["first", "spare"], ()),
    ("not-there", [FIRST, attrs.evolve(SPARE, enemies=["beside"]), question("beside", "delivery")], ["first", "beside"], ()),
    ("not-there", [FIRST, SPARE], ["first"], [Excluded(id="out", question="spare")]),
    ("breaks", [FIRST, attrs.evolve(SPARE, tags=["story"])], ["first"], [Count(id="no", attribute="tag", value="story", most=0)]),
    ("taken", [FIRST, SPARE, question("second", "mentoring")], ["second", "first"], ()),
]  # fmt: skip


@pytest.mark.parametrize(("why", "bank", "asked", "constraints"), WHY)
def test_why_a_question_has_none_is_said(why, bank, asked, constraints):
    assert lacking(planned(bank, [asked, []], *constraints))["first"] == why


def test_what_another_form_asks_stands_in_for_nothing():
    plan = planned([FIRST, SPARE], [[["first"], []], [["spare"], []]], forms=("A", "B"))

    assert lacking(plan) == {"first": "asked"}
    assert lacking(plan, "B") == {"spare": "asked"}


def test_the_same_whatever_the_order_of_the_bank():
    plan = drawn(3)
    bank = attrs.evolve(plan.kit.bank, questions=plan.kit.bank.questions[::-1])
    other = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=attrs.evolve(plan.kit, bank=bank)))

    assert approved(with_alternates(other)) == approved(plan)


def test_the_command_line_names_them_with_their_form_and_reason():
    plan = planned([FIRST, SPARE], [[["first"], []], [["spare"], []]], forms=("A", "B"))

    shown = " ".join(plan_text(plan).split())

    assert "Without a stand-in 2 of 2 questions" in shown
    assert "Form B: spare: all that are like it are asked, in this form or another" in shown
    assert plan_data(plan)["without_stand_in"][0] == {
        "form": "A",
        "round": "people",
        "question": "first",
        "why": "asked",
        "says": "all that are like it are asked, in this form or another",
    }
