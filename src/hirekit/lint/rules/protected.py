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
            how old (?:are|were|will|would|might) (?:you|u)(?! r)
            how old (?:you|you're) (?:are|were|is|might be)
            (?:what|which) age (?:are|were|will|would|might) you
            (?:what|which) age (?:group|bracket|range) (?:are|do|would) you
            (?:what|which) age (?:do|did|would|will) you <4>(?:retire|leave|finish|left|stop(?: working)?)(?! the| a| an| using)
            your (?:exact |current |own |real |actual |precise )?age<thing>(?! of| group of)
            your (?:date|year|month) of birth<thing>
            your (?:birth ?date|birth ?year|birthday|dob)<thing>
            (?:when|what year|which year|what decade|which decade|what month|what day) <2>(?:were|was) you born
            (?:year|date|day|decade) you were born
            (?:when|what year|which year|how long ago|how many years ago|what date|the year|since) <2>(?:did )?you <3>(?:graduate|finish|leave|complete|left|finished|graduated|completed|get|got|receive|received)(?: from)? <3>(?:school|college|university|high school|secondary school|sixth form|degree|diploma|studies|education|a-levels|gcses|o-levels)(?!'s| project| rota| network| system)
            (?:when|what year|which year|how long ago|how many years ago) <2>did you (?:\w+ )?(?:graduate|matriculate)<end>
            your (?:graduation|school leaving|leaving) (?:date|year)
            your year of (?:graduation|leaving)
            year of (?:your )?(?:graduation|leaving school|birth)<end>
            (?:what|which) (?:year|decade|class) (?:did you <2>)?(?:leave|finish|graduate)<end>
            when <2>(?:did you )?(?:leave|left|finish|finished) (?:school|college|university)
            (?:what|which) (?:year )?class (?:of|were you) <3>(?:graduat\w+|school|university|college)
            (?:when|how long|how soon|how many|how near|how close|at what|what are|what is|what's|are you|do you|will you|have you|would you)<~45>you<~35>retir(?:e|es|ing|ement)(?=\s*(?:[?.!,;]|$|soon|early|before|at|in|from work|from the|within|next|age|here|or|plans?|yet|date))
            your (?:\w+ )?retirement(?! of| script| job| policy for)
            (?:until|till|before|from) (?:you )?(?:retire|retirement|drawing your pension)(?= ?[?.,]|$)
            how many (?:more )?(?:working |good |more |active )*years (?:do|have|will|would) you <3>(?:have left|got left|left|intend to work|plan to work|want to work|expect to work|see yourself working|keep working|go on)
            how much longer (?:do|will|would) you <3>(?:work|working|keep going|go on working|be working)<end>
            (?:are|aren't|would|wouldn't|do|don't|might|will) you <5>(?:too|a bit|a little|rather) (?:young|old)(?! for the model| data)
            you(?:'re| are) <2>(?:too|a bit|a little|rather) (?:young|old)
            younger than (?:you|yourself)
            older than (?:you|yourself)
            (?:report(?:ing)? to|work(?:ing)? (?:for|under)|(?:be|being|get|getting) (?:managed|supervised|led|told what to do) by|tak(?:e|ing) (?:orders|instructions?|direction|advice) from|manag(?:e|ing)|supervis(?:e|ing)|lead(?:ing)?) <4>(?:boss|manager|supervisor|someone|somebody|people|colleagues|person|lead|staff|leader|team) <4>(?:younger|older|half your age|twice your age|your age|your juniors in age|your children's age)
            (?:younger|older) (?:boss|manager|supervisor|colleagues|lead|leader|bosses|managers|workmates)
            (?:half|twice|near|nearer|around) your age
            at your (?:age|time of life|stage (?:of|in) life)
            (?:someone|somebody|a person|people|anyone) (?:of )?your age
            (?:what|which) generation (?:are|do|would) you
            are you (?:an? )?(?:millennial|baby boomer|boomer|gen z|gen x|gen-z|gen-x|pensioner)
            (?:are|were) you <2>(?:over|under|above|below|past|nearly|nearing|approaching) (?:the age of )?(?:[2-9]\d|twenty|thirty|forty|fifty|sixty|seventy|retirement|pension\w*)(?! per| %|%)
            (?:what|which) year (?:is|was) <2>your birth
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
            where (?:are|were|is|was) (?:you|your (?:<relatives>|people|accent|name|surname|last name)) (?:really |originally |actually |both |all |\w+ and )*from(?! in| on| a | that| this)
            where <2>(?:do|did|does) (?:you|your (?:<relatives>|people|accent|name|surname|last name|family name)) (?:really |originally |actually |\w+ and )*(?:come|hail|originate|stem)(?: originally)?(?: from)?<end>
            where <2>(?:do|did|does) (?:you|your (?:<relatives>|people|accent|name|surname|last name|family name)) (?:really |originally |actually )*(?:come|hail|originate) from originally
            where <2>(?:were|was|are) (?:you|your (?:<relatives>|mum|dad)) (?:\w+ )?(?:born|raised|brought up)
            where you <2>(?:were born|were raised|grew up|come from originally)
            where <2>did (?:you|your (?:<relatives>)) <2>(?:grow up|spend your childhood)
            (?:are|were|was) (?:you|your (?:<relatives>))(?: both)? <2>(?:born|raised|brought up) (?:in|here|abroad|over|outside|overseas)
            (?:are|were) you (?:\w+ )?(?:born|brought up) (?:here|abroad|overseas|in)
            your (?:\w+ )?(?:birthplace|place of birth|country of (?:birth|origin)|ancestry|ancestors|ethnicity|ethnic (?:origin|background|group|heritage|identity)|racial (?:background|identity|group|origin)|racial|nationality|nationalities|national origin|skin colou?r|colour of your skin|accent|bloodline|tribe|caste|homeland|home country|native country|mother country|family roots|heritage|race)<thing>(?! of| to the)
            (?:colou?r of) your skin
            what (?:is|'s|was) the (?:origin|background|story) (?:of|behind) (?:your (?:name|surname|last name|accent|family name)|that (?:name|accent|surname))
            (?:your|that(?:'s| is| was)|what|such) (?:\w+ ){0,2}(?:unusual|interesting|lovely|beautiful|exotic|pretty|nice|foreign|strange|difficult|funny) (?:\w+ )?(?:surname|accent|last name|first name|name(?! for| of| to| given))<thing>
            what (?:sort|kind|type) of (?:a )?(?:name|accent|surname) (?:is|'s|do)
            (?:name|surname|accent)(?:,| -)? (?:what is|what's|where is|where does|where's|is that) (?:its|that|it)(?: \w+)?(?: from| origin| come)?
            (?:what|which) (?:race|ethnicity|nationality|ethnic (?:group|background)|caste|tribe|country) (?:are|do|did|were|would) (?:you|your (?:<relatives>))(?! work| deploy| ship| serve| use| target| operate)
            which countr(?:y|ies) <2>(?:are|were|do|did) (?:you|your (?:<relatives>)) <2>(?:from|come from|grow up in|born)
            are you (?:\w+ )?(?:of )?(?:half |part |partly |originally |actually |really )?(?:<nations>)(?: or (?:<nations>))?(?:<end>| by (?:birth|descent)| origin| descent| heritage| originally)
            are your (?:<relatives>) (?:also |both |all )?(?:<nations>|immigrants|foreign|foreigners|from (?:here|abroad|this country|overseas))
            are you (?:a |an )(?:foreigner|foreign national|local)<end>
            you(?:'re| are)? <2>(?:of|from) <3>(?:descent|extraction|heritage|origin)<end>
            you (?:don't|do not|didn't) (?:sound|look|seem) (?:<nations>|local|like you(?:'re| are) from)
            you (?:sound|look) (?:<nations>|foreign|like you(?:'re| are) from)
            (?:what|which) (?:is |are )?(?:you|your) (?:\w+ )?(?:mix|ethnic background|cultural background|family background)
            (?:do|did|does) (?:you|your (?:<relatives>)) <2>have <3>(?:blood|ancestry|roots in|heritage)
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
            your (?:own )?(?:native|first|mother|original|home|family|childhood|main) (?:language|tongue|languages)<thing>(?! at work)
            your mother[- ]tongue
            (?:is|was|isn't|are|wasn't) (?!python|java|javascript|c\b|c\+\+|rust|sql|cobol|basic|ruby|php|perl|fortran|go\b|r\b|scala|kotlin|typescript|haskell)\w+(?: or \w+)? (?:not )?(?:your|a) (?:first|native|mother|second) (?:language|tongue)(?! you (?:coded|programmed|wrote))
            are you (?:a |an |not )*(?:\w+ ){0,2}native(?:[- ]level)?(?: \w+)? speaker
            are you (?:bilingual|multilingual) (?:from|by|since) (?:birth|childhood|home)
            (?:what|which) (?:other )?languages? (?:do|did|does|was|were|is|are) (?:you|your (?:<relatives>|partner|children|husband|wife)|spoken) <3>(?:speak|use|talk|spoken|speaking)? ?(?:\w+ ){0,2}(?:at home|in your (?:house|home|family)|with your (?:family|parents|mother|father|children|kids)|growing up|as a child)
            (?:what|which) languages? (?:did|do|were) you <2>(?:grow up (?:speaking|with|in)|first (?:learn|speak)|learn(?:ed)? first|speak first|brought up (?:in|speaking|with)|raised (?:in|speaking))
            (?:what|which) languages? (?:do|does) your (?:<relatives>) (?:speak|use)
            (?:how|where|when|why) (?:did|do) you <2>(?:learn|learned|pick up|come to speak|get|acquire) (?:to (?:speak|read|write) )?(?:such |so |your |that )*(?:good |well |fluent |excellent )?(?:english|spanish|french|german|arabic|mandarin|chinese|polish|hindi|urdu|portuguese|italian|russian|turkish|japanese|korean|dutch|welsh|swedish|bengali|tamil|punjabi|tagalog|vietnamese)<end>
            (?:how|where|when|why) (?:did|do) you <2>(?:learn|come) to (?:speak|read|write) <2>(?:english|spanish|french|german|arabic|mandarin|chinese|polish|hindi|urdu|portuguese|italian|russian|turkish|japanese|korean|dutch|welsh)
            (?:how|why) (?:is|come|does) your (?:english|spanish|french|german) <2>so good
            how long have you (?:been speaking|spoken|been learning) (?:english|spanish|french|german|dutch|welsh|polish)
            (?:do|did) you (?:\w+ )?(?:dream|think|pray|count) in (?:english|your|another|which)
            (?:what|which) language do you (?:dream|think|pray|count) in
            (?:did|do) you (?:\w+ )?(?:grow up speaking|speak \w+ at home|learn english (?:at home|as a child|at school|before))
            what (?:is|was|'s) the (?:first|native) language (?:you (?:learned|learnt|spoke)(?: to speak)?|spoken in your|of your (?:<relatives>))(?! to (?:program|code))
            (?:the )?language (?:you (?:grew up with|grew up speaking|speak at home)|spoken (?:at|in) your (?:home|house|family))
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
            (?:are|were|aren't|is|was|became|become) you <4>(?:citizens?|permanent residents?|immigrants?|naturali[sz]ed|foreign national|refugees?|asylum seekers?|here (?:on|under) (?:a|an) \w+|green[- ]card holder|holder of a green card|a (?:legal |lawful )?resident)(?! developer| data| scien|-facing)
            your (?:\w+ ){0,2}(?:citizenship|immigration status|immigration history|visa status|visa type|visa category|residency status|residence permit|settled status|green card|naturali[sz]ation|nationality status)<thing>
            your (?:\w+ )?(?:visa|passport)<thing>(?! (?:scan|reader|photo|ocr|image|mrz))
            (?:do|did|have|are|can|don't) you <3>(?:hold|holding|have|own|possess|carry|got|obtain|show us) (?:a |an |any |the |another |more than one |two |dual |\w+ ){0,3}(?:passports?|green card|citizenship|visas?|dual nationality|nationality|residency|settled status|indefinite leave)<thing>(?! (?:scan|reader|photo|ocr|image|mrz|processing))
            (?:what|which|whose) (?:country'?s? |kind of |type of |sort of |\w+ )?(?:passports?|visas?|citizenship)<thing> <2>(?:do|are|did|have|is|was) you
            (?:what|which) countr(?:y|ies) <3>(?:citizen|passport)
            (?:which|what) countr(?:y|ies) (?:are|is|do|did) you (?:\w+ )?(?:a )?(?:citizen|national)
            citizen of (?:which|what|another|any other|this) country
            how long (?:have|had|did|were) you <2>(?:lived|been|resided|stayed|living|settled|live|stay) (?:in|here in) (?:this country|the (?:uk|u\.k\.|us|usa|united \w+|states|country|eu|netherlands)|america|britain|england|scotland|wales|ireland|canada|australia|germany|france|europe|here)
            how long (?:have|had) you <2>(?:lived|been living|been|resided) (?:here|in the country|over here)(?= ?[?.]|$)
            (?:when|how|why|what year) (?:did|have) (?:you|your (?:<relatives>)) <2>(?:come|arrive|arrived|move|moved|emigrate|immigrate|immigrated|get|enter|settle) (?:to|in|into|here from)? ?(?:this country|the (?:uk|us|usa|united \w+|states|country)|america|britain|england|canada|australia|germany|france|over here)
            when does your (?:leave to remain|work permit|permit|visa) (?:expire|run out|end)
            (?:your|any) immigration (?:papers|documents|status)
            (?:citizen|citizens) or (?:a |an )?(?:permanent resident|foreign|immigrant|visa|alien)
            are you here (?:legally|illegally|on a visa|permanently)
            (?:do|did) you (?:\w+ )?(?:plan|intend|want|hope) to <2>(?:become a citizen|apply for citizenship|stay in (?:this|the) country|be naturali[sz]ed|go back to your country)
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
            your (?:\w+ )?(?:religion|religious (?:beliefs?|views?|background|practices?|holidays?|observances?|affiliation|upbringing|needs|obligations|commitments|denomination)|faith(?! in)|church|mosque|synagogue|temple|parish|gods?|creed|priest|pastor|rabbi|imam|spiritual (?:beliefs?|life)|religious|place of worship|denomination|holy days?|sabbath)<thing>
            are you <3>(?:religious|spiritual|<religions>|churchgoer|church-goer|devout|god-fearing|a believer|an? (?:practi[sc]ing|observant) \w+|practi[sc]ing (?:<religions>|your|any religion)|of (?:any|a|which|what) (?:faith|religion)|orthodox<end>|member of (?:a|any|the) (?:\w+ )?(?:church|mosque|temple|synagogue|congregation|religious \w+))
            (?:do|did|will|would|does|don't|can) (?:you|your (?:<relatives>|partner|husband|wife)) <5>(?:pray(?:ing)?|worship|attend (?:a |any |your )?(?:\w+ )?(?:church|mosque|mass|temple|synagogue|religious services)|go to (?:a |any |your )?(?:\w+ )?(?:church|mosque|mass|temple|synagogue|worship)|believe in (?:a |any )?(?:god|gods|higher power)|(?:observe|keep|celebrate|mark|follow|practi[sc]e|have) (?:the |a |any |your |which |what |certain |some )?(?:\w+ )?(?:sabbath|shabbat|ramadan|lent|christmas|easter|eid|diwali|passover|hanukkah|yom kippur|kosher|halal|religion|faith|holy days?|religious \w+)|fast(?: during| for| in| at|<end>))
            (?:do|will|would|can|could|are|may) you <4>(?:need|needing|want|require|have|take|taking|be away|be fasting|fasting|stop|pause|available|work|working|free|off)<~40>(?:prayers?|sabbath|shabbat|ramadan|eid|yom kippur|diwali|passover|worship|religious (?:holidays?|reasons?|festivals?|observances?)|church|mosque)<thing>
            (?:which|what) (?:religion|church|mosque|synagogue|temple|parish|faith|denomination|religious \w+|holy days?) (?:do|are|did|were|does|would) you
            (?:which|what) (?:\w+ )?(?:holidays|festivals|feast days) (?:do|will|would|does) you(?:r family)? <2>(?:observe|celebrate|keep|mark|take)
            (?:why do|do|will|would|must|could|can|is it) you <3>(?:wear|wearing|remove|take off|need|keep) <3>(?:headscarf|head scarf|hijab|turban|kippah|cross|veil|crucifix|skullcap|kirpan|head covering|burqa|niqab)
            (?:does|would|will|is) (?:your )?(?:headscarf|hijab|turban|kippah|veil|kirpan)
            (?:your|that|the) (?:headscarf|hijab|turban|kippah|skullcap|niqab|burqa|crucifix|head covering) (?:you|religious|a|something|part|on|at|come|required)
            do you (?:\w+ )?(?:believe|have faith) in god
            (?:what|which|any) religious (?:holidays?|festivals?|days|observances?)<~20>(?:do|will|would|are) you
            (?:is|was) there a (?:religious|church|faith) <3>(?:reason|community|group) <4>you
            (?:any|^any) religious (?:reasons?|beliefs?|holidays?|objections?|restrictions?|observances?|obligations?)(?! in the data)
            (?:were|was) you (?:brought up|raised) (?:as )?(?:a |an )?(?:<religions>|religious|in (?:a|the) (?:\w+ )?(?:church|faith|religion))
            (?:born again|baptised|baptized|found god)<end>
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
            are you <4>(?:gay|lesbian|bisexual|bi|homosexual|heterosexual|transgender|trans|transsexual|queer|non-?binary|intersex|lgbt\w*\+?|asexual|attracted to (?:men|women|the)|in the closet|male or female|a (?:real |biological )?(?:man|woman|boy|girl|lady)|straight(?:<end>| or))(?! compan| market)
            (?:your|the candidate's) (?:\w+ )?(?:sexual(?:ity| orientation| preferences?| identity)|gender(?: identity| at birth)?|sex life|sex|birth sex|biological sex|gender transition|pronouns (?:before|previously|at birth|used to))<thing>(?! (?:balance|split|ratio|gap|bias|parity|mix))
            (?:what|which) (?:gender|sex) (?:are|were|do|did|would) you
            were you <2>(?:always |born )(?:as )?(?:a |an )?(?:man|woman|male|female|boy|girl|this gender)
            (?:were|was) you <3>(?:assigned|registered|named) <3>(?:at|from) birth
            (?:have|had|did|are|will|do) you <3>(?:transition(?:ed|ing)?(?:<end>| from (?:male|female|a (?:man|woman)))|changed? (?:sex|gender|your (?:sex|gender))|undergo(?:ne|ing)? gender|had (?:gender|sex)|sex change|gender (?:surgery|reassignment))
            (?:what|which) pronouns? did you <3>(?:use|have|go by)
            (?:what was|what is|what's) your (?:dead ?name|name before|birth name|real name before)
            (?:do|did|would) you <2>(?:date|prefer|like|sleep with|fancy|go out with|find) <3>(?:men|women|girls|boys|guys)(?:<end>| or| attractive)
            (?:do|did|would) you (?:\w+ )?identify as (?:a |an )?(?:man|woman|male|female|gay|lesbian|trans\w*|queer|straight|non-?binary|lgbt\w*|bisexual)
            as (?:a|the only|one of the few) (?:\w+ )?(?:woman|man|lady|girl|female|male|gay \w+|lesbian|trans \w+)(?:,|<end>| (?:in|on|how|do|would|will|can|could|what|among|with))
            (?:how|would|do|could|are|can|will) (?:you|do you|would you|will you|comfortable)<~30>(?:work|working|report|reporting|taking orders|take orders|managed|led|supervised) (?:to|for|under|by|from|with|among|alongside|only with) (?:a |an |mostly |all |only |other )*(?:woman|women|man|men|female|male|females|males|gay|trans)(?! \w*(?:patients|clients|service users|pupils|customers|health|ward))
            (?:all|mostly|mainly|predominantly)[- ](?:male|female|men|women)(?:-dominated)? (?:team|office|workforce|crew|environment|department|staff|shift|management|board)
            (?:can|could|would|will) (?:a )?(?:woman|man|girl|lady) (?:like you|really|cope|handle|do)
            have you (?:come|been) out(?:<end>| as| to)
        """,
        innocent=r"""
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
