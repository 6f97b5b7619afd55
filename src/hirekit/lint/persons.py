"""Families of words for who people are: origins, faiths, illnesses, jobs, traits; each is a list of alternatives for `pattern`.

With them stand the nouns after which such a word names a thing.
"""

# Nouns after which "your race", "her age" or "native" speak of software, data or things.
THINGS = (
    "condition|conditions|field|fields|column|columns|feature|features|model|models|data|dataset|datasets|classifier|"
    "variable|variables|detector|recognition|attribute|attributes|label|labels|check|checks|checker|bucket|buckets|"
    "code|node|nodes|process|processes|class|classes|table|tables|element|elements|component|components|module|"
    "modules|service|services|system|systems|api|endpoint|record|records|app|apps|application|dashboard|pipeline|"
    "pipelines|estimate|estimates|prediction|predictions|predictor|forecast|distribution|range filter|filter|filters|"
    "validation|verification|log|logs|store|report type|interval|intervals|score model|matrix|decay|map|maps|sensor|"
    "clients?|customers?|patients?|pupils?|team|teams|unit|ward|department|project|projects|programme|program|campaign"
    "|policy design|survey|dialog|server|"
    "servers|thread|threads|function|functions|object|objects|account|accounts|library|build|schema|key|keys|index|"
    "cache|queue|test case|test cases|tests|page|screen|parameter|parameters|limit|curve|cohort|cohorts|"
    "discrimination law|studies|research|prediction model|statistics"
)
DISEASES = (
    r"cancer|diabet\w+|epilep\w+|asthma\w*|depress(?:ion|ed)|anxiety|bipolar|adhd|autis\w+|dyslexi\w+|dyspraxi\w+|hiv"
    r"|aids|"
    r"arthriti\w+|migraines?|allerg\w+|seizures?|heart (?:disease|attack|trouble|problems?|condition)|"
    r"(?:high )?blood pressure|back (?:pain|problems?|trouble|injur\w+)|bad back|panic attacks?|nervous breakdown|"
    r"mental (?:illness|health (?:problems?|issues?|conditions?))|chronic (?:pain|illness|fatigue|conditions?)|"
    r"(?:serious |long-term |recurring |any )?illness(?:es)?|disabilit(?:y|ies)|impairments?|ptsd|eating disorder|"
    r"(?:drug|alcohol|drink) (?:problem|addiction|dependency)|repetitive strain|rsi|hearing loss|multiple sclerosis"
    r"|lupus"
)
RELIGIONS = (
    "christian|muslim|jewish|jew|hindu|buddhist|catholic|protestant|atheist|agnostic|sikh|mormon|baptist|evangelical|"
    "pentecostal|quaker|anglican|methodist|lutheran|jehovah's witness|pagan|orthodox christian|orthodox jew"
)
NATIONS = (
    "american|british|english|scottish|welsh|irish|french|german|dutch|belgian|swiss|austrian|italian|spanish|"
    "portuguese|greek|turkish|polish|romanian|bulgarian|hungarian|czech|russian|ukrainian|swedish|norwegian|danish|"
    "finnish|indian|pakistani|bangladeshi|chinese|japanese|korean|vietnamese|thai|filipino|indonesian|iranian|iraqi|"
    "syrian|arab|egyptian|moroccan|algerian|nigerian|ghanaian|kenyan|somali|ethiopian|african|asian|hispanic|latino|"
    "latina|mexican|cuban|brazilian|colombian|caribbean|jamaican|black|white|mixed-race|aboriginal|israeli|lebanese|"
    "native american|roma|traveller|nepalese|sri lankan|canadian|australian"
)
RELATIVES = (
    "parents|mother|father|mum|mom|dad|brother|sister|brothers|sisters|siblings|grandparents|grandmother|grandfather|"
    "relatives|family|folks|ancestors|family members"
)
PLATFORMS = (
    "facebook|instagram|twitter|tiktok|tik tok|snapchat|whatsapp|reddit|bluesky|mastodon|threads|youtube|tumblr|"
    "pinterest|tinder|social media|social network(?:ing)?|social"
)
JOBS = (
    "engineer|nurse|driver|teacher|clerk|manager|lead|leader|candidate|applicant|employee|worker|colleague|doctor|"
    "supervisor|developer|analyst|scientist|designer|director|officer|assistant|technician|operator|cashier|cook|"
    "chef|carer|plumber|electrician|mechanic|programmer|accountant|lawyer|secretary|receptionist|owner|"
    "team member|team lead|member of (?:the )?(?:team|staff)|person|someone|somebody|anyone|interviewer|trainee|"
    "apprentice|tutor|lecturer|surgeon|pilot|guard|porter|cleaner|builder|consultant|administrator|professional|boss"
)
PEOPLE = (
    rf"candidates?|applicants?|interviewees?|people|persons?|peers?|colleagues?|engineers?|nurses?|drivers?|teachers?|"
    rf"clerks?|managers?|leads?|staff|developers?|analysts?|workers?|employees?|professionals|hires?|(?:{JOBS})s?"
)
ADVERBS = (
    "very|really|truly|extremely|quite|so|highly|exceptionally|incredibly|genuinely|remarkably|pretty|rather|a bit|"
    "somewhat|naturally|clearly|always|not|too|super|unusually|particularly|most"
)
TONGUES = (
    "english|spanish|french|german|welsh|polish|arabic|urdu|hindi|punjabi|bengali|tamil|gujarati|mandarin|cantonese"
    "|chinese|"
    "japanese|korean|portuguese|italian|russian|ukrainian|turkish|dutch|swedish|danish|norwegian|finnish|greek|romanian"
    "|hungarian|"
    "czech|somali|swahili|yoruba|igbo|amharic|farsi|persian|kurdish|pashto|vietnamese|thai|tagalog|malay|indonesian"
    "|hebrew|gaelic|"
    "irish|afrikaans|zulu|creole|lithuanian|bulgarian|albanian|nepali|sinhala|malayalam|telugu"
)
OWN = (
    "own|current|present|personal|private|last|latest|previous|old|former|whole|immediate|base|annual|total|full"
    "|monthly|existing"
)
TRAIT_ADJECTIVES = (
    "passionate|confident|likeable|likable|charismatic|energetic|enthusiastic|visionary|smart|intelligent|bright|clever"
    "|"
    "brilliant|humble|arrogant|lazy|hard-?working|hardworking|driven|motivated|self-motivated|ambitious|charming"
    "|friendly|"
    "pleasant|dynamic|assertive|outgoing|introverted|extroverted|introvert|extrovert|shy|mature|immature|loyal"
    "|trustworthy|"
    "honest|dishonest|hungry|resilient|tough|nice|warm|funny|creative|curious|talented|gifted|poised|cool-headed"
    "|patient|"
    "optimistic|pessimistic|cheerful|kind|caring|empathetic|empathic|sociable|reliable|dependable|conscientious"
    "|diligent|"
    "decisive|bold|brave|courageous|fearless|easy-going|easygoing|approachable|personable|polite|witty|wise|sensible|"
    "level-headed|strong-willed|stubborn|ego-free|selfless|ruthless|competitive|inspiring|inspirational|insightful|"
    "unreliable|untrustworthy|undependable|irresponsible|responsible|moody|grumpy|abrasive|prickly|aloof|cocky|vain"
    "|smug|cynical|lazy|sloppy|careless|careful|meticulous|perfectionist|sharp|quick-witted|self-confident|self-assured"
    "|self-aware|dedicated|committed|devoted|devoted|lively|bubbly|timid|"
    "unambitious|unmotivated|uninspiring|dull|boring|slow-witted|a natural|natural leader|born leader|team player|"
    "introverted|extroverted|extraverted|self-important|self-centred|self-centered|selfish|unselfish|narcissistic"
    "|egotistical|"
    "haughty|snobbish|cold-hearted|warm-hearted|big-hearted|down-to-earth|down to earth|genuine|sincere|insincere"
    "|modest|"
    "boastful|temperamental|hot-headed|hot-tempered|short-tempered|even-tempered|placid|laid-back|laid back|uptight"
    "|neurotic|"
    "excitable|impulsive|reckless|scatterbrained|absent-minded|gullible|naive|street-smart|feisty|spirited|plucky|gutsy"
    "|"
    "steadfast|stoic|stoical|sullen|sulky|surly|grouchy|bossy|pushy|domineering|submissive|meek|docile|agreeable"
    "|disagreeable|"
    "likable|unlikeable|unlikable|amiable|affable|genial|good-humoured|unfriendly|antisocial|gregarious|talkative"
    "|chatty|reserved|"
    "broad-minded|narrow-minded|close-minded|single-minded|strong-minded|thick-skinned|thin-skinned|idealistic"
    "|go-getter|self-starter|people person|quick learner|fast learner|genius|adaptable|versatile|imaginative"
    "|open-minded|"
    "positive|passive|aggressive|disorgani[sz]ed|organi[sz]ed|tenacious|gritty|unflappable|happy|good-natured|"
    "a leader|leader"
)
TRAIT_NOUNS = (
    "passion|charisma|gravitas|executive presence|presence|energy|enthusiasm|vision|intelligence|intellect|confidence|"
    "self-confidence|humility|ambition|motivation|drive|attitude|personality|charm|maturity|integrity|character|"
    "creativity|curiosity|resilience|grit|hunger|loyalty|honesty|talent|flair|can-do (?:attitude|spirit)|"
    "leadership qualities|leadership potential|leadership material|sense of humou?r|warmth|empathy|people skills|"
    "common sense|good judge?ment|wisdom|raw talent|natural authority|authority|star quality|x factor|potential|"
    "poise|emotional intelligence|initiative|positivity|courage|tenacity|kindness|patience|dedication|commitment|"
    "work ethic|ego|spark|zest|zeal|brains|iq|brainpower|intellectual horsepower|likeability|backbone|inner strength"
)
NUMBERS = (
    r"\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty"
    r"|several|many|few|a few|"
    r"some|a couple of|couple of|half a dozen|a dozen|countless|a|an"
)
PLACES = (
    "africa|asia|america|europe|britain|great britain|the uk|uk|usa|the us|the eu|caribbean|west indies|middle east"
    "|balkans|scandinavia|ireland|scotland|wales|england|london|yorkshire|"
    "france|germany|spain|italy|portugal|greece|turkey|poland|romania|bulgaria|hungary|ukraine|russia|lithuania|latvia"
    "|albania|serbia|"
    "croatia|netherlands|holland|belgium|switzerland|austria|sweden|norway|denmark|finland|india|pakistan|bangladesh"
    "|sri lanka|nepal|"
    "china|hong kong|japan|korea|vietnam|thailand|the philippines|philippines|indonesia|malaysia|singapore|iran|iraq"
    "|syria|lebanon|israel|palestine|egypt|"
    "morocco|algeria|tunisia|nigeria|ghana|kenya|uganda|somalia|ethiopia|eritrea|sudan|zimbabwe|south africa|congo"
    "|cameroon|jamaica|"
    "trinidad|barbados|haiti|cuba|mexico|brazil|colombia|venezuela|argentina|peru|chile|canada|australia|new zealand"
    "|the states|texas|california|"
    "ohio|new york|puerto rico|kerala|punjab|gujarat|lagos|kashmir"
)
# Other people whom somebody can be set beside.
FELLOWS = (
    r"(?:(?:any|most|all|many|some|each|every|one|half|none|those|that) (?:of )?)?"
    r"(?:our(?: own)?|(?:the |most |any )?other|(?:the|an) average|an? (?:normal|typical|usual|ordinary|standard)"
    r"|the (?:usual|normal|typical|rest of the|rest of our)|"
    r"most|any|many|(?:the )?previous|(?:the )?last few|earlier|fellow|their|his|her) (?:[\w-]+ ){0,3}?"
    r"(?!(?:order|paper|number|layer|server|computer|customer|user|filter|counter|meter|boiler|letter|quarter|supplier"
    r"|vendor|competitor|error|factor|"
    r"sensor|motor|door|floor|colour|color|printer|trailer|container|ladder|trousers|helper function|ever|never|over"
    r"|under|after|summer|winter|tender|"
    r"answer|chapter|matter|river|engine|ferr|drawer|cover|power|tower|water|border|folder|header|poster|scanner|burner"
    r"|cooker|mixer|charger|adapter|driver version)\w*\b)"
    r"(?:people|peers?|colleagues?|candidates?|applicants?|interviewees?|trainees?|recruits?|hires?|starters?"
    r"|graduates?|staff|intake|cohort|"
    r"class(?:mates)?|field|batch|lot|nurses?|chefs?|cooks?|guides?|clerks?|pilots?|agents?|guards?|hands?|midwives"
    r"|deputies|heads?|leads?|predecessor\w*|"
    r"apprentices?|deckhands?|stylists?|crew|team|[\w-]{3,20}(?:ers?|ors?|ists?|ants?|ees?|men|man|women|woman|ians?))"
)
PERSONS = {
    "fellows": FELLOWS,
    "places": PLACES,
    "traits": f"{TRAIT_ADJECTIVES}|{TRAIT_NOUNS}",
    "num": NUMBERS,
    "tongues": TONGUES,
    "own": OWN,
    "diseases": DISEASES,
    "religions": RELIGIONS,
    "nations": NATIONS,
    "relatives": RELATIVES,
    "platforms": PLATFORMS,
    "jobs": JOBS,
    "people": PEOPLE,
    "adverbs": ADVERBS,
}
