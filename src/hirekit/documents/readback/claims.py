"""Whose form a returned PDF says it is, and whether it is all there."""

from collections.abc import Iterable

from hirekit.documents.pdf import fields
from hirekit.documents.pdf.identity import PAGES
from hirekit.documents.readback.filled import NO_FORM, TAKEN_APART, Filled, refusal
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Plan

INSTRUMENT = "instrument"
OF_QUESTION, OF_CRITERION = ("evidence", "asked", "probe"), ("rating", "why", "review", "review_why")
CALLED = {"at": "the time of its interview", PAGES: "how many pages it has"}
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
            raise refusal(file, f"says two things about {CALLED.get(name, f'its {name}')}: {_beside(name, said)}", name)
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


def refuse_put_together(form: Filled, *, plan: Plan | None = None, file: str) -> None:
    """Refuse a form with several fields of one name, naming the criteria that are in it twice.

    Raises:
        InvalidData: There are such fields.
    """
    if form.twice:
        titles = dict.fromkeys(title for name in form.twice if (title := _criterion(name, plan)))
        rule = f"holds {', '.join(map(repr, titles))} twice" if titles else "holds the last leaf of a packet twice"
        raise refusal(file, f"{rule}; it was put together from several, send back each by itself")


def _criterion(name: str, plan: Plan | None) -> str:
    """Return the title of the criterion that a field is about, or nothing."""
    kind, _, rest = name.partition("__")
    about = rest.partition("__")[0]
    if plan is not None and kind in OF_QUESTION:
        about = next((question.primary for question in plan.kit.bank.questions if question.id == about), "")
    elif kind not in OF_CRITERION:
        return ""
    known = {criterion.id: criterion.title for criterion in plan.kit.rubric.criteria} if plan is not None else {}
    return known.get(about, about)


def _beside(name: str, said: list[str]) -> str:
    """Return what a form says of itself in two ways; fingerprints as packets show them, where that tells them apart."""
    brief = [shown(text) for text in said] if name == INSTRUMENT else said
    return " and ".join(brief if len(set(brief)) > 1 else said)


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
