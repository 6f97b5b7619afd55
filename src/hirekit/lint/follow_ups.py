"""Whether a second ask follows up the first: it points back, says nothing of its own, or speaks of the same things."""

import re
from collections.abc import Iterator

from hirekit.lint.terms import stem
from hirekit.lint.tokens import words_of

# Who or what was named before. What a second ask names anew may be what its own pronouns stand for, so only what comes
# before that points back.
_POINTS_BACK = re.compile(
    r"\b(?:it|them|they|those|these|this(?! (?:shop|post|job|site|school|ward|team|firm|company|role|country|trust|council|bank)\b)|there|then|meanwhile|so|such|now|today|nowadays|since|he|she|him|his|her|hers|its|their|theirs|one(?! of (?:an?|your|the|[a-z]+ing)\b)|ones|both"
    r"|either|neither|else|instead|afterwards|later|next(?= ?(?:[?.,;]|$)| step| time)|again|otherwise|differently|(?<!of )yours|(?:each|every) (?:step|stage)|the (?:same|other|others|rest"
    r"|first|second|two|reason|result|outcome|difference|cause|part))\b(?<!than one)"
    r"|\bthat\b(?= ?(?:[?.,;]|$)|(?<=[a-z] that) (?:way|time|case|day|one|decision|choice|request|agreement|situation"
    r"|work|far|in|to|with|for|on|at)\b)|(?:\b(?:do|did|about|of|after|before|from|by|with|for|on|at|why|how|was|is"
    r"|like|establish|prove|weigh|measure|make|change|mend|handle|know) that\b(?! (?:a|an|the|your|our|their|you|every"
    r"|all|no)\b))",
)
_NAMED_ANEW = re.compile(
    r"\b(?:an?|another|someone|somebody|people|any|some|no) (?!(?:lot|bit|time|while|half|day|week|month)\b)[\w'-]+"
    r"|\b[\w-]{3,}s (?:who|whose|that|which)\b|\b(?:others|juniors|colleagues|newcomers|new [\w-]+s)\b",
)
# What a question is made of, and what stands for any deed, its course, its reason and its end.
_LIGHT = frozenset(
    """a an the and or but of to in on at for by with from into about as if than out up down off over back again also
    how why what when where who whom whose which whether you your yours yourself we us our i me my it they them he she
    his her their its this that these those there then so just please now exactly first last next most least more less
    many much long often far well best better
    do does did done doing be been being is are was were am have has had having can could would will should may might
    must shall 'd 's 've would've you'd you've you'll what's how'd who's i'd
    go went gone going come came coming happen happened happens get got getting take took taken make made making say
    said tell told telling say talk give gave given know knew known knowing find found think thought decide decided choose
    chose chosen change changed alter altered learn learned learnt notice noticed measure measured check checked prove
    proved judge judged react reacted respond responded reply replied answer answered ask asked begin began begun start
    started stop stopped end ended settle settled solve solved fix fixed mend mended cure cured handle handled deal
    dealt cope coped manage managed do try tried turn turned put set see saw seen look looked need needed want wanted
    let lead led bring brought keep kept use used sure call called establish established explain explained show shown
    describe help helped feel felt mean meant convince convinced persuade persuaded agree agreed disagree disagreed
    object objected track tracked send sent drop dropped work worked reach reached justify justified record recorded
    write wrote approach report reported time times way ways thing things part role step steps mind problem problems issue result results
    outcome effect cause reason reasons evidence difference lesson lessons answer fact facts figure figures number
    numbers other others else same different one ones some any anything something someone somebody anyone everyone
    people person team everybody nobody client clients customer customers patient patients manager parents user users
    staff family boss colleagues risk risks fault error mistake mistakes plan decision choice
    action actions advice view thinking
    example examples occasion instance own new old really actually early earlier late later soon today yet still ever never always usually
    not no yes""".split()  # noqa: SIM905
)
_WENT_ON = re.compile(
    r"(?:and |but |so )*(?:what|who|how|why|which \w+|whom|where|when)(?:'s| is| was| were| did| do| would| had| has)? "
    r"(?:(?:you|it|they|that|others|people|the \w+) )?(?:then |first |next )?(?:happen\w*|follow\w*|come of|came of|came"
    r"|go wrong|went wrong|went|led|lead|changed|made|decided|stopped|told|caused|broke|taught|prompted|drove|helped"
    r"|convinced|persuaded|if)\b(?! (?:of|for) (?:a|an|your)\b)"
    r"|(?:and |but )*why\b(?= ?(?:[?.,;]|$)| (?:did|was|were|that|those|not|in|so|then|would you|had|the|at|for)\b)(?! did you (?:leave|apply|choose (?:us|this)|want))",
)
_OF_YOUR_PART = re.compile(r"\byour (?:own )?(?:part|role|share|contribution|thinking|reasoning|reasons?|rewording)\b")
# Where a second ask goes on to a third.
_GOES_ON = re.compile(r"[,;]? (?:and|or) (?=(?:how|what|why|who|when|where)\b)|[?!] ")
# How somebody gets on with those whom the first ask does not name.
_WITH_PEOPLE = re.compile(
    r"\b(?:work(?:s|ing)?|deal(?:s|ing|ings)?|get on|cope|communicate) with (?:[\w-]+ )?(parents|customers|clients|patients|users|colleagues|others"
    r"|stakeholders|staff|families|visitors|volunteers|suppliers)\b",
)
# Of the post itself, which no tale is about.
OF_THE_POST = re.compile(
    r"\b(?:(?:how soon|when) (?:could|can|would|are|might) you (?:be )?(?:able to |free to )?(?:start|begin|join)|do you report to|hear (?:about|of) (?:us|this post)|why (?:us|here)|notice period|who taught you|where did you (?:learn|train|study)|know about (?:us|our))\b",
)
# What asks for another occasion, however plain the words in which it does.
_ANOTHER_TIME = re.compile(
    r"(?:(?:tell (?:me|us) about|describe|give (?:me|us) an example of) (?=an? ))?(?:when (?:did|have|was) (?:you|the) last|(?:about |of )?(?:a|another|the last) time|why (?:us|here|this))\b",
)


def follows_up(first: str, second: str) -> bool:
    """Return whether the second of two asks, in small letters, goes on with the first, or says nothing of its own.

    >>> follows_up("what did you change", "and what happened?"), follows_up("how did you find it", "how did you mend it?")
    (True, True)
    >>> follows_up("how do you plan a route", "how do you deal with customers who are out?")
    False
    """
    if OF_THE_POST.search(second):
        return False
    if points_back(second):
        return True
    if (people := _WITH_PEOPLE.search(second)) and people[1] not in first:
        return False
    own = set(contents(second))
    if _ANOTHER_TIME.match(second):
        return not own.isdisjoint(contents(first))
    return not own or not own.isdisjoint(contents(first))


def points_back(second: str) -> bool:
    """Return whether a second ask, in small letters, takes up what was said before it.

    >>> points_back("and what came of it?"), points_back("how do you brief a crew before it sails?")
    (True, False)
    """
    said = _GOES_ON.split(second.strip(" ,;.?!-'\""))[0]
    anew, pointing = _NAMED_ANEW.search(said), _POINTS_BACK.search(said)
    if pointing and not (anew and anew.start() < pointing.start()):
        return True
    return _WENT_ON.match(said) is not None or _OF_YOUR_PART.search(said) is not None


def contents(text: str) -> Iterator[str]:
    """Yield the words of plain text that name what is asked about, without their endings.

    >>> list(contents("How did you find the leak in the boiler?"))
    ['leak', 'boil']
    """
    for word in words_of(text):
        if word not in _LIGHT and word.removesuffix("'s") not in _LIGHT:
            yield stem(word)
