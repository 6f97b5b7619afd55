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
            (?:^|[.?!;] ?)(?:we|our \w+|i|here,? we|in this \w+,? we|at this \w+,? we|around here,? we)(?: all| always| strongly| firmly| really| never| do not| don't)* (?:think|believe|feel|know|hate|love|value|prize|find|hold|like|prefer|expect|detest|dislike|despise|insist|frown|say|see)<~70>[.;,!?] (?:so |and |but )?(?:how|what|why|do|are|would|where|which|and you|tell|describe|give)\b
            (?:^|[.?!;] ?)(?:good|great|real|proper|any good|every good|the best|all good|a good|a real|most|any decent|a decent|sensible|serious) [\w ]{3,30} (?:never|always|don't|do not|know|would|should|must|will|can|put|keep|take|welcome|see|understand|ask|use|avoid|hate|love)<~60>[.;,!?] (?:so |and |but )?(?:how|what|why|do|are|would|where|which|is|when|tell|describe)\b
            (?:(?:it is|it's|that is|that's) (?:obvious|clear|plain|evident|true|well known|common knowledge|only natural|a fact)|everyone knows|everybody knows|we all know|nobody doubts|of course|needless to say) ?(?:that)? <~80>(?:, (?:so|and|but|then)|; (?:so|how|what|why)|[.?] (?:so|how|what|why)|, (?:how|what|why|don't|isn't|wouldn't))\b
            (?:like us|as we do|like most (?:good )?people|like everyone (?:here|else)|like any good \w+|as any (?:good|sensible) [\w ]{2,20}),? (?:you|do you|would you|are you)
            (?:^|[.?!;,] ?)(?:you|you'd|you'll|you've|you're) <~70>(?:, ?(?:i take it|i assume|i presume|i suppose|i imagine|i trust|i expect|i hope|i'm sure|no doubt|surely|of course|right|yes|correct|don't you|didn't you|wouldn't you|aren't you|haven't you|isn't it|would you not|do you not))
            (?:^|[.?!;] ?)(?:surely|presumably|no doubt|of course|obviously|naturally|i assume|i take it|i suppose|i trust|i imagine) (?:that )?(?:you|your|it|a|the|we|they|no|nobody)
            (?:would you not|do you not|did you not|have you not|could you not|should one not|can we not|is it not|are you not) (?:agree|think|say|find|feel|see|prefer|accept|rather|true|better|obvious|have|be)
            how (?:important|essential|vital|crucial|wrong|bad|dangerous|foolish) (?:do you agree|would you agree|is it not)
            (?:how much|how strongly) do you (?:agree|love|like|enjoy|dislike|hate)
            you (?:would |will |do |'d |must )?(?:surely |probably |no doubt |presumably |certainly |of course )?agree(?:,| that|,? (?:don't|right))
            you'd (?:surely |probably |no doubt )?agree
            (?:would|do|wouldn't|don't) you (?:not )?agree(?= that|\?|,| with (?:me|us)| it)
            (?:don't|wouldn't|didn't|can't|won't|shouldn't) you (?:also |just |really )?(?:think|agree|feel|find|believe|say|prefer|love|like|hate|enjoy|want|see|accept|expect|consider)
            (?:do|would|did) you not (?:think|agree|feel|find|believe|say|prefer|want|accept)
            (?:isn't|aren't|wouldn't|shouldn't|doesn't|won't|wasn't|weren't|don't|haven't|hasn't|couldn't|can't|didn't) (?:it|that|this|they|we|there|you|he|she|people|one)(?=\s*\?)
            (?:isn't|aren't|shouldn't|wouldn't|doesn't|won't|couldn't|wasn't) (?:it|that|this|there|every|everyone|all|the|a|an|most) (?:[\w'-]+ ){0,6}?(?:best|better|important|true|right|wrong|obvious|clear|essential|vital|key|always|safer|dangerous|good|bad|easier|faster|matter|time|fair|what|how|why|critical|necessary|silly|wasteful|reasonable|nice|great|be|have|write|do|make|come|need|deserve)(?=[^.?!]{0,80}\?)
            (?:, ?|- ?)(?:right|correct|yes|no|yeah|eh|surely|true|am i right|is that right|isn't that so|don't you think|agreed|ok|okay)(?=\s*\?)
            (?:surely|obviously|of course|clearly|naturally|undoubtedly|needless to say|it goes without saying)<~90>(?=\?)
            (?:(?:^|[.!?] ?)(?:so|and so|then) you(?:'ve|'re|'d)?) (?:must |would |will |never |always |just |obviously |clearly |already |presumably |probably |also |have |are |were |do |did )*[\w'-]+<~80>(?=\?)
            (?:as (?:you know|everyone knows|everybody knows|we all know|any \w+ knows)|everyone knows|everybody knows|we all know|nobody (?:likes|wants|doubts)|everyone agrees|most people agree|it is well known|experts agree)
            ,? (?:i|we) (?:assume|take it|presume|trust|suppose|imagine|expect|bet)(?=\s*\?)
            (?:is|are|means?|comes?) (?:everything|paramount|sacred|king|non-negotiable|our (?:top|first|number one) (?:priority|concern)|what we (?:live|stand) for|close to our hearts?|very important to us|hugely important|at the heart of)<~60>[;.,:-]<~80>(?=\?)
            i (?:assume|take it|imagine|trust|suppose|presume|guess|gather|bet|am sure|'m sure|expect)(?: that)?,? you
            (?:you|you'd|you'll) (?:must|surely|obviously|clearly|no doubt|of course|presumably|naturally|probably|certainly) <10>(?=\?)
            (?:we|our \w+|this team|the team|here we|at our (?:company|firm|hospital|school)) (?:really |all |truly |deeply |only |strongly |always |firmly |just |absolutely )*(?:love|loves|value|values|believe in|believes in|believe that|believe|care (?:deeply |a lot )?about|cares about|pride ourselves|prides itself|are (?:big|keen|very big|great believers) (?:on|in)|are (?:proud|passionate|obsessed)|put<~15>first|hate|can't stand|cannot stand|don't like|do not like|dislike|prize|prizes|insist on|admire|want people who|like people who|look for people who|need people who|prefer people who|expect (?:everyone|people|everybody|staff|nurses|engineers)|have no time for|don't tolerate|do not tolerate|swear by)<~110>[.;,:!-]<~110>(?=\?)
            (?:good|great|best|real|strong|sensible|professional|true|proper|serious|decent|competent|experienced|top|any good|a good) (?:\w+ ){1,2}(?:always|never|would|know|knows|do|does|put|puts|make|makes|write|writes|take|takes|love|loves|ask|asks|check|checks|work|works|stay|stays|can|will|don't|doesn't)<~70>[.;,:!-]<~70>(?=\?)
            (?:how|just how|exactly how) (?:important|vital|essential|crucial|much|strongly|passionate|committed|excited|keen|proud|happy)<~10>(?:is it|are you|do you (?:love|value|enjoy|care|like|hate|agree|believe)|would you (?:love|enjoy|like))<~60>(?=\?)
            why (?:is|are) <8>(?:so|such an?) (?:important|vital|essential|good|bad|great|crucial|dangerous|valuable|popular|poor|useless)
            (?:wouldn't|would) it be (?:better|best|wiser|safer|wrong|right|sensible|a mistake|fair to say)<~60>(?=\?)
            (?:the (?:right|correct|best|good) (?:answer|thing|approach|choice)|what we want to hear|hint)<~40>(?:is|was|,)<~60>(?=\?)
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
            (?:riddle|brain[- ]?teaser|logic puzzle|trick question)
            (?:shrunk|shrunken|shrink|the size of|size of a)<~25>(?:nickel|penny|pencil|coin|ant|mouse|blender|pea)
            sell me (?:this|that|the|a|my) (?:pen|pencil|mug|chair|stapler|cup|bottle|apple|rock|ice)
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
            (?:what|which|name|list|tell)<~50>(?:your|you)<~25>(?:faults?|flaws?|failings?|shortcomings|weak points?|strong points?|best (?:quality|qualities|feature|trait|attribute)|worst (?:quality|qualities|habit|trait)|greatest (?:achievement|fear|quality)|strengths?|weakness(?:es)?|biggest (?:regret|achievement|failing|fear|flaw)|virtues?|good points?|bad points?)(?=\s*[.?!,;]|$| are| is| as| and| be)
            sell (?:me|us) (?:this|that|a|my|the) <3>(?:pen|pencil|phone|cup|stapler|mug|chair|bottle)
            (?:where|what)<~30>(?:your career|you|your life)<~25>(?:(?:five|ten|three|two|5|10|3|a few|some) years(?:'? time)?|a decade|the long (?:term|run)|the end of your career)(?: from now| hence| on| time| ahead)?<end>
            why (?:did|do|have) you (?:choose|chose|chosen|pick|become|became|go into|enter|decide to (?:be|become)|decided to (?:be|become)|want to be|take up) <~30>(?:career|profession|vocation|trade|calling|teacher|nurse|lawyer|cook|chef|farmer|builder|actor|engineer|driver|social worker|work|field|job|line of work|sector|industry)<end>
            (?:how|what)<~15>(?:good|skilled|strong|able|experienced|competent|confident|fluent)<~20>(?:are you|do you think you are|would you say you are)<~20>(?:scale|out of|from (?:one|1|0|zero)|between|stars|marks)
            what (?:would|do|might) (?:you|others|people|your \w+)<~20>(?:regard|consider|see|call|count|describe|name|list|identify|put down)<~12>as (?:your|being your)
            (?:describe|sum up|define|capture) (?:yourself|your \w+)(?: \w+)? in (?:one|a|a single|two|three|five) (?:words?|sentences?|phrase)
            (?:what|who) would you (?:be|do|buy|take|invite)<~20>if you (?:won|were|could|had)
            (?:what|which) (?:three )?(?:things|items|book|record|person) would you (?:take|bring|have)<~15>(?:desert island|island|time capsule)
            what (?:would|will) (?:be )?(?:your|on your) (?:epitaph|legacy|gravestone|autobiography|headline)
            (?:what|which)<~15>(?:your|you)<~10>(?:life motto|motto|mantra|spirit animal|star sign|zodiac|personality type|enneagram|myers)
            your (?:own )?(?:\w+ )?(?:biggest|greatest|main|worst|chief|top|key|largest|number one|three|two|core|best|personal|single|most \w+) (?:\w+ )?(?:weakness(?:es)?|strengths?|flaws?|faults?|failings?|asset|shortcomings?|qualit(?:y|ies)(?! (?:control|check))|talents?)<thing>
            your (?:strengths?|weaknesses|flaws|failings|shortcomings)(?: and (?:weaknesses|strengths|limitations|development areas))?(?! (?:of|in) the)
            (?:strengths|weaknesses) (?:and|or) (?:weaknesses|strengths) <2>(?:do|would|are|have|as) <2>you
            (?:where|what) (?:do|would|will) you (?:\w+ )?(?:see|picture|imagine|envisage|envision|want|hope|expect|like|be) (?:yourself|your career|to be|to have achieved|to be doing|being|doing|in (?:your )?career)?<~25>(?:in|within|over the next) (?:\w+|\d+)(?: or \w+| to \w+)?(?: years?(?:'s?)? time| years?)<end>
            where (?:do|would) you (?:\w+ )?see yourself
            what (?:will|would) you be doing (?:in )?(?:\w+|\d+) years (?:from now|time)
            (?:on a scale|from (?:1|one|0|zero) to (?:10|ten|5|five|100|a hundred)|out of (?:10|ten|5|five|100|a hundred)|between (?:1|one|0) and (?:10|ten|5|five))<~70>\b(?:you|your|yourself)\b(?! (?:patients?|pupils?|customers?|users?)|r (?:patients?|pupils?|customers?|users?|clients?|tickets?|risks?))
            (?:rate|score|grade|mark|rank|assess|evaluate|how (?:good|skilled|strong|proficient|expert|confident)|how well do|how would you (?:rate|score|grade|rank)) (?:\w+ )?(?:yourself|your (?:own )?(?:\w+ )?(?:skills?|knowledge|abilit(?:y|ies)|expertise|proficiency|level|command|\w+ skills?|english|excel|python|sql)|are you (?:at|with|in|on)|you (?:know|speak))
            (?:you|yourself|your)<~50>(?:on a scale|from (?:1|one|0|zero) to (?:10|ten|5|five)|out of (?:10|ten|5|five|100)|between (?:1|one|0) and (?:10|ten|5|five)|how many (?:stars|points|marks|out of))
            (?:what|which) (?:mark|score|grade|rating|number) would you give (?:yourself|your own|your)
            why should (?:we|i|anyone|somebody|this company|they) <2>(?:hire|choose|pick|employ|take|select|appoint|give you|offer you|want)
            (?:what|why) (?:makes|sets|would make|distinguishes) you <3>(?:special|unique|different|stand out|the (?:best|right|ideal|perfect)|apart|better than|a good fit|suitable|qualified|right for)
            (?:what|why)<~10>(?:stand out|unique|special)<~15>(?:about you|from (?:the )?others?|from the (?:crowd|rest)|candidates)
            what (?:can|could|will|would) you (?:bring|offer|contribute|add)(?: to)? (?:us|our (?:team|company|firm|school|ward|organi[sz]ation)|the (?:team|company|role|table)|this (?:team|company|role)|that (?:others|nobody|no one))
            if you (?:were|could be|had to be|came back as)<~10>(?:an? |any )?(?:animal|tree|fruit|vegetable|colou?r|car|superhero|kitchen|biscuit|cookie|book|song|drink|food|character|cartoon|celebrity|crayon|dinosaur|piece of (?:furniture|fruit)|household|dog|famous|historical|film|movie|planet|season|brand|tool|instrument|sandwich|pizza|bird)
            (?:what|which) (?:kind of |sort of |type of )?(?:animal|tree|fruit|vegetable|superhero|kitchen (?:appliance|utensil)|crayon|biscuit|cartoon character|superpower)<~20>(?:would you|are you|best describes|describes you|do you)
            (?:what|which|any)(?: are| is)? (?:your )?(?:hobbies|hobby|pastimes|spare-time interests|interests outside)
            your (?:hobbies|hobby|pastimes|spare time|free time|interests outside|dream job|ideal (?:job|boss|manager|day|company|role)|perfect (?:job|day|boss|role)|superpower|personal motto|life goals?|career (?:goals?|plans?|ambitions?|aspirations?)|long-term (?:goals?|plans?|ambitions?)|role model|hero|heroes|guilty pleasure|favou?rite (?:book|film|movie|colou?r|food|quote|song|subject|animal|sport|hobby|team))(?! (?:of the|for the) (?:customer|system))
            (?:do|have) you <2>(?:any |got any |have any |have a )(?:hobbies|hobby|pastimes)
            (?:^|[.?!,;] ?|please |you |just |we |could you |can you |i'd like you to )(?:tell|say)<~8>(?:me|us)?<~14>(?:a (?:bit|little) |something |more |all )?about yourself
            (?:introduce|describe|sell|sum up|summari[sz]e) yourself
            (?:describe|sum up|summari[sz]e|sell)<~10>(?:you|your (?:personality|character|management style|leadership style|working style|work style|self))<~20>(?:in|using|with) (?:\w+|\d+) (?:words?|adjectives?|sentences?)
            (?:which|what) (?:\w+ ){0,2}(?:words?|adjectives?) (?:\w+ )?(?:best |would best )?(?:describes?|sum up|sums up|would (?:your|you))<~20>you
            (?:three|five|two|3|5|one) (?:words|adjectives)<~30>(?:describe|about|sum)<~12>you
            how would (?:your )?(?:\w+ ){0,2}(?:friends?|colleagues?|boss|manager|team|co-?workers?|classmates|mother|family|last boss|peers|teacher|partner|people who know you) <2>describe you(?! (?:handle|handled|dealing|dealt))
            what would (?:your )?(?:\w+ ){0,2}(?:friends?|colleagues?|boss|manager|team|co-?workers?|last boss|peers|reports|people) <2>say (?:about you|is your|are your|you (?:are|do))
            why do you want (?:to (?:work|join|be|come|become|leave)|this (?:job|role|post|position|work)|the (?:job|role|post|position))(?! on)
            why (?:did you apply|are you applying|have you applied|are you interested in|this company|this job|us|our company|nursing|teaching|engineering)<~20>(?=\?)
            (?:what|who) (?:attracts?|attracted|draws?|drew|interests|appeals|excites) (?:you|to you)<~12>(?:to|about|in)? ?(?:this|the|our|us|about) ?(?:job|role|post|position|company|firm|organi[sz]ation|hospital|school|team|vacancy|opportunity)?<end>
            (?:what|who) (?:motivates|drives|inspires|excites|energi[sz]es|gets) you(?: most| up in| out of|<end>| to (?:get|come|do|succeed|work)| in (?:life|your|the|a)| at work)
            what (?:gets you (?:up|out of bed)|makes you (?:tick|happy|get (?:up|out)|laugh|angry|proud of yourself))
            what are you (?:most )?(?:passionate about|proud of in (?:your )?life|looking for in (?:a|your next|your) (?:job|role|boss|company|position|career))
            what (?:does|do) (?:success|failure|leadership|happiness|teamwork|quality|hard work|diversity) mean to you
            (?:who|what) (?:is|was|'s) (?:your|the) (?:\w+ )?(?:hero|role model|idol|person you admire|last (?:book|film|movie) you (?:read|saw|watched))
            (?:what|which) (?:was the last |is the last |)?(?:book|film|movie|podcast)s? (?:are|have|did) you <2>(?:read|reading|watch|watching|seen|listening)<end>
            (?:which|what) (?:famous|historical|dead or alive)<~15>(?:person|people|figure)<~30>(?:dinner|meet|invite|be)
            (?:won|win|if you had won) the lottery
            are you (?:a |an )?(?:team player|self-starter|people person|perfectionist|leader or (?:a )?follower|introvert|extrovert|morning person|workaholic|quick learner|fast learner|hard worker|born leader|natural leader|creative person|risk[- ]taker|detail-oriented person|go-getter)
            (?:would|do) you (?:\w+ )?(?:call|consider|describe|see|think of) yourself (?:as |to be )?(?:a |an )?
            how (?:ambitious|creative|organi[sz]ed|motivated|hard-working|honest|reliable|intelligent|resilient|flexible|adaptable) are you
            how (?:do|would) you define (?:success|failure|happiness|leadership) (?:for yourself|in (?:life|your life|your career))
            what (?:is|would be|'s) your (?:\w+ )?(?:leadership|management|managerial|teaching) (?:style|philosophy)
            (?:what|which) (?:one )?thing(?: would| do)? (?:you )?(?:would you )?change about yourself
            how do you (?:handle|deal with|cope with) (?:stress|pressure|criticism|failure|stress and pressure|pressure and stress)<end>
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
            (?:which|what|how|would|will|do|are|can|could|when|if)<~40>(?:you|we|us)<~40>(?:pub|bar after|night out|nights out|staff parties|staff party|office party|parties|pranks?|banter|karaoke|barbecue|bbq|curry|socials?|social events?|drinks|dancing|quiz team|works? do|christmas do|away day|football team|jokes?|laugh|sense of humou?r)<end>
            (?:would|will|do|could) (?:the |our |my )?(?:<~25>)(?:take to|warm to|like having|get on with|get along with|want to (?:sit|eat|drink|be friends) with|like|enjoy) you<end>
            (?:get on|get along|hit it off|mix|be friends|rub along|bond|socialise|socialize|hang out|party|go out)<~10>(?:with )?(?:us|our|people like us|the lads|the girls|the gang|the crew|the crowd|a (?:bunch|group|crowd|gang)|everyone here|everybody here|the rest of us|the others here)
            (?:people|bunch|crew|crowd|chambers|place|house|school|family|team|company|office|firm|farm|kitchen|staff ?room|group|lot|ward) like (?:us|ours|this one)
            (?:you)<~20>(?:belong (?:in|here|with|among)|feel at home (?:in|here|with|among)|be at home (?:in|here|with|among)|our sort|our kind|the sort of person (?:we|who joins|who likes))
            are you the (?:sort|kind|type) of (?:person|colleague|man|woman|guy) <~12>(?:joins?|likes?|enjoys?|fits?|gets? on|socialises?|comes? along|has a laugh|we)
            you and your (?:friends|mates|pals|family|partner)<~20>(?:do|get up to|spend|go|enjoy)
            (?:what|where|how)<~25>you<~25>(?:on a (?:saturday|sunday|friday)(?: night| evening)?|at (?:the )?weekends?|in your (?:free|spare|own|leisure) time|for fun|to unwind|to let off steam|after hours|when the working day is over|when you clock off|on your (?:days?|evenings?) off|away from (?:work|the job))<end>
            (?:be|are) (?:the )?(?:life and soul|fun at|good fun|a good sport|easy company)
            (?:your|someone's) (?:personality|character|sense of humou?r)<~20>(?:ours|our|the team's|with us|with the|suit|match)
            (?:invite|have|join|want)<~8>you<~8>(?:to|for|round|over|at)<~8>(?:dinner|supper|lunch with|a barbecue|a party|drinks|tea with us|our table)
            (?:like-minded|kindred spirit|same wavelength|on our wavelength|click with)
            (?:would|will|do|could|can|might|are|is|did) (?:you|your personality|someone like you)<~25>(?:fit|fitting|blend|gel|mesh|slot|belong|fitted|be a (?:good |great |natural )?fit)(?: right)?(?: in| into| with| here| well)?(?: with| to| into| among)? ?(?:in with|with|into|here|in here|in at|on|among)? ?(?:our|the|a|this|us|here|in)(?: \w+){0,4}? ?(?:team|culture|company|office|people|crowd|group|family|us|here|gang|crew|environment|ward|staff|department|atmosphere|in)<end>
            (?:how|why|where|would|do|will)<~12>(?:do|would|will|might|should)? ?(?:you|your \w+) <4>(?:fit|blend|gel|mesh|slot)(?: in)?(?: well)?(?: with| to| into)? (?:our|us|in (?:here|with us|with our|with the|to our|to the)|the (?:\w+ )?(?:culture|team)|with (?:our|us|the (?:rest of the )?(?:team|group|others)|everyone|a (?:\w+ )?team))
            (?:culture|cultural|team|personality|company)[- ]fit
            (?:fit|match|suit|share|embody|live|reflect)<~8>(?:our|the company's|the team's|this company's) (?:\w+ )?(?:culture|values|vibe|spirit|dna|personality)
            (?:are|were) you (?:really |truly )?(?:one of us|like us|our (?:kind|type|sort) of (?:person|people)|a (?:good|cultural) fit|fun to (?:be|work)|a fun person|a people person|good company|sociable|someone we)
            (?:a|some|few|couple of|go for|grab|have|share|for a|have a) (?:beers?|pints?|drinks?|curry|karaoke|barbecue|bbq)<~15>(?:with (?:us|the team|me|colleagues|everyone|the rest|you)|after work|on fridays?|together|on a friday)
            (?:friday|after-work|team|thursday|work|office|evening) (?:drinks|beers|pub|parties|party|socials?|nights? out|karaoke|football|games nights?)(?! (?:system|data|rota|order))
            (?:get|go|come|join|hang|going|coming|joining|hanging)<~12>(?:out|drinking|to the pub|down the pub|for drinks|pub|us socially|socially)<~12>(?:with (?:us|colleagues|the team|your colleagues|co-?workers)|after work|at weekends|together)
            what (?:do|did|would) you (?:\w+ )?(?:do|get up to|enjoy|like to do|like doing|enjoy doing|do for fun|do to relax)<~20>(?:at (?:the )?weekends?|on (?:the )?weekends?|over the weekend|outside (?:of )?work|in your (?:spare|free) time|after work|in the evenings?|for fun|on (?:your )?days? off|to (?:relax|unwind)|on holiday|when you(?:'re| are) not (?:at work|working))
            what (?:do|did) you (?:do|get up to)<~5>(?:for fun|to relax|to unwind|outside (?:of )?work|last weekend|in your (?:free|spare) time)
            (?:how|where) (?:do|did) you (?:\w+ )?(?:spend|spent) (?:your )?(?:weekends?|free time|spare time|evenings?|holidays?|time outside|days? off|time off)
            (?:what|which) (?:kind|sort|type)? ?(?:of )?(?:music|sports?|films?|tv shows?|football team|games|holidays?) (?:do|are) you <2>(?:like|listen|into|play|enjoy|watch|support|follow|go|prefer)
            (?:do|can|are|would) you <2>(?:play|like|follow|into|watch|enjoy|up for|join in|take part in) (?:our |the |any |a bit of |a )*(?:football|golf|cricket|sports?|banter|karaoke|table tennis|ping-pong|ping pong|five-a-side|office banter|a joke|a laugh|team sports?|nights? out|parties|jokes|partying|socialising|socializing)(?! (?:data|clubs?|app|coaching))
            (?:sense of humou?r|good laugh|laugh at|take a joke)<~20>
            (?:life|interests|person|personality|you) outside (?:of )?(?:work|the office)<end>
            (?:would|do) (?:we|you|the team|i) <3>(?:get on with|like|enjoy (?:the company of|being (?:around|with))|be friends with|want to sit next to|want to be stuck|have fun with|hang out with) (?:you|us|each other|one another|our|everyone here|the people here)
            (?:stuck|delayed|stranded) (?:in|at) an? (?:airport|lift|elevator)<~15>with
            (?:be|become|make|making) friends<~10>(?:with (?:us|colleagues|the team|your colleagues|people at work)|at work)
            (?:our|the) (?:vibe|tribe|family|work family|little family|crowd|gang)<end>
            (?:makes?|make) you (?:one of us|like us|a good fit|fit in|our kind)
            (?:friday|saturday|works?) (?:night|drinks|evening|party|do)<~40>(?:you|your)(?! (?:plan|staff|cover|run|rota))
            do you (?:think )?(?:you )?(?:click|gel|vibe|bond) with
        """,
        innocent=r"""
            run(?:s|ning)? in (?:the|your) family
            (?:fit|fits|fitted|fitting) (?:a|the|an|this) (?:model|curve|line|dressing|part|valve|kitchen|pipe|dataset|data)
            outside (?:of )?work(?:ing)? hours
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
