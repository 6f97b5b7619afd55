"""Ratings as JSON lines: the same columns with and without what makes it fast, and every fault at its line."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

import needed
from hirekit.errors import InvalidData, LimitExceeded
from hirekit.scoring import RatingColumns, columns_from_json_lines
from hirekit.scoring.ratings import alike, json_lines

ROWS = [("c-1", "ann", "framing", 4), ("c-1", "ben", "framing", None), ("c-2", "ann", "delivery", 2.0)]
KEYS = ("candidate", "interviewer", "criterion", "score")
LINE = '{"candidate": "c-1", "interviewer": "ann", "criterion": "framing", "score": 4}'


def text(rows=ROWS, **others):
    return "".join(json.dumps(dict(zip(KEYS, row, strict=True)) | others) + "\n" for row in rows)


def same(found, expected):
    names = ("candidates", "interviewers", "criteria")
    assert [getattr(found, name) for name in names] == [getattr(expected, name) for name in names]
    for name in ("candidate", "interviewer", "criterion"):
        assert getattr(found, name).tolist() == getattr(expected, name).tolist()
    assert [None if math.isnan(s) else s for s in found.score] == [None if math.isnan(s) else s for s in expected.score]


def from_ids(rows):
    columns = zip(*rows, strict=True) if rows else ((), (), (), ())
    return RatingColumns.from_ids(**dict(zip(KEYS, map(list, columns), strict=True)))


@pytest.fixture(params=["with everything", "without msgspec", "without pyarrow", "without either"])
def libraries(request, monkeypatch):
    """Both libraries that make it fast, or as if one or both were not installed."""
    gone = {name for name in ("msgspec", "pyarrow") if request.param in {f"without {name}", "without either"}}
    for name in {"msgspec", "pyarrow"} - gone:
        needed.module(name, package=name)
    for module in ("json_lines", "coding"):
        real = __import__(f"hirekit.scoring.ratings.{module}", fromlist=["import_module"]).import_module

        def missing(name, real=real):
            if name in gone:
                raise ImportError(name)
            return real(name)

        monkeypatch.setattr(f"hirekit.scoring.ratings.{module}.import_module", missing)


@pytest.mark.usefixtures("libraries")
def test_lines_become_columns_whatever_is_installed():
    same(columns_from_json_lines(text()), from_ids(ROWS))


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    "given",
    [
        text(round="case", evidence="Said so."),
        text().replace("\n", "\r\n"),
        text().replace("\n", "\n\n"),
        "\n" + text().rstrip("\n"),
        text().encode(),
        "\ufeff" + text(),
        text().replace(", ", " ,\t"),
        text().replace("c-1", "\\u0063-1"),
        text().replace('"score"', f'"more": {"1" * 5000}, "score"'),
    ],
    ids=[
        "other keys",
        "carriage returns",
        "empty lines",
        "no last line end",
        "bytes",
        "a byte-order mark",
        "white space",
        "escapes",
        "another key's number of 5000 digits",
    ],
)
def test_other_ways_to_write_the_same_lines_give_the_same_columns(given):
    same(columns_from_json_lines(given), from_ids(ROWS))


@pytest.mark.usefixtures("libraries")
def test_pieces_are_put_together_in_order(monkeypatch):
    monkeypatch.setattr(json_lines, "PIECE", 10)
    monkeypatch.setattr(alike, "PIECE", 100)
    rows = [(f"c-{n % 7}", f"i-{n % 5}", f"k-{n % 3}", n % 6 or None) for n in range(40)]

    same(columns_from_json_lines(text(rows)), from_ids(rows))
    # From the middle on they are written otherwise.
    same(columns_from_json_lines(text(rows[:20]) + text(rows[20:], more=1)), from_ids(rows))


@pytest.mark.usefixtures("libraries")
def test_no_lines_are_no_ratings():
    assert [len(columns_from_json_lines(nothing)) for nothing in ("", "\n\n", b"")] == [0, 0, 0]


@pytest.mark.usefixtures("libraries")
def test_keys_may_have_other_names():
    named = '{"who": "c-1", "by": "ann", "what": "framing", "stars": 4}'

    found = columns_from_json_lines(named, candidate="who", interviewer="by", criterion="what", score="stars")

    same(found, from_ids(ROWS[:1]))


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "cards.jsonl:2: must be one JSON object: Expecting property name enclosed in double quotes, in '{'"),
        (f"{LINE},{LINE}", "cards.jsonl:2: must be one JSON object: Extra data, in "),
        (f"{LINE}{LINE}", "cards.jsonl:2: must be one JSON object: Extra data, in "),
        (f"{LINE} {LINE}", "cards.jsonl:2: must be one JSON object: Extra data, in "),
        (f"{LINE}\r{LINE}\r", "cards.jsonl:2: must be one JSON object: Extra data, in "),
        ("\x0b", "cards.jsonl:2: must be one JSON object: Expecting value, in "),
        ("[1, 2, 3, 4]", "cards.jsonl:2: must be one JSON object, not [1, 2, 3, 4]"),
        ('"c-1"', "cards.jsonl:2: must be one JSON object, not 'c-1'"),
        ("null", "cards.jsonl:2: must be one JSON object, not None"),
        (LINE.replace('"score"', '"scor"'), "cards.jsonl:2: score: is missing; did you mean 'scor'?"),
        (LINE.replace('"ann"', "7"), "cards.jsonl:2: interviewer: must be a text, not 7"),
        (LINE.replace('"ann"', "null"), "cards.jsonl:2: interviewer: must be a text, not None"),
        (LINE.replace('"ann"', '"\\ud800"'), "cards.jsonl:2: interviewer: must be a text, not '\\ud800'"),
        (LINE.replace("4}", '"4"}'), "cards.jsonl:2: score: must be a number or null, not '4'"),
        (LINE.replace("4}", "true}"), "cards.jsonl:2: score: must be a number or null, not True"),
        (LINE.replace("4}", "[4]}"), "cards.jsonl:2: score: must be a number or null, not [4]"),
        (LINE.replace("4}", "NaN}"), "cards.jsonl:2: must be one JSON object: NaN is no number, in "),
        (LINE.replace("4}", "-Infinity}"), "cards.jsonl:2: must be one JSON object: -Infinity is no number, in "),
        (LINE.replace("4}", f"1{'0' * 400}}}"), "cards.jsonl:2: score: must be a number of at most 308 digits, not 1000"),
        (LINE.replace("4}", f"{'1' * 5000}}}"), "cards.jsonl:2: score: must be a number of at most 308 digits, not inf"),
        (LINE.replace("4}", "\ufeff4}"), "cards.jsonl:2: must be one JSON object: Expecting value, in "),
        (LINE.replace("4}", "1e400}"), "cards.jsonl:2: score: must be a number of at most 308 digits, not inf"),
        (LINE.replace("4}", "-1e400}"), "cards.jsonl:2: score: must be a number of at most 308 digits, not -inf"),
        (LINE.replace("ann", "\N{LATIN SMALL LETTER E WITH ACUTE}").encode("latin-1"), "cards.jsonl:2: must be UTF-8"),
        ("[" * 100_000, "cards.jsonl:2: is nested too deeply"),
    ],
)  # fmt: skip
def test_each_fault_is_told_at_its_line(line, message):
    lines = b"\n".join((LINE.encode(), line if isinstance(line, bytes) else line.encode(), LINE.encode()))

    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(lines, file="cards.jsonl")

    (problem,) = caught.value.problems
    assert str(problem).startswith(message)


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    "ends", ["\x0b{}", "{}\x0b", "\x0c{}\n", "{}\x0c\n", "{}\n\x0c", "{}\n\x1c\n", "{}\xa0"], ids=ascii
)
def test_white_space_that_json_does_not_know_is_refused_at_the_ends_too(ends):
    with pytest.raises(InvalidData, match="must be one JSON object: "):
        columns_from_json_lines(ends.format(LINE))


REPEATED = {
    "score": LINE.replace("}", ', "score": 5}'),
    "candidate": LINE.replace("{", '{"candidate": "c-0", '),
    "criterion": LINE.replace("}", ', "criter\\u0069on": "delivery"}'),
}


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize("key", REPEATED)
@pytest.mark.parametrize(
    "beside", ["", '{"candidate": "c-9", "interviewer": "score", "criterion": "a:b", "score": null}\n']
)
def test_a_key_that_is_there_twice_is_refused_by_name(key, beside):
    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(f"{beside}{LINE}\n{REPEATED[key]}\n", file="r.jsonl")

    assert str(caught.value) == f"r.jsonl:{3 if beside else 2}: {key}: is there twice"


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("оценка", "\\u043e\\u0446\\u0435\\u043d\\u043a\\u0430"),
        ("оценка", "оценк\\u0430"),
        ("note", "n\\u006Fte"),
        ("a/b", "a\\/b"),
        ("a/b", "a\\u002fb"),
        ('a"b', "a\\u0022b"),
        ("a\\b", "a\\u005Cb"),
        ("\N{WHITE MEDIUM STAR}\N{GRINNING FACE}", "\N{WHITE MEDIUM STAR}\\uD83D\\ude00"),
    ],
    ids=ascii,
)
@pytest.mark.parametrize("turned", [False, True])
def test_a_key_written_in_two_ways_is_there_twice(key, other, turned):
    first, second = (
        reversed((json.dumps(key, ensure_ascii=False), f'"{other}"'))
        if turned
        else (json.dumps(key, ensure_ascii=False), f'"{other}"')
    )

    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(f"{LINE[:-1]}, {first}: 4, {second}: 5}}", file="r.jsonl", score=key)

    (problem,) = caught.value.problems
    assert str(problem).startswith("r.jsonl:1: ")
    assert str(problem).endswith(": is there twice")


@pytest.mark.usefixtures("libraries")
def test_the_same_key_inside_another_and_words_like_keys_are_no_repeats():
    lines = LINE.replace("}", ', "more": {"score": 1, "candidate": [{"score": 2}]}}').replace("ann", "score")

    assert columns_from_json_lines(lines).interviewers == ("score",)


@pytest.mark.usefixtures("libraries")
def test_lines_without_a_file_are_told_by_number_and_all_at_once_up_to_twenty(monkeypatch):
    monkeypatch.setattr(json_lines, "PIECE", 100)
    bad = LINE.replace("4}", '"x"}')

    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines("\n".join([LINE, *[bad] * 30]))

    problems = [str(problem) for problem in caught.value.problems]
    assert len(problems) == 20
    assert problems[0] == "lines[2].score: must be a number or null, not 'x'"
    assert problems[-1].startswith("lines[21]")


@pytest.mark.usefixtures("libraries")
def test_empty_lines_at_the_start_count_in_the_lines_of_later_pieces(monkeypatch):
    monkeypatch.setattr(json_lines, "PIECE", 10)

    with pytest.raises(InvalidData, match=r"^r\.jsonl:3: score: is missing"):
        columns_from_json_lines(f"\n{LINE}\n{LINE.replace('score', 'stars')}", file="r.jsonl")


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    "lines",
    [
        [*LINE.replace(", ", ",\n", 2).split("\n")],
        [*LINE.replace(", ", "\n", 2).split("\n")],
        [*LINE.replace(", ", "\n", 1).split("\n"), f"{LINE},{LINE}"],
        [*LINE.replace(", ", ",\n", 1).split("\n"), f"{LINE}{LINE}"],
        [*LINE.replace("}", ', "more": {"a": 1}\n}').split("\n"), f"{LINE}{LINE}"],
        [*LINE.replace("}", ', "more": [{"a": 1}\n{"b": 2}]}').split("\n"), f"{LINE},{LINE}"],
        [*LINE.replace("}", ', "more": [{"a": 1},\n{"b": 2}]}').split("\n"), f"{LINE} {LINE}"],
    ],
    ids=[
        "three lines",
        "commas for line ends",
        "two on a line make up for it with a comma",
        "two on a line make up for it",
        "a bracket alone",
        "lines like objects with commas",
        "lines like objects",
    ],
)
def test_one_object_over_several_lines_is_refused_line_by_line(lines):
    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines("\n".join(lines), file="r.jsonl")

    assert [str(problem).partition(" must be ")[0] for problem in caught.value.problems] == [
        f"r.jsonl:{number}:" for number in range(1, len(lines) + 1)
    ]


@pytest.mark.usefixtures("libraries")
def test_keys_that_are_all_there_twice_are_all_told():
    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(f"{LINE[:-1]}, {LINE[1:]}", file="r.jsonl")

    assert sorted(str(problem) for problem in caught.value.problems) == sorted(
        f"r.jsonl:1: {key}: is there twice" for key in KEYS
    )


@pytest.mark.usefixtures("libraries")
def test_ids_that_are_all_numbers_are_all_told():
    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines('{"candidate": 1, "interviewer": 2, "criterion": 3, "score": 4}')

    assert [str(problem) for problem in caught.value.problems] == [
        f"lines[1].{key}: must be a text, not {number}" for number, key in enumerate(KEYS[:3], start=1)
    ]


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize("score", [2**53 + 1, 10**300, -(10**300), 1.5e308])
def test_a_score_that_a_float_can_hold_is_taken_whatever_else_is_in_its_piece(score):
    line = LINE.replace("4}", f"{score}}}")
    # An escaped letter has its piece gone through line by line.
    escaped = line.replace("ann", "\\u0061nn")

    assert [columns_from_json_lines(text).score.tolist() for text in (line, escaped)] == [[float(score)]] * 2


@pytest.mark.usefixtures("libraries")
def test_half_of_a_letter_in_a_text_is_told_at_its_line():
    with pytest.raises(InvalidData, match=r"^lines\[2\]: must be UTF-8$"):
        columns_from_json_lines(f"{LINE}\n{LINE.replace('ann', chr(0xD800))}\n")


@pytest.mark.usefixtures("libraries")
def test_one_key_for_two_columns_is_refused_by_both_names():
    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(LINE, candidate="interviewer")

    assert [str(problem) for problem in caught.value.problems] == [
        f"{name}: must be a key of its own, not 'interviewer' too" for name in ("candidate", "interviewer")
    ]


@pytest.mark.parametrize("data", [None, 7, [LINE]], ids=repr)
def test_what_is_neither_text_nor_bytes_is_refused_by_type(data):
    with pytest.raises(TypeError, match=f"^data must be text or bytes, not {type(data).__name__}$"):
        columns_from_json_lines(data)


@pytest.mark.usefixtures("libraries")
def test_lines_may_be_a_bytearray():
    same(columns_from_json_lines(bytearray(text().encode())), from_ids(ROWS))


def test_more_than_a_gibibyte_is_refused():
    with pytest.raises(LimitExceeded, match="at most 1073741824 bytes are read, not 1073741825"):
        columns_from_json_lines(bytes(2**30 + 1))


def test_too_many_bytes_are_refused_before_they_are_read(monkeypatch):
    monkeypatch.setattr(json_lines, "LARGEST", 10)

    with pytest.raises(LimitExceeded, match=r"cards\.jsonl: at most 10 bytes are read, not 11"):
        columns_from_json_lines("x" * 11, file="cards.jsonl")
    with pytest.raises(InvalidData):
        columns_from_json_lines("x" * 10)


@pytest.mark.parametrize("blank", ["", " ", "\\t"])
@pytest.mark.parametrize("many", [2, 20_000])
def test_an_id_that_is_empty_or_blank_is_refused_at_its_line(blank, many):
    line = '{"candidate": "c", "interviewer": "i", "criterion": "k", "score": 3}\n'
    lines = line * many + line.replace('"i"', f'"{blank}"') + line.replace('"c"', f'"{blank}"')

    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(lines, file="cards.jsonl")

    assert [str(problem) for problem in caught.value.problems] == [
        f"cards.jsonl:{many + 1}: interviewer: must not be empty",
        f"cards.jsonl:{many + 2}: candidate: must not be empty",
    ]


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize("many", [1, 20_000])
@pytest.mark.parametrize("at_once", [1, 19])
def test_blank_ids_are_told_with_the_other_faults_in_the_order_of_lines(many, at_once):
    good = f"{LINE}\n" * many
    wrong = LINE.replace('"score"', '"stars"') + "\n"

    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines(LINE.replace("c-1", " ") + f"\n{good}{wrong * at_once}", file="r.jsonl")

    assert [str(problem).partition(";")[0] for problem in caught.value.problems] == [
        "r.jsonl:1: candidate: must not be empty",
        *[f"r.jsonl:{many + 2 + number}: score: is missing" for number in range(at_once)],
    ]


@pytest.mark.usefixtures("libraries")
def test_a_blank_id_is_among_the_first_twenty_faults_whatever_follows_it(monkeypatch):
    monkeypatch.setattr(json_lines, "PIECE", 100)
    lines = [LINE.replace("c-1", " "), LINE, *[LINE.replace("4}", '"x"}')] * 30]

    with pytest.raises(InvalidData) as caught:
        columns_from_json_lines("\n".join(lines), file="r.jsonl")

    assert [str(problem).partition(" must ")[0] for problem in caught.value.problems] == [
        "r.jsonl:1: candidate:",
        *[f"r.jsonl:{number}: score:" for number in range(3, 22)],
    ]


IDS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=6).filter(str.strip)


@given(st.lists(st.tuples(IDS, IDS, IDS, st.none() | st.integers(-9, 9) | st.floats(-9, 9))), st.booleans())
def test_any_rows_come_back_as_they_were_written(rows, ascii_only):
    lines = "\n".join(json.dumps(dict(zip(KEYS, row, strict=True)), ensure_ascii=ascii_only) for row in rows)

    same(columns_from_json_lines(lines), from_ids(rows))
