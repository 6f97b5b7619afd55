"""The words that alternatives cannot match without: in step with the rules, and never wrong."""

from importlib import resources

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from label_figures import labelled

from hirekit.lint.calling import Calls
from hirekit.lint.glance import Glances
from hirekit.lint.likelihood import likelihood_of
from hirekit.lint.matching import compiled
from hirekit.lint.pattern import lines_of
from hirekit.lint.rules import RULES
from hirekit.lint.tokens import plain_text
from hirekit.lint.ways import WORDS_FILE, declared, pieces_in, written


def looks(rules):
    return Glances(likelihood_of("question"), Calls(rules, {}))


def called(look, text):
    return look.at([text]).called.get(0, {})


def test_the_file_of_words_is_in_step_with_the_rules():
    text = (resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8")

    assert text == declared(RULES), "run tools/needed_words.py"


def test_a_line_that_matches_a_text_is_always_called_by_its_words():
    texts = [row["text"] for row in labelled("build")][::4] + [text for rule in RULES for text in rule.examples]
    look = looks(RULES)
    every = [(rule.code, line, compiled(line, cased=rule.cased)) for rule in RULES for line in lines_of(rule.pattern)]
    for text in map(plain_text, texts):
        lines = called(look, text)
        for code, line, pattern in every:
            if pattern.search(text):
                assert line in lines[code]


@pytest.mark.parametrize(
    ("line", "text", "is_called"),
    [
        ("(?:are|were) you (?:\\w+ )?(?:right|wrong)", "were you ever wrong", True),
        ("(?:are|were) you (?:\\w+ )?(?:right|wrong)", "you were wrong", False),
        ("your? (?:man|woman)(?: \\w+)? (?:by|at)", "your manager by the door", False),
        ("use<~9>pub", "use the pub", True),
        ("use<~9>pub", "use the brewpub", False),
        ("test-?driven", "a test-driven team", True),
        ("test-?driven", "a testdriven team", True),
        ("test-?driven", "a test of the driven", False),
        ("\\d{1,2} years", "19 years", True),
        ("\\d{1,2} years", "some years", False),
        ("on \\d+k", "on 140k", True),
        ("on \\d+k", "on work", False),
        ("u+hm", "uuuhm", True),
        ("u+hm", "a hum", False),
        ("Mass", "MA\u017fS", True),
    ],
)
def test_a_line_is_called_by_words_that_hold_what_it_needs(line, text, is_called):
    rule = attrs.evolve(RULES[0], code="X", pattern=line)

    assert ("X" in called(looks([rule]), text)) is is_called


@given(st.text(alphabet="ab -'?", max_size=24))
def test_needed_pieces_never_hide_a_match(text):
    lines = (
        "a +b",
        "a(?:b|a) (?:a-b|ab?)",
        "a[ab]{1,3}(?: b)? a",
        "(?:a |b ){0,2}?ab",
        "a(?!b)'?b?",
        "b?a<~5>b|b<2>a",
        "a+b|b{2}(?:a|b)+-a",
        "(?:ab|b)+ a*b?|(?:a|b){2,3}'b",
    )
    for line in lines:
        rule = attrs.evolve(RULES[0], code="X", pattern=line)
        if compiled(line).search(text):
            assert line in called(looks([rule]), text)["X"]


words = st.text(alphabet="abé0_", min_size=1, max_size=3)
pieces = st.one_of(
    words.map(" {} ".format),
    words.map(" {}".format),
    words.map("{} ".format),
    words,
    st.tuples(words, words).map(" ".join).map(" {} ".format),
)


@given(st.sets(pieces, min_size=1))
def test_a_set_of_pieces_is_read_back_as_it_was_written(pieces):
    assert sorted(pieces_in(written(pieces))) == sorted(pieces)
