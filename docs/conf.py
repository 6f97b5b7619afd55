"""How the documentation is built."""

from importlib import import_module
from pathlib import Path

import click

import hirekit
from hirekit.cli.root import cli
from hirekit.cli.show import SUBJECTS

project = "hirekit"
author = "The hirekit authors"
copyright = "2026, The hirekit authors"
version = release = hirekit.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "_commands.md", "anchors", "readings", "schema"]
html_theme = "furo"
html_title = "hirekit"
html_show_sphinx = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
napoleon_google_docstring = True
napoleon_use_ivar = True
napoleon_custom_sections = [("Source", "notes")]
nitpicky = False


def write_command_help(*_: object) -> None:
    """Write what every command says of itself to a file that the page of commands includes."""
    parts = []
    for name in cli.list_commands(click.Context(cli)):
        context = click.Context(cli, info_name="hirekit")
        command = cli.get_command(context, name)
        help_ = command.get_help(click.Context(command, info_name=f"hirekit {name}"))
        parts.append(f"## {name}\n\n```text\n{help_}\n```\n")
    for subject in SUBJECTS:
        command = import_module(f"hirekit.cli.show_{subject}").command
        help_ = command.get_help(click.Context(command, info_name=f"hirekit show {subject}"))
        parts.append(f"## show {subject}\n\n```text\n{help_}\n```\n")
    Path(__file__).with_name("_commands.md").write_text("\n".join(parts), encoding="utf-8")


def setup(app: object) -> None:
    app.connect("builder-inited", write_command_help)
