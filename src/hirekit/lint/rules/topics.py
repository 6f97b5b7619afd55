"""Protected topics as words: what a question put to a candidate must not be about.

One idea a line, in the notation of `hirekit.lint.pattern`: terms that speak of a person's own life when a sentence
asks the candidate about it, however it asks. `hirekit.lint.topics` decides whether it does; what can be said of nobody
but the candidate ("how old are you") is the pattern of the rule itself.
"""

# A topic is silent where a sharper one is found in the same text: "What did your father die of?" is not about family life.
YIELDS = {
    "Q-LEGAL-FAMILY": (
        "GENETIC",
        "LANGUAGE",
        "CITIZENSHIP",
        "ORIGIN",
        "PREGNANCY",
        "RELIGION",
        "MONEY",
        "HEALTH",
        "SEX",
        "AGE",
    ),
    "Q-LEGAL-HEALTH": ("GENETIC", "PREGNANCY", "CRIMINAL", "BODY"),
    "Q-LEGAL-ORIGIN": ("LANGUAGE", "CITIZENSHIP", "RELIGION", "PREGNANCY", "AGE", "MILITARY"),
    "Q-LEGAL-AGE": ("GENETIC", "CRIMINAL", "PREGNANCY", "FAMILY", "MILITARY", "LANGUAGE", "ORIGIN"),
    "Q-LEGAL-MEMBERSHIP": ("CRIMINAL", "AGE", "RELIGION", "MILITARY"),
    "Q-LEGAL-PAY": ("MONEY",),
    "Q-LEGAL-CRIMINAL": ("MONEY", "MILITARY"),
    "Q-LEGAL-BODY": ("PAY", "SOCIAL"),
    "Q-LEGAL-SEX": ("LANGUAGE",),
}
TOPICS = {
    "Q-LEGAL-AGE": r"""
        how (?:old|young)|age|aged|birthdays?|date of birth|birth ?date|year of birth|birth year|dob|year (?:you were|were you) born
        pensions?|pensionable|retire(?! (?:a|an|the|that|this|it|which|old|its|legacy|any|some|one)\b)|retired|retiring|retirement|retiree|grandchildren|grandad|grandfather|grandmother|granny|bus pass
        generation|millennials?|boomers?|gen[- ][xyz]|generation [xyz]|zoomers?|baby boom|pensioners?|senior citizens?|school leavers?
        twenties|thirties|forties|fifties|sixties|seventies|twenty-something|thirty-something|middle[- ]aged|middle age|old age|teens|teenager
        decade of (?:life|your life)|(?:what|which) decade|stage (?:of|in) (?:your )?(?:life|career)|time of (?:your )?life|point in (?:your )?life|years young|spring chicken
        (?:turn|turned|turning|hit|hitting|reach|reached|reaching|pass|passed|pushing|nearing|approaching|near|nearer|closer to|over|under|past|above|below|wrong side of|right side of|rising) (?:the age of |the big )?(?:thirty|forty|fifty|sixty|seventy|[3-7]0|[3-7]5|retirement age|pension age)(?=[?.!,;:]|$| or\b| yet\b| now\b| soon\b| this\b| next\b| already\b)
        (?:leave|left|finish|finished|complete|completed|start|started|out of|graduat\w+)(?: from)? (?:school|high school|college|university|uni|sixth form|secondary school|your degree|your schooling|your studies)(?!'s| (?:project|rota|network|system|work|age (?:pupils|children)))
        a[- ]levels|gcses?|class year|o-levels|eleven-plus|11-plus|school certificate|high school diploma|senior prom|class of
        graduat(?:e|ed|ion) (?:year|date|in)|(?:year|when|long ago)<~20>graduat\w+|year group|school year
        (?:too|a bit|a little|rather|very|awfully) (?:young|old)|(?:young|old) (?:to|for)|(?:younger|older) (?:than|boss|manager|supervisor|colleagues|people|team|lead|man|woman|head|workmates|staff)|old enough to (?:be|remember)|young enough
        half your age|twice your age|your own age|your age|our age|my age|their age|people of (?:that|a certain) age|years (?:your|their|his|her) junior|your junior|your juniors
        (?:be|been|were you|are you)? ?(?:around|alive|at school|in school|in nappies|in short trousers|even born|born yet|a child|a kid)(?: back)? (?:then|when|at the time|in the|for the)
        remember (?:when|the (?:days|first|moon|war|miners|millennium|three-day|fall|coronation|eighties|seventies|nineties|sixties|strike))|remember life before
        years (?:left|in you|to go|until you|till you|before you)|(?:working|good) years|more years|how much longer|how many more|last job before|see you out|last move before
        wind(?:ing)? down|slow(?:ing)? down|hang(?:ing)? up (?:the|your)|put(?:ting)? your feet up|call(?:ing)? it a day|over the hill|long in the tooth|getting on a bit|getting on in years|not getting any younger|past (?:it|your prime)|autumn of
        keep up with (?:the )?(?:young\w*|twenty\w*|kids|lads|children|teenagers|graduates|people half)|energy (?:at|for) (?:your|this|that)|stamina at
        fresh out of|straight out of (?:school|college|university)|just out of (?:school|college|university)|how long ago did you (?:leave|finish|qualify)|mature (?:enough|candidate|applicant|student)
        (?:what|which) year did you (?:leave|finish|qualify|graduate|start (?:school|college|university|work|out)|sit|take your)
        (?:years?|decades?) (?:have you|you have|you've) (?:been (?:on this earth|alive)|got left|lived)
    """,
    "Q-LEGAL-ORIGIN": r"""
        (?:(?:were|are|was) you <2>(?:born|raised|brought up)|grow up|grew up|growing up|grown up|born and bred|you were (?:born|raised))(?= (?:here|there|abroad|overseas|in\b(?! (?:the|a|your) (?:team|company|business|trade|sector|job|industry|household|children|care))|outside|somewhere|elsewhere|round|around|locally|over)|<end>)
        where<~25>(?:born|raised|brought up|grow up|grew up)
        birthplace|place of birth|country of (?:birth|origin)|country you (?:come|came) from|your (?:own )?country|home country|mother country|old country|homeland|native (?:land|country|soil)|fatherland|motherland|back home
        ancest\w+|forefathers|forebears|heritage|roots|descent|lineage|bloodline|family tree|family origins?|your people|clan|tribe|tribal|caste
        ethnicity|ethnic|ethnically|race|racial|racially|mixed[- ]race|skin colou?r|colou?r of your skin|complexion|minority|minorities|person of colou?r
        nationality|nationalities|national origin|a foreigner|foreign-born|foreign national|expat|immigrant family
        accent|twang|lilt|brogue|burr|way you (?:speak|talk|say)
        (?:surname|last name|family name|maiden name|first name|name)<~25>(?:come from|comes from|from|origin|originate|mean|means|background|story|unusual|exotic|foreign|lovely|interesting|<nations>|sound|sounds|end|ends|pronounce\w*|spelt|spelled|typical)
        (?:lovely|unusual|interesting|beautiful|exotic|pretty|foreign|difficult|strange|rare|uncommon) (?:sur)?name
        (?:where|whereabouts)<~30>(?:are you|were you|you are|you're|your (?:<relatives>|people|folks|accent|name|surname)|home)<~15>(?:from|originally)<end>
        (?:where|which country|which part)<~12>(?:you|your (?:<relatives>|people|folks|accent|name|surname)) <2>(?:hail|originate|come from|came from)|come from originally|originally from|from originally|home originally|(?:you're|are you|were you) <2>(?:from (?:round here|around here|here|these parts|a long way|abroad|overseas))|from these parts
        (?:part of the world|corner of the world|neck of the woods|part of the country|side of the (?:border|pond|world))
        (?:are|were|is|sound|look|being|half|part|partly|as a|a|you're|identify as|see yourself as|feel|feels|consider yourself|yourself as|yourself)(?: \w+)? (?:<nations>)(?! (?:speaker|army|navy|airways|gas|council|library|citizen|english|market|supplier|team|client|office|law|customers|passport|standards?|restaurant|food|tax|box|spot|hole|friday|board|list|paper|coffee|tea))
        (?:<nations>) (?:name|surname|accent|blood|side|family|parents|origin|descent|extraction|stock|heritage|roots|background|community|or (?:<nations>))
        (?:parents|grandparents|mother|father|mum|dad|family|folks|people)<~25>(?:come over|come here|came over|come from|came from|emigrat\w+|immigrat\w+|born|settle|move here|arrive)
        cultural background|cultural identity|background culturally|family background|what are you,? exactly
    """,
    "Q-LEGAL-LANGUAGE": r"""
        mother[- ]tongue|native (?:language|tongue|speaker|level)|first language|second language|third language|home language|original language|heritage language|language of your (?:parents|childhood|family)|tongue
        (?:speak|spoke|spoken|use|talk|language)<~25>(?:at home|with your (?:family|parents|mum|dad|mother|father|children|kids|husband|wife|partner|grandparents|relatives)|as a (?:child|baby|toddler|kid|little)|growing up|when you were (?:small|little|young|a child|a kid)|around the house|at the dinner table|in the family|in your house)
        (?:grow up|grew up|brought up|raised|growing up)<~15>(?:speaking|with|bilingual|hearing|in)<~15>(?:<tongues>|language|languages|bilingual\w*)
        bilingual|multilingual|trilingual|native-level
        (?:learn|learnt|learned|pick up|picked up|pick it up|come by|came by|acquire|acquired|master|mastered|get|got|come to (?:speak|know)|taught)<~25>(?:<tongues>)
        (?:<tongues>)<~40>(?:learn|learnt|learned|pick(?:ed)? (?:it )?up|where did you get|how come|so good|so well|superb|excellent|perfect|flawless|fluent|very good|impressive|from your parents|from home|from birth|since birth|your (?:first|second|third|mother|native|own|other)|at school|at home|as a child|growing up|with your)
        (?:your|such|how is your|fluent|perfect|good|excellent) (?:spoken |written )?(?:<tongues>)<end>|native (?:<tongues>)(?:[- ]language)? speaker
        fluent in|fluency in|speak (?:such|so) |dream in|think in|count in|swear in|pray in|lullab\w+|first words?
    """,
    "Q-LEGAL-CITIZENSHIP": r"""
        citizens?|citizenship|naturali[sz]ed|naturali[sz]ation|passports?|green[- ]cards?|visas?|dual national\w*|dual citizenship|double nationality
        immigration|immigrants?|immigrated|immigrate|emigrated|emigrate|refugees?|asylum|deport\w*|undocumented|alien|permanent residen\w+|residency|residence permit|leave to remain|settled status|pre-settled|indefinite leave|biometric|brp|daca|h-?1b|work permit|share code
        (?:sort|kind|type|what|which) of permit|permit are you|on a permit|papers in order|papers<end>|legally here|here legally|status here|allowed to stay|right to stay|right to remain|permission to stay|let you stay
        (?:how long|when|since when|what year|which year|how many years|what made|what brought|why)<~25>(?:in this country|in the country|in the (?:uk|us|states|eu)|over here|to this country|to the (?:uk|us|states)|to (?:britain|england|america|canada|australia|germany|ireland|scotland|wales|france|europe)|in (?:britain|england|america|canada|australia|germany|ireland|scotland|wales|france|europe)|arrive here|come here|move here|moved here|settle here|first come)
        (?:move|moved|come|came|arrive|arrived|get|got) (?:over )?(?:to|in|into) (?:this country|the (?:uk|us|states)|britain|england|america|canada|australia|germany|ireland|france|europe)
        (?:been|living|lived) (?:over here|in this country|in the country|here now)|going back to your|go back (?:home|to your country)|return to your (?:own )?country|plan to stay in (?:the|this) country|country for good
    """,
    "Q-LEGAL-RELIGION": r"""
        church|churches|churchgo\w+|chapel|mosques?|synagogue|temple|gurdwara|parish|congregation|cathedral|mass|sunday school|bible|qur'?an|koran|torah|scripture|gospel
        religion|religions|religious|religiously|faith|faiths|beliefs|believer|believe in (?:god|a god|anything|a higher|something)|creed|denomination|god|lord|saviou?r|almighty|spiritual\w*|atheist|agnostic|non-believer|secular|walk with god
        (?:<religions>|muslims?|christians?|jews|hindus?|sikhs?|catholics?|islam|islamic|christianity|judaism|hinduism|buddhism|c of e|church of england|faith school)
        pray|prays|prayer|prayers|praying|worship\w*|baptised|baptized|baptism|confirmed in|bar mitzvah|first communion|communion|confession|fasting|fast (?:for|during)|pilgrimage|hajj|born again|preach\w*|sermon|choir at
        sabbath|shabbat|ramadan|eid|lent|passover|pesach|diwali|vaisakhi|yom kippur|rosh hashanah|hanukkah|good friday|holy (?:days?|week)|feast days?|friday prayers|easter and|christmas (?:yourself|at home|or)
        (?:celebrate|observe|keep|mark) (?:christmas|easter|any|eid|the sabbath|lent|ramadan|diwali|passover|hanukkah|religious)
        halal|kosher|pork|hijab|headscarf|head ?scarf|head covering|turban|kippah|yarmulke|skullcap|veil|niqab|burqa|crucifix|kirpan|the scarf|your scarf|cross (?:you|round|around)|wearing a cross|that (?:cross|scarf|pendant|bracelet|string)|star of david
        pastor|priest|imam|rabbi|vicar|minister of|monk|nun
        sundays? (?:off|free|mornings?|for you|morning)|on sundays|work(?:ing)? on (?:a )?(?:saturdays?|sundays?|fridays?|the sabbath)<~20>(?:belie\w+|faith|relig\w+|conscience)
    """,
    "Q-LEGAL-SEX": r"""
        gay|lesbian|bisexual|bi|queer|straight or|straight<end>|homosexual|heterosexual|asexual|pansexual|lgbt\w*\+?|sexuality|sexual(?:ly)?|sexual orientation|orientation|same-sex|out at work|out of the closet|in the closet|come out|came out|coming out|openly gay
        trans|transgender|transsexual|transition(?:ed|ing)? (?:at|from male|from female|medically|surgically|yet|already|socially)|transition(?:ed)?<end>|transitioned|always been (?:a |an )?(?:man|woman|male|female)|deadname|dead ?name|non-?binary|intersex|gender|gender-wise|gender identity|pronouns?|biological(?:ly)? (?:sex|male|female|man|woman)|sex
        assigned (?:male|female)?(?: at birth)?|(?:born|registered) (?:as )?(?:a )?(?:boy|girl|man|woman|male|female)|(?:man|woman|male|female|boy|girl|he|him|lad|sir|mr) or (?:a )?(?:she|her|woman|man|girl|boy|female|male|lass|madam|ms|mrs)
        changing rooms?|which (?:toilets?|bathroom|loo|locker room)|bathroom would you|(?:mr|ms|mrs|sir) or
        (?:as|being) (?:a|the only|one of the few|the first) (?:\w+ )?(?:woman|man|lady|girl|female|male|bloke|guy)
        (?:woman|man|lady|girl|female|male|chap|bloke|lass) (?:like you|in a|in this|among|on (?:your|her|his) own|at your)
        (?:woman|women|female|man|men|male|females|males|girls?)<~15>(?:boss|in charge|telling you|managing you|giving (?:you )?orders|managers?|supervisor|environment|world|world of|team|crew|workplace|trade|dominated)
        (?:boys'?|lads'?|men's|old boys'?|girls'?) (?:club|world|job|team|place)|man's (?:world|job|game)|woman's (?:job|touch|work)|(?:male|female|men|women)-dominated|all[- ](?:male|female|men|women|men's|boys|girls)|among men|bunch of (?:men|women|blokes|lads|girls)|room full of (?:men|women)
        take orders from (?:a )?(?:woman|women|man|men|female|male)|reporting to a (?:woman|man)|(?:work|working) (?:for|under|with) (?:a )?(?:woman|women|man|men|female|male|gay|trans)
        (?:like|prefer|fancy|attracted to|date|dating|into|sleep with|go out with) (?:men|women|boys|girls|guys|blokes|the same)|bat for|swing (?:both|that) way|that way inclined|pride (?:stall|march|flag|badge|pin|month)|rainbow (?:lanyard|badge|pin|flag)|gay bar|sex life
    """,
    "Q-LEGAL-FAMILY": r"""
        husband|wife|spouse|married|marry|marrying|marriage|marital|divorc\w+|separated from|widow\w*|remarried|hubby|missus|fianc[eé]e?|engaged|engagement ring|wedding|wedding ring|ring on your finger|the big day|settling down|honeymoon|in-laws|mother-in-law|maiden name|born name|miss or|mrs or|ms or|or mrs|or miss
        boyfriend|girlfriend|partner(?= (?:feel|think|mind|say|happy|at home|work|do\b|does|move|support|relocat|okay|ok\b|used|earn|be\b|going|in life|come|live)|<end>| and (?:kids|children))|your partner|other half|better half|significant other|spoken for|seeing (?:someone|anyone)|dating|love life|in a relationship|relationship status|settle down|settled down|single(?= |<end>)<end>|are you single|live alone|on your own at home|live with (?:anyone|someone|your|a partner)|who do you live with
        children|kids|kiddies|little ones?|youngsters|toddlers?|babies|your (?:son|sons|daughter|daughters|child|baby|boy|girl|boys|girls|lad|twins|offspring|brood|eldest|youngest)|son or daughter|little (?:boy|girl)|stepchildren|foster|adopt(?:ed|ing|ion)?|three under|under ten|child(?:less| free|-free)|a (?:mum|mother|father|dad|parent)|mums?|single (?:parent|mother|mum|dad|father)|parenthood|motherhood|fatherhood|parental
        child ?care|childminder|nanny|babysit\w*|creche|crèche|nursery(?= (?:run|pick|drop|fees|hours|place|for))|school run|school gates?|school pick-?up|half[- ]term|school holidays|pick(?:ing)? (?:them|the kids|up the) |pick-?up time|au pair|day ?care|after-school (?:care|club for your)
        your (?:<own> )?(?:family|family life|family plans|family situation|family circumstances|family commitments|home life|household|domestic|dependants|dependents|relatives|parents|mum|mother|father|dad|mam)
        family (?:life|plans?|planning|situation|circumstances|commitments|status|responsibilities|obligations|man|woman|person|ties|at home|set-up|setup)|start(?:ed|ing)? a family|(?:have|want|got|raise|raising|with) a family<end>|have (?:a )?family|any family|family or|family to|family in mind|a family of your own|family<~12>(?:mind|feel|cope|react|think|say)
        dependants?|dependents?|depends? on you|depending on you|caring (?:duties|responsibilities|for (?:a|an|your|anyone))|carer (?:for|to)|care for (?:a|an|your|anyone|any|elderly|someone)(?! (?:patients?|residents?|pupils))|looking[- ]after|look after (?:at home|your|them|an elderly|a parent|a relative)|elderly (?:parents?|relatives?|mother|father|mum)|ageing parents?|sick (?:parent|relative)|domestic (?:situation|circumstances|arrangements|life|commitments|set-up)|home (?:life|situation|circumstances|arrangements|commitments|set-up)|situation at home|things at home|anyone at home|somebody at home|someone at home|(?:waiting|back) at home|responsibilities at home|at-home commitments|commitments (?:at home|outside)|personal circumstances|family emergency
        who (?:minds|looks after|would look after|will look after|takes care|picks up|collects|is at home|has the|will mind)|juggl\w+<~30>(?:home|family|kids|children)
    """,
    "Q-LEGAL-PREGNANCY": r"""
        pregnan\w+|expecting(?= (?:a baby|again|twins|a child|another|at the moment|by any|right now|soon|or)|[?.!]|$)|with child|in the family way|up the duff|antenatal|trimester|midwife|morning sickness|baby bump|(?:a|your|that) bump|showing yet
        maternity|paternity|mat leave|pat leave|parental leave|adoption leave|family leave|baby leave|shared leave|leave for (?:a|the) (?:birth|baby)|breast-?feed\w*|nursing a|pump(?:ing)? milk
        (?:a|another|more|the|your|any|first|second|third|new|next|have|having|want|of|to have|no) (?:baby|babies|newborns?|bab(?:y|ies) on)|bab(?:y|ies) (?:due|coming|planned|on the way|in the|plans)|baby due|when are you due|due date|due in (?:january|february|march|april|may|june|july|august|september|october|november|december|the)
        (?:children|kids|child|little ones?|family|brother or sister|sibling|siblings|number (?:two|three)|addition|additions|another one|happy event|stork)<~15>(?:on the way|planned|coming|in mind|soon|some day|one day|on the cards|in the (?:next|near|pipeline|plan|offing)|to come|down the (?:line|road)|any time|on the horizon|any time soon)
        (?:more|any more|have|having|want|wanting|plan|planning|plan on|planning on|thinking of|think of|hoping for|trying for|try for|add) (?:\w+ ){0,2}?(?:children|kids|babies|a baby|a child|little ones|a family)(?= (?:soon|in the|one day|some day|at some|any|while|during|within|over|this|next|later|eventually|or|yet)|<end>)
        start(?:ing|ed)? (?:a|your) family|extend(?:ing)? (?:the|your) family|grow(?:ing)? your family|add(?:ing|ition|itions)? to (?:the|your) family|family on the way|complete your family|family complete|done having|finished having
        ivf|fertility|infertil\w+|miscarr\w+|abortion|contracepti\w+|birth control|on the pill|egg freezing|surrogate|biological clock|clock ticking|conceive|trying to have|trying for
        become a (?:father|mother|parent|mum|dad)|became a (?:father|mother|parent|mum|dad)|becoming a (?:father|mother|parent|mum|dad)|mother-to-be|father-to-be|give birth|gave birth|giving birth|having babies|have babies|to have babies|had your (?:last|first|second|baby|little|son|daughter)|time (?:off|out) to (?:have|raise|start)
        dropping out to have|going off to have|leave us to have|disappear(?:ing)? (?:on|to have)
    """,
    "Q-LEGAL-HEALTH": r"""
        illness(?:es)?|ill|unwell|poorly|sickness|sick|sick (?:days?|leave|notes?|record|pay)|off sick|days? off|absen(?:t|ces?) (?:record|through|due|for health)|time off (?:sick|ill|for|through)|signed off|doctor's note|fit note|under the weather|well enough|health|healthy|in good (?:shape|health)|fit and well|physically fit|state of health|fitness
        disab\w+|handicap\w*|impairments?|wheelchair|crutch\w*|walking stick|prosthe\w+|limp|limping|hearing aids?|hard of hearing|deaf|blind|eyesight|vision problems?|glasses|colou?r[- ]blind|stammer|stutter|dyslexi\w+|dyspraxi\w+|autis\w+|adhd|neurodiver\w+|on the spectrum|special needs|learning difficult\w+
        medicat\w+|medicines?|meds|tablets|pills|prescri\w+|antidepressants?|painkillers?|insulin|inhaler|epipen|take regularly|anything you take|drowsy
        (?:<diseases>)|cancers?|tumou?r|stroke|strokes|heart (?:attack|condition|trouble|problem\w*|disease)|diabet\w*|epilep\w*|fits or|faint\w*|blackouts?|dizzy|dizziness|seizures?|asthma|hernia|ulcer|vertigo|fear of heights|phobia|insomnia|covid|long covid|infectious|hepatitis|tb
        (?:bad|dodgy|weak|sore|trick) (?:back|knees?|shoulder|hip|heart|chest|hip|wrist)|your (?:back|knees?|shoulder|hip|heart|blood pressure|nerves|eyes|hearing|legs?|joints?|feet|wrists?|lungs|skin|arm|hand)(?! (?:office|up|catalogue))|how your (?:back|health|knee)|eye condition|skin condition|heart rate|aches|pains?
        diagnos\w+|symptoms?|condition|conditions|medical|medically|medical (?:history|condition|paper|certificate|records?|problems?|issues?)|ailments?|complaints? of|physical (?:problems?|limitations?|restrictions?|condition)|health (?:problems?|issues?|conditions?|history|record|insurance|scare)|long-term condition|underlying
        in hospital|to hospital|hospital (?:stay|treatment|appointments?)|hospitali[sz]ed|operations?|surgery|surgeries|surgeon|(?:see|seen|seeing|saw|visit|visited|under|to a|by a) (?:a |the |your )?(?:doctor|gp|specialist|consultant|physician|psychiatrist|psychologist|therapist|counsell?or|shrink|physio\w*|chiropractor)|therapy|therapist|counsell?ing|rehab|rehabilitation|psychiatr\w+|treated for|treatment|check-?ups?|vaccinat\w*|jabs?
        mental|mentally|mental health|depress\w*|anxiety|anxious|nerves|nervous (?:breakdown|disposition|trouble)|breakdown|burn-?out|burnt out|burned out|ptsd|trauma|panic|stress-related|stressed out|off with stress|suicid\w+|self-harm|cope mentally|bipolar|eating disorder|emotional(?:ly)? (?:problems?|stable|stability)
        injur(?:y|ies|ed)|accident at work|compensation claim|workers'? comp\w*|claim for|claimed for|industrial (?:injury|disease)|whiplash|occupational health
        drink(?:ing)?(?= (?:much|a lot|alcohol|problem|habit|do you|in a week|of an evening|at all|heavily|socially)|<end>)|how much<~12>(?:drink|smoke|get through)|get through in a|alcohol\w*|units a week|drunk|hung ?over|hangover|sober|smoke|smoker|smoking|vape|cannabis|marijuana|weed|cocaine|drugs|drug (?:use|tests?|habit|problem)|addict\w*|recreational|substance|in recovery|twelve-step|like (?:their|a|your) (?:wine|drink|beer|tipple)
        allerg(?:y|ies|ic)|donor|sleep (?:well|problems?|apnoea|apnea)|period pains?|menopaus\w+|hot flush\w*|weight problem
    """,
    "Q-LEGAL-GENETIC": r"""
        dna|genetic|genetics|genetically|genes?|gene test|brca\d?|hereditary|inherit\w*|inherited|heritable|genome|genomic|carrier of|spit kits?|ancestry (?:kit|test)|23andme|predispos\w+|passed down|in the blood|huntington'?s|sickle cell|cystic fibrosis|haemophili\w+|hemophili\w+|tay-sachs
        runs? in (?:your|the) (?:family|blood)|running in (?:your|the) family|in your (?:family|blood|genes|line)<~25>(?:<diseases>|heart|stroke|cancer|dementia|trouble|disease|illness|condition)
        (?:<diseases>|heart (?:trouble|disease|attacks?|problems?)|strokes?|cancers?|dementia|alzheimer'?s|parkinson'?s|leuk(?:a?emia)|diabetes|illness(?:es)?|disease|diseases|conditions?|disorders?|health problems|colou?r blindness|depression|alcoholism)<~30>(?:family|relatives|parents|mother|father|mum|dad|either side|side of|siblings|brothers?|sisters?|uncles?|aunts?|grand\w+|line|bloodline|generations?)
        (?:family|relatives|parents|mother|father|mum|dad|either side|siblings?|brothers?|sisters?|uncles?|aunts?|grand\w+|generations?)(?:'s)?<~30>(?:<diseases>|heart (?:trouble|disease|attacks?|problems?)|strokes?|cancers?|dementia|alzheimer'?s|parkinson'?s|illness(?:es)?|disease|die\b|died|pass away|passed away|poorly|ill\b|health|healthy|live to|lived to|still alive|still living|alive|medical|suffer\w*|long-lived|conditions?)
        family (?:medical |health )?history|family illness|family medical|die of|died of|died from|die from|go of|live to (?:a|be)|long-lived|longevity|either side of the family|on either side|both sides of (?:your|the) family|(?:mother's|father's|mum's|dad's) side
    """,
    "Q-LEGAL-BODY": r"""
        how (?:tall|short|slim|thin)|height(?! of)|heights? (?:and|or) weight|tall|taller|shorter|short person|feet tall|foot tall|over six foot|six foot|five (?:foot|feet|eight|six|ten)|feet and inches|inside leg
        weight(?! (?:given|each|of (?:evidence|each|the))| did| do)|overweight|underweight|obese|(?:how many|what) (?:stone|pounds|kilos)|stone are you|kilos are you|bmi|body mass|on the scales|step on the scales?|lose (?:some |a bit of )?weight|lost weight|slight|slim|skinny|heavy-set|well-built|big lad|big girl
        head ?shots?|portrait|selfie|photos?(?! (?:on|of (?:the|a|an|your (?:work|last))))|photographs?(?! (?:on|of (?:the|a|an)))|pictures?(?= (?:of you|of yourself|attached|please))|snapshots?|(?:quick )?snap|passport[- ](?:photo|sized?)|profile (?:photo|picture)|webcam|camera on so|see (?:what you look like|your face)|put a face to|what you look like|see you in person
        your build|your figure|physique|body shape|shape are you|in shape|measurements|waist|chest size|dress size|clothes? size|shirt size|trouser size|uniform size|shoe size|size (?:are|do|would) you|what size|bust|looks|good-looking|attractive|pretty|appearance|face|hair|hair colou?r|eye colou?r|tattoos?|piercings?|birthmarks?|scars?|beard
    """,
    "Q-LEGAL-CRIMINAL": r"""
        arrest(?:ed|s)?|convict(?:ed|ions?)?|convictions?|criminal|criminal record|police record|crime|crimes|offen[cs]es?|offender|felon\w*|felony|misdemeanou?rs?|guilty|charged with|charges?(?= (?:pending|against|brought|dropped)|<end>)|indicted|pleaded|prosecuted|sentenc\w+|spent or (?:otherwise|unspent)|unspent|expunged|sealed record|rap sheet|mugshot|fingerprint\w*
        prison|jail|gaol|inside(?= |<end>)<end>|been inside|weren't inside|inside,|in the cells|a cell|behind bars|locked up|done time|do time|did time|served time|serve time|doing time|custody|parole|probation(?= (?:order|officer|before|for)|<end>)|on probation|tagged|community service|community order|young offender|juvenile record|juvenile hall|ex-con
        police(?= (?:ever|had|have|come|stop|stopped|record|caution|station|contact|on|speak|spoken|been|interest|knock|know|trouble|involved|for)|<end>)|the police|cops|caution(?:ed|s)?|handcuff\w*|in trouble with|trouble with the (?:law|police|courts?|authorities)|run-?ins? with|brush(?:es)? with|wrong side of the law|fallen foul|broken the law|break the law|the law|against the law|anything illegal|clean record|record clean|(?:your|a|any) record<end>|record,? legally|clean sheet
        (?:in|to|before|up in|been to|gone to|appeared in|stood) (?:a |the )?(?:court|magistrates?|judge|dock)|on trial|stood trial|magistrates'?|court case|court date|crown court|county jail|lawsuit|sued
        shoplift\w*|(?:stolen|steal) (?:anything|from)|(?:for|of|been|committed|with) (?:theft|fraud|assault)|drink-driving|drunk[- ]driving|dui|dwi|speeding|points on your licen[cs]e|banned from driving|disqualified|drug charge|possession of|violen\w+|restraining order|background check|dbs|criminal check|come up (?:when|if|on|in)|turn up (?:when|if|on)|show up (?:when|if|on)|skeletons|your past|past (?:that|we|which)|anything in your (?:past|background|history)
    """,
    "Q-LEGAL-PAY": r"""
        salary|salaries|wage|wages|earn(?! the| our| us)|earned|earning|earnings|pay ?slips?|pay ?stubs?|pay ?checks?|pay ?packet|p60|p45|w-?2|remuneration|payroll|take-?home|take home|took home|bring home|brought home|before tax|after tax|gross|net pay|annual income|income|pocketing
        (?:pay|paid|paying) (?:you|there|now|at|in|before|for that|for it|last|history|grade|band|point|rise|level|per|currently|these days)|(?:being|get|getting|got|were you|are you|you're|you were|well) paid|they (?:pay|paying|paid)|(?:current|last|previous|present|old|existing|former|latest) (?:pay|salary|wage|wages|base|package|rate|income|compensation|earnings|remuneration|comp|day rate|hourly rate|bonus|grade|band)
        your (?:<own> )?(?:pay|package|base|base pay|bonus|bonuses|compensation|comp|commission|hourly rate|day rate|rate|pay grade|pay band|benefits|benefits package|raise|pay rise|stock options|equity|tips|overtime pay|pension contributions?)
        (?:your|the|that) package|a bonus|bonus(?:es)?|commission|tips took|in tips|spine point|pay scale|which band are you|band are you on|grade are you on|step up<~30>(?:from|on) what|pay cut|more than you(?:'re| are) (?:on|getting)|match what you|beat what you|what you(?:'re| are) on(?= |<end>)|what (?:are|were) you on<end>|(?:on|over|under|above|past|below) (?:minimum wage|thirty thousand|forty thousand|fifty thousand|[£$€]?\d\dk|[£$€]\d\d)|well past minimum
        salary history|pay history|earnings history|money (?:are|were|do|did) you|how much (?:are|were|do|did|was|is) (?:you|they|your|that|the)<~25>(?:make|making|made|get|getting|earn\w*|paid|pay|paying|worth|give you|giving you|job)
        make (?:a|per|an) (?:year|month|week|hour|annum)|making (?:a year|there|now|at|in)|made (?:last year|there|at|in your)
    """,
    "Q-LEGAL-MEMBERSHIP": r"""
        (?:trade |labou?r )?unions?|unioni[sz]ed?|shop steward|union (?:rep|card|member\w*|dues)|on strike|strike(?= (?:with|again|at your|last)|<end>)|went on strike|go on strike|picket\w*|cross the line|walked? out|industrial action|work to rule|collective (?:action|bargaining)|organi[sz]e your colleagues|teamsters|unison|unite the union|gmb|works council member
        politic\w*|party(?= (?:do|did|are|would|member|card|politics|line|leader|you|affiliation)|<end>)|political party|left[- ]wing|right[- ]wing|left or right|leftie|lefty|socialist|communist|conservatives?|labour|tory|tories|liberal democrats?|lib dems?|republicans?|democrats?|the greens|green party|reform uk|snp|maga|trump|biden|brexit|referendum|remain or leave|leave or remain|elections?|polling (?:day|station|booth)|ballot box|canvass\w*|campaign(?:ed|ing)? for (?:a|any|labour|the|either)|knock on doors|prime minister|president you|the government|councillors? you|activist\w*|protest\w*|demonstrat(?:ion|ed|or)s?|marche?[sd]?(?= (?:for|against|with|on))
        vote|voted|voting|votes|voter|lean politically|way do you lean|stand politically|where you stand on (?:immigration|abortion|brexit)
        clubs?|societ(?:y|ies)|associations?|fraternit\w+|sororit\w+|lodges?|freemasons?|the masons|masons|masonic|rotary|rotarian|round table|women's institute|scouts|knights of|orange order|country club|golf club|working men's club
        member(?:ship)?s?(?= (?:of|in|card|at)|<end>)|a member|belong to|affiliat\w+|signed up to (?:a|any)|paid-up|organi[sz]ations (?:do|are|of which|you|outside)|charit(?:y|ies) (?:do you support|you support)|causes (?:do you|you) support|badge (?:on|you)|lapel|your pin|rotary pin|(?:a|that) pin (?:there|on)
    """,
    "Q-LEGAL-MILITARY": r"""
        army|navy|naval|air force|raf|marines?|marine corps|coast guard|military|armed forces|the forces|forces did you|regiment|battalion|squadron|reservists?|reserves|the reserves|army reserve|national guard|the guard|territorials?|territorial army|cadets|militia|soldier|officer cadet|veteran|ex-forces|servicem[ae]n
        discharge|discharged|dishonou?rabl[ey]|honou?rabl[ey]|medical discharge|court[- ]martial\w*|dd ?214|service record|conduct in service|demobbed|exit from the
        conscript\w*|drafted|the draft|draft(?: board| notice| status)|national service|military service|compulsory service|called up|call(?:ed)?[- ]up|mobili[sz]\w+|deploy(?:ment|ments|ed)?(?= (?:again|overseas|abroad|to|next|soon|with|while|in the near)|<end>)|next deployment|tour of duty|tours? (?:of|in|did)|active (?:duty|service)|weekend drills?|drill weekends?|annual training|weekends? a month|serve in|served in|serve with|served with|see combat|saw combat|in combat|see action|saw action|wounded|killed anyone|foreign (?:army|service|forces)|the service(?= <end>)
    """,
    "Q-LEGAL-MONEY": r"""
        debts?|in debt|indebted|loans?|student loans?|payday|mortgage\w*|overdraft|overdrawn|bailiffs?|garnish\w*|attachment of earnings|repossess\w*|arrears|creditors?|debt collectors?|owe|owed|owing|pay off|paid off|credit ?cards?|in the red|money (?:troubles?|worries|problems?)|bankrupt\w*|insolven\w+|iva|county court|ccjs?|judgments? against|liens?|alimony|child support|child maintenance|maintenance payments|foreclos\w+|evict\w*|taking money out of|out of your (?:wages|pay|salary)|gambl\w+|bet(?:ting)?(?= )on
        credit (?:score|rating|history|check|record|report|file|worthiness)|creditworth\w*|bank (?:balance|account|statements?|manager)|savings|nest egg|net worth|finances|financial(?:ly)?|financial (?:situation|position|difficult\w+|problems?|troubles?|commitments|circumstances|history|worries|health)|money matters|personal money|make ends meet|second income|get by (?:between|on|with|financially)|living (?:hand to mouth|within|beyond)|afford(?: to| the| it)?|spending habits|good with (?:your own )?money|payment plan|investments|shares do you|trust fund|inherit(?:ance|ed)|benefits(?= (?:claim|office|at)|<end>)|universal credit|food stamps|on welfare|housing benefit
        own (?:your|a|the|any) (?:\w+ )?(?:home|house|flat|place|property|car|vehicle|apartment|van|transport)|own or rent|rent or own|rent or|or rent|or renting|renting|homeowner|home owner|landlord|lodg(?:er|ings)|property ladder|council house|living with your parents|place of your own|your own place|roof over your head|housing situation
        (?:have|got|has|own|owned|drive|run|having) (?:you )?(?:got )?(?:a|your own|access to a|use of a) (?:car|vehicle|motor|van|motorbike)|your own (?:car|vehicle|transport|wheels)|(?:what|which) (?:sort of |kind of |make of |type of )?(?:car|vehicle)|your car|car of your own|what you drive|do you drive<end>|own transport|a car<end>
    """,
    "Q-LEGAL-SOCIAL": r"""
        facebook|instagram|insta|tik ?tok|tik tok|snapchat|snap(?= )handle|whatsapp|telegram|discord|twitter|bluesky|mastodon|reddit|tumblr|pinterest|tinder|hinge|bumble|dating (?:apps?|profiles?)|onlyfans|youtube channel|linkedin|myspace|twitch|threads account|x account
        social media|social network\w*|socials|social (?:accounts?|profiles?|handles?)|online (?:life|presence|profiles?|persona|accounts?|activity|footprint)|personal (?:networks|accounts?|profiles?|pages?|blog|website|feeds?|posts?|email password)|private (?:accounts?|profiles?|pages?|posts?|messages|feed|blog|groups?)|set to private|profile (?:private|public)
        handles|your handle|handle(?= (?:on|there)|<end>)|user ?names?|screen names?|passwords?|log-?ins?|log in to (?:facebook|your|instagram|twitter)|log in so|login details|credentials|your feed|your timeline|your wall|your posts|your tweets|your stories|your blog|followers|follow you|friend request|friends? list|as a friend|friend (?:us|me|our)|follow (?:us|me|back)|accept (?:a|our|my) (?:friend|follow|connection|request)|connect with (?:us|me) on|add (?:me|us|our \w+) (?:on|as)|tag you|tagged in|scroll(?:ed|ing)? through|(?:post|posted|share|shared|tweet|tweeted|put|said|write|like) (?:\w+ ){0,3}(?:online|on the internet)|find (?:if|when|about you)<~20>(?:google|search|online)|google (?:you|your)|look you up|search for your name
    """,
}
