"""Every example in the README and the documentation runs: Python as it stands, and commands against what they print."""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

import needed

HIREKIT = (sys.executable, "-m", "hirekit.cli")


def run_console(example: Example) -> str | None:
    """Run each line that begins with "$ " and compare what it prints with the lines beneath; "..." stands for anything."""
    commands = re.split(r"^\$ ", str(example.parsed), flags=re.MULTILINE)[1:]
    for block in commands:
        line, _, wanted = block.partition("\n")
        words = shlex.split(line)
        if words[0] == "cd":
            os.chdir(words[1])
            continue
        if words[0] == "hirekit":
            words[:1] = HIREKIT
        environment = os.environ | {"NO_COLOR": "1", "COLUMNS": "100"}
        done = subprocess.run(words, check=False, capture_output=True, text=True, env=environment)  # noqa: S603
        got = (done.stdout + done.stderr).strip()
        pattern = re.escape(wanted.strip()).replace(re.escape("..."), "(?s:.*)")
        if wanted.strip() and not re.fullmatch(pattern, got):
            return f"$ {line}\nprinted\n{got}\nwhere the page says\n{wanted}"
        if not wanted.strip() and done.returncode:
            return f"$ {line}\nfailed\n{got}"
    return None


def write_file(example: Example) -> None:
    """Write a block that begins with a comment naming a file to that file, where the examples run."""
    text = str(example.parsed)
    if named := re.match(r"(?:#|/\*|<!--) file: (\S+).*\n", text):
        Path(named[1]).parent.mkdir(parents=True, exist_ok=True)
        Path(named[1]).write_text(text[named.end() :], encoding="utf-8")


def enter(namespace: dict[str, object]) -> None:
    namespace["_home"] = Path.cwd()
    namespace["_folder"] = tempfile.TemporaryDirectory()
    os.chdir(namespace["_folder"].name)  # type: ignore[attr-defined]


def leave(namespace: dict[str, object]) -> None:
    os.chdir(namespace["_home"])  # type: ignore[arg-type]
    namespace["_folder"].cleanup()  # type: ignore[attr-defined]


pytest_collect_file = Sybil(
    parsers=[
        SkipParser(),
        PythonCodeBlockParser(),
        CodeBlockParser(language="console", evaluator=run_console),
        *(CodeBlockParser(language=language, evaluator=write_file) for language in ("yaml", "css", "xml")),
    ],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    setup=enter,
    teardown=leave,
).pytest()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip an example of a docstring whose data-frame library is not installed, as its tests do."""
    if isinstance(item, pytest.DoctestItem) and any("import pyarrow" in each.source for each in item.dtest.examples):
        needed.module("pyarrow", package="pyarrow")
