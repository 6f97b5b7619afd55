"""JSON Schema, draft 7, of every kind of file, from the same shapes that read them: for editors, not for checking."""

import json
from collections.abc import Callable
from typing import Any

from hirekit.catalog.constraints import constraints_record
from hirekit.catalog.headers import KINDS, schema_of
from hirekit.catalog.heirs import rubric_record_of
from hirekit.catalog.kit_files import (
    calibration_record,
    judgements_record,
    kit_record,
    loop_record,
    questions_record,
)
from hirekit.catalog.letters import letter_record
from hirekit.catalog.panels import panel_record
from hirekit.catalog.plans import plan_record
from hirekit.catalog.requisitions import requisition_file_record
from hirekit.catalog.reviews import review_record
from hirekit.catalog.scorecards import scorecard_record
from hirekit.catalog.shapes import Record
from hirekit.model.rubric import Rubric

DRAFT = "http://json-schema.org/draft-07/schema#"
RECORDS: dict[str, Callable[[], Record]] = {
    "kit": kit_record,
    "rubric": lambda: rubric_record_of({}, make=Rubric),
    "questions": questions_record,
    "loop": loop_record,
    "calibration": calibration_record,
    "judgements": judgements_record,
    "requisition": requisition_file_record,
    "panel": panel_record,
    "scorecard": scorecard_record,
    "plan": plan_record,
    "letter": letter_record,
    "review": review_record,
    "constraints": constraints_record,
}
SCHEMA_NAMES = KINDS


def schema(name: str) -> dict[str, Any]:
    """Return the schema of a kind of file as plain data; `schema_text` names the kinds."""
    definitions: dict[str, Any] = {}
    body = RECORDS[name]().body(definitions)
    properties = {"schema": {"const": schema_of(name), "description": "What the file is, and in which version."}}
    return {
        "$schema": DRAFT,
        "title": schema_of(name),
        **body,
        "properties": {**properties, **body["properties"]},
        "required": ["schema", *body.get("required", ())],
        "definitions": dict(sorted(definitions.items())),
    }


def schema_text(name: str) -> str:
    """Return the JSON Schema of a kind of file, as text.

    Args:
        name: One of `SCHEMA_NAMES`.

    Raises:
        KeyError: There is no such kind.
    """
    return json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"
