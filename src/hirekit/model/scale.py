"""The scores an interviewer can give."""

from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import several, text_problems

FEWEST_SCORES = 2
MOST_SCORES = 11
# Composites nearer than 1e-7 are compared as fractions; scores larger than this would round beyond that.
LARGEST_SCORE = 1000


@attrs.frozen
class ScalePoint:
    """One score of a scale and its name.

    Attributes:
        score: A whole number, -1000 to 1000.
        label: One or two words, such as "Working".
    """

    score: int
    label: str


@attrs.frozen(kw_only=True)
class Scale:
    """The scores an interviewer can give, lowest first, without a gap.

    "Not assessed" is no score and never a number.
    """

    points: tuple[ScalePoint, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not FEWEST_SCORES <= len(self.points) <= MOST_SCORES:
            yield Problem(("points",), f"must have {FEWEST_SCORES} to {MOST_SCORES} scores, not {len(self.points)}")
        for before, point in zip(self.points, self.points[1:], strict=False):
            if point.score != before.score + 1:
                yield Problem(
                    ("points",), f"must rise by one from score to score, not from {before.score} to {point.score}"
                )
        for point in self.points:
            if abs(point.score) > LARGEST_SCORE:
                yield Problem(
                    ("points",), f"must have scores from -{LARGEST_SCORE} to {LARGEST_SCORE}, not {point.score}"
                )
            for problem in text_problems("label", point.label, longest=30):
                yield problem.beneath("points", str(point.score))

    @property
    def lowest(self) -> int:
        return self.points[0].score

    @property
    def highest(self) -> int:
        return self.points[-1].score

    @property
    def scores(self) -> tuple[int, ...]:
        return tuple(point.score for point in self.points)

    def label(self, score: int) -> str:
        """Return the name of *score*."""
        return self.points[score - self.lowest].label

    def percent(self, mean: float) -> float:
        """Return a mean on the scale as 0 to 100.

        Source:
            Percent of maximum possible, Cohen, Cohen, Aiken and West (1999),
            *Multivariate Behavioral Research* 34(3).

        >>> FIVE_POINTS.percent(4)
        75.0
        """
        return 100 * (mean - self.lowest) / (self.highest - self.lowest)


FIVE_POINTS = Scale(
    points=tuple(
        ScalePoint(score, label)
        for score, label in enumerate(("Awareness", "Basic", "Working", "Advanced", "Expert"), start=1)
    )
)
