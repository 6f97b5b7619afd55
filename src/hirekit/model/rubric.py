"""What is rated and how: scale, competencies with their criteria, and named sets of weights."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.criterion import Competency, Criterion
from hirekit.model.rules import (
    exact,
    is_exact,
    plain,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
    weight_problems,
)
from hirekit.model.scale import FIVE_POINTS, Scale

EQUAL = "equal"


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
                for minimum in criterion.minimums:
                    if not is_exact(minimum.score) or not self.scale.lowest <= minimum.score <= self.scale.highest:
                        said = plain(minimum.score) if is_exact(minimum.score) else minimum.score
                        yield Problem((*path, "minimums", minimum.job_level), f"must be {self._range}, not {said}")

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
