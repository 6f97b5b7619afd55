"""Sums over views of candidates: the same as from dense matrices of every rating, however many views are taken at once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.errors import LimitExceeded
from hirekit.scoring import RatingColumns
from hirekit.scoring.raters import crossing, shared_views
from hirekit.scoring.raters.crossing import Crossing, Shares
from hirekit.scoring.raters.severities import severity

ROWS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=40)


def columns(rows, score=None):
    ids = [[str(code) for code in column] for column in zip(*rows, strict=True)]
    score = [3] * len(rows) if score is None else score
    return RatingColumns.from_ids(candidate=ids[0], interviewer=ids[1], criterion=ids[2], score=score)


def dense(used):
    """Return which rating has which candidate, interviewer and criterion, each as a matrix of ratings by effects."""
    sizes = len(used.candidates), len(used.interviewers), len(used.criteria)
    codes = used.candidate, used.interviewer, used.criterion
    return [np.eye(size)[code] for size, code in zip(sizes, codes, strict=True)]


def panel(candidates, people, seed=3):
    """Return ratings of candidates by three of the interviewers each, on all or two of three criteria."""
    random = np.random.default_rng(seed)
    rows, score = [], []
    severe = random.normal(0, 0.4, people)
    for c in range(candidates):
        true = random.normal(3, 0.6)
        for i in random.choice(people, 3, replace=False):
            view = random.normal(0, 0.3)
            for k in random.choice(3, int(random.integers(2, 4)), replace=False):
                rows.append((c, i, k))
                score.append(true - severe[i] + view + random.normal(0, 0.5))
    return columns(rows, score)


@given(ROWS)
def test_views_count_what_the_ratings_hold(rows):
    used = columns(rows)
    found = Crossing.by(used)
    who, by, what = dense(used)

    assert list(zip(found.candidate.tolist(), found.interviewer.tolist(), strict=True)) == sorted(
        set(zip(used.candidate.tolist(), used.interviewer.tolist(), strict=True)),
        key=lambda pair: (pair[0], list(zip(used.candidate, used.interviewer, strict=True)).index(pair)),
    )
    np.testing.assert_array_equal(found.by_candidate(found.counts), who.T @ what)
    np.testing.assert_array_equal(found.by_interviewer(found.counts), by.T @ what)
    np.testing.assert_array_equal(found.ratings, who.sum(axis=0))
    np.testing.assert_array_equal(found.added(np.arange(len(rows))).sum(axis=0), np.arange(len(rows)) @ what)
    shared = [(who * one[:, None]).T @ what for one in by.T]
    np.testing.assert_array_equal(found.together(), [[(a * b).sum() for b in shared] for a in shared])


@given(ROWS, st.integers(0, 99), st.sampled_from([1, 4, 2**20]))
def test_products_and_forms_are_those_of_dense_matrices(rows, seed, chunk):
    used = columns(rows)
    found, random = Crossing.by(used), np.random.default_rng(seed)
    views, kinds = len(found.candidate), len(used.criteria)
    people, effects = len(used.interviewers), len(used.interviewers) + kinds
    one, other = (Shares(random.random(views), random.random((len(used.candidates), kinds))) for _ in "ab")
    matrix = random.random((effects, effects))
    matrix += matrix.T

    def laid_out(shares):
        whole = np.zeros((len(used.candidates), effects))
        whole[found.candidate, found.interviewer] = shares.interviewers
        whole[:, people:] = shares.criteria
        return whole

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(crossing, "CHUNK", chunk)
        products, forms = found.products(one, other), found.form(one, matrix, other)

    np.testing.assert_allclose(products, laid_out(one).T @ laid_out(other), atol=1e-12)
    np.testing.assert_allclose(forms, np.diag(laid_out(one) @ matrix @ laid_out(other).T), atol=1e-12)


def test_views_found_by_sorting_are_those_found_by_hashing(monkeypatch):
    used = panel(20, 6)
    hashed = severity(used)
    monkeypatch.setattr(crossing, "distinct", lambda _: None)

    sorted_ = severity(used)

    for name in ("severities", "errors", "adjusted", "adjusted_errors", "difficulties"):
        np.testing.assert_allclose(getattr(sorted_, name), getattr(hashed, name), atol=1e-9)


def test_what_fitting_takes_is_little_in_a_large_panel_and_more_in_a_small_one(monkeypatch):
    def apart(candidates, people):
        exact = severity(panel(candidates, people))
        with monkeypatch.context() as patched:
            patched.setattr(shared_views, "MOST_EXACT", 0)
            near = severity(panel(candidates, people))
        np.testing.assert_array_equal(near.severities, exact.severities)
        return np.abs(near.errors / exact.errors - 1).max()

    assert apart(1500, 8) < 0.005
    assert apart(20, 8) > 0.02


def test_the_sums_of_a_panel_of_exactly_so_many_ratings_are_exact(monkeypatch):
    used = panel(20, 8)
    exact = severity(used)
    monkeypatch.setattr(shared_views, "MOST_EXACT", len(used))
    at_most = severity(used)
    monkeypatch.setattr(shared_views, "MOST_EXACT", len(used) - 1)
    beyond = severity(used)

    np.testing.assert_array_equal(at_most.errors, exact.errors)
    assert (beyond.errors != exact.errors).all()


def test_more_interviews_times_criteria_than_fit_are_refused_by_number(monkeypatch):
    used = columns([(c, i, k) for c in range(3) for i in range(2) for k in range(2)])
    monkeypatch.setattr(crossing, "MOST_CELLS", 12)
    assert severity(used).reason == ""
    monkeypatch.setattr(crossing, "MOST_CELLS", 11)

    with pytest.raises(LimitExceeded, match=r"^at most 11 interviews times criteria are fitted, not 12$"):
        severity(used)
