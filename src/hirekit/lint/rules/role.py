"""What a kit publishes about the role without saying where it comes from."""

from hirekit.lint.rule import ANYWHERE, Basis, Rule

OPENNESS = Basis(
    ANYWHERE, "hirekit: a figure or a rule of law is printed with its source, or it cannot be checked when it has aged"
)

RULES = (
    Rule(
        code="R-PAYSOURCE",
        finds="a pay band that names no source",
        why="a candidate is shown a figure that nobody can look up, and nobody sees when it has aged",
        bases=(OPENNESS,),
        safer="Write where it was published under `source`, of the band or of all pay.",
    ),
    Rule(
        code="R-CONDUCT",
        finds="a line of do and do not for one place without its law or guidance, its source or the day of review",
        why="an interviewer is told what to leave unasked under a rule that nobody can check",
        bases=(OPENNESS,),
        safer="Name the act or guidance under `basis`, where it was read under `source`, and when under `reviewed`.",
    ),
)
