"""hirekit completion: commands completed in a shell."""

import click
from click.shell_completion import get_completion_class

from hirekit.cli.options import command as make_command
from hirekit.cli.speaking import put, say

HOW = {
    "bash": 'eval "$(hirekit completion bash)"      in ~/.bashrc',
    "zsh": 'eval "$(hirekit completion zsh)"      in ~/.zshrc',
    "fish": "hirekit completion fish | source      in ~/.config/fish/config.fish",
}


@make_command("Print the script that completes hirekit's commands in SHELL.")
@click.argument("shell", type=click.Choice(list(HOW)))
def command(*, shell: str) -> None:
    from hirekit.cli.root import cli  # noqa: PLC0415

    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101
    put(kind(cli, {}, "hirekit", "_HIREKIT_COMPLETE").source())
    say(f"# {HOW[shell]}")
