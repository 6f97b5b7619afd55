"""Questions about who somebody is: unlawful or unwise to ask before an offer, by place."""

from hirekit.lint.rule import ERROR, QUESTION, Basis, Rule

EEOC = "EEOC, pre-employment inquiries: such questions may be used as evidence of intent"
EQUALITY = "Equality Act 2010"
FRAMEWORK = "Directive 2000/78/EC"

RULES = (
    Rule(
        code="Q-LEGAL-AGE",
        finds="asks how old somebody is, when they were born or left school, or when they will retire",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="an answer shows age, which must not count",
        bases=(
            Basis("US", f"Age Discrimination in Employment Act, 29 U.S.C. 623; 29 CFR 1625.5; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 5 and 39"),
            Basis("EU", FRAMEWORK),
        ),
        safer='Where the law sets an age: "Are you 18 or over?" Otherwise ask about the work.',
        pattern=r"""
            you (?:graduated|left school|qualified|finished school|left college|left university)<~6>(?:when|what year|which year|(?:19|20)\d\d)<end>
            you <4>(?:keep|carry on|go on|continue|keep on) working<~25>(?:before|until|till|for good)|(?:before|until|till) you pack it in
            (?:the )?(?:age of|old enough to be|young enough to be) your (?:own )?(?:children|child|kids|son|daughter|mother|father|mum|dad|grandchildren|grand\w+)|years (?:ahead of|left in) (?:you|them)\b
            how old (?:are|were|will|would|might) you(?! r| when you (?:started|began|first|learn\w+) (?:speak\w*|learn\w*|spoke|<tongues>))|how old you (?:are|were|might be)
            (?:what|which) age (?:are|were|will|would|might|do|did) you<~20>(?:<end>|retire|leave|finish|stop)
            your (?:exact |real )?(?:age|date of birth|year of birth|birth ?date|birthday|dob)<thing>
            (?:when|what year|which year|year) (?:were|was) you born
            (?:what|which) (?:class |school )?year (?:did|were|was) you(?:r)? <2>(?:leave|finish|graduate|qualify|sit|take|at (?:school|college|university|\w+ college)|a-levels|gcses|exams)
            (?:when|what year|which year|how long ago)<~12>you <2>(?:leave|left|finish|finished|graduate|complete)(?: from)? (?:school|high school|college|university|uni|your degree)<thing>
            you<~20>(?:a bit|a little|rather|too|very|quite|awfully|so) (?:young|old) (?:for (?:this|that|the|a)|to (?:be|run|lead|manage|start|take))
            (?:younger|older|junior) (?:than|to) (?:you|yourself)|half your age|twice your age|at your time of life|(?<!father )(?<!mother )(?<!parents )at your age
            (?:draw|drawing|claim|claiming|collect|collecting|get|getting|take|taking) (?:your|a|the) (?:state |company |old age )?pension(?= |<end>)<end>|your (?:\w+ )?retirement<end>|before you (?:retire|hang up|call it a day|put your feet up|stop work\w*)
            (?:young|old) (?:person's|man's|woman's|people's|folk's) (?:game|job|work|world|trade)
        """,
        innocent=r"""
            18 or over
            (?:at least|over|under) (?:18|21|eighteen|twenty-one)
            (?:old|age) enough
        """,
        examples=("What year did you finish school?", "How long until you retire?", "How old are you?"),
        lookalikes=(
            "How would you check the age of the data?",
            "When would you retire a model that still works?",
            "Are you 18 or over?",
        ),
    ),
    Rule(
        code="Q-LEGAL-ORIGIN",
        finds="asks about birthplace, ancestry, ethnicity, race, nationality, or where a name or accent comes from",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="an answer shows race or national origin, which must not count",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 9 and 39"),
            Basis("EU", "Directive 2000/43/EC"),
        ),
        safer='"Are you authorised to work here?", asked of everybody, outside the interview.',
        pattern=r"""
            (?:lovely|unusual|interesting|beautiful|exotic|pretty|unfamiliar|difficult|uncommon|rare|fascinating|nice) (?:sur|first |last |family )?name<~12>(?:where|what|which|is (?:it|that)|how|who)
            country (?:that |which )?you(?:'re| were| are) (?:born|raised|from|brought up)|your (?:<relatives>)(?:'s)? (?:background|roots|origins?)<~20>originally
            where (?:are|were) (?:you|your (?:<relatives>|people|folks)) (?:really |originally |actually |both |all )*from
            (?:sound|look|seem) (?:as if|as though|like) you(?:'re| are|'ve)? (?:from|come)|(?:get|go|been|travel|fly|went|going) back (?:home )?to (?:the )?(?:<places>)\b|where(?:'s| is| would you call) home<end>|where<~6>home (?:for you|originally)|where is (?:that|your|the) (?:accent|lilt|name)<~10>from
            (?:i|we) (?:can )?(?:detect|hear|notice|sense|pick up|catch)(?: \w+)? (?:an?|the|that|your) (?:\w+ )?(?:accent|twang|lilt)
            where <2>(?:were|was) (?:you|your (?:<relatives>)) (?:born|raised|brought up)
            (?:lovely|charming|interesting|unusual|nice) (?:lilt|accent|twang|burr)
            (?:place|placing|pin down|guess) (?:the|your|that) accent
            your (?:\w+ )?(?:birthplace|place of birth|ancestry|ancestors|ethnicity|ethnic (?:origin|background|group|heritage|identity)|race|nationality|national origin|skin colou?r|heritage|home country|country of (?:birth|origin))<thing>
            (?:is|was|are|were) your (?:<relatives>) (?:\w+ )?(?:<nations>)(?= |<end>)|(?:what|which) (?:sort|kind|type) of (?:a )?(?:sur)?name (?:is|was)|name (?:is|was) (?:it|that)<end>|(?:spell|pronounce|say) (?:that|your (?:sur)?name)<~25>name
            (?:are|were) your (?:<relatives>) (?:also |both |all )?(?:<nations>|immigrants|foreign|from (?:here|abroad|this country|overseas))
            (?:describe|see|class|count) yourself as (?:<nations>)
            what(?:'s| is) that accent|(?:what|which)(?: (?:kind|sort|type) of)? accent is (?:that|it|yours)|you(?:'ve| have)(?: got)? (?:an?|such an?|quite an?) (?:\w+ )?(?:accent|lilt|twang|burr)
        """,
        innocent=r"""
            race (?:condition|conditions|hazard|detector|to)
            home country (?:office|team|data)
            heritage (?:site|building|collection|data|code|system)
            where (?:are|were) you from (?:on|in) (?:this|the project)
        """,
        examples=("Where is your family from originally?", "That's an unusual name, what is its origin?"),
        lookalikes=(
            "Tell me about a race condition you found.",
            "Where did the idea come from?",
            "How would you explain a model's errors by nationality?",
        ),
    ),
    Rule(
        code="Q-LEGAL-LANGUAGE",
        finds="asks for somebody's first or native language, or how they came to speak one",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="first language stands for national origin; how well the language of the job is used is another matter",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; 29 CFR 1606.7; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 9 and 19"),
            Basis("EU", "Directive 2000/43/EC"),
        ),
        safer='"This post writes reports in English and speaks Spanish with callers. Which of these can you do?"',
        pattern=r"""
            your (?:own )?(?:native|first|mother|original|home|childhood) (?:language|tongue)<thing>|your mother[- ]tongue
            (?:first|very first) (?:language|tongue|words?) (?:you|that you) (?:learned|learnt|spoke|heard)(?! to (?:code|program))
            (?:what|which) (?:other )?languages? (?:do|did|does|was|were|is|are)<~40>(?:at home|your (?:mother|father|mum|dad|parents|family|grandmother)|growing up|as a child|in your head)
            how you (?:\w+ )?(?:picked up|learned|learnt|came to (?:speak|know)|come to (?:speak|know)|acquired) (?:your )?(?:<tongues>)
            you (?:first )?(?:started|began|start|begin) (?:to )?(?:speaking|learning|speak|learn) (?:<tongues>)|(?:of )?your (?:\w+ )?languages(?= did| do| was| is| were|<end>)|(?:at home|in the family|in your house),? <~12>(?:<tongues>)
            who taught you (?:your )?(?:<tongues>)|such (?:good|lovely|perfect|fluent|excellent|beautiful|impeccable) (?:<tongues>)|you (?:speak|write|have|talk) (?:such |very |really |so )*(?:lovely|good|beautiful\w*|perfect|fluent|excellent|great|nice|superb|impeccable|faultless) (?:\w+ )?(?:<tongues>)|you (?:speak|write|talk) (?:<tongues>) (?:so|very|really|beautifully|perfectly)
            (?:in your head|in your dreams|in your sleep|swear)<~30>language
            (?:english|spanish|french|german|welsh|polish) (?:is|so|very|really)<~12>(?:well|good|superb|excellent|fluent|impressive)<~6>(?:who|how|where)
            (?:how|where|when) (?:did|do) you <3>(?:learn|pick up|come to speak|get) <3>(?:<tongues>)(?: so| that| this)? ?(?:well|fluently|good)?<end>
        """,
        innocent=r"""
            first (?:programming|query|scripting|coding) language
            first language you (?:programmed|coded|wrote|learned to (?:program|code))
            native (?:code|app|apps|library|module|query)
        """,
        examples=("What is your mother tongue?", "Is English your first language?"),
        lookalikes=(
            "Which languages do you speak well enough for this job?",
            "How would you help a caller whose first language is not English?",
            "When would you rewrite a module in native code?",
        ),
    ),
    Rule(
        code="Q-LEGAL-CITIZENSHIP",
        finds="asks about citizenship, passport, visa or how long somebody has been in the country",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="citizenship and immigration status must not count beyond the right to work",
        bases=(
            Basis("US", f"Immigration and Nationality Act, 8 U.S.C. 1324b; {EEOC}"),
            Basis("GB", f"{EQUALITY}, section 9 (nationality)"),
            Basis("EU", "Regulation (EU) 492/2011, article 3; Directive 2000/43/EC"),
        ),
        safer='"Are you authorised to work here? Will you need sponsorship?", asked of everybody on the screen.',
        pattern=r"""
            your (?:work )?permit(?: (?:runs|expires|end|ends|is)|<end>)
            your (?:\w+ )?(?:citizenship|immigration status|visa status|passport|visa|residency status|green card|naturali[sz]ation)<thing>
            (?:when|how|what year|which year)<~12>you<~12>(?:naturali[sz]ed|land here|come to this country|arrive in this country|move to this country|settle here|come over here)
            (?:how long|how many years|when|what year|which year|how many \w+)<~30>you (?:first )?(?:arrived?|came|come|moved?|landed?|settled?|got) (?:over )?(?:to|in|here|into) (?:<places>|the country|this country)|did you (?:enter|get into|come into|get to) (?:the|this) country|(?:came|come|ended up|end up) (?:to be )?(?:living |settled |here )?in (?:<places>|this country)<end>|(?:go|going|move|moving|return|returning) (?:back )?(?:home )?to your (?:own |home )?country
            (?:as a|as an) (?:migrant|immigrant|refugee|asylum seeker)<end>
            (?:what|which) (?:type|sort|kind) of (?:visa|permit|passport) (?:are|do|have|is) (?:you|your)
            how long have you (?:been living|lived|been settled) (?:over )?here<end>
        """,
        innocent=r"""
            citizen (?:developer|developers|science|scientist|data|portal|service|services|charter)
            how long have you been (?:in|on) (?:the|this) (?:project|team|role|job)
        """,
        examples=("Are you a citizen?", "Do you hold a green card?"),
        lookalikes=(
            "Are you authorised to work here?",
            "Will you need sponsorship?",
            "Tell me about a service you built for citizens.",
        ),
    ),
    Rule(
        code="Q-LEGAL-RELIGION",
        finds="asks about faith, worship, religious holidays or dress",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="religion must not count; the rota may be stated and asked of everybody",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 10 and 39"),
            Basis("EU", FRAMEWORK),
        ),
        safer='"The rota covers one Saturday in four. Can you meet that?"',
        pattern=r"""
            your (?:\w+ )?(?:religion|religious (?:beliefs?|views?|background|practices?|holidays?|observances?|affiliation|upbringing)|faith(?! in)|church|mosque|synagogue|temple|parish|priest|rabbi|imam|place of worship)<thing>
            (?:which|what) (?:church|mosque|synagogue|temple|faith|religion|denomination|parish)<~8>(?:do|did|are|were|does) you
            something you (?:celebrate|observe)|how (?:would|will|does) (?:the|your) (?:headscarf|turban|hijab|veil|kippah|beard|cross)
            your (?:minister|pastor|priest|imam|rabbi|vicar|bishop|guru|church|mosque)(?= (?:think|say|feel|mind|allow|approve)|<end>)
            own (?:walk with|relationship with) (?:god|christ|jesus|the lord)
            (?:what|which) (?:\w+ )?(?:faith|religion) (?:were|was|are) you
        """,
        innocent=r"""
            faith in
            religious(?:ly)? (?:about|followed|wars?)
            god (?:class|object|mode)
        """,
        examples=("Which church do you go to?", "Do you keep the Sabbath?"),
        lookalikes=(
            "How do you keep faith in a forecast that has failed once?",
            "How would you plan a release around Ramadan for our shops in the Gulf?",
            "Tell me about software you built for a church.",
        ),
    ),
    Rule(
        code="Q-LEGAL-SEX",
        finds="asks about sex, gender identity or sexual orientation",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="sex, gender identity and orientation must not count",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; Bostock v. Clayton County (2020); {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 7, 11, 12 and 39"),
            Basis("EU", f"Directive 2006/54/EC; {FRAMEWORK}"),
        ),
        safer="Leave it out. Forms of address are asked by the recruiter, once, as a courtesy, and not kept with scores.",
        pattern=r"""
            (?:woman|man|lady|girl|female|male|chap|bloke|lass|guy) like you(?:rself)?
            (?:as|being) (?:a|the only|the one|an) (?:woman|man|lady|girl|female|male)(?=,|<end>)|(?:what|why) (?:would|could|might|makes|made|brings|brought|draws|drew|attracts|does|did)(?: (?:draw|bring|attract|make|tempt|lead))? a (?:woman|girl|lady|man)\b(?! (?:at|with|who|on the|in the|customer|patient))
            (?:did|have|are|do|when) you <2>transition(?:ed|ing)?<end>|(?:with|from) your name i couldn't tell|pride network<~30>(?:yourself|you)
            (?:react to|answer to|orders from|told (?:what to do )?by) a (?:girl|woman|man|lady)
            (?:you|yourself), (?:as )?a (?:woman|man|girl|lady|lad|bloke)\b|how (?:would|could|does|will|can|might) a (?:woman|girl|lady|man|bloke) (?:manage|cope|fit|fare|get on|feel|survive|handle|last|do)\b
            (?:husband|he|man|mr) or (?:a |an )?(?:wife|she|woman|ms|mrs)
            (?:will|would|could|can) a (?:woman|girl|lady|man|bloke) (?:be|manage|cope|handle|do|really|actually|last|keep|lift|get|fit|stand)\b(?! (?:who|in the (?:photo|picture|trial)))
            (?:expect|see|meet|get) a man or a woman
            (?:which|what)<~14>(?:changing room|toilets?|bathroom|loo|locker room) (?:would|do|will) you
            your (?:\w+ )?(?:sexuality|sexual orientation|gender identity|gender|sex life|dead ?name|birth sex|pronouns before)<thing>
            (?:what|which) pronouns? did you<~20>(?:before|previously|use|have)
            (?:how do you identify|do you identify as)(?=[,?]| (?:gender|sexually|a |as |gay|straight))
        """,
        innocent=r"""
            (?:cable|plug|thread|pipe|connector|fitting|socket)<~20>male or female
            male (?:and|or) female (?:connector|connectors|patients|pupils|customers|users|plug)
        """,
        examples=("Are you gay?", "Were you born a woman?"),
        lookalikes=(
            "How would you compare error rates for men and women?",
            "Tell me about a transition from one platform to another.",
            "Is the cable male or female?",
        ),
    ),
)
