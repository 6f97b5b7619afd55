"""hirekit plan: assemble and freeze."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hirekit.cli.options import by_option, folder_argument, json_option
from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import only_data_on_stdout, put, put_json, say, say_error
from hirekit.cli.wishes import asked_with, wishes

if TYPE_CHECKING:
    from hirekit.workspace.asking import Asked


@make_command(
    "Assemble the questions of each round and freeze them, with the kit and the declared rule, in plan.json. "
    "The plan is written once; --adopt-rule takes over weights, minimums and cut changed since, and the record says so."
)
@folder_argument
@click.option(
    "--forms", type=click.IntRange(1, 26), default=1, show_default=True, help="Parallel versions of the question set."
)
@click.option("--salt", default="", help="Decides among equally good question sets.")
@wishes
@click.option("--again", is_flag=True, help="Make a new plan, as long as nothing of the old one was issued.")
@click.option("--adopt-rule", is_flag=True, help="Keep the questions and score by requisition.yaml as it is now.")
@click.option("--why", default="", help="The reason for --adopt-rule.")
@click.option(
    "--list",
    "listing",
    is_flag=True,
    help="Change nothing; list every constraint the plan would be held to. With --json it is a file that --constraints reads.",
)
@click.option(
    "--save",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Change nothing; write them to a new file, YAML or .json, which --constraints reads.",
)
@click.option("--why-not", metavar="QUESTION", help="Change nothing; say why the plan does not ask this question.")
@click.option("--form", default="", metavar="CODE", help="Of which form --why-not asks; else the first.")
@by_option
@json_option
def command(  # noqa: PLR0913  one per option
    *,
    folder: Path,
    forms: int,
    salt: str,
    again: bool,
    adopt_rule: bool,
    why: str,
    listing: bool,
    save: Path | None,
    why_not: str | None,
    form: str,
    by: str | None,
    as_json: bool,
    **wished: Any,
) -> None:
    if why_not is not None:
        _put_why_not(folder, why_not, form=form, as_json=as_json)
        return
    if listing or save is not None:
        _put_constraints(folder, asked_with(**wished), forms=forms, as_json=as_json, save=save)
        return
    from hirekit.cli.plan_data import plan_data  # noqa: PLC0415
    from hirekit.cli.plan_tables import plan_text  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415
    from hirekit.workspace.planning import adopt_rule as adopt  # noqa: PLC0415
    from hirekit.workspace.planning import make_plan  # noqa: PLC0415
    from hirekit.workspace.unprintable import unprintable_words  # noqa: PLC0415

    place = Folder(folder)
    if adopt_rule:
        made, changes = adopt(place, why=why, by=by)
        for change in changes:
            say(change)
    else:
        with only_data_on_stdout():
            made = make_plan(place, forms=forms, salt=salt, again=again, asked=asked_with(**wished), by=by)
        for problem in unprintable_words(place, made):
            say_error(f"! {problem}")
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


def _put_constraints(folder: Path, asked: "Asked", *, forms: int, as_json: bool, save: Path | None) -> None:
    from hirekit.catalog import constraints_data  # noqa: PLC0415
    from hirekit.cli.constraint_tables import constraints_text  # noqa: PLC0415
    from hirekit.workspace.asking import posed_now, write_constraints  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    found = posed_now(Folder(folder), forms=forms, asked=asked)
    written = None if save is None else write_constraints(found.constraints, to=save)
    if as_json:
        put_json(
            "constraints",
            **{key: value for key, value in constraints_data(found.constraints).items() if key != "schema"},
        )
    elif written is not None:
        put(str(written))
    else:
        put(constraints_text(found.constraints, found.displaced))


def _put_why_not(folder: Path, question: str, *, form: str, as_json: bool) -> None:
    from hirekit.assembly import why_not  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    plan = Folder(folder).plan()
    with only_data_on_stdout():
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
