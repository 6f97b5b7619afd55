"""hirekit show extends: what a kit takes over from another."""

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import count, put, put_json, say
from hirekit.model.rules import plain


@make_command(
    "Show what a KIT takes over from the one it extends: each criterion, what this kit says of it itself, what came "
    "along and what was left out, with the reason."
)
@click.argument("kit")
@json_option
def command(*, kit: str, as_json: bool) -> None:
    from hirekit.catalog import load_base, load_kit  # noqa: PLC0415
    from hirekit.model.taking_over import taken_over_by  # noqa: PLC0415

    whole = load_kit(kit)
    base = load_base(kit, whole)
    found = taken_over_by(whole, base) if base else ()
    if as_json:
        put_json("kit-extends", kit=whole.id, extends=base.id if base else None, criteria=found)
        return
    if base is None:
        say(f"{kit} takes over nothing; kit.yaml says it under extends")
        return
    put(f"{whole.id} takes over from {base.id} {base.version}:")
    for each in found:
        own = whole.rubric.criterion(each.criterion)
        held = [f"{t.job_level} {'not expected' if t.score is None else t.score}" for t in own.targets]
        put(f"\n{each.criterion}: {own.title}")
        put(f"  said here:  {', '.join(each.said) or 'nothing; all of it is as in the other kit'}")
        put(f"  targets:    {', '.join(held) or 'none; write targets: for the job levels of this kit'}")
        put(f"  minimums:   {', '.join(f'{m.job_level} {plain(m.score)}' for m in own.minimums) or 'none'}")
        put(f"  duties:     {', '.join(each.duties) or 'none; write duties: with ids of this kit'}")
        put(f"  questions:  {each.questions}")
        for line in each.left_out:
            put(f"  left out:   {line}")
    say(
        f"\n{count(len(found), 'criterion', 'criteria')} taken over; the whole difference: hirekit show diff {base.id} {kit}"
    )
