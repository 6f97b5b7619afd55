"""The boxes of text on pages that were laid out; the library shows layout nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def texts(page: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the boxes of text on a page, each with the column that its lines stand in."""
    return _texts(page._page_box, None)  # noqa: SLF001


def _texts(box: Any, column: Any) -> Iterator[tuple[Any, Any]]:
    from weasyprint.formatting_structure.boxes import LineBox, TextBox  # noqa: PLC0415

    if isinstance(box, TextBox):
        yield box, column
    for child in getattr(box, "children", ()):
        yield from _texts(child, box if isinstance(child, LineBox) else column)
