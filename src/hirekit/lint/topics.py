"""Protected topics put to a candidate, whatever the words of the question.

A term of a topic counts where a sentence asks about the person and names nobody else, or where it is plainly the
candidate's own ("your ...", "are you ..."), however the sentence asks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from hirekit.lint.address import NEITHER, PERSONAL, WORK, address, asked_by_another
from hirekit.lint.matching import found_in
from hirekit.lint.rules.topics import YIELDS
from hirekit.lint.tokens import sentences_of
from hirekit.lint.wordlist import SURE, UNSURE, begun_in, places_in

# Others whom a sentence may be about.
OTHERS = re.compile(
    r"\b(?:users|customers?|patients?|clients?|pupils?|students|learners?|residents?|guests?|callers?|passengers?"
    r"|visitors?|members? of the public|"
    r"public|borrowers?|tenants?|claimants?|defendants?|veterans|colleagues?|colleague's|team-?mates?|employees|workers"
    r"|staff|(?:with|helped|supported|for|taught|treated) (?:somebody|someone)|team members?|"
    r"people (?:who|with|in|from|of|you)|families|teenagers|volunteers|trainees?|apprentices?|newcomers?"
    r"|new (?:starters?|hires?)|suppliers?|readers?|"
    r"viewers?|audiences?|shoppers?|diners?|donors?|drivers|nurses|engineers|doctors|witness\w*|suspects?|offenders"
    r"|prisoners?|mothers|fathers|carers|"
    r"households?|communities|the community|neighbours|inspectors?|agency|(?:experienced?|familiar|confident"
    r"|comfortable|enjoy) (?:of|with|in|working|teaching)|work(?:ing|ed)? with|reported an?|teaching|taught|models?"
    r"|datasets?|data|databases?|systems?|software|algorithms?|classifiers?|features?|pipelines?|"
    r"apps?|websites?|servers?|code|codebase|projects?|products?|budgets?|polic(?:y|ies)|procedures?|legislation"
    r"|campaigns?|research|stud(?:y|ies)|articles?|"
    r"lessons?|curriculum|exhibitions?|collections?|files|selling|serving|reports?|tools?|programmes?|machines?"
    r"|engines?|buildings?|animals?|cows?|horses?|dogs?|crops?)\b",
    re.IGNORECASE,
)
# What takes up what was said before.
_TAKES_UP = re.compile(
    r"^(?:would|will|is|are|do|does|could|might|has|have|did) (?:either|those|that|it|any of|these|this"
    r"|you)\b.{0,60}\?$",
    re.IGNORECASE,
)
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
_ASKED = re.compile(
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
_THING = re.compile(
    r"(?:'s|s)?[ -](?:run|owned|restoration|act\b|roof|hall|models?|data|datasets?|features?|fields?|columns?|systems?"
    r"|process\w*|code|nodes?|"
    r"services?|tests?|projects?|campaigns?|research|polic\w+|laws?|stud\w+|patients?|customers?|clients?|pupils?"
    r"|wards?|"
    r"teams?|clinics?|centres?|units?|books?|buildings?|exhibitions?|apps?|software|algorithms?|reports?|"
    r"budgets?|requests?|tables?|workers?|surveys?|analys\w+|lessons?|conditions? in|insurers?|industry|sector|shop"
    r"|board|office|advisers?|scoring"
    r"|alerts?|calculators?|detectors?|classifiers?|parsers?|recogni[sz]ers?|tokeni[sz]ers?|translations?|pipelines?|dashboards?|queries"
    r"|forecasts?|predictions?|metrics?|embeddings?|benchmarks?|sensors?|chatbots?|databases?|feeds?|platforms?|counting)\b",
    re.IGNORECASE,
)
# "How would you get a citizen to fill in the form?"
_CAUSES = re.compile(r"\b(?:get|got|getting) (?:an?|each|every) $", re.IGNORECASE)
_TO_DO = re.compile(
    r" to (?!(?:come|live|work|stay|travel|move|enter|settle|remain|be|school|nursery|bed|church|hospital)\b)[a-z]+",
    re.IGNORECASE,
)
NEAR = 80
_YOUR = re.compile(r"^you\b|\byour\b", re.IGNORECASE)
# What is taken up and put to the candidate in the same sentence.
_AND_YOU = re.compile(
    r"\b(?:what|how) about you\b|\band you\?|\byours\?|\byour (?:intentions|plans|thoughts) (?:on|in) that\b"
    r"|\bdo you (?:too|as well)\b|"
    r"\bare you (?:next|the same|likely to)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",? (?:and |but |oh,? |so )*(?:by the way|btw|incidentally|while (?:we're|we are|i'm) (?:at it|on the subject)|just out of interest|"
    r"between ourselves|before i forget),? ",
    re.IGNORECASE,
)
_ANY_TERM = re.compile(r"\byou(?:r|rs|rself)?\b|\byou'", re.IGNORECASE)


# Of a word that is its matter's alone: whose it is, however far before it that is said.
_HIS_OWN = re.compile(r"\b(?:your|you(?:'re| are| were|'ve| have)) (?:[\w'-]+ )?$", re.IGNORECASE)
# What a question of work has that asks how the candidate's own life fits in with it.
_OF_HIM = re.compile(
    r"\byour (?:own |usual |last |old )?(?:hours|shifts?|days?|weeks?|time|leave|holidays?|week|evenings?|weekends?|desk|breaks?"
    r"|lunch|contract|start(?: date)?|past|life|home|self|rota)\b|\b(?:for|with|of|about|around|to|by|on|from|let|give|gave|allow|allowed"
    r"|pay|paid|cost|keep|kept|treat|treated|suit|suits|suited|help|helped|stop|stops|stopped|affect|affects|leave|left) you\b",
    re.IGNORECASE,
)
# Those for whom or with whom work is done, who are nobody of the candidate's unless they are called so.
_SERVED = re.compile(
    r"(?<!\bas )(?<!\bbeing )\b(?:an?|the|another|each|every|two|three|some|many|most|of) (?:[\w-]+ ){0,2}?(?:baby|infant|child|toddler|woman|man|mother|father|parent|couple"
    r"|family|person|widow|widower|girl|boy|borrower|prisoner|inmate|offender|defendant|employee|worker|landlord|creditor|carer|elder|bride|groom|soldier"
    r"|refugee|migrant|veteran|student|teenager|smoker|drinker|sufferer|victim|relative|householder|herd|flock|horse|dog|bull|charity|clinic|refuge|congregation"
    r"|[a-z]{3,}(?:ller|ner|ser|ker|yer|der|ist|ant|ian|ee)|parish|wing|caseload|benefit|allowance|policy|claim|form|survey|report|route|fault|machine|plant|team|community)s?\b"
    r"|\b(?:men|women|babies|children|toddlers|parents|couples|families|girls|boys|prisoners|inmates|offenders|members|staff|voters|employers?|mourners"
    r"|believers|refugees|migrants|soldiers|cadets|relatives|siblings|pensioners|managers|miners|debtors|travellers|applicants|adults|persons|(?:some|any)(?:body|one) (?:who|with|older|younger|of|from|under)|groups|flock)\b",
    re.IGNORECASE,
)
# What is called the candidate's, unless it is where or with whom the work is done.
_YOURS = re.compile(
    r"\byour(?:s|self)?\b(?! (?:own )?(?:[\w-]+ )?(?:teams?|rota|ward|clinic|crew|kitchen|class(?:es)?|queue|service|stock|menu|site|school|shop|store|branch"
    r"|office|unit|department|company|firm|staff|colleagues?|customers?|clients?|patients?|pupils?|tenants?|residents?|users?|members?|guests?|passengers?|callers?|suppliers?|caseload|client's"
    r"|records|files|plan|model|data|report|results?|findings|design|work|job|shift|desk|counter|workshop|plant|controls?|systems?|code))\b",
    re.IGNORECASE,
)
_OF_WORK = re.compile(
    r"\b(?:your|the|our|a) (?:team|rota|ward|clinic|crew|kitchen|classes|class|queue|service|stock|menu|site)\b",
    re.IGNORECASE,
)
# A case that is put, or a thing that is shown.
_PUT = re.compile(
    r"(?:(?:when|if|suppose|imagine|say|here(?:'s| is| are)|on|at|in|after|for|with) )?(?:an?|one|another|some|two|three|four) (?!bit\b|lot\b)",
    re.IGNORECASE,
)
_SPOKEN_TO = re.compile(r"\byou(?:r|rs|rself|'\w+)?\b", re.IGNORECASE)
# A bare question that begins so asks how things are, except since when and how often.
_OF_SOMETHING = re.compile(r"(?:who|whose|what|which|why|where|how(?! (?:long|many|much|often)\b))\b", re.IGNORECASE)
# "That tag, when does it come off?"
_SHOWN = re.compile(r"(?:and |so |but )?(?:that|this|those|these|the) (?:[\w'-]+ )?$", re.IGNORECASE)
# No more letters have a bare question, and one that takes up what stands before it.
BARE, SHORT = 80, 45
Span = tuple[int, int]


def asked_about(lines: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return where plain text puts a topic, given as lines of its terms or lists of its words, to the candidate.

    >>> asked_about(["mosque"], "Is there a mosque near you?")
    [(11, 17)]
    >>> asked_about(["mosque"], "What software have you built for a mosque?")
    []
    >>> asked_about(["sure: Ramadan"], "How did your last place work your hours round Ramadan?")
    [(46, 53)]
    """
    # What is sure is not told from its parts: a probation officer from probation.
    tried = tuple(sorted(lines, key=lambda line: not line.startswith(SURE)))
    found = []
    apart, sentences = _apart(text)
    listed = {line: _begun_in(line, apart, sentences) for line in tried if line.startswith((SURE, UNSURE))}
    for place, (start, sentence) in enumerate(sentences):
        then = sentences[place + 1][1] if place + 1 < len(sentences) else ""
        here = tuple(line for line in tried if place in listed.get(line, (place,)))
        span = _term_of(here, sentence, then) if here else None
        if span:
            found.append((start + span[0], start + span[1]))
    return found


@lru_cache(maxsize=16)
def _apart(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Return plain text in which an aside is a sentence of its own, whatever stands before it, and its sentences."""
    apart = _ASIDE.sub(lambda aside: ".".ljust(len(aside.group())), text)
    return apart, list(sentences_of(apart))


def _begun_in(line: str, apart: str, sentences: list[tuple[int, str]]) -> frozenset[int]:
    """Return which sentences hold a word that begins an entry of a list."""
    starts = [start for start, _ in sentences]
    return frozenset(bisect_right(starts, place) - 1 for place in begun_in(line.partition(": ")[2], apart))


def asks_of_work(text: str) -> bool:
    """Return whether plain text asks how work with others is or was done, and nothing in it is the candidate's own.

    >>> asks_of_work("How would you support a prisoner who fasts?"), asks_of_work("How would you get home to your kids?")
    (True, False)
    """
    if not names_others(text):
        return False
    asked = [address(sentence) for _, sentence in sentences_of(text)]
    return WORK in asked and PERSONAL not in asked and not (_OF_HIM.search(text) or _YOURS.search(text))


def is_thing(sentence: str, end: int) -> bool:
    """Return whether what follows in plain text makes of a matter a thing of work.

    >>> is_thing("the asthma clinic", 10), is_thing("her asthma", 10)
    (True, False)
    """
    return _THING.match(sentence, end) is not None


def names_others(text: str) -> bool:
    """Return whether plain text names people met at work, or what is made for them.

    >>> names_others("the patient's asthma"), names_others("asthma since school")
    (True, False)
    """
    return OTHERS.search(text) is not None or _SERVED.search(text) is not None


def _term_of(lines: tuple[str, ...], sentence: str, then: str) -> Span | None:
    """Return the first term of a sentence that speaks of the candidate, or that the next one asks the candidate about."""
    personal, asked = None, ""
    if asked_by_another(sentence):
        return None
    for line in lines:
        for span in _places_of(line, sentence):
            if is_thing(sentence, span[1]):
                continue
            if personal is None:
                asked = address(sentence)
                asked = PERSONAL if asked == NEITHER and _TAKES_UP.search(then) and address(then) == PERSONAL else asked
                personal = (asked == PERSONAL and not OTHERS.search(sentence)) or _AND_YOU.search(sentence) is not None
            if (
                personal
                or _is_own(sentence, span)
                or (asked != WORK and _ASKED.search(_before(sentence, span)))
                or (line.startswith(SURE) and _is_close(sentence, span, then, asked))
            ):
                return span
    return None


def _places_of(line: str, sentence: str) -> Iterator[Span]:
    if line.startswith((SURE, UNSURE)):
        return places_in(line.partition(": ")[2], sentence)
    return (match.span() for match in found_in(line, sentence))


def _is_close(sentence: str, span: Span, then: str, asked: str) -> bool:
    """Whether a word that names nothing but its matter is the candidate's, though the sentence may ask of work."""
    before, after = _before(sentence, span), sentence[span[1] :]
    around = f"{sentence[: span[0]]}{after}"
    if _HIS_OWN.search(before):
        return True
    if _PUT.match(sentence):
        return False
    if len(then) <= SHORT and _TAKES_UP.match(then):
        return True
    if OTHERS.search(around) or _OF_WORK.search(around):
        return False
    if _SHOWN.match(before) and after.startswith(","):
        return True
    if asked == WORK:
        return _OF_HIM.search(sentence) is not None
    if _SPOKEN_TO.search(sentence) or _SPOKEN_TO.search(then):
        return True
    # A bare question of few words, as on a form.
    return asked == NEITHER and len(sentence) <= BARE and not _OF_SOMETHING.match(sentence)


def _is_own(sentence: str, span: Span) -> bool:
    """Whether a term is plainly the candidate's."""
    before, term = _before(sentence, span), sentence[slice(*span)]
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


def _before(sentence: str, span: Span) -> str:
    """Return as much of what stands before a term as can say whose it is."""
    return sentence[max(0, span[0] - NEAR) : span[0]]


def _article(term: str) -> int:
    """Return how many letters of a term are its article and blank."""
    found = re.match(r"(?:an?|the) ", term, re.IGNORECASE)
    return found.end() if found else 0


# Words that name the candidate's people without asking about life with them.
_PEOPLE = re.compile(
    r"(?:your |a |the )?(?:\w+ )?(?:family|parents?|mother|father|mums?|dad|relatives|children|kids|baby|babies|child"
    r"|son|daughter|boy|girl|little ones?|brothers?|sisters?|spouse|"
    r"parental|partner|home life|looking[- ]after|who picks up|youngsters)",
    re.IGNORECASE,
)


def yields(code: str, words: str, others: Iterable[str]) -> bool:
    """Return whether a topic found in *words* is silent because a text holds one of the *others*.

    >>> yields("Q-LEGAL-FAMILY", "your father", ["Q-LEGAL-GENETIC"])
    True
    >>> yields("Q-LEGAL-FAMILY", "married", ["Q-LEGAL-GENETIC"]), yields("Q-LEGAL-FAMILY", "your father", ["Q-CLOSED"])
    (False, False)
    """
    if code == "Q-LEGAL-FAMILY" and not _PEOPLE.fullmatch(words):
        return False
    sharper = YIELDS.get(code, ())
    return any(other.removeprefix("Q-LEGAL-") in sharper for other in others)
