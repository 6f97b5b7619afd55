"""Lists of words that name what belongs to a matter, looked up word by word and never tried one after another.

A list stands on one line, its entries apart by commas: `ankle tag, parole, probation officer, Lent, C of E`. An entry is one
word or several; between them may stand any mark ("work-permit", "doctor's note"). It stands for its plural too. Where it is
written with capitals it must stand with these, which tells Lent from what was lent; else capitals do not matter.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from hirekit.lint.frequency import frequency

# What marks a line as a list of words that name one matter only, or others too.
SURE, UNSURE = "sure: ", "unsure: "
_DIGIT = re.compile(r"\d")
_RUN = re.compile(r"\w+")
_HISSES = ("s", "x", "z", "ch", "sh")
_BLANK = " "
# Marks and blanks that may stand between two words of one entry.
_CLOSE = re.compile(r"[ '&/-]{1,3}|\.")
# What an entry is, word by word in small letters, and where it has capitals.
Entry = tuple[tuple[str, ...], tuple[str, ...]]


def lists(line: str) -> Callable[[str], bool] | None:
    """Return what tells whether an entry stands in plain text, where a line of a rule is a list; else None."""
    mark, _, listed = line.partition(": ")
    if f"{mark}: " not in {SURE, UNSURE}:
        return None
    return lambda text: next(places_in(listed, text), None) is not None


def names_alone(listed: str, words: str) -> bool:
    """Return whether words are an entry of one of some lists, each on a line.

    >>> names_alone("parole, ankle tag", "ankle-tag"), names_alone("parole, ankle tag", "tag")
    (True, False)
    """
    return any((0, len(words)) == place for line in listed.splitlines() for place in places_in(line, words))


def entries_of(line: str) -> list[str]:
    """Return the entries of a list.

    >>> entries_of("ankle tag, parole,  C of E")
    ['ankle tag', 'parole', 'C of E']
    """
    return [entry.strip() for entry in line.split(",") if entry.strip()]


def forms_of(word: str) -> tuple[str, ...]:
    """Return a word and its plural.

    >>> forms_of("visa"), forms_of("church"), forms_of("charity"), forms_of("debts")
    (('visa', 'visas'), ('church', 'churches'), ('charity', 'charities'), ('debts',))
    """
    if word.endswith("s") and not word.endswith("ss"):
        return (word,)
    if word.endswith(_HISSES):
        return word, f"{word}es"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return word, f"{word[:-1]}ies"
    return word, f"{word}s"


def places_in(line: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where an entry of a list stands in plain text, the longest where several begin, none within another.

    >>> list(places_in("ankle tag, parole, Lent", "Is the ankle-tag off, or were the tags lent?"))
    [(7, 16)]
    """
    entries = _by_first(line)
    words, small, places = _words_at(text)
    free = 0
    for place in sorted(place for first in entries.keys() & places.keys() for place in places[first]):
        if words[place].start() < free:
            continue
        for entry, written in entries[small[place]]:
            behind = place + len(entry)
            if small[place:behind] == entry and _stands(written, words[place:behind], text):
                free = words[behind - 1].end()
                yield words[place].start(), free
                break


def begun_in(line: str, text: str) -> list[int]:
    """Return where the first words of entries of a list stand in plain text, whether or not an entry does.

    >>> begun_in("ankle tag, parole", "An ankle, or parole?")
    [3, 13]
    """
    words, _, places = _words_at(text)
    return sorted(words[place].start() for first in _by_first(line).keys() & places.keys() for place in places[first])


def pieces_of(line: str) -> frozenset[str]:
    """Return what a text must hold one of so that an entry of a list may stand in it, as `hirekit.lint.needed` writes it.

    >>> sorted(pieces_of("parole, ankle tag"))
    [' ankle tag ', ' ankle tags ', ' parole ', ' paroles ']
    """
    return frozenset(
        _rarest(tuple(_DIGIT.sub("0", word) for word in small))
        for entries in _by_first(line).values()
        for small, _ in entries
    )


@lru_cache(maxsize=64)
def _words_at(text: str) -> tuple[list[re.Match[str]], tuple[str, ...], dict[str, list[int]]]:
    """Return the words of plain text, these in small letters, and where among them each stands."""
    words = list(_RUN.finditer(text))
    small = tuple(word.group().lower() for word in words)
    places: dict[str, list[int]] = {}
    for place, word in enumerate(small):
        places.setdefault(word, []).append(place)
    return words, small, places


def _stands(written: tuple[str, ...], words: list[re.Match[str]], text: str) -> bool:
    if any(not _CLOSE.fullmatch(text, one.end(), two.start()) for one, two in pairwise(words)):
        return False
    return all(not part or word.group() == part for word, part in zip(words, written, strict=True))


def _rarest(small: tuple[str, ...]) -> str:
    pairs = [f"{_BLANK}{one} {two}{_BLANK}" for one, two in pairwise(small)]
    return min(pairs, key=lambda piece: (frequency(piece), piece)) if pairs else f"{_BLANK}{small[0]}{_BLANK}"


@cache
def _by_first(line: str) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of a list by their first word, the longest first."""
    found: dict[str, set[Entry]] = {}
    for entry in entries_of(line):
        *before, last = _RUN.findall(entry)
        for form in forms_of(last):
            written = (*before, form)
            cased = tuple(word if word != word.lower() else "" for word in written)
            small = tuple(word.lower() for word in written)
            found.setdefault(small[0], set()).add((small, cased))
    return {first: tuple(sorted(entries, key=lambda each: (-len(each[0]), each))) for first, entries in found.items()}
