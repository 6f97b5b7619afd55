"""Which words a pattern cannot match without, so that a text lacking them is never searched.

Read from the parsed expression itself, so nobody has to declare them and they cannot fall out of step.

A piece is part of a word, with a blank where the word must begin or end, or two whole words that follow each other:
" use" begins a word, " use " is one, "use" stands anywhere in one, " use of " is two. 0 stands for any digit.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import Any

from hirekit.lint.frequency import frequency, share
from hirekit.lint.spelling import (
    BLANK,
    EDGE,
    MOST_SPELLED,
    NOTHING,
    REPEATS,
    Items,
    Runs,
    begins_outside,
    joined,
    parsed,
    spelled,
    spelled_by,
)

MOST_SETS = 4
MOST_WAYS = 200
# What so small a part of texts hold, each of so many words, needs no further set.
RARE, WORDS = 1e-5, 15
# Of two sets of one way, no more may stand in both.
SHARED = 0.5
Pieces = frozenset[str]
Way = frozenset[Pieces]
_OUTSIDE = re.compile(r"[ |]+")


def needed(expression: str) -> tuple[tuple[Pieces, ...], ...]:
    """Return the ways in which an expression can match: the text of a match holds one piece of each set of one way.

    The sets of a way stand with the rarest first.

    >>> [[sorted(pieces) for pieces in way] for way in needed(r"(?<!\\w)your +(?:faiths?|creed)(?!\\w)")]
    [[[' your creed ', ' your faith ', ' your faiths ']]]
    >>> needed(r"[a-z]+")
    ((),)
    """
    ways = {_chosen(items) for items in _branches(parsed(expression))}
    if not all(ways):
        return ((),)
    ordered = [tuple(sorted(way, key=_rank)) for way in _fewest(_merged(ways))]
    return tuple(sorted(ordered, key=lambda way: [*map(sorted, way)]))


def _branches(items: Items) -> list[Items]:
    """Return the sequences that a sequence stands for, one for each branch that cannot be spelled in full."""
    for place, item in enumerate(items):
        name, value = str(item[0]), item[1]
        if name not in {"BRANCH", "SUBPATTERN"} or spelled(item) is not None:
            continue
        inner = [branch for one in (value[1] if name == "BRANCH" else [value[3]]) for branch in _branches(list(one))]
        if 1 < len(inner) <= MOST_WAYS:
            apart = [whole for one in inner for whole in _branches([*items[:place], *one, *items[place + 1 :]])]
            if len(apart) <= MOST_WAYS:
                return apart
    return [items]


def _merged(ways: set[Way]) -> set[Way]:
    """Return the ways in which those that differ in one set only are one."""
    before = len(ways) + 1
    while len(ways) < before:
        before = len(ways)
        beside: dict[Way, set[Pieces]] = defaultdict(set)
        for way in sorted(ways, key=_order):
            for pieces in sorted(way, key=sorted):
                beside[way - {pieces}].add(pieces)
        for others, apart in beside.items():
            whole = {others | {pieces} for pieces in apart}
            if len(apart) > 1 and whole <= ways:
                ways = (ways - whole) | {others | {frozenset().union(*apart)}}
    return ways


def _fewest(ways: set[Way]) -> list[Way]:
    """Return the ways that no other calls for already."""
    kept = sorted(ways, key=_order)
    for way in list(kept):
        if any(other != way and _holds(way, other) for other in kept):
            kept.remove(way)
    return kept


def _holds(way: Way, other: Way) -> bool:
    """Return whether a text that holds one way always holds the other."""
    return all(any(pieces <= wanted for pieces in way) for wanted in other)


def _chosen(items: Items) -> Way:
    """Return the rarest sets that a sequence needs, no more than it takes."""
    sets, runs = _walk(items, NOTHING)
    sets += _pieces_of(runs)
    ranked = sorted(set(sets), key=_rank)
    kept: list[Pieces] = []
    chance = 1.0
    # First the sets that say something new, then those that another nearly holds.
    for most in (SHARED, 1):
        for pieces in ranked:
            if len(kept) == MOST_SETS or chance < RARE:
                break
            if all(not pieces >= other and _shared(pieces, other) <= most for other in kept):
                kept.append(pieces)
                chance *= min(1, WORDS * share(pieces))
    return frozenset(kept)


def _shared(one: Pieces, other: Pieces) -> float:
    return len(one & other) / min(len(one), len(other))


def _order(way: Way) -> list[list[str]]:
    return sorted(map(sorted, way))


def _rank(pieces: Pieces) -> tuple[float, list[str]]:
    return share(pieces), sorted(pieces)


def _fresh(runs: Runs) -> Runs:
    """Return the run that begins after these are closed."""
    return frozenset([EDGE if runs and all(run.endswith((BLANK, EDGE)) for run in runs) else ""])


def _pieces_of(runs: Runs) -> list[Pieces]:
    """Return the sets that spelled runs need: the rarest piece of each, then the next rarest, and so on."""
    ranked = []
    for run in runs:
        pieces = _cut(run)
        if not pieces:
            return []
        ranked.append(sorted(pieces, key=lambda piece: (frequency(piece), piece)))
    deepest = max(map(len, ranked), default=0)
    return [frozenset(pieces[min(depth, len(pieces) - 1)] for pieces in ranked) for depth in range(deepest)]


def _cut(run: str) -> set[str]:
    """Return the pieces of a spelled run: its pairs of whole words, and the words that stand in no pair."""
    words = _OUTSIDE.split(run)
    last = len(words) - 1
    single = [f"{BLANK if spot else ''}{word}{BLANK if spot < last else ''}" for spot, word in enumerate(words)]
    pairs = {
        spot: f"{one.rstrip()}{other}"
        for spot, (one, other) in enumerate(itertools.pairwise(single))
        if _is_whole(one) and _is_whole(other)
    }
    alone = {one for spot, one in enumerate(single) if one.strip() and not {spot, spot - 1} & pairs.keys()}
    return alone | set(pairs.values())


def _is_whole(piece: str) -> bool:
    return bool(piece.strip()) and piece[0] == piece[-1] == BLANK


def _walk(items: Items, runs: Runs) -> tuple[list[Pieces], Runs]:
    """Return the sets that a sequence needs, and the runs of characters still open at its end."""
    sets: list[Pieces] = []
    for place, item in enumerate(items):
        name, value = str(item[0]), item[1]
        ends = spelled(item)
        if ends is not None and len(runs) * len(ends) <= MOST_SPELLED:
            runs = joined(runs, ends)
        elif name == "SUBPATTERN":
            inner, runs = _walk(list(value[3]), runs)
            sets += inner
        elif (once := _once(name, value)) is not None and len(runs) * len(once) <= MOST_SPELLED:
            # The first time follows what stands before, the last time leads on.
            sets += _pieces_of(joined(runs, once))
            runs = once
        else:
            sets += _pieces_of(joined(runs, frozenset([EDGE])) if begins_outside(items[place:]) else runs)
            inner, runs = _step(name, value, _fresh(runs)) if ends is None else ([], joined(_fresh(runs), ends))
            sets += inner
    return sets, runs


def _once(name: str, value: Any) -> Runs | None:
    """Return what a repetition spells that stands at least once."""
    return spelled_by(value[2]) if name in REPEATS and value[0] else None


def _step(name: str, value: Any, runs: Runs) -> tuple[list[Pieces], Runs]:
    """Return what an item needs that cannot be spelled in full, and the run that begins after it."""
    if name == "BRANCH":
        branches = [_closed(list(branch), runs) for branch in value[1]]
        best = [min(sets, key=_rank, default=None) for sets, _ in branches]
        whole = [frozenset().union(*(pieces for pieces in best if pieces))] if all(best) else []
        return whole, _fresh(frozenset().union(*(ends for _, ends in branches)))
    if name in REPEATS:
        least, _, inner = value
        sets, ends = _closed(list(inner), runs)
        return (sets, ends) if least else ([], _fresh(ends | runs))
    return [], NOTHING


def _closed(items: Items, runs: Runs) -> tuple[list[Pieces], Runs]:
    sets, ends = _walk(items, runs)
    return sets + _pieces_of(ends), _fresh(ends)
