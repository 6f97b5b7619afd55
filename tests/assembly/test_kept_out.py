"""Why the questions of a criterion that cannot be covered are kept out, each of them."""

import attrs
import pytest

import hirekit
from assembly_kits import kit, question, random_questions, requisition
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.kept_out import kept_out
from hirekit.errors import CannotAssemble
from hirekit.model.constraint import Coverage, Excluded, Freshness, Kinds, LevelFit, Required
from hirekit.model.question import Bank

OTHERS = [each for each in random_questions(60) if each.primary != "explaining"]

REASONS = [
    ({"kind": "work-sample"}, (), "round 'people' does not ask work-sample questions; round 'past-work' does not ask"),
    ({"minutes": 90}, (), "it takes 90 minutes and round 'people' has 40 for questions"),
    ({"job_levels": ["junior"]}, (), "it is 2 rungs away from 'lead', and at most 1 is allowed (level-fit)"),
    ({"language": "de"}, (), "it is written in 'de', the kit in 'en'"),
    ({}, [Excluded(question="why", label="retired in May")], "it is excluded (retired in May)"),
    ({"tags": ["old"]}, [Excluded(id="no-old", tag="old")], "it is excluded (no-old)"),
    ({}, [Freshness(id="seen", log=["why 4"], most=3)], "it was asked 4 times before, and at most 3 is allowed (seen)"),
    (
        {"kind": "situational"},
        [Kinds(id="talk", kinds=["behavioural", "technical-case"])],
        "it is situational, and only behavioural, technical-case questions are asked (talk)",
    ),
    (
        {},
        [Excluded(id="not-here", question="why", rounds=["people", "past-work"])],
        "it is excluded (not-here) in round 'people'; it is excluded (not-here) in round 'past-work'",
    ),
    (
        {"job_levels": ["director"]},
        [LevelFit(id="no-further", within=0, rounds=["people", "past-work"])],
        "it is 1 rungs away from 'lead', and at most 0 is allowed (no-further) in round 'people'",
    ),
]


@pytest.mark.parametrize(("fields", "constraints", "words"), REASONS, ids=[words for _, _, words in REASONS])
def test_the_message_says_why_the_only_question_of_a_criterion_is_kept_out(fields, constraints, words):
    bank = [*OTHERS, question("why", "explaining", **fields)]

    with pytest.raises(CannotAssemble) as refused:
        hirekit.assemble(requisition(bank), constraints=constraints)

    said = str(refused.value)
    assert "Criterion 'explaining' needs 1 question and the bank has none that a round may ask." in said
    assert f"\n  - why: {words}" in said
    assert [each.question for each in refused.value.diagnosis.kept_out] == ["why"]


def test_a_question_that_no_round_in_question_looks_at_is_kept_out_for_that():
    eligibility = Eligibility.of(requisition([*OTHERS, question("why", "explaining")]), ())

    (found,) = kept_out(eligibility, "explaining", rounds=["case"])

    assert found.reasons == ("round 'case' does not look at 'explaining'",)


def test_questions_with_the_same_reason_stand_on_one_line():
    bank = [*OTHERS, *(question(f"why-{n}", "explaining", language="de") for n in range(3))]

    with pytest.raises(CannotAssemble, match=r"\n  - why-0, why-1, why-2: it is written in 'de'"):
        hirekit.assemble(requisition(bank))


def test_questions_that_only_show_something_count_where_they_are_to():
    bank = [*OTHERS, question("why", "explaining"), question("also", "drift", secondary=["explaining"], language="de")]
    wish = Coverage(criterion="explaining", questions=60, primary_only=False)

    with pytest.raises(CannotAssemble, match=r"\n  - also: it is written in 'de'"):
        hirekit.assemble(requisition(bank), constraints=[wish])


def test_the_rounds_that_do_not_look_at_a_criterion_are_named_where_more_rounds_are_wanted():
    with pytest.raises(CannotAssemble, match="rounds 'people' and 'past-work' do not look at it"):
        hirekit.assemble(
            requisition(random_questions(60)), constraints=[Coverage(criterion="validation", rounds_apart=2)]
        )


def test_a_question_seen_too_often_for_one_round_may_be_asked_in_another():
    bank = [*OTHERS, question("why", "explaining")]
    seen = Freshness(log=["why 4"], most=3, rounds=["people"])

    plan = hirekit.assemble(requisition(bank), constraints=[seen])

    assert "why" in plan.form("A").round("past-work").questions


@pytest.mark.parametrize(
    "wish", [Freshness(log=["q005 4"], most=3, forms=["A"]), LevelFit(within=0, forms=["A"])], ids=lambda w: w.type
)
def test_what_holds_for_one_form_only_is_kept_in_that_form(wish):
    plan = hirekit.assemble(requisition(random_questions(60)), forms=2, constraints=[wish])

    bank = plan.kit.bank
    if isinstance(wish, Freshness):
        assert "q005" not in plan.form("A").questions
    else:
        levels = [bank.question(id).job_levels for id in plan.form("A").questions]
        assert all(not each or "lead" in each for each in levels)


def test_a_required_question_is_asked_also_where_it_is_far_from_the_job_level():
    bank = [*random_questions(60), question("why", "explaining", job_levels=["junior"])]

    assert "why" in hirekit.assemble(requisition(bank), constraints=[Required(question="why")]).form("A").questions


def test_a_kit_in_another_language_keeps_its_own_questions():
    bank = [attrs.evolve(each, language="de") for each in random_questions(60)]
    opening = requisition(bank)

    german = attrs.evolve(opening, kit=attrs.evolve(kit(bank), language="de"))

    assert Eligibility.of(german, ()).rounds(bank[0])
    assert not Eligibility.of(opening, ()).rounds(bank[0])


def test_a_question_that_names_no_language_is_asked_in_a_kit_of_any():
    bank = [attrs.evolve(each, language="") for each in random_questions(60)]
    made = attrs.evolve(kit(bank), language="de", bank=Bank(questions=bank))
    german = attrs.evolve(requisition(bank), kit=made)

    assert {q.language for q in german.kit.bank.questions} == {"de"}
    assert all(Eligibility.of(german, ()).rounds(q) for q in german.kit.bank.questions[:1])
