"""Frames with columns of rarer types, or named in ways that cannot be meant: the same ratings, or refused in words of no library."""

import datetime as dt
import decimal

import pytest
from scoring_examples import plan
from test_frames import ENGINES, ROWS, decided, frame_of, messages

import needed
from hirekit.scoring import columns_from_frame, score_columns, score_grouped

PLAN = plan({"craft": {"framing": 2, "delivery": 1}})
ROWS = {name: list(values) for name, values in ROWS.items()}
WHOLE = ROWS | {"score": [4, 2, 4, 5, 1]}
IDS = ("candidate", "interviewer", "criterion")


def library(name):
    return needed.module(name, package=name)


def of_polars(**kinds):
    polars = library("polars")
    return polars.DataFrame(WHOLE).cast({name: kind(polars) for name, kind in kinds.items()})


def of_pandas(**kinds):
    return library("pandas").DataFrame(WHOLE).astype(kinds)


def of_arrow(**kinds):
    arrow = library("pyarrow")
    return arrow.table({name: kinds.get(name, lambda _, cells: cells)(arrow, cells) for name, cells in WHOLE.items()})


def of_duckdb(select, rows=WHOLE):
    connection = library("duckdb").connect()
    connection.register("given", library("pyarrow").table(rows))
    return connection.sql(select)


TAKEN = {
    "polars enumerations": lambda: of_polars(
        candidate=lambda p: p.Enum(["c-0", "c-2", "c-1"]), criterion=lambda p: p.Enum(["framing", "delivery"])
    ),
    "polars small numbers": lambda: of_polars(score=lambda p: p.UInt8),
    "polars decimals": lambda: of_polars(score=lambda p: p.Decimal(10, 2)),
    "pandas nullable numbers": lambda: of_pandas(score="Int64"),
    "pandas categories": lambda: of_pandas(**dict.fromkeys(IDS, "category")),
    "pandas texts of Arrow": lambda: of_pandas(candidate="string[pyarrow]"),
    "Arrow decimals": lambda: of_arrow(score=lambda a, cells: a.array(map(decimal.Decimal, cells), a.decimal128(5, 1))),
    "Arrow views": lambda: of_arrow(candidate=lambda a, cells: a.array(cells, a.string_view())),
    "Arrow half floats": lambda: of_arrow(
        score=lambda a, cells: a.array(map(float, cells), a.float32()).cast("float16")
    ),
    "DuckDB enumerations": lambda: of_duckdb(
        "select * replace (candidate::enum('c-2', 'c-1') as candidate, criterion::enum('framing', 'delivery') as criterion)"
        " from given"
    ),
    "DuckDB decimals": lambda: of_duckdb("select * replace (score::decimal(4, 1) as score) from given"),
    "DuckDB large numbers": lambda: of_duckdb("select * replace (score::hugeint as score) from given"),
}


@pytest.mark.parametrize("kind", TAKEN)
def test_ratings_of_rarer_types_are_scored_as_plain_ones(kind):
    plain = decided(score_columns(PLAN, columns_from_frame(library("pyarrow").table(WHOLE))))

    assert decided(score_columns(PLAN, columns_from_frame(TAKEN[kind]()))) == plain
    assert decided(score_grouped(PLAN, TAKEN[kind]())) == plain


@pytest.mark.parametrize("kind", ["Int64", "Float64", "float64"])
@pytest.mark.parametrize("missing", [1, 5])
def test_scores_that_pandas_calls_not_available_are_no_scores(kind, missing):
    scores = [None] * missing + WHOLE["score"][missing:]
    frame = of_pandas().assign(score=library("pandas").Series(scores, dtype=kind))
    expected = decided(score_columns(PLAN, columns_from_frame(library("pyarrow").table(WHOLE | {"score": scores}))))

    assert decided(score_columns(PLAN, columns_from_frame(frame))) == expected
    assert decided(score_grouped(PLAN, frame)) == expected


DAY = dt.date(2026, 12, 1)
REFUSED = {
    "polars days for ids": (lambda: of_polars(candidate=lambda p: p.String).with_columns(candidate=DAY), "dates or times"),
    "polars lists for ids": (
        lambda: of_polars().with_columns(candidate=library("polars").concat_list("candidate")), "lists or records",
    ),
    "polars bytes for ids": (lambda: of_polars(candidate=lambda p: p.Binary), "what the frame calls Binary"),
    "DuckDB days for ids": (
        lambda: of_duckdb("select * replace (date '2026-12-01' as candidate) from given"), "dates or times",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", REFUSED)
def test_what_a_column_of_ids_holds_is_told_in_words_of_no_library(kind):
    make, words = REFUSED[kind]

    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        assert messages(lambda read=read: read(make())) == [f"candidate: must hold ids as texts, not {words}"]


@pytest.mark.parametrize("engine", ["pandas", "pyarrow"])
@pytest.mark.parametrize("twice", ["score", "other"])
def test_two_columns_of_one_name_are_refused_by_it(engine, twice):
    arrow = library("pyarrow")
    names = [*WHOLE, "other", twice]
    table = arrow.Table.from_arrays([arrow.array(WHOLE.get(name, [1] * 5)) for name in names], names=names)
    frame = table if engine == "pyarrow" else library("pandas").concat(
        [library("pandas").DataFrame({name: WHOLE.get(name, [1] * 5)}) for name in names], axis=1
    )  # fmt: skip

    assert messages(lambda: columns_from_frame(frame)) == [
        f"{twice}: must be the name of one column of the frame, not of 2"
    ]


def test_columns_called_by_numbers_are_none_of_ours():
    frame = library("pandas").DataFrame({0: ["c-1"], 1: ["ann"]})

    assert messages(lambda: columns_from_frame(frame)) == [
        f"{name}: is not a column of the frame" for name in (*IDS, "score")
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_one_column_for_two_is_refused_by_both_names(engine):
    frame = frame_of(engine, WHOLE)

    for read in (columns_from_frame, lambda *given, **names: score_grouped(PLAN, *given, **names)):
        assert messages(lambda read=read: read(frame, candidate="interviewer", score="criterion")) == [
            "candidate: must be a column of its own, not 'interviewer' too",
            "interviewer: must be a column of its own, not 'interviewer' too",
            "criterion: must be a column of its own, not 'criterion' too",
            "score: must be a column of its own, not 'criterion' too",
        ]


def test_names_of_columns_that_are_no_texts_are_all_told():
    frame = frame_of("pandas", WHOLE)

    with pytest.raises(TypeError) as refused:
        columns_from_frame(frame, candidate=3, score=None)

    assert str(refused.value).split("\n") == [
        "candidate: must be the name of a column, not 3",
        "score: must be the name of a column, not None",
    ]


def test_half_of_a_letter_is_told_at_its_row():
    pandas = library("pandas")
    cells = {name: pandas.Series(values, dtype=object) for name, values in WHOLE.items()}
    cells["interviewer"][3] = "\ud800"

    assert messages(lambda: columns_from_frame(pandas.DataFrame(cells))) == [
        "interviewer[3]: must be a text, not '\\ud800'"
    ]
