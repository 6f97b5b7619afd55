"""The words that alternatives cannot match without: in step with the rules, and never wrong."""

from importlib import resources

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from label_figures import labelled

from hirekit.lint.calling import WORDS_FILE, Calls, declared
from hirekit.lint.matching import compiled
from hirekit.lint.pattern import lines_of
from hirekit.lint.rules import RULES
from hirekit.lint.tokens import plain_text


def test_the_file_of_words_is_in_step_with_the_rules():
    written = (resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8")

    assert written == declared(RULES), "run tools/needed_words.py"


def test_a_line_that_matches_a_text_is_always_called_by_its_words():
    texts = [row["text"] for row in labelled("build")][::4] + [text for rule in RULES for text in rule.examples]
    called_for = Calls(RULES)
    for text in map(plain_text, texts):
        called = called_for.lines(text)
        for rule in RULES:
            for line in lines_of(rule.pattern):
                if compiled(line, cased=rule.cased).search(text):
                    assert line in called[rule.code]


@pytest.mark.parametrize(
    ("line", "text", "called"),
    [
        ("(?:are|were) you (?:\\w+ )?(?:right|wrong)", "were you ever wrong", True),
        ("(?:are|were) you (?:\\w+ )?(?:right|wrong)", "you were wrong", False),
        ("your? (?:man|woman)(?: \\w+)? (?:by|at)", "your manager by the door", False),
        ("use<~9>pub", "use the pub", True),
        ("use<~9>pub", "use the brewpub", False),
        ("test-?driven", "a test-driven team", True),
        ("test-?driven", "a testdriven team", True),
        ("test-?driven", "a test of the driven", False),
    ],
)
def test_a_line_is_called_by_words_that_hold_what_it_needs(line, text, called):
    rule = attrs.evolve(RULES[0], code="X", pattern=line)

    assert ("X" in Calls([rule]).lines(text)) is called


@given(st.text(alphabet="ab -'?", max_size=24))
def test_needed_pieces_never_hide_a_match(text):
    lines = ("a +b", "a(?:b|a) (?:a-b|ab?)", "a[ab]{1,3}(?: b)? a", "(?:a |b ){0,2}?ab", "a(?!b)'?b?", "b?a<~5>b|b<2>a")
    for line in lines:
        rule = attrs.evolve(RULES[0], code="X", pattern=line)
        if compiled(line).search(text):
            assert line in Calls([rule]).lines(text)["X"]
