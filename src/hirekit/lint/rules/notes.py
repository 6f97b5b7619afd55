"""Notes that would not be read out: opinion, protected matter, comparison, nothing at all."""

from hirekit.lint.rule import ANYWHERE, ERROR, TEXT_NOTE, Basis, Rule
from hirekit.lint.rules.anchors import RULES as ANCHOR_RULES
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

NOTES = Basis(
    ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008), on notes"
)
ACCESS = (
    Basis("US", "29 CFR 1602.14: interview notes are records"),
    Basis("GB", "UK GDPR, article 15: candidates can ask for notes"),
    Basis("EU", "GDPR, article 15"),
)
PERSON = r"(?:she|he|they|candidate|applicant|interviewee|person)"
THEIR = r"(?:his|her|their|the candidate's|candidate's|applicant's)"
_MANNER = next(rule for rule in ANCHOR_RULES if rule.code == "A-MANNER")

RULES = (
    Rule(
        code="N-OPINION",
        finds="adjectives or an impression, with no word or act of the candidate",
        kinds=(TEXT_NOTE,),
        why="it says what the rater felt, not what the candidate said or did",
        bases=(NOTES, Basis(ANYWHERE, "Textio (2024), on personality feedback in interview notes")),
        safer='Write what was said or done: "Has kept an open-source parser going for two years; merges weekly."',
        examples=("Great communicator, really impressive.", "Solid."),
        lookalikes=("Good: asked which decision the forecast feeds before naming a method.",),
    ),
    Rule(
        code="N-PROTECTED",
        finds="protected matter of the candidate: age, family, origin, faith, health, disability, sex, union",
        severity=ERROR,
        kinds=(TEXT_NOTE,),
        legal=True,
        why="it must not count, and a note of it is evidence that it did",
        bases=(
            Basis("US", f"Title VII; ADEA; ADA; {EEOC}"),
            Basis("GB", f"{EQUALITY}, section 39"),
            Basis("EU", f"{FRAMEWORK}; GDPR, article 9"),
        ),
        safer="Delete it. An arrangement is kept by whoever arranged it, without its reason.",
        pattern=r"""
            (?:in )?(?:(?:his|her|their) )?(?:(?:late|early|mid)[- ])(?:twenties|thirties|forties|fifties|sixties)|in (?:his|her|their) (?:twenties|thirties|forties|fifties|sixties)|(?:about|around|nearly|almost|over|roughly|probably|must be|looks|approaching|pushing|close to|turning|aged?|just|is|well over|maybe|at least|not far off) (?:[2-6]\d|fifty|sixty|forty|thirty|twenty|fifty-five|sixty-five)(?=\s*(?:[.,;)]|$|years old|ish|or so|and|so|but|now|if))(?! (?:per|%))|years old|age (?:was|is|could|may|might|against|on (?:her|his|their)|gap|seems|shows|will)|(?:his|her|their) age|for (?:his|her|their) age|(?:too|rather|quite|a bit|bit|fairly|very|looks|seems|still) (?:old|young|elderly|youthful)|(?:older|younger) (?:candidate|applicant|lady|gentleman|man|woman|end|side|than (?:us|the team|i|most|the rest))|near(?:ing)? retirement|close to retirement|retir(?:e|es|ing) (?:soon|in|before)|years (?:at best|left|before|to retirement|off retirement)|of a certain age|old enough|young enough|grandmother|grandfather|granny|grandad|grandchildren|grandkids|pensioner|no spring chicken|millennial|boomer|gen z
            (?:(?:two|three|four|one|young|small|little|school-age|teenage|her|his|their|has|have|with|got|a|new|several|both|grown-up|older) )+(?:kids?|children|child|toddlers?|baby|babies|son|sons|daughters?|twins|little ones|newborn)(?! (?:to the|in (?:the|her|his|their) (?:class|group|care|ward)|and (?:gave|asked|moved)|who|process|node))|single (?:mum|mother|mom|dad|father|parent)|(?:mum|mother|dad|father|parent) of|(?:young|new|working|lone|busy) (?:mum|mother|dad|father|parent)|childcare|nursery (?:run|pick)|school run|no kids|childless|(?:his|her|their) (?:wife|husband|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|family|mother|father|parents|mum|dad|home life|marriage|divorce|ex)(?= |[.,;]|$)|(?:wife|husband|partner|spouse|boyfriend|girlfriend) (?:is|was|works?|lives?|has|earns|stays|may|might|does|in|just|got)|getting married|gets married|just married|newly-?wed|recently (?:married|divorced|widowed)|married(?= (?:to|with|in|and|last|,)|<end>)|divorc(?:ed|ing)|widow(?:ed|er)?|wedding|engaged(?= to| in| and|<end>|,)|settled down|cares? for (?:a|an|her|his|their|elderly)(?= )(?! (?:patient|resident|customer))|caring for (?:a|an|her|his|their|elderly|sick)|looks after (?:a|an|her|his|their|elderly|sick) (?:\w+ )?(?:mother|father|mum|dad|parent|wife|husband|son|daughter|child|relative)|family (?:commitments|ties|situation|plans|man|woman|comes first)
            for (?:religious|family|health|medical|childcare|faith) reasons|(?:retirement|pension) age
            (?:has|with|have) (?:(?-i:MS|ME)|ibs|copd|tb|hiv|adhd|asd|ocd|ptsd|bpd|dvt)(?= |<end>|,)|(?:gay|lesbian|bisexual|trans|straight)(?=,|<end>| and)|lives with (?:a |her |his |their )?(?:partner|boyfriend|girlfriend|wife|husband|parents|mother)|walks (?:slowly|with)|wheelchair user|(?:recovering|recovered|suffering|suffers) from|months (?:gone|along|pregnant)|walks with|has toddlers|toddlers|eye disease|because of (?:dyslexia|an? \w+ (?:disease|condition|injury))
            (?:goes|went|go|going|gets|off) to (?:mass|church|mosque|chapel|temple|synagogue|prayers|the mosque|the temple)|(?:active|involved|prominent|busy|big) in (?:the|his|her|their|a|local) (?:\w+ )?(?:union|church|mosque|temple|synagogue|parish|party|politics|labour)|time (?:off|out) for (?:\w+ )?(?:chemotherapy|treatment|therapy|surgery|dialysis|appointments?|prayers?|ivf|caring|childcare)|\b(?:chemotherapy|dialysis|physio(?:therapy)?|antidepressants)(?= |<end>)<end>
            (?<!and )pregnan\w+|expecting(?= (?:a|in|her|their|soon|again)|<end>)|maternity|paternity|mat leave|parental leave|due in (?:january|february|march|april|may|june|july|august|september|october|november|december|the)|baby (?:due|on the way)|start(?:ing)? a family|trying for|bump|breast-?feed\w*|ivf|childbearing
            (?:<nations>|immigrant|foreign|foreigner|overseas|eastern european|north african|middle eastern|south american|west indian|non-uk|non-eu)(?= (?:i think|born|accent|by birth|originally|origin|national|background|name|lady|guy|man|woman|family|descent|candidate|heritage|girl|lad|chap|but|so|,|-)|<end>)|native (?:speaker|english)|(?:english|first language) is(?:n't| not)? (?:her|his|their|not)|second language|mother tongue|accent|hard to understand|nationality|ethnic\w*|race<end>|skin|comes from (?:abroad|overseas|<nations>)|from (?:abroad|overseas|poland|india|nigeria|pakistan|china|romania|ukraine|russia|spain|italy|germany|france|turkey|iran|iraq|syria|somalia|ghana|kenya|brazil|mexico|jamaica|bangladesh|portugal|greece|bulgaria|hungary)(?= |[.,;]|$)|been here (?:since|for)|moved here|came (?:here|over) (?:from|in|to)|grew up (?:in|abroad)|born (?:in|abroad|here)|visa|citizen|passport|refugee|asylum|work permit|settled status|english (?:is|was) (?:poor|good|fine|excellent|not|weak|limited|broken)|broken english|(?:white|black)(?= (?:woman|man|guy|lady|candidate|lad|girl)|<end>)|asian
            (?:wears?|wearing|wore|in|with|has|had) (?:a |an |his |her |their |the )?(?:headscarf|hijab|turban|veil|niqab|kippah|skullcap|crucifix|cross|hearing aids?|wedding ring|engagement ring|burqa|wig|leg brace|prosthe\w+|walking stick|crutch\w*|wheelchair)|(?:uses|in|came in) a wheelchair|<religions>|muslim|religio(?:n|us)|church(?:goer|going)?|mosque(?= (?:on|every|so)|<end>)|prays?|praying|prayer(?: time|s)?|ramadan|fasting|sabbath|faith(?= (?:school|is|was|matters|means)|<end>)|bible|god|halal|kosher
            (?:is|was|has|had|have|having|with|mentioned|from|of|a|an|her|his|their|got|suffers?|suffered|due to|because of|recovering from|history of|bit) (?:\w+ ){0,2}?(?:<diseases>|bad (?:back|shoulder|knee|hip)|dyslexic|dyslexia|diabetic|epileptic|autistic|deaf|blind|disabled|disability|depressed|depression|anxiety|anxious|unwell|ill|illness|sick|health (?:problems?|issues?|condition|scare)|condition|injury|old accident|operation|surgery|cancer|treatment|therapy|counselling|medication|burnout|burn-out|breakdown|stroke|limp|stammer|stutter|hearing (?:loss|problem)|eyesight|long covid|mental health|asthma|adhd|ptsd)(?= |[.,;]|$)(?! (?:patients?|pupils?|parents?|residents?|customers?|users?|wards?|children|people|data|flags?|codes?))|time off (?:sick|ill|for|with)|off sick|sick (?:leave|days|record|last)|signed off|on medication|recovering (?:from|alcoholic)|in recovery|limps|limping|a limp|limp<end>|stammers?|stutters?|overweight|obese|heavily built|very (?:tall|short|thin|fat|large)|smoker
            (?:is|was|he's|she's|they're|openly|probably|think(?:s)?|seems|may be|might be|says) (?:\w+ )?(?:gay|lesbian|bisexual|bi|trans|transgender|queer|non-binary|straight)|(?:his|her) (?:husband|wife|same-sex)|sexuality|gender|transition(?:ed|ing)(?! from| the| to)|pronouns|as a (?:woman|man|mother|father)|(?:for|being) a (?:woman|man|girl)|female candidate|male candidate|(?:trade )?union (?:rep|member|man|woman|activist|type|background|official)|shop steward|branch (?:secretary|rep|chair)|unison(?= (?:rep|member|at)|<end>)|labour (?:party|councillor|voter|supporter)|tory|conservative (?:party|voter)|vote[sd]? (?:for (?:labour|the)|labour|tory)|politic(?:s|al views|ally)|protest(?:er|s)?<end>|activist|reservist|in the reserves|army reserve|territorial army|ex-?offender|criminal record|conviction|been (?:inside|to prison|arrested)|in debt|bankrupt|current salary|earns
            ^(?:a bit |slightly |partly |nearly )?(?:deaf|blind|lame) in (?:one|the|his|her|both)|hard of hearing<end>|^(?:deaf|blind|disabled|diabetic|epileptic|asthmatic|dyslexic|autistic)<end>
        """,
        innocent=r"""
            (?:child|children|parent) (?:node|nodes|process|processes|records?|class|classes|table|tables|rows?|component|element)
            age of (?:the|a|each|his data|her data)
            (?:disability|maternity|sickness|child|family) (?:benefits?|ward|unit|services?|model|claims|data|policy)
            (?:patients?|residents?|pupils?|customers?|callers?|users?|clients?|passengers?|people|women|men|families)(?: \w+){0,3} (?:with|who|had|has|were|was|aged|of)(?: \w+){0,5}
            (?:a|the|one|another|his|her|their) (?:patient|resident|pupil|customer|caller|user|client|passenger|colleague|team-?mate|engineer|nurse|teacher|neighbour|student)(?:'s| who| with| was| had| aged| on| whose| is)(?: [\w'-]+){0,5}
            (?:by|across|between|per|over|on|of) (?:age|sex|race|gender|ethnicity|nationality|religion|disability|age group|age band)s?(?: (?:and|or|,) \w+)*
            native (?:code|app|apps|library|module|query|cloud)
            race condition
            pregnant pause
            old (?:system|model|data|code|baseline|version|rule|pipeline|process)
            (?:pregnant|disabled|deaf|blind|autistic|diabetic|epileptic|elderly|<religions>|<nations>|gay|trans|divorced|married|widowed|old|older|young|younger) (?:[\w-]+ )?(?:patients?|residents?|pupils?|customers?|callers?|users?|clients?|passengers?|colleagues?|guests?|tenants?|visitors?|shoppers?|diners?|team-?mates?|students?|cows?|ewes?|mares?|dogs?)(?! (?:like|as))
        """,
        examples=("Has two small kids, may struggle with travel.", "Hard to follow her accent."),
        lookalikes=(
            "Said she split records by age and compared error rates.",
            "Talked through a race condition between two child processes.",
            "Described how he calmed a patient with dementia.",
        ),
    ),
    Rule(
        code="N-COMPARE",
        finds="a comparison with another candidate or employee",
        kinds=(TEXT_NOTE,),
        why="people are rated against anchors; order and mood of the day decide comparisons",
        bases=(NOTES,),
        safer="Write what this candidate said or did and rate it against the anchors.",
        pattern=r"""
            (?:\w+er|more|less|fewer|better|worse|further|as [\w-]+|ahead|superior|inferior|more [\w-]+|less [\w-]+|detail|ideas|[\w-]+er \w+)(?: [\w'-]+){0,4} (?:than|as|of|to) (?:the |this |that |our |any |most |all |what |either |both |many )*(?:others?(?! (?:branch|route|site|team|shift|crew|ward|model|method|version|plan|half|side|end|two|three))|rest|last (?:one|two|three|candidate|person|applicant|guy)|previous (?:one|candidate|person|applicant|interviewee|two)|(?:morning|afternoon|yesterday|monday|tuesday|wednesday|thursday|friday|today|first|second|third|earlier|one|person|people|candidate|internal)(?:'s)? ?(?:candidate|applicant|interview|person|lot|one|this morning|before|on (?:monday|tuesday|wednesday|thursday|friday)|yesterday|i saw|we saw|we had|today|people)s?|candidates?|applicants?|interviewees?|everyone|everybody|anyone|anybody|most|average|usual|team|current (?:staff|team|\w+)|lot we|field|people we|ones? (?:we|i|from|on|before|who|this)|predecessor|(?-i:[A-Z][a-z]+)(?:'s)?(?=[ .,;]|$))
            compares? (?:well|badly|poorly|favou?rably|unfavou?rably) (?:with|to)|(?:a )?(?:notch|cut|class|level|step|shade|touch) (?:below|above|better than|worse than|up on|down on) (?:the |this |that |our |most |any )?(?:morning|last|other|rest|previous|\w+'s|(?-i:[A-Z]))|(?:first|second|third|fourth|last|top|bottom) (?:of|out of) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:same|similar) (?:\w+ )?(?:answer|example|story|approach|point|mistake) as (?:the|our|everyone|most|(?-i:[A-Z]))|(?:our|my) (?:own |present |current |existing |best |last |old |previous )(?:\w+ ){0,2}?(?:staff|team|\w+er|\w+or|nurse|clerk|lead|head|hire|people)s? (?:would|could|can|do|does|did|have|is|are)\b|outclass\w*|as good as (?:our|my|the) (?:old|last|present|current|best|own)|like our (?:best|old|last|current|present)
            (?:reminds? me of|reminded me of|reminiscent of|just like|same as|like a younger|another|a second|a mini|not a|not quite|on a par with|up there with|in the same (?:league|class|bracket) as|not in the same (?:league|class)|similar to|unlike|compared (?:with|to)|next to|beside|alongside|against|versus|vs|equal to|level with|neck and neck with|matches|beats|beat|edges?|edged|pips|pipped|outdid|outshone|outshines|outperform(?:s|ed)|trails|trailed|as good as|nearly as good as|ahead of|behind|well behind|above|below|over|prefer(?:red)?|rather have) (?:our |the |this |that |any |all |my |both |either )*(?:(?-i:[A-Z][a-z]+)(?! (?:Street|Road|Excel|Python))(?= |'s|[.,;]|$)|others?(?! (?:branch|route|site|team|shift|crew|ward|model|method|version|plan|half|side|end))|rest|last (?:one|two|three|candidate|person|applicant)|previous (?:one|candidate|person|applicant|hire)|(?:morning|yesterday|monday|tuesday|wednesday|thursday|friday)(?:'s)? (?:candidate|applicant|interview|person|lot|one)|candidates?|applicants?|everyone|everybody|anyone else|field|predecessor|deputy we|\w+ we (?:have|had|'ve|got|hired|saw)|current \w+|person (?:we|i|before)|one (?:we|i|before|from|on))
            (?:best(?! part)|strongest|weakest|worst|poorest|sharpest|brightest|clearest|top|second[- ]best|second|third|fourth|last|first|least [\w-]+|most [\w-]+)(?: [\w'-]+){0,2} (?:of (?:the|all|today|this|these|those|our|any|my)(?: \w+)?(?: (?:day|week|batch|bunch|lot|round|four|five|six|three|seven|eight|ten|group|candidates|applicants|interviewees|so far|pile|field|pool|crop|year))?|so far|to date|i've (?:seen|met|had)|we've (?:seen|met|had|interviewed)|i have (?:seen|met)|we have (?:seen|met|interviewed)|yet|today|this week|among|amongst|in (?:the|this) (?:pool|batch|group|field|pile|round))
            (?:(?:[\w-]+er|more|less|fewer|better|worse|further)(?: [\w'-]+){0,5} than|as [\w-]+(?: [\w'-]+){0,3} as|ahead of|behind|level with|on a par with|similar to|unlike|compared (?:to|with)|equal to|(?:same|different) (?:class|league|bracket|level) as) (?:nearly |almost |about |what |how )?<fellows>(?= |<end>)(?! (?:version|model|method|tool|system|data|report|log|site|route|plan|had (?:built|written|left)))
            (?:[\w-]+er|more|less|fewer|better|worse|further)(?: [\w'-]+){0,4} than the (?:others?|rest|other (?:two|three|four|five|six|candidates|applicants))<end>|(?:than|as|to|with|like|beside|unlike) (?:what )?(?:the|that|our) (?:[\w':-]+ ){0,3}?(?:lady|guy|man|woman|chap|fellow|person|candidate|applicant|interviewee|lad|girl|internal|external)(?: (?:we|this|yesterday|before|earlier|on|from|at|last|who|in|did|said|gave|had|today)\b|<end>)|(?:prefer(?:red)?|liked|rated|favou?red|enjoyed) the (?:first|second|third|other|last|next|previous|earlier) (?:one|candidate|person)|(?:than|as|to) (?:what )?(?:the|that|our) (?:[\w-]+ ){1,3}(?:we|i) (?:saw|met|had|interviewed|spoke|talked)|(?:the )?(?:one|person) we (?:saw|met|had|interviewed)
            (?:middle|top|bottom|front|back|head|best|pick|cream|rest|leader|tail end|end) of the (?:pack|pile|bunch|field|class|list|league|queue|crop|range|group|table|field|batch)|front[- ]?runner|leading (?:the pack|candidate)|head and shoulders|streets ahead|cut above|class apart|rings (?:a)?round|in a (?:different|class|league)|league of (?:their|his|her)|same league|top (?:three|two|five|half|third|candidate)|bottom (?:three|half|third)|(?:first|second|third) (?:choice|place|on my list|in my ranking|favourite)|ranks? (?:\w+ )?(?:first|second|third|last|top|bottom|above|below|among|behind|ahead|out of)|ranked (?:first|second|third|last|top|above|below|behind|ahead)|my favourite|favou?rite (?:so far|of|candidate)|runner-?up|number (?:one|two) (?:so far|for me|on)|\d(?:st|nd|rd|th) (?:of|out of) (?:\d|the|five|six|four)|benchmark candidate
            (?:everyone|everybody|no ?body|no one|anyone|nobody|somebody|none|others|other candidates|other applicants|the other (?:two|three|four|five|candidates|applicants)|the others|the rest|most candidates|most people|previous candidates|earlier candidates) (?:else )?(?:had |have |has |could |did |all |was |were )*(?:missed|got|gave|said|mentioned|came|thought|answered|managed|spotted|saw|raised|matched|missed|did|could|been|was|were|struggled|failed|asked|forgot|offered|named|went|knew|had|so far|today|covered|explained|noticed|brought)
            (?:where|while|whereas|but|though|when|unlike) (?:the |our |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|yesterday|other|previous|last|first|earlier|second)(?:'s)? (?:candidate|applicant|one|person|two|interviewee)s?|only (?:candidate|applicant|one|person) (?:today|so far|to|who|this week|of the)|only one (?:of the (?:five|four|three|six|day)|so far|today)|(?:candidate|applicant) (?:two|three|four|five|a|b|c|\d|number)|the (?:internal|external|other) candidate|compared (?:with|to) (?:the|our|what|other|everyone|most)|than we (?:usually|normally) (?:see|get)|than i(?:'d| had) seen|beats? the (?:others|rest|lot|field)|best we(?:'ve| have)|the one (?:before|after|from this morning|on (?:monday|tuesday|wednesday|thursday|friday))|by comparison|in comparison
            <self>(?:than|as|like|unlike|of|against|beside|besides|behind|ahead of|above|below|between|among|with|to|from|match\w*|beats?|beat|outdid|outshone|over|after|before) (?:the |our |most |all |any |other |both |many |either |what |that of |those of )*(?:\w+ ){0,2}?(?:candidates?|applicants?|interviewees?|finalists?|runners?-up|(?:woman|man|person|lad|lady|guy|chap|one|ones|fellow|nurse|teacher|engineer|chef|driver) (?:before|after|earlier|yesterday|this morning|we saw|we met|i saw|i met|from (?:monday|tuesday|wednesday|thursday|friday|yesterday|this)|on (?:monday|tuesday|wednesday|thursday|friday)|who came)|(?:monday|tuesday|wednesday|thursday|friday|yesterday|this morning|this afternoon)'s(?: (?:one|person|candidate|lot|applicant|interview))?<end>|(?:woman|man|person|lad|lady|guy|chap|one) (?:at|from) (?:nine|ten|eleven|twelve|one|two|three|four|five|\d+)|everyone else|everybody else|anyone else|(?:two|three|four|five|six) o'clock(?: \w+)?)(?= |<end>|'|,)|(?:than|as|unlike|like) (?:all |any of )?the (?:others|rest)(?= (?:did|do|had|were|was|gave|could|today|so far)|<end>)|(?:where|while|whereas|when|which|that)? ?(?:everyone else|everybody else|nobody else|no one else|the others|(?:monday|tuesday|wednesday|thursday|friday|yesterday)'s \w+) (?:missed|got|had|forgot|gave|named|knew|said|could)
            (?:pick|best(?! part)|worst|weakest|strongest|top|bottom|head|front|tail|end|middle|leader|cream|star|winner|dark horse) of the (?:two|three|four|five|six|seven|eight|day|week|bunch|lot|batch|bill|queue|list|show|field|pack|heap|crop|session|morning|afternoon|round|group|pile)|(?:first|second|third|fourth|fifth|last|joint first|joint top|top|bottom)(?: out)? of (?:the |these |those |our |my )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)<end>|second only to|runner-up|a run for (?:his|her|their) money|(?:puts?|leaves?|left|put) (?:the others|the rest|everyone|everybody)|in the shade|(?:of|among|between) the (?:two|three|four|five|six|seven|eight),? (?:the |she|he|they|this|only|probably|clearly)|(?:the )?only (?:one|candidate|person|applicant) (?:who|to|so far|today|of)|(?:everyone|everybody|nobody|no one|none of the others|all the others|the others|the rest|the other (?:two|three|four|candidates?)|most of the others)(?: else)? (?:got|missed|forgot|named|said|gave|had|did|knew|could|was|were|asked|managed|mentioned|spotted)|(?:the )?(?:earlier|previous|first|last|other|next|morning|afternoon) (?:one|candidate|applicant|person|lad|lady|woman|man)(?:'s)? (?:had|was|gave|did|knew|said|got|answered|went|plan|answer|example)
            <self>(?:as|than|like|with|to|beside|against|on) (?:\w+ ){0,2}?(?:chef|cook|lead|head|deputy|nurse|sister|driver|manager|clerk|teacher|engineer|person|people|team|lot|one|ones|staff|guy|post-?holder) (?:we've got|we have|we had|we already have|in post|in the job|here now|we took on|we employ|who left|who's leaving|who is leaving|at the moment|on the team now)|(?:a par|on a level|equal terms) with (?:the|our|my)|(?:above|below|than|as|like) (?:the |our |my )?(?:present|current|existing|outgoing|old|last|previous|own|best|usual|average) (?:\w+ ){0,2}(?:deputy|head|lead|chef|manager|nurses?|staff|team|clerks?|drivers?|teachers?|engineers?|juniors|seniors|people|post-?holder|hire|starters?|intake|\w+ers?)(?= |<end>)
            <self>(?:answered|explained|gave|knew|planned|spoke|named|covered|handled|listed|showed|did|coped|thought|reasoned|coded|wrote|solved|read|taught|sold|presented|argued|saw|spotted|asked|got|scored|went|said)(?: (?!that|who|which|how|the|her|his|a)[\w'-]+){0,4}? (?:more|less|fewer|better|worse|\w+er|about as [\w-]+|as [\w-]+|nearly as [\w-]+|not as [\w-]+)(?: (?!that|who|which)[\w'-]+){0,4} (?:than|as) (?:most|our|any|other|many|all|the (?:other|rest|average|others)|(?-i:[A-Z])[a-z]+ (?:did|was|had|does|is))
            (?:our|my) (?:own |best |current |present |existing |old |youngest |newest |weakest )?(?:\w+ )?(?:juniors?|seniors?|trainees?|apprentices?|staff|team|people|lads|girls|nurses?|cooks?|chefs?|clerks?|drivers?|teachers?|engineers?|\w+ers|lot) (?:know|knows|knew|would|could|can|do|does|did|have|has|had|are|were|is|was|gave|give|manage|managed|run)|(?:reminds?|reminded|reminiscent|echoes|shades) (?:me |us )?of (?:our|my|(?-i:[A-Z])\w+)|(?:give|gives|gave) (?-i:[A-Z])\w+ a run|(?:as|than) (?-i:[A-Z])\w+ (?:was|is|did|does|had|would)|another (?-i:[A-Z])[a-z]+<end>
            <self>(?:nobody|no one|none|anyone|anybody|everyone|everybody|all|any|person|people|candidate|candidates)(?: else)?(?: that| who)? (?:we|i|they)(?:'ve| have|'d| had)? (?:seen|met|had|interviewed|saw|spoke to|talked to)\b|of any(?:one|body)(?: \w+)?<end>|(?:like|to|as|than|with) (?-i:[A-Z])[a-z]+, (?:our|my|the) (?:current|present|existing|old|last|best)
        """,
        innocent=r"""
            (?:better|worse|stronger|faster|slower|more \w+) than (?:the |a |her |his |their )*(?:\w+ )?(?:baseline|model|method|version|one they had|old one|first one|one in production|system|tool|plan|rule|control|target|budget|other (?:model|method|option|design|vendor|tool|branch|site|data))
            (?:method|model|version|approach|tool|system|rule|design|run|build|route|plan|dose|recipe|query|layout) (?:was|is|ran|did|worked) (?:\w+ ){0,2}than (?:the )?(?:last|other|first|previous|old) one(?: on)?
            (?:first|second|last|other) one (?:she|he|they) (?:tried|built|wrote|tested|designed)
            (?:mon|tues|wednes|thurs|fri|satur|sun)day's (?:run|build|batch|release|data|order|shift|delivery|figures|load|job|report)
            (?:slower|faster|better|worse|higher|lower) than (?:mon|tues|wednes|thurs|fri|satur|sun)day's and
            said (?:she|he|they) (?:was|were|had been) (?:\w+ ){0,2}than
            ranked (?:the|each|every|these|all|two|three|four|five|\w+ by)
            prefer(?:red)? (?:a|an|the|to)(?! (?:first|second|third|other|last|next|previous|earlier|man|woman|lady) (?:one|candidate|person|we|from|this))
            (?:said|says|explained|explains|described|told)(?: [\w'-]+){0,8} than (?:his|her|their|the other)
        """,
        examples=("Better than the one on Tuesday.", "Weaker than Candidate Two."),
        lookalikes=(
            "Showed that the new method was better than the last one on held-out data.",
            "Compared two vendors on cost and picked the slower.",
        ),
    ),
    Rule(
        code="N-EMPTY",
        finds="nothing: a dash, n/a, see above",
        severity=ERROR,
        kinds=(TEXT_NOTE,),
        why="a rating with no evidence cannot be explained to anybody",
        bases=(NOTES, *ACCESS),
        safer="Write what was said or done, or use the state not assessed with its reason.",
        examples=("See above.", "..."),
        lookalikes=("N/A was her answer to the probe on cost.",),
    ),
    Rule(
        code="N-MANNER",
        finds="manner in place of content: eye contact, nerves, voice, dress, handshake",
        kinds=(TEXT_NOTE,),
        why="manner follows health, origin and nerves, not the work",
        bases=_MANNER.bases,
        safer="Write what was said or done.",
        pattern=_MANNER.pattern
        + r"""
            (?:kept|keeps|was|were|sat|always|constantly|mostly|often|avoided|barely) (?:looking|look(?:ed)?|staring|stared|gazing|glancing|glanced|fiddling|fiddled|playing with|picking at|tapping|shaking|trembling|twirling|shifting|rocking)(?= (?:at|down|away|around|up|out|with|her|his|their|about|in|throughout|a lot|the (?:floor|table|ceiling|window)|[.,;]|$))
            (?:spoke|speaks|talked|talks|answered|laughed|laughs|talking|speaking) (?:far |much |very |way |rather |a bit |a little |really |so |too )*(?:fast|slowly|quietly|softly|loudly|quickly|haltingly|a lot|nervously|hesitantly|in a (?:monotone|whisper|low voice)|with (?:a|an)|too much)(?=\s*(?:[.,;]|$|and|but|for|throughout|at|to be|a (?:lisp|stammer|stutter|monotone)))
            (?:red in the face|went red|turned red|shaky|shaking hands|clammy|sweaty|hands shook|hands were shaking|monotone|firm grip|limp grip|looked (?:tired|bored|scruffy|smart|nervous|uneasy|pale|untidy|away|down|uncomfortable)|hair (?:was|looked)|well-spoken|fidget\w*|awkward|stiff|ill at ease|at ease|self-conscious)(?=\s*(?:[.,;]|$|and|but|when|throughout|at|during|in|for|with|whenever|by))
            (?:seems?|seemed|looks?|looked|appears?|appeared|came across|comes across|sounds?|sounded|was|very|a bit|quite|too|rather|so) (?:as |a bit |a little |very |too |rather |quite |slightly |really |somewhat |visibly )*(?:nervous|anxious|shy|timid|unconfident|uneasy|ill at ease|at ease|relaxed|stiff|cold|warm|friendly|aloof|distant|bored|disengaged|tired|hesitant|unsure of (?:himself|herself|themselves)|sure of (?:himself|herself|themselves)|quiet|loud|softly spoken|soft-spoken|talkative|chatty|low-energy|low energy|flat|wooden|fidgety|polished|rehearsed|scruffy|dishevelled|robotic|awkward)(?=\s*(?:[.,;]|$|and|but|at (?:first|the start|times)|throughout|when (?:i|we|asked|answering|pressed)|in (?:the (?:interview|room)|person|manner)|today|on camera|with (?:us|me)|speaking|delivery|,))(?! (?:and (?:careful )?about the))
            (?:lack(?:s|ed|ing)?|little|low|no|not much|great|good|high|plenty of) (?:of )?(?:animation|eye-contact)(?=\s*(?:[.,;]|$|and|but|in (?:the|his|her|their)|today|on camera))
            (?:tattoos?|piercings?|nail polish|make-?up|hairstyle|haircut|beard|perfume|aftershave|shoes)(?=\s*(?:[.,;]|$|and|but|visible|on|were|was))(?! (?:shop|store|retail))
            (?:turned up|arrived|came|showed up|appeared|sat there) in (?:a |an |his |her |their )?(?:[\w-]+ )?(?:shirt|suit|jeans|trainers|hoodie|t-shirt|dress|jacket|coat|tie|shorts|sandals|shoes|clothes|blouse|boots)
            (?:creased|crumpled|wrinkled|stained|dirty|ill-fitting|scruffy|ironed|unironed) (?:shirt|suit|clothes|jacket|blouse|dress|tie)
            first impressions?(?=\s*(?:[.,;:]|$|was|were|good|bad|is|of))
            (?:sat|sits|sitting|stood) (?:\w+ )?(?:up|back|straight|upright|slumped|slouched|still|with (?:his|her|their|crossed|folded) ?\w*)(?=\s*(?:[.,;]|$|and|throughout|the whole|during|in (?:the|his|her) chair|arms|legs))
            (?:crossed|folded) (?:his|her|their )? ?(?:arms|legs)|arms (?:crossed|folded)
            (?:tripped|tripping|trips|stumbl\w+|fell|falling) over (?:his|her|their|the|a few) (?:words?|tongue|sentences?|answers?)|chew(?:s|ed|ing) (?:gum|\w+ nails|nails|a pen)|gabbl\w+|umm\w*|(?:seem\w*|look\w*|appear\w*|was|were|sound\w*|felt|came across|visibly|clearly|quite|rather|very|so|bit|too) (?:\w+ )?(?:<bearing>)(?= |<end>|,|;)
        """,
        innocent=_MANNER.innocent
        + r"""
            (?:tls|ssl|tcp|three-way|protocol|modem|ssh) (?:\w+ )?handshakes?
            looked at the (?:floor|table|ceiling|window) (?:plan|plans|layout|of|joists|price)
            accent
            (?:voice|tone) (?:script|scripts|line|menu|call|calls|notes|lines)
            (?:said|says|explained|described|told|advised|noted|mentioned|taught|coached|showed)(?: (?:she|he|they|us|me|that|how|the|a|her|his|their|pupils?|patients?|staff|team|colleague|trainee|to|keeps?|kept|speak|spoke|speaks)){1,8} (?:eye contact|voice|slowly|calm|quietly|tone of voice|smiles?|smiled|body language|gestures|loudly|clearly)
            (?:patient|patients|pupil|pupils|customer|customers|caller|callers|resident|residents|child|passenger|client|user)(?:'s|s'|s)? (?:\w+ )?(?:was|were|seemed|looked|voice|body language|nervous|anxious|calm|tone)
            calm(?:ed|s|ing)? (?:the|a|down|him|her|them)
        """,
        examples=("Seemed nervous, little eye contact.", "Weak handshake."),
        lookalikes=(
            "Said she keeps eye contact with residents who hear badly.",
            "Described routing voice calls to a second desk.",
        ),
    ),
    Rule(
        code="N-FIT",
        finds="culture fit or gut feeling",
        kinds=(TEXT_NOTE,),
        why="it records likeness or liking, not evidence",
        bases=(Basis(ANYWHERE, "Rivera (2012), American Sociological Review 77(6), on cultural matching"), NOTES),
        safer="Write what was said or done.",
        pattern=r"""
            (?:did not|didn't|does not|doesn't) feel right|too (?:corporate|posh|quiet|loud|serious|academic|nice|polished|slick|rough|commercial|rough|grand|refined|old-school|nice) for (?:us|this (?:lot|place|crew|team|kitchen|office)|the (?:lot|team|crew|lads)|a place like|our|the)|(?:wrong|right) personality|(?:see|imagine|picture) us (?:\w+ing)|rub \w+(?: \w+)? up the wrong way|(?:feel|feels|felt|seem|seems|look|looks) like (?:a|an|one of|home)(?: [\w-]+)? ?(?:person|people|type|home|one|us)|through and through
            gut|instinct(?:ively|s)?|vibes?|chemistry(?! (?:set|lab|lesson|class|teacher|kit|results|department))|wavelength|something (?:felt|feels|was|is|about (?:them|him|her)|not quite|missing)|felt (?:off|right|wrong|good|like one)|feels (?:right|off|wrong|like one)|can't (?:quite )?put my finger|couldn't put my finger|hard to put into words|can't explain|je ne sais quoi|good feeling|bad feeling|funny feeling|right feel|just (?:a feeling|didn't feel|felt|not feeling|something)|warmed to|took to (?:them|him|her)|warm to (?:them|him|her)|hit it off|clicked(?! (?:on|through|the|a|into))|click with|instant (?:rapport|liking)|got on (?:well|like|famously)|got along|easy to (?:talk|like|get on)|easy company|enjoyed (?:talking|the chat|their company|chatting|meeting|her company|his company)|lovely (?:chat|to talk|company|person|guy|bloke|girl|lad)|nice (?:chat|guy|person|bloke|lad|girl|chap|lady)
            (?:culture|cultural|team|personality|company|values|people|good|great|poor|bad|right|natural|perfect|real|wrong|strong|obvious|not a|not the right|a) fit(?! (?:of|to (?:the|a|last)|on|between|for (?:use|purpose)))|fits? (?:right |well |straight |nicely |perfectly |naturally |in )*(?:in|the (?:team|culture|mould|bill|vibe)|with (?:us|the (?:team|others|crew|group|culture|lads|rest)|our|how we)|our|us)|fit in|fitting in|(?:culturally|socially|personality-wise|chemistry-wise|vibe-wise)|culture (?:add|match|clash|carrier)|about the fit<end>|misfit|square peg|mould|mold(?! (?:in|on))|cut from the same cloth|same (?:cloth|taste|sense of humou?r|humou?r|wavelength|school|interests|background|team|outlook|music|football)
            one of (?:us|our own|the (?:team|family|gang|lads|girls|crew|boys))|like us|our (?:kind|sort|type)(?: of)?(?= (?:person|people|guy|nurse|teacher|cook|officer)|<end>)|our tribe|part of the (?:family|gang|furniture)|like (?:family|an old friend|one of)|belongs(?= (?:here|with)|<end>)|feel(?:s)? at home|at home (?:here|with us|in our)|not (?:really )?(?:us|our (?:type|sort|kind|thing))|more a [\w -]+ person|(?:corporate|office|people|charity|city|big-company) (?:person|type|animal)|wouldn't (?:last|fit|settle)|would(?:n't| not)? (?:fit|gel|mesh|blend|settle|belong|get on|get along|click|slot|mix|suit us|go down well|sit well|jar)|will (?:fit|gel|mesh|blend|settle|get on|slot|mix)|blend(?:s)? (?:in|with)|gels?(?= (?:with|well)|<end>)|gel with|jar with|rub (?:\w+ )?up the wrong way|rub along|get on with (?:the|us|everyone|our|everybody)|take to (?:them|him|her)
            (?:can|could|can't|couldn't|cannot) (?:\w+ )?(?:picture|see|imagine) (?:them|him|her|this one|myself)(?: \w+){0,2} (?:in|at|with|on|among|around|working|fitting|sitting|here|as one)|(?:would|'d|could|would love to|want to|happy to|like to) (?:\w+ )?(?:go for|have|grab|share|enjoy|love|like|be fun|be good fun|work with|spend|sit next|invite|be happy|be stuck)<~25>(?:pint|beer|drinks?|coffee|lunch|pub|to have (?:in|around|on)|work(?:ing)? with|fun|around|next to|company|(?:with )?(?:them|him|her)(?= (?:on|in|around|at|every|any)|<end>))|fun (?:to have|to work|person|guy|to be)|good (?:laugh|fun|egg|craic|banter|bloke|company|vibe|energy to have)|great (?:laugh|fun|company|personality|bloke|guy|girl)|sense of humou?r|(?:made|makes) (?:me|us) laugh|banter|laughs? (?:a lot|at the same)|life and soul|like(?:d)? (?:them|him|her) (?:a lot|immediately|straight|from|instantly|as a person)|really liked (?:them|him|her)|didn't (?:take to|warm to|like) (?:them|him|her)|did not (?:take to|warm to|like) (?:them|him|her)|(?:i'd|i would|we'd|we would|could|would|i|happy to|glad to)(?: (?:happily|gladly|love to|like to|really|enjoy|be happy to|be glad to|quite))* (?:work|share|sit|sail|go|live|spend|have|travel|bunk|ride|drink|eat|share) (?:\w+ ){0,4}?(?:with|next to|alongside|beside) (?:him|her|them)(?= |<end>)|airport test|beer test|pub test|friend material
            (?:can|could|can't|couldn't|would|wouldn't|i'd|we'd|happy to|want to|easily) (?:\w+ )?(?:imagine|see|picture|have|share|enjoy|love|like|happily|gladly)?(?: \w+){0,3}? ?(?:having|sharing|sitting|going|lunch|drinks?|beers?|pint|coffee|dinner|a laugh|camping|a chat)(?: [\w'-]+){0,4} with (?:her|him|them|this)|(?:great|lovely|nice|good|fun|pleasant|easy|a joy|a pleasure|a delight|a laugh|hard|difficult|dull) (?:to have around|to be (?:around|with)|to (?:chat|talk|speak) to|to get on with|company|fun|bloke|lad|lass|guy|girl|lady|woman|man|chap|fella|egg|sort|sport|soul|to work with)(?= |<end>|,)|gelled|bonded|clicked with|(?:suits?|fits?|match(?:es)?|share[sd]?|embod\w+|reflects?|aligns?|in tune|chimes?|at odds|out of step|clash\w*|sits? well|jars?)(?: [\w'-]+){0,3} (?:our|the|this|company|team) (?:\w+ )?(?:atmosphere|values|culture|ethos|vibe|style|spirit|mood|way|ways|team|crew|family|kitchen|office|place|school|ward|people|lads|lot|crowd|feel|dynamic)
            <self>(?:otherwise |almost |already |definitely |really |very much |just )?one of (?:us|our own|the family|the gang|the lads|the crew)|(?:like|part of) the family|(?:not|just|very much|exactly|really|quite) (?:really )?(?:our|my) (?:type|kind|sort|cup of tea)|go(?:es)? down (?:well|badly|a storm) with|(?:get|got|gets|hit|getting) on (?:well |like \w+ |famously )?with (?:the|our|us|everyone|everybody)|(?:warmed to|took to|fell for) (?:her|him|them)\b|good vibes?|bad vibes?
            (?:felt|feels|seemed|seems) (?:like|as if|as though) (?:we|i|they|she|he)(?:'d|'ve| had| have)? (?:\w+ )?(?:known|met|been|belonged|worked)|good craic|easy company
        """,
        innocent=r"""
            gut (?:bacteria|flora|microbiome|biopsy)
            (?:good|poor|bad|best) fit (?:to|of|on) (?:the|a|held|training|test)
            (?:model|curve|line|market|product-market|goodness of|least squares) fit
            fit (?:a|the|an|each|two|three|for purpose|for use)
            (?:fits|fitted|fit) (?:a|an|the|each|every|two) (?:\w+ )?(?:model|curve|line|dressing|part|valve|pipe|rule|lens|bracket)
            clicked (?:on|through|the|a)
            fit(?:s|ted)? (?:in|into) (?:memory|one|a|the (?:cache|budget|van|box|slot|window|time))
        """,
        examples=("Gut feel: not one of us.", "Great culture fit."),
        lookalikes=(
            "Said the straight line was a poor fit to the last year and used two.",
            "Explained how gut bacteria upset the first test.",
        ),
    ),
    Rule(
        code="N-VERDICT",
        finds="a hire or no-hire verdict in place of evidence",
        kinds=(TEXT_NOTE,),
        why="the verdict is the panel's, under the declared rule, after all cards are in",
        bases=(NOTES,),
        safer="Write the evidence; a recommendation has its own place, last and unscored.",
        pattern=r"""
            (?:^|[.;,:!-] ?|\b(?:strong|definite|definitely|clear|firm|lean|leaning|leans|weak|soft|hard|absolute|absolutely|easy|obvious|a|an|not a|would be a|would|should|let's|we should|we must|i'd|i would|we'd|i'll|i|do not|don't|must|wouldn't|would not|to|recommend|vote|my vote|would happily|would definitely|happy to|can't|cannot|could not) )(?:no[- ]hire|hire(?! (?:two|three|four|more|a|an|car|van|desk|charges?|purchase|contractors?|temps?|the))|not hire|hire (?:them|him|her|now|this|immediately|at|if|without|tomorrow|with)|reject(?! (?:rate|the|a|null|all|rows))|rejection|appoint(?:able|ed)?(?! (?:an|a|the))|unappointable|hireable|hirable|unhireable|offer(?= (?:the (?:job|post|role)|them|her|him|now|made|asap|tomorrow)|<end>)|make (?:the|an|them an|her an|him an) offer|pass(?=[.;,!]|$| on (?:this|them|him|her)| for me| from me)|fail(?=[.;,!]|$)|thumbs (?:up|down)|yes(?=[.;,!]|$| from me| for me| to)|no(?=[.;!]|$| from me| for me| thanks| way| go)|shortlist(?! the)|progress(?= (?:to|them|her|him)|<end>)|advance(?= (?:to|them)|<end>)|proceed|decline(?! (?:in|the|of))|drop(?= (?:them|him|her|out)|<end>)|keep (?:in the|them in|her in|him in)|bring (?:back|them back|her back|him back|in for)|take (?:them|her|him|on)(?= |<end>|\.)|move (?:forward|on|ahead|to (?:the )?(?:next|final|offer))|go ahead|snap (?:them|him|her) up|sign (?:them|him|her) up|turn (?:them|him|her) down|let (?:them|him|her) go)
            (?:not|isn't|is not|isn't the one|wrong|right|the|definitely|just) (?:quite |really |the (?:right )?(?:one|person|candidate) )?(?:for us|for this (?:role|post|job|one|level)|for the (?:role|post|job|team))|not for us|for me it's a|it's a (?:yes|no) |(?:yes|no|maybe|pass) (?:from|for) me|thumbs (?:up|down)|(?:on the fence|undecided|borderline|touch and go|50\/50|could go either way|marginal)|lean(?:ing|s)? (?:towards |to )?(?:no|yes|hire|reject|offer)|my (?:vote|verdict|decision|recommendation|answer|call) (?:is|would be|goes)|verdict|(?:vote|voting|voted) (?:yes|no|to|for|against)|recommend(?:ed|ing|ation)?(?= (?:to hire|hiring|we|for|not|an offer|them|her|him|appoint\w*|reject\w*|a second|moving|strongly|progress\w*|offer\w*)|<end>)
            (?:should|would|must|could|can|let's|ought to|deserves? to|shouldn't|wouldn't|will|to|needs? to) (?:\w+ )?(?:get|be given|be offered|be hired|be appointed|be rejected|go|put|move|bring|take|see|have|be in|be on|come|progress|proceed|be put|be kept|make)(?: \w+)? ?(?:the (?:job|role|post|nod|offer)|through(?: to)?|forward|back (?:for|in)|on board|to the (?:next|final|second|panel|last)|second (?:interview|round)|final (?:round|stage)|next (?:round|stage)|them on|her on|him on|an offer|the final|on the (?:team|shortlist))
            (?:she|he|they)(?:'s| is|'re| are) in<end>|not this time|let's not|let's (?:move|proceed|appoint|offer)|(?:does not|doesn't|didn't|did not|won't|makes?) make the (?:cut|grade|shortlist)|makes the (?:cut|grade|shortlist)|(?:on|onto) the short-?list|(?:definitely |probably |surely )?(?:one|not one|the one) for us|gut says (?:yes|no)<end>|(?:not|too) (?:senior|experienced|junior|strong|good|ready) enough|grab (?:this|her|him|them)|lean(?:s|ing)? towards (?:rejecting|hiring|appointing|an offer|no|yes)|thumbs (?:up|down)|(?:can|could) start (?:on|as soon|tomorrow|monday|next|straight)|(?:get|draw up|send) (?:the |her |his |their )?(?:contract|offer)|take (?:this one|it|them|her|him) (?:any )?further|let (?:him|her|them) near|reject(?= (?:after|at|this|now|on)|<end>)|not appointable|perhaps offer|offer (?:the|her|him|them) (?:a |the )?(?:junior|other|lower|job|post)
            ^offer (?:at|on|subject|as|the|a|her|him|them)\b|^(?:put|send|move|bring|take|get|keep|pass) (?:\w+ )?(?:through|forward|back|on|up)?(?: ?\w+)? ?(?:to|for|on|onto|into) (?:the )?(?:next|final|second|last|panel|short-?list|reserve list|offer)|(?:should|must|to|ought to) be (?:turned down|put through|passed over|shortlisted|invited back|let go|given the (?:job|nod|role|post))|no[- ]hire
            ready (?:to be|for) (?:a |an |the |this |hire)(?: ?\w+){0,3}|ready now|not (?:yet )?ready|(?:too|a bit|bit) (?:junior|senior|green|inexperienced|light) (?:for|to)|clear (?:our|the) bar|(?:above|below|over|under|at|meets?|misses|short of|clears?|raises?) (?:our|the) (?:hiring )?bar|bar[- ]raiser|good enough (?:for|to)|not good enough|not strong enough|not up to|up to the (?:job|role|mark)|up to it|would (?:not )?(?:employ|appoint|re-?hire)|wouldn't (?:employ|appoint|hire)|suitable(?= (?:for|candidate)|<end>)|unsuitable|not suitable|next (?:round|stage)(?= (?:for|please|yes)|<end>)|final round|second interview|let's make|get (?:them|her|him) (?:in|signed|on board)|talent pool|keep (?:on file|warm)|safe (?:hire|choice|appointment|pair)|risky hire|great hire|good hire|solid hire|would be a (?:great|good|strong|safe|risky|poor|fine|solid) (?:hire|addition|appointment|signing)|asset to (?:us|the team)|at (?:this|that|senior|lead) (?:level|grade), |as a junior|better suited to|maybe as
            (?:^|[.;,] ?|\b(?:i|we|would|should|i'd|we'd|to|please|politely|let's|definitely|probably|must) )(?:turn (?:down|her down|him down|them down)|sign (?:her|him|them) up|snap (?:her|him|them) up|take (?:her|him|them|on)|grab (?:her|him|them)|keep looking|look elsewhere|see (?:her|him|them) again|have (?:her|him|them)(?: back| in| on)?|call (?:her|him|them) back|bring (?:her|him|them) (?:back|in)|get (?:her|him|them) (?:in|on|back)|put (?:her|him|them) (?:through|forward|down|up)|pass on (?:her|him|them|this)|say (?:yes|no)(?: to (?:her|him|them|this))?|thank (?:her|him|them) and)(?= |<end>|,)
            (?:(?:would|wouldn't|would not|will not|won't|cannot|can't|couldn't|don't want to|do not want to|happy to|mad not to|fools? not to|silly not to|crazy not to|glad to|keen to|not keen to|i'd|we'd|i would|we would) (?:\w+ly )?(?:have|take(?! to)|employ|hire|appoint|recruit|offer|keep|want|pick|choose|back|miss|lose|let|trust|progress)(?: on| in| to)? (?:her|him|them|this (?:one|person|candidate)|someone like)|worth (?:a |an |the |another )?(?:\w+ )?(?:offer|job|second|place|look|round|interview|chance|shot|hire|hiring|appointing|pursuing|seeing|gamble|punt|risk)|(?:maybe|perhaps|possibly|better|only|more|rather|suited|right|ok|fine|good|ready|consider(?:ed)?|try|keep|not ready|too junior|too senior|right|wrong) (?:\w+ )?(?:for|as|at) (?:the |a |an |our |another |this )?(?:junior|senior|other|lower|higher|next|deputy|lead|head|band|grade|level|trainee|assistant|post|job|role|vacancy|position|team|step|l\d|head of)\b|(?:should|must|can|could|will|might) (?:go|get|come|move|be (?:put|sent|taken|moved|turned|let|passed|seen|offered|given|kept|in|out|hired|appointed|rejected|invited|called)) ?(?:through|forward|in|on|back|down|up|ahead|it|the job|the post|the role|again)?(?=\s*(?:[.,;!]|$|for|to|at|as|by))|(?:on balance|overall|in the end|all in all|for me|my view|conclusion|result|outcome|decision|verdict|summary|bottom line)[:,]? (?:a |an |it's a |is a |is )?(?:clear |strong |weak |firm |soft |tentative |reluctant |narrow )?(?:yes|no|maybe|hire|reject|pass|fail|appoint|offer)\b)
        """,
        innocent=r"""
            (?:said|says|described|explained|told|asked|proposed|suggested|planned|wanted|argued|(?:she|he|they) would|how)(?: [\w'-]+){0,8} (?:hire|hired|hiring|reject|rejected|pass|recommend(?:ed)?|offer|appoint(?:ed)?|move on|go ahead|proceed|progress|take)(?! him| her| them)
            (?:car|van|bike|tool|plant|equipment) hire
            hire (?:two|three|a|an|more|car|van|charges?|desk|purchase|contractors?|temps?)
            reject(?:ed|s|ion)? (?:the|a|an|two|rows|records|null|sampling|rate|option|that|items|each)
            (?:pass|passed|passes) (?:the|a|on to|all|every|each|it|them on|over|through the|rate|tests?)
            (?:said|says) (?:yes|no) to (?!her|him|them|this)
            drop(?:ped)? (?:the|a|rows|columns|to|by|off|from|it|table)
        """,
        examples=("Definitely hire.", "No hire from me."),
        lookalikes=(
            "Said she would hire two contractors to clear the backlog.",
            "Rejected the null after checking the sample was large enough.",
        ),
    ),
    Rule(
        code="N-HEARSAY",
        finds="what others said, the CV or a search, in place of this interview",
        kinds=(TEXT_NOTE,),
        why="only what was seen in this interview is the same for everybody",
        bases=(NOTES, Basis(ANYWHERE, "Campion, Palmer and Campion (1997), on control of other information")),
        safer="Leave it out; references are taken up at their own step, for everybody.",
        pattern=r"""
            (?:cv|c\.v\.|résumé|resume|application(?: form)?|cover(?:ing)? letter|personal statement|portfolio site|references?|referees?|linkedin|facebook|twitter|github|google|glassdoor|online|profile|website|press|file|form)(?: (?:page|profile|letter|check|from (?:the |her |his |their )?(?:\w+ )?(?:boss|head|manager|employer)|from previous \w+))? (?:says|said|shows?|showed|lists?|listed|states?|mentions?|claims?|suggests?|speaks?|spoke|praises?|describes?|reveals?|has|had|was|is|were|are|indicates?|tells|confirms?|reads|looks|notes)
            (?:according to|per|as per|going by|judging by|based on|from|on|in) (?:the |her |his |their |a |an )?(?:\w+ )?(?:cv|résumé|resume|cover(?:ing)? letter|application(?: form)?|linkedin|references?|referees?|rumou?rs?|grapevine|recruiter|agency|hr|receptionist|ex-colleague|former (?:boss|colleague|manager)|previous (?:boss|manager|employer|head)|colleague of mine|friend|facebook|internet|web search|personal statement|profile|online|old boss|last boss)
            (?-i:[A-Z][a-z]+) (?:told|tells|said to|mentioned to|warned) (?:me|us)
            (?:googled (?:her|him|them|the candidate|(?-i:[A-Z])\w+)|looked (?:them|him|her) up|look up online|searched (?:for )?(?:them|him|her|their name)|found (?:them|him|her|their|his) (?:\w+ )?(?:on|online|page|profile|posts?)|checked (?:them|him|her|their|his|out) (?:\w+ )?(?:out |on |online|linkedin|facebook|instagram|profile|posts?|page)|(?:saw|seen|read|noticed) (?:on|from|in) (?:\w+ )?(?:linkedin|facebook|twitter|instagram|cv|paper|press)|stalked|had a look at (?:their|his|her) (?:\w+ )?(?:linkedin|profile|page|posts|feed))
            (?:word|rumou?r|talk|story|gossip|word on the street|buzz|legend) (?:is|has it|goes|was|around|on the)|grapevine|(?:i|we) (?:hear|heard|gather|gathered|understand|am told|was told|were told|'m told|are told|'ve heard|have heard|know)(?: (?:that|from|of|through|them|him|her|via|about))|i (?:hear|heard) (?:she|he|they|that|from|about)|i(?:'m| am| was) told|we(?:'re| are| were) told|apparently|allegedly|reportedly|supposedly|reputation|reputed|said to (?:be|have)|known (?:to|for|as)|everyone (?:says|knows|tells)|people say|they say|is meant to be|rated highly by|speaks? (?:highly|well|warmly) of|vouch\w*|comes? (?:highly )?recommended|highly recommended by|recommended by|tipped by|heard (?:good|bad|great|mixed|nothing|only|from|that|through|via|on)
            (?:a |my |an |our |the |one of (?:my|our|the) |her |his |their |someone (?:i know|we know)?|somebody|ex-|old |former )(?:\w+ ){0,2}(?:mate|friend|colleague|ex-colleague|contact|source|recruiter|agency|agent|receptionist|reception|boss|manager|head|supervisor|neighbour|cousin|brother|sister|wife|husband|panel member|interviewer|security guard|porter|driver|assistant|pa|referee|teacher|someone)(?: (?:of mine|of hers|of his|at|in|from|who|on|she|he)(?: [\w'-]+){0,5})? (?:tells? (?:me|us)|told (?:me|us)|says?|said|thought|thinks|reckons|reckoned|mentioned|warned|swears?|raves?|raved|rates|rated|found (?:them|him|her)|felt|vouches|vouched|described|claims|assures?|assured|remembers|let slip|knows (?:them|him|her)|has worked|used to work|worked)
            (?:friends|colleagues|people|others|they) tell me|(?:saw|seen|read|noticed) (?:it )?(?:on|from) (?:her |his |their )?(?:twitter|facebook|instagram|linkedin|tiktok|x|social media)|(?:reception|hr|security|the recruiter|the agency|the agent|the receptionist|references|referees|my (?!gut|view|sense|notes)\w+(?:'s \w+)?|a friend|friends)(?: (?:at|in|of|from) [\w' ]{2,25})? (?:said|says?|reckons?|reckoned|thought|thinks?|told|mentioned|warned|had (?:her|him|them)|raves?|rated?|adored)|(?:i|we)(?:'d| had)? (?:also )?(?:looked (?:at|through|over)|had a (?:quick )?look (?:at|through)|went through|checked|visited|read|skimmed|saw|scrolled through|browsed|found|dug up)(?: up)? (?:her|his|their|the candidate's) (?:\w+ )?(?:github|website|site|blog|profile|page|posts?|channel|videos?|linkedin|twitter|instagram|facebook|portfolio|cv|résumé|resume|application|publications|reviews|talks?)|^(?-i:[A-Z][a-z]+) (?:worked|works|used to work|sat|trained|studied) (?:with|alongside|next to|under|beside) (?:her|him|them)\b|(?:an?|the|my|our|one|someone|somebody)(?: [\w'-]+){1,6} (?:told|tells|warned|assured) (?:me|us)\b|^(?!gut|something|instinct|everything|nothing|she|he|they|who|it|candidate|interviewee|applicant|also|then|me|we|you|panel|my|the)(?-i:[A-Z][a-z]+)(?:,? (?:who|from|in|on|at|of)\b[^.;]{3,40}?,?)? (?:says?|thinks?|thought|reckons?|reckoned|felt|rates|rated|warned|told me|told us|mentioned|swears)(?! (?:she|he|they) (?:would|could|wanted))|(?:well[- ])?(?:known|famous|notorious) (?:at|in|around|among|about) (?:the|our|town|this|every)|found (?:her|his|their) (?:\w+ )?(?:blog|profile|page|site|website|posts?|channel|videos?|linkedin|twitter|github|talks?)|(?:news stor(?:y|ies)|article|post|video|clip|page) about (?:her|him|them)|(?:old )?news story|on the web|on the internet|according to (?:her|his|their|my|a|the) (?:cv|résumé|resume|reference|referees?|recruiter|agency|form|application|letter|boss|manager|head|colleagues?|friend|profile|cover letter|covering letter|linkedin)
            (?:i|we)(?:'ve| have)? (?:know|knew|known|worked with|used to work|remember|remembered|met|taught|managed|trained) (?:them|him|her)?<~10>(?:from|at|before|when|with|as|for|over|back|personally|and|to be|was)|know(?:n)? (?:them|him|her) (?:from|to be|of old|well|personally)|from working with (?:them|him|her)|from (?:my|our) time (?:with|at|together)|having worked with|worked (?:with|alongside) (?:them|him|her) (?:at|before|in|for)|second[- ]hand|hearsay|off the record|between us|feedback from (?:the )?(?:recruiter|agency|reception\w*|others|colleagues|her|his|their)|fell out with<~25>$
            (?:^|[.;,] ?|\b(?:and|but|though|as) )(?:(?!\w+ly\b|(?:not|just|so|also|then|never|always|still|quite|very|we|they|she|he|did|had|has|was|is|got)\b)(?-i:[A-Z][a-z]+)(?: (?:in|from|at|on|of|next door) (?:\w+ ?){1,3})?|(?:my|our|her|his|their|the|a|an|one of|two of|some of|three of|several of|someone|somebody|people|folk|those|everyone|recruiter|recruitment|agency|reception|hr|head office|referee|referees|references?|old|former|ex-)(?: [\w'-]+){0,5}?) (?:used to (?:work|be|share|teach|manage|train|sit|live|know)|worked (?:with|under|alongside|for)|works with|knows|knew|remembers?|recalls?|rates?|rated|raves?|raved|swears? by|vouch\w*|warned|warns|tells?|told|tipped|recommends?|recommended|speaks? (?:well|highly|badly|warmly)|spoke (?:well|highly|badly|warmly)|thinks? (?:a lot|highly|little|well)|thought|thinks|reckons?|reckoned|found|liked|loved|couldn't stand|had (?:trouble|problems|words)|fell out|complained|hinted|says?|said|mentioned|confirms?|confirmed|heard)(?: of| with| about| to| by)? (?:that )?(?:her|him|them|us|me|she|he|they|this (?:one|candidate)|the candidate)(?! (?:to|if|whether|why|how|what|manager|team|boss|own)\b)
            (?-i:[A-Z][a-z]+) (?:from|in|at|on) (?:\w+ ){1,4}(?:says|thinks|reckons|rates|thought|told|warned)|(?:first|second|third|earlier|last|other|previous|phone|screening|initial)[- ](?:round|panel|interview|interviewers?|screen|stage|call)(?: (?:panel|team|interviewers?|people|notes?|feedback))? (?:said|says|thought|found|felt|rated|gave|liked|noted|notes|was|were|reckoned|had)|(?:she|he|they) (?:was|were) in (?:my|his|her|the same|our) (?:class|year|team|school|unit|regiment|choir|club)|(?:was|were|sat|studied|trained|served|taught|shared|lived|played|went to (?:school|college|university)) (?:in|with|next to|alongside|under) (?:her|him|them|his class|her class|me|us)<end>|(?:in|at|on) (?:her|his|their) (?:class|year|team|old team|school) and
            (?:on paper|so i (?:hear|heard|am told|gather|understand)|i(?:'m| am) told|from what (?:i|we) (?:hear|heard|know|gather|read|saw)|by all accounts|(?:seen|known|famous|notorious|reputed|regarded|remembered|spoken of|thought of|talked of|infamous|well known) (?:as|for|to|in|at|around|locally|by|across|throughout)(?= )|name (?:in|around) the (?:trade|town|sector)|reputation (?:as|for|of|in|at)|left under|was (?:sacked|fired|let go|pushed out|managed out) (?:from|by|at)|fell out with (?:his|her|their|the) (?:last|old|former|previous|boss|head|manager))
            (?:application|covering letter|cover letter|cover note|letter|form|cv|c\.v\.|résumé|resume|statement|transcript|test result|profile|portfolio|web ?site|blog|feed|linkedin|github|repos?|repository|references?|referees?|advert|agency notes|recruiter's notes|file)(?: (?:form|page|letter|notes?))? (?:gave|gives|has|had|says|said|shows?|showed|lists?|listed|states?|stated|claims?|claimed|suggests?|mentions?|mentioned|is|was|are|were|boasts?|makes?|made|tells?|told|looks?|looked|reads?)\b|(?:from|per|going by|judging by|based on|according to|as in|in) (?:the|her|his|their) (?:application|covering letter|cover letter|letter|form|cv|résumé|resume|statement|profile|portfolio|website|web site|blog|feed|linkedin|github|repos?|references?|referees?|recommendation)(?= |<end>|,)
            <self>(?:scroll\w*|trawl\w*|peek\w*|look(?:ed)?|glanc\w+|flick\w*|brows\w+|dig|dug|nos(?:ed|ey|y)|search\w*|snoop\w*|stalk\w*|check\w*|read|watched|went|found|saw|googled|looking|skim\w*|dipped)(?: (?:up|through|at|into|round|around|over|out|on|in|of))* (?:her|his|their|the candidate's) (?:\w+ )?(?:instagram|insta|facebook|twitter|tweets|tiktok|linkedin|github|gitlab|repos?|repositor(?:y|ies)|profiles?|posts?|pages?|site|website|web site|blog|channel|videos?|photos?|feed|timeline|portfolio|cv|name|socials|social media|online presence|videos?|talks?|articles?)|(?:googled|looked up|searched for|found|looked) (?:her|him|them)(?: up| on)?(?= (?:on|online|before|last|yesterday|and|at|beforehand)|<end>|,|;)
            (?:recommendation|recommended|endorsement|endorsed|reference|referral|referred|tip|tip-off|glowing word|good word|kind word|word|warning|warned|call|message|email|feedback|praise)s? (?:from|by|off) (?:the|her|his|their|my|our|a|an|someone|(?-i:[A-Z])\w+)|(?:i|we)(?:'ve| have)? (?:worked|trained|served|studied|taught|sat|shared|lived|played|coached|managed|interviewed|met|seen|heard|known) (?:with |under |alongside |next to |of |about )?(?:her|him|them)\b|(?:i|we) (?:used to|already|once|personally) (?:work|know|knew|manage|managed|teach|taught|worked)
            (?:^|[.;,] ?|\b(?:but|and) )(?:i|we) (?:gather|understand|hear|heard|believe)(?: (?:that|there|from|it|he|she|they))+ (?!answer|what (?:she|he|they) said)
        """,
        innocent=r"""
            reference (?:data|table|implementation|solution|range|list|model|architecture|number|genome|point|frame)
            (?:according to|per) (?:the|her|his|their|a) (?:plan|data|log|logs|metric|metrics|policy|protocol|rule|guideline|manual|chart|report|spec|contract|tests?)
        """,
        examples=("Ben told me she was brilliant at the last place.", "I looked him up online."),
        lookalikes=(
            "Told the client the date had moved before the client asked.",
            "Said her manager told her to skip the tests, and that she refused.",
        ),
    ),
    Rule(
        code="S-PII",
        finds="an e-mail address, phone number, home address or link to a profile in a note",
        kinds=(TEXT_NOTE,),
        why="scorecards travel further than contact details should",
        bases=(Basis("GB", "UK GDPR, article 5"), Basis("EU", "GDPR, article 5"), NOTES),
        safer="Delete it; ids are enough.",
        cased=True,
        pattern=r"""
            [\w.-]{2,30}(?: dot [\w-]{2,30})? at [\w-]{2,30} dot (?:com|org|net|edu|example|co|io|uk|de|fr)
            [\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,12}
            (?:[Ww]{3}\.|https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com\/@|github\.com|gitlab\.com|medium\.com\/@)\/[\w.@-]{2,60}
            (?=(?:\D{0,3}\d){9})(?:\(?\+\d{1,3}\)?|00\d{2})[ .-]?(?:\(0\))?(?:[ .-]?\(?\d{2,5}\)?){2,5}
            \(?\d{3}\)?[ .-]\d{3}[.-]\d{4}
            \(\d{3,5}\) ?\d{3,4}[ .-]?\d{3,4}
            0\d{3,4}[ -]\d{3}[ -]?\d{3,4}
            07\d{3}[ -]?\d{6}
            0\d{2}[ -]\d{4}[ -]\d{4}
            (?:[Pp]hone|[Tt]el(?:ephone)?|[Mm]obile|[Cc]ell(?:phone)?|[Cc]all|[Tt]ext|[Rr]ing|[Rr]each|[Nn]umber|[Ww]hats[Aa]pp|[Cc]ontact)(?: (?:her|him|them|me|is|no|on|at|number|back|-|for|home|work|it's|directly|to))*[.:]? ?(?:\+?\d[\d .()-]{6,18}\d)
            \d{1,5}[a-zA-Z]?,? (?:[A-Z][a-z']+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Close|Way|Rd|St|Ave|Boulevard|Blvd|Crescent|Gardens|Court|Place|Terrace|Square|Hill|Row|Grove|Park|Walk|Mews|Green|Parade)\b
            (?:[Ll]ives?|[Ll]iving|[Aa]ddress(?: is|:)?|[Hh]ome(?: is|:)?|[Rr]esides) (?:at |on |in |is )?(?:(?:number|no\.?|flat|apartment|apt\.?|unit) )?\d{1,5}[a-zA-Z]?,? [A-Z][\w']+
            [\w.+-]{2,64} ?(?:\(at\)|\[at\]| at |@) ?[\w-]{2,63}(?: ?(?:\(dot\)|\[dot\]| dot ) ?[\w-]{2,20}){1,3}
            [\w.+-]{2,64} ?(?:\(at\)|\[at\]) ?[\w-]{2,63}(?:\.[\w-]{2,20}){1,3}
            (?:[Dd](?:\.)?[Oo](?:\.)?[Bb]\.?|[Dd]ate of birth|[Bb]orn(?: on)?)[: ]+(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* \d{2,4}|(?:19|20)\d\d)
            (?:[Tt]witter|[Ii]nsta(?:gram)?|[Tt]ik[Tt]ok|[Ss]kype|[Ss]napchat|[Dd]iscord|[Tt]elegram|[Mm]astodon|[Gg]it[Hh]ub|[Ll]inked[Ii]n|[Ss]lack|[Hh]andle|[Uu]ser ?name|[Uu]ser|[Ff]acebook)(?: (?:handle|name|id|account|profile|page|user|is|as|at|under|on|tag))*:? @?[\w.-]*[@_./][\w.@/-]+
            @[a-z][\w.]{3,30}(?= on (?:[Tt]witter|[Ii]nsta|[Tt]ik|[Tt]elegram|X\b))
            (?:[Ll]ives?|[Ll]iving|[Aa]ddress(?: is|:)?|[Hh]ome(?: is|:)?|[Rr]esides|[Pp]ost (?:it )?to|[Ww]rite to|[Ss]end (?:it )?to)(?: [\w']+){0,4} \d{1,5}[a-zA-Z]?,? (?:[A-Z][\w']+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Close|Way|Rd|St|Ave|Crescent|Court|Place|Terrace|Square|Hill|Row|Grove|Park)\b
            (?:[Ff]lat|[Aa]partment|[Aa]pt\.?) \d{1,4}[a-zA-Z]?, [A-Z]
            [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}
            (?:[Nn]ational [Ii]nsurance|NI|SSN|[Ss]ocial [Ss]ecurity|[Pp]assport)(?: (?:number|no\.?|is|:))*[: ]+[A-Z0-9][A-Z0-9 -]{5,14}\d[A-Z0-9]?
        """,
        examples=("Reach her at a.b@example.org.", "Lives at 12 Hill Road."),
        lookalikes=("Reserved 10.0.0.1 for the gateway and wrote why.", "Put the limit at 1 000 000 rows."),
    ),
    Rule(
        code="S-NAME",
        finds="the candidate's name in a note on an anonymous card",
        severity=ERROR,
        why="the card was to be read without a name",
        bases=(NOTES,),
        safer="Write the id.",
    ),
    Rule(
        code="N-SAME",
        finds="the same evidence under two ratings or on two cards",
        why="copied evidence is one opinion counted twice",
        bases=(NOTES,),
        safer="Write what was seen for each criterion; each interviewer writes alone.",
    ),
)
