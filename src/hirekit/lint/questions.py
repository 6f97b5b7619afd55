"""Rules about one question that a pattern cannot say: double, closed, long."""

import re
from collections.abc import Iterator

from hirekit.lint.tokens import sentences_of, without_quotes, words_of

MOST_WORDS = 45
SUBJECT = r"(?:you|your|we|they|it|the|this|that|he|she|a|an|someone|people|our|there|i)"
_ASK = re.compile(
    rf"(?:,|;|:|-| and| or| but| also|\. and)? (?:and |or |but |also |then )?"
    rf"(?P<wh>how|why|what|when|where|who|which)(?: [\w'-]+){{0,2}}? "
    rf"(?P<aux>do|does|did|are|is|were|was|would|will|can|could|should|have|has|had) {SUBJECT}\b",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?:,|;)? (?:and|but|also|plus|or)(?: also| then)?,? "
    r"(?:(?P<wh>how|why|what|when|where|who|which)(?: [\w'-]+){0,2}? )?"
    r"(?P<aux>do|does|did|are|is|were|was|would|will|can|could|should|have|has|had) (?:you|your|we|they|the|our|a|there)\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"(?: and|,| then| also|;)+ (?:please |also |then )?(?:(?:tell|give) (?:me|us)(?: about| of| an example of)?|describe|talk about|explain|outline|share) "
    r"(?:a|an|another|your|some|the last time|one|when you last|a time) (?!reason|reasons|part|role|thinking|result|outcome|example of (?:it|that))",
    re.IGNORECASE,
)
_TWO_TIMES = re.compile(
    r"\b(?:a|an|one) (?:time|occasion|situation|moment|case|day|shift|project|example)\b[^.?!]{3,90}(?:,)? and (?:also |then )?(?:a|an|one|another|a different) "
    r"(?:time|occasion|situation|moment|case|other time|day|shift|project|example)\b",
    re.IGNORECASE,
)
# Without two question marks, nothing is a double question that none of these matches.
SECOND_ASKS = (_TWO_TIMES, _TOPIC, _SECOND)
_LINKED = re.compile(
    r"\b(?:it|that|this|them|those|these|differently|instead|next|then|afterwards|again|so|result)\b", re.IGNORECASE
)
PAST = frozenset({"did", "was", "were", "had"})
PRESENT = frozenset({"do", "does", "are", "is", "have", "has"})
_STORY = re.compile(
    r"\b(?:tell (?:me|us) (?:about|of)|describe|give (?:me |us )?an example|think of|talk (?:me|us) through|recall)\b[^.?!]{0,60}?"
    r"\b(?:a|an|the last|one|another|the most|the)\b",
    re.IGNORECASE,
)


def double(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a second question begins in plain text.

    >>> list(double("Why us? What is your notice period?"))
    [(8, 35)]
    >>> list(double("What did you do, and what happened?"))
    []
    """
    said = without_quotes(text)
    asked = [(start, sentence) for start, sentence in sentences_of(said) if sentence.endswith("?")]
    if len(asked) > 1:
        start, sentence = asked[1]
        yield start, start + len(sentence)
        return
    for start, sentence in sentences_of(said):
        for pattern in (_TWO_TIMES, _TOPIC):
            found = pattern.search(sentence)
            if found and not (pattern is _TOPIC and found.start() == 0):
                yield start + found.start(), start + found.end()
                return
        for found in _SECOND.finditer(sentence):
            first, second = sentence[: found.start()], sentence[found.start() :]
            if _unrelated(first, found["aux"].lower(), found["wh"], second):
                yield (
                    start + found.start() + len(found.group()) - len(found.group().lstrip(" ,;")),
                    start + len(sentence),
                )
                return


def _unrelated(first: str, aux: str, wh: str | None, second: str) -> bool:
    """Whether the second ask leaves the story of the first."""
    if len(first.split()) < 2 or _LINKED.search(second):  # noqa: PLR2004
        return False
    opening = re.search(
        r"\b(do|does|did|are|is|were|was|would|will|can|could|should|have|has|had)\b (?:you|your|we|they|the|our|a)\b",
        first,
        re.IGNORECASE,
    )
    story = bool(_STORY.search(first))
    if opening is None and not story:
        return wh is not None and bool(re.match(r"\s*(?:tell|describe|explain|give|talk|walk)", first, re.IGNORECASE))
    before = "did" if story and opening is None else opening[1].lower() if opening else "did"
    if before in PAST:
        return aux not in PAST
    if before in PRESENT:
        return (
            aux in PAST
            or (aux in PRESENT and wh is not None)
            or (aux not in PAST and aux not in PRESENT and wh is not None)
        )
    return aux in PAST or (aux in PRESENT and " you" in second)


_OPEN = re.compile(
    r"\b(?:tell|describe|explain|walk|show|give|talk|take|share|outline|think of|run|list|name|draw|write|say|summari[sz]e|"
    r"recall|suppose|imagine|read|sketch|propose|choose|help (?:me|us) understand|present|review|plan|compare)\b",
    re.IGNORECASE,
)
_WH = re.compile(
    r"(?:^|[,;:]\s?(?:and |or |but |so )?|\b(?:and|or|but|so|if so,?|if not,?) )(?:if so,? |if not,? |for |in |at |on |with |to |from |by )?"
    r"(?:how|why|what|which|who|whom|whose|when|where)\b",
    re.IGNORECASE,
)
_AUX = re.compile(
    r"^(?:so,? |and |but |now,? |well,? |then,? |also,? |ok,? |great,? |in your (?:last |current )?(?:job|role|post|work),? |at work,? )?"
    r"(?:do|does|did|have|has|had|can|could|are|is|was|were|will|would|should|shall|may|might|must|am|"
    r"don't|didn't|haven't|can't|aren't|isn't|wasn't|won't|wouldn't)\b (?!me\b)"
    r"(?:you|your|we|the|a|an|there|it|this|that|these|those|they|people|any|anyone|all|working|team|teams|[A-Za-z]+ing|nurses|patients|customers|everyone)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r", (?:do|does|did|have|can|could|are|is|was|were|will|would|should) (?:you|we|it|they|your|the|that|there)\b(?![^?]*\b(?:how|why|what|which)\b)",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?:so,? |and |but |now,? )?(?:can|could|will|would|may|might|are|do|did|have|should|shall) (?:you|we|i)(?: (?:please|now|also|perhaps|possibly|briefly|quickly|just|first|be able to|like to|mind|able to|willing to|think of|have an example|want to|go on to|try to|and))* "
    r"(?:tell|describe|explain|walk|show|give|talk|take|share|outline|think of|run|list|name|draw|sketch|recall|say (?:more|what|how|why)|"
    r"help (?:me|us)|summari[sz]e|expand|elaborate|start|begin|read|write|point|compare|choose|remember|an example|set out|work (?:through|out)|put|present|say)",
    re.IGNORECASE,
)
_LAWFUL = re.compile(
    r"\b(?:authori[sz]ed|eligible|right|permitted|allowed) to (?:work|drive)|\bsponsor|\b(?:18|eighteen|21) (?:or|years)|over 18|at least (?:18|21)|"
    r"\blicen[cs]e[ds]?\b|\bwith or without\b|\badjustments?\b|\baccommodations?\b|\brota\b|\broster\b|\bshifts?\b|\bon[- ]call\b|\bweekends?\b|"
    r"\bnights\b|\bnight (?:work|duty|shift)|\btravel\b|\brelocat|\bhours\b|\bstart (?:date|on|by|in|at)|\bnotice\b|\blift\b|\bcommut|\bovertime\b|"
    r"\bavailab|\bsaturdays?\b|\bsundays?\b|\bearly (?:starts|mornings)|\bclearance\b|\bregistered\b|\bregistration\b|\bthis range\b|\bpay range\b|"
    r"\b(?:free|available|willing|prepared|happy|able|allowed|content) to (?:work|attend|start|be|come|join|cover|wear|stand|climb|drive|take|do|carry|move|stay|begin|undergo|provide|perform)\b|"
    r"^can you (?:be|start|attend|come|work|stay|cover|begin|reach|get)\b(?! under| with| well| alone| (?:in|on) (?:a|your))|\bcertificates?\b|\bcertified\b|\bqualified to\b|\bhold an?\b|\bpermits?\b|"
    r"\b(?:every|alternate) (?:second|third|fourth|other)?\b|\b(?:evening|bank holiday|split|early|late)s?\b|\b(?:by|at|from|before) (?:five|six|seven|eight|\d)|\bemployed by us\b|\bworked (?:for us|here) before\b|"
    r"\b(?:non-compete|conflicts? of interest|reference check|background check|contact your|accept this|agree to)\b|"
    r"\bneed anything\b|\bany questions\b|\bquestions (?:for|of)\b|\bask us\b|\btake notes\b|\bready to\b|\bhear (?:me|us)\b|\bcomfortable (?:so far|to start)|"
    r"\bneed (?:a |any )?(?:break|help|water|change|support)|\bshall we\b|\bmay (?:we|i)\b|\bwork permit\b|\bcovers? (?:one|two|a|every)|\bone week(?:end)? in\b|\bcarry\b.{0,20}\bkg\b|\bkg\b",
    re.IGNORECASE,
)
_IF_SO = re.compile(r"^(?:if (?:so|not|yes|no|you (?:have|did|do)),? |and |then |please |now )+", re.IGNORECASE)
_CHOICE = re.compile(
    r", [\w -]+ or |\b(?:prefer|rather|first|choose|build|start|better)\b[^?]* or \b|\bor\b[^?]*\b(?:first|instead)\b",
    re.IGNORECASE,
)


def closed(text: str) -> Iterator[tuple[int, int]]:
    """Yield the question that yes or no settles, where plain text asks for nothing further.

    >>> list(closed("Have you used Spark?")), list(closed("Have you used Spark, and what for?"))
    ([(0, 20)], [])
    """
    if "?" not in text or _WH.match(text):
        return
    said = without_quotes(text)
    settled: tuple[int, int] | None = None
    for start, sentence in sentences_of(said):
        asked_on = _IF_SO.sub("", sentence)
        if _POLITE.match(asked_on) or (_OPEN.match(asked_on) and not asked_on.endswith("?")):
            return
        if sentence.endswith("?") and (_AUX.match(sentence) or (_AFTER.search(sentence) and not _WH.match(sentence))):
            if _WH.search(sentence[3:]) and re.search(
                r"(?:,|\band|\bor|\bbut|\bif so) (?:if so,? |for |in )?(?:how|why|what|which|who|when|where)\b",
                sentence,
                re.IGNORECASE,
            ):
                return
            if _LAWFUL.search(sentence) or _CHOICE.search(sentence):
                return
            settled = settled or (start, start + len(sentence))
        elif _WH.match(sentence) or _OPEN.match(sentence) or (sentence.endswith("?") and _WH.search(sentence)):
            return
    if settled:
        yield settled


def too_long(text: str) -> int:
    """Return how many words plain text has where they are more than can be said aloud, else 0."""
    if len(text) < 2 * MOST_WORDS:
        return 0
    words = len(words_of(text))
    return words if words > MOST_WORDS else 0
