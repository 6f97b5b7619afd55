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
            (?:been|were you|are you|get|got) (?:ever )?(?:arrested|convicted|jailed|imprisoned|cautioned|prosecuted|locked up)
            your (?:<own> )?(?:criminal record|convictions?|police record|arrest\w*|criminal history|cautions|offences?)<thing>
            what were you (?:charged with|arrested for|convicted of|sent down for|inside for)(?! (?:delivering|leading|running|building|doing|making|finding))
            your record,? (?:legally|with the law|criminally)
            (?:speeding|drink-driving|shoplifting|drugs)<~40>where do you stand
            (?:police cautions?|cautions?|convictions?|arrests?|offences?)<~6>(?:have|had|did) you
            (?:has|have) (?:the |a |any )?(?:court|police|judge|magistrates?) ever
            police<~40>(?:about|on|against|know) you\b|on your record|what (?:they'll|they will|we'll|we will|it'll) find<end>|points<~30>(?:drink-driving|speeding|licen[cs]e)
            a court case against you|trouble with the (?:law|police)
        """,
        innocent=r"""
            charged with (?:delivering|leading|running|building|doing|making|finding|getting|keeping|cutting|setting|writing)
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
            (?:pay|pays|paid|paying) you<~20>\b(?:an hour|per hour|a year|per year|per month|a month|a week|there|over there|at the moment|now|on|in pounds)<end>
            (?:what|how much) (?:do|does|did|are|is|were|was) (?:they|your|the|he|she)<~30>(?:pay|pays|paid|paying) you
            what(?:'s|'re| is| was| are| were)<~25>(?:paying|giving|offering) you(?= (?:at|over|there|now|currently|in your)|<end>)|how much (?:do|did) you (?:make|earn|clear|pull in|bring in)(?: \w+)? (?:on commission|in (?:tips|commission|overtime|bonuses)|a (?:week|month|year|shift)|per (?:week|month|year|hour)|there|now)|(?:have|need) to (?:beat|match|better) to (?:get|win|land|tempt) you|how much<~6>we<~12>to (?:beat|match)<end>
            what (?:are|were) you on (?:now|at the moment|there|currently|at present)|you must be on(?! (?:time|call|your|the|duty))|have you on<end>|(?:more|less|better|higher) than you (?:make|earn|get|are on|take home)|you'?(?:re|d be)? on at least
            what you (?:earn|make|are paid|were paid|get paid|take home|are on|were on|'re on)(?: now| there| at| in|<end>)
            your (?:<own> )?(?:salary|wage|wages|pay|payslips?|pay slips?|pay stubs?|earnings|income|compensation|bonus|package|base pay|take-home|hourly rate|day rate|pay packet|salary history|remuneration)<thing>(?! (?:expectation|requirement|range|are you|do you|would))
            (?:your|those|last|recent|latest|three) (?:\w+ )?(?:pay ?slips?|pay ?stubs?|p60|w-?2s?)|the w-?2<~45>(?:show|say)
            how much<~40>(?:you are with|you work for|your employer|your present|your current|your last)<~12>pay
            (?:what|which) (?:hourly |day |daily )?(?:rate|wage|salary|pay) (?:are|were|is|was|do|did) (?:you|they)<~20>(?:on|getting|get|earning|paid|paying|have|give)
        """,
        innocent=r"""
            (?:money|anything|nothing|deductions?|sums?|docked)<~30>(?:out of|from) your (?:pay|wages|salary)
            wages?<~20>garnish\w*
            (?:salary|pay|wage|compensation) (?:expectation|expectations|requirements?|range|band|model|prediction)
            expected (?:salary|pay|compensation)|(?:salary|pay|wage|rate|package|figure)<~15>(?:in mind|looking for|hoping for|after|expect|want)(?= |<end>)
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
            (?:how|who|which way|what) (?:you|did you|do you|would you|will you) (?:\w+ )?(?:vote|voted|voting)(?! (?:against|on))
            your (?:\w+ )?(?:politics|political (?:views?|opinions?|party|affiliation|beliefs|leanings?)|union (?:membership|card|dues|activity)|party membership|trade union|union(?= |<end>)<end>)<thing>
            (?:are|were|been) you <3>(?:member of (?:a|any|the) (?:union|party|trade union|club|political))
            (?:clubs|societies|associations|lodges|organi[sz]ations)<~20>(?:do you|are you|you) (?:belong|a member|in\b)
            how did the vote go in your|(?:where|which side) you stood<~25>(?:strike|union|election|referendum|vote)|(?:strike|walkout|election|referendum|politics)<~25>(?:where you stood|call yourself|where do you stand|which side)|(?:sit|serve|stand) (?:on|for) (?:any |a |the )?(?:local )?(?:council|party|parish)|getting the union recogni[sz]ed|you pay (?:a subscription|subs|dues) to
            as a shop steward|(?:walk|walked) out with|cross the (?:picket )?line
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
            (?:kind|type|sort|grade|class|characterisation|characterization) of discharge
            your (?:\w+ )?(?:discharge|reserve (?:duty|unit|obligations?|commitment)|military (?:service|record|obligations?)|call-up|deployment|national service)(?! (?:plan|summary|letter|of (?:a|the) patient))<thing>
            (?:the )?(?:reserves|guard|national guard|army|navy|regiment|unit) <2>(?:want|need|take|takes|call|sending|send|require) (?:from )?you
            annual camp|let go with honou?r|came to leave the (?:army|navy|forces|air force|service|marines)
            (?:do|did|done) your (?:\w+ )?service<end>|(?:whose|which|what)(?: [\w']+)? (?:forces|army|military|navy) did you (?:serve|do|fight)|fight in (?:any|the|a) (?:\w+ )?(?:wars?|battles?)|you did (?:your )?(?:national|military) service
            (?:whose|which|what) (?:\w+ )?(?:forces|army|military|service|regiment) did you serve|you serve in<end>
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
            your (?:<own> )?(?:debts?|credit(?= |<end>)<end>|credit (?:score|rating|history|file|report|record)|finances|mortgage|overdraft|savings|bankruptcy|student loans?|landlord|car|bank (?:balance|statements?))<thing>(?! (?:park|target))
            (?:you|your) (?:own|rent)(?:ing)?<~20>(?:home|house|flat|place|apartment|property)<end>|do you own<~20>or rent|own or rent|rent or own
            (?:is|are|was|has|been) (?:money|cash)<~8>(?:tight|short|difficult|hard|a (?:problem|worry|struggle))
            (?:ever )?been (?:made |declared )?(?:bankrupt|insolvent|repossessed|evicted)
            what (?:car |vehicle |do )?you drive<end>|what do you drive<end>|have you got a car|do you have a car|do you own a car
            (?:docked|deducted|garnished|taken) (?:from|out of) your (?:wages|pay|salary)|attachment (?:of earnings )?orders?
            how much<~15>you<~12>(?:owe|still to pay off|in debt)
            (?:pulled|pull|ran|run|checked|check|looked at|saw) your (?:credit|bank)
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
            your (?:<own> )?(?:facebook|instagram|insta|tik ?tok|twitter|snapchat|whatsapp|reddit|linkedin password|social media|socials|handles?|username|user names?|passwords?|log-?ins?|private (?:posts?|accounts?|profiles?|page)|personal (?:accounts?|profiles?|pages?|timeline|networks)|feed|timeline|tweets|followers|online (?:profile|presence|life))<thing>(?! (?:strategy|campaign|for the|team))
            (?:user names|usernames|handles|accounts|passwords) (?:for|of|on) (?:all |any |your |each )*(?:personal|private|social|facebook|twitter|instagram)
            (?:find|found|look for|looked for|search for|follow|followed) you on
            (?:name do you (?:go by|post under|use)|are you|who are you|what are you) on (?:facebook|instagram|tik ?tok|twitter|x|snapchat|social media|reddit)
            you(?:'ve| have)? been (?:posting|tweeting|sharing online)|(?:as a friend|friend request) (?:on|from|before|to|of)
            what (?:sort of things |kind of things |things )?do you (?:usually |mostly )?(?:post|tweet|share|put|write) (?:online|on the internet|on social media)<end>
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
