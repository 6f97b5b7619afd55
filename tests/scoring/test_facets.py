"""Where differences between ratings come from, on complete ratings of candidates by interviewers by criteria."""

import itertools

import attrs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scoring_examples import card, plan

import needed
from hirekit.scoring import RatingColumns, columns_of, score_columns
from hirekit.scoring.precision.facets import SOURCES, facets
from hirekit.scoring.reliability.agreement import agreement

CUBES = arrays(
    float,
    st.tuples(st.integers(2, 4), st.integers(2, 3), st.integers(2, 3)),
    elements=st.integers(1, 5).map(float),
)
CUBE = np.random.default_rng(3).integers(1, 6, (5, 3, 4)).astype(float)


def columns_from(cube, *more):
    """Return the ratings of a cube of candidates, interviewers and criteria, and more by their places."""
    places = [*itertools.product(*map(range, cube.shape)), *more]
    return RatingColumns.from_ids(
        candidate=[f"c-{place[0]}" for place in places],
        interviewer=[f"i-{place[1]}" for place in places],
        criterion=[f"k-{place[2]}" for place in places],
        score=[float(cube[place]) for place in places],
    )


def mean_squares_of(cube):
    """Return the mean squares by source, by least squares on indicators, one source after the other."""
    places, found, so_far = np.indices(cube.shape).reshape(3, -1), {}, np.ones((cube.size, 1))
    for source in SOURCES:
        codes = np.ravel_multi_index(tuple(places[list(source)]), [cube.shape[facet] for facet in source])
        wider = np.hstack([so_far, np.eye(codes.max() + 1)[codes]])
        fits = [design @ np.linalg.lstsq(design, cube.ravel(), rcond=None)[0] for design in (so_far, wider)]
        rank = np.linalg.matrix_rank(wider) - np.linalg.matrix_rank(so_far)
        found[source] = ((fits[1] - fits[0]) ** 2).sum() / rank
        so_far = wider
    return found


def test_components_are_what_the_expected_mean_squares_say():
    squares, (p, i, k) = mean_squares_of(CUBE), CUBE.shape

    found = facets(columns_from(CUBE)).components

    left = squares[0, 1, 2]
    assert found == pytest.approx(
        {
            "what is left": left,
            "candidates by interviewers": (squares[0, 1] - left) / k,
            "candidates by criteria": (squares[0, 2] - left) / i,
            "interviewers by criteria": (squares[1, 2] - left) / p,
            "candidates": (squares[(0,)] - squares[0, 1] - squares[0, 2] + left) / (i * k),
            "interviewers": (squares[(1,)] - squares[0, 1] - squares[1, 2] + left) / (p * k),
            "criteria": (squares[(2,)] - squares[0, 2] - squares[1, 2] + left) / (p * i),
        }
    )


def test_mean_squares_are_those_of_statsmodels():
    formula = needed.module("statsmodels.formula.api", package="statsmodels")
    anova = needed.module("statsmodels.stats.anova", package="statsmodels")
    pandas = needed.module("pandas", package="pandas")
    p, i, k = np.indices(CUBE.shape).reshape(3, -1)

    frame = pandas.DataFrame({"p": p, "i": i, "k": k, "y": CUBE.ravel()})
    fit = formula.ols("y ~ C(p) * C(i) + C(p) * C(k) + C(i) * C(k)", frame).fit()
    rows = anova.anova_lm(fit)

    squares = (rows["sum_sq"] / rows["df"]).to_dict()
    found, left = facets(columns_from(CUBE)).components, squares["Residual"]
    assert found["what is left"] == pytest.approx(left)
    assert found["interviewers by criteria"] == pytest.approx((squares["C(i):C(k)"] - left) / 5)
    assert found["candidates"] == pytest.approx(
        (squares["C(p)"] - squares["C(p):C(i)"] - squares["C(p):C(k)"] + left) / 12
    )


def test_what_comes_from_one_source_alone_is_put_down_to_it():
    severe = np.zeros((3, 2, 2)) + np.array([1.0, 3.0])[None, :, None]

    found = facets(columns_from(severe)).components

    assert found == pytest.approx(dict.fromkeys(SOURCES.values(), 0.0) | {"interviewers": 2.0})


@given(CUBES)
def test_components_do_not_change_with_the_origin_and_grow_with_the_square_of_the_unit(cube):
    before, after = (facets(columns_from(values)).components for values in (cube, 10 + 3 * cube))

    assert after == pytest.approx({source: 9 * component for source, component in before.items()}, abs=1e-8)


@given(CUBES, st.randoms(use_true_random=False))
def test_components_do_not_change_with_the_order_of_people_and_criteria(cube, random):
    order = [random.sample(range(size), size) for size in cube.shape]

    assert facets(columns_from(cube[np.ix_(*order)])).components == pytest.approx(
        facets(columns_from(cube)).components, abs=1e-9
    )


def test_reliability_counts_for_ranking_only_what_goes_with_candidates():
    random = np.random.default_rng(5)
    cube = random.normal(3, 1, (8, 3, 4)) + random.normal(0, 2, (8, 1, 1)) + random.normal(0, 1, (1, 3, 1))
    found = facets(columns_from(cube))
    part = {source: max(0.0, found.components[name]) for source, name in SOURCES.items()}

    relative = part[0, 1] / 2 + part[0, 2] / 5 + part[0, 1, 2] / 10
    absolute = relative + part[(1,)] / 2 + part[(2,)] / 5 + part[1, 2] / 10

    assert absolute > relative
    assert found.relative(interviewers=2, criteria=5).value == pytest.approx(part[(0,)] / (part[(0,)] + relative))
    assert found.absolute(interviewers=2, criteria=5).value == pytest.approx(part[(0,)] / (part[(0,)] + absolute))


def test_a_component_below_zero_adds_no_reliability():
    cube = np.array([[[1.0, 5.0], [5.0, 1.0]], [[2.0, 6.0], [6.0, 2.0]]])
    found = facets(columns_from(cube))

    assert min(found.components.values()) < 0
    assert found.relative(interviewers=1, criteria=1).value <= 1


@pytest.mark.parametrize(
    ("cube", "reason"),
    [
        (np.ones((1, 2, 2)), "needs two candidates, two interviewers and two criteria"),
        (np.ones((2, 1, 2)), "needs two candidates, two interviewers and two criteria"),
        (np.ones((2, 2, 1)), "needs two candidates, two interviewers and two criteria"),
        (
            np.where(np.arange(12).reshape(2, 3, 2) == 7, np.nan, 1),
            "needs every interviewer's rating of every candidate on every criterion; 1 of 12 are not there",
        ),
    ],
)
def test_what_cannot_be_parted_has_the_reason(cube, reason):
    found = facets(columns_from(cube))

    assert (found.components, found.reason) == ({}, reason)
    assert found.relative(interviewers=1, criteria=1).reason == reason


def test_candidates_who_do_not_differ_have_no_reliability():
    found = facets(columns_from(np.zeros((3, 2, 2)) + np.array([1.0, 3.0])[None, :, None]))

    assert found.absolute(interviewers=2, criteria=2).reason == (
        "candidates do not differ by more than what else makes ratings differ"
    )


def test_what_rounding_leaves_of_one_source_is_put_down_to_no_other():
    hard = np.zeros((3, 3, 3)) + np.array([0.1, 0.7, 1.3])

    found = facets(columns_from(hard)).components

    assert {name for name, component in found.items() if component} == {"criteria"}


def test_means_that_are_all_the_same_third_have_no_components():
    looks = list(np.ndindex(4, 3, 3))
    columns = columns_from(np.ones((4, 3, 3)), *looks, *looks)

    found = facets(attrs.evolve(columns, score=np.repeat([1.0, 1.0, 2.0], len(looks))))

    assert set(found.components.values()) == {0.0}
    assert found.relative(interviewers=2, criteria=3).value is None


def test_two_sittings_of_an_interviewer_are_one_rating():
    assert facets(columns_from(CUBE, (0, 0, 0))).components == pytest.approx(facets(columns_from(CUBE)).components)


def sources_of(*cards):
    made = plan({"work": {"framing": 1, "delivery": 1}})
    return agreement(score_columns(made, columns_of(made, cards))).sources


def test_the_appendix_parts_all_sources_of_complete_ratings():
    given = [("ann", "c-1", 4, 5), ("ben", "c-1", 3, 5), ("ann", "c-2", 2, 1), ("ben", "c-2", 1, 2)]

    found = sources_of(*(card(who, {"framing": a, "delivery": b}, candidate=whom) for who, whom, a, b in given))

    assert [one.about for one in found] == list(SOURCES.values())
    assert all(one.value is not None for one in found)


def test_the_appendix_says_what_incomplete_ratings_cannot_tell_apart():
    found = sources_of(
        card("ann", {"framing": 4, "delivery": 5}),
        card("ben", {"framing": 3, "delivery": 5}),
        card("cleo", {"framing": 2, "delivery": None}),
    )

    assert [one.about for one in found] == ["interviewers", "candidates by interviewers", "what is left"]
    assert "candidates and criteria cannot be parted from the rest: this needs two candidates" in found[0].method
