"""Anchors that two raters would read differently, or that rate the person."""

from hirekit.lint.rule import ANCHOR, ANYWHERE, CRITERION, ERROR, SIGN, Basis, Rule
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

BARS = Basis(ANYWHERE, "Smith and Kendall (1963), Journal of Applied Psychology 47(2), on anchored scales")
CONSTRUCTS = Basis("US", "29 CFR 1607.14C(1): traits and constructs cannot rest on content validity")
PRACTICE = Basis(ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008)")
AGE_PROXY = Basis("US", "Age Discrimination in Employment Act, 29 U.S.C. 623; Griggs v. Duke Power Co. (1971)")

TRAIT_ADJECTIVES = (
    "passionate|confident|likeable|likable|charismatic|energetic|enthusiastic|visionary|smart|intelligent|bright|clever|"
    "brilliant|humble|arrogant|lazy|hard-?working|hardworking|driven|motivated|self-motivated|ambitious|charming|friendly|"
    "pleasant|dynamic|assertive|outgoing|introverted|extroverted|introvert|extrovert|shy|mature|immature|loyal|trustworthy|"
    "honest|dishonest|hungry|resilient|tough|nice|warm|funny|creative|curious|talented|gifted|poised|cool-headed|patient|"
    "optimistic|pessimistic|cheerful|kind|caring|empathetic|empathic|sociable|reliable|dependable|conscientious|diligent|"
    "decisive|bold|brave|courageous|fearless|easy-going|easygoing|approachable|personable|polite|witty|wise|sensible|"
    "level-headed|strong-willed|stubborn|ego-free|selfless|ruthless|competitive|inspiring|inspirational|insightful|"
    "sharp|quick-witted|self-confident|self-assured|self-aware|dedicated|committed|devoted|devoted|lively|bubbly|timid|weak|"
    "unambitious|unmotivated|uninspiring|dull|boring|slow-witted|a natural|natural leader|born leader|team player|"
    "go-getter|self-starter|people person|quick learner|fast learner|genius|adaptable|versatile|imaginative|open-minded|"
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
MANNER = (
    "eye contact|handshake|body language|posture|demeanou?r|mannerisms|facial expressions?|gestures|hand gestures|"
    "fidget(?:s|ed|ing|y)?|stammer(?:s|ed|ing)?|stutter(?:s|ed|ing)?|mumbl(?:es|ed|ing)|tone of voice|voice|accent|"
    "well[- ](?:dressed|groomed|presented|turned out|spoken)|smartly (?:dressed|turned out)|scruffy|untidy hair|grooming|"
    "soft-?spoken|softly spoken|sweat(?:s|ed|ing|y)?|blush(?:es|ed|ing)?|filler words|ums? and (?:ahs?|ers?|uhs?)|slouch(?:es|ed|ing)?|"
    "smil(?:es|ed|ing)|smile|grin(?:s|ned|ning)?|giggl(?:es|ed|ing)|frown(?:s|ed|ing)?"
)

RULES = (
    Rule(
        code="A-VAGUE",
        finds="praise, blame, amount or frequency without a behaviour one could see or hear",
        kinds=(ANCHOR,),
        why="it praises or blames without saying what was done, so two raters read it two ways",
        bases=(BARS,),
        safer='Say what a person at this level did: "Agreed one skill goal, moved suitable work, reviewed it weekly."',
        examples=("Good communication skills.", "Often mentors others."),
        lookalikes=("Gave a good reason for the delay, in figures, and named the person who would decide.",),
    ),
    Rule(
        code="A-TRAIT",
        finds="a rating of the person, not of an act",
        kinds=(ANCHOR, SIGN),
        why="it rates the person, not an act",
        bases=(CONSTRUCTS, BARS),
        safer='Say what was done: "Ran a bounded test of a new method and wrote why it was declined."',
        pattern=rf"""
            (?:fire in (?:the|their) belly|life and soul|thick[- ]skinned|thin[- ]skinned|strong stomach|steady (?:character|nature)|heart of|nerves of steel|a born|force of nature|can-do|go-getting|old head|safe pair of hands|salt of the earth|born to|wise head|big heart|good egg|live wire|breath of fresh air|self[- ]starting|strong[- ]minded|single-minded|hard[- ]nosed|easy to (?:like|get on with|work with)|pleasure to (?:work with|have)|people[- ]person|bags of|eager to please|on fire|driven by (?:ambition|success|passion)|wants it more|hunger (?:to|for))
            (?:a|an) (?:[\w-]+,? ){0, 3}?(?:soul|spirit|personality|character|temperament|disposition|demeanou?r|nature|mindset|people person|individual|heart|presence|mind)(?=\s*(?:[.,;]|$|and|with|for|who|that))
            (?:has|have|shows?|with|of|the|right|wrong|good|calm|sunny|even|winning|natural|strong|steady|cheerful) (?:right |wrong |good |calm |sunny |even |strong |steady |mental |natural )*(?:temperament|disposition|mindset|strength of character|mettle|stamina|stomach|backbone|sparkle|fortitude|force of personality|moral compass|instincts?|nature)(?=\s*(?:[.,;]|$|and|for|to|of a|in|under))
            (?:^|[.;] ?)(?:loves?|adores?|lives for|lives and breathes|believes in|cares (?:deeply |a lot )?about|is devoted to|enjoys|thrives on|relishes|is in love with)(?= (?!to )[\w-]+)
            (?:^|[.;] ?)(?:<adverbs> )?(?:thick-skinned|warm|calm|caring|self-assured|hungry|gentle|steady|sincere|genuine|eager|keen|modest|magnetic|stoic|spirited|feisty|fiery|serious|cautious|rigid|flexible|proactive|intuitive|perceptive|well-rounded|principled|sensitive|thoughtful|cool|relaxed|anxious|nervy|quiet|loud|moody|cold|aloof|distant|arrogant|big-headed|cocky|proud|vain|needy|cheery|jolly|zealous|fun)(?=\s*(?:[.;]|$|, [\w-]+(?:[.,;]|$| and)|and [\w-]+(?:[.;,]|$)|by nature|person|individual))
            (?:comes?|came|coming) (?:across|over) (?:as )?(?:<adverbs> )?[\w-]+
            (?:^|[.;] ?)(?:(?:<adverbs>|and|genuine|genuinely|deeply|highly|visibly|a|an|someone|somebody|is|was|seems|real) )*(?:{TRAIT_ADJECTIVES})(?=\s*(?:[.,;]|$|\band (?:[\w-]+(?:[.,;]|$| and)|<adverbs>|{TRAIT_ADJECTIVES})|\babout\b|\bperson|\bindividual|\bleader|\bcharacter|\bcommunicator|\bcolleague|\bprofessional|\bteam player|\bbut\b|\bpersonality|\bwith (?:people|a|an|others|everyone|colleagues)|\bto work with|\bin manner|\bby nature|\bfor the|\btowards|\bunder pressure|\bas a person|\bnature|\battitude|\bthinker|\bpresence|\bor\b|\bway|\bto a fault|\bat all times|\benough))
            (?:they|he|she|it|candidate|person|who|applicant|someone|always|clearly|obviously|generally|overall)(?:'s|'re)? (?:\w+ ){{0,2}}(?:is|are|was|were|be|seems?|seemed|appears?|appeared|comes across as|came across as|come across as|feels?|felt|sounds?|sounded|looks?|looked|remains?|stays?|proves?)(?: to be)? (?:(?:<adverbs>|a|an|and|genuinely|deeply|both|as) )*(?:{TRAIT_ADJECTIVES})(?! (?:that|in the|of the result|about (?:the|which|what|how|its) (?:error|limits|result))|-)
            (?:^|[.;,] ?|and )(?:is|are|was|being|seems?|seemed|appears?|comes across as|came across as|remains?|stays?)(?: to be)? (?:(?:<adverbs>|a|an|and|genuinely|deeply|someone who is) )*(?:{TRAIT_ADJECTIVES})(?! (?:that|in the (?:result|figure|estimate))|-)
            (?:a|an|the) (?:<adverbs> )?(?:natural|born|real|true|inspiring|inspirational|charismatic|visionary|strong|great|brilliant|gifted|dynamic|thought) (?:leader|communicator|team player|character|personality|people person|motivator|thinker|performer|talent|go-getter|self-starter)
            (?:^|[.;,] ?|and )(?:has|have|had|having|shows?|showed|displays?|displayed|brings?|brought|radiates?|radiated|exudes?|exuded|lacks?|lacked|lacking|full of|possess(?:es|ed)?|demonstrates?|demonstrated|oozes|projects|conveys?|needs more|no|little|great|strong|real|genuine|infectious|boundless|natural|high|low|with|shows no) (?:(?:<adverbs>|a|an|the|great|good|real|genuine|strong|true|high|low|little|no|any|lots of|plenty of|much|natural|infectious|clear|right|positive|quiet|personal|more|some|sufficient|enough|inner|bags of|poor|bad|winning|raw|evident|sense of|level of|levels of|degree of|amount of|a lot of|and) )*(?:{TRAIT_NOUNS})(?! (?:of (?:the|a|an|its|each|errors?|labels?|missing|noise|bias|drift|duplicates|outliers)|interval|intervals|score|scores|limits?|level|bound|bounds|bill|bills|use|usage|consumption|demand|prices?|market|costs?|supplier|statement|document|check|test|set|encoding|files?|data|patients?|letters?|to (?:the|a) (?:team|plan|date|release|deadline|budget)|from the|dates?|gaps?|bands?))(?!-)
            (?:^|[.;] ?)(?:(?:great|good|real|genuine|strong|true|high|low|natural|infectious|clear|positive|poor|bad|right|winning|raw|executive|personal|quiet|visible|obvious|outstanding|leadership|boundless|sheer) )*(?:{TRAIT_NOUNS})(?=\s*(?:[.;,]|$|and (?:[\w-]+[.,;]|[\w-]+$|{TRAIT_NOUNS})|for (?:the work|learning|data|people|technology|excellence|care|teaching|nursing|the role|the job|what)|to (?:lead|succeed|win|learn|grow)|under pressure|beyond))
            (?:^|[.;] ?)(?:a |an |the )?(?:(?:<adverbs>|true|real|natural|born|genuine) )*(?:visionary|genius|natural|charmer|go-getter|self-starter|team player|people person|star)(?=\s*(?:[.,;]|$|with|who|of|and|in))
            (?:carries|carried|commands?|commanded|holds|has|wears) (?:(?:natural|quiet|real|great|easy|a|an|personal|inner|certain|unforced) )*(?:authority|presence|gravitas|charisma|confidence|charm)(?! (?:over|to (?:sign|approve|spend|stop)|interval|limits?))
            (?:culture|cultural|personality|team)[- ]fit
            (?:fits?|fitted|fitting) (?:right |well )?(?:in|into) (?:with )?(?:our|the) (?:culture|team|company|family)
            (?:one of us|like us|a pleasure to be around|fun to be around|good to be around|good vibes?|good energy|star quality|the x factor|right stuff|leadership material|lights up (?:a|the) room|commands? (?:a|the) room|larger than life|heart of gold|magnetic|hungry for success)
        """,
        innocent=r"""
            (?:smart|bright) (?:meters?|cards?|phones?|contracts?|lights?|speakers?|watch\w*)
            confidence (?:interval|intervals|level|limits?|bounds?|scores?|sets?)
            (?:false|true) (?:positive|negative)s?
            positive (?:class|cases?|rate|predictive|label|labels|result|results|test|tests)
            (?:warm|quick|slow|weak|strong|tough|dynamic|passive|aggressive|hard|sharp) (?:start|sort|learner|labels?|labelling|reference|typing|programming|allocation|caching|mode|load|loads|case|cases|deadline|deadlines|signal|signals|password|evidence|baseline|baselines|edges?|rise|fall|turn|water|bandage|dressing|objections?|choices?|questions?|conditions?|passwords|correlation|supervision|claims?|cut|cuts|knife|wins?|check|checks|fix|test|link|links|point|points|case for)
            patient(?:s|'s|s')? (?:record|records|notes|chart|charts|and|in|on|with|was|were|to|who|file|data|name|safety|care|history|flow)
            sharps?
            organi[sz]ed (?:the|a|an|two|three|four|cover|by|into|work|training|weekly|daily|files?|notes|into)
            committed (?:the|a|an|to (?:a|the) (?:date|plan|budget|figure|branch|repository)|code|changes?)
            driven by
            leader (?:election|board)
            committed to (?:a|the|two|one)
            commitment to (?:a|the) (?:date|deadline|customer|client)
        """,
        examples=("Passionate about data.", "Has real gravitas."),
        lookalikes=(
            "Confidence intervals were given with each figure.",
            "Smart meters were read each hour and gaps explained.",
            "The presence of duplicates was checked before the join.",
        ),
    ),
    Rule(
        code="A-MULTI",
        finds="one anchor that mixes two unrelated criteria",
        kinds=(ANCHOR,),
        why="somebody may do the one and not the other, and then no level fits",
        bases=(BARS,),
        safer="Split it: one criterion, one anchor.",
        examples=(
            "Writes well-tested code and presents with ease to executives.",
            "Negotiates budgets and tunes models.",
        ),
        lookalikes=("Found the cause and told those affected.", "Wrote the test first and then the code."),
    ),
    Rule(
        code="A-NUMBERS",
        finds="years of experience in place of an act",
        kinds=(ANCHOR, SIGN),
        why="years stand for age and say little about how well the work is done",
        bases=(AGE_PROXY, BARS),
        safer="Say the scope, difficulty or effect of the work done.",
        pattern=r"""
            (?:\d+\+?|a dozen|dozen|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|many|several|countless|decades of|a lifetime of) (?:or more )?(?:seasons|summers|winters|harvests|terms|years|lambings|school years|academic years|tours|productions)(?: or more)? (?:behind|under|at the|on the|in the|on (?:site|stage|farms?|the land)|in (?:practice|post|service|front of|hotels|schools|theatres?|museums)|of (?:service|practice|touring|teaching|farming|building))
            (?:on|in|at|been|working|worked|practised|practicing|farming|farmed|building|acting|performing|taught|teaching|cooking)<~25>since (?:the )?(?:(?:late |early |mid-?)?(?:sixties|seventies|eighties|nineties|noughties)|\d0s|(?:19|20)\d\d|they were|childhood|school|youth|a boy|a girl)
            (?:long|lengthy|extensive|many years'?|years of|decades of|considerable) (?:service|tenure|seniority|track record|career|standing)(?=\s*(?:[.,;]|$|in|with|at|as|of|on))
            (?:time|years) served|long-serving|long[- ]standing (?:member|employee|practitioner)|(?:old|veteran|seasoned) (?:hand|pro|campaigner|professional)|a veteran of
            years?'? (?:of )?(?:\w+[ -]){0,3}?experience(?! (?:data|records|logs|report|of (?:the )?(?:customers?|patients?|users?)))
            experience (?:of|in|with|as|for)<~30>(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several)\+? (?:or more |plus |to \w+ )?(?:years|yrs|decades)
            (?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|a few|few|some|over \w+|more|countless|a|the)[- ]?(?:or more |plus |\+ |- ?\d+ |to \w+ |odd |full |good |solid |or so |or \w+ )*(?:years|yrs|year|decades?)(?:'s?|s')? (?:or more |plus )?(?:(?:of|in|on|as|at|with|behind|leading|managing|working|teaching|nursing|driving|doing|running|coding|programming|supervising|practising|practicing|post)\b)(?: (?:a |an |the |our |this |similar |same |senior |relevant |professional |hands-on |continuous |full-time |paid |its |their |his |her |active )*)?(?:(?:same |similar |senior )?(?:field|industry|trade|profession|sector|job|role|post|position|business|area|discipline|domain|classroom|wheel|wards?|grade|level|kitchen|floor|tools|qualification|qualifying|practice|service|seniority|tenure|employment|leadership|management|engineering|(?!grow|train|report|fund|sav|buil|meet|drain|spend|trad|read|pric|underly|exist|missing|warn|rain)\w+ing\b(?! (?:data|records?|logs?|figures|reports?|notes|history|readings|results|samples|costs|statistics|sessions))|experience|lead|manager|nurse|teacher|driver|engineer|clerk|head|supervisor|developer|analyst|charge|design|sales|retail|finance|software|it|data science|machine learning|care|office|work)\b)(?! (?:data|records?|logs?|figures|reports?|notes|history|readings|results|samples|costs|prices|orders|tickets|statistics|files|contracts?|hours|requests|registers|plan|sheets|plans))
            (?:^|[.;] ?|has |have |had |with |having |needs? |requires? |spent |after |some )(?:at least |over |more than |a minimum of |minimum(?: of)? |about |nearly |well over |fewer than |less than |under |only |the |last |past |some )*(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|thirty|several|many|a few)(?: or more| plus|-plus|\+| or so| to \w+|-odd| full| long| good| solid|-\d+)* (?:years?|yrs|decades?)'? (?:in|on|behind|at|as|of (?!the|data|records?|logs?|sales|history|figures|reports|results|accounts|invoices|files|tickets)[\w-]+ing|leading|managing|nursing|teaching|driving|with (?:a|an|the|us)|under (?:the|their)|out in|running|doing|practi[sc]ing|qualified|post)
            (?:driven|taught|nursed|worked|led|coded|managed|served|traded|cooked|sold|done (?:this|it|the job)|in (?:the|this) (?:trade|business|field|job|industry|profession)|been (?:a|an|in)) <4>since (?:the )?(?:\d0s|(?:19|20)\d\d|(?:late |early |mid-?)?(?:seventies|eighties|nineties|noughties)|leaving school|before)
            (?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several)\+? (?:or more |plus )?(?:years|yrs|decades) (?:under (?:their|his|her) belt|post-qualification|qualified|in post|experienced|served|of it|on the clock|minimum|at least)
            (?:long|lengthy|extensive|vast|decades of|years of|considerable|a lifetime of|many years') (?:\w+ )?(?:experience|tenure|service|career)(?! (?:data|records))
            (?:worked|served|led|taught|driven|nursed|coded|managed|been)(?: \w+){0,4} for (?:at least |over |more than |about |nearly )?(?:\d+\+?|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several) (?:or more )?(?:years|decades)
            (?:less|fewer|more|greater) than (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a) (?:years?|decade)(?:'s?|s')?(?: (?:of|in|as|on) (?:\w+ ){0,2}(?:experience|job|role|field|post|work|industry|practice|trade|teaching|nursing|driving|wheel|wards?|leadership))
            (?:minimum|at least|over|min\.?)(?: of)? (?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:years|yrs)(?=\s*(?:[.,;]|$|required|needed|preferred))
            (?:industry|seasoned|battle-hardened) veteran|veteran of (?:the|many|several)
            long[- ](?:serving|standing member)|time served in
        """,
        innocent=r"""
            years? of (?:\w+ ){0,2}(?:data|records|logs|history|figures|reports|sales|results|readings|tickets|orders|notes|accounts|invoices|files|claims|prices|measurements|complaints|returns|statistics|weather|traffic|exam papers|papers)
            (?:two|three|five|ten)-year (?:plan|warranty|contract|lease|forecast)
        """,
        examples=("At least eight years in the field.", "A decade of nursing."),
        lookalikes=(
            "Traced ten years of sales records to one faulty feed.",
            "Wrote a five-year plan with a stop date.",
        ),
    ),
    Rule(
        code="A-PROXY",
        finds="a degree, school, employer, brand or certificate in place of an act",
        kinds=(ANCHOR, SIGN),
        why="where somebody has been is not what they can do, and shuts out people of other paths",
        bases=(AGE_PROXY, BARS),
        safer="Say what the degree or employer is thought to show, as something done.",
        pattern=r"""
            (?:oxbridge|ivy league|russell group|redbrick|cambridge|oxford|harvard|stanford|mit|eton|conservatoire|rada)(?=[- ]?(?:educated|trained|graduate|degree|man|woman|alumn\w+|\s*[.,;]|$| background| education| mba| or ))
            (?:trained|worked|apprenticed|cooked|taught|articled|started|schooled|studied|educated|served|articles) (?:\w+ )?(?:at|in|with|for|under) (?:a|an|one of the|the|some of the|several) (?:[\w-]+ ){0,3}?(?:great|best|top|leading|big|famous|well-known|prestigious|major|finest|five-star|michelin\w*|starred|household|elite|magic circle|big four|blue-chip|renowned|national|global|world-class) ?(?:[\w-]+ ){0,2}
            (?:holds?|has|have|with|got|gained|awarded|took) (?:a |an )?(?:first|two-one|2:1|distinction|honours degree|doctorate|masters|degree|teaching certificate|diploma|good degree|starred first|law degree|first-class degree)(?=\s*(?:[.,;]|$|in|from|at|and|with|or))
            (?:magic circle|silver circle|big four|blue[- ]chip|michelin[- ]starred|five-star|faang|household name|top[- ]tier|ivy league|big[- ]name)(?: \w+){0,2}?(?= (?:firm|background|employer|company|hotel|on|experience|name|house|brand|museum|theatre|school|kitchen|pedigree|cv)|\s*(?:[.,;]|$))
            (?:well|highly|suitably|formally|professionally) qualified(?=\s*(?:[.,;]|$|in|for))
            (?:chartered|board-certified|fully certified|certified|accredited)(?= (?:in|by|member|status|engineer|surveyor|accountant|practitioner|professional|teacher|architect|scientist)|\s*(?:[.,;]|$))
            (?:holds?|held|has|have|had|with|earned|complet\w+|possess\w*|relevant|university|college|honou?rs|doctoral|advanced|higher|first|master'?s?|bachelor'?s?|graduate|postgraduate|post-graduate|undergraduate|four-year|good|related|technical|stem|recogni[sz]ed) (?:an? |the |or |higher |relevant |good |related |university |college |first-class |computer |science |engineering |nursing |law |medical |education |business |technical |stem |advanced |undergraduate |postgraduate |master'?s? |bachelor'?s? |first |honou?rs |accounting |teaching )*degrees?(?! (?:of|celsius|fahrenheit|angle|turn|rotation|view|feedback|sequence|programme team))
            degrees? (?:in|from|holder|required|or equivalent|level|educated|certificate|-level|with honou?rs)(?! (?:which|common|the (?:network|graph)))
            degree-(?:level|educated|qualified)
            (?:ph\.?d\.?|doctorate|mba|m\.?sc\.?|b\.?sc\.?|bachelor'?s|master'?s(?! (?:copy|key|branch|node|degree))|diploma|a-levels|gcses|mphil|llb|pgce)(?= ?(?:[.,;]|$|in|from|or|and|required|preferred|with|graduate|level|holder|at|degree|qualification|student|is|completed|of))
            (?:graduates?|graduated|alumn\w+|graduating|studied|trained|educated|schooled|degree|attended|came|comes|qualified) (?:of|from|at|in|with (?:a |first-class |)?honou?rs(?: from)?) <3>(?:university|college|school|institution|institute|harvard|oxford|cambridge|stanford|mit|oxbridge|ivy league|academy|polytechnic|programme|program|conservatoire|course)(?! (?:data|system|project|kitchen|trip|records))
            (?:top|elite|leading|prestigious|ivy league|oxbridge|russell group|red-?brick|world-class|well-known|renowned|reputable|famous|first-rate|highly ranked|good|respected|top-tier|tier[- ]one|target|best)[- ](?:\w+[- ]){0,2}?(?:universit(?:y|ies)|schools?|colleges?|institutions?|institutes?|companies|company|firms?|employers?|hospitals?|banks?|brands?|consultanc(?:y|ies)|tech companies|names?|practice|chambers|agency|start-?ups?)(?! (?:data|league|customer))
            (?:ivy league|oxbridge|russell group|faang|maang|big four|big tech|magic circle|fortune (?:500|100|five hundred)|blue-chip|household name|big[- ]name|harvard|stanford|ex-google|ex-faang|ex-big)
            (?:worked|works|work|working|employed|experience|background|spent time|came|comes|been|time|served|trained|job|role|position|previously|stint) (?:at|for|by|in|with|from|inside) <4>(?:large|big|top|leading|famous|well-known|major|recogni[sz]ed|global|prestigious|known|household|multinational|market-leading|reputable|renowned|competing|respected|teaching hospital|international|tech giant|world-class|the right) ?(?:\w+ ){0,2}?(?:company|companies|firms?|banks?|employers?|hospitals?|brands?|consultanc(?:y|ies)|corporations?|compan|organi[sz]ations?|names?|retailers?|chain|agency|platform|tech|start-?up|group|school|restaurant|hotel)?
            (?:is|are|fully|professionally|industry|vendor|cloud|officially|aws|azure|cisco|scrum|pmp|itil|six sigma|prince2|nationally|suitably|formally|highly|appropriately)[- ](?:\w+ )?(?:certified|accredited|chartered|qualified)(?! (?:as (?:safe|fit|correct)|copy|that|the|by (?:the )?(?:auditor|engineer)))
            (?:^|[.;,] ?|and |or )(?:certified|accredited|chartered|qualified)<~15>(?:accountant|engineer|professional|nurse|teacher|scrum master|practitioner|project manager|member|in|to|with|developer|architect|trainer|coach|driver|analyst|electrician|plumber)
            (?:holds?|has|have|with|earned|possess\w*|got|obtained|gained|relevant|industry|vendor|professional|recogni[sz]ed|formal|multiple|required|several|cloud|advanced|aws|azure|cisco|scrum|all the right) (?:an? |the |relevant |industry |vendor |professional |recogni[sz]ed |formal |multiple |several |cloud |current |valid |advanced |external |teaching |project management |or )*(?:certificat(?:es?|ions?)|accreditations?|credentials|qualifications?|diplomas?|fellowship|chartered status|professional membership|badges)(?! (?:expir|renew|chain|rotation|pinning|store|authorit|data|field|on the server|for the (?:site|server|domain)))
            (?:first-class|first class|upper second|2:1|high|good|excellent|top) (?:honou?rs|grades|gpa|marks|exam results|a-level results|degree|academic record|academics)(?! (?:mail|post|ticket|stamp|for (?:the|each)))
            ^(?:[\w-]+ ){0,4}(?:certificate|certification|diploma|accreditation|qualification|doctorate)s?(?=\s*(?:[.,;]|$|in|from|or|required|preferred|at))(?! (?:at risk|in use))
            (?:gpa|grade point average) (?:of|above|over)
            graduate[- ](?:level|calibre|caliber)|(?:well|university|college|privately|highly|better|best)[- ](?:educated|schooled)
            (?:strong|solid|impressive|right|academic|good|top) (?:academic |educational |school |university )+(?:background|record|credentials|pedigree|qualifications)|pedigree
            member of (?:the |a )(?:institute|institution|royal college|chartered|professional body|academy|guild of)
        """,
        innocent=r"""
            (?:360[- ]degree|to (?:a|some) (?:high |large |lesser |greater )?degree|degrees? of)
            (?:ssl|tls|root|client|server|signing|expired|death|birth|gas|safety|medical) certificates?
            first[- ]class (?:mail|post|stamp|ticket)
        """,
        examples=("PhD from a top school.", "Worked at a large tech company."),
        lookalikes=(
            "Measured the degree of overlap between the two lists.",
            "Renewed the certificates before they ran out.",
            "Graduated the dose over three days and noted each effect.",
        ),
    ),
    Rule(
        code="A-EXPECT",
        finds="the expectation or the verdict in place of the act",
        kinds=(ANCHOR, SIGN),
        why="it states the verdict, not what was done; what is expected is the target, which differs by job level",
        bases=(BARS,),
        safer="Describe the act; put what is expected into the criterion's target for the job level.",
        pattern=r"""
            (?:meets?|met|meeting|exceeds?|exceeded|surpass(?:es|ed)?|below|above|beyond|falls? (?:well |just |far )?(?:short of|below)|fell (?:well |just |far )?(?:short of|below)|clears?|cleared|reach(?:es|ed)|under|hits?|matches|matched|satisf(?:y|ies|ied)|not (?:yet )?(?:at|up to)|up to|on|at|short of|under|comfortably over|over) (?:or exceed(?:s|ed)? )?(?:the |our |all |all the |most of the |some of the |most |some |this |these |minimum |basic |required |hiring |every |key |job |role |normal |usual |many )*(?:hiring |lead |senior |level |team |company |role |job |\w+'s )?(?:bar(?! charts?| codes?| graphs?| of| staff| manager| tab)|expectations?(?! (?:of|from) (?:the|a|their|each) (?:customers?|clients?|users?|patients?|parents?|families))|level expected|level (?:we|of (?:a|the) (?:role|lead|senior))|expected (?:level|standards?)|standards? (?:expected|required|we|for (?:the|this|a) (?:role|level|post|job|grade|position))|requirements? (?:of|for) (?:the|this|a) (?:role|level|post|job|grade|position)|required (?:level|standard)|pass mark|threshold for (?:hire|the role)|grade<end>|role requirements?|job requirements?)
            (?:what|than|all|everything|more than|less than|where|how|below what|what a|exactly what) (?:we|we'd|you|you'd|one|the role|the job|the post|the team|the panel|an employer|i|i'd)(?: would|'d|'re| are)? ?(?:normally |usually |really |typically |also )?(?:expects?|want|wants|wanted|look for|looking for|need from|require|requires|needs|hope for|hoped for|hope to see|would like|are after|demands?|calls for)(?=\s*(?:[.,;]|$|from|of|in|at|for|to see|here|on|by))
            as (?:is |would be |one would |we would |we'd |you'd |we |you |might be |was |to be )?(?:expect(?:ed)?)(?=\s*(?:[.,;]|$|(?:for|of|at|from) (?:a|an|the|this|someone|that|any|people|their|somebody|candidates|(?:junior|senior|lead|staff|entry|this|principal|middle|manager|team-lead|grade)(?:[- ]\w+)? ?(?:level|grade)?)\b(?! (?:model|data|theory|forecast|distribution|plan|run|design)))| by (?:us|the panel))
            (?:is |are |was )?(?:expected|required|suitable|unsuitable|ready|not ready|qualified|good enough|strong enough|fit|appropriate|acceptable|adequate|sufficient|satisfactory|unsatisfactory|competent|insufficient|inadequate|too junior|too senior|not enough|enough|right|just right) (?:for|at|of|from) (?:the|this|a|an|that|our|someone at|anyone at|promotion|hire|hiring|appointment|people at) ?(?:\w+ ){0,2}?(?:levels?|role|post|grade|job|position|seniority|title|leads?|seniors?|juniors?|band|rank|promotion|tech lead|manager|director|engineer|charge nurse|team|hire|head|supervisor|nurse|teacher|driver|clerk|next step|next round|company|firm|us)?(?=\s*(?:[.,;]|$|or|and|but|with|today|now))
            (?:^|[.;,:] ?|a |an |is a |is an )(?:(?:clear|strong|definite|weak|borderline|lean|soft|bare|marginal|solid|safe|no|not a|do not|don't|would not|would|should|must|we should|easy|certain|obvious|immediate) )*(?:hire|no[- ]hire|reject|rejection|no-go)(?=\s*(?:[.,;!]|$|for|at|as|this|them|him|her|without|with|on))
            (?:un)?(?:hireable|hirable|employable|appointable)
            (?:would|should|could|must|can|we|i'd|i would|they|happy to|glad to)(?: definitely| not| never| be)? (?:hire|be hired|appoint|be appointed|employ|be employed|be offered|be rejected|get the job|recommend (?:for|to) hire|advance|be promoted|progress to the next|move to the next|make an offer|offer (?:them|this person) )(?=\s*(?:[.,;!]|$|for|at|as|this|them|him|her|without|on|the job|the post|the role|into))
            (?:^|[.;] ?)(?:(?:clear|bare|borderline|clearly|easy|comfortable|fully|entirely|completely|wholly|just|barely|marginally|largely|broadly|generally|mostly|less than|more than|not|only) )*(?:pass|fail|fails|passes|accept|satisfactory|unsatisfactory|acceptable|unacceptable|adequate|inadequate|sufficient|insufficient|competent|not competent|not yet competent|suitable|unsuitable|meets requirements|not suitable|recommended|not recommended|appointable)(?=\s*(?:[.;!]|$|for (?:the|this|a)\b|at (?:the|this)\b|,? but\b| level| performance| standard| answer| response))
            (?:ready|not (?:yet )?ready|on track) (?:for|to be) (?:the |a |this |)?(?:promotion|promoted|next level|lead role|role|hired|hire|step up|job|post|lead)
            (?:raises?|raised) the bar(?= ?[.,;]|$| for)
            (?:is|are|operat\w+|work\w+|perform\w+|already|performs|functions|functioning|works) (?:\w+ )?(?:at|above|below|beyond|under) (?:the |this |that |their |his |her )?(?:right |required |expected |target |desired |next |senior |lead |junior |staff |principal |higher |correct |same )?(?:level|grade)(?=\s*(?:[.,;]|$|for|expected|required|of (?:a|the|this)|we|already))
            (?:exactly|just) (?:who|what|the person) we(?:'re| are)? (?:want|need|looking for|after)
        """,
        innocent=r"""
            expected (?:value|values|loss|demand|range|cost|date|number|error|volume)
            set expectations
            (?:below|above|under|over) the bar (?:chart|code)
            pass(?:ed|es)? (?:the|all|every|each|a|on|its|to)
            fail(?:ed|s)? (?:the|to|over|safe|a|on|in|when|if|because)
            accept(?:ed|s|ance)? (?:the|a|that|risk|criteria|tests?)
            reject(?:ed|s)? (?:the|a|an|that|two|rows|null)
        """,
        examples=("Meets the bar for a lead.", "Below what we expect."),
        lookalikes=(
            "Set expectations with the client before the date moved.",
            "Compared the figure with its expected value and explained the gap.",
            "Met the service standard of two days in all but one week, and said why.",
        ),
    ),
    Rule(
        code="A-RELATIVE",
        finds="a comparison with other people",
        kinds=(ANCHOR, SIGN),
        why="it ranks people, so the same answer gets another score in another year",
        bases=(BARS,),
        safer="Describe the act against the work, not against other people.",
        pattern=r"""
            (?:outshines?|outclass\w*|outperform\w*|outdoes|outranks?|surpass\w*|eclips\w+|beats?|tops|dwarfs)(?= (?:everyone|everybody|all|any|most|others?|the (?:other|rest|current|team|average|typical|competition|field|usual)|his|her|their|our|peers|colleagues|candidates|anyone))
            (?:second to none|without equal|without peer|in a class of (?:their|his|her) own|unmatched|unrivalled|unrivaled|peerless|unequalled|head and shoulders|a cut above|streets ahead|miles ahead|leagues ahead|first among|pick of|best in class|best-in-class|stands? out (?:from|among)|bottom of|top of the (?:class|field|list|range|pile))
            (?:ranks?|ranked|rates?|placed|performs?) (?:well |far |just |slightly |clearly )*(?:above|below|ahead of|behind|among|with|beneath|alongside)(?: the)? (?:typical|average|usual|median|normal|best|weakest|strongest|rest|other|others|most|majority|peers|colleagues|pack|field)
            (?:typical|average|usual|ordinary) (?:of|for) (?:a|an|the|our|most|other) (?:\w+ ){0,2}?(?:candidate|applicant|peer|nurse|teacher|team|cohort|group|intake)s?
            (?:better|worse|stronger|weaker|faster|slower|higher|sharper|brighter|smarter|cleverer|quicker|further|poorer|clearer|deeper|more|less|greater|fewer|beyond|rather|lower|earlier|sooner|safer|calmer) (?:[\w'-]+ ){0,6}?than (?:almost |nearly |just about )?(?:most|many|nearly all|all|any|every|the average|average|a typical|the typical|other|others|the others?|their|his|her|our|typical|usual|anyone|anybody|everyone|everybody|the rest|fellow|half|the majority|nine|few)(?=\s*(?:[.,;]|$|of (?:the|their|our|all|those|his|her)|(?:\w+ )?(?:<people>)(?![-'])|else|in the (?:team|group|room|field|company|cohort|year|class)|we|i|at this level|interviewed|seen))(?! of the (?:models?|options|methods|baselines|tools|data))
            (?:top|bottom|best|upper|lowest|leading) (?:\d+|ten|five|one|two|few|twenty|three|quarter|half|third|tenth|decile|quartile|percentile|fifth)? ?(?:%|per ?cent|percent|percentiles?|decile|quartile|quarter|third|half|tier|tenth|handful|fifth)?(?= (?:of|among|amongst|in) (?:all |the |our |those |their |his |her |everyone )?(?:\w+ )?(?:<people>|field|class|year|cohort|pool|group|company|team|profession|shortlist|intake|people))(?! of (?:all |the )?customers| of (?:the )?(?:data|results))
            (?:^|[.;,] ?|in the |is |are |easily |clearly |a |solidly |comfortably )(?:top|bottom) (?:\d+|ten|five|one|two|twenty|few)? ?(?:%|per ?cent|percent|decile|quartile|quarter|third|half|tier|tenth|percentile)<end>
            (?:among|amongst|one of|some of|easily|probably|by far|simply|is|was|clearly|of) the (?:very )?(?:best|strongest|weakest|top|worst|finest|brightest|cleverest|poorest|smartest|most \w+)(?: [\w-]+){0,3}? (?:we|i|you|they|the panel|this panel|our|in the (?:team|group|company|field|room|cohort|country|business|world|industry|class|year|pool)|around|out there|of (?:the|their|his|her|our) (?:year|group|intake|cohort|generation|peers|field|class|batch|bunch|lot|day|team|applicants|candidates)|seen|interviewed)
            (?:best|strongest|weakest|worst|finest|brightest|top|poorest|standout|stand-out|average|typical|mediocre|median) (?:\w+ )?(?:candidates?|applicants?|interviewees?|of the (?:day|batch|group|bunch|lot|week|panel|applicants)|we(?:'ve| have) (?:seen|had|met|interviewed)|i(?:'ve| have) (?:seen|met|interviewed)|in the (?:room|group|cohort|team|pool|field|year|class)|performer)
            compared (?:with|to|against) (?:the |most |all |other |their |his |her |our )*(?:others|(?:\w+ )?(?:<people>)|rest|average|field|norm|cohort|group|pool)(?=\s*(?:[.,;]|$|in|at|of|we|on|who|here))
            (?:outperform|outshin|outclass|outpac|outrank|beat|surpass|eclips|overshadow|outdo)(?:s|es|ed|ing|e|ne)? (?:most |all |many |the |other |their |his |her |nearly |fellow |almost |every |our )*(?:others|(?:\w+ )?(?:<people>)|rest|everyone|everybody|field|competition|average|crowd)
            (?:^|[.;] ?|is |well |far |slightly |just |about |roughly |clearly |performs |performed )(?:above|below|about|around|over|under|at|better than|worse than)[- ]average(?=\s*(?:[.,;]|$|for|candidate|compared|performer|among|at this|in (?:the|this|his|her|their) (?:group|team|year|class)|engineer|nurse|teacher|driver|answer|performance))
            (?:^|[.;] ?)(?:a |an |the )?(?:very |fairly |pretty )?(?:average|mediocre|typical|run-of-the-mill|middling)(?=\s*(?:[.;]|$|candidate|performer|for|among|answer|engineer|nurse|driver|teacher))
            (?:stands?|stood|standing) out (?:from|among|amongst|above) (?:the |most |all |other |their |our )*(?:crowd|others|rest|(?:\w+ )?(?:<people>)|field|group|pool)
            (?:easily|by far|simply|clearly|quite|probably|certainly|surely|^|the) ?(?:the )?(?:best|strongest|weakest|worst|finest|clearest) (?:answer|performance|interview|showing|response|result)s?(?=\s*(?:[.,;]|$|of (?:the|this|all)|we|i|so far|in (?:this|the) (?:round|year)))
            head and shoulders above|second to none|a cut above|in a (?:class|league) of (?:their|his|her|its) own|best[- ]in[- ]class (?:candidate|person|performer)|one in a (?:million|thousand|hundred)|streets ahead|cream of the crop|pick of the bunch|rest of the (?:field|candidates|applicants|pool)
            (?:ahead|far in front) of (?:most |all |the |other |their |his |her |our |many )*(?:peers|others|colleagues|pack|(?:\w+ )?candidates|classmates|applicants|contemporaries|rest|team-?mates|cohort|curve)
            (?:unlike|as (?:good|strong|well|capable|able|weak|bad|clear|fast) as|on a par with|equal to|level with|no better than|no worse than|comparable (?:to|with)|similar to|not as \w+ as|matches|match) (?:most |all |any |the |other |their |our |his |her |many |almost |every |an |a )*(?:others|(?:\w+ )?(?:candidates?|applicants?|peers?|colleagues|engineers?|nurses?|teachers?|drivers?|staff|seniors?|leads|hires?|people in the team|interviewees?|people we|best people)|rest|anyone|everyone|average)(?=\s*(?:[.,;]|$|in|at|of|we|on|who|here|else|i))
            ranks? (?:\w+ )?(?:among|above|below|first|second|third|last|highly among|near the (?:top|bottom))(?! (?:the )?(?:results|items|documents|options|risks|models))
        """,
        innocent=r"""
            (?:better|worse|stronger|faster|slower) than (?:most|any|all|the) (?:\w+ )?(?:baselines?|models?|methods?|vendors?|options?|rivals?|tools?|suppliers?)
            top (?:\d+|ten|five) (?:%|per ?cent|percent)? ?of (?:customers|users|orders|spend|risk|results|records|accounts|parts)
            compared (?:with|to) (?:the )?(?:other|rest of the) (?:data|models?|sites?|method|methods)
        """,
        examples=("Better than most candidates.", "Among the best we have seen."),
        lookalikes=(
            "Showed that the rule was better than most models at a tenth of the cost.",
            "Looked at the top 10 % of customers by spend first.",
        ),
    ),
    Rule(
        code="A-MANNER",
        finds="manner in place of content: accent, eye contact, nerves, voice, dress",
        kinds=(ANCHOR, SIGN),
        why="manner follows health, origin and nerves, not the work",
        bases=(Basis("US", EEOC), Basis("GB", f"{EQUALITY}, sections 15 and 19"), Basis("EU", FRAMEWORK), BARS),
        safer="Rate what was said or done; where speaking is the work, say what the listener could then do.",
        pattern=rf"""
            (?:^|[.;,:] ?|\b(?:and|but|with|makes?|made|making|avoid(?:s|ed|ing)?|keeps?|kept|keeping|held|holds?|maintain(?:s|ed|ing)?|little|no|poor|good|lack of|lacks|great|steady|firm|weak|limp|strong|open|closed|confident|had|has|a|an|the|shows?|showed|positive|negative|clear|pleasant|nice|thick|heavy|uses?|used|foreign|lively|natural|excellent|animated|loud|quiet|soft|flat|shaky|nervous|their|his|her|in|warm|sweaty|too many|many|any|often|always|constantly|barely|never|hardly|visibly|lots of|frequent|direct|easy|through(?:out)?|consistent|sustained|regular) )(?:{MANNER})(?! (?:assistant|assistants|recognition|command|commands|menu|mail|call|calls|message|messages|commands|over|prompt|control|model|models|data|colou?r|transcri\w+|notes?|search|lines?|input|samples?|recordings?|agent|bot|traffic|channel|of (?:the|each|every|their|our|a) (?:customer|customers|user|users|patient|patients|pupils?|client|clients|child|children|brand|letter|email|message|report|page|text|reply|site|document|staff|team|resident|parents?)))(?!-)(?! with (?:the |a |each |every )?(?:patients?|pupils?|child|children|customers?|clients?|passengers?|residents?|students?|guests?|callers?|audience|class))
            (?:is|was|looks?|looked|seems?|seemed|appears?|appeared|visibly|sounds?|sounded|very|too|a bit|a little|slightly|not|obviously|clearly|gets?|got|became|becomes|rather|stays?|stayed|remains?|remained|keeps?|kept|comes across as|came across as|feels?|felt) (?:(?:very|too|a bit|a little|slightly|quite|rather|visibly|so|extremely|noticeably|obviously|and|clearly|increasingly) )*(?:nervous|anxious|calm|relaxed|composed|flustered|tense|shy|timid|hesitant|poised|polished|quiet|loud|soft-spoken|softly spoken|uneasy|uncomfortable|awkward|fidgety|tired|bored|animated|stiff|jittery|shaky|well[- ]dressed|well[- ]presented|well[- ]groomed|well[- ]spoken|articulate|monotone|fluent|sweaty|smart(?:ly dressed)?|scruffy)(?! (?:about (?:the|a|an|his|her|their|risk)|hours|period|room|days?|failures?|errors?|alarms?|with the|and collected when|for (?:patients|residents|children)|patients?|pupils?|children|customers?|until|when the (?:alarm|system|server|customer|patient)|while (?:the|a) (?:customer|patient|system|alarm)|in sql|in python|in the language))
            (?:^|[.;,] ?|\band )(?:(?:very|too|a bit|a little|slightly|quite|rather|visibly|so|extremely|calm,?|and|highly|always|generally|noticeably) )*(?:nervous|nervously|calm|calmly|relaxed|composed|flustered|tense|hesitant|poised|polished|soft-spoken|softly spoken|uneasy|awkward|fidgety|articulate|monotone|fluent|sweaty|scruffy|well[- ]dressed|well[- ]presented|well[- ]groomed|well[- ]spoken|smartly dressed|stiff|shaky)(?=\s*(?:[.,;]|$|and|but|in (?:manner|the (?:interview|room|chair)|speech|delivery|front|presentation|appearance)|when (?:speaking|asked|answering|talking)|throughout|at first|speaker|speech|delivery|manner|under questioning|during|enough|body))
            (?:speaks?|spoke|speaking|talks?|talked|talking|answers?|answered|answering|presents?|presented|delivers?|delivered|replies|replied|responds?|responded|says) (?:\w+ ){{0,3}}?(?:confidently|fluently|softly|loudly|quietly|nervously|hesitantly|without (?:any |much )?(?:hesitation|hesitating|pausing|stumbling|notes or nerves|an accent|nerves|stammering|a pause)|with (?:\w+ )?(?:confidence|hesitation|ease and charm|an? (?:\w+ )?accent|poise|conviction|fluency|assurance|an? (?:\w+ )?voice|pauses|flair|aplomb|authority|polish)|in a (?:\w+ )?(?:monotone|voice|tone|manner|whisper|flat voice)|too (?:fast|quickly|slowly|quietly|softly|loudly|much)|so (?:fast|quickly|quietly|softly|slowly)|slowly|smoothly|haltingly|eloquently|crisply|calmly|articulately|clearly and confidently)(?! (?:enough )?(?:for|so that) (?:the |a )?(?:deaf|patients?|children|pupils?|interpreter|note))
            (?:comes?|came|coming) (?:across|over) (?:as |very |really |quite )
            (?:presents?|presented|presenting|carries|carried|conducts|holds|held) (?:him|her|them)sel(?:f|ves)(?: \w+)?(?: well| badly| poorly| confidently| professionally| with|<end>)
            (?:^|[.;,] ?|\b(?:neat|smart|tidy|professional|untidy|good|poor|personal|well-kept|scruffy|overall|general|physical|well) )(?:appearance|dress sense|attire|clothes|clothing|outfit|grooming|turn-?out|suit and tie)(?=\s*(?:[.,;]|$|and|was|is|at|for|on))(?! of the)
            (?:dress(?:es|ed)?|turned out|groomed|turned up) (?:\w+ )?(?:smartly|well|badly|professionally|neatly|appropriately|for the (?:part|job|interview)|scruffily|casually|in (?:a |an |jeans|trainers|sportswear)|inappropriately|sharply|too casually|like)(?! the wound| as (?:a|an|the) (?:sterile|table))
            (?:wore|wears|wearing) (?:a |an |the |his |her |their )?(?:\w+ )?(?:suit|tie|jeans|trainers|hoodie|t-shirt|make-?up|jacket|dress|shirt|clothes|uniform)(?! (?:to protect|for protection|policy))
            (?:looks?|looked|looking) (?:me |us |you |the (?:interviewer|panel) |people |straight |the listener |directly )*(?:in the eyes?|away|down|at the floor|at (?:his|her|their) (?:feet|shoes|hands)|the part|smart|tidy|scruffy|presentable|bored|tired|nervous|uneasy)(?! (?:from|for|at the (?:data|log|log)))
            (?:sat|sits|sitting|stood|leans?|leant|leaned) (?:up|back|straight|upright|forward|slumped|slouched|still|with (?:crossed|folded|arms))<end>
            (?:sat|sits) (?:up straight|upright|slumped|slouched|with (?:arms|legs))
            (?:shows?|showed|showing|signs of|sign of|without|no|hides?|hid|despite|because of|let|full of|lots of|obvious|visible|overcame|a few|some) (?:\w+ )?(?:nerves|nervousness|stage fright|hesitation|anxiety|stammering)(?! (?:in|of|to) (?:the|a|patients?|pupils?|customers?)| damage| endings?)
            (?:hesitat(?:es|ed|ing)|paus(?:es|ed|ing)|stumbl(?:es|ed|ing)|rambl(?:es|ed|ing)|falter(?:s|ed|ing)|trail(?:s|ed|ing) off)(?=\s*(?:[.,;]|$|often|a lot|before (?:answering|speaking|each answer|every answer|replying)|when (?:asked|answering|speaking|questioned)|over (?:his|her|their|words|names)|repeatedly|frequently|throughout|and (?:mumbl|stutter|stammer|fidget|look)|constantly|too))
            (?:hands?|voice|legs?|knees?|lip)(?: \w+)? (?:shook|shaking|trembl(?:ed|ing)|shakes|trembles|shaky|quivered|wobbled|cracked)
            (?:quick|slow|fast|confident|fluent|smooth|halting|eloquent|articulate|lively|animated|dull|engaging|polished|clear|monotonous|wooden|sing-song) (?:speaker|speech|delivery|diction|presenter|enunciation|pronunciation|talker)(?! (?:time|date|van|service|of (?:the|goods|orders)|pipeline|driver|to the))
            (?:enunciat|pronounc|articulat)(?:es?|ed|ing|ion) (?:\w+ )?(?:well|clearly|badly|poorly|words?|every word|<end>)
            (?:rhetorical|oratorical|vocal|verbal) (?:flair|skills|polish|tics|delivery|power|variety)
        """,
        innocent=r"""
            stumbled
            tone of (?:the|a|each|its)
            (?:quiet|calm) (?:hours|period|days)
            smile (?:sheet|sheets)
        """,
        examples=("Makes good eye contact.", "Spoke without hesitation."),
        lookalikes=(
            "Wrote the prompts for the voice assistant and tested them with callers.",
            "Changed the accent colour after readers with low vision tried the page.",
            "Polished the draft after two readers marked it.",
        ),
    ),
    Rule(
        code="C-PROTECTED",
        finds="a criterion, anchor or sign that rates a protected matter",
        severity=ERROR,
        kinds=(ANCHOR, CRITERION, SIGN),
        legal=True,
        why="it rates who somebody is",
        bases=(
            Basis("US", f"Title VII; ADEA; ADA; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 4 and 39"),
            Basis("EU", f"{FRAMEWORK}; Directive 2000/43/EC; Directive 2006/54/EC"),
        ),
        safer='Name the task: "Explains a repair to a customer in English so that they can choose."',
        pattern=r"""
            (?:^|[.;] ?)(?:(?:the|candidate's|applicant's|candidates'|minimum|preferred|required|person's|his|her|their|applicants'|of|correct|right|suitable|proof of|physical|a|must be of|acceptable|good) )*(?:nationality|citizenship|religion|religious (?:affiliation|belief|background)|gender|sex|age|age (?:group|range|limit|bracket)|height|weight|body weight|marital status|race|ethnicity|ethnic (?:origin|background)|national origin|family status|family situation|pregnancy|sexual orientation|skin colou?r|place of birth|birthplace|country of (?:birth|origin)|mother tongue|native language|first language|physical (?:appearance|attractiveness|fitness)|physical build|appearance|looks|attractiveness|health|state of health|good health|health status|medical (?:history|fitness|condition)|disability|number of children|childcare arrangements|caste|accent|photo(?:graph)?)(?: (?:and|or|,) (?:\w+ )?(?:nationality|citizenship|religion|gender|sex|age|height|weight|build|race|ethnicity|marital status|family status|appearance|fitness|health|looks|status|origin))?(?= ?(?:[.;:(]|$|, |(?:of|under|over|between|at least|above|below) (?:the )?(?:\d+|candidate|applicant)|of (?:at least|no more|the person)|\d))
            (?:native|native-level|native-like|near-native|mother-tongue|mother tongue)[- ](?:level |like )?(?:\w+ )?(?:speaker|speakers|english|fluency|level|proficiency|command|french|german|spanish|dutch|tongue|accent|standard)
            (?:english|french|german|spanish|dutch|welsh|italian) (?:as (?:a |the |their )?(?:native|first|mother)|mother tongue|is (?:the |their )?(?:native|first|mother))
            (?:speaks?|spoke|speaking)<~20>(?:like a native|without (?:an |any |a foreign |a strong )?accent|accent-free)
            no (?:foreign |strong |regional |noticeable |heavy |)?accent|accent-?free|accent(?: is)? (?:easy to follow|too strong|too thick|neutral|hard)
            (?:at least|minimum(?: of)?|over|under|no (?:more|less|taller|shorter) than|taller than|shorter than|above|below|minimum height|height)(?: of| is)? ?\d(?:[.,]\d+)? ?\d*\s*(?:cm|metres?|meters?|m|feet|foot|ft|inches) (?:tall|high|in height)(?! (?:shel|ceiling|wall|step|fence|plant))
            \d(?:[.,]\d+)? ?\d*\s*(?:cm|metres?|meters?|m|feet|ft) tall<end>
            minimum (?:height|weight)|maximum (?:height|weight|age)(?! of (?:the )?(?:load|shelf|box|pallet|stack|data|record|cache|token|session))
            (?:^|[.;,] ?|is |must be |be |still |ideally |preferably |and |was )(?:(?:very|fairly|still|relatively|reasonably|too|quite|preferably|ideally) )*(?:young|youthful|unmarried|single|unattached|childless|able-bodied|non-disabled|native-born|middle-aged|elderly|under \d\d|over \d\d|under (?:thirty|forty|fifty|thirty-five)|over (?:thirty|forty|fifty|sixty)|physically attractive|good-looking|attractive|slim|heterosexual|gay|married|pregnant|disabled|in good health|healthy|not disabled|not pregnant|male|female|white|christian|muslim|jewish|hindu|catholic|family-free|free of family (?:ties|commitments)|british-born|american-born)(?=\s*(?:[.,;]|$|\band (?:\w+(?:[.,;]|$)|free|flexible|fit|healthy|single|unmarried|energetic|without|able|no|unattached|mobile|eager|hungry)|\bperson|\bcandidate|\bapplicant|\bman\b|\bwoman\b|\bmen\b|\bwomen\b|\bor\b|\bonly|\bpreferred|\benough|\bwith no|\bwithout|\bat heart|\byears|\bof age))
            (?:aged?|ages?) (?:between )?(?:\d\d|twenty|thirty|forty|under|over|below|above|from)(?: \w+)?(?: ?(?:-|to|and|or) ?(?:\d\d|\w+))?(?=\s*(?:[.,;]|$|years|preferred|only|or (?:under|over|less|more)))(?! (?:days|hours|records?|weeks|months|debts?|invoices))
            (?:between )?\d\d(?: ?- ?| to | and )\d\d years (?:old|of age)
            (?:under|over|below|above|not older than|no older than|younger than|older than|up to) (?:the age of )?(?:\d\d|thirty|forty|fifty|thirty-five|sixty)(?: years(?: old| of age)?)?(?=\s*(?:[.;]|$|preferred|at the time|on appointment|when))
            (?:of|right|suitable|ideal|working|child-?bearing|marriageable|near) (?:\w+ )?age(?=\s*(?:[.;,]|$|for (?:the|this|a) (?:job|role|post|team)|to (?:start|learn|adapt)))
            (?:no|without|free of|free from|few|has no|have no|not tied (?:down )?by) (?:young |small |known |underlying |chronic |serious |any |current |long-term |)?(?:health (?:problems|issues|conditions|complaints)|medical (?:problems|issues|conditions|history|needs)|disabilit(?:y|ies)|illness(?:es)?|children|kids|family (?:commitments|ties|responsibilities|obligations)|dependants|dependents|childcare (?:problems|issues|needs|commitments)|sick(?:ness)? (?:leave|days|record|absence)|religious (?:duties|obligations)|spouse|plans (?:for|to have) (?:children|a family))(?! in (?:the|a) (?:class|sample|data|study|trial)| (?:nodes|processes|were|left))
            (?:in |enjoys |has |good |excellent |of |robust |perfect |full )(?:good |excellent |sound |robust |perfect )*(?:physical |mental )?health(?=\s*(?:[.,;]|$|and (?:fit|energetic|strong|rarely|never|no)|with no|to cope|required|is required))(?! of the| care)
            (?:physically|medically) (?:fit|attractive|able)(?=\s*(?:[.,;]|$|and|for the|to))
            (?:rarely|never|seldom|not often|hardly ever) (?:ill|sick|off sick|absent through illness|unwell)
            (?:clean|good|low|perfect) (?:sickness|sick|health|absence) record
            (?:a |the |preferably a |prefer(?:ably|red)? |only |strong |suits? a |suitable for a |would suit a |ideally a )+(?:man|woman|male|female|men|women|lady|gentleman|girl|boy|christian|muslim|family man|young man|young woman|mother|white person|native)(?=\s*(?:[.,;]|$|for (?:the|this) (?:job|role|post|team)|only|preferred|applicants?|candidates?|of))
            (?:men|women|males|females|christians|muslims|natives|citizens|nationals|locals|singles) (?:only|preferred|need not apply|need only apply)
            (?:british|american|english|german|french|eu|european|uk|us|dutch|irish|local)[- ](?:national|nationals|citizen|citizens|by birth|nationality|citizenship|passport|born|passport holder)(?! (?:data|records|portal|service|service users|parks?))
            (?:is|be|holds?|must be|has) (?:a |an )?(?:\w+ )?(?:citizen|national|citizenship|passport holder)(?! (?:developer|data|scien|service|portal|park|charter|database|team|record|curriculum|law|average))(?=\s*(?:[.,;]|$|of))
            born (?:and (?:raised|bred) )?(?:in|here)(?: \w+){0,2}(?=\s*(?:[.,;]|$))
            (?:practi[sc]ing|church-?going|god-fearing|devout|committed) (?:christian|muslim|jew|catholic|hindu|believer)
            (?:shares?|same|right|our|of the same|of our) (?:our |the same )?(?:faith|religion|race|ethnicity|ethnic group|nationality|tribe|caste)(?! in)
            (?:clean|no) (?:criminal )?record of (?:illness|sickness)
            (?:looks|look|looked|appears) (?:young|old|foreign|pregnant|ill|healthy|attractive|too old|too young|good for (?:his|her|their) age|unhealthy|disabled)(?! data)
            (?:as|being) (?:a )?(?:mother|father|parent|woman|man|wife|husband|pensioner|disabled person)(?=[, ](?:\w+ ){0,3}(?:may|might|will|would|could|cannot|can't|struggle|unable))
        """,
        innocent=r"""
            health and (?:safety|social|care)
            (?:by|across|between|of|for|split by|per|on|within|over) (?:age|sex|race|gender|ethnicity|nationality|religion|disability|age group)(?: (?:and|or|,) \w+)*
            (?:age|height|weight|race|sex|gender) of (?:the |a |each |every )?(?:data|record|records|load|shelf|shelves|box|boxes|cache|code|codebase|stock|machine|building|vehicle|cars?|sample|patient|patients|child|children|customer|customers|token|file|files|debt|debts|invoice|invoices|users?|animals?|trees?)
            native (?:code|app|apps|library|module|query|resolution|format|plugin|client|support|species|plants)
            single (?:source|point|page|sign|list|owner|test|run|model|number|figure|cause|fault|batch|table|file)
        """,
        examples=("Native-level English speaker.", "Young and unattached."),
        lookalikes=(
            "Compared error rates by age and sex before release.",
            "Checked the height of the shelves against the plan.",
            "Rewrote the slow part in native code.",
            "Health and safety",
        ),
    ),
    Rule(
        code="A-SAME",
        finds="two levels with nearly the same text",
        severity=ERROR,
        why="raters cannot tell the two levels apart",
        bases=(BARS,),
        safer="Say what the higher level does that the lower does not: scope, difficulty, foresight, effect.",
    ),
    Rule(
        code="A-ADVERB",
        finds="levels that differ only by how much or how often",
        why="an adverb ladder asks each rater to draw the lines",
        bases=(BARS,),
        safer="Rewrite by what is done: scope, difficulty, foresight, effect.",
    ),
    Rule(
        code="A-ORDER",
        finds="a higher level that says less than a lower one",
        severity=ERROR,
        why="the words of the levels run against their scores",
        bases=(BARS,),
        safer="Sort the levels; have people who know the work re-sort them blind.",
    ),
    Rule(
        code="A-LENGTH",
        finds="anchors of one criterion of very unequal length",
        why="length becomes a sign of worth",
        bases=(BARS,),
        safer="Keep each level to 20 to 45 words, about the same for all.",
    ),
)
