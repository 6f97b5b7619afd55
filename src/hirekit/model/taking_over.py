"""One kit beside another from which it takes over criteria: what came along, what it says itself, what was left out."""

from collections.abc import Collection, Iterator
from typing import Any

import attrs

from hirekit.model.criterion import Criterion
from hirekit.model.kit import Kit

# The lists of a criterion whose entries each have a key, so that a kit can replace single entries.
PER_KEY = {"targets": "job_level", "minimums": "job_level", "anchors": "score"}
PER_LEVEL = tuple(name for name, key in PER_KEY.items() if key == "job_level")


@attrs.frozen(kw_only=True)
class TakenOver:
    """What became of one criterion taken over.

    Attributes:
        said: What the kit says itself, such as "title" or "anchor 3".
        left_out: What did not come along, with the reason, in words.
        duties: Ids of the duties it serves.
        questions: How many are rated on it.
    """

    criterion: str
    said: tuple[str, ...]
    left_out: tuple[str, ...]
    duties: tuple[str, ...]
    questions: int


def levels_kept(marks: tuple[str, ...], base: Kit, own: Collection[str]) -> tuple[str, ...] | None:
    """Return the job levels that something marked for *marks* in *base* is for in a kit with the levels *own*.

    Returns:
        Empty for all, where it was for all or the kits share no job level, so that the marks mean nothing here; None
        where it is for none: it was meant for other levels than those shared, and is left out.
    """
    kept = tuple(id for id in marks if id in own)
    sharing = any(level.id in own for level in base.role.job_levels)
    return kept if kept or not marks or not sharing else None


def at_levels(criterion: Criterion, own: Collection[str]) -> dict[str, Any]:
    """Return what a criterion says by job level, for those of a kit with the levels *own*."""
    return {name: [part for part in getattr(criterion, name) if part.job_level in own] for name in PER_LEVEL}


def taken_over_by(kit: Kit, base: Kit) -> tuple[TakenOver, ...]:
    """Return what became of each criterion that *kit* takes over from *base*, in the order it names them."""
    named = kit.extends.criteria if kit.extends else ()
    return tuple(
        TakenOver(
            criterion=id,
            said=tuple(_said(kit.rubric.criterion(id), base.rubric.criterion(id))),
            left_out=tuple(_left_out(kit, base, base.rubric.criterion(id))),
            duties=kit.rubric.criterion(id).duties,
            questions=sum(question.primary == id for question in kit.bank.questions),
        )
        for id in named
    )


def _said(own: Criterion, theirs: Criterion) -> Iterator[str]:
    for field in attrs.fields(Criterion):
        if field.name in PER_KEY:
            key = PER_KEY[field.name]
            known = {getattr(part, key): part for part in getattr(theirs, field.name)}
            for part in getattr(own, field.name):
                if known.get(getattr(part, key)) != part:
                    yield f"{field.name.removesuffix('s')} {getattr(part, key)}"
        elif field.name == "duties":
            if not set(own.duties) <= set(theirs.duties):
                yield "duties"
        elif field.name != "topics" and getattr(own, field.name) != getattr(theirs, field.name):
            yield field.name


def _left_out(kit: Kit, base: Kit, theirs: Criterion) -> Iterator[str]:
    own = {level.id for level in kit.role.job_levels}
    for name in PER_LEVEL:
        gone = [part.job_level for part in getattr(theirs, name) if part.job_level not in own]
        if gone:
            yield f"the {name} of {', '.join(gone)}: this kit has no such job level"
    kept = set(kit.rubric.criterion(theirs.id).duties)
    duties = [duty for duty in theirs.duties if duty not in kept]
    if duties:
        yield f"the duties {', '.join(duties)}: this kit names its own, or they are of job levels it does not have"
    here = {question.id for question in kit.bank.questions}
    questions = [q.id for q in base.bank.questions if q.primary == theirs.id and q.id not in here]
    if questions:
        yield f"the questions {', '.join(questions)}: for job levels that this kit does not have"
