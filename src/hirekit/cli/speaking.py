"""What is said, and where: data to the standard output, everything else to the standard error."""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from hirekit.errors import Problem

QUIET = "hirekit.quiet"
JSON = "hirekit.json"
WANTED, GIVEN = "wanted", "given"
MOST_PROBLEMS = 200
STDOUT, STDERR = 1, 2
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
F = TypeVar("F", bound=Callable[..., Any])


def quiet_option(command: F) -> F:
    """Add -q, which silences all but data and errors."""

    def remember(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:  # noqa: FBT001
        if value:
            import logging  # noqa: PLC0415

            ctx.find_root().meta[QUIET] = True
            log = logging.getLogger("hirekit")
            # For this command only: a script may run several in one process.
            ctx.call_on_close(lambda level=log.level: log.setLevel(level))
            log.setLevel(logging.ERROR)

    option = click.option(
        "-q", "--quiet", is_flag=True, expose_value=False, callback=remember, help="Say nothing but data and errors."
    )
    return option(command)


def quiet() -> bool:
    """Whether to say nothing but data and errors."""
    ctx = click.get_current_context(silent=True)
    return bool(ctx and ctx.find_root().meta.get(QUIET))


@contextlib.contextmanager
def only_data_on_stdout() -> Iterator[None]:
    """Let what libraries in C print meanwhile go to the standard error; HiGHS has lines that no option silences."""
    import ctypes  # noqa: PLC0415

    try:
        kept = os.dup(STDOUT)
        os.dup2(STDERR, STDOUT)
    except OSError:
        # One of the two streams is closed, so there is no output to keep clean.
        yield
        return
    try:
        yield
    finally:
        # C keeps its own buffer, which would come out among the data later.
        with contextlib.suppress(OSError, TypeError):
            ctypes.CDLL(None).fflush(None)
        os.dup2(kept, STDOUT)
        os.close(kept)


def put(text: str) -> None:
    """Print data."""
    click.echo(text)


def say(text: str) -> None:
    """Tell a person something, unless asked to be quiet."""
    if not quiet():
        click.echo(harmless(text), err=True)


def say_error(text: str) -> None:
    """Tell a person what went wrong."""
    click.echo(harmless(text), err=True)


def harmless(text: str) -> str:
    """Return a text with the signs written out that would steer a terminal: messages repeat what others wrote.

    >>> print(harmless("a\\x1b[2Jb"))
    a\\x1b[2Jb
    """
    return STEERING.sub(lambda found: ascii(found.group())[1:-1], text)


def problems_said(problems: Iterable["Problem"], *, data: bool = False) -> None:
    """Print faults one a line, the first few hundred, and how many there are when there are several."""
    found = list(problems)
    for problem in found[:MOST_PROBLEMS]:
        click.echo(harmless(str(problem)), err=not data)
    if len(found) > MOST_PROBLEMS:
        click.echo(f"... and {len(found) - MOST_PROBLEMS} more", err=not data)
    if len(found) > 1 and not data:
        click.echo(f"{len(found)} problems", err=True)


def remember_json(ctx: click.Context, _parameter: click.Parameter, value: bool) -> bool:  # noqa: FBT001
    """Remember that a script reads what comes out, so that a failure is told it as data too."""
    if value:
        ctx.find_root().meta[JSON] = WANTED
    return value


def put_json(schema: str, **values: object) -> None:
    """Print one JSON object that names its schema."""
    import json  # noqa: PLC0415

    ctx = click.get_current_context(silent=True)
    if ctx:
        ctx.find_root().meta[JSON] = GIVEN
    click.echo(json.dumps({"schema": f"hirekit/{schema}/1", **_plain(values)}, indent=2, ensure_ascii=False))


def problem_data(problem: "Problem") -> dict[str, object]:
    """Return a fault as data."""
    from hirekit.errors import written_path  # noqa: PLC0415

    where = problem.location
    return {
        "file": where.file if where else None,
        "line": where.line if where else None,
        "column": where.column if where else None,
        "path": written_path(problem.path),
        "message": problem.message,
    }


def put_failure(fault: Exception, *, code: int) -> None:
    """Print what went wrong as one JSON object, where --json asked for one and none was printed yet.

    Args:
        code: The exit code that follows.
    """
    from hirekit.errors import HirekitError, InvalidData, Problem  # noqa: PLC0415

    ctx = click.get_current_context(silent=True)
    if not ctx or ctx.find_root().meta.get(JSON) != WANTED:
        return
    if isinstance(fault, click.ClickException):
        said = fault.format_message()
    else:
        said = str(fault) if isinstance(fault, HirekitError) else f"an internal error ({type(fault).__name__})"
    problems = fault.problems if isinstance(fault, InvalidData) else (Problem((), said),)
    put_json(
        "problems",
        exit_code=code,
        problems=[problem_data(problem) for problem in problems],
        diagnosis=getattr(fault, "diagnosis", None),
    )


@contextlib.contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function to call with how much is done, and of how much; a bar is drawn where a person watches."""
    if quiet() or not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    bars: list[Any] = []

    def show(done: int, of: int) -> None:
        if not bars:
            bars.append(click.progressbar(length=of, label=label, file=sys.stderr, show_eta=of > 3))  # noqa: PLR2004
            bars[0].__enter__()
        bars[0].update(done - bars[0].pos)

    try:
        yield show
    finally:
        if bars:
            bars[0].__exit__(None, None, None)


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun.

    >>> count(1, "packet"), count(2, "packet")
    ('1 packet', '2 packets')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def _plain(value: object) -> Any:
    from datetime import date  # noqa: PLC0415
    from fractions import Fraction  # noqa: PLC0415

    import attrs  # noqa: PLC0415

    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return float(value)
    kind: type[Any] = type(value)
    if attrs.has(kind):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(kind)}
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
