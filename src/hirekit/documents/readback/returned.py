"""Whatever PDF of ours came back: an interviewer's packet, or a reviewer's ratings of answers without names."""

import attrs

from hirekit.documents.pdf import fields
from hirekit.documents.readback.answers import Fields, chosen, where, written
from hirekit.documents.readback.claims import claims, refuse_put_together
from hirekit.documents.readback.filled import Filled, opened, refusal
from hirekit.documents.readback.reading import card_in
from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.plan import Plan
from hirekit.model.review import Review, SecondRating
from hirekit.model.scorecard import NOT_ASSESSED, RATED, Scorecard

SHEET = "sheet"
IDENTITY = ("requisition", "reviewer", SHEET)


def read_returned(data: bytes, plan: Plan, *, file: str) -> Scorecard | Review:
    """Return the scorecard or the review in a filled PDF.

    Args:
        data: The PDF as it came back.
        plan: The plan it was printed from.
        file: What to call it in messages.

    Raises:
        InvalidData: Anything is unsure; each fault names the page.
        LimitExceeded: The file is larger than any of ours.
    """
    form = opened(data, file)
    if f"{fields.IDENTITY}.{SHEET}" in form.fields:
        return review_in(form, plan, file=file)
    return card_in(form, plan, file=file)


def review_in(form: Filled, plan: Plan, *, file: str) -> Review:
    """Return the ratings in the fields of a review; whose they are is for the team's side to say.

    Raises:
        InvalidData: Two marks, none, a mark without its reason, or another requisition.
    """
    refuse_put_together(form, plan=plan, file=file)
    whose = claims(form, IDENTITY, file=file)
    if whose["requisition"] != plan.requisition.id:
        rule = f"belongs to requisition {whose['requisition']!r}, not to {plan.requisition.id!r}"
        raise refusal(file, rule, "requisition")
    faults: list[Problem] = []
    head = fields.second_rating("", 0).partition("__")[0] + "__"
    found = [_second(form.fields, name, plan, faults) for name in form.fields if name.startswith(head)]
    if not faults:
        try:
            return Review(**whose, ratings=tuple(rating for rating in found if rating))
        except InvalidData as fault:
            faults.extend(fault.problems)
    raise InvalidData([attrs.evolve(fault, location=Location(file)) for fault in faults])


def _second(filled: Fields, name: str, plan: Plan, faults: list[Problem]) -> SecondRating | None:
    _, criterion, place = ([*name.split("__"), "", ""])[:3]
    known = (*(str(score) for score in plan.kit.rubric.scale.scores), NOT_ASSESSED)
    title = f"{criterion}, answer {place}"
    before = len(faults)
    mark = chosen(filled, name, known, title, faults)
    field = filled[name]
    reason = written(filled, fields.second_why(criterion, _whole(place) or 0), title, faults)
    spot = where(field, title)
    if len(faults) == before and not mark:
        faults.append(Problem((), f"{spot}: choose a rating, or say that too little is written; nothing is marked"))
    elif mark == NOT_ASSESSED and not reason:
        faults.append(Problem((), f"{spot}: no rating needs its reason, after “because”"))
    elif mark and mark != NOT_ASSESSED and reason:
        faults.append(Problem((), f"{spot}: a rating ({mark}) and a reason for no rating exclude each other"))
    if len(faults) > before:
        return None
    score = None if mark == NOT_ASSESSED else _whole(mark)
    try:
        state = RATED if score is not None else NOT_ASSESSED
        return SecondRating(criterion=criterion, place=_whole(place) or 0, score=score, state=state, why=reason)
    except InvalidData as fault:
        faults.extend(Problem((), f"{spot}: {problem}") for problem in fault.problems)
        return None


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None  # noqa: PLR2004
