"""The labelled texts: both figures of each rule, printed and held."""

import pytest
from label_figures import figures, labelled, shown

# The goal for both parts is 0.95 and 0.8. The kept part, which nobody who writes rules reads, is not there yet:
# its floors are what was measured, to be raised and never lowered.
FLOORS = {"build": (0.95, 0.92), "kept": (0.83, 0.75)}


@pytest.mark.parametrize("part", FLOORS)
def test_precision_and_recall_are_held_over_all_rules(part):
    precision, recall = FLOORS[part]
    counts = figures(part)
    print(shown(counts))  # noqa: T201

    right, wrong, missed = map(sum, zip(*counts.values(), strict=True))

    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall


def test_half_of_the_labelled_texts_are_innocent():
    rows = labelled("build") + labelled("kept")

    assert len(rows) >= 400
    assert sum(not row["codes"] for row in rows) >= len(rows) * 0.4
