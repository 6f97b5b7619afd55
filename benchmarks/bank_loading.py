"""Loading and checking a bank of 5,000 questions with locations, against yaml.CSafeLoader with the collector off.

The goal is a ratio of at most 1. Both read the same files; before anything is timed, every text and number of the
loaded kit is compared with what CSafeLoader gives.
"""

import gc
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from hirekit.catalog import load_kit

QUESTIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
ROUNDS = 7
WORDS = [
    "the",
    "ward",
    "team",
    "notes",
    "a",
    "change",
    "in",
    "drift",
    "label",
    "release",
    "owner",
    "asked",
    "which",
    "decision",
    "weekly",
    "review",
    "batch",
    "service",
    "plan",
    "risk",
    "error",
    "cost",
    "baseline",
    "wrote",
    "measured",
    "compared",
    "stopped",
    "told",
    "waited",
    "checked",
]
LEVELS = ("junior", "senior")


def sentence(draw: random.Random, words: int) -> str:
    return " ".join(draw.choices(WORDS, k=words)).capitalize() + "."


def folded(draw: random.Random, indent: int, lines: int) -> str:
    return ">-\n" + "".join(" " * indent + sentence(draw, 14) + "\n" for _ in range(lines))


def question(draw: random.Random, number: int, criteria: list[str]) -> str:
    first, second = draw.sample(criteria, 2)
    text = (
        f"  - id: q-{number}\n    kind: behavioural\n    minutes: {draw.randint(8, 20)}\n    primary: {first}\n"
        f"    secondary: [{second}]\n    job_levels: [junior, senior]\n    topics: [T-{number % 90}]\n    tags: [incident]\n"
        f"    prompt: {folded(draw, 6, 2)}"
    )
    for name, count in (("probes", 4), ("listen_for", 4), ("red_flags", 3), ("acceptable", 2)):
        text += f"    {name}:\n" + "".join(f"      - {sentence(draw, 9)}\n" for _ in range(count))
    text += f"    fallback: {folded(draw, 6, 1)}"
    if number % 4 == 0:
        text += "    anchors:\n" + "".join(f"      {score}: {folded(draw, 8, 1)}" for score in range(1, 6))
    return text


def write_kit(folder: Path) -> list[Path]:
    """Write a kit of one large bank; return its YAML files."""
    draw = random.Random(1)  # noqa: S311
    criteria = [f"criterion-{number}" for number in range(20)]
    anchors = "{" + ", ".join(f"{score}: {sentence(draw, 12)}" for score in range(1, 6)) + "}"
    (folder / "questions").mkdir()
    (folder / "kit.yaml").write_text(
        "schema: hirekit/kit/1\nid: large\ntitle: Large\nrole:\n  title: Large\n  job_levels:\n"
        + "".join(f"    - {{id: {level}, title: {level.title()}}}\n" for level in LEVELS)
    )
    (folder / "rubric.yaml").write_text(
        "schema: hirekit/rubric/1\ncompetencies:\n  - id: all\n    title: All\n    criteria:\n"
        + "".join(f"      - {{id: {id}, title: {id.title()}, anchors: {anchors}}}\n" for id in criteria)
    )
    (folder / "questions" / "bank.yaml").write_text(
        "schema: hirekit/questions/1\nquestions:\n"
        + "".join(question(draw, number, criteria) for number in range(QUESTIONS))
    )
    return sorted(folder.rglob("*.yaml"))


def bare(files: list[Path]) -> list[object]:
    """Return the data of the files as PyYAML's fastest loader gives it."""
    gc.disable()
    try:
        return [yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) for file in files]
    finally:
        gc.enable()


def assert_same(folder: Path, files: list[Path]) -> None:
    """Compare every question of the kit with what the bare loader gives."""
    by_name = dict(zip((file.name for file in files), bare(files), strict=True))
    listed = by_name["bank.yaml"]["questions"]
    bank = load_kit(folder).bank
    assert len(bank.questions) == len(listed) == QUESTIONS
    for read, given in zip(bank.questions, listed, strict=True):
        for name, value in given.items():
            kept = getattr(read, name)
            if name == "anchors":
                kept = {anchor.score: anchor.text for anchor in kept}
            assert kept == (tuple(value) if isinstance(value, list) else value), (read.id, name)


def timed(work: Callable[[], object]) -> float:
    """Return the processor milliseconds of one run, what it made thrown away outside the time."""
    gc.collect()
    start = time.process_time()
    made = work()
    spent = time.process_time() - start
    del made
    return 1000 * spent


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write_kit(folder)
        assert_same(folder, files)
        pairs = [(timed(lambda: load_kit(folder)), timed(lambda: bare(files))) for _ in range(ROUNDS)]
        size = sum(file.stat().st_size for file in files)
        print(
            f"{QUESTIONS} questions, {size / 1e6:.1f} MB; same data; medians of {ROUNDS} alternating runs, processor time"
        )
        print(f"  hirekit load_kit, checked, with locations  {statistics.median(ours for ours, _ in pairs):7.0f} ms")
        print(f"  bare CSafeLoader, collector off            {statistics.median(its for _, its in pairs):7.0f} ms")
        print(f"  ratio  {statistics.median(ours / its for ours, its in pairs):.2f}   (goal: at most 1)")


if __name__ == "__main__":
    main()
