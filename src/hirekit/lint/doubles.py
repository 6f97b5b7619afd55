"""Two questions in one: where a second subject begins."""

import re
from collections.abc import Collection, Iterator

from hirekit.lint.deeds import is_past
from hirekit.lint.follow_ups import contents, points_back
from hirekit.lint.halves import JOINED, second_half
from hirekit.lint.matters import of_another_matter
from hirekit.lint.second_asks import (
    AND_HABIT,
    AUX,
    SECOND,
    SECOND_ASKS,
    SECOND_TALE,
    SHIFT,
    TELL,
    TOPIC,
    TWO_TALES,
    TWO_TIMES,
)
from hirekit.lint.tokens import in_small_letters, sentences_of, without_quotes

PAST = frozenset({"did", "was", "were", "had"})
NOW = frozenset({"would", "will", "do", "does", "are", "is", "'s"})
PRESENT = frozenset({"do", "does", "are", "is", "'s", "have", "has"})
_JOINED = re.compile(r"^[,; ]*(?:and|then|also|plus|[,; ])+ ")
# What points back to the first half, so that the second follows it up.
_LINKED = re.compile(
    r"\b(?:it|that|this|they|them|those|these|then|there|still|later|come back|of how much|differently|instead|next"
    r"|afterwards|again|so|results?|happen(?:ed|s)?|outcome|learn(?:ed|t)?|both|either|neither|why\?|which (?:would"
    r"|do|did|will|is|was))\b",
)
_STORY = re.compile(
    r"\b(?:tell (?:me|us) (?:about|of)|describe|give (?:me |us )?an example|think of|talk (?:me|us) through"
    r"|recall)\b[^.?!]{0,60}?"
    r"\b(?:a|an|the last|one|another|the most|the)\b",
)
_FOLLOWED = re.compile(
    rf"^(?:how|why|what|when|where|who|which)?(?: [\w-]+){{0,2}}? ?{AUX}? ?(?:you|your|we|they|the|our|a|an|there)? ?",
)
_OF_THE_FIRST = re.compile(
    r"^(?:know|decide|tell|find out|react|respond|respond to|choose|start|begin|measure|prevent|say|do|show|check|prove"
    r"|make sure|go about|sum up|judge|notice|cope)(?: (?:for sure|first|early|in time))?$"
    r"|^(?:[\w']+ ){0,2}(?:first|next|then|last|most|least|up first|to do|to say|happen\w*|change|differently)\b(?: "
    r"\w+){0,2}$",
)
_POINTS_BACK = re.compile(r"\b(?:it|that|this|them|know)\b(?! differently)")
# A second question of so few words asks more of the first; one that points back may have more; so few begin a question.
MORE_OF_IT, SHORT, OPENING = 3, 9, 1
_OF_THE_SAME = re.compile(
    r"^(?:(?:and|so|but) )?(?:what happened|what if)\b|\b(?:it|them|that|those|these|so|same|instead|else"
    r"|this one)\b(?! of (?:your|the)\b)",
)
_IF_SO = re.compile(r"(?:and )?if (?:so|not|yes|no)\b")
# A case of its own: "... and what would you do about a cook who is late?".
_NEW_CASE = re.compile(r"what would you do (?:about|if|when|with) (?:a|an|somebody|someone|another)\b")
_OPENING = re.compile(rf"\b({AUX})\b")
_PREAMBLE = re.compile(
    r"^(?:to (?:see|know|check|work out|find out)|before|after|while|if|since|as|once|given|suppose|imagine|say"
    r"|when(?! (?:did|do|does|was|were|is|are|have|had|will|would)\b))\b[^,;]*$",
)


# After a story, how somebody works in general is another matter: "and how you motivate the team".
_TOLD_STORY = re.compile(
    r"(?:please )?(?:tell (?:me|us) about|describe|give (?:me|us) an example of|talk (?:me|us) through) (?:a|an|the"
    r"|your (?:last|best|worst|largest|biggest|hardest|first|most|proudest|latest))\b",
)
_HABIT = re.compile(r"(?:how|what|why|which [\w-]+) (?:do|are) you\b")
_FORMS = {asks.pattern: asks for asks in SECOND_ASKS}
_ALL = (*_FORMS, *(asks.pattern for asks in JOINED))
# Without one of these a sentence has no second half.
_JOINS = re.compile(
    r"[ ;,](?:and|but|plus|or|also|then|second|secondly|separately|besides|in addition|by the way|apart from"
    r"|along with)\b|as well as|[,;] (?:please|tell|describe|explain|talk|walk|outline|share|give)",
)
_ASKS = re.compile(
    rf"\b(?:how|why|what|when|where|who|which)\b|\b{TELL}\b|^(?:so,? |and )?{AUX} (?:you|your|the|a|it|there)\b",
)
_NEXT = re.compile(rf"(?:and|also|plus),? (?:how|why|what|when|where|who|which)(?: [\w-]+){{0,2}}? ({AUX})\b")
_THIRDS = re.compile(r"(?:^|, |and |or )(?:how|why|what|when|where|who|which)\b")
_WH = re.compile(r"\b(?:how|why|what|when|where|who|which)\b")
_ASKS_ON = re.compile(rf"[a-z],? (?:how|why|what|when|where|who|which|{AUX})\b")
# "As well as a woman" sets two beside each other, where nothing is to be told.
_SETS_BESIDE = re.compile(r"[,;]? as well as")
_TELLS = re.compile(rf"\b{TELL}\b")
_WENT = re.compile(r"\b(?:what|who) (?:went|came|broke|failed|made|led|caused|happened)\b")
_OR = re.compile(r",? ?or\b")


# What asks for no more than a nod, before the question.
_TAG = re.compile(
    r",? (?:(?:is|are|do|does|did|was|were|has|have|had|can|could|would|will|should)(?:n't)? (?:it|you|we|they|he|she|there|that)|right|eh|yes|no|correct|agreed|okay|ok)\?$",
)
# The two questions of the right to work, which belong together.
_LAWFUL_PAIR = re.compile(
    r"are you (?:legally )?(?:authori[sz]ed|entitled|eligible|permitted|allowed) to work [^?.]{0,40}[?,.]? ?(?:and )?(?:will|would|do) you"
    r" (?:now or (?:later|in future) )?(?:need|require) sponsorship[^?]{0,30}\?$",
)
# After a tale, what was done then.
_TOLD_ON = re.compile(
    r",? ?and (?:also )?(?:how|what|whom|why) you (?:then |later |first )?(?:told|did|got|said|made|gave|let|put|took|went|had|were|was|saw|found|knew|felt|left|kept|\w+ed)\b",
)


def double(text: str, asks: Collection[str] | None = None) -> Iterator[tuple[int, int]]:
    """Yield where a second question begins in plain text.

    Args:
        asks: Those expressions of `SECOND_ASKS`, or of `JOINED`, that may match, where it is known that the others cannot.

    >>> list(double("Why us? What is your notice period?"))
    [(8, 35)]
    >>> list(double("What did you do, and what happened?"))
    []
    """
    may = _ALL if asks is None else asks
    said = in_small_letters(without_quotes(text))
    if _LAWFUL_PAIR.match(said):
        return
    if half := second_half(said, may):
        yield half
        return
    for start, end in _by_form(said, may):
        second = said[start:end]
        bare = _JOINED.match(second) and not said[:start].rstrip().endswith("?") and not any(contents(second))
        second = _JOINED.sub("", second)
        if not (bare or points_back(second) or _TOLD_ON.match(said, start)) and of_another_matter(said[:start], second):
            yield start, end


def _by_form(said: str, may: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield where one of the forms of `SECOND_ASKS` stands, at most once."""
    may = [form for form in may if form in _FORMS and _FORMS[form].search(said)]
    if not may and said.count("?") < 2:  # noqa: PLR2004
        return
    sentences = list(sentences_of(said))
    asked = [
        (start, sentence)
        for place, (start, sentence) in enumerate(sentences)
        if sentence.endswith("?") and not (place and _IF_SO.match(sentence)) and not _TAG.search(sentence)
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


def _within(sentence: str, may: Collection[str]) -> tuple[int, int] | None:
    """Return where the second half of a sentence asks of something else."""
    if not _JOINS.search(sentence):
        return None
    for pattern in (SHIFT, SECOND_TALE):
        found = pattern.search(sentence) if pattern.pattern in may else None
        if found and not _bare(sentence[: found.start()]) and not _LINKED.search(_JOINED.sub("", found.group())):
            return found.span()
    for pattern in (TWO_TIMES, TOPIC, TWO_TALES):
        found = pattern.search(sentence) if pattern.pattern in may else None
        if (
            found
            and (pattern is TWO_TALES or not _bare(sentence[: found.start()]))
            and not (_SETS_BESIDE.match(found.group()) and not _TELLS.search(sentence[: found.start()]))
            and (pattern is TWO_TIMES or not _LINKED.search(_JOINED.sub("", found.group())))
        ):
            return found.span()
    habit = AND_HABIT.search(sentence) if AND_HABIT.pattern in may and _TOLD_STORY.match(sentence) else None
    if habit and not is_past(habit["verb"]) and not _LINKED.search(habit["rest"]):
        return habit.span()
    asks_on = SECOND.pattern in may and _ASKS_ON.search(sentence) is not None
    for found in SECOND.finditer(sentence) if asks_on else ():
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
    if found and _STORY.search(first) and found[1] not in PAST and not _LINKED.search(second):
        return 0, len(second)
    if _TOLD_STORY.match(first) and _HABIT.match(second) and not _LINKED.search(second):
        return 0, len(second)
    return None


def _unrelated(first: str, found: re.Match[str], second: str) -> bool:
    """Whether the second ask leaves the story of the first."""
    aux = found["aux1"] or found["aux2"] or found["is"]
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
    before = opening[1] if opening else "did"
    if before in PAST:
        return aux not in PAST
    if before in PRESENT:
        return True
    return aux in PAST or (aux in PRESENT and " you" in second)


def _leaves_the_past(first: str, aux: str) -> bool:
    """Whether a story in the past is followed by how things are or would be done."""
    opening = _OPENING.search(first)
    past = opening is not None and opening[1] in PAST
    return (past or _WENT.search(first) is not None) and _WH.search(first) is not None and aux in NOW
