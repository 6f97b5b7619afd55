"""Notes of returned scorecards: opinion, nothing at all, copies, names."""

import re
from collections.abc import Iterable, Iterator

from hirekit.lint.deeds import opens_with_deed
from hirekit.lint.finding import Finding
from hirekit.lint.texts import Text
from hirekit.lint.tokens import words_of
from hirekit.lint.vague import PROOF
from hirekit.model.anonymity import names_in
from hirekit.model.panel import Panel
from hirekit.model.scorecard import Scorecard

TEXT_NOTE = "note"
_EMPTY = re.compile(
    r"(?:[\W_]*|n/?\.?a\.?|none(?: really| noted| given| to add| available)?|nil|null"
    r"|nothing(?: (?:to (?:add|note|say|report|write)|noted|special|in particular|much|here|else|more))*|"
    r"(?:please )?(?:see|as|refer to|cf\.?|per|like|same as|look at|covered|discussed|noted|stated|mentioned)(?: (?:the"
    r"|my|other|your|notes?|comments?|above|below|before|previous|earlier|card|cv|resume|overleaf|sheet|email|e-mail"
    r"|scorecard|"
    r"recording|attached|section|for|under|on|in|discussed|agreed|said|noted|stated|mentioned|written|already|with"
    r"|panel|team|you|criterion|one|last|question|q\d+|box|first|second|page|form|next|to|chat|slack|verbally|debrief"
    r"|at|meeting|explained|indicated|usual|expected|over|separately|elsewhere))*|"
    r"(?:(?:tbc|tba|tbd|ditto|as above|see above|same|later|pending|n\/a|none|no comment|nothing|sorry"
    r"|apologies)[,;.:-]* ?(?:q\d+|question \d+|above|below|(?:will|to|i'll|i will|must|need to) (?:fill|add|complete"
    r"|write|update|finish|do|come|follow)(?: (?:this|it|in|up|out|that|later|soon|after|tomorrow|tonight|when|i|have"
    r"|get|time))*|here|for now|yet|ran out of time|no time|really|else|more|from me(?: on this(?: one)?)?)?"
    r"|(?:as|see|per|as per|same as|ref) (?:question|q|answer|box|item|point|criterion|note|card|page)s? ?\d+"
    r"|no comments?(?: from me| on this| here)*(?: one)?|(?:will|i will|i'll|to) (?:write|fill|add|complete|finish|do"
    r"|type)(?: (?:this|it|these|my|notes|up|in|out|later|tonight|tomorrow|soon|after|when|i|get|have|time))*[,.;]?(?: "
    r"(?:sorry|apologies|ran out of time|no time|later|tonight))*[,.;]?(?: (?:sorry|apologies|ran out of time"
    r"|no time))*|ditto (?:q|question )?\d*|"
    r"ditto|same(?: again| here| as (?:above|before|last time))?|idem|tbd|tba|tbc|todo|to (?:do|follow|come"
    r"|be (?:added|completed|done|written|filled in|confirmed))(?: later)?|wip|pending|later|"
    r"(?:will|to|i'll|let me) (?:fill|add|complete|write|update|finish)(?: (?:this|it|in|up|out|that|notes?|my|the"
    r"|details?|later|more|soon|after|tomorrow|when|i|have|get|time|afterwards|evidence|something|rest))*|"
    r"ok(?:ay)?|k|yes|no|y|n|x+|test(?:ing)?|asdf\w*|blah(?: blah)*|lorem ipsum.{0,40}|placeholder|blank|left blank"
    r"|empty|"
    r"no (?:comments?|notes?|remarks?|evidence|evidence noted|further (?:comments?|notes?)|notes? (?:taken|made|yet)"
    r"|time(?: to (?:write|note|fill (?:this )?in))?|text|details?|additional (?:comments?|notes?))|"
    r"(?:did not|didn't|have not|haven't|forgot to|no time to|ran out of time to) (?:take|make|write|note"
    r"|fill)(?: (?:any|notes?|it|this|anything|down|in|up|my|them))*|"
    r"not (?:applicable|noted|recorded|written(?: up| down)?|available|filled in|filled|sure|much|yet|completed)"
    r"|notes? (?:lost|missing|to follow|later|below|above|attached|elsewhere|in (?:my )?notebook)|"
    r"(?:discussed|covered|agreed|explained|spoke|talked)(?: (?:already|above|earlier|elsewhere|verbally|in|the|person"
    r"|debrief|with|panel|about|it|at|by|phone|on|slack|call|meeting|team|before))*|"
    r"(?:no|ran out of|short of|out of|pressed for|not enough) (?:time|space|room)(?: (?:left|today|here"
    r"|to (?:write|note|type|finish)(?: \w+){0,3}))?[,;.]?(?: (?:sorry|apologies|again))*|(?:did not|didn't|couldn't"
    r"|could not|have not|haven't|never|forgot to|not) (?:get|got|gotten|find|found|have|manage|managed|had) (?:round"
    r"|around|time|chance|a chance|the chance|to|a minute)(?: (?:to|for|it|this|that|these|notes?|write|writing|note"
    r"|noting|do|type|typing|anything|them|up|down|in|making|make|taking|take|the|my|any|yet|sorry))*[,;.]?(?: sorry)?|"
    r"(?:covered|asked|done|noted|written up|seen|dealt with|handled|answered|taken|filled in|scored|see|ask|check with"
    r"|over to|with|per|as per|left to|left for) (?:already |up )?(?:by |for |with |from |to )?[a-z]+(?:'s (?:card"
    r"|notes?|sheet|form|part|bit))?(?: (?:too|already|and me|not me))?|\W*(?:blank|empty|none|nil|n/a|left blank"
    r"|nothing|deleted|removed|redacted|no text|skip|skipped)\W*|"
    r"evidence|notes?|comments?|rating|score|\d{1,2}|done|checked|fine|all (?:good|ok|fine)|nothing|idk|don't (?:know"
    r"|remember|recall)|do not (?:know|remember|recall)|can't (?:remember|recall)|cannot (?:remember|recall)"
    r"|no idea))[\s.!…]*",
    re.IGNORECASE,
)
MOST_LETTERS = 200
# Something said, given or left unsaid in the interview is evidence, however short.
_GIVEN = re.compile(
    r"(?:so |who |she |he |they |also |then |which )*(?:gave|named|said|told|could not (?:say|name|explain|give)"
    r"|couldn't (?:say|name|explain|give)|did not (?:say|name|know|mention|ask|check)|didn't (?:say|name|know|mention"
    r"|ask|check)|no (?:step|example|date|owner|reason|figure|answer|mention|plan for)|would (?!be |have |do |make "
    r"|benefit|fit|like|love|hire)\w+|had (?:pupils|the|each|two)|is sent|described)\b",
    re.IGNORECASE,
)


def is_empty(text: str) -> bool:
    """Return whether plain text says nothing.

    >>> is_empty("See above."), is_empty("..."), is_empty("N/A was her answer to the probe on cost.")
    (True, True, False)
    """
    return len(text) <= 200 and _EMPTY.fullmatch(text.strip()) is not None  # noqa: PLR2004


# How an impression is told.
_IMPRESSION = re.compile(
    r"\b(?:(?:really|quite|thoroughly|just|absolutely) (?:liked|enjoyed|loved|rated)|^(?:liked|loved|enjoyed|rated)"
    r"|came away|came (?:across|over)|comes (?:across|over)|struck me|strikes me|i (?:felt|feel|liked|like|loved"
    r"|enjoyed|was|wasn't|am|thought|think|found|sensed|got the|had the|would have liked|expected|hoped|wanted|don't"
    r"|didn't|couldn't)|"
    r"(?:not|wasn't|un|really |thoroughly |quite |rather |very )?(?:convinced|convincing|impressed|impressive|persuaded"
    r"|underwhelmed|overwhelmed|disappointed|disappointing|sold|bowled over|blown away|sure about|taken with)|"
    r"underwhelm\w*|my (?:impression|sense|feeling|view|take|gut)|(?:overall|general|first|good|bad|poor|strong) "
    r"(?:impression|feeling|sense)|(?:more|less|better|worse|all) (?:than )?i (?:was |had )?(?:hop\w+|expect\w+"
    r"|want\w+)|"
    r"hoped for|hoping for|looking for|wanted to hear|seem(?:s|ed)|appear(?:s|ed)|sound(?:s|ed)|felt|feels"
    r"|looked(?! (?:at|up|for|into|through|in|over|round|after)\b)|bit of a|a bit|left me|didn't (?:convince|impress"
    r"|persuade|grab|do it for)|did not (?:convince|impress|persuade)|substance|wow|meh|so-so|nothing special"
    r"|nothing to write home|"
    r"(?:ticked|ticks) (?:all )?(?:the|every|my) box\w*|did (?:well|badly|poorly|ok|okay|fine|great|brilliantly"
    r"|a (?:good|great|poor|fine) job)|(?:went|interviewed|performed|presented|answered|handled it|handled that|coped) "
    r"(?:\w+ )?(?:well|badly|poorly|brilliantly|superbly|strongly|nicely)|"
    r"lack(?:s|ed|ing)|could be (?:stronger|better|clearer|sharper)|nailed|smashed|aced|bombed|flopped|waffl\w+"
    r"|all over the place|on top of (?:it|things|the)|knows (?:their|her|his) stuff|knew (?:their|her|his) stuff"
    r"|out of (?:their|her|his) depth)\b",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"\b(?:super|terrific|marvellous|good|great|excellent|brilliant|fantastic|superb|outstanding|strong|solid|weak|poor"
    r"|bad|terrible|awful|dreadful|decent|nice|lovely|fine|ok|okay|average|mediocre|adequate|amazing|wonderful"
    r"|exceptional|"
    r"competent|capable|thorough|thoughtful|sound|sensible|dependable|woolly|vague|muddled|shaky|patchy|superficial"
    r"|shallow|thin|flat|dull|bright|sharp|smart|clever|able|polished|slick|confident|convincing|"
    r"credible|knowledgeable|articulate|passionate|enthusiastic|keen|energetic|energy|passion|enthusiasm|depth|clarity"
    r"|promising|interesting|refreshing|delightful|cynical|negative|positive|arrogant|defensive|evasive|"
    r"impressive|top[- ]notch|first[- ]rate|first[- ]class|top[- ]drawer|world[- ]class|star|superstar|pleasure|joy"
    r"|natural|asset|talent\w*|gifted|potential|gem|genius|struggled|rambling|confused|unclear|clear|rounded|"
    r"well[- ]rounded|mature|junior|lightweight|heavyweight|calibre|quality|charming|likeable|personable|professional"
    r"|technically|academic|commercial|strategic|hands-on|switched on|on the ball|quick|slow|unexciting|exciting"
    r"|middling|run of the mill|textbook|safe|nicely|well|badly|poorly|brilliantly|beautifully|deftly|competently|ably"
    r"|admirably|convincingly|superbly|neatly|smoothly|unremarkable|remarkable|forgettable|memorable|so-so|passable"
    r"|acceptable|serviceable|pedestrian|lacklustre|limited|basic|rusty|sketchy|hazy|fuzzy|half-baked|waffly"
    r"|wishy-washy|long-winded|crisp|incisive|insightful|astute|perceptive|bland|dry|heavy going|painful|hopeless"
    r"|useless|dire|grim|stunning|fab|fabulous|great stuff|spot on|on point|cracking|ace|class act|delight|treat|find"
    r"|winner|disaster|let-down|letdown|disappointment|mess|cold|flat|lost me|won me|deepest|strongest|sharpest"
    r"|brightest|weakest|quickest|hardest|not the \w+est|love(?:d)?|liked?|enjoyed|rated|impress\w*|wow\w*|bore[ds]?"
    r"|boring|tedious|hmm+|meh|yawn|unsure|not sure|on the fence|jury's out|knows? (?:his|her|their) (?:onions|way"
    r"|trade|craft|business|subject|stuff|job|game)|at sea|out of (?:his|her|their) depth|top of (?:his|her|their) game"
    r"|head screwed on|bright spark|live wire|good egg|left me|blew me away|hit and miss|hit-and-miss|mixed bag"
    r"|curate's egg|comfortable|at home|at ease)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;:,!?]+ |(?: and| but| then) (?=\w+(?:ed|t|s)\b)")
# Verbs that tell of the interview, not of a deed.
_OF_INTERVIEW = frozenset(
    """covered left answered handled interviewed ticked ticks performed impressed nailed smashed aced bombed waffled
    rambled struggled struggles needed hoped expected wanted enjoyed liked loved seemed lacked lacks knew excelled
    shines shone shined talked rated disappointed engaged lots masses loads heaps bags oodles answers responses ideas
    examples skills strengths concerns doubts coped fared thanks overall deserves inspires convinced persuaded
    impressed pleased delighted worried unimpressed unconvinced underwhelmed satisfied exceeded surpassed oozed exuded
    radiates""".split()  # noqa: SIM905
)


def is_opinion(text: str) -> bool:
    """Return whether plain text holds adjectives or an impression only, no word or act of the candidate.

    >>> is_opinion("Great communicator, really impressive."), is_opinion("Good: asked for the baseline first.")
    (True, False)
    >>> is_opinion("I came away feeling underwhelmed"), is_opinion("Weak signal, so moved the mast.")
    (True, False)
    """
    if len(text) > MOST_LETTERS or not (_IMPRESSION.search(text) or _JUDGED.search(text)):
        return False
    if PROOF.search(text) or is_empty(text):
        return False
    return not any(
        opens_with_deed(clause, but=_OF_INTERVIEW) or _GIVEN.match(clause) for clause in _CLAUSE.split(text) if clause
    )


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
