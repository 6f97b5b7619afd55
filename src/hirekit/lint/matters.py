"""Whether a second ask is of another matter than the first, where neither its time nor what joins them says so."""

import re

from hirekit.lint.asks import NOW, PAST, TELLS, WOULD, ask_at, first_ask
from hirekit.lint.fields import apart, fields_of
from hirekit.lint.follow_ups import OF_THE_POST
from hirekit.lint.sides import sides_of

_POLITE = r"(?:please |kindly |could you |can you )*"
# What is told before anything is asked: all that follows is asked of it.
_CASE_PUT = re.compile(
    rf"^(?!{_POLITE}{TELLS}\b)(?:[^ ?]+ ){{4}}[^?]*?[.!] [^.?!]|^{_POLITE}{TELLS}\b[^?.]*?: (?:how|what|why|who|when|where|which)\b",
)
# Somebody of whom the first ask knows nothing.
_CASE_OF = re.compile(
    r"\b(?:an?|another|some(?:one|body)?|[\w-]{3,}s) (?:[\w'-]+ ){0,2}(?:who|whose)\b|\b(?:difficult|angry|rude|upset|anxious|noisy|unhappy|struggling"
    r"|lazy|late) [a-z]+|\b(?:rude|angry|upset|unhappy)\b|\b(?:if|when) an? (?:customer|client|guest|parent|patient|colleague|pupil|passenger|supplier|neighbour)\b"
    r"|\b(?:tell|brief|train|coach|teach) an? [a-z]+",
)
# How somebody works, or what they think, whatever the matter.
_OF_HOW_YOU_ARE = re.compile(
    r"(?:what|how)(?:'s| is| are| do| would)? (?:your (?:\w+ )?(?:experience|approach|way|views?|style|thoughts|plans|idea)\b|you (?:think of|know about"
    r"|like about|keep (?:up|your)|stay|cope|delegate|mentor|motivate|lead|negotiate|(?:handle|deal with|cope with|manage) (?:your own )?(?:pressure|stress|conflict|criticism)|feel about|learn|relax))"
    r"|what (?:motivates you|(?:is|was) (?:the|your) (?:\w+est|most \w+|best|worst) )|what do you look for in\b|(?:do|can|are|have) you (?:ever|prefer|drive|speak|comfortable|happy)\b|who (?:signs|should|do you)\b|what (?:makes|does) (?:a )?good\b",
)
_OF_YOUR_VIEW = re.compile(r"what(?:'s| is| are) your (?:\w+ )?(?:views?|thoughts|opinions?|experience|approach)\b")
# An object of its own, named anew.
_OBJECT = re.compile(
    r"how(?:'d| do| would| will| can| should| are)? you(?:'d)? (?:(?:usually|then|ever|go about|maintaining|best) )?(?!(?:tell|explain|present|show|inform|warn|say|word|report|ring|check|know|decide"
    r"|do|make sure|find|choose|pick|record|measure|test|respond|answer|ask|judge|prove|spot)\b)[a-z]+(?: (?:up|out|off|in|with|for|to|at|about))* "
    r"(?!(?:the|it|its|this|that|them|their|your|if|when|before|after|first|next)\b)(?:an? |new |two |next )?[\w'-]+",
)
_BRIDGES = re.compile(
    r"\b(?:the|if|when|once|as) (?!(?:house|office|press|team|public|board|desk|phone|door|field|ward|gate)\b)|\bas one\b",
)
_PASTS = re.compile(
    r"\b(?:did|was|were|had|you (?:have|had|\w+ed|made|took|found|led|ran|built|wrote|gave|met|saw|lost|won|had|cut|set|chose|broke))\b",
)


def of_another_matter(before: str, second: str) -> bool:
    """Return whether a second ask, in small letters and in the same time as the first, names a matter that the first does not.

    Where the time changes, as from a tale to how somebody works, that says enough by itself, and so do two question marks, unless
    both ask what was done.

    >>> of_another_matter("how do you set a price", "when do you discount?")
    False
    >>> of_another_matter("how do you set a price", "how do you deal with a parent who shouts?")
    True
    """
    if _CASE_PUT.search(before):
        return False
    first, other = first_ask(before), ask_at(second, 0)
    if first is None or other is None or other.by == "tell" or OF_THE_POST.search(second):
        return True
    told = other.time == PAST and _PASTS.search(before) is not None
    if not told and (before.rstrip().endswith("?") or not {first.time, other.time} <= {NOW, WOULD}):
        return True
    if _CASE_OF.search(second) or _OF_HOW_YOU_ARE.match(second) or _OF_YOUR_VIEW.match(before):
        return True
    return (_OBJECT.match(second) is not None and not _BRIDGES.search(second)) or of_other_work(before, second)


def of_other_work(before: str, second: str) -> bool:
    """Return whether a second ask, in small letters, is about another kind of work, by its words.

    >>> of_other_work("how do you weld a pipe", "how do you mentor juniors?")
    True
    """
    return bool(sides_of(second) - sides_of(before)) or apart(fields_of(before), fields_of(second))
