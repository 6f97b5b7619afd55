"""What would make an impossible question set possible: the cheapest, said once, and true when it is done."""

import re

import attrs
import pytest

import hirekit
from assembly_kits import ROUNDS, kit, question, random_questions, requisition
from hirekit.assembly import why_not
from hirekit.assembly.diagnosis import diagnose
from hirekit.assembly.posing import posed
from hirekit.errors import CannotAssemble
from hirekit.model.constraint import (
    AllOrNone,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Kinds,
    LevelFit,
    Required,
    ShareBand,
    TimeBudget,
    TimeFloor,
)

BANK = random_questions(60)
OTHERS = [each for each in BANK if each.primary != "explaining"]
LONE = question("lone", "explaining", minutes=8)


def refused(opening, *constraints, **how):
    with pytest.raises(CannotAssemble) as raised:
        hirekit.assemble(opening, constraints=constraints, **how)
    return raised.value.diagnosis


def test_a_round_is_let_look_at_a_criterion_where_that_is_cheapest_and_then_it_is_possible():
    wish = Coverage(id="twice", criterion="mentoring", rounds_apart=2)

    found = refused(requisition(BANK), wish)

    ((family, (criterion, id)),) = [(step.family, step.subject) for step in found.repair]
    blind = {r.id: r for r in ROUNDS if "mentoring" not in r.focus}
    assert (family, criterion) == ("focus", "mentoring")
    assert found.repair_text == f"let round {blind[id].title!r} look at 'mentoring'"
    wider = kit(BANK, rounds=[attrs.evolve(r, focus=(*r.focus, "mentoring")) if r.id == id else r for r in ROUNDS])
    opening = attrs.evolve(requisition(BANK), kit=wider)
    assert hirekit.assemble(opening, constraints=[wish]).status == "optimal"


def test_a_question_is_to_be_written_only_of_a_length_that_fits_and_then_it_is_possible():
    wish = Coverage(criterion="explaining", questions=2)
    bank = [*OTHERS, LONE]

    found = refused(requisition(bank), wish)

    told, minutes = found.repair_text.split(", or write 1 more of at most ")
    assert told == "accept 1 question fewer on 'explaining'"
    length, title = minutes.split(" minutes for round ")
    round_ = next(each for each in ROUNDS if repr(each.title) == title)
    written = question("written", "explaining", minutes=int(length), kind=round_.kinds[0])
    assert hirekit.assemble(requisition([*bank, written]), constraints=[wish]).status == "optimal"


def test_nothing_is_to_be_written_where_no_round_has_time_for_it():
    wishes = [Coverage(criterion="explaining", questions=20)]
    problem = posed(requisition(BANK), constraints=wishes)

    found = diagnose(problem.instance, problem.constraints, prices={"budget": 1000, "coverage": 1})

    assert found.repair_text.startswith("accept")
    assert "write" not in found.repair_text


@pytest.mark.parametrize(
    ("limits", "mend"),
    [
        ({"attribute": "any", "most": 1}, r"allow [2-9]\d* questions$"),
        ({"attribute": "any", "least": 1, "most": 1}, r"allow [2-9]\d* questions$"),
        ({"attribute": "any", "least": 500}, r"accept [1-9]\d* questions$"),
        ({"attribute": "kind", "value": "behavioural", "most": 0}, "allow 1 question with kind 'behavioural'$"),
        (
            {"attribute": "minutes", "value": "12-", "least": 900, "unit": "minutes"},
            r"accept \d+ minutes of questions of 12 minutes or more$",
        ),
    ],
)
def test_a_count_is_mended_by_the_number_to_allow(limits, mend):
    found = refused(requisition(BANK), Count(id="number", **limits))

    texts = [step.text for step in found.repair if step.family == "count"]
    assert len(texts) == 1
    assert re.match(mend, texts[0]), texts


KEPT_TO_A_ROUND = [
    (
        [Count(attribute="minutes", value="-40", most=1, rounds=["people"]), TimeFloor(percent=100, rounds=["people"])],
        "at most 1 question of 40 minutes or fewer in round 'People'",
    ),
    ([Count(attribute="any", most=1, each_round=True)], "at most 1 question in round "),
    (
        [Count(attribute="any", least=500, unit="minutes", rounds=["people"])],
        "at least 500 minutes of questions in round 'People'",
    ),
    (
        [Count(attribute="criterion", value="mentoring", least=500, unit="minutes")],
        "at least 500 minutes of questions with criterion 'mentoring'",
    ),
]


@pytest.mark.parametrize(("wishes", "said"), KEPT_TO_A_ROUND, ids=[said for _, said in KEPT_TO_A_ROUND])
def test_a_conflict_says_what_is_counted_and_in_which_round(wishes, said):
    found = refused(requisition(BANK), *wishes)

    assert any(member.text.startswith(said) for member in found.conflict), [m.text for m in found.conflict]


def test_two_looks_given_up_at_one_criterion_are_said_once():
    wish = Coverage(id="twice", criterion="explaining", questions=2, rounds_apart=2)

    found = refused(requisition([*OTHERS, LONE]), wish)

    assert found.repair_text == "accept 1 question and 1 round fewer on 'explaining'"
    assert [step.family for step in found.repair] == ["coverage", "stages"]


def test_of_two_repairs_at_one_cost_the_one_with_fewer_steps_is_told():
    found = refused(
        requisition(BANK),
        TimeBudget(id="time-people", rounds=["people"], minutes=9),
        TimeFloor(rounds=["people"], minutes=20),
    )

    assert len(found.repair) == 1
    assert found.repair_cost == 11


def test_the_form_that_a_step_is_about_is_named_by_its_code():
    wishes = [
        Required(question="lone", rounds=["people"]),
        TimeBudget(id="time-people", rounds=["people"], minutes=5, forms=["B"]),
    ]

    found = refused(requisition([*OTHERS, LONE]), *wishes, forms=2, method="joint")

    assert all("(form B)" in step.text for step in found.repair)


KEPT_OUT = [
    (
        {"tags": ["old"]},
        Excluded(id="no-old", tag="old"),
        "do not exclude 'lone'",
        "questions with the tag 'old' are excluded (no-old)",
    ),
    ({}, Excluded(id="not-it", question="lone"), "do not exclude 'lone'", "'lone' is excluded (not-it)"),
    (
        {"job_levels": ["junior"]},
        LevelFit(id="level-fit", within=1),
        "ask 'lone', too far from the job level",
        "questions too far from the job level are not asked",
    ),
    (
        {"kind": "situational"},
        Kinds(id="talk", kinds=["behavioural"], rounds=["people"]),
        "let round 'Case' look at 'explaining'",
        "only behavioural questions are asked in round 'People'",
    ),
]


@pytest.mark.parametrize(("fields", "wish", "mend", "said"), KEPT_OUT, ids=[mend for _, _, mend, _ in KEPT_OUT])
def test_what_keeps_the_only_question_of_a_criterion_out_is_part_of_repair_and_conflict(fields, wish, mend, said):
    bank = [*OTHERS, question("lone", "explaining", minutes=8, **fields)]

    found = refused(requisition(bank), wish)

    assert found.repair_text == mend
    assert said in [entry.text for entry in found.conflict]
    assert {"'explaining' needs at least 1 question"} <= {entry.text for entry in found.conflict}


def test_why_not_names_the_tag_that_keeps_a_partner_out():
    bank = [
        *BANK,
        question("pair-1", "explaining", minutes=8),
        question("pair-2", "explaining", minutes=8, tags=["old"]),
    ]
    wishes = [AllOrNone(id="pair", questions=["pair-1", "pair-2"]), Excluded(id="no-old", tag="old")]
    plan = hirekit.assemble(requisition(bank), constraints=wishes)

    told = why_not(plan, "pair-1")

    assert {entry.constraint for entry in told.diagnosis.conflict} == {"pair", "no-old", ""}
    assert "questions with the tag 'old' are excluded (no-old)" in told.message


@pytest.fixture(scope="module")
def exact():
    """A loop of one look each, whose shares no set of whole minutes has, and what is said of it."""
    whole = hirekit.load_kit("ml-tech-lead")
    once = (("framing", "data-quality"), ("delivery", "mentoring"), ("business-framing", "explaining"))
    rounds = [attrs.evolve(r, focus=focus) for r, focus in zip(whole.loop("short").rounds, once, strict=True)]
    loop = attrs.evolve(whole.loop("short"), rounds=rounds, constraints=())
    opening = hirekit.Requisition(
        id="R-1", kit=attrs.evolve(whole, loops=(loop,)), job_level="ml-tech-lead", loop="short"
    )
    return opening, refused(opening, ShareBand(id="share-band", tolerance=0, price=None))


def test_shares_wanted_exactly_are_told_the_totals_that_have_them(exact):
    _, found = exact

    (message,) = found.messages
    assert "Shares are wanted exactly (share-band: 39 % technical, 28 % leadership," in message
    assert "in whole minutes only a form of 100 minutes has them, and none of that length can be made." in message


def test_a_band_of_shares_is_widened_by_points_and_then_it_is_possible(exact):
    opening, found = exact

    assert (
        found.repair_text == "let shares of the time be 1 percentage point further from the weights (share-band to 1)"
    )
    assert found.repair_proven
    assert (
        hirekit.assemble(opening, constraints=[ShareBand(id="share-band", tolerance=1, price=None)]).status == "optimal"
    )


def test_the_shares_of_one_constraint_are_one_member_of_a_conflict(exact):
    _, found = exact

    assert [entry.constraint for entry in found.conflict].count("share-band") == 1
    assert found.conflict_known


def test_the_problem_with_everything_apart_has_the_same_best_choice():
    wishes = [
        Excluded(tag="old"),
        Kinds(kinds=["behavioural"], rounds=["people"]),
        Enemies(questions=[BANK[0].id, BANK[1].id]),
    ]
    bank = [*BANK, question("tagged", "explaining", minutes=8, tags=["old"])]
    problem = posed(requisition(bank), constraints=wishes)
    from hirekit.assembly.lowering import lower
    from hirekit.assembly.search import search

    apart = lower(problem.requisition, problem.constraints, forms=1, apart=True)
    first, second = (search(each, salt="", codes=("A",)) for each in (problem.instance, apart))

    def asked(instance, outcome):
        return {(instance.items[item].id, at) for item, at in outcome.choice[0]}

    assert first.value.total == second.value.total
    assert asked(problem.instance, first) == asked(apart, second)
