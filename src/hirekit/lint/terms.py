"""The terms of a text: its words without their endings, pairs of neighbouring words, and pieces of words.

How a term is written: `marri` is a word without its ending and `are_you` a pair; `<` and `>` stand for the beginning and the
end of the text, as in `<_do`; `~marr` is a piece of four letters, where a blank, written `|`, is where the word begins or ends.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

# A question mark is a word: what is asked differs from what is said.
WORD = re.compile(r"\w+(?:'\w+)*|[?]")
BEGIN, END = "<", ">"
# Stands between the words of a pair.
PAIR = "_"
# Its small form is two characters, of which one is no letter.
DOTTED_I = "\u0130"
PIECE = 4
_ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er", "ers")
_FEWEST_LEFT = 3
# Of ASCII what stands in a word, in small letters; a blank for all else.
_APART = bytes(
    ord(chr(code).lower()) if chr(code).isalnum() or chr(code) in "_?" else ord(" ") for code in range(128)
) + bytes(128)
# The same of texts on lines, where words with an apostrophe or other letters are known already: a line end is the edge of a text.
_APART_IN_LINES = bytes(
    {ord("\n"): ord(BEGIN), ord("'"): ord("'")}.get(code, _APART[code]) for code in range(128)
) + bytes(range(128, 256))


def words_in(plain: str) -> list[str]:
    """Return the words of plain text that terms are made of, in small letters.

    >>> words_in("Isn't that so? Yes.")
    ["isn't", 'that', 'so', '?', 'yes']
    """
    # An expression takes twice as long as splitting, which cannot tell an apostrophe from a quotation mark.
    if plain.isascii() and "'" not in plain:
        return plain.replace("?", " ? ").encode().translate(_APART).decode().split()
    return WORD.findall(plain.replace(DOTTED_I, "i").lower())


def words_in_all(plains: Sequence[str]) -> list[str]:
    """Return the words of plain texts one after another, with `BEGIN` before each text and behind the last.

    >>> words_in_all(["Isn't that so?", "Yes."])
    ['<', "isn't", 'that', 'so', '?', '<', 'yes', '<']
    """
    # No plain text holds a line end.
    said = "\n".join(plain if plain.isascii() and "'" not in plain else " ".join(words_in(plain)) for plain in plains)
    lines = f"\n{said}\n".replace("?", " ? ").replace("\n", " \n ")
    return lines.encode().translate(_APART_IN_LINES).decode().split()


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word in small letters without its ending.

    >>> stem("married"), stem("daughter's"), stem("is")
    ('marri', 'daught', 'is')
    """
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _FEWEST_LEFT:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=20_000)
def terms_of_word(word: str) -> tuple[str, ...]:
    """Return the terms of one word in small letters, first the word without its ending.

    >>> terms_of_word("wives")
    ('wiv', '~|wiv', '~wive', '~ives', '~ves|')
    """
    framed = f"|{word}|"
    if len(framed) <= PIECE:
        return (stem(word),)
    return (stem(word), *(f"~{framed[place : place + PIECE]}" for place in range(len(framed) - PIECE + 1)))


def pairs_of(stems: list[str]) -> list[str]:
    """Return the terms of words next to each other, with the beginning and the end of the text.

    >>> pairs_of(["are", "you"])
    ['<_are', 'are_you', 'you_>']
    """
    return [f"{one}{PAIR}{other}" for one, other in zip([BEGIN, *stems], [*stems, END], strict=True)]


def terms_of(plain: str) -> list[str]:
    """Return every term of plain text, as often as it stands there."""
    words = [terms_of_word(word) for word in words_in(plain)]
    return [*(term for word in words for term in word), *pairs_of([word[0] for word in words])]
