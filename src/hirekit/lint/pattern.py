"""The notation rules are written in, and how it becomes one compiled expression per rule.

Each line is one alternative: a regular expression in which

    a blank       is one or more blanks
    <3>           is up to three words, each with its blank
    <~40>         is up to forty characters of the same sentence, from the end of a word to the start of one
    <end>         stands where a sentence or clause ends
    <thing>       refuses a following noun that shows the words name a thing, not a person
    <name>        is a list of alternatives declared in `LISTS`
    <self>        says that the line holds of a sentence that opens with something done too; it matches nothing itself

An alternative begins and ends at the edge of a word. All repetition is bounded, so matching stays linear in
the text.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from hirekit.lint.vocabulary import CRAFT

# Nouns after which "your race", "her age" or "native" speak of software, data or things.
THINGS = (
    "condition|conditions|field|fields|column|columns|feature|features|model|models|data|dataset|datasets|classifier|"
    "variable|variables|detector|recognition|attribute|attributes|label|labels|check|checks|checker|bucket|buckets|"
    "code|node|nodes|process|processes|class|classes|table|tables|element|elements|component|components|module|"
    "modules|service|services|system|systems|api|endpoint|record|records|app|apps|application|dashboard|pipeline|"
    "pipelines|estimate|estimates|prediction|predictions|predictor|forecast|distribution|range filter|filter|filters|"
    "validation|verification|log|logs|store|report type|interval|intervals|score model|matrix|decay|map|maps|sensor|"
    "clients?|customers?|patients?|pupils?|team|teams|unit|ward|department|project|projects|programme|program|campaign|policy design|survey|dialog|server|"
    "servers|thread|threads|function|functions|object|objects|account|accounts|library|build|schema|key|keys|index|"
    "cache|queue|test case|test cases|tests|page|screen|parameter|parameters|limit|curve|cohort|cohorts|"
    "discrimination law|studies|research|prediction model|statistics"
)
DISEASES = (
    r"cancer|diabet\w+|epilep\w+|asthma\w*|depress(?:ion|ed)|anxiety|bipolar|adhd|autis\w+|dyslexi\w+|dyspraxi\w+|hiv|aids|"
    r"arthriti\w+|migraines?|allerg\w+|seizures?|heart (?:disease|attack|trouble|problems?|condition)|"
    r"(?:high )?blood pressure|back (?:pain|problems?|trouble|injur\w+)|bad back|panic attacks?|nervous breakdown|"
    r"mental (?:illness|health (?:problems?|issues?|conditions?))|chronic (?:pain|illness|fatigue|conditions?)|"
    r"(?:serious |long-term |recurring |any )?illness(?:es)?|disabilit(?:y|ies)|impairments?|ptsd|eating disorder|"
    r"(?:drug|alcohol|drink) (?:problem|addiction|dependency)|repetitive strain|rsi|hearing loss|multiple sclerosis|lupus"
)
RELIGIONS = (
    "christian|muslim|jewish|jew|hindu|buddhist|catholic|protestant|atheist|agnostic|sikh|mormon|baptist|evangelical|"
    "pentecostal|quaker|anglican|methodist|lutheran|jehovah's witness|pagan|orthodox christian|orthodox jew"
)
NATIONS = (
    "american|british|english|scottish|welsh|irish|french|german|dutch|belgian|swiss|austrian|italian|spanish|"
    "portuguese|greek|turkish|polish|romanian|bulgarian|hungarian|czech|russian|ukrainian|swedish|norwegian|danish|"
    "finnish|indian|pakistani|bangladeshi|chinese|japanese|korean|vietnamese|thai|filipino|indonesian|iranian|iraqi|"
    "syrian|arab|egyptian|moroccan|algerian|nigerian|ghanaian|kenyan|somali|ethiopian|african|asian|hispanic|latino|"
    "latina|mexican|cuban|brazilian|colombian|caribbean|jamaican|black|white|mixed-race|aboriginal|israeli|lebanese|"
    "native american|roma|traveller|nepalese|sri lankan|canadian|australian"
)
RELATIVES = (
    "parents|mother|father|mum|mom|dad|brother|sister|brothers|sisters|siblings|grandparents|grandmother|grandfather|"
    "relatives|family|folks|ancestors|family members"
)
PLATFORMS = (
    "facebook|instagram|twitter|tiktok|tik tok|snapchat|whatsapp|reddit|bluesky|mastodon|threads|youtube|tumblr|"
    "pinterest|tinder|social media|social network(?:ing)?|social"
)
JOBS = (
    "engineer|nurse|driver|teacher|clerk|manager|lead|leader|candidate|applicant|employee|worker|colleague|doctor|"
    "supervisor|developer|analyst|scientist|designer|director|officer|assistant|technician|operator|cashier|cook|"
    "chef|carer|plumber|electrician|mechanic|programmer|accountant|lawyer|secretary|receptionist|owner|"
    "team member|team lead|member of (?:the )?(?:team|staff)|person|someone|somebody|anyone|interviewer|trainee|"
    "apprentice|tutor|lecturer|surgeon|pilot|guard|porter|cleaner|builder|consultant|administrator|professional|boss"
)
PEOPLE = (
    rf"candidates?|applicants?|interviewees?|people|persons?|peers?|colleagues?|engineers?|nurses?|drivers?|teachers?|"
    rf"clerks?|managers?|leads?|staff|developers?|analysts?|workers?|employees?|professionals|hires?|(?:{JOBS})s?"
)
ADVERBS = (
    "very|really|truly|extremely|quite|so|highly|exceptionally|incredibly|genuinely|remarkably|pretty|rather|a bit|"
    "somewhat|naturally|clearly|always|not|too|super|unusually|particularly|most"
)
TONGUES = (
    "english|spanish|french|german|welsh|polish|arabic|urdu|hindi|punjabi|bengali|tamil|gujarati|mandarin|cantonese|chinese|"
    "japanese|korean|portuguese|italian|russian|ukrainian|turkish|dutch|swedish|danish|norwegian|finnish|greek|romanian|hungarian|"
    "czech|somali|swahili|yoruba|igbo|amharic|farsi|persian|kurdish|pashto|vietnamese|thai|tagalog|malay|indonesian|hebrew|gaelic|"
    "irish|afrikaans|zulu|creole|lithuanian|bulgarian|albanian|nepali|sinhala|malayalam|telugu"
)
OWN = "own|current|present|personal|private|last|latest|previous|old|former|whole|immediate|base|annual|total|full|monthly|existing"
TRAIT_ADJECTIVES = (
    "passionate|confident|likeable|likable|charismatic|energetic|enthusiastic|visionary|smart|intelligent|bright|clever|"
    "brilliant|humble|arrogant|lazy|hard-?working|hardworking|driven|motivated|self-motivated|ambitious|charming|friendly|"
    "pleasant|dynamic|assertive|outgoing|introverted|extroverted|introvert|extrovert|shy|mature|immature|loyal|trustworthy|"
    "honest|dishonest|hungry|resilient|tough|nice|warm|funny|creative|curious|talented|gifted|poised|cool-headed|patient|"
    "optimistic|pessimistic|cheerful|kind|caring|empathetic|empathic|sociable|reliable|dependable|conscientious|diligent|"
    "decisive|bold|brave|courageous|fearless|easy-going|easygoing|approachable|personable|polite|witty|wise|sensible|"
    "level-headed|strong-willed|stubborn|ego-free|selfless|ruthless|competitive|inspiring|inspirational|insightful|"
    "unreliable|untrustworthy|undependable|irresponsible|responsible|moody|grumpy|abrasive|prickly|aloof|cocky|vain|smug|cynical|lazy|sloppy|careless|careful|meticulous|perfectionist|sharp|quick-witted|self-confident|self-assured|self-aware|dedicated|committed|devoted|devoted|lively|bubbly|timid|"
    "unambitious|unmotivated|uninspiring|dull|boring|slow-witted|a natural|natural leader|born leader|team player|"
    "introverted|extroverted|extraverted|self-important|self-centred|self-centered|selfish|unselfish|narcissistic|egotistical|"
    "haughty|snobbish|cold-hearted|warm-hearted|big-hearted|down-to-earth|down to earth|genuine|sincere|insincere|modest|"
    "boastful|temperamental|hot-headed|hot-tempered|short-tempered|even-tempered|placid|laid-back|laid back|uptight|neurotic|"
    "excitable|impulsive|reckless|scatterbrained|absent-minded|gullible|naive|street-smart|feisty|spirited|plucky|gutsy|"
    "steadfast|stoic|stoical|sullen|sulky|surly|grouchy|bossy|pushy|domineering|submissive|meek|docile|agreeable|disagreeable|"
    "likable|unlikeable|unlikable|amiable|affable|genial|good-humoured|unfriendly|antisocial|gregarious|talkative|chatty|reserved|"
    "broad-minded|narrow-minded|close-minded|single-minded|strong-minded|thick-skinned|thin-skinned|idealistic|go-getter|self-starter|people person|quick learner|fast learner|genius|adaptable|versatile|imaginative|open-minded|"
    "positive|passive|aggressive|disorgani[sz]ed|organi[sz]ed|tenacious|gritty|unflappable|happy|good-natured|"
    "a leader|leader"
)
TRAIT_NOUNS = (
    "passion|charisma|gravitas|executive presence|presence|energy|enthusiasm|vision|intelligence|intellect|confidence|"
    "self-confidence|humility|ambition|motivation|drive|attitude|personality|charm|maturity|integrity|character|"
    "creativity|curiosity|resilience|grit|hunger|loyalty|honesty|talent|flair|can-do (?:attitude|spirit)|"
    "leadership qualities|leadership potential|leadership material|sense of humou?r|warmth|empathy|people skills|"
    "common sense|good judge?ment|wisdom|raw talent|natural authority|authority|star quality|x factor|potential|"
    "poise|emotional intelligence|initiative|positivity|courage|tenacity|kindness|patience|dedication|commitment|"
    "work ethic|ego|spark|zest|zeal|brains|iq|brainpower|intellectual horsepower|likeability|backbone|inner strength"
)
NUMBERS = (
    r"\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|several|many|few|a few|"
    r"some|a couple of|couple of|half a dozen|a dozen|countless|a|an"
)
PLACES = (
    "africa|asia|america|europe|britain|great britain|the uk|uk|usa|the us|the eu|caribbean|west indies|middle east|balkans|scandinavia|ireland|scotland|wales|england|london|yorkshire|"
    "france|germany|spain|italy|portugal|greece|turkey|poland|romania|bulgaria|hungary|ukraine|russia|lithuania|latvia|albania|serbia|"
    "croatia|netherlands|holland|belgium|switzerland|austria|sweden|norway|denmark|finland|india|pakistan|bangladesh|sri lanka|nepal|"
    "china|hong kong|japan|korea|vietnam|thailand|the philippines|philippines|indonesia|malaysia|singapore|iran|iraq|syria|lebanon|israel|palestine|egypt|"
    "morocco|algeria|tunisia|nigeria|ghana|kenya|uganda|somalia|ethiopia|eritrea|sudan|zimbabwe|south africa|congo|cameroon|jamaica|"
    "trinidad|barbados|haiti|cuba|mexico|brazil|colombia|venezuela|argentina|peru|chile|canada|australia|new zealand|the states|texas|california|"
    "ohio|new york|puerto rico|kerala|punjab|gujarat|lagos|kashmir"
)
# Other people whom somebody can be set beside.
FELLOWS = (
    r"(?:(?:any|most|all|many|some|each|every|one|half|none|those|that) (?:of )?)?"
    r"(?:our(?: own)?|(?:the |most |any )?other|(?:the|an) average|an? (?:normal|typical|usual|ordinary|standard)|the (?:usual|normal|typical|rest of the|rest of our)|"
    r"most|any|many|(?:the )?previous|(?:the )?last few|earlier|fellow|their|his|her) (?:[\w-]+ ){0,3}?"
    r"(?!(?:order|paper|number|layer|server|computer|customer|user|filter|counter|meter|boiler|letter|quarter|supplier|vendor|competitor|error|factor|"
    r"sensor|motor|door|floor|colour|color|printer|trailer|container|ladder|trousers|helper function|ever|never|over|under|after|summer|winter|tender|"
    r"answer|chapter|matter|river|engine|ferr|drawer|cover|power|tower|water|border|folder|header|poster|scanner|burner|cooker|mixer|charger|adapter|driver version)\w*\b)"
    r"(?:people|peers?|colleagues?|candidates?|applicants?|interviewees?|trainees?|recruits?|hires?|starters?|graduates?|staff|intake|cohort|"
    r"class(?:mates)?|field|batch|lot|nurses?|chefs?|cooks?|guides?|clerks?|pilots?|agents?|guards?|hands?|midwives|deputies|heads?|leads?|predecessor\w*|"
    r"apprentices?|deckhands?|stylists?|crew|team|[\w-]{3,20}(?:ers?|ors?|ists?|ants?|ees?|men|man|women|woman|ians?))"
)
LISTS = {
    "fellows": FELLOWS,
    "places": PLACES,
    "traits": f"{TRAIT_ADJECTIVES}|{TRAIT_NOUNS}",
    "num": NUMBERS,
    "tongues": TONGUES,
    "own": OWN,
    "diseases": DISEASES,
    "religions": RELIGIONS,
    "nations": NATIONS,
    "relatives": RELATIVES,
    "platforms": PLATFORMS,
    "jobs": JOBS,
    "people": PEOPLE,
    "adverbs": ADVERBS,
    **CRAFT,
}
SELF = "<self>"
WORD = r"[\w'/&-]{1,30}"
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
# Not within a word.
_WHOLE = r"(?:(?<!\w)|(?!\w))"
_TOKEN = re.compile(r"<(~?\d+|[a-z]+)>")
_BLANK = re.compile(r"(\(\?<[!=][^()]*\))| +(\??)")


def _expanded(found: re.Match[str]) -> str:
    token = found[1]
    if token.startswith("~"):
        return rf"{_WHOLE}[^.?!]{{0,{token[1:]}}}?{_WHOLE}"
    if token.isdigit():
        return rf"(?:{WORD},? ){{0,{token}}}?"
    if found.group() == SELF:
        return ""
    if token == "end":  # noqa: S105
        return r"(?=\s*(?:[?.!,;:)\"]|$|\Z))"
    if token == "thing":  # noqa: S105
        return rf"(?!'?s? ?-?(?:{THINGS})(?!\w))(?!-)"
    return f"(?:{LISTS[token]})"


def _blank(found: re.Match[str]) -> str:
    # What is looked behind at must be of one width.
    return found[1] or (" *" if found[2] else " +")


@cache
def lines_of(pattern: str) -> tuple[str, ...]:
    """Return the alternatives of a pattern."""
    return tuple(line.strip() for line in pattern.splitlines() if line.strip())


def one_line(line: str) -> str:
    """Return the regular expression of one alternative."""
    return rf"(?<!\w)(?:{_BLANK.sub(_blank, _TOKEN.sub(_expanded, line))})(?!\w)"


@cache
def compiled(line: str, *, cased: bool = False) -> re.Pattern[str]:
    """Return the compiled expression of one alternative."""
    return re.compile(one_line(line), re.NOFLAG if cased else re.IGNORECASE)


_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\n": " ", "\t": " ", "\u00a0": " ", "–": "-"})  # noqa: RUF001


def plain_text(text: str) -> str:
    """Return *text* with straight quotation marks and blanks for line ends, each character in its place."""
    if text.isascii():
        return text.replace("\n", " ").replace("\t", " ")
    return text.translate(_PLAIN)


@cache
def _in_small_letters(line: str) -> re.Pattern[str] | None:
    """Return the expression of an alternative for texts in small letters; None where it names capitals."""
    expression = one_line(line)
    return None if _CAPITAL.search(expression) else re.compile(expression)


def found_in(line: str, text: str, *, cased: bool = False) -> Iterator[re.Match[str]]:
    """Yield where an alternative matches in plain text; what is matched may have lost its capitals."""
    # Ignoring capitals costs twice the time, and letters beyond ASCII do not all have one small one.
    small = None if cased or not text.isascii() else _in_small_letters(line)
    return small.finditer(text.lower()) if small else compiled(line, cased=cased).finditer(text)


def is_in(line: str, text: str, small: str, *, cased: bool = False) -> bool:
    """Return whether an alternative matches in plain text, *small* being the same in small letters."""
    expression = None if cased or not text.isascii() else _in_small_letters(line)
    return (expression.search(small) if expression else compiled(line, cased=cased).search(text)) is not None


def spans_of(lines: Iterable[str], text: str, *, cased: bool = False) -> list[tuple[int, int]]:
    """Return where any of the alternatives matches in plain text, first to last, none within another."""
    found = [match.span() for line in lines for match in found_in(line, text, cased=cased)]
    apart: list[tuple[int, int]] = []
    for span in sorted(found):
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def matches(
    text: str, *, pattern: str = "", innocent: str = "", cased: bool = False, lines: Iterable[str] | None = None
) -> list[tuple[int, int]]:
    """Return where a rule's pattern matches in plain text outside its innocent phrases.

    Args:
        lines: The alternatives to try, where it is known that the others cannot match.
    """
    spans = spans_of(lines_of(pattern) if lines is None else lines, text, cased=cased)
    if spans and innocent:
        harmless = spans_of(lines_of(innocent), text, cased=cased)
        spans = [(a, b) for a, b in spans if not any(a < end and start < b for start, end in harmless)]
    return spans
