"""Where the sentence around a rule's words makes them innocent."""

import re

from hirekit.lint.address import WORK, address, asked_by_another
from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.tokens import sentence_at

# These speak of who somebody is, so a sentence that opens with something done is none of theirs; with each, the verbs
# of its own matter, which are no deed.
UNLESS_DEED = {
    code: frozenset(verbs.split())
    for code, verbs in {
        "A-RELATIVE": "answers beats calms codes explains finds handles keeps lags learns lists matches outperforms "
        "outshines picks ranks reasons scores sells serves sold solves spots stands teaches thinks types "
        "works writes",
        "A-NUMBERS": "cooked done drove led managed taught",
        "A-PROXY": "apprenticed attended completed cooked cut did dropped finished learned learnt mentored published "
        "received sat served studied used went",
        "A-TRAIT": "brings commands crumbles extroverted fills inspires introverted loves prefers relishes rises thrives "
        "wants wilts",
        "A-MANNER": "shakes shook wrings wrung answered answers arrived arrives blinks delivers drummed drums fiddled fiddles "
        "freezes froze glances "
        "grins laughs leaned leans meets muttered mutters rushed rushes says shrugged shrugs sighed sighs "
        "stared stares swallowed swallows talked talks taps trailed trails turns umms yawned yawns",
        "A-EXPECT": "clears delivers does failed fails fully hits matches misses pass passed passes performs reaches red "
        "satisfies scrapes squeaks squeezes ticks",
        "C-PROTECTED": "follows mentions practices practises shares speaks",
        "C-PROXY": "attended cooked mentored published scored served went",
        "C-SCREEN": "asking begins joins moves prepared starts travels willing works",
        "C-FIT": "belongs aligns blends bonds chimes clicks feels gels joins laughs matches mixes rubs shares slots suits",
        "N-PROTECTED": "fasts carries needs suffers attends belongs has celebrates used uses voted drinks keeps mentions observes prays smokes takes votes walks wears",
        "N-FIT": "blends bonded clicked didn't doesn't enjoyed fits gelled gels joked laughed laughs liked matches "
        "suits warmed wouldn't",
        "N-MANNER": "answered arrived avoided blinked chewed chews dressed drummed fiddled froze gabbled grinned "
        "interrupted keeps kept leaned lost muttered paced rambled rushed sat shrugged sighed stared stumbles "
        "swallowed talked talks speaks shakes tapped taps trailed tripped trips umm umms went wore yawned",
        "N-VERDICT": "leaning appointable appoints failed fails gets grab hired leans let's misses offer passes put raises "
        "recommended recommends reject rejected rejects shortlisted should sign takes turn turns voted",
        "N-HEARSAY": "application browsed checked colleagues dug emails found friends gives googled heard looked "
        "peeked people praise read references references' repos reputation rumors rumours saw says scrolled "
        "searched skimmed snooped speaks stalked statement trawled",
        "N-COMPARE": "similar answered applicants beats candidates compared compares coped covered edges explained handled "
        "knows "
        "leaves matches miles others outclassed outshines outshone performed pips presented puts ranked ranks "
        "reminded reminds scored shades stands stood streets thought trails",
    }.items()
}
# Where one of these asks how work is done, the matter is the work unless it is about "us".
UNLESS_WORK = frozenset(["Q-FIT"])
_US = re.compile(
    r"\b(?:us|our|ours|we|fun|get up to|the (?:lads|girls|gang|crew|crowd)|your friends|staff ?room|night out"
    r"|take a joke|family|like you|sense of humou?r|dinner|karaoke|sing|stuck|airport|one of them|football|belong"
    r"|away from|pleasure|hair down|(?:music|films?|bands?|songs?) do you (?:like|listen|watch|love|prefer)|off steam"
    r"|unwind|mates|favou?rite|drink with|friends with|teasing|ribbing|character|personality|weekends?|when you leave"
    r"|day off|off duty|you met|your drink|do you support|knock off|clock off|like to do|like doing|humou?r)\b",
    re.IGNORECASE,
)


# What a note says the candidate told of themselves, however it opens.
_OWN_MATTER = re.compile(
    r"(?:\b(?:his|her|their)(?: own)?|\b(?:she|he|they)(?:'s|'re|'d)?(?: (?:is|was|are|were|has|had|have|goes|went|go"
    r"|lives|lived|suffers|attends|wears|prays|"
    r"used to be|had been|would need|needs|will need))?(?: (?:an?|the|to|some|from|with|no|two|three|four|small|young"
    r"|active|off|time|his|her|their)){0,3}|"
    r"\bbecause of|\bdue to|\bused to be(?: an?)?|\b(?:she|he|they) (?:can't|cannot|couldn't|won't|could not"
    r"|would not) [^.;]{0,40}|\b(?:gap|time off|time out|break)\b[^.;]{0,30})(?: )?$",
    re.IGNORECASE,
)
_WITNESS = re.compile(r"[A-Z][a-z]+,? (?:who|from|in|on|at) ")
_SOMEBODY = re.compile(
    r"\b(?:patient|resident|pupil|student|child|children|customer|client|caller|tenant|passenger|guest|visitor|mother"
    r"|father|famil(?:y|ies)|"
    r"parents?|colleague|manager|boss|neighbour|user|member|m[ae]n|wom[ae]n|boy|girl|teenager|worker|donor"
    r"|applicant's)s?\b",
    re.IGNORECASE,
)
_OWN_BEGUN = re.compile(r"(?:his|her|their|because of|due to|(?:she|he|they)(?:'s|'re)?) ", re.IGNORECASE)


# "..., she said, ...": what stands around it is what the candidate told.
_TOLD_BY = re.compile(r", (?:he|she|they) (?:said|says|explained|told us|recalled),?(?: |$)", re.IGNORECASE)


def innocent_there(code: str, text: str, place: int) -> bool:
    """Return whether the sentence of plain text at *place* makes what the rule *code* found there innocent.

    >>> innocent_there("A-NUMBERS", "Ran the desk for two years.", 17)
    True
    >>> innocent_there("A-NUMBERS", "Two years on the desk.", 0)
    False
    """
    if code == "N-PROTECTED" and is_own_matter(text, place):
        return False
    if code == "N-HEARSAY" and _WITNESS.match(text, place):
        return False
    if code.startswith("Q-LEGAL") and asked_by_another(sentence_at(text, place)):
        return True
    if code in UNLESS_DEED:
        if code[0] == "N" and _TOLD_BY.search(sentence_at(text, place)):
            return True
        but = UNLESS_DEED[code]
        return opens_with_deed(sentence_at(text, place), but=but) or (code[0] != "N" and opens_with_deed(text, but=but))
    if code in UNLESS_WORK:
        sentence = sentence_at(text, place)
        return address(sentence) == WORK and not _US.search(sentence)
    return False


def is_own_matter(text: str, place: int) -> bool:
    """Return whether what stands at *place* of a note is the candidate's own and not somebody's the candidate spoke of.

    >>> is_own_matter("Said her asthma is back.", 9), is_own_matter("Said a patient's asthma is back.", 16)
    (True, False)
    """
    if not (_OWN_MATTER.search(text[:place]) or _OWN_BEGUN.match(text, place)):
        return False
    return _SOMEBODY.search(text[:place]) is None


_PRONOUN = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself)$", re.IGNORECASE)


def of_known_person(code: str, words: str) -> bool:
    """Return whether a note's gendered *words* speak of somebody who was met or told of, so that nobody is pictured.

    >>> of_known_person("L-GENDERED", "The receptionist thought he"), of_known_person("L-GENDERED", "foremen")
    (True, False)
    """
    return code == "L-GENDERED" and _PRONOUN.search(words) is not None
