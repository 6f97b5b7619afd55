"""Criteria that cannot be seen at work, or that nothing looks at."""

from hirekit.lint.rule import ANYWHERE, CRITERION, ERROR, Basis, Rule
from hirekit.lint.rules.anchors import AGE_PROXY, CONSTRUCTS
from hirekit.lint.rules.anchors import RULES as ANCHOR_RULES

CONTENT = Basis("US", "29 CFR 1607.14C: content validity needs work behaviours; 1607.15C says what to report")
LEARNABLE = Basis("US", "29 CFR 1607.5F and 1607.14C(1): not what is learned on the job in a brief time")
_BY_CODE = {rule.code: rule for rule in ANCHOR_RULES}

RULES = (
    Rule(
        code="C-TRAIT",
        finds="a bare construct with no work behaviour",
        kinds=(CRITERION,),
        why="a trait cannot be seen in an answer, and content validity cannot support it",
        bases=(CONSTRUCTS,),
        safer='Name the work behaviour: "Re-plans work when a dependency fails and tells those affected".',
        examples=("Leadership", "Good judgment and maturity"),
        lookalikes=("Leads a shift through an emergency", "Judges when a wound needs a doctor"),
    ),
    Rule(
        code="C-LEARN",
        finds="something taught after hire: this employer's own tools, procedures or products",
        kinds=(CRITERION,),
        why="what is taught in the first weeks shows who has been here before, not who can do the work",
        bases=(LEARNABLE,),
        safer="Rate how somebody learns or uses such a tool, or leave it out.",
        pattern=r"""
            (?:know(?:s|ledge|n|ing)?|familiar(?:ity)?|understand(?:s|ing)?|experience(?:d)?|trained|can|could|able to|ability to|uses?|using|use|masters?|mastery|command|grasp|acquaint\w+|remembers?|recites?|recall|fluent|fluency|proficien\w+|competen\w+|skilled|expert(?:ise)?|at home|at ease|confident|comfortable|versed|works?|works (?:in|with)|operates?|operating|navigat\w+|finds?|fills?|completes?|follows?|applies|handles|names?|lists?|quotes?|logs?|enters?|keeps?|prior|working|has|awareness|aware|awareness of|well up|conversant|up to speed|orientation|memory|recognis\w+|recogniz\w+|locates?|orders|books|sets|runs|gets around|steers)<~45>(?:our|in-house|inhouse|internal|house(?= (?:style|rules|wines|system|codes|formula|drinks|brands|recipes|menu|method|tool|template))|this (?:\w+ ){0,2}?(?:company|firm|hospital|ward|school|council|shop|store|site|team|depot|charity|bank|office|department|kitchen|restaurant|hotel|garage|plant|trust|paper|newsroom|force|brigade|station|college|university|library|practice|clinic|farm|factory|employer|organi[sz]ation|place|branch|warehouse|lab)(?:'s|s')?|(?:the|its|their|this) (?:\w+ ){0,2}?(?:company|firm|hospital|ward|school|council|shop|store|site|team|depot|charity|bank|office|department|kitchen|restaurant|hotel|garage|plant|trust|paper|newsroom|force|brigade|station|college|university|library|practice|clinic|farm|factory|employer|organi[sz]ation|branch|warehouse|lab|museum|theatre|agency|brand|chain)(?:'s|s')(?: own)?)<~25>(?:systems?|tools?|forms?|procedures?|software|platforms?|products?|polic(?:y|ies)|paperwork|templates?|jargon|codebase|codes?|menus?|wines|prices?|price list|orders|scheme|rules|layout|shortcuts|intranet|database|process(?:es)?|store|structure|workflow|chart|catalogue|range|brands?|terms?|abbreviations|acronyms?|routine|rota system|tills?|equipment|machines?|routes?|rounds|programme|conventions|style|guide|handbook|protocols?|pathways?|framework|chain|names?|lines|packages?|kit|stack|library|pipeline|formulary|map|bays?|lies?|standing orders|booking|ticketing|crm|erp|content system|here|drinks|recipes|method|values|history|standards|plans?|portfolio|suppliers|calendar|timetable|numbering|cards?)
            (?:recites?|knows?|remembers?|names?|lists?)<~20>(?:by heart|the menu|the price list|the product range|our products|the codes|all (?:the |our )?(?:products|prices|codes|brands|dishes))
            (?:has|have) (?:already )?(?:used|worked (?:with|in|on)) our|(?:this|the|our) (?:office|company|firm|ward|school|shop|site|depot|team|hospital|council|branch) uses
            (?:site|product|menu|catalogue|route|price|company|internal[- ]tool|in-house|local[- ]system|brand|store|stock[- ]code|institutional|organi[sz]ational|systems?) (?:range )?(?:knowledge|familiarity)
            ^(?:knows?|knowledge|understand(?:s|ing)?|familiar\w*|can (?:use|find|work|operate|recite|navigate)|uses|masters?|mastery|already (?:knows|uses)|command|grasp|experience|fluent|applies|follows|operates|navigates|remembers|recites|fills in|finds (?:the|her|his|their) way|gets around|at home|at ease|confident|proficien\w+|competen\w+|works (?:in|with)|expertise|acquaintance|trained) <~60>(?:\b(?:our|ours)\b|\bhere<end>|over here|(?:in|of|at|for) (?:this|our) (?:\w+ )?(?:office|company|firm|ward|school|shop|store|site|depot|team|home|hospital|council|branch|kitchen|building|practice|department|bank|business)|in-house|inhouse|house (?:style|rules|system|wines|codes|recipes|method)|company(?:'s)? (?:\w+ )?(?:handbook|manual|guide|intranet|calendar|polic\w+|systems?|tools?|procedures?|tariffs?|codes?|products?|forms?|jargon|rules)|(?:the|this) [\w-]+'s (?:own )?[\w-]+|internal [\w-]+|without being (?:shown|told))
            (?:who is who|who's who|where everything is|what goes where)
            knows? (?:where|who|which) (?:\w+ ){0,3}(?:things are|everything is|is kept|are kept|to find (?:things|the)|to ask|to call|to go|signs off|who is who)|how (?:we|things are|it is|this \w+|our \w+) (?:do|does|done|run|runs|work|works|name|book|books|file|files|report|reports)(?: things)? (?:here|at|in|on)|how things (?:work|are done)|the way we (?:do|work|run|file|book)|works here<end>|our own (?:system|tool|software|forms|products|method|framework|library|platform|process)
            (?:knows?|knowledge|familiar\w*|understand\w*|aware\w*|experience\w*|use[sd]?|using|can use|able to use|trained|competen\w+|proficien\w+|fluen\w+|speaks?|recites?|up to speed|navigates?|operates?|conversant|at home with|comfortable|confident|remembers?|acquainted|versed|works? with|worked with|has worked|masters?|mastery|grasp|command|finds?|handles?|follows?|applies|already|has used|locates?|lists?|names?|memor\w+|orientation|learned|picks up)(?: (?!(?:that|so)\b)[\w'-]+){0,6} (?:we (?:have|use|run|work|do|keep|do|store|sell|file|stock|bought)|our|ours|here|of ours|in-house|this (?:\w+ ){0,2}(?:place|site|school|ward|shop|store|firm|company|hospital|office|kitchen|depot|council|team|department|branch|trust|practice|plant|bank|hotel|charity|college|station|unit|home))\b
            (?:layout|map|geography|floor ?plan|lie|rooms?|corridors|aisles|shelves|bays|filing|price list|prices|product range|products|menu|wine list|codes|bleep codes|jargon|acronyms|abbreviations|terms|forms|paperwork|systems?|software|tools?|tills?|procedures?|house style|style guide|intranet|rota|handbook|rules|policies|routines?|shortcuts|org chart|organi[sz]ation chart|history|structure|names) (?:of|in|at|on|for|we|used (?:here|by)|inside) (?:the|this|our|use|have|run|ours) ?(?:store|shop|school|ward|site|building|firm|company|hospital|office|kitchen|depot|council|team|department|branch|warehouse|trade desk|trust|practice|plant|bank|hotel|charity|college|station|unit|home|works|yard|library|garage)?(?<!in the)(?<!of the)(?<!for the)(?<!on the)(?<!at the)(?= |<end>)
            (?:knows?|remembers?|learned|aware of|understands|knowledge of|familiar with) (?:who|what|where|which|how|whom|when) (?:does|do|is|are|each|every|our|we|to (?:ask|ring|call|find|go|turn|contact|get)|everything|everybody|things|stock|the (?:stock|keys|forms|files|linen|tools|store|boss|manager|head|rota|managers|team|department))\b
            (?:way|ways) (?:a?round|about) (?:the|our|this) (?:\w+ )?(?:building|site|office|ward|wards|store|shop|school|hospital|kitchen|depot|warehouse|campus|estate|museum|town hall|systems?|files?|drives?|floor)|(?:who|which \w+|what \w+) (?:handles|deals with|signs|owns|approves|covers|looks after|runs|reports to|sits where|goes where)(?: (?:what|which|who|where))?<end>|(?:door|gate|alarm|till|bleep|stock|room|cost|ward|bay|safe|floor) (?:codes?|numbers)(?= |<end>)(?<!cost code)|(?:at|on) (?:their|his|her) fingertips
            how the (?:club|firm|school|company|hospital|council|store|shop|ward|team|kitchen|depot|bank|trust|charity|department|office|branch) (?:runs|does|works|handles|files|orders|books|reports)
        """,
        innocent=r"""
            (?:writes|designs|improves|mends|changes|rewrites|replaces|drafts) (?:our|the|a|in-house|house|internal|company)
        """,
        examples=("Knows our expense system.", "Familiar with the ward's own forms."),
        lookalikes=(
            "Learns a new tool from its manual and shows a colleague how to use it.",
            "Writes procedures that others can follow without asking.",
            "Explains a product to a customer so that they can choose.",
        ),
    ),
    Rule(
        code="C-PROXY",
        finds="years, degree, school or brand in place of what is done",
        kinds=(CRITERION,),
        why="where somebody has been, and for how long, is not what they can do",
        bases=(AGE_PROXY,),
        safer="Name the work behaviour; put a lawful, job-related requirement on the screen, with what is equivalent.",
        pattern=_BY_CODE["A-NUMBERS"].pattern
        + _BY_CODE["A-PROXY"].pattern
        + r"""
            ^(?:previous |prior |proven |past |some |relevant |extensive |solid |good )*experience (?:in|at|as|of working (?:in|at|with|for)|gained (?:in|at)) (?:a|an|the|one of)\b|(?:fine-dining|banking|agency|big-firm|city|consulting|retail|academic|military|corporate|hospital|private-sector|public-sector|start-?up) (?:background|experience|pedigree)
            ^(?:relevant |total |years of |prior |previous |professional |industry |formal |academic |higher |university |required |minimum )*(?:education|experience|qualifications?|seniority|alma mater|education level|level of education|academic background|years in (?:post|role|industry|service)|length of (?:service|experience)|credentials|certifications?|degree|university|school|previous employers?|employer|pedigree|gpa|grades)(?: (?:and|or) (?:education|experience|qualifications?|certifications?|degree|seniority|training))?<end>
            (?:<schooling>)(?= |<end>|,)
            (?:<standing>|retail|agency|industry|sector|military|police|army|navy|finance|banking|bank|hotel|hospital|newspaper|start-?up|in-house|private sector|public sector|commercial|corporate|consultancy|consulting|local government|council|charity|overseas|international|market|big-company|company|enterprise|previous|prior|post-qualification|line[- ]management|management|supervisory|teaching|nursing|clinical|legal|trade|sales|similar|relevant) (?:\w+ ){0,2}?(?:experience|background|service|record|pedigree|career|exposure|tenure|roles?|posts?|positions?)(?= (?:in|at|of|with|as|for|and|required|preferred|essential|desirable)|<end>|,)
            (?:<standing>)(?: [\w'-]+){0,2} (?:<employers>)(?= |<end>|'|,)
            (?:years?|length|number of years|amount|time|period|spell|seasons?|months?|decades?)(?: [\w'-]+){0,2} (?:in|as|of|at|with|on|behind|spent|served)(?: [\w'-]+){0,3} (?:post|role|job|service|experience|trade|industry|practice|sector|field|manager|head|chef|nurse|teacher|engineer|lawyer|similar|kitchen|office|bank|ward)|(?:worked|working|served|been employed|employed|trained|experience|background|career|time)(?: \w+)? (?:at|for|with|in|under|abroad)(?: [\w'-]+){0,3} (?:<employers>|industry|sector|army|navy|police|force|forces|abroad|london|retail|government)(?= |<end>)|(?:seniority|prestige|calibre|quality|name|names|reputation|size|standing) (?:of|in) (?:the |their |his |her |previous |former |past |last )+|(?:track record|cv|résumé|resume|pedigree|previous (?:title|employers?|roles?|posts?|job titles?)|job titles?|former employers?|alma mater|references? from|published author|publications?|(?:prior|previous|past) (?:service|employment|posts?|titles?))(?= |<end>)|went to (?:a |an |the )?(?:\w+ )?(?:school|university|college)
        """,
        innocent=_BY_CODE["A-NUMBERS"].innocent
        + _BY_CODE["A-PROXY"].innocent
        + r"""
            (?:once|twice|times|nights|days|weeks|hours|shifts) (?:a|per|each|every) (?:month|year)
        """,
        examples=("Ten years of experience", "Degree from a leading university"),
        lookalikes=("Measures the degree of risk before acting", "Reads five years of accounts for trends"),
    ),
    Rule(
        code="C-FIT",
        finds="culture fit, likeability, being one of us",
        kinds=(CRITERION,),
        why="likeness to those already here is no measure of work, and keeps out people who differ",
        bases=(Basis(ANYWHERE, "Rivera (2012), American Sociological Review 77(6), on cultural matching"),),
        safer='Name how work is done together: "Settles a disagreement on evidence and keeps to what was agreed".',
        pattern=r"""
            (?<!and )(?<!, )fit(?:s|ting)?(?= (?:in|into|with|for (?:our|the|us)|the (?:team|mould|bill|culture)|our|here|among|right in|well|naturally|straight)|<end>)|(?:culture|cultural|team|personality|personal|social|company|organi[sz]ational|values?|chemistry|vibe|crew|people)[- ](?:fit|match)|cultural(?:ly)?(?= (?:add|alignment|match|compatib\w+|one|right|aligned|ours)|<end>)|(?:match|alignment|aligned|aligns?|compatib\w+|affinity|harmony|in tune|in step|sync|connect(?:s|ion)?) (?:with|to) (?:who we|our|the (?:team|company|firm|culture|crew|group|way we|house)|us|how we|what we)
            one of (?:our (?:people|own|lot|kind)|us|our own|the (?:team|family|gang|lads|girls|crew|boys))|like us|people like|our (?:kind|sort|type) of|our own kind|our tribe|(?:member|part) of the (?:tribe|family|gang)|family feel|feel(?:s)? like (?:one|family|part|us)|belongs?(?= (?:here|with|in)|<end>)|born[- ]and[- ]bred|our dna|in (?:their|his|her) dna|our (?:values|culture|spirit|ethos|humou?r|sense|vibe|outlook|way of life|banter|energy|wavelength)(?! (?:through|to))|shares? (?:our|the team's|the same|our team's)|same (?:wavelength|page|humou?r|taste|interests|sense|outlook|values|attitude|background|school)|wavelength|kindred|like-minded
            like?ab\w+|likeability|popular(?:ity)?|sociab\w+|good (?:company|fun|laugh|vibes?|egg|sport|bloke|craic|banter)|pleasant (?:company|person|to|manner)|easy (?:to (?:be|get|work|like|talk)|company|going)|easy-?going|fun (?:to|person|at|colleague)|nice (?:to (?:be|have|work)|person|guy)|great to (?:be|have|work)|enjoyable|life and soul|sense of humou?r|can take a joke|banter|gel(?:s|ling|led)?(?! (?:pack|electro|coat|order|sample))|blend(?:s|ing)? (?:in|with|into)|slot(?:s|ting)? (?:straight |right |neatly |easily )?(?:in|into)|mesh(?:es)?|click(?:s)? with|bonds? with|mix(?:es)? (?:in|well|with)|rub(?:s)? along|gets? (?:on|along)(?: well)? with|hit it off|chemistry|vibes?|rapport with (?:us|the (?:team|panel|crew|interviewers?|staff|boss))|fitting in
            (?:someone|person|somebody|people|colleague) (?:that |who )?(?:we|i|you|the team)(?:'d| would| could)? (?:\w+ ){0,3}(?:work with|enjoy|like|be friends|spend time)|(?:nice|good|fun|happy|easy|great) to (?:share|be|have|sit|work|spend)|(?:would|will|could|can|do|happy to|want to|someone|somebody|person|people|colleague) (?:i|we|you|the team|i'd|we'd|you'd)?(?: ?(?:gladly|happily|really|all|want to|like to|enjoy|would|could))* ?(?:go for|have|grab|share|spend|sit|be stuck|work with|hang|get|invite|drink|socialise|socialize|enjoy|like|take to|warm to|be friends)<~20>(?:beers?|pint|drinks?|lunch|coffee|friends?|stuck|weekend|camping|holiday|walking|with (?:them|him|her|this|us)|next to|out|along|evening|pub|dinner|them|him|her|you)
            (?:beers?|pint|pub|airport|lunch|coffee|lift|elevator|barbecue|sunday|train|long[- ]car|car[- ]journey) test|gut (?:feel\w*|instinct|reaction|response|sense)|gut<end>|instinct(?:ive)?(?= (?:liking|feel|about))|personal liking|first impressions?|right vibe|(?:look|air) and feel|feels? right|company (?:person|man)|team (?:chemistry|harmony)|the right (?:sort|kind|type) of|social (?:match|side|life|events?)|joins? in|after-work|friday (?:drinks|nights?)
            (?:fits?|match\w*|suits?|blends?|slots?|gels?|clicks?|aligns?|aligned|alignment|in tune|at one|in step|in keeping|sits? well|chimes?|compatible|compatibility|resonates?|shares? (?:our|the|her|his|their)(?= (?:company|firm|school|team)?'?s? ?(?:values|culture|ethos|outlook|humou?r|vision|background|way))|embod\w+|lives?|reflects?|feel\w*)(?: [\w'-]+){0,4} (?:culture|values|ethos|atmosphere|vibe|spirit|outlook|mission|philosophy|personality|team|crew|gang|family|ways|dna|humou?r|tribe|crowd|people|us|way we|background|mind-?set|style of the|character of)\b(?! (?:of|plan|records?|statements? into))
            (?:good|great|right|natural|perfect|poor|bad|ideal|close|best|strong|cultural|culture|team|social|personal|personality|values?|company|organi[sz]ational) (?:match|fit|chemistry|mix|alignment|add|addition)|up for (?:a|the) (?:laugh|joke|craic|drink|banter|fun)|good (?:fun|company|laugh|craic|egg|sport|mate|bloke|sort|vibes?|energy to have)|(?:fun|nice|easy|pleasant|pleasure|good|great) to (?:be|have|work|sit|share|spend)(?: \w+)? ?(?:with|around|about|next to|alongside)?<end>|gets? on(?: well)? with|gets? along|gets on well|rub(?:s)? along|(?:one|part|some) of (?:us|the (?:gang|team|family|lads|girls|crew|furniture))|our (?:sort|kind|type|people)|like (?:us|family|one of)|people (?:like|such as) us|(?:want|like|happy|choose|love|enjoy) to (?:sit|have|share|spend|work|go|be|drink|eat)(?: \w+){0,3} (?:with|next to|beside|alongside)|(?:pub|beer|airport|lift|elevator|barbecue|lunch|coffee|sunday|camping) (?:test|mate)|like(?:able|ability|d by)|popular(?:ity)?(?= (?:with|in|among)|<end>)|sense of (?:fun|humou?r|belonging)|belong\w*(?= (?:here|with|to (?:the|our))|<end>)|banter|chemistry with|kindred spirits?|wavelength|personab\w+|sociab\w+|clubb?able
            (?:enjoy|like|want|love|happy|glad|pleased|gladly|cheerfully|easily)(?: \w+){0,2} (?:having|to have|have|go|going|being|be|sharing|share|working|work|sitting|sit|travelling|camping)(?: \w+){0,2} (?:about|around|with|beside|next to|alongside|on board)<end>|(?:at home|belongs?|comfortable|settled|happy) (?:in|with|among) (?:our|us|the (?:crew|team|lads|girls))|(?:family|club|team|friendly|cosy|homely) (?:feel|atmosphere|spirit|vibe) of
        """,
        innocent=r"""
            fit for (?:purpose|use|the purpose)
            (?:model|curve|market|product-market|goodness of) fit
            fits? (?:a|an|the|each|every) (?:model|curve|line|dressing|part|valve|pipe|tyre|kitchen|dose|solution|answer|lesson|task|method|price)
        """,
        examples=("Culture fit", "Would I have a beer with them"),
        lookalikes=(
            "Fits a method to the data at hand",
            "Cultural safety in patient care",
            "Checks a part is fit for purpose",
        ),
    ),
    Rule(
        code="C-NODUTY",
        finds="a criterion that serves no duty",
        severity=ERROR,
        why="what serves no duty cannot be shown to be job related",
        bases=(CONTENT,),
        safer="Name the duties it serves, or drop it.",
    ),
    Rule(
        code="C-NOQ",
        finds="a criterion that no question looks at",
        severity=ERROR,
        why="it will be rated on impression, or not at all",
        bases=(CONTENT,),
        safer="Add a question whose primary criterion it is, or drop it.",
    ),
    Rule(
        code="C-ONELOOK",
        finds="a criterion with one look only, where a minimum or a fair reading needs two",
        why="one answer on one day is a thin ground, and a minimum on it is provisional",
        bases=(Basis(ANYWHERE, "Campion, Palmer and Campion (1997), Personnel Psychology 50(3)"),),
        safer="Add a second question, of another kind or in another round.",
    ),
    Rule(
        code="C-IDLE",
        finds="a criterion on which no job level has a target and at which no loop looks",
        why="nobody will ever be rated on it, and a kit with it seems to cover more than it does",
        bases=(CONTENT,),
        safer="Give it a target for a job level or put it in focus of a round, or leave it out.",
    ),
    Rule(
        code="C-NODEF",
        finds="a criterion without a definition",
        why="the record must say what behaviour was meant",
        bases=(CONTENT,),
        safer="Define it by what is done and what it is done to.",
    ),
    Rule(
        code="C-SCREEN",
        finds="a criterion that scores on-call, right to work, pay or notice",
        severity=ERROR,
        kinds=(CRITERION,),
        why="facts of the post are met or not; a score on them ranks people by their lives outside work",
        bases=(CONTENT,),
        safer="Move it to the screen: stated to all, yes or no, unscored.",
        pattern=r"""
            notice(?: period)?(?! (?:board|of))|right to work|work permit|visas?|sponsorship|work authori[sz]ation|authori[sz]ed to work|entitled to work|eligib\w+ to work|eligibility|settled status|citizenship
            (?:salary|pay|wage|rate|compensation|package|financial|remuneration) (?:expectations?|requirements?|demands?|range|fit|on offer|band|history|offered|within|in line)|(?:current|last|previous|present|hourly|daily|day|expected|asking|desired) (?:salary|pay|wage|rate)|salary|within (?:our |the )?budget|cost to hire|affordab\w+|(?:happy|comfortable|content|ok|fine|accepts?|satisfied|okay) with (?:the |our )?(?:\w+ )?(?:pay|salary|rate|wage|hours|shifts?|package|contract|offer)
            availab\w+|(?:could|can|able to|how soon|when|ready to|free to) (?:they |he |she |the candidate )?(?:could |can )?start|start(?:ing)? (?:date|soon|at once|immediately|straight away|within|by|next)|immediate start|how soon|joining date
            (?:availab\w+|willing\w*|able|ability|happy|free|prepared|ready|accepts?|acceptance|does|do|joins?|joining|takes?|taking|participat\w+|covers?|commit\w*|for|be|is|go|goes|being|work|works|working|can) (?:\w+ ){0,3}?on[- ]call|^on[- ]call(?: (?:rota|duty|duties|weeks?|availability|shifts?|participation|commitment|one|every|from|cover|nights?|weekends?))*<end>|on[- ]call (?:availability|willingness|participation|commitment|flexibility)|nights?(?! (?:staff))|night (?:shifts?|work|duty)|weekends?|week-ends|bank holidays|evenings?|shift (?:work|pattern)s?|(?:work|works|do|does|cover|covers|take|accept|late|early|night|weekend|rotating|double|extra) shifts|(?:can|could|able to|will|happy to) (?:work|do|cover) (?:\w+ )?(?:weekends?|nights?|evenings?|shifts?|sundays?|saturdays?|bank)|early (?:mornings?|starts?)|late (?:shifts?|finishes|nights)|unsocial hours|anti-?social hours|overtime|saturdays?|sundays?|full[- ]time|part[- ]time|hours(?= (?:we|on|per|a week|required|offered)|<end>)|rota(?= flexibility|<end>)|stand-?by|call-?outs?
            relocat\w+|commut\w+|travel(?:s|ling)?(?= (?:to|up|for|between|abroad|when|as|required|away|\d+)|<end>)|willing(?:ness)? to (?:travel|move|relocate|work|commute|do|drive|be|wear|take|go|stay|sign|come|start|accept)|happy to (?:travel|move|relocate|work|commute|do|drive|be|come|start)|prepared to (?:travel|move|relocate|work|commute|do|be)|lives? (?:near|close|within|locally|nearby|in the)|distance from|within (?:\w+ )?(?:minutes|miles|distance|reach|an hour)|proximity|home address|postcode|days? (?:a week )?in (?:the )?office|office days|hybrid|remote working|on-?site (?:presence|days?)|flexib\w+ (?:about|on|over|with|for|as to|around) (?:hours|shifts?|weekends?|the rota|working|days|location|start|travel|pay|nights|evenings?)
            driv(?:ing|er'?s) licen[cs]e|clean licen[cs]e|full licen[cs]e|licen[cs]e<end>|own (?:car|transport|vehicle|tools|van)|has a (?:car|licen[cs]e|van)|security clearance|clearance|dbs|criminal record|background check|clean record|drug test|references (?:check|in hand|available)|right age|over 18|vaccinat\w+|holiday(?:s)? (?:already )?booked|length of commitment|contract (?:length|type)|probation|fixed[- ]term
            <self>(?:can|could|will|would|able to) (?:\w+ )?(?:work|do|start|begin|join|cover|take|travel|commute|drive|relocate|move|attend|stay)(?: (?!(?:out|with|through|up)\b)[\w'-]+){0,4} (?:christmas|easter|bank holidays?|nights?|weekends?|evenings?|sundays?|saturdays?|mornings|shifts?|rota|on-call|overtime|hours|full-time|part-time|january|february|march|april|may|june|july|august|september|october|november|december|monday|immediately|once|notice|country|permit|visa|office|site|away|abroad|overnight|week)
            (?:free|able|happy|ok|okay|fine|willing|content|prepared|ready|open|agreeable|can|will|would|could|available|up for|comfortable|flexible)(?: to| with| on| about| for| as to)?(?: (?!(?:fit|gel|blend|mix|how|why|what|plan|design|write|explain)\b)[\w'-]+){0,4} (?:christmas|easter|ramadan|holidays|bank holidays?|nights?|weekends?|week-ends|evenings?|sundays?|saturdays?|mornings?|shifts?|split shifts|rota|roster|on-call|overtime|standby|hours|full-time|part-time|september|january|june|july|august|monday|immediately|at once|short notice|relocate|relocation|travel|overnight|stay|away|abroad|drive|commute|the commute|office|site|the pay|pay|salary|the rate|contract|fixed term|temporary|drug test|checks?|days? a week|nights? a (?:week|month))\b
            (?:holds?|has|have|with|own|owns|got|possesses|possession of|valid|current|clean|full|up-to-date) (?:a |an |the |their |his |her |own )*(?:\w+ ){0,3}?(?:licen[cs]es?|permit|visa|clearance|dbs|crb|check|car|van|bike|vehicle|transport|registration|insurance|right to|work permit|cscs|hgv|laptop|broadband|bank account|driving)(?= |<end>)
            (?:lives?|living|based|resides?|located|home|address)(?: [\w'-]+){0,4} (?:miles?|minutes?|hour|distance|reach|of (?:the|our)|near|nearby|close|locally|area|town|city|depot|site|office|shop|school|from)
            (?:pay|wages?|salary|asking price|price|rate|day rate|hourly|package|money|cost|remuneration)(?: [\w'-]+){0,4} (?:within|in line|match\w*|fits?|meets?|under|below|what we (?:pay|offer)|budget|range|band|expectations?|demands?|acceptable|affordable)|(?:asking|wants?|expects?|happy with|accepts?) (?:\w+ ){0,2}(?:price|money|pay|salary|rate|wage)|(?:without|needs?|no|holds? a|has a|requires?|needing) (?:a |an )?(?:work )?(?:permit|visa|sponsorship|sponsor)|(?:allowed|legally|permitted|entitled|authori[sz]ed|lawfully|legal(?:ly)? able) (?:\w+ )?to (?:work|be employed|live|drive)|work in (?:this country|the (?:uk|us|eu|country))|notice (?:no|not|of|under|shorter|longer|less|period|is|required)|(?:weeks?|months?)'? notice|short notice|(?:begin|start|starts|join|joins|commence)s? (?:in|on|by|within|from|at|before|after|next|straight|immediately|as soon|when)\b
            (?:willing|willingness|prepared|ready|happy|able|agrees?|consents?|content) to (?:be|stay|go|come|sleep|live|work|take|do|accept|sign|undergo|have|wear|cover|share|carry|move)\b|(?:away from home|overnight stays?|stay(?:s|ing)? overnight|nights? away|days? away|lone working|early starts?|late finish\w*|unsocial|antisocial|zero[- ]hours?|term[- ]time only)
            (?:lates|earlies)\b|(?:when|how soon|how quickly|from when) (?:they|she|he|the candidate|somebody)(?: \w+)? (?:could|can|would|might|will|is|are) (?:\w+ )?(?:join|start|begin|free|available|come)|(?:accepts?|takes?|settles? for|agrees? to) (?:the |our )?(?:\w+ )?(?:of |bottom |top |middle )?(?:the |our )?(?:scale|band|offer|rate|salary|pay|range|package|terms)(?= |<end>)
        """,
        innocent=r"""
            on[- ]call (?:hand-?overs?|practice|design|leadership|load|incidents?|alerts?|hygiene|runbooks?|reviews?|response|process|tooling|notes?|engineers?|team)
        """,
        examples=("Availability for on-call", "Salary expectations"),
        lookalikes=("Hands over an on-call week with what is still open", "Designs alerts for on-call"),
    ),
    Rule(
        code="D-NOCRIT",
        finds="a duty that no criterion serves",
        why="part of the work is not looked at, and nobody has said so",
        bases=(CONTENT,),
        safer="Name it in a criterion's duties, or waive it with the reason.",
    ),
)
