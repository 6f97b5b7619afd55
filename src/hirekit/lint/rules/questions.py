"""Questions that measure nothing, give the answer away, or cannot be rated."""

from hirekit.lint.rule import ANYWHERE, ERROR, QUESTION, WARNING, Basis, Rule

STRUCTURE = Basis(ANYWHERE, "Campion, Palmer and Campion (1997), Personnel Psychology 50(3)")
GUIDE = Basis(ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008)")
REVIEW = Basis(ANYWHERE, "Levashina, Hartwell, Morgeson and Campion (2014), Personnel Psychology 67(1)")

RULES = (
    Rule(
        code="Q-DOUBLE",
        finds="two questions in one",
        kinds=(QUESTION,),
        why="two questions in one: people answer the easier, and the rating cannot say which was answered",
        bases=(GUIDE,),
        safer="Ask one thing with one question mark; make the other a probe or a question of its own.",
        examples=("Tell me about a conflict, and how do you stay organised?", "Why us? What is your notice period?"),
        lookalikes=(
            "What did you do, and what happened?",
            "Tell me about a release that failed and how you found out.",
            'A colleague asks "Why now?" What would you say?',
        ),
    ),
    Rule(
        code="Q-LEAD",
        finds="a question that gives the wanted answer",
        kinds=(QUESTION,),
        why="it gives the wanted answer away",
        bases=(REVIEW,),
        safer='Leave the value out and ask for the deed: "Tell me about a release you delayed."',
        pattern=r"""
            (?:^|[.?!;,] ?)(?:a |any |every |most |the best |all )?(?:good|great|real|proper|decent|sensible|serious|best|strong|professional|competent|true) (?:\w+ ){1,3}?(?:never|always|would|know|knows|puts?|keeps?|makes?|takes?|writes?|asks?|checks?|loves?|will|should|must|don't|do not|can)<~60>[.;,:!-]<~70>(?=\?|tell|describe|give|talk)
            (?:^|[.?!;,:] ?|and |but )(?:here,? |in (?:this|our) \w+,? |at [\w ]{3,25},? )?we(?:'ve| have)? (?:all |always |really |only |just )*(?:never|don't|do not|won't|want|need|look for|have no time|no time|no patience|no room|have no room|no place|have no place) (?:\w+ )?(?:use|do|allow|accept|tolerate|skip|rush|cut|let|say|work|hire|keep|want|someone|somebody|people|anyone|staff|a person|for|managers|team players)\b<~90>[.;,:!-]<~110>(?=\?|tell|describe|give)
            (?:it's|it is|being|to be) (?:\w+ )?(?:important|vital|essential|crucial|good|right) to be \w+\b<~20>[.;,:!-] ?(?:so |and )?(?:are you|how|would you|do you)<~40>(?=\?)|(?:matters?|counts?) (?:more|most) (?:than|to|here|for)(?: (?:anything|everything|any|us|all|our|here))*(?: \w+){0,3}[.;,:!-]<~110>(?=\?|tell|describe|give)|given how (?:much|strongly|deeply|seriously|highly|important|vital)(?: \w+){0,3} (?:we|our|it|this|the)\b<~120>(?=\?)|bearing in mind (?:that )?(?:we|our|how)\b|(?:our|the|my) (?:number one|first|top|main|highest|biggest|chief|core|key) (?:value|priority|concern|rule|principle)\b<~60>[.;,:!-]<~110>(?=\?|tell|describe|give)
            (?:^|[.?!;] ?)(?:a |any |every |most |all |the best |the |true |real )*(?:good|great|real|proper|decent|sensible|serious|best|strong|professional|competent|true) (?:[\w-]+ )?(?:engineers?|developers?|managers?|leaders?|leads?|nurses?|teachers?|drivers?|chefs?|cooks?|staff|people|colleagues|team-?mates|officers?|\w+(?:ers?|ors?|ists?|ians?|men|women)) (?!who|that|from|on|in|at|of|asks?|leaves?|wants?|tells?|says?|comes?|has|is)[a-z]+ <~60>[.;,:!-] ?(?:so |and )?(?:tell|describe|give|how|what|when|which|are|do|would)\b
            (?:like us|as we do|like any good \w+|like everyone here|like most people),? (?:you|do you|would you|are you)|(?:is|are) (?:exactly |just |really )?what we (?:prize|value|want|look for|like|love|believe in|stand for|need|expect)(?: most)?<~10>[.;,:]<~70>(?=\?)|(?:nobody|no one) (?:sensible|serious|worth|good|in their right)<~60>(?=\?)
            (?:they|it|that|this|which) should(?:n't| not)? <~60>(?:shouldn't|right|agree|correct|don't)<~20>(?=\?)
            (?:surely|obviously|of course|clearly|naturally|undoubtedly|needless to say|it goes without saying|no doubt|doubtless|presumably|evidently|it's obvious|it is obvious|plainly)\b(?=[^.!]*\?)
            (?:obviously|of course|naturally|clearly|surely),? [^.?!]{5,80}\. (?:so )?(?:how|what|tell|describe|do|are|would)|we(?:'re| are) an? (?:[\w-]+ ){0,3}(?:company|team|firm|school|hospital|crew|place|organi[sz]ation),? (?:so|and) (?:how|what|are|do|would)
            (?:since|because|as|given that) [\w' ]{3,40} (?:matters?|counts?|comes?) (?:most|first|more)<~30>, (?:how|what|tell|describe)|(?:naturally|obviously|of course|clearly|surely),? (?:the|it|you|we|a|one)\b<~80>, (?:so|and|but) (?:tell|describe|how|what)|most (?:people|of us|managers|engineers|nurses) (?:would )?(?:say|agree|think|feel)
            (?:as (?:i'm sure |we all |you(?:'ll| will)? |everyone |everybody |any \w+ )+(?:knows?|agrees?|appreciates?|understands?)|everyone (?:here )?(?:knows|agrees)|everybody knows|we all (?:know|agree)|nobody (?:likes|wants|doubts|would)|no one (?:likes|wants|would)|i(?:'m| am) sure you(?:'d|'ll| would| will)? (?:agree|see|know|understand)|most people agree|it is well known|experts agree|any (?:decent|good|sensible|reasonable|competent|self-respecting|professional) \w+ (?:would|knows?|will|should|does|puts?|always|never))
            (?:would|do|wouldn't|don't|can|could|can't|didn't|won't|shouldn't) you (?:not )?(?:also |just |really |agree )*(?:agree|think|say|feel|accept|admit|concede|share (?:our|my) view)(?:,)? (?:that|it's|it is|with (?:me|us|our)|the (?:best|right|only|most))|(?:wouldn't|don't|didn't|can't|won't|shouldn't|isn't|aren't|haven't) you (?:also |just |really )?(?:think|agree|feel|find|believe|say|prefer|love|like|hate|enjoy|want|see|accept|expect|consider|always|rather|be|have|ever|check|ask|tell)|(?:^|[.?!,;] ?|and |so |but )(?:would|do|did|have|could|should|can|is|are) (?:you|one|we|it|they) not (?:\w+)(?=[^.!]*\?)|(?:^|[.?!,;] ?|sure |expect |hope |think )you(?:'d|'ll| would| will| do| must)? (?:surely |probably |no doubt |certainly )?agree\b|i (?:hope|trust) you(?:'d|'ll)? agree
            \b(?:wouldn't|don't|didn't|aren't|haven't|won't|can't|never|not|hardly|isn't)\b<~70>(?<=, )(?:would|do|did|are|have|will|can|is) (?:you|it|they|we)(?=\s*\?)|(?:everyone|everybody|nobody|no one|we all) (?:hates?|likes?|loves?|wants?|knows?|dislikes?|agrees?|admires?|enjoys?)<~60>, (?:so )?(?:how|what|why|do|are|would)
            (?:isn't|aren't|wouldn't|shouldn't|doesn't|won't|wasn't|weren't|don't|haven't|hasn't|couldn't|can't|didn't|hadn't) (?:it|that|this|they|we|there|you|he|she|people|one)(?=\s*\?)|(?:isn't|aren't|shouldn't|wouldn't|doesn't|won't|couldn't|wasn't) (?:it|that|this|there|every|everyone|all|the|a|an|most|honesty|safety|\w+ing)\b(?=[^.!]*\?)
            (?:(?<=, )|(?<=- )|(?<=; ))(?:right|correct|yes|no|yeah|eh|true|am i right|is that right|isn't that so|agreed|surely|i take it|i assume|i presume|i hope|i trust|i suppose|i imagine|i expect|of course|no doubt|don't you think|wouldn't you say|would you not)(?=\s*\?)(?<! what's right)(?<!if yes)(?<! is right)(?<! or no)
            (?:^|[.?!;,] ?)(?:and |so |but )?(?:i|we)(?:'d| would|'m| am)?(?: all)? (?:assume|take it|imagine|trust|suppose|presume|guess|gather|bet|expect|hope|would hope|reckon|can't imagine|don't suppose|think we (?:can )?(?:all )?agree|sure|would (?:assume|expect|think)|dare say)(?: that)?,? (?:you|your|nobody|everyone|a good|any)
            (?:^|[.?!;,:] ?|and |but )(?:here,? |at [\w ]{3,25}, |in this \w+,? |as a \w+,? )?(?:we|i|our \w+|this (?:company|firm|team|school|hospital|council|kitchen|shop|crew)|the (?:company|firm|school|hospital|council|trust|owner|owners)|everyone here|everybody here|the (?:\w+ )?(?:boss|head|chef|owner|panel)|my \w+)(?: all| always| strongly| firmly| really| never| do not| don't| truly| deeply| only| just| absolutely| personally| simply| do| is| are|'re|'s|'m| am)* (?:think|thinks|believe|believes|feel|feels|hate|hates|love|loves|value|values|prize|prizes|(?<!are )(?<!is )like|likes|prefer|prefers|expect|expects|detest|dislike|dislikes|despise|insist|insists|frown|very big on|big on|keen on|strong on|hot on|obsessed|proud|passionate|sticklers?|stickler|great believers?|great believer|fans? of|care|cares|pride|can't stand|cannot stand|swear by|admire|want people|look for|looks for|looking for|need people|have no time|don't tolerate|put (?:\w+ )?first|convinced|live by|stand for|all about|expecting|very proud)\b<~110>[.;,:!-]<~110>(?=\?)
            always comes? (?:first|last|before)<~40>[.;,:!-]<~80>(?=\?|tell|describe)|(?:is|are|means?|comes?|matters?) (?:everything|paramount|sacred|king|key|vital|crucial|essential|non-negotiable|first (?:here|for us|with us)|our (?:top|first|number one|highest) (?:priority|concern)|what we (?:live|stand|look|want|hope|need|like|value|expect)|close to our hearts?|very important|hugely important|so important|the most important|at the heart of|always (?:best|right|wrong)|never (?:acceptable|right|ok)|the (?:only|right|best|proper|wrong) (?:way|thing|answer|approach|choice|course|option))<~80>[.;,:!-]<~80>(?=\?)|(?:which|that|as|because that|since that|and that) (?:is|'s|are) (?:\w+ )?(?:what|exactly what|just what|the kind|the sort|something|a quality) (?:we|i|this|our|the)<~20>(?:look|want|like|need|value|hope|after|prize|expect|believe)|which (?:we|i) (?:value|prize|expect|love|like|hate|admire|insist|believe)
            the (?:right|correct|best|good|wrong|proper|sensible|only) (?:answer|thing|approach|choice|way|course|move|response|step)(?: \w+){0,4} (?:is|was|would be|being)\b(?=[^.]*\?)|(?:what we want to hear|hint|clue|i'll give you a clue|the answer we)
            how (?:important|essential|vital|crucial|wrong|bad|dangerous|foolish|much|strongly|passionate|committed|excited|keen|seriously|dearly)(?: \w+)? (?:is|are|do|does|would) (?:you (?:love|value|enjoy|care|like|hate|agree|believe|take)|it to you|[\w ]{3,25} to you)<~80>(?=\?)|how (?:excited|passionate|committed|keen|proud|happy) are you<~40>(?=\?)|how much do you (?:love|like|enjoy|value|care|hate|agree|look forward)
            why (?:is|are|was|do|does) <8>(?:so|such an?|always) (?:important|vital|essential|good|bad|great|crucial|dangerous|valuable|wrong|better|best|poor|useless|needed)|why is it (?:important|best|better|wrong|essential|vital|right|never|always|crucial|good|bad)|(?:wouldn't|isn't) it (?:be )?(?:better|best|wiser|safer|wrong|right|sensible|a mistake|true that|important|always|obvious)\b<~60>(?=\?)
            (?:^|[.?!;] ?)(?:so |and )?you(?:'d|'ll| would| will| must|'ve|'re| are| do| have| never| always)? (?:always |never |surely |obviously |of course |clearly |no doubt |also |certainly |presumably |naturally |want |love |like |know |put |ring |check |tell |ask |take |make |share |agree |keep |see |have |happy |comfortable |careful )<~80>(?:, (?:wouldn't|won't|don't|aren't|haven't|didn't|isn't|right|yes|correct|of course|i take it|i assume|i hope|i trust|surely|then|no)\b)<~20>(?=\?)
            (?:rather than|instead of) (?:just |simply |merely )?(?:blam\w+|hid\w+|giv\w+ up|ignor\w+|shout\w+|panic\w+|mop\w+|cutting corners|passing the buck|going in alone|moaning|complaining|guess\w+)<~60>(?:how|what|would|do|you)(?=[^.]*\?)
        """,
        innocent=r"""
            how much (?:do|did) you know
            (?:no|right)[- ](?:hand|show|shows|op)
        """,
        examples=("We love speed here; how fast do you ship?", "Don't you think tests matter?"),
        lookalikes=(
            "How would you agree a date with a client who wants it sooner?",
            "We run three shifts. How would you plan the hand-over?",
            "What did you check so you could be sure it was right?",
        ),
    ),
    Rule(
        code="Q-CLOSED",
        finds="a question that yes or no settles, with nothing that follows",
        kinds=(QUESTION,),
        why="yes or no settles it, so nothing can be rated",
        bases=(GUIDE,),
        safer='Put it on the screen, or ask for the deed: "Describe the largest job you ran on a cluster."',
        examples=("Have you used Spark?", "Can you work under pressure?"),
        lookalikes=(
            "Can you tell me about a shift that went wrong?",
            "Are you able to meet one on-call week in six?",
            "Have you used Spark, and what for?",
        ),
    ),
    Rule(
        code="Q-PUZZLE",
        finds="brain-teasers, estimates of useless quantities, trivia and recall of definitions",
        kinds=(QUESTION,),
        why="puzzles and trivia do not predict how somebody works",
        bases=(Basis(ANYWHERE, "Highhouse, Nye and Zhang (2019), Applied Psychology 68(1), on brainteasers"), GUIDE),
        safer="Ask for a deed, or give a real case of this work with its facts on a hand-out.",
        pattern=r"""
            (?:guess|estimate|reckon|your guess at|ballpark|number of|any idea|off the top of your head)<~20>(?:how many|number of|the weight of|how much)<~30>(?:in (?:this|the) (?:town|city|country|world|uk|us|building|street|room|county|state)|in [\w-]+<end>|a (?:day|week|year)|on an? \w+day|each (?:day|year|week)|per (?:day|year|week)|in the whole|the world|sold|eaten|drunk)
            how many [\w -]{3,30}(?:are there|would it take|does it take|exist|live|work|(?:get|gets|are|is|were) (?:sold|eaten|drunk|used|made|born|thrown away|delivered|played|baked))<~12>(?:in|on) (?:the )?(?:(?-i:[A-Z])[\w-]+|uk|us|world|country|city|town|britain|earth|street|county|state|whole)<~20><end>
            (?:why|how come|what makes) (?:are|is|do|does|did|have|has|can|can't)? ?(?:a |an |the |most |all )?(?:\w+ )?(?:manholes?|manhole covers?|sky|sea|grass|bananas?|fire engines?|buses|zebras?|flamingos?|tennis balls?|golf balls?|mirrors?|pizza boxes?|clocks?|planes?|aeroplanes?|cats?|dogs?|pencils?|stop signs?|traffic lights?|coins?|soap|eggs?|bubbles|leaves|ice|snow|stars|the moon|the sun|oranges?|tyres?|pipes?|wheels|bees|birds)\b<~25>(?:red|blue|green|black|white|yellow|round|square|fuzzy|wet|hot|cold|cross|fly|float|stick|hexagonal|dimples?|reverse|backwards|sides?|shape\w*|colou?r\w*|salty|pink|striped|stripes|slippery|oval|furry|hollow)<end>
            (?:bat and (?:a )?ball|cost<~12>together|twice as old|half as old|if you were an? (?:pizza|brick|superhero|hamster|pencil|spoon)\b)<~80><end>|(?:name|list|recite|give me) the (?:five|three|four|seven|six) (?:stages|laws|ps|forces|principles|pillars|layers) of|(?:what is|what's) the difference between (?:a |an )?(?-i:[A-Z]{2,}[\w-]*) and
            (?:if|imagine|suppose|say|pretend|you)<~30>(?:shrunk|shrink|shrunken|down to the size of|turned into|trapped in|blender|shot into|teleport\w*|invisible|marooned|washed up|desert island|zombie\w*|alien\w*|martian|time machine|parallel|the moon were|gravity)
            how many (?:[\w-]+ ){1,4}(?:would|could|can|will|does|do) (?:you |it |we )?(?:take|need|fit|fill|stack|lift|get)(?: (?:to|into|in|inside|on))? (?:lift|fill|cover|reach|circle|stretch|carry|this (?:room|building|office|table)|the (?:moon|sun|earth|room|world)|a (?:bus|plane|swimming pool|double-decker|football|bath|minibus|jumbo))|(?:litre|liter|pint|gallon)s?[- ](?:jug|bucket|bottle|pan|can)<~25>(?:litre|liter|pint|gallon)s?[- ](?:jug|bucket|bottle|pan|can)|(?:what|which)(?:'s| is) the (?:capital|longest river|highest mountain|largest (?:country|ocean|planet|city)|population|chemical symbol) (?:of|in|for)
            (?:fox|wolf)<~30>(?:goose|chicken|hen|goat|sheep)<~40>(?:corn|grain|cabbage|river)|(?:heavier|lighter|counterfeit|fake|odd one|odd)<~40>(?:balance|scales?|weigh\w*|weighings?)|(?:balance|scales?)<~30>(?:twice|two times|once|three times|only)|(?:jugs?|buckets?|bottles?) (?:of|that hold)<~30>(?:litres?|pints?|gallons?)|(?:litre|liter|pint|gallon|-l)s? (?:jug|bucket|bottle|pan|can)<~50>(?:measure|exactly|get|left with)|(?:prisoners?|hats?|liars?|truth-?tellers?|knights and knaves|two doors|one door)<~50>(?:hats?|lies|truth|doors?|guess|colou?r|freedom|lie)|(?:torch|lantern|bridge)<~50>(?:cross|minutes)|(?:ropes?|fuses?|candles?|hourglass\w*|egg[- ]timers?)<~40>(?:burns?|minutes|measure)|lily ?pads?|snail|matchsticks?|(?:clock|clock's|watch) (?:hands?|face)<~40>(?:angle|overlap|degrees|times)|angle between<~20>hands|river<~30>(?:boat|van|raft)<~30>(?:cross|across)|need to cross the|monty hall|birthday<~20>(?:same|share|probability)|(?:same|share) birthday|socks?<~30>(?:drawer|dark|pair)|riddle me|brain ?-?teaser|riddle for|here's a riddle|trick question|lateral thinking|logic puzzle|a puzzle for|next (?:number|letter|shape|term) in|comes next<~20>(?:\d|series|sequence|:)|anagram|palindrome|spell<~15>backwards|how (?:many|much) times<~20>(?:fold|clock|hands)|what's heavier|which (?:is|weighs) (?:heavier|more)
            (?:^|[.;:?!,] ?|can you |could you |please |just |quickly )(?:define|recite|rattle off|reel off|give (?:me |us )?(?:the|a) (?:\w+ )?(?:definition|formula|meaning|full name) (?:of|for)|what(?:'s| is) (?:meant by|the (?:\w+ )?(?:definition|formula|meaning|full form|difference between (?!how|the way)))|what do we mean by|name (?:the|all|three|four|five|six|seven|two) (?:\w+ ){0,4}(?:of|in|under|laws?|principles?|types?|stages?|levels?|kings?|capitals?|presidents?|authors?)(?! (?:your|you|these|the (?:risks|people))))(?! (?:success|done|what (?:success|done)|the (?:problem|scope|question)))
            in (?:which|what) (?:year|century|decade) (?:did|was|were) (?!you|your|the (?:team|company|project))<~60><end>
            (?:which|what|who|whose) (?:\w+ )?(?:prime minister|president|king|queen|monarch|year|century|country|scientist|city|inventor|author|composer|philosopher|battle|act|river|element|planet|chef|newspaper|company|pope|emperor)(?: \w+){0,2} (?:brought in|introduced|invented|founded|discovered|wrote|won|passed|first|signed|opened|built|coined|launched|abolished|reigned|was (?:first|born|founded|invented|signed|passed|the first)|is the (?:capital|longest|largest|highest)|did .{3,40}(?:begin|open|end|start|become law|come into force|invent\w*|pass(?:ed)?))(?! (?:your|you))|when was .{3,40}(?:founded|invented|passed|signed|introduced|built|born|published|discovered)<end>|who (?:invented|founded|discovered|wrote|coined|painted|composed|first)(?! (?:your|the (?:plan|rota|report|ticket|brief|policy))| (?:told|noticed|saw|heard|raised|spotted|reported|asked))
            what (?:do|does|did) (?:the )?(?:letters?|initials?|acronym|abbreviation|terms?)(?: in)? .{2,30}(?:stand for|mean)<end>|(?:stand|stands) for<end>|what(?:'s| is) (?:the )?(?:square root|capital of|boiling point|freezing point|atomic|chemical (?:symbol|formula)|population of|speed of (?:light|sound)|latin (?:name|for)|\d+ ?(?:x|times|\*|multiplied|divided|plus|minus|percent|per cent|% of))|(?:seventeen|\d+|fifteen|nineteen|twelve|thirteen) (?:times|multiplied by|squared|per cent of)<~20>(?:head|quick|<end>)
            how many <5>(?:balls|marbles|coins|pennies|oranges|jelly ?beans|smarties|footballs|grains|bricks|ping-pong|tyres|bananas|elephants|penguins|piano tuners|barbers|hairdressers|dentists|petrol stations|gas stations|windows|manholes?|manhole covers|lamp ?posts|street ?lights|pizzas|haircuts|nappies|diapers|taxis|toilets|lightbulbs|light bulbs|traffic lights|cups of (?:tea|coffee)|pianos|bicycles|dogs|umbrellas|pets|toothbrushes|chewing gums?|burgers|coffees|hairs|stars|leaves|blades of grass)<~25>(?:fit|fill|are there|exist|are sold|are eaten|are drunk|are delivered|does it take|would it take|you need|in|on|get|would)\b(?! (?:your|the) (?:shop|store|fleet|depot|stock|warehouse|order|ward|class|test))
            how many <6>(?:fit|squeeze|cram|pack|go|get) <2>(?:in|into|inside) (?:a |an |this |the |one )(?:\w+ ){0,2}(?:bus|double-decker|jumbo|jet|plane|aeroplane|airplane|747|swimming pool|pool|room|car|taxi|mini|lift|elevator|bath|bathtub|suitcase|stadium|limousine|fridge|phone box|school bus|train carriage|aircraft|jar|wardrobe)
            (?:how|estimate|work out|guess)<~20>(?:much|heavy|many)<~20>(?:weigh|weight)<~15>(?:an? |the )?(?:elephant|jumbo|jet|aeroplane|airplane|747|plane|moon|earth|eiffel tower|building|mountain|whale|great wall)
            (?:weigh|weight of) (?:an? |the )(?:elephant|jumbo|jet|aeroplane|airplane|747|plane|moon|earth|whale|mountain|cloud)
            manhole covers?<~20>(?:round|circular|square)
            (?:two|2) (?:ropes?|fuses?|strings?)<~60>burn
            (?:fox|wolf)<~40>(?:chicken|goat|hen|goose|sheep)<~60>(?:river|boat|across|grain|cabbage|cross)
            (?:three|3|four|4|two|2) (?:light )?(?:switches|bulbs)<~80>(?:bulbs?|room|lamp|which|switch)
            (?:heavier|lighter|counterfeit|fake|odd)<~15>(?:coin|ball|marble|one)<~60>(?:weigh|weighing|weighings|scales?|balance|find)
            (?:eight|nine|twelve|8|9|12|ten|10) (?:\w+ )?(?:balls|coins|marbles|pills|jars)<~90>(?:heavier|lighter|counterfeit|fake|weigh|scales?)
            (?:angle|overlap|meet)<~30>(?:clock|hour hand|minute hand|hands of)
            (?:hands of a clock|clock (?:hands|strikes)|hour and (?:the )?minute hand|hour hand)<~50>(?:angle|overlap|meet|times|degrees|cross)
            (?:hundred|100|\d+|two|three|four) (?:prisoners|cannibals|missionaries|pirates|wizards in hats|monks|islanders|hats|people (?:have to|must|need to|want to) cross)
            (?:people|men|friends)<~30>cross<~20>bridge<~60>(?:torch|flashlight|night|minutes)
            (?:two|2) (?:identical )?eggs<~60>(?:floor|floors|storey|story|building|drop)
            \d+[- ](?:floor|storey|story) building<~40>eggs?
            (?:eight|nine|twelve|ten|seven|six|\d+) (?:\w+ )?(?:coins|balls|marbles|pills|bars)<~40>(?:light|heavy|lighter|heavier|fake|odd)
            monty hall|three doors<~40>(?:goat|car|prize)
            (?:\d+|three|five|3|5|four|seven)[- ]?(?:litre|liter|gallon|l|pint)s? (?:jug|bucket|bottle|container|can)s?<~60>(?:exactly|measure|\d|get|four)
            (?:(?:a|this|here's a|solve) riddle(?! to)|brain[- ]?teaser|logic puzzle|trick question)
            (?:shrunk|shrunken|shrink|the size of|size of a)<~25>(?:nickel|penny|pencil|coin|ant|mouse|blender|pea)
            why (?:are|is|do|does) (?:a |an |the )?(?:tennis balls|manhole|manholes|the sky|mirrors?|pizza boxes|footballs|golf balls|a clock|clocks|soap)<~40>(?:fuzzy|round|blue|reverse|dimple\w*|square|clockwise|green|white|furry|dimples|swap|left and right|flip)
            (?:what|which) is the (?:next|missing) (?:number|letter|shape)<~30>(?:sequence|series|pattern|\d)
            what comes next<~30>(?:sequence|series|\d)
            (?:probability|chance|odds|likelihood)<~40>(?:dice|die|coin|coins|cards?|share a birthday|same birthday|red ball|black sock|socks|marble)
            (?:snail|frog)<~40>(?:well|wall|climbs?)<~60>(?:days?|metres|meters|feet|slips?)
            (?:two|2) trains?<~60>(?:leave|meet|approach|apart|towards)
            (?:spell|say)<~20>backwards|(?:count|alphabet)<~20>backwards
            (?:^|[.;:?!] ?|can you |could you |please )(?:define|recite|spell out|state|give (?:me |us )?(?:the|a) (?:\w+ )?definition of|give (?:me |us )?the (?:formula|equation|syntax) (?:for|of)|name (?:the|all|all the|any|every) (?:\w+ ){0,3}(?:layers|principles|laws|types|methods|levels|steps|stages|rights|keywords|values|bones|capitals|parts|normal forms|commandments|presidents|planets|phases|components|verbs|classes|ps|cs)(?! (?:you|that you|of your|in your)))(?! (?:success|done|your|what (?:you|success|good)|how you|a goal|the goal|the problem|why|which|when|who|the question|scope|the scope|a target|the target|the unit))
            (?:what|which) (?:is|was|are) the (?:textbook |exact |formal |official |dictionary )?(?:definition|capital|atomic number|chemical symbol|default port|time complexity|big[- ]o|formula|full form|boiling point|speed of light|population|square root|longest river|highest mountain|latin name|iata code)(?: of| for| number)?<~40>(?=\?|\.|$)(?! you (?:use|used))
            what does(?: the (?:acronym|abbreviation|letter|letters|term))? (?:['"]?[\w/&.-]+['"]? )?(?:stand for|mean in latin)
            ^what does (?:an? |the (?:word|term) )?['"]?[\w-]+['"]? (?:stand for|mean)(?=\s*\?)(?<!this mean)(?<!that mean)(?<!it mean)
            what do the (?:letters|initials)<~20>(?:stand for|mean)
            (?:who|what year|which year|in (?:what|which) year|when) (?:first )?(?:was|were|did|invented|founded|created|discovered|wrote|designed|won|developed|coined|painted|said)<~5>(?:the |a |an )?(?!you|your|we|it|they|that|this)<~35>(?:invented|founded|released|discovered|published|created|born|built|first (?:used|released)|become law|passed into law|signed)(?=\s*\?)
            who (?:first )?(?:invented|founded|discovered|wrote the|coined|won the|painted|was the first (?:person|man|woman|president|king|minister)|is the (?:president|prime minister|king|queen|ceo) of|created (?:the )?(?!plan|list|rota|report|ticket|problem|need|order|account|budget|schedule|record)[\w+#-]+(?=\s*\?))
            (?:^|[.;:] ?)(?:what is|what's|what are)(?: an?)? (?!missing|wrong|left|next|new|stopping|sound|happening|going|changing|driving|the|your|our|my|this|that|it|there|good|an example|a (?:good|sound|safe|fair|risk))(?:an? )?[\w-]*(?:ation|isation|ism|itis|fitting|morphism|ability|sepsis|osis|emia|ancy|gradient|recursion|regression|entropy|variance|deadlock|closure|p-value|polymorphism|inheritance|hash table|hash|mutex|monad|pointer|quicksort|accrual|depreciation|amorti[sz]ation|normal form|photosynthesis|pythagoras|hypotenuse|metaphor|subjunctive|gerund|isobar|torque|catalyst|isotope|vat|kpi|swot|gdpr|acid|rest|sql|python|kubernetes|docker|ebitda)(?=\s*\?)
            (?:what is|what's) (?:\d+|\w+teen|twenty) (?:times|plus|minus|divided by|multiplied by|x|\*|\+|percent of|per cent of)
            multiply<~25>in your head
            if (?:a )?(?:hen and a half|three cats|all bloops|some \w+ are \w+)
            (?:how would you|how do you) (?:move|empty|survive|get out of|escape|put|fit) <3>(?:mount|mountain|elephant|giraffe|blender|fridge|desert island|zombie)
            (?:stranded|stuck|marooned) on a desert island
            a (?:man|farmer|king|prisoner|woman) (?:is found|has \d+ (?:sheep|cows|hats)|pushes? his car|lives on the|walks into a)
        """,
        innocent=r"""
            the (?:one|person|first|nurse|teacher|engineer) who \w+
            how many <4>(?:of your|of the team|did you|were you|do you|have you|would you|will you)
            state (?:of|the (?:unit|target|rule|risk)|machine)
        """,
        examples=("How many golf balls fit in a bus?", "Why are manhole covers round?", "What does ACID stand for?"),
        lookalikes=(
            "How many records did the job handle, and how did you know?",
            "Estimate how many nurses a night shift of this ward needs. Say what you would ask first.",
            "How would you define success for this pilot?",
        ),
    ),
    Rule(
        code="Q-STOCK",
        finds="stock and self-rating questions, which show no work behaviour",
        kinds=(QUESTION,),
        why="people have a ready answer, which shows no work behaviour",
        bases=(STRUCTURE, GUIDE),
        safer='Ask for one deed that the work calls for: "Tell me about a plan you had to give up."',
        pattern=r"""
            your (?:\w+ )?(?:best|worst|top|strongest|weakest|most \w+) (?:qualit(?:y|ies)|traits?|habits?|attributes?|features?|points?|characteristics?|assets?|skills?)(?! of the)|(?:describe|sum up) your (?:\w+ )?(?:leadership|character|personality|management|style|self|approach)<~10>in (?:one|three|a|five|two)|(?:one|three|two|five)<~10>best (?:qualities|traits)
            why did you (?:\w+ )?(?:choose|become|go into|pick|train as|decide (?:on|to become)|want to (?:be|become))<~30>(?:career|profession|vocation|trade|teacher|nurse|lawyer|law|medicine|engineer|police officer|journalis\w+|chef)<~15><end>|how good (?:a|an|at|are)<~30>you<~40>(?:scale|out of|one to)|where will (?:you|your career) be<~30>(?:from now|time|years)
            sell (?:me|us) (?:this|that|a|my|the) \w+<end>
            (?:your|greatest|biggest|main|top|key|worst|chief|single) (?:\w+ )?(?:strengths?|weakness(?:es)?|flaws?|faults?|shortcomings?|failings?|achilles|superpower|blind spots?|virtues?|vices?|selling points?|areas? (?:for|of) (?:improvement|development|growth)|development areas?)(?! (?:of|in) (?:the|that|this|your|a)\b)
            (?:what|which|things?|something)<~30>(?:not so|not very|least|really|most|particularly|best|worst|good|bad|terrible|hopeless|rubbish) (?:good |bad |great )?at<~6><end>|what are you (?:\w+ )?(?:good|bad|best|worst|great|proud|passionate|afraid|looking)<~25><end>
            where (?:do|would|will) you (?:\w+ )?(?:see|picture|hope|want|expect|plan|like|imagine|think)<~30>(?:years?|decade|future|time|ten|five|from now)|(?:in|within|over|for) (?:the next )?(?:five|ten|three|two|5|10|3) years'?(?: time)?<~30>(?:yourself|see you|will you be|you be|career)|(?:yourself|you be|your career)<~25>(?:in|within) (?:five|ten|three|two|5|10|3|a few) years|(?:five|ten|three|5|10) years (?:from now|on|down the (?:line|road)|hence)|career (?:goals?|plans?|ambitions?|aspirations?|path|dreams?)|(?:long|short)-term goals?|your (?:ambitions?|goals? in life|life goals?|dream job|ideal (?:job|boss|manager|day|company|role|week)|perfect (?:job|day|boss|role))|dream job
            (?:about|introduce|describe|sell|sum up|summari[sz]e|present|sum|define|portray|rate|grade|score|mark) (?:\w+ )?yourself(?! (?:to (?:the|a) (?:customer|patient|class))|for (?:the|a))|who (?:are you|is the real you)<~12><end>|what (?:sort|kind|type) of (?:person|worker|leader|manager|colleague|employee|boss) (?:are|would you say|do you)|(?:something|anything|what's) (?:that's )?not on your cv|walk (?:me|us) through your (?:cv|résumé|resume|life|background)|your (?:life|story) (?:story|in a nutshell|so far)|elevator pitch|fun fact
            (?:three|five|two|four|3|5|one|a single) (?:\w+ )?(?:words?|adjectives?|sentences?)<~50>(?:describe|about you|sum|yourself|they be|use (?:for|of|about)|(?:would|might) (?:use|choose|pick))|(?:which|what) (?:\w+ )?(?:words?|adjectives?)<~20>(?:describes? you|sums? you|would (?:your|best))
            (?:on|out|using|with)? ?(?:a )?(?:scale|marks?|score|out) (?:of|from|between|out of)? ?(?:one|1|0|zero|ten|10|a hundred)(?: ?(?:to|-|and) ?(?:ten|10|five|5|a hundred|100))?<~40>(?:you|yourself|your)|how (?:would|do) you (?:rate|score|grade|mark|rank) (?:yourself|your)|how many (?:marks )?out of ten|rate your(?:self)?|how (?:\w+ )?(?:ambitious|creative|organi[sz]ed|motivated|hard-working|honest|reliable|intelligent|resilient|flexible|adaptable|confident|competitive|good|punctual|driven|self-motivated|disciplined|assertive|tidy|stubborn|lucky|happy) (?:are you|would you say you are|do you (?:think|consider|rate))(?! (?:that|about|the|with))
            why (?:should|would|must|do|ought) (?:we|i|anyone|this company|our|you think we should) <2>(?:hire|pick|choose|employ|appoint|take|select|give|offer|want|trust)(?: you| this| the job)|what (?:can|could|would|will|do) you (?:\w+ )?(?:bring|offer|contribute|add)(?: to)? (?:us|this (?:team|company|role|job|school|ward)|the (?:team|company|role|job|table|post))|what (?:makes|sets) you (?:\w+ )?(?:apart|special|different|unique|stand out|the (?:right|best|ideal)|right for|better|suitable|a good)|unique about you|why are you the|what (?:is|makes) (?:so )?special about you|stand out from
            why (?:us|here|nursing|teaching|engineering|policing|this (?:company|job|role|post|school|council|hospital|charity|line|field|sector|profession)|our (?:company|firm|school))<~6><end>|why (?:do|did|are|would|have) you <3>(?:want|apply|applying|applied|interested|choose|chosen|leave|leaving|drawn|like|keen)<~12>(?:to (?:work|join|be|come|become|leave|move|do)|this (?:job|role|post|position|work|company)|the (?:job|role|post|position)|us|here|for (?:this|us|the)|in (?:this|us|the)|your (?:current|last|present) (?:job|role|post|employer)|nursing|teaching|engineering|policing)<~25><end>|what (?:do you know|have you heard) about (?:us|our|this (?:company|school|firm))|why (?:are you|did you|do you) (?:\w+ )?(?:leav\w+|left|looking)(?: (?:your|the company|the firm|there|them|that job|for)<~25>)?<end>
            (?:what|who)(?: is it that| was it that| first)? (?:attracts?|attracted|draws?|drew|interests|interested|appeals|appealed|excites|excited|brought|brings|tempted|inspired|motivates|motivated|drives|drove|energi[sz]es|fires|fulfils|gets|keeps|scares|annoys|irritates|frustrates|bores|makes) (?:you|to you)(?= (?:to|about|in|most|up|out|going|tick|here|into|towards|happy|angry|laugh|apply|as|at work|this|the|down|cry|proud|smile|off|on)\b|<end>)(?! (?:change|move|choose|switch|decide|think|drop|refer|stop|the (?:department|supplier|design)|to (?:change|switch|charge|move|drop|try|rewrite|use|choose the)))|what is it that<~20>you|gets you (?:up|out)|makes you tick|your (?:motivation|passion|drive|motto|philosophy|mantra|guilty pleasure|pet hate|pet peeve)<~20><end>|how do you (?:stay|keep) (?:motivated|positive|going|sane)
            (?:hobbies|hobby|pastimes|interests|spare time|free time|role models?|(?:your|a|any) hero(?:es)?(?! banner)|idol|person you admire|do you (?:most )?admire|look up to|favou?rite (?:book|film|movie|colou?r|food|quote|song|subject|animal|sport))|(?:last|what|which|any good) (?:\w+ )?(?:book|film|movie|podcast)s?<~30>(?:you|reading|read|seen|recommend)<~12><end>|spirit animal|(?:if you were|if you could be|what (?:kind|sort|type) of|which (?:kind|sort|type) of|what|which)<~6>\b(?:animal|tree|fruit|vegetable|colou?r|car|superhero|kitchen (?:utensil|appliance)|biscuit|cookie|piece of (?:furniture|fruit)|crayon|drink|dog breed|cartoon|celebrity|dinosaur|planet|sandwich|famous person|historical figure|dead or alive|fictional)\b<~12>(?:would you (?:be|like to be|most|choose to be)|are you|best (?:describes|sums)|do you (?:feel|identify|think|resemble|see)|describes you)|lottery|three wishes|(?:time machine|dinner with|dead or alive)|on your (?:gravestone|tombstone|headstone)|your epitaph
            (?:what|how) (?:would|do|might|did) (?:your |the |an? )?(?:\w+ ){0,3}(?:friends?|colleagues?|boss|bosses|manager|team|co-?workers?|classmates|mother|family|peers|teacher|partner|reports|people|team-?mates|pupils|staff|mates|old team|enemies|worst critic)(?: who know you\w*| \w+)? ?(?:describe you|say (?:about you|is your|are your|was your|you(?:'re| are| do)|of you|your)|tell us about you|think of you|change about you|sum you up|miss about you)
            are you (?:more )?(?:of )?(?:a |an )(?:\w+ )?(?:team player|self-starter|people person|perfectionist|leader|follower|introvert|extrovert|morning person|workaholic|quick learner|fast learner|hard worker|natural|creative person|risk[- ]taker|go-getter|optimist|pessimist|details? person|big[- ]picture|completer|doer|thinker|planner|lone wolf|multi-?tasker|good (?:listener|communicator|leader|team))|(?:would|do|could) you (?:\w+ )?(?:(?:call|consider|describe|class|regard) yourself(?: as| to be)?|(?:see|think of) yourself (?:as|to be))|what does (?:success|failure|leadership|happiness|teamwork|quality|hard work|diversity|work) mean to you|how do you define (?:success|failure|leadership|happiness)|(?:leadership|management|managerial|teaching|working|work) (?:style|philosophy)(?=<end>|[^?]{0,20}\?)|what you (?:\w+ )?know about (?:us|our|this (?:company|school|firm|hospital))|how (?:well )?do you (?:\w+ )?(?:handle|deal with|cope with|manage|respond to) (?:stress|pressure|criticism|failure|conflict|difficult people|change)(?:,? (?:and|or) \w+)?<end>|work (?:well|best|better)<~15>(?:under pressure|in a team|on your own|alone|independently)|(?:greatest|biggest|proudest) (?:achievement|accomplishment|failure|regret|moment|success|fear)(?: in life| to date| so far|<end>)|(?:one thing|what)<~12>change about yourself|(?:happiest|proudest)<~10>(?:at work|of)|do differently if you had your (?:life|time)|what (?:keeps|kept) you (?:up|awake) at night|any questions for us you
        """,
        innocent=r"""
            (?:rate|score|grade|rank) (?:the|each|these|those|every)
            strength of the
            your (?:ideal|favou?rite) (?:metric|baseline)
        """,
        examples=("What is your greatest weakness?", "On a scale of 1 to 10, how good are you at SQL?"),
        lookalikes=(
            "What was the weakness of the design you replaced?",
            "Where should this service be in five years?",
            "How would you rate the severity of each fault on a scale of 1 to 5?",
        ),
    ),
    Rule(
        code="Q-FIT",
        finds="questions about likeness to the team rather than work",
        kinds=(QUESTION,),
        why="likeness to those already here is no measure of work, and keeps out people who differ",
        bases=(REVIEW, Basis(ANYWHERE, "Rivera (2012), American Sociological Review 77(6), on cultural matching")),
        safer="Ask how the work is done together: hand-overs, reviews, disagreements.",
        pattern=r"""
            (?:fit|fitting|blend|blending|gel|mesh|slot|slotting|belong|settle|mix|click|jell)(?: \w+)? ?(?:in|into|with|here|among|alongside|right in|well)(?: \w+){0,5}? ?(?:our|us|ours|here|the (?:\w+ )?(?:team|crew|gang|group|culture|others|rest|office|lads|girls|place|desk|watch|kitchen|staffroom|family)|a (?:\w+ ){0,2}(?:team|crew|bunch|lot|group|place|family|office))<~30><end>
            (?:come|go|join us|out) for (?:a |some )?(?:drinks?|beers?|pint|curry|meal)(?: \w+)? with us|your (?:own )?sense of humou?r|join our (?:\w+ )?(?:football|cricket|running|darts|quiz|five-a-side|netball|golf|choir|band|party|team (?:for|at) the)|socialis\w+|socializ\w+|invite to (?:dinner|a party|tea|lunch)|you and your colleagues (?:do|go)|take a joke|(?:everyone|everybody|we(?:'re| are)(?: all)?) (?:is |are )?(?:like |one big |a )(?:big |close |little )?family|(?:you|you'd) (?:\w+ )?(?:click|gel|bond|get on|hit it off) with<end>|(?:which|who) of us|on a (?:team )?night out|sing at|at karaoke|idea of a good|outside work together|(?:which|what) of our values|our values (?:speak|appeal|mean|resonate)|(?:yourself|you) (?:fitting|blending|slotting|settling) in|(?:fit|blend|slot|settle) in<end>|(?:would|do|will|could|feel) you (?:feel you )?belong|belong here|one of them<end>|(?:share|match|get) our (?:\w+ )?(?:sense of humou?r|humou?r)|win over (?:our|the) (?:staff|team|crew|gang|girls|lads)|[\w]+-wise<end>|when you(?:'re| are) not \w+ing<end>|\byou\b<~30>away from the \w+<end>|you(?:'d| would| will|'ll)? <2>bring to (?:our|the) (?:friday|christmas|staff|team|office|works?|thursday)
            (?:come|go|going|coming|join|stay|out|up) (?:\w+ )?(?:for|to) (?:an? |the |some )?(?:\w+ )?(?:drinks?|beers?|pint|pub|curry|karaoke|quiz|barbecue|bbq)(?: \w+){0,2} (?:with|after|on|afterwards)|what(?:'s| is) your (?:drink|tipple|poison|star sign|party piece|idea of (?:fun|a (?:good|great|perfect) \w+))|(?:what|which) (?:sort|kind|type) of (?:house-?mate|flat-?mate|friend|neighbour|guest|drinker|company|travelling companion|team-?mate) (?:are|would) you|spend (?:your|a|any) (?:\w+ )?(?:time off|days? off|evenings?|weekends?|holidays?|free time|spare time|sundays?|saturdays?|leave)|(?:bring|add|contribute) to (?:our|the) (?:\w+ )?(?:family|tribe|crowd|gang|banter|fun)|(?:are you|you are|you're|you) (?:\w+ )?(?:similar to|like|unlike|different from|the same as) (?:the |our |other |those |any of )?(?:\w+ )?(?:people|staff|team|colleagues|crew|\w+ers|nurses|lads|girls|others)(?: (?:you(?:'ve)? met|here|on|in|we have|already)|<end>)
            (?:most |anything |much )?in common with<end>|(?:feel about|think of|up for|keen on|join|come to|like|enjoy|love)<~12>(?:after[- ]work drinks|team drinks|friday drinks|drinks (?:with|after)|nights? out|socials|the pub|staff party|works? do)
            (?:culture|cultural|team|personality|company|social)[- ]fit|(?:fit|match|suit|share|embody|live|reflect|embrace|chime with)<~8>(?:our|the company's|the team's|this company's) (?:\w+ )?(?:culture|values|vibe|spirit|dna|personality|humou?r|ethos|ways)
            (?:be|being|become|feel|is|are you|you're|makes? you|consider yourself|see yourself as) (?:\w+ )?(?:one of us|like us|our (?:kind|type|sort)(?: of (?:person|people))?|part of (?:the|our) (?:family|gang|furniture)|one of the (?:team|gang|lads|girls|family))|(?:our|my) (?:kind|sort|type) of (?:person|people)|people like us|(?:crew|bunch|lot|team|gang|group|crowd|family|place|people|office|kitchen|house) like (?:ours|us|this)
            (?:who|which one|which of us|which person)<~20>(?:our|the|this) (?:\w+ )?(?:team|crew|office|panel|staff|desk|kitchen|watch|gang|department)<~30>(?:most like|get on|remind|similar|friends|click|same|be)
            (?:get on|get along|hit it off|be friends|make friends|rub along|bond|socialise|socialize|hang out|party|muck in|have a laugh|banter)(?: \w+)? ?(?:with )?(?:us|our|people like|the lads|the girls|the gang|the crew|the crowd|a (?:bunch|group|crowd|gang)|everyone here|everybody here|the rest of us|the others here|each other)
            (?:with|for|about|take|like|enjoy|handle|up for|into|join in|join in with|in for|game for|got|have|of) (?:\w+ )?(?:banter|a laugh|jokes?|joking|pranks?|teasing|ribbing|leg-pulling|sense of humou?r|a good laugh|a joke)|your sense of humou?r|make (?:us|people) laugh|what makes you laugh
            (?:karaoke|pub|pub quiz|quiz night|quiz team|drinks|pints?|beers?|curry|barbecue|bbq|nights? out|staff (?:party|do|night)|christmas (?:party|do)|office party|works? do|away day|five-a-side|football team|softball|bake-?off|cake (?:club|rota)|book club|running club|games? night|bowling|paintball|socials?|social (?:events?|side|life|committee)|after[- ]work|friday (?:drinks|beers|lunch|cake|nights?)|team lunch)(?=[^?!]{0,80}(?:you|your|us|we|our)\b|\W+(?:what|would|do|are|how|will|is|can|which|where|who)\b)
            (?:you|your)<~40>(?:karaoke|pub|drinks after|beers?|pints?|curry|barbecue|nights? out|(?<!political )(?<!two )parties|(?<!political )party|office party|socials?|social (?:events?|side)|quiz|five-a-side|after[- ]work)<~20><end>
            \b(?:you|your)\b<~30>(?:at|on|over) (?:the |a |your )?(?:weekends?|saturdays?|sundays?|evenings|days? off|friday nights?)<end>|(?:do|get up to|spend|enjoy|like to do|like doing|unwind|relax)<~25>(?:outside (?:of )?work|in your (?:spare|free|own|down) ?time|after work|in the evenings?|for fun|to (?:relax|unwind|switch off|let off steam)|on holiday|when you(?:'re| are) not (?:at work|working)|away from work|off duty)|(?:outside|away from) (?:of )?(?:work|the office|the job|here)<end>
            (?:what|which|who)(?:'s| is| are| do| does| did|) ?<~15>(?:your |you )?<~12>(?:music|song|band|films?|tv|box set|series|football (?:team|side|club)|team do you support|football side|sports? (?:do|team)|rugby|cricket|netflix|playlist|hobby|hobbies|star sign|karaoke song|party piece|favou?rite (?:film|band|team|food|tipple|drink|biscuit|pub)|tipple)<~30><end>
            (?:would|will|do|could|might) (?:we|the team|our|i|the others|everyone|the crew|people here|the lads|the girls|anyone)<~20>(?:like|enjoy|take to|warm to|get on with|want|choose|invite|trust|miss|be glad|be happy) (?:you|to (?:have|sit|share|spend|go|work))<~25><end>
            (?:stuck|delayed|stranded|trapped|long (?:drive|car|train|flight)|sit next to|share (?:a|an) (?:office|car|desk|tent|room))<~30>(?:with|you|us)|desert island|dinner party|round the campfire|airport
            (?:life and soul|team mascot|mother hen|class clown|office (?:joker|clown)|joker|fun (?:person|to be|one)|good fun|good company|good sport|easy company|people person|night owl)<~20><end>|if (?:the|our|this) (?:\w+ )?(?:team|watch|crew|office|kitchen|department|company|school) (?:were|was) (?:a|an)
            (?:our|the) (?:vibe|tribe|family|work family|crowd|gang|banter|atmosphere|culture|spirit)<~25>(?:you|your)|you<~25>(?:our|the) (?:vibe|tribe|work family|little family|crowd|gang|banter)<end>|like-minded|kindred spirit|wavelength|chemistry with
            (?:your|a) (?:personality|character|temperament)<~25>(?:ours|our|the team|with us|the office|suit|match|fit)|similar (?:to|background|outlook|interests)<~20>(?:us|ours|the team|our)|something in common with (?:us|the team|our)|in common with (?:us|the (?:team|others|rest))|(?:same|share) (?:interests|taste|humou?r|outlook)
        """,
        innocent=r"""
            run(?:s|ning)? in (?:the|your) family
            (?:fit|fits|fitted|fitting) (?:a|the|an|this) (?:model|curve|line|dressing|part|valve|kitchen|pipe|dataset|data)
            outside (?:of )?work(?:ing)? hours
            (?:night out|party|barbecue|curry|quiz|socials?|drinks)<~20>(?:for|with) (?:\w+ )?(?:guests?|customers|clients|visitors|pupils|residents|members|passengers|patients|delegates|people|families|children)
        """,
        examples=("Would you fit in with a lively young team?", "What do you do at weekends?"),
        lookalikes=(
            "How would you fit a model to so few cases?",
            "What runs at weekends, and who is paged?",
            "How do you fit reviews into a full week?",
        ),
    ),
    Rule(
        code="Q-LONG",
        finds="more than 45 words said aloud",
        kinds=(QUESTION,),
        why="people lose the thread of a long question, and some more than others",
        bases=(GUIDE,),
        safer="Say it in 15 to 35 words; put the facts on a hand-out.",
    ),
    Rule(
        code="Q-ANSWER",
        finds="a technical case or work sample without an answer key or other sound answers",
        severity=ERROR,
        why="without a key each interviewer rates against an answer of their own",
        bases=(STRUCTURE,),
        safer="Write what a sound answer holds, two sound alternatives and the known traps.",
    ),
    Rule(
        code="Q-PROBES",
        finds="fewer than three fixed probes",
        severity=WARNING,
        why="unplanned prompting is where interviews stop being the same for all",
        bases=(REVIEW,),
        safer="Give three to five neutral probes, in the order to use them, each asking for something an anchor needs.",
    ),
    Rule(
        code="Q-NOFALLBACK",
        finds="a behavioural question without the situational question to fall back on",
        why="people without the chance to have done it get no second way to show it",
        bases=(GUIDE,),
        safer='Add the question to ask once when no example is offered: "Suppose that ... What would you do?"',
    ),
    Rule(
        code="Q-HYPOTHETICAL-LEVEL",
        finds="a criterion with a high target that only situational questions look at",
        why="at a high target, what people have done says more than what they say they would do",
        bases=(REVIEW,),
        safer="Add a behavioural question or a work sample.",
    ),
)
