"""hirekit explain: the words of files and tables."""

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put
from hirekit.errors import InvalidData, Problem, unknown

# How the codes of lint begin, by family of rules.
FAMILIES = ("Q-", "A-", "C-", "D-", "R-", "W-", "P-", "N-", "S-", "L-", "V-")


@make_command(
    "Say what a WORD means, such as bounds, coverage or not_asked, or a code of lint, such as Q-LONG; "
    "without one, list the words."
)
@click.argument("word", nargs=-1)
def command(*, word: tuple[str, ...]) -> None:
    from hirekit.workspace.words import words  # noqa: PLC0415

    known = words()
    if not word:
        put(", ".join(known))
        return
    if len(word) == 1 and word[0].upper().startswith(FAMILIES):
        from hirekit.lint import explain  # noqa: PLC0415

        put(explain(word[0]))
        return
    name = " ".join(word).lower().replace("_", " ").replace("-", " ")
    if name not in known:
        raise InvalidData([Problem((), unknown("word", " ".join(word), known))])
    put(known[name])
