"""Fingerprints see what an interviewer or a score would notice, and nothing else."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.model.canonical import canonical, fingerprint
from hirekit.model.criterion import Anchor, Target
from hirekit.model.fingerprint import shown
from hirekit.model.form import Alternate, FormRound
from hirekit.model.question import Handout
from hirekit.model.scale import Scale, ScalePoint
from hirekit.model.terms import Floors
from hirekit.model.thresholds import Cut, Hurdle, Minimum
from hirekit.testing import plans
from model import samples as make

PLAN = make.plan()


def plan_with_kit(**changes):
    return make.plan(requisition=make.requisition(kit=make.kit(**changes)))


def with_criterion(**changes):
    heads = list(make.rubric().competencies)
    inside = (make.criterion(**changes), *heads[0].criteria[1:])
    return plan_with_kit(rubric=make.rubric(competencies=(attrs.evolve(heads[0], criteria=inside), heads[1])))


def with_question(**changes):
    return plan_with_kit(bank=make.bank(questions=(make.question(**changes), *make.bank().questions[1:])))


def longer_scale():
    """Return the plan on a scale of six scores."""
    anchors = tuple(Anchor(score, "did it") for score in range(1, 7))
    heads = [
        attrs.evolve(head, criteria=[attrs.evolve(c, anchors=anchors) for c in head.criteria])
        for head in make.rubric().competencies
    ]
    scale = Scale(points=tuple(ScalePoint(score, f"label {score}") for score in range(1, 7)))
    return plan_with_kit(rubric=make.rubric(scale=scale, competencies=heads))


NOTICED_BY_INTERVIEWERS = {
    "scale": lambda: plan_with_kit(
        rubric=make.rubric(
            scale=Scale(points=tuple(ScalePoint(score, label) for score, label in enumerate("ABCDE", start=1)))
        )
    ),
    "criterion title": lambda: with_criterion(title="Other"),
    "definition": lambda: with_criterion(definition="Other"),
    "anchor": lambda: with_criterion(anchors=tuple(Anchor(score, f"other {score}") for score in range(1, 6))),
    "prompt": lambda: with_question(prompt="Tell me more."),
    "probe": lambda: with_question(probes=("And then?",)),
    "fallback": lambda: with_question(fallback="Suppose it fell."),
    "minutes": lambda: with_question(minutes=11),
    "kind": lambda: with_question(kind="situational"),
    "listen-for": lambda: with_question(listen_for=("A cause",)),
    "red flag": lambda: with_question(red_flags=("Blames",)),
    "acceptable": lambda: with_question(acceptable=("A bought model",)),
    "key": lambda: with_question(key="Look for a baseline."),
    "question anchors": lambda: with_question(anchors=tuple(Anchor(score, "x") for score in range(1, 6))),
    "why we ask": lambda: with_question(why="It is costly."),
    "hand-out": lambda: plan_with_kit(
        bank=make.bank(handouts=(Handout(id="sheet", title="Sheet", text="# Sheet\n\nx = 1\n"),))
    ),
    "whom a hand-out is for": lambda: plan_with_kit(
        bank=make.bank(handouts=tuple(attrs.evolve(h, audience="interviewer") for h in make.bank().handouts))
    ),
    "order of questions": lambda: make.plan(
        forms=(make.form(rounds=(FormRound(round="case", questions=("second", "first")), make.form().rounds[1])),)
    ),
    "planned criteria": lambda: make.plan(requisition=make.requisition(criteria=("data-quality", "explaining"))),
    "form code": lambda: make.plan(forms=(make.form(code="B"),)),
    "alternate": lambda: make.plan(
        forms=(
            make.form(
                rounds=(
                    FormRound(
                        round="case",
                        questions=("first", "second"),
                        alternates=(Alternate(question="first", alternate="spare"),),
                    ),
                    make.form().rounds[1],
                )
            ),
        )
    ),
}

UNNOTICED_BY_INTERVIEWERS = {
    "weight": lambda: with_criterion(weight=9),
    "reason for a weight": lambda: with_criterion(why="Because."),
    "target": lambda: with_criterion(targets=(Target("lead", 2),)),
    "minimum": lambda: make.plan(requisition=make.requisition(minimums=())),
    "cut": lambda: make.plan(requisition=make.requisition(cut=None)),
    "order of the bank": lambda: plan_with_kit(bank=make.bank(questions=tuple(reversed(make.bank().questions)))),
    "question not asked": lambda: plan_with_kit(
        bank=make.bank(questions=(*make.bank().questions[:4], make.question("spare", minutes=3)))
    ),
    "white space": lambda: with_question(prompt="Tell  me\nabout first.\n"),
    "form of accents": with_question,
    "tags": lambda: with_question(tags=("incident",)),
}

NOTICED_BY_SCORES = {
    "scale": longer_scale,
    "weight": UNNOTICED_BY_INTERVIEWERS["weight"],
    "target": UNNOTICED_BY_INTERVIEWERS["target"],
    "minimum": lambda: make.plan(requisition=make.requisition(minimums=())),
    "minimum score": lambda: make.plan(
        requisition=make.requisition(minimums=(Minimum(criterion="data-quality", score=4),))
    ),
    "cut": lambda: make.plan(requisition=make.requisition(cut=Cut(percent=61))),
    "cut in other units": lambda: make.plan(requisition=make.requisition(cut=Cut(score=3))),
    "competency floor": lambda: make.plan(requisition=make.requisition(coverage=Floors(competency="0.4"))),
    "total floor": lambda: make.plan(requisition=make.requisition(coverage=Floors(total="0.7"))),
    "gaps": lambda: make.plan(requisition=make.requisition(gaps="global")),
    "select": lambda: make.plan(requisition=make.requisition(select="above-the-cut")),
    "ties": lambda: make.plan(requisition=make.requisition(ties="by lot")),
    "after the debrief": lambda: make.plan(requisition=make.requisition(after_debrief="scored")),
    "preset": lambda: make.plan(requisition=make.requisition(weights="equal")),
    "job level": lambda: make.plan(requisition=make.requisition(job_level="engineer")),
}

UNNOTICED_BY_SCORES = {
    "prompt": NOTICED_BY_INTERVIEWERS["prompt"],
    "anchor": NOTICED_BY_INTERVIEWERS["anchor"],
    "the same weights in other units": lambda: plan_with_kit(
        rubric=make.rubric(
            competencies=[attrs.evolve(head, weight=head.weight * 7) for head in make.rubric().competencies]
        )
    ),
    "how the cut was set": lambda: make.plan(requisition=make.requisition(cut=Cut(percent=60, method="drawn"))),
}


@pytest.mark.parametrize("change", NOTICED_BY_INTERVIEWERS)
def test_what_an_interviewer_would_notice_changes_the_instrument(change):
    assert make.plan().instrument() != NOTICED_BY_INTERVIEWERS[change]().instrument()


@pytest.mark.parametrize("change", UNNOTICED_BY_INTERVIEWERS)
def test_what_no_interviewer_would_notice_leaves_the_instrument(change):
    assert make.plan().instrument() == UNNOTICED_BY_INTERVIEWERS[change]().instrument()


@pytest.mark.parametrize("change", NOTICED_BY_SCORES)
def test_what_could_change_a_score_changes_the_scoring_fingerprint(change):
    assert make.plan().scoring != NOTICED_BY_SCORES[change]().scoring


HURDLE = Hurdle(id="first", rounds=["case"], minimums={"framing": 3}, cut=Cut(score=3))
OTHER_HURDLES = {
    "none": (),
    "id": (attrs.evolve(HURDLE, id="other"),),
    "rounds": (attrs.evolve(HURDLE, rounds=["case", "talk"]),),
    "minimum score": (attrs.evolve(HURDLE, minimums={"framing": 4}),),
    "minimum criterion": (attrs.evolve(HURDLE, minimums={"data-quality": 3}),),
    "cut": (attrs.evolve(HURDLE, cut=Cut(score=4)),),
    "no cut": (attrs.evolve(HURDLE, cut=None),),
    "another hurdle": (HURDLE, Hurdle(id="second", rounds=["talk"], cut=Cut(score=3))),
}


@pytest.mark.parametrize("change", OTHER_HURDLES)
def test_what_a_hurdle_asks_is_in_the_scoring_fingerprint(change):
    declared, changed = (
        make.plan(requisition=make.requisition(hurdles=hurdles)) for hurdles in ((HURDLE,), OTHER_HURDLES[change])
    )

    assert declared.scoring != changed.scoring


@pytest.mark.parametrize("change", UNNOTICED_BY_SCORES)
def test_what_cannot_change_a_score_leaves_the_scoring_fingerprint(change):
    assert make.plan().scoring == UNNOTICED_BY_SCORES[change]().scoring


def test_each_form_has_its_own_instrument_and_the_plan_has_one_over_all():
    other = make.form(code="B", rounds=(FormRound(round="case", questions=("spare", "second")), make.form().rounds[1]))
    plan = make.plan(forms=(make.form(), other))

    assert len({plan.instrument("A"), plan.instrument("B"), plan.instrument()}) == 3
    assert plan.instrument("A") == make.plan().instrument("A") == make.plan().instrument()


def test_composed_and_decomposed_letters_are_the_same_text():
    assert canonical("cafe\N{COMBINING ACUTE ACCENT}") == canonical("caf\N{LATIN SMALL LETTER E WITH ACUTE}")


def test_the_printed_fingerprint_is_eight_digits_in_two_groups():
    assert shown("3f9c2b7e" + 56 * "0") == "3f9c 2b7e"


@given(plans())
def test_fingerprints_are_the_same_each_time_they_are_taken(plan):
    again = attrs.evolve(plan)

    assert (again.instrument(), again.scoring) == (plan.instrument(), plan.scoring)
    assert len(plan.scoring) == 64


@given(st.dictionaries(st.text(max_size=5), st.integers(), min_size=2))
def test_the_order_of_keys_does_not_count(values):
    assert fingerprint(values) == fingerprint(dict(reversed(values.items())))
