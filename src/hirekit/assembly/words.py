"""What constraints say, and what would mend them, in the words of the people who wrote them."""

from collections.abc import Mapping, Sequence

from hirekit.assembly.form_words import owed, owed_less
from hirekit.assembly.instance import (
    EXPOSURE,
    IDLE,
    LEVEL,
    REUSE,
    SHARE,
    SPREAD,
    WISHES,
    Across,
    Bound,
    Breadth,
    Instance,
)
from hirekit.assembly.phrases import joined, of_minutes, several
from hirekit.model.constraint import Constraint, Excluded, ShareBand
from hirekit.model.message import Message

Need = Bound | Breadth | Across


def said(instance: Instance, need: Need, constraints: Sequence[Constraint] = ()) -> str:  # noqa: C901, PLR0911, PLR0912
    """Return what a need asks for, as a sentence without its full stop; after the label of its constraint where it has one."""
    constraint = source_of(need, constraints)
    if constraint is not None and constraint.label:
        return f"{constraint.label} ({said(instance, need)})"
    if isinstance(need, Across):
        return {
            "uses": f"a question is in at most {several(need.most, 'form')}",
            "overlap": f"two forms share at most {several(need.most, 'question')}",
            "spread": f"forms differ by at most {need.most} in minutes and levels",
        }[need.family]
    subject = need.subject
    if isinstance(need, Breadth):
        of = f", of {_round(instance, need)}" if _where(instance, need) else ""
        return f"{_quoted(subject)} is asked about {'by' if need.family == 'interviewers' else 'in'} at least {several(need.least, _NOUNS[need.family])}{of}"
    match need.family:
        case "budget":
            return f"round {_round(instance, need)} has {need.most} minutes for questions"
        case "min_time":
            return f"round {_round(instance, need)} asks for at least {need.least} minutes"
        case "idle":
            return f"round {_round(instance, need)} fills at least {need.least} minutes"
        case "coverage":
            return f"{_quoted(subject)} needs at least {several(need.least or 0, 'question')}{_where(instance, need)}"
        case "required":
            return f"{subject[0]!r} is required{_where(instance, need)}"
        case "enemy":
            return f"{_both(instance, need)} must not be in one form"
        case "all-or-none":
            return f"{joined(map(repr, subject))} are asked together or not at all"
        case "share":
            return _share(need, constraints)
        case "excluded":
            return f"{_excluded(need, constraints)}{_where(instance, need)}"
        case "focus":
            return f"round {_round(instance, need)} does not look at {subject[0]!r}"
        case "level-within":
            return "questions too far from the job level are not asked"
        case "seen-too-often":
            return "questions seen too often are not asked"
        case "kinds":
            return f"only {', '.join(subject)} questions are asked{_where(instance, need)}"
        case "count":
            return f"{_limits(need)} {_counted(need, need.most or need.least or 0)}{_where(instance, need)}"
        case "uses" | "overlap" | "spread":
            return owed([need])
        case _:
            return f"{need.family} {_quoted(subject)}: {_limits(need)}"


def mended(instance: Instance, need: Need, missed: int, *, asked: Sequence[str] = ()) -> str:  # noqa: C901, PLR0911, PLR0912
    """Return what to change so that a need which is missed by so much is met.

    Args:
        asked: Ids of the questions that would then be asked, of those the need is about.
    """
    if isinstance(need, Across):
        return f"allow {missed} more where {said(instance, need)}"
    subject = need.subject
    if isinstance(need, Breadth):
        return looks_fewer(subject[0], {need.family: missed})
    match need.family:
        case "budget":
            return f"give round {_round(instance, need)} {several(missed, 'more minute', 'more minutes')}"
        case "min_time" | "idle":
            return f"accept {several(missed, 'minute')} fewer in round {_round(instance, need)}"
        case "coverage":
            return looks_fewer(subject[0], {need.family: missed}) + _where(instance, need)
        case "required":
            return f"do not require {subject[0]!r}{_where(instance, need)}"
        case "enemy":
            return f"allow {_both(instance, need)} in one form"
        case "focus":
            return f"let round {_round(instance, need)} look at {subject[0]!r}"
        case "excluded":
            return f"do not exclude {_both_or_all(asked) or _quoted(subject)}"
        case "level-within":
            return f"ask {_both_or_all(asked)}, too far from the job level"
        case "seen-too-often":
            return f"ask {_both_or_all(asked)} again, seen too often"
        case "kinds":
            return f"ask {_both_or_all(asked)} beside {', '.join(subject)} questions{_where(instance, need)}"
        case "all-or-none":
            return f"let {joined(map(repr, subject))} be asked apart"
        case "count":
            return _relaxed(instance, need, missed, asked)
        case "uses" | "overlap" | "spread":
            return owed_less([need], [missed])
        case _:
            return f"give up {missed} of: {said(instance, need)}"


def looks_fewer(criterion: str, fewer: Mapping[str, int]) -> str:
    """Return that less is asked about a criterion, by family of need.

    >>> looks_fewer("drift", {"coverage": 1, "stages": 2})
    "accept 1 question and 2 rounds fewer on 'drift'"
    """
    parts = [several(number, _NOUNS[family]) for family, number in fewer.items() if number]
    return f"accept {joined(parts)} fewer on {criterion!r}"


def called(part: str) -> str:
    """Return what a part of the objective is about.

    >>> called("idle")
    'minutes left unused'
    """
    return _PARTS[part]


def points(value: int, unit: int) -> str:
    """Return a value of the objective in points, to two places.

    Args:
        unit: How many objective units make a point.

    >>> points(7, 3), points(1000, 1000), points(2_000_000, 1)
    ('2.33 points', '1 point', '2000000 points')
    """
    number = f"{value / unit:.2f}".rstrip("0").rstrip(".")
    if number == "1":
        return Message("plan_point", "1 point")
    return Message("plan_points", "{points} points", points=number)


def constraint_id(need: Need, constraints: Sequence[Constraint]) -> str:
    """Return the id of the constraint that a need comes from; empty where it comes from none."""
    constraint = source_of(need, constraints)
    return "" if constraint is None else constraint.id


def source_of(need: Need, constraints: Sequence[Constraint]) -> Constraint | None:
    """Return the constraint that a need comes from, or None."""
    return constraints[need.source] if need.source is not None and need.source < len(constraints) else None


_PARTS = {
    SHARE: "shares of the time",
    IDLE: "minutes left unused",
    LEVEL: "the job level",
    EXPOSURE: "earlier uses",
    SPREAD: "likeness of the forms",
    WISHES: "other wishes",
    REUSE: "questions in more than one form",
}
_NOUNS = {"coverage": "question", "stages": "round", "interviewers": "interviewer"}


def _excluded(need: Bound, constraints: Sequence[Constraint]) -> str:
    by = source_of(need, constraints)
    tag = by.tag if isinstance(by, Excluded) else ""
    what = f"questions with the tag {tag!r} are" if tag else f"{_quoted(need.subject)} is"
    return f"{what} excluded{f' ({by.id})' if by is not None and by.id else ''}"


def _share(need: Bound, constraints: Sequence[Constraint]) -> str:
    band = source_of(need, constraints)
    if not isinstance(band, ShareBand):
        return f"{need.subject[0]!r} keeps to its share of the time"
    which = joined(map(repr, band.competencies)) if band.competencies else "each competency"
    within = f"within {several(band.tolerance, 'percentage point')}" if band.tolerance else "exactly"
    return f"the share of the time of {which} is {within} as weighted ({band.id})"


def _both_or_all(questions: Sequence[str]) -> str:
    return joined(map(repr, questions))


def _quoted(subject: Sequence[str]) -> str:
    return ", ".join(map(repr, subject))


def _where(instance: Instance, need: Bound | Breadth) -> str:
    """Return which rounds a need is about; nothing where it is about all."""
    return "" if len(need.sittings) == len(instance.sittings) else f" in round {_round(instance, need)}"


def _round(instance: Instance, need: Bound | Breadth) -> str:
    titles = (repr(instance.sittings[place].title or instance.sittings[place].id) for place in need.sittings)
    return joined(titles, last="or")


def _both(instance: Instance, need: Bound) -> str:
    return joined(repr(instance.items[item].id) for item in need.items)


def _limits(need: Bound) -> str:
    least = "" if need.least is None else f"at least {need.least}"
    most = "" if need.most is None else f"at most {need.most}"
    return " and ".join(part for part in (least, most) if part)


def _relaxed(instance: Instance, need: Bound, missed: int, asked: Sequence[str]) -> str:
    """Return the number to allow or accept instead of the one that is missed by so much."""
    counts = dict(zip((instance.items[item].id for item in need.items), need.coefficients, strict=True))
    total = sum(counts.get(id, 0) for id in asked)
    upper = need.most is not None and (need.least is None or total > need.most)
    number = (need.most or 0) + missed if upper else (need.least or 0) - missed
    return f"{'allow' if upper else 'accept'} {number} {_counted(need, number)}{_where(instance, need)}"


def _counted(need: Bound, number: int) -> str:
    """Return what a count counts, as the noun of a number, with what it is told by."""
    in_minutes = max(need.coefficients, default=1) > 1
    noun = "minutes of questions" if in_minutes else "question" if number == 1 else "questions"
    attribute, *rest = need.subject
    if attribute == "any":
        return noun
    if attribute == "minutes":
        return f"{noun} {of_minutes(rest[0])}"
    return f"{noun} with {attribute.replace('_', ' ')} {rest[0]!r}"
