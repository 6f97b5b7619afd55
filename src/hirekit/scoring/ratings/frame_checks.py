"""What is wrong with a data frame that is to hold ratings, told in words of no library and counted where its rows are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from hirekit.errors import Problem, did_you_mean
from hirekit.scoring.ratings.columns import COLUMNS, HALF_A_LETTER, empty_in, half_a_letter, names_apart

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hirekit.scoring.ratings.frames import Frame

SCORE = "score"
ROWS = "rows"


@attrs.frozen(kw_only=True)
class Called:
    """What a frame calls its columns.

    Raises:
        InvalidData: Two of them are one.
        TypeError: One is no text.
    """

    candidate: str
    interviewer: str
    criterion: str
    score: str

    def __attrs_post_init__(self) -> None:
        names_apart("column", attrs.asdict(self))


def collected(frame: Any) -> Any:
    """Return a frame whose rows are here."""
    return frame.collect() if hasattr(frame, "collect") else frame


def columns_twice(frame: Any) -> Iterator[Problem]:
    """Yield which names several columns have."""
    names = [str(name) for name in getattr(frame, "column_names", frame.columns)]
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            yield Problem((name,), f"must be the name of one column of the frame, not of {names.count(name)}")


def half_letters(data: Any, called: Called) -> Iterator[Problem]:
    """Yield which ids hold half of a letter, which no engine takes."""
    for name in COLUMNS:
        for place, id in enumerate(data[name].to_list()):
            if isinstance(id, str) and HALF_A_LETTER.search(id):
                yield half_a_letter(getattr(called, name), place, id)


def missing_columns(called: Called, known: Collection[Any]) -> Iterator[Problem]:
    """Yield which columns are not there; known ones may be called by numbers."""
    for name in attrs.astuple(called):
        if name not in known:
            yield Problem((name,), f"is not a column of the frame{did_you_mean(name, map(str, known))}")


def odd_kinds(nw: Any, of: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield columns of a type that holds no ids or no scores, and what is wrong; objects are looked at one by one later."""
    for name, kind in of.items():
        if kind in (nw.Object, nw.Unknown):
            continue
        if name != SCORE:
            if kind not in (nw.String, nw.Categorical, nw.Enum):
                yield name, f"must hold ids as texts, not {_words(nw, kind)}"
        elif not kind.is_numeric():
            yield name, f"must hold numbers, not {_words(nw, kind)}"


def _words(nw: Any, kind: Any) -> str:
    """Return what a column of a type holds, in words."""
    if kind.is_numeric():
        return "numbers"
    if kind == nw.Boolean:
        return "truth values"
    if kind.is_temporal():
        return "dates or times"
    if kind.is_nested():
        return "lists or records"
    if kind in (nw.Categorical, nw.Enum):
        return "categories"
    return "texts" if kind == nw.String else f"what the frame calls {kind}"


def kind_problems(nw: Any, data: Any, called: Called, odd: dict[str, str]) -> Iterator[Problem]:
    """Yield columns of a wrong type that hold anything; of nothing, libraries take any type."""
    if odd:
        filled = collected(data.select(nw.col(name).count() for name in odd))
        for name, message in odd.items():
            if filled[name].to_list()[0]:
                yield Problem((getattr(called, name),), message)


def value_problems(nw: Any, data: Any, called: Called, *, scores: bool) -> Iterator[Problem]:
    """Yield what is wrong with values, counted where they are.

    Args:
        scores: Whether scores are numbers there, and no objects.
    """
    asked = [nw.col(name).is_null().cast(nw.Int64).sum().alias(name) for name in COLUMNS]
    if scores:
        asked.append((nw.col(SCORE).abs() == float("inf")).cast(nw.Int64).sum().alias(SCORE))
    found = collected(data.select(*asked))
    for name in COLUMNS:
        if rows := int(found[name].to_list()[0] or 0):
            yield empty_in(getattr(called, name), rows)
    if scores and (rows := int(found[SCORE].to_list()[0] or 0)):
        yield Problem((called.score,), f"must be a finite number, as it is not in {rows} of the rows")


def blank_problems(frame: Frame) -> Iterator[Problem]:
    """Yield columns with ids that are empty or blank: engines tell each id once, since what they take for blank differs."""
    for name in COLUMNS:
        each = collected(frame.of_texts.group_by(name).agg(frame.nw.len().alias(ROWS)))
        told = zip(each[name].to_list(), each[ROWS].to_list(), strict=True)
        if rows := sum(many for id, many in told if not id.strip()):
            yield empty_in(getattr(frame.called, name), rows)
