"""How much of a candidate's weight has been assessed, as one bar; what is missing is named under it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.charts import ACCENT, INK, RULE, line, svg, text
from hirekit.documents.measure import shortened, width
from hirekit.documents.paper import points

if TYPE_CHECKING:
    from markupsafe import Markup

STRIP_WIDTH = points(127.75)
STRIP_HEIGHT = 10.5
LABEL_SIZE = 9
LABEL_LEADING = 12.25


@attrs.frozen(kw_only=True)
class Segment:
    """One criterion in the coverage strip; a label only where it is a gap."""

    name: str
    share: float
    assessed: bool
    label: str


def coverage_strip(segments: Sequence[Segment], *, title: str) -> "Markup":
    """Return one bar in segments by weight; a gap is hollow, dashed, and the only thing labelled."""
    body, x = [], 0.0
    gaps: list[GapLabel] = []
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
        x += wide
    # In this order the fewest lead lines pass behind a label.
    gaps.sort(key=lambda gap: (gap.starts, -gap.lead if gap.starts else gap.lead))
    baselines = [21 + row * LABEL_LEADING for row in range(len(gaps))]
    body += [
        line(gap.lead, STRIP_HEIGHT, gap.lead, baseline - LABEL_SIZE * 0.85, stroke=RULE)
        for gap, baseline in zip(gaps, baselines, strict=True)
    ]
    body += [
        text(gap.left, baseline, gap.says, size=LABEL_SIZE, anchor="start", halo=True)
        for gap, baseline in zip(gaps, baselines, strict=True)
    ]
    return svg(STRIP_WIDTH, 12 + len(gaps) * LABEL_LEADING + (2 if gaps else 0), title, body)


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
