"""Panels: one YAML file each."""

from functools import cache

from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.headers import schema_of
from hirekit.catalog.reading import SCHEMA, read_value, text_kind
from hirekit.catalog.shapes import Record
from hirekit.catalog.structure import record
from hirekit.catalog.yaml_text import yaml_text
from hirekit.model.panel import Panel


@cache
def panel_record() -> Record:
    """Return how panel.yaml is written."""
    return record(Panel, ignored=SCHEMA, name="PanelFile")


def panel_from_text(text: str, *, file: str, kind: str = "yaml") -> Panel:
    """Return the panel that a text holds.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    panel: Panel = read_value(text, panel_record(), schema="panel", file=file, kind=kind)
    return panel


def load_panel(path: SOME_PATH) -> Panel:
    """Return the panel of a YAML or JSON file.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    return panel_from_text(read_text(as_path(path), name=str(path)), file=str(path), kind=text_kind(str(path)))


def panel_to_text(panel: Panel) -> str:
    """Return a panel as YAML."""
    return yaml_text({"schema": schema_of("panel"), **panel_record().plain(panel, whole=False)})
