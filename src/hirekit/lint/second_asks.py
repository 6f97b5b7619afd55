"""The forms in which a second question stands behind the first."""

import re

AUX = r"(?:do|does|did|are|is|was|were|would|will|can|could|should|have|has|had)"
TELL = (
    r"(?:tell (?:me|us)|describe|explain|talk (?:me|us) through|walk (?:me|us) through|outline|share|give (?:me|us|an)"
    r"|say|name|list)"
)
_AND = (
    r"(?:[,;-]? (?:and|but|plus|or|also)|[;,]? as well as)(?:,? (?:also|then|alternatively|secondly|separately|finally"
    r"|now|while [\w ]{3,20}),?)*,? "
)
# A second ask after a joining word: "and how do you ...", "or are you ...", "; also, what's your ...".
SECOND = re.compile(
    rf"{_AND}(?:(?P<wh>how|why|what|when|where|who|which)(?: (?!you|your|we|they|it|he|she|the)[\w-]+){{0,2}}?(?: "
    rf"(?P<aux1>{AUX})|(?P<is>'s)) "
    rf"(?:you|your|we|they|the|our|a|an|there|[a-z]+(?:s|tion|ment|ity))|(?P<aux2>{AUX}) (?:you|your|we|they|the|our|a"
    rf"|there))\b",
)
# A second thing to tell: "and describe a ...", "as well as a correction you ...".
TOPIC = re.compile(
    r"(?:(?: and|,| then| also|;| plus)+ (?:please |also |then )?(?:tell (?:me|us)|describe|explain|(?:talk|walk) (?:me"
    r"|us) through|outline|share|give (?:me|us|an))(?: (?:about|of|an example of|us about))? "
    r"(?:how (?:you(?:'d|'ve|'ll)?|your)|why (?:you|your)|what you (?:think|make|like|feel|want)|a|an|another|your|some"
    r"|the last time|one|when you last|a time)|"
    r"[,;]? and (?:also )?(?:about|through) (?:a|an|another)|[,;]? as well as (?:a|an|your|another|how|what|why)"
    r"|[,;]? (?:and also|plus) (?:how you|what you|why you|the|a|an|your)) (?!reason|reasons|part|role|thinking|result"
    r"|outcome|example of (?:it|that))[^.?!]*",
)
# Two occasions in one breath: "a time you led and another time you followed".
TWO_TIMES = re.compile(
    r"\b(?:a|an|one) (?:time|occasion|situation|moment|case|day|shift|project|example)\b[^.?!]{3,90}(?:,)? and (?:also "
    r"|then )?(?:a|an|one|another|a different) "
    r"(?:time|occasion|situation|moment|case|other time|day|shift|project|example)\b",
)
# A phrase that announces another matter: "by the way, how ...", "plus how would you ...".
SHIFT = re.compile(
    r"[,;.]? (?:and,? |but,? |then |plus )?(?:also, |separately|after that|on another (?:matter|note|subject)"
    r"|on a different (?:matter|note|subject)|on top of that|changing (?:the )?subject|while (?:we're|we are|i'm"
    r"|i am|you're) (?:at it|here|on)|"
    r"another thing|as a second question|second(?:ly)?|in addition|besides|apart from that|by the way"
    r"|oh,? and),? (?:and |can you |could you |please )?(?:how|why|what|when|where|who|which|tell|describe|explain"
    r"|would|do|are|can|have|say how|about (?:a|an|your|how))\b|"
    r"[,;]? plus how (?:would|do|did|have) you\b",
)
# A second tale: "... and a time you dealt with a rude colleague".
SECOND_TALE = re.compile(
    r",? (?:and|plus|then|as well as|along with)(?: also)?(?: about| of)? (?:a|an|another|one|the last|some) "
    r"(?:other )?(?:time|occasion|moment|situation|case|example|of a time|where|in which|when)(?: of a time)? (?:you"
    r"|when|where|in which|that|of|they)\b[^.?!]*"
    r"|,? and (?:also |as well |then )?(?:about |of )(?:someone|somebody|something|your|how|what|why|the (?:last|most"
    r"|worst|best|way|time)) [^.?!]*"
    r"|,? and (?:another|one) (?:of|about|where|when|in which) (?:a|an|the|when|where)? ?[^.?!]*"
    r"|,? and (?:also )?(?:whether|if) (?:you|your|the) [^.?!]*",
)
# Two things to hear of: "how you close the month and what you would change".
TWO_TALES = re.compile(
    r"\b(?:(?:like|love|interested|curious|want) to (?:hear|know|understand)|tell (?:me|us)) (?:how|what|why) you "
    r"[^,.?!]{3,70},? and (?:how|why) (?:you|your) (?!would|did|could|will|had|might|knew|decided|came)\w+[^.?!]*"
    r"|\b(?:like|love|interested|curious|want) to (?:hear|know) (?:how|what|why) you [^,.?!]{3,70},? and what you "
    r"(?:would|think|do|like|want)\b[^.?!]*",
)
# After a story, how somebody works in general: "and how you motivate the team".
AND_HABIT = re.compile(
    r"(?:,? and|, plus|, as well as) (?:also )?(?:how|why|what) you (?:usually |normally |generally |like to )?(?!would"
    r"|did|could|will|had|might|were|have|are|can)(?P<verb>[a-z]+)\b(?P<rest>[^.?!]*)",
)
# Without two question marks, nothing is a double question that none of these matches.
SECOND_ASKS = (
    SHIFT,
    SECOND_TALE,
    TWO_TIMES,
    TOPIC,
    TWO_TALES,
    SECOND,
    AND_HABIT,
    re.compile(r"[.!?][\s\"']+(?:and|also|plus),? (?:how|why|what|when|where|who|which)\b"),
    re.compile(r"[.!?][\s\"']+(?:how|what|why|which [\w-]+) (?:do|are) you\b"),
)
