"""hirekit check: kits, requisitions and files."""

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import count, problem_data, problems_said, put_json, say


@make_command(
    "Check kits, requisitions' folders and single files, and list every fault as file:line:column. "
    "A bundled kit is named bare, such as ml-tech-lead; without PATHS the present folder is checked."
)
@click.argument("paths", nargs=-1)
@json_option
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[str, ...], as_json: bool) -> None:
    from hirekit.workspace.checking import check  # noqa: PLC0415

    checked = [check(path) for path in paths or (".",)]
    problems = [problem for entry in checked for problem in entry.problems]
    if as_json:
        put_json(
            "check",
            files=sum(entry.files for entry in checked),
            problems=[problem_data(problem) for problem in problems],
        )
    else:
        problems_said(problems, data=True)
    for entry in checked:
        if not entry.problems:
            say(f"{entry.path}: {entry.what}, {count(entry.files, 'file')}, no problem")
    if problems:
        say(count(len(problems), "problem"))
        ctx.exit(1)
