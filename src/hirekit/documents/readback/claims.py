"""Whose form a returned PDF says it is, and whether it is all there."""

from collections.abc import Iterable

from hirekit.documents.pdf import fields
from hirekit.documents.pdf.identity import PAGES
from hirekit.documents.readback.filled import NO_FORM, TAKEN_APART, Filled, refusal

NOT_OURS = "is no packet of hirekit: it does not say whose scorecard it is"


def claims(form: Filled, names: Iterable[str], *, optional: str = "", file: str) -> dict[str, str]:
    """Return what a form says of itself, in its fields and in the file's information, by name.

    Args:
        names: What is asked for.
        optional: The one of them that may be missing.

    Raises:
        InvalidData: Something is missing or said in two ways, no field stands on a page, or pages are missing or were added.
    """
    found: dict[str, str] = {}
    for name in (*names, PAGES):
        field = form.fields.get(f"{fields.IDENTITY}.{name}")
        said = sorted({value for value in (*(field.stored if field else ()), form.info.get(name, "")) if value})
        if len(said) > 1:
            raise refusal(file, f"says two things about its {name}: {' and '.join(said)}", name)
        if not said and name != optional:
            ours = any(name.startswith(fields.rating("")) for name in form.fields)
            raise refusal(file, TAKEN_APART if ours else NOT_OURS)
        found[name] = said[0] if said else ""
    if not any(any(field.pages) for field in form.fields.values()):
        raise refusal(file, NO_FORM)
    printed = found.pop(PAGES)
    if printed != str(form.pages):
        lost = _lost(form)
        gone = f"; gone with them: {', '.join(lost)}" if lost else ""
        rule = f"has {form.pages} pages, but was printed with {printed}{gone}; send back the whole packet and only that"
        raise refusal(file, rule)
    return found


def _lost(form: Filled) -> list[str]:
    """Return what stands on no page any more: questions by their notes, and the last leaf."""
    head = fields.evidence("")
    questions = [
        f"question {name.removeprefix(head)}"
        for name, field in form.fields.items()
        if name.startswith(head) and not field.page
    ]
    sign = form.fields.get(fields.SIGN_TIME)
    return [*questions, *([] if sign is None or sign.page else ["the last leaf"])]
