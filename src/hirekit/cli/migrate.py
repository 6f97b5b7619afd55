"""hirekit migrate: files to the present version."""

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import count, problems_said, put


@make_command(
    "Bring kits, requisitions and files to the present version of their schema. "
    "Version 1 is the first, so this checks that every file is of it and writes nothing."
)
@click.argument("paths", nargs=-1)
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[str, ...]) -> None:
    from hirekit.workspace.checking import check  # noqa: PLC0415

    checked = [check(path) for path in paths or (".",)]
    problems = [problem for entry in checked for problem in entry.problems]
    if problems:
        problems_said(problems)
        ctx.exit(1)
    for entry in checked:
        put(f"{entry.path}: {count(entry.files, 'file')}, every one at the current version")
