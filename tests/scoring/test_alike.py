"""Lines written alike: read as those who read line by line read them, and left to those from the first that is written otherwise."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.errors import InvalidData
from hirekit.scoring import columns_from_json_lines
from hirekit.scoring.ratings import alike, json_lines
from hirekit.scoring.ratings.alike import Pattern, read_alike

IDS = ("candidate", "interviewer", "criterion")
LINE = b'{"candidate": "c-1", "interviewer": "ann", "criterion": "framing", "score": 4, "round": 2}\n'


def read(raw):
    """Return what is read alike: how far, the ids of each row, and the scores with None for NaN."""
    end, ids, scores = read_alike(raw, score="score", ids=IDS)
    rows = [[words[code] for code in codes.tolist()] for words, codes in ids]
    return end, rows, [None if math.isnan(score) else score for score in scores.tolist()]


@pytest.fixture
def each_line_by_itself(monkeypatch):
    monkeypatch.setattr(alike, "PIECE", 1)
    # The first line is looked for as far as this.
    monkeypatch.setattr(alike, "LONGEST_LINE", 2**20)


def test_lines_with_the_same_keys_in_the_same_order_are_read_to_the_end():
    second = (
        LINE.replace(b"c-1", b"c-2").replace(b": 4", b": null").replace(b"ann", "Ana\N{LATIN SMALL LETTER I}é".encode())
    )

    found = read(LINE + second + LINE)

    assert found == (
        len(LINE + second + LINE),
        [["c-1", "c-2", "c-1"], ["ann", "Anaié", "ann"], ["framing"] * 3],
        [4.0, None, 4.0],
    )


@pytest.mark.parametrize("score", ["0", "-3", "2.5", "1e1", "4 ", "null"])
def test_any_number_and_null_are_scores(score):
    _, _, scores = read(LINE + LINE.replace(b" 4", f" {score}".encode()))

    assert scores == [4, json.loads(score)]


@pytest.mark.parametrize("size", [0, 1, 7, 8, 9, 63, 64])
def test_ids_of_any_length_up_to_sixty_four_bytes_are_read(size):
    longer = LINE.replace(b"ann", b"x" * size)

    assert read(LINE + longer + LINE)[1][1] == ["ann", "x" * size, "ann"]


OTHERWISE = {
    "another order": b'{"interviewer": "ann", "candidate": "c-1", "criterion": "framing", "score": 4, "round": 2}\n',
    "one key more": LINE.replace(b"}", b', "more": 1}'),
    "one key less": LINE.replace(b', "round": 2', b""),
    "another key": LINE.replace(b"round", b"other"),
    "a key more and a key less": LINE.replace(b', "round": 2', b', "other": 2'),
    "more space": LINE.replace(b'", "s', b'",  "s'),
    "less space": LINE.replace(b'", "s', b'","s'),
    "space before": b" " + LINE,
    "space behind": LINE.replace(b"}", b"} "),
    "a tab in a text": LINE.replace(b"ann", b"a\tn"),
    "a tab for a space": LINE.replace(b'", "s', b'",\t"s'),
    "a carriage return": LINE.replace(b"\n", b"\r\n"),
    "a zero byte": LINE.replace(b"ann", b"a\0n"),
    "an escape": LINE.replace(b"ann", b"\\u0061nn"),
    "an escaped mark": LINE.replace(b"ann", b'a\\"'),
    "no UTF-8": LINE.replace(b"ann", b"a\xe9n"),
    "half of a letter": LINE.replace(b"ann", "\ud800".encode(errors="surrogatepass")),
    "an id of 65 bytes": LINE.replace(b"ann", b"a" * 65),
    "a score of 65 digits": LINE.replace(b" 4", b" " + b"4" * 65),
    "an empty line": b"\n",
    "two marks for none": LINE.replace(b" 4", b' "4"').replace(b'"ann"', b"ann"),
    "no end": LINE.replace(b"}", b""),
    "two objects": LINE.replace(b"\n", b"") + LINE,
    "another end": LINE.replace(b"}", b"]"),
    "a mark more": LINE.replace(b"ann", b'a"n'),
    "another value of no kind": LINE.replace(b": 2", b": two"),
    "another value of two": LINE.replace(b": 2", b": 2, 3"),
    "another value of NaN": LINE.replace(b": 2", b": NaN"),
    "another value behind a byte-order mark": LINE.replace(b": 2", b": \xef\xbb\xbf2"),
    "another value that is none": LINE.replace(b": 2", b": "),
    "another value of 65 digits": LINE.replace(b": 2", b": " + b"2" * 65),
}


@pytest.mark.usefixtures("each_line_by_itself")
@pytest.mark.parametrize("line", OTHERWISE.values(), ids=OTHERWISE)
def test_reading_stops_before_the_first_line_that_is_written_otherwise(line):
    end, (candidates, *_), scores = read(LINE + LINE + line + LINE)

    assert (end, candidates, scores) == (2 * len(LINE), ["c-1"] * 2, [4.0] * 2)


@pytest.mark.parametrize("line", OTHERWISE.values(), ids=OTHERWISE)
def test_lines_of_a_piece_with_one_that_is_written_otherwise_are_not_taken(line):
    assert read(LINE + line + LINE)[0] == 0


@pytest.mark.parametrize(
    "score", [b"true", b"\xef\xbb\xbf4", b"[4]", b"NaN", b"-Infinity", b"1e999", b"-1e999", b"04", b"4,5", b"", b"{}"]
)
def test_no_line_is_taken_where_a_score_is_no_number(score):
    assert read(LINE + LINE.replace(b" 4", b" " + score)) == (0, [[], [], []], [])


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"\n",
        b"[]\n",
        LINE.rstrip(),
        LINE.replace(b'"ann"', b"7"),
        LINE.replace(b" 4", b' "4"'),
        LINE.replace(b"}", b', "score": 4}'),
        LINE.replace(b"score", b"stars"),
        LINE.replace(b": 2", b": [2]"),
        LINE.replace(b": 2", b': {"a": 2}'),
        LINE.replace(b"ann", b"\\u0061nn"),
        LINE.replace(b"round", b"\xe9"),
    ],
    ids=repr,
)
def test_a_first_line_that_is_no_plain_object_with_each_key_once_is_left_to_others(first):
    assert read(first * 2 if first.endswith(b"\n") else first)[0] == 0


def test_a_last_line_without_an_end_is_left_to_others():
    assert read(LINE + LINE[:-1])[0] == len(LINE)


def test_a_value_that_nobody_asked_for_may_differ_but_not_in_every_line():
    few, many = (
        b"".join(LINE.replace(b": 2", f": {n % different}".encode()) for n in range(lines))
        for lines, different in ((500, 100), (500, 101))
    )
    tenth, beyond = (
        b"".join(LINE.replace(b": 2", f": {n % different}".encode()) for n in range(lines))
        for lines, different in ((2000, 200), (2000, 201))
    )

    assert [read(lines)[0] for lines in (few, many, tenth, beyond)] == [len(few), 0, len(tenth), 0]


def test_a_pattern_knows_keys_texts_and_what_stands_between():
    assert Pattern.of(b' { "a" : "x" , "b":null } ') == Pattern(
        keys=("a", "b"), between=(b' { "a" : "', b'" , "b":', b" } "), texts=(True, False)
    )


@pytest.fixture(params=["plain", "by_the_piece"])
def pieces(request, monkeypatch):
    if request.param == "by_the_piece":
        monkeypatch.setattr(alike, "PIECE", 150)
        monkeypatch.setattr(json_lines, "PIECE", 100)


def answer(raw):
    """Return the columns that lines give, or what is told of them."""
    try:
        columns = columns_from_json_lines(raw, file="r.jsonl")
    except InvalidData as fault:
        return [str(problem) for problem in fault.problems]
    names = ("candidates", "interviewers", "criteria")
    codes = [getattr(columns, name).tolist() for name in ("candidate", "interviewer", "criterion")]
    return [getattr(columns, name) for name in names], codes, [str(score) for score in columns.score]


def by_line(raw, monkeypatch):
    """Return the same where each line is parsed by itself."""

    def never(_names):
        def refuse(_lines):
            raise ValueError

        return refuse

    with monkeypatch.context() as patched:
        patched.setattr(json_lines, "_parser", never)
        patched.setattr(json_lines, "read_alike", lambda _raw, **_keys: read_alike(b"", score="score", ids=IDS))
        return answer(raw)


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "candidate": st.sampled_from(["c-1", "c-2", "Zoë", "a, b", "a: 1}", ""]),
            "interviewer": st.sampled_from(["ann", "ben", "an interviewer of a longer name", "x" * 65]),
            "criterion": st.sampled_from(["framing", "delivery"]),
            "score": st.none() | st.integers(1, 5) | st.sampled_from([2.5, 1e300]),
            "more": st.sampled_from(["said so", 1, None, True, [1], "a\tb"]),
        }
    ),
    min_size=1,
    max_size=8,
)
PUT = st.sampled_from(
    [*map(bytes, zip(b'"\\{},: 4x\n\r\x0b/\xe9[')), b"}\n{", b"\xef\xbb\xbf", b"\\u0065", LINE, LINE[:-1]]
)
SEPARATORS = st.sampled_from([(",", ":"), (", ", ": "), (" , ", " : ")])


@pytest.mark.usefixtures("pieces")
@given(rows=ROWS, separators=SEPARATORS, at=st.integers(0, 10_000), put=PUT)
def test_anything_put_anywhere_gives_the_columns_or_the_faults_that_reading_line_by_line_gives(
    rows, separators, at, put
):
    raw = b"".join(json.dumps(row, separators=separators, ensure_ascii=False).encode() + b"\n" for row in rows)
    at %= len(raw)
    monkeypatch = pytest.MonkeyPatch()

    cut = raw[:at]
    for damaged in (raw, cut + put + raw[at:], cut + put + raw[at + 1 :], cut + raw[at + 1 :]):
        assert answer(damaged) == by_line(damaged, monkeypatch)
