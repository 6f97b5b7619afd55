"""Why a question is not asked: what keeps it out, what would be dearer with it, or what it would break."""

import pytest

import hirekit
from assembly_kits import question, random_questions, requisition
from hirekit.assembly import why_not
from hirekit.assembly.posing import posed
from hirekit.errors import InvalidData
from hirekit.model.constraint import Count, Enemies, Freshness, Required
from hirekit.model.loop import Round

BANK = random_questions(60)


@pytest.fixture(scope="module")
def plan():
    return hirekit.assemble(requisition(BANK))


def test_a_question_that_is_asked_is_said_to_be(plan):
    asked = plan.forms[0].questions[0]

    assert why_not(plan, asked).message == f"Form A asks {asked!r}."


def test_what_keeps_a_question_out_of_every_round_is_named_with_its_constraint(plan):
    far = next(q.id for q in BANK if q.job_levels == ("junior",) and q.primary in plan.requisition.planned)

    told = why_not(plan, far)

    assert "2 rungs away from 'lead', and at most 1 is allowed (level-fit)" in told.message
    assert told.more is None


def test_the_points_are_those_of_the_best_set_that_asks_it(plan):
    for id in [i.id for i in posed(plan.requisition).instance.items if i.id not in plan.forms[0].questions][:4]:
        held = hirekit.assemble(plan.requisition, constraints=[Required(question=id)])
        told = why_not(plan, id)

        assert told.more == held.objective - plan.objective == sum(each.more for each in told.differences)
        assert set(told.instead_of) <= set(plan.forms[0].questions)


def one_round(*questions, constraints=(), minutes=40, **how):
    """Return a plan of one round of twenty minutes for questions, on two criteria."""
    rounds = [Round(id="talk", title="Talk", minutes=minutes, focus=["mentoring", "explaining"])]
    fixed = [question("m-fixed", "mentoring", minutes=10)]
    return hirekit.assemble(requisition([*fixed, *questions], rounds=rounds, constraints=constraints), **how)


FRESH = question("fresh", "explaining", minutes=10)
PARTS = [
    (question("old", "explaining", minutes=10), [Freshness(id="log", log=["old 3"])], ("exposure", "log", 30)),
    (question("far", "explaining", minutes=10, job_levels=["senior"]), [], ("level", "level-fit", 40)),
    (question("short", "explaining", minutes=3), [], ("idle", "idle", 60)),
    (
        question("tagged", "explaining", minutes=10, tags=["dull"]),
        [Count(id="few-dull", label="nothing dull", attribute="tag", value="dull", most=0, price=70)],
        ("wishes", "few-dull", 70),
    ),
]


@pytest.mark.parametrize(("dearer", "constraints", "said"), PARTS, ids=[said[0] for _, _, said in PARTS])
def test_the_part_of_the_objective_and_the_constraint_that_make_it_dearer_are_named(dearer, constraints, said):
    plan = one_round(FRESH, dearer, constraints=constraints)
    part, constraint, points = said

    told = why_not(plan, dearer.id)

    found = {(d.part, d.constraint): d.more / plan.unit for d in told.differences}
    assert found[part, constraint] == points
    assert told.instead_of == ("fresh",)
    assert f"{points} points more for" in told.message
    assert f"({constraint})" in told.message


def test_the_share_that_a_longer_question_would_take_is_named():
    plan = one_round(FRESH, question("long", "explaining", minutes=13), minutes=43)

    told = why_not(plan, "long")

    assert [d.part for d in told.differences if d.more > 0] == ["share"]
    assert "for shares of the time (share-band)" in told.message


def test_what_another_form_asks_costs_the_forms_their_difference():
    plan = one_round(
        FRESH,
        question("m-other", "mentoring", minutes=10),
        question("spare", "explaining", minutes=10),
        forms=2,
        method="joint",
    )
    theirs = next(id for id in plan.form("B").questions if id in ("fresh", "spare"))

    told = why_not(plan, theirs, form="A")

    assert ("reuse", "max-uses") in {(d.part, d.constraint) for d in told.differences}
    assert "(form B asks it)" in told.message


def test_a_wish_that_is_missed_is_said_in_its_words():
    plan = one_round(FRESH, PARTS[3][0], constraints=PARTS[3][1])

    assert (
        "a wish missed, nothing dull (at most 0 questions with tag 'dull') (few-dull)"
        in why_not(plan, "tagged").message
    )


def test_a_question_as_good_as_what_is_asked_is_said_to_be():
    plan = one_round(FRESH, question("same", "explaining", minutes=10))
    other = ({"fresh", "same"} - set(plan.forms[0].questions)).pop()

    told = why_not(plan, other)

    assert (told.more, told.differences) == (0, ())
    assert "would be as good with it, and the salt decided" in told.message


def test_the_tier_that_decides_is_named():
    plan = one_round(FRESH, PARTS[1][0], tiers=[["share", "idle"], ["level"]])

    assert "40 points worse in the tier of level" in why_not(plan, "far").message


def test_the_constraints_that_leave_no_set_are_named():
    foes = Enemies(id="apart", questions=["m-fixed", "fresh"])
    plan = one_round(FRESH, question("other", "explaining", minutes=10), constraints=[foes])

    told = why_not(plan, "fresh")

    assert "With 'fresh' asked, no question set would be left." in told.message
    assert {each.constraint for each in told.diagnosis.conflict} == {"apart", "coverage-mentoring", ""}
    assert "'fresh' and 'm-fixed' must not be in one form" in told.message


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"question": "q99"}, "no question has the id 'q99'"),
        ({"question": "q000", "form": "B"}, "the plan has no form 'B', only A"),
    ],
)
def test_an_unknown_question_or_form_is_refused(plan, asked, words):
    with pytest.raises(InvalidData, match=words):
        why_not(plan, **asked)
