"""Rules about plans, requisitions and panels: each broken alone, and a look-alike that breaks none."""

from datetime import date, timedelta

import attrs
import pytest
from small_plan import LOOKS, ROUNDS, at, form

from hirekit.lint import lint_plan, lint_requisition, plan_report
from hirekit.model.form import Form, FormRound
from hirekit.model.panel import Interviewer
from hirekit.model.plan import Plan
from hirekit.model.thresholds import Cut, Minimum
from hirekit.model.waiver import Waiver

TODAY = date(2026, 11, 23)


def codes(findings):
    return {finding.code for finding in findings}


def of_plan(plan, panel=None):
    return codes(lint_plan(plan, panel=panel, today=TODAY))


def test_a_sound_plan_has_no_finding(plan, panel):
    assert of_plan(plan, panel) == set()


def declared(plan, **changes):
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, **changes))


REASONED = {"framing": 2, "data-quality": 1, "drift-response": 1}


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"retention": None}, {"P-RETENTION"}),
        ({"jurisdiction": ()}, {"P-PLACE"}),
        ({"jurisdiction": ("US", "ZZ")}, {"P-LAW"}),
        ({"jurisdiction": ("US-NY", "DE")}, set()),
        ({"cut": Cut(percent=60)}, {"P-CUT"}),
        ({"cut": Cut(percent=60, why="the mean of last year's standard setting")}, set()),
        ({"cut": None}, set()),
        ({"minimums": (Minimum(criterion="data-quality", score=3),)}, {"P-CUT"}),
        ({"minimums": (Minimum(criterion="framing", score=3, why="two rounds look at it"),)}, set()),
        ({"weights": REASONED}, {"W-NOWHY"}),
        ({"weights": dict.fromkeys(REASONED, 1)}, set()),
    ],
)
def test_one_fault_of_a_requisition_is_found_alone(plan, changes, found):
    changed = declared(plan, **changes)

    assert of_plan(changed) == found
    assert codes(lint_requisition(changed.requisition, today=TODAY)) == found


def with_rounds(plan, **changes):
    kit = plan.kit
    (loop,) = kit.loops
    first, *others = loop.rounds
    loop = attrs.evolve(loop, rounds=(attrs.evolve(first, **changes), *others))
    kit = attrs.evolve(kit, loops=(loop,))
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"break_after": 0}, {"P-BREAK"}),
        ({"break_after": 5}, set()),
        ({"minutes": 40}, {"P-TIME"}),
        ({"minutes": 300}, {"P-TIME"}),
    ],
)
def test_one_fault_of_a_round_is_found_alone(plan, changes, found):
    assert of_plan(with_rounds(plan, **changes)) == found


def with_form(plan, *forms):
    return attrs.evolve(plan, forms=forms)


def test_a_criterion_that_no_question_looks_at_is_found(plan, short_kit):
    unasked = form(short_kit, looks={"ml-case": ("framing", "framing"), "running-ml": ("data-quality", "data-quality")})

    assert of_plan(with_form(plan, unasked)) == {"P-UNASKED"}


def test_a_minimum_that_one_question_looks_at_is_found_and_two_looks_are_enough(plan, short_kit):
    looks = {"ml-case": ("framing", "data-quality"), "running-ml": ("framing", "drift-response")}

    assert of_plan(with_form(plan, form(short_kit, looks=looks))) == {"C-ONELOOK"}
    assert of_plan(declared(with_form(plan, form(short_kit, looks=looks)), minimums=())) == set()


def test_forms_that_meet_the_same_criteria_in_another_order_are_found(plan, short_kit):
    turned = LOOKS | {"ml-case": ("data-quality", "data-quality", "framing")}

    assert of_plan(with_form(plan, form(short_kit), form(short_kit, "B"))) == set()
    assert of_plan(with_form(plan, form(short_kit), form(short_kit, "B", turned))) == {"P-ORDER"}


def reworded(plan, *, like, word):
    """Let the second question of the first round ask what the first asks, but for one word."""
    first, second = plan.forms[0].questions[:2]
    bank = plan.kit.bank
    prompt = bank.question(first).prompt.split()
    prompt[-1] = word
    told = " ".join(prompt) if like else "Tell me about the last time you wrote down what a column of a table meant."
    questions = [attrs.evolve(q, prompt=told) if q.id == second else q for q in bank.questions]
    kit = attrs.evolve(plan.kit, bank=attrs.evolve(bank, questions=questions))
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))


def test_a_question_asked_again_in_nearly_the_same_words_is_found(plan):
    assert of_plan(reworded(plan, like=True, word="first?")) == {"P-DUP"}
    assert of_plan(reworded(plan, like=False, word="")) == set()


def test_a_card_of_many_criteria_is_found(plan, short_kit):
    many = [criterion.id for criterion in short_kit.rubric.criteria][:7]
    asked = {id: [q.id for q in short_kit.bank.questions if q.primary == id][:2] for id in many}
    short = short_kit.bank
    kit = attrs.evolve(
        short_kit,
        bank=attrs.evolve(short, questions=[attrs.evolve(q, minutes=5, secondary=()) for q in short.questions]),
    )

    def planned(criteria):
        of_seven = Form(
            code="A",
            rounds=[
                FormRound(round=ROUNDS[0], questions=[asked[id][0] for id in criteria]),
                FormRound(round=ROUNDS[1], questions=[asked[id][1] for id in criteria]),
            ],
        )
        requisition = attrs.evolve(plan.requisition, kit=kit, criteria=criteria, minimums=())
        return Plan(requisition=requisition, forms=(of_seven,))

    assert "P-CARD" in of_plan(planned(many))
    assert "P-CARD" not in of_plan(planned(many[:6]))


def test_a_fact_of_the_post_among_the_criteria_is_found(plan):
    def titled(title):
        rubric = plan.kit.rubric
        heads = [
            attrs.evolve(
                head, criteria=[attrs.evolve(c, title=title) if c.id == "framing" else c for c in head.criteria]
            )
            for head in rubric.competencies
        ]
        kit = attrs.evolve(plan.kit, rubric=attrs.evolve(rubric, competencies=heads))
        return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=kit))

    assert of_plan(titled("Availability for on-call")) == {"P-SCREENSCORE"}
    assert of_plan(titled("Willing to be on call")) == {"P-SCREENSCORE"}
    for work in ("Alerts that wake one person, not five", "On-call hand-over", "Hands over an on-call week in writing"):
        assert of_plan(titled(work)) == set()


def moved(panel, **changes):
    first, *others = panel.interviews
    return attrs.evolve(panel, interviews=(attrs.evolve(first, **changes), *others))


def untrained(panel, id):
    people = [attrs.evolve(p, trained=None) if p.id == id else p for p in panel.interviewers]
    return attrs.evolve(panel, interviewers=people)


def test_who_rates_before_the_day_of_their_training_is_untrained(plan, panel):
    first = panel.interviews[0]
    day = first.at.date()
    for trained, codes in ((day, set()), (day + timedelta(days=400), {"P-UNTRAINED"})):
        people = [attrs.evolve(p, trained=trained) if p.id == first.lead else p for p in panel.interviewers]
        assert of_plan(plan, attrs.evolve(panel, interviewers=people)) == codes


def test_one_fault_of_a_panel_is_found_alone(plan, panel):
    assert of_plan(plan, untrained(panel, "i-b")) == {"P-UNTRAINED"}
    assert of_plan(plan, moved(panel, second="")) == {"P-ALONE"}
    assert of_plan(plan, moved(panel, at=at(1, 16))) == {"P-ORDER"}


def test_a_shadow_without_training_and_interviews_without_a_day_are_no_fault(plan, panel):
    learner = attrs.evolve(panel, interviewers=(*panel.interviewers, Interviewer(id="i-c")))

    assert of_plan(plan, moved(learner, shadow="i-c")) == set()
    assert of_plan(plan, moved(panel, at=None)) == set()


def test_a_kit_may_waive_what_is_found_in_a_plan(plan):
    waiver = Waiver(code="P-RETENTION", where="retention", why="the works council decides", expires=TODAY)
    kit = attrs.evolve(plan.kit, waivers=(waiver,))
    report = plan_report(declared(plan, kit=kit, retention=None), today=TODAY)

    assert report.findings == ()
    assert [entry.waiver for entry in report.waived] == [waiver]
