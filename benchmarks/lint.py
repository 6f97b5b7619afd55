"""Linting a bank of 5,000 questions against loading it, in processor time; the goal is a ratio of at most 2.

No two texts of the bank are the same. Then long texts, to show that time grows with their length and no faster; then the
wording rules beside alex, textlint and vale on the labelled texts, where those programs are on the path. The first two install with
`npm install --prefix FOLDER alex@11.0.1 textlint@15.8.0 textlint-rule-alex@5.0.0`, into FOLDER/node_modules/.bin.
"""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import yaml

import hirekit
from _lint_bank import varied_kit
from hirekit.catalog import kit_to_texts, load_kit
from hirekit.lint import lint_kit, lint_text
from hirekit.lint.texts import kit_texts

QUESTIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 5  # noqa: PLR2004
TODAY = date(2026, 11, 23)
# About so many texts are read one by one too.
ALONE = 2_000
LABELLED = Path(__file__).parent.parent / "tests/lint/texts"
# Each reads one text a line, and says in which lines it found something.
PEERS = {
    "alex": ("alex", "--stdin", "--text"),
    "textlint": ("textlint", "--stdin", "--stdin-filename", "texts.md", "--rule", "alex", "--format", "unix"),
    "vale": ("vale", "--ext=.md", "--output=line", "--minAlertLevel=suggestion"),
}
WORDING = {
    "the part rules are built on": "build-language*.yaml",
    "the part kept for the figure": "kept-craft.yaml",
}
PLACE = re.compile(r"(\d+):\d+")


def timed(work: Callable[[], object]) -> float:
    """Return the processor seconds of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def against_loading() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in kit_to_texts(varied_kit(QUESTIONS)).items():
            file = Path(folder) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        kit = load_kit(folder)
        texts = [text.text for text in kit_texts(kit) if text.path[1] == "questions"]
        assert len(set(texts)) == len(texts)
        # The first run also reads the rules' words and compiles the patterns that are called for.
        first = timed(lambda: lint_kit(kit, today=TODAY))
        pairs = [(timed(lambda: load_kit(folder)), timed(lambda: lint_kit(kit, today=TODAY))) for _ in range(ROUNDS)]
    load, lint = (statistics.median(times) for times in zip(*pairs, strict=True))
    found = len(lint_kit(kit, today=TODAY))
    few = texts[:: len(texts) // ALONE]
    alone = [timed(lambda: [lint_text(text, kind="question") for text in few]) for _ in range(ROUNDS)]
    print(f"{QUESTIONS} questions, {len(texts)} texts, no two the same; processor time, medians of {ROUNDS} runs")
    print(f"  load {load:.2f} s, lint {lint:.2f} s (the first time {first:.2f} s); {found} findings")
    print(f"  ratio {statistics.median(b / a for a, b in pairs):.2f}   (goal: at most 2)")
    print(
        f"  microseconds a text: {lint / len(texts) * 1e6:.0f} together, {min(alone) / len(few) * 1e6:.0f} one by one, as questions"
    )


def long_texts() -> None:
    """Time one text that grows, made of the sentences of a shipped kit."""
    said = " ".join(text.text for text in kit_texts(hirekit.load_kit("ml-tech-lead")))[:100_000]
    print("\nOne text as it grows: microseconds per 1,000 characters")
    for kind in ("question", "anchor", "note"):
        costs = []
        for length in (1_000, 10_000, 100_000):
            read = partial(lint_text, said[:length], kind=kind)
            read()
            costs.append(min(timed(read) for _ in range(3)) / length * 1e9)
        print(f"  {kind:<10}" + "".join(f"{cost:10.0f}" for cost in costs))


def wording() -> None:
    """Print precision and recall of the wording rules and of their peers, on labelled texts and innocent ones."""
    for what, files in WORDING.items():
        rows = [row for file in sorted(LABELLED.glob(files)) for row in yaml.safe_load(file.read_text("utf-8"))]
        rows = [row for row in rows if _leaves_out(row) or not row["codes"]]
        meant = sum(map(_leaves_out, rows))
        print(f"\nWording, {what}: {meant} texts that leave people out, {len(rows) - meant} innocent ones")
        print(f"  {'':<10}{'found':>8}{'wrongly':>9}{'precision':>11}{'recall':>8}")
        _print_found("hirekit", [bool(lint_text(row["text"], kind=row["kind"], select=("L-",))) for row in rows], rows)
        for name, (program, *options) in PEERS.items():
            path = shutil.which(program)
            found = complaints([path, *options], [row["text"] for row in rows]) if path else None
            if found is None:
                why = f"{program} lacks its rules here" if path else f"{program} is not on the path"
                print(f"  {name:<10} not run: {why}")
            else:
                _print_found(name, found, rows)


def _leaves_out(row: dict) -> bool:
    return any(code.startswith("L-") for code in row["codes"])


def _print_found(name: str, found: list[bool], rows: list[dict]) -> None:
    right = sum(each and _leaves_out(row) for each, row in zip(found, rows, strict=True))
    wrongly = sum(found) - right
    recall = right / sum(map(_leaves_out, rows))
    print(f"  {name:<10}{right:8}{wrongly:9}{right / max(1, right + wrongly):11.2f}{recall:8.2f}")


def complaints(command: list[str], texts: list[str]) -> list[bool] | None:
    """Return of each text whether a program complains of it; None where it could not run."""
    # A blank line between keeps texts apart.
    said = "\n\n".join(" ".join(text.split()) for text in texts) + "\n"
    done = subprocess.run(command, input=said, capture_output=True, text=True, check=False)  # noqa: S603
    lines = {int(line) for line in PLACE.findall(done.stdout + done.stderr)}
    return [2 * place + 1 in lines for place in range(len(texts))] if lines else None


if __name__ == "__main__":
    against_loading()
    long_texts()
    wording()
