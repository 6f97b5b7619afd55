"""Tags as readers expect them: headers say what they head, and running heads are no part of the text.

WeasyPrint tags table headers without their scope, and running heads and feet as text that the structure tree does
not hold. PDF/UA-1 asks for a scope (7.5), and that heads and feet be artifacts of pagination (7.8).
"""

from collections.abc import Iterator
from typing import Any

ELEMENT, HEADER, HEAD_OF_TABLE = "/StructElem", "/TH", "/THead"
PAGE_KINDS = 3  # a page is noted as its number, generation and "R"


def mend(pdf: Any) -> None:
    """Complete the tags of a document before it is written."""
    elements = {thing.reference: thing for thing in pdf.objects if _is_element(thing)}
    for element in elements.values():
        if element["S"] == HEADER:
            group = elements[elements[element["P"]]["P"]]
            element["A"]["Scope"] = "/Column" if group["S"] == HEAD_OF_TABLE else "/Row"
    _part_running_heads(pdf, elements)


def _is_element(thing: Any) -> bool:
    return isinstance(thing, dict) and thing.get("Type") == ELEMENT


def _part_running_heads(pdf: Any, elements: dict[bytes, Any]) -> None:
    """Mark as an artifact what a page shows under a tag that the structure tree does not hold."""
    import pydyf  # noqa: PLC0415

    root = _named(pdf, pdf.catalog["StructTreeRoot"])
    held = set(_beneath(root["K"], elements))
    tree = _named(pdf, root["ParentTree"])["Nums"]
    parents = dict(zip(tree[::2], tree[1::2], strict=True))
    for place, number in enumerate(pdf.pages["Kids"][::PAGE_KINDS]):
        apart = {mark for mark, parent in enumerate(parents[place]) if parent not in held}
        shown = _named(pdf, pdf.objects[number]["Contents"]).stream
        for at, marked in enumerate(shown):
            if isinstance(marked, dict) and marked.get("MCID") in apart:
                shown[at - 1 : at + 1] = ["/Artifact", pydyf.Dictionary({"Type": "/Pagination"})]
        for mark in apart:
            parents[place][mark] = "null"


def _named(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _beneath(kids: Any, elements: dict[bytes, Any]) -> Iterator[bytes]:
    """Yield the references of all elements beneath a list of them."""
    waiting = list(kids)
    while waiting:
        reference = waiting.pop()
        if reference in elements:
            yield reference
            waiting += elements[reference]["K"]
