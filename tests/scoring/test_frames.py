"""Data frames: one rule for what they may hold, whichever library they are of and wherever they are summed."""

import datetime as dt
import math

import pytest
from hypothesis import given
from scored_panels import scored_panels
from scoring_examples import NO_FLOORS, plan

import needed
from hirekit.errors import InvalidData
from hirekit.scoring import RatingColumns, columns_from_frame, columns_of, score_columns, score_grouped

PLAN = plan({"work": {"framing": 3, "delivery": 1}}, floors=NO_FLOORS)
ROWS = {
    "candidate": ["c-2", "c-1", "c-2", "c-1", "c-1"],
    "interviewer": ["ann", "ann", "ben", "ben", "ben"],
    "criterion": ["framing", "framing", "delivery", "framing", "framing"],
    "score": [4, 2, 4, 5, None],
}
NAN = math.nan
ENGINES = ["pandas", "polars", "pyarrow", "duckdb"]


def frame_of(engine, rows=ROWS):
    module = needed.module(engine, package=engine)
    needed.module("narwhals", package="narwhals")
    if engine == "pyarrow":
        return module.table(rows)
    if engine == "duckdb":
        arrow = needed.module("pyarrow", package="pyarrow")
        connection = module.connect()
        connection.register("ratings", arrow.table(rows))
        return connection.table("ratings")
    return module.DataFrame(rows)


def messages(work):
    with pytest.raises(InvalidData) as caught:
        work()
    return [str(problem) for problem in caught.value.problems]


def decided(scores):
    """Return all that scores decide of each candidate, by id."""
    found = {
        id: (scores.candidate(id).composite, scores.candidate(id).bounds, standing, int(rank))
        for (id, _, standing), rank in zip(scores, scores.ranks, strict=True)
    }
    return found, {frozenset(tie) for tie in scores.ties}


FAULTS = {
    "texts for scores": ({"score": list("42451")}, ["score: must hold numbers, not texts"]),
    "truths for scores": ({"score": [True] * 5}, ["score: must hold numbers, not truth values"]),
    "days for scores": ({"score": [dt.date(2026, 12, 1)] * 5}, ["score: must hold numbers, not dates or times"]),
    "numbers for ids": ({"candidate": [1, 2, 3, 4, 5]}, ["candidate: must hold ids as texts, not numbers"]),
    "truths for ids": ({"interviewer": [True] * 5}, ["interviewer: must hold ids as texts, not truth values"]),
    "an interviewer who is nobody": (
        {"interviewer": ["ann", None, "ben", None, "ben"]},
        ["interviewer: must not be empty, as it is in 2 of the rows"],
    ),
    "a candidate who is nobody": (
        {"candidate": ["c-2", "c-1", None, "c-1", "c-1"]},
        ["candidate: must not be empty, as it is in 1 of the rows"],
    ),
    "a criterion that is none": (
        {"criterion": [None, "framing", "delivery", "framing", "framing"]},
        ["criterion: must not be empty, as it is in 1 of the rows"],
    ),
    "ids of nothing, and of blanks": (
        {"candidate": ["", "c-1", "c-2", "", "c-1"], "interviewer": ["ann", " ", "\t\n", "ben", "ben"]},
        [
            "candidate: must not be empty, as it is in 2 of the rows",
            "interviewer: must not be empty, as it is in 2 of the rows",
        ],
    ),
    "a blank criterion": (
        {"criterion": ["framing", "framing", "  ", "framing", "framing"]},
        ["criterion: must not be empty, as it is in 1 of the rows"],
    ),
    "a score without end": (
        {"score": [4.0, math.inf, -math.inf, 5.0, 1.0]},
        ["score: must be a finite number, as it is not in 2 of the rows"],
    ),
    "a part of a score": (
        {"score": [4.0, 2.5, 4.5, 5.0, 1.0]},
        ["score: must be a whole number from 1 to 5, not 2.5"],
    ),
    "scores off the scale": (
        {"score": [4, 9, 0, 5, 1]},
        ["score: must be a whole number from 1 to 5, not 0", "score: must be a whole number from 1 to 5, not 9"],
    ),
    "an unknown criterion": (
        {"criterion": ["framing"] * 3 + ["delivry", "framing"]},
        ["criteria: no criterion has the id 'delivry'; did you mean 'delivery'?"],
    ),
    "an unknown criterion nobody scored": (
        {"criterion": ["framing"] * 4 + ["delivry"]},
        ["criteria: no criterion has the id 'delivry'; did you mean 'delivery'?"],
    ),
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fault", FAULTS)
def test_what_a_frame_may_not_hold_is_told_in_the_same_words_whoever_sums_it(engine, fault):
    changes, told = FAULTS[fault]
    # Days arrive from pandas as objects, from the others as days; all are refused.
    frame = frame_of(engine, ROWS | changes)

    here = messages(lambda: score_columns(PLAN, columns_from_frame(frame)))
    there = messages(lambda: score_grouped(PLAN, frame))

    assert here == there
    if not (engine == "pandas" and fault in {"days for scores", "truths for ids"}):
        assert here == told


def test_a_blank_id_is_told_by_what_the_frame_calls_its_column():
    frame = frame_of("pandas", {("who" if name == "candidate" else name): cells for name, cells in ROWS.items()})
    frame.loc[1, "who"] = ""

    for read in (columns_from_frame, lambda *given, **names: score_grouped(PLAN, *given, **names)):
        assert messages(lambda read=read: read(frame, candidate="who")) == [
            "who: must not be empty, as it is in 1 of the rows"
        ]


@pytest.mark.parametrize(
    "other", [[1, 2], ROWS, None, "ratings.csv", 3], ids=["list", "dict", "none", "path", "number"]
)
def test_what_is_no_frame_is_told_which_frames_are_read(other):
    needed.module("narwhals", package="narwhals")
    told = f"frame must be .* of pandas, polars, pyarrow or DuckDB, not {type(other).__name__}$"

    for read in (columns_from_frame, lambda frame: score_grouped(PLAN, frame)):
        with pytest.raises(TypeError, match=told):
            read(other)


def renamed(rows, **names):
    return {names.get(name, name): values for name, values in rows.items()}


OTHER_NAMES = {"candidate": "low", "interviewer": "people", "criterion": "high", "score": "total"}
FRAMES = {
    "as it is": (ROWS, {}),
    "floats with NaN": (ROWS | {"score": [4.0, 2.0, 4.0, 5.0, NAN]}, {}),
    "other columns beside": (ROWS | {"_low": [9] * 5, "low": ["x"] * 5, "sittings": [7] * 5, "_people": [2] * 5}, {}),
    "columns of our own names": (renamed(ROWS, **OTHER_NAMES), OTHER_NAMES),
    "several sittings": (
        {name: values * 3 for name, values in ROWS.items()} | {"score": [4, 2, 4, 5, None] * 2 + [1, 2, 3, 4, 5]},
        {},
    ),
    "a candidate nobody scored": (
        ROWS | {"candidate": ["c-2", "c-1", "c-2", "c-1", "c-9"], "interviewer": ["ann", "ann", "ben", "ben", "ann"]},
        {},
    ),
    "a single row": ({name: values[:1] for name, values in ROWS.items()}, {}),
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", FRAMES)
def test_every_frame_gives_the_decisions_ranks_and_ties_that_lists_give(engine, name):
    rows, called = FRAMES[name]
    frame = frame_of(engine, rows)
    expected = score_columns(PLAN, RatingColumns.from_ids(**{kind: rows[called.get(kind, kind)] for kind in ROWS}))

    here = score_columns(PLAN, columns_from_frame(frame, **called))
    there = score_grouped(PLAN, frame, **called)

    assert decided(here) == decided(expected)
    assert decided(there) == decided(expected)


@pytest.mark.parametrize("engine", ENGINES)
def test_candidates_stand_in_the_order_of_their_ids_wherever_a_frame_is_summed(engine):
    frame = frame_of(engine)
    columns = columns_from_frame(frame)

    assert (columns.candidates, columns.interviewers, columns.criteria) == (
        ("c-1", "c-2"),
        ("ann", "ben"),
        ("delivery", "framing"),
    )
    assert score_columns(PLAN, columns).candidates == score_grouped(PLAN, frame).candidates == ("c-1", "c-2")


@pytest.mark.parametrize("engine", ENGINES)
def test_no_scores_at_all_are_no_evidence(engine):
    frame = frame_of(engine, ROWS | {"score": [None] * 5})

    for scores in (score_columns(PLAN, columns_from_frame(frame)), score_grouped(PLAN, frame)):
        assert {standing for _, _, standing in scores} == {"insufficient evidence"}
        assert len(scores) == 2


@pytest.mark.parametrize("engine", ["pandas", "polars", "pyarrow"])
def test_no_rows_are_nobody(engine):
    frame = frame_of(engine, {name: [] for name in ROWS})

    assert len(score_columns(PLAN, columns_from_frame(frame))) == len(score_grouped(PLAN, frame)) == 0


def categories(engine):
    frame = frame_of(engine)
    if engine == "pandas":
        return frame.assign(candidate=frame.candidate.astype("category"), criterion=frame.criterion.astype("category"))
    if engine == "polars":
        polars = needed.module("polars", package="polars")
        return frame.with_columns(polars.col("candidate", "criterion").cast(polars.Categorical))
    return frame.set_column(0, "candidate", frame["candidate"].dictionary_encode())


@pytest.mark.parametrize("engine", ["pandas", "polars", "pyarrow"])
def test_categories_are_texts(engine):
    frame = categories(engine)

    assert columns_from_frame(frame).criteria == ("delivery", "framing")
    assert decided(score_grouped(PLAN, frame)) == decided(score_columns(PLAN, columns_from_frame(frame_of(engine))))


@pytest.mark.parametrize("engine", ["pandas", "polars", "pyarrow"])
def test_categories_that_no_row_has_are_nobody(engine):
    frame = categories(engine)
    few = frame.slice(0, 2) if engine == "pyarrow" else frame.head(2)

    assert columns_from_frame(few).criteria == ("framing",)
    assert columns_from_frame(few).candidates == ("c-1", "c-2")


@pytest.mark.parametrize("engine", ["pandas", "polars", "pyarrow"])
def test_categories_are_read_alike_without_pyarrow(engine, monkeypatch):
    frame = categories(engine)
    expected = columns_from_frame(frame)
    if engine != "pyarrow":
        monkeypatch.setattr("hirekit.scoring.ratings.frames.arrow_library", lambda: None)

    found = columns_from_frame(frame)

    assert (
        (found.candidates, found.criteria)
        == (expected.candidates, expected.criteria)
        == (("c-1", "c-2"), ("delivery", "framing"))
    )
    assert found.candidate.tolist() == expected.candidate.tolist() == [1, 0, 1, 0, 0]
    assert found.criterion.tolist() == expected.criterion.tolist() == [1, 1, 0, 1, 1]


def test_a_dictionary_in_several_pieces_or_with_a_word_twice_names_everybody_once():
    arrow = needed.module("pyarrow", package="pyarrow")
    frame = frame_of("pyarrow")
    pieces = [arrow.array(part).dictionary_encode() for part in (ROWS["candidate"][:2], ROWS["candidate"][2:])]
    twice = arrow.DictionaryArray.from_arrays(arrow.array([0, 1, 2, 1, 3]), ["c-2", "c-1", "c-2", "c-1", ""])

    for column in (arrow.chunked_array(pieces), twice):
        found = columns_from_frame(frame.set_column(0, "candidate", column))

        assert (found.candidates, found.candidate.tolist()) == (("c-1", "c-2"), [1, 0, 1, 0, 0])


def test_categories_that_are_nobody_are_told_with_their_rows():
    pandas = needed.module("pandas", package="pandas")
    frame = frame_of("pandas")
    for cells, told in ((["", "c-1", "", "c-1", "c-1"], 2), ([None, "c-1", "c-1", "c-1", "c-1"], 1)):
        odd = frame.assign(candidate=pandas.Categorical(cells))

        for read in (columns_from_frame, lambda given: score_grouped(PLAN, given)):
            assert messages(lambda read=read, odd=odd: read(odd)) == [
                f"candidate: must not be empty, as it is in {told} of the rows"
            ]


def test_small_whole_numbers_do_not_overflow():
    polars = needed.module("polars", package="polars")
    rows = {"candidate": ["c"] * 90, "interviewer": [f"i-{n}" for n in range(90)], "criterion": ["framing"] * 90}
    frame = frame_of("polars", rows | {"score": [5] * 90}).with_columns(polars.col("score").cast(polars.UInt8))

    assert score_grouped(PLAN, frame).candidate("c").criterion("framing").mean == 5


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"score": [4, "2", None, True, 5]}, ["score[1]: must be a number or nothing, not '2'", "score[3]: must be a number or nothing, not True"]),
        ({"candidate": ["c-1", 7, "c-1", "c-1", "c-1"]}, ["candidate[1]: must be a text, not 7"]),
    ],
)  # fmt: skip
def test_objects_of_several_types_are_looked_at_one_by_one(changes, told):
    frame = frame_of("pandas", ROWS | changes)

    assert messages(lambda: columns_from_frame(frame)) == told
    assert messages(lambda: score_grouped(PLAN, frame)) == told


@given(scored_panels())
def test_sums_made_elsewhere_give_what_ratings_give(panel):
    polars = needed.module("polars", package="polars")
    columns = columns_of(panel.plan, panel.cards)
    frame = polars.DataFrame(
        {
            "candidate": [columns.candidates[code] for code in columns.candidate],
            "interviewer": [columns.interviewers[code] for code in columns.interviewer],
            "criterion": [columns.criteria[code] for code in columns.criterion],
            "score": columns.score,
        }
    )

    grouped, expected = score_grouped(panel.plan, frame), score_columns(panel.plan, columns)

    assert grouped.candidates == expected.candidates
    assert grouped.standing.tolist() == expected.standing.tolist()
    assert grouped.ranks.tolist() == expected.ranks.tolist()
    assert grouped.exact_percents == expected.exact_percents


@pytest.mark.parametrize("engine", ENGINES)
def test_a_frame_that_lacks_a_column_is_told_which(engine):
    rows = {
        ("person" if name == "interviewer" else "scores" if name == "score" else name): v for name, v in ROWS.items()
    }

    assert messages(lambda: columns_from_frame(frame_of(engine, rows))) == [
        "interviewer: is not a column of the frame",
        "score: is not a column of the frame; did you mean 'scores'?",
    ]
    assert columns_from_frame(frame_of(engine, rows), interviewer="person", score="scores").interviewers == (
        "ann",
        "ben",
    )
