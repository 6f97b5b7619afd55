"""Notes of returned scorecards: opinion, nothing at all, copies, names."""

import re
from collections.abc import Iterable, Iterator

from hirekit.lint.finding import Finding
from hirekit.lint.pattern import TRAIT_ADJECTIVES, TRAIT_NOUNS
from hirekit.lint.texts import Text
from hirekit.lint.tokens import words_of
from hirekit.lint.vague import ACTS, EMPTY, PROOF, VAGUE
from hirekit.model.anonymity import names_in
from hirekit.model.panel import Panel
from hirekit.model.scorecard import Scorecard

TEXT_NOTE = "note"
_EMPTY = re.compile(
    r"(?:[\W_]*|n/?\.?a\.?|none(?: really| noted| given| to add| available)?|nil|null|nothing(?: (?:to (?:add|note|say|report|write)|noted|special|in particular|much|here|else|more))*|"
    r"(?:please )?(?:see|as|refer to|cf\.?|per|like|same as|look at|covered|discussed|noted|stated|mentioned)(?: (?:the|my|other|your|notes?|comments?|above|below|before|previous|earlier|card|cv|resume|overleaf|sheet|email|e-mail|scorecard|"
    r"recording|attached|section|for|under|on|in|discussed|agreed|said|noted|stated|mentioned|written|already|with|panel|team|you|criterion|one|last|question|q\d+|box|first|second|page|form|next|to|chat|slack|verbally|debrief|at|meeting|explained|indicated|usual|expected|over|separately|elsewhere))*|"
    r"(?:ditto|same(?: again| here| as (?:above|before|last time))?|idem|tbd|tba|tbc|todo|to (?:do|follow|come|be (?:added|completed|done|written|filled in|confirmed))(?: later)?|wip|pending|later|"
    r"(?:will|to|i'll|let me) (?:fill|add|complete|write|update|finish)(?: (?:this|it|in|up|out|that|notes?|my|the|details?|later|more|soon|after|tomorrow|when|i|have|get|time|afterwards|evidence|something|rest))*|"
    r"ok(?:ay)?|k|yes|no|y|n|x+|test(?:ing)?|asdf\w*|blah(?: blah)*|lorem ipsum.{0,40}|placeholder|blank|left blank|empty|"
    r"no (?:comments?|notes?|remarks?|evidence|evidence noted|further (?:comments?|notes?)|notes? (?:taken|made|yet)|time(?: to (?:write|note|fill (?:this )?in))?|text|details?|additional (?:comments?|notes?))|"
    r"(?:did not|didn't|have not|haven't|forgot to|no time to|ran out of time to) (?:take|make|write|note|fill)(?: (?:any|notes?|it|this|anything|down|in|up|my|them))*|"
    r"not (?:applicable|noted|recorded|written(?: up| down)?|available|filled in|filled|sure|much|yet|completed)|notes? (?:lost|missing|to follow|later|below|above|attached|elsewhere|in (?:my )?notebook)|"
    r"(?:discussed|covered|agreed|explained|spoke|talked)(?: (?:already|above|earlier|elsewhere|verbally|in|the|person|debrief|with|panel|about|it|at|by|phone|on|slack|call|meeting|team|before))*|"
    r"evidence|notes?|comments?|rating|score|\d{1,2}|done|checked|fine|all (?:good|ok|fine)|nothing|idk|don't (?:know|remember|recall)|do not (?:know|remember|recall)|can't (?:remember|recall)|cannot (?:remember|recall)|no idea))[\s.!…]*",
    re.IGNORECASE,
)
_FEELING = frozenset(
    """liked loved enjoyed impressed impresses felt feel think thought seemed seems seem came comes across struck looked looks
    sounded sounds believe overall really very truly communicator leader thinker engineer nurse teacher driver developer
    performer player talker listener manager clerk person individual guy woman man chap lad candidate interview chat
    conversation answers answer response responses performance session stuff job energy personality attitude vibe star
    hire thing everything nothing something anything lot bit kind sort fan definitely absolutely honestly frankly simply
    pleasure joy delight wow blown away struggled struggles struggle flat off on point spot solid wobbly meh so-so
    convincing unconvincing memorable forgettable likeable one happy unhappy pleased disappointed concerns concern
    worried unsure convinced sold keen asset potential promise talent talented gifted natural best worst day long year
    first-class winner superstar gem gold dust top class a+ b+ bright sharp smart clever switched hot tip material calibre
    caliber quality depth breadth strength weakness strengths weaknesses skills expertise experience maturity experienced
    junior senior lacked lacking lacks presence clarity clear concise waffled waffly rambling woolly technically culturally
    communication teamwork sql python excel coding maths statistics stats english writing design people-wise
    not wasn't isn't didn't don't couldn't no too more less than enough hoped hope expected expect wanted want need needs""".split()  # noqa: SIM905
)
_TRAIT = re.compile(rf"\b(?:{TRAIT_ADJECTIVES}|{TRAIT_NOUNS})\b", re.IGNORECASE)
_TRAIT_WORD = re.compile(rf"(?:{TRAIT_ADJECTIVES}|{TRAIT_NOUNS})", re.IGNORECASE)
MOST_WORDS = 30


def is_empty(text: str) -> bool:
    """Return whether plain text says nothing.

    >>> is_empty("See above."), is_empty("..."), is_empty("N/A was her answer to the probe on cost.")
    (True, True, False)
    """
    return len(text) <= 200 and _EMPTY.fullmatch(text.strip()) is not None  # noqa: PLR2004


def is_opinion(text: str) -> bool:
    """Return whether plain text holds adjectives or an impression only, no word or act of the candidate.

    >>> is_opinion("Great communicator, really impressive."), is_opinion("Good: asked for the baseline first.")
    (True, False)
    """
    words = words_of(text)
    if not words or len(words) > MOST_WORDS or PROOF.search(text) or ACTS.search(text.lower()) or is_empty(text):
        return False
    judged = [word for word in words if word in VAGUE or word in _FEELING or _TRAIT_WORD.fullmatch(word)]
    told = [
        word
        for word in words
        if word not in VAGUE
        and word not in EMPTY
        and word not in _FEELING
        and not word.endswith("ly")
        and not _TRAIT_WORD.fullmatch(word)
        and word not in {"i", "me", "we", "us", "and", "but", "i'd", "i'm", "it's", "she's", "he's", "they're", "for"}
    ]
    praised = any(word in VAGUE or _TRAIT_WORD.fullmatch(word) for word in words) or bool(_TRAIT.search(text))
    room = 1 + (len(words) > 8)  # noqa: PLR2004
    return bool(judged) and len(told) <= room and (praised or len(told) == 0)


def card_texts(cards: Iterable[Scorecard]) -> Iterator[Text]:
    """Yield what interviewers wrote, card by card; a path begins with the place of its card."""
    for place, card in enumerate(cards):
        where = f"cards.{card.candidate}.{card.round}.{card.interviewer}"
        for spot, rating in enumerate(card.ratings):
            for name in ("evidence", "why"):
                if text := getattr(rating, name):
                    yield Text((place, "ratings", spot, name), f"{where}.{rating.criterion}.{name}", TEXT_NOTE, text)
        for spot, use in enumerate(card.questions):
            if use.why:
                yield Text((place, "questions", spot, "why"), f"{where}.questions.{use.id}.why", TEXT_NOTE, use.why)
        for spot, fact in enumerate(card.safety):
            yield Text((place, "safety", spot, "fact"), f"{where}.safety.{fact.duty}", TEXT_NOTE, fact.fact)


def copies(texts: Iterable[Text]) -> Iterator[tuple[Text, Text]]:
    """Yield evidence that says what an earlier one says, with the earlier."""
    seen: dict[str, Text] = {}
    for text in texts:
        if text.path[-1] != "evidence":
            continue
        said = " ".join(words_of(text.text))
        if said in seen and not is_empty(text.text):
            yield text, seen[said]
        seen.setdefault(said, text)


def named(text: Text, panel: Panel) -> Iterator[tuple[int, int]]:
    """Yield where a note names a candidate of the panel."""
    yield from names_in(text.text, panel)


__all__ = ["Finding", "card_texts", "copies", "is_empty", "is_opinion", "named"]
