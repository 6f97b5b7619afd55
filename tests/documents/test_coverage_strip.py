"""Every gap in the coverage strip is named whole, by measure."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.documents.debrief.coverage_strip import LABEL_LEADING, LABEL_SIZE, STRIP_WIDTH, Segment, coverage_strip
from hirekit.documents.look import measure

LABELS = (
    "working with fellow engineers, weight 8: no card",
    "short",
    "a label that is nearly as long as the strip itself and goes on past the middle",
    "a label much longer than the strip " * 4,
)


def strip(*parts):
    """Return labels as (left, right, baseline, text), where lines come down, and the height; a part is (share, label)."""
    segments = [Segment(name="", share=share, assessed=not label, label=label) for share, label in parts]
    drawing = str(coverage_strip(segments, title="strip"))
    texts = re.findall(r'<text x="([\d.-]+)" y="([\d.]+)"[^>]* text-anchor="start" fill="#161616">([^<]*)<', drawing)
    labels = [
        (float(left), float(left) + measure.width(said, LABEL_SIZE), float(baseline), said)
        for left, baseline, said in texts
    ]
    leads = [float(x) for x in re.findall(r'<path d="M([\d.]+) ', drawing)]
    height = float(re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', drawing)[1])
    return labels, leads, height


@given(st.lists(st.tuples(st.integers(1, 40), st.sampled_from(("", *LABELS))), min_size=1, max_size=9))
def test_no_label_of_the_coverage_strip_leaves_the_drawing(parts):
    whole = sum(weight for weight, _ in parts)
    labels, _, height = strip(
        *((weight / whole, f"{place} {label}" if label else "") for place, (weight, label) in enumerate(parts))
    )
    assert sum(not said.isdigit() for *_, said in labels) == sum(bool(label) for _, label in parts)
    for left, right, baseline, said in labels:
        assert left >= -0.01, said
        assert right <= STRIP_WIDTH + 0.01, said
        assert baseline < height


def test_every_label_of_the_coverage_strip_has_its_own_line_and_a_line_from_its_segment():
    labels, leads, _ = strip((0.5, "one"), (0.2, ""), (0.2, "two"), (0.1, LABELS[0]))
    baselines = sorted(baseline for _, _, baseline, _ in labels)
    assert [b - a for a, b in pairwise(baselines)] == pytest.approx([LABEL_LEADING] * 2)
    edges = [(0, 0.5), (0.7, 0.9), (0.9, 1)]
    assert all(any(a * STRIP_WIDTH <= x <= b * STRIP_WIDTH for x in leads) for a, b in edges)


@pytest.mark.parametrize(
    ("before", "label", "side"),
    [(0.3, "one", "left"), (0.9, LABELS[0], "right"), (0.3, LABELS[2] + " of it, shifted", "shifted")],
)
def test_a_label_starts_at_its_segment_else_ends_with_it_else_is_shifted(before, label, side):
    ((left, right, _, said),), _, _ = strip((before, ""), (1 - before if side != "shifted" else 0.2, label), (0.5, ""))
    start = before * STRIP_WIDTH
    if side == "left":
        assert left == pytest.approx(start, abs=0.02)
    elif side == "right":
        assert right == pytest.approx(STRIP_WIDTH, abs=1.5)
    else:
        assert left < start
        assert right == pytest.approx(STRIP_WIDTH, abs=0.02)
    assert said == label


@given(st.lists(st.tuples(st.integers(1, 40), st.sampled_from(("", *LABELS))), min_size=1, max_size=12))
def test_no_line_from_a_gap_runs_through_a_label(parts):
    whole = sum(weight for weight, _ in parts)
    segments = [
        Segment(name="", share=weight / whole, assessed=not label, label=f"{place} {label}")
        for place, (weight, label) in enumerate(parts)
    ]
    drawing = str(coverage_strip(segments, title="strip"))
    lines = [tuple(map(float, found)) for found in re.findall(r'<path d="M([\d.]+) [\d.]+L[\d.]+ ([\d.]+)"', drawing)]
    labels, _, _ = strip(*((s.share, "" if s.assessed else s.label) for s in segments))

    for x, end in lines:
        for left, right, baseline, said in labels:
            assert not (left < x < right and baseline < end), said


def test_where_lines_would_run_through_labels_gaps_are_numbered_and_so_are_their_labels():
    labels, lines, _ = strip(*((0.1, LABELS[0]) for _ in range(10)))

    assert not lines
    assert [said for *_, said in labels] == [part for number in range(1, 11) for part in (str(number), LABELS[0])]
