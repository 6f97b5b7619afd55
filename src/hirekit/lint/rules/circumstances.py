"""Questions about family, pregnancy, health and the body: unlawful or unwise to ask before an offer, by place."""

from hirekit.lint.rule import ERROR, QUESTION, Basis, Rule
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

DISABILITY = "Americans with Disabilities Act, 42 U.S.C. 12112(d)(2); EEOC Notice 915.002 (10 October 1995)"

RULES = (
    Rule(
        code="Q-LEGAL-FAMILY",
        finds="asks about marriage, partner, children, childcare, family plans or caring duties",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="family must not count, and such questions fall mostly on women; hours and travel may be stated to everybody",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; EEOC guidance on caregivers (2007); {EEOC}; state laws"),
            Basis("GB", f"{EQUALITY}, sections 8, 11 and 19"),
            Basis("EU", "Directive 2006/54/EC; Directive (EU) 2019/1158"),
        ),
        safer='"This post has one on-call week in six. Can you meet that?", asked of everybody.',
        pattern=r"""
            are you <3>(?:married|divorced|widowed|single(?=\s*(?:[?,.]|or\b|$))|engaged(?=\s*(?:[?,.]|or\b|to be|$))|separated(?=\s*(?:[?,.]|or\b|$))|attached(?=\s*(?:[?,.]|or\b|$))|an? (?:single |working |stay-at-home |new )?(?:parent|mother|father|mum|mom|dad|carer|caregiver)(?! node| class| company)|in a (?:serious |long-term |steady )?relationship|living with (?:someone|anyone|a partner|your)|dating|seeing (?:anyone|someone)|(?:planning|hoping|thinking|trying|going|looking) (?:on |of |to |about )?(?:have |having |start |starting )?(?:a family|kids|children|more children|more kids|marry|marrying|settle down|get married|getting married))
            (?:do|have|did|will|would) you <2>have (?:got )?(?:any |a |an |young |small |little |school-age |older |grown-up |more |other |two |three |many |some )*(?:children|kids|child|sons?|daughters?|baby|babies|toddlers?|little ones|youngsters|offspring|dependants?|dependents?|husband|wife|spouse|boyfriend|girlfriend|grandchildren|family (?:at home|here|nearby|of your own|commitments|responsibilities|obligations|to)|(?:caring|childcare|family|domestic|parental|carer) (?:responsibilities|duties|commitments|obligations|arrangements|help)|childcare|partner(?=\s*(?:[?,.]|$|or\b|who\b|at home)))<thing>
            have you (?:got )?(?:any |a |young |small |little )+(?:children|kids|babies|baby|husband|wife|dependants|dependents|childcare|boyfriend|girlfriend|partner<end>)<thing>
            have you (?:ever )?been (?:married|divorced)
            (?:do|did|will|would|are|when do|when will) you <2>(?:plan|planning|want|wanting|intend|intending|expect|hope|hoping|think|thinking|going|like) <3>(?:children|kids|a family|start a family|have (?:a family|a child|children|kids|more)|more (?:children|kids)|settle down|get married|marry|raise a family)(?! of| node| process| class)
            (?:you|your|any) (?:\w+ ){0,3}plans? (?:to|for|on|about|of) (?:\w+ )?(?:have|having|start|starting|get|getting|raise|raising)? ?(?:\w+ )?(?:a family|children|kids|marriage|married|settle down|settling down)
            how many (?:children|kids|sons|daughters|dependants|dependents) (?:do|did|are|have|would|will) you <2>(?:have|got|plan|planning|want|raise|raising|hope|expect|intend|bring up|support|look after|live with)
            how old (?:are|is) your (?:\w+ )?(?:children|kids|child|son|daughter|baby|little ones?)
            who (?:\w+ ){0,3}(?:looks? after|looking after|cares? for|caring for|minds?|minding|picks? up|watch(?:es)?|watching|takes? care of|taking care of|feeds|collects?|has|stays? (?:at home )?with|helps? (?:you )?with) <2>(?:your|the) (?:\w+ )?(?:children|kids|child|son|daughter|baby|little ones?|family|parents|mother|father|toddlers?|boys|girls|house|home)<thing>
            who(?:'s| is| will be| would be) (?:\w+ )?(?:home|there|at home) (?:with|for) (?:your|the) (?:children|kids|family|baby)
            your (?:\w+ )?(?:husband|wife|spouse|fianc[eé]e?|boyfriend|girlfriend|children|kids|child|sons?|daughters?|toddlers?|little ones?|marriage|divorce|marital status|maiden name|childcare|child care|day ?care|babysitter|nanny|family (?:plans?|planning|situation|status|life|commitments|responsibilities|obligations|circumstances|arrangements|duties|set-?up)|home life|home situation|love life|dependants|dependents|in-laws|domestic (?:situation|arrangements|responsibilities|circumstances|duties)|caring (?:duties|responsibilities|commitments)|relationship status|living arrangements|married name|grandchildren)<thing>(?!'s? (?:book|ward|home|hospital|centre|center|services?|unit|play))
            your (?:mother|father|mum|mom|dad|parents|in-laws)(?!<~30>(?:<nations>|<diseases>|disease|born|from))(?! tongue| node| company| organi[sz]ation| class| ship| process| product)<thing>
            (?:is|does|would|will|has|can|did|what does|how does|what would|how would|what will) your (?:partner|family|other half|better half|significant other) (?:\w+ )?(?:feel|cope|think|mind|manage|react|move|moving|support|supportive|relocate|say|like|do|work|happy|ok|okay|on board|agree|object|follow|let you|earn|live|want|prepared|willing|able|come|accept|depend|rely|allow)
            (?:your|a) (?:partner|other half|better half|significant other)<end>
            (?:balance|balancing|combine|combining|reconcile|juggle|juggling|fit in|square|manage|managing|mix|cope with|coping with)<~40>(?:your family|family life|with (?:a |your )?family|children|kids|home life|motherhood|parenthood|fatherhood|being a (?:mother|father|parent|mum|mom|dad)|a young family|family commitments|a baby|raising)
            (?:you|your)<~60>(?:with|having|because of|despite|around) (?:young |small |little |two |three |school-age |your |four |a (?:new )?)+(?:kids|children|baby|toddler|family)(?! (?:in|of|at) (?:the|your|a) (?:class|school|ward|room|group)|'s)<end>
            (?:on[- ]call|travel|hours|nights?|shifts?|overtime|commut\w+|relocat\w+|rota|full[- ]time|weekends?|job|post|role|late|away)<~30>with (?:young |small |little |two |three |school-age )*(?:kids|children|a (?:young |new )?(?:baby|family))
            (?:have|got|arrange|arranged|need|manage|sort|sorted|do about|do for|plan for|about|use|find|reliable|cover) (?:\w+ ){0,2}(?:childcare|child care|babysitter|nanny|school run|daycare)(?=\s*(?:[?,.;]|$|when|if|for|in place|while|during|on|and|arranged|sorted|covered))
            (?:your|state your|give your|what is your|confirm your|^) ?marital status(?! (?:field|feature|column|as|in))
            (?:miss|mrs|ms)\.?,? or (?:mrs|miss|ms)\b
            (?:do|did) you <2>live (?:alone|on your own|with (?:anyone|someone|your|a partner|family|parents|a boyfriend|a girlfriend))
            who (?:else )?(?:do you live with|lives with you|lives at home)
            (?:do|are|will|would) you <3>(?:car(?:e|ing) for|look(?:ing)? after|support(?:ing)?|responsible for) (?:an? |any |your |elderly |sick |ageing |aging |disabled |old |other )*(?:parents?|relatives?|mother|father|family members?|dependants?|dependents?|grandparents?|children|kids|loved ones?|husband|wife)<thing>(?! (?:in|on|at|of) )
            (?:any|have|your|other|what) (?:\w+ )?(?:family|domestic|home|caring|childcare|parental) (?:commitments|responsibilities|obligations|ties)<~20>(?:you|your|would|might|could|keep|stop|prevent|that|\?)
            (?:responsibilities|commitments|demands|duties) at home
            (?:is|was) there (?:a |anyone |someone |any )(?:\w+ )?(?:husband|wife|mr|mrs|man|woman|partner)(?: in your life| at home|<end>)
            how (?:will|would|do|can) you <4>(?:when|if) (?:the|your|one of your|a) (?:kids|children|child|son|daughter|baby)<thing>(?: is| are| gets?| falls?) (?:ill|sick|unwell|off school)
            (?:school holidays|half[- ]term|school run)<~30>(?:your|you) <3>(?:children|kids|childcare|do with|manage|cover)
            (?:when|what year) <2>(?:did|are|were|will) you <2>(?:get|getting|be) married
        """,
        innocent=r"""
            (?:children|kids|child) (?:in|at) (?:your|the|a) (?:class|classroom|school|ward|care|nursery|group|setting)
            (?:children|child)(?:'s)? (?:ward|services|safeguarding|protection|nodes?|processes|process|books?)
            parent (?:node|process|company|class|teacher)
        """,
        examples=("Who looks after your kids when you travel?", "Are you married?"),
        lookalikes=(
            "What happens to child processes when the parent dies?",
            "Tell me about the marriage of two systems you had to bring about.",
            "Do you have experience of teaching children to read?",
        ),
    ),
    Rule(
        code="Q-LEGAL-PREGNANCY",
        finds="asks about pregnancy, plans for it, or parental leave",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="pregnancy and leave for it must not count",
        bases=(
            Basis("US", "Pregnancy Discrimination Act, 42 U.S.C. 2000e(k); Pregnant Workers Fairness Act"),
            Basis("GB", f"{EQUALITY}, section 18 and section 13"),
            Basis("EU", "Directive 2006/54/EC; Directive 92/85/EEC"),
        ),
        safer="State the hours and the travel and ask everybody whether they can meet them.",
        pattern=r"""
            are you <4>(?:pregnant|expecting(?=\s*(?:[?,.;]|$|a (?:baby|child)|at the moment|right now|now|soon|again|or\b|another))|breast-?feeding|trying (?:for (?:a |another )?(?:baby|child|family)|to conceive|to get pregnant|to fall pregnant)|with child|nursing (?:a baby|at the moment|now)|having a baby|due soon|undergoing ivf|on the pill)
            (?:do|will|would|could|might|can|did|are|have|should|were|may) you <5>(?:get pregnant|getting pregnant|become pregnant|becoming pregnant|be pregnant|been pregnant|fall pregnant|falling pregnant|fell pregnant|have (?:a |another |more )?bab(?:y|ies)|having (?:a |another |more )?bab(?:y|ies)|pregnant)
            (?:if|when|in case) you <2>(?:get|become|fall|fell|are|were|became|got) pregnant
            (?:do|will|did|are|were|have|when|would|might|could|may|should) (?:do |did |will |would )?you <5>(?:take|taking|took|taken|need|needing|go(?:ing)? on|been on|go off on|going off on|plan|planning|use|used|using|on|had|have|want|wanting|request|be taking|be on|apply for|return from|come back from) (?:a |any |another |your |more |some |full |long |the )*(?:maternity|paternity|parental|adoption|pregnancy|shared parental)(?: leave| break)?<thing>
            (?:how (?:much|long|many)|when)<~30>(?:maternity|paternity|parental|adoption) leave (?:do|did|will|would|have|were|are) you
            your (?:\w+ )?(?:pregnancy|pregnancies|maternity|paternity|parental leave|due date for the baby|bump|biological clock|contraception|birth control|fertility|morning sickness|miscarriage|menopause)<thing>
            (?:is|was) (?:the|your) baby due
            when(?:'s| is| are)? (?:you|the baby|your baby|baby) due
            how far along are you(?=\s*(?:[?.]|$|in your pregnancy))
            (?:any|^any|got|have you|have|possible|further) (?:\w+ )?(?:plans?|chance|intention|thoughts?)<~25>(?:maternity|paternity|pregnan\w+|bab(?:y|ies)|parental leave)
            (?:do|did|have|will|are|would) you <4>(?:ivf|fertility treatment|contraceptives?|birth control|contraception)<thing>
            (?:gap|time (?:off|out)|break|away)<~20>(?:because of |due to |for |to have |was that |was it )(?:a |maternity|pregnancy|having )<~15>(?:baby|leave|pregnan\w*|child)
            (?:could|might|is it possible|is there a chance|chance)(?: that)? you(?:'re| are| be| might be| could be)? <2>pregnant
        """,
        innocent=r"""
            pregnant (?:pause|silence|patient|patients|women|woman|colleague|employee|users)
        """,
        examples=("Are you expecting?", "Do you plan to take maternity leave?"),
        lookalikes=(
            "How would you plan cover when an engineer takes parental leave?",
            "What do you do when a question is met with a pregnant pause?",
            "Are you expecting the load to grow?",
        ),
    ),
    Rule(
        code="Q-LEGAL-HEALTH",
        finds="asks about illness, disability, medicines, sick days, injuries, claims, therapy or drink",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="health and disability must not be asked about before an offer; the task may be described",
        bases=(
            Basis("US", f"{DISABILITY}; 29 CFR 1630.13"),
            Basis("GB", f"{EQUALITY}, section 60 (narrow exceptions)"),
            Basis("EU", FRAMEWORK),
        ),
        safer='Describe the task, then: "Can you do this, with or without adjustment?"',
        pattern=r"""
            your (?:own |general |physical |mental |current |state of |overall |past )*health(?! (?:check|endpoint|probe|monitor|insurance compan|trust|board|plan|visitor|screen|and safety|care|information|record))<thing>
            your (?:\w+ )?(?:illness(?:es)?|disabilit(?:y|ies)|medical (?:history|conditions?|records?|background|problems?|issues?|needs|notes)|medications?|medicines?|prescriptions?|sick(?:ness)? (?:days|leave|record|absences?)|sickness|absence record|injur(?:y|ies)|impairments?|therapist|psychiatrist|psychologist|counsellor|wheelchair|blood pressure|diabetes|depression|anxiety|epilepsy|adhd|autism|dyslexia|doctor|gp|hearing aid|limp|bad back|back (?:pain|problems?|trouble)|drinking|alcohol (?:use|intake|consumption)|smoking|addiction|seizures|mental state|crutches|stammer|stutter|medical|workers'? comp\w*(?: claims?)?|hiv status|eating disorder)<thing>(?! (?:system|tracker|form for patients))
            (?:do|did|have|are|were|will|would|has) you <3>(?:suffer(?:ed|ing|s)?|diagnosed|treated|hospitali[sz]ed|recovering|recovered)(?: (?:from|with|for|by))? (?:\w+ ){0,3}(?:<diseases>|illness|disease|medical|health|stress|burn-?out|disorder|condition|conditions|injur\w+|back|addiction|operation|accident)<thing>
            (?:have|were|are) you <2>(?:been )?(?:diagnosed|hospitali[sz]ed|sectioned|invalided|signed off|in rehab|in hospital|to rehab)<end>
            have you <2>(?:been )?(?:diagnosed with|treated (?:for|by)|hospitali[sz]ed|in therapy|in hospital|signed off|off (?:work )?(?:sick|ill|with)|ill|unwell|injured|sick)(?! the)
            (?:do|have|did|are) you <2>(?:have|had|got|live with|living with|experience|get|carry|experienced) (?:a |an |any |some |other |severe |serious |history of |problems with |long-term |your )*(?:<diseases>|medical (?:conditions?|problems?|history|issues?|restrictions?|needs)|health (?:problems?|conditions?|issues?|concerns?|complaints?)|physical (?:problems?|conditions?|limitations?|impairments?|restrictions?|difficult\w+|disabilit\w+)|handicaps?|serious injur\w+|injur(?:y|ies)|operations?|surgery|a bad (?:back|knee|hip)|special needs|learning difficult\w+|phobias?|hearing problems?|sight problems?|trouble (?:hearing|seeing|walking|lifting)|difficulty (?:hearing|seeing|walking))<thing>(?! (?:of|in) (?:the|your) (?:code|system|data|build))
            have you (?:any |got any |a |got a )(?:<diseases>|medical (?:conditions?|problems?|history|issues?)|health (?:problems?|conditions?|issues?|concerns?)|physical (?:problems?|conditions?|limitations?)|handicaps?|injur(?:y|ies)|phobias?)<thing>
            (?:are|were) you <3>(?:disabled|handicapped|registered disabled|ill<end>|ill at|healthy|in good health|in good shape|physically fit|fit and well|fit and healthy|medically fit|hiv|diabetic|epileptic|autistic|dyslexic|neurodiver\w+|bipolar|depressed|asthmatic|alcoholic|an alcoholic|an addict|addicted|sober|in recovery|on (?:any |regular |prescription )*(?:medication|medicines?|drugs|antidepressants|pills|tablets)|taking (?:any |regular |prescription |prescribed )*(?:medication|medicines?|drugs|antidepressants|pills|tablets)|seeing (?:a |any |your )*(?:doctor|therapist|psychiatrist|psychologist|counsellor|counselor|specialist)|under (?:a |the |any )?(?:doctor|medical|psychiatric)|allergic|deaf|blind|colou?r[- ]blind|hard of hearing|vaccinated|prone to|pregnant or ill|mentally|mobile enough|able-bodied|a smoker|a (?:heavy )?drinker)(?! (?:in|to) (?:your|the) (?:data|system))
            (?:do|did|have|will|would) you <3>(?:take|taken|taking|use|used|using|need) (?:any |regular |prescription |prescribed |recreational |illegal |other )*(?:medication|medications|medicines?|pills|antidepressants|painkillers|drugs|insulin|tablets)<thing>(?! in| as part| for patients| round)
            what (?:medication|medications|medicines?|pills|drugs|prescriptions?) (?:do|are|did|have) you <2>(?:take|on|taking|taken|need|use)
            (?:do|did|have) you <2>(?:see|seen|been seeing|visit|talk to|spoken to|consult(?:ed)?|been to) (?:a |any |your )+(?:therapist|psychiatrist|psychologist|counsellor|counselor)
            (?:have|did|had) you <3>(?:therapy|counselling|counseling|psychotherapy)<end>
            (?:how many|how much|number of|how often|what)<~20>(?:sick days|sick leave|sickness|days off sick|days' sick|sick time|days of absence|absences?|days off (?:ill|sick|through))<~40>(?:you|your)
            your<~20>(?:sick days|sick leave|days off sick|sickness absence)
            how (?:many|much|often)<~20>(?:days|times|time|weeks|work)? ?(?:have|did|do|were|are|had) you <2>(?:been |be |call(?:ed)? (?:in )?|take |taken |took |miss(?:ed)? |lost )<3>(?:off sick|ill|sick|absent|unwell|through illness|because of (?:illness|sickness|ill health|your health)|due to (?:illness|sickness|ill health|injury)|sick days)
            how (?:many|often)<~15>(?:have|did|do|were|are) you <1>(?:ill|sick|off sick|absent|unwell|miss work|off work)
            (?:have|did|do|are|were|had) you <3>(?:file|filed|filing|claim|claimed|claiming|receive|received|receiving|draw|drawing|made|make|apply for|applied for|put in(?: for)?|get|had|collected|on) (?:a |an |any |for |to )*(?:workers'? comp\w*|worker's comp\w*|compensation claim|disability (?:benefits?|payments?|pension|allowance)|injury claims?|industrial injur\w+|sickness benefit|incapacity benefit|insurance claim for injury)<thing>
            (?:have|were) you <3>(?:injured|hurt) <3>(?:at work|on the job|in (?:a|an|your)|at your)
            (?:is|are) there (?:any|anything|a|some|any other)<~40>(?:health|medical|physical|mental|psychological|disabilit\w+|condition|illness|injur\w+)(?! check)<~60>(?:you|your|we should know|we need to know|disclose)
            (?:any|^any|other) (?:health|medical|physical|mental health|psychological) (?:conditions?|problems?|issues?|limitations?|concerns?|difficult\w+|disabilit\w+|restrictions?|reasons?)(?=\s*(?:[?.,]|$|we|that (?:we|would|might|could|may|will)|i should|which (?:we|would|might|could)|you|to declare|to disclose|at all))
            (?:any|^any|a|no) (?:disabilit(?:y|ies)|handicaps?)(?=\s*(?:[?.]|$|we|that (?:we|would|might|could|may|will)|which (?:we|would|might)|to declare|you|i should))
            (?:how is|how's|how are|how good is) your (?:\w+ )?(?:health|hearing|eyesight|sight|vision|back|heart|weight|mobility|blood pressure|nerves)<end>
            what happened to your (?:leg|arm|hand|back|eye|eyes|face|foot|knee|neck|fingers?|hearing|shoulder|hip)
            (?:why|how long|how) (?:do|are|did|have) you <3>(?:limp|in a wheelchair|use a wheelchair|using a wheelchair|use a (?:cane|stick|hearing aid)|walk with a|wear a hearing aid|been in a wheelchair|lose your (?:sight|hearing|leg|arm|hand)|become disabled|come to be in a|end up in a)
            (?:will|would|does|could|might|can|has|is) (?:your|that|the) (?:\w+ )?(?:condition|illness|disability|injury|bad back|impairment|wheelchair|limp|medication|depression|anxiety|health)(?= (?:affect|stop|prevent|get in|interfere|limit|mean|make|allow|be a|cause|improve|get worse|under control|going|treated|permanent|curable|hereditary))
            (?:do|did) you <2>drink(?=\s*(?:[?,.]|$|alcohol|much|a lot|often|or smoke|socially|regularly|at home|heavily|more|and|every|during the week))
            how (?:much|often|many) (?:alcohol |units )?(?:do you|did you)? ?(?:drink|smoke)
            do you <2>(?:smoke|vape)(?! test)
            (?:problem|problems|trouble|history|treated|help) (?:with|of|for) (?:drugs|alcohol|drink|drinking|addiction|substance abuse|gambling)
            (?:do|have|did) you <3>(?:drug|drinking|drink|alcohol|substance) (?:problem|habit|addiction|abuse|issue|misuse)
            have you (?:ever )?(?:had|suffered|experienced|been through) (?:a |an |any )*(?:\w+ )?(?:breakdown|burn-?out|heart attack|stroke|operation|surgery|serious (?:illness|accident|injury)|mental)<thing>(?! (?:in|of) (?:the|your) (?:service|system|team|build))
            (?:reason|reasons)<~20>(?:health|medical|physical)<~30>you (?:can't|cannot|could not|couldn't|might not|may not|would not|wouldn't|left)
            (?:do|will|would) you need <3>time off <3>(?:treatment|medical|hospital|doctor|therapy|surgery|dialysis|appointments? with)
            (?:did|was|is) (?:that|the|your) (?:gap|time off|long absence|absence)<~30>(?:illness|health|sickness|medical|burn-?out|breakdown)
        """,
        innocent=r"""
            with or without (?:a |any |reasonable )?(?:adjustment|adjustments|accommodation|accommodations)
            health (?:check|checks|and safety|endpoint|endpoints|probe|data|care|service|of (?:the|your|a))
            disability (?:benefits? (?:model|system|claims|data|team)|services?|rights|act|team)
            drug (?:round|rounds|charts?|interactions?|errors?|trial|trials|calculation|names?|cupboard)
            injur(?:y|ies) (?:data|rates?|reports?|statistics)
        """,
        examples=("How many sick days did you take last year?", "Do you have any medical conditions?"),
        lookalikes=(
            "How would you test a model of disability benefits?",
            "Which health checks would you put on the service?",
            "Can you lift 20 kg, with or without adjustment?",
        ),
    ),
    Rule(
        code="Q-LEGAL-ADJUST",
        finds="asks why an adjustment or accommodation is needed",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="the reason is health; arrange what is needed and keep it from the people who rate",
        bases=(
            Basis("US", f"{DISABILITY}; 29 CFR 1630.14"),
            Basis("GB", f"{EQUALITY}, sections 20 and 60"),
            Basis("EU", f"{FRAMEWORK}, article 5"),
        ),
        safer='"Tell us what would help; we will not ask why."',
        pattern=r"""
            why (?:exactly |is it (?:that )?)?(?:do|would|will|did|have|are|is it|should|must|you)(?: that)? ?(?:you|we|it|your)? <5>(?:extra time|(?:more|additional) time (?:for|in|on|than|to) (?:the |this |an |our )?(?:interview|test|exercise|task|assessment|others|other candidates)|accommodations?|reasonable adjustments?|screen[- ]reader|large[- ]print|sign[- ]language interpreter|interpreter|captions?|subtitles|step-free|ramp|support worker|note[- ]?taker|quiet room|special (?:equipment|chair|keyboard|arrangements?|treatment)|longer breaks|extra breaks|rest breaks|seating|braille|hearing loop|wheelchair access|a reader|a scribe)
            why (?:do|would|will|did|have|are) you <3>(?:need|ask|asked|asking|request|requested|requesting|require|want) <3>(?:adjustments?|adaptations?|breaks|a break|to (?:sit|type|record|wear|keep the camera off|have the questions)|the questions (?:in advance|beforehand|early|ahead|written))(?! to the| of| in the (?:model|forecast|plan|price))
            (?:what|which) (?:is |was |'s )?(?:the |your )?(?:reason|reasons|medical reason|cause|condition|medical condition|health condition|disability|illness|diagnosis|impairment|problem)<~40>(?:accommodations?|adjustments?|extra time|screen[- ]reader|interpreter|captions?|large[- ]print|special (?:equipment|arrangements?|chair)|arrangements?|adaptations?|extra breaks|quiet room|support|request)(?! to the (?:model|forecast|plan|price|schedule|budget)| of the| in the (?:model|forecast|price))
            what (?:is it )?(?:makes|made|causes|caused|about you|about your \w+|kind of (?:condition|disability))<~25>(?:need|require|ask for|request|means you need)<~25>(?:accommodations?|adjustments?|extra time|screen[- ]reader|interpreter|captions?|large[- ]print|special|breaks|arrangements?)
            (?:tell|explain|say|share|give|describe|let)<~20>(?:why|the reason|reasons|what condition|what it is|more about why)<~25>(?:you |your )?<3>(?:accommodations?|reasonable adjustments?|(?:need|asked for|requested|require|want)<~15>(?:adjustments?|extra time|breaks|interpreter|arrangements?|support))(?! (?:to|in|of) the (?:model|forecast|plan|price))
            (?:what|which) (?:condition|disability|illness|diagnosis)<~25>(?:behind|for|requires?|means|makes|cause[sd]?|lies?)
            (?:what's|what is|what was) wrong with you
            (?:why|reason|reasons|because of|necessary|due to|what makes|how come|what is it for|what for)<~50>(?:accommodations?|reasonable adjustments?|screen[- ]readers?|larg(?:e|er)[- ]print|quiet room|extra time|interpreter|captions|special chair|hearing loop|step-free access)<~40>(?:you|your)
            you<~40>(?:accommodations?|reasonable adjustments?|screen[- ]reader|larg(?:e|er)[- ]print|quiet room|extra time|interpreter|captions|special chair|hearing loop|step-free access)<~20>[;,.] ?(?:why|what|may i ask|how come|for what)<~40>(?=\?)
            why (?:do|would|will) you (?:need|want|require) (?:longer|more time|extra time|more breaks|a different room) (?:than|for|on|in|to)
            (?:can|could|do|will|have) you <3>(?:prove|proof|evidence|doctor's (?:note|letter)|medical (?:note|letter|certificate|evidence))<~30>(?:accommodations?|adjustments?|extra time|need|disability|request|condition)
            (?:is|are) (?:the|your|that|these) (?:extra time|accommodations?|reasonable adjustments?|interpreter|large[- ]print|screen[- ]reader|captions|breaks)<~15>(?:for|because of|due to|to do with) (?:a|an|your|some|what)
            (?:do|are) you (?:really|actually|genuinely) (?:need|in need of|require) <3>(?:accommodations?|adjustments?|extra time|interpreter|screen[- ]reader|captions|breaks)
        """,
        innocent=r"""
            (?:not|never|won't|nor) ask (?:you )?why
            ask why not
        """,
        examples=("Why do you need the extra time?", "What condition is the accommodation for?"),
        lookalikes=(
            "Why did you make that adjustment to the forecast?",
            "Which adjustments would help you show your work? We will not ask why.",
            "What was the reason for the condition in the contract?",
        ),
    ),
    Rule(
        code="Q-LEGAL-GENETIC",
        finds="asks about family medical history or genetic tests",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="genetic information, family history included, must not be asked for",
        bases=(
            Basis("US", "Genetic Information Nondiscrimination Act, 42 U.S.C. 2000ff-1; 29 CFR 1635.8"),
            Basis("GB", f"{EQUALITY}, section 60"),
            Basis("EU", "GDPR, article 9"),
        ),
        safer="Leave it out.",
        pattern=r"""
            (?:run|runs|running|ran) in (?:your|the) family
            your (?:family(?:'s)?|<relatives>|parents'|mother's|father's) (?:\w+ )?(?:medical|health|disease|illness) (?:history|background|problems|record|conditions?)
            (?:family|hereditary|genetic) (?:medical |health )?history(?: of)?<~30>(?:you|your)
            (?:you|your)<~40>(?:family|genetic|hereditary) (?:medical )?history (?:of|for)
            (?:do|have|is|does|did|are) (?:you|there)<~20>(?:a |any )?family (?:medical )?history (?:of|with)
            (?:have|had|did|would|will|do|are|were) you <3>(?:had|have|undergone|undergo|taken|take|taking|done|do|been|agree to|willing to|consent to|get|got|submit) <3>(?:genetic|dna|genome|gene|brca|hereditary|ancestry dna)(?:ally)? ?(?:tests?|tested|testing|screen|screening|screened|sequenced|analysis|counsel\w+|results|sample|kit)
            (?:have|has|had) (?:you|your dna|your genome|your genes) <2>(?:genetically )?(?:tested|sequenced|screened) <3>(?:gene|genes|mutation|disease|condition|genetic\w*|hereditary|huntington's?|cancer|brca)
            (?:do|are|could) you <3>(?:carry|carrier of|carrying|inherit|inherited|have) <3>(?:gene|genes|genetic (?:condition|disorder|disease|marker|mutation|predisposition|risk)|hereditary (?:condition|disease|illness)|mutation|brca)<end>
            your (?:genetic|dna|genome|brca) (?:tests?|results?|profile|make-?up|screening|sample|information)<thing>
            (?:has|have|did|does|do|is|was|were|are) (?:anyone|anybody|any (?:members? of|of)|your (?:<relatives>)|either of your parents|one of your parents|a (?:parent|sibling|relative) of yours|any relatives?|a close relative)<~40>(?:<diseases>|heart|disease|illness|alzheimer\w*|huntington\w*|parkinson\w*|condition|disorder|died? (?:of|from|young)|stroke|sick|ill|dementia|early death|mental)
            what (?:did|do) your (?:<relatives>) die (?:of|from)
            (?:are|were) your (?:<relatives>)(?: both| all)? (?:still )?(?:alive|healthy|in good health|well|living)
            how old (?:was|were) your (?:<relatives>) when (?:he|she|they) died
            (?:at risk of|risk for|predispos\w+ to|likely to (?:get|develop))<~20>(?:hereditary|genetic|inherited)<~20>you
            (?:hereditary|inherited|genetic) (?:condition|conditions|disease|diseases|illness|illnesses|disorder|disorders)(?=\s*(?:[?.]|$|in your|we should|that you|you))
        """,
        innocent=r"""
            genetic (?:algorithm|algorithms|programming|operator)
        """,
        examples=("Does heart disease run in your family?", "Have you had a genetic test?"),
        lookalikes=(
            "Have you used a genetic algorithm, and what did it win over random search?",
            "How would you store family history in a patient record?",
        ),
    ),
    Rule(
        code="Q-LEGAL-BODY",
        finds="asks for height, weight or a photo of the candidate",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="looks stand for sex, origin and health, and show nothing about the work",
        bases=(
            Basis("US", f"EEOC, pre-employment inquiries and height and weight; photographs; {EEOC}"),
            Basis("GB", f"{EQUALITY}, section 19"),
            Basis("EU", FRAMEWORK),
        ),
        safer='Describe the task: "The post lifts boxes of 15 kg to a shelf of 1.8 m. Can you do this, with or without adjustment?"',
        pattern=r"""
            how (?:tall|heavy|short) (?:are|were|would) you
            (?:^|please |and |also )(?:send|attach|add|upload|include|enclose|bring)<~20>(?:head ?shot|passport photo|photo of yourself)
            how much (?:do|did|would) you weigh<end>
            what (?:do|did) you weigh<end>
            your (?:exact |current |own |approximate |real )?(?:height|bmi|body (?:type|weight|shape|size|mass index)|dress size|waist(?: size)?|shoe size|figure|physique|tattoos?|piercings?|hair colou?r|eye colou?r|looks|physical appearance|bodily)<thing>
            your (?:exact |current |own |approximate )?(?:body )?weight(?=\s*(?:[?.,;]|$|and height|in (?:kilos?|kg|pounds|lbs|stone)))
            your (?:recent |passport |profile |own )?(?:photo|photograph|headshot|selfie|portrait|picture)s?<thing>(?! of (?:the|a|how|what))(?! (?:search|editing|app|library))
            (?:^|please |and |[.?!;:,] ?|(?:can|could|will|would) you (?:please )?|(?:need|ask|want|like|require|invite) you to |you (?:must|should|need to) )(?:also |then |first |please |just )?(?:send|attach|upload|include|provide|enclose|submit|bring|email|e-mail|add|share|supply|take|hold up|post)(?: us| me| along)?(?: in)? (?:a |an |your |some |two |recent |passport |passport-sized |passport-style |full-length |profile |clear |colour |color |professional |current )+(?:\w+ )?(?:photos?|photographs?|headshots?|selfies?|portraits?|snapshot|picture of (?:yourself|you))(?! of (?:the|a|an|your)(?! face| yourself)| to (?:the|each)| album| library)
            (?:can|could|may|might) (?:we|i) (?:have|see|get|take|keep) (?:a |your |some )*(?:\w+ )?(?:photo|photograph|picture|headshot|selfie|portrait)s?(?: of you)?<end>
            (?:photo|photograph|picture|headshot|portrait|selfie) of (?:yourself|you)<end>
            (?:do|have) you <2>(?:have|got|any) (?:any |visible |a )*(?:tattoos?|piercings?|scars|birthmarks?)
            are you <2>(?:overweight|underweight|obese|taller than|shorter than|under \d|over \d+ ?(?:cm|kg|feet|foot)|tall enough|at least \d+ ?(?:cm|kg|feet|foot)|slim|muscular|strong enough as)
            what (?:colou?r|size|shape) (?:is|are) your (?:hair|eyes|skin|body|waist|dress)
            what do you look like
            (?:turn|stand) (?:round|around|up)<~20>(?:see|look at) you
            (?:turn|switch) (?:your )?camera<~25>(?:see (?:how|what) you look)
        """,
        innocent=r"""
            weight (?:matrix|matrices|decay|initiali[sz]ation|of evidence)
            photo[- ]search
            height map
        """,
        examples=("How tall are you?", "Please send a photo with your answers."),
        lookalikes=(
            "How did you set your model's weights?",
            "How would you let users upload a photo of the damage?",
            "What gave you the clearest picture of the problem?",
        ),
    ),
)
