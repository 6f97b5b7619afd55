"""Files of patterns: how they are read, which faults they can have, and that those of the rules are whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.errors import InvalidData
from hirekit.lint import pattern_files
from hirekit.lint.matching import compiled
from hirekit.lint.pattern import lines_of
from hirekit.lint.pattern_files import HOME, Patterns, Section, patterns_of, sections_from_text
from hirekit.lint.reading import FUNCTIONS
from hirekit.lint.rules import RULES

WIDEST = 120


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A folder of files in place of the rules' own."""
    monkeypatch.setattr(pattern_files, "HOME", tmp_path)
    caches = (pattern_files._codes, pattern_files._sections, patterns_of)  # noqa: SLF001
    for cached in caches:
        cached.cache_clear()
    yield tmp_path
    for cached in caches:
        cached.cache_clear()


def test_each_line_is_a_way_and_an_indented_one_goes_on():
    text = "# Of age.\n\nfound:\nhow old\n    |what age\n    are you|\n    born\ninnocent:\nof age\n# Of drink.\nten years\n"

    assert sections_from_text(text, "A.txt") == {
        "found": Section(3, ways=("how old|what age are you|born",)),
        "innocent": Section(8, ways=("of age", "ten years")),
    }


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("how old\n", "A.txt:1: a way must stand in a section (found or innocent or topic or sure or unsure): how old"),
        ("found:\n    |how old\n", "A.txt:2: an indented line must go on with a way above it: |how old"),
        ("found:\nage\n\n    |old\n", "A.txt:4: an indented line must go on with a way above it: |old"),
        (
            "found:\nage\nguilty:\nold\n",
            "A.txt:3: a section must be one of found, innocent, topic, sure, unsure: guilty",
        ),
        ("found:\nage\nfound:\nold\n", "A.txt:3: a section must stand once: found began at line 1"),
        ("found:\ninnocent:\nold\n", "A.txt:1: a section must have ways: found has none"),
        ("found:\nage\ninnocent:\n# None yet.\n", "A.txt:3: a section must have ways: innocent has none"),
    ],
)
def test_a_malformed_file_is_refused_by_file_and_line(text, fault):
    with pytest.raises(InvalidData) as caught:
        sections_from_text(text, "A.txt")

    assert str(caught.value) == fault


def test_borrowed_ways_stand_before_a_rule_s_own(files):
    (files / "A-ONE.txt").write_text("found:\nage\n")
    (files / "A-TWO.txt").write_text("found:\nold\nyoung\ninnocent:\nold iron\n")
    (files / "C-BOTH.txt").write_text("found: A-ONE A-TWO\nborn\ninnocent: A-TWO\n")

    assert patterns_of("C-BOTH") == Patterns(found="age\nold\nyoung\nborn", innocent="old iron")


@pytest.mark.parametrize(
    ("heading", "why"),
    [
        ("found: A-NONE", "A-NONE has no section found"),
        ("innocent: A-ONE", "A-ONE has no section innocent"),
        ("found: A-AGAIN", "A-AGAIN borrows itself"),
    ],
)
def test_ways_are_borrowed_only_from_where_they_stand(files, heading, why):
    (files / "A-ONE.txt").write_text("found:\nage\n")
    (files / "A-AGAIN.txt").write_text("found: A-ONE\n")
    (files / "B.txt").write_text(f"# Of both.\n{heading}\n")

    with pytest.raises(InvalidData) as caught:
        patterns_of("B")

    assert str(caught.value) == f"B.txt:2: ways must be borrowed from where they stand: {why}"


def test_a_rule_without_a_file_has_no_patterns(files):
    (files / "A-TWO.txt").write_text("found:\nage\n")

    assert patterns_of("A-ONE") == Patterns()


@given(st.lists(st.lists(st.sampled_from(["age", "(?:old", "young)", "[ab]"]), min_size=1, max_size=4), min_size=1))
def test_a_way_is_the_same_however_it_is_wrapped(ways):
    wrapped = ["\n    |".join(way) for way in ways] + ["|\n  ".join(way) for way in ways]

    sections = sections_from_text("\n".join(["found:", *wrapped]), "A.txt")

    assert sections["found"].ways == tuple("|".join(way) for way in ways) * 2


def test_every_file_belongs_to_a_rule():
    names = {file.name for file in HOME.iterdir()}

    assert names == {f"{rule.code}.txt" for rule in RULES if rule.pattern or rule.innocent or rule.topic}


def test_every_rule_that_reads_texts_has_ways_or_a_function():
    bare = {rule.code for rule in RULES if rule.kinds and not rule.pattern and rule.code not in FUNCTIONS}

    assert not bare


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.pattern or rule.innocent or rule.topic], ids=lambda rule: rule.code
)
def test_every_way_is_an_expression_and_no_line_is_wider_than_a_page(rule):
    for line in (*lines_of(rule.pattern), *lines_of(rule.innocent), *lines_of(rule.topic)):
        compiled(line, cased=rule.cased)
    for line in (HOME / f"{rule.code}.txt").read_text("utf-8").splitlines():
        assert len(line) <= WIDEST
        assert line == line.rstrip()
