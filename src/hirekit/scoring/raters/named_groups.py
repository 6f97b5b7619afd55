"""Groups of interviewers in a sentence: the first few by name, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hirekit.model.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_NAMED = 5


def first_few_of(groups: tuple[tuple[str, ...], ...]) -> tuple[Any, ...]:
    """Return the first few of each of the first few groups, and how many more there are, as a message lists them.

    >>> first_few_of((("ann",), ("ben", "cas", "dan", "eve", "fay", "gus", "hal")))
    (('ann',), ('ben', 'cas', 'dan', 'eve', 'fay', '2 more'))
    """
    return _first_few(tuple(_first_few(group, _more) for group in groups), _more_groups)


def _first_few(of: tuple[Any, ...], more: Callable[[int], Message]) -> tuple[Any, ...]:
    return of if len(of) <= MOST_NAMED else (*of[:MOST_NAMED], more(len(of) - MOST_NAMED))


def _more(count: int) -> Message:
    return Message("more_of_them", "{count} more", count=count)


def _more_groups(count: int) -> Message:
    return Message("more_groups", "{count} more groups", count=count)
