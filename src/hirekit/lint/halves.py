"""Two asks in one question: what joins them, and whether the second leaves the matter of the first."""

import re
from collections.abc import Collection, Sequence
from itertools import islice

import attrs

from hirekit.lint.asks import ASK, NOW, OPENS, PAST, TALE, Ask, ask_at, first_ask
from hirekit.lint.follow_ups import OF_THE_POST, contents, follows_up
from hirekit.lint.matters import of_another_matter, of_other_work

# What joins two asks; a mark says itself that the second is another matter.
_MARKED = (
    r"(?:also|separately|besides|in addition|alternatively|secondly|second|oh(?:,? and)?|by the way|in the same breath"
    r"|apart from (?:that|this)|(?:on|in) (?:another|a different|an? separate) (?:\w+ )?(?:note|subject|matter|tack)|changing (?:the )?subject"
    r"|(?:while|as long as) (?:we're|we are|you're|i'm) (?:at it|here|about it)|while at it|as a second (?:one|question)"
    r"|part two|number two|after that|something else|another thing|finally|lastly)"
)
_AND = r"\b(?:and|or|plus|as well as|along with|then)\b,? ?"
_JOIN = re.compile(
    rf"(?:(?P<stop>[.!?…][\"')]?) |(?P<pause>[,;:]|\.\.\.| -| /) ?| ?(?={_AND}|\b{_MARKED}\b))(?P<and>(?:{_AND})*)"
    rf"(?P<mark>(?:\b{_MARKED}\b[,:]? ?(?:and |then |please |say |tell (?:me|us)(?: about| of)? )?)?)",
)
# "Two things: ...", "Part one: ...", said before either.
_ANNOUNCED = re.compile(
    r"\b(?:two (?:things|questions|parts|in one|for one|bits)|part (?:one|two)|first(?:ly)?,|first off|a couple of"
    r" (?:things|questions)|double question)\b",
)
# A case that is put, of which all that follows asks.
_PUTS = re.compile(
    r"(?:^|[.!?] )(?:suppose|imagine|say|take|picture|if|when|here (?:is|are)|given|an? (?!time\b)[\w' -]+?"
    r" (?:is|are|says|asks|wants|refuses|has|comes|rings|needs|tells|keeps|hides|leaves|calls|disagree|brings|falls))\b",
)
_LATELY = re.compile(
    r"when (?:did|have) you last\b|when was the last time|how did you (?:hear|learn)\b|what was your (?:\w+est|most|last|proudest)\b",
)
_PLUS = re.compile(r"\b(?:plus|as well as|along with)\b")
_JOINS = (
    *(rf"\b{word}\b(?:[,:] ?| )" for word in ("and", "or", "plus", "as well as", "along with", "then")),
    rf"\b{_MARKED}\b(?:[,:] ?| )(?:and |then |please |say |tell (?:me|us) (?:(?:about|of) )?)?",
)
# Nothing has a second half without an ask behind a mark, or behind a word that joins. Of each such word, how an ask behind it begins,
# so that the words of a text tell whether to look for it, and the ask itself.
JOINED = tuple(re.compile(rf"{join}(?:{OPENS})\b") for join in _JOINS)
_BEHIND = {opens.pattern: re.compile(f"{join}(?:{ASK.pattern})") for opens, join in zip(JOINED, _JOINS, strict=True)}
_PAUSED = re.compile(rf"[.!?…,;:/-][\"')]? ?(?:{ASK.pattern})")
MOST_JOINS = 24


@attrs.frozen
class _Half:
    """A second ask, and what stands before it.

    Attributes:
        before: All that stands before what joins them.
        second: The ask and all that follows.
        stop: The mark that ends the sentence between them, or nothing.
        joined: By "and", "or" and the like.
        marked: Whether it is said that the second is another matter.
    """

    before: str
    first: Ask
    ask: Ask
    second: str
    stop: str
    joined: str
    marked: bool


def second_half(said: str, may: Collection[str] = tuple(_BEHIND)) -> tuple[int, int] | None:
    """Return where plain text in small letters, without quotations, goes on to ask of something else.

    Args:
        may: Those expressions of `JOINED` that may match, where it is known that the others cannot.

    >>> second_half("how would you prune a tree, and how would you set a budget?")
    (32, 59)
    >>> second_half("what would you ask her, and whom would you tell?") is None
    True
    """
    behind = [_BEHIND[join] for join in may if join in _BEHIND]
    if not _asks_on(said, behind, 0):
        return None
    opening = first_ask(said)
    announced = _ANNOUNCED.search(said)
    if opening is None and announced is None:
        return None
    first = opening or Ask(0, TALE)
    if not _asks_on(said, behind, first.start + 1):
        return None
    for join in islice(_JOIN.finditer(said, first.start + 1), MOST_JOINS):
        ask = ask_at(said, join.end())
        if ask is None:
            continue
        marked = announced is not None or bool(join["mark"]) or _PLUS.search(join["and"]) is not None
        half = _Half(said[: join.start()], first, ask, said[ask.start :], join["stop"] or "", join["and"], marked)
        if _elsewhere(half):
            return ask.start, len(said.rstrip())
        first = ask
    return None


def _asks_on(said: str, behind: Sequence[re.Pattern[str]], start: int) -> bool:
    """Whether an ask stands behind a mark, or behind one of some words that join."""
    return _PAUSED.search(said, start) is not None or (behind != [] and any(ask.search(said, start) for ask in behind))


def _elsewhere(half: _Half) -> bool:
    """Whether the second ask leaves the matter of the first."""
    if follows_up(half.before, half.second) or not (half.marked or any(contents(half.before))):
        return False
    if half.marked:
        return True
    if not OF_THE_POST.search(half.second) and not (_is_tale(half) if half.ask.time == TALE else _is_question(half)):
        return False
    return of_another_matter(half.before, half.second)


def _is_tale(half: _Half) -> bool:
    """Whether the second ask is a tale of its own."""
    if not half.joined:
        return False
    if half.ask.by == "same":
        preposition = half.second.split(maxsplit=1)[0]
        return half.first.time == TALE and re.search(rf"\b{preposition}\b", half.before) is not None
    # "A launch and your approach to testing" is one story.
    if half.second.startswith("your ") and not of_other_work(half.before, half.second):
        return False
    return half.first.time == TALE or half.ask.by == "tell"


def _is_question(half: _Half) -> bool:
    """Whether the second ask can be a question of its own, by its time and its word."""
    first, ask = half.first, half.ask
    # "Do you mend it, or do you wait?" is a choice.
    if half.stop not in {"", "?"} or (not ask.by and "or" in half.joined):
        return False
    if ask.by == "subject":
        of_things = first.by in {"how", "where", "which", "what"} and " who " not in half.before
        return of_things and ask.time == NOW and bool(half.joined)
    if first.time == TALE and ask.by not in {"how", "us"}:
        return False
    if ask.time == PAST:
        return first.time not in {TALE, PAST} and _LATELY.match(half.second) is not None
    return not _PUTS.search(half.before) and (bool(half.joined) or ask.by == "how")
