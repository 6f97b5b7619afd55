"""Whether a term of a topic is plainly the candidate's own: "your ...", "are you ...", "... do you have"."""

import re

NEAR = 80
# What may stand between "your" and a term that is the candidate's own.
_OWN = (
    r"(?:own|current|present|personal|private|last|latest|yearly|annual|usual|real|exact|actual|full|previous|old"
    r"|former|past|"
    r"whole|immediate|two|three|little|young|general|poor|elderly|ageing|late|first|second|main|overall|home|early"
    r"|husband's|wife's|partner's)"
)
_BEING = (
    r"(?:be|been|being|am|are|were|is|was|fall|fell|fallen|become|became|get|got|go|went|come|came|belong|suffer"
    r"|suffered|"
    r"live|lived|stay|feel|felt|leave|left|attend|attended|turn|believe|worry|retire|die|have had|had)"
)
# Small words that may stand between such a verb and what is said of the candidate.
_SMALL = (
    r"(?:a|an|the|any|your|some|to|in|of|with|from|for|on|at|by|not|no|much|many|more|another|behind|ever|still|really|"
    r"active|bit|kind|sort|good|bad|either|also|already|out|up|through)"
)
_STANCES = (
    r"(?:plans?|intentions?|thoughts|views?|feelings?|attitude|position|situation|standing|arrangements?|chances|hopes|"
    r"relationship|problems?|troubles?|worries|commitments?|history|brush\w*|dealings)"
)
_BEFORE = re.compile(
    rf"(?:\byour (?:{_OWN} ){{0,3}}|\b(?:are|were|aren't|weren't|is|was) you (?:[\w-]+ ){{0,2}}|\byou(?:'re| are| were"
    rf"|'d be) (?:[\w-]+ )?(?:an? |the )?|"
    rf"\byour {_STANCES} (?:of|for|on|about|with|towards?|as to|regarding|when it comes to|in) (?:{_SMALL} |having "
    rf"|getting |being |starting ){{0,3}}|"
    rf"\byou(?:'ve|'d|'ll|'re)? (?:(?:were|are|have|ever|were to|are to|might|may|will|would|should|plan to|going to"
    rf"|hope to|want to|"
    rf"intend to|expect to|soon|often|still|first|last) )*{_BEING} (?:{_SMALL} ){{0,3}})$",
    re.IGNORECASE,
)
# "As a mother of two", "being the only woman": said of whoever is spoken to.
_AS = re.compile(
    r"(?:^|[,;:.] )(?:being|now you're|since you're|as you're) $|\b(?:as|being|speaking as|to be|you as) (?:an?|the"
    r"|one of the) (?:(?:only|one|few|lone|sole|single|proud|new|young|busy|first) )*$",
    re.IGNORECASE,
)
_AS_WHAT = re.compile(r"^(?:,|\?|$| (?:of|with|in|on|at|among|yourself|like|who|here)\b)")
# Before a term these say no more than that the candidate is asked, so they count only where no work is asked about.
ASKED = re.compile(
    r"(?:\b(?:have|had|do|did|don't|haven't|will|would) you (?:ever |got |have |had |been |currently |still |now |be "
    r"|to |keep |go |go to |hold |go on |in )*(?:an? |any |the |to (?:an? |any |the )?)?|"
    r"\byou(?:'ve| have) (?:ever |got |had |been )*(?:an? |any )?)$",
    re.IGNORECASE,
)
# What somebody has to do for themselves; anything else that they have to do is work.
_NEEDS = (
    r"(?:take|have|wear|use|be|pay|live|get|miss|keep|see|go|observe|pray|attend|serve|care|look after|mind|fetch|leave"
    r"|stay|repay)\b"
)
# What the candidate does or did with a term that stands before.
_DOES = (
    rf"(?:go|belong|have(?! to (?!{_NEEDS}))(?! (?!had|been|got)[a-z]+(?:ed|en)\b)|own|drive|run|rent|speak|spoke|grow|pray|worship|attend|support|vote|hold"
    rf"|use at home|get|serve|follow|keep|observe|"
    r"celebrate|wear|in\b|on\b|from\b|a\b|most\b|lean|identify|come|came|born|raised|brought|live|like|prefer|suffer"
    r"|have had|had|have been|"
    r"think|thought|dream|count|grew|were|earn)"
)
_AFTER = re.compile(
    rf"^(?: of [\w-]+)?(?: \w+)? (?:do|did|are|were|have|would|will) you (?:folks |all |ever |still |now "
    rf"|usually )?(?:{_DOES}|\?)|^ (?:of|with|on|about|against) (?:yours|you|yourself)\b|"
    r"^(?: \w+){0,2} (?:(?:work|sit|fit|square|go) (?:for|with)|(?:should|shall|do|can|may) (?:i|we) (?:put|tick|write"
    r"|enter)(?: \w+){0,2} for|mean to) you\b|"
    rf"^(?: (?:that|which|where|who|in which))? you(?:'ve|'d|'re| have| had| were| are)? (?:ever |been |yourself "
    rf"|first )?{_DOES}\b(?! (?:on|with|about|to) (?:a|the|that|this) (?:client|customer|patient|pupil|tenant|guest"
    rf"|user))|"
    r"^(?: [\w'-]+){0,4}? in your (?:own )?(?:life|family|household|home|case|background|past|blood|genes|spare time)\b",
    re.IGNORECASE,
)
# "How would you get a citizen to fill in the form?"
_CAUSES = re.compile(r"\b(?:get|got|getting) (?:an?|each|every) $", re.IGNORECASE)
_TO_DO = re.compile(
    r" to (?!(?:come|live|work|stay|travel|move|enter|settle|remain|be|school|nursery|bed|church|hospital)\b)[a-z]+",
    re.IGNORECASE,
)
_YOUR = re.compile(r"^you\b|\byour\b", re.IGNORECASE)
_ANY_TERM = re.compile(r"\byou(?:r|rs|rself)?\b|\byou'", re.IGNORECASE)
Span = tuple[int, int]


def is_own(sentence: str, span: Span) -> bool:
    """Return whether a term of plain text is the candidate's, however the sentence asks.

    >>> is_own("Who looks after your children?", (21, 29)), is_own("Who taught the children?", (15, 23))
    (True, False)
    """
    before, term = said_before(sentence, span), sentence[slice(*span)]
    if _CAUSES.search(before) and _TO_DO.match(sentence, span[1]):
        return False
    return (
        _YOUR.search(term) is not None
        or _BEFORE.search(before) is not None
        or _AFTER.match(sentence[span[1] :]) is not None
        or (
            _AS.search(before + term[: _article(term)]) is not None
            and _AS_WHAT.match(sentence[span[1] :]) is not None
            and _ANY_TERM.search(sentence) is not None
        )
    )


def said_before(sentence: str, span: Span) -> str:
    """Return as much of what stands before a term as can say whose it is."""
    return sentence[max(0, span[0] - NEAR) : span[0]]


def _article(term: str) -> int:
    """Return how many letters of a term are its article and blank."""
    found = re.match(r"(?:an?|the) ", term, re.IGNORECASE)
    return found.end() if found else 0
