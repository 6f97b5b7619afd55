"""Two questions in one: where a second subject begins."""

import re
from collections.abc import Collection, Iterator

from hirekit.lint.deeds import is_past
from hirekit.lint.tokens import sentences_of, without_quotes

PAST = frozenset({"did", "was", "were", "had"})
NOW = frozenset({"would", "will", "do", "does", "are", "is", "'s"})
PRESENT = frozenset({"do", "does", "are", "is", "'s", "have", "has"})
_AUX = r"(?:do|does|did|are|is|was|were|would|will|can|could|should|have|has|had)"
_TELL = (
    r"(?:tell (?:me|us)|describe|explain|talk (?:me|us) through|walk (?:me|us) through|outline|share|give (?:me|us|an)"
    r"|say|name|list)"
)
_AND = (
    r"(?:[,;-]? (?:and|but|plus|or|also)|[;,]? as well as)(?:,? (?:also|then|alternatively|secondly|separately|finally"
    r"|now|while [\w ]{3,20}),?)*,? "
)
# A second ask after a joining word: "and how do you ...", "or are you ...", "; also, what's your ...".
_SECOND = re.compile(
    rf"{_AND}(?:(?P<wh>how|why|what|when|where|who|which)(?: (?!you|your|we|they|it|he|she|the)[\w-]+){{0,2}}?(?: "
    rf"(?P<aux1>{_AUX})|(?P<is>'s)) "
    rf"(?:you|your|we|they|the|our|a|an|there|[a-z]+(?:s|tion|ment|ity))|(?P<aux2>{_AUX}) (?:you|your|we|they|the|our|a"
    rf"|there))\b",
    re.IGNORECASE,
)
# A second thing to tell: "and describe a ...", "as well as a correction you ...".
_TOPIC = re.compile(
    r"(?:(?: and|,| then| also|;| plus)+ (?:please |also |then )?(?:tell (?:me|us)|describe|explain|(?:talk|walk) (?:me"
    r"|us) through|outline|share|give (?:me|us|an))(?: (?:about|of|an example of|us about))? "
    r"(?:how (?:you(?:'d|'ve|'ll)?|your)|why (?:you|your)|what you (?:think|make|like|feel|want)|a|an|another|your|some"
    r"|the last time|one|when you last|a time)|"
    r"[,;]? and (?:also )?(?:about|through) (?:a|an|another)|[,;]? as well as (?:a|an|your|another|how|what|why)"
    r"|[,;]? (?:and also|plus) (?:how you|what you|why you|the|a|an|your)) (?!reason|reasons|part|role|thinking|result"
    r"|outcome|example of (?:it|that))[^.?!]*",
    re.IGNORECASE,
)
_TWO_TIMES = re.compile(
    r"\b(?:a|an|one) (?:time|occasion|situation|moment|case|day|shift|project|example)\b[^.?!]{3,90}(?:,)? and (?:also "
    r"|then )?(?:a|an|one|another|a different) "
    r"(?:time|occasion|situation|moment|case|other time|day|shift|project|example)\b",
    re.IGNORECASE,
)
# What says itself that another matter follows.
_SHIFT = re.compile(
    r"[,;.]? (?:and,? |but,? |then |plus )?(?:also, |separately|after that|on another (?:matter|note|subject)"
    r"|on a different (?:matter|note|subject)|on top of that|changing (?:the )?subject|while (?:we're|we are|i'm"
    r"|i am|you're) (?:at it|here|on)|"
    r"another thing|as a second question|second(?:ly)?|in addition|besides|apart from that|by the way"
    r"|oh,? and),? (?:and |can you |could you |please )?(?:how|why|what|when|where|who|which|tell|describe|explain"
    r"|would|do|are|can|have|say how|about (?:a|an|your|how))\b|"
    r"[,;]? plus how (?:would|do|did|have) you\b",
    re.IGNORECASE,
)
# A second tale: "... and a time you dealt with a rude colleague".
_SECOND_TALE = re.compile(
    r",? (?:and|plus|then|as well as|along with)(?: also)?(?: about| of)? (?:a|an|another|one|the last|some) "
    r"(?:other )?(?:time|occasion|moment|situation|case|example|of a time|where|in which|when)(?: of a time)? (?:you"
    r"|when|where|in which|that|of|they)\b[^.?!]*"
    r"|,? and (?:also |as well |then )?(?:about |of )(?:someone|somebody|something|your|how|what|why|the (?:last|most"
    r"|worst|best|way|time)) [^.?!]*"
    r"|,? and (?:another|one) (?:of|about|where|when|in which) (?:a|an|the|when|where)? ?[^.?!]*"
    r"|,? and (?:also )?(?:whether|if) (?:you|your|the) [^.?!]*",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^[,; ]*(?:and|then|also|plus|[,; ])+ ", re.IGNORECASE)
# Two things to hear of: "how you close the month and what you would change".
_TWO_TALES = re.compile(
    r"\b(?:(?:like|love|interested|curious|want) to (?:hear|know|understand)|tell (?:me|us)) (?:how|what|why) you "
    r"[^,.?!]{3,70},? and (?:how|why) (?:you|your) (?!would|did|could|will|had|might|knew|decided|came)\w+[^.?!]*"
    r"|\b(?:like|love|interested|curious|want) to (?:hear|know) (?:how|what|why) you [^,.?!]{3,70},? and what you "
    r"(?:would|think|do|like|want)\b[^.?!]*",
    re.IGNORECASE,
)
# Without two question marks, nothing is a double question that none of these matches.
# What points back to the first half, so that the second follows it up.
_LINKED = re.compile(
    r"\b(?:it|that|this|they|them|those|these|then|there|still|later|come back|of how much|differently|instead|next"
    r"|afterwards|again|so|results?|happen(?:ed|s)?|outcome|learn(?:ed|t)?|both|either|neither|why\?|which (?:would"
    r"|do|did|will|is|was))\b",
    re.IGNORECASE,
)
_STORY = re.compile(
    r"\b(?:tell (?:me|us) (?:about|of)|describe|give (?:me |us )?an example|think of|talk (?:me|us) through"
    r"|recall)\b[^.?!]{0,60}?"
    r"\b(?:a|an|the last|one|another|the most|the)\b",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    rf"^(?:how|why|what|when|where|who|which)?(?: [\w-]+){{0,2}}? ?{_AUX}? ?(?:you|your|we|they|the|our|a|an|there)? ?",
    re.IGNORECASE,
)
_OF_THE_FIRST = re.compile(
    r"^(?:know|decide|tell|find out|react|respond|respond to|choose|start|begin|measure|prevent|say|do|show|check|prove"
    r"|make sure|go about|sum up|judge|notice|cope)(?: (?:for sure|first|early|in time))?$"
    r"|^(?:[\w']+ ){0,2}(?:first|next|then|last|most|least|up first|to do|to say|happen\w*|change|differently)\b(?: "
    r"\w+){0,2}$",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:it|that|this|them|know)\b(?! differently)", re.IGNORECASE)
# A second question of so few words asks more of the first; one that points back may have more; so few begin a question.
MORE_OF_IT, SHORT, OPENING = 3, 9, 1
_OF_THE_SAME = re.compile(
    r"^(?:(?:and|so|but) )?(?:what happened|what if)\b|\b(?:it|them|that|those|these|so|same|instead|else"
    r"|this one)\b(?! of (?:your|the)\b)",
    re.IGNORECASE,
)
_IF_SO = re.compile(r"(?:and )?if (?:so|not|yes|no)\b", re.IGNORECASE)
# A case of its own: "... and what would you do about a cook who is late?".
_NEW_CASE = re.compile(r"what would you do (?:about|if|when|with) (?:a|an|somebody|someone|another)\b", re.IGNORECASE)
_OPENING = re.compile(rf"\b({_AUX})\b", re.IGNORECASE)
_PREAMBLE = re.compile(
    r"^(?:to (?:see|know|check|work out|find out)|before|after|while|if|since|as|once|given|suppose|imagine|say"
    r"|when(?! (?:did|do|does|was|were|is|are|have|had|will|would)\b))\b[^,;]*$",
    re.IGNORECASE,
)


# After a story, how somebody works in general is another matter: "and how you motivate the team".
_TOLD_STORY = re.compile(
    r"(?:please )?(?:tell (?:me|us) about|describe|give (?:me|us) an example of|talk (?:me|us) through) (?:a|an|the"
    r"|your (?:last|best|worst|largest|biggest|hardest|first|most|proudest|latest))\b",
    re.IGNORECASE,
)
_HABIT = re.compile(r"(?:how|what|why|which [\w-]+) (?:do|are) you\b", re.IGNORECASE)
_AND_HABIT = re.compile(
    r"(?:,? and|, plus|, as well as) (?:also )?(?:how|why|what) you (?:usually |normally |generally |like to )?(?!would"
    r"|did|could|will|had|might|were|have|are|can)(?P<verb>[a-z]+)\b(?P<rest>[^.?!]*)",
    re.IGNORECASE,
)
# Without two question marks, nothing is a double question that none of these matches.
SECOND_ASKS = (
    _SHIFT,
    _SECOND_TALE,
    _TWO_TIMES,
    _TOPIC,
    _TWO_TALES,
    _SECOND,
    _AND_HABIT,
    re.compile(r"[.!?][\s\"']+(?:and|also|plus),? (?:how|why|what|when|where|who|which)\b", re.IGNORECASE),
    re.compile(r"[.!?][\s\"']+(?:how|what|why|which [\w-]+) (?:do|are) you\b", re.IGNORECASE),
)
_ALL = frozenset(asks.pattern for asks in SECOND_ASKS)
# Without one of these a sentence has no second half.
_JOINS = re.compile(
    r"[ ;,](?:and|but|plus|or|also|then|second|secondly|separately|besides|in addition|by the way|apart from"
    r"|along with)\b|as well as|[,;] (?:please|tell|describe|explain|talk|walk|outline|share|give)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"\b(?:how|why|what|when|where|who|which)\b|\b{_TELL}\b|^(?:so,? |and )?{_AUX} (?:you|your|the|a|it|there)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    rf"(?:and|also|plus),? (?:how|why|what|when|where|who|which)(?: [\w-]+){{0,2}}? ({_AUX})\b", re.IGNORECASE
)
_THIRDS = re.compile(r"(?:^|, |and |or )(?:how|why|what|when|where|who|which)\b", re.IGNORECASE)
_WH = re.compile(r"\b(?:how|why|what|when|where|who|which)\b", re.IGNORECASE)
_ASKS_ON = re.compile(rf"[a-z],? (?:how|why|what|when|where|who|which|{_AUX[3:-1]})\b")
# "As well as a woman" sets two beside each other, where nothing is to be told.
_SETS_BESIDE = re.compile(r"[,;]? as well as", re.IGNORECASE)
_TELLS = re.compile(rf"\b{_TELL}\b", re.IGNORECASE)
_WENT = re.compile(r"\b(?:what|who) (?:went|came|broke|failed|made|led|caused|happened)\b", re.IGNORECASE)
_OR = re.compile(r",? ?or\b", re.IGNORECASE)


def double(text: str, asks: Collection[str] | None = None) -> Iterator[tuple[int, int]]:
    """Yield where a second question begins in plain text.

    Args:
        asks: Those expressions of `SECOND_ASKS` that may match, where it is known that the others cannot.

    >>> list(double("Why us? What is your notice period?"))
    [(8, 35)]
    >>> list(double("What did you do, and what happened?"))
    []
    """
    may = _ALL if asks is None else frozenset(asks)
    said = without_quotes(text)
    may = frozenset(asks.pattern for asks in SECOND_ASKS if asks.pattern in may and asks.search(said))
    if not may and said.count("?") < 2:  # noqa: PLR2004
        return
    sentences = list(sentences_of(said))
    asked = [
        (start, sentence)
        for place, (start, sentence) in enumerate(sentences)
        if sentence.endswith("?") and not (place and _IF_SO.match(sentence))
    ]
    if len(asked) > 1 and not _follows_up(asked[0][1], asked[1][1]):
        start, sentence = asked[1]
        yield start, start + len(sentence)
        return
    for place, (start, sentence) in enumerate(sentences):
        span = _within(sentence, may) or (_leaps(sentences[place - 1][1], sentence) if place else None)
        if span:
            yield start + span[0], start + span[1]
            return


def _follows_up(first: str, second: str) -> bool:
    """Whether a second question only asks more of what the first is about, or the first was no more than an opening."""
    words = len(second.split())
    more = words <= MORE_OF_IT and " you" not in second
    return more or len(first.split()) <= OPENING or (words <= SHORT and _OF_THE_SAME.search(second) is not None)


def _within(sentence: str, may: frozenset[str]) -> tuple[int, int] | None:
    """Return where the second half of a sentence asks of something else."""
    if not _JOINS.search(sentence):
        return None
    for pattern in (_SHIFT, _SECOND_TALE):
        found = pattern.search(sentence) if pattern.pattern in may else None
        if found and not _bare(sentence[: found.start()]) and not _LINKED.search(_JOINED.sub("", found.group())):
            return found.span()
    for pattern in (_TWO_TIMES, _TOPIC, _TWO_TALES):
        found = pattern.search(sentence) if pattern.pattern in may else None
        if (
            found
            and (pattern is _TWO_TALES or not _bare(sentence[: found.start()]))
            and not (_SETS_BESIDE.match(found.group()) and not _TELLS.search(sentence[: found.start()]))
            and (pattern is _TWO_TIMES or not _LINKED.search(_JOINED.sub("", found.group())))
        ):
            return found.span()
    habit = _AND_HABIT.search(sentence) if _AND_HABIT.pattern in may and _TOLD_STORY.match(sentence) else None
    if habit and not is_past(habit["verb"]) and not _LINKED.search(habit["rest"]):
        return habit.span()
    asks_on = _SECOND.pattern in may and _ASKS_ON.search(sentence) is not None
    for found in _SECOND.finditer(sentence) if asks_on else ():
        first, second = sentence[: found.start()], sentence[found.start("wh" if found["wh"] else "aux2") :]
        if not _bare(first) and _unrelated(first, found, second):
            start = found.start() + len(found.group()) - len(found.group().lstrip(" ,;-"))
            return start, len(sentence)
    return None


def _bare(first: str) -> bool:
    """Whether the first half asks for nothing, so that there is one question only."""
    return _ASKS.search(first) is None or len(first.split()) < 2 or _PREAMBLE.match(first) is not None  # noqa: PLR2004


def _leaps(first: str, second: str) -> tuple[int, int] | None:
    """Return the whole of a sentence that goes on to something else with "And" after a story was asked for."""
    found = _NEXT.match(second)
    if found and _STORY.search(first) and found[1].lower() not in PAST and not _LINKED.search(second):
        return 0, len(second)
    if _TOLD_STORY.match(first) and _HABIT.match(second) and not _LINKED.search(second):
        return 0, len(second)
    return None


def _unrelated(first: str, found: re.Match[str], second: str) -> bool:
    """Whether the second ask leaves the story of the first."""
    aux = (found["aux1"] or found["aux2"] or found["is"]).lower()
    if found["wh"] and _leaves_the_past(first, aux) and not _POINTS_BACK.search(second):
        return True
    if _NEW_CASE.match(second) and _WH.search(first):
        return True
    thirds = len(_THIRDS.findall(first)) > 1
    if (_LINKED.search(second) and not thirds) or (found["aux2"] and _OR.match(found.group())):
        return False
    # "... and how do you know?" goes on with the first.
    said = _FOLLOWED.sub("", second).strip(" ?.")
    if not said or _OF_THE_FIRST.search(said):
        return False
    opening = _OPENING.search(first)
    story = _STORY.search(first) is not None
    if opening is None and not story:
        return found["wh"] is not None and aux not in PAST
    before = opening[1].lower() if opening else "did"
    if before in PAST:
        return aux not in PAST
    if before in PRESENT:
        return True
    return aux in PAST or (aux in PRESENT and " you" in second)


def _leaves_the_past(first: str, aux: str) -> bool:
    """Whether a story in the past is followed by how things are or would be done."""
    opening = _OPENING.search(first)
    past = opening is not None and opening[1].lower() in PAST
    return (past or _WENT.search(first) is not None) and _WH.search(first) is not None and aux in NOW
