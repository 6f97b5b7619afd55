"""Bare constructs: words that name what somebody is like, with nothing that they do."""

import itertools
import re
from collections.abc import Sequence

from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.persons import TRAIT_ADJECTIVES, TRAIT_NOUNS
from hirekit.lint.tokens import words_of
from hirekit.lint.vague import EMPTY, VAGUE

CONSTRUCTS = frozenset(
    """leadership judgment judgement personality sense common attitude intelligence motivation maturity integrity drive
    initiative creativity resilience honesty loyalty enthusiasm passion charisma confidence empathy flexibility
    adaptability reliability dependability ambition energy character wisdom aptitude potential emotional intellect
    smarts grit curiosity assertiveness trustworthiness conscientiousness humility presence gravitas stamina tenacity
    perseverance self-confidence horsepower brainpower meticulous self-discipline self-motivation discipline dedication
    commitment diligence patience kindness courage optimism positivity proactivity proactiveness dynamism vision charm
    poise composure tact openness extraversion extroversion agreeableness stability iq eq mindset spirit ethic ethics
    morals values leader smart intelligent mature motivated honest loyal creative resilient passionate confident
    flexible adaptable reliable dependable ambitious energetic proactive driven self-starter team player teamwork
    can-do go-getter positive willingness eagerness inventiveness imagination ingenuity intuition brightness sharpness
    toughness hunger likeability warmth professionalism responsibility ownership accountability autonomy independence
    responsible independent innovative innovation critical-thinking sociability temperament disposition cleverness
    alertness diplomatic temperament backbone attitude authority mindset magnetism flair charm sparkle instinct
    instincts guts nerve diplomacy sincerity decisiveness determination vigour vigor zeal bravery boldness talent
    giftedness people-person problem-solver thinker strategic critical analytical thinking mental spatial general
    cognitive moral strength inner natural born personal executive human social hard-working industriousness
    punctuality""".split()  # noqa: SIM905
)
# On their own these words name no construct, only go with one.
COMPANIONS = frozenset(
    [
        "sense",
        "common",
        "team",
        "player",
        "spirit",
        "thinking",
        "strategic",
        "critical",
        "analytical",
        "mental",
        "spatial",
        "general",
        "cognitive",
        "moral",
        "inner",
        "natural",
        "born",
        "personal",
        "executive",
        "human",
        "social",
        "emotional",
        "can-do",
        "positive",
        "strength",
        "leader",
        "hard-working",
        "ethic",
        "values",
    ]
)
PAIRS = frozenset(
    [
        "common sense",
        "team player",
        "team spirit",
        "good sense",
        "sound sense",
        "business sense",
        "positive mindset",
        "growth mindset",
        "right mindset",
        "winning mindset",
        "social skills",
        "people skills",
        "soft skills",
        "critical thinking",
        "strategic thinking",
        "analytical thinking",
        "moral strength",
        "work ethic",
        "can-do attitude",
        "hard working",
        "people person",
        "self starter",
        "emotional strength",
        "social intelligence",
    ]
)
_TRAITS = frozenset(word for word in f"{TRAIT_ADJECTIVES}|{TRAIT_NOUNS}".split("|") if word.isalpha() or "-" in word)
MOST_WORDS = 12
_OPENERS = frozenset(
    """intellectual analytical mental academic previous a an the some good strong high great real genuine right winning
    positive being having shows showing has is general overall sheer raw true natural inner personal basic sound
    excellent outstanding level of sense candidate's their calm warm bubbly strength demonstrates displays possesses
    person someone who""".split()  # noqa: SIM905
)
# What may follow a construct that is still bare.
_BARE = re.compile(
    r"^(?:$|[.,;:&/]|and\b|or\b|for\b|in\b|with\b|under\b|at\b|about\b|towards?\b|as\b|of (?:mind|character|spirit"
    r"|humou?r|purpose|will)\b|to (?:learn|succeed|win|work)\b|person|individual|presence|qualit|skills?$|traits?"
    r"|levels?|potential)"
)
_PERSON = re.compile(
    r"(?:is|be|being|are) (?:a |an )?(?:[\w-]+,? (?:and )?){1,4}(?:person|individual|personality|character|thinker"
    r"|leader|communicator|player|human being|people person)\b",
    re.IGNORECASE,
)
# "The extent to which the person is ...", "someone who is ... by nature".
_WHO = re.compile(
    r"\b(?:person|candidate|applicant|someone|somebody|who|they|individual) (?:is|are|seems?|comes across as)\b"
    r"|\bby nature\b",
    re.IGNORECASE,
)
MOST_OPENING = 5
# A head noun or a phrase that names somebody's make-up, whatever stands before it.
_MAKE_UP = re.compile(
    r"^(?:[\w'-]+ ){0,3}?(?:nature|spirit|nous|agility|mindset|outlook|temperament|instincts?|self-\w+|acumen|courage"
    r"|curiosity|resilience|intelligence|maturity|stamina|composure|"
    r"flair|presence|empathy|savvy|grit|backbone|fibre|toughness|vision|people skills|interpersonal skills|soft skills"
    r"|social skills|charisma|tenacity|humility|warmth|(?:cool|level|wise|clear|calm|steady) head|"
    r"(?:eye|nose|ear|feel|head) for [\w ]{3,20}|attention to detail|sense of (?:humou?r|duty|urgency|purpose"
    r"|responsibility|fun))"
    r"(?= (?:with|for|towards|under|in|at|when|about|and|to)\b|[.,;]|$)"
    r"|^(?:(?:good|strong|excellent|great|effective) )?(?:(?:verbal|written|oral|and) )*(?:communication|presentation"
    r"|organi[sz]ational|negotiation|listening|"
    r"time[- ]management|problem[- ]solving|leadership)(?: and (?:\w+))? (?:skills?|abilit(?:y|ies))\.?$"
    r"|^(?:good |strong )?(?:communication|problem[- ]solving|multi-?tasking)\.?$"
    r"|^(?:is |be |being |an? )?(?:willing|willingness|eager|eagerness|keen|keenness|able|ability|capacity|desire"
    r"|readiness|hunger) to (?:learn|grow|improve|inspire|lead|motivate|adapt|succeed|"
    r"help|work hard|please|cope|think|develop|change|win|listen|persevere|influence|communicate"
    r"|collaborate)(?: \w+){0,2}$",
    re.IGNORECASE,
)
MOST_OF_MAKE_UP = 7


def is_construct(text: str) -> bool:
    """Return whether plain text names a bare construct with no work behaviour.

    >>> is_construct("Good judgment and maturity"), is_construct("Judges when a wound needs a doctor")
    (True, False)
    >>> is_construct("Passion for teaching"), is_construct("Resilience planning: rehearses a flood")
    (True, False)
    """
    words = words_of(text)
    if not words or len(words) > MOST_WORDS or opens_with_deed(text):
        return False
    if all(_is_construct(word) or word in EMPTY or word in VAGUE for word in words) and _names_one(words):
        return True
    if len(words) <= MOST_OF_MAKE_UP and ":" not in text and _MAKE_UP.search(text):
        return True
    if _PERSON.search(text) or _WHO.search(text):
        return any(word in CONSTRUCTS or word in _TRAITS for word in words)
    said = text.strip().lower()
    for place, word in enumerate(words[:MOST_OPENING]):
        if (word in CONSTRUCTS and word not in COMPANIONS) or word in _TRAITS:
            after = said[said.index(word) + len(word) :].strip()
            return _BARE.match(after) is not None
        if word not in _OPENERS and word not in CONSTRUCTS:
            return False
        if place + 1 == len(words):
            return False
    return False


# Things, states of things and places, which end as the names of traits do.
_NO_TRAIT = frozenset(
    [
        "business",
        "illness",
        "fitness",
        "witness",
        "wilderness",
        "harness",
        "awareness",
        "readiness",
        "fairness",
        "effectiveness",
        "completeness",
    ]
)


def _is_construct(word: str) -> bool:
    return word in CONSTRUCTS or (word.endswith("ness") and word not in _NO_TRAIT)


def _names_one(words: Sequence[str]) -> bool:
    named = [word for word in words if _is_construct(word)]
    pairs = {" ".join(pair) for pair in itertools.pairwise(words)}
    return any(word not in COMPANIONS for word in named) or bool(pairs & PAIRS) or tuple(words) == ("leader",)
