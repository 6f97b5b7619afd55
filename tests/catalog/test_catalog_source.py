"""Reading text into nodes, and writing data as text: limits, awkward texts, and the slower parser."""

import gc
import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hirekit.catalog import composer, json_source, load_kit, source
from hirekit.catalog.json_source import json_places
from hirekit.catalog.scalars import meaning
from hirekit.catalog.source import MappingNode, SequenceNode, read_json, read_yaml
from hirekit.catalog.yaml_text import yaml_text
from hirekit.errors import InvalidData
from hirekit.testing.texts import AWKWARD


def data(node):
    """Return what the core schema takes a node for, numbers as written."""
    if isinstance(node, MappingNode):
        return {key.value: data(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [data(value) for value in node.value]
    return node.value if meaning(node) == "text" else (meaning(node), node.value)


def message(read, text):
    with pytest.raises(InvalidData) as caught:
        read(text, file="f")
    return str(caught.value)


anything = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), st.sampled_from(AWKWARD))


@given(st.dictionaries(anything, st.recursive(anything, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(anything, inner, max_size=3), max_leaves=6), min_size=1, max_size=4))  # fmt: skip
def test_any_text_written_as_yaml_is_read_back_letter_by_letter(written):
    assert data(read_yaml(yaml_text(written), file="f").root) == written


def test_a_comma_in_a_key_on_one_line_is_quoted():
    assert yaml_text({"a": {"b,c": ""}}) == 'a: {"b,c": ""}\n'


@given(st.dictionaries(st.sampled_from(("a", "no", "1")), st.sampled_from(AWKWARD), min_size=1))
def test_what_is_written_means_the_same_under_yaml_1_1(written):
    assert yaml.safe_load(yaml_text(written)) == written


def test_texts_of_several_lines_are_written_to_be_read_by_people():
    assert yaml_text({"why": "One.\nTwo: three.\n", "id": "a"}) == "why: |\n  One.\n  Two: three.\nid: a\n"


@pytest.mark.parametrize("reader", [composer.Composer, composer.PureComposer])
def test_both_parsers_read_the_same_and_stop_at_the_same_depth(reader, monkeypatch):
    monkeypatch.setattr(source, "Composer", reader)
    deep = "- " * (composer.DEEPEST - 1) + "x"

    assert data(read_yaml("a: [no, 'x', 1.10]\nb: >-\n  c\n  d\n", file="f").root) == {
        "a": ["no", "x", ("decimal", "1.10")],
        "b": "c d",
    }
    assert read_yaml(deep, file="f").root
    assert message(read_yaml, "- " + deep) == "f: must be at most 64 levels deep"
    assert message(read_yaml, "[" * 100_000) == "f: must be at most 64 levels deep"
    assert message(read_yaml, "a: &x [1]\nb: *x\n") == (
        "f:1:4: anchors (&) are not read; write the values out\n"
        "f:2:4: aliases (*) are not read; write the values out, or quote text that begins with *"
    )
    assert message(read_yaml, "a: b\n c: d\n").endswith("or check the indentation")
    assert message(read_yaml, "a: 'b\n") == "f:1:4: the quote that opens here is never closed"
    assert message(read_yaml, "a: [b\n").startswith("f:2:1: the list that opens with '['")
    assert message(read_yaml, "a: {b: c\n").startswith("f:2:1: the mapping that opens with '{'")
    assert message(read_yaml, "a: %b\n") == "f:1:4: text must not begin with '%'; put quotes around it"
    assert message(read_yaml, "a: b\n---\nc: d\n") == "f:2:1: must hold one document; a second begins here"
    assert message(read_yaml, "- a\nb: c\n").startswith("f:2:1: does not line up")
    assert message(read_yaml, "a: - b\n") == "f:1:4: a list begins on a line of its own, beneath its key"


def test_aliases_that_would_multiply_are_refused_before_they_do():
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))

    assert len(message(read_yaml, bomb).splitlines()) == source.MOST_MARKERS


def test_emphasis_and_exclamations_inside_text_are_text():
    text = "a: R&D *and* more! (see *this*)\nb: 'x: !y'\nc: |\n  * one\n  & two\n"

    assert data(read_yaml(text, file="f").root)["c"] == "* one\n& two\n"


def test_a_limit_is_named(monkeypatch):
    monkeypatch.setattr(source, "LARGEST_FILE", 10 * 1024 * 1024)
    monkeypatch.setattr(composer, "MOST_NODES", 100)

    assert message(read_yaml, "a" * (10 * 1024 * 1024 + 1)) == "f: must be at most 10 MB"
    assert message(read_json, " " * (10 * 1024 * 1024 + 1)) == "f: must be at most 10 MB"
    monkeypatch.setattr(json_source, "MOST_NODES", 100)
    assert message(read_yaml, "- a\n" * 200) == "f: must hold at most 100 values"
    assert message(read_json, f"[{'1,' * 200}1]") == "f: must hold at most 100 values"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: \x00b", "f:1:4: must not hold the control character U+0000"),
        ("a: b\nc: \ud800", "f:2:4: must not hold the control character U+D800"),
        ("a: '\x7f'", "f:1:5: must not hold the control character U+007F"),
    ],
)
def test_control_characters_are_told_where_they_stand(text, expected):
    assert message(read_yaml, text) == expected


@given(st.recursive(st.integers() | st.text(max_size=5) | st.none(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3), max_leaves=8))  # fmt: skip
def test_every_value_of_json_has_a_place_at_which_it_is_written(value):
    text = json.dumps(value, indent=1)
    lines = text.split("\n")
    places = json_places(text)
    first = {"{": dict, "[": list, '"': str, "n": type(None)}

    def check(inside, path):
        line, column = places[path]
        assert first.get(lines[line - 1][column - 1], int) is type(inside)
        for step, item in (
            inside.items() if isinstance(inside, dict) else enumerate(inside) if isinstance(inside, list) else ()
        ):
            check(item, (*path, step))

    check(value, ())


def test_the_collector_is_as_it_was_after_reading():
    assert gc.isenabled()
    load_kit("ml-tech-lead")
    message(read_yaml, "a: [")

    assert gc.isenabled()


def test_the_kit_that_comes_with_hirekit_is_without_fault():
    kit = load_kit("ml-tech-lead")

    assert kit.id == "ml-tech-lead"
    assert len(kit.rubric.criteria) == 22
    assert len(kit.bank.questions) >= 46
    assert {loop.id for loop in kit.loops} >= {"onsite", "short"}
