"""The words that alternatives cannot match without: in step with the rules, and never wrong."""

import json
import re
from importlib import resources

from label_figures import labelled

from hirekit.lint.calling import BETWEEN, WORDS_FILE, Calls, all_lines, key_of
from hirekit.lint.needed import needed
from hirekit.lint.pattern import compiled, lines_of, one_line, plain_text
from hirekit.lint.rules import RULES


def test_the_file_of_words_is_in_step_with_the_rules():
    written = json.loads((resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8"))

    assert written == {
        key_of(line): [BETWEEN.join(sorted(pieces)) for pieces in needed(one_line(line))] for line in all_lines(RULES)
    }


def test_a_line_that_matches_a_text_is_always_called_by_its_words():
    rows = labelled("build")
    for kind in ("question", "anchor", "criterion", "note"):
        rules = [rule for rule in RULES if kind in rule.kinds]
        calls = Calls(rules)
        for row in [row for row in rows if row["kind"] == kind][:60]:
            text = plain_text(row["text"])
            called = calls.lines(text)
            for rule in rules:
                for line in lines_of(rule.pattern):
                    if compiled(line, cased=rule.cased).search(text):
                        assert line in called[rule.code]


def test_needed_words_stand_in_every_match():
    for words in needed(r"(?:are|were) you (?:\w+ )?(?:married|divorced)"):
        assert re.search(rf"\b(?:{'|'.join(words)})", "were you ever divorced")
