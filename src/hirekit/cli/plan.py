"""hirekit plan: assemble and freeze."""

from pathlib import Path

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, put_json, say


@make_command(
    "Assemble the questions of each round and freeze them, with the kit and the declared rule, in plan.json. "
    "The plan is written once; --adopt-rule takes over weights, minimums and cut changed since, and the record says so."
)
@folder_argument
@click.option(
    "--forms", type=click.IntRange(1, 26), default=1, show_default=True, help="Parallel versions of the question set."
)
@click.option("--salt", default="", help="Decides among equally good question sets.")
@click.option(
    "--seen",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Another requisition, whose candidates' questions are avoided; may be repeated.",
)
@click.option("--again", is_flag=True, help="Make a new plan, as long as nothing of the old one was issued.")
@click.option("--adopt-rule", is_flag=True, help="Keep the questions and score by requisition.yaml as it is now.")
@click.option("--why", default="", help="The reason for --adopt-rule.")
@click.option("--why-not", metavar="QUESTION", help="Change nothing; say why the plan does not ask this question.")
@click.option("--form", default="", metavar="CODE", help="Of which form --why-not asks; else the first.")
@by_option
@json_option
def command(  # noqa: PLR0913  one per option
    *,
    folder: Path,
    forms: int,
    salt: str,
    seen: tuple[Path, ...],
    again: bool,
    adopt_rule: bool,
    why: str,
    why_not: str | None,
    form: str,
    by: str | None,
    as_json: bool,
) -> None:
    if why_not is not None:
        _put_why_not(folder, why_not, form=form, as_json=as_json)
        return
    from hirekit.cli.plan_tables import plan_data, plan_text  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.planning import adopt_rule as adopt  # noqa: PLC0415
    from hirekit.workspace.planning import make_plan  # noqa: PLC0415

    place = Folder(folder)
    if adopt_rule:
        made, changes = adopt(place, why=why, by=by)
        for change in changes:
            say(change)
    else:
        made = make_plan(place, forms=forms, salt=salt, again=again, seen=[Folder(path) for path in seen], by=by)
    if as_json:
        put_json(
            "plan-summary",
            file=place.plan_file,
            requisition=made.requisition.id,
            instrument=made.instrument(),
            scoring=made.scoring,
            **plan_data(made),
        )
        return
    say(plan_text(made))
    put(str(place.plan_file))


def _put_why_not(folder: Path, question: str, *, form: str, as_json: bool) -> None:
    from hirekit.assembly import why_not  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    plan = Folder(folder).plan()
    found = why_not(plan, question, form=form)
    if as_json:
        more = None if found.more is None else found.more / plan.unit
        put_json(
            "why-not",
            question=question,
            form=found.form,
            message=found.message,
            reasons=found.reasons,
            points_more=more,
            differences=[
                {"part": d.part, "constraint": d.constraint, "about": d.text, "points": d.more / plan.unit}
                for d in found.differences
            ],
            instead_of=found.instead_of,
            proven=found.proven,
        )
    else:
        put(found.message)
