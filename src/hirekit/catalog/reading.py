"""One file of one kind: text to nodes, header, shape, all faults at once."""

from collections.abc import Iterable
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.headers import check_header
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Record
from hirekit.catalog.source import Source, read_json, read_yaml
from hirekit.collector import without_collector
from hirekit.errors import InvalidData, Problem

SCHEMA = ("schema",)


@attrs.frozen(eq=False)
class Read:
    """What a file gave.

    Attributes:
        values: By name, or BAD where a fault was noted.
        ours: Whether the file is of the kind looked for; where it is not, nothing of it was read.
        faults: To which later rules may add.
    """

    values: Any
    faults: Faults
    ours: bool

    @property
    def source(self) -> Source:
        return self.faults.source


def open_text(text: str, *, file: str, kind: str = "yaml") -> Source:
    """Return *text* as nodes, as the kind of text it is: "yaml" or "json"."""
    return read_json(text, file=file) if kind == "json" else read_yaml(text, file=file)


def text_kind(file: str) -> str:
    """Return "json" for a file whose name says so, else "yaml"."""
    return "json" if file.lower().endswith(".json") else "yaml"


def read_values(text: str, record: Record, *, schema: str, file: str, kind: str = "yaml") -> Read:
    """Return the values of a file by name, with its faults noted and not yet raised.

    Raises:
        InvalidData: The text is not YAML or JSON at all.
    """
    with without_collector():
        source = open_text(text, file=file, kind=kind)
        faults = Faults(source)
        ours = check_header(source.root, schema, faults)
        return Read(record.values(source.root, faults) if ours else BAD, faults, ours)


def read_value(text: str, record: Record, *, schema: str, file: str, kind: str = "yaml") -> Any:
    """Return the value of a file that holds one.

    Raises:
        InvalidData: With every fault of the file, in reading order.
    """
    with without_collector():
        read = read_values(text, record, schema=schema, file=file, kind=kind)
        read.faults.refuse()
        return made(read, record)


def placed(problems: Iterable[Problem], text: str, *, file: str) -> list[Problem]:
    """Return problems of what a text holds with the file, line and column that their paths lead to.

    Args:
        text: Read before, without fault.
    """
    found = list(problems)
    if not found:
        return []
    faults = Faults(open_text(text, file=file, kind=text_kind(file)))
    faults.note_problems(faults.source.root, found)
    return faults.problems()


def made(read: Read, record: Record, *, values: dict[str, Any] | None = None, **others: Any) -> Any:
    """Return the object a record makes of faultless values and *others*; what it refuses is raised with its place."""
    try:
        return record.make(**(read.values if values is None else values), **others)
    except InvalidData as invalid:
        read.faults.note_problems(read.source.root, invalid.problems)
        raise InvalidData(read.faults.problems()) from None
