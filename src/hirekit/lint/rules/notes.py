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
        pattern=rf"""
            (?:nearly|almost|about|around|over|past|approaching|pushing|close to|not far off|well over|just|turned|turning|only|barely) (?:sixty|fifty|forty|thirty|twenty|seventy|[2-7]\d)(?=\s*(?:[.,;]|$|and|so|but|or|now|soon|next|already))(?! (?:per|%))
            (?:his|her|their) (?:wife|husband|partner|mother|father|mum|dad|son|daughter|child|baby|kids|children|parents?|family|spouse|girlfriend|boyfriend)(?:'s)? (?:is|are|was|were|has|have|needs?|lives?|works?|stays?|might|may|will|would)
            (?:wears?|wearing|wore|in|with|has|had|covered by) (?:a |an |his |her |their |the )?(?:headscarf|hijab|turban|veil|niqab|kippah|skullcap|crucifix|cross necklace|hearing aids?|wig|leg brace|neck brace|wedding ring|engagement ring|burqa|yarmulke|prosthe\w+|insulin pump|crutches|walking stick|wheelchair|cane)
            (?:bump|showing|due in|expecting|trying for a|on maternity|maternity cover needed|will go on leave|start a family|starting a family|biological clock|childbearing)(?=\s*(?:[.,;]|$|in|a|soon|next|by|and|so|under|baby|january|february|march|april|may|june|july|august|september|october|november|december))
            (?:has|have|had|with|got|raising|brings? up|bringing up|mother of|father of|mum of|dad of|parent of|expecting|looks? after|cares? for|caring for|homeschool\w*) (?:(?:a|an|two|three|four|five|young|small|little|school-age|teenage|new|newborn|several|grown-up|her|his|their|\d|of|elderly|sick|disabled|baby|ill|the|no|one) )*(?:kids?|children|child|sons?|daughters?|bab(?:y|ies)|newborn|toddlers?|twins|dependants?|dependents?|husband|wife|boyfriend|girlfriend|fianc[eé]e?|infant|grandchildren|family at home|young family|childcare (?:issues|problems|duties|commitments|to)|parents? at home|family commitments|caring (?:duties|responsibilities)|mother at home|parents?(?= (?:to|at|with)))<thing>(?! (?:in|on|at|of) (?:the|a|her|his|their) (?:class|ward|group|school|study|example|test|care|room)| (?:as|were|was|who (?:were|was|had)|waiting|through)|'s? (?:ward|book|services?))
            (?:single|working|new|stay-at-home|young|expectant|teenage|lone) (?:mum|mom|mother|dad|father|parent|mothers|parents)(?! (?:patients?|users?|customers?|node|class))
            {THEIR} (?:\w+ )?(?:kids?|children|child|sons?|daughters?|baby|husband|wife|spouse|boyfriend|girlfriend|fianc[eé]e?|pregnancy|maternity(?: leave)?|paternity leave|family (?:situation|plans|commitments|life)|marriage|divorce|accent|age|ethnicity|race|nationality|religion|faith|disability|illness|medical \w+|health(?: condition| problems?| issues?)?|condition|medication|wheelchair|limp|dyslexia|autism|adhd|epilepsy|diabetes|depression|anxiety|stammer|stutter|hearing(?: loss| aid)?|hijab|headscarf|turban|kippah|cross|visa|immigration status|citizenship|sexuality|gender|weight|height|looks|childcare|native (?:language|country)|home country|skin|ethnic background|mother tongue|first language|grandchildren|in-laws|politics|union (?:work|activity|membership)|burnout|mental health|caring duties)<thing>(?! (?:patients?|pupils?|customers?|class|was (?:his|her|their) example|example|ward)|'s? (?:teacher|ward|school|homework app))
            {THEIR} partner<end>
            (?:hard|difficult|tricky|tough|easy|impossible|struggled|could(?:n't| not)|trouble) (?:\w+ )?(?:to )?(?:follow|understand|understanding|following|get past|make out) (?:\w+ )?(?:accent|english|{THEIR} (?:english|accent|speech))
            (?:thick|strong|heavy|slight|foreign|broad|indian|polish|chinese|spanish|french|russian|nigerian|italian|german|scottish|irish|regional|southern|northern|african|eastern european|noticeable|lovely|posh|charming|unfamiliar|pronounced|marked|an|with|the|despite|no) (?:\w+ )?accent<thing>(?! (?:colou?r|classifier|recogni|in (?:the|her|his|their) (?:test|call|training)|of the (?:caller|callers|speaker)|on the))
            (?:not|isn't|is not|wasn't|was not|obviously not|clearly not|non-?) ?(?:a |an )?native(?:[- ]english)? ?(?:speaker|english)
            english (?:is|was)(?:n't| not)? (?:\w+ )?(?:{THEIR}|a|the) (?:first|second|third|native|mother) (?:language|tongue)
            (?:first|native|home) language (?:is|was) (?:not |n't )?(?:english|\w+ish|\w+ese|arabic|hindi|urdu|french|german|russian)
            (?:{PERSON}|^|[.,;] ?|and |but )(?:'s|'re)? ?(?:is|was|are|were|looks?|looked|seems?|seemed|appears?|appeared|must be|may be|might be|could be|probably|clearly|obviously|sounds?|sounded|says? (?:she|he|they)(?:'s| is| are| was)|mentioned (?:she|he|they)(?:'s| is| are| was)|told (?:me|us) (?:she|he|they)(?:'s| is| are| was)|said (?:she|he|they)(?:'s| is| are| was)|mentioned being|being|disclosed (?:being|she is|he is|they are))? ?(?:visibly |a bit |very |quite |rather |too |already |heavily |newly |recently |about to |probably |obviously |clearly |now |currently |openly |also |happily |about |just |still |not |a |an )*(?:pregnant|expecting(?! (?:a|the|that|to|more|it))|married|getting married|divorced|widowed|engaged(?=\s*(?:[.,;]|$|to be))|disabled|gay|lesbian|bisexual|transgender|trans|muslim|christian|jewish|hindu|catholic|sikh|buddhist|mormon|religious|foreign|an? immigrant|immigrant|elderly|overweight|obese|deaf|hard of hearing|autistic|dyslexic|diabetic|epileptic|bipolar|depressed|neurodivergent|wheelchair user|practising \w+|practicing \w+|pretty|attractive|good-looking|handsome|unmarried|childless|single(?=\s*(?:[.,;]|$|and no|with no))|a foreigner|foreigner|devout \w+|union (?:rep|member|man|woman|activist|organi[sz]er)|trade unionist|shop steward|in poor health|in ill health|unwell(?=\s*(?:[.,;]|$))|near(?:ing)? retirement|close to retirement|approaching retirement|past it|older|elderly|middle-aged|too old|too young|very young|quite young|rather young|getting on|long in the tooth|over the hill|reservist|in the reserves|trying for a baby|breastfeeding|on maternity leave|back from maternity leave|returning from maternity leave|of (?:\w+ )?(?:descent|origin|heritage)|from a (?:\w+ )?(?:foreign|ethnic|minority) \w+)(?! (?:patients?|users?|customers?|people|women|woman|colleague|child|pupil|clients?|callers?|terms?|code|source|system|team|data|key|keys|group|in (?:the|her|his) (?:case|example|data)|when (?:the|she asked)|to (?:the|feedback|complaints)))
            (?:{PERSON}|^|[.,;] ?|and |but |probably |about |around |over |nearly |under |aged |age |looks |must be |is |was |roughly |maybe |at |almost |late |early )(?:in )?(?:{THEIR} )?(?:(?:late|early|mid)[- ])?(?:twenties|thirties|forties|fifties|sixties|seventies|20s|30s|40s|50s|60s|70s)(?! (?:per|%|seconds|hours|code|building|house))(?=\s*(?:[.,;]|$|and|but|so|with|or|,|probably|may|might|i|at))
            (?:aged?|age is|age of|about|around|roughly|probably|must be|looks|is|was|turns|turning|nearly|almost|over|maybe|at) (?:about |around |nearly |over |roughly |well over |at least |maybe )*(?:[2-7]\d|fifty|sixty|forty|thirty|seventy)(?:-?\w+)?(?:ish|[- ]?(?:years?[- ]old|y\/?o|yrs old|or so years old|years of age|or older|or over))
            aged (?:about |around |over |roughly )?(?:[2-7]\d|fifty|sixty|forty|thirty|twenty)(?! (?:days|hours|records|weeks|months|debts|invoices))
            (?:{PERSON}|^|[.,;] ?|probably |maybe |possibly |perhaps |a bit |seems |looks |is |was |may be |might be |far |simply |just |and )(?:is |was |looks |seems )?(?:too|a bit|a little|rather|fairly|quite|very|on the) (?:too )?(?:old|young|older side|youngish|oldish|elderly|old-fashioned for (?:his|her|their) age)(?=\s*(?:[.,;]|$|for (?:the|this|a|our|on-call|nights|such)|to (?:learn|lead|adapt|fit|start|keep|manage|be)|and|but|side|side,|compared))
            (?:older|younger) (?:candidate|applicant|lady|gentleman|man|woman|than (?:the (?:team|rest|others)|us|me|most of)|than (?:he|she|they) looks?)|on the (?:older|younger) side
            (?:for|despite|because of|at|considering|given) {THEIR} (?:young |advanced |old )?(?:age|condition|disability|accent|kids|children|pregnancy|illness|family|faith|religion|sex|gender|time of life|english)
            (?:graduated|left school|finished school|born|qualified) (?:back )?(?:in|before|around) (?:the )?(?:19\d\d|\d0s|(?:19)?[4-9]0s|seventies|eighties|nineties)
            (?:born|raised|grew up|brought up|comes?|came|is|was|hails|moved|emigrated|arrived|family is|parents are|originally|immigrated) (?:over )?(?:here )?(?:from|in|abroad|overseas|to the (?:uk|us|country))?(?: originally)? ?(?:from|in) (?:abroad|overseas|another country|india|pakistan|poland|nigeria|china|russia|ukraine|mexico|brazil|romania|turkey|iran|iraq|syria|egypt|ghana|kenya|vietnam|spain|italy|france|germany|jamaica|bangladesh|the philippines|the middle east|eastern europe|africa|asia|latin america|somalia|korea|japan|portugal|greece)
            (?:{PERSON} (?:is|was|looks|seems|sounds)|candidate is|^|[.;] ?|nice |young |older |black |white |asian |a |an |lovely |pleasant |typical |as a |only |bright )(?:a |an |the )?(?:(?:young|older|nice|lovely|pleasant|bright|strong|middle-aged|tall|pretty|black|white|asian|indian|african|muslim|foreign|polite|smart|quiet|old|elderly|attractive|only|gay|single) )+(?:man|woman|lady|girl|guy|gentleman|lad|chap|bloke|gal|boy|fellow|mum|mother|dad|female|male)(?=\s*(?:[.,;]|$|and|but|who (?:would|will|may|might)|with (?:a |an )?(?:\w+ )?(?:accent|kids|children|family|husband)|for (?:the|this) (?:role|team|job)|from|in (?:his|her)))
            (?:as|being|since {PERSON} is|because {PERSON} is) (?:a |an |the only )?(?:woman|man|mother|father|parent|muslim|christian|jew|foreigner|immigrant|older (?:man|woman|worker)|young (?:man|woman|mother)|female|male|lone parent|gay man|lesbian|carer)(?=,|\.|;| (?:may|might|will|would|could|cannot|can't|in (?:a|our|this)|she|he|they|on))
            (?:would|will|may|might|could|can)(?:n't| not)? (?:\w+ )?(?:want|need|have|take|go on|be off on|ask for|get) (?:\w+ )?(?:maternity|paternity|parental|a family|bab(?:y|ies)|children|kids|childcare|time off for (?:the )?(?:kids|children|prayers?|family|treatment))(?! (?:patients|ward|nodes))
            (?:on|from|after|before|during|off on|back from|due to|for|returning from|long|her|his|first|second) (?:maternity|paternity|parental|sick|adoption) leave(?! (?:cover|of (?:a|her|his) (?:colleague|team)|policy|data|model))(?<!colleague on maternity leave)
            (?:wears?|wore|wearing|was wearing|had on|in|with) (?:a |an |the |her |his |their )?(?:large |small |\w+ )?(?:cross|hijab|headscarf|head scarf|turban|kippah|skullcap|crucifix|veil|niqab|hearing aids?|leg brace|burqa|religious \w+)(?! (?:site|join|section|reference))
            (?:goes to|attends|active in|member of|volunteers (?:at|for)|sings in|leads|runs things at|preaches at|prays|goes|involved in) (?:a |the |his |her |their |local |\w+ )*?(?:church|mosque|synagogue|temple|bible|prayers?|sunday school|parish|choir at church|congregation|trade union|union branch)(?! (?:website|app|data|database|project|system|type))
            (?:prays|fasts|fasting|keeps (?:the )?(?:sabbath|kosher|ramadan|halal)|observes (?:the )?(?:sabbath|ramadan|shabbat|lent|religious)|observing ramadan|prayer (?:times|breaks)|can't work (?:on )?(?:fridays|saturdays|sundays) (?:because|for|due)|won't work (?:on )?(?:fridays|saturdays|sundays) (?:because|for|due to) (?:of )?(?:his|her|their|religio\w+|faith|church|the sabbath))
            (?:extra time|more time|adjustments?|accommodations?|breaks?|a break|large[- ]print|screen[- ]reader|interpreter|captions?|camera off|longer|remote interview|quiet room|arrangements?|needed|needs|requested|asked|special chair|allowed)(?: \w+){{0,5}}? (?:because of|due to|for|owing to|on account of|as (?:he|she|they) (?:has|have|is|are)|since (?:he|she|they) (?:has|have|is|are)|because (?:he|she|they) (?:has|have|is|are|was|were)) (?:(?:a|an|the|his|her|their|some|severe|mild|chronic|bad) )*(?:<diseases>|\w+ (?:condition|disability|disorder|impairment|injury)|condition|pregnan\w+|back|hearing|sight|eyesight|stammer|stutter|wheelchair|dyslexic|autistic|deaf|blind|prayer|medical \w+|health|chemotherapy|treatment|medication|carpal tunnel|injury|an? (?:bad|broken) \w+)
            (?:{PERSON}|^|[.,;] ?|and |but )(?:\w+ )?(?:has|had|have|suffers? from|suffered from|disclosed|mentioned|mentioned having|is (?:being treated|recovering|in treatment|on medication)|was (?:diagnosed|treated|off)|recovering|lives? with|living with|struggles with|diagnosed|takes|taking|is taking|is on|on|being treated|got|revealed|admitted to|told (?:me|us) about|talked about|battling|under treatment|managing) (?:from |with |for |about |a history of |having )?(?:(?:a|an|his|her|their|some|severe|mild|chronic|history|of|long-term|recent|past|serious|own|bad) )*(?:<diseases>|disabled (?:child|son|daughter)|medical (?:condition|problem|issue|leave)|health (?:condition|problem|problems|issue|issues|scare)|back (?:problem|injury|trouble)|surgery|chemo\w*|a stroke|heart (?:attack|condition|problem|problems|trouble)|burn-?out|breakdown|limp|stammer|stutter|wheelchair|hearing (?:loss|problem|problems|aid|aids)|antidepressants|therapy|medication(?! (?:errors?|rounds?|charts?|data))|insulin|crutches|prosthe\w+|addiction|drinking problem|miscarriage|ivf|menopaus\w+|walking stick|cane|eating disorder|a disability)(?! (?:data|patients?|model|models|in (?:the )?(?:data|patients|residents|pupils)|prediction|research|ward|clinic|charity|app|treatment with|as (?:his|her|their|the) example|screening|services?|rates?))
            (?:uses|used|using|came in|arrived in|in) a wheelchair(?! (?:ramp|user (?:who|she|he)|access))|walks with (?:a|difficulty)
            (?:is|was|looks|looked|appears|seems) (?:like )?(?:ill|sick|unhealthy|frail|disabled|overweight|tired from (?:the )?(?:baby|kids|treatment)|underweight|in pain)(?=\s*(?:[.,;]|$|and|but|so))
            (?:gap|time off|career break|break|away|left (?:the )?(?:workforce|work|job|last job))(?: \w+){{0,4}}? (?:to raise|to have|to look after|to care for|raising|for|because of|due to|on|having|with|when) (?:a |her |his |their |the |an |new |elderly |sick )*(?:kids|children|bab(?:y|ies)|family|maternity|paternity|parental|illness|pregnan\w*|sick(?:ness)?|health|mother|father|parents?|cancer|depression|burn-?out|ivf|fertility|mental health)
            (?:needs?|requires?|has|is on|holds?|on) (?:a |an |our |visa )?(?:\w+ )?(?:visa|green card|work permit|residence permit|asylum|refugee status)(?=\s*(?:[.,;]|$|and|so|which|that|until|for|status))
            (?:not|isn't|is not|is) (?:a |an )?(?:\w+ )?(?:citizen|us citizen|uk citizen|eu citizen|national|immigrant|refugee|asylum seeker)(?=\s*(?:[.,;]|$|and|so))
            (?:active in|member of|rep for|belongs to|organi[sz]er for|in|joined|part of|organi[sz]ed|union) (?:a |the |his |her |their |local )*(?:\w+ )?(?:trade union|union (?:rep|member|branch|activist|organi[sz]er|official)|teachers' union|nurses' union|workers' union|union(?=\s*(?:[.,;]|$|and|at|so|,)))(?! (?:type|find|query|negotiat))
            (?:votes?|voted|voter|supporter of|member of|active in|canvass\w+ for) (?:the |for )*(?:conservative|labour|republican|democrat\w*|tory|green|socialist|left|right)(?: party)?(?=\s*(?:[.,;]|$|and|so))
            (?:good|strong|great|impressive|well-spoken|articulate|technical|assertive|emotional|tough|confident|bossy|sharp|capable) for (?:a|an) (?:woman|man|girl|lady|foreigner|immigrant|older (?:person|man|woman)|non-native|person (?:of|with)|disabled|mother|black|white|asian|muslim|\w+ speaker|(?:fifty|sixty|forty|\d\d)-year-old)
            (?:name|surname) (?:is|sounds|suggests|looks) (?:\w+ )?(?:foreign|muslim|jewish|indian|polish|chinese|african|arabic|arab|spanish|unpronounceable|hard to (?:say|pronounce))
            (?:lives?|living|still) (?:alone|at home )?with (?:his|her|their) (?:parents|mother|boyfriend|girlfriend|partner|husband|wife|kids|children)
            (?:stay|staying|be) (?:at )?home with (?:the |her |his |their )?(?:kids|children|baby)
            (?:looks?|looked|seems?|sounds?|is) (?:\w+ )?(?:foreign|asian|african|indian|middle[- ]eastern|latino|latina|hispanic|mixed race|jewish|muslim|chinese|eastern european|arab|gay|camp|butch|pregnant|trans)(?=\s*(?:[.,;]|$|and|but|so|i|,))
            (?:^|[.;] ?|she is |he is |aged? |about |around |is |probably |must be |looks |at )(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?=\s*(?:[.,;]|$|with|and|or so|if|but|,))
            (?:mentioned|disclosed|had|has|having|after|since|recovering from|awaiting|waiting for|recent|because of|due to|with) (?:(?:a|an|her|his|their|some|recent|bad|serious|minor|major|severe|mild|chronic) )*(?:\w+ )?(?:operation|surgery|eye disease|disease|disorder|bad (?:knee|back|hip|heart|leg|arm)|heart trouble|migraines?|illness|disability|impairment)(?! (?:model|data|rates?|classifier|prediction|codes?|progress\w*|theatre|list|lists|room|manual|cost|costs|of the|on the (?:patient|data)|in (?:the )?(?:patients|residents)))(?=\s*(?:[.,;]|$|last|this|next|and|so|in (?:march|april|may|june|july|january|february|the (?:spring|summer|autumn|winter))|which|that|means))
            (?:school run|nursery (?:pick-?up|run)|day ?care pick-?up|childcare (?:issues|problems|might|may|will|could))
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
            (?:outclass\w*|outshone|outshines?|outdid|outperform\w*|eclips\w+|surpass\w*)(?= (?:the|all|every|everyone|everybody|any|our|most|both|others?|candidate))
            (?:nobody|no one|none|no other|not one|few|hardly anyone)(?: \w+){0,4}? (?:came|comes|come|gets?|got|was|were|matched|matches|did|answered|compares?|touched)(?: \w+)? (?:close|near|as|better|so|this|him|her|them)
            (?:out of|of) (?:all|everyone|everybody|those|the (?:people|ones|candidates|three|four|five|six)|today's)(?: \w+){0,4}?(?: seen| interviewed| met|,)
            (?:first|only|last|best|worst|weakest|strongest) (?:one|person|candidate|applicant) (?:today|this week|so far|to|who|we|i)
            (?:everyone|everybody|anyone|the rest|all the others|most people|others) (?:else )?(?:\w+ )?(?:we|i) (?:saw|have seen|met|interviewed|spoke)
            (?:the person|the one|the man|the woman|someone|the lady|the candidate|the last person) (?:\w+ )?(?:we|i|you) (?:saw|met|had|interviewed|spoke to|talked to)
            (?:better|worse|stronger|weaker|clearer|sharper|faster|slower|deeper|more|less|further|quicker|poorer|brighter|thinner|fuller|smarter|higher|lower|ahead|rather|superior|inferior) (?:[\w'-]+ ){0,8}?(?:than|to) (?:the |any |all |both |either |our |most |what |almost |every |anything |anyone |answers? (?:from|of|by) |that of |those of |in )*(?:(?:other|last|previous|first|second|third|earlier|next|two|three|four|five|rest of the|internal|external|final|remaining|morning's|afternoon's|current|present|existing|best|average|male|female|stronger|weaker|younger|older) )*(?:candidates?|applicants?|interviewees?|person (?:we|i|on|from|before|in|yesterday)|people (?:we|i|on|from|before|in) (?:saw|met|have|interviewed|monday|tuesday|wednesday|thursday|friday|the (?:team|panel))|guys?|woman|man|girl|lad|one (?:we|i|on|from|before|this|in|yesterday|last|earlier)|ones (?:we|i|on|from|before|this|in|yesterday|last|earlier)|others?(?=\s*(?:[.,;]|$|we|i|so far|today|this|on|in (?:the|this)|here|interviewed|who))|everyone|everybody|anyone(?= (?:else|we|i|on|so))|anyone|(?:mon|tues|wednes|thurs|fri|satur|sun)day'?s?|yesterday's?|this morning's?|last week's?|candidate (?:\w+)|c-?\d+|mine|hires?|lot|rest(?=\s*(?:[.,;]|$|of (?:the )?(?:candidates|them|field|group|pool|applicants)|so far|today|we))|engineers? (?:we|on|in)|nurses? (?:we|on|in)|leads? (?:we|on|in)|teachers? (?:we|on|in)|drivers? (?:we|on|in)|team members?|staff|predecessor|you or me|field|bunch|batch|shortlist)(?! (?:model|method|baseline|option|data|approach|design|system|said the))
            (?:better|worse|stronger|weaker|clearer|deeper|sharper|quicker|more \w+|less \w+) than (?:our |any of our |most of our |anyone in our |half of our |the |some of our |some of the |many of our )(?:current |present |own |existing |last |best |junior |senior |new |average |other )*(?:team|leads?|nurses?|engineers?|staff|hires?|people|teachers?|drivers?|seniors?|juniors?|manager|clerks?|employees?|colleagues|developers?|predecessor|analysts?|post-?holder)(?! (?:said|expected|had planned|target|plan))
            (?:compared|comparing|in comparison|comparison|relative|contrast|next|beside|alongside|set against|versus|vs\.?)(?: (?:with|to|of|against))? (?:the |all |our |both |any |some |his |her |their )*(?:(?:other|last|previous|first|second|third|earlier|two|three|four|rest of the|current|internal|existing|remaining|best) )*(?:candidates?|applicants?|interviewees?|others(?=\s*(?:[.,;]|$|we|i|so|today|this))|one (?:we|i|on|from|before|this|yesterday|last)|(?:mon|tues|wednes|thurs|fri)day'?s?(?: \w+)?|yesterday's?(?: \w+)?|everyone(?: else)?|candidate \w+|rest(?=\s*(?:[.,;]|$|of (?:the )?(?:field|pool|group|candidates)))|team|staff|colleagues here|people we|lead we|nurse we|engineers? we|pool|field)
            (?:best|strongest|weakest|worst|top|favou?rite|clearest|poorest|second[- ]best|third[- ]best|second[- ]strongest|front-?runner|pick|most impressive|most \w+|least \w+|closest) (?:\w+ )?(?:candidates?|applicants?|interviewees?|so far|of the (?:day|batch|group|bunch|lot|week|two|three|four|five|round|field|shortlist|pair|applicants|panel)|(?:answer|response|one|interview|person|of them|i|we)(?: i| we)?(?: have|'ve)? ?(?:so far|today|this (?:week|morning|afternoon|round)|(?:we|i)?(?:'ve| have)? ?(?:had|seen|heard|interviewed|met)|of (?:the|all)|yet)|we(?:'ve| have) (?:seen|had|met|interviewed)|i(?:'ve| have) (?:seen|had|met|interviewed)|among (?:the|all)|in the (?:pool|field|batch|group|round)|today|yet|choice)(?! said)
            (?:reminds?|reminded) (?:me|us) of
            (?:unlike|just like|much like|like|similar to|as (?:good|strong|weak|clear|poor|bad|deep|sharp|well|thorough|convincing|quick|capable|impressive|polished) (?:an answer |a candidate )?as|not (?:quite )?(?:as|so) \w+ as|on a par with|level with|equal to|no better than|no worse than|matches|matched|same (?:level|standard|score) as|not in the same league as|up there with|falls? short of|fell short of|neck and neck with|half as good as|twice as good as|nowhere near|closest to|similar (?:level|answer) to) (?:the |all |our |both |any |most |some )*(?:(?:other|last|previous|first|second|third|earlier|two|three|rest of the|current|internal|existing|best|junior|senior|own) )*(?:candidates?(?: \w+)?|applicants?|interviewees?|others(?=\s*(?:[.,;]|$|we|i|so|today|this))|one (?:we|i|on|from|before|this|yesterday|last)|ones (?:we|i|on|from|before)|(?:mon|tues|wednes|thurs|fri)day'?s?|yesterday's?|this morning's|last week's|anyone(?: else)?|everyone(?: else)?|person (?:we|i|on|from)|woman (?:we|i|on|from)|man (?:we|i|on|from)|guy (?:we|i|on|from)|c-?\d+|(?:team )?leads?|nurses?|engineers?|teachers?|drivers?|hires?|team members?|staff|people (?:we|on|in)|predecessor|seniors?)(?! (?:said|model|did in (?:the|her|his) story))
            (?:ranks?|ranked|ranking|place|placed|rate|rated|puts?|put|come|comes|came)(?: (?:him|her|them|this one|this candidate))? (?:\w+ )?(?:first|second|third|fourth|last|top|bottom|near the (?:top|bottom)|above|below|ahead|behind|at the top|between|higher|lower)(?=\s*(?:[.,;]|$|of (?:the|all|our|my)|among|candidate|the (?:other|last|previous)|so far|today|on (?:my|our) list|both|in (?:my|our|the) (?:list|field|order)|c-|everyone|all|everybody|yesterday|than|(?:mon|tues|wednes|thurs|fri)day))
            (?:top|bottom) of (?:the|my|our) (?:list|pile|pack|table|class|shortlist|ranking|order|field)
            (?:in|at) the (?:top|bottom) (?:two|three|half|third|quarter|\d+)(?! (?:rows|results|items|of (?:the )?(?:risks|list of)))
            (?:preferred|prefer|preferable|my favou?rite|our favou?rite|leading candidate|front-?runner|the one to beat|runner-?up|first choice|second choice)(?: (?:him|her|them|this one|this candidate|to the|over the|of the|so far|is)|<end>)(?! said)
            (?:ahead|in front|behind|above|below|short) of (?:the |all |our |most |both )*(?:(?:other|last|previous|rest of the|two|three) )*(?:candidates?|others|field|pack|applicants|everyone|rest|(?:mon|tues|wednes|thurs|fri)day'?s?|yesterday's?)(?! (?:said|systems))
            head and shoulders above|streets ahead|stands? out from|stood out from|standout candidate|pick of the bunch|best of the bunch|head to head|a notch (?:above|below)|cut above
            (?:between|somewhere between) candidate(?:s)? (?:\w+)(?: and)?
            (?:both|neither) (?:of )?the (?:other )?(?:candidates|applicants|others)
            candidates? (?:one|two|three|four|five|six|[a-f]|\d+) (?:\w+ )?(?:knew|gave|had|did|was|were|said|answered|scored|explained|went|showed|got|came|could|seemed)
            not (?:quite |nearly |half )?(?:as|so) \w+ (?:\w+ ){{0,4}}as (?:the|our|any|most) (?:\w+ )?(?:one|person|candidate|applicant|man|woman|people|engineer|nurse|teacher|driver|lead)s?
            (?:others|other candidates|the other (?:candidate|two|three|one|person|applicant)|everyone else|the last (?:one|candidate|person|applicant)|previous (?:one|candidate|applicant)|candidate (?:one|two|three|four|five|a|b|c|\d)|(?:yesterday|mon|tues|wednes|thurs|fri)(?:day)?'s (?:candidate|applicant|interviewee|one|person)) (?:\w+ )?(?:got|gave|had|knew|did|managed|was|were|went|answered|found|saw|spotted|said|could|explained|handled|came|scored|missed|failed)
        """,
        innocent=r"""
            (?:better|worse|stronger|faster|slower|more \w+) than (?:the |a |her |his |their )*(?:\w+ )?(?:baseline|model|method|version|one they had|old one|first one|one in production|system|tool|plan|rule|control|target|budget|other (?:model|method|option|design|vendor|tool|branch|site|data))
            (?:method|model|version|approach|tool|system|rule|design|run|build|route|plan|dose|recipe|query|layout) (?:was|is|ran|did|worked) (?:\w+ ){0,2}than (?:the )?(?:last|other|first|previous|old) one(?: on)?
            (?:first|second|last|other) one (?:she|he|they) (?:tried|built|wrote|tested|designed)
            (?:mon|tues|wednes|thurs|fri|satur|sun)day's (?:run|build|batch|release|data|order|shift|delivery|figures|load|job|report)
            (?:slower|faster|better|worse|higher|lower) than (?:mon|tues|wednes|thurs|fri|satur|sun)day's and
            said (?:she|he|they) (?:was|were|had been) (?:\w+ ){0,2}than
            ranked (?:the|each|every|these|all|two|three|four|five|\w+ by)
            prefer(?:red)? (?:a|an|the|to)
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
            (?:seems?|seemed|looks?|looked|appears?|appeared|came across|comes across|sounds?|sounded|was|very|a bit|quite|too|rather|so) (?:as |a bit |a little |very |too |rather |quite |slightly |really |somewhat |visibly )*(?:nervous|anxious|shy|timid|confident|unconfident|uneasy|ill at ease|at ease|relaxed|stiff|cold|warm|arrogant|cocky|friendly|aloof|distant|bored|disengaged|tired|hesitant|unsure of (?:himself|herself|themselves)|sure of (?:himself|herself|themselves)|quiet|loud|softly spoken|soft-spoken|talkative|chatty|low-energy|low energy|flat|wooden|fidgety|polished|rehearsed|scruffy|dishevelled|robotic|intense|abrasive|prickly|defensive|likeable|introverted|awkward)(?=\s*(?:[.,;]|$|and|but|at (?:first|the start|times)|throughout|when (?:i|we|asked|answering|pressed)|in (?:the (?:interview|room)|person|manner)|today|on camera|with (?:us|me)|speaking|delivery|,))(?! (?:and (?:careful )?about the))
            (?:lack(?:s|ed|ing)?|little|low|no|not much|great|good|high|plenty of) (?:of )?(?:energy|warmth|enthusiasm|presence|charisma|confidence|animation|gravitas|sparkle|eye-contact)(?=\s*(?:[.,;]|$|and|but|in (?:the|his|her|their)|today|on camera))
            (?:tattoos?|piercings?|nail polish|make-?up|hairstyle|haircut|beard|perfume|aftershave|shoes)(?=\s*(?:[.,;]|$|and|but|visible|on|were|was))(?! (?:shop|store|retail))
            (?:gave|made|left) (?:a |an )?(?:good|bad|poor|great|strong|weak|favou?rable|excellent|confident|poor first|good first|great first|positive|negative) (?:first )?impression
            (?:turned up|arrived|came|showed up|appeared|sat there) in (?:a |an |his |her |their )?(?:[\w-]+ )?(?:shirt|suit|jeans|trainers|hoodie|t-shirt|dress|jacket|coat|tie|shorts|sandals|shoes|clothes|blouse|boots)
            (?:creased|crumpled|wrinkled|stained|dirty|ill-fitting|scruffy|ironed|unironed) (?:shirt|suit|clothes|jacket|blouse|dress|tie)
            first impressions?(?=\s*(?:[.,;:]|$|was|were|good|bad|is|of))
            (?:sat|sits|sitting|stood) (?:\w+ )?(?:up|back|straight|upright|slumped|slouched|still|with (?:his|her|their|crossed|folded) ?\w*)(?=\s*(?:[.,;]|$|and|throughout|the whole|during|in (?:the|his|her) chair|arms|legs))
            (?:crossed|folded) (?:his|her|their )? ?(?:arms|legs)|arms (?:crossed|folded)
        """,
        innocent=_MANNER.innocent
        + r"""
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
            (?:like|feels? like|felt like|just|already|almost|truly|is|as) (?:one|part|a member|a natural member) of (?:the |our )?(?:family|gang|crew|team|tribe|club|clan|crowd|us|household|bunch)
            (?:could|can|can't|couldn't|would|wouldn't|imagine|picture|see) <~12>(?:us|me|we|him|her|them|myself)<~12>(?:going for|having|sharing|enjoying|at|in|down|propping up|over|out for) (?:a |the )?(?:curry|beer|beers|pint|pints|drinks?|pub|coffee|dinner|lunch|barbecue|bbq|party|staff room|canteen|christmas|night out|team lunch)
            (?:take|taking|took|warm|warming|warmed) to (?:him|her|them|this one|each other)
            (?:rub|rubs|rubbed) (?:\w+ ){1,4}?(?:up )?the wrong way
            (?:wrong|right|good|great|perfect|ideal|odd|different|difficult) (?:personality|person|type|sort|kind of person|temperament|mentality|mindset|style of person|face|dynamic|energy|attitude) for (?:us|our|the|this|my)<~25>
            (?:just |simply |a |an )?(?:good|bad|nice|odd|strange|warm|cold|uneasy|positive|negative|funny|great|weird) (?:feeling|vibes?|atmosphere|energy|aura|sense)(?=\s*(?:[.,;]|$|about|in the room|from|between|with|here))
            (?:doesn't|does not|didn't|did not|isn't|is not|not|wouldn't|won't|hardly|exactly|really|very much|just|feels? like|is)<~14>(?:a|an|our|my) (?:\w+ ){0,2}?(?:person|type|sort|material|people)(?=\s*(?:[.,;!]|$))
            (?:got|get|gets|getting) (?:on|along) (?:so |really |very |famously |well |great )*(?:like a house on fire|with (?:me|us|everyone|everybody|the panel|all of us)|famously|brilliantly|straight away)
            (?:on|not on|off) (?:our|my|the same) wavelength
            (?:i|we|everyone|the panel) (?:just |really |simply |all |instantly |never )*(?:liked|loved|disliked|adored|fancied|took against|was charmed by|were charmed by|felt comfortable with|couldn't picture|can't picture|can't imagine|couldn't imagine)(?= (?:him|her|them|working|having|this|being|sitting))
            (?:shares|share|shared) (?:our|my|the team's|the same) (?:\w+ ){0,2}?(?:values|humou?r|outlook|interests|background|spirit)
            (?:makes?|made) (?:me|us|everyone) (?:laugh|smile|feel (?:at ease|comfortable|uneasy|good))
            (?:good|great|nice|lovely|easy|fun|pleasant) (?:company|to be (?:around|with)|to have around|lad|lass|bloke|guy|chap)
            (?:social|cultural|personal) (?:match|mismatch|fit|misfit)
            (?:culture|cultural|team|personality|company|social|values)[- ]fit
            (?:culture|cultural|personality|vibe|values) (?:match|mismatch|clash|add)
            (?:good|great|bad|poor|perfect|natural|not a|wrong|right|strong|weak|nice|no|a|excellent|an ideal|ideal|terrible|odd|questionable) fit(?: for| with| in| here| into)? ?(?:for |with )?(?:us|the team|our (?:\w+ )?(?:culture|team|company|people|ward|group|office)|here|this team|the (?:\w+ )?(?:culture|group|office|people|crew|company|ward|school))?(?=\s*(?:[.,;!]|$|and|but|i|personality|culturally|socially|in my))(?! (?:to|of) the (?:data|curve|line))
            (?:would|will|won't|wouldn't|might|may|could|can|does|doesn't|did|didn't|not|not sure (?:he|she|they)(?:'d| would)?|should) (?:\w+ )?(?:fit(?: right| well| straight)?(?: in| into)|fit (?:us|the team|with us|with the team|our)|gel|blend in|slot (?:right |straight )?in|belong|mesh|click|bond|get on (?:well )?with|get along with)(?! (?:the|a) (?:model|data|curve|line))(?=\s*(?:[.,;!]|$|here|with|in|into|well|among|on|the|our|us|socially|culturally|right))(?! with the (?:data|parts))
            (?:fits|fitted) (?:right |straight |well |easily )*(?:in|the team|our (?:culture|team|mould|values)|with us|with the team|the mould|the culture|the profile|our profile)(?=\s*(?:[.,;!]|$|with|here|well|and|but|socially))
            (?:not |isn't |is |was |just |feels like |definitely |very much |really |clearly |she's |he's |they're )*(?:one of us|our (?:kind|type|sort) of (?:person|people|engineer|nurse|teacher)|like us|my kind of person|team material)
            gut(?: feel| feeling| feelings| reaction| instinct| says| tells| is|:| -|,| response| sense| told)|my gut|trust my gut|going with my gut
            (?:my |the |our )?instincts? (?:says?|tells?|is|was|told|about|here)|just (?:a |have a |had a )?(?:feeling|hunch|sense|instinct)|had a (?:good|bad|funny|strong|nice) (?:feeling|vibe|sense|hunch)|(?:good|bad|great|weird|odd|off|strange|nice|positive|negative|right|wrong|funny) (?:vibes?|feeling|energy about|chemistry)(?! (?:of|in the) (?:the )?(?:lab|patient))
            (?:no |zero |little |great |good |instant |real |lacked |lack of |some |not much |there was )(?:personal |team )?(?:chemistry|rapport with (?:me|us|the panel)|spark)(?=\s*(?:[.,;!]|$|with|between|there|in|at))(?! (?:teacher|lesson|set|job|cluster|streaming))
            (?:something|feels?|felt|seemed|just)(?: \w+)? (?:off|not right|wasn't right|didn't feel right|doesn't feel right|felt wrong|felt right|feels right|feels wrong|feels off)(?: about (?:him|her|them))?(?=\s*(?:[.,;!]|$|about|with|but|and))
            (?:i|we|everyone|team|panel|all of us)(?: \w+)? (?:liked|loved|enjoyed|warmed to|took to|clicked with|bonded with|didn't (?:like|warm to|click with|take to)|did not (?:like|warm to|click with|take to)|couldn't warm to|disliked|fell for|hit it off with|would enjoy|would like) (?:him|her|them|this (?:one|person|candidate|guy)|talking (?:to|with) (?:him|her|them)|the (?:candidate|person|guy|chap|woman)|working with (?:him|her|them)|having (?:him|her|them))
            (?:didn't|did not|we|really|just|instantly|immediately|never) (?:\w+ )?(?:clicked?|gelled|hit it off|bonded)(?=\s*(?:[.,;!]|$|with|from|at|together))(?! (?:on|through|the))
            (?:beers?|pint|drink|pub|lunch|coffee) (?:with|test|after work)(?=\s*(?:[.,;!]|$|him|her|them|the team|this|us|me))
            (?:have|go for|grab|share|enjoy) a (?:beer|pint|drink) with
            (?:fun|good|great|a laugh|popular)<~15>(?:friday drinks|drinks|parties|the pub|socials?|christmas party|nights? out|lunch)
            (?:can't|cannot|can|could|couldn't|hard to|struggle to) (?:\w+ )?(?:see|imagine|picture) (?:him|her|them|this (?:one|person))(?: \w+)? (?:getting on|getting along|fitting|in (?:our|the|this) team|with (?:us|our|the)|sitting with|working with|mixing|one of)
            (?:on|same) (?:the same |our )?wavelength|same wavelength|kindred spirit|part of the (?:family|gang|tribe)|our tribe|not our (?:tribe|type|sort|kind)
            couldn't warm to (?:him|her|them)
            (?:doesn't|does not|wouldn't|would not|won't|will not|would|will|does|can't see (?:him|her|them)|could see (?:him|her|them)|can see (?:him|her|them)|hard to see (?:him|her|them)|struggle to see (?:him|her|them))(?: \w+)? (?:fit(?:ting)?|fit in|belong(?:ing)?|blend(?:ing)? in|gel(?:ling)?|in our team|on our team|with us|in this team|getting on with|at home here|happy here)(?! the (?:data|curve|model))(?=\s*(?:[.,;!]|$|in|with|here|our|the team|us|at|among|on|to))
            (?:rubbed|rubs) (?:me|us) (?:up )?the wrong way
            (?:shares?|lives?|embodies|gets) our (?:values|culture|vibe|humou?r|spirit|dna|way)
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
            (?:^|[.;,] ?)(?:please |let's |just )?(?:take|get|bring|snap|sign|grab|put|move|send|pass|turn) (?:him|her|them|this one) (?:on|in|up|down|through|forward|away|on board|to the next round|straight)(?=\s*(?:[.,;!]|$|now|today|at once|before|asap|to))
            (?:i|we)(?:'d| would)? (?:not|never|n't)? ?(?:let|have|put|trust|want|allow) (?:him|her|them) (?:near|in front of|in charge|anywhere near|loose|on (?:my|our)|in (?:my|our)|with (?:my|our|a))
            (?:a|an|my|definite|easy|clear|firm|hard|soft|strong|weak|solid|reluctant|resounding|big) (?:easy |clear |firm |hard |soft |strong |big |definite )?(?:yes|no|maybe)(?=\s*(?:[.,;!]|$|from|for|on|to))
            (?:would|wouldn't|will|should|cannot|can't|could) (?:\w+ )?(?:recommend|appoint|employ|offer|shortlist|reject|progress|proceed|hire)(?=\s*(?:[.,;!]|$|him|her|them|this|with|for|to (?:the|a)))
            (?:^|[.;:,] ?|\b(?:strong|definite|definitely|definitely a|clear|clearly|leaning|lean|weak|soft|hard|would|would not|wouldn't|would definitely|should|should not|shouldn't|do not|don't|let's|let's not|must|we must|we should|i'd|i'd not|i would|i would not|not a|not|a|an easy|easy|total|absolute|no|my vote is|vote|verdict|overall|so|for me|it's a|is a|recommend|recommend a|instant|never|can't|cannot|please|happy to|want to|to me|borderline|possible|a clear|a strong|solid|safe|confident|immediate|certain|i) )(?:definitely |absolutely |certainly |still |not |gladly |happily |never )*(?:hire|no[- ]hire|hire!)(?=\s*(?:[.,;!:]|$|for me|from me|him|her|them|this|at|as|without|with reservations|in my|now|immediately|again|if|but|on (?:this|the)|candidate|for (?:this|the|our|a) (?:role|post|job|level|team|lead|senior|junior|position)|today|asap|overall|and move))(?! (?:car|van|desk|charges?|two|three|more|a |an |purchase|firm|vehicle|shop))
            no[- ]hire|non-hire|strong[- ]hire|(?:un)?(?:hireable|hirable|appointable)
            (?:make|made|extend|give|send|recommend|get)(?: (?:him|her|them|this (?:one|candidate|person)|the candidate))?(?: (?:an|the|out an|a (?:job )?|her|him|them))* (?:offer|job offer)(?=\s*(?:[.,;!]|$|now|today|to (?:him|her|them|this)|at|before|asap|immediately|quickly))
            (?:offer|give|deserves?|get|gets|should have|should get|should be given|let's offer|would offer|would give)(?: (?:him|her|them|this (?:one|candidate|person)|the candidate))? (?:the|this) (?:job|role|post|position)(?=\s*(?:[.,;!]|$|to (?:him|her|them|this)|now|straight|at|in my))
            (?:^|[.;:,] ?|\b(?:i'd|i would|we should|should|would|must|let's|to|a|an easy|easy|clear|definite|strong|my|verdict|recommend|recommendation|so|please|is a) )(?:definitely |clearly |have to |be )*(?:reject(?:ed|ion)?|decline[d]?|turn(?:ed)? down|drop(?:ped)?|pass on)(?=\s*(?:[.;!]|$|him|her|them|this (?:one|candidate|person|applicant)|at this (?:stage|point)|for (?:this|the) (?:role|post|level|job)|from me))(?! (?:the|a|an) )
            (?:^|[.;:] ?|\b(?:it's a|a|that's a|is a|hard|clear|soft|firm|big|definite|strong|easy|for me) )(?:a )?(?:definite |clear |strong |firm |hard |big |absolute |resounding |solid |easy |soft |weak |total |reluctant )*(?:pass|fail|yes|no|thumbs[- ]?(?:up|down)|reject|maybe|approve[d]?|accept|not recommended|recommended|not suitable|unsuitable|not ready|not ready for (?:the|this) (?:role|post|level|job)|suitable for (?:the|this) (?:role|post|level|job)|not for us|one to (?:hire|keep|watch)|failed|passed)(?=\s*(?:[.;!]|$|from me|for me|from my side|on this one|for (?:this|the) (?:role|level|post|job|next)|at this (?:level|stage)))
            thumbs[- ]?(?:up|down)
            (?:i|we|i'd|we'd)(?: \w+)? (?:make|extend|send|give|put out) (?:\w+ )?(?:an |a |the )?(?:job )?offer<end>
            (?:i|we|i'd|we'd|would|should|must|let's)(?: \w+)? make (?:an|the|her an|him an|them an) offer
            ^(?:reject|decline|hire|pass|appoint|advance|drop)(?: (?:after|at|before|in|following|from|now|outright)\b<~30>)<end>
            (?:yes|no|maybe|hire|pass|approval|vote) (?:from|for) me
            my (?:vote|verdict|recommendation|decision|answer) (?:is|would be|was)?:?
            (?:move|moves?|moving|advance[d]?|progress(?:ed)?|put|take|bring|invite|send|promote[d]?|proceed|continue|let|pass(?:ed)?|push)(?: (?:him|her|them|this (?:one|candidate|person)|with (?:him|her|them|this candidate)))? (?:forward|on|ahead|through|back)?(?: ?(?:to|for|with|into|straight to|in) (?:the |a |an )?(?:next (?:round|stage|step)|final(?:s| round| stage)?|second (?:round|interview)|offer|hiring|him|her|them|this candidate|next)|forward(?=\s*[.,;!]|$))
            (?:move|moves|moving|take|put|bring) (?:him|her|them|this (?:one|candidate|person)) (?:forward|on|through|ahead|back|on board|onboard|in)
            (?:should|would|do|must|can|cannot|can't|don't|do not|shouldn't|should not|wouldn't|would not|not|let's|let's not|i|i'd|we|will|won't|happy to|strongly|definitely|don't think we should|we should|to be|absolutely)(?: \w+)? (?:hire|hired|appoint|appointed|employ|employed|recommend (?:hiring|hire|appointing|rejecting|rejection|proceeding|moving|for hire|him|her|them|this)|go ahead with|go for|go with|progress|proceed|be hired|be rejected|be appointed|be offered|get (?:the|this) (?:job|role|post)|take (?:him|her|them)(?: on)?|have (?:him|her|them) on|be shortlisted|shortlist|sign (?:him|her|them))(?=\s*(?:[.,;!]|$|him|her|them|this (?:one|candidate|person|applicant)|the candidate|for (?:the|this|our|a) (?:role|post|job|level|position|lead|senior)|at|as|now|today|here|with (?:him|her|them|this)|further|to the next|without|immediately|tomorrow|if|on the spot|again|in my))(?! (?:the|a|an) (?!candidate))
            recommend(?:ed|ation|ing)?(?: \w+)? (?:to )?(?:hire|hiring|no hire|reject|rejecting|rejection|appoint|appointing|appointment|offer|offering|against hiring|not hiring|for hire|for the (?:role|job|post|position)|progress|proceeding|moving (?:forward|on|to))
            (?:we|i|team|you) (?:need|want|must have|have to have|could use|don't want|do not want|can't have) (?:him|her|them|this (?:one|person|candidate)|someone like (?:him|her|them))(?=\s*(?:[.,;!]|$|on|in|here|at|now|for|on the team))
            (?:get|got|snap|sign|grab|snatch)(?: (?:him|her|them))(?: \w+)? (?:up|on board|signed|before|hired|in)
            (?:not|isn't|is not|is|was|clearly|already|nearly|almost|just) (?:\w+ )?(?:ready|right|suitable|qualified|good enough|strong enough|senior enough|up to it|up to the job|cut out|the right person|the one|what we(?:'re| are)? (?:need|want|looking for)|employable)(?: for (?:the|this|our|a) (?:role|job|post|level|position|team))?(?=\s*(?:[.,;!]|$|at this|yet|here))(?<!the one)
            (?:would|should|will|won't|doesn't|does|did|didn't|not) (?:\w+ )?make the cut
            (?:keep looking|look elsewhere|next candidate please|end the process|stop here|close (?:him|her|them) (?:now|out))
        """,
        innocent=r"""
            (?:said|says|described|explained|told|asked|proposed|suggested|planned|wanted|argued|(?:she|he|they) would|how)(?: [\w'-]+){0,8} (?:hire|hired|hiring|reject|rejected|pass|recommend(?:ed)?|offer|appoint(?:ed)?|move on|go ahead|proceed|progress|take)(?! him| her| them)
            (?:car|van|bike|tool|plant|equipment) hire
            hire (?:two|three|a|an|more|car|van|charges?|desk|purchase|contractors?|temps?)
            reject(?:ed|s|ion)? (?:the|a|an|two|rows|records|null|sampling|rate|option|that|items|each)
            (?:pass|passed|passes) (?:the|a|on to|all|every|each|it|them on|over|through the|rate|tests?)
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
        pattern=rf"""
            (?:a|an|my|our|old|former|mutual|one|some|another|his|her|their) (?:\w+ ){0, 2}?(?:friends?|contacts?|colleagues?|neighbour|neighbor|acquaintance|boss|referee|head|manager|teacher|parent|cousin|partner|person|people|mate|ex-\w+)(?: \w+){0, 5}? (?:says?|said|tells?|told (?:me|us)|reports?|reckons?|claims?|mentioned|warned|thinks|rates|swears|confirmed|vouch\w*|speaks|spoke)(?= (?:that |she|he|they|me|us|of|highly|well|was|is|it|her|him))
            (?:his|her|their|the|good|bad|glowing|strong|great|excellent|poor|weak) (?:\w+ )?(?:references?|referees?|testimonials?|reputation|recommendations?|linkedin|cv|resume|résumé|covering letter|cover letter|online profile|website)(?= (?:was|were|is|are|says?|said|shows?|showed|looks?|looked|suggests?|speaks?|seems?|reads?|claims?|lists?|states?|glow\w+|from))
            (?:word is|rumou?r has it|i hear|i heard|we heard|i've heard|apparently|by all accounts|known for|known to be|well known for|people say|they say|it is said|has a name for|has a reputation)
            (?!(?:she|he|they|who|and|c|candidate|i|we|also|that|then|have|was|were|had|been|is|being|as|applicant|it|first|openly|later|only)\b)[\w'-]+ (?:\w+ )?(?:told|tells|mentioned to|said to|warned|informed|assured|emailed|e-mailed|texted|messaged|tipped) (?:me|us|the panel|everyone|our \w+)\b(?=[^.;]{{0,15}}(?:she|he|they|candidate|this|that|about|his|her|their|not to|to (?:watch|hire|avoid)|was|is|had))
            (?:i|we) (?:hear|gather|understand|am told|are told) (?:from|that|through|via)
            (?:a|an|my|our|her|his|their|some|the|one|another|someone|somebody|people) ?(?:[\w'-]+ ){{0,3}}(?:told|tells|warned|assured|said to|mentioned to) (?:me|us|the panel)(?! (?:to|how))
            (?:i|we|i've|we've|have|i have|people|panel|had|i had)(?: \w+)? (?:heard|read|been told|was told|were told|gather|gathered|understand from|picked up|learned|learnt)(?: \w+)? (?:that|from|about|good|bad|great|mixed|things|through|via|she|he|they|on|in (?:his|her|their)|how|internally|before|of (?:him|her|them))
            (?:looked|looking|look|checked|searched|googled|stalked|found|read up on|researched|background-checked)(?: up)? (?:him|her|them|the candidate|this candidate)(?: up| out)?(?=\s*(?:[.,;!]|$|online|on|up|and|before|out|first|,))(?! on)?
            (?:looked|looking|checked|searched|googled|found)(?: \w+)? (?:him|her|them|the candidate|{THEIR} name)(?: \w+)? (?:up|online|on (?:linkedin|google|the internet|the web|facebook|instagram|twitter|social|github))
            googl(?:ed|ing|e)(?: (?:him|her|them|the|{THEIR}|a quick))?(?=\s*(?:[.,;]|$|\w+))(?! (?:cloud|docs|sheets|maps|analytics|drive|ads))(?<!used google)(?<!to google)(?<!from google)(?<!at google)(?<!google)
            {THEIR} (?:\w+ )?(?:linkedin|facebook|instagram|twitter|github|website|blog|social media|online (?:profile|presence)|cv|c\.v\.|resume|résumé|reference|references|referees?|cover(?:ing)? letter|application(?: form)?|reputation|(?:old|last|former|previous|current|ex-?) ?(?:boss|manager|employer|colleagues?|team|lead|head|supervisor|co-?workers?|teacher|tutor|company))<thing>(?: \w+){{0,2}} (?:says?|said|shows?|showed|states?|claims?|claimed|lists?|listed|suggests?|suggested|mentions?|mentioned|speaks?|spoke|is (?:full|impressive|strong|thin|weak|great|good|excellent|glowing|mixed|poor|outstanding)|was (?:full|impressive|strong|thin|weak|great|good|excellent|glowing|mixed|poor|outstanding)|were (?:great|good|excellent|glowing|mixed|poor|outstanding)|are (?:great|good|excellent|glowing|mixed|poor|outstanding)|has|had|have|rates?|rated|recommends?|recommended|thinks?|thought|reckons?|told|vouche[sd]|gave|looks?|looked|confirms?|confirmed|precedes|praised|complained|raved|posts?|proves?|indicates?)(?! (?:her|him|them) (?:to|that|she|he|not|about (?:a|the))| to (?:skip|fix|drop|stop|do))
            (?:^|[.;,:] ?|\b(?:based on|according to|per|from|going by|judging by|judging from|on|as per|in|via|saw (?:on|in|from)|as seen (?:on|in)|noted (?:on|in|from)|read (?:on|in)|stated (?:on|in)|know from|knew from|taken from|given|with|see|reading|go by|strong|impressive|good|great|weak|thin|excellent|glowing|outstanding|stellar|solid|nice|patchy|poor|mixed) )(?:the |a |an |{THEIR} |very |both |all |two |three )*(?:linkedin|facebook|instagram|twitter|github|cv|c\.v\.|resume|résumé|references?|referees?|cover(?:ing)? letter|application form|recruiter|agency|referral|recruiter's notes|background check|online profile|reputation)(?: (?:profile|page|posts?|notes?|check|feed|account))?(?=\s*(?:[.,;:!]|$|says?|said|that|alone|and|but|i|we|she|he|they|shows?|is|was|looks?|,|states?|lists?|claims?|suggests?|from (?:his|her|their|the|a)|told|\())(?! (?:parsing|parser|data|screening|matching|api|integrity|data|counting|tables?))
            according to (?:\w+ ){{0,3}}(?:colleagues?|boss|manager|employer|recruiter|agency|referees?|friends?|team|cv|resume|linkedin|hr|people|[A-Z][a-z]+)\b(?! (?:report|policy|data|metrics))
            (?:{THEIR}|an?|the|my|our|some|several|two|one|a mutual|mutual|other|former|ex-?|old|previous|most|many) (?:old |former |previous |last |ex-|mutual |other |current |own )*(?:colleagues?|boss|bosses|manager|employer|recruiter|friend|friends|referees?|co-?workers?|classmates?|contact|acquaintance|agency|team-?mates?|head|supervisor|neighbour|colleague of (?:his|hers|theirs|mine))(?: of (?:mine|ours|his|hers|theirs))?(?: (?:who|that|from|at|in)(?: [\w'-]+){{1,5}})? (?:says?|said|reckons?|thinks?|thought|told (?:me|us)|rates?|rated|mentions?|mentioned|speaks highly|spoke highly|swears|raves?|raved|vouche[sd]|recommend(?:s|ed)?|warned|swore|praised|claims?|describes?|described (?:him|her|them)|knows|knew|confirms?|confirmed)(?=\s*(?:[.,;]|$|(?:that )?(?:she|he|they|this candidate|the candidate|good|great|bad|nothing|only|very|not)|highly|of|about|for|him|her|them|it|well))(?! (?:to|no to|yes))
            (?:i|we)(?: have|'ve|'d| had)?(?: \w+)? (?:know|knew|known|worked with|met|seen|work with|used to work with|studied with|trained with|came across|managed|remember|was at \w+ with|shared an office with|went to \w+ with) (?:him|her|them|this (?:candidate|person|one|guy|chap|woman)|the candidate|{THEIR} (?:work|old team|boss|manager|wife|husband|brother|sister))(?=\s*(?:[.,;!]|$|from|at|before|well|already|personally|previously|socially|through|in|when|for|and|is|a|on|as|,))(?! (?:on the board|draw|write|do))
            (?:worked|work|works) with (?:him|her|them)(?: \w+)? (?:before|previously|at|in the past|years ago|last year|on)(?! (?:the (?:board|whiteboard|case)))
            (?:word (?:is|has it|on the street)|rumou?r (?:has it|is|says)|rumou?rs|by all accounts|reputation (?:as|for|of|is)|known (?:for|as|to be|around|here|in the)|well[- ]known (?:for|as|in|around)|has a (?:good|bad|great|strong|poor|mixed|\w+) (?:name|reputation)|everyone (?:says|knows|at \w+ says|here knows|rates|speaks)|they say (?:he|she|they)|people (?:say|rate|speak)|it is said|i(?:'m| am) told|i hear|we hear|hear(?:d)? (?:good|great|bad|mixed|nice) things|highly (?:recommended|rated|regarded|thought of) (?:by|at|in|internally|around)|came (?:highly )?recommended|comes (?:highly )?recommended|strong referral|referred by|was referred|recommended by|vouched for|name-?dropped)(?! (?:the|a) (?:supplier|vendor|tool)| fault| bug| limits| issue)
            (?:^|[.;,] ?|but |and |so )apparently(?:,)? (?:she|he|they|the candidate|did|was|is|has|had|very|quite|left|got|good|great|a|well|not|used|once|fired|brilliant|rather)
            (?:reference|references|referees?|referral)(?: \w+)? (?:was|were|is|are|says?|said|checks? out|came back|from|praised|raved|mention\w*|calls?|glowing|excellent|good|poor|bad|mixed|confirm\w*)(?! (?:the|data|implementation|table|solution|range|genome|model|class|the (?:list|data|table)))
            (?:impressive|strong|stellar|great|good|excellent|thin|weak|patchy|solid|glowing|outstanding|top) (?:cv|resume|résumé|linkedin|github|references?|background on paper|portfolio online|track record on paper)
            (?:on paper|on {THEIR} cv)(?=\s*(?:[.,;]|$|she|he|they|this|a|looks?|very|the|strong|is|great))(?! (?:first|form|copy|and then|with a pencil))
            (?:cv|resume|résumé|linkedin(?: profile)?|github(?: profile)?|application) (?:says?|said|shows?|showed|states?|stated|lists?|listed|claims?|claimed|mentions?|mentioned|looks?|looked|was|is|suggests?|indicates?|confirms?|speaks|spoke|alone|reads)(?! (?:parsed|parsing|required))
            (?:ex-|former )colleagues? (?:\w+ )?(?:rates?|says?|said|told|thinks|speaks|recommended|vouched|swears|reckon\w*)
            (?:from|since) (?:my|our) time (?:together|at|in)|(?:we|i) (?:overlapped|crossed paths)|friend of (?:mine|a friend)
        """,
        innocent=r"""
            (?:she|he|they|candidate) (?:told|said|mentioned|explained|described)
            (?:told|tells) (?:the|a|her|his|their|them|two|each|every)
            (?:said|says|explained|described|recalled|reported|(?:she|he|they|candidate) told (?:us|me))(?: (?:that|how|her|his|their|the|a|she|he|they|when|about|in))+(?: [\w'-]+){0,6}
            reference (?:data|table|implementation|solution|range|list|model|architecture|number|genome|point|frame|letter she wrote)
            (?:according to|per) (?:the|her|his|their|a) (?:plan|data|log|logs|metric|metrics|policy|protocol|rule|guideline|manual|chart|report|spec|contract|test|tests)
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
            [\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,12}
            (?:[Ww]{3}\.|https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com\/@|github\.com|gitlab\.com|medium\.com\/@)\/[\w.@-]{2,60}
            (?:\(?\+\d{1,3}\)?|00\d{2})[ .-]?(?:\(0\))?(?:[ .-]?\(?\d{2,5}\)?){2,5}
            \(?\d{3}\)?[ .-]\d{3}[.-]\d{4}
            \(\d{3,5}\) ?\d{3,4}[ .-]?\d{3,4}
            0\d{3,4}[ -]\d{3}[ -]?\d{3,4}
            07\d{3}[ -]?\d{6}
            0\d{2}[ -]\d{4}[ -]\d{4}
            (?:[Pp]hone|[Tt]el(?:ephone)?|[Mm]obile|[Cc]ell(?:phone)?|[Cc]all|[Tt]ext|[Rr]ing|[Rr]each|[Nn]umber|[Ww]hats[Aa]pp|[Cc]ontact)(?: (?:her|him|them|me|is|no|on|at|number|back|-|for|home|work|it's|directly|to))*[.:]? ?(?:\+?\d[\d .()-]{6,18}\d)
            \d{1,5}[a-zA-Z]?,? (?:[A-Z][a-z']+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Close|Way|Rd|St|Ave|Boulevard|Blvd|Crescent|Gardens|Court|Place|Terrace|Square|Hill|Row|Grove|Park|Walk|Mews|Green|Parade)\b
            (?:[Ll]ives?|[Ll]iving|[Aa]ddress(?: is|:)?|[Hh]ome(?: is|:)?|[Rr]esides) (?:at |on |in |is )?(?:(?:number|no\.?|flat|apartment|apt\.?|unit) )?\d{1,5}[a-zA-Z]?,? [A-Z][\w']+
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
