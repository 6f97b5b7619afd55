"""Families of words that several rules share, by what they name; each is a list of alternatives for `pattern`."""

# Whom an answer is measured against when it is ranked.
PEERS = (
    "others?|the others|peers?|colleagues?|co-workers?|team-?mates?|classmates|contemporaries|counterparts?|cohort"
    "|intake|batch|candidates?|"
    "applicants?|interviewees?|finalists?|competitors?|trainees?|apprentices?|juniors|seniors|graduates|starters"
    "|new hires?|hires|"
    "entrants?|the average|average|the norm|norm|the rest|the pack|the crowd|the field|everyone else|everybody else"
    "|anyone else|"
    "anybody else|everyone|everybody|anyone|anybody|most of us|most people|predecessors?|post-?holder|incumbent"
    "|performers|cooks"
)
# What puts people in an order.
ORDER = (
    r"top|bottom|best|worst|strongest|weakest|finest|poorest|brightest|ablest|leading|upper|lower|middle|first|second"
    r"|third|last|better|worse|"
    r"stronger|weaker|fewer|more|less|sharper|quicker|slower|faster|above|below|beneath|behind|ahead|beyond|beside"
    r"|alongside|against|among|"
    r"amongst|between|unlike|on a level|level with|par|in a class|league|streets|miles|half|third|quarter|tenth|fifth"
    r"|ranks|ranked|average|typical|usual|"
    r"outclass\w*|outshin\w*|outdo\w*|surpass\w*|rivals?|holds? (?:their|his|her) own|as (?!well as )\w+ as"
)
# How far an answer is said to reach, in place of what it holds.
REACH = (
    "requirements?|expectations?|expected|the bar|standards?|the grade|the level|this level|the mark|the post|this post"
    "|the role|this role|"
    "the job|this job|the advert|the brief|the spec|scratch|par|muster|the cut|minimum|threshold|pass mark|benchmark"
)
# Words of the decision itself.
VERDICTS = (
    "appointable|unappointable|hireable|hirable|unhireable|employable|promotable|acceptable|unacceptable|satisfactory"
    "|unsatisfactory|"
    "adequate|inadequate|suitable|unsuitable|passable|good enough|not enough|sufficient|insufficient|borderline"
    "|marginal|recommended|"
    "pass|fail|hire|no[- ]hire|appoint|do not appoint|reject|yes|maybe|shortlist|scrapes? (?:through|by|a pass|past"
    "|over)"
)
# Who somebody is said to be, as adjectives of persons and of nothing else.
PERSON_ADJECTIVES = (
    "affable|agreeable|amiable|apathetic|argumentative|austere|bashful|big-hearted|blunt|bossy|bright|brightest|bubbly"
    "|calm|candid|cantankerous|"
    "careful|careless|caring|charismatic|charming|cheerful|clever|cleverest|clingy|cold|cold-hearted|combative"
    "|compassionate|complacent|conceited|"
    "conscientious|considerate|cool|cooperative|cranky|creative|cunning|curious|cynical|daring|dedicated|defensive"
    "|determined|devious|"
    "devoted|diligent|dim|diplomatic|discreet|disloyal|domineering|dour|down-to-earth|dozy|driven|dynamic|earnest"
    "|easily bored|easily led|"
    "easily rattled|easily upset|eager|eager to please|eccentric|egotistical|emotional|energetic|enthusiastic"
    "|even-tempered|excitable|fair-minded|feisty|"
    "fickle|fiery|fierce|flaky|forgetful|frank|frantic|fretful|friendly|fun-loving|fussy|generous|gentle|gifted"
    "|good-hearted|good-humoured|"
    "good-tempered|gracious|gregarious|grounded|grumpy|gullible|gutsy|haughty|headstrong|helpful|highly strung"
    "|high-minded|hot-headed|"
    "hot-tempered|humble|imaginative|impatient|impulsive|independent-minded|indecisive|inquisitive|insecure|insensitive"
    "|intense|introspective|"
    "irritable|jovial|kind-hearted|kindly|laid-back|lazy|lethargic|lively|lovable|loyal|mean|mean-spirited|meek|mild"
    "|mild-mannered|modest|moody|"
    "motherly|naive|narrow-minded|nice|noble|obedient|obliging|obstinate|open-hearted|opinionated|outspoken"
    "|overconfident|over-confident|"
    "patient|philosophical|placid|pleasant|plucky|pompous|practical|precious|prickly|proactive|proud|pushy"
    "|quick-tempered|quick-thinking|"
    "quick-witted|quiet|rebellious|reckless|reserved|resourceful|restless|rigid|rude|savvy|scatter-?brained"
    "|self-absorbed|self-centred|"
    "self-effacing|self-important|self-motivated|self-reliant|selfish|sensitive|serious|serious-minded|short-tempered"
    "|shrewd|shy|single-minded|"
    "slow-witted|sly|snobbish|soft|soft-hearted|soft-spoken|spineless|spirited|steady|steadfast|stern|stoic|stoical"
    "|straight-laced|street-?smart|street-?wise|"
    "strong-minded|strong-willed|stubborn|stuck-up|sunny|surly|sweet|sweet-natured|sympathetic|tactful|tactless"
    "|talented|talkative|temperamental|"
    "tenacious|thick|thick-skinned|thin-skinned|thoughtful|thoughtless|tireless|touchy|tough-minded|trusting|two-faced"
    "|unambitious|"
    "uncaring|unfriendly|unkind|unsympathetic|upbeat|uptight|vain|vivacious|volatile|warm|warm-hearted|weak-willed"
    "|well-meaning|wilful|"
    "willing|withdrawn|workshy|work-shy|young at heart|zealous|analytical|logical|rational|intuitive|intellectual"
    "|academic|innovative|inventive|inspired|"
    "extraverted|extravert|extroverted|extrovert|introverted|introvert|ambivert|neurotic|narcissistic|perfectionist"
    "|idealistic|pragmatic|principled|upright|decent"
)
# What somebody is said to have in them.
PERSON_NOUNS = (
    "spark|drive|fire|hunger|grit|pluck|stomach|nerve|nous|bottle|mettle|steel|spine|backbone|heart|soul|flair|gift|ego"
    "|temper|nature|"
    "temperament|character|personality|spirit|instincts?|intellect|brains?|mindset|mentality|makings|aura|presence"
    "|charm|wit|warmth|zest|"
    "stamina|strength|toughness|staying power|self-belief|self-esteem|conviction|willpower|imagination|vision"
    "|spontaneity|modesty|manners"
)
# Schools, papers, places and names that stand for what somebody can do.
SCHOOLING = (
    r"degrees?|diplomas?|doctoral|doctorates?|ph\.?d|mba|msc|bsc|masters?|bachelors?|honours|first-class|2:1|two-one"
    r"|(?:^|a )first from|graduat\w+|grad|grads|undergraduate|"
    r"postgraduate|(?:went to|attended|studied at|from|at|finished|good|top|proper|right|leading|decent|red-?brick|old"
    r"|new) (?:a |an |the |one of )?(?:\w+ ){0,2}(?:universit(?:y|ies)|uni|college|school|polytechnic|academy)"
    r"|schooling|schooled|grammar school|night[- ]school|boot ?camps?|"
    r"(?:computer science|short|online|evening|proper|recogni[sz]ed|accredited|access|foundation|sandwich"
    r"|law conversion|degree) courses?|self-taught|home-schooled|"
    r"exams?|o-levels?|a-levels?|a levels|gcses?|baccalaureate|apprenticeships?|apprenticed|articled|training contract"
    r"|pupillage|grad scheme|"
    r"certificates?|certificated|certification|certified|certs?|badges?|chartered|accredited|licentiate|fellowships?"
    r"|scholarships?|scholar|"
    r"professional body|letters after|papers in|published (?:author|in|papers|work|writer)|patents?|awards?|prizes?"
    r"|medals?|qualifications?|(?<!newly )(?<!recently )qualified|unqualified|"
    r"formal (?:training|schooling|education|teaching|study|qualifications?)|formally trained|classically trained"
    r"|well[- ]educated|educated"
)
EMPLOYERS = (
    r"employers?|firms?|compan(?:y|ies)|corporates?|start-?ups?|consultanc(?:y|ies)|agenc(?:y|ies)|banks?|hotels?"
    r"|hospitals?|trusts?|chambers|"
    r"restaurants?|kitchens?|retailers?|supermarkets?|chains?|brands?|broadsheets?|tabloids?|dail(?:y|ies)|newspapers?"
    r"|magazines?|"
    r"broadcasters?|labs?|studios?|practices?|charit(?:y|ies)|ngos?|councils?|ministr(?:y|ies)|regiments?|clubs|houses?"
    r"|contractors?|builders?|"
    r"joiners?|multinationals?|blue[- ]chips?|big names?|household[- ]names?|institutions?|organi[sz]ations?"
    r"|competitors?|outfits?|hauliers?|airlines?"
)
# How good a place is said to be.
STANDING = (
    r"best|big|bigger|biggest|top|top[- ]tier|tier[- ]one|first[- ]rate|leading|major|large|larger|small|smaller|famous"
    r"|well-known|well known|known|unknown|"
    r"nobody knows|heard of|renowned|prestigious|respected|reputable|proper|good|great|decent|elite|exclusive|smart"
    r"|posh|national|"
    r"international|global|blue[- ]chip|household|magic circle|silver circle|michelin|\w+-star(?:red)?|five-star"
    r"|fortune|ftse|old|right|wrong|obscure|"
    r"minor|provincial|no-name|brand-name|name-brand|recogni[sz]ed|established|serious|fancy|fashionable|flagship"
)
# Clothes and hair, as what an interviewer sees.
CLOTHES = (
    r"hoodies?|jeans|trainers|sneakers|t-?shirts?|(?:football|crumpled|creased|ironed|clean|dirty|white) shirts?"
    r"|tracksuits?|heels|leggings|dress sense|dress code|"
    r"make-?up|lipstick|nail varnish|hair(?!dresser|line| dye| cut by)|haircut|hairstyle|beard|stubble|moustache"
    r"|earrings?|perfume|aftershave|cologne|tattoos?|"
    r"piercings?|scruffy|dapper|dishevelled|crumpled|unshaven|unkempt|clothes sense"
)
# What is worn, where the words before it say that somebody wears it.
WORN = (
    r"suits?|ties?|shirts?|jackets?|blazers?|skirts?|dress|dresses|shoes|boots|shorts|caps?|hats?|scarf|coats?|jumpers?"
    r"|sweaters?|cardigans?|trousers|"
    r"clothes|clothing|clobber|outfits?|get-up|blouse|waistcoat|jewellery|nails"
)
# Faces and voices, of which nothing else has one.
BODY = (
    r"gaze|eye contact|handshakes?|body language|demeanou?r|mannerisms?|facial expressions?|accents?|twang|drawl|brogue"
    r"|stammer|stutter|lisp|posture|diction|"
    r"u+mm?s|u+hm?s|e+rr?m?s|smiles?|grins?|frowns?|ums and ers"
)
PARTS = (
    r"eyes?|face|brow|lips?|mouth|jaw|chin|knees?|feet|hands?|fingers|arms?|legs?|shoulders|stance|voice|tone|pitch"
    r"|breath|laugh|expression|grip|"
    r"bearing|pauses?|silences?|hesitations?|fillers?|delivery|speech|speaker|talker|pace"
)
BEARING = (
    r"nervous\w*|nervy|nerves|edgy|jumpy|jittery|twitchy|fidgety|tense|stiff|wooden|(?<!easily )flustered|rattled|shaky"
    r"|shaking|"
    r"trembling|sweaty|sweating|blushing|flushed|red in the face|went red|goes red|clammy|breathless|out of breath"
    r"|tongue-tied|"
    r"lost for words|quiet|softly|mumbl\w+|mutter\w*|whisper\w*|gabbl\w+|garbl\w+|rambl\w+|waffl\w+|babbl\w+|stammer\w*"
    r"|stutter\w*|stumbl\w+|falter\w*|"
    r"hesitant\w*|halting\w*|monoton\w+|loud|loudly|shrill|squeaky|booming|fidget\w*|slouch\w*|slump\w*|squirm\w*"
    r"|yawn\w*|sigh(?:s|ed|ing)|"
    r"giggl\w*|smirk\w*|grimac\w*|shrug\w*|blink\w*|glanc\w+|star(?:es|ed|ing) (?:at|out|into|past|blankly|ahead|off)"
    r"|unhurried|poised|composed|relaxed|at ease|"
    r"self-possessed|animated|bouncy|beaming|stony|poker-faced|deadpan|well[- ]spoken|nicely spoken|beautifully spoken|"
    r"plummy|posh|lilting|sing-song"
)

# How a question begins after what leads up to it.
ASKS = (
    r"(?:so |and |then |now |but |well |therefore |and so )?(?:how|what|which|when|where|why|who|tell|describe|give"
    r"|talk|walk|explain|share|would|do|did|are|can|will|have|"
    r"could|is|should)"
)
# People named by what they do.
DOERS = (
    r"engineers?|nurses?|drivers?|teachers?|managers?|leaders?|lawyers?|solicitors?|chefs?|cooks?|bakers?|clerks?"
    r"|sellers?|buyers?|planners?|builders?|"
    r"plumbers?|electricians?|fitters?|welders?|joiners?|carpenters?|mechanics?|technicians?|developers?|programmers?"
    r"|coders?|testers?|designers?|analysts?|"
    r"scientists?|doctors?|surgeons?|midwi(?:fe|ves)|carers?|social workers?|caseworkers?|officers?|sergeants?|guards?"
    r"|firefighters?|paramedics?|"
    r"pilots?|stewards?|waiters?|servers?|bartenders?|receptionists?|librarians?|accountants?|auditors?|bankers?"
    r"|brokers?|traders?|advisers?|advisors?|"
    r"consultants?|agents?|assistants?|secretar(?:y|ies)|administrators?|editors?|reporters?|journalists?|writers?"
    r"|tutors?|lecturers?|heads?|bosses|boss|"
    r"supervisors?|team leads?|leads?|colleagues?|team[- ]mates?|professionals?|employees?|workers?|staff|people"
    r"|shopkeepers?|salespeople|pickers?|gardeners?|farmers?|"
    r"foresters?|cleaners?|porters?|therapists?|pharmacists?|dentists?|vets?|practitioners?|specialists?|experts?"
    r"|owners?|tradespeople|crafts?people|teams?|kitchens?|schools?|shops?"
)

CRAFT = {
    "asks": ASKS,
    "doers": DOERS,
    "peers": PEERS,
    "order": ORDER,
    "reach": REACH,
    "verdicts": VERDICTS,
    "personal": PERSON_ADJECTIVES,
    "within": PERSON_NOUNS,
    "schooling": SCHOOLING,
    "employers": EMPLOYERS,
    "standing": STANDING,
    "clothes": CLOTHES,
    "body": BODY,
    "worn": WORN,
    "parts": PARTS,
    "bearing": BEARING,
}
