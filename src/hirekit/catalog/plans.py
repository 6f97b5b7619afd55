"""plan.json: a frozen plan with the whole kit inside, in one canonical text."""

import json
from functools import cache
from typing import Any

from hirekit.catalog.faults import Faults
from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.headers import schema_of
from hirekit.catalog.keyed import Keyed
from hirekit.catalog.reading import SCHEMA, made, read_values
from hirekit.catalog.requisitions import requisition_record
from hirekit.catalog.scalars import TEXT
from hirekit.catalog.shapes import Field, Record, Shape
from hirekit.catalog.structure import leaf, record, shape_of
from hirekit.collector import without_collector
from hirekit.errors import InvalidData
from hirekit.model.kit import Kit
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition

LARGEST_PLAN = 32 * 1024 * 1024


@cache
def plan_record() -> Record:
    """Return how plan.json is written: fingerprints, requisition and kit apart, then the rest of the plan."""
    rest = record(Plan, without=("requisition",), ignored=SCHEMA)
    fields = {
        "fingerprints": _field(
            "fingerprints", _fingerprints(), "What the plan was frozen with; a plan that no longer matches is refused."
        ),
        "requisition": _field("requisition", _without_making(requisition_record()), "The opening, as declared."),
        "kit": _field("kit", shape_of(Kit), "The kit as it was."),
        **rest.fields,
    }
    return Record("PlanFile", dict, fields, rest.about, rest.ignored)


def _field(name: str, shape: Shape, about: str) -> Field:
    return Field(name, shape, required=True, absent=lambda _: False, about=about)


def _fingerprints() -> Record:
    forms = Keyed(lambda code, digits: (code, digits), "code", _field("digits", leaf(TEXT), ""))
    fields = {
        "instrument": _field("instrument", leaf(TEXT), "Of what interviewers use, all forms together."),
        "forms": _field("forms", forms, "The same for each form by itself."),
        "scoring": _field("scoring", leaf(TEXT), "Of the rule ratings are scored by."),
    }
    return Record("Fingerprints", dict, fields, "SHA-256 in 64 hexadecimal digits each.")


def _without_making(shape: Record) -> Record:
    return Record(shape.name, dict, dict(shape.fields), shape.about)


def plan_to_text(plan: Plan) -> str:
    """Return a plan as JSON: the same text for the same plan, every value written out."""
    rest = {
        name: field.shape.plain(getattr(plan, name), whole=True)
        for name, field in plan_record().fields.items()
        if name not in ("fingerprints", "requisition", "kit")
    }
    data = {
        "schema": schema_of("plan"),
        "fingerprints": recorded(plan),
        "requisition": requisition_record().plain(plan.requisition, whole=True),
        "kit": shape_of(Kit).plain(plan.kit, whole=True),
        **rest,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def recorded(plan: Plan) -> dict[str, Any]:
    """Return the fingerprints a plan is written with."""
    return {
        "instrument": plan.instrument(),
        "forms": {form.code: plan.instrument(form.code) for form in plan.forms},
        "scoring": plan.scoring,
    }


def plan_from_text(text: str, *, file: str) -> Plan:
    """Return the plan that a text holds.

    Raises:
        InvalidData: With every fault; one of them when the plan was changed after it was frozen.
    """
    # As in `kit_folder`: the nodes are gone before the collector is back.
    with without_collector():
        return _plan(text, file)


def _plan(text: str, file: str) -> Plan:
    read = read_values(text, plan_record(), schema="plan", file=file, kind="json")
    read.faults.refuse()
    values = dict(read.values)
    fingerprints = values.pop("fingerprints")
    kit = values.pop("kit")
    node = next(value for key, value in read.source.root.value if key.value == "requisition")
    try:
        requisition = Requisition(kit=kit, **values.pop("requisition"))
    except InvalidData as invalid:
        read.faults.note_problems(node, invalid.problems)
        read.faults.refuse()
    plan: Plan = made(read, record(Plan), values=values, requisition=requisition)
    _compare(plan, {**fingerprints, "forms": dict(fingerprints["forms"])}, read.faults)
    return plan


def _compare(plan: Plan, kept: dict[str, Any], faults: Faults) -> None:
    now = recorded(plan)
    root = next(value for key, value in faults.source.root.value if key.value == "fingerprints")
    nodes = {key.value: value for key, value in root.value}
    for name, what in (
        ("instrument", "kit or its questions"),
        ("forms", "questions of a form"),
        ("scoring", "requisition or its weights"),
    ):
        if kept[name] != now[name]:
            faults.note(
                nodes[name], f"does not match: the {what} were changed after the plan was frozen; assemble a new plan"
            )
    faults.refuse()


def load_plan(path: SOME_PATH) -> Plan:
    """Return the plan of a file.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    return plan_from_text(read_text(as_path(path), name=str(path), largest=LARGEST_PLAN), file=str(path))
