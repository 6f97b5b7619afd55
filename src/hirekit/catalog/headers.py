"""The line every file begins with: which schema it follows, and which version."""

import re

from hirekit.catalog.faults import Faults
from hirekit.catalog.scalars import described, meaning
from hirekit.catalog.source import MappingNode, Node
from hirekit.errors import did_you_mean

KINDS = (
    "kit",
    "rubric",
    "questions",
    "loop",
    "calibration",
    "judgements",
    "requisition",
    "panel",
    "scorecard",
    "plan",
    "letter",
    "review",
    "constraints",
)
VERSIONS = dict.fromkeys(KINDS, 1)
WRITTEN = re.compile(r"hirekit/([a-z][a-z-]*)/([0-9]{1,6})")


def schema_of(kind: str) -> str:
    """Return what files of a kind name as their schema.

    >>> schema_of("panel")
    'hirekit/panel/1'
    """
    return f"hirekit/{kind}/{VERSIONS[kind]}"


def check_header(root: Node, kind: str, faults: Faults) -> bool:
    """Note what is wrong with the `schema:` line; return whether the rest is worth reading."""
    expected = schema_of(kind)
    if type(root) is not MappingNode:
        faults.note(root, f"must be keys with values, beginning with schema: {expected}; not {described(root)}")
        return False
    values = [value for key, value in root.value if key.value == "schema"]
    if not values:
        faults.note(root, f"is missing; the first line must be schema: {expected}", "schema")
        return True
    node = values[0]
    if meaning(node) != "text" or node.value == expected:
        if node.value != expected:
            faults.note(node, f"must be {expected}, not {described(node)}")
        return True
    match = WRITTEN.fullmatch(node.value)
    if match is None or match[1] not in VERSIONS:
        known = [schema_of(each) for each in VERSIONS]
        faults.note(node, f"must be {expected}, not {node.value[:40]!r}{did_you_mean(node.value, known)}")
    elif match[1] != kind:
        faults.note(node, f"must be {expected} here, not {node.value}")
    elif int(match[2]) > VERSIONS[kind]:
        faults.note(node, f"{node.value} is newer than this hirekit, which reads {expected}; a newer hirekit reads it")
    else:
        faults.note(node, f"{node.value} is not a version of {expected}")
    return False
