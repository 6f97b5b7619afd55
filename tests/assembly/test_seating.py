"""Who interviews whom."""

from collections import Counter
from datetime import UTC, date, datetime

import attrs
import pytest

import hirekit
from assembly_kits import ROUNDS, kit, random_questions, requisition
from hirekit.assembly import seat, seating_problems, undated
from hirekit.errors import CannotAssemble, InvalidData
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.thresholds import Minimum

TRAINED = date(2026, 5, 2)
AT = datetime(2026, 12, 1, 10, tzinfo=UTC)


def plan_with(**rounds):
    """Return a plan whose rounds are changed as told, each by id, with two looks at drift."""
    changed = [
        attrs.evolve(r, **{"seats": ("lead", "second"), **rounds.get(r.id.replace("-", "_"), {})}) for r in ROUNDS
    ]
    opening = requisition(random_questions(60), minimums=[Minimum(criterion="drift", score=3)])
    return hirekit.assemble(attrs.evolve(opening, kit=kit(random_questions(60), rounds=changed)))


@pytest.fixture(scope="module")
def plan():
    return plan_with()


def people(number, **fields):
    return [Interviewer(id=f"i-{place}", trained=TRAINED, **fields) for place in range(number)]


def panel(interviewers, candidates=2, **fields):
    return Panel(
        interviewers=interviewers, candidates=[Candidate(id=f"c-{place}") for place in range(candidates)], **fields
    )


def test_every_seat_is_filled_and_the_rules_are_kept(plan):
    seated = seat(plan, panel(people(8)))

    assert {(i.candidate, i.round) for i in seated.interviews} == {(c, r.id) for c in ("c-0", "c-1") for r in ROUNDS}
    assert all(i.lead and i.second for i in seated.interviews)
    assert list(seating_problems(plan, seated)) == []


def test_nobody_carries_more_than_must_be(plan):
    seated = seat(plan, panel(people(6)))

    load = Counter(person for i in seated.interviews for _, person in i.seated)
    assert max(load.values()) == 2


def test_load_from_elsewhere_counts(plan):
    seated = seat(plan, panel(people(8), candidates=1), load={"i-0": 5, "i-1": 5})

    assert not {"i-0", "i-1"} & {person for i in seated.interviews for _, person in i.seated}


def test_different_people_look_at_a_criterion_that_two_rounds_look_at(plan):
    seated = seat(plan, panel(people(5), candidates=3))

    for candidate in ("c-0", "c-1", "c-2"):
        rating = [
            {i.lead, i.second}
            for i in seated.interviews
            if i.candidate == candidate and i.round in ("case", "past-work")
        ]
        assert not rating[0] & rating[1]


def test_a_conflict_of_interest_keeps_people_apart(plan):
    first, *others = people(7)

    seated = seat(plan, panel([attrs.evolve(first, conflicts=["c-0"]), *others]))

    assert all("i-0" not in dict(i.seated).values() for i in seated.interviews if i.candidate == "c-0")


def test_a_conflict_with_nobody_on_the_panel_is_refused():
    with pytest.raises(
        InvalidData, match=r"interviewers\[0\]\.conflicts\[0\]: no candidate has the id 'c-00'; did you mean"
    ):
        panel(people(1, conflicts=["c-00"]))


def test_the_untrained_do_not_lead_and_do_shadow():
    plan = plan_with(people={"seats": ("lead", "shadow")})
    seated = seat(plan, panel([*people(6), Interviewer(id="i-new")], candidates=1))

    assert all(i.lead != "i-new" for i in seated.interviews)
    assert list(seating_problems(plan, seated)) == []


def test_rounds_get_the_skills_they_ask_for():
    plan = plan_with(case={"skills": ["ml"]})
    able = [Interviewer(id=f"i-ml-{place}", trained=TRAINED, skills=["ml"]) for place in range(2)]

    seated = seat(plan, panel([*people(6), *able], candidates=1))

    assert {seated.interview("c-0", "case").lead, seated.interview("c-0", "case").second} == {"i-ml-0", "i-ml-1"}


def test_interviews_that_are_there_stay(plan):
    held = Interview(candidate="c-0", round="case", at=AT, lead="i-3", second="i-4")

    seated = seat(plan, panel(people(8), interviews=[held]))

    assert seated.interview("c-0", "case") == held
    assert not {"i-3", "i-4"} & {seated.interview("c-0", "past-work").lead, seated.interview("c-0", "past-work").second}


def test_the_order_people_are_written_in_does_not_matter(plan):
    forwards, backwards = seat(plan, panel(people(7))), seat(plan, panel(people(7)[::-1]))

    assert forwards.interviews == backwards.interviews


def test_a_seat_nobody_can_take_is_named_with_the_reasons():
    plan = plan_with(case={"skills": ["ml"]})

    with pytest.raises(
        CannotAssemble, match=r"Nobody is left for the lead seat of round 'Case' with candidate 'c-0'.*: i-0 lacks ml"
    ):
        seat(plan, panel(people(6)))


def test_seats_that_stay_empty_for_one_cause_are_said_in_one_line():
    plan = plan_with(case={"skills": ["ml"]})

    with pytest.raises(CannotAssemble) as raised:
        seat(plan, panel(people(6)))

    (line,) = str(raised.value).splitlines()
    assert line.count(" seat of round 'Case' with candidate ") == 4
    assert line.count("i-0 lacks ml") == 1
    assert "'c-0', the lead seat" in line


def test_who_rates_the_same_criterion_in_another_round_is_said_to(plan):
    with pytest.raises(CannotAssemble, match="rates drift in another round") as raised:
        seat(plan, panel(people(3), candidates=1))

    assert "at that time" not in str(raised.value)


@pytest.mark.parametrize(("trained", "told"), [(AT.day, []), (AT.day + 1, ["i-late is not trained before 2026-12-02"])])
def test_a_training_after_the_day_of_the_interview_does_not_count(plan, trained, told):
    late = Interviewer(id="i-late", trained=AT.date().replace(day=trained))
    held = Interview(candidate="c-0", round="case", at=AT, lead="i-late", second="i-1")

    problems = seating_problems(plan, panel([*people(6), late], interviews=[held]))

    assert [problem.message for problem in problems] == told


def test_nobody_leads_before_their_training(plan):
    late = [Interviewer(id=f"a-{n}", trained=AT.date().replace(day=2)) for n in range(3)]

    seated = seat(plan, panel([*people(4), *late], candidates=1, interviews=dated(("c-0", "case", 1))))

    assert seated.interview("c-0", "case").lead.startswith("i-")


def test_a_week_holds_no_more_than_agreed(plan):
    seated = seat(plan, panel([*people(2, weekly=1), *[Interviewer(id=f"j-{n}", trained=TRAINED) for n in range(5)]]))

    load = Counter(person for i in seated.interviews for _, person in i.seated)
    assert load["i-0"] <= 1
    assert load["i-1"] <= 1
    with pytest.raises(CannotAssemble, match="Nobody is left"):
        seat(plan, panel(people(5, weekly=1)))


def test_a_weekly_number_below_one_is_refused():
    with pytest.raises(InvalidData, match="weekly: must be at least 1, not 0"):
        Interviewer(id="i-0", weekly=0)


def dated(*places):
    """Return interviews to be seated: candidate, round and day of December."""
    return [Interview(candidate=candidate, round=round_, at=AT.replace(day=day)) for candidate, round_, day in places]


def test_an_interview_without_a_lead_is_seated_at_its_time(plan):
    seated = seat(plan, panel(people(8), interviews=dated(("c-0", "case", 1))))

    held = seated.interview("c-0", "case")
    assert held.at == AT
    assert held.lead
    assert held.second


def test_weekly_numbers_are_held_by_iso_week():
    plan = plan_with(people={"seats": ("lead",)}, case={"seats": ("lead",)}, past_work={"seats": ("lead",)})
    # Thursday of week 53 and Monday of week 1: other weeks, though five days apart and across the year.
    one_week = dated(("c-0", "case", 28), ("c-0", "people", 29), ("c-0", "past-work", 31))
    next_year = [*one_week[:2], attrs.evolve(one_week[2], at=AT.replace(year=2027, month=1, day=4))]

    two = seat(plan, panel(people(2, weekly=1)[:1] + people(2)[1:], candidates=1, interviews=next_year))
    with pytest.raises(CannotAssemble, match="i-0 has 2 of at most 2 a week in week 53 of 2026"):
        seat(plan, panel(people(1, weekly=2), candidates=1, interviews=one_week))

    weeks = Counter((i.lead, i.at.isocalendar()[:2]) for i in two.interviews)
    assert weeks["i-0", (2026, 53)] <= 1


def test_an_interviewer_who_is_full_in_one_week_sits_in_the_next():
    one_seat = {"seats": ("lead",)}
    plan = plan_with(people=one_seat, case=one_seat, past_work=one_seat)
    interviews = dated(("c-0", "case", 1), ("c-0", "people", 8), ("c-0", "past-work", 15))

    seated = seat(plan, panel([*people(2, weekly=1)], candidates=1, interviews=interviews))

    assert all(i.lead for i in seated.interviews)
    assert max(Counter((i.lead, i.at.isocalendar()[:2]) for i in seated.interviews).values()) == 1


def test_nobody_sits_in_two_interviews_at_once(plan):
    at_once = dated(("c-0", "case", 1), ("c-1", "case", 1))
    with_others = dated(("c-0", "people", 2), ("c-0", "past-work", 3), ("c-1", "people", 4), ("c-1", "past-work", 5))

    seated = seat(plan, panel(people(5), interviews=[*at_once, *with_others]))

    first, second = (seated.interview(c, "case") for c in ("c-0", "c-1"))
    assert not {first.lead, first.second} & {second.lead, second.second}
    with pytest.raises(CannotAssemble, match="sits elsewhere at that time"):
        seat(plan, panel(people(3), interviews=[*at_once, *with_others]))


def test_nobody_is_seated_while_they_sit_in_an_interview_that_stands(plan):
    stands = Interview(candidate="c-1", round="case", at=AT, lead="i-0", second="i-1")

    seated = seat(plan, panel(people(7), interviews=[stands, *dated(("c-0", "case", 1))]))

    assert not {"i-0", "i-1"} & {seated.interview("c-0", "case").lead, seated.interview("c-0", "case").second}


def test_extra_time_takes_interviewers_up_for_longer(plan):
    # The case takes 70 minutes, 60 of them with the candidate; a quarter more makes it 85.
    later = Interview(candidate="c-1", round="people", at=AT.replace(hour=11, minute=20), lead="i-0", second="i-2")
    first = Interview(candidate="c-0", round="case", at=AT, lead="i-0", second="i-1")
    team, slow = people(3), Candidate(id="c-0", time_factor="1.25")

    def told(candidate):
        made = Panel(interviewers=team, candidates=[candidate, Candidate(id="c-1")], interviews=[first, later])
        return [problem.message for problem in seating_problems(plan, made)]

    assert told(Candidate(id="c-0")) == []
    assert told(slow) == ["i-0 sits in 'case' and 'people' at the same time"]


def test_a_candidate_in_two_rounds_at_once_is_seen(plan):
    made = [
        Interview(candidate="c-0", round="case", at=AT, lead="i-0", second="i-1"),
        Interview(candidate="c-0", round="people", at=AT, lead="i-2", second="i-3"),
    ]

    told = [problem.message for problem in seating_problems(plan, panel(people(4), interviews=made))]

    assert told == ["c-0 sits in 'case' and 'people' at the same time"]


def test_nobody_is_seated_for_a_candidate_in_two_rounds_at_once(plan):
    at_once = dated(("c-0", "case", 1), ("c-0", "people", 1))

    with pytest.raises(InvalidData, match="c-0 sits in 'case' and 'people' at the same time"):
        seat(plan, panel(people(8), interviews=at_once))


def test_nobody_is_seated_for_who_has_withdrawn(plan):
    seated = seat(plan, panel(people(4)), withdrawn=["c-0"])

    assert {i.candidate for i in seated.interviews} == {"c-1"}


def test_nobody_is_seated_with_a_candidate_they_have_stepped_back_from(plan):
    seated = seat(plan, panel(people(7)), recused=[("i-0", "c-0")])

    assert all("i-0" not in dict(i.seated).values() for i in seated.interviews if i.candidate == "c-0")
    with pytest.raises(CannotAssemble, match="i-0 has stepped back from this candidate"):
        seat(plan, panel(people(1), candidates=1), recused=[("i-0", "c-0")])


def test_a_panel_without_interviewers_is_said_once(plan):
    with pytest.raises(CannotAssemble, match=r"^Nobody can be seated: the panel names no interviewers\.$"):
        seat(plan, panel([]))


def test_an_interview_still_to_be_seated_is_no_fault(plan):
    assert list(seating_problems(plan, panel(people(3), interviews=dated(("c-0", "case", 1))))) == []


def test_interviews_without_a_day_are_named_where_somebody_may_only_have_so_many_in_a_week(plan):
    free, limited = seat(plan, panel(people(8))), seat(plan, panel(people(8, weekly=3)))

    assert undated(free) == ()
    assert undated(limited) == limited.interviews


def test_a_shadow_seat_goes_to_somebody_who_is_there_to_learn():
    plan = plan_with(people={"seats": ("lead", "shadow")}, case={"seats": ("lead", "shadow")})

    seated = seat(plan, panel([*people(4), Interviewer(id="i-new")], candidates=1))

    assert [seated.interview("c-0", id).shadow for id in ("case", "people")] == ["i-new", "i-new"]
    assert seat(plan, panel(people(4), candidates=1)).interview("c-0", "case").shadow == ""


def test_a_second_without_a_lead_is_refused():
    with pytest.raises(InvalidData, match="lead: is missing, and somebody sits in another seat"):
        Interview(candidate="c-0", round="case", second="i-0")


BY_HAND = [
    ([{"lead": "i-new"}], "i-new is not trained"),
    ([{"lead": "i-0", "second": ""}], "has a second seat, and nobody sits in it"),
    (
        [{"lead": "i-0"}, {"round": "past-work", "lead": "i-0"}],
        "i-0 rates drift in both 'case' and 'past-work'; different people should",
    ),
    (
        [{"lead": "i-0", "at": AT}, {"candidate": "c-1", "lead": "i-0", "at": AT}],
        "i-0 sits in 'case' and 'case' at the same time",
    ),
    (
        [{"lead": "i-busy"}, {"round": "people", "lead": "i-busy", "second": "i-4"}],
        "i-busy has 2 interviews without a day, taken as one week; at most 1 a week are agreed",
    ),
]


@pytest.mark.parametrize(("interviews", "words"), BY_HAND, ids=[words for _, words in BY_HAND])
def test_a_panel_written_by_hand_is_held_to_the_same_rules(plan, interviews, words):
    seconds = iter(("i-3", "i-5", "i-1"))
    made = [
        Interview(**{"candidate": "c-0", "round": "case", "second": next(seconds), **fields}) for fields in interviews
    ]
    team = [*people(6), Interviewer(id="i-new"), Interviewer(id="i-busy", trained=TRAINED, weekly=1)]

    told = [problem.message for problem in seating_problems(plan, panel(team, interviews=made))]

    assert any(words in message for message in told), told
