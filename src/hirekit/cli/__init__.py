"""The command line: print and exit; one file per command."""


def main() -> None:
    """Run `hirekit` with the arguments of the process, and exit."""
    from hirekit.cli.root import cli  # noqa: PLC0415

    cli.main(prog_name="hirekit")
