"""What is rated and how: scale, competencies, criteria with their anchors, and named sets of weights."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.rules import (
    exact,
    maybe_exact,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
    weight_problems,
)

FEWEST_SCORES = 2
MOST_SCORES = 11
# Composites nearer than 1e-7 are compared as fractions; scores larger than this would round beyond that.
LARGEST_SCORE = 1000
EQUAL = "equal"


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


@attrs.frozen
class Anchor:
    """What a person who is given *score* said or did."""

    score: int
    text: str


@attrs.frozen
class Target:
    """What a job level is expected to show on day one; None where it is not expected to show the criterion."""

    job_level: str
    score: int | None


@attrs.frozen(kw_only=True)
class Criterion:
    """One thing an interviewer rates.

    Attributes:
        id: Stable slug; scorecards refer to a criterion by this and nothing else.
        title: A few words, printed beside every rating.
        definition: The observable work behaviour that is meant.
        weight: Importance next to its siblings, exact, >= 0; only the ratio matters.
        why: The reason for the weight.
        duties: Ids of the duties it serves.
        targets: One per job level that has one.
        anchors: One per score of the rubric's scale, lowest first.
        topics: Ids of the source topics it answers to.
    """

    id: str
    title: str
    definition: str = ""
    weight: Fraction = attrs.field(default=Fraction(1), converter=exact)
    why: str = ""
    duties: tuple[str, ...] = attrs.field(default=(), converter=several)
    targets: tuple[Target, ...] = attrs.field(default=(), converter=several)
    anchors: tuple[Anchor, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="data-quality")
        yield from text_problems("title", self.title, longest=80)
        yield from text_problems("definition", self.definition, required=False, longest=600)
        yield from text_problems("why", self.why, required=False, longest=600)
        yield from weight_problems("weight", self.weight)
        for anchor in self.anchors:
            for problem in text_problems("anchors", anchor.text, longest=600):
                yield Problem(("anchors", str(anchor.score)), problem.message)
        yield from repeat_problems("anchors", (str(a.score) for a in self.anchors), noun="score", field=None)
        yield from repeat_problems("targets", (t.job_level for t in self.targets), noun="job level", field=None)

    def target(self, job_level: str) -> int | None:
        """Return the score expected of *job_level*, or None where none is."""
        return next((target.score for target in self.targets if target.job_level == job_level), None)

    def anchor(self, score: int) -> str:
        """Return the text of the anchor of *score*."""
        return next(anchor.text for anchor in self.anchors if anchor.score == score)


@attrs.frozen(kw_only=True)
class Competency:
    """A heading of the rubric; it is not scored by itself.

    Attributes:
        weight: Importance next to the other competencies, exact, >= 0. None for all of a rubric's
            competencies means that each weighs what its planned criteria weigh together.
    """

    id: str
    title: str
    weight: Fraction | None = attrs.field(default=None, converter=maybe_exact)
    why: str = ""
    criteria: tuple[Criterion, ...] = attrs.field(default=(), converter=several)
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="communication")
        yield from text_problems("title", self.title, longest=80)
        yield from text_problems("why", self.why, required=False, longest=600)
        yield from weight_problems("weight", self.weight)
        if not self.criteria:
            yield Problem(("criteria",), "must have at least one criterion")


@attrs.frozen
class PresetWeight:
    """The weight a preset gives to one criterion or competency."""

    id: str
    weight: Fraction = attrs.field(converter=exact)


@attrs.frozen(kw_only=True)
class Preset:
    """A named set of weights with its reason.

    Attributes:
        weights: One per criterion and, where competencies are weighed apart, one per competency;
            empty for equal weights, each criterion the same.
    """

    id: str
    why: str
    weights: tuple[PresetWeight, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="seed-weighted")
        yield from text_problems("why", self.why)
        for entry in self.weights:
            for problem in weight_problems("weights", entry.weight):
                yield Problem(("weights", entry.id), problem.message)
        if self.weights and not any(entry.weight for entry in self.weights):
            yield Problem(("weights",), "must not all be zero")


@attrs.frozen(kw_only=True)
class Rubric:
    """What is rated: a scale, competencies with their criteria, and named sets of weights.

    Attributes:
        default_preset: The name of the weights written beside the criteria.
        presets: Others; `equal` always exists.
    """

    scale: Scale = FIVE_POINTS
    competencies: tuple[Competency, ...] = attrs.field(converter=several)
    default_preset: str = "written"
    presets: tuple[Preset, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not self.competencies:
            yield Problem(("competencies",), "must have at least one competency")
        yield from repeat_problems("competencies", (c.id for c in self.competencies), noun="competency")
        yield from self._criterion_problems()
        yield from self._weight_problems()
        yield from self._preset_problems()

    def _criterion_problems(self) -> Iterator[Problem]:
        seen: set[str] = {competency.id for competency in self.competencies}
        for place, competency in enumerate(self.competencies):
            for spot, criterion in enumerate(competency.criteria):
                path: tuple[str | int, ...] = ("competencies", place, "criteria", spot)
                if criterion.id in seen:
                    yield Problem((*path, "id"), f"the id {criterion.id!r} is already there")
                seen.add(criterion.id)
                anchored = {anchor.score for anchor in criterion.anchors}
                for score in self.scale.scores:
                    if score not in anchored:
                        yield Problem((*path, "anchors"), f"must have an anchor for each score; {score} is missing")
                for score in sorted(anchored - set(self.scale.scores)):
                    yield Problem((*path, "anchors", str(score)), f"{score} is not on the scale {self._range}")
                for target in criterion.targets:
                    if target.score is not None and target.score not in self.scale.scores:
                        yield Problem(
                            (*path, "targets", target.job_level),
                            f"must be on the scale {self._range}, not {target.score}",
                        )

    def _weight_problems(self) -> Iterator[Problem]:
        weighed = [competency.weight is not None for competency in self.competencies]
        if any(weighed) and not all(weighed):
            bare = weighed.index(False)
            yield Problem(
                ("competencies", bare, "weight"), "is missing, though other competencies have one; give all or none"
            )
        if all(weighed) and self.competencies and not any(c.weight for c in self.competencies):
            yield Problem(("competencies",), "must not all have weight zero")
        for place, competency in enumerate(self.competencies):
            if competency.weight and competency.criteria and not any(c.weight for c in competency.criteria):
                yield Problem(
                    ("competencies", place, "criteria"), "must not all have weight zero where the competency has one"
                )
        if not any(weighed) and self.competencies and not any(c.weight for c in self.criteria):
            yield Problem(("competencies",), "must have at least one criterion with a weight above zero")

    def _preset_problems(self) -> Iterator[Problem]:
        yield from repeat_problems("presets", (p.id for p in self.presets), noun="preset")
        known = {c.id for c in self.competencies} | {c.id for c in self.criteria}
        for place, preset in enumerate(self.presets):
            if preset.id == self.default_preset:
                yield Problem(
                    ("presets", place, "id"), f"{preset.id!r} is the name of the weights written beside the criteria"
                )
            given = {entry.id for entry in preset.weights}
            for entry in preset.weights:
                if entry.id not in known:
                    yield Problem(
                        ("presets", place, "weights", entry.id), unknown("criterion or competency", entry.id, known)
                    )
            if given:
                for criterion in self.criteria:
                    if criterion.id not in given:
                        yield Problem(
                            ("presets", place, "weights"), f"must weigh every criterion; {criterion.id!r} is missing"
                        )

    @property
    def _range(self) -> str:
        return f"{self.scale.lowest} to {self.scale.highest}"

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """All criteria, in the order of the rubric."""
        return tuple(criterion for competency in self.competencies for criterion in competency.criteria)

    def criterion(self, id: str) -> Criterion:
        """Return the criterion with this id, or raise KeyError."""
        return self._criterion_by_id[id]

    def competency_of(self, criterion: str) -> Competency:
        """Return the competency that holds a criterion, or raise KeyError."""
        return self._competency_by_criterion[criterion]

    @cached_property
    def _criterion_by_id(self) -> dict[str, Criterion]:
        return {criterion.id: criterion for criterion in self.criteria}

    @cached_property
    def _competency_by_criterion(self) -> dict[str, Competency]:
        return {criterion.id: competency for competency in self.competencies for criterion in competency.criteria}

    @property
    def preset_names(self) -> tuple[str, ...]:
        """The weights that can be named, the written ones first, `equal` always among them."""
        return tuple(dict.fromkeys((self.default_preset, *(preset.id for preset in self.presets), EQUAL)))
