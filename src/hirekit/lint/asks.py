"""What a question asks for, ask by ask: in which time, and by which word."""

import re

import attrs

from hirekit.lint.deeds import is_past
from hirekit.lint.second_asks import AUX, TELL

PAST, PERFECT, NOW, WOULD, TALE = "past", "perfect", "now", "would", "tale"
_TIMES = {
    **dict.fromkeys(("did", "was", "were", "had"), PAST),
    **dict.fromkeys(("have", "has", "'ve"), PERFECT),
    **dict.fromkeys(("do", "does", "are", "is", "'s", "can"), NOW),
    **dict.fromkeys(("would", "will", "could", "should", "'d", "'ll"), WOULD),
}
_WH = r"(?:how|why|what|when|where|who|whom|whose|which)"
_SUBJECT = r"(?:you|your|we|they|the|our|an?|there|he|she|it|one|people|[a-z]+(?:s|tion|ment|ity))"
TELLS = (
    rf"(?:{TELL}|run (?:me|us) through|take (?:me|us) through|narrate|recall|think of|talk about|i'd like to hear"
    r"|show (?:me|us)|set out|sketch|speak about)"
)
_STORIES = r"(?:time|occasion|example|case|situation|conflict|disagreement|dispute|quarrel|row|clash|complaint|shoplifter|incident|one)"
_YOURS = (
    r"(?:experience|approach|way|views?|thoughts|handling|chairing|dealings|work|use|knowledge|take|method|thinking|style|idea|ideas"
    r"|running|management|part)"
)
# What may open an ask of its own behind a join.
ASK = re.compile(
    rf"(?:(?:in|by|at|on|with|for|to|from) (?=what|which|whom|whose))?(?P<wh>{_WH})(?: (?!you\b)[\w'-]+){{0,4}}?"
    rf"(?: (?P<aux>{AUX})|(?P<short>'s|'d|'ll)) (?:{_SUBJECT}|(?<=does )[a-z]+)\b"
    rf"|(?P<how>how|what|why) (?:you|your)(?P<have>'ve|'d|'ll)? (?:(?P<verb_have>have|would|will|could) )?"
    rf"(?:usually |normally |generally |then |once |first |last |go about )?(?P<verb>[a-z]+)"
    rf"|(?P<who>who) (?!{AUX}\b)(?P<verb_who>[a-z]+)\b"
    rf"|why (?P<us>us|here|this (?:post|job|role|company|firm|school|trust))\b"
    rf"|(?P<yes_no>(?:have|do|would|can|could) you\b)"
    rf"|(?P<tell>{TELLS} (?:(?:me|us) )?(?:(?:about|of|something (?:about|of|on)|through) )?(?:an?|another|your|how you|one|the (?:last|most"
    rf"|best|worst|biggest)|any|some(?:one|body|thing)?)\b)"
    rf"|(?P<tale>(?:(?:about|of|on|to|through|something (?:about|on|of)) )?(?:(?:an?|another|the last|one) (?:other |[\w'-]+ )?{_STORIES}"
    rf" (?:you|when|where|in which|that you|of)|another of|one of (?=[a-z]+ing)|your (?:[\w'-]+ )?{_YOURS} (?:of|to|on|with|about|in|at|as|for)|(?:the|your) way you)\b"
    rf"|(?P<same>of|about|in|with|through) (?:[a-z]+ing|your|an?|any|how|the (?:last|most|best|worst|biggest)|someone|somebody)\b)",
)
# How whatever `ASK` finds begins, and more.
OPENS = (
    rf"(?:(?:in|by|at|on|with|for|to|from) )?{_WH}|(?:have|do|would|can|could) you|{TELLS}|of|about|in|with|through|on|to|something"
    rf"|another|your|the (?:last|way)|an? (?:other |[\w'-]+ )?{_STORIES}"
)
# What opens the first ask.
_OPENING = re.compile(
    rf"(?<![\w-])(?:(?P<wh>{_WH})(?: (?!you\b)[\w'-]+){{0,6}}?(?: (?P<aux>{AUX})|(?P<short>'s|'d|'ll))\b"
    rf"|(?P<how>how|what|why) (?:you|your)(?P<have>'ve|'d|'ll)? (?:(?P<verb_have>have|would|will|could) )?(?P<verb>[a-z]+)"
    rf"|(?P<who>who|what|which [\w' -]{{3,30}}?) (?!{AUX}\b)(?P<verb_who>went|came|broke|failed|made|led|caused|took|makes|drew|[a-z]+ed)\b"
    rf"|(?P<yes_no>(?:have|do|did|would|can|could) you\b(?! (?:tell|describe|explain|give|talk|walk|share|please|say))))"
    rf"|\b(?P<tell>{TELLS})\b",
)


@attrs.frozen
class Ask:
    """One ask of a question.

    Attributes:
        start: Where it begins.
        time: Whether it asks of the past, of how things are, or of what would be done; or is a tale to be told.
        by: Its question word; "tell" or, behind a join, nothing for a tale; "same" where it goes on with the preposition of the
            first, as in "... and of a deadline"; "subject" for "who signs"; "us" for "why us".
    """

    start: int
    time: str
    by: str = ""


def first_ask(said: str) -> Ask | None:
    """Return the first ask of plain text in small letters, without quotations.

    >>> first_ask("so, how did you mend it?")
    Ask(start=4, time='past', by='how')
    """
    found = _OPENING.search(said)
    return _of(found) if found else None


def ask_at(said: str, place: int) -> Ask | None:
    """Return the ask that begins at a place of plain text in small letters, as one may behind a join.

    >>> ask_at("... and a time you led", 8)
    Ask(start=8, time='tale', by='')
    """
    found = ASK.match(said, place)
    if found is None:
        return None
    if found["same"]:
        return Ask(found.start(), TALE, "same")
    if found["tale"]:
        return Ask(found.start(), TALE)
    if found["us"]:
        return Ask(found.start(), NOW, "us")
    return _of(found)


def _of(found: re.Match[str]) -> Ask:
    if found["tell"]:
        return Ask(found.start(), TALE, "tell")
    if found["yes_no"]:
        return Ask(found.start(), _TIMES.get(found["yes_no"].split()[0], NOW))
    if found["wh"]:
        return Ask(found.start(), _TIMES.get(found["aux"] or found["short"], NOW), found["wh"])
    if found["how"]:
        have = found["verb_have"] or found["have"] or ""
        time = _TIMES.get(have) or (PAST if is_past(found["verb"]) else NOW)
        return Ask(found.start(), time, found["how"])
    return Ask(found.start(), NOW if found["verb_who"].endswith("s") else PAST, "subject")
