"""What a parsed regular expression spells, where that can be told.

What is spelled is a run: small letters as they are, 0 for a digit, a blank for whatever lies outside words, and an edge
where a word begins or ends.
"""

from collections.abc import Iterable
from functools import cache
from re import _parser  # type: ignore[attr-defined]
from typing import Any

BLANK, EDGE, DIGIT = " ", "|", "0"
Runs = frozenset[str]
Items = list[tuple[Any, Any]]
NOTHING: Runs = frozenset([""])
MOST_SPELLED = 120
# A repetition is spelled up to so many times.
MOST_TIMES = 4
REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT"])
_NUMERALS = range(ord("0"), ord("9") + 1)
_CATEGORIES = {"CATEGORY_SPACE": BLANK, "CATEGORY_NOT_WORD": BLANK, "CATEGORY_DIGIT": DIGIT}


def parsed(expression: str) -> Items:
    """Return the items of an expression, in tuples all through, so that what one spells is remembered."""
    return [_in_tuples(item) for item in _parser.parse(expression)]


def joined(runs: Runs, ends: Runs) -> Runs:
    """Return each run followed by each end."""
    if NOTHING in (runs, ends):
        return ends if runs == NOTHING else runs
    return frozenset(_plain(run + end) for run in runs for end in ends)


@cache
def spelled(item: tuple[Any, Any]) -> Runs | None:
    """Return all that one item can spell; None where that is open or too much."""
    name, value = str(item[0]), item[1]
    if name in {"AT", "ASSERT", "ASSERT_NOT"}:
        return frozenset([EDGE]) if _is_edge(name, value) else NOTHING
    if name == "LITERAL":
        return frozenset([_symbol(value)])
    if name == "IN":
        return _one_of(value)
    if name == "SUBPATTERN":
        return spelled_by(value[3])
    if name == "BRANCH":
        return _any_of(spelled_by(branch) for branch in value[1])
    return _repeated(*value) if name in REPEATS else None


def spelled_by(items: Iterable[tuple[Any, Any]]) -> Runs | None:
    """Return all that items in sequence can spell; None where that is open or too much."""
    runs = NOTHING
    for item in items:
        ends = spelled(item)
        if ends is None or len(runs) * len(ends) > MOST_SPELLED:
            return None
        runs = joined(runs, ends)
    return runs


def begins_outside(items: Items) -> bool:
    """Return whether whatever a sequence spells begins outside words."""
    for item in items:
        name, value = str(item[0]), item[1]
        if name in REPEATS and not value[0]:
            if not begins_outside(list(value[2])):
                return False
            continue
        if name == "BRANCH":
            return all(begins_outside(list(branch)) for branch in value[1])
        if name == "SUBPATTERN" or name in REPEATS:
            return begins_outside(list(value[-1]))
        runs = spelled(item)
        if runs != NOTHING:
            return runs is not None and runs <= {BLANK, EDGE}
    return False


def _in_tuples(part: Any) -> Any:
    return tuple(map(_in_tuples, part)) if isinstance(part, list | tuple | _parser.SubPattern) else part


def _plain(run: str) -> str:
    """Return a run in which nothing outside words is said twice."""
    for twice, once in ((BLANK + EDGE, BLANK), (EDGE + BLANK, BLANK), (BLANK + BLANK, BLANK), (EDGE + EDGE, EDGE)):
        while twice in run:
            run = run.replace(twice, once)
    return run


def _symbol(code: int) -> str:
    character = chr(code)
    if not (character.isalnum() or character == "_"):
        return BLANK
    return DIGIT if character.isdecimal() else character.lower()


def _any_of(branches: Iterable[Runs | None]) -> Runs | None:
    whole: Runs = frozenset()
    for runs in branches:
        if runs is None or len(whole | runs) > MOST_SPELLED:
            return None
        whole |= runs
    return whole


def _repeated(least: int, most: int, inner: Items) -> Runs | None:
    once = spelled_by(inner)
    if once is None or (most > MOST_TIMES and once != {BLANK}):
        return None
    if once == {BLANK}:
        return once if least else once | NOTHING
    times = [NOTHING]
    for _ in range(most):
        if len(times[-1]) * len(once) > MOST_SPELLED:
            return None
        times.append(joined(times[-1], once))
    return _any_of(times[least:])


def _one_of(members: Iterable[tuple[Any, Any]]) -> Runs | None:
    runs = set()
    for kind, what in members:
        if str(kind) == "LITERAL":
            runs.add(_symbol(what))
        elif str(kind) == "RANGE" and what[0] in _NUMERALS and what[1] in _NUMERALS:
            runs.add(DIGIT)
        elif str(kind) == "CATEGORY" and str(what) in _CATEGORIES:
            runs.add(_CATEGORIES[str(what)])
        else:
            return None
    return frozenset(runs)


def _is_edge(name: str, value: Any) -> bool:
    """Return whether a place without width lies at the edge of a word."""
    if name == "AT":
        return str(value) != "AT_NON_BOUNDARY"
    inner = [(str(kind), what) for kind, what in value[1]]
    return name == "ASSERT_NOT" and len(inner) == 1 and inner[0][0] == "IN" and _is_word(inner[0][1])


def _is_word(members: Iterable[tuple[Any, Any]]) -> bool:
    return [(str(kind), str(what)) for kind, what in members] == [("CATEGORY", "CATEGORY_WORD")]
