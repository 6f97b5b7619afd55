"""Every letter is looked for in the fonts before anything is laid out: a page never shows an empty box."""

import html as markup
import logging
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path

import attrs

from hirekit.documents.look.fonts import MONO, Face, letters_of, readable
from hirekit.documents.look.theme import Theme
from hirekit.errors import Problem, refuse
from hirekit.model.panel import Panel
from hirekit.model.scorecard import Scorecard

TAGS = re.compile(r"<[^>]*>")
# Spaces, line ends, joiners and marks of direction take no ink.
WITHOUT_INK = frozenset(
    "\t\n\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2028\u2029\ufeff"
)
VARIATIONS = frozenset(map(chr, range(0xFE00, 0xFE10)))  # which only choose how the sign before them is drawn
SHOWN = 8
ADD_ONE = "a font in the fonts folder of a theme (--theme) shows them"
LOGGER = logging.getLogger("hirekit")


@cache
def known_letters(theme: Theme) -> frozenset[int]:
    """Return the code points every upright face of a theme has, and those of the fonts it adds."""
    own = [_letters_in(Path(face.file)) if face.sha256 else letters_of(face) for face in _upright(theme)]
    return frozenset.intersection(*own).union(*map(_letters_in, theme.fonts))


def _upright(theme: Theme) -> list[Face]:
    return [face for face in theme.faces if face.family != MONO and not face.italic]


def _letters_in(font: Traversable) -> frozenset[int]:
    return frozenset(readable(font.read_bytes(), file=str(font)).getBestCmap())


def missing_letters(text: str, known: frozenset[int]) -> str:
    """Return the letters of *text* that no font has, each once, in order."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(dict.fromkeys(c for c in composed if ord(c) not in known and c not in WITHOUT_INK))


def lacks_letters(value: object, theme: Theme) -> bool:
    """Return whether any text inside a value, printed or not, has a letter that no font has; of a whole plan at once."""
    letters = set().union(*(unicodedata.normalize("NFC", text) for _, text in _texts(value, ())))
    return bool(missing_letters("".join(letters), known_letters(theme)))


def refuse_missing_letters(html: str, *, sources: Mapping[str, object], theme: Theme) -> None:
    """Refuse a document with letters that no font has, naming where they stand.

    Args:
        sources: The values its texts come from, by name.
    """
    refuse(letter_problems([html], sources=sources, theme=theme))


def letter_problems(pages: Iterable[str], *, sources: Mapping[str, object], theme: Theme) -> tuple[Problem, ...]:
    """Return where letters stand that documents of HTML show and no font has, each place once.

    Args:
        sources: The values their texts come from, by name.
    """
    known = known_letters(theme)
    lacking = [html for html in pages if missing_letters(markup.unescape(html), known)]
    if not lacking:
        return ()
    visible = " ".join(" ".join(markup.unescape(TAGS.sub(" ", html)).split()) for html in lacking)
    found = [
        Problem(path, _message(missing))
        for name, value in sources.items()
        for path, text in _texts(value, (name,))
        if (missing := missing_letters(text, known)) and _printed(missing, visible)
    ]
    if not found:
        missing = missing_letters(visible, known)
        found = [Problem(("template",), _message(missing))] if missing else []
    return tuple(dict.fromkeys(found))


def panel_letter_problems(panel: Panel, *, ids: Collection[str], theme: Theme) -> tuple[Problem, ...]:
    """Return where names, arrangements and places of the people with these ids have letters that no font has.

    Returns:
        Problems with paths that begin with "panel".
    """
    candidates = [(at, one) for at, one in enumerate(panel.candidates) if one.id in ids]
    texts = [
        *((("candidates", at, "name"), one.name) for at, one in candidates),
        *((("candidates", at, "arranged"), one.arranged) for at, one in candidates),
        *((("interviewers", at, "name"), one.name) for at, one in enumerate(panel.interviewers) if one.id in ids),
        *((("interviews", at, "place"), one.place) for at, one in enumerate(panel.interviews) if one.candidate in ids),
    ]
    other = [(path, text) for path, text in texts if not text.isascii()]
    known = known_letters(theme) if other else frozenset()
    found = [(path, missing_letters(text, known)) for path, text in other]
    return tuple(Problem(("panel", *path), _message(missing)) for path, missing in found if missing)


def spelled_out(
    html: str, *, quoted: object, apart_from: Mapping[str, object], theme: Theme, aloud: bool = True
) -> str:
    """Return a document with letters that no font has spelled out, where they were written on a card.

    A sign in one interviewer's notes must not keep a debrief from being printed, nor be dropped from it.

    Args:
        quoted: The value that holds what was written on cards.
        apart_from: Values whose letters are not spelled out; `refuse_missing_letters` names them.
        aloud: Whether a warning names each card.
    """
    known = known_letters(theme)
    if not missing_letters(markup.unescape(html), known):
        return html
    written, authored = (_joined(value) for value in (quoted, tuple(apart_from.values())))
    text = unicodedata.normalize("NFC", html)
    spelled = [letter for letter in missing_letters(written, known) if letter not in authored and letter in text]
    for letter in spelled:
        text = text.replace(letter, _spelled(letter))
    for card in _cards_in(quoted) if aloud else ():
        letters = _joined(card)
        if here := "".join(letter for letter in spelled if letter in letters and letter not in VARIATIONS):
            whose = f"{card.candidate}, {card.round}, {card.interviewer}"
            LOGGER.warning(
                "the card %s has letters no font has, so they are spelled out: %s; %s", whose, _named(here), ADD_ONE
            )
    return text


def _cards_in(value: object) -> Iterator[Scorecard]:
    """Yield the cards in what is quoted, each once."""
    seen: set[tuple[str, str, str, int]] = set()
    for card in _cards_beneath(value):
        if card.key not in seen:
            seen.add(card.key)
            yield card


def _cards_beneath(value: object) -> Iterator[Scorecard]:
    if isinstance(value, Scorecard):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _cards_beneath(item)
        return
    kind: type = type(value)
    if attrs.has(kind) and kind is not Scorecard:
        for field in attrs.fields(kind):
            yield from _cards_beneath(getattr(value, field.name))


def _spelled(letter: str) -> str:
    """Return a letter as its name and code; only its code where the name says no more.

    >>> _spelled("\N{GRINNING FACE}"), _spelled("\u5c71")
    ('[grinning face, U+1F600]', '[U+5C71]')
    """
    if letter in VARIATIONS:
        return ""
    code, name = f"{ord(letter):04X}", unicodedata.name(letter, "")
    return f"[U+{code}]" if not name or code in name else f"[{name.lower()}, U+{code}]"


def _joined(value: object) -> str:
    return unicodedata.normalize("NFC", "\n".join(text for _, text in _texts(value, ())))


def _printed(letters: str, visible: str) -> bool:
    composed = unicodedata.normalize("NFC", visible)
    return any(letter in composed for letter in letters)


def _message(letters: str) -> str:
    return f"must be in letters the fonts have; add a font to the theme's fonts folder for {_named(letters)}"


def _named(letters: str) -> str:
    """Return the first few letters, each with its code, and how many more there are."""
    names = ", ".join(f"{c} (U+{ord(c):04X})" for c in letters[:SHOWN])
    return names + (f" and {len(letters) - SHOWN} more" if len(letters) > SHOWN else "")


def _texts(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text inside a value with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple | list):
        for place, item in enumerate(value):
            yield from _texts(item, (*path, place))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(item, (*path, str(key)))
        return
    kind: type = type(value)
    if attrs.has(kind):
        for field in attrs.fields(kind):
            yield from _texts(getattr(value, field.name), (*path, field.name))
