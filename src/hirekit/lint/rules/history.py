"""Questions about record, pay, memberships, service and money: unlawful or unwise before an offer, by place."""

from hirekit.lint.rule import ERROR, QUESTION, Basis, Rule
from hirekit.lint.rules.protected import EEOC

RULES = (
    Rule(
        code="Q-LEGAL-CRIMINAL",
        finds="asks about arrests, convictions or a criminal record",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="records are checked, where the law allows, after a conditional offer and against the duties; an arrest proves nothing",
        bases=(
            Basis("US", "EEOC Enforcement Guidance on arrest and conviction records (25 April 2012); fair chance laws"),
            Basis("US-NY", "New York City Fair Chance Act (in the city); Correction Law, article 23-A"),
            Basis("GB", "Rehabilitation of Offenders Act 1974"),
            Basis("EU", "GDPR, article 10"),
        ),
        safer="Leave it to the check after a conditional offer, with the duty it protects written down.",
        pattern=r"""
            (?:have|were|are|had) you <3>(?:been )<2>(?:arrested|convicted|imprisoned|jailed|incarcerated|prosecuted|cautioned by|stopped by the police|handcuffed|sentenced|detained|on bail|on parole|on probation|in (?:jail|prison|custody|court for)|to (?:jail|prison)|locked up|sent to (?:jail|prison)|inside<end>|found guilty|charged with (?:a |an |any )?(?:crime|offen[cs]e|felon\w*|misdemeano\w*|theft|assault|fraud|drunk|dui)|in trouble with (?:the )?(?:law|police|courts?|authorities)|accused of (?:a |any )?(?:crime|offence|theft)|fined (?:by a court|for (?:an|a) offence)|investigated by the police|questioned by (?:the )?police|before a (?:judge|court|magistrate)|subject to (?:an )?arrest)
            were you <3>(?:arrested|convicted|imprisoned|jailed|prosecuted)
            (?:have|did|do) you <3>(?:commit|committed|plead(?:ed)? guilty to) (?:a |an |any )?(?:crimes?|criminal|felon\w*|offen[cs]es?|misdemeano\w*)
            (?:have|did|do) you <2>(?:done|serve|served|serving|spent|spend) (?:any )?(?:time(?:<end>| in (?:jail|prison|custody|a cell))|a (?:prison )?sentence|nights? in (?:jail|prison|a cell))
            (?:do|have|did|are) you <3>(?:a |an |any |got )*(?:criminal|police|arrest|prison|felony) (?:records?|histor(?:y|ies)|past|convictions?|background|charges?)<thing>
            (?:do|have) you <2>(?:have |got )?(?:any |a |spent |unspent |prior |previous |past |pending |criminal |outstanding |driving )*(?:convictions?|arrests?|felon(?:y|ies)|criminal (?:charges?|cases?)|cautions|court cases|warrants|penalty points)<thing>(?! that )
            your (?:\w+ )?(?:criminal (?:record|history|past|background|convictions?)|police record|arrest record|convictions|arrests?|brush(?:es)? with the law|time in (?:prison|jail)|probation officer|parole)<thing>
            (?:^|any |have you any |are there any |there any )(?:previous |prior |unspent |spent |criminal |past |pending |recent )*(?:convictions?|arrests?|felon(?:y|ies)|criminal (?:record|convictions?|charges?|history|past)|police record|brush(?:es)? with the (?:law|police)|run-?ins? with the (?:law|police)|trouble with the (?:law|police)|offences|court appearances)(?=\s*(?:[?.]|$|we|that we|you|i should|to (?:declare|disclose|tell|report)|or|in your|on your|against|at all))
            (?:ever|you) <2>(?:run-?ins? with|brush(?:es)? with|trouble with|problems? with|fallen foul of|broken) the (?:law|police)
            are you (?:an? )?(?:ex-?)?(?:felon|convict|offender|ex-offender|criminal|registered sex offender|on probation(?! (?:in|at|with))|on parole|on bail|wanted by)
            (?:what|anything|something) (?:would|will|might|could)?<~20>(?:police|criminal|background|dbs|criminal-record) (?:record )?check<~30>(?:show|find|reveal|turn up|bring up|throw up|you)
            (?:show|come|turn|find|appear|crop) ?(?:up)? (?:on|in|up on) (?:a|your|the) (?:police|criminal|background|dbs|criminal record|criminal records) ?(?:record )?checks?
            ever (?:been )?(?:arrested|convicted|jailed|imprisoned|in prison|to prison|in jail)(?=\s*(?:[?]|$|for|of|or|before|in))
        """,
        innocent=r"""
            arrested (?:the|a) (?:fall|decline|slide|drop)
            court (?:data|records? system|users)
        """,
        examples=("Have you ever been arrested?", "Any convictions we should know of?"),
        lookalikes=(
            "How did you arrest the fall in quality?",
            "How would you judge a model that predicts convictions?",
            "What were you charged with delivering in that project?",
        ),
    ),
    Rule(
        code="Q-LEGAL-PAY",
        finds="asks for present or past pay",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="past pay carries past discrimination into the offer, and many places forbid the question",
        bases=(
            Basis("US", "pay history laws of about 21 states and 22 localities, lists vary"),
            Basis("US-CA", "Labor Code 432.3"),
            Basis("US-NY", "Labor Law 194-a"),
            Basis("US-MA", "General Laws, chapter 149, section 105A"),
            Basis("EU", "Directive (EU) 2023/970, article 5, due 7 June 2026"),
        ),
        safer='State the range, then: "Does this range work for you?"',
        pattern=r"""
            your (?:current |present |last |latest |most recent |previous |past |existing |old |former |final |prior |annual |monthly |total |starting |basic |gross |net )+(?:\w+ ){0,2}?(?:salary|salaries|pay|wages?|earnings|pay package|package|day rate|hourly (?:rate|pay|wage)|pay rate|rate of pay|bonus|income|remuneration|payslips?|pay ?checks?|pay stubs?|base (?:pay|salary)|compensation|comp|ctc|stipend|pay grade|take-home(?: pay)?)(?! (?:expect\w*|requirement|hope|target|demand|wish|ambition|range you (?:want|hope|seek)|logic|transaction|action|event|step|handler|manager|json|name|version|team|review|data|model|system|run|gap|goal))(?!-)
            (?:is|was|were|are|'s|much is|state|give|tell us|disclose|share|confirm|about) your (?:\w+ )?(?:salary|salaries|pay|wages?|earnings|income|remuneration|ctc|take-home(?: pay)?)(?! (?:expect\w*|requirement\w*|hope\w*|target|demand|wish|ambition|range you|model|data|review|gap|aspiration\w*|goal\w*))<thing>(?<!expected salary)(?<!desired salary)(?<!target salary)(?<!ideal salary)(?<!expected pay)(?<!desired pay)
            (?:salary|pay|wage|earnings|compensation|remuneration|income) histor(?:y|ies)<thing>(?! (?:table|bans?|laws?|dataset))
            (?:how much|what|how well|how highly) (?:do|did|are|were|have|had) you <3>(?:earn|earning|earned|get paid|getting paid|being paid|been paid|be paid|paid<end>|paid (?:in|at|there|now|currently|for your|by|before|per)|taking home|take home|bring home|bringing home|bring in (?:a|per) (?:month|year)|draw (?:a|per) (?:month|year))(?! (?:the|for (?:the|your) (?:company|firm|business|client)|trust|their|respect|a place))
            how much (?:do|did|are|were|have) you <2>(?:make|making|made|on|cleared)(?=\s*(?:[?,.]|$|now|there|at (?:your|the|present)|in (?:your|that|the last)|last|per|a (?:year|month|week|day)|an hour|before|currently|today|at the moment|right now|each|annually))
            (?:how much|what|how well) (?:do|does|did|are|is|were|was|have|has) (?:your|the) (?:\w+ ){0,3}(?:employers?|company|job|firm|boss|role|post|position|hospital|school|bank|agency|place|shop|practice) (?:currently |now |presently )?(?:paying|pay|paid) (?:you|per|now|an hour|a year|<end>)
            (?:what|how much) (?:were|are|was|is) (?:they|he|she|it) paying you
            (?:what|which) (?:salary|pay|wage|wages|hourly rate|day rate|bonus|pay grade|pay band|compensation|package) (?:are|were|did|do|have|was|is) (?:you|your (?:\w+ ){0,3}(?:employer|company|job|firm|role|post))(?! (?:\w+ ){0,2}(?:look|hop|expect|want|seek|aim|need|like|after|ask|think|require|consider|hav\w+ in mind|prefer|target))
            (?:bring|send|provide|show|upload|attach|share|give|submit|enclose|let us see|see)<~25>(?:pay ?slips?|pay ?stubs?|pay ?checks?|p60s?|w-?2s?|salary (?:slips?|certificate|statement)|proof of (?:salary|earnings|income|pay))<thing>
            your <2>(?:pay ?slips?|pay ?stubs?|p60|w-?2)<thing>
            (?:paid|earn|earned|earning|salary|wage|wages|pay|bonus|make|making|made)\b<~12>(?:in|at|from|for|of) your (?:\w+ ){0,1}(?:last|current|present|previous|old|former|existing|most recent) (?:job|role|post|position|employer|company|place|firm|school|hospital|practice)(?! (?:improve|better|a ))
            (?:compare|compares|differ|match|more|less|higher|lower|better|rise|increase|above|below|up)<~25>(?:with|to|than|from|on|over) what (?:you|you're|they|your \w+)(?: are| is| do| were)? ?(?:currently |now |presently )?(?:earn|earning|on now|on at|on<end>|being paid|paid|make|making|get|getting|get paid|pay you|pays you|paying you)
            what (?:you|you're)(?: are)? (?:currently |now |presently )?(?:earn|earning|paid|being paid|on at the moment|making now)
            (?:last|latest|previous|current) (?:drawn )?(?:salary|ctc|wage|pay ?slip|pay package)(?=\s*(?:[?.,]|$))
            (?:what|how (?:big|large|much))<~15>(?:bonus|bonuses|pay rise|raise|overtime pay|commission) (?:did|have|do|were|was) (?:you|your)(?! (?:\w+ ){0,2}(?:expect|hope|want|look))
            (?:were|are) you (?:\w+ )?(?:well|highly|poorly|fairly) paid
            how (?:big|large|good|high) (?:is|was|were|are) your (?:\w+ )?(?:bonus|salary|pay|raise|rise|commission|wage)(?! expect)
        """,
        innocent=r"""
            wages?<~20>garnish\w*
            (?:salary|pay|wage|compensation) (?:expectation|expectations|requirements?|range|band|model|prediction)
            expected (?:salary|pay|compensation)
            compensation (?:logic|action|transaction|event|step|handler)
            current (?:learning|error|exchange|discount) rate
        """,
        examples=("What is your current salary?", "How much did your last employer pay you?"),
        lookalikes=(
            "What pay are you looking for?",
            "What is your current compute budget, and how did you set it?",
            "What did your last project cost to run?",
        ),
    ),
    Rule(
        code="Q-LEGAL-MEMBERSHIP",
        finds="asks about clubs, unions, political party or vote",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="memberships show belief, origin and union activity, which must not count",
        bases=(
            Basis("US", f"National Labor Relations Act, 29 U.S.C. 158(a)(3); {EEOC}"),
            Basis("GB", "Trade Union and Labour Relations (Consolidation) Act 1992, section 137"),
            Basis("EU", "GDPR, article 9"),
        ),
        safer='"Tell us about any publication or professional work you would like us to know of."',
        pattern=r"""
            (?:are|were|have) you <3>(?:in|part of|with|represented by|join|joined|belong to|belonged to|active in|a member of|member of|members of|involved (?:in|with)|organi[sz]ed|paying into|thinking of joining) (?:a |any |the |your |which |an )*(?:local |trade |labou?r |workers'? |teachers'? |nurses'? |staff |credit |political |social |golf |gentlemen's |country |private |religious |ethnic |sports |tenants'? |community |parent |campaign |activist |protest |women's |students'? )*(?:unions?|part(?:y|ies)|political \w+|clubs?|lodge|freemasons|masons|fraternity|sorority|societ(?:y|ies)|associations?|pressure groups?|campaign groups?|movements?|activist groups?)(?! (?:type|types|query|queries|of the (?:two|sets)|find|operator|all|codebase))
            (?:do|did|would|will|have) you <2>(?:belong(?:ed)? to|join(?:ed)?|pay (?:dues|subscriptions|subs) to|support(?:ed)?|campaign(?:ed)? for|donate(?:d)? to|give money to|volunteer(?:ed)? for) (?:a |any |the |your |which |an )*(?:\w+ ){0,2}(?:unions?|political (?:part(?:y|ies)|campaigns?|causes?|groups?|organi[sz]ations?)|party|clubs?|lodge|fraternity|sorority|societ(?:y|ies)|strikes?|conservatives|democrats|republicans|labour party|greens|left|right)(?! (?:type|types|query|find|operator|join))
            (?:do|did) you belong to (?:a |an |any |the |which )+(?:\w+ ){0,2}(?:organi[sz]ations?|clubs?|associations?|groups?|societ(?:y|ies)|unions?)
            (?:which|what) (?:\w+ )?(?:trade unions?|labou?r unions?|unions?|political part(?:y|ies)|party|clubs?|lodge|societies|associations|organi[sz]ations|political group)(?! type)<~20>(?:do|are|did|have|would|were) you <3>(?:belong|vote|voted|support|in<end>|in at|active|a member|member|join|joined|pay|closest|back|prefer|lean|favou?r|part of|with<end>)
            (?:who|whom|what|how|which (?:way|side|party|candidate)) (?:did|do|will|would|are) you <3>(?:vote|voting|voted)(?! on (?:a|the) (?:design|proposal|pull|change))(?=\s*(?:[?]|$|for|in|at|on election|last|this|next))
            (?:did|do|will|have) you <2>(?:vote|voted) (?:for|in (?:the|a) (?:\w+ )?(?:election|referendum)|labour|conservative|republican|democrat|tory|green|leave|remain|left|right)
            your (?:\w+ )?(?:politics|political (?:views?|party|leanings?|affiliations?|beliefs?|opinions?|activit\w+|stance|persuasion|sympathies|background|donations?)|union (?:membership|rep|representative|activity|activities|card|dues)|trade union|party membership|club memberships?|memberships|voting (?:record|habits|intention)|views? on (?:abortion|brexit|immigration|the election|the government|the president|the prime minister|unions|trade unions|gun))<thing>
            are you (?:politically|union) (?:active|engaged|involved|left|right|conservative|minded)
            are you (?:a |an )?(?:\w+ )?(?:democrat|republican|tory|labour voter|socialist|communist|freemason|mason|trade unionist|unionist|left-wing|right-wing|left-winger|union (?:member|man|woman|rep|representative|organi[sz]er|activist|steward)|shop steward|political activist|card-carrying)
            are you (?:conservative|liberal|on the (?:left|right)|left|right)(?: or (?:conservative|liberal|progressive|labour|left|right|democrat)| politically|<end>)
            (?:have|did|were|would) you <3>(?:been )?(?:on strike|go on strike|gone on strike|take part in (?:a |any )?(?:strike|industrial action|protest|demonstration)|taken part in (?:a |any )?(?:strike|industrial action|protests?|demonstrations?|marches)|join a (?:strike|picket)|cross a picket|crossed a picket|organi[sz]e a (?:strike|union)|sign a union)
            (?:list|name|tell us about|give us|write down|mention)<~20>(?:clubs?|societies|associations|unions?|memberships|lodges|organi[sz]ations)<~20>(?:you|your)
            (?:clubs?|societies|associations|lodges|fraternities|organi[sz]ations) (?:that )?(?:you (?:belong|are in|are a member)|to which you belong)
            (?:how do|what do) you (?:feel|think) about (?:trade |labou?r )?unions(?! types?)
            would you (?:\w+ )?(?:join|support|vote for) (?:a|the|our) (?:trade |labou?r |staff )?union
        """,
        innocent=r"""
            union (?:type|types|query|queries|find|all)
            discriminated union
            (?:vote|voting) (?:classifier|ensemble|scheme)
        """,
        examples=("Are you in a union?", "Which party do you vote for?"),
        lookalikes=(
            "When would you use a union type?",
            "How did the change get past the works council and the union?",
            "How does a voting classifier break ties?",
        ),
    ),
    Rule(
        code="Q-LEGAL-MILITARY",
        finds="asks about discharge, reserve duty or foreign service",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="kind of discharge and duty to come must not count; skills learned in service may",
        bases=(
            Basis("US", "Uniformed Services Employment and Reemployment Rights Act, 38 U.S.C. 4311; state laws"),
            Basis("GB", "Reserve Forces (Safeguard of Employment) Act 1985"),
            Basis("EU", "national laws on conscription and reserve duty"),
        ),
        safer='"Which skills from any service, paid or not, would you use in this post?"',
        pattern=r"""
            (?:type|kind|sort|nature|form|terms?|class|character|category|grade) of (?:your )?(?:military |army |service )?discharge(?! (?:summar|plan|letter|note))
            (?:what|which|how)<~20>(?:military |army |service )?discharge (?:did|were|was|do|have) (?:you|your)
            your (?:\w+ )?(?:military discharge|discharge (?:papers|status|type|from the (?:army|navy|military|forces|service|marines|air force))|discharge (?:honou?rable|dishonou?rable|general|medical)|military (?:status|obligations?|record|duty|duties|commitments?)|reserve (?:duty|duties|status|obligations?|service|commitments?|training|unit)|reservist \w+|national service|national guard \w+|draft (?:status|card|number)|veteran status|dd-?214|conscription|army discharge|guard duty)
            (?:is|was) your discharge (?:honou?rable|dishonou?rable|general|medical|other than)
            (?:were|was|are|have) (?:you|your)<~12>(?:honou?rabl[ey]|dishonou?rabl[ey]|medically)(?: been)? discharged
            (?:why|how|when) (?:were|was|did) you <2>(?:discharged|leave|left) ?(?:from )?(?:the )?(?:army|navy|military|armed forces|forces|air force|marines|service|national guard|royal \w+|coast guard)
            (?:why|how) were you discharged<end>
            (?:are|were|aren't|have) you <4>(?:in the (?:reserves?|national guard|territorial army|army reserve|territorials|ta|naval reserve)|(?:a |an |active )*(?:army |naval |military )?(?:reservist|veteran|conscript)|on reserve|called up|liable (?:for|to) (?:military|call-?up|conscription|be called)|subject to (?:the draft|call-?up|military|mobili[sz]ation)|drafted|conscripted|a member of the (?:reserves?|national guard|armed forces)|in (?:the |a |any |another country's )?(?:\w+ )?(?:army|military|armed forces|militia)(?! (?:hospital|school|project|contract)))<thing>
            (?:do|will|would|did|can|could|might|are|have) you <3>(?:reserve (?:duty|duties|commitments?|training|service|weekends?)|reservist (?:duty|duties|commitments?|training)|national guard (?:duty|duties|weekends?|drills?|commitments?)|drill weekends?|annual (?:military )?training with|military (?:duty|duties|leave|obligations?|commitments?|service|training)|national service|weekend drills?|be called up|be deployed (?:overseas|abroad|again)|be mobili[sz]ed|military call-?ups?)<thing>
            (?:how (?:often|long|many|much)|when|what)<~30>(?:reserve duty|reserve (?:training|weekends?|service|commitments?)|reserves|national guard|drill|army training|call-?up|military service|national service|military leave)<~25>(?:you|your)
            (?:how (?:often|long|many)|when)<~15>you<~25>(?:reserve duty|reserve (?:training|weekends?|service|commitments?)|the reserves|national guard|military leave|called up|mobili[sz]ed)
            (?:did|have|do|are|were) you <2>(?:serve|served|serving|fought|fight) (?:in|with|for) (?:the |a |any |another |which |your )*(?:\w+ ){0,2}(?:army|military|navy|air force|armed forces|forces|marines|militia|defence force|defense force|national guard|regiment)
            (?:which|what) (?:country'?s? |branch of the )?(?:army|military|armed forces|regiment|service branch|branch of (?:the )?(?:service|military|armed forces)) (?:did|were|do|have|are) you
            (?:have|did) you <2>(?:done|do|complete|completed|avoid|avoided|dodge|refuse|refused) (?:your |any )?(?:military|national) service
            (?:any|^any) (?:military|reserve|national guard) (?:obligations?|commitments?|duties|duty)
        """,
        innocent=r"""
            discharge (?:summary|summaries|plan|planning|letter|letters|notes?|process|procedure|checklist|lounge|nurse)
            drill (?:down|into|bit)
        """,
        examples=("What kind of discharge did you get?", "Are you still in the reserves?"),
        lookalikes=(
            "Which skills from your time in the forces would you use here?",
            "How did you plan the discharge of patients from the ward?",
            "How do you reserve capacity for peak days?",
        ),
    ),
    Rule(
        code="Q-LEGAL-MONEY",
        finds="asks about debts, credit, bankruptcy, garnished wages, or owning a home or car",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="private money shows nothing about the work and falls unequally on groups",
        bases=(
            Basis(
                "US",
                "EEOC, pre-employment inquiries and financial information; Fair Credit Reporting Act, 15 U.S.C. 1681b(b)",
            ),
            Basis("GB", "Equality Act 2010, section 19; UK GDPR, article 5"),
            Basis("EU", "GDPR, article 5"),
        ),
        safer='"The post needs you to reach three sites in a day. Can you do that?"',
        pattern=r"""
            (?:do|did|are|have|were|don't) you <2>(?:own|buying|bought|renting|rent) (?:a |an |any |your(?: own)? |the )*(?:home|house|flat|apartment|condo|car|cars|vehicle|property|properties|place you live|place)(?! or build|-)<thing>
            (?:do|are) you <1>(?:own or rent|rent or own|renting or (?:own|buy)\w*|own(?:ing)? or rent(?:ing)?|a (?:home-?owner|tenant|council tenant))
            (?:do|have) you <2>(?:have |got )(?:a |your own |use of a |access to a |any )+(?:car|vehicle|mortgage|overdraft|bad credit|poor credit|good credit|credit card debts?|student debts?|student loans?|personal debts?|outstanding debts?|unpaid (?:debts?|bills)|loans?|debts?|ccjs?|county court judgments?|savings<end>|arrears|gambling debts?|money (?:worries|troubles|problems)|financial (?:problems|difficulties|troubles|worries|commitments))<thing>(?! (?:licen|driv|park|insur|in the (?:code|system)))
            (?:is|was) (?:your|the) (?:home|house|flat|car)<~15>(?:owned|rented|mortgaged|paid (?:off|for)|your own|repossessed)
            (?:have|were|are|did|had) you <3>(?:been |gone |go |go into |declared? |filed? (?:for )?|filing for |become |became )*(?:bankrupt|bankruptcy|insolven\w+|an iva)<thing>
            your (?:\w+ )?(?:credit (?:score|rating|history|record|report|card (?:debt|balance)|file|worthiness)|creditworthiness|(?<!technical )(?<!tech )debts|mortgage|bankruptcy|personal finances|finances|financial (?:situation|position|status|problems?|difficulties|troubles|circumstances|affairs|obligations|history|worries|health)|overdraft|landlord|bank balance|student (?:loans?|debts?)|personal (?:debts?|savings|money)|home ownership|rent<end>|money (?:worries|troubles|problems)|bank account|bank statements?)<thing>(?! (?:model|data|scoring))
            (?:wages|pay|salary|earnings|paycheck)<~20>garnish\w*
            garnish\w*<~20>(?:wages|pay|salary|earnings)
            are you <2>(?:in (?:any |serious |heavy |a lot of )*(?:debt|arrears|financial (?:difficult\w+|trouble))|behind on (?:your |any )?(?:rent|mortgage|payments|bills|loans|debts)|good with (?:your own )?money|paying off (?:a |any |your )*(?:debts?|loans?|mortgage|student)|able to (?:pay your|live on|make ends)|financially (?:stable|secure|independent|comfortable|sound))
            (?:how much|do you|who do you|what do you)<~12>\bowe\b<~20>(?:you|<end>|on|in|to|anyone|money)
            (?:how much|what)<~20>(?:debt|rent|mortgage|savings)<~15>(?:do|are|have) you
            (?:can|do) you <2>(?:pay your (?:bills|rent|debts)|make ends meet|live within your means|have money problems|manage your own money)
            (?:have|had|did) (?:you|your)<~25>(?:home|house|car|flat) (?:been )?repossessed
            (?:bailiffs?|debt collectors?|creditors)<~25>you
            (?:do|did|have) you <2>(?:gamble|gambled|bet)(?=\s*(?:[?]|$|or|on|with|much|often))
            (?:would|will|may|can) (?:we|i)<~15>(?:run|do|carry out|see|pull)<~10>(?:a )?credit (?:check|report|score)<~25>(?:you|<end>)
        """,
        innocent=r"""
            (?:technical|tech|design|data|sleep) debts?
            credit (?:scoring|model|models|risk)
            driving licen[cs]e
            car (?:park|parks|insurance|licen[cs]e)
            own (?:the|a) (?:home|house) page
        """,
        examples=("Do you own your home?", "Have you ever been bankrupt?"),
        lookalikes=(
            "How did you pay down technical debt?",
            "Which features does your credit model use?",
            "Do you hold a driving licence?",
        ),
    ),
    Rule(
        code="Q-LEGAL-SOCIAL",
        finds="asks for a candidate's personal accounts, handles or passwords",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="private pages show age, origin, faith, family and health, and many places forbid the demand",
        bases=(
            Basis("US", "state laws on employer access to personal accounts, such as California Labor Code 980"),
            Basis("GB", "UK GDPR, article 5; ICO, recruitment guidance"),
            Basis("EU", "GDPR, articles 5 and 6; Working Party 29, Opinion 2/2017"),
        ),
        safer='"Is there published work you would like us to look at?"',
        pattern=r"""
            your (?:own |personal |private |main |current |other |full )*(?:<platforms>)(?: media)?(?: or (?:<platforms>))?(?: ?(?:handles?|accounts?|profiles?|pages?|passwords?|names?|logins?|feeds?|usernames?|posts?|ids?|presence|wall|stories|timeline))*(?! (?:handler|campaign|campaigns|strategy|strategies|model|models|data|team|work|project|marketing|experience|policy|ads|integration|api|listening|classifier|analysis|skills|skill|worker|care|plan|content plan|calendar|interaction|class|security|studies|science|distancing|feed ranking|team's|manager|channels? for|launch|advertising|impact|enterprise))<thing>
            your (?:personal|private) (?:accounts?|profiles?|web ?pages?|passwords?|blogs?|pages?|e-?mail account|phone|handles?|online (?:accounts?|life|presence|profile))<thing>
            your (?:user ?names?|handles?|passwords?|logins?|log-ins?) (?:on|for|to|at|with)<~20>(?:<platforms>|social|personal|private|accounts?)
            (?:are|were) you <2>on <2>(?:<platforms>|dating apps?|dating sites?|social media)<end>
            (?:are|were) you <2>(?:active|registered) on <2>(?:<platforms>|dating apps?|dating sites?)
            (?:do|did|have) you <2>(?:have|got|use|run|keep|post on|posted on|write on|go on|maintain) (?:a |an |any |your own |another |private |personal |secret )*(?:<platforms>|dating|anonymous|private|personal) ?(?:accounts?|pages?|profiles?|handles?|blogs?|feeds?)(?! (?:data|api|ads|for (?:the|your) (?:company|business|team)))
            (?:can|could|may|might|shall|will|would|must) (?:we|i|you|us)\b<~30>(?:add|friend|follow|see|look at|look up|find|view|check|log ?in(?:to)?|connect|access|show|open|unlock|give|share|send|accept|let us)\b<~25>(?:your )(?:\w+ )?(?:<platforms>|personal accounts?|private accounts?|profiles?|passwords?)(?! (?:campaign|data|strategy))
            (?:what|which|where|what kind of things|what sort of things) (?:do|have|did) you <2>(?:post|posted|share|tweet|write|like)(?: about)? (?:online|on (?:<platforms>|the internet|the web|your (?:wall|profile|page|private|personal)))
            (?:which|what) (?:<platforms>|social networks?|dating apps?|social media)(?: \w+)? (?:are you|do you|have you) (?:on|use|have|active|post|belong)<thing>
            (?:what|how) (?:are you|do you go by|are you called|can we find you|do we find you|would we find you|might we find you) on (?:<platforms>|social)
            (?:find|follow|friend|add) you on (?:<platforms>|social)
            (?:log ?in(?:to)?|sign in(?: to)?)<~15>your<~15>(?:<platforms>|account)<~25>(?:us|we|look|here|now|while)
            (?:who|how many|what)<~12>(?:friends|followers|people) (?:do|are|have) you<~15>(?:on (?:<platforms>)|online|follow)
            (?:hand over|give us|tell us|write down|provide|share)<~15>(?:your|the) (?:\w+ )?(?:passwords?|logins?)<~20>(?:<platforms>|accounts?|phone)
        """,
        innocent=r"""
            social (?:worker|workers|care|work|skills|science|services|housing)
        """,
        examples=("What is your Instagram handle?", "Can we see your Facebook?"),
        lookalikes=(
            "How would you plan a social media campaign for a small shop?",
            "What would you do with a password found in a log?",
            "Is there published work you would like us to look at?",
        ),
    ),
)
