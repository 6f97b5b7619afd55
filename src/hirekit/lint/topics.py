"""Protected topics put to a candidate in words that no pattern foresaw.

A topic counts where a sentence speaks to "you" and either asks about it head on ("have you ever been ...",
"your ...") or names no piece of work.
"""

import re
from collections.abc import Iterable
from functools import cache

from hirekit.lint.pattern import compiled, one_line
from hirekit.lint.tokens import sentences_of

# Where one of these is said, the sentence is about a piece of work.
WORK = re.compile(
    r"\b(?:build|built|design\w*|model\w*|predict\w*|data\w*|databases?|dataset|users?|customers?|patients?|adapt\w*|"
    r"who (?:uses?|has|have|is|are|was|were|had|want\w*|need\w*|speak\w*|come|arriv\w*|lost|ask\w*|need\w*)|clients?|pupils?|students?|"
    r"residents?|guests?|callers?|passengers?|visitors?|members? of the public|applicants?|borrowers?|tenants?|"
    r"claimants?|defendants?|veterans|colleagues?|team-?mates?|engineers?|nurses?\b(?!')|teachers?\b(?!')|staff|"
    r"employees?|workers?\b(?!')|somebody|someone|people|systems?|services?|apps?|software|release|tests?|tested|"
    r"code|coded|coding|project|websites?|site|pages?|forms?|records?|classifier|algorithms?|features?|pipelines?|explain|"
    r"describe|handle|handled|plan|planned|plans|schedule|write|wrote|written|support(?:ed)?|help(?:ed)?|treat|treated|teach|teaching|taught|"
    r"train|trained|training|care for|reports?|campaign|strategy|research|study|studies|survey|policy|policies|process|"
    r"processes|laws?|cases?|shop|store|kitchen|ward|classroom|lessons?|budget|estimates?|forecast|market|products?|"
    r"calculate|calculator|a (?:mother|father|parent|family|child|woman|man|couple|neighbour|landlord|lender|young|teenager|tenant|farmer|wedding)|families|"
    r"parents who|parents' evening|women|men|scans?|cards? reader|transfer\w*|expect\w*|hop(?:e|ing) for|looking for|"
    r"range|would you (?:want|like)|authori[sz]ed|eligible|sponsor\w*|right to work|with or without|exhibit\w*|"
    r"gallery|museum|collection|archives?|play|script|scene|costumes?|stage|actors?|audience|audiences|set design|herd|cows?|sheep|"
    r"crops?|field|barn|livestock|animals?|flock|bees?|trees?|plants?|bricks?|walls?|roof|foundations?|scaffold\w*|contracts?|"
    r"clause|court order|hearing for|brief|briefs|barrister|solicitors?|judges?|witness\w*|booking|bookings|menu|"
    r"room service|reception|conference|venue|banquet|dish|dishes|menus?|recipes?|stall|stock|orders?|invoices?|ledger|"
    r"accounts? (?:team|department|for)|audit\w*|machines?|engine|tools?|servers?|queue|network|cluster|dashboard|"
    r"analy[sz]\w+|measure\w*|monitor\w*|implement\w*|manage|managed|managing|organi[sz]ed?|arrange|arranged|run|ran|set up|prepare|prepared|advise|advised|"
    r"represent|represented|interview(?:ed|ing)?|assess|assessed|investigat\w+|respond|responded|decide|decided|"
    r"explaining|improve|improved|reduce|reduced|change|changed|check|checked|choose|chose|fix|fixed|trace|traced|"
    r"merge|merged|split|migrate|migrated|calibrat\w+|deploy\w*|versions?|documents?|documentation|translat\w+|"
    r"ewes?|ewe|calf|calves|lambs?|horses?|dogs?|cats?|exhibitions?|museums?|matinee|region|sales|shift times|the farm|farms?|savings target|"
    r"publications?|portfolio|links? to (?:your )?(?:published|public)|skills|eighteen|18|at least|legal age)\b",
    re.IGNORECASE,
)
# How something was or would be done, or a story that is asked for, is work unless the topic is met head on.
_TASK = re.compile(
    r"^(?:and |so |then )?(?:how (?:do|did|would|will|could|should|have|might|can) you (?!feel|cope|come|get here|spend|identify|vote|"
    r"pray|worship|learn|manage (?:with|when)|juggle|balance|look after|live|pay)|(?:tell|give|show) (?:me|us) (?:about |of |an example of )?(?:a|an|the|one|how) |"
    r"describe (?:a|an|the|one|how)|why did (?:the|this|that|they|it)|what (?:result|outcome|effect|answer)s?)",
    re.IGNORECASE,
)
YOU = re.compile(
    r"\b(?:you|your|yours|yourself|you're|you've|you'd)\b|^(?:please|kindly) (?:add|send|give|share|tell|follow|attach|enclose|include|bring|upload|state|list|provide|submit|supply)|"
    r"^(?:any|ever|been|got) ",
    re.IGNORECASE,
)
# What may stand between "have you" and a topic when it is the candidate's own.
_FILLER = (
    r"(?:ever|currently|now|still|recently|already|also|any|an?|the|been|got|had|have|has|taken|take|taking|under|on|in|of|to|at|with|"
    r"suffer(?:ed|ing|s)?|from|for|planning|plan|thinking|about|being|be|previously|ever|actually|really|yet|by|or|and|"
    r"own|last|current|present|previous|usual|married|single|close|regular|serious|past|known|active|registered|"
    r"paid-up|go|went|attend|attended|attending|belong|observe|keep|keeping|hold|holding|held|live|living|want|wanting|like|"
    r"happen|because|member|members|part|history|lot|many|much|few|personal|private|come|came|family)"
)
_DIRECT = (
    rf"(?:\b(?:are|were|have|had|do|did|will|would|is|was|has|aren't|haven't|don't|didn't|might|could|can) you"
    rf"(?:r (?:\w+ )?)? ?(?:{_FILLER},? ){{0,6}}?|\byou(?:'re|'ve|'d)? (?:{_FILLER} ){{0,5}}?|\byour (?:{_FILLER} ){{0,3}}?|\byour )"
)
_THING = re.compile(
    r"(?:'s|s)?[ -](?:conditions?|models?|data|datasets?|features?|fields?|columns?|records?|systems?|process\w*|code|nodes?|cases?|"
    r"services?|pages?|tests?|projects?|campaigns?|research|polic\w+|laws?|stud\w+|patients?|customers?|clients?|pupils?|wards?|"
    r"teams?|clinics?|centres?|units?|books?|buildings?|exhibitions?|schools?|homes|apps?|software|algorithms?|checks?|reports?|"
    r"budgets?|benefits|claims?|forms?|requests?|tables?|plans?|work|workers|surveys?|analys\w+)\b",
    re.IGNORECASE,
)


@cache
def _direct(line: str) -> re.Pattern[str]:
    return re.compile(_DIRECT + one_line(line), re.IGNORECASE)


@cache
def _yours(line: str) -> re.Pattern[str]:
    return re.compile(rf"\byour (?:{_FILLER} ){{0,3}}?" + one_line(line), re.IGNORECASE)


def asked_about(lines: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return where plain text puts a topic, given as lines of its pattern, to the candidate.

    >>> asked_about(["mosque"], "Is there a mosque near you?")
    [(11, 17)]
    >>> asked_about(["mosque"], "What software have you built for a mosque?")
    []
    """
    tried = tuple(lines)
    found = []
    for start, sentence in sentences_of(text):
        named = [(line, match) for line in tried if (match := compiled(line).search(sentence))]
        if not named or not YOU.search(sentence):
            continue
        task = _TASK.match(sentence) is not None
        work = task or WORK.search(sentence) is not None
        for line, match in named:
            if _THING.match(sentence, match.end()):
                continue
            if not work or (_yours(line) if task else _direct(line)).search(sentence):
                found.append((start + match.start(), start + match.end()))
                break
    return found
