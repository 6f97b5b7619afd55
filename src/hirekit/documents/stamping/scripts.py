"""The scripts that words are written in, and where a layout engine sets a line in stretches of one script each.

Letters are kerned within a stretch only. What belongs to no script, such as a blank, a figure or a comma, goes with the
letters before it, or with the first where none are before.

Source:
    Unicode Standard Annex 24, section 5.1, on texts of several scripts.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from hirekit.documents.look.letterforms import CannotStamp

LATIN, GREEK, CYRILLIC = "latin", "greek", "cyrillic"
BESIDE_LATIN = re.compile("[\u0370-\u03ff\u1f00-\u1fff]|([\u0400-\u052f])")
# An engine takes what closes a pair for the script of what opened it.
PAIRED = frozenset("()[]{}<>\u00ab\u00bb\u2018\u2019\u201c\u201d\u2039\u203a")
# Languages whose Cyrillic letters have forms of their own.
OTHER_CYRILLIC = ("bg", "mk", "sr")


def script_of(letter: str) -> str:
    """Return the script of a letter; empty for what belongs to none.

    >>> [script_of(letter) for letter in "Rяω,"]
    ['latin', 'cyrillic', 'greek', '']
    """
    if not unicodedata.category(letter).startswith("L"):
        return ""
    found = BESIDE_LATIN.match(letter)
    if found is None:
        return LATIN
    return CYRILLIC if found[1] else GREEK


@lru_cache(maxsize=4096)
def stretches(text: str) -> tuple[str, ...]:
    """Return a text in stretches of one script each.

    Raises:
        CannotStamp: It holds several scripts and signs that come in pairs.

    >>> stretches("Anna Анна, 2")
    ('Anna ', 'Анна, 2')
    """
    if not BESIDE_LATIN.search(text):
        return (text,)
    found, begun, current = [], 0, ""
    for at, letter in enumerate(text):
        script = script_of(letter)
        if script and current and script != current:
            found.append(text[begun:at])
            begun = at
        current = script or current
    found.append(text[begun:])
    if len(found) > 1 and not PAIRED.isdisjoint(text):
        raise CannotStamp("signs that come in pairs among several scripts")
    return tuple(found)


def scripts_in(texts: Iterable[str], *, language: str) -> tuple[str, ...]:
    """Return the scripts other than Latin that texts hold, each once, in the order of their names.

    Args:
        language: Of the document, as a tag.

    Raises:
        CannotStamp: It gives some of their letters forms of their own.
    """
    marks = [found[1] for text in texts for found in BESIDE_LATIN.finditer(text)]
    if any(marks) and language.partition("-")[0].lower() in OTHER_CYRILLIC:
        raise CannotStamp(f"letters have forms of their own in {language!r}")
    return tuple(sorted({CYRILLIC if mark else GREEK for mark in marks}))
