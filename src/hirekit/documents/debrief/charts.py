"""Pictures of ratings and scores: vector, each with a text that says the same, no colour that carries meaning alone.

Every drawing is one inline SVG whose title is its text alternative. Coordinates are points.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.accent import ACCENT
from hirekit.documents.look.paper import points
from hirekit.documents.words.locale import Locale

if TYPE_CHECKING:
    from markupsafe import Markup

INK, FAINT, RULE = "#161616", "#c9c9c9", "#8c8c8c"
DOT = 14.8
BETWEEN = 1.5
MOST_BESIDE = 3
WIDE = 2
NAMED = 8.0
SMALL_DOT = 3.0


def svg(width: float, height: float, title: str, body: Iterable[str]) -> "Markup":
    """Return a drawing with its text alternative."""
    from markupsafe import Markup, escape  # noqa: PLC0415

    return Markup(  # noqa: S704
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}pt" height="{height:.2f}pt" '
        f'viewBox="0 0 {width:.2f} {height:.2f}" font-family="Hk Sans, Hk Extra" font-size="9" fill="{INK}">'
        f"<title>{escape(title)}</title>{''.join(body)}</svg>"
    )


def text(
    x: float,
    y: float,
    says: str,
    *,
    size: float = 9,
    weight: int = 400,
    anchor: str = "middle",
    fill: str = INK,
    halo: bool = False,
) -> str:
    """Return a text; with a halo it stays readable across a line."""
    from markupsafe import escape  # noqa: PLC0415

    attributes = f'x="{x:.2f}" y="{y:.2f}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}"'
    behind = f'<text {attributes} fill="white" stroke="white" stroke-width="3">{escape(says)}</text>' if halo else ""
    return f'{behind}<text {attributes} fill="{fill}">{escape(says)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, *, stroke: str = INK, width: float = 0.5) -> str:
    """Return a straight line."""
    return f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" stroke="{stroke}" stroke-width="{width}" fill="none"/>'


@attrs.frozen(kw_only=True)
class Axis:
    """Where values stand across a drawing.

    Attributes:
        start, end: Of the drawing, for the lowest and the highest value.
    """

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return where a value stands."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


@attrs.frozen(kw_only=True)
class Dot:
    """One interviewer's mean on one criterion."""

    letter: str
    name: str
    mean: float


PLOT_WIDTH = points(93.75)
PLOT_HEIGHT = 28.0


def plot_axis(low: int, high: int) -> Axis:
    """Return the axis of dot plots: room for dots side by side at both ends."""
    return Axis(low=low, high=high, start=16.0, end=PLOT_WIDTH - 34.0)


def dot_scale(scores: Sequence[int], say: Locale) -> "Markup":
    """Return the figures above a dot plot."""
    axis = plot_axis(scores[0], scores[-1])
    said = say("debrief.scale", lowest=scores[0], highest=scores[-1])
    return svg(PLOT_WIDTH, 12, said, [text(axis.at(score), 9, str(score)) for score in scores])


def dot_plot(
    dots: Sequence[Dot], *, scores: Sequence[int], minimum: float | None, named: str, title: str, beside: float = 0.0
) -> "Markup":
    """Return one criterion's ratings: a lettered dot for each interviewer, a line over their range, the minimum.

    Args:
        named: What to write beside the mark of the minimum; once on a page is enough.
        beside: How high the words beside it are, in points, so that its lines meet those of the rows around it.
    """
    axis = plot_axis(scores[0], scores[-1])
    places: dict[float, list[Dot]] = {}
    for dot in sorted(dots, key=lambda d: (d.mean, d.letter)):
        places.setdefault(dot.mean, []).append(dot)
    tallest = max((-(-len(group) // MOST_BESIDE) for group in places.values()), default=1)
    head = NAMED if minimum is not None and named else 0.0
    height = max(head + max(PLOT_HEIGHT, 8 + tallest * (DOT + BETWEEN)), beside)
    middle = (height + head) / 2
    body = [line(axis.at(score), 0, axis.at(score), height, stroke=FAINT, width=0.5) for score in scores]
    if minimum is not None:
        body.append(line(axis.at(minimum), 0, axis.at(minimum), height, width=1.4))
    means = list(places)
    if len(means) > 1:
        spread = means[-1] - means[0]
        body.append(line(axis.at(means[0]), middle, axis.at(means[-1]), middle, width=2.6 if spread >= WIDE else 0.8))
    for mean, group in places.items():
        rows = [group[i : i + MOST_BESIDE] for i in range(0, len(group), MOST_BESIDE)]
        for at, row in enumerate(rows):
            y = middle + (at - (len(rows) - 1) / 2) * (DOT + BETWEEN)
            for place, dot in enumerate(row):
                x = axis.at(mean) + (place - (len(row) - 1) / 2) * (DOT + BETWEEN)
                body.append(
                    f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{DOT / 2}" fill="{ACCENT}" stroke="white" stroke-width="1"/>'
                )
                body.append(text(x, y + 3.1, dot.letter, size=8.5, weight=700, fill="white"))
    if minimum is not None and named:
        body.append(text(axis.at(minimum) + 3.5, 8.5, named, size=8.5, anchor="start", halo=True))
    return svg(PLOT_WIDTH, height, title, body)


INTERVAL_WIDTH = points(77.75)
INTERVAL_HEIGHT = 35.5
NEAR_CUT = 16.0


def interval_axis() -> Axis:
    """Return the axis of interval plots, 0 to 100."""
    return Axis(low=0, high=100, start=14.0, end=INTERVAL_WIDTH - 22.0)


def interval_scale(cut: float | None, say: Locale) -> "Markup":
    """Return the figures above an interval plot; the cut is named on its own line."""
    axis = interval_axis()
    body = [
        text(axis.at(mark), 9, str(mark))
        for mark in (0, 20, 40, 60, 80, 100)
        if cut is None or abs(axis.at(mark) - axis.at(cut)) > 22  # noqa: PLR2004
    ]
    if cut is not None:
        body.append(text(axis.at(cut), 9, say("debrief.cut", cut=say.figure(cut, 1, trim=True)), weight=600))
    said = say("debrief.axis") if cut is None else say("debrief.axis_cut", cut=say.figure(cut, 1))
    return svg(INTERVAL_WIDTH, 12, said, body)


def interval_plot(
    value: float | None, low: float, high: float, say: Locale, *, cut: float | None, title: str, beside: float = 0.0
) -> "Markup":
    """Return one composite with its bounds: a dot where there is one, a bar where a gap leaves room.

    Args:
        beside: How high the words beside it are, in points, so that its lines meet those of the rows around it.
    """
    axis, height = interval_axis(), max(INTERVAL_HEIGHT, beside)
    middle = height / 2 + 3
    body = [line(axis.at(mark), 0, axis.at(mark), height, stroke=FAINT) for mark in (0, 20, 40, 60, 80, 100)]
    if cut is not None:
        body.append(line(axis.at(cut), 0, axis.at(cut), height, width=1.4))
    bounded = high - low > 0.05  # noqa: PLR2004
    if bounded:
        left, right = axis.at(low), axis.at(high)
        body += [line(left, middle, right, middle, width=1.1)]
        body += [line(end, middle - 4, end, middle + 4, width=1.1) for end in (left, right)]
        body.append(text(left - 3, middle + 3, say.figure(low, 1), size=8.5, anchor="end", halo=True))
        body.append(text(right + 3, middle + 3, say.figure(high, 1), size=8.5, anchor="start", halo=True))
    if value is not None:
        x = axis.at(value)
        body.append(f'<circle cx="{x:.2f}" cy="{middle:.2f}" r="4" fill="{ACCENT}" stroke="white" stroke-width="1"/>')
        if bounded or cut is None or abs(x - axis.at(cut)) > NEAR_CUT:
            body.append(text(x, middle - 7.5, say.figure(value, 1), size=10.5, weight=600, halo=True))
        else:
            body.append(
                text(x + 8, middle + 3.5, say.figure(value, 1), size=10.5, weight=600, anchor="start", halo=True)
            )
    return svg(INTERVAL_WIDTH, height, title, body)


CHANGE_HEIGHT = 12.25


def change_dot(value: float, *, axis: Axis, cut: float | None, crosses: bool, title: str) -> "Markup":
    """Return one composite on the common scale; hollow where it stands on the other side of the cut."""
    middle, width = CHANGE_HEIGHT / 2, axis.end + 4
    body = [line(axis.at(cut), 0, axis.at(cut), CHANGE_HEIGHT, width=1.4)] if cut is not None else []
    fill = "white" if crosses else ACCENT
    stroke = f'stroke="{INK}" stroke-width="1.4"' if crosses else ""
    body.append(f'<circle cx="{axis.at(value):.2f}" cy="{middle}" r="{SMALL_DOT}" fill="{fill}" {stroke}/>')
    return svg(width, CHANGE_HEIGHT, title, body)


def change_axis(values: Sequence[float], cut: float | None, width: float) -> Axis:
    """Return a common axis for all columns, wide enough for every value and the cut."""
    every = [*values, *([cut] if cut is not None else [])]
    low, high = min(every), max(every)
    room = max(2.0, (high - low) * 0.06)
    return Axis(low=low - room, high=high + room, start=4.0, end=width - 4.0)
