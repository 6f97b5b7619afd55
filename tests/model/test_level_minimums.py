"""The minimums a kit sets for a job level, and what a requisition makes of them."""

import attrs

from hirekit.catalog import plan_from_text, plan_to_text, requisition_from_text, requisition_to_text
from hirekit.model.criterion import LevelMinimum, Target
from hirekit.model.thresholds import Minimum
from model import samples as make

WHY = "four duties rest on it"
OF_KIT = Minimum(criterion="framing", score=3, why=WHY)


def kit():
    framing = make.criterion(
        targets=(Target("engineer", 2), Target("lead", 4)),
        minimums=(LevelMinimum(job_level="lead", score=3, why=WHY), LevelMinimum(job_level="engineer", score="1.5")),
    )
    technical = make.competency(criteria=(framing, make.criterion("data-quality", weight=2)))
    return make.kit(rubric=make.rubric(competencies=(technical, *make.rubric().competencies[1:])))


def declared(**changes):
    """A requisition that says nothing of minimums unless told."""
    given = make.requisition(kit=kit(), minimums=())
    left = ("minimums", *(field.name for field in attrs.fields(type(given)) if not field.init))
    values = {f.name: getattr(given, f.name) for f in attrs.fields(type(given)) if f.name not in left}
    return type(given)(**values | changes)


def test_a_requisition_that_gives_none_has_those_of_the_kit_for_its_job_level():
    assert declared().minimums == (OF_KIT,)
    assert declared(job_level="engineer").minimums == (Minimum(criterion="framing", score="1.5"),)


def test_a_criterion_that_is_not_planned_brings_no_minimum():
    assert declared(criteria=("data-quality", "explaining")).minimums == ()


def test_what_a_requisition_gives_stands_in_place_of_all_and_what_it_leaves_out_is_known():
    opening = declared(minimums={"data-quality": 2})

    assert opening.minimums == (Minimum(criterion="data-quality", score=2),)
    assert opening.minimums_left_out == (OF_KIT,)
    assert declared(minimums=()).minimums == ()
    assert declared(minimums={"framing": 2}).minimums_left_out == ()


def test_a_requisition_is_scored_by_them_as_by_its_own():
    from hirekit.model.fingerprint import scoring_fingerprint

    assert scoring_fingerprint(declared()) == scoring_fingerprint(declared(minimums=(OF_KIT,)))
    assert scoring_fingerprint(declared()) != scoring_fingerprint(declared(minimums=()))


def test_a_file_without_minimums_takes_the_kit_s_and_one_with_an_empty_list_has_none():
    text = requisition_to_text(declared(minimums=()))
    assert "minimums: {}" in text

    silent = text.replace("minimums: {}\n", "")
    assert requisition_from_text(silent, file="r", kit=kit()).minimums == (OF_KIT,)
    assert requisition_from_text(text, file="r", kit=kit()).minimums == ()


def test_a_frozen_plan_keeps_what_was_in_force():
    for opening in (declared(), declared(minimums=())):
        plan = make.plan(requisition=opening)
        assert plan_from_text(plan_to_text(plan), file="plan.json").requisition.minimums == opening.minimums
