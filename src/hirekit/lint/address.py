"""Whether a sentence of a question speaks of the candidate's own life, or of a piece of work.

An interviewer who asks for work asks how something was done, would be done, or for a story of it. What is left, when
"you" is spoken to, is the person: "Have you ...?", "I notice you ...", "Tell me about your ...".
"""

import re
from functools import lru_cache

from hirekit.lint.tokens import in_small_letters

PERSONAL, WORK, NEITHER = "personal", "work", "neither"

# What somebody does as a person, not as part of a piece of work.
_LIFE = (
    r"be|been|being|feel|felt|cope|live|lived|living|spend|own|owned|rent|earn(?! (?:the|a|an|us|our|their|more|extra|back)\b)"
    r"|earned|earning|vote|voted|pray|worship\w*|"
    r"identify|speak(?! (?:with|to|up|about))|spoke(?! (?:with|to|up|about))|drink|smoke|measure up|come from|come here"
    r"|come by|came from|"
    r"hail|grow up|grew up|belong|support yourself|juggle|get by|get home|get on|get through|get to work|"
    r"get here|get paid|get along|take home|took home|count in|dream|swear|lean|sit politically|relax|unwind|"
    r"pronounce|spell|marry|married|retire(?! (?:a|an|the|that|this|it|which)\b)|hang up|keep (?:up|fit|well)|wear"
    r"|believe|eat|"
    r"sleep|look after|do (?:on|over|for|at) (?:sundays?|saturdays?|fridays?|christmas|easter|the weekend|weekends?"
    r"|the sabbath)|stand on|stand politically|balance|support (?:at|in) elections|have left|see yourself|have you got"
    r"|have had|had off|miss|missed|"
    r"suffer|suffered|fall pregnant|fell pregnant|get to (?:mass|mosque|church|chapel|temple|synagogue|prayers)|go for"
    r"|arrive|emigrate|immigrate|settle (?:here|down|in this)|come out|put yourself|travel on|want us|have in|have off"
    r"|think in|serve in|served in|leave (?:the|your|school|home|college|university|work|when)|left|finish school"
    r"|finish college|qualify|graduate|manage with|"
    r"post about|pass (?:your|the driving)|currently (?:make|earn|get)|make (?:a year|now|there|currently)|do time"
    r"|do in the (?:army|navy|forces|military|war|marines|air force)|see a doctor|start having|have kids"
    r"|do your (?:schooling|exams|o|a|degree|national)|change(?:d)? it|speak to each other|start learning|"
    r"stop (?:work|working)|give to|listen to|(?:think|make) of (?:the )?(?:present |current |new )?(?:government"
    r"|prime minister|president|party|unions?|royal family)|get (?:your|so good)|write (?:english|so)|smoke|talk to"
    r"|beat|see any|catch|"
    r"call yourself|count yourself|pay|subscribe|stand|stood|post under|go by|sit on|pick(?:ed)? up (?:your"
    r"|the language)|"
    r"manage (?:the|your) (?:school|nursery|kids|children)|manage when|owe|owed|drive|take off|took off|need|needed"
    r"|require|plan to have|want (?:to have|children|kids)|go home|go to (?:church|school|mass|"
    r"mosque|temple|university|college)|keep the sabbath|observe|celebrate|turn (?:\d|twenty|thirty|forty|fifty|sixty)"
    r"|have in you|manage on"
)
_YOU = r"you(?:'d|'ve|'ll|'re)?(?: (?:folks|guys|all|people|two|both|yourself))?"
_AUX = r"(?:do|does|did|would|will|could|can|should|might|may|must|have|has|had|'d|'ll|are|were|is|was)"
_SOFT = (
    r"(?:(?:ever|usually|normally|personally|now|currently|still|actually|really|yourself|first|last|then|next|hope"
    r"|want|"
    r"plan|intend|expect|like|have|be|been|to|reckon(?: you(?:'d|'ll)?)?|think(?: you(?:'d|'ll)?)?"
    r"|say(?: you(?:'d|'re)?)?|suppose(?: you(?:'d)?)?|ever|get to|going|planning|thinking of|currently|just|"
    r"yet|already|recently|best|most|also|currently|typically|go about|regularly|once|have to|had to|need to|came to"
    r"|come to|end up|ended up) )*"
)
# Nouns that are of the work though they are "yours".
_WORK_NOUNS = (
    r"approach\w*|process\w*|plans?|planning|projects?|teams?|work(?!ing hours)|role in|part in|methods?|design\w*|code"
    r"|models?|classes|class|"
    r"pupils|students|patients|customers|clients|users|reports?|response|reasoning|thinking|experience (?:of|with|in)"
    r"|decisions?|"
    r"data|pipelines?|systems?|reviews?|tests?|steps?|answer|first (?:step|move|week|day|month|moves?|steps?|action)|"
    r"(?:last|current|old|previous|own|main|biggest|first|most \w+|worst|best|latest|hardest|largest|recent) (?:project"
    r"|piece|review|release|failure|incident|"
    r"team|shift|design|plan|case|deployment|decision|success|mistake|launch|audit|lesson|class|report|story|order|menu"
    r"|bid)|"
    r"check\w*|use of|choice|handling|running of|account of|way of|treatment of|management of|colleagues|stakeholders|board|notes|strategy|budget|menu|shift|route|handover|kitchen|ward"
    r"|depot"
)
_TELL = (
    r"(?:tell|talk|walk|take|run|lead|show|give|describe|explain|outline|share|think|recall|name|pick|choose"
    r"|summari[sz]e|sketch|set out|"
    r"imagine|suppose|consider|picture|present|read|look|draw|write|compare|review|plan|design|list|say|go|demonstrate"
    r"|discuss|"
    r"identify|help|using|teach|propose|state|use|work)"
)
_FILL = (
    r"(?: (?:me|us|the panel|please|now|briefly|a little|a bit|a few words|more|something|about|of|through|back|to|with"
    r"|how about|again|"
    r"in your own words|in detail|step by step|quickly|just|then|for a moment|first|frankly|honestly|out loud|on"
    r"|exactly|roughly))*"
)
_START = (
    r"(?:^|[,;:] |\.\.\. |- |\b(?:so|and|but|then|or|because|though) |\")"
    r"(?:(?:so|and|but|then|now|please|kindly|just|do|also|perhaps|could you|can you|would you|will you"
    r"|may i ask you to|"
    r"could you please|can you please|i'd like you to|we'd like you to|i want you to|let's|first|finally|next|well|okay"
    r"|ok|right|"
    r"sorry|again|briefly|"
    r"would you mind|are you able to|i'd love to hear|we'd love to hear|i'd like to hear|we'd like to hear|say"
    r"|talk us through|plus),? )*"
)
_ASKING = re.compile(rf"{_START}(?P<tell>{_TELL}){_FILL} (?P<rest>.*)")
_WH = re.compile(
    rf"{_START}(?:(?:for|in|on|at|to|from|by|with|of|under|after|before|until) )?(?P<wh>how|what|which|when|where|why"
    rf"|who|whom|whose|whereabouts)(?P<noun>(?: [\w'/-]+){{0,7}}?)"
    rf"(?: |(?='))(?P<aux>{_AUX}|'s|'re)\b(?:n't)? ?(?P<rest>.*)",
)
_LIVED = re.compile(rf"^(?:{_YOU}) {_SOFT}(?:{_LIFE})\b")
_YOURS = re.compile(rf"^(?:your|yours)\b(?! (?:{_WORK_NOUNS})\b)")
_YOU_FIRST = re.compile(rf"^{_YOU}\b")
_ASKED_OF_YOU = re.compile(
    rf"^(?:how|what|which|when|where|why|who)\b(?: [\w'-]+){{0,4}}? {_YOU} (?:{_AUX} )?{_SOFT}(?P<verb>[\w']+.*)",
)
_LIFE_VERB = re.compile(rf"^(?:{_LIFE})\b")
_OF_YOU = re.compile(
    r"^what (?:it's|it is|it was|it feels|it felt|it would be) like (?:to be|being|for you)\b|^how it (?:feels|felt)\b"
    r"|^(?:.* )?your (?:own |close |whole )?(?:family|relatives|parents|mother|father|children|husband|wife|partner"
    r"|home life|private life|health|religion|beliefs|country)\b|^who(?:'s| is) (?:at home|in your)|^(?:whether|if"
    r"|any(?!one who| time)|all) |^(?:you|yours|yourself)\b|^(?:the (?:names?|date|year) of your)",
)
# A case that is put: somebody comes, asks or says something. A subject of a question of its own asks nobody's life.
_CASE = re.compile(
    r"^(?:a|an|one|another|some|two|three|the|this|your(?= (?:tenant|patient|customer|client|pupil|guest|passenger|manager|colleague|supplier|driver|junior"
    r"|apprentice|deputy|boss|resident|learner|caller|prisoner|member|borrower|employer|class|team)s? )) (?!(?:baby|child|husband|wife|partner|family|church"
    r"|little)\b)(?:[\w'-]+ ){0,6}?(?:asks?|says?|tells?|wants?|complains?|refuses?|phones?|rings?|calls?|writes?"
    r"|comes?|arrives?|walks?|turns?|"
    r"appears?|falls?|faints?|needs?|claims?|reports?|shouts?|demands?|has|have|is|are|brings?|sends?|believes?|thinks?"
    r"|feels?|hands?|stops?|"
    r"keeps?|dies|looks?|seems?|cannot|can't|won't|will|offers?|objects?|hates?|must|should|expects?|does|pays?|gives?"
    r"|runs?|covers?|takes?) ",
)
_SUBJECT = re.compile(
    r"^(?:so |and |but )?(?:which|what|who|whose)\b(?!'s|'re)(?! (?:about|of) (?:you|your))(?!.*\b(?:brings?|brought"
    r"|made|makes|draws?|drew|keeps?|kept|led|stops?) you\b)",
)
_YES_NO = re.compile(
    r"(?:^|[,;:] |\.\.\. |- |\b(?:so|and|but|or) )(?:do|does|did|have|has|had|are|is|was|were|will|would|can|could|may"
    r"|might|should|am|shall)(?:n't)? "
    r"(?:you|your|yours|that|it|there|this|i|we|any|anyone|anybody|either|those|they|being|he|she|these|a|the"
    r"|\w+ your)\b",
)
_NOTED = re.compile(
    r"^(?:and |so |or |but |please |kindly )*(?:any|anything|anyone|anybody|ever|been|got|candidates? (?:are|must"
    r"|should)|applicants? (?:are|must|should)|disclose|kindly|confirm|attach|send|provide|"
    r"bring|enclose|upload|include|add|supply|submit|state|enter|tick|date of birth|height|weight|married|religion)\b",
)
# How people go fishing for what they know they should not ask.
_FISHING = re.compile(
    r"\b(?:i (?:see|notice|noticed|gather|assume|take it|understand|wonder|wondered|believe|imagine|suppose|presume"
    r"|guess|hear|heard|"
    r"couldn't (?:help|tell)|can't (?:help|place)|tried to|ask (?:all|everyone|everybody|each))|i'm (?:guessing"
    r"|trying to|curious|wondering|sensing)|i'd be curious|"
    r"presumably|out of (?:interest|curiosity)|don't mind (?:me|my|us) asking|if you don't mind|between (?:us"
    r"|you and me|ourselves)|"
    r"(?:may|can|could|might) (?:i|we) ask|just (?:curious|wondering|between)|sorry to (?:be|ask|pry)|forgive me"
    r"|not to pry|"
    r"you (?:look|seem|sound|must be|must have|don't (?:look|sound|seem|strike))|you're (?:quite|rather|very|a bit"
    r"|a little)|you mentioned your|you said your)\b",
)
_SPOKEN_TO = re.compile(r"\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b")


# Somebody met at work who asks it: what is wanted is how they are answered.
_ANOTHER_ASKS = re.compile(
    r"(?:(?:suppose|imagine|say|what (?:would|do) you (?:do|say)|how (?:would|do) you (?:respond|reply|answer|react)) )?(?:(?:if|when) )?(?:an?|one|another) "
    r"(?:[\w'-]+ ){1,5}?(?:ask(?:s|ed)|want(?:s|ed) to know from) (?:you )?(?:whether|if|how|what|where|when|why|who|which|about)\b",
)


def asked_by_another(sentence: str) -> bool:
    """Return whether a sentence of plain text is a case in which somebody else asks.

    >>> asked_by_another("A patient asks you whether you are religious."), asked_by_another("Are you religious?")
    (True, False)
    """
    return _ANOTHER_ASKS.match(in_small_letters(sentence.strip())) is not None


@lru_cache(maxsize=256)
def address(sentence: str) -> str:
    """Return whether a sentence of plain text asks of the person, of work, or of neither.

    >>> address("Have you ever been to court?"), address("Tell me about your parents.")
    ('personal', 'personal')
    >>> address("How did you draft the court order?"), address("The rota covers one Sunday in three.")
    ('work', 'neither')
    """
    said = in_small_letters(sentence.strip())
    if _FISHING.search(said):
        return PERSONAL
    told = _ASKING.search(said)
    asked = _WH.search(said)
    first = min((found for found in (told, asked) if found), key=lambda found: found.start(), default=None)
    yes_no = _YES_NO.search(said)
    if yes_no and (first is None or yes_no.start() < first.start()) and not (told and told.start() == 0):
        return PERSONAL
    if told is not None and first is told:
        return _of_tale(told["rest"])
    if asked is not None:
        return _of_question(asked)
    if _CASE.match(said) or _SUBJECT.match(said):
        return NEITHER
    if _SPOKEN_TO.search(said) or _NOTED.match(said):
        return PERSONAL
    return NEITHER


_BE = frozenset(["is", "are", "was", "were", "'s", "'re"])
_THE = re.compile(r"(?:the|a|an|this|these|those|they|it|he|she)\b")


# Where the work is done, and what was done then: "How many days were lost on your line, and what did you change?"
_AT_WORK = re.compile(
    r"\b(?:on|in|at|across|under|within|from|among) your (?:[\w-]+ )?(?:line|shift|site|ward|team|unit|crew|floor|plant"
    r"|depot|yard|shop|store|branch|"
    r"kitchen|school|class|department|section|gang|watch|warehouse|office|round|route|district|patch)s?\b|"
    r",? and (?:what|how) (?:did|would) you (?:change|do|find|fix|decide|tell|go about|deal|handle|bring|cut"
    r"|reduce)\b.*",
)


def _of_tale(rest: str) -> str:
    """What a story is to be about."""
    inner = _ASKED_OF_YOU.match(rest)
    if inner:
        return PERSONAL if _LIFE_VERB.match(inner["verb"]) else WORK
    if _YOURS.match(re.sub(r"^(?:how|what|who|where|why|when|which) ", "", rest)) or _OF_YOU.match(rest):
        return PERSONAL
    return WORK


def _of_question(asked: re.Match[str]) -> str:
    """What a question that begins with how, what or which is about."""
    rest = asked["rest"]
    if _YOU_FIRST.match(rest):
        if asked["aux"] in {"are", "'re", "were"}:
            return PERSONAL
        return PERSONAL if _LIVED.match(rest) else WORK
    if _YOURS.match(rest):
        return PERSONAL
    if asked["aux"] in _BE and _SPOKEN_TO.search(_AT_WORK.sub("", rest)) and not _THE.match(rest):
        return PERSONAL
    if _SPOKEN_TO.search(asked["noun"]):
        return PERSONAL if not re.match(rf".*\b{_YOU} (?!.*\b(?:{_LIFE})\b)", asked["noun"]) else WORK
    return WORK if _THE.match(rest) else NEITHER
