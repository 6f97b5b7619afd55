"""Tags as readers expect them: headers say what they head, texts which language they are in, and running heads are no part
of the text.

WeasyPrint tags table headers without their scope, texts without their language, what only draws a line as a span of
nothing, running heads and feet as text that the structure tree does not hold, the paragraphs of an item of a list beside
its label, and a table of a head alone without a body. PDF/UA-1 asks for a scope (7.5), for the language of every text (7.2),
for items of label and body (7.6), and that heads, feet and mere drawing be artifacts (7.1, 7.8).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from typing import Any

from hirekit.errors import MissingLibrary

ELEMENT, HEADER, HEAD_OF_TABLE, SPAN = "/StructElem", "/TH", "/THead", "/Span"
TABLE, BODY_OF_TABLE = "/Table", "/TBody"
ITEM, DIVISION, BODY_OF_ITEM = "/LI", "/Div", "/LBody"
PAGE_KINDS = 3  # a page is noted as its number, generation and "R"
# What WeasyPrint 70 makes its tags with. It tells nowhere else which tag is of which element, so this is wrapped, though it
# is not public; a WeasyPrint that has it no longer, or no longer calls it, is refused rather than lose languages without a word.
MAKES_TAGS = "_build_box_tree"


@contextmanager
def languages_told() -> Iterator[None]:
    """Have WeasyPrint write, within, the language of each text that stands in an element with one of its own.

    It knows the language of every box, and writes only that of the whole document.

    Raises:
        MissingLibrary: This WeasyPrint makes its tags in another way.
    """
    import pydyf  # noqa: PLC0415

    tagging: Any = import_module("weasyprint.pdf.tags")
    plain = getattr(tagging, MAKES_TAGS, None)
    if plain is None:
        raise _other_weasyprint()
    asked = False

    def told(box: Any, *about: Any) -> Iterator[Any]:
        nonlocal asked
        asked = True
        source = getattr(box, "element", None)
        language = None if source is None else source.attrib.get("lang")
        for element in plain(box, *about):
            if language:
                element["Lang"] = pydyf.String(language)
            yield element

    setattr(tagging, MAKES_TAGS, told)
    try:
        yield
    finally:
        setattr(tagging, MAKES_TAGS, plain)
    if not asked:
        raise _other_weasyprint()


def _other_weasyprint() -> MissingLibrary:
    return MissingLibrary(
        f"WeasyPrint {version('weasyprint')} tags PDFs in a way hirekit does not know, and the language of texts would be lost "
        "for screen readers; install the one hirekit is made for with: pip install 'weasyprint>=70,<71'"
    )


def mend(pdf: Any) -> None:
    """Complete the tags of a document before it is written."""
    elements = {thing.reference: thing for thing in pdf.objects if _is_element(thing)}
    _leave_out_spans_of_nothing(elements)
    for element in elements.values():
        if element["S"] == HEADER:
            group = elements[elements[element["P"]]["P"]]
            element["A"]["Scope"] = "/Column" if group["S"] == HEAD_OF_TABLE else "/Row"
    _name_bodies(elements)
    _part_running_heads(pdf, elements)


def _name_bodies(elements: dict[bytes, Any]) -> None:
    """Name what holds an item of a list its body, and the head of a table that has no rows, which no table is without, its body."""
    for element in elements.values():
        kids = [elements[kid] for kid in element["K"] if kid in elements]
        if element["S"] == ITEM:
            for kid in kids:
                if kid["S"] == DIVISION:
                    kid["S"] = BODY_OF_ITEM
        elif element["S"] == TABLE and BODY_OF_TABLE not in {kid["S"] for kid in kids}:
            for kid in kids:
                if kid["S"] == HEAD_OF_TABLE:
                    kid["S"] = BODY_OF_TABLE


def _leave_out_spans_of_nothing(elements: dict[bytes, Any]) -> None:
    """Take the spans without content out of the structure tree, and those that held nothing else."""
    for reference in list(elements):
        at = reference
        while at in elements and elements[at]["S"] == SPAN and not elements[at]["K"]:
            nothing = elements.pop(at)
            at = nothing["P"]
            elements[at]["K"].remove(nothing.reference)


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
