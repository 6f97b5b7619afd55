"""Protected topics put to a candidate, whatever the words of the question.

A term of a topic counts where a sentence asks about the person and names nobody else, or where it is plainly the
candidate's own ("your ...", "are you ..."), however the sentence asks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from hirekit.lint.address import NEITHER, PERSONAL, WORK, address, asked_by_another
from hirekit.lint.matching import found_in
from hirekit.lint.others import OF_HIS_LIFE, OTHERS, is_thing
from hirekit.lint.rules.topics import YIELDS
from hirekit.lint.tokens import sentences_of
from hirekit.lint.whose import ASKED, is_own, said_before
from hirekit.lint.wordlist import SURE, UNSURE, begun_in, places_in

# What takes up what was said before.
_TAKES_UP = re.compile(
    r"^(?:would|will|is|are|do|does|could|might|has|have|did) (?:either|those|that|it|any of|these|this"
    r"|you)\b.{0,60}\?$",
    re.IGNORECASE,
)
# What is taken up and put to the candidate in the same sentence.
_AND_YOU = re.compile(
    r"\b(?:what|how) about you\b|\band you\?|\byours\?|\byour (?:intentions|plans|thoughts) (?:on|in) that\b"
    r"|\bdo you (?:too|as well)\b|"
    r"\bare you (?:next|the same|likely to)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",? (?:and |but |oh,? |so )*(?:by the way|btw|incidentally|while (?:we're|we are|i'm) (?:at it|on the subject)|just out of interest|"
    r"between ourselves|before i forget),? ",
    re.IGNORECASE,
)


# Of a word that is its matter's alone: whose it is, however far before it that is said.
_HIS_OWN = re.compile(r"\b(?:your|you(?:'re| are| were|'ve| have)) (?:[\w'-]+ )?$", re.IGNORECASE)
# "My wife is learning it": what is told of oneself, unless it is put back.
_OF_THE_ASKER = re.compile(r"\bmy (?:own )?$", re.IGNORECASE)
_OF_WORK = re.compile(
    r"\b(?:your|the|our|a) (?:team|rota|ward|clinic|crew|kitchen|classes|class|queue|service|stock|menu|site)\b",
    re.IGNORECASE,
)
# A case that is put, or a thing that is shown.
_PUT = re.compile(
    r"(?:(?:when|if|suppose|imagine|say|here(?:'s| is| are)|on|at|in|after|for|with) )?(?:an?|one|another|some|two|three|four) (?!bit\b|lot\b)",
    re.IGNORECASE,
)
_SPOKEN_TO = re.compile(r"\byou(?:r|rs|rself|'\w+)?\b", re.IGNORECASE)
# A bare question that begins so asks how things are, except since when and how often.
_OF_SOMETHING = re.compile(r"(?:who|whose|what|which|why|where|how(?! (?:long|many|much|often)\b))\b", re.IGNORECASE)
# "That tag, when does it come off?"
_SHOWN = re.compile(r"(?:and |so |but )?(?:that|this|those|these|the) (?:[\w'-]+ )?$", re.IGNORECASE)
# No more letters have a bare question, and one that takes up what stands before it.
BARE, SHORT = 80, 45
Span = tuple[int, int]


def asked_about(lines: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return where plain text puts a topic, given as lines of its terms or lists of its words, to the candidate.

    >>> asked_about(["mosque"], "Is there a mosque near you?")
    [(11, 17)]
    >>> asked_about(["mosque"], "What software have you built for a mosque?")
    []
    >>> asked_about(["sure: Ramadan"], "How did your last place work your hours round Ramadan?")
    [(46, 53)]
    """
    # What is sure is not told from its parts: a probation officer from probation.
    tried = tuple(sorted(lines, key=lambda line: not line.startswith(SURE)))
    found = []
    apart, sentences = _apart(text)
    listed = {line: _begun_in(line, apart, sentences) for line in tried if line.startswith((SURE, UNSURE))}
    for place, (start, sentence) in enumerate(sentences):
        then = sentences[place + 1][1] if place + 1 < len(sentences) else ""
        here = tuple(line for line in tried if place in listed.get(line, (place,)))
        span = _term_of(here, sentence, then) if here else None
        if span:
            found.append((start + span[0], start + span[1]))
    return found


@lru_cache(maxsize=16)
def _apart(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Return plain text in which an aside is a sentence of its own, whatever stands before it, and its sentences."""
    apart = _ASIDE.sub(lambda aside: ".".ljust(len(aside.group())), text)
    return apart, list(sentences_of(apart))


def _begun_in(line: str, apart: str, sentences: list[tuple[int, str]]) -> frozenset[int]:
    """Return which sentences hold a word that begins an entry of a list, which the text holds."""
    if len(sentences) == 1:
        return frozenset([0])
    starts = [start for start, _ in sentences]
    return frozenset(bisect_right(starts, place) - 1 for place in begun_in(line.partition(": ")[2], apart))


def _term_of(lines: tuple[str, ...], sentence: str, then: str) -> Span | None:
    """Return the first term of a sentence that speaks of the candidate, or that the next one asks the candidate about."""
    personal, asked = None, ""
    if asked_by_another(sentence):
        return None
    for line in lines:
        for span in _places_of(line, sentence):
            if is_thing(sentence, span[1]):
                continue
            if personal is None:
                asked = address(sentence)
                asked = PERSONAL if asked == NEITHER and _TAKES_UP.search(then) and address(then) == PERSONAL else asked
                personal = (asked == PERSONAL and not OTHERS.search(sentence)) or _AND_YOU.search(sentence) is not None
            if (
                personal
                or is_own(sentence, span)
                or (asked != WORK and ASKED.search(said_before(sentence, span)))
                or (line.startswith(SURE) and _is_close(sentence, span, then, asked))
            ):
                return span
    return None


def _places_of(line: str, sentence: str) -> Iterator[Span]:
    if line.startswith((SURE, UNSURE)):
        return places_in(line.partition(": ")[2], sentence)
    return (match.span() for match in found_in(line, sentence))


def _is_close(sentence: str, span: Span, then: str, asked: str) -> bool:
    """Whether a word that names nothing but its matter is the candidate's, though the sentence may ask of work."""
    before, after = said_before(sentence, span), sentence[span[1] :]
    around = f"{sentence[: span[0]]}{after}"
    if _HIS_OWN.search(before):
        return True
    if _PUT.match(sentence) or (_OF_THE_ASKER.search(before) and not _AND_YOU.search(then)):
        return False
    if len(then) <= SHORT and _TAKES_UP.match(then):
        return True
    if OTHERS.search(around) or _OF_WORK.search(around):
        return False
    if _SHOWN.match(before) and after.startswith(","):
        return True
    if asked == WORK:
        return OF_HIS_LIFE.search(sentence) is not None
    if _SPOKEN_TO.search(sentence) or _SPOKEN_TO.search(then):
        return True
    # A bare question of few words, as on a form.
    return asked == NEITHER and len(sentence) <= BARE and not _OF_SOMETHING.match(sentence)


# Words that name the candidate's people without asking about life with them.
_PEOPLE = re.compile(
    r"(?:your |a |the )?(?:\w+ )?(?:family|parents?|mother|father|mums?|dad|relatives|children|kids|baby|babies|child"
    r"|son|daughter|boy|girl|little ones?|brothers?|sisters?|spouse|"
    r"parental|partner|home life|looking[- ]after|who picks up|youngsters)",
    re.IGNORECASE,
)
# Children to come are family and pregnancy alike.
_TO_COME = re.compile(r"(?:\w+ )?(?:family|children|kids)", re.IGNORECASE)


def yields(code: str, words: str, others: Iterable[str]) -> bool:
    """Return whether a topic found in *words* is silent because a text holds one of the *others*.

    >>> yields("Q-LEGAL-FAMILY", "your father", ["Q-LEGAL-GENETIC"])
    True
    >>> yields("Q-LEGAL-FAMILY", "married", ["Q-LEGAL-GENETIC"]), yields("Q-LEGAL-FAMILY", "your father", ["Q-CLOSED"])
    (False, False)
    """
    if code == "Q-LEGAL-FAMILY" and not _PEOPLE.fullmatch(words):
        return False
    sharper = set(YIELDS.get(code, ()))
    if code == "Q-LEGAL-FAMILY" and _TO_COME.fullmatch(words):
        sharper.discard("PREGNANCY")
    return any(other.removeprefix("Q-LEGAL-") in sharper for other in others)
