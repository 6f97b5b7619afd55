"""Whatever PDF of ours came back: an interviewer's packet, or a reviewer's ratings of answers without names."""

from collections.abc import Mapping

import attrs

from hirekit.documents import fields
from hirekit.documents.filled import FilledField, opened, refusal
from hirekit.documents.reading import card_in, chosen_in, where_of
from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.plan import Plan
from hirekit.model.review import Review, SecondRating
from hirekit.model.scorecard import NOT_ASSESSED, RATED, Scorecard

SHEET = "sheet"
IDENTITY = ("requisition", "reviewer", SHEET)


def read_returned(data: bytes, plan: Plan | None, *, file: str) -> Scorecard | Review:
    """Return the scorecard or the review in a filled PDF.

    Args:
        data: The PDF as it came back.
        plan: The plan it was printed from; None reads it unverified.
        file: What to call it in messages.

    Raises:
        InvalidData: Anything is unsure; each fault names the page.
        LimitExceeded: The file is larger than any of ours.
    """
    filled, info = opened(data, file)
    if f"{fields.IDENTITY}.{SHEET}" in filled:
        return review_in(filled, info, plan, file=file)
    return card_in(filled, info, plan, file=file)


def review_in(filled: Mapping[str, FilledField], info: Mapping[str, str], plan: Plan | None, *, file: str) -> Review:
    """Return the ratings in the fields of a review; whose they are is for the team's side to say.

    Raises:
        InvalidData: Two marks, none, a mark without its reason, or another requisition.
    """
    whose: dict[str, str] = {}
    for name in IDENTITY:
        field = filled.get(f"{fields.IDENTITY}.{name}")
        said = {value for value in (field.value if field else "", info.get(name, "")) if value}
        if len(said) != 1:
            raise refusal(file, f"says {'two things' if said else 'nothing'} about its {name}", name)
        whose[name] = said.pop()
    if plan is not None and whose["requisition"] != plan.requisition.id:
        rule = f"belongs to requisition {whose['requisition']!r}, not to {plan.requisition.id!r}"
        raise refusal(file, rule, "requisition")
    faults: list[Problem] = []
    head = fields.second_rating("", 0).partition("__")[0] + "__"
    found = [_second(filled, name, plan, faults) for name in filled if name.startswith(head)]
    if not faults:
        try:
            return Review(**whose, ratings=tuple(rating for rating in found if rating))
        except InvalidData as fault:
            faults.extend(fault.problems)
    raise InvalidData([attrs.evolve(fault, location=Location(file)) for fault in faults])


def _second(
    filled: Mapping[str, FilledField], name: str, plan: Plan | None, faults: list[Problem]
) -> SecondRating | None:
    _, criterion, place = ([*name.split("__"), "", ""])[:3]
    known = tuple(str(score) for score in plan.kit.rubric.scale.scores) if plan else None
    title = f"{criterion}, answer {place}"
    before = len(faults)
    chosen = chosen_in(filled, name, (*known, NOT_ASSESSED) if known else None, title, faults)
    field = filled[name]
    why = filled.get(fields.second_why(criterion, int(place) if place.isdecimal() else 0))
    reason = why.value.strip() if why else ""
    spot = where_of(field, title)
    if len(faults) == before and not chosen:
        faults.append(Problem((), f"{spot}: choose a rating, or say that too little is written; nothing is marked"))
    elif chosen == NOT_ASSESSED and not reason:
        faults.append(Problem((), f"{spot}: no rating needs its reason, after “because”"))
    elif chosen and chosen != NOT_ASSESSED and reason:
        faults.append(Problem((), f"{spot}: a rating ({chosen}) and a reason for no rating exclude each other"))
    if len(faults) > before:
        return None
    score = None if chosen == NOT_ASSESSED else _whole(chosen)
    try:
        state = RATED if score is not None else NOT_ASSESSED
        return SecondRating(criterion=criterion, place=_whole(place) or 0, score=score, state=state, why=reason)
    except InvalidData as fault:
        faults.extend(Problem((), f"{spot}: {problem}") for problem in fault.problems)
        return None


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None  # noqa: PLR2004
