"""What changed from one kit to another, part by part, each part found again by its id and not by its place."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from hirekit.errors import written_path
from hirekit.model.criterion import Competency
from hirekit.model.kit import Kit
from hirekit.model.rubric import Rubric
from hirekit.model.rules import plain

# What identifies a part in both kits: the first of these fields it has. A kind with none is compared as one value.
KEYS = (
    ("id",),
    ("topic", "jurisdiction"),
    ("code", "where"),
    ("criterion",),
    ("job_level",),
    ("question",),
    ("expert",),
    ("score",),
)
SHOWN = ("title", "prompt", "text", "topic")
ADDED, REMOVED, CHANGED, REORDERED = "added", "removed", "changed", "reordered"


@attrs.frozen(kw_only=True)
class Change:
    """One thing that differs.

    Attributes:
        path: From the kit downwards, parts named by their ids, such as ("rubric", "competencies", "technical", "weight").
            Criteria stand beside competencies, so that one which moves to another is the same criterion still.
        kind: added, removed, changed, or reordered for parts that stand in another order.
        before, after: In words; empty where there is nothing.
    """

    path: tuple[str, ...]
    kind: str
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        where = f"{written_path(self.path)}: {self.kind}"
        if self.kind in (ADDED, REMOVED):
            return f"{where}: {self.before or self.after}"
        return f"{where}\n  was: {self.before}\n  now: {self.after}"


def kit_changes(before: Kit, after: Kit) -> tuple[Change, ...]:
    """Return all that differs between two kits, in the order of their fields; none where they are equal."""
    return tuple(_changes((), before, after))


def _changes(path: tuple[str, ...], before: Any, after: Any) -> Iterator[Change]:
    if before == after:
        return
    if isinstance(before, Rubric) and isinstance(after, Rubric):
        yield from _fields(path, before, after, but="competencies")
        yield from _headings((*path, "competencies"), before.competencies, after.competencies)
        yield from _criteria((*path, "criteria"), before, after)
    elif attrs.has(type(before)) and type(before) is type(after):
        yield from _fields(path, before, after)
    elif isinstance(before, tuple) and isinstance(after, tuple) and _keyed(before) and _keyed(after):
        yield from _parts(path, before, after)
    else:
        yield Change(path=path, kind=_kind(before, after), before=_words(before), after=_words(after))


def _fields(path: tuple[str, ...], before: Any, after: Any, *, but: str = "") -> Iterator[Change]:
    for field in attrs.fields(type(before)):
        if field.name != but:
            yield from _changes((*path, field.name), getattr(before, field.name), getattr(after, field.name))


def _headings(path: tuple[str, ...], before: tuple[Competency, ...], after: tuple[Competency, ...]) -> Iterator[Change]:
    """Yield what differs between competencies but for the criteria in them."""
    old, new = ({head.id: head for head in heads} for heads in (before, after))
    yield from _come_and_gone(path, old, new)
    for id, head in old.items():
        if id in new:
            yield from _fields((*path, id), head, new[id], but="criteria")


def _criteria(path: tuple[str, ...], before: Rubric, after: Rubric) -> Iterator[Change]:
    """Yield what differs between criteria, wherever they stand."""
    old, new = ({criterion.id: criterion for criterion in rubric.criteria} for rubric in (before, after))
    yield from _come_and_gone(path, old, new)
    for id, criterion in old.items():
        if id in new:
            heads = before.competency_of(id).id, after.competency_of(id).id
            yield from _changes((*path, id, "competency"), *heads)
            yield from _changes((*path, id), criterion, new[id])


def _come_and_gone(path: tuple[str, ...], old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield which parts were removed and added, and whether those that stay stand in another order."""
    for key, part in old.items():
        if key not in new:
            yield Change(path=(*path, key), kind=REMOVED, before=_words(part))
    for key, part in new.items():
        if key not in old:
            yield Change(path=(*path, key), kind=ADDED, after=_words(part))
    kept, found = [key for key in old if key in new], [key for key in new if key in old]
    if kept != found:
        yield Change(path=path, kind=REORDERED, before=", ".join(kept), after=", ".join(found))


def _parts(path: tuple[str, ...], before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[Change]:
    old, new = ({str(_key(part)): part for part in parts} for parts in (before, after))
    yield from _come_and_gone(path, old, new)
    for key, part in old.items():
        if key in new:
            yield from _changes((*path, key), part, new[key])


def _keyed(parts: tuple[Any, ...]) -> bool:
    """Whether each part has a key that no other has."""
    keys = [_key(part) for part in parts]
    return None not in keys and len(set(keys)) == len(keys)


def _key(part: Any) -> str | None:
    for names in KEYS:
        if all(hasattr(part, name) for name in names):
            return " ".join(filter(None, (str(getattr(part, name)) for name in names)))
    return None


def _kind(before: Any, after: Any) -> str:
    empty = (None, "", ())
    return ADDED if before in empty else REMOVED if after in empty else CHANGED


def _words(value: Any) -> str:
    """Return a value in words: a part by what people read first of it, numbers as they are written."""
    if isinstance(value, tuple):
        return ", ".join(_words(item) for item in value)
    if attrs.has(type(value)):
        said = next((getattr(value, name) for name in SHOWN if getattr(value, name, "")), None)
        return (
            _words(said)
            if said is not None
            else ", ".join(filter(None, map(_words, attrs.astuple(value, recurse=False))))
        )
    if value is None:
        return ""
    return plain(value) if hasattr(value, "denominator") and not isinstance(value, int) else str(value)
