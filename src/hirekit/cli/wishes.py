"""The options of hirekit plan that say what more is asked of a question set, handed on as one value."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from hirekit.model.constraint import Constraint
    from hirekit.workspace.asking import Asked

F = TypeVar("F", bound=Callable[..., Any])
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)

WISHES = (
    click.option(
        "--constraints",
        "files",
        multiple=True,
        type=FILE,
        metavar="FILE",
        help="Constraints beside those declared; may be repeated.",
    ),
    click.option(
        "--require", multiple=True, metavar="QUESTION[@ROUND]", help="A question that must be asked; may be repeated."
    ),
    click.option("--exclude", multiple=True, metavar="QUESTION", help="One that must not be asked; may be repeated."),
    click.option(
        "--without",
        multiple=True,
        metavar="ID",
        help="A constraint to switch off, such as share-band; may be repeated.",
    ),
    click.option(
        "--seen",
        multiple=True,
        type=FOLDER,
        metavar="FOLDER",
        help="Another requisition, whose candidates' questions are avoided; may be repeated.",
    ),
    click.option(
        "--tier",
        "tiers",
        multiple=True,
        metavar="PARTS",
        help="Parts of the objective, such as share,idle, to make least before those of the next --tier; else all are added up.",
    ),
    click.option(
        "--method", type=click.Choice(["joint", "sequential"]), help="How several forms are found; else by their size."
    ),
    click.option(
        "--nodes",
        type=click.IntRange(1),
        metavar="N",
        help="Stop a search tree there: the best found so far, with how far from the best it may be.",
    ),
    click.option(
        "--seconds",
        type=click.FloatRange(min=0, min_open=True),
        default=600.0,
        show_default=True,
        metavar="S",
        help="Stop the whole search then; another machine need not find the same. --nodes stops at the same place everywhere.",
    ),
)


def wishes(command: F) -> F:
    """Add the options that say what more is asked of a question set."""
    for option in reversed(WISHES):
        command = option(command)
    return command


def asked_with(
    *,
    files: tuple[Path, ...],
    require: tuple[str, ...],
    exclude: tuple[str, ...],
    without: tuple[str, ...],
    seen: tuple[Path, ...],
    tiers: tuple[str, ...],
    method: str | None,
    nodes: int | None,
    seconds: float,
) -> "Asked":
    """Return what is asked of a question set beside what is declared, as these options say it."""
    from hirekit.workspace.asking import Asked  # noqa: PLC0415
    from hirekit.workspace.folder import Folder  # noqa: PLC0415

    return Asked(
        files=files,
        constraints=tuple(_by_name(require, exclude)),
        without=without,
        tiers=tuple(tuple(part.strip() for part in tier.split(",")) for tier in tiers),
        method=method,
        nodes=nodes,
        seconds=seconds,
        seen=tuple(Folder(path) for path in seen),
    )


def _by_name(require: Iterable[str], exclude: Iterable[str]) -> "Iterator[Constraint]":
    from hirekit.model.constraint import Excluded, Required  # noqa: PLC0415

    for wanted in require:
        question, _, round_ = wanted.partition("@")
        yield Required(id=_id("require", wanted), question=question, rounds=[round_] if round_ else None)
    for question in exclude:
        yield Excluded(id=_id("exclude", question), question=question)


def _id(option: str, wanted: str) -> str:
    """Return an id that says which option a constraint comes from; none where the words would make no id."""
    from hirekit.model.rules import SLUG  # noqa: PLC0415

    id = f"{option}-{wanted.replace('@', '-in-')}"
    return id if SLUG.fullmatch(id) else ""
