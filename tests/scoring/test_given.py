"""Columns as callers hold them: rows are read in the order they stand in, whatever their labels, and odd kinds are refused."""

import attrs
import numpy as np
import pytest
from scoring_examples import NO_FLOORS, plan

import needed
from hirekit.errors import InvalidData
from hirekit.scoring import RatingColumns, score_columns
from hirekit.scoring.ratings.coding import WORTH_PACKING

PLAN = plan({"work": {"framing": 1}}, floors=NO_FLOORS)
IDS = ("candidate", "interviewer", "criterion")
FEW = {"candidate": ["c-1", "c-2"], "interviewer": ["ann", "ann"], "criterion": ["framing", "framing"], "score": [3, 4]}


class Labelled:
    """A series that finds its values by label, as those of pandas do; labels stand in another order than rows."""

    def __init__(self, values):
        self.values, self.labels = list(values), list(reversed(range(len(values))))

    def __getitem__(self, label):
        return self.values[self.labels.index(label)]

    def __len__(self):
        return len(self.values)

    def __iter__(self):
        return iter(self.values)


class LabelledArray(Labelled):
    """One that numpy reads."""

    def __array__(self, dtype=None, copy=None):
        return np.array(self.values, dtype=dtype)


def shuffled(values):
    pandas = needed.module("pandas", package="pandas")
    return pandas.Series(values, index=np.random.default_rng(7).permutation(len(values)))


def filtered(values):
    pandas = needed.module("pandas", package="pandas")
    return pandas.Series([*values, *values]).iloc[len(values) :]


def categories(values):
    return filtered(values).astype("category") if isinstance(values[0], str) else filtered(values)


def of_polars(values):
    return needed.module("polars", package="polars").Series(values)


def of_arrow(values):
    arrow = needed.module("pyarrow", package="pyarrow")
    return arrow.chunked_array([values[:7], values[7:]])


HELD = [Labelled, LabelledArray, iter, shuffled, filtered, categories, of_polars, of_arrow, np.array]
RATED = {
    "candidate": [f"c-{row % 9}" if row % 5 else "c-0" for row in range(WORTH_PACKING + 100)],
    "interviewer": [f"i-{row % 7}" for row in range(WORTH_PACKING + 100)],
    "criterion": ["framing"] * (WORTH_PACKING + 100),
    "score": [1 + row % 9 % 5 for row in range(WORTH_PACKING + 100)],
}


def messages(work):
    with pytest.raises(InvalidData) as caught:
        work()
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("held", HELD)
@pytest.mark.parametrize("name", RATED)
@pytest.mark.parametrize("rows", [40, WORTH_PACKING + 100], ids=["few", "many"])
def test_rows_are_read_in_the_order_they_stand_in_whatever_their_labels(held, name, rows):
    given = {kind: values[:rows] for kind, values in RATED.items()}
    expected = RatingColumns.from_ids(**given)

    found = RatingColumns.from_ids(**given | {name: held(given[name])})

    assert (found.candidates, found.interviewers, found.criteria) == (
        expected.candidates,
        expected.interviewers,
        expected.criteria,
    )
    for kind in RATED:
        assert getattr(found, kind).tolist() == getattr(expected, kind).tolist()


@pytest.mark.parametrize("kind", ["codes", "scores"])
def test_codes_and_scores_given_as_labelled_series_are_read_by_place_too(kind):
    plain = RatingColumns.from_ids(**RATED)
    held = {name: getattr(plain, name) for name in (IDS if kind == "codes" else ["score"])}
    words = {name: getattr(plain, name) for name in ("candidates", "interviewers", "criteria")}
    arrays = {name: getattr(plain, name) for name in (*IDS, "score")}

    labelled = RatingColumns(**arrays | {name: LabelledArray(values) for name, values in held.items()}, **words)

    assert list(score_columns(PLAN, labelled)) == list(score_columns(PLAN, plain))


def test_the_withdrawn_may_be_a_series():
    pandas = needed.module("pandas", package="pandas")
    columns = RatingColumns.from_ids(**FEW)

    assert score_columns(PLAN, columns, withdrawn=pandas.Series(["c-2"])).ranks.tolist() == [1, 0]
    assert score_columns(PLAN, columns, withdrawn=pandas.Series([], dtype=str)).ranks.tolist() == [2, 1]


def test_what_a_masked_array_masks_is_no_score():
    masked = np.ma.array([3, 999], mask=[False, True])

    columns = RatingColumns.from_ids(**FEW | {"score": masked})

    assert np.isnan(columns.score).tolist() == [False, True]
    assert attrs.evolve(columns, score=masked).scored.tolist() == [True, False]


def test_an_id_that_is_masked_is_nobody():
    masked = np.ma.array(["c-1", "c-2"], mask=[False, True])

    assert messages(lambda: RatingColumns.from_ids(**FEW | {"candidate": masked})) == [
        "candidate[1]: must be a text, not None"
    ]


@pytest.mark.parametrize(
    "scores", [np.array([3, 4], dtype=complex), [3j, 4], [np.complex64(3), 4]], ids=["array", "list", "of numpy"]
)
def test_complex_numbers_are_no_scores(scores):
    assert messages(lambda: RatingColumns.from_ids(**FEW | {"score": scores}))[0] == (
        f"score[0]: must be a number or nothing, not {scores[0]!r}"
    )


@pytest.mark.parametrize("name", FEW)
@pytest.mark.parametrize("shape", [(2, 1), (1, 2), (2, 2)])
def test_an_array_that_is_no_single_row_is_refused_with_its_shape(name, shape):
    table = np.resize(np.array(FEW[name]), shape)

    assert messages(lambda: RatingColumns.from_ids(**FEW | {name: table})) == [
        f"{name}: must have the shape (ratings,), not {shape}"
    ]


@pytest.mark.parametrize("name", FEW)
@pytest.mark.parametrize("other", [None, 3])
def test_what_is_no_column_is_refused_by_its_name(name, other):
    with pytest.raises(TypeError) as refused:
        RatingColumns.from_ids(**FEW | {name: other})

    assert str(refused.value) == f"{name}: must be a column with a value for each rating, not {other!r}"


@pytest.mark.parametrize("held", ["list", "series"])
def test_what_pandas_calls_not_available_is_no_score(held):
    pandas = needed.module("pandas", package="pandas")
    scores = [3, pandas.NA]

    found = RatingColumns.from_ids(**FEW | {"score": scores if held == "list" else pandas.Series(scores, dtype=object)})

    assert np.isnan(found.score).tolist() == [False, True]


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("times", [1, 5_001], ids=["few", "many"])
def test_an_id_with_half_of_a_letter_is_refused_at_its_rows(name, times):
    ids = dict.fromkeys(IDS, ["a", "b", "c"] * times)

    found = messages(
        lambda: RatingColumns.from_ids(**ids | {name: ["a", "b\ud800", "c"] * times}, score=[3.0] * (3 * times))
    )

    assert found == [f"{name}[{3 * turn + 1}]: must be a text, not 'b\\ud800'" for turn in range(min(times, 20))]
