"""The labelled texts: both figures of each rule, printed and held."""

import pytest
from label_figures import INNOCENT, PARTS, false_alarms, figures, labelled, shown

# The goal is 0.95 and 0.8, over all rules and for each. The floors are what was
# measured on these very texts, to be raised and never lowered; a new kept part, by a fresh hand, begins with its own.
OVERALL = {
    "build": (0.99, 0.98),
    "roundabout": (0.97, 0.95),
    "ordinary": (0.96, 0.97),
    "varied": (0.98, 0.95),
    "kept": (0.96, 0.93),
    "fresh": (0.96, 0.88),
    "twentieth": (0.95, 0.88),
    "agreed": (0.95, 0.86),
}
EACH = {
    "build": (0.97, 0.83),
    "roundabout": (0.9, 0.63),
    "ordinary": (0.83, 0.7),
    "varied": (0.89, 0.5),
    "kept": (0.8, 0.7),
    "fresh": (0.76, 0.58),
    "twentieth": (0.8, 0.7),
    "agreed": (0.83, 0.73),
}
# A rule with fewer faults than these in a part was not written for there, and its figures say nothing.
FEWEST = 10
# Of innocent texts, the share that may be called a fault; to be lowered and never raised.
MOST_ALARMS = 0.015


@pytest.fixture(scope="module")
def counts():
    return {part: figures(part) for part in PARTS}


@pytest.mark.parametrize("part", OVERALL)
def test_precision_and_recall_are_held_over_all_rules(counts, part):
    print(shown(counts[part]))  # noqa: T201
    precision, recall = OVERALL[part]

    right, wrong, missed = map(sum, zip(*counts[part].values(), strict=True))

    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall


@pytest.mark.parametrize("part", EACH)
def test_precision_and_recall_are_held_for_each_rule(counts, part):
    precision, recall = EACH[part]

    below = {
        code: (right, wrong, missed)
        for code, (right, wrong, missed) in counts[part].items()
        if right + missed >= FEWEST and (right < precision * (right + wrong) or right < recall * (right + missed))
    }

    assert below == {}


def test_work_with_the_matters_nobody_may_ask_about_is_left_alone():
    texts = {text for _, text in false_alarms(INNOCENT)}

    assert len(texts) <= len(labelled(INNOCENT)) * MOST_ALARMS


def test_half_of_the_labelled_texts_are_innocent():
    rows = [row for part in PARTS for row in labelled(part)]

    assert len(rows) >= 3000
    assert sum(not row["codes"] for row in rows) >= len(rows) * 0.4
