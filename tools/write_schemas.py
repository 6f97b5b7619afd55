"""Write the JSON Schema of every kind of file to docs/schema; a test fails while they are stale."""

from pathlib import Path

from hirekit.catalog import SCHEMA_NAMES, schema_text

folder = Path(__file__).parents[1] / "docs" / "schema"
folder.mkdir(exist_ok=True)
for name in SCHEMA_NAMES:
    (folder / f"{name}.json").write_text(schema_text(name), encoding="utf-8")
