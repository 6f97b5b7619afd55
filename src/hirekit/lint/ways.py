"""The ways in which each alternative of the rules can match, as the file of words declares them.

`needed` computes them from the alternatives; that takes seconds, so they are written to a file beside the rules. An
alternative that the file does not know is computed on the spot.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from importlib import resources

from hirekit.lint import adjusting, halves, multi, second_asks, wording, wordlist
from hirekit.lint.pattern import lines_of, one_line
from hirekit.lint.rule import Rule
from hirekit.lint.wordlist import SURE, UNSURE

# What marks a line as a topic, which is asked about only in a sentence that speaks to the candidate.
TOPIC = "topic: "
# What marks an expression that a function looks for; no notation, the expression itself.
SOUGHT = "sought: "
WORDS_FILE = "words.json"
# What functions look for, so that they need not where a text does not call for it.
LOOKED_FOR = {
    "Q-DOUBLE": tuple(asks.pattern for asks in (*second_asks.SECOND_ASKS, *halves.JOINED)),
    "A-MULTI": tuple(mark.pattern for mark in multi.MARKS),
    "Q-LEGAL-ADJUST": (adjusting.ADJUSTMENTS.pattern,),
    "L-UNCHECKED": (wording.FOREIGN.pattern,),
}
# In a set as it is written: between its parts, between words of one part, and where part of a word goes on.
APART, OR, ON = "|", ",", "-"


def lines_read_by(rule: Rule) -> Iterator[str]:
    """Yield the alternatives of a rule, those of its topic, its lists of words, and what its function looks for."""
    yield from lines_of(rule.pattern)
    yield from (f"{TOPIC}{line}" for line in lines_of(rule.topic))
    yield from (f"{SURE}{line}" for line in lines_of(rule.sure))
    yield from (f"{UNSURE}{line}" for line in lines_of(rule.unsure))
    yield from (f"{SOUGHT}{expression}" for expression in LOOKED_FOR.get(rule.code, ()))


def ways_of(line: str) -> list[list[str]]:
    """Return the ways in which an alternative can match, each as the sets it needs, as they are written."""
    line = line.removeprefix(TOPIC)
    known = _declared().get(_key(line))
    return _computed(line) if known is None else known


def declared(rules: Iterable[Rule]) -> str:
    """Return the text of the file of words."""
    lines = {line.removeprefix(TOPIC) for rule in rules for line in lines_read_by(rule)}
    return (
        json.dumps({_key(line): _computed(line) for line in lines}, indent=0, ensure_ascii=False, sort_keys=True) + "\n"
    )


def written(pieces: Iterable[str]) -> str:
    """Return a set of pieces as it is written: words that are whole, then pairs by what may follow.

    >>> written([" use", "ing ", " mosque ", " church ", " of use ", " in use "])
    'church,mosque,-ing,use-|in,of use'
    """
    single, follows = [], defaultdict(list)
    for piece in sorted(pieces):
        words = piece.split()
        if len(words) > 1:
            follows[words[0]].append(words[1])
        else:
            single.append(f"{'' if piece[0] == ' ' else ON}{words[0]}{'' if piece[-1] == ' ' else ON}")
    firsts = defaultdict(list)
    for first, seconds in follows.items():
        firsts[OR.join(seconds)].append(first)
    parts = [OR.join(sorted(single, key=lambda word: (ON in word, word)))] if single else []
    return APART.join([*parts, *(f"{OR.join(words)} {seconds}" for seconds, words in firsts.items())])


def pieces_in(text: str) -> Iterator[str]:
    """Yield the pieces of a set that is written so.

    >>> list(pieces_in("church,use-,-ing|in,of use"))
    [' church ', ' use', 'ing ', ' in use ', ' of use ']
    """
    for part in text.split(APART):
        firsts, pair, seconds = part.partition(" ")
        for first in firsts.split(OR):
            if pair:
                yield from (f" {first} {second} " for second in seconds.split(OR))
            else:
                yield f"{'' if first[0] == ON else ' '}{first.strip(ON)}{'' if first[-1] == ON else ' '}"


@cache
def _declared() -> dict[str, list[list[str]]]:
    ways: dict[str, list[list[str]]] = json.loads(
        (resources.files("hirekit.lint.rules") / WORDS_FILE).read_text("utf-8")
    )
    return ways


def _key(line: str) -> str:
    return blake2b(line.encode(), digest_size=8).hexdigest()


def _computed(line: str) -> list[list[str]]:
    from hirekit.lint.needed import needed  # noqa: PLC0415

    if line.startswith((SURE, UNSURE)):
        return [[written(wordlist.pieces_of(line.partition(": ")[2]))]]
    expression = line.removeprefix(SOUGHT) if line.startswith(SOUGHT) else one_line(line)
    return [[written(pieces) for pieces in way] for way in needed(expression)]
