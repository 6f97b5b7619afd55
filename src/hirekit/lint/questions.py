"""Rules about one question that a pattern cannot say: closed, long."""

import re
from collections.abc import Iterator

from hirekit.lint.tokens import sentences_of, without_quotes, words_of

MOST_WORDS = 45
_OPEN = re.compile(
    r"\b(?:tell|describe|explain|walk|show|give|talk|take|share|outline|think of|run|list|name|draw|write|say"
    r"|summari[sz]e|"
    r"recall|suppose|imagine|read|sketch|propose|choose|help (?:me|us) understand|present|review|plan|compare)\b",
    re.IGNORECASE,
)
_WH = re.compile(
    r"(?:^|[,;:]\s?(?:and |or |but |so )?|\b(?:and|or|but|so|if so,?|if not,?) )(?:if so,? |if not,? |for |in |at |on "
    r"|with |to |from |by )?"
    r"(?:how|why|what|which|who|whom|whose|when|where)\b",
    re.IGNORECASE,
)
_LEAD = (
    r"^(?:(?:so|and|but|now|well|then|also|ok|okay|great|right|surely|presumably|in your (?:last |current )?(?:job|role"
    r"|post|work)|at work|out of interest|just|tell me),? )*"
)
# An inverted verb opens a question that yes or no settles.
_AUX = re.compile(
    rf"{_LEAD}(?:do|does|did|have|has|had|can|could|are|is|was|were|will|would|should|shall|may|might|must|am|"
    r"don't|didn't|haven't|can't|aren't|isn't|wasn't|won't|wouldn't|couldn't|shouldn't|hasn't|doesn't|weren't)\b,? "
    r"(?!me\b)[\w'-]+|"
    rf"{_LEAD}(?:ever|any|anyone|anybody|anything|been|got|no)\b",
    re.IGNORECASE,
)
# So does a statement with a question mark, or with a tag behind it.
_STATED = re.compile(
    rf"{_LEAD}(?:you(?:'ve|'d|'re|'ll)?|your|we|it|that|this|they|there|nobody|everyone|i (?:take it|assume|expect"
    rf"|suppose|gather|trust|hope|imagine|presume))\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r", (?:do|does|did|have|can|could|are|is|was|were|will|would|should|isn't|aren't|wasn't|weren't|don't|doesn't"
    r"|didn't|haven't|hasn't|won't|wouldn't|can't|couldn't|shouldn't) "
    r"(?:you|we|it|they|your|the|that|there|he|she)\b(?![^?]*\b(?:how|why|what|which)\b)|, (?:right|yes|no|then|correct"
    r"|i take it|i assume|agreed)\?|: (?:can|do|have|are|is|did|will|would|could) (?:you|your)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?!do you share\b)(?:so,? |and |but |now,? )?(?:can|could|will|would|may|might|are|do|did|have|should|shall) "
    r"(?:you|we|i)(?: (?:please|now|also|perhaps|possibly|briefly|quickly|just|first|be able to|like to|mind|able to"
    r"|willing to|think of|(?:have|got) an example|want to|go on to|try to|and))* "
    r"(?:tell|describe|explain|walk|show|give|talk|take|share|outline|think of|run(?= (?:me|us|through))|list|name"
    r"|draw(?= (?:me|us|it|this|the|a))|sketch|recall|say (?:more|what|how|why)|"
    r"help (?:me|us)|summari[sz]e|expand|elaborate|start|begin|(?:read|write)(?= (?:this|that|the|us|me|out|aloud|down"
    r"|a|an|one|up))|point|compare|choose|remember|an example|set out|work (?:through|out)|put|present|say (?:a few"
    r"|something|a bit|a little|again))",
    re.IGNORECASE,
)
# A fact of the post, put as the law allows: it belongs on the screen, where yes or no is all that is wanted.
_LAWFUL = re.compile(
    r"\b(?:authori[sz]ed|eligible|entitled|right|permitted|allowed) to (?:work|take|drive)|\bsponsor|\b(?:18|eighteen"
    r"|21) or over|\bat least (?:18|21|eighteen)|\bwith or without\b|\bthis range\b|\bthis (?:pay|salary|rate)\b"
    r"|^(?:does|would) (?:that|this) (?:work|suit|be (?:ok|all right|possible))\b|^can you (?:do|meet|manage|work|reach"
    r"|cover) (?:that|this|these|those|them|it)\b|\bpublished work\b|\bpay range\b|"
    r"\b(?:hold|have|holding|got) (?:a |an |the |your )?(?:[\w-]+ ){0,3}?(?:licen[cs]e|certificate|registration"
    r"|clearance|permit)\b|\bregistered with\b|"
    r"\b(?:can|could|will|would|are) you (?:be )?(?:meet|able to|free to|willing to|available|work|attend|start|be at"
    r"|reach|cover|travel|do this|join)\b.{0,60}(?:\brota\b|\broster\b|\bon[- ]call\b|\bweekends?\b|\bsaturdays?\b|"
    r"\bsundays?\b|\bnights?\b|\bevenings?\b|\bshifts?\b|\bhours\b|\bduty list\b|\bthat\?|\bin (?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december)\b|\bby (?:\d|five|six|seven|eight)|\bon \d"
    r"|\bbetween (?:our|the) )",
    re.IGNORECASE,
)
# What the post asks for, stated first, and then whether it can be met.
_OF_POST = re.compile(
    r"\b(?:post|job|role|rota|roster|shifts?|work|week|contract|site|vehicle|van|team|store|school|ward|service|round"
    r"|route|law|hours|duty|duties)\b[^.?!]{0,90}\b(?:needs?|includes?|involves?|means?|asks?|requires?|has|have"
    r"|covers?|starts?|"
    r"begins?|runs?|is|are|comes? with|calls? for|finish\w*|ends?|takes?|says?|must)\b[^?]*[.;:,] (?:so,? |and )?(?:can"
    r"|could|will|would|are|do|is) (?:you|that|this|it|there)\b(?: (?:be able to|able to|willing to|happy to"
    r"|free to))?[^?]{0,40}\b(?:do|meet|manage|work|make|commit|cope with|be there|cover|keep to|"
    r"that|this|it|them|those|these|possible|ok|okay|suit|problem|work for you|hold one|have one|have it)\b[^?]{0,25}\?",
    re.IGNORECASE,
)
# What is asked so as to run the interview itself.
_COURTESY = re.compile(
    r"\b(?:is|are|was|were) there (?:(?:an?|any|one|another|some)(?: [\w-]+){1,3}|anything|something) (?:that )?you "
    r"(?:can|could|would|might|'d) (?:\w+ )?(?:give|share|name|describe|point|think|recall|add|change|do|keep|leave"
    r"|skip|drop|improve|have (?:done|said|asked|tried))\b|\bneed anything\b|\bany questions\b|\bquestions (?:for|of)\b"
    r"|\bask us\b|\btake notes\b|\bready to (?:start|begin|go on)\b|\bhear (?:me|us)\b|\bcomfortable (?:so far"
    r"|to start)|"
    r"\bneed (?:a |any )?(?:break|help|water|change)\b|\bshall we\b|\bmay (?:we|i)\b|\badjustments? (?:that )?(?:you"
    r"|would)\b|\banything (?:that )?(?:would help|(?:we|i) (?:can|could|should|might|need)|you would add)\b"
    r"|^(?:so,? |and )?(?:would you like|do you want|do you wish)\b|\blike (?:us|me) to\b|\bwant (?:us|me) to\b"
    r"|\bhave (?:we|i) (?:said|made|explained|been|left|put|given|covered)\b|\b(?:is|was) (?:it|that|this|everything"
    r"|all of that|the (?:task|question|brief)) (?:clear|ok|okay|all right)\b|\bhappy (?:for|with) (?:me|us|that)\b"
    r"|\bready\?|\bcan you (?:see|hear|read) (?:me|us|this|that|the|it)\b",
    re.IGNORECASE,
)
# A statement that asks: "I'd like to know if you have managed a team."
_WONDERED = re.compile(
    r"\b(?:like to know|love to know|wonder(?:ed|ing)?|curious|interested to know|tell me|want to know|need to know"
    r"|ask) (?:if|whether) (?:you|your|it|that|there)\b(?![^.?!]*\b(?:how|why|what)\b)",
    re.IGNORECASE,
)
_ASKS_ON = re.compile(
    r"(?:,|\band|\bor|\bbut|\bif so) (?:if so,? |for |in |on |at |with |to |from |by )?(?:how|why|what|which|who|when"
    r"|where)\b",
    re.IGNORECASE,
)
_IF_SO = re.compile(r"^(?:if (?:so|not|yes|no|you (?:have|did|do)),? |and |then |please |now )+", re.IGNORECASE)
_CHOICE = re.compile(
    r", (?!with or without)[\w -]+ or |\b(?:prefer|rather|first|choose|build|start|better)\b[^?]* or \b"
    r"|\bor\b[^?]*\b(?:first|instead)\b",
    re.IGNORECASE,
)


def closed(text: str) -> Iterator[tuple[int, int]]:
    """Yield the question that yes or no settles, where plain text asks for nothing further.

    >>> list(closed("Have you used Spark?")), list(closed("Have you used Spark, and what for?"))
    ([(0, 20)], [])
    """
    if "?" not in text and "if " not in text and "whether " not in text:
        return
    if ("?" not in text and not _WONDERED.search(text)) or _WH.match(text):
        return
    said = without_quotes(text)
    if _OF_POST.search(said):
        return
    settled: tuple[int, int] | None = None
    for start, sentence in sentences_of(said):
        asked_on = _IF_SO.sub("", sentence)
        if _POLITE.match(asked_on) or (_OPEN.match(asked_on) and not asked_on.endswith("?")):
            return
        if sentence.endswith("?") and _is_yes_or_no(sentence):
            if _ASKS_ON.search(sentence):
                return
            if _COURTESY.search(sentence) or _LAWFUL.search(sentence) or _CHOICE.search(sentence):
                return
            settled = settled or (start, start + len(sentence))
        elif _WONDERED.search(sentence):
            settled = settled or (start, start + len(sentence))
        elif _WH.match(sentence) or _OPEN.match(sentence) or (sentence.endswith("?") and _WH.search(sentence)):
            return
    if settled:
        yield settled


def _is_yes_or_no(sentence: str) -> bool:
    if _WH.match(sentence):
        return False
    return bool(
        _AUX.match(sentence) or _AFTER.search(sentence) or (_STATED.match(sentence) and not _WH.search(sentence))
    )


def too_long(text: str) -> int:
    """Return how many words plain text has where they are more than can be said aloud, else 0."""
    if len(text) < 2 * MOST_WORDS:
        return 0
    words = len(words_of(text))
    return words if words > MOST_WORDS else 0
