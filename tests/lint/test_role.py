"""Pay bands and lines of law without a footing, and criteria that nobody will be rated on."""

from datetime import date

import attrs
import pytest

import hirekit
from hirekit.lint import lint_kit
from hirekit.model.extends import Extends

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def kit():
    return hirekit.load_kit("ml-tech-lead")


def found(kit):
    return [(finding.code, finding.where) for finding in lint_kit(kit, today=TODAY)]


def test_a_pay_band_without_a_source_is_found_and_one_with_its_own_is_not(kit):
    first, *rest = kit.role.pay.bands
    bands = (attrs.evolve(first, source="A survey of 2024"), *rest)
    pay = attrs.evolve(kit.role.pay, source="", bands=bands)

    assert found(attrs.evolve(kit, role=attrs.evolve(kit.role, pay=pay))) == [
        ("R-PAYSOURCE", f"role.pay.{band.id}") for band in rest
    ]


@pytest.mark.parametrize("lacking", ["basis", "source", "reviewed"])
def test_a_line_of_law_is_found_that_lacks_what_makes_it_checkable(kit, lacking):
    place = next(place for place, line in enumerate(kit.conduct) if line.jurisdiction == "US")
    changed = [attrs.evolve(line, **{lacking: ""}) if n == place else line for n, line in enumerate(kit.conduct)]

    assert found(attrs.evolve(kit, conduct=changed)) == [("R-CONDUCT", f"conduct.{place}")]


def test_a_line_for_everywhere_may_stand_on_practice_alone(kit):
    changed = [attrs.evolve(line, basis="") if line.jurisdiction == "any" else line for line in kit.conduct]

    assert found(attrs.evolve(kit, conduct=changed)) == []


def without_targets(kit, id):
    heads = [
        attrs.evolve(
            head,
            criteria=[attrs.evolve(c, targets=(), minimums=()) if c.id == id else c for c in head.criteria],
        )
        for head in kit.rubric.competencies
    ]
    return attrs.evolve(kit, rubric=attrs.evolve(kit.rubric, competencies=heads))


def test_a_criterion_without_a_target_that_no_loop_looks_at_is_found(kit):
    assert found(without_targets(kit, "evaluated-innovation")) == [("C-IDLE", "criteria.evaluated-innovation")]


def test_one_that_a_loop_looks_at_is_not_nor_one_with_a_target(kit):
    assert found(without_targets(kit, "framing")) == []
    assert found(kit) == []


def test_a_round_without_a_focus_looks_at_all(kit):
    loop = kit.loops[0]
    rounds = [attrs.evolve(loop.rounds[0], focus=()), *loop.rounds[1:]]
    changed = attrs.evolve(kit, loops=[attrs.evolve(loop, rounds=rounds)])

    assert "C-IDLE" not in {code for code, _ in found(without_targets(changed, "evaluated-innovation"))}


def test_one_taken_over_is_found_in_a_kit_without_a_loop_where_it_is_taken_over(kit):
    own = attrs.evolve(
        without_targets(kit, "mentoring"), loops=(), extends=Extends(kit="other", criteria=["framing", "mentoring"])
    )
    idle = [finding for finding in lint_kit(own, today=TODAY) if finding.code == "C-IDLE"]

    assert [finding.path for finding in idle] == [("extends", "criteria", 1)]
