"""Protected topics as words: what a sentence that speaks to a candidate must not be about.

One alternative a line, in the notation of `hirekit.lint.pattern`. They are tried after a rule's own pattern, which
knows the ways a topic is asked; these know the topic however it is asked.
"""

TOPICS = {
    "Q-LEGAL-AGE": r"""
        (?:summers?|winters?|birthdays?|years|decades) (?:ago (?:was|did|were) (?:that|you)|until you|till you|before you (?:stop|draw|leave|finish|retire))
        (?:turn(?:ed)?|reach(?:ed)?|pass(?:ed)?|hit) (?:eighteen|twenty-one|twenty|thirty|forty|fifty|sixty|seventy|retirement|\\d\\d)<~20>
        (?:sit|sat|take|took|do) (?:your )?(?:o-levels|gcses|a-levels|the eleven-plus|school exams)
        (?:young|old|older|younger) (?:person's|man's|woman's|people's|folks'?) (?:game|job|work|world|trade)
        (?:remember|recall) (?:the (?:first|moon|war|three-day|fall of|coronation|days (?:of|before|when))|when)<~40>
        (?:birthdays?|pension|your retirement|you retire(?! an?\b| the\b| it\b))
        (?:class year|year group|date of birth|year of birth|old age|born in the \\w+|age (?:group|bracket))
        (?:your age|how old|school-leaving|school leaver|state pension|free bus pass|years you have left|winding down)
        (?:born|childhood|grew up|growing up) (?:before|after|in the|in which|during)
        (?:what|which) (?:year|decade)<~30>(?:school|university|college|exams?|a-levels|gcses|graduation|apprenticeship|degree)
        (?:older|younger) (?:than you|boss|manager|colleagues|head|chef|supervisor)
        (?:keep up with|compete with|energy of|stamina of|work alongside|learn from) (?:the )?(?:young|younger|youngsters|kids|twenty|teenage|millennials)<~20>
        (?:at this|at that|in this) (?:stage (?:in|of) (?:your )?(?:life|career)|point in (?:your )?life)
        (?:grandchildren|grandparent|grandfather|grandmother|great-aunt)
    """,
    "Q-LEGAL-ORIGIN": """
        (?:grandparents|<relatives>|forefathers|people)<~25>(?:come from|come over|come to|move in|move here|arrive|settle|from abroad|born|emigrate|immigrate|originate)
        (?:is|was|sounds?) (?:that|it|your name|your accent|this) (?:a |an )?(?:<nations>)(?: \\w+)?
        (?:a|an) (?:<nations>) (?:name|surname|accent)
        (?:describe yourself|identify|see yourself|think of yourself|call yourself|class yourself)<~12>(?:<nations>|mixed|ethnic\\w*|race|minority)
        (?:cultural|ethnic|racial|family) (?:heritage|roots|origins?|identity|descent)
        you from (?:round here|around here|here|these parts|abroad|overseas|a different country|another country|this country)
        (?:part of the world|corner of the world|neck of the woods)<~40>(?:from|come|family|grandparents|parents|people|you)
        (?:ancestors|ancestry|ethnicity|ethnic|nationality|birthplace|heritage|foreign-born|mixed-race|forebears|bloodline)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:accent|race|roots|tribe|caste|clan|people come|home country|country of origin|native land|homeland|skin|complexion|background originally|colou?r)
        (?:accent|surname|family name|last name|maiden) (?:is|comes|sounds|come|from)
        (?:kind|sort|type) of (?:name|surname|accent)
        (?:you|your (?:<relatives>)) <~20>(?:come from|hail from|emigrat\\w+|immigrat\\w+|move (?:here|over)|come over|settle here|arrive here) <2>(?:originally|from|here|over)?
        (?:pronounce|spell|say) your (?:sur)?name<~30>(?:from|origin|mean)
        (?:where|which country|what country)<~25>(?:you|your (?:<relatives>)) <~15>(?:born|raised|brought up|from|grow up|grew up)
        (?:where|which part of the world)<~12>(?:accent|name|surname)<~20>
        (?:back home|go home|return home|old country|mother country)<~30>(?:for you|your|do you|you)
        (?:are|were) (?:you|your (?:<relatives>)) <2>(?:<nations>)
    """,
    "Q-LEGAL-LANGUAGE": """
        (?:grow up with|grew up with|brought up with|raised with|sing to you|sang to you|read to you|first words?|taught you|spoke to you|learn it later|learned it later|learnt it later)
        (?:speak|spoke) (?:english|spanish|french|german|welsh|polish) (?:so|very|really|extremely|too)? ?(?:well|good|fluently|beautifully)
        (?:english|spanish|french|german|welsh|polish|arabic|urdu|language|tongue)<~25>(?:as a (?:little |small )?(?:boy|girl|child|kid)|in your (?:childhood|youth|early)|at your mother's|at mother's|in the cradle|first (?:speak|spoke|learn))
        tongue did you
        (?:mother tongue|native tongue|native language|first language|native speaker|home language|tongue|second language)
        (?:learn|learnt|learned|pick up|picked up|come by|acquire|master) <3>(?:spanish|english|french|german|arabic|polish|hindi|urdu|mandarin|chinese|portuguese|italian|russian|turkish|dutch|welsh)<~15>
        (?:speak|spoke|spoken|use|talk)<~20>(?:at home|with your (?:<relatives>|children|kids|husband|wife|partner)|as a (?:child|baby|toddler)|growing up|when you were (?:small|little|young|a child)|around the (?:house|kitchen table|dinner table))
        language<~25>(?:grew up|grow up|growing up|raised|brought up|your (?:<relatives>)|at home|as a (?:child|baby)|your first words|lullab\\w+|cradle|you (?:dream|think|count|swear|pray) in)
        (?:dream|think|count|swear|pray) in (?:english|spanish|french|another language|your own language|which language)
        (?:english|spanish|french|german|welsh|polish|arabic)<~25>(?:your (?:first|second|native|own|parents)|from birth|since birth|since childhood|at home|as a child)
    """,
    "Q-LEGAL-CITIZENSHIP": """
        (?:naturali[sz]ed|naturali[sz]ation|citizenship|citizen|green card|passports?|immigration|immigrant|immigrated|visa|leave to remain|settled status|permanent resident|residence permit|deported|asylum)
        (?:how long|when|since when|what year|how many years)<~20>(?:in|to) (?:this|the) (?:country|uk|us|states|eu|continent)
    """,
    "Q-LEGAL-RELIGION": """
        (?:mosque|church|parish|synagogue|temple|gurdwara|chapel|congregation|religious|religion|religiously|sabbath|ramadan|lent|passover|diwali|eid)
        (?:prayers?|pray|praying|worship|bible|koran|qur'?an|kosher|halal|baptised|baptized|confirmed in|believer|atheist|denomination|faith|god|creed|hijab|headscarf|turban|crucifix|kippah|skullcap)
        (?:are you|were you) <2>(?:<religions>)
        (?:holy|feast|religious) (?:days?|holidays?|festivals?)
    """,
    "Q-LEGAL-FAMILY": """
        (?:husband|wife|spouse|married|marry|marrying|marriage|divorced?|separated|widow|widower|widowed|kids|childcare|nanny|babysitter|boyfriend|girlfriend|fianc[eé]e?|engaged to|engagement ring|wedding|honeymoon|in-laws|stay-at-home|maiden name|childless|childminder|creche|crèche|stepchildren|single parent|single mother|single mum|household)
        (?:elderly|ageing|aging|sick|frail) (?:parents?|relatives?|mother|father|mum|dad)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:children|kids|son|daughter|partner|family|little ones|other half|toddler|home life|domestic|dependants|dependents|caring duties|caring responsibilities)
        (?:children|dependants|dependents|a family|family plans|family life|other half|significant other|little ones|school run|caring responsibilities|carer for|care for a relative)
        (?:are you|live) <2>(?:single|alone|engaged|attached|in a relationship|seeing anyone|with anyone|a parent|a mother|a father|a mum|a dad)
    """,
    "Q-LEGAL-PREGNANCY": r"""
        (?:little ones?|another one|baby|babies|bump|child|children|happy event) (?:on the way|planned|coming|due|in mind|soon|in the next|arriv\w+)
        (?:want|have|having|wanting|planning|plan|hope for|think of) <4>(?:more |any |some )?(?:children|kids|babies|a child|little ones)<~12>(?:in|soon|one day|eventually|at some|later|within|<end>)
        (?:your|the|a) baby (?:was|is|comes?|came|arriv\w+)
        (?:pregnan\w+|maternity|paternity|breast-?feed\w*|morning sickness|parental leave|adoption leave|family leave|trimester|ivf|fertility|birth control|contracepti\w+|due date)
        (?:a|another|more|have|having|want|the|your|any) (?:baby|babies)
        (?:expecting(?= (?:a baby|again|twins|soon)|[?.])|trying for|start a family|starting a family|add to your family|baby bump|grow your family|extend your family)
        (?:time (?:off|away|out)|leave|break|gap|back)<~25>(?:baby|babies|birth|newborn|child(?:ren)?|had your|having a child)
        give birth
    """,
    "Q-LEGAL-HEALTH": r"""
        (?:illness(?:es)?|medication|medicines?|tablets|prescriptions?|disability|disabilities|disabled|sick days?|sick leave|sickness|therapist|therapy|counselling|antidepressants|diagnosed|diagnosis|wheelchair|psychiatrist|psychologist|surgery|surgeries|hospitali[sz]ed|insulin|inhaler|hearing aids?|handicap(?:ped|s)?|ailments?|allergies|off sick|signed off|burnout|burn-out|breakdown|rehab|rehabilitation|sober|alcoholic|vaccinated|vaccination|injured|injury|injuries|chronic)
        (?:medical|health|mental health|physical|heart|back|knee|eye|skin|sleep|blood) (?:history|condition|conditions|problem|problems|issue|issues|complaint|complaints|trouble|impairment|impairments|limitations|restrictions|appointments|check-?ups?)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:health|medical|fitness|doctor|gp|mental health|weight loss|back pain|eyesight|hearing|sleep|blood pressure|drinking|limp|condition)
        (?:<diseases>)
        (?:see|seen|seeing|visit|under|to|treated by) (?:a |your |the )?(?:doctor|gp|specialist|consultant|physician|hospital)
        (?:how much|how often|do you|what) <3>(?:drink|smoke)<~12>
        (?:workers'? comp\w*|compensation claim|injury claim|industrial injury|accident at work)
        (?:operation|treatment) (?:on your|for your|have you|did you|are you)
        (?:days|time|weeks|months|work)<~12>(?:off ill|off sick|through illness|missed|because of illness|for health|due to illness|unwell)
        (?:are|were|have|been) you <3>(?:healthy|unwell|ill|fit and well|in good health|depressed|stressed out|a smoker|addicted|well enough)
    """,
    "Q-LEGAL-GENETIC": r"""
        (?:your (?:line|blood|family|family tree|side|relatives?|<relatives>)|the family)<~20>(?:had|have|has|suffered?|died?|carry|carries|prone|history|ill|illness|stroke|strokes|cancer|dementia|live to|lived|inherit\w*|carrier)
        (?:what|how|when)<~12>your (?:<relatives>)<~10>(?:die|died|pass away|passed away)<~10>
        (?:history|cases?) of (?:<diseases>|strokes?|dementia|heart)<~20>(?:family|relatives|your)
        (?:anyone|anybody|someone|either|any) (?:in|of|on) (?:your|the) <4>(?:had|have|has|suffer\w*|die\w*|<diseases>|stroke)
        (?:dna|genetic|genetics|genetically|gene|genes|hereditary|inherited|heritable|genome|ancestry test)
        (?:cancer|heart disease|diabetes|dementia|illness|alzheimer's|huntington's|disease|condition)<~15>(?:among|in|run in|through|from) (?:your|the) <2>(?:family|<relatives>|side|line|blood)
        (?:your risks? of|predispos\w+|at risk of) (?:to )?(?:cancer|dementia|\w+ disease|any)
        your (?:<relatives>|grandparents'|aunt|uncle)(?:'s|')? <3>(?:illness|cancer|diabetes|dementia|health|die|died|suffer|suffered|condition|alive)
        run(?:s|ning)? in (?:your|the) family
        (?:family|families) (?:medical |health )?history of
        (?:medical|health) histor(?:y|ies) of your (?:family|<relatives>)
    """,
    "Q-LEGAL-SEX": r"""
        (?:been|a real|really|always|once|biologically|legally) (?:a |an )?(?:man|woman|boy|girl|male|female)<end>
        (?:say|call yourself|consider yourself|are you|identify as) (?:you are |as )?(?:straight|bi|queer|gay|masculine|feminine)<end>
        (?:you|your)\b<~20>(?:transitioned|changed sex|sex change|reassignment)
        (?:woman|man|lady|girl|female) like you
        (?:little|small|young) (?:boy|girl)
        (?:gay|lesbian|transgender|trans|sexuality|sexual orientation|sexual preference|sexual|bisexual|gender identity|gender|heterosexual|homosexual|queer|lgbt\w*|non-binary|transition(?:ed|ing) from|deadname|same-sex|closet)
        (?:your|previous|former|old|birth) (?:<2>)(?:pronouns?|sex|gender)
        (?:born|assigned|registered)<~15>(?:male|female|a man|a woman|a boy|a girl|at birth)
        (?:attracted to|sleep with|date|dating|go out with|fancy)<~10>(?:men|women|boys|girls|the same sex|both)
        (?:man or (?:a )?woman|male or female|boy or girl|mr or (?:ms|mrs)|mrs or miss|miss or mrs)
        (?:as a|being a|because you are a|the only) (?:woman|man|lady|girl|female|male|guy)
    """,
    "Q-LEGAL-CRIMINAL": r"""
        (?:arrested|convicted|convictions?|convict|prison|jail|jailed|criminal|offence|offense|offences|offenses|felony|felonies|misdemeanou?rs?|probation officer|on probation|community service|police record|police station|handcuffs|handcuffed|suspended sentence|magistrates?|parole|parolee|locked up|behind bars|record clean|clean record|caution(?:ed)? by|cautions|sentenced|shoplifting|drink-driving|drunk driving|expunged|inside for|the police)
        charged with (?:anything|something|an? (?:crime|offence|offense)|any)
        (?:in|into) trouble with
        (?:stand|stood|been on|on) trial
        (?:appeared|appear|been|taken|up|gone) (?:in|to|before) (?:a |the )?(?:court|judge)
    """,
    "Q-LEGAL-PAY": r"""
        (?:wage|pay|salary)\b<~20>(?:on your|in your|at your|they pay|we pay|current(?:ly)?|latest|last|previous|present|now)<~15>(?:job|post|role|employer|slip|contract|place|position|p60|now)?
        how much (?:do|does|did) <~45>(?:now pay|pay|pay you)<end>
        (?:wage|salary) (?:slip|slips|level|history|at present|before)
        (?:pay ?slips?|pay ?stubs?|salary|wages?|earnings|pay packet|pay ?checks?|before tax|take-home|remuneration|payroll)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:bonus|compensation|package|pay|hourly rate|day rate|commission|pay grade|pay band|benefits package|income|raise|pay rise)
        (?:earn|earned|earning|paid|paying|take home|took home|bring home)\b<~25>(?:a (?:year|month|week|day)|an hour|per (?:year|hour|month|annum|week|day)|at (?:your|the) (?:last|present|current|previous|old)|in your (?:last|present|current|previous|old)|there|where you (?:are|work)|these days|right now)
        (?:pay|paid|paying|pays) you
        how much<~20>(?:you|they|employer|hospital|school|firm|company)<~12>\b(?:earn|earning|paid|pay|paying)<end>
    """,
    "Q-LEGAL-MEMBERSHIP": r"""
        (?:union|unions) (?:dues|cards?|member\w*|rep|reps|activity|activities|steward|official|sympath\w+|meetings?|subs|organis\w+|organiz\w+)
        (?:trade union|labor union|labour union|union|unions|shop steward|on strike|picket lines?|picketed|industrial action|political|politics|politically|freemason|masons?|left-wing|right-wing|conservative or|labour or|republican or|democrat or|elections?|ballot|referendum|brexit|lodge|rotary)
        (?:vote|voted|voting)<~15>(?:for|in|last|at)?
        (?:clubs?|societies|associations?|organi[sz]ations|fraternit\w+|sororit\w+|lodges?)<~20>(?:you (?:belong|join|are)|member|belong)
        (?:belong to|member of|members of|joined|join|affiliated (?:to|with)|subscribe to) (?:a |an |any |the |which |what )*(?:\w+ ){0,2}(?:clubs?|union|party|society|lodge|association|movement|organi[sz]ation)
    """,
    "Q-LEGAL-MILITARY": r"""
        (?:army|naval|navy|air force|marines|marine corps|military|armed forces|regiment|reservist|reservists|reserves|national guard|territorial army|dishonou?rabl[ey]|court[- ]martial\w*|conscript\w*|drafted into|national service|deployments?|called up|call-up|mobilised|mobilized|a veteran|your discharge|discharged from the|weekend drills?|militia|combat|ptsd)
    """,
    "Q-LEGAL-MONEY": r"""
        (?:own|buy|bought|drive|run|have|got|sort of|kind of|make of) <4>(?:car|vehicle|house|flat|home|place|property|apartment)(?: do you own| of your own| or| you own|<end>)
        (?:car|house|flat|home|property) do you (?:own|drive|have)
        (?:lender|bank manager|court judge?ments?|money troubles?|good risk|credit risk|attachment of earnings|behind with any|in the red|living pay)
        (?:money|deductions?|sums?) (?:taken )?(?:out of|from) your (?:pay|wages|salary)
        (?:bankrupt\w*|insolven\w+|mortgage|overdraft|overdrawn|bailiffs?|garnish\w*|repossess\w*|debts?|debt collectors?|in arrears|arrears|loans?|payday loan|homeowner|landlord|creditors?|alimony|child support|child maintenance|foreclos\w+|evicted|credit ?cards?|county court judge?ment|ccjs?|net worth|savings|make ends meet|second income|financial (?:difficult\w+|problems?|trouble|troubles|worries|commitments|obligations|situation|position|circumstances))
        (?:credit) (?:score|rating|history|check|record|report|file)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:finances|financial situation|credit|bank account|bank balance|debts)
        (?:own|rent|renting|owning|buy|bought|owns|paying for|pay for|paid off|live in)<~15>(?:home|house|flat|apartment|property|place you live|where you live|car|vehicle|council|rented)
        (?:rent or own|own or rent|own or do you rent|renting or)
        (?:owe|owed|owing)<~15>(?:money|anyone|anybody|you|much|bank|on)
        (?:behind (?:on|with)) (?:your |any |the )?(?:bills|rent|payments|repayments|mortgage)
        (?:afford) (?:to live|the commute|to commute|the rent)
    """,
    "Q-LEGAL-BODY": r"""
        (?:how many|what) (?:kilos|pounds|stone|feet|inches|centimetres|centimeters)<~12>(?:are|do|would) you
        (?:the scales?|step on|uniform size|size uniform|size (?:are|do|would) you|of your build|your shape|in shape|figure like yours)
        (?:taller|shorter|heavier|lighter|bigger|smaller) than (?:one|two|five|six|\d|you|average|most)
        (?:picture|photo|photograph|image|snap)s? of (?:you|yourself|your face)
        (?:overweight|underweight|obese|how tall|head ?shots?|tattoos?|selfie|dress size|clothes size|shoe size|waist|bmi|body mass|birthmark|wig|passport photo|passport-sized?|portrait|piercings?)
        (?:lost|gained|put on|lose|gain) (?:any |much |some |a lot of |a few )?(?:weight|kilos|pounds|stone)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:height|weight|build|figure|photo|photograph|picture|build|looks|appearance|face|hair colou?r|eye colou?r|physique|body|measurements|size|hair)
        (?:photo|photograph|picture|snapshot|image) of (?:you|yourself)
        (?:how much|how heavy|what) do you weigh<end>
        (?:attach|send|include|enclose|upload|bring|add|supply|provide|submit|staple|e-?mail|forward|give us)<~25>(?:photo|photograph|picture|portrait|photos|pictures|video of yourself|snapshot)
        (?:tall|short|small|slim|thin|heavy|big|large) (?:are you|you are|would you say|for)
        (?:feet and inches|in (?:centimetres|kilos|pounds|stones?|feet)|without shoes|on the scales|step on (?:the|a) scales?)
    """,
    "Q-LEGAL-SOCIAL": r"""
        (?:friend|follow|connection) requests?
        (?:put|post|share|write|publish|say|said|like)<~8>(?:online|on the (?:web|internet)|on the net|in private|on your wall|on your page|on your timeline)
        (?:facebook|instagram|tiktok|tik tok|snapchat|whatsapp|dating apps?|bluesky|mastodon|threads account|twitter|tinder|reddit|youtube channel|tumblr|pinterest|discord|telegram)
        social (?:media|network\w*)(?! (?:team|manager|campaigns?|strategy|marketing|channels for|policy|posts for))
        (?:private|personal) (?:account|accounts|profile|profiles|page|pages|posts|messages|blog|feed)
        your (?:own |current |present |personal |private |last |yearly |annual )?(?:handles?|username|user name|password|passwords|log-?in|profile picture|followers|friends list|friend request|feed|posts|online (?:profile|presence|accounts?|life)|screen name|profile|blog)
        (?:what|anything|how often|pictures|photos)<~15>(?:you|do you) (?:\w+ )?(?:post|posted|share|shared|tweet|tweeted|like online)
        (?:follow|friend|add|friending|accept|connect with|find|search for|look up)<~8>(?:us|me|you|my|our)<~12>(?:online|on social|request|on the internet|invitation)
    """,
    "Q-LEGAL-ADJUST": r"""
        (?:what|why)<~12>(?:is|'s|the) (?:the )?(?:problem|matter|trouble|issue|wrong|diagnosis|condition|reason)(?: is)? (?:with you|you have|is)<end>
        (?:too short|too long|too small|too bright|too noisy|not enough|unable to use|can't use|cannot use|different|special)<~20>(?:for you|the stairs|the lift|the keyboard|like everyone|the screen|like the rest|the phone)
        (?:unable to|can't you|cannot|need)<~40>(?:like (?:everyone|everybody|the) (?:else|others|rest)|as everyone else|the same (?:as|way))
        (?:why|reason|reasons|because|cause|causes|behind|explain|prompts?|prompted|what makes|how come|what is it about|wrong with|justify|proof|evidence|medical note|doctor's note|sick note|letter from|certificate|condition|what for|diagnosis|background to)<~70>(?:adjustments?|accommodations?|extra time|more time|longer time|additional time|larger print|large print|bigger print|interpreter|signer|captions?|subtitles|screen[- ]?reader|quiet room|quieter room|separate room|breaks?|rest breaks|ramp|step-free|lift access|wheelchair|note-?taker|scribe|magnifier|braille|special chair|standing desk|special equipment|support worker|assistance dog|guide dog|sign language|questions in advance|questions beforehand|remote interview|different format|coloured paper|colored paper|hearing loop|allowances?|special arrangements?|arrangements? you|seat near|sit down|flexible start|help you asked)
        (?:adjustments?|accommodations?|extra time|more time|longer time|additional time|larger print|large print|interpreter|signer|captions?|screen[- ]?reader|quiet room|quieter room|separate room|breaks|ramp|step-free|note-?taker|scribe|magnifier|braille|special chair|standing desk|special equipment|sign language|questions in advance|questions beforehand|coloured paper|hearing loop|special arrangements?)<~60>(?:why|reason|because|what for|what is that for|what is it for|due to|condition|is wrong|diagnos\w+|medical|doctor|necessary|really need|need that|need it|need this|needed|entitled)
    """,
}
