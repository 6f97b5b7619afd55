"""Reading many texts at once: what is said of each, and what that costs, counted."""

import importlib.util
import re
import sys
from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest
from label_figures import labelled

from hirekit.lint.reading import reader_of
from hirekit.lint.texts import Text, kit_texts

BANK = Path(__file__).parents[2] / "benchmarks/_lint_bank.py"
READER = reader_of((), (), ())


def test_a_text_that_is_read_with_others_is_told_what_it_is_told_alone():
    texts = [Text((), "", row["kind"], row["text"]) for row in labelled("build")[::5]]

    assert READER.read_all(texts) == [READER.read(text) for text in texts]


def work(texts):
    """Return how often a pattern is run, and how often a function of lint is called, to read some texts."""
    done = Counter()

    def count(frame, event, called):
        if event == "c_call":
            done["patterns"] += isinstance(getattr(called, "__self__", None), re.Pattern)
        elif event == "call":
            done["calls"] += frame.f_globals["__name__"].startswith("hirekit.lint")

    # The first time, words are learned and expressions compiled.
    READER.read_all(texts)
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        READER.read_all(texts)
    finally:
        sys.setprofile(before)
    return done


@pytest.fixture(scope="module")
def texts():
    """The texts of a bank as `make bench` makes it, by kind."""
    spec = importlib.util.spec_from_file_location("lint_bank", BANK)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    every = sorted(kit_texts(module.varied_kit(200)), key=lambda text: text.kind)
    return {kind: list(group) for kind, group in groupby(every, key=lambda text: text.kind)}


# Just above what it is: a rule that looks at every text, rather than at those that hold a word it needs, goes beyond it.
@pytest.mark.parametrize(("kind", "patterns", "calls"), [("question", 4.9, 25), ("anchor", 16, 41), ("sign", 0.1, 3.6)])
def test_an_ordinary_text_costs_few_runs_of_a_pattern_and_few_calls(texts, kind, patterns, calls):
    done = work(texts[kind])

    assert done["patterns"] <= patterns * len(texts[kind])
    assert done["calls"] <= calls * len(texts[kind])
