"""Which words a pattern cannot match without, so that a text lacking them is never searched.

Read from the parsed expression itself, so nobody has to declare them and they cannot fall out of step.

A piece is part of a word, with a blank where the word must begin or end, or two whole words that follow each other:
" use" begins a word, " use " is one, "use" stands anywhere in one, " use of " is two.
"""

from __future__ import annotations

import itertools
import math
import re
from functools import cache
from re import _parser  # type: ignore[attr-defined]
from typing import Any

MOST_SPELLED = 200
MOST_SETS = 3
MOST_WAYS = 200
# What so small a part of texts hold, each of so many words, needs no further set.
RARE, WORDS = 1e-4, 15
# English words by how often they are written, most often first; all others count as rare.
COMMON = tuple(
    """the to and of a in you is that it for on was with as are your how be this at have or what not from we by but an
    they had did would which who do will one can about when there their all were so if out up them then more some into
    than no its has could our me her him his my he she been time people like just work other way make how tell where why
    over two most only any give does these those us may should must very here also get new now want need day first being
    what's it's team say said use used well good many much after before each every never long take ask asked think feel
    know see one's part last year years""".split()  # noqa: SIM905
)
# Words that interviews are full of, and the share of each.
TOLD = tuple(
    """answer answers agree agreed again age asks back become because best better change checks clear clearly company could
    data did different do done down easy fact feedback fails few find five four friend good got group help hour hours
    idea job jobs keep kept left less line look made main man manager meeting minutes month months morning nobody old
    once order others own part person place plan point points problem question questions reason reasons result results
    right same says second set shift side small start stop story sure talk task teach ten things three till today told
    turn turned under understand up wait want wanted week weeks went while whole worth write wrong yes""".split()  # noqa: SIM905
)
TOLD_SHARE = 0.0005
# Of two sets of one way, no more may stand in both.
SHARED = 0.5
# How often a whole word is written that is not among those above.
OTHERWISE = 1e-4
# Of the times that the rarer of two words is written, how often the other stands beside it.
PAIRED = 0.6
Pieces = frozenset[str]
Way = tuple[Pieces, ...]
# In what is spelled: blanks, the edge of a word, and any other character outside words.
BLANK, EDGE, MARK = " ", "|", "."
_OUTSIDE = re.compile(r"[ |.]+")


def needed(expression: str) -> tuple[Way, ...]:
    """Return the ways in which an expression can match: the text of a match holds one piece of each set of one way.

    >>> [[sorted(pieces) for pieces in way] for way in needed(r"(?<!\\w)your +(?:faiths?|creed)(?!\\w)")]
    [[[' your creed ', ' your faith ', ' your faiths ']]]
    >>> needed(r"[a-z]+")
    ((),)
    """
    ways = [_chosen(items) for items in _branches(list(_parser.parse(expression)))]
    if not all(ways):
        return ((),)
    rare = [way[0] for way in ways if _chance(way[0]) < RARE]
    common = {way for way in ways if _chance(way[0]) >= RARE}
    return (*([(frozenset().union(*rare),)] if rare else []), *sorted(common, key=lambda way: [*map(sorted, way)]))


def _branches(items: list[Any]) -> list[list[Any]]:
    """Return the sequences that a sequence stands for, one for each branch that cannot be spelled in full."""
    for place, (operation, value) in enumerate(items):
        name = str(operation)
        if name not in {"BRANCH", "SUBPATTERN"} or _spelled(name, value) is not None:
            continue
        inner = [branch for one in (value[1] if name == "BRANCH" else [value[3]]) for branch in _branches(list(one))]
        if 1 < len(inner) <= MOST_WAYS:
            apart = [whole for one in inner for whole in _branches([*items[:place], *one, *items[place + 1 :]])]
            if len(apart) <= MOST_WAYS:
                return apart
    return [items]


def _chosen(items: list[Any]) -> Way:
    """Return the rarest sets that a sequence needs, no more than it takes."""
    sets, runs = _walk(items, {""})
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
                chance *= _chance(pieces)
    return tuple(kept)


def _shared(one: Pieces, other: Pieces) -> float:
    return len(one & other) / min(len(one), len(other))


def _chance(pieces: Pieces) -> float:
    """Return about how many texts hold one of the pieces."""
    return min(1, WORDS * _share(pieces))


def _share(pieces: Pieces) -> float:
    """Return about how many words of a text hold one of the pieces."""
    return math.fsum(map(_frequency, pieces))


def _rank(pieces: Pieces) -> tuple[float, list[str]]:
    return _share(pieces), sorted(pieces)


@cache
def _frequency(piece: str) -> float:
    words = piece.strip().split(BLANK)
    if len(words) > 1:
        return PAIRED * min(_frequency(f"{BLANK}{word}{BLANK}") for word in words)
    common = sum(0.07 / rank for rank, word in enumerate(COMMON, start=1) if piece in f" {word} ")
    common += sum(TOLD_SHARE for word in TOLD if piece in f" {word} ")
    return float(common + min(0.2 ** len(piece), OTHERWISE if _is_whole(piece) else 1))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _symbol(character: str) -> str:
    return character.lower() if _is_word(character) else BLANK if character == BLANK else MARK


def _joined(runs: set[str], ends: set[str]) -> set[str]:
    return {_plain(run + end) for run in runs for end in ends}


def _plain(run: str) -> str:
    """Return a run in which an edge beside what lies outside words is not said again."""
    return _OUTSIDE.sub(lambda found: found.group().strip(EDGE)[:2] or EDGE, run)


def _fresh(runs: set[str]) -> set[str]:
    """Return the run that begins after these are closed."""
    return {EDGE if runs and all(run.endswith((BLANK, EDGE, MARK)) for run in runs) else ""}


def _pieces_of(runs: set[str]) -> list[Pieces]:
    """Return the sets that spelled runs need: the rarest piece of each, then the next rarest, and so on."""
    ranked = []
    for run in runs:
        pieces = _cut(run)
        if not pieces:
            return []
        ranked.append(sorted(pieces, key=lambda piece: (_frequency(piece), piece)))
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


def _walk(items: list[Any], runs: set[str]) -> tuple[list[Pieces], set[str]]:
    """Return the sets that a sequence needs, and the runs of characters still open at its end."""
    sets: list[Pieces] = []
    for place, (operation, value) in enumerate(items):
        name = str(operation)
        spelled = _spelled(name, value)
        if spelled is not None and len(runs) * len(spelled) <= MOST_SPELLED:
            runs = _joined(runs, spelled)
        elif name == "SUBPATTERN":
            inner, runs = _walk(list(value[3]), runs)
            sets += inner
        else:
            sets += _pieces_of(_joined(runs, {EDGE}) if _begins_outside(items[place:]) else runs)
            inner, runs = _step(name, value, _fresh(runs)) if spelled is None else ([], _joined(_fresh(runs), spelled))
            sets += inner
    return sets, runs


def _begins_outside(items: list[Any]) -> bool:
    """Return whether whatever a sequence spells begins outside words."""
    for operation, value in items:
        name = str(operation)
        if name in {"MAX_REPEAT", "MIN_REPEAT"} and not value[0]:
            if not _begins_outside(list(value[2])):
                return False
            continue
        if name == "BRANCH":
            return all(_begins_outside(list(branch)) for branch in value[1])
        if name in {"SUBPATTERN", "MAX_REPEAT", "MIN_REPEAT"}:
            return _begins_outside(list(value[-1]))
        spelled = _spelled(name, value)
        if spelled != {""}:
            return spelled is not None and spelled <= {BLANK, EDGE, MARK}
    return False


def _step(name: str, value: Any, runs: set[str]) -> tuple[list[Pieces], set[str]]:
    """Return what an item needs that cannot be spelled in full, and the run that begins after it."""
    if name == "BRANCH":
        branches = [_closed(list(branch), runs) for branch in value[1]]
        best = [min(sets, key=_rank, default=None) for sets, _ in branches]
        whole = [frozenset().union(*(pieces for pieces in best if pieces))] if all(best) else []
        return whole, _fresh(set().union(*(ends for _, ends in branches)))
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        least, _, inner = value
        sets, ends = _closed(list(inner), runs)
        return (sets, ends) if least else ([], _fresh(ends | runs))
    return [], {""}


def _closed(items: list[Any], runs: set[str]) -> tuple[list[Pieces], set[str]]:
    sets, ends = _walk(items, runs)
    return sets + _pieces_of(ends), _fresh(ends)


def _spelled(name: str, value: Any) -> set[str] | None:
    """Return all that one item can spell, a blank for what is outside words; None where open or too much."""
    if name in {"AT", "ASSERT", "ASSERT_NOT"}:
        return {EDGE if _is_edge(name, value) else ""}
    if name == "LITERAL":
        return {_symbol(chr(value))}
    if name == "IN":
        return _one_of(value)
    if name in {"SUBPATTERN", "BRANCH"}:
        branches = [value[3]] if name == "SUBPATTERN" else value[1]
        runs = [_run(list(branch)) for branch in branches]
        spelled = set().union(*(run or set() for run in runs))
        return spelled if None not in runs and len(spelled) <= MOST_SPELLED else None
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        least, most, inner = value
        one = _run(list(inner))
        if one is None or (most > 1 and one - {BLANK, MARK}):
            return None
        return one if least else one | {""}
    return None


def _is_edge(name: str, value: Any) -> bool:
    """Return whether a place without width lies at the edge of a word."""
    if name == "AT":
        return str(value) != "AT_NON_BOUNDARY"
    inner = [(str(operation), what) for operation, what in value[1]]
    return name == "ASSERT_NOT" and len(inner) == 1 and inner[0][0] == "IN" and _says(inner[0][1], "CATEGORY_WORD")


def _says(members: Any, category: str) -> bool:
    return [(str(kind), str(what)) for kind, what in members] == [("CATEGORY", category)]


def _one_of(members: Any) -> set[str] | None:
    if _says(members, "CATEGORY_SPACE") or _says(members, "CATEGORY_NOT_WORD"):
        return {MARK}
    if any(str(kind) != "LITERAL" for kind, _ in members):
        return None
    return {_symbol(chr(one)) for _, one in members}


def _run(items: list[Any]) -> set[str] | None:
    runs = {""}
    for operation, value in items:
        spelled = _spelled(str(operation), value)
        if spelled is None or len(runs) * len(spelled) > MOST_SPELLED:
            return None
        runs = _joined(runs, spelled)
    return runs
