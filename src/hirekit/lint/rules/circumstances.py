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
            who(?: would| will|'ll|'d| is going to| else)? (?:minds?|looks? after|takes? care of|picks? up|collects?|is minding|has|have|watch(?:es)?|sees? to|feeds?|get|gets) (?:the |your |them)<~20>(?:kids|children|little ones?|baby|when you|while you|son|daughter|family)
            (?:who|anyone|anybody|someone|somebody)<~14>(?:depends?|rel(?:y|ies)|leans?) on you(?= at home| outside|<end>)
            (?:you|your|arrangements?)<~25>childcare(?! (?:workers?|centres?|providers?|polic\w+|scheme|vouchers?|app|staff|settings?|sector))
            your (?:<own> )?(?:husband|wife|spouse|children|kids|childcare|marriage|wedding|marital status|family (?:life|plans|situation|circumstances|commitments)|home life|domestic (?:circumstances|situation|arrangements)|caring (?:duties|responsibilities))<thing>
            (?:do|does|doing|on|about|of) (?:the|your) (?:nursery|school) run|(?:waiting|anyone|anybody|someone|somebody|hands full|things|help)<~20>at home|seeing (?:somebody|someone|anybody|anyone)
            (?:do|cope|happen|happens|manage|arrange)<~8>(?:about|with|for|to) (?:the|your) (?:kids|little ones?|kiddies|youngsters|childcare|school run)\b(?! (?:in (?:your|the|a) (?!school holidays)|at the|who|from))|(?:kids|children|little ones) in the (?:school )?holidays
            (?:the|your|any) (?:nursery|school) (?:run|pick-up)<~20><end>
            (?:i've|we've|i have) got (?:two|three|four|one|a)\b<~30>and you<end>
            (?:small|little|young|wee) ones? at home|(?:what|who|how) <3>(?:happens?|copes?|manages?|minds?|is)(?: \w+)? at home (?:if|when|while)
            who(?:'ll| will| would|'s| is)? (?:going to )?be at home (?:when|while|if|with)
            is (?:it|that) (?:miss|mrs|ms|mr) or|(?:miss|ms) or mrs|mrs or (?:miss|ms)|a special someone|mouths (?:have you|do you have|you have)|someone special|who(?:'s| is) at home with you|(?:saw|see|notice|noticed|admire) (?:the|your|that) ring|when's the big day|(?:are|were|have|when did|how did|will|would|do|did) you two
            (?:off|out) with your (?:first|second|last|youngest|eldest) one
        """,
        innocent=r"""
            (?:children|kids|child) (?:in|at) (?:your|the|a) (?:class|classroom|school|ward|care|nursery|group|setting)
            (?:children|child)(?:'s)? (?:ward|services|safeguarding|protection|nodes?|processes|process|books?)
            parent (?:node|process|company|class|teacher)
            who (?:looks after|minds|takes|sees to|feeds|watches|has)<~30>when (?:an?|one|another|the other) (?:colleague|assistant|teacher|worker|member of staff|nurse|carer|room leader|leader|helper|key worker)
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
            (?:is|when's|when is|when was) (?:the|your) baby (?:due|coming|expected|arriving)|baby due
            you(?:'ll|'d| will| would| might| plan to| want to| hope to| intend to| are going to|'re going to)? (?:start|add to|grow|extend|complete) (?:a|your|the) family|(?:motherhood|fatherhood|parenthood|having (?:kids|children|a baby|a family))<~25>(?:job|work|career|role|shifts?|hours|travel|post)\b|(?:have|having|want|wanting|like|plan|planning|hoping for|think about|try for|trying for) (?:another|more) (?:child|baby|kids?|children|babies|one<end>)|(?:babies|baby|children|kids) next<end>|when (?:is|will|does) the (?:first|next) (?:baby|one) (?:coming|due)
            (?:another|a|any|next) (?:pregnancy|baby|child)<~20>(?:on the cards|on the way|planned|likely|in the offing|come along|to come|in the pipeline|on the horizon)<~20><end>|you're glowing|(?:do|did|will|would|have|had|are|were|to|you|you've|ever) (?:you )?(?:ever |last |be |going to |be going to )?(?:take|taken|taking|had|have|want) (?:any |your |some )?(?:maternity|paternity|parental|adoption) leave<end>
            your (?:\w+ )?(?:pregnancy|maternity|paternity|maternity leave|parental leave|paternity leave|due date)<thing>
            (?:off|out|away|home) with your (?:first|second|third|last|youngest|eldest) one|(?:went|gone|going|go) off (?:to have|on) (?:twins|a baby|babies|maternity|parental)|(?:is|would|will) a baby<~20>(?:come along|likely|arrive)|(?:done|finished) having (?:babies|children|kids)|(?:how much|how long)<~20>(?:parental|maternity|paternity|adoption) leave<~12>you
            (?:are you|you're) (?:\w+ )?pregnant|(?:going|dropping|disappear\w*) (?:out |off )?(?:on maternity|to have babies)
            (?:was|is) (?:that|it|the (?:gap|break)(?: in \w+)?) (?:a |an |for |your |down to )?(?:mat leave|maternity|paternity|a baby|parental leave)
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
            (?:days|time|weeks|shifts)<~12>(?:off sick|off ill|sick (?:last|in|have|did)|did you miss|have you missed)|sick days? (?:did|have|do) you
            (?:units|pints|glasses|bottles) (?:\w+ )?(?:do|would|did) you (?:\w+ )?(?:drink|get through|have|put away)|your (?:physical|general|overall|state of) health<thing>
            your (?:<own> )?(?:health|mental health|medical history|medical conditions?|illness|disability|medication|sick record|sickness record|eyesight|hearing|drinking|drug use|doctor|diagnosis|limp|condition|injury|injuries|therapy|therapist|back pain)<thing>
            (?:that|the|your) (?:limp|stammer|scar|cough|tremor|bandage|plaster cast|sling) (?:looks?|sounds?|is|must)|kept you (?:away|off|out)<~30>(?:months|weeks|year)|got over (?:whatever|it|your)
            noticed? (?:you|that you|your) (?:limp\w*|shak\w*|trembl\w*|scar\w*|stick|hearing aid|walk\w*|wheez\w*|cough\w*)
            how(?:'s| is| are) your (?:back|knees?|health|heart|nerves|eyes|eyesight|hearing|blood pressure|stomach|shoulder|hip|lungs)|how your (?:back|knees?|health|heart|nerves|eyes) (?:is|are)
            you(?:'ve| have)? (?:lost|missed|taken|had|been)(?: off)? (?:to|through|for|with|because of) (?:sickness|illness|ill health|stress|your health)|(?:support|help|counselling|treatment|therapy) have you had
            (?:counselling|therapy) and so on
            (?:medication|medicines?|tablets|pills|drugs) (?:that |which )?you(?:'re| are|'ve been)? (?:take|taking|on|prescribed|given)|(?:lasting|permanent|long-term) (?:damage|effects?|injury|harm|pain)<end>
            what (?:was|is|were) the (?:operation|surgery|illness|treatment) (?:you|for)|operation you had
            workers' comp\w*|fil(?:e|ed|ing) (?:for )?(?:a )?(?:workers|compensation)
            why <~12>you <2>(?:use|need|walk with|wear|carry) (?:an?|the|that|those|your) (?:(?:walking|white) )?(?:sticks?|cane|crutch\w*|frame|hearing aids?|(?:leg |back |knee |neck )?brace|splint|sling|inhaler|prosthe\w+|oxygen)<end>
            why (?:were|have|had) you (?:been )?(?:off|off work)(?: for)?(?: (?:so|that|quite so|as) long| all that time| (?:so )?many (?:weeks|months|days))?(?: last \w+)?<end>|why (?:were|have|had) you (?:been )?(?:away|out)(?: for)? (?:so|that|quite so) long
        """,
        innocent=r"""
            (?:kids|children|child|little ones?|son|daughter|they|mother|father) (?:are|is|fall|falls|get|gets) (?:poorly|ill|sick|unwell)
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
            (?:run|runs|ran|running) in (?:your|the) family|how(?:'s| is) (?:the|your) family(?:'s)? (?:medical|health)
            (?:what|how|when) (?:did|do) (?:your (?:<relatives>)|yours|they|he|she) (?:die|pass away|go)(?: of| from)?<end>
            (?:your|any) (?:family )?(?:medical history of|family health|family medical|family history of)|(?:leuk\w+|cancer|diabetes|dementia|heart trouble|stroke) on either side
            (?:how|are|were|was|is) <2>your (?:<relatives>|mother and father|parents)<~30>(?:healthy|health|alive|ill|illness|die|died|sick|poorly|disease|conditions?)
            how (?:healthy|fit|well) (?:are|were|was|is) your (?:<relatives>)
            (?:you|ever|yourself|you've) <4>(?:take|do|have|had|taken|done|get) (?:a |an |one of those )?(?:dna|genetic|gene|ancestry) tests?|been (?:genetically )?tested for
            (?:spit|dna) kits?
            (?:<diseases>|strokes?|cancer|heart (?:trouble|disease)|dementia) (?:in|among|on) (?:the|your|either) (?:\w+ )?(?:family|side|relatives)
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
            how (?:tall|heavy|big) are you|how tall (?:you are|would you say)|(?<!\w)what do you weigh<end>|what you weigh<end>|(?:passport|recent|clear) (?:photo|photograph|picture)s?(?! (?:on|of the|of a|of an|office))|how much (?:do|would) you weigh<end>
            your (?:\w+ )?(?:height|weight|build|figure|photo|photograph|headshot|measurements|dress size|shoe size|body|looks|physique|picture|face|tattoos?|hair|waist)<thing>(?! (?:on|to) the| of evidence|ed\b)
            (?:photo|photograph|picture|snap|image|portrait|selfie)s? of (?:yourself|you\b|everyone i|each candidate|all candidates|every candidate)
            (?:give|state|tell us|provide|confirm) (?:me |us )?your (?:height|weight|size)
            (?:how many|what) (?:stone|kilos|pounds|inches|feet) (?:are|do|would) you
            (?:what|which|how much)<~12>the scales (?:say|show|read)|when you step on
            under five (?:foot|feet|eight|six|ten|two|four)<~40>you|what size (?:are|do|would) you(?: take| wear)?<end>|(?:what|which) size (?:of )?(?:trousers|shoes?|shirts?|boots?|gloves?|uniform|jacket|clothes|dress|hat|overalls) (?:are|do|would) you
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
