"""From a requisition to a plan: what a hiring team asks for and gets."""

import random
from fractions import Fraction
from functools import partial
from itertools import pairwise

import attrs
import pytest

import hirekit
from assembly_kits import ROUNDS, kit, question, random_questions, requisition
from hirekit.assembly import alternates, check, diagnosis, planning, replace
from hirekit.assembly.eligible import Eligibility
from hirekit.assembly.kept_out import bare_rounds
from hirekit.assembly.posing import posed
from hirekit.assembly.shares import whole_shares
from hirekit.assembly.solver import Limits
from hirekit.errors import CannotAssemble, InvalidData, LimitExceeded
from hirekit.model.constraint import (
    AllOrNone,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Freshness,
    Idle,
    Kinds,
    LevelFit,
    MaxOverlap,
    MaxUses,
    Required,
    ShareBand,
    TimeBudget,
    TimeFloor,
)
from hirekit.model.form import Form, FormRound
from hirekit.model.plan import Plan
from hirekit.model.thresholds import Minimum

BANK = random_questions(60)


@pytest.fixture(scope="module")
def plan():
    return hirekit.assemble(requisition(BANK))


@pytest.fixture(scope="module")
def two():
    return hirekit.assemble(requisition(BANK), forms=2)


def test_a_plan_is_proven_best_and_says_what_it_is_worth(plan):
    assert (plan.status, plan.method) == ("optimal", "joint")
    assert plan.objective == plan.bound == sum(part.value for part in plan.parts)
    assert check(plan).broken == ()
    assert check(plan).objective == plan.objective


def test_every_planned_criterion_is_asked_about_by_a_question_rated_on_it(plan):
    rated = {criterion for round_ in ROUNDS for criterion in plan.rated("A", round_.id)}

    assert rated == set(plan.requisition.planned)


def test_rounds_ask_only_their_kinds_and_focus_and_keep_to_their_time(plan):
    for round_ in ROUNDS:
        asked = plan.questions("A", round_.id)
        assert asked
        assert {q.kind for q in asked} <= set(round_.kinds)
        assert {q.primary for q in asked} <= set(round_.focus)
        assert sum(q.minutes for q in asked) <= round_.question_minutes


def test_warm_up_questions_come_first_in_a_round(plan):
    kinds = ("behavioural", "situational", "technical-case", "work-sample")
    for round_ in ROUNDS:
        places = [kinds.index(q.kind) for q in plan.questions("A", round_.id)]
        assert places == sorted(places)


def test_a_criterion_that_carries_a_minimum_is_asked_about_in_two_rounds():
    plan = hirekit.assemble(requisition(BANK, minimums=[Minimum(criterion="drift", score=3)]))

    assert sum("drift" in plan.rated("A", round_.id) for round_ in ROUNDS) == 2


def test_a_minimum_that_only_one_round_can_look_at_gets_one_look_and_is_said():
    plan = hirekit.assemble(requisition(BANK, minimums=[Minimum(criterion="validation", score=3)]))

    assert sum("validation" in plan.rated("A", round_.id) for round_ in ROUNDS) == 1
    assert any("validation" in note and "single look" in note and "'case'" in note for note in plan.notes)


def test_a_shuffled_bank_gives_the_same_plan(plan):
    shuffled = random.Random(1).sample(BANK, len(BANK))  # noqa: S311

    assert hirekit.assemble(requisition(shuffled)).forms == plan.forms


def test_another_salt_gives_another_plan_that_is_as_good(plan):
    other = hirekit.assemble(requisition(BANK), salt="another")

    assert other.forms != plan.forms
    assert other.objective == plan.objective


def test_forms_are_alike_and_share_nothing_where_the_bank_allows(two):
    first, second = two.forms

    assert (first.code, second.code) == ("A", "B")
    assert not set(first.questions) & set(second.questions)
    totals = [sum(two.kit.bank.question(id).minutes for id in form.questions) for form in two.forms]
    assert max(totals) - min(totals) <= 5
    assert two.bound <= two.objective
    assert check(two).broken == ()


def test_forms_meet_the_criteria_of_a_round_in_one_order(two):
    for round_ in ROUNDS:
        first, second = (two.rated(code, round_.id) for code in "AB")
        both = [id for id in first if id in second]
        assert both
        assert [id for id in second if id in first] == both


def test_tiers_are_said_and_the_first_is_as_low_as_it_can_be():
    tiers = (("share", "idle", "spread"), ("level",), ("exposure", "wishes", "reuse"))
    plan = hirekit.assemble(requisition(random_questions(36)), tiers=tiers)
    added = hirekit.assemble(requisition(random_questions(36)))

    def first(plan):
        return sum(part.value for part in plan.parts if part.name in tiers[0])

    assert tuple(tier.parts for tier in plan.tiers) == tiers
    values = [sum(part.value for part in plan.parts if part.name in tier) for tier in tiers]
    assert [(tier.value, tier.bound, tier.status) for tier in plan.tiers] == [(v, v, "optimal") for v in values]
    assert first(plan) <= first(added)
    assert added.objective <= plan.objective


def test_shares_that_are_no_whole_percentages_are_exact():
    thirds = whole_shares({"a": Fraction(1, 3), "b": Fraction(2, 3)})

    assert (thirds.of, thirds.whole, thirds.unit, thirds.exact) == ({"a": 100, "b": 200}, 300, 3, True)


def test_shares_too_fine_for_the_solver_are_rounded_and_still_sum_to_the_whole():
    fine = whole_shares(
        {"a": Fraction(1, 1_000_003), "b": Fraction(1, 3), "c": Fraction(2, 3) - Fraction(1, 1_000_003)}
    )

    assert not fine.exact
    assert sum(fine.of.values()) == fine.whole


WISHES = [
    Coverage(criterion="mentoring", questions=2),
    Coverage(criterion="framing", rounds_apart=2, questions=2),
    Coverage(criterion="drift", interviewers=2),
    TimeBudget(rounds=["people"], minutes=30),
    TimeFloor(percent=95),
    Idle(tolerance=2, price=None),
    ShareBand(tolerance=4, price=None),
    LevelFit(within=0),
    LevelFit(within=0, rounds=["case"]),
    Kinds(kinds=["behavioural"], rounds=["people"]),
    Count(attribute="kind", value="technical-case", most=1),
    Count(attribute="any", least=3, each_round=True, rounds=["people", "past-work"]),
    Count(attribute="minutes", value="12-", least=30, unit="minutes"),
    Count(attribute="job_level", value="senior", least=3),
    Enemies(questions=["q000", "q006", "q012"]),
    AllOrNone(questions=["q003", "q004"]),
    Required(question="q003"),
    Required(question="q005", rounds=["past-work"]),
    Excluded(question="q003"),
    Freshness(log=["q003 2026-11-02", "q004 3"], since="2026-01-01", most=2),
]


@pytest.mark.parametrize(
    "wish", WISHES, ids=lambda wish: f"{wish.type}-{getattr(wish, 'attribute', '')}{'-'.join(wish.rounds or ())}"
)
def test_a_constraint_is_kept_and_the_checker_agrees(wish):
    plan = hirekit.assemble(requisition(BANK), constraints=[wish])

    assert check(plan).broken == ()
    assert any(type(each) is type(wish) for each in plan.constraints)


BREAKERS = [
    (Required(question="q000"), "required"),
    (Count(attribute="kind", value="work-sample", least=1), "work-sample"),
    (Coverage(criterion="mentoring", questions=9), "'mentoring' has 1 of 9 questions"),
    (TimeFloor(percent=100), "at least"),
    (TimeBudget(minutes=5), "of 5 minutes"),
    (Kinds(kinds=["work-sample"]), "not work-sample"),
    (Excluded(tag="old"), "excluded"),
    (Enemies(tag="old"), "must not be in one form"),
    (AllOrNone(questions=["q000", "old-1"]), "together"),
    (LevelFit(within=0), "rungs away"),
    (Freshness(log=["old-1 4"], most=3), "asked 4 times"),
    (Idle(tolerance=0, price=None), "unused"),
    (ShareBand(tolerance=0, price=None), "are wanted"),
]


def by_hand(*constraints):
    """Return a plan of five questions, one far from the job level, two with a tag."""
    bank = [
        *BANK[:2],
        question("old-1", "framing", tags=["old"], kind="situational"),
        question("old-2", "drift", tags=["old"]),
        question("far", "mentoring", job_levels=["junior"]),
        question("fine", "delivery"),
    ]
    asked = {"case": ["old-1"], "people": ["far", "fine"], "past-work": ["old-2"]}
    return Plan(
        requisition=requisition(bank),
        forms=[Form(code="A", rounds=[FormRound(round=round_.id, questions=asked[round_.id]) for round_ in ROUNDS])],
        constraints=constraints,
    )


@pytest.mark.parametrize(("constraint", "words"), BREAKERS, ids=lambda each: getattr(each, "type", ""))
def test_the_checker_sees_what_a_plan_by_hand_breaks(constraint, words):
    broken = check(by_hand(constraint)).broken

    assert broken
    assert any(words in miss.message for miss in broken), broken


ODD = [
    ({"nodes": 0}, InvalidData, "nodes: must be at least 1, not 0"),
    ({"seconds": -1}, InvalidData, "seconds: must be more than 0, not -1"),
    ({"forms": "2"}, InvalidData, "forms: must be 1 to 26, not '2'"),
    ({"without": "share-band"}, TypeError, "expected several values, not the text 'share-band'"),
    ({"tiers": ["share"]}, TypeError, "expected several values, not the text 'share'"),
]


@pytest.mark.parametrize(("asked", "error", "said"), ODD, ids=lambda each: str(each)[:30])
def test_a_wish_that_means_nothing_is_refused_by_its_name(asked, error, said):
    with pytest.raises(error) as refused:
        hirekit.assemble(requisition(BANK), **asked)

    assert said in str(refused.value)


def test_the_checker_finds_nothing_in_a_sound_plan_by_hand():
    assert check(by_hand()).broken == ()


def test_the_checker_sees_questions_in_rounds_that_may_not_ask_them():
    plan = by_hand()
    rounds = [
        attrs.evolve(
            r,
            questions=("fine", "old-2", "old-1")
            if r.round == "case"
            else r.questions[:1]
            if r.round == "people"
            else (),
        )
        for r in plan.forms[0].rounds
    ]
    messages = " ".join(m.message for m in check(attrs.evolve(plan, forms=[Form(code="A", rounds=rounds)])).broken)

    assert "not behavioural" in messages
    assert "does not look at 'delivery'" in messages


def test_a_switched_off_constraint_is_kept_written_and_takes_the_place_of_the_default():
    plan = hirekit.assemble(requisition(BANK), constraints=[LevelFit(id="any-level", enabled=False)])

    assert [each.id for each in plan.constraints if isinstance(each, LevelFit)] == ["any-level"]
    assert {part.name: part.value for part in plan.parts}["level"] == 0


def test_a_requisition_overrules_a_loop_by_id_and_the_caller_overrules_both():
    loop = [Count(id="cases", attribute="kind", value="technical-case", most=0)]
    told = requisition(BANK, constraints=[Count(id="cases", attribute="kind", value="technical-case", least=1)])
    told = attrs.evolve(told, kit=kit(BANK, constraints=loop))

    assert [c.least for c in posed(told).constraints if c.id == "cases"] == [1]
    last = posed(told, constraints=[Count(id="cases", attribute="kind", value="technical-case", least=2)])
    assert [c.least for c in last.constraints if c.id == "cases"] == [2]


FAULTS = [
    (
        {"constraints": [Required(question="q00")]},
        "constraints[0].question: no question has the id 'q00'; did you mean 'q",
    ),
    ({"constraints": [Excluded(tag="nothing")]}, "constraints[0].tag: no question of the bank has the tag 'nothing'"),
    (
        {"constraints": [Count(id="c", attribute="topic", value="X-1", least=1)]},
        "constraints.c.value: no question of the bank has the topic 'X-1'",
    ),
    ({"constraints": [Coverage(criterion="drfit")]}, "no planned criterion has the id 'drfit'; did you mean 'drift'?"),
    ({"constraints": [TimeFloor(percent=50, rounds=["cse"])]}, "no round has the id 'cse'; did you mean 'case'?"),
    ({"constraints": [TimeFloor(percent=50, forms=["B"])]}, "there is no form 'B', only A"),
    ({"constraints": [Enemies(questions=["q000", "q999"])]}, "no question has the id 'q999'"),
    ({"constraints": [Freshness(log=["q999 2"])]}, "constraints[0].log[0]: no question has the id 'q999'"),
    ({"constraints": [Required(question="q001"), Excluded(question="q001")]}, "'q001' is both required and excluded"),
    (
        {"constraints": [Required(question="q002", rounds=["case"]), Required(question="q002", rounds=["past-work"])]},
        "'q002' is required in case and also in past-work; a question is asked once",
    ),
    ({"exposure": {"q999": 1}}, "exposure.q999: no question has the id 'q999'"),
    ({"forms": 0}, "forms: must be 1 to 26, not 0"),
    ({"tiers": [["shares"]]}, "must be parts of the objective"),
    ({"method": "quick"}, "method: must be joint or sequential, not 'quick'"),
]


@pytest.mark.parametrize(("asked", "words"), FAULTS, ids=[words[:40] for _, words in FAULTS])
def test_bad_input_is_refused_in_plain_words(asked, words):
    with pytest.raises(InvalidData) as refused:
        hirekit.assemble(requisition(BANK), **asked)

    assert words in str(refused.value)


def test_an_empty_bank_is_refused():
    with pytest.raises(InvalidData, match="the bank of the kit 'example' holds no question"):
        hirekit.assemble(requisition([]))


def test_a_bank_beyond_the_limit_is_refused_by_name(monkeypatch):
    monkeypatch.setattr("hirekit.assembly.posing.MOST_QUESTIONS", 59)

    with pytest.raises(LimitExceeded, match="at most 59 questions; the bank has 60"):
        hirekit.assemble(requisition(BANK))


IMPOSSIBLE = [
    (
        [Required(question="q012"), Required(question="q013"), Required(question="q030")],
        "Round 'Case' has 50 minutes for questions but its required questions take",
    ),
    (
        [Required(question="q009", rounds=["case"])],
        "Question 'q009' is required but 'Case' may not ask it: round 'case' does not look at 'mentoring'.",
    ),
    (
        [Required(question="q001")],
        "Question 'q001' is required but no round may ask it: round 'case' does not ask behavioural questions",
    ),
    (
        [Coverage(criterion="validation", rounds_apart=2)],
        "needs 2 different rounds; rounds that can ask about it: 'Case'",
    ),
    ([Coverage(criterion="validation", questions=30)], "Criterion 'validation' needs 30 questions and the bank has"),
    ([TimeBudget(rounds=["case"], minutes=5)], "give round 'Case'"),
]


@pytest.mark.parametrize(("constraints", "words"), IMPOSSIBLE, ids=[words[:40] for _, words in IMPOSSIBLE])
def test_what_cannot_be_done_is_said_with_the_smallest_change_that_would_do(constraints, words):
    with pytest.raises(CannotAssemble) as refused:
        hirekit.assemble(requisition(BANK), constraints=constraints)

    assert words in str(refused.value)
    assert "The smallest change that would do: " in str(refused.value)
    assert refused.value.diagnosis.repair
    assert {entry.constraint for entry in refused.value.diagnosis.conflict}


@pytest.mark.parametrize("short", [("case",), ("case", "people", "past-work")])
def test_a_round_that_no_question_fits_is_said_once_with_the_minutes_that_would_do(short):
    rounds = [attrs.evolve(round_, minutes=25) if round_.id in short else round_ for round_ in ROUNDS]

    with pytest.raises(CannotAssemble) as refused:
        hirekit.assemble(requisition(BANK, rounds=rounds))

    lines = str(refused.value).splitlines()
    assert len(lines) == len(short)
    assert lines[0].startswith("No question fits round 'Case': of its 25 minutes 5 are for questions, and the shortest")
    assert refused.value.diagnosis.messages == tuple(lines)
    minutes = int(lines[0].split("A round of ")[1].split()[0])
    longer = [attrs.evolve(round_, minutes=minutes) if round_.id == "case" else round_ for round_ in ROUNDS]
    assert not any("'Case'" in line for line in bare_rounds(Eligibility.of(requisition(BANK, rounds=longer), ())))


def test_a_round_whose_kinds_the_bank_lacks_is_said_with_what_keeps_each_question_out():
    bank = [each for each in BANK if each.kind == "behavioural"]

    with pytest.raises(CannotAssemble) as refused:
        hirekit.assemble(requisition(bank))

    said = str(refused.value)
    assert said.startswith("No question fits round 'Case': none of the questions on its criteria may be asked there.")
    assert "q000, q001, q002, q018" in said
    assert ": round 'case' does not ask behavioural questions" in said


def test_a_round_on_whose_criteria_the_bank_has_nothing_is_said():
    bank = [each for each in BANK if each.primary not in ROUNDS[1].focus]

    with pytest.raises(CannotAssemble, match=r"No question fits round 'People': the bank has none on its criteria\."):
        hirekit.assemble(requisition(bank))


def test_a_label_is_how_a_conflict_names_a_constraint():
    wish = Coverage(criterion="validation", questions=30, label="thirty looks at validation, as agreed")

    with pytest.raises(CannotAssemble, match="thirty looks at validation, as agreed"):
        hirekit.assemble(requisition(BANK), constraints=[wish])


def test_forms_that_the_bank_cannot_fill_are_refused_by_the_count():
    with pytest.raises(CannotAssemble, match="for 12 forms and the bank has"):
        hirekit.assemble(requisition(random_questions(24)), forms=12, method="joint", constraints=[MaxUses(most=1)])


def test_a_search_that_is_stopped_says_unknown_and_not_impossible():
    with pytest.raises(CannotAssemble, match=r"^Unknown: the search was stopped"):
        hirekit.assemble(requisition(BANK), seconds=1e-9)


def test_an_alternate_is_rated_the_same_and_is_in_no_form(two):
    asked = {id for form in two.forms for id in form.questions}
    pairs = [(form, round_, pair) for form in two.forms for round_ in form.rounds for pair in round_.alternates]

    assert pairs
    for form, round_, pair in pairs:
        old, new = two.kit.bank.question(pair.question), two.kit.bank.question(pair.alternate)
        assert pair.question in round_.questions
        assert new.id not in asked
        assert (new.primary, new.kind) == (old.primary, old.kind)
        assert abs(new.minutes - old.minutes) <= 2
        assert replace(two, form=form.code, question=old.id, by=new.id).broken == ()
    for form in two.forms:
        named = [pair.alternate for round_ in form.rounds for pair in round_.alternates]
        assert len(named) == len(set(named))


def test_an_alternate_is_no_enemy_of_what_stays():
    bank = [
        *(question(f"d{n}", "delivery") for n in range(3)),
        question("m1", "mentoring"),
        question("e1", "explaining", enemies=["d2"]),
    ]
    plan = Plan(
        requisition=attrs.evolve(requisition([*bank, *BANK]), kit=kit([*bank])),
        forms=[
            Form(
                code="A",
                rounds=[
                    FormRound(round="case"),
                    FormRound(round="people", questions=["m1", "d0", "e1"]),
                    FormRound(round="past-work"),
                ],
            )
        ],
    )

    assert {each.id for each in alternates(plan, "A", "d0")} == {"d1"}


def test_an_alternate_keeps_the_hard_constraints_of_the_plan():
    bank = [
        question("d0", "delivery"),
        question("d1", "delivery", tags=["case"]),
        question("d2", "delivery", minutes=12),
        question("m0", "mentoring"),
    ]
    plan = Plan(
        requisition=requisition([*BANK, *bank]),
        forms=[
            Form(
                code="A",
                rounds=[
                    FormRound(round="case"),
                    FormRound(round="people", questions=["d0", "m0"]),
                    FormRound(round="past-work"),
                ],
            )
        ],
    )
    untagged = Count(attribute="tag", value="case", most=0)
    in_time = Count(attribute="any", most=20, unit="minutes")
    named = [Required(question="d0"), AllOrNone(questions=("d0", "m0"))]

    def able(*constraints):
        held = attrs.evolve(plan, constraints=constraints)
        return {each.id for each in alternates(held, "A", "d0")} & {"d1", "d2"}

    assert able() == {"d1", "d2"}
    assert able(untagged) == {"d2"}
    assert able(in_time) == {"d1"}
    assert able(attrs.evolve(untagged, price=5)) == {"d1", "d2"}
    assert able(*named) == {"d1", "d2"}
    assert able(untagged, in_time) == set()


def test_a_replacement_that_breaks_something_says_what():
    plan = by_hand(Required(id="must", question="fine"))

    replaced = replace(plan, form="A", question="fine", by="q000")

    assert [(miss.constraint, "'fine' is required" in miss.message) for miss in replaced.broken if miss.constraint] == [
        ("must", True)
    ]
    assert any("does not look at 'framing'" in miss.message for miss in replaced.broken)
    assert replaced.plan.status == "by-hand"


def test_overlap_is_held_to_what_was_agreed():
    few = requisition(random_questions(30))
    plan = hirekit.assemble(few, forms=2, constraints=[MaxUses(most=2), MaxOverlap(most=2)])

    first, second = (set(form.questions) for form in plan.forms)
    assert len(first & second) <= 2


def test_uses_come_from_the_log_and_cost_points():
    every = [f"{q.id} 1" for q in BANK]
    plan = hirekit.assemble(requisition(BANK), constraints=[Freshness(log=every, price=10)])

    exposure = {part.name: part.value for part in plan.parts}["exposure"]
    assert exposure == 10 * plan.unit * len(plan.forms[0].questions)


def test_constraints_of_a_plan_have_ids_that_differ():
    told = [Required(question="q003"), Required(question="q003"), TimeFloor(percent=10), TimeFloor(percent=20)]
    ids = sorted(each.id for each in posed(requisition(BANK), constraints=told).constraints)

    assert all(ids)
    assert all(a != b for a, b in pairwise(ids))


def test_a_diagnosis_that_ran_out_of_time_is_undecided_and_says_where_to_look_first(plan, monkeypatch):
    hurried = partial(diagnosis.diagnose, limits=Limits(seconds=1e-9))
    monkeypatch.setattr(planning, "diagnose", hurried)
    pair = plan.forms[0].questions[:2]
    apart = [Enemies(questions=pair, id="apart"), AllOrNone(questions=pair, id="pair")]
    wishes = [*apart, Required(question=pair[0], id="must"), Kinds(kinds=["technical-case"], price=3, id="soft")]

    with pytest.raises(CannotAssemble) as refused:
        hirekit.assemble(requisition(BANK), constraints=wishes)

    assert refused.value.diagnosis.status == "unknown"
    assert str(refused.value).splitlines() == [
        "It could not be decided within the limit what stands in the way of a question set, or whether anything does.",
        "Look first at what was asked beside the kit: apart, pair, must.",
    ]


def test_a_conflict_in_which_an_excluded_question_takes_part_names_the_exclusion(plan):
    one, other = plan.forms[0].questions[:2]
    pair, must = AllOrNone(questions=[one, other], id="pair"), Required(question=one, id="must")

    with pytest.raises(CannotAssemble) as refused:
        hirekit.assemble(plan.requisition, constraints=[pair, must, Excluded(question=other, id="not-that")])

    assert {entry.constraint for entry in refused.value.diagnosis.conflict} == {"pair", "must", "not-that"}
    assert f"{other!r} is excluded (not-that)" in str(refused.value)
