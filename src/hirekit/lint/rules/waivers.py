"""Waivers that do nothing, and texts that no rule could read."""

from hirekit.lint.rule import ANYWHERE, NOTE, Basis, Rule

HOUSE = Basis(ANYWHERE, "hirekit")

RULES = (
    Rule(
        code="V-UNUSED",
        finds="a waiver that waives nothing",
        why="a waiver nobody needs hides the next fault",
        bases=(HOUSE,),
        safer="Delete it.",
    ),
    Rule(
        code="V-EXPIRED",
        finds="a waiver past its day",
        why="its time is up, so it no longer holds",
        bases=(HOUSE,),
        safer="Mend the text, or renew the waiver with a reason.",
    ),
    Rule(
        code="V-UNKNOWN",
        finds="a waiver of a code that does not exist",
        why="it waives nothing",
        bases=(HOUSE,),
        safer="Write the code as it is printed.",
    ),
    Rule(
        code="L-UNCHECKED",
        finds="a text in a language no rule is written for",
        severity=NOTE,
        why="no rule reads this language: the text was not checked, which is not the same as passed",
        bases=(HOUSE,),
        safer="Have somebody who reads the language check it against the list of codes.",
    ),
)
