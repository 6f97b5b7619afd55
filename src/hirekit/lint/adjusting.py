"""Whether a question asks why an adjustment is needed."""

import re
from collections.abc import Iterator

from hirekit.lint.persons import DISEASES
from hirekit.lint.tokens import in_small_letters, sentences_of

# What somebody may ask for, so as to show their work on equal terms.
ADJUSTMENTS = re.compile(
    r"\b(?:adjustments?|accommodations?|adaptations?|allowances?|arrangements?|extra time|more time|additional time"
    r"|(?:extra|more|additional) (?:\w+ )?(?:minutes|hours?)|your request|(?<!no )longer|later (?:start|slot|time)"
    r"|flexible start|"
    r"(?:rest |extra |regular |more )?breaks|larger? (?:print|type|font|screen|monitor)|big(?:ger)? (?:print|screen"
    r"|font)|braille|interpreter|signer|sign language|captions?|"
    r"subtitles|lip-?reader|hearing loop|screen[- ]?readers?|magnifier|scribe|note-?taker|reader|support worker"
    r"|assistance dog|guide dog|carer with you|"
    r"(?:quiet\w*|separate|private|ground[- ]floor|different|dark\w*|smaller|step-free|own) (?:room|space|office"
    r"|entrance|desk|corner|place|seat|area|spot)|step-free|ramp|lift|stairs|wheelchair|parking space|"
    r"stool|chair|(?:taller|standing|sit-stand|adjustable|raised|different|special) desk|keyboard|mouse|headset"
    r"|lighting|lights|dimmed|coloured (?:paper|overlays?)|"
    r"colored paper|(?:written|printed) (?:questions|instructions)|(?:test|exercise|interview|questions|task) "
    r"(?:on paper|by hand|at home|at a desk|in two parts|in a quiet)|questions (?:\w+ ){0,3}?(?:in advance|in writing"
    r"|beforehand|early|written|ahead)|(?:different|another|special|separate|standard|ordinary|usual|same) (?:one"
    r"|machine|kit|desk|chair|exercise|format|computer|slot|"
    r"equipment|software|version|test|lesson slot)|special (?:equipment|arrangements?|help|treatment)|second screen"
    r"|remote(?:ly)?|by phone|by video|camera off|rather (?:sit|stand|lie)|(?:need|have|want) to (?:stop|rest|sit|stand"
    r"|lie down|leave early|pause|move about)|sit(?:ting)? down|seat(?:ed)?)\b",
)
# The candidate's own need of it.
_NEED = re.compile(
    r"\b(?:(?:can|could) you not\b|can't you\b|couldn't you\b|(?:adjustments?|accommodations?|extra time) "
    r"(?:\w+ )?(?:necessary|needed)|you(?:'d|'ve| have| would| will)? (?:really |also |still |actually )?(?:need"
    r"|require|want|must have|must be|asked?|asking|requested|prefer|like|can't|cannot|couldn't|ticked)"
    r"|(?<!did )(?<!do )you (?:need|require|want|use)|(?:would|do|can't|should|will|that) you "
    r"(?:be |need|require|want|have to have|not|use|cope|manage|sit|must)|(?:given|offered|sent|arranged|allowed|booked"
    r"|got|for|granted) you|in your case|your (?:request|form|application|need|interpreter|adjustments?|"
    r"accommodations?|extra time|breaks|chair|support worker)|necessary for you|why would you (?:need|want)"
    r"|(?:request|requested|asked) for|is sought|(?:adjustments?|accommodations?|request) for|recruiter|mentioned|noted"
    r"|hr (?:says|said|told)|(?:giv|offer|lend|lent|provid|arrang|book|reserv|sett)\w* (?:aside )?(?:for )?you"
    r"|you were (?:given|offered|allowed|granted)|your (?:hands|eyes|back|legs|ears|email|note)"
    r"|reasons? for the [\w -]{4,40}(?=[?.]|$)|(?:we|i) (?:have to|need to|must|should|agree to|are to|'re to) (?:give"
    r"|find|book|provide|agree|arrange|let|allow|sort|get)?|means (?:that )?we|(?:doctor's|medical|gp's) (?:letter|note"
    r"|certificate)|did you ask|(?:stops?|prevents?|keeps?) you|what is your diagnosis|(?:start|chair|desk|room"
    r"|interpreter|reader|breaks|time|ramp|format) (?:is|was|meant|needed|necessary))\b",
)
WHY = re.compile(
    r"\b(?:do you (?:really|actually|honestly|truly) (?:need|require)|(?:not|can't you|couldn't you) "
    r"(?:\w+ ){1,5}without|what (?:do|would|did) you (?:need|want) (?:the|an?|that|your|those) [\w -]{3,30} for|why"
    r"|reasons?|what(?:'s| is)? (?:your )?(?:condition|illness|disability|problem)|because(?: of)?|what(?:'s| is) the "
    r"story|grounds|what(?:'s| is| was)? (?:that|it|this|those|they|the \w+) (?:for|about|due to|down to)"
    r"|(?:is|was) (?:that|it) (?:for|because|due|down)|how come|what is it that|what stops|is it your|what makes?"
    r"|what made|what lies|behind|what is it about|what (?:the|your|that) \w+ (?:is|are|was) for|how bad|"
    r"background|medical|diagnos\w+|condition|proof|prove|evidence|certificate|doctor's|necessary|what (?:is|'s"
    r"|exactly is) (?:wrong|the matter|the problem|the issue)|"
    r"the problem is|the matter is|wrong with|justif\w+|what (?:has |had )?(?:led|brought|drove) (?:to|you)"
    r"|(?:which|what) (?:disability|condition|illness|impairment)|medically|due to|cause[sd]?|prompted|what's up with"
    r"|explain)\b",
)
# A matter of health put forward as the reason.
_AILMENT = re.compile(
    rf"\b(?:{DISEASES}|dyslexi\w+|condition|disability|illness|impairment|eyesight|eyes|hearing|deaf|blind|back|knees?"
    rf"|hands?|nerves|health|medical(?:ly)?|"
    r"permanent|long-term|stammer|adhd|autis\w+)\b",
)
_ASKS_IT = re.compile(
    r"\b(?:is|was) (?:it|that|this|the [\w -]{3,30}?) (?:for |because of |due to |down to |to do with |about "
    r"|on account of )*(?:an? |your |the )?(?=\w)|"
    r"\b(?:which|what) (?:disability|condition|illness|impairment)\b|\bmedically\b|\b(?:prove|proof) (?:that )?you",
)
_PAST_WORK = re.compile(
    r"\b(?:did you (?!ask (?:for|to)\b|request|want)|you led|have you (?:put|made|arranged|adjust\w*|handled|dealt"
    r"|supported)|how (?:do|would) you|you made|made you|(?:colleague|pupil|patient|customer|client|student|employee|"
    r"staff|resident|team member|guest|passenger|user|tenant|budget|model|forecast|schedule|rota|learning|supplier"
    r"|printers?|deadline)s?)\b|"
    r"\b(?:not|never|won't|nor|don't|without|will not|needn't|need not) (?:need to )?(?:ask|asking|tell|say|saying|give"
    r"|giving|explain|be asked)\b",
)

MOST_LETTERS = 220


def asks_reason(text: str) -> Iterator[tuple[int, int]]:
    """Yield where plain text asks why an adjustment is needed, at most once.

    >>> list(asks_reason("You asked for breaks. What's that for?"))
    [(0, 38)]
    >>> list(asks_reason("Why did you make that adjustment to the forecast?"))
    []
    """
    text = in_small_letters(text)
    if not ADJUSTMENTS.search(text):
        return
    parts = list(sentences_of(text))
    for place, (start, sentence) in enumerate(parts):
        if ADJUSTMENTS.search(sentence):
            last_start, last = parts[min(place + 1, len(parts) - 1)]
            said = text[start : last_start + len(last)]
            # What stands before it in a long text is another question; what comes after may be too.
            if len(text) > MOST_LETTERS and (len(said) > MOST_LETTERS or _PAST_WORK.search(said)):
                last_start, last, said = start, sentence, sentence
            if len(said) > MOST_LETTERS or _PAST_WORK.search(said if len(text) > MOST_LETTERS else text):
                continue
            if (_NEED.search(said) and WHY.search(said)) or _puts_ailment(said):
                yield start, last_start + len(last)
                return


def _puts_ailment(said: str) -> bool:
    """Whether a question names a matter of the candidate's health as the reason."""
    ailment = _AILMENT.search(said)
    return ailment is not None and _ASKS_IT.search(said) is not None
