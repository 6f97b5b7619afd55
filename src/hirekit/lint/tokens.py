"""Words and sentences of a text, with their places."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import methodcaller

WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9][\w'&-]*")
SENTENCE = re.compile(r"[^.?!]+(?:[.?!]+(?=\s|$|[\"')])|$)|[.?!]+", re.DOTALL)
QUOTED = re.compile(r"\"[^\"]{1,400}\"|(?<!\w)'[^']{1,400}'(?!\w)")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\n": " ", "\t": " ", "\u00a0": " ", "–": "-"})  # noqa: RUF001

# Of so many characters is a part of a long text, and so many stand in two parts: more than any line of a rule matches.
PART, OVERLAP = 4_000, 1_000
_RUN = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
# Letters that an expression which ignores capitals takes for one of ASCII.
_LIKE_ASCII = str.maketrans("ſıİ", "sii")
_FOLDED = bytes(
    ord("0") if chr(code).isdigit() else ord(chr(code).lower()) if chr(code).isalnum() or chr(code) == "_" else ord(" ")
    for code in range(128)
) + bytes(128)
# Of ASCII what stands in a word, in small letters; a blank for all else. No word begins with a mark.
_MARKS = "'&-_"
_APART = bytes(
    ord(chr(code).lower()) if chr(code).isalnum() or chr(code) in _MARKS else ord(" ") for code in range(128)
) + bytes(128)
_BARE = methodcaller("lstrip", _MARKS)


def plain_text(text: str) -> str:
    """Return *text* with straight quotation marks and blanks for line ends, each character in its place."""
    if text.isascii():
        return text.replace("\n", " ").replace("\t", " ")
    return text.translate(_PLAIN)


def in_small_letters(text: str) -> str:
    """Return plain text in small letters, each character in its place.

    >>> in_small_letters("Tell me of İzmir.")
    'tell me of izmir.'
    """
    # An expression that ignores capitals takes twice as long, and more.
    return text.lower() if text.isascii() else text.translate(_LIKE_ASCII).lower()


def looked_up(text: str) -> list[str]:
    """Return the words of plain text as rules look them up: in small letters, with 0 for each digit.

    >>> looked_up("Drift, we'd say: 37 cases.")
    ['drift', 'we', 'd', 'say', '00', 'cases']
    """
    if text.isascii():
        return text.encode().translate(_FOLDED).decode().split()
    return _RUN.findall(_DIGIT.sub("0", text.translate(_LIKE_ASCII).lower()))


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of plain text, in small letters.

    >>> words_of("Drift, we'd say: 3 cases.")
    ('drift', "we'd", 'say', '3', 'cases')
    """
    if text.isascii():
        # An expression takes twice as long as splitting.
        return tuple(filter(None, map(_BARE, text.encode().translate(_APART).decode().split())))
    return tuple(map(str.lower, WORD.findall(text)))


def sentences_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each sentence of plain text begins, and the sentence."""
    for found in SENTENCE.finditer(text):
        sentence = found.group()
        bare = sentence.lstrip()
        if bare:
            yield found.start() + len(sentence) - len(bare), bare.rstrip()


def sentence_at(text: str, place: int) -> str:
    """Return the sentence of plain text in which a place lies.

    >>> sentence_at("Wears a tie. Named the risk.", 20)
    'Named the risk.'
    """
    parts = _sentences(text)
    nearest = bisect_right(parts, place, key=lambda part: part[0]) - 1
    if nearest >= 0 and place < parts[nearest][0] + len(parts[nearest][1]):
        return parts[nearest][1]
    return text


@lru_cache(maxsize=16)
def _sentences(text: str) -> tuple[tuple[int, str], ...]:
    return tuple(sentences_of(text))


def parts_of(text: str) -> list[slice]:
    """Return the parts in which a long text is searched; each begins before the one above it ends, and a short text is one part.

    >>> [(part.start, part.stop) for part in parts_of("word " * 2_000)]
    [(0, 4004), (3000, 7004), (6000, 10000)]
    """
    parts, start = [], 0
    while (stop := text.find(" ", start + PART)) > 0:
        parts.append(slice(start, stop))
        # No word is cut in two, unless it is longer than any is.
        blank = text.rfind(" ", start, stop - OVERLAP)
        start = blank + 1 if blank > start else stop - OVERLAP
    return [*parts, slice(start, len(text))]


@lru_cache(maxsize=16)
def without_quotes(text: str) -> str:
    """Return plain text with what is quoted blanked out, each other character in its place."""
    if '"' not in text and "'" not in text:
        return text
    return QUOTED.sub(lambda found: " " * len(found.group()), text)
