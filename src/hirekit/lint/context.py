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
    "A-NUMBERS": frozenset(["cooked", "taught", "drove", "led", "managed"]),
    "A-PROXY": frozenset(["went", "attended", "cooked", "learned", "learnt", "taught", "apprenticed", "cut"]),
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
        ["pass", "red", "fully", "hits", "misses", "does", "delivers", "satisfies", "reaches", "matches", "clears"]
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
    r"\b(?:us|our|ours|we|fun|get up to|the (?:lads|girls|gang|crew|crowd)|your friends|staff ?room|night out|take a joke|family|like you|stuck|airport|one of them|football|belong|away from)\b",
    re.IGNORECASE,
)


def innocent_there(code: str, text: str, place: int) -> bool:
    """Return whether the sentence of plain text at *place* makes what the rule *code* found there innocent.

    >>> innocent_there("A-NUMBERS", "Ran the desk for two years.", 17)
    True
    >>> innocent_there("A-NUMBERS", "Two years on the desk.", 0)
    False
    """
    if code in UNLESS_DEED:
        but = UNLESS_DEED[code]
        return opens_with_deed(sentence_at(text, place), but=but) or (code[0] != "N" and opens_with_deed(text, but=but))
    if code in UNLESS_WORK:
        sentence = sentence_at(text, place)
        return address(sentence) == WORK and not _US.search(sentence)
    return False
