"""Habits of interviewers, profiles against job levels, and the figures of the appendix."""

import attrs
import numpy as np
import pytest
from hypothesis import given
from scored_panels import scored_panels
from scoring_examples import NO_FLOORS, card, plan

from hirekit.model.criterion import Target
from hirekit.model.role import JobLevel
from hirekit.scoring import RatingColumns, coefficients, columns_of, score_columns
from hirekit.scoring.levels import level_profiles
from hirekit.scoring.raters.habits import FEWEST_CANDIDATES, FEWEST_RATINGS, habits


def columns_from(rows):
    candidate, interviewer, criterion, score = zip(*rows, strict=True)
    return RatingColumns.from_ids(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)


def ratings_of(interviewer, scores, *, candidates=6):
    """Return rows of four criteria a candidate; *scores* gives a score from places of candidate and criterion."""
    return [(f"c-{c}", interviewer, f"k{k}", scores(c, k)) for c in range(candidates) for k in range(4)]


def wide(c, k):
    return 1 + (2 * c + 3 * k) % 5


def constant(*_):
    return 3


def test_one_who_keeps_to_the_middle_is_flagged():
    found = {
        h.interviewer: h
        for h in habits(
            columns_from(
                ratings_of("ann", wide) + ratings_of("ben", wide) + ratings_of("cleo", lambda c, k: 3 + (c + k) % 2)
            )
        )
    }

    assert found["cleo"].flags == ("central", "halo")
    assert found["cleo"].centrality.value < 0.5
    assert found["ann"].flags == found["ben"].flags == ()
    assert found["ann"].centrality.value > 1
    assert (found["ann"].ratings, found["ann"].candidates) == (24, 6)


def test_one_who_sees_a_single_impression_is_flagged_for_halo_only():
    found = {
        h.interviewer: h
        for h in habits(
            columns_from(
                ratings_of("ann", wide)
                + ratings_of("ben", wide)
                + ratings_of("cleo", lambda c, k: 1 + (2 * c + k // 3) % 5)
            )
        )
    }

    assert found["cleo"].flags == ("halo",)


def test_severity_is_no_spread():
    found = habits(
        columns_from(ratings_of("ann", lambda c, k: 1 + (c + k) % 2) + ratings_of("ben", lambda c, k: 4 + (c + k) % 2))
    )

    assert [h.centrality.value for h in found] == [pytest.approx(1.0), pytest.approx(1.0)]
    assert [h.halo.value for h in found] == [pytest.approx(1.0), pytest.approx(1.0)]


def test_spread_ratio_by_hand():
    rows = ratings_of("ann", lambda c, k: 3 + 2 * (-1) ** (c + k)) + ratings_of("ben", lambda c, k: 3 + (-1) ** (c + k))

    ann, ben = habits(columns_from(rows))

    assert (ann.centrality.value, ben.centrality.value) == (pytest.approx(2.0), pytest.approx(0.5))
    assert (ann.halo.value, ben.halo.value) == (pytest.approx(2.0), pytest.approx(0.5))
    assert (ann.flags, ben.flags) == ((), ("central", "halo"))


def test_few_ratings_carry_no_flag():
    few = [row for row in ratings_of("cleo", constant) if (row[0], row[2]) != ("c-5", "k3")]
    rows = ratings_of("ann", wide)
    for kept, known in ((few[: FEWEST_RATINGS - 1], False), (few[:FEWEST_RATINGS], True)):
        cleo = habits(columns_from(rows + kept))[1]
        assert (cleo.centrality.value is not None) is known
        assert (cleo.centrality.reason == "needs 20 ratings of 5 candidates") is not known
        assert bool(cleo.flags) is known
    same = [(f"c-{n % (FEWEST_CANDIDATES - 1)}", "cleo", f"k{n}", 3) for n in range(40)]
    assert habits(columns_from(rows + same))[1].flags == ()


def test_one_criterion_a_candidate_shows_no_halo():
    rows = [
        (f"c-{n}", person, "k0", 1 + (n * step) % 5) for person, step in (("ann", 1), ("ben", 2)) for n in range(25)
    ]

    found = habits(columns_from(rows))[0]

    assert found.centrality.value == pytest.approx(1.0)
    assert found.halo.reason == "needs ratings of several criteria, the own and others'"


def test_others_who_do_not_differ_are_no_measure():
    found = habits(columns_from(ratings_of("ann", wide) + ratings_of("ben", constant)))

    assert found[0].centrality.reason == "the others' ratings do not differ"
    assert (found[1].centrality.value, found[1].flags) == (0.0, ("central", "halo"))
    assert habits(columns_from([("c-1", "ann", "k1", None)]))[0].ratings == 0


# Job levels


def test_a_profile_counts_what_is_above_at_and_below_what_a_level_shows():
    made = plan({"work": dict.fromkeys("abcdef", 1)}, floors=NO_FLOORS)
    rubric = made.kit.rubric
    targets = {"a": 3, "b": 3, "c": 3, "d": 3, "e": 3, "f": None}
    (work,) = rubric.competencies
    criteria = tuple(attrs.evolve(c, targets=(*c.targets, Target("principal", targets[c.id]))) for c in work.criteria)
    kit = attrs.evolve(
        made.kit,
        rubric=attrs.evolve(rubric, competencies=(attrs.evolve(work, criteria=criteria),)),
        role=attrs.evolve(
            made.kit.role, job_levels=(*made.kit.role.job_levels, JobLevel(id="principal", title="Principal"))
        ),
    )
    made = attrs.evolve(made, requisition=attrs.evolve(made.requisition, kit=kit, open_levels=("principal",)))
    cards = [card("ann", {"a": 4, "b": 3, "c": 4, "d": 2, "f": 5}), card("ben", {"a": 4, "b": 3, "c": 3, "d": 3})]

    (found,) = level_profiles(made, score_columns(made, columns_of(made, cards)), "c-1")

    assert found.job_level == "principal"
    assert tuple((one.criterion, one.expected, one.reading) for one in found.criteria) == (
        ("a", 3, "above"),
        ("b", 3, "at"),
        ("c", 3, "at"),
        ("d", 3, "below"),
        ("e", 3, "not assessed"),
    )
    assert [one.mean for one in found.criteria] == [4.0, 3.0, 3.5, 2.5, None]
    assert found.of("below") == ("d",)
    assert found.counts == (("above", 1), ("at", 2), ("below", 1), ("not assessed", 1))
    with pytest.raises(KeyError):
        level_profiles(made, score_columns(made, columns_of(made, cards)), "c-9")


def test_levels_that_were_not_declared_open_have_no_profile():
    made = plan({"work": {"a": 1}})

    assert level_profiles(made, score_columns(made, columns_of(made, [card("ann", {"a": 3})])), "c-1") == ()


# Coefficients


def test_the_figures_name_what_they_are_of():
    made = plan({"work": {"a": 1, "b": 1}})
    cards = [
        card(person, {"a": 1 + (n + shift) % 5, "b": 1 + (2 * n) % 5}, candidate=f"c-{n}")
        for n in range(4)
        for shift, person in enumerate(("ann", "ben"))
    ]

    found = coefficients(score_columns(made, columns_of(made, cards)))

    assert [(c.name, c.about) for c in found] == [
        *[(name, criterion) for criterion in ("a", "b") for name in ("ICC(A,1)", "ICC(A,k)", "alpha")],
        *[(name, f"c-{n}") for n in range(4) for name in ("r_wg(J)", "AD_M")],
        ("severity", "ann"),
        ("severity", "ben"),
    ]
    severe = [c for c in found if c.name == "severity"]
    assert severe[0].value == pytest.approx(-severe[1].value)
    assert severe[0].high - severe[0].value == pytest.approx(severe[0].value - severe[0].low)
    # Candidates' scores of 1 and 2, 2 and 3 ... are half a point from their mean on a, and nowhere on b.
    assert next(c.value for c in found if (c.name, c.about) == ("AD_M", "c-0")) == 0.25
    # Variances of a half and of nothing, beside 2 for chance: excess 1/8.
    assert next(c.value for c in found if (c.name, c.about) == ("r_wg(J)", "c-0")) == pytest.approx(1.75 / 1.875)


def test_the_people_who_share_most_are_compared():
    made = plan({"work": {"a": 1, "b": 1, "c": 1}})
    cards = [card("ann", {"a": 5, "b": 1}), card("ben", {"a": 5, "b": 1, "c": 1}), card("cleo", {"c": 5})]

    found = coefficients(score_columns(made, columns_of(made, cards)))

    assert next(c.value for c in found if c.name == "AD_M") == 0.0


def test_a_lone_interviewer_gives_reasons_in_place_of_figures():
    made = plan({"work": {"a": 1}})

    found = coefficients(score_columns(made, columns_of(made, [card("ann", {"a": 3})])))

    assert {c.value for c in found} == {None}
    assert all(c.reason for c in found)
    assert [c.name for c in found] == ["ICC(A,1)", "ICC(A,k)", "alpha", "r_wg(J)", "severity"]


@given(scored_panels())
def test_every_figure_is_a_number_or_a_reason(panel):
    for found in coefficients(score_columns(panel.plan, columns_of(panel.plan, panel.cards))):
        assert found.meaning
        assert found.method
        if found.value is None:
            assert found.reason
        else:
            assert np.isfinite(found.value)
        assert (found.low is None) == (found.high is None)
        assert found.low is None or np.isfinite([found.low, found.high]).all()
