"""Linting a bank of 5,000 questions against loading it; the goal is a ratio of at most 2."""

import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import attrs

import hirekit
from hirekit.catalog import kit_to_texts, load_kit
from hirekit.lint import lint_kit

QUESTIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 3  # noqa: PLR2004

kit = hirekit.load_kit("ml-tech-lead")
some = kit.bank.questions
many = [
    attrs.evolve(some[place % len(some)], id=f"{some[place % len(some)].id[:50]}-{place}", enemies=())
    for place in range(QUESTIONS)
]
large = attrs.evolve(kit, bank=attrs.evolve(kit.bank, questions=many), calibration=(), development=())
with tempfile.TemporaryDirectory() as folder:
    for name, text in kit_to_texts(large).items():
        file = Path(folder) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    loading, linting = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        loaded = load_kit(folder)
        middle = time.perf_counter()
        found = lint_kit(loaded, today=date(2026, 11, 23))
        linting.append(time.perf_counter() - middle)
        loading.append(middle - start)
load, lint = statistics.median(loading), statistics.median(linting)
print(
    f"{QUESTIONS} questions: load {load:.2f} s, lint {lint:.2f} s, ratio {lint / load:.2f} (goal 2); {len(found)} findings"
)
