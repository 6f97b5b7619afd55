"""The labelled texts: both figures of each rule, printed and held."""

import pytest
from label_figures import figures, labelled, shown

# The goal is 0.95 and 0.8. The floors are what was measured, to be raised and never lowered.
FLOORS = {"build": (0.95, 0.86)}


@pytest.mark.parametrize("part", FLOORS)
def test_precision_and_recall_are_held_over_all_rules(part):
    precision, recall = FLOORS[part]
    counts = figures(part)
    print(shown(counts))  # noqa: T201

    right, wrong, missed = map(sum, zip(*counts.values(), strict=True))

    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall


def test_half_of_the_labelled_texts_are_innocent():
    rows = labelled("build")

    assert len(rows) >= 2000
    assert sum(not row["codes"] for row in rows) >= len(rows) * 0.4
