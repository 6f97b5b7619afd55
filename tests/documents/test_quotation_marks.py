"""Straight quotation marks become those of a printed page, and nothing else does."""

# ruff: noqa: RUF001 - these marks are what it is about

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hirekit.documents.words.quotation_marks import typographic

LANGUAGES = ["en", "de", "de-AT", "fr"]
STRAIGHT = str.maketrans("“”„‘’‚", "\"\"\"'''")
CODE = (
    '--flag="x"',
    "name='x'",
    '{"a": 1, "b": 2}',
    '["a", "b"]',
    'f("x")',
    'dict["key"]',
    '`it\'s "x"`',
    'a:"b"',
    r"\"x\"",
)

typed = st.text(st.sampled_from("\"'“”„‚‘’«» ab5.,;:!?()[]{}=`\\-–/\n\u00a0é"), max_size=40) | st.text(max_size=20)


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ('Say "I" for it.', "Say “I” for it.", "Say „I“ for it."),
        ('"No," she said.', "“No,” she said.", "„No,“ she said."),
        ('("late")', "(“late”)", "(„late“)"),
        ('"AI"-ready and "on"/"off"', "“AI”-ready and “on”/“off”", "„AI“-ready and „on“/„off“"),
        ("said 'when I remember'.", "said ‘when I remember’.", "said ‚when I remember‘."),
        ("\"'No' is no\"", "“‘No’ is no”", "„‚No‘ is no“"),
        ('"He said "no" twice"', "“He said “no” twice”", "„He said „no“ twice“"),
        ("the team's and the users' work", "the team’s and the users’ work", "the team’s and the users’ work"),
        ("O'Brien, D'Arcy", "O’Brien, D’Arcy", "O’Brien, D’Arcy"),
        ("in the '90s and the 1990's", "in the ’90s and the 1990’s", "in the ’90s and the 1990’s"),
        ("ask 'em", "ask ’em", "ask ’em"),
        ('"error 5" is one', "“error 5” is one", "„error 5“ is one"),
        ('"a line\nand another"', "“a line\nand another”", "„a line\nand another“"),
        ('\u00a0"a"\u00a0', "\u00a0“a”\u00a0", "\u00a0„a“\u00a0"),
        ('Put "x" in --flag="x", and "y"', 'Put “x” in --flag="x", and “y”', 'Put „x“ in --flag="x", and „y“'),
    ],
)
def test_marks_that_quote_are_those_of_the_language(text, english, german):
    assert typographic(text, "en") == english
    assert typographic(text, "de") == typographic(text, "de-AT") == german


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        'a 24" screen, 5" by 7"',
        "6'2\" tall, 5' wide",
        'one " alone',
        '"never closed',
        'never opened"',
        '""',
        "''",
        "' '",
        *CODE,
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_that_do_not_quote_stay(text, language):
    assert typographic(text, language) == text


def test_a_language_whose_marks_are_not_known_has_only_its_apostrophes_set():
    assert typographic("C'est \"l'heure\".", "fr") == 'C’est "l’heure".'


@given(typed, st.sampled_from(LANGUAGES))
def test_only_quotation_marks_change_each_for_another(text, language):
    shown = typographic(text, language)

    assert shown.translate(STRAIGHT) == text.translate(STRAIGHT)
    assert all(old in "\"'" for old, new in zip(text, shown, strict=True) if old != new)


@given(typed, st.sampled_from(LANGUAGES))
@example('"a" b" "c', "en")
@example("'a 'b' c' '", "de")
def test_what_is_set_is_not_set_again(text, language):
    shown = typographic(text, language)

    assert typographic(shown, language) == shown


@given(st.sampled_from(CODE), st.sampled_from(LANGUAGES))
def test_code_within_a_quotation_stays(code, language):
    assert code in typographic(f'Run "this" and {code} and "that"', language)
