"""Anchors that two raters would read differently, or that rate the person."""

from hirekit.lint.rule import ANCHOR, ANYWHERE, CRITERION, ERROR, SIGN, Basis, Rule
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

BARS = Basis(ANYWHERE, "Smith and Kendall (1963), Journal of Applied Psychology 47(2), on anchored scales")
CONSTRUCTS = Basis("US", "29 CFR 1607.14C(1): traits and constructs cannot rest on content validity")
PRACTICE = Basis(ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008)")
AGE_PROXY = Basis("US", "Age Discrimination in Employment Act, 29 U.S.C. 623; Griggs v. Duke Power Co. (1971)")

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
        pattern=r"""
            (?:^|[.;,:] ?|and |or |a |an |is |are |was |very |too |so |really |quite |bit |rather |more |not |highly |naturally |genuinely |truly |deeply |someone |as |but |of |with |has |have |shows |lacks |real |great |sharp |quick |good |strong |high |low |true |little |natural |raw |innate |inborn |easy |bags of |lots of |plenty of |in )(?:<adverbs> )?(?:<traits>)(?![\w-])(?! (?:that|interval|limit|level of|score|letter|words?|use|bills?|of the (?:data|seal|evidence|record)))
            (?:a |an )?(?:[\w-]+ )?(?:big|huge|large|fragile|inflated|outsized|no|enormous|healthy) ego\b|(?:a |an )?(?:big-picture|detail|people|ideas|numbers|details|solitary|quiet|cautious|leader|leadership|alpha|type a|creative|sensitive|nervous|artistic|practical|solo) (?:type|sort|person|personality)<end>|(?:stubborn|competitive|selfish|lazy|mean|creative|rebellious|ruthless|entrepreneurial|perfectionist) streak|(?:come|came|comes|coming) (?:across|over) as (?:an? )?(?:\w+ )?(?:cold|arrogant|defensive|warm|aloof|friendly|unfriendly|self-\w+|humble|lazy|smug|nice|honest|genuine|dishonest|superior|distant|abrasive|rude|kind|caring|shy|sharp|driven)
            (?:quick|sharp|fine|lively|agile|keen|first-rate|analytical|enquiring|inquiring|brilliant|good|open|creative|logical|original) (?:mind|brain|intellect|thinker|thinking)|(?:mind|intellect)<end>|brain ?power|horsepower|by nature|by temperament|naturally [\w-]+|(?:born|natural) (?:leader|\w+(?:er|or|ist))|(?<!what )(?<!customers )(?:arrogant|ambitious|nervous|quiet|loud|thin-skinned|thick-skinned|academic|corporate|shy|driven|caring|cautious|\w+[- ]skinned) type<end>|kind of person|sort of person|details? person|ideas person|people person|(?:^|[.;] ?)(?:a |is a )?(?:\w+ )?person who|^(?:someone|somebody) (?:who is|with)|(?:has|have|with|lacks?|no|full of|shows?|bags of|plenty of|real|oozes|exudes|radiates|brings|in) (?:\w+ )?(?:in spades|common sense|backbone|spine|guts|bottle|balls|nous|savvy|oomph|get-up-and-go|fire in|it takes|heart|soul|what it takes|ego|chip on)|(?:big|good|kind|warm|cold) heart|heart of gold|(?:short|quick|even|bad|hot|sunny|right|wrong|calm|difficult|good) (?:temper|temperament|nature|disposition|personality|attitude)|temperament|personality(?= |<end>)|traits? of|life and soul|(?:calm|caring|gentle|kind|good|old) soul|thick[- ]skin\w*|thin[- ]skin\w*|hungry|carries (?:natural |real |quiet )?authority|(?:brings|radiates|has|full of|lots of|plenty of) (?:\w+ )?energy|loves? (?:\w+ ){1,3}with all|picks up \w+ by playing|a giver|a doer|safe pair of hands|can-do|glass half|exudes|radiates|a (?:perfectionist|workaholic|worrier|dreamer|thinker|plodder|grafter|hothead|diva|maverick|loner|pessimist|optimist|natural)(?=<end>| who| and)
            (?:^|[.;,:] ?|\b(?:and|or|but|if|yet|not|nor|be|being|(?:she|he|they|candidate|person) (?:is|was|are)|seems?|seemed|appears?|looks?|sounds?|strikes one as|comes? (?:across|over) as|came (?:across|over) as|far from|hardly|anything but|what you would call|inclined to be|tends to be|a|an|the|very|too|so|rather|quite|fairly|pretty|really|somewhat|naturally|bit|little|most|more|less|one|always|never|almost|overly|painfully|fiercely|truly|utterly) )(?:<personal>)(?=\s*(?:[.,;:)]|$|(?:and|or|but|yet|rather than|though|if|with|about|towards?|at heart|by nature|by temperament|in (?:a|the) (?:good|bad) way|to a fault|to the core|as a|when|under|around|enough|of (?:mind|heart|nature)|on the uptake|person|individual|soul|sort|type|kind|character|personality|human|man|woman|lad|nature|thinker|mind|people|one|spirit|fellow|chap|worker|colleague|listener|communicator|self)\b))
            (?:has|have|had|having|with|lacks?|lacking|shows?|without|no|little|lots of|plenty of|full of|a lot of|loads of|real|bags of|much|any|the|big|strong|weak|good|bad|huge|some|natural|raw|inner|mental|moral|you can see the|needs more|short on|short of|low on|high on) (?:\w+ )?(?:<within>)(?=\s*(?:[.,;:)]|$|(?:and|or|but|for|to|in|about|when|under|of a|as a)\b))
            <self>(?:one of (?:life's|nature's)|(?:a |the )?(?:born|natural-born|natural) \w+(?:er|or|ist)|gifted (?:with|at)|(?:the|a|of the|some) (?:sort|kind|type) (?:of \w+ )?(?:who|that|to|you|of (?:man|woman|lad|person))|never (?:gives up|gets? (?:rattled|flustered|angry|down|upset)|says die|quits|flaps)|(?:rises|thrives|relishes|flourishes|blossoms|wilts|crumbles|cracks|buckles|shines) (?:on|to|under|in|when)|wears (?:their|his|her) heart|heart in the right place|at heart|in (?:their|his|her|the) (?:bones|blood|dna)|cut from|salt of the earth|tough as|hard as|steady as|solid as|like a rock|a rock<end>|out for (?:him|her|them)sel\w+|only (?:cares|thinks) (?:about|of) (?:him|her|them)sel\w+|fills? (?:the|a) room|commands? (?:a|the) room|larger than life|big personality|makings of|bit of a|freak<end>|freak and|(?:easily|quickly|never) (?:bored|rattled|flustered|discouraged|upset|offended|led)|slow on the uptake|not the (?:brightest|sharpest|quickest|warmest)|(?:always|ever) (?:cheerful|positive|smiling|keen|willing|eager)|loves (?:the|their|his|her) (?:trade|job|work|craft|subject|patients|pupils|kids|profession)|lives and breathes|born to|made for (?:this|the)|(?:natural|innate|instinctive|inborn) (?:feel|flair|ability|gift|talent|touch|way|instinct|understanding|sense|rapport))
            (?:big[- ]picture|small[- ]picture|details?|ideas|numbers|words|action|get-things-done|glass-half-\w+|black-and-white|nine-to-five|old-school|corporate|academic|anxious|creative|sporty|outdoorsy|arty|bookish|bullish|leader|follower) (?:type|person|sort|kind|thinker|man|woman|girl|guy|freak|nut)(?:<end>| who| and)|prefers? (?:machines|things|books|numbers|animals|computers|(?:their|his|her) own company|solitude|being alone|to be alone) ?(?:to people|over people)?<end>
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
            has driven (?:a |an |the |\w+s)
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
            (?<!in )(?<!after )(?<!for a )(?<!half )(?<!once )(?<!twice )(?<!times )(?<!than )(?<!next )(?:<num>)(?:\+| ?- ?<num>| to <num>| or <num>| or more| plus)?\+? ?(?:full |good |solid |clear |long |whole )?(?:years?|yrs?|months?|decades?|winters|seasons|summers|school years)(?:'|s')?(?! (?:old|\d|ago|later|early|late|earlier|budget|plan|model|contract|of age))(?!-)
            (?:\w+ )?since (?:the )?(?:\w+ties|\d0s|(?:19|20)\d\d|leaving (?:school|college|university)|school|childhood|(?:their|her|his) (?:teens|twenties|youth))|(?:a |half a |whole |their |her |his |all (?:their|her|his) )(?:lifetime|working life|life|career)(?= |<end>)(?: in| of| at| on| as|<end>)|(?:born|grew up|brought up) (?:to|in) the (?:trade|business)
            for (?:decades|years|ages|donkey's years|many years)<end>
            (?<!next )(?<!the next )(?:half|best part of|over|nearly|more than|less than|under|about) (?:a )?(?:decade|century|year)
            (?:years|decades|months) (?:of|in|on|with|behind|spent|at|doing|under|and years)
            long (?:service|experience|career|standing|tenure|history (?:in|of|with)|in the (?:tooth|trade|job))|length of (?:service|experience|time|tenure|career)|(?:amount|number) of (?:years|time (?:served|spent))|time[- ]served|seniority|tenure
            new to (?:the|this) (?:sector|trade|job|field|role|profession|industry|business|work)|early in (?:their|his|her) career|(?:mid|early|late)[- ]career|career (?:starter|beginner)|beginner|novice|newcomer to|old hand|veteran|first job|straight from (?:school|college|university)|<num>[- ]year (?:veteran|career)
            (?:plenty|lots|lack|absence|wealth|depth|amount) of experience|little experience|no (?:prior |previous |relevant )?experience|(?:extensive|vast|limited|considerable|ample|sufficient|deep|broad|minimal|years') experience(?! of (?:the )?(?:users?|customers?|patients?|pupils?))
            (?:in|only in|still in|just in|into|barely in) (?:their|his|her) (?:very )?(?:first|second|third|fourth|probationary|training) (?:year|term|season|month|post|job|role)|(?:first|second|third|only one|only two) (?:full |proper |paid )?(?:post|job|role|position|placement)s?(?= (?:in|as|since|after|out)|<end>)|(?:only |just |barely |fresh |newly |straight |recently |not long )+(?:out of|from|qualified|trained|started|graduated|promoted|registered|signed off|arrived|through|in the) ?(?:training|school|college|university|the academy|probation|their|the trade|the job|job|role|post|<end>|,)
            (?:green|raw|unseasoned|wet behind the ears|long-serving|long-standing|longest-serving|battle-hardened|seen it all|done it all|been (?:there|around)|knows the trade inside|has been (?:doing|at|around)|experienced|inexperienced|veteran|old-timer|grizzled|time-served|well-travelled|hardened|seasoned|rookie|greenhorn|beginner|early-career)(?=\s*(?:[.,;]|$|(?:in|at|on|with|and|for|of|hand|professional|member|operator|practitioner|worker|staff|but|who|to)\b))
            (?:(?<!no )longer|more years|fewer years|more time|less time|more experience|less experience|as many years) (?:than|in|at|on|behind)|(?:years|months|decades|time|seasons|lifetime) (?:and (?:years|months|decades)|served|in (?:post|service|similar|the|this|a|grade|role|teaching|nursing|retail|logistics|sales|law)|on the (?:tools|road|job|floor|tills?|wards?|beat|pass|bench|line)|at sea|behind (?:a|the)|under (?:their|his|her) belt|of (?:\w+ )?(?:service|experience|practice|casework|work|teaching|nursing|driving|cooking|management))|(?:considerable|wide|wider|broad|extensive|long|lengthy|deep|rich|years of|substantial|some|limited|little|scant|enough|prior|previous|relevant|hands-on|post-qualification|solid|much|more|less|lots of|wealth of|direct|significant|previous) (?:\w+ )?experience\b(?! of (?:the )?(?:users?|customers?))|\d+\+? ?yrs?(?= |<end>)
            (?:put|puts|putting|done|served|clocked up|racked up|earned) (?:in )?(?:the|their|his|her) (?:years|time|hours|stripes|miles)
        """,
        innocent=r"""
            years? of (?:\w+ ){0,2}(?:data|records|logs|history|figures|reports|sales|results|readings|tickets|orders|notes|accounts|invoices|files|claims|prices|measurements|complaints|returns|statistics|weather|traffic|exam papers|papers)
            (?:two|three|five|ten)-year (?:plan|warranty|contract|lease|forecast)
            (?:bab(?:y|ies)|infants?|child|children|toddlers?|newborns?|pupils?|patients?|lambs?|calf|calves|pupp(?:y|ies)|kittens?|foals?|birds?|trees?)(?: (?:that|who) (?:is|are))? (?:of|under|over|aged|below|above|up to|from|between) (?:[\w-]+ ){1,4}?(?:months?|years?|weeks?|seasons)
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
            (?<!\d )(?<!-)(?:(?:honours )?degrees?|doctorates?|phd|ph\.d|mba|msc|bsc|ma|diplomas?|masters?|master's|bachelor'?s?|honours|gpa|2:1|first-class|gcses?|a[- ]levels|nvq|hnd|btec)(?! (?:of (?:risk|care|freedom|detail|confidence|certainty|accuracy|overlap|trust)|data|copy|key|node))
            (?:graduates?|alum(?:nus|na|ni)|educated|schooled|(?<!with a )(?<!with the )(?:university|universities|college)|oxbridge|oxford|cambridge|harvard|yale|stanford|mit|eton|ivy league|russell group|red-?brick|alma mater|private school|public school|business school|academy|conservatoire|polytechnic|sorbonne|grande école|league table)(?! (?:press|trainee (?:through|to)))
            (?:certificat(?:e|es|ion|ions|ed)|certified|chartered|accredit\w+|licen[cs]ed|(?<!newly )qualified|qualifications?|credentials?|prince2|scrum master|six sigma|(?:green|black) belt|aws certified|cissp|pmp|badge)
            (?:holds?|got|took|has|with|took away) a (?:first|2:1|two-one|distinction|double first)(?= in|<end>)
            (?:did|done|had|got|received|completed|served|finished|does|doing) (?:their|his|her|an?|the|all (?:their|his|her)) (?:\w+ )?(?:training|apprenticeship|articles|placement|pupillage|residency|schooling|studies|internship|traineeship|indentures|stage) (?:at|with|in|under|from|through)|(?:boot ?camp|night school|evening classes|correspondence course|online course)(?! (?:material|teacher|pupils?))|(?:left|quit|finished|dropped out of) (?:school|college|university)(?= (?:with|at|early|before|without|young)|<end>)|no (?:formal )?(?:schooling|education|training|papers|letters after)|letters after (?:their|his|her) name
            ex-(?:<~20>)|former (?:<~25>)(?:officer|employee|staff|engineer|editor|consultant|manager|head|player|man|woman|\w+er)|alumni|faang|big (?:four|five|tech|name|pharma)|magic circle|blue[- ]chip|fortune 500|ftse|household names?|top[- ]tier|top[- ]flight|brand[- ]names?|brand names|(?:prestigious|well-known|famous|renowned|leading|respected|reputable|recogni[sz]ed|elite|big-city|top|good|national|major|large|big-name|great) (?:\w+ )?(?:firms?|compan(?:y|ies)|employers?|schools?|universit(?:y|ies)|institutions?|departments?|brands?|houses?|hospitals?|newspapers?|names?|labs?|agenc(?:y|ies)|restaurants?|hotels?|banks?|retailers?|charit(?:y|ies)|titles?|banks?|organi[sz]ations?)
            (?:went to|attended) (?:a |an |the )?(?:\w+ )?(?:school|university|college)|michelin|star(?:red)? (?:house|kitchen|restaurant)|pedigree|(?:trained|learned|learnt|served|worked|started|apprenticed|spent time|cut their teeth|coming|came|comes|come up|came up|used to (?:work|be)|come|been|has been|employed) (?:at|with|for|under|in|from|out of|through) (?:a |an |the |one of the |some )?(?:(?-i:[A-Z])[\w&'-]+|(?:[\w-]+ )?(?:teaching hospital|hospital|bank|hotel|restaurant|firm|agency|consultancy|start-?up|newspaper|school|college|council|supermarket|operator)|great|best|finest|biggest|leading|big|top|well|major|national|large|famous|companies|household)
            (?:big|large|small|blue-chip|top|corporate|international|fast-growing|start-?up)[- ](?:company|firm|brand|name|bank|employer) experience|(?:fine-dining|agency|consultancy|consulting|corporate|start-?up|military|academic|industry|sector|big-firm|banking|newspaper|broadsheet|tabloid|hospital|private-sector|public-sector|charity|elite|commercial|retail|blue-chip|finance|city|london) background|background (?:in|at|with|from)|(?:right|good|strong|relevant|solid|impressive|stellar|patchy|weak) (?:background|cv|résumé|resume|track record)|track record at|strength of (?:the )?cv|cv (?:and|shows|lists|looks|is)|career history|on (?:their|the|his|her) cv|no degree|lacks a degree|school leaver|grades(?! (?:up|above|below|down|higher|lower))|references from|published in|award[- ]winning|prize-winning
            (?:google|amazon|facebook|meta|apple|microsoft|netflix|deloitte|mckinsey|kpmg|pwc|goldman|bbc|nhs|ibm|tesla|uber|ocado|tesco|the met)(?=[ ,.;)/]|$| experience)
            (?:^|<~60>)(?:<schooling>)(?= |<end>|,|')
            (?:<standing>)(?: [\w'-]+){0,2} (?:<employers>)(?= |<end>|'|,)
            (?:<employers>)(?: \w+){0,3} (?:nobody|no one|people|everyone|you|we)(?:'ve| have| has)? (?:never )?(?:knows?|heard)
            (?:served|spent|did|done|time|stint|spell|years|months|placement|secondment|internship|career|job|post|position|trained|training|learned|learnt|worked|works|working|experience|apprenticed|taught|mentored|started|came|comes|come|cut (?:their|his|her) teeth|grounding|pedigree|background|stage|schooled|employed)(?: [\w'-]+){0,3} (?:at|for|with|under|in|from|through|by) (?:one of |some of )?(?:an? |the |their |some )?(?:(?:<standing>)(?: [\w'-]+){0,2} (?:<employers>|chef|head|master|joiner|name|team)|(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b)(?-i:[A-Z][a-z]+))(?!-)
            (?:worked|works|working|been|served|trained|come|comes|came|time) (?:only |mostly |chiefly )?(?:at|for|with|in|from) (?:an? |the |some |only |several )?(?:\w+ )?(?:<employers>)(?= |<end>|,)
            <self>(?:a|an|the|ex-|former|proper|real|typical)(?: ?(?-i:[A-Z])[\w&'-]+){1,4} (?:man|woman|person|graduate|alumn\w+|veteran|background|pedigree|boy|girl|alumna)<end>|ex-(?-i:[A-Z])\w+|(?-i:[A-Z])\w+ (?:graduate|alumn\w+|background|pedigree)|(?-i:[A-Z])\w+-trained|(?:passed|passes|sat|took|failed) (?:the|her|his|their|all|every) (?:\w+ ){0,2}(?:exams?|finals|boards)|(?:proper|decent|red-brick|right|well-known|leading|prestigious) (?:university|college)|taught (?:by|at)|schooled (?:at|in)|(?:mentions?|has|holds|got|gained|with) a (?:first|two-one|2:1|distinction|merit|pass)\b<~10>(?:from|in|at)
            (?:cv|résumé|resume|pedigree|prestige|prestigious|famous names?|big names?|name-?drops?|good stable|right school|right places|right people|letters after|connections|well-connected|network of contacts)(?= |<end>|,)
            <self>(?:nothing|little|not much|no more|no further|nowhere) (?:beyond|past|after|above|further than) (?:\w+ )?(?:school|gcses?|a-levels?|college)|(?:in|at|from|for) (?:a |an |the )?(?:\w+-(?:star|rosette|hat|starred)|michelin\w*) (?:\w+ )?(?:<employers>)
        """,
        innocent=r"""
            graduat(?:ed|es|ing) (?:the|a|an|each|every|from \w+ to)
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
            (?:meets?|meeting|met|exceed(?:s|ing|ed)?|surpass\w*|beyond|above|below|beneath|under|up to|short of|not to|in line with|within|to|reach(?:es|ed)?|match\w*|satisf\w+|fulfil\w*|clears?|cleared|far from|near|does not meet|doesn't meet|hits?) (?:all |most |some |none |of |any |the |our |this |that |what |full |basic |minimum |normal |usual |every |stated |required |agreed |expected )*(?:expectations?|expected|standards?|bar|requirements?|level|grade|benchmark|threshold|hiring bar|target level|pass mark|mark|criteri(?:on|a)|minimum|role calls|role requires|role demands|brief)(?! (?:\d|of the (?:patient|customer|audit)|for the (?:client|customer)))
            (?:not |nowhere near |almost |barely |just )?at the level of (?:a|an|the)|just about (?:acceptable|adequate|ok|enough)|ticks (?:all |most |none of |every )?(?:of )?(?:our|the|my) box(?:es)?|what an? (?:good|decent|proper|competent|senior|real) \w+ (?:should|would|does|ought)|at the (?:expected|required|target|right|wrong) (?:level|standard|grade)|(?:of )?the (?:level|standard|grade|kind) (?:we|the (?:role|job|post|team))(?:'d| would)? (?:need|want|expect|require|look)|(?:should|would|must|let's|we'll|better) (?:pass|say no|say yes|hire|appoint|reject)(?: on)?(?: (?:this|them|him|her|the)|<end>)
            (?:would|will|could|did|does) (?:not |n't |never )?(?:pass|survive|fail|get through) (?:the |their |a )?(?:probation|interview|trial period)|^(?:a |just |clearly |easily |barely |narrowly |only just |comfortably |simply )*(?:pass(?:es|ed)?|fail(?:s|ed)?)[.!]?$|(?:not |nowhere near |hardly )?up to (?:the|this|our) (?:job|role|task|post|mark|scratch|standard|grade|work)(?= |<end>)<end>|what (?:one|we|you|anybody|anyone|the team)(?:'d| would| could| should| might)? (?:reasonably )?expects? (?:of|from|in)
            (?:as (?:good|strong|much) as|what|all|everything|exactly what|just what) we need|what (?:we|you|the (?:role|job|post|team|grade|level)|one|is|would be|a)(?:'d| would| might| could)?(?: \w+)? ?(?:want|expect|expected|look|looks|hope|hoped|like|need|needs|require|required|requires|calls|demands|ask|asks)
            as (?:expected|required|anticipated)<~20>(?:of|for|at|from|<end>)|(?:expected|required|needed|looked for|hoped for|wanted|demanded|anticipated) (?:of|for|from|at|in|by) (?:a|an|the|this|our|someone|any)|(?:the|this) (?:role|job|post|grade|level|band) (?:calls for|requires|demands|needs|asks for)
            (?:^|[.;,:] ?|a |an |not a |is a |is an |is |not )(?:clear |clearly |probably |definitely |just about |strong |solid |weak |borderline |easy |bare |definite |firm |outright |marginal |lean |leaning |narrow |comfortable |likely |probable |near |straight |high |low )*(?:pass|fail|hire|no[- ]hire|yes|no|reject|rejection|maybe|appointable|hireable|hirable|employable|promotable|unsuitable|suitable|unacceptable|acceptable|satisfactory|unsatisfactory|adequate|inadequate|sufficient|insufficient|competent|not competent|unappointable|passable|good enough|not good enough|recommended|not recommended|ideal candidate|ready|qualified|developing|on track)(?! to level)(?=\s*(?:[.;,)]|$|for (?:a|an|the|this|our|hire|appointment|senior|promotion|interview)|at (?:this|the|our|that|senior|junior)|, with|with (?:reservations|support)|to (?:be )?(?:appoint|hire|start|take on)))
            (?:ready|suitable|fit|suited|right|strong enough|good enough|experienced enough|prepared|ideal|cut out|made|equipped|too junior|too senior|operating|performing|working) (?:yet )?(?:for|at|to) (?:senior|junior|lead|the (?:role|post|job|next|level|grade|position)|this|a (?:senior|lead|more|role|post)|promotion|step up|hire|appointment|our|that)
            should be (?:hired|appointed|rejected|taken on|offered)|would (?:hire|appoint|pass|fail|reject)<end>|would be a (?:safe|good|strong|risky|poor|fine) (?:appointment|hire)|we (?:would|should|could) (?:hire|appoint|take)|meets? (?:the )?need|does what (?:is|was|we)|no more than (?:is )?(?:expected|required)|all (?:we|one) could (?:ask|want|hope)|everything (?:we|one) (?:ask|want|hope|expect|look)
            (?:^|[.;,:] ?|\b(?:and|or|but|not|is|a|an|quite|fully|just|only|barely|clearly|entirely|wholly|simply|merely|perfectly|hardly|nearly|almost|possibly|probably|easily|definitely|absolutely|borderline|strong|weak|clear|narrow|bare|definite|marginal|comfortable|solid|easy|firm|near|would|should|do|we|flag|line) )(?:<verdicts>)(?=\s*(?:[.,;:!)]|$|(?:for|at|as|with|in|to|by|on|if|but|and|or|from|through|mark|all round|here)\b))
            (?:meets?|meeting|hits?|hitting|reach\w*|clears?|cleared|exceed\w*|surpass\w*|satisf\w+|fulfil\w*|match\w*|pass(?:es)?|miss(?:es)?|fails?|falls?|fell|goes|went|is|comes?|came|performs?|performing|operates?|operating|works?|working|delivers?|stands?|sits?|up|well|way|far|just|short|below|above|beyond|past|under|over|beneath|at|to|not|no|nearly|within|ticks?|all|every|everything|what|than|where|as)(?: [\w'-]+){0,4} (?:<reach>)(?= |<end>|,|')
            (?:more|less|better|worse|other|rather|different|no more|no less|exactly|just|all|everything|what|nothing|as much as|much|half of|most of|some of) (?:than |that |what )?(?:we|one|you|i|the (?:job|post|role|grade|team|panel|school|ward|firm|client|trade|company)|is|are|anyone|this (?:job|post|role|grade))(?:'d| would| might| could| can| had)? ?(?:\w+ )?(?:asks?|asked|wants?|wanted|needs?|needed|expects?|expected|requires?|required|looks?|looking|hopes?|hoped|demands?|seeks?|sought|calls)(?= |<end>|,)
            (?:where|what|as|like|how|all) (?:a|an|any|our|the) (?:[\w-]+ ){1,3}(?:should|ought|would|must|needs? to|is supposed to|is meant to) (?:be|do|show|know|say|give|have|manage)|(?:expected|expect|want|need|look for|hope for|required|needed|wanted|worthy|unworthy) (?:of|in|from|for|at) (?:an?|the|our|someone|anybody|this|that)|(?:not|isn't|almost|nearly|still not|nowhere) (?:quite |yet |really )?(?:there|ready|fit|suitable|what|enough)(?: yet)?(?= for|<end>| to| by)|(?:not )?(?:good|strong|experienced|solid|senior|skilled|safe|close|near) enough(?= (?:for|to (?:hire|appoint|pass|start|join|take|do the|do this))|<end>)
            (?:would|will|may|might|could|can|should)(?: not)? (?:need|want|require|take|benefit|struggle|cope|manage|do|be|make|get)(?: [\w'-]+){0,5} (?:to do (?:this|the) (?:role|job|post)|in (?:this|the) (?:role|job|post|team)|at this (?:level|grade)|(?:for|to) (?:hire|appoint|us)|with (?:support|training|coaching|us|supervision))|(?:with|after|given) (?:some|a little|more|much|the right|a lot of) (?:training|support|coaching|supervision|help)<end>|(?:do not|don't|should not|shouldn't|would not|wouldn't|never|we'd|we would|i'd|i would|definitely|happily|gladly) (?:appoint|hire|take|employ|recruit|shortlist|progress|proceed|reject)\b|passes<end>|passes (?:with|but|just|easily)|^fails<end>|just (?:scrapes|gets|about gets) (?:by|through|over)
            (?:at|of|for|on|to|beyond|below|above|like|as|near|as good as) (?:the |a |an )?(?:\w+ )?(?:level|standard|grade|rank|calibre|quality|band) of (?:an?|the|our|any)|(?:below|above|under|over|at|near|up to|on|about) (?:par|scratch|standard|the line|snuff|level|strength|the bar|grade)<end>|makes? the (?:grade|cut)|cuts? the mustard|does not cut it|ticks? (?:every|all|the|most|our)<~20>box\w*|(?:worth|deserves|merits|earns) (?:a |the |an )?(?:job|offer|place|hiring|second|yes|appointment|top mark|full marks|five|hire)|(?:answer|response|performance|candidate|someone|person) (?:that|who|which) (?:would|should|could|will|does|we)<~25>(?:satisf\w+|please|impress|convince|pass|hire|appoint|want|need|look)
            <self>(?:would|will|does|did|should|might|could)(?: not|n't)? (?:make|reach|get on|get onto|survive) the (?:shortlist|short list|cut|grade|final|next round)|(?:enough|nothing|too little|not enough) to (?:pass|get through|get by|be (?:hired|appointed|taken on|put through)|earn a pass|win the job)<end>
            (?:where|what|how|as) (?:we|one|you|they|i)(?:'d| would| might)? (?:\w+ )?(?:want|expect|like|hope|need|look for)(?: (?:a|an|our|any|the|them|someone|somebody))?
        """,
        innocent=r"""
            expected (?:value|values|loss|demand|range|cost|date|number|error|volume)
            ended in an? (?:yes|no|pass|fail)|(?:got|with|gave|was|is|as) an? (?:clear |firm )?(?:yes|no)(?= (?:from|to|with|and|or|by|on)|,)
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
            (?:(?:\w+er|more|less|fewer|better|worse|further)(?: [\w'-]+){0,5} (?:than)|(?:not )?as [\w-]+(?: [\w'-]+){0,3} as|superior to|inferior to|ahead of) (?:that of |those of |any of |many of |some of |nearly |almost |virtually |pretty much )*(?:most|almost all|nearly all|any|all|many|the|their|his|her|our|other|every|an?|those|that|some|half|everybody|everyone|anyone|anybody|others|peers|colleagues)(?: [\w'-]+){0,4}? ?(?:others|peers?|candidates?|applicants?|interviewees?|finalists|competitors|trainees|colleagues|classmates|contemporaries|cohort|average|typical|rest|pack|crowd|field|starters?|hires?|staff|team|graduates|people we|ones we|we (?:have|had|see|saw|took|hired|interviewed|usually|normally)|sergeants|else|in the (?:room|team|group)|seen|today|this year|last year|predecessors?|post-?holder|incumbent|person we)
            (?:(?:[\w-]+er|more|less|fewer|better|worse|further)(?: [\w'-]+){0,5} than|as [\w-]+(?: [\w'-]+){0,3} as|ahead of|behind|level with|on a par with|similar to|comparable (?:to|with)|unlike|compared (?:to|with)|equal to) (?:nearly |almost |about |where |what )?<fellows>(?= |<end>)(?! (?:version|model|method|tool|system|data|report|log|site|route|plan))
            than (?:anyone|anybody|everyone|everybody|no one) (?:else|we|on|in|here)\b|(?:at|above|below|on|near) the (?:level|standard) of (?:our|most|other|an? (?:average|typical))|(?:top|bottom|upper|lower)[- ](?:quartile|decile|percentile)(?! (?:of (?:customers|users|orders|spend|accounts)|customers|users))|(?:be|become|is|among|one of|already) (?:easily |probably )?(?:our|my|the team's) (?:new |next |very )?(?:best|strongest|weakest|top|worst)\b|(?:in|within|among|near|towards|into|of) (?:the |our )?(?:very )?(?:top|bottom|upper|lower|best|worst) (?:tenth|fifth|sixth|fourth|third|quarter|half|few|handful) of (?:our |the |all |any )?(?!customers|orders|users|routes|accounts|risks|parts)|(?:raise|lift|lower|drag down|bring up|pull up)s? the (?:average|level|standard) of (?:our|the) (?:[\w-]+ )?(?:team|staff|crew|group|department|office)|ahead of where (?:the|our|most|other)|(?:typical|representative) of (?:the )?(?:people|those|candidates|applicants|staff|ones|what we|who we)|(?:fully |better |well )?than (?:most|many|all|those|anyone|people) who (?:have|has|sat|took|apply|applied|come|came)
            (?:better|worse|stronger|weaker|sharper|faster|slower|quicker|more [\w-]+|less [\w-]+|fewer|clearer) than (?:most|others|peers|average|anyone|anybody|everyone|everybody|colleagues|classmates|the (?:rest|others|average|norm|field))
            (?:among|amongst|one of|in|within|at|near|towards|into|of) (?:the |our )?(?:very |absolute )?(?:best|top|strongest|weakest|bottom|worst|upper|lower|highest|poorest|middle|leading|finest|middling)(?: \w+){0,4}? ?(?:half|third|quarter|quartile|tier|ten|five|three|per ?cent|percent|%|percentile|decile|of (?:the|our|all|this|those)|candidates?|applicants?|we(?:'ve| have)|i(?:'ve| have)|staff|group|cohort|batch|range|people|seen|intake|pack|pile|field|league)
            (?:the )?(?:best|strongest|weakest|worst|top|poorest|finest|most (?!of)[a-z-]+|least (?!two|three|one|four|five|of)[a-z-]+|second[- ]best|second strongest|clearest|sharpest|fastest|quickest)(?: [\w'-]+){0,2} (?:of (?:the|all|this|our|those|any|every)|among|amongst|in (?:the|our|this) (?:batch|group|cohort|team|pool|round|field|year|department|room|intake)|we(?:'ve| have)|i(?:'ve| have)|so far|to date|this (?:year|round|season)|seen|yet)
            top (?:\d+ ?(?:%|per ?cent)|ten per cent|five per cent|quartile|decile|third|half|tier)(?! of (?:customers|users|orders|spend|risk|results|records|accounts|parts|the ram|the (?:stock|orders|routes)))|(?:about |around |roughly |just |well |far |slightly |clearly |much )?(?:average|above average|below average|below the average|above the average|mid-table|middle of the (?:pack|road|range|field|group)|run of the mill|typical) (?:for|of|among|amongst|compared|candidate|applicant|new starter|performer|answer for|against)
            (?:above|below|better than|worse than) (?:the )?(?:average|norm|median|typical)(?! (?:order|basket|price|cost|wait|time|load|speed|score|temperature|error))
            head and shoulders|second to none|a cut above|(?:in a )?(?:class|league) of (?:their|his|her) own|best[- ]in[- ]class|one in a (?:million|thousand|hundred)|streets ahead|cream of the crop|pick of the bunch|top of the (?:class|pile|pack|field)|bottom of the (?:class|pile|pack|field)|outshines?|outshone|outperform(?:s|ed)? (?:the|most|other|their|all|peers|everyone)|stands? out (?:from|among)|rings round|unrivalled|unmatched|unlike (?:most|other|the other|the rest|any)|compared (?:with|to) (?:other|most|the other|peers|the rest|their peers|colleagues|our|typical|the average)|relative to (?:peers|others|the)|lags? behind (?:the|their|his|her|other|peers|most)|ranks? (?:first|second|third|last|among|highly|in|near|above|below|top|bottom)|percentile
            (?:one of|among) the (?:best|strongest|weakest|worst|poorest|better|stronger|weaker) (?:answers?|candidates?|performances?|responses?|interviews?|presentations?)|(?:best|strongest|clearest|weakest|worst|finest|fullest) (?:[\w-]+ )?(?:the panel|we|i|anyone|this panel)(?: has| have|'ve)? (?:heard|seen|had|met|interviewed)|keeps? up with the (?:young\w*|others|best|rest|team)|as (?:good|strong|quick|able|capable) as (?:our|the|any|most|my) (?:\w+ ){0,3}(?:chef|head|manager|lead|staff|nurses?|team|engineers?|clerks?|drivers?|officers?|teachers?|\w+er|\w+or)
            on a par with|level with (?:the|our|most)|no (?:better|worse) than|equal to (?:the|our|most)|comparable (?:to|with) (?:the|our|most|other)|similar to (?:other|most|our)|same level as|matches (?:the|our|most|other) (?:\w+ ){0,2}(?:candidates?|staff|people|team)|keeps? (?:up|pace) with (?:the|their|our) (?:\w+ )?(?:best|peers|others|team|rest)
            (?:<order>|(?!longer)\w+er (?:\w+ ){0,4}than|(?!cost)\w{3,}est)(?: (?!who|which|that|then|or|and)[\w'-]+){0,5} (?:<peers>)(?= |<end>|'|,|;)(?! of (?:the )?(?:data|orders|parts)|'s back)
            (?:than|beside|against|unlike|among|amongst|behind|ahead of|above|below|as|with) (?:the |our |his |her |their |that of |those of )?(?:any|most|many|all|other|fellow|experienced|average|typical|current|present|existing|last year's|this year's|general run of|usual run of|ordinary) (?:\w+ ){0,2}?(?:<peers>|\w+(?:er|or|ist|ant|ian|man|woman|nurse|cook|chef|clerk|agent|guard|pilot|coach|host|head|lead|deput|porter|tutor)(?:s|ies)?|staff|team|nurses|cooks|agents|people|ones|intake|shift|year)(?= |<end>|'|,|;)
            (?:one of|among|amongst|in|into|within|with|at|near|towards|of|from) (?:the |our |his |her )?(?:very |absolute |two or three |handful of |few |top |bottom |first )*(?:best|top|strongest|weakest|bottom|worst|finest|upper|lower|poorest|leading|middle|ablest|sharpest|better|weaker|stronger)(?: [\w'-]+){0,5} ?(?:we|i|intake|year|group|set|cohort|team|department|panel|half|third|quarter|tenth|fifth|per ?cent|%|handful|performers?|answers?|people|staff|bunch|class|range|pack|field|end|seen|met|get|have|had)(?= |<end>|'|,)
            (?:middle|top|bottom|front|back|head|tail|end|upper end|lower end|better end|weaker end|run) of the (?:range|pack|class|group|field|bunch|pile|table|list|league|mill|road|scale|queue|order|year)|(?:bottom|top|upper|lower|best|worst|middle|first|last|weakest|strongest) (?:half|third|quarter|tenth|fifth|decile|quartile|quintile|tier|rung|bracket|set|ten|five|three)\b|(?:few|nobody|no one|none|not many|hardly (?:any|anyone)|only (?:a )?(?:few|one|two)|any|most|many|half)(?: else)? (?:in|on|of|from|at) (?:the|our|this|any) (?:\w+ )?(?:team|department|ward|office|school|kitchen|shop|crew|floor|depot|company|firm|trade|profession|panel|group|shift|course|year|intake|station|room|building)|what most (?:\w+ ){1,2}(?:would|could|can|do|manage)|like (?:most|any|every|all) (?:other )?(?:\w+ )?(?:candidates?|applicants?|starters?|\w+(?:er|or|ist)s?)<end>
            <self>(?:(?:does|do|makes?|takes?|gets?|gives?|shows?|finds?|spots?|sees|knows?|writes?|explains?|calms?|handles?|solves?|works?|picks?|packs?|learns?|reads?|asks?|answers?|sells?|serves?|needs?|misses|catches|closes|fixes|lists?|names?|covers?|manages?|plans?|teaches|drives?|cooks?|codes?|types?|performs?|speaks?|thinks?|raises?|brings?)(?: (?!that|who|which|how|why)[\w'-]+){0,5}? (?:\w+er|more|less|fewer|better|worse|as [\w-]+|further|just as [\w-]+|about as [\w-]+)(?: (?!that|who|which)[\w'-]+){0,4} (?:than|as)) (?:the |our |any |most |many |all |other |fellow |average |typical |current |their |his |her |those )*(?:\w+ )?(?<!as well as the )(?:<peers>|\w+(?:er|or|ist|ant|ian|nurse|cook|chef|clerk|agent|guard|pilot|coach)s|nurses|agents|staff|team|people)(?= |<end>|'|,|;)
            (?:well |far |some way |a long way |miles |streets |way |just |slightly )?(?:behind|ahead of|below|above|beyond|short of) where (?:the |most |other |our )?(?:\w+ )?(?:others?|peers|trainees|apprentices|starters|people|colleagues|\w+s) (?:are|were|would|should|tend|usually)
            (?:pace|up|level|par|compares?|compared|class|league|close|equal|match|side|line|standard|step|good|well|quick|fast|strong|much) (?:with|to|as|of|beside|by) (?:our|the team's|the firm's|the department's|the) (?:very )?(?!(?:same|first|last|next|test|rest|best (?:evidence|option|method|price))\b)(?:\w{3,}est|best|top|worst|better|present|current|existing|usual|average) \w+|(?:than|as|with|to|like|beside|behind) fellow \w+|(?:around|near|above|below|close to|over|under|at) the (?:median|mean|mid-?point|norm|average) (?:for|of|among) (?:a |our |all |the |newly |most |other )*(?:<peers>|<doers>|trained|similar|people|grade|level|role)|(?:a |one |two |several )?(?:grades?|bands?|ranks?|levels|notch(?:es)?) (?:up|above|below|down|higher|lower|ahead)(?= |<end>)
            ^(?:is |was |clearly )?one of (?:the|our) (?:very )?(?:best|strongest|weakest|worst|top)<end>
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
        pattern=r"""
            (?:look|looked|looks) (?:me|us|you|people|the panel) in the eye|dress(?:ed|es)? to impress|touching (?:her|his|their) (?:hair|face|tie)|playing with (?:her|his|their)|(?:hundred|mile) (?:miles an hour|a minute)|nineteen to the dozen|(?:look(?:s|ed)?|looking) (?:straight |directly )?at (?:me|us|the (?:panel|interviewers?))|didn't look at|(?:holds?|held|holding|meets?|met|avoids?|avoided|avoiding) (?:the |my |our |your |anyone's |people's )?(?:\w+'s )?(?:gaze|eyes?)|gaze|(?<!tls )(?<!ssl )(?<!tcp )(?<!three-way )(?<!radio )hand ?shakes?(?! (?:between|in|of|protocol|failed|message|packet))|body language|posture|demeanou?r|mannerisms?|facial expressions?|gestur(?:es?|ing)|gesticulat\w+|fidget\w*|squirm\w*|twitch\w*|wrings? (?:their |his |her )?hands|wringing
            <self>eye contact|(?:keeps?|kept) (?:(?:looking|glancing|staring) (?:away|around|down|up|out|at (?:the (?:floor|door|ceiling|clock|table|window)|his|her|their))|fidgeting|yawning|smiling|touching|playing|checking (?:the|his|her|their) (?:watch|phone|clock))|(?:sits?|sat) (?:up|still|straight|upright|back|slumped|forward|hunched|with (?:arms|legs|hands)|on (?:the edge|his|her|their) )|(?:says?|said|full of|lots of|many) ['\"]?(?:u+m+s?|e+r+s?|like|you know)['\"]?(?: a lot|<end>| and| every| too)
            (?:voice)(?= (?:was|is|shook|shakes|trembled|wavered|cracked|too|so|barely|low|quiet|soft|loud|pleasant|clear|throughout|dropped|rose|of voice)|<end>| and)|(?:clear|confident|quiet|loud|soft|shaky|weak|strong|steady|squeaky|flat|monotone|pleasant|warm|calm|low|high|firm|trembling|nervous|deep|commanding|small|thin|timid|booming|hesitant|lovely|nice),? (?:and )?(?:\w+ )?(?:voice|tone|delivery)|tone of voice|monoton\w+|softly[- ]spoken|soft-spoken|well[- ]spoken|whisper\w*|mumbl\w*|mutter\w*|stammer\w*|stutter\w*|lisp|drawl|slurred
            accents?(?! (?:colou?r|wall|light))|diction|elocution|enunciat\w+|pronunciation|articulate|inarticulate|eloquen\w+|fluent(?:ly)? (?:speaker|delivery|in (?:speech|delivery))|(?:speaks?|answers|talks|presents) (?:\w+ )?(?:clearly|well|fluently|confidently|softly|quietly|loudly|slowly|fast|quickly|with (?:confidence|authority|conviction|energy|warmth|an? |ease)|too|nicely|beautifully)|spoke (?:\w+ )?(?:clearly|well|fluently|confidently|softly|quietly|loudly|slowly|fast|quickly|with (?:confidence|authority|conviction|energy|warmth|an? |ease)|too|nicely|in a)|good (?:speaker|talker)|(?:quick|slow|fast|confident|fluent|smooth|halting|lively|animated|dull|engaging|polished) (?:speaker|delivery|talker|presenter)
            (?:well|smartly|poorly|badly|neatly|scruffily|casually|sharply|nicely|professionally|immaculately|inappropriately)[- ](?:dressed|turned out|groomed|presented|attired)|dress(?:ed|es)? (?:too|smartly|well|badly|neatly|professionally|for|down|up|casually|sharply|scruffily|in|like)|turned up in|(?:arrived|appeared|sat there) in (?:an? |his |her |their |smart |old )?(?:jeans|trainers|shorts|suit|tie|hoodie|t-shirt|crumpled|creased|muddy|dirty|tracksuit|sandals|heels)|came in (?:a |jeans|trainers|shorts)|showed up in|wore(?! (?:a |the |his |her |their )?(?:gloves|goggles|masks?|helmets?|aprons?|gowns?|harness|protective|ppe|visor|hard hat|boots|hi-vis|ear))|wearing (?:a|an|the|jeans|trainers|shorts|shoes|no|too)|(?:sharp|smart|neat|polished|creased|crumpled|nice|cheap|good|ill-fitting) (?:suit|clothes|outfit|shirt|jacket|shoes|dress)|no tie|tattoos?|piercings?|scruff\w+|unkempt|untidy|dishevel\w*|shabby|grooming|hygiene(?= (?:poor|could|was|issue)|<end>)|body odou?r|smelt of|smelled of|make-?up|appearance|attire|good-looking|attractive|presentable|(?:looks?|looked) (?:the part|smart|tired|bored|nervous|scruffy|away|down|uncomfortable|uneasy|at the (?:floor|table|ceiling|desk)|out of the window|at (?:her|his|their) (?:feet|hands|shoes|watch))|looking (?:at the (?:table|floor|desk|ceiling)|down|away)
            nervous\w*|nerves|anxious\w*|jitter\w*|flustered|on edge|tense|ill at ease|at ease|uneasy|awkward\w*|shy|shyness|timid|bashful|hesitan\w+|hesitates?|hesitated|hesitation|falter\w*|blush\w*|went red|red in the face|sweat(?:s|y|ing|ed)?|shaky|(?:hands?|voice|legs?|visibly|was) (?:shaking|shook)|shook<end>|trembl\w*|quiver\w*|clammy|stage fright|flat face|poker face|deadpan|stiff|wooden|robotic|relaxed|composed|poise|poised|calm and collected|cool and collected|calm (?:manner|presence|exterior|demeanour|throughout)
            smil(?:e|es|ed|ing|ey|y)|grin\w*|frown\w*|scowl\w*|giggl\w*|laugh(?:s|ed)? (?:nervously|too|a lot)|nodd(?:ing|ed)|nods|beam(?:s|ed|ing)|crossed (?:arms|legs)|arms (?:crossed|folded)|folded arms|sits? (?:up|still|straight|upright|back|slumped|forward)|sat (?:up|still|straight|upright|back|slumped|forward|on the edge)|sitting up|sit still|slouch\w*|slump\w*|lean(?:s|ed|t) (?:forward|back|in\b)|hands (?:going|all|shook|shaking|in pockets|moving)|paced|pacing|tapp(?:ed|ing) (?:a |the |their |his |her )?(?:foot|pen|fingers)|chews? (?:gum|nails|pen)|bit(?:es|ing)? (?:nails|lip)
            (?:um|er|erm|uh|ums)['\"]? (?:a lot|and|throughout|every|too)|ums? and|filler words|(?:says?|said|lots of|many) (?:'|\")?(?:um|er|erm|like|you know)(?:'|\")|saying (?:um|er|erm|like|you know)\b|(?:without|with|no|few|much|any) (?:\w+ )?(?:pausing|hesitating|hesitation|stumbling|faltering)|(?:long|awkward|many|frequent|too many) (?:pauses?|silences?)|paus(?:es|ed) (?:before|a lot|often|too)|takes? ages to|slow to (?:answer|respond|get going|warm up|start)|took (?:ages|a while|time) to (?:answer|get|warm)|rambl\w+|waffl\w+|talk(?:s|ed|ing)? (?:too|very|really|so|over|fast|quickly|a lot|in circles)|speaks? (?:too|very|over)|interrupt(?:s|ed) (?:me|us|the panel)|breathless|tongue-tied|hard to hear|lean in to hear|barely audible|inaudible
            (?:shows?|low|speaks? with) energy<end>|warm (?:smile|manner)|lively (?:manner|delivery)|confident (?:manner|delivery|air|bearing)|(?:comes?|came) (?:across|over) (?:as )?(?:nervous|shy|confident|calm|polished|stiff|flat|well)|carries (?:himself|herself|themsel\w+)|bearing<end>|polished (?:presenter|speaker|delivery|manner|performance)
            (?:<clothes>)(?= |<end>|,)(?! of|-)
            (?:<body>)(?= |<end>|,|;|')
            (?:in|wore|wears|wearing|with|no|neat|smart|sharp|nice|good|cheap|loud|tight|crumpled|creased|ironed|polished|clean|dirty|muddy|fashionable|expensive|old|jeans and|ill-fitting) (?:a |an |the |his |her |their |no )?(?:\w+ )?(?:<worn>)(?= |<end>|,)(?! (?:of|for|size))
            (?:clammy|shak\w+|trembl\w+|sweaty|folded|crossed|fidget\w*|restless|steady|firm|limp|weak|strong|flat|dull|lively|loud|soft|quiet|clear|warm|calm|commanding|nervous|tired|stern|blank|straight|friendly|pale|red|reedy|thin|high|deep|booming|slow|fast|rapid|halting|smooth|confident|poor|nice|bad|pleasant|gentle|measured|monotone|sing-song|unsteady|wavering|mumbled|long|short|awkward|many|frequent|lots of|speaking|telephone) (?:<parts>)(?= |<end>|,|;)(?! (?:time|before (?:the|each) (?:step|release)))|(?:<parts>) (?:shook|shaking|shakes?|trembl\w+|wavered|wobbled|cracked|broke|quivered|dropped|everywhere|folded|crossed|all over)
            (?:<bearing>)(?= |<end>|,|;)
            (?:sure of (?:him|her|them)sel\w+|unsure of (?:him|her|them)sel\w+|words? (?:out|trail|come|came|tumble)|(?:trails?|trailed|tails?|drifts?) off|swallow\w* (?:words|sentences|the ends?)|in a rush|out of breath|in speech|manner of speaking|way of speaking|speaking (?:voice|manner|style)|(?:speaks?|spoke|talks?|talked) (?:(?:in|with) (?:an? |the |too much |much |great |little )?(?:\w+ )?(?:accent|voice|mumble|whisper|tone|monotone|twang|drawl|lisp|stammer|confidence|ease|authority|conviction|energy|warmth|passion|poise|speed|fluency|hesitation|pauses)|as if|up<end>|over (?:me|us|people)|down to)|sounds? (?:sure|certain|confident|bored|tired|rehearsed|scripted|foreign|posh|flat|nervous|unsure|hesitant|young|educated|interested)|looks? (?:at (?:their|his|her|the (?:floor|table|ceiling|wall|clock|door))|down|away|around|round|past|through|tired|smart|nervous|the part|bored|pale)|(?:avoids?|avoiding|without) (?:looking|eye)|(?:turns?|turned|shows?|showed|came|comes?|arrive[sd]?) (?:up )?(?:in|wearing|dressed|with) (?:a |an |his |her |their )?(?:\w+ )?(?:<clothes>))
            (?:hard|difficult|easy|pleasant|tiring|nice|a pleasure|painful) to (?:hear|listen to|follow|understand|make out|look at)|first impressions?|the picture of (?:calm|confidence)|full of (?:energy|life|beans)|(?:drums|drummed|taps|tapped|clicks|clicked|twirls|twirled|plays with|played with|twists|twisted|fiddles with|fiddled with) (?:a |the |their |his |her )?(?:pen|fingers|foot|feet|ring|hair|watch|phone|necklace|cuff|sleeve)\w*
            <self>(?:wrings?|wrung|rubs|rubbed|clasps?|clasped|clench\w*|folds|folded|crosses|crossed|cracks|cracked) (?:her|his|their) (?:hands|arms|fingers|legs|knuckles)|in (?:a|an|the same) (?:\w+ )?(?:voice|whisper|monotone|mumble|drone)(?= |<end>|,)(?! (?:note|mail|message|menu))|never (?:smiles?|smiled|looks? up|looked up|blinks)|nineteen to the dozen|(?:hundred miles an hour|mile a minute)|(?:sits?|sat) bolt upright|(?:immaculate|spotless|shiny|scuffed|muddy|designer|brand-new|tailored) (?:<worn>)|neat parting
            <self>(?:keeps?|kept) (?:\w+ing) (?:at |with |on )?(?:his|her|their) (?:sleeves?|hair|ring|watch|phone|pen|cuffs?|tie|collar|nails|fingers|glasses|beard|necklace)|dressed (?:very|rather|quite|so|too|a bit) \w+<end>
            ^(?:always |usually )?(?:looks?|looked) (?:tidy|neat|smart|scruffy|untidy|presentable|the part|well turned out|well[- ]groomed)(?: and [\w-]+)?<end>|(?:shakes?|shook|shaking) hands? (?:firmly|limply|weakly|with (?:confidence|me|us|the panel))
        """,
        innocent=r"""
            stumbled
            tone of (?:the|a|each|its)
            until the voice|voice (?:assistant|over|mail|notes?|line)|^would (?:\w+ )?(?:whisper|smile|nod|pause)
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
            (?<!digital )native(?! (?:mobile|app|code|module|query|plants?|species|wood))|mother[- ]tongue|first language|(?:no|without(?: an?| any)?|neutral|native|british|standard|local|free of|foreign)(?: foreign| regional| strong| noticeable)? accent|accent-free|(?:british|american|local) accent|(?:british|english|american|german|french|western|european|christian|muslim|foreign|local|indigenous|white|black|asian|african) (?:education|schooling|upbringing|way of|background|values|name|born|passport|national|citizen|nationality|origin|heritage|only|person|candidate|applicant)|nationality|citizen(?:ship)?|passport holder|(?:valid|british|eu|uk|us|own) passport|born (?:in|here|abroad|locally)|ethnic\w*|race<end>|caste|tribe|skin colou?r|immigrant|foreigner|from (?:this|the same|our|the local) (?:community|country|area|culture|background|faith|town)|same (?:community|background|culture|faith|country|religion|ethnic\w*) as|local(?:s)? only|need not apply|local (?:lad|girl|man|woman|person|roots|candidate|upbringing)
            (?:of|right|suitable|ideal|good|certain|an|at an|working|old|middle|retirement|child-?bearing|acceptable|advanced|tender|about the right) age|aged (?:under|over|between|below|above|\d\d)|age (?:group|range|profile|bracket)|(?:under|over|below|above|not older than|no older than|younger than|older than|up to) (?:the age of )?(?:\d\d|thirty|forty|fifty|thirty-five|sixty)(?=\s*(?:[.;,]|$|years|preferred|at|on|when|and|or))(?! (?:days|hours|staff|people|orders|items|minutes|per|%|kg|beds|pupils|cases))|young(?:er|ish)?(?= (?:and|enough|person|man|woman|people|at heart|blood|,)|<end>)|youthful\w*|youth<end>|(?:twenty|thirty|forty|fifty)-something|youngsters?|young for|(?:over|under) (?:\d\ds|\d\d's|forties|fifties|thirties)|too (?:old|young)|(?:middle|old)[- ]aged?|elderly|near(?:ing)? retirement|close to retirement|retirement age|years (?:left|from retirement)|energy of (?:youth|a (?:twenty|thirty|teen)\S*)|generation<end>|mature (?:person|lady|woman|man|candidate|applicant)|grey hair|in (?:their|his|her) (?:twenties|thirties|forties|fifties|sixties)
            (?:^|[.;:] ?|a |an |the |is |be |preferably |ideally |strong |suits |for |prefer |young |only |another )(?:male|female|man|woman|men|women|gentleman|lady|ladies|girl|boy|lad|masculine|feminine|mother|father|mum|dad|motherly|fatherly|maternal|housewife)(?![\w-])(?! (?:and|or|wards?|patients?|thread|health|connectors?|plug|toilets?|refuge|figure in))|gender|sex<end>|sexual\w*|gay|lesbian|transgender|heterosexual|(?:male|female|masculine|feminine|fatherly|motherly) (?:presence|role model|touch|figure|authority|energy|voice|perspective|approach)
            (?:shares?|same|our|of our) (?:\w+ )?faith|church (?:member|attend\w+|going)|attends church|christian|muslim|jewish|hindu|sikh|catholic|protestant|evangelical|church-?go\w*|god-fearing|religio(?:n|us)(?! (?:studies|education|affairs|site))|faith(?! school| groups| in the (?:data|model))|believer|practising|practicing|regular worshipper|atheist|union(?:ised|ized| member| activist| sympath\w+| background)|trade union|union grievance|grievance<end>|striker|political (?:views|affiliation|beliefs?|leanings)|left-wing|right-wing|(?:labour|tory|conservative) (?:voter|supporter|member)
            (?:un)?married|single<end>|single and|unattached|child(?:less|-free| ?care)|(?:young |small |dependent |school-age |no |with |has |have |without |two |three |of |her |his |their )(?:children|kids)(?! (?:and young|aged|in (?:the|their|her|his)|services|centre))|(?:commitments|ties|responsibilities|duties) at home|children (?:have|are) (?:grown|at school|older)|no dependants|dependants|dependents|family (?:ties|commitments|obligations|plans|responsibilities|man|woman|situation|life|circumstances)|start (?:a )?family|settled (?:home|family)|caring (?:responsibilities|duties)|carer<end>|husband|wife|spouse|pregnan\w+|maternity|baby|babies|expecting|newly-?wed|engaged to|getting married|divorced|single (?:mother|mum|parent|dad)|breadwinner|ties at home|home ties|domestic ties|no ties
            (?:good|excellent|robust|perfect|poor|full|sound|physical|mental|ill|general|in) health(?! (?:and safety|service|visitors?|data|care|records?|services))|health (?:problems?|issues?|conditions?|record|history|complaints?)|healthy<end>|sick(?:ness)? (?:days?|leave|record|absence|note)|days (?:off )?sick|time off sick|off sick|never ill|rarely ill|absence record|medical (?:history|conditions?|problems?)|disab(?:ility|ilities|led)(?! (?:users?|people|passengers?|access|services|benefits?|with))|able[- ]bodied|physically (?:fit|able|strong)|illness(?:es)?|injur(?:y|ies)<end>|mental(?:ly)? (?:health (?:problems?|issues?|history)|stable|illness)|dyslexi\w*|autis\w+|adhd|neurotypical|wheelchair<end>|on medication|depress\w+|(?:hearing|sight|eyesight) (?:problem|loss)|overweight|obese|tall(?:er)? (?:than|and)|at least \d(?:[.,]\d+)?\d* ?(?:cm|m|metres|feet|ft)(?: tall| in height|<end>)|\d+ ?cm tall|(?:eu|uk|us|british|european|commonwealth|national) nationals|nationals only|born and (?:raised|bred)|like someone born|\d(?:\.\d+)? ?m tall|minimum height|minimum weight|height and weight|good-looking|attractive|pretty(?= (?:girl|woman|face|and)|<end>)|slim|looks (?:young|old|healthy|pregnant|foreign|ill)
            healthy and (?:fit|strong|active)<end>|fit and (?:healthy|strong|active|well)<end>|^(?:is |must be |preferably |ideally )?(?:british|american|scottish|irish|indian|pakistani|nigerian|african|asian|european|canadian|australian)<end>
        """,
        innocent=r"""
            health and (?:safety|social|care)
            (?:by|across|between|of|for|split by|per|on|within|over) (?:age|sex|race|gender|ethnicity|nationality|religion|disability|age group)(?: (?:and|or|,) \w+)*
            (?:age|height|weight|race|sex|gender) of (?:the |a |each |every )?(?:data|record|records|load|shelf|shelves|box|boxes|cache|code|codebase|stock|machine|building|vehicle|cars?|sample|patient|patients|child|children|customer|customers|token|file|files|debt|debts|invoice|invoices|users?|animals?|trees?)
            native (?:code|app|apps|library|module|query|resolution|format|plugin|client|support|species|plants)
            single (?:source|point|page|sign|list|owner|test|run|model|number|figure|cause|fault|batch|table|file)
            cares? for (?:[\w-]+ ){0,4}(?:baby|babies)|(?:baby|babies) (?:of|under|over|aged|below|from|in (?:the|their) (?:first|unit|ward|nursery|room)|who (?:is|are|has|have|will|cannot)|with (?:an? )?(?:fever|jaundice|rash|colic|cough))
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
