"""Each job level of the bundled kits has a loop it can be met in, and the questions for several equal forms."""

from collections import Counter
from functools import cache
from itertools import combinations

import pytest

import hirekit
from hirekit.model.passage import at_level
from hirekit.resources import bundled_kits

SHARED = 0.25  # of the questions of a form, at most
FAR_MORE = 2  # times the share of a criterion's weight
LEVELS = [
    (kit.id, level, loop.id)
    for kit in map(hirekit.load_kit, bundled_kits())
    for loop in kit.loops
    for level in loop.job_levels
]
FORMED = [(level, loop) for kit, level, loop in LEVELS if kit == "ml-tech-lead" and loop != "short"]


@cache
def plan(kit, level, loop, forms):
    opening = hirekit.Requisition(id="REQ-1", kit=hirekit.load_kit(kit), job_level=level, loop=loop)
    return hirekit.assemble(opening, forms=forms)


@pytest.mark.parametrize("name", bundled_kits())
def test_each_job_level_has_a_loop(name):
    kit = hirekit.load_kit(name)
    assert {level for loop in kit.loops for level in loop.job_levels} == {level.id for level in kit.role.job_levels}


@pytest.mark.parametrize(("kit", "level", "loop"), LEVELS)
def test_a_loop_can_be_filled_for_each_of_its_job_levels_with_every_wish_met(kit, level, loop):
    found = plan(kit, level, loop, 1)
    assert (found.status, found.objective) == ("optimal", 0)


@pytest.mark.parametrize(("kit", "level", "loop"), LEVELS)
def test_the_criteria_of_a_loop_have_targets_at_its_job_levels(kit, level, loop):
    whole = hirekit.load_kit(kit)
    targets = {
        c: {t.job_level: t.score for t in whole.rubric.criterion(c).targets}.get(level) for c in whole.loop(loop).focus
    }
    assert [criterion for criterion, target in targets.items() if target is None] == []


@pytest.mark.parametrize("name", bundled_kits())
def test_each_job_level_has_minimums_with_a_reason(name):
    kit = hirekit.load_kit(name)
    found = [minimum for criterion in kit.rubric.criteria for minimum in criterion.minimums]

    assert {minimum.job_level for minimum in found} == {level.id for level in kit.role.job_levels}
    assert [minimum for minimum in found if not minimum.why] == []


@pytest.mark.parametrize(("kit", "level", "loop"), LEVELS)
def test_a_minimum_of_a_job_level_rests_on_two_rounds(kit, level, loop):
    declared = plan(kit, level, loop, 1).requisition
    rounds = {
        minimum.criterion: [r.id for r in declared.interview_loop.rounds if minimum.criterion in r.focus and r.seats]
        for minimum in declared.minimums
    }

    assert {criterion: looked for criterion, looked in rounds.items() if len(looked) < 2} == {}


@pytest.mark.parametrize(("kit", "level", "loop"), LEVELS)
def test_no_criterion_takes_far_more_time_than_its_weight(kit, level, loop):
    found = plan(kit, level, loop, 1)
    primary = {question.id: question for question in found.kit.bank.questions}
    minutes = Counter()
    for question in found.forms[0].questions:
        minutes[primary[question].primary] += primary[question].minutes
    weights = found.requisition.shares
    over = {c: (m / minutes.total(), float(weights[c])) for c, m in minutes.items()}

    assert {c: shares for c, shares in over.items() if shares[0] > FAR_MORE * shares[1]} == {}


@pytest.mark.parametrize(("level", "loop"), FORMED)
def test_three_forms_of_a_loop_meet_every_wish_and_share_little(level, loop):
    found = plan("ml-tech-lead", level, loop, 3)
    asked = [set(form.questions) for form in found.forms]

    assert found.objective == 0
    assert all(len(a & b) <= SHARED * min(len(a), len(b)) for a, b in combinations(asked, 2))


@pytest.mark.parametrize("name", bundled_kits())
def test_each_job_level_has_a_purpose_and_a_passage_for_candidates_of_its_own(name):
    kit = hirekit.load_kit(name)
    levels = [level.id for level in kit.role.job_levels]
    own = [[p.id for p in kit.candidate_pack if p.job_levels == (level,)] for level in levels]

    assert len({kit.role.purpose_at(level) for level in levels}) == len(levels)
    assert all(own)


@pytest.mark.parametrize(("kit", "level", "loop"), LEVELS)
def test_each_criterion_of_a_loop_serves_a_duty_of_the_job_level(kit, level, loop):
    whole = hirekit.load_kit(kit)
    own = {duty.id for duty in at_level(whole.role.duties, level)}

    assert [c for c in whole.loop(loop).focus if not own & set(whole.rubric.criterion(c).duties)] == []


def test_candidates_are_told_of_code_where_a_loop_of_their_level_asks_for_some():
    kit = hirekit.load_kit("ml-tech-lead")
    for level in kit.role.job_levels:
        focus = {id for loop in kit.loops if level.id in loop.job_levels for r in loop.rounds for id in r.focus}
        tasks = {passage.id for passage in at_level(kit.candidate_pack, level.id) if passage.id.startswith("tasks-")}

        assert tasks == {"tasks-with-code" if focus & {"writing-code", "code-quality"} else "tasks-without-code"}
