"""hirekit show coverage: which parts of a kit serve which topic, and how its questions spread."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hirekit.cli.options import command as make_command
from hirekit.cli.options import json_option
from hirekit.cli.speaking import count, put, put_json, say, say_error

if TYPE_CHECKING:
    from rich.table import Table

    from hirekit.model.kit import Kit
    from hirekit.model.serving import Serving, Spread


@make_command(
    "Show which named parts of a KIT serve each topic of its source, and how many questions each criterion has, by kind "
    "and job level. With --topics the exit code is 1 where a topic is served by nothing, or a part names one that is not listed."
)
@click.argument("kit", default=".")
@click.option(
    "--topics",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="All topics, a line each: the id and, after a tab, what it is.",
)
@json_option
@click.pass_context
def command(ctx: click.Context, *, kit: str, topics: Path | None, as_json: bool) -> None:
    from hirekit.catalog import load_topics  # noqa: PLC0415
    from hirekit.cli.looking import looked_into  # noqa: PLC0415
    from hirekit.model.serving import serving, spreads  # noqa: PLC0415

    labels = load_topics(topics) if topics else None
    whole, _ = looked_into(kit)
    found = serving(whole, labels)
    if as_json:
        put_json(
            "coverage",
            kit=whole.id,
            topics=[
                {"topic": topic, "label": (labels or {}).get(topic, ""), "served_by": parts}
                for topic, parts in found.parts.items()
            ],
            orphans=found.orphans,
            unlisted=found.unlisted,
            criteria=spreads(whole),
        )
    else:
        put(_text(whole, found, labels or {}))
        say(f"\n{count(len(found.parts), 'topic')}, {len(found.orphans)} served by nothing")
        for topic in found.orphans:
            say_error(f"{topic} {(labels or {}).get(topic, '')}".rstrip() + ": is served by nothing")
        if labels is not None:
            for topic, parts in found.unlisted.items():
                say_error(f"{topic}: is not listed in {topics} and is named by {', '.join(map(str, parts))}")
    if labels is not None and (found.orphans or found.unlisted):
        ctx.exit(1)


def _text(kit: "Kit", found: "Serving", labels: dict[str, str]) -> str:
    from rich.text import Text  # noqa: PLC0415

    from hirekit.cli.tables import drawn, heading, table  # noqa: PLC0415
    from hirekit.model.question import KINDS  # noqa: PLC0415
    from hirekit.model.serving import spreads  # noqa: PLC0415

    levels = [level.id for level in kit.role.job_levels]
    topics = [
        [topic, *([labels[topic]] if labels else []), ", ".join(map(str, parts)) or "nothing"]
        for topic, parts in found.parts.items()
    ]
    spread = spreads(kit)
    # Kinds and job levels in one table would not fit a narrow terminal.
    return drawn(
        heading("Topics"),
        table(["Topic", *(["Label"] if labels else []), "Served by"], topics)
        if topics
        else Text("No part names a topic."),
        heading("Questions by kind"),
        _counts(spread, {kind.replace("-", " ").capitalize(): kind for kind in KINDS}, "kinds"),
        heading("Questions by job level"),
        _counts(spread, {id.replace("-", " "): id for id in levels}, "levels"),
    )


def _counts(spread: "tuple[Spread, ...]", heads: dict[str, str], of: str) -> "Table":
    from hirekit.cli.tables import table  # noqa: PLC0415

    rows = [
        [row.criterion, str(row.questions), *(str(getattr(row, of)[key]) for key in heads.values())] for row in spread
    ]
    return table(["Criterion", "All", *heads], rows, right=tuple(range(1, len(heads) + 2)))
