"""Whether a text opens with something done.

Anchors, signs, criteria and notes that say what somebody does begin with the verb: "Rang the donor ...", "Plans lessons
from ...". What begins otherwise, or with "has", "is" or "shows", speaks of who somebody is or where they have been.
"""

import re
from functools import lru_cache

from hirekit.lint.persons import TRAIT_ADJECTIVES

# Verbs of being and having: no deed.
STATES = frozenset(
    """has have had having is was are were be been being brings bring brought shows show showed holds hold held comes
    come came lacks lack lacked possesses seems seemed appears appeared looks looked sounds sounded displays displayed
    demonstrates demonstrated exudes radiates carries carried needs needed wears wore lives lived worked works trained
    spent served graduated studied got gets belongs fits likes loves enjoys remains remained stays stayed stands stood
    speaks spoke suffers suffered turned mentions mentioned says said tells told mentioning struck felt feels knows
    gives gave meets exceeds fell falls ranks ranked clicked reminds reminded presents presented performs performed
    qualifies qualified hails grew grows qualifies claims claimed admits admitted disclosed revealed attended attends
    completed passed earned holds comfortable prefers goes go falls surpasses exudes projects commands commanded oozes
    avoids avoided makes maintains fidgets fidgeted mumbles mumbled smiles smiled nods nodded slouches slouched
    stammers stammered stutters blushes blushed sweats trembles trembled whispers hesitates hesitated rambles rambled
    waffles waffled stumbles stumbled giggles enunciates gestures gesticulates articulates carries conveys understands
    remembers recites masters navigates required expected wanted preferred desired would will could should might may
    can cannot did does didn't doesn't wouldn't won't can't gets lives commutes drives owns loves believes thinks cares
    identifies""".split()  # noqa: SIM905
)
_IRREGULAR = frozenset(
    """ran built wrote set put kept took made found led sent rang read drew cut met left went sold bought paid taught
    began chose broke caught drove heard hid laid lent let lit lost rode rose saw shook shot shut sat split spread
    swept threw understood won wound overheard redrew rewrote withdrew fed dug dealt forgot froze hung rebuilt reran
    retook swapped woke sought stopped bore laid bent bound blew burnt crept dreamt drank ate flew fought ground knelt
    leant leapt overcame overtook slid sank sang slung sowed spelt spun sprang stole stuck stung swam swung tore undid
    undertook upheld wove wrung beat bet cast forecast hit knit reset rid shed thrust upset wet dealt proved bade
    strode strung ground clung fled forbade foresaw forgave oversaw outbid repaid retold rang sawed sewed shrank slit
    spat strove swore trod unwound withheld mistook misread""".split()  # noqa: SIM905
)
_NO_VERB = frozenset(
    """tripos masters bachelors gcses years yrs months decades winters seasons skills signs less always sometimes this
    others ours plus class across bonus prepared scored finalists thumbs lots several masses motivated self-motivated
    dedicated seasoned educated experienced qualified certified skilled gifted talented committed level-headed
    good-natured spirited relaxed disorganised organised disorganized organized red hundred kindred self-assured
    open-minded strong-willed sacred naked well-dressed well-spoken well-presented well-groomed bred born-and-bred need
    speed indeed shared team-minded like-minded married unmarried divorced widowed retired disabled able-bodied aged
    poised interested tired bored excited composed animated reserved polished accented certified chartered licensed
    degrees credentials qualifications references honours streets miles leagues heads points hands eyes looks nerves
    values personal emotional its his hers theirs yes thanks notes news series means ethics ethos politics physics
    maths statistics sales operations logistics""".split()  # noqa: SIM905
)
_NO_DOING = frozenset(
    """being having willing understanding leading caring loving outstanding charming inspiring engaging during nothing
    something anything everything king spring string morning evening winning promising annoying boring interesting
    convincing lacking missing seeming knowing coming showing getting hard-working hardworking fitting belonging liking
    gelling blending training engineering nursing teaching marketing reporting accounting banking housing thing
    sterling daring demanding enterprising according disappointing underwhelming surprising worrying amazing refreshing
    striking compelling pleasing encouraging concerning struggling fascinating exciting uninspiring unconvincing
    thinking feeling meeting enquiring trusting unassuming middling long-serving long-standing commanding booming
    trembling quavering faltering lilting rousing grating droning whining sparkling wanting needing living ageing aging
    using holding speaking sweating shaking recovering suffering wearing fidgeting mumbling smiling nodding driving
    commuting""".split()  # noqa: SIM905
)
_LEAD = re.compile(
    r"^(?:(?:the )?(?:candidate|applicant|person|interviewee)|she|he|they|also|then|first|later|once|often|always"
    r"|usually|rarely|never|sometimes|quickly|"
    r"carefully|calmly|simply|only|just|regularly|consistently|clearly|openly|immediately|merely|both|so|not|again"
    r"|still|in the end|to begin with|next|and|but|has|have|had) ",
    re.IGNORECASE,
)
# Verbs of saying, giving and showing are deeds where what was said or given follows.
_TOLD = re.compile(
    r"(?:says?|said|mentions|mentioned|tells?|told|shows?|showed|gives?|gave|turned|looked|brought|brings|passed|ranked"
    r"|claims?|claimed|handed|fits|fitted|worked|works|"
    r"trained|completed|presented|performed|carried|reminded|admitted|grew|used|uses|picks|picked|can|could|would|will"
    r"|did not|does not|cannot|clicked) "
    r"(?:(?:me|us|them|him|her|it|back|on|up|down|off|out|over|not|never) )?"
    r"(?:that|how|why|more|less|extra|(?:a|an) (?:[\w-]+ ){1,4}(?:how|where|what|why)|what|which|where|when|who|whether"
    r"|if|the (?!ability|potential|skills?|right|drive|confidence|best|job|team|interview|panel|standards?|level|role"
    r"|menu)|each|every|two|three|four|five|six|an example of|"
    r"someone|somebody|people|pupils?|patients?|customers?|tenants|residents|crew|staff|work|with|through|stone"
    r"|respirators|locks|\d+(?!\d| ?\+? ?(?:years?|yrs?|months?|decades?|seasons?))|at the till|no to|yes to|"
    r"[\"'](?!(?:um|er|erm|like)\b))",
    re.IGNORECASE,
)
# What somebody says of themselves is no deed told.
_SELF = re.compile(
    r"(?:says?|said|tells?|told|claims?|admits?|admitted|mentions?|mentioned)(?: (?:me|us))?(?: that)? (?:she|he|they"
    r"|their|his|her)(?:'s|'re)?(?: (?:is|are|was|were|has|have|had|husband|wife|partner|kids?|children|mother|father"
    r"|mum|dad|son|daughter|baby|family|health|back|knee)\b|$| [\w]+ing\b)",
    re.IGNORECASE,
)
_HANDS = re.compile(r"hands (?:over|out|on|back)\b", re.IGNORECASE)
_SAID = re.compile(
    r"(?:says?|said|explained|described|told|tells|recalled|talked|reported|noted) (?!(?:too|very|so|fast|quickly"
    r"|slowly|softly|quietly|loudly|nervously|in circles|a lot)\b)",
    re.IGNORECASE,
)
# What stands behind a plural noun, never behind a verb.
_NOUN = re.compile(
    r"(?<=s) (?:of|(?:and|or) (?![\w-]+(?:s|ed)\b)|say|says|said|are|were|is|was|show|shows|who|that|have|had|has|as)\b"
    r"|(?<=s)(?:$|[.,;:])",
    re.IGNORECASE,
)
# "Thick-skinned" and "long-serving", unlike "double-checked", say how somebody is.
_LIKE = re.compile(
    r"(?!(?:double|re|cross|co|pre|over|under|hand|fast|out|side|dry|spot|fact|road|field|peer|counter|back"
    r"|soft)-)[a-z]+-[a-z-]+ed$"
    r"|.+-(?:serving|standing|thinking|moving|going|working|sounding|looking|dining|effacing|minded|driven)$"
)
_TRAITS = frozenset(TRAIT_ADJECTIVES.split("|"))
_FIRST = re.compile(r"[A-Za-z][\w'-]*")


def opens_with_deed(text: str, *, but: frozenset[str] = frozenset()) -> bool:
    """Return whether plain text opens with a verb of doing, in the past or the third person, other than *but*.

    >>> opens_with_deed("Ran a team of twelve."), opens_with_deed("Has ten years in kitchens.")
    (True, False)
    """
    opening = _opening(text)
    return opening is True or any(verb not in but for verb in opening or ())


@lru_cache(maxsize=64)
def _opening(text: str) -> bool | tuple[str, ...]:
    """Return whether a text opens with a deed, or the verbs that make it one where they count as deeds."""
    said = _LEAD.sub("", text.strip())
    head, colon, tail = said.partition(": ")
    after = _opening(tail) if colon and len(head.split()) <= 6 else False  # noqa: PLR2004
    if after is True or _SELF.match(said):
        return after
    if _TOLD.match(said) or _SAID.match(said) or _HANDS.match(said):
        return True
    found = _FIRST.search(said)
    if found is None or _NOUN.match(said, found.end()):
        return after
    word = found.group().lower()
    return (*(after or ()), word) if _is_deed(word) else after


def _is_deed(word: str) -> bool:
    """Return whether a first word is a verb of doing."""
    if word in STATES or word in _NO_VERB or word in _TRAITS or _LIKE.match(word):
        return False
    if word in _IRREGULAR or (word.endswith("ing") and word not in _NO_DOING):
        return True
    if word.endswith("s") and len(word) > len("has"):
        return not word.endswith(("ss", "ous", "us", "is", "'s", "ics"))
    return word.endswith("ed")


def is_past(verb: str) -> bool:
    """Return whether a verb stands in the past tense.

    >>> is_past("mended"), is_past("ran"), is_past("motivate")
    (True, True, False)
    """
    return verb.endswith("ed") or verb in _IRREGULAR
