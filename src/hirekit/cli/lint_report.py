"""What hirekit check says of the content of kits."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from hirekit.cli.speaking import count, put, say

if TYPE_CHECKING:
    from hirekit.lint import Finding
    from hirekit.model.kit import Kit

F = TypeVar("F", bound=Callable[..., Any])


def lint_options(command: F) -> F:
    """Add the options that choose and print advice."""
    options = (
        click.option("--select", multiple=True, metavar="CODE", help="Only codes that begin so, such as Q-LEGAL."),
        click.option("--ignore", multiple=True, metavar="CODE", help="Leave out codes that begin so."),
        click.option("--jurisdiction", multiple=True, metavar="PLACE", help="Such as US-NY or GB; else all places."),
        click.option(
            "--format",
            "form",
            type=click.Choice(["full", "concise", "json", "github"]),
            default="full",
            show_default=True,
        ),
        click.option("--strict", is_flag=True, help="Warnings fail too."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def findings_of(
    path: str,
    *,
    kit: "Kit | None" = None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    jurisdiction: tuple[str, ...],
) -> tuple["Finding", ...]:
    """Return what lint finds in what *path* names, or in the kit that was read from there."""
    from hirekit.workspace.clock import today  # noqa: PLC0415
    from hirekit.workspace.linting import lint_path  # noqa: PLC0415

    return lint_path(path, kit=kit, jurisdictions=jurisdiction, select=select, ignore=ignore, today=today())


def findings_said(findings: tuple["Finding", ...], *, form: str) -> None:
    """Print findings, and on the standard error how many there are."""
    from hirekit.lint.report import printed  # noqa: PLC0415

    if findings:
        put(printed(findings, form=form))
        errors = sum(finding.severity == "error" for finding in findings)
        say(f"{count(len(findings), 'finding')}, {count(errors, 'error')}; hirekit explain CODE says more")


def findings_data(findings: tuple["Finding", ...]) -> list[dict[str, object]]:
    """Return findings as data."""
    from hirekit.lint.report import as_data  # noqa: PLC0415

    return [as_data(finding) for finding in findings]


def findings_fail(findings: tuple["Finding", ...], *, strict: bool) -> bool:
    """Return whether findings make the command exit with 1."""
    from hirekit.lint.report import fails  # noqa: PLC0415

    return fails(findings, strict=strict)
