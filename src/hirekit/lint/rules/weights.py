"""Weights that do not add up or stand without a reason."""

from hirekit.lint.rule import ANYWHERE, ERROR, Basis, Rule

OPM = Basis(ANYWHERE, "OPM, structured interview scoring: equal weights unless a clear, documented rationale exists")
UNIT = Basis(ANYWHERE, "Bobko, Roth and Buster (2007), Organizational Research Methods 10(4), on unit weights")

RULES = (
    Rule(
        code="W-SUM",
        finds="weights that look like percentages and do not sum to 100",
        severity=ERROR,
        why="readers take them for percentages; the score does not",
        bases=(OPM,),
        safer="Let them sum to 100, or use small whole numbers.",
    ),
    Rule(
        code="W-NOWHY",
        finds="a weight that differs from its siblings' without a reason",
        severity=ERROR,
        why="an unequal weight without a reason does not stand up later",
        bases=(OPM, UNIT),
        safer="Write the reason under `why`, or make the weights equal.",
    ),
    Rule(
        code="W-TINY",
        finds="a criterion that weighs less than 3 % of the whole",
        why="it costs minutes and changes no decision",
        bases=(UNIT,),
        safer="Join it to another criterion, give it more weight, or drop it.",
    ),
    Rule(
        code="W-HEAVY",
        finds="a criterion that weighs more than 40 % of the whole",
        why="one rating then decides nearly alone",
        bases=(UNIT,),
        safer="Split it into what can be seen apart.",
    ),
)
