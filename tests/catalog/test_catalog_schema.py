"""JSON Schema for editors says what the reader reads."""

import json
from pathlib import Path

import pytest

from hirekit.catalog import SCHEMA_NAMES, schema_text

DOCS = Path(__file__).parents[2] / "docs" / "schema"


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_the_schema_in_the_documentation_is_the_one_the_reader_reads(name):
    stale = "docs/schema is stale; run tools/write_schemas.py"

    assert (DOCS / f"{name}.json").read_text(encoding="utf-8") == schema_text(name), stale


def test_the_documentation_holds_no_other_schema():
    assert sorted(path.stem for path in DOCS.glob("*.json")) == sorted(SCHEMA_NAMES)


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_every_reference_leads_to_a_definition_and_every_definition_is_used(name):
    text = schema_text(name)
    schema = json.loads(text)
    used = {part.split('"')[0] for part in text.split('"$ref": "#/definitions/')[1:]}

    assert used == set(schema["definitions"])


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_each_schema_keeps_to_draft_7_and_asks_for_the_schema_line(name):
    schema = json.loads(schema_text(name))

    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["properties"]["schema"]["const"] == f"hirekit/{name}/1"
    assert "schema" in schema["required"]
    assert not any(word in schema_text(name) for word in ("$defs", "prefixItems", "unevaluatedProperties"))


def test_descriptions_come_from_the_words_of_the_model():
    criterion = json.loads(schema_text("rubric"))["definitions"]["Criterion"]

    assert criterion["properties"]["why"]["description"] == "The reason for the weight."
    assert criterion["required"] == ["id"]
    assert criterion["additionalProperties"] is False


def test_words_a_text_can_be_are_listed():
    rating = json.loads(schema_text("scorecard"))["definitions"]["Rating"]

    assert rating["properties"]["state"]["enum"] == ["rated", "not_assessed", "not_asked", "declined"]


def test_an_unknown_kind_is_a_programmers_mistake():
    with pytest.raises(KeyError):
        schema_text("score")
