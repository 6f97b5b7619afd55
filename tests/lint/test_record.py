"""The supporting record: duty, criterion, question, evidence; what is declared; what people must still fill in."""

from datetime import date
from fractions import Fraction

import attrs
import pytest

from hirekit.lint import record
from hirekit.lint.record import BY_PEOPLE, NO, TITLE, YES, supporting_record
from hirekit.model.terms import ReasonedWeight
from hirekit.model.waiver import Waiver

TODAY = date(2026, 11, 23)
# Campion, Palmer and Campion (1997), Personnel Psychology 50(3): fifteen components in the order of the article.
COMPONENTS = (
    "questions from a job analysis",
    "same questions for all",
    "limited prompting",
    "better types of question",
    "enough questions",
    "control of other information",
    "candidate's questions afterwards",
    "each answer rated",
    "anchored scales",
    "detailed notes",
    "several interviewers",
    "same interviewers for all",
    "no talk between interviews",
    "training",
    "statistical combination",
)


@pytest.fixture(scope="module")
def made(plan, panel):
    return supporting_record(plan, panel=panel, today=TODAY)


def of_kit(plan, **changes):
    kit = attrs.evolve(plan.kit, **changes)
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))


def state(made, name):
    return next(component.state for component in made.components if component.name == name)


def test_each_planned_criterion_is_linked_to_each_duty_that_it_serves(plan, made):
    rubric = plan.kit.rubric
    wanted = {(duty, id) for id in plan.requisition.planned for duty in rubric.criterion(id).duties}

    assert {(link.duty, link.criterion) for link in made.matrix} == wanted


def test_a_link_holds_what_a_report_of_content_asks_for(plan, made):
    bank, duties = plan.kit.bank, {duty.id: duty for duty in plan.kit.role.duties}
    for link in made.matrix:
        assert link.duty_text == duties[link.duty].text
        assert link.importance == duties[link.duty].importance
        assert link.definition == plan.kit.rubric.criterion(link.criterion).definition
        assert link.questions
        assert all(bank.question(id).primary == link.criterion for _, _, id in link.questions)
        assert set(link.evidence) == {sign for _, _, id in link.questions for sign in bank.question(id).listen_for}


def test_duties_that_no_planned_criterion_serves_are_named(plan, made):
    linked = {link.duty for link in made.matrix}

    assert set(made.unserved) == {duty.id for duty in plan.kit.role.duties} - linked
    assert made.unserved


def test_the_components_are_those_of_the_article(made):
    assert tuple(component.name for component in made.components) == COMPONENTS


def test_what_a_plan_cannot_know_is_for_people_to_confirm(plan, made):
    assert state(made, "control of other information") == BY_PEOPLE
    assert state(made, "no talk between interviews") == BY_PEOPLE
    alone = supporting_record(plan, today=TODAY)
    for name in ("several interviewers", "same interviewers for all", "training"):
        assert state(alone, name) == BY_PEOPLE
        assert state(made, name) == YES


def test_a_panel_that_changes_or_is_untrained_is_not_declared(plan, panel):
    first, *others = panel.interviews
    changed = attrs.evolve(panel, interviews=(attrs.evolve(first, second=""), *others))
    assert state(supporting_record(plan, panel=changed, today=TODAY), "same interviewers for all") == NO

    people = [attrs.evolve(person, trained=None) for person in panel.interviewers]
    untrained = attrs.evolve(panel, interviewers=people)
    assert state(supporting_record(plan, panel=untrained, today=TODAY), "training") == NO


def test_probes_and_kinds_of_question_are_read_from_the_form(plan, made):
    assert state(made, "limited prompting") == YES
    bank = plan.kit.bank
    bare = of_kit(plan, bank=attrs.evolve(bank, questions=[attrs.evolve(q, probes=()) for q in bank.questions]))

    assert state(supporting_record(bare, today=TODAY), "limited prompting") == NO


def test_shares_of_weights_sum_to_one_and_say_why(made, plan):
    assert [weight.criterion for weight in made.weights] == list(plan.requisition.planned)
    assert sum(weight.share for weight in made.weights) == Fraction(1)
    assert all(weight.why for weight in made.weights)


def test_weights_given_by_the_requisition_say_their_own_reasons(plan):
    reasons = {"framing": "three duties", "data-quality": "five duties", "drift-response": "one duty"}
    given = [ReasonedWeight(id=id, weight=1, why=why) for id, why in reasons.items()]
    changed = attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, weights=given))

    assert {w.criterion: w.why for w in supporting_record(changed, today=TODAY).weights} == reasons


def test_findings_and_waivers_of_kit_and_plan_are_part_of_it(plan):
    waiver = Waiver(code="P-RETENTION", where="retention", why="the works council decides", expires=TODAY)
    changed = of_kit(plan, waivers=(waiver,))
    requisition = attrs.evolve(changed.requisition, retention=None, jurisdiction=())
    made = supporting_record(attrs.evolve(changed, requisition=requisition), today=TODAY)

    assert "P-PLACE" in {finding.code for finding in made.findings}
    assert [entry.waiver for entry in made.waived] == [waiver]


def test_what_experts_must_judge_is_left_blank(plan, made):
    assert any(blank.startswith("experts consulted") for blank in made.blanks)
    unjudged = [attrs.evolve(duty, importance=None) for duty in plan.kit.role.duties]
    role = attrs.evolve(plan.kit.role, duties=unjudged)
    blank = next(
        b for b in supporting_record(of_kit(plan, role=role), today=TODAY).blanks if b.startswith("importance")
    )

    assert all(duty.id in blank for duty in unjudged)


def test_it_is_called_a_supporting_record_and_claims_nothing_more(made):
    told = " ".join([TITLE, record.__doc__, supporting_record.__doc__, *map(str, made.components), *made.blanks])

    assert TITLE == "Supporting record"
    assert "validat" not in told.lower()
