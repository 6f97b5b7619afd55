"""Texts that come with hirekit for new folders, with the editor's schema lines on top."""

from importlib.resources.abc import Traversable
from string import Template
from typing import Any

from hirekit.resources import bundled
from hirekit.workspace.folder import SCHEMA_HOME


def template(*parts: str) -> str:
    """Return a text of templates/, such as ("example", "panel.yaml")."""
    return bundled("templates").joinpath(*parts).read_text(encoding="utf-8")


def data(*parts: str) -> Any:
    """Return what a bundled YAML file holds."""
    import yaml  # noqa: PLC0415

    return yaml.safe_load(template(*parts))


def filled(text: str, **values: str) -> str:
    """Return *text* with each $name replaced by its value."""
    return Template(text).substitute(values)


def tree(*parts: str) -> dict[str, str]:
    """Return all texts beneath a folder of templates/, by their path inside it."""
    return texts(bundled("templates").joinpath(*parts))


def texts(home: Traversable) -> dict[str, str]:
    """Return all YAML and Markdown texts beneath a folder, by their path inside it; hidden files are passed over."""
    found: dict[str, str] = {}

    def walk(home: Traversable, prefix: str) -> None:
        for entry in sorted(home.iterdir(), key=lambda entry: entry.name):
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                walk(entry, f"{prefix}{entry.name}/")
            elif entry.name.endswith((".yaml", ".md")):
                found[prefix + entry.name] = entry.read_text(encoding="utf-8")

    walk(home, "")
    return found


def with_schema_lines(text: str, schema: str, *, depth: int = 0) -> str:
    """Return YAML *text* with the two lines by which editors find the schema that completes and checks it.

    Args:
        depth: How many folders the file lies below the one that holds the schemas.
    """
    at = f"{'../' * depth}{SCHEMA_HOME}/{schema}.json"
    return f"# yaml-language-server: $schema={at}\n# $schema: {at}\n{text}"


def schema_files(*names: str) -> dict[str, bytes]:
    """Return the schemas as files to put beside what they describe."""
    from hirekit.catalog import schema_text  # noqa: PLC0415

    return {f"{SCHEMA_HOME}/{name}.json": schema_text(name).encode() for name in names}
