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


SPACES = [
    "\N{NO-BREAK SPACE}",
    "\N{IDEOGRAPHIC SPACE}",
    "\N{LINE SEPARATOR}",
    "\x85",
    "\x1f",
    "\N{OGHAM SPACE MARK} \t",
]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("blank", SPACES, ids=ascii)
def test_an_id_of_any_blanks_is_nobody_wherever_a_frame_is_summed(engine, blank):
    frame = frame_of(engine, WHOLE | {"interviewer": ["ann", blank, "ben", blank, "ben"]})

    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        assert messages(lambda read=read: read(frame)) == ["interviewer: must not be empty, as it is in 2 of the rows"]


def pandas_categories(cells):
    return of_pandas().assign(candidate=library("pandas").Categorical(cells))


def arrow_categories(cells):
    return of_arrow(candidate=lambda arrow, _: arrow.array(cells).dictionary_encode())


def arrow_categories_in_pandas(cells):
    return arrow_categories(cells).to_pandas(types_mapper=library("pandas").ArrowDtype)


CATEGORIES = {
    "numbers": [1, 2, 1, 2, 2],
    "broken numbers": [1.5, 2.5, 1.5, 2.5, 2.5],
    "truths": [True, False, True, True, True],
    "days": [DAY] * 5,
    "bytes": [b"c"] * 5,
}
HELD = {"numbers": "numbers", "broken numbers": "numbers", "truths": "truth values", "days": "dates or times"}


@pytest.mark.parametrize("make", [pandas_categories, arrow_categories, arrow_categories_in_pandas])
@pytest.mark.parametrize("kind", CATEGORIES)
def test_categories_that_are_no_texts_are_no_ids_wherever_a_frame_is_summed(make, kind):
    library("pandas")
    frame = make(CATEGORIES[kind])

    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        assert messages(lambda read=read: read(frame)) == [
            f"candidate: must hold ids as texts, not categories that are {HELD.get(kind, 'of the type bytes')}"
        ]


@pytest.mark.parametrize("odd", [1, pytest.param(True, id="truth")])
def test_categories_of_texts_and_others_are_refused_rather_than_taken_for_one_person(odd):
    frame = pandas_categories([odd, str(odd), odd, str(odd), "c-1"])
    told = "truth values" if odd is True else "numbers"

    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        assert messages(lambda read=read: read(frame)) == [
            f"candidate: must hold ids as texts, not categories that are {told}"
        ]


def test_categories_in_an_order_are_looked_at_too():
    pandas = library("pandas")
    frame = of_pandas().assign(candidate=pandas.cut([1, 2, 3, 4, 5], 2))

    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        assert messages(lambda read=read: read(frame)) == [
            "candidate: must hold ids as texts, not categories that are of the type Interval"
        ]


def test_numbers_among_categories_that_no_row_has_are_nobody():
    pandas = library("pandas")
    frame = of_pandas().assign(candidate=pandas.Categorical(WHOLE["candidate"], categories=["c-1", 7, "c-2"]))
    plain = decided(score_columns(PLAN, columns_from_frame(of_pandas())))

    assert decided(score_columns(PLAN, columns_from_frame(frame))) == plain
    assert decided(score_grouped(PLAN, frame)) == plain
    assert len(columns_from_frame(frame.head(0))) == 0


@pytest.mark.parametrize("engine", [*ENGINES, "pandas of Arrow"])
@pytest.mark.parametrize(
    ("score", "shown"), [(2**53 + 1, "9007199254740992"), (-(2**62) - 1, "-4.611686018427388e+18")]
)
def test_whole_numbers_beyond_floating_point_are_off_the_scale_whoever_holds_them(engine, score, shown):
    rows = WHOLE | {"score": [4, score, None, 5, 1]}
    if engine == "pandas of Arrow":
        frame = library("pyarrow").table(rows).to_pandas(types_mapper=library("pandas").ArrowDtype)
    else:
        frame = frame_of(engine, rows)

    for read in (
        lambda frame: score_columns(PLAN, columns_from_frame(frame)),
        lambda frame: score_grouped(PLAN, frame),
    ):
        assert messages(lambda read=read: read(frame)) == [f"score: must be a whole number from 1 to 5, not {shown}"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: of_pandas(score="category"),
        lambda: of_arrow(score=lambda arrow, cells: arrow.array(cells).dictionary_encode()),
        lambda: of_polars(score=lambda polars: polars.String).cast({"score": library("polars").Categorical}),
    ],
    ids=["pandas", "pyarrow", "polars"],
)
def test_scores_that_are_categories_are_called_categories(make):
    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        assert messages(lambda read=read: read(make())) == ["score: must hold numbers, not categories"]


def test_a_score_among_objects_that_pandas_calls_not_available_is_none():
    pandas = library("pandas")
    frame = of_pandas().assign(score=pandas.Series([4, pandas.NA, 4, 5, None], dtype=object))
    expected = decided(
        score_columns(PLAN, columns_from_frame(frame_of("polars", WHOLE | {"score": [4, None, 4, 5, None]})))
    )

    assert decided(score_columns(PLAN, columns_from_frame(frame))) == expected
    assert decided(score_grouped(PLAN, frame)) == expected
