"""hirekit check: kits, requisitions and files."""

import click

from hirekit.cli.lint_report import findings_data, findings_fail, findings_of, findings_said, lint_options
from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import count, problem_data, problems_said, put_json, say


@make_command(
    "Check kits, requisitions' folders and single files, and list every fault as file:line:column. "
    "What has no fault is then read for its content: what is unlawful to ask, measures nothing or would not stand up, "
    "in kits and their hand-outs, in requisitions, plans and panels, and in the notes that came back. "
    "A bundled kit is named bare, such as ml-tech-lead; of a folder that holds kits and requisitions each is checked; "
    "without PATHS the present folder is."
)
@click.argument("paths", nargs=-1)
@lint_options
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    jurisdiction: tuple[str, ...],
    form: str,
    strict: bool,
    as_json: bool,
) -> None:
    from hirekit.workspace.checking import check, places  # noqa: PLC0415

    checked = [check(place) for path in paths or (".",) for place in places(path)]
    problems = [problem for entry in checked for problem in entry.problems]
    chosen = {"select": select, "ignore": ignore, "jurisdiction": jurisdiction}
    advice = {entry.path: findings_of(entry.path, kit=entry.kit, **chosen) for entry in checked if not entry.problems}
    findings = tuple(finding for each in advice.values() for finding in each)
    if as_json or form == "json":
        put_json(
            "check",
            files=sum(entry.files for entry in checked),
            problems=[problem_data(problem) for problem in problems],
            notes=[{"path": entry.path, "message": note} for entry in checked for note in entry.notes],
            findings=findings_data(findings),
        )
    else:
        problems_said(problems, data=True)
        findings_said(findings, form=form)
    for entry in checked:
        if not entry.problems:
            found = advice[entry.path]
            outcome = count(len(found), "finding") if found else "no problem"
            say(f"{entry.path}: {entry.what}, {count(entry.files, 'file')}, {outcome}")
            for note in entry.notes:
                say(f"{entry.path}: {note}")
    if problems:
        say(count(len(problems), "problem"))
    if problems or findings_fail(findings, strict=strict):
        ctx.exit(1)
