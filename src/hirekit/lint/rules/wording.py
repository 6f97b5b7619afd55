"""Words that leave people out, and texts that are hard to read."""

from hirekit.lint.rule import ANCHOR, ANYWHERE, CRITERION, QUESTION, ROLE, SIGN, TEXT_NOTE, Basis, Rule

EVERY = (QUESTION, ANCHOR, CRITERION, TEXT_NOTE, SIGN, ROLE)
PLAIN = Basis(ANYWHERE, "APA Publication Manual (7th ed., 2020), chapter 5, bias-free language")
GAUCHER = Basis(ANYWHERE, "Gaucher, Friesen and Kay (2011), Journal of Personality and Social Psychology 101(1)")

RULES = (
    Rule(
        code="L-GENDERED",
        finds="gendered words for people of any sex",
        kinds=EVERY,
        why="it pictures one sex in the job",
        bases=(PLAIN, GAUCHER),
        safer="chair, workforce, everyone, sales person, spokesperson; they, or the plural.",
        pattern=r"""
            (?:chairm[ae]n|businessm[ae]n|businesswom[ae]n|salesm[ae]n|saleswom[ae]n|manpower|mankind|man[- ]hours?|man[- ]days?|man[- ]months?|man[- ]weeks?|man[- ]years?|middlem[ae]n|spokesm[ae]n|firem[ae]n|policem[ae]n|craftsm[ae]n|workm[ae]n|tradesm[ae]n|cameram[ae]n|handym[ae]n|draughtsm[ae]n|draftsm[ae]n|journeym[ae]n|statesm[ae]n|sportsm[ae]n|laym[ae]n|repairm[ae]n|delivery ?m[ae]n|doorm[ae]n|clergym[ae]n|fisherm[ae]n|milkm[ae]n|barm[ae]n|barmaids?|councilm[ae]n|congressm[ae]n|anchorm[ae]n|servicem[ae]n|linem[ae]n|weatherm[ae]n|night ?watchm[ae]n|watchm[ae]n|dustm[ae]n|stewardess(?:es)?|air hostess(?:es)?|hostess(?:es)?|waitress(?:es)?|manageress(?:es)?|seamstress(?:es)?|actress(?:es)?|headmasters?|headmistress(?:es)?|housewi(?:fe|ves)|one-man|two-man|three-man|man-made|man management|man-management|man manage|hitm[ae]n|yes-m[ae]n|chairlady|foremen)(?!'s carry| problem)
            (?:the|a|our|your|their|each|every|site|shift|works|as|to|by) (?:\w+ )?(?:foreman|mailman|postman)(?! (?:collection|request|test|script))
            (?:the|our|those|these|your|their|with|some) (?:\w+ )?(?:girls|boys|ladies) (?:on|in|at|from|of) (?:the )?(?:reception|accounts|hr|sales|office|desk|till|tills|front|counter|admin|finance|payroll|kitchen|ward|back|warehouse|team|floor|shop|switchboard|marketing|it|security|stores|yard)
            (?:girls|boys|ladies|lads|guys|gents) (?:wanted|needed|welcome)|(?:wanted|seeking|need|hiring):? (?:\w+ )?(?:girls|boys|lads|ladies|guys)
            (?:his|her|our|their|my|your|the boss's) (?:own |best |old )?(?:men|girls|lads|boys|foremen|foreman)(?= (?:before|to|on|in|into|and|for|with|how|would|what|that|about|at|out|up|off|through)|<end>)
            (?:he|she) or (?:his|her) (?:foreman|boss|manager|supervisor)
            (?:cleaning|tea|dinner|lollipop|reception|checkout|office|sales|career|front-desk) (?:lady|ladies|girls?|boys?|woman|men)
            (?:the|you|hey|these|those|our|your|their|bad|good|other|sales|tech|it|finance|data|ops|security|office|warehouse|some|with|of|and|hi|new|both|senior|two|all|young|right|engineering|legal|product) (?:[\w'-]+ )?(?:guys|gals|chaps|lads|blokes)(?! (?:rope|wire|line))
            (?:^|[.!?;,] ?)guys(?=\b)|(?:ladies and gentlemen|gentlemen's agreements?|gentleman's agreement|old boys'? (?:club|network)|old[- ]boy (?:network|club)|right-hand m[ae]n|best man for the (?:job|role|post)|(?:the )?common man|man of the house|men in suits|boys' club|(?:act|talk|think) like a man|man up|girl power|girly|girlboss|(?:man|men) on the (?:ground|street|shop floor)|man in the street|like a girl|throws like|women's work|a man's (?:job|work|world)|mother hen|den mother)
            (?:to|and|we|who|must|will|can|would|could|should|always|helps?|people|staff|volunteers|were|was|was|be|being|is|are|fully|under-?|properly) (?:man|manned|manning)(?: \w+)? (?:the|a|an|our|by|around|at all|round|24|with (?:two|three|enough))
            (?:mann(?:ed|ing)|man) (?:the|a|our) (?:\w+ )?(?:desk|phones?|booth|stand|station|counter|line|lines|till|tills|helpline|reception|switchboard|post|gate|door|stall|ship|night shift|shift|office|fort|kitchen|bridge|controls)
            manning (?:levels?|the|table|requirements?|of)
            (?:male|female|lady|woman|women|men|girl) (?:nurses?|doctors?|engineers?|drivers?|teachers?|pilots?|bosses|boss|managers?|leads?|developers?|programmers?|secretar(?:y|ies)|receptionists?|coders?|executives?|entrepreneurs?|lawyers?|judges?|police officers?|scientists?|plumbers?|mechanics?|colleagues to)(?! (?:and|or|versus|vs) (?:fe)?male| ratio| share| pay)
            (?:each|every|any|an?|the|no|one|our|another|whichever|whatever|neither|either|when|if|good|new|ideal|successful|great|your|this) (?:(?!(?:to|the|of|a|an|in|with|by|for|and) )[\w-]+ ){0,2}?(?:<jobs>)<~70>(?<!said )(?<!that )\b(?:he|his|him|himself)\b(?! or (?:she|her|hers)|\/| \/|-or-)
            (?:each|every|any|no|whichever|neither|either|good|ideal|successful) (?:(?!(?:to|the|of|a|an|in|with|by|for|and) )[\w-]+ ){0,2}?(?:<jobs>)<~70>(?<!his or )(?<!him or )(?<!he or )\b(?:she|her|hers|herself)\b
            (?:^|[.?!;] )(?:an?|each|every|any|no) (?:good |real |new |decent |proper )?[a-z]{2,14}(?:er|or|ist|man|ian|ant|eer) (?:must|should|will|can|has to|needs to|ought to|may|always|never|knows|who|is|writes|keeps|plans|leads|answers)\b<~50>(?<!said )(?<!that )\b(?:he|his|him|himself)\b(?! or (?:she|her)|\/)
            (?:each|every|any|no|whichever|whatever|neither|either|good|ideal|successful|great|perfect|right|modern) (?:(?!(?:to|the|of|a|an|in|with|by|for|and) )[\w-]+ ){0,2}?(?:<jobs>)<~70>(?<!said )(?<!that )\b(?:he|his|him|himself)\b(?! or (?:she|her|hers)|\/| \/|-or-)
            (?<!told )(?<!asked )(?<!showed )(?<!warned )(?:an?|the|one|our|another|when|if|new|your|this) (?:(?!(?:to|the|of|a|an|in|with|by|for|and) )[\w-]+ ){0,2}?(?:<jobs>)(?:,? (?!(?:had|was|were|did|said|told|asked|gave|went|came|took|lost|left|made|kept|found|saw|knew|wrote|rang|felt|thought|got|began|says|shouts|cries|complains|thinks)\b|\w+ed\b)[\w'-]+){0,12}?,? (?:he|his|him|himself)\b(?! or (?:she|her|hers)|\/| \/|-or-)
            (?:an?|the|one|our|your|this) (?!pilot\b)(?:(?!(?:to|the|of|a|an|in|with|by|for|and) )[\w-]+ ){0,2}?(?:<jobs>) (?:must|should|shall|will|can|may|needs to|has to|is to|ought to|cannot|must not|plans|runs|keeps|writes|leads|reports|checks|knows|does|has|is|works|signs|records|manages|owns|takes|makes|uses|loves|brings|sets)(?: (?!(?:had|was|were|did|said|told|asked|gave)\b|\w+ed\b)[\w'-]+){0,8}? (?:she|her|hers|herself)\b(?! or (?:he|his|him))
            (?:^|[.;] ?|suppose |imagine |say )(?:a|an|one of (?:your|our|the)|your|the|our) (?:[\w-]+ )?(?:<jobs>) (?:(?!(?:had|was|were|did|said|told|asked|gave)\b|\w+ed\b)[\w'-]+,? ){1,9}?[\w'-]+[.;] (?:what|how|when|who|which|where|why)(?: \w+){0,2} (?:should|would|must|can|does|will|could|might|may|is) (?:he|she)\b
            (?:crew|team|gang|shift|squad|party|group|pair|dozen|number) of (?:\w+ )?(?:men|women|lads|girls|blokes)(?! (?:and|or|who|with|aged))|(?:strong|right|good|young|handy|big|fit|best|able|key|new|older|extra) (?:man|lad|girl|bloke|fella|men) (?:for|to|in the (?:yard|stores|kitchen|shop|office)|on the|needed|wanted)|(?:ladies|girls|lads|men|women) (?:needed|wanted|preferred)
            (?:each|every|any|no|whichever|neither|either|good|ideal|successful) (?:(?!(?:to|the|of|a|an|in|with|by|for|and) )[\w-]+ ){0,2}?(?:<jobs>)<~70>(?<!his or )(?<!him or )(?<!he or )\b(?:she|her|hers|herself)\b
            (?:everyone|everybody|anyone|anybody|nobody|no one|someone|somebody|whoever)<~40>\b(?:he|his|him|himself)\b(?! or (?:she|her)|\/)
            (?:^(?:a|the)|each|every|any|good|ideal|successful) (?:nurse|secretary|receptionist|midwife|teacher|cleaner|carer|nanny|assistant|typist|librarian|nursery worker|housekeeper|matron)<~60>(?<!his or )(?<!him or )(?<!he or )\b(?:she|her|herself)\b
            (?:^|[.;] ?|suppose |imagine |say )(?:a|an|one of your) (?:[\w-]+ )?(?:<jobs>) (?:(?!(?:had|was|were|did|said|told|asked|gave)\b|\w+ed\b)[\w'-]+,? ){1,9}?[\w'-]+[.;] (?:what|how|when|who|which|where|why)(?: (?!did|was|were)[\w'-]+){1,7} (?:him|her|his)(?=\?| \w+\?)
            (?:need|want|hire|hiring|looking for|seeking|add|take on|recruit) (?:\w+ ){0,2}(?:men|lads|girls|blokes) (?:for|to|in|on|who)(?! (?:the (?:study|trial)))
        """,
        innocent=r"""
            travelling salesman|traveling salesman|salesman problem
            (?:he|his|him) or (?:she|her|hers)
            (?:she|her|hers) or (?:he|his|him)
            (?:guy|guys) (?:rope|ropes|wire|wires|line|lines)
            man[- ]in[- ]the[- ]middle
            (?:male|female) (?:and|or) (?:fe)?male
            workmanship|craftsmanship|showmanship|sportsmanship
        """,
        examples=(
            "Tell me how you would explain this to a businessman.",
            "Each engineer owns his code.",
        ),
        lookalikes=(
            "Solved a travelling salesman problem for the vans.",
            "Stretched the guy ropes before the storm.",
            "Praised the workmanship and asked for the plan.",
        ),
    ),
    Rule(
        code="L-ABLEIST",
        finds="illness or disability as a figure of speech",
        kinds=EVERY,
        why="it makes disability a word of blame, and tells some readers they are not meant",
        bases=(PLAIN,),
        safer="wild, surprising, weak, silent on, ignores, badly slowed, quick check.",
        pattern=r"""
            (?<!lazy or )(?<!him )(?<!her )(?<!them )(?:crazy|craziest|crazier|crazily|craziness|insane|insanely|insanity|idiots?|idiotic|idiocy|morons?|moronic|retards?|retarded|spaz(?:z)?|spastic|psycho(?:s)?|lunatics?|loony|looney|loons?|bonkers|deranged|imbeciles?|imbecilic|cretins?|stupid|stupidly|stupidity|stupidest|simpletons?|handicapped|wheelchair-bound|midgets?|maniacs?|feeble-minded|the mentally ill|gimps?)(?! paving)(?! (?:glue|golf))
            (?:lame|lamest)(?= (?:at|with|excuse|excuses|answers?|ideas?|jokes?|attempts?|reasons?|design|code|meeting|project|duck|effort|solution|deadline|report|plan|question|process|feature|approach|explanation|response|argument|story|slogan)| ?(?:[.,;?!]|$| but| or))
            (?:dumb|dumber|dumbest|dumbed)(?! (?:terminals?|pipes?|bells?|waiters?|phones?|switch|meter|barge))
            crippl(?:ed|ing|es|e)(?!ware)|handicap(?:s|ping)?(?= (?:us|the team|them|him|her|for the|in (?:the|his|her|their) work|to (?:the|progress)))
            tone[- ]deaf|(?:is|are|was|were|be|being|been|seem|seemed|stay|stays|remained|turn(?:s|ed)? a|fall(?:s)? on|fell on|went|goes|totally|completely|utterly|so|too|wilfully|act|acts) deaf(?: ears?| to)|deaf (?:ears?|to (?:feedback|criticism|advice|warnings?|reason|complaints?|objections?|all|the|any|what|others|concerns|suggestions|requests))
            (?:is|are|was|were|be|being|been|seem|seems|seemed|stay|stays|remains?|remained|went|goes|go|totally|completely|utterly|wilfully|willfully|largely|still|often|partly|not|never|so|quite|entirely|somewhat|virtually) blind to(?! (?:the |each |which |whose |all )?(?:\w+ )?(?:allocation|group|groups|treatment|condition|conditions|outcomes?|names?|identity|identities|labels?|ratings?|arms?|study|origin|source|assignment|each other's|other raters'|other ratings|sex|age|gender|hypothesis|arm))
            (?:turn(?:s|ed|ing)? a blind eye|blind(?:ly)? (?:to (?:its|his|her|their|the needs|risks?|feedback|costs?|bias|problems?|faults?|warnings?|change|criticism|evidence|errors?|reality|danger|others))|blind leading the blind|blind (?:faith|obedience|panic|loyalty|acceptance|trust|rage|drunk)|robbed blind|blind as a bat)
            sanity[- ]?(?:checks?|checked|checking|tests?|tested|testing)
            (?:schizophrenic|bipolar|autistic|psychotic|manic|hysterical|paranoid schizophrenic|anorexic|senile|demented)(?= (?:about|approach|codebase|code|process|strategy|design|team|meeting|boss|manager|requirements?|roadmap|deadline|market|policy|schedule|pace|product|organi[sz]ation|weather|release|client|customer|week|project|plan|way|build))
            (?:schizo|psychos?)(?= |\.|,|$)
            (?:bit|so|little|totally|completely|being|very|get|gets|got|my|are you|is|am|slightly|really) (?:\w+ )?(?:ocd|add|adhd)(?= (?:about|when|over|with (?:the|my|code|format)))
            (?:nuts|mental|mad|loony)(?= (?:deadline|deadlines|rush|week|schedule|pace|idea|scramble|dash|house|workload|hours|requirements?|timeline|clients?))
            (?:go|goes|going|went|drive|drives|driving|drove|drives me|driving me|driving you|drive you|drives you|drives (?:people|them|us)|driving (?:people|them|us)|makes? (?:me|you|people)) (?:\w+ )?(?:nuts|mad|mental|insane|crazy|bonkers|round the (?:bend|twist)|up the wall(?=!))
            (?:absolute|sheer|utter|complete|total|pure|release|method in the|moment of|midsummer) madness|madhouse|mad house|mad scramble|mad rush|mad dash
            (?:confined|bound|chained|restricted) to (?:a|his|her|their|the) wheelchair|wheelchair-bound
            (?:suffers?|suffering|suffered|afflicted|stricken|victim|victims) (?:from |with |of )(?:autism|down'?s syndrome|a disability|disabilities|dyslexia|blindness|deafness|adhd|cerebral palsy)
            (?:mentally (?:challenged|retarded|deficient|handicapped|defective)|physically challenged|differently[- ]abled|able-bodied|deaf and dumb|deaf-mute|special needs people|the (?:disabled|handicapped|blind and the|mentally ill|deaf and))(?! (?:access|toilets?|parking|act|students' allowance|people|users?|bays?|badges?|loos?|lifts?|ramps?|spaces?|seats?|entrances?|facilit\w+|passengers?|customers?|child|pupils?|guests?|residents?|person))
            (?:our|the|a|this) (?:mad|mental|nuts|bonkers|manic) (?:\w+ )?(?:rush|week|day|scramble|dash|house|period|season|shift|hours?|deadline)|(?:be|are|is|was|go|going|went) (?:mental|nuts|mad|bonkers|barmy)(?! health)|paraly[sz](?:ed|es|ing) (?:the|our|us|by|work|everything|whole|decision)|analysis paralysis|(?:lame|spastic|demented) (?:part|bit|design|answer|excuse|attempt|effort|idea|joke|plan|reply|reason|argument|duck)s?|schizophrenic|(?:,|is|was|are|were|remained?|seem\w*|went|being|so|quite|largely|wilfully) blind to (?:its|their|his|her|our|the (?:needs|risks?|costs?|problems?|danger)|all|any|what|how|every|anything)
            (?:paraly[sz]ed|paraly[sz]ing|crippled|crippling)(?= (?:by (?:fear|indecision|doubt|choice|process|bureaucracy|meetings|debt)|fear|indecision|doubt|bug|bugs|debt|delays?|costs?|workload|bureaucracy))
            (?:lose|losing|lost|out of) (?:your|my|his|her|their|our) minds?
            (?:fell|falls?|falling|landed) on deaf ears|deaf to|turn\w* a (?:blind eye|deaf ear)|blind(?:ed)? to (?:the|our|its|their|his|her)|(?:crazy|mad|nuts|mental|bonkers|insane|batty|potty) (?:about|for|on|busy|hours|prices|deadlines?|pace|ideas?|workload|week|month|day)|crippl(?:ed|ing|es)(?= (?:by|us|the|our|debt|delay|cost|workload|with|over)|<end>)|(?:lame|dumb|moronic|idiotic|retarded|spastic|psycho|schizo\w*|bipolar|ocd|manic|hysterical) (?:excuse|idea|question|decision|about|plan|answer|rule|mistake|behaviou?r|pace|week|system|process)|(?:so|a bit|totally|being|is|are|little) (?:ocd|bipolar|schizophrenic|psychotic|autistic|retarded|spastic) about
        """,
        innocent=r"""
            (?:double|single|triple)[- ]blind
            dumb (?:terminal|terminals|pipe|waiter|bells?)
            bipolar (?:transistor|transistors|junction|disorder)
            (?:ewes?|cows?|horses?|dogs?|sheep|lambs?|animals?|herd)<~60>lame
            calls? (?:the|a|an|his|her|their|them|him)<~20>(?:lazy|stupid|idiots?)<~12>(?:stupid|lazy)?
            lame (?:horse|dog|leg|cow|mp3|encoder|animal|sheep)
        """,
        examples=("Tell me about a crazy deadline.", "Is deaf to feedback."),
        lookalikes=(
            "How would you run a blind test of two labels?",
            "Replaced the dumb terminals at the counter.",
            "Planned the page with deaf users and their interpreter.",
        ),
    ),
    Rule(
        code="L-TERM",
        finds="terms with a history: blacklist, whitelist, master and slave, grandfathered, tribal knowledge",
        kinds=EVERY,
        why="it carries a history that some readers live with, and a plainer word exists",
        bases=(
            PLAIN,
            Basis(ANYWHERE, "IETF draft-knodel-terminology; NIST guidance on plain, inclusive technical terms (2021)"),
        ),
        safer="block list, allow list, primary and replica, exempt under the old rule, unwritten know-how.",
        pattern=r"""
            black[- ]?list(?:s|ed|ing)?|white[- ]?list(?:s|ed|ing)?|grey[- ]?list(?:s|ed|ing)?|gray[- ]?list(?:s|ed|ing)?|blackball(?:s|ed|ing)?
            masters?(?: ?\/ ?|[- ]| and (?:the )?| to | or (?:the )?|, )slaves?
            slaves?(?= (?:nodes?|servers?|replicas?|devices?|process(?:es)?|units?|databases?|instances?|machines?|drives?|disks?|hosts?|cylinders?|clocks?|controllers?|boards?|labou?r to the|copies|copy|cylinder|stations?|systems?))
            (?:a|the|each|every|its|two|three|replica|read|database|node|backup|many|several|one) slaves?(?= (?:fails?|failed|falls?|lags?|lagged|takes?|took|reads?|to the master|of the (?:master|primary)|is promoted|was promoted|copies|follows?|goes|went|catches|syncs?|replicat\w+|drops?|dropped|crash\w*|dies|died))
            (?:promote|promoted|promotes|promoting|demote|demoted) (?:a|the|one) slaves?
            grandfathered|grandfather(?:ing|s)?(?= (?:in|into|clause|clauses|out|under|status|rights?|plans?|prices?|customers?|accounts?|users?|on|contracts?|policy|exemption|old|existing|the (?:old|existing|customers|users)|them|terms))
            (?:be|is|are|was|were|been|being|get|got|gets) grandfathered
            tribal (?:knowledge|wisdom|memory|know-how|lore)(?! of the (?:navajo|maori|elders))
            pow-?wows?(?= (?:about|with|on|to|meeting|session|before|after|every|each)|[.?,]|$)
            (?:low man on the totem pole|off the reservation|sold down the river|spirit animal|peanut gallery|cakewalk|gypped|uppity|open the kimono|indian giver|circle the wagons)
            (?:black|white)[- ]?list(?:s|ing)?(?= (?:the|of|for|a|an|every|each|ips?|addresses|domains?|users?|hosts?|suppliers?|ports?|rules?|entries|callers?|numbers?)|<end>)|(?:add|put|remove|keep|place|enter)\w*(?: [\w'-]+){0,4} (?:to|on|onto|from|in) (?:the|our|a|its) (?:black|white)[- ]?list|grandfather(?:ed|ing|s)?(?: in)?(?= (?:the|contracts?|clauses?|rules?|clients?|users?|plans?|customers?|into|rights?|rates?|old)|<end>)
        """,
        innocent=r"""
            slave (?:trade|trades|ship|ships|labour|labor|route|owners?|narratives?|revolt|auction)
        """,
        examples=("How would you maintain a blacklist?", "Sets up master and slave nodes."),
        lookalikes=(
            "Cleans master data once a week.",
            "Wrote a master's thesis on the slave trade.",
            "My grandfather's clock",
        ),
    ),
    Rule(
        code="L-HYPE",
        finds="rock star, ninja, guru, wizard, superstar, 10x as a name for a person",
        kinds=EVERY,
        why="it says nothing about the work, and people who do not see themselves as heroes stay away",
        bases=(GAUCHER, PLAIN),
        safer="Say what the person does.",
        pattern=r"""
            (?:rock[- ]?stars?)(?! (?:concert|tour|venue|merchandise|biograph|poster|fan|music|museum|on stage|dies|memoir|memoirs|ticket))
            ninjas?(?! (?:build|file|files|turtle|backend|generator|costume|film|warrior course))
            gurus?(?! (?:nanak|granth|purnima|dwara|of the (?:temple|ashram)|at the (?:temple|ashram)))
            (?<!set-up )(?<!setup )(?<!install )(?<!installation )(?<!import )(?<!configuration )(?<!migration )(?<!export )(?<!step )(?<!mail-merge )(?<!merge )(?<!form )(?<!query )(?<!booking )(?<!sign-up )(?<!onboarding )(?<!upgrade )(?<!chart )(?<!print )(?<!upload )(?<!checkout )(?<!report )(?<!registration )wizards?(?= ?(?:[.,;!?)]|$|with|at|in|of (?!oz)|when it comes|who (?:can|will|could|knows|would|gets|does)|and|or|on (?!the (?:next|page|third|second|screen))))(?<!the wizard)(?<!a wizard in)
            (?:data|spreadsheet|excel|sql|coding|code|python|tech|technical|cloud|marketing|kitchen|sales|maths?|ml|ai|statistics|database|linux|true|real|absolute|bona fide|total) wizards?(?! (?:of oz|step|page|dialog))
            (?:[\w-]+ )?(?:hero(?:es)?|heroine)(?= (?:on|for|of) (?:the|our)|<end>)(?<!role of the hero)|(?:happiness|support|customer|service|everyday|unsung|next|our) (?:\w+ ){0,2}?hero(?:es)?|growth hackers?|[\w-]+ unicorns?(?= (?:welcome|wanted|apply|needed)|<end>)|(?:the|a|our|resident|acts as the) wizard of (?:the|our) (?!oz)|(?:policing|nursing|teaching|sales|data|coding|support|it|office|ward|\w+ing) superhero(?:es)?|superhero(?:es)? (?:nurse|teacher|engineer|developer|carer|driver|cook|chef|you|who|on|in|of|for|needed|wanted)|one-man army|miracle workers?|whizz(?:es)?\b|rainmakers?|powerhouses?
            superstars?(?! (?:concert|tour|singer|dj|athlete'?s data))
            (?:10x|10-x|ten[- ]?x|100x|10 x)[- ](?:engineers?|developers?|devs?|nurses?|coders?|programmers?|performers?|person|people|talent|hires?|leads?|leaders?|designers?|sales\w*|contributors?|employees?|teachers?|team|player|players|scientists?|analysts?|drivers?|recruiters?|mindset|workers?|individual|marketers?|thinker|thinkers)
            (?:engineering|coding|code|data|sales|tech|design|marketing|product|a true|true|unicorn|a|rare|real|be our|the|our|hiring|elusive) (?:unicorns?|jedi|samurai|superhero(?:es)?|rainmakers?|hotshots?|hot-shots?|badass(?:es)?|whizz?[- ]?kids?|gunslingers?|sorcerers?|warriors?|magicians?|powerhouse|beast|trailblazers?|mavericks?)(?! (?:compan|start-?ups?|valuation|status|founder|shop|costume|film|films|toy|toys|armou?r|sword|museum|of the (?:film|story))| horn| story)
            (?:jedi|samurai|badass|kick-ass|whizz?[- ]?kid|rainmaker|wunderkind|code monkey|ace coder|crack (?:coder|engineer|developer|programmer|nurse|teacher|salesperson)|(?:coding|sql|data|tech|excel|python|teaching|nursing|sales) (?:god|goddess|legend|hero|superhero|star|beast|genius|monster|warrior|magician))(?! (?:film|films|film's|sword|armou?r|museum|swords))
            (?:are you|be|is|being|you're|want|need|seek|seeking|looking for|hire|hiring|find|true|become|as|we're|like) (?:a |an |our |the |some )?(?:\w+ )?(?:superhero(?:es)?|legends?|evangelists?|world[- ]beaters?|sorcerers?|magicians?|warriors?|titans?)(?=\s*(?:[.,;!?]|$|of|in|at|who|with|to|for|when|on))(?! (?:of the (?:story|film|sea)|in the (?:story|film|game)))
            (?:sales|coding|code|data|marketing|design|tech|total|absolute|real|office|kitchen|growth|gym|word|detail|process|excel) (?:animal|beast|machine|monster|demon|freak|addict|junkie|killer|shark|tiger|warrior|gladiator|jedi|samurai|maverick|hustler|evangelist|legend|god|goddess|whisperer|magician|assassin|commando|pirate|maestro|virtuoso|alchemist|wiz|whiz|fanatic|geek|superhero|boss)s?\b(?! (?:learning|room|tool|shop|operator))|crush(?:es|ing)? (?:targets?|it|quotas?|goals?|the competition|sales)|kick(?:s|ing)? (?:ass|butt)|kick-?ass|bad-?ass|killer (?:instinct|coder|sales|engineer|app developer)|work(?:s|ing)? hard,? (?:and )?play(?:s|ing)? hard|(?:top|a|a-|10x) ?players? only|only the (?:best|elite)|best of the best|world-beating|superhuman|insanely (?:talented|smart|driven|good)|wow factor|take no prisoners|game[- ]changers?|movers and shakers|hustlers?<end>|jedi|samurai|(?:sales|code|data|people|growth|product) hackers?
            (?:be|become|are|a|an|our|true|real|absolute|living|certified) (?:\w+ )?(?:legend|superhero|genius|rock god|maestro|demon)s?(?= (?:at|in|of|with|when|for|on|behind)|<end>)(?! (?:on|of) (?:the|a) (?:map|page|chart))|(?:\w+) (?:ninjas?|gurus?|jedis?|superstars?|unicorns?) (?:wanted|needed|welcome)
        """,
        innocent=r"""
            wizard of oz
            (?:set-?up|install|installation|import|configuration|step-by-step) wizards?
            unicorn (?:company|companies|start-?ups?)
            (?:with|in|using|use|from|to|the|names the) ninja(?: (?:or|and|blender|build|turtles?|film|tool)| )|ninja blender
            (?:sikh|hindu|buddhist)<~20>gurus?|gurus?<~15>(?:in|of|and) (?:sikh|hindu|the sikh|buddhist)|role of a guru
            rock stars?'s?<~30>(?:arrival|tour|dressing|autograph|concert|hotel|rider|agent)|a rock star's
        """,
        examples=("Are you a rockstar engineer?", "A true SQL ninja."),
        lookalikes=(
            "Ran a Wizard of Oz test before building anything.",
            "Rebuilt the set-up wizard so that it saved each page.",
            "The job ran 10x faster after the index.",
        ),
    ),
    Rule(
        code="L-AGEIST",
        finds="young team, digital native, recent graduate, and other code for age",
        kinds=EVERY,
        why="it tells people of some ages they are not meant",
        bases=(
            Basis("US", "Age Discrimination in Employment Act, 29 U.S.C. 623(e); 29 CFR 1625.4"),
            Basis("GB", "Equality Act 2010, section 5"),
            Basis("EU", "Directive 2000/78/EC"),
            PLAIN,
        ),
        safer="Say what the team does, or which task the person must be able to do.",
        pattern=r"""
            (?:young(?:er|ish)?|youthful)(?:,? (?:and |but )?[\w-]+){0,3} (?:team|teams|company|workforce|staff|crew|group|environment|office|colleagues|talent|blood|department|bunch|culture|atmosphere|crowd|firm|workplace|start-?up|engineers?|developers?|sales\w*|professionals?|minds?|faces?|guns|turks|dynamic|vibe|energy|hires?|managers?|leaders?|graduates?)(?! (?:offenders?|carers?))
            (?:team|company|workforce|staff|crew|department|environment|office|culture)(?: \w+)? (?:is|are|that is|who are|which is) (?:quite |very |all |mostly |fairly |pretty |rather |still |so |relatively )*(?:young|youthful|under (?:thirty|forty|35|30)|in (?:its|their) (?:twenties|thirties))|youthful(?:ness)?(?! offenders?)|young (?:at heart|enough to|bloods?|guns|things|and (?:hungry|keen|dynamic|fun|energetic|ambitious|fresh))|(?:bright|hungry|cool|keen|eager|fresh|energetic|dynamic|vibrant|lively|fun),? (?:and )?young(?:er|sters?)?\b|youngsters?(?= (?:on|in|at) (?:the|our)|<end>)|the kids (?:on|in) the
            digital[- ](?:natives?|generation|immigrants?)(?! (?:bank|banks|compan\w+|business|businesses|brand|brands|platform|format))|born digital|(?:tech|computer)[- ]savvy (?:youth|young|youngster|generation|kids?)|(?:<adverbs> )?(?:millennials?|gen[- ]?z(?:ers?)?|boomers?|baby boomers?|zoomers?)(?! (?:customers?|market|data|cohort|segment|users?|shoppers?|buyers?|audience|readers?|listeners?))(?= (?:who|and|or|on|in|attitude|mindset|manager|boss|engineer|hire|energy|at|to|would|with)|<end>)
            (?:for|suits? a|suit a|a|an|ideal|perfect|suits?|seeking|seek|hire|hiring|welcome|wanted|want|join|need|prefer(?:red|ably)?|target|attract|our|bright|ambitious|motivated|recruit) (?:\w+ ){0,2}?(?:recent|fresh|new|newly[- ]minted|bright young) (?:university |college |school |\w+ )?(?:graduates?|grads?|school[- ]leavers?|college[- ]leavers?)(?! (?:of|with|who (?:asks?|asked|has|have|had|needs?)|in the|from (?:the|our)|scheme|trainee))|^(?:recent|fresh|new) (?:university |college |\w+ )?(?:graduates?|grads?|school[- ]leavers?)\b|(?:first job|perfect|ideal|great) (?:\w+ )?for (?:\w+ )?(?:school|college)[- ]leavers|recently graduated|(?:straight|fresh|just) (?:out of|from) (?:school|college|university|uni)\b(?! data)|fresh[- ]faced|fresh blood|new blood
            (?:graduated|left school|finished (?:school|university|college)) (?:recently|in the last|within the last|no more than)|(?:start|beginning|outset|early (?:days|stages?)) of (?:their|your|his|her|a) (?:career|working life)|early in (?:their|your) career|(?:second|late) career|recently retired|early retire\w+|(?:for|of) (?:a |the )?(?:retirees?|pensioners?)(?= (?:with|who|looking)|<end>)|with pensioners|like (?:a )?pensioners?|full of beans|energy of (?:youth|a (?:twenty|teen|young|kid)\w*)|(?:twenty|thirty|forty|fifty)-somethings?|stamina of youth
            mature (?:person|individual|candidates?|applicants?|lady|woman|man|workers?|outlook|professional|hands?|adult|employee|personality|approach to life)(?! students?)|mature(?= (?:and|but) (?:reliable|settled|steady|experienced|responsible|sensible))
            over the hill|past (?:it<end>|(?:their|his|her|your|its) (?:prime|best|sell-by))|long in the tooth|set in (?:his|her|their|your|old) ways|old dogs?<~45>(?:new tricks|tricks)|teach an old dog|old[- ]timers?|old fog(?:ey|ies|y)|old guard|old hands?(?= (?:on|in|at|who|resist)|<end>)|dinosaurs?(?! (?:bone|fossil|museum|exhibit|exhibition|skeleton|tracks?|park|room|gallery|display|lesson|topic))|fossils?(?= (?:in|on|at) (?:the|our) (?:team|office|board|department)|<end>)|grey[- ](?:haired|beards?|hairs?)|greybeards?|silver surfers?|senior moments?|old school types?|geriatric(?! (?:ward|care|medicine|nurs\w+|patients?|unit))|(?:your|my|even) (?:granny|grandma|grandmother|gran|nan|grandad|mum|mother) (?:could|can|would)|old enough to (?:be|know)|(?:too|a bit|rather) (?:old|young) (?:for (?:this|the|our) (?:team|job|role|post|work|trade|place|desk|office))|no spring chickens?|deadwood|dead wood
            (?:energetic|hungry|fresh|bright|keen|dynamic|ambitious|eager|lively|vibrant|enthusiastic|recent|new) (?:young )?(?:graduates?|grads|school[- ]leavers?|college[- ]leavers?) (?:wanted|needed|welcome|sought|preferred|only|apply|to join|who)|(?:just|newly|straight|fresh) (?:out of|from|left|finished) (?:school|college|university|uni)\b(?! data)|(?:team|crew|staff|group|bunch|office|company|workforce) of (?:\w+ )?(?:twenty|thirty|forty)-?somethings|(?:in|under) (?:your|their|his|her) (?:early |late |mid-?)?(?:twenties|thirties)|(?:average|mean|median) age (?:of (?:the |our )?(?:team|staff|crew|office|company)|is|here)|(?:young|younger|youthful)(?: and \w+)? (?:sales floor|shop floor|floor|kitchen|desk|place|business|firm|brand|leadership|board|panel|set-?up)
            you(?:'re| are) (?:aged )?(?:under|below|not over|no older than) (?:the age of )?(?:[2-6][02-9]|thirty|forty|fifty)(?=<end>| and| years old)
        """,
        innocent=r"""
            young (?:codebase|company's|species|plants?|trees?|people|children|persons|adults|carers?|offenders?|readers?|pupils?|patients?|families)
            mature (?:codebase|product|system|market|process|technology|students?|plants?|trees?|cheese|platform|tool|tools|library|code|project)
            elderly (?:patients?|residents?|people|care|clients?|relatives?)
        """,
        examples=("We are a young, energetic team; how would you join in?", "Digital native."),
        lookalikes=(
            "How would you add tests to a young codebase?",
            "Chose a mature tool over a new one and said why.",
            "Cared for elderly patients on nights.",
        ),
    ),
    Rule(
        code="L-CODED",
        finds="a role text that leans far to words coded masculine or feminine",
        why="adverts heavy with masculine-coded words appeal less to women, without their knowing why",
        bases=(GAUCHER,),
        safer="Balance the words: name what is done and with whom.",
    ),
    Rule(
        code="L-READ",
        finds="a question said aloud that reads at a high school-leaving grade",
        why="long sentences of long words are hard to hold in the head when heard once",
        bases=(
            Basis(ANYWHERE, "Kincaid, Fishburne, Rogers and Chissom (1975), Research Branch Report 8-75, grade level"),
        ),
        safer="Shorter sentences and words; facts on a hand-out.",
    ),
)
