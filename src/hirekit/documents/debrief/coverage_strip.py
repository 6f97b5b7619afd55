"""How much of a candidate's weight has been assessed, as one bar; what is missing is named under it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.debrief.charts import INK, RULE, line, svg, text
from hirekit.documents.look.accent import ACCENT
from hirekit.documents.look.measure import shortened, width
from hirekit.documents.look.paper import points

if TYPE_CHECKING:
    from markupsafe import Markup

STRIP_WIDTH = points(127.75)
STRIP_HEIGHT = 10.5
LABEL_SIZE = 9
LABEL_LEADING = 12.25
FIRST_BASELINE = 21.0


@attrs.frozen(kw_only=True)
class Segment:
    """One criterion in the coverage strip; a label only where it is a gap."""

    name: str
    share: float
    assessed: bool
    label: str


def coverage_strip(segments: Sequence[Segment], *, title: str) -> "Markup":
    """Return one bar in segments by weight; a gap is hollow, dashed, and the only thing labelled.

    A line leads from each gap to its label; where one would run through a label, gaps and labels are numbered instead.
    """
    body, x = [], 0.0
    gaps: list[GapLabel] = []
    middles: list[tuple[float, str]] = []
    for segment in segments:
        wide = segment.share * STRIP_WIDTH
        if wide <= 0:
            continue
        if segment.assessed:
            body.append(f'<rect x="{x:.2f}" y="0" width="{max(0.5, wide - 0.8):.2f}" height="10.5" fill="{ACCENT}"/>')
        else:
            body.append(
                f'<rect x="{x + 0.4:.2f}" y="0.4" width="{max(0.5, wide - 1.6):.2f}" height="9.7" fill="white" '
                f'stroke="{INK}" stroke-width="0.8" stroke-dasharray="2 1.5"/>'
            )
            gaps.append(_gap_label(segment.label, x, x + wide))
            middles.append((x + wide / 2, segment.label))
        x += wide
    ordered = _in_order(gaps)
    body += _numbered(middles) if ordered is None else _led(ordered)
    rows = len(gaps) + (ordered is None)
    return svg(STRIP_WIDTH, 12 + rows * LABEL_LEADING + (2 if gaps else 0), title, body)


def _in_order(gaps: Sequence["GapLabel"]) -> "Sequence[GapLabel] | None":
    """Return labels from the top down so that no line to a lower one runs through a higher one; None where it must."""
    outwards = sorted(gaps, key=lambda gap: -gap.lead if gap.starts else gap.lead)
    ends_first = sorted(outwards, key=lambda gap: gap.starts)
    starts_first = sorted(outwards, key=lambda gap: not gap.starts)
    return next((order for order in (ends_first, starts_first) if not _crossed(order)), None)


def _crossed(gaps: Sequence["GapLabel"]) -> bool:
    """Return whether a lead line would come down through the label of another gap."""
    return any(
        above.left - 1 < gap.lead < above.left + width(above.says, LABEL_SIZE) + 1
        for row, gap in enumerate(gaps)
        for above in gaps[:row]
    )


def _led(gaps: Sequence["GapLabel"]) -> list[str]:
    """Return a line from each gap down to its label."""
    baselines = [FIRST_BASELINE + row * LABEL_LEADING for row in range(len(gaps))]
    placed = list(zip(gaps, baselines, strict=True))
    leads = [
        line(gap.lead, STRIP_HEIGHT, gap.lead, baseline - LABEL_SIZE * 0.85, stroke=RULE) for gap, baseline in placed
    ]
    return leads + [text(gap.left, baseline, gap.says, size=LABEL_SIZE, anchor="start") for gap, baseline in placed]


def _numbered(middles: Sequence[tuple[float, str]]) -> list[str]:
    """Return a number under the middle of each gap, side by side where gaps are narrow, and the labels by number below."""
    body, free = [], 0.0
    indent = width(str(len(middles)), LABEL_SIZE) + 6
    for number, (middle, says) in enumerate(middles, start=1):
        half = width(str(number), LABEL_SIZE) / 2
        at = min(max(middle, free + half), STRIP_WIDTH - half)
        free = at + half + 2
        body.append(text(at, FIRST_BASELINE, str(number), size=LABEL_SIZE))
        baseline = FIRST_BASELINE + number * LABEL_LEADING
        body.append(text(0, baseline, str(number), size=LABEL_SIZE, anchor="start"))
        said = shortened(says, LABEL_SIZE, STRIP_WIDTH - indent)
        body.append(text(indent, baseline, said, size=LABEL_SIZE, anchor="start"))
    return body


@attrs.frozen(kw_only=True)
class GapLabel:
    """A label under the coverage strip, whole within the drawing, and where the line from its segment comes down.

    Attributes:
        starts: Whether the label starts under its segment's left edge.
    """

    says: str
    left: float
    lead: float
    starts: bool


def _gap_label(says: str, left: float, right: float) -> GapLabel:
    """Return a label that starts at its segment's left edge, else ends at its right edge, else lies where it fits."""
    says = shortened(says, LABEL_SIZE, STRIP_WIDTH)
    wide = width(says, LABEL_SIZE)
    if left + wide <= STRIP_WIDTH:
        return GapLabel(says=says, left=left, lead=left + 0.4, starts=True)
    right = min(right - 1.2, STRIP_WIDTH)
    if right >= wide:
        return GapLabel(says=says, left=right - wide, lead=right, starts=False)
    return GapLabel(says=says, left=STRIP_WIDTH - wide, lead=left + 0.4, starts=False)
