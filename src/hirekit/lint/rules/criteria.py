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
            (?:knows?|knew|knowing|knowledge of|familiar(?:ity)? with|understands?|understanding of|experience (?:with|of|in|using)|experienced (?:with|in)|trained (?:in|on)|can (?:use|operate|navigate|recite|find|work)|uses|using|use of|masters?|mastery of|recalls?|recites?|aware(?:ness)? of|at home with|versed in|conversant with|proficien\w+ (?:in|with)|able to (?:use|navigate|operate|work|find)|skilled (?:in|with)|competen\w+ (?:in|with)|grasp of|command of|operates|navigates|follows|working with|works with|fluent in|used to|up to speed (?:with|on)|has learned|memori[sz]ed|prior use of|expert in|good with) (?:how to (?:use|operate|fill in|complete) )?(?:all |the |of |each of |about |how |and |most of |with |in )*(?:our|this (?:company|ward|school|depot|office|firm|hospital|shop|branch|site|employer|team|bank|practice|organi[sz]ation|council|agency)'s|(?:the )?(?:company|employer|firm|ward|school|depot|office|hospital|shop|store|branch|site|bank|practice|organi[sz]ation|department|council|agency|team|plant|factory|restaurant|hotel|library|trust|group|business|house|workshop|clinic|surgery|warehouse)(?:'s|s')|in-house|house|internal|company|company-specific|home-grown|bespoke|proprietary|local|depot|ward|office|branch|store|the ward|the depot|the site|hospital)(?: own)? (?:[\w'-]+ ){0,3}?(?:systems?|tools?|tooling|forms?|procedures?|software|platforms?|process(?:es)?|products?|product (?:range|line|catalogue)|range|catalogue|codebase|code base|templates?|layout|intranet|filing|policies|policy|rules?|rulebook|handbook|style guide|stack|databases?|routes?|price lists?|prices|menu|manual|paperwork|jargon|acronyms|abbreviations|org chart|structure|conventions|tills?|equipment|routines?|protocols?|way of (?:working|doing)|ways of (?:working|doing)|services|booking|rota|expense|expenses|wiki|naming|portal|app|kit|codes|history|values|workflows?|screens|records system|pipeline|framework|libraries|library|terminology|reporting lines|shortcuts|building|stock list|pathways?|crm|erp|ticketing|vocabulary|suppliers|customers|clients|regulars|dashboards?|sops?|guidelines)(?! (?:and (?:mends|improves|rewrites|changes)|so that))
            (?:^|[.;] ?)(?:use of |the |correct use of |knowledge of )?(?:our|in-house|house|internal|company) (?:own )?(?:[\w'-]+ ){0,2}?(?:systems?|tools?|forms?|procedures?|software|platforms?|products?|policies|paperwork|templates?|jargon|codebase|expense system|rules|style guide|catalogue|processes|protocols)(?: (?:knowledge|skills|experience|expertise|proficiency|familiarity))?<end>
            (?:^|[.;] ?)(?:product|catalogue|menu|route|price|company|internal[- ]tool|in-house[- ]tool|house[- ]style) (?:range )?(?:knowledge|familiarity)(?: of (?:our|the company's) \w+)?<end>
            (?:knows?|fills? in|finds?|recites?|uses?|completes?|operates?|remembers?|names?|logs? into|enters?|quotes?|navigates?|lists?|familiar|applies|follows|handles|works|at ease|knowledge|understands?|trained|experience|mastery)<~30>(?:our|(?:this|the) (?:[\w-]+)'s own|(?:this|the) (?:firm|company|ward|school|depot|office|hospital|shop|branch|site|employer|bank|practice|council|agency|store|plant|factory|hotel|library|trust|clinic|warehouse|team)'s|in-house) (?:own )?(?:[\w-]+ ){0,2}(?:systems?|tools?|forms?|sheets?|portals?|products?|stores?|steps|screens?|codes?|procedures?|software|routes?|layout|shelves|tills?|policy|policies|templates?|jargon|abbreviations|manual|handbook|menu|price list|approval|database|app|rota|filing|intranet|rules|brands?|range|catalogue|services|sites|branches|aisles|regulars|suppliers|structure|process|platform)
            knows? (?:where|who) (?:\w+ ){0,3}(?:things are|everything is|is kept|are kept|to find (?:things|the)|the \w+ (?:is|are) (?:kept|stored|filed)|to (?:ask|call|go to) (?:here|in our|in the company)|who is who|signs off here|in (?:our|this) (?:company|office|ward|school))
            (?:how (?:we|things are|it is|this \w+|our \w+)) (?:do|does|done|run|runs|work|works|name|names|book|books|file|files|report|reports)(?: \w+)? ?(?:things )?(?:here|at this|in (?:our|this)|on (?:our|this))
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
            ^(?:relevant |total |years of |prior |previous |professional |industry |formal |academic |higher |university |required |minimum )*(?:education|experience|qualifications?|seniority|alma mater|education level|level of education|academic background|years in (?:post|role|industry|service)|length of (?:service|experience)|credentials|certifications?|degree|university|school|previous employers?|employer|pedigree|gpa|grades)(?: (?:and|or) (?:education|experience|qualifications?|certifications?|degree|seniority|training))?<end>
        """,
        innocent=_BY_CODE["A-NUMBERS"].innocent + _BY_CODE["A-PROXY"].innocent,
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
            (?:someone|somebody|person|people|a colleague|anyone|one) (?:that |who |whom )?(?:we|i|you|the team)(?:'d| would| could| can| might)? (?:gladly |happily |really |all |want to |like to |enjoy )*(?:go|have|spend|share|sit|be|work|travel|invite|like|socialise|eat|drink|camp\w*|get stuck)
            (?:gets?|getting|got) (?:along|on)(?: well)? with (?:the (?:gang|team|crew|others|lads|girls|group|rest|boss|partners|staff|family|people here)|everyone|everybody|us|our|people)
            (?:shares?|sharing|shared|lives?|embod\w+|match\w*|buys? into|in tune with|aligned with|alignment with) (?:our|the (?:team's|company's|firm's|school's|house)|the same|company|house) (?:\w+ ){0,2}?(?:values|culture|spirit|ethos|humou?r|outlook|sense of fun|way of life|dna|vibe)
            (?:right|good|team|personal|social|great) chemistry
            chemistry with (?:the|our|us)
            (?:fits?|fitting|blends?|blending|slots?|gels?|gelling|mixes|belongs?|belonging|bonds?|clicks?|at home) (?:well )?(?:in|into|with|among|here)<~10>(?:us|our|the (?:team|crew|gang|group|family|culture|company|office|house|others|rest|lads)|here|people|everyone)
            (?:fun|pleasant|nice|easy|enjoyable|good) (?:to (?:be|work|have|sit|spend time) (?:around|with|next to|near)|company|to be around)
            (?:likeab\w+|likab\w+|popularity|sociability|team fit|our kind of|our sort of|good vibes?|same wavelength|sense of humou?r|social fit|gut feel\w*)
            (?:culture|cultural|team|personality|personal|social|company|organi[sz]ational|values?)[- ]fit
            fit(?:s|ting)? (?:\w+ )?(?:with|into|in with|to) (?:our|the|us) (?:\w+ ){0,2}?(?:culture|team|company|values|people|group|family|crew|organi[sz]ation|atmosphere|vibe|ethos|existing (?:team|staff))
            fit(?:s|ting)? (?:right |well |naturally |easily )*in(?=\s*(?:[.,;]|$|(?:socially|well|here|easily|with (?:us|everyone|others|colleagues|people|the (?:team|others|rest|staff|lads|girls)))))
            fit(?:s)? (?:the|our) (?:mould|mold|bill|team|culture|profile|type)
            like?ab(?:le|ility)
            one of (?:us|the (?:team|family|gang|lads|girls|crew))|like us|our (?:kind|sort|type) of (?:person|people)|(?:member|part) of the (?:tribe|family|gang)
            (?:would|do|could|can|will|might) (?:i|we|you|the team|colleagues|others)<~20>(?:beers?|pint|drink|lunch|coffee|friends?|stuck|get on|get along|like|enjoy|click|sit next to)
            (?:beers?|pint|pub|airport|lunch) test
            (?:someone|somebody|a person|people|person) (?:we|i|you|the team|others|everyone)(?:'d| would| could)? <2>(?:like|enjoy|get on|get along|want|have a|trust with a beer|be friends)
            (?:would|to) (?:have|go for|grab|share) a (?:beer|pint|drink)
            (?:enjoy|enjoyable|fun|pleasant|nice|easy|good|great)<~10>(?:to work with|to be (?:around|with)|company|working with (?:them|him|her|this person)|to have around|sitting next to)
            (?:personal |team |good |right |interpersonal )?(?:chemistry|vibes?)(?! (?:lab|lesson|lessons|teacher|set|class|of|results))<end>
            (?:^|[.;] ?)(?:good |right |team )?(?:chemistry|vibe)(?: with (?:the|our|us) ?(?:team|people|group|staff)?)
            (?:gets?|getting) (?:on|along)(?: \w+)? with (?:us|the team|our (?:people|team)|everyone|everybody|the (?:lads|girls|boys|guys|existing team|others|rest))
            (?:blends?|gels?|mesh(?:es)?|clicks?|bonds?|belongs?|blending|gelling|meshing|slots?)(?: in)?(?: \w+)? ?(?:with|in|into|here|among|to) ?(?:us|here|the (?:\w+ )?(?:team|gang|crew|lads|group|culture|others|rest|existing|family)|our (?:\w+ )?(?:team|culture|people|group|company|values|atmosphere)|everyone)
            shares? our (?:\w+ )?(?:values|culture|sense of humou?r|interests|outlook|spirit|passion)
            (?:gut|instinctive|overall|personal) (?:feel|feeling|instinct|liking)
            (?:popular|sociable|sociability|good company|team spirit|sense of humou?r)<end>
            (?:likely|able) to (?:be liked|make friends|socialise|socialize)
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
            ^(?:willing(?:ness)? to |availab(?:le|ility) (?:for|to) |able to |ability to |can |flexib(?:le|ility) (?:for|about|on|to) |accepts? |agrees? to |happy to |open to |the |has |holds? |valid |current )*(?:do |be |work |take |join |accept |the )*(?:on-?call(?! (?:tooling|process|practice|handover|hand-over|alerts?|design))(?: availability| willingness| duty| duties| rota| weeks?)?|right to work|work authori[sz]ation|authori[sz]ed to work|eligib\w+ to work|visa sponsorship|salary(?: expectations?)?|pay expectations?|notice period|start date|relocat(?:e|ion)|travel(?: \d+ ?%)?|commut(?:e|ing)|overtime|weekends?|night shifts?|shift work|weekend work|driving licen[cs]e|security clearance|working hours|unsocial hours|flexible hours)(?=\s*(?:[.;,(]|$|in|at|if|for|when|as|one|every|and|or|required))
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
