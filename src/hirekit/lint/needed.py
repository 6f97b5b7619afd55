"""Which words a pattern cannot match without, so that a text lacking them is never searched.

Read from the parsed expression itself, so nobody has to declare them and they cannot fall out of step.
"""

from __future__ import annotations

from re import _parser  # type: ignore[attr-defined]
from typing import Any

MOST = 400
COMMON = frozenset(
    """you your yours yourself the a an is are was were be been being do does did have has had can could will would may
    might should must i we us our they them their he she his her it its this that these those what which who when where
    why how in on at to of for from with by and or but not no as so if any some all me my tell give please very really
    one two more most than too over under about into out up there here""".split()  # noqa: SIM905
)
Words = frozenset[str]


def needed(expression: str) -> tuple[Words, ...]:
    """Return up to two sets of word beginnings; every match holds a word that begins as one of each set.

    Args:
        expression: A regular expression whose matches begin at the edge of a word.

    >>> [sorted(words) for words in needed("your (?:faith|creed)")]
    [['creed', 'faith'], ['your']]
    >>> needed(r"[a-z]+")
    ()
    """
    found = _sets(list(_parser.parse(expression)), edge=True)[0]
    ranked = sorted(set(found), key=lambda words: (_cost(words), sorted(words)))
    return tuple(ranked[:2])


def _cost(words: Words) -> int:
    return sum(40 if word in COMMON or len(word) < 3 else 1 for word in words)  # noqa: PLR2004


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _sets(items: list[Any], *, edge: bool) -> tuple[list[Words], bool]:
    """Return the sets that a sequence needs, and whether it ends at the edge of a word."""
    found: list[Words] = []
    for place, (operation, value) in enumerate(items):
        name = str(operation)
        if edge and name in {"LITERAL", "BRANCH", "SUBPATTERN", "MAX_REPEAT", "MIN_REPEAT"}:
            heads = _heads(items[place:])
            if heads and all(len(head) > 1 for head in heads):
                found.append(heads)
        inner, edge = _step(name, value, edge=edge)
        found += inner
    return found, edge


def _step(name: str, value: Any, *, edge: bool) -> tuple[list[Words], bool]:
    if name == "SUBPATTERN":
        return _sets(list(value[3]), edge=edge)
    if name == "BRANCH":
        branches = [_sets(list(branch), edge=edge) for branch in value[1]]
        best = [min(found, key=_cost, default=None) for found, _ in branches]
        whole = [frozenset().union(*(words for words in best if words))] if all(best) else []
        return whole, all(end for _, end in branches)
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        least, _, inner = value
        found, end = _sets(list(inner), edge=edge)
        return (found, end) if least else ([], edge and end)
    if name == "LITERAL":
        return [], not _is_word(chr(value))
    if name == "IN":
        return [], all(str(kind) == "LITERAL" and not _is_word(chr(one)) for kind, one in value)
    return [], edge and name in {"AT", "ASSERT", "ASSERT_NOT"}


def _heads(items: list[Any]) -> Words | None:
    """Return the word beginnings that a sequence can start with; None where they cannot be listed."""
    ready: set[str] = set()
    growing = {""}
    for operation, value in items:
        step = _spelled(str(operation), value)
        if step is None:
            return frozenset(ready | growing)
        grown: set[str] = set()
        for head in growing:
            for tail in step:
                letters = head + tail
                cut = next((spot for spot, one in enumerate(letters) if not _is_word(one)), None)
                if cut is None:
                    grown.add(letters)
                else:
                    ready.add(letters[:cut])
        growing = grown
        if len(growing) + len(ready) > MOST:
            return None
        if not growing:
            break
    return frozenset(word.lower() for word in ready | growing)


def _spelled(name: str, value: Any) -> set[str] | None:  # noqa: PLR0911
    """Return all that one item can spell, a blank for any character outside words; None where open."""
    if name in {"AT", "ASSERT", "ASSERT_NOT"}:
        return {""}
    if name == "LITERAL":
        return {chr(value)}
    if name == "IN":
        if any(str(kind) != "LITERAL" for kind, _ in value):
            return None
        return {chr(one) for _, one in value}
    if name in {"SUBPATTERN", "BRANCH"}:
        branches = [value[3]] if name == "SUBPATTERN" else value[1]
        spelled: set[str] = set()
        for branch in branches:
            one = _run(list(branch))
            if one is None:
                return None
            spelled |= one
        return spelled if len(spelled) <= MOST else None
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        least, _, inner = value
        one = _run(list(inner))
        if one is None:
            return None
        # Repeats go on growing what begins; a blank inside ends the head, so one round says enough.
        if any(all(map(_is_word, text)) for text in one) and value[1] > 1:
            return None
        return one if least else one | {""}
    return None


def _run(items: list[Any]) -> set[str] | None:
    runs = {""}
    for operation, value in items:
        step = _spelled(str(operation), value)
        if step is None:
            # What is spelled so far stays a true beginning only where a blank already ended the word.
            return {run for run in runs if any(not _is_word(one) for one in run)} if _ended(runs) else None
        runs = {run if any(not _is_word(one) for one in run) else run + tail for run in runs for tail in step}
        if len(runs) > MOST:
            return None
    return runs


def _ended(runs: set[str]) -> bool:
    return bool(runs) and all(any(not _is_word(one) for one in run) for run in runs)
