"""The group of commands: which there are, and what happens when one fails."""

import os
import sys
from importlib import import_module
from typing import Any

import click

from hirekit import __version__
from hirekit.cli.speaking import JSON, WANTED, problems_said, put_failure, quiet_option, say_error

OK, FAULTS, USAGE, INTERNAL, INTERRUPTED = 0, 1, 2, 3, 130
REPORT = "Please report this with what you did and the lines HIREKIT_DEBUG=1 prints; they may name files of yours."

# Each command is imported only when it runs, so its one line of help stands here.
COMMANDS = {
    "A kit": {
        "init": "Write a small commented kit to start from.",
        "check": "Check kits, requisitions and single files.",
        "show": "Show what is in a kit or a requisition.",
        "calibrate": "Practise on sample answers and compare.",
        "validity": "Say what experts make of a kit's content.",
        "schema": "Print the JSON Schema of a file.",
        "explain": "Say what a word of a file or a table means.",
    },
    "A requisition": {
        "open": "Open a requisition: a folder to fill in.",
        "plan": "Assemble the questions and freeze the plan.",
        "seat": "Propose who interviews whom.",
        "packet": "Print the interviewers' packets.",
        "collect": "Take what interviewers returned.",
        "status": "Say who has not returned what.",
        "review": "Have answers read again without names.",
        "score": "Score the panel.",
        "agree": "Say how far the panel's ratings agree.",
        "debrief": "Write the debrief.",
        "decide": "Record what was decided, by whom and why.",
        "feedback": "Write, sign and print a candidate's letter of feedback.",
        "develop": "Show what a candidate could work on.",
        "export": "Write ratings or scores as CSV.",
    },
    "On the way": {
        "withdraw": "Record that a candidate has withdrawn.",
        "replace": "List stand-ins, or record the one that was asked.",
        "recuse": "Record that an interviewer steps back from a candidate.",
        "impact": "Selection rates by group; restricted.",
        "purge": "Remove all that is kept about a candidate.",
        "migrate": "Bring files to the present version.",
        "completion": "Print the script that completes commands in a shell.",
    },
}
NAMES = {name: line for group in COMMANDS.values() for name, line in group.items()}


class Commands(click.Group):
    """Loads a command from its own module, and turns what goes wrong into a message and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in NAMES:
            return None
        module = import_module(f"hirekit.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in NAMES and not args[0].startswith("-"):
            from hirekit.errors import did_you_mean  # noqa: PLC0415

            raise click.UsageError(f"There is no command {args[0]!r}{did_you_mean(args[0], NAMES)}", ctx=ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        for heading, commands in COMMANDS.items():
            with formatter.section(heading):
                formatter.write_dl(list(commands.items()), col_max=12)

    def invoke(self, ctx: click.Context) -> Any:
        # Click reads the options in the order given, and may refuse one before it comes to --json.
        as_json = "--json" in ctx.args
        try:
            return super().invoke(ctx)
        except click.exceptions.Exit:
            raise
        except click.ClickException as fault:
            if as_json:
                ctx.meta.setdefault(JSON, WANTED)
            put_failure(fault, code=fault.exit_code)
            raise
        except (KeyboardInterrupt, click.Abort):
            say_error("\nInterrupted; every file is whole.")
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            # Who read our output has gone; there is nobody to tell.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(FAULTS)
        except Exception as fault:  # noqa: BLE001
            code = failed(fault)
            put_failure(fault, code=code)
            ctx.exit(code)


def failed(fault: Exception) -> int:
    """Say what went wrong and return the exit code; with HIREKIT_DEBUG an error of ours is raised on."""
    from hirekit.errors import HirekitError, InvalidData  # noqa: PLC0415

    if isinstance(fault, InvalidData):
        problems_said(fault.problems)
        return FAULTS
    if isinstance(fault, HirekitError):
        say_error(f"hirekit: {fault}")
        return FAULTS
    if os.environ.get("HIREKIT_DEBUG"):
        raise fault
    say_error(f"hirekit: an internal error ({type(fault).__name__}). {REPORT}")
    return INTERNAL


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="hirekit %(version)s")
@quiet_option
def cli() -> None:
    """Structured interviews, from the duties of a role to a score a hiring team can defend.

    \b
    A kit of your own:   hirekit init my-role; hirekit check my-role
    An opening:          hirekit open my-role req-1; hirekit plan req-1; hirekit packet req-1
    What came back:      hirekit collect req-1; hirekit status req-1; hirekit score req-1
    """
