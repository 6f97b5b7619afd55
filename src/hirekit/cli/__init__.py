"""The command line: print and exit; one file per command."""


def main() -> None:
    """Run `hirekit` with the arguments of the process, and exit."""
    import sys  # noqa: PLC0415

    from hirekit.cli.root import cli  # noqa: PLC0415

    # A terminal that lacks a letter shows another sign for it; that is no reason to stop.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    cli.main(prog_name="hirekit")
