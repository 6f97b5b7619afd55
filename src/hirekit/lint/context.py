"""Where the sentence around a rule's words makes them innocent."""

import re

from hirekit.lint.address import WORK, address
from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.tokens import sentence_at

# These speak of who somebody is, so a sentence that opens with something done is none of theirs; with each, the verbs
# of its own matter, which are no deed.
UNLESS_DEED = {
    "A-RELATIVE": frozenset(
        [
            "picks",
            "works",
            "calms",
            "lists",
            "serves",
            "keeps",
            "learns",
            "answers",
            "solves",
            "sells",
            "sold",
            "writes",
            "spots",
            "finds",
            "handles",
            "outperforms",
            "outshines",
            "ranks",
            "scores",
            "stands",
            "matches",
            "beats",
            "lags",
            "thinks",
            "reasons",
            "explains",
            "codes",
            "types",
            "teaches",
        ]
    ),
    "A-NUMBERS": frozenset(["done", "cooked", "taught", "drove", "led", "managed"]),
    "A-PROXY": frozenset(
        [
            "used",
            "went",
            "attended",
            "did",
            "received",
            "completed",
            "finished",
            "served",
            "studied",
            "dropped",
            "cooked",
            "learned",
            "learnt",
            "taught",
            "apprenticed",
            "cut",
        ]
    ),
    "A-TRAIT": frozenset(["inspires", "loves", "brings"]),
    "A-MANNER": frozenset(
        [
            "turns",
            "says",
            "answers",
            "keeps",
            "kept",
            "answers",
            "answered",
            "meets",
            "leaned",
            "leans",
            "sits",
            "sat",
            "talks",
            "talked",
            "delivers",
        ]
    ),
    "A-EXPECT": frozenset(
        [
            "pass",
            "passes",
            "fails",
            "passed",
            "failed",
            "red",
            "fully",
            "hits",
            "misses",
            "does",
            "delivers",
            "satisfies",
            "reaches",
            "matches",
            "clears",
        ]
    ),
    "C-PROTECTED": frozenset(["shares", "mentions", "speaks", "follows", "practises", "practices"]),
    "C-PROXY": frozenset(["cooked", "scored"]),
    "C-SCREEN": frozenset(["prepared", "willing", "starts", "moves", "travels", "works"]),
    "C-FIT": frozenset(
        ["shares", "gels", "blends", "mixes", "clicks", "bonds", "joins", "slots", "laughs", "rubs", "chimes", "feels"]
    ),
    "N-PROTECTED": frozenset(
        ["prays", "walks", "mentions", "takes", "votes", "smokes", "drinks", "keeps", "wears", "observes", "celebrates"]
    ),
    "N-FIT": frozenset(["warmed", "gels", "blends", "laughed", "bonded", "joked", "wouldn't"]),
    "N-MANNER": frozenset(
        [
            "kept",
            "keeps",
            "avoided",
            "wore",
            "sat",
            "talked",
            "answered",
            "leaned",
            "paced",
            "tapped",
            "dressed",
            "interrupted",
            "lost",
            "went",
        ]
    ),
    "N-VERDICT": frozenset(
        [
            "appointable",
            "leans",
            "gets",
            "grab",
            "offer",
            "reject",
            "appoints",
            "rejects",
            "recommends",
            "recommended",
            "rejected",
            "passes",
            "fails",
            "failed",
            "misses",
            "hired",
            "raises",
            "voted",
        ]
    ),
    "N-HEARSAY": frozenset(
        [
            "googled",
            "references",
            "references'",
            "checked",
            "found",
            "heard",
            "looked",
            "searched",
            "says",
            "rumours",
            "rumors",
            "friends",
            "colleagues",
        ]
    ),
}
# Where one of these asks how work is done, the matter is the work unless it is about "us".
UNLESS_WORK = frozenset(["Q-FIT"])
_US = re.compile(
    r"\b(?:us|our|ours|we|fun|get up to|the (?:lads|girls|gang|crew|crowd)|your friends|staff ?room|night out|take a joke|family|like you|sense of humou?r|dinner|karaoke|sing|stuck|airport|one of them|football|belong|away from)\b",
    re.IGNORECASE,
)


# What a note says the candidate told of themselves, however it opens.
_OWN_MATTER = re.compile(
    r"(?:\b(?:his|her|their)(?: own)?|\b(?:she|he|they)(?:'s|'re|'d)?(?: (?:is|was|are|were|has|had|have|goes|went|go|lives|lived|suffers|attends|wears|prays|"
    r"used to be|had been|would need|needs|will need))?(?: (?:an?|the|to|some|from|with|no|two|three|four|small|young|active|off|time|his|her|their)){0,3}|"
    r"\bbecause of|\bdue to|\bused to be(?: an?)?|\b(?:gap|time off|time out|break)\b[^.;]{0,30})(?: )?$",
    re.IGNORECASE,
)
_WITNESS = re.compile(r"[A-Z][a-z]+,? (?:who|from|in|on|at) ")
_SOMEBODY = re.compile(
    r"\b(?:patient|resident|pupil|student|child|children|customer|client|caller|tenant|passenger|guest|visitor|mother|father|famil(?:y|ies)|"
    r"parents?|colleague|manager|boss|neighbour|user|member|m[ae]n|wom[ae]n|boy|girl|teenager|worker|donor|applicant's)s?\b",
    re.IGNORECASE,
)
_OWN_BEGUN = re.compile(r"(?:his|her|their|because of|due to|(?:she|he|they)(?:'s|'re)?) ", re.IGNORECASE)


def innocent_there(code: str, text: str, place: int) -> bool:
    """Return whether the sentence of plain text at *place* makes what the rule *code* found there innocent.

    >>> innocent_there("A-NUMBERS", "Ran the desk for two years.", 17)
    True
    >>> innocent_there("A-NUMBERS", "Two years on the desk.", 0)
    False
    """
    if code == "N-PROTECTED" and _is_own_matter(text, place):
        return False
    if code == "N-HEARSAY" and _WITNESS.match(text, place):
        return False
    if code in UNLESS_DEED:
        but = UNLESS_DEED[code]
        return opens_with_deed(sentence_at(text, place), but=but) or (code[0] != "N" and opens_with_deed(text, but=but))
    if code in UNLESS_WORK:
        sentence = sentence_at(text, place)
        return address(sentence) == WORK and not _US.search(sentence)
    return False


def _is_own_matter(text: str, place: int) -> bool:
    """Return whether what stands at *place* of a note is the candidate's own and not somebody's the candidate spoke of."""
    if not (_OWN_MATTER.search(text[:place]) or _OWN_BEGUN.match(text, place)):
        return False
    return _SOMEBODY.search(text[:place]) is None


_PRONOUN = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself)$", re.IGNORECASE)


def of_known_person(code: str, words: str) -> bool:
    """Return whether a note's gendered *words* speak of somebody who was met or told of, so that nobody is pictured.

    >>> of_known_person("L-GENDERED", "The receptionist thought he"), of_known_person("L-GENDERED", "foremen")
    (True, False)
    """
    return code == "L-GENDERED" and _PRONOUN.search(words) is not None
