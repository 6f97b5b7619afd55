"""Plans and requisitions that would not stand up later, or wear people out."""

from hirekit.lint.rule import ANYWHERE, ERROR, NOTE, Basis, Rule

STRUCTURE = Basis(ANYWHERE, "Campion, Palmer and Campion (1997), Personnel Psychology 50(3)")
GUIDE = Basis(ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008)")
LAWFUL = Basis("US", "29 CFR 1607.5H: cutoffs reasonable and consistent with normal expectations")

RULES = (
    Rule(
        code="P-TIME",
        finds="a round whose questions need more minutes than it has, or a day of more than six hours",
        why="the last questions are cut, and not the same ones for all",
        bases=(STRUCTURE,),
        safer="Move a question to another round, or lengthen the round.",
    ),
    Rule(
        code="P-ORDER",
        finds="criteria or rounds met in another order by some candidates",
        why="order changes ratings, so the same order is part of the same interview",
        bases=(STRUCTURE,),
        safer="Ask the same criteria in the same order in each form, and hold rounds in the loop's order.",
    ),
    Rule(
        code="P-DUP",
        finds="the same question twice in one form, in the same or nearly the same words",
        why="the second answer is rehearsed and looks at nothing new",
        bases=(STRUCTURE,),
        safer="Replace one; declare the two enemies.",
    ),
    Rule(
        code="P-BREAK",
        finds="more than 90 minutes without a break",
        why="tired people answer and rate worse",
        bases=(GUIDE,),
        safer="Give the round before it a `break_after` of ten minutes or more.",
    ),
    Rule(
        code="P-CARD",
        finds="more than six criteria on one scorecard",
        why="people who rate many things at once rate one thing many times",
        bases=(GUIDE,),
        safer="Spread criteria over rounds.",
    ),
    Rule(
        code="P-SCREENSCORE",
        finds="on-call, right to work or pay among the planned criteria",
        severity=ERROR,
        why="facts of the post are met or not; a score on them ranks people by their lives outside work",
        bases=(STRUCTURE,),
        safer="Move it to the screen: stated to all, yes or no, unscored.",
    ),
    Rule(
        code="P-UNASKED",
        finds="a planned criterion that no question of a form looks at",
        severity=ERROR,
        why="its weight can never be assessed",
        bases=(STRUCTURE,),
        safer="Add a question on it, or take it out of the plan.",
    ),
    Rule(
        code="P-CUT",
        finds="a cut without how it was set, or a minimum without its reason",
        why="a cutoff must be reasonable and somebody must be able to say why it is where it is",
        bases=(LAWFUL, GUIDE),
        safer="Write the method, the judges and the day; for a minimum, the duties that call for it.",
    ),
    Rule(
        code="P-RETENTION",
        finds="no declared time for keeping records",
        why="some places set a shortest, some a longest time; a default would be wrong in one of them",
        bases=(
            Basis("US", "29 CFR 1602.14: one year from the record or the action, longer once a charge is filed"),
            Basis("GB", "ICO, draft recruitment guidance: set a period and document it"),
            Basis("EU", "GDPR, article 5(1)(e)"),
        ),
        safer="Declare `retention` with months and the reason.",
    ),
    Rule(
        code="P-PLACE",
        finds="no declared jurisdiction",
        severity=NOTE,
        why="which legal rules hold depends on the place",
        bases=(Basis(ANYWHERE, "hirekit"),),
        safer="Declare `jurisdiction`, such as [US-NY] or [GB].",
    ),
    Rule(
        code="P-LAW",
        finds="a jurisdiction for which no legal rule is kept",
        severity=NOTE,
        why="legal rules of this place were not checked",
        bases=(Basis(ANYWHERE, "hirekit"),),
        safer="Ask counsel.",
    ),
    Rule(
        code="P-UNTRAINED",
        finds="an interviewer without training on record",
        why="training is one of the components that make an interview structured",
        bases=(STRUCTURE,),
        safer="Train them, or seat them as shadow; write the day under `trained`.",
    ),
    Rule(
        code="P-ALONE",
        finds="a round that one person alone rates",
        why="one rater's severity cannot be told from the candidate's standing",
        bases=(STRUCTURE,),
        safer="Seat a second, who rates alone.",
    ),
)
