"""Whether one anchor mixes two unrelated criteria."""

import re
from collections.abc import Collection, Iterable, Iterator

from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.fields import apart, fields_of
from hirekit.lint.follow_ups import contents
from hirekit.lint.sides import BESIDE, SIDES, two_sides
from hirekit.lint.tokens import in_small_letters, sentences_of, words_of

# What joins two pieces of work, and says itself that the second is another matter.
_MARKED = re.compile(
    r"[;,]? (?:and also|and besides(?: that)?|and on top of that|and in addition|as well as|in addition to|besides"
    r"|on top of|alongside|but also|while also|and separately|and, separately,)(?: (?:that|also|then|separately))? "
    r"|[;,] (?:(?:and )?also|plus|besides|in addition|separately|meanwhile),?(?: also)? | plus ",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"(?:,|;)? (?:and|while|whilst) (?:then |also )?|[,;] then |; |, (?=[a-z]+ed\b)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:\w+ly )?[a-z][\w-]*(?:s|ed|es|ing)\b|(?:\w+ly )?(?:wrote|taught|led|ran|built|drew|spoke|kept|held|gave|made"
    r"|drove|sold|set|met|cut|won|rewrote|chose|took|brought|sent|hit|found|read|put|rang|left|cut|laid|bent|dealt)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:\w+ly )?([\w'-]+)", re.IGNORECASE)
# Running a place: beside a craft that belongs to no field, another piece of work.
_RUNNING = re.compile(
    r"\b(?:negotiat\w+|mentor\w*|coach(?:es|ed|ing)|recruit\w*|hir(?:es|ed|ing)|fundrais\w+|grants?|newsletters?"
    r"|payroll|chair(?:s|ed|ing)|"
    r"train(?:s|ed|ing) (?:an?|the|two|three|four|new|junior|its|their|each|other)|apprais\w+|part(?:y|ies)|raffle"
    r"|accounts|donors?|sponsors?|"
    r"present(?:s|ed|ing) (?:to|results|findings|figures|the \w+ to|[\w ]{3,25} to (?:the board|customers|executives"
    r"|clients|councillors))|keynote|arrived on time|"
    r"attendance|press conference)\b",
    re.IGNORECASE,
)
# What points back, so that the second half goes on with the first.
_LINK = re.compile(
    r"\b(?:so that|because|since|which|it|them|this|that|their|its|before|after|until|then|who|those|these|whose|when"
    r"|if|what|why|how|both|each|either|the (?:reason|result|cause|difference|rest|gap|same|(?:cheap|dear|near|safe"
    r"|quick|larg|small)est|\w+ers))\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:it|them|this|its|so that|because|which|those|these)\b", re.IGNORECASE)
_NO_VERB = re.compile(r"[\w-]+ (?:and|or|of|stayed|were|are|remained|\w+ed)\b")
# What joins a half to one that is no more of the same.
_JOINED = re.compile(
    r"[,;.]? (?:and also|as well as|in addition to|besides|on top of|alongside|but also|while also|and separately)(?: (?:that|also|then"
    r"|separately),?)? |[;.,] (?:(?:and )?also|plus|besides|in addition|separately|meanwhile),?(?: also)? | plus |[,;.]? (?:and|but|or|nor"
    r"|although|while|whilst) (?:then |also |had )?|[;.] (?:also )?| / |, (?=[a-z]+(?:ed|s)\b)|, with ",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;]")
# What opens a half though it is no deed told by itself.
_DOES = re.compile(
    r"(?:(?:either )?did not|does not|could(?: not)?|had|gave|gives|spoke|speaks|served|left|lost|knew|knows|learn(?:ed|t)|kept|won|stated|brought|brings"
    r"|worked|got|gets|found|coaches|cooks|comforted|comforts|was|never|arrived|turned up|[a-z]{3,}ing|nor how)\b",
    re.IGNORECASE,
)
# What takes up the first half in the second.
_TAKES_UP = re.compile(
    r"\b(?:so that|because|since|which|it|them|this|that|their|its|his|her|him|hers|then|who|those|these|whose|what|why|how|both|either|one"
    r"|ones|others?|another|once|again|same|whether|where|each(?! (?:junior|apprentice|donor|volunteer|new|evening|morning|month|week))|the (?:reason|result|cause|difference|rest|gap|\w+est))\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:(?:an?|two|three|four|five|each|every|new) [a-z]|the (?:[\w'-]+ ){1,2}(?:who|to its)\b)|between",
    re.IGNORECASE,
)
MOST_WORDS = 24
# Two sentences are two matters only where both are short.
SHORT = 13
# Without two fields, nothing is two criteria that holds none of these.
MARKS = (_RUNNING, _MARKED, *SIDES.values())
_ALL = frozenset(mark.pattern for mark in MARKS)


def two_criteria(text: str, marks: Collection[str] = _ALL) -> Iterator[tuple[int, int]]:
    """Yield where a second, unrelated piece of work begins in plain text.

    Args:
        marks: Those expressions of `MARKS` that may match, where it is known that the others cannot.

    >>> list(two_criteria("Negotiates budgets and tunes models."))
    [(23, 35)]
    >>> list(two_criteria("Found the cause and told those affected."))
    []
    """
    if not marks and len(fields_of(text)) < 2:  # noqa: PLR2004
        return
    called = [mark for mark in MARKS if mark.pattern in marks]
    sides = [mark for mark in called if mark in SIDES.values()]
    beside = next(_beside_a_craft(text), None) if _any_in(text, sides) else None
    if beside:
        yield beside
        return
    sentences = list(sentences_of(text))
    for start, sentence in sentences:
        if not _VERB.match(sentence) or len(words_of(sentence)) > MOST_WORDS:
            continue
        if not _any_in(sentence, called) and len(fields_of(sentence)) < 2:  # noqa: PLR2004
            continue
        for second in _seconds(sentence):
            yield start + second, start + len(sentence)
            return
    if len(sentences) == 2:  # noqa: PLR2004
        first, (start, last) = sentences[0][1], sentences[1]
        short = max(len(words_of(first)), len(words_of(last))) <= SHORT
        if short and _VERB.match(first) and _begins(last, like=first) and _goes_elsewhere(first, last):
            yield start, start + len(last)


def _any_in(text: str, marks: Iterable[re.Pattern[str]]) -> bool:
    small = in_small_letters(text)
    return any(mark.search(small) for mark in marks)


def _beside_a_craft(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a half begins that is done for the team, the money, the public or the office, not for what stands before."""
    for found in _JOINED.finditer(text) if _tells(text) else ():
        first, rest = text[: found.start()], text[found.end() :]
        if not _tells(rest):
            continue
        if len(words_of(first)) > MOST_WORDS:
            return
        second = _STOP.split(rest, maxsplit=1)[0]
        if (
            not _takes_up(second)
            and (own := {*contents(first)})
            and own.isdisjoint(contents(second))
            and two_sides(first, second)
        ):
            yield found.end(), found.end() + len(second)


def _tells(half: str) -> bool:
    """Whether a half begins with what somebody does or fails to do."""
    return _DOES.match(half) is not None or (_NO_VERB.match(half) is None and opens_with_deed(half))


def _takes_up(second: str) -> bool:
    """Whether a second half speaks of what the first named, before it names somebody or something itself."""
    told = BESIDE.split(second, maxsplit=1)[0]
    named, back = _NAMED.search(told), _TAKES_UP.search(told)
    return back is not None and not (named and named.start() < back.start())


def _seconds(sentence: str) -> Iterator[int]:
    """Yield where a half of a sentence begins that is of another kind of work than what stands before it."""
    for found in _MARKED.finditer(sentence):
        first, second = sentence[: found.start()], sentence[found.end() :]
        fields = fields_of(first), fields_of(second)
        lone = not all(fields) and any(fields)
        starts = _begins(second, like=first) or _form(second) == "ing"
        if _VERB.match(first) and starts and not _POINTS_BACK.search(second) and (lone or apart(*fields)):
            yield found.end()
    for found in _JOIN.finditer(sentence):
        first, second = sentence[: found.start()], sentence[found.end() :]
        gerund = "whil" in found.group().lower() and _form(second) == "ing"
        if _VERB.match(first) and (gerund or _begins(second, like=first)) and _goes_elsewhere(first, second):
            yield found.end()


def _goes_elsewhere(first: str, second: str) -> bool:
    if _LINK.search(second):
        return False
    fields = fields_of(first)
    return apart(fields, fields_of(second)) if fields else _RUNNING.search(second) is not None


def _begins(second: str, *, like: str) -> bool:
    """Whether a second half begins with a verb, of the form that the first begins with."""
    # A plural noun is no verb.
    return _NO_VERB.match(second) is None and _VERB.match(second) is not None and _form(second) == _form(like)


def _form(part: str) -> str:
    found = _OPENING.match(part)
    word = found[1].lower() if found else ""
    return "ing" if word.endswith("ing") else "s" if word.endswith("s") else "past"
