"""One opening, declared before anyone is seen."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse, repeats, unknown
from hirekit.model.constraint import Constraint
from hirekit.model.constraint.naming import Nameable, constraint_problems
from hirekit.model.kit import Kit
from hirekit.model.loop import Loop
from hirekit.model.rules import (
    is_exact,
    missing,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
)
from hirekit.model.terms import (
    DEFAULT_FLOORS,
    Feedback,
    Floors,
    ReasonedWeight,
    Retention,
    reasoned_weight_problems,
    weights_given,
)
from hirekit.model.thresholds import Cut, Hurdle, Minimum, cut_problems, hurdle_problems, minimum_problems, minimums_of
from hirekit.model.weights import raw_weights, shares, told_apart

SELECTIONS = ("top-down", "above-the-cut")
GAP_POLICIES = ("within_parent", "global", "refuse")
AFTER_DEBRIEF = ("kept", "scored")
LONGEST_PAY = 300


@attrs.frozen(kw_only=True)
class Requisition:
    """One opening: the kit, the job level, the loop, and the rule the panel will be scored by.

    Attributes:
        loop: Id of a loop of the kit.
        criteria: Planned criteria; empty for those in the loop's focus, or all where the loop names none.
        weights: The name of a preset, or weights with reasons (a mapping of id to weight will do); empty for
            those of the loop, or else of the rubric.
        minimums: Lowest acceptable scores (a mapping of criterion to score will do); where none are given, those the
            kit sets for the job level on planned criteria. What is given stands in place of all of them.
        hurdles: Steps in the order of the loop, each with minimums and a cut of its own.
        gaps: What a gap does to the composite: `within_parent` shares its weight among its siblings,
            `global` among all, `refuse` gives no composite.
        after_debrief: Whether changes made after the debrief are `kept` beside the score or `scored`.
        open_levels: Job levels that evidence may be read against.
        pay: What this opening pays, in words for the candidate; no score and no interviewer's page holds it.
        anonymous: Whether documents call candidates by their ids and never by name.
        feedback: Declared where candidates are offered a letter of feedback.
        declared: The day it was declared.
    """

    id: str
    kit: Kit
    job_level: str
    loop: str
    title: str = ""
    criteria: tuple[str, ...] = attrs.field(default=(), converter=several)
    weights: str | tuple[ReasonedWeight, ...] = attrs.field(default="", converter=weights_given)
    minimums: tuple[Minimum, ...] = attrs.field(
        default=attrs.Factory(lambda self: self.kit_minimums, takes_self=True), converter=minimums_of
    )
    cut: Cut | None = None
    hurdles: tuple[Hurdle, ...] = attrs.field(default=(), converter=several)
    select: str = "top-down"
    ties: str = "the panel decides and writes down why"
    coverage: Floors = DEFAULT_FLOORS
    gaps: str = "within_parent"
    after_debrief: str = "kept"
    open_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    jurisdiction: tuple[str, ...] = attrs.field(default=(), converter=several)
    retention: Retention | None = None
    pay: str = ""
    anonymous: bool = False
    feedback: Feedback | None = None
    constraints: tuple[Constraint, ...] = attrs.field(default=(), converter=several)
    declared: date | None = None

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="REQ-1042")
        yield from text_problems("title", self.title, required=False, longest=80)
        yield from text_problems("ties", self.ties, longest=400)
        yield from text_problems("pay", self.pay, required=False, longest=LONGEST_PAY)
        levels = {level.id for level in self.kit.role.job_levels}
        loops = {loop.id for loop in self.kit.loops}
        criteria = {criterion.id for criterion in self.kit.rubric.criteria}
        if self.job_level not in levels:
            yield Problem(("job_level",), unknown("job level", self.job_level, levels))
        if self.loop not in loops:
            yield Problem(("loop",), unknown("loop", self.loop, loops))
        yield from missing(self.criteria, criteria, "criterion", "criteria")
        yield from repeat_problems("criteria", self.criteria, noun="criterion", field=None)
        yield from missing(self.open_levels, levels, "job level", "open_levels")
        for name, known in (("select", SELECTIONS), ("gaps", GAP_POLICIES), ("after_debrief", AFTER_DEBRIEF)):
            if getattr(self, name) not in known:
                yield Problem((name,), f"must be one of {', '.join(known)}, not {getattr(self, name)!r}")
        if self.loop in loops:
            yield from self._focus_problems(criteria)
            yield from self._weight_problems(criteria)
            yield from minimum_problems(
                self.minimums,
                criteria=criteria,
                among=self.planned,
                elsewhere="is not among the planned criteria",
                scale=self.kit.rubric.scale,
            )
            yield from hurdle_problems(
                self.hurdles,
                order=[round_.id for round_ in self.interview_loop.rounds],
                rated_in=self.rated_in,
                criteria=criteria,
                scale=self.kit.rubric.scale,
            )
            yield from self.constraint_problems(self.constraints)
        yield from cut_problems(self.cut, self.kit.rubric.scale)

    def _focus_problems(self, criteria: set[str]) -> Iterator[Problem]:
        rounds = self.interview_loop.rounds
        if all(round_.focus for round_ in rounds):
            focus = set(self.interview_loop.focus)
            for place, criterion in enumerate(self.criteria):
                if criterion in criteria and criterion not in focus:
                    yield Problem(
                        ("criteria", place), f"{criterion!r} is in the focus of no round of the loop {self.loop!r}"
                    )

    def _weight_problems(self, criteria: set[str]) -> Iterator[Problem]:
        rubric = self.kit.rubric
        if isinstance(self.weights, str):
            if self.weights and self.weights not in rubric.preset_names:
                yield Problem(("weights",), unknown("preset", self.weights, rubric.preset_names))
                return
        else:
            heads = {competency.id for competency in rubric.competencies}
            yield from reasoned_weight_problems(self.weights, known=criteria | heads, planned=self.planned)
            if any(not is_exact(entry.weight) or entry.weight < 0 for entry in self.weights):
                return
        try:
            _ = self.shares
        except ValueError as fault:
            yield Problem(("weights",), str(fault))

    def constraint_problems(
        self, constraints: Sequence[Constraint], *, forms: Collection[str] | None = None
    ) -> Iterator[Problem]:
        """Yield what constraints on this requisition name that is not there, and what in them contradicts itself.

        Args:
            forms: Their codes; None where it is not known yet how many there will be.
        """
        known = self.nameable(forms=forms)
        for problem in constraint_problems(constraints, known, self.kit.bank.questions, self.kit.rubric):
            yield problem.beneath("constraints")
        for place, id in repeats(each.id for each in constraints):
            if id:
                yield Problem(("constraints", place, "id"), f"constraint {id!r} is already there")

    def nameable(self, *, forms: Collection[str] | None = None) -> Nameable:
        """Return what constraints on this requisition may name."""
        known = self.kit.nameable((r.id for r in self.interview_loop.rounds), criteria=self.planned)
        return known if forms is None else attrs.evolve(known, forms=frozenset(forms))

    @cached_property
    def kit_minimums(self) -> tuple[Minimum, ...]:
        """What the kit sets for this job level on the planned criteria, in the order of the rubric."""
        if self.loop not in {loop.id for loop in self.kit.loops}:
            return ()
        found = ((id, self.kit.rubric.criterion(id).minimum(self.job_level)) for id in self.planned)
        return tuple(Minimum(criterion=id, score=m.score, why=m.why) for id, m in found if m)

    @property
    def minimums_left_out(self) -> tuple[Minimum, ...]:
        """What the kit sets for this job level on planned criteria that carry no minimum here."""
        carried = {minimum.criterion for minimum in self.minimums}
        return tuple(minimum for minimum in self.kit_minimums if minimum.criterion not in carried)

    @property
    def interview_loop(self) -> Loop:
        return self.kit.loop(self.loop)

    @cached_property
    def planned(self) -> tuple[str, ...]:
        """Ids of the planned criteria, in the order of the rubric."""
        return planned_criteria(self.kit, self.interview_loop, self.criteria)

    @property
    def post_title(self) -> str:
        """What the post is called: as the requisition has it, else by its job level."""
        return self.title or self.kit.role.job_level(self.job_level).title

    @property
    def preset(self) -> str:
        """The name of the weights in force; empty where the requisition gives its own."""
        if not isinstance(self.weights, str):
            return ""
        return self.weights or self.interview_loop.weights or self.kit.rubric.default_preset

    @cached_property
    def raw_weights(self) -> tuple[dict[str, Fraction], dict[str, Fraction] | None]:
        """The weights as given, of criteria and, where they are weighed apart, of competencies."""
        rubric = self.kit.rubric
        if isinstance(self.weights, str):
            return raw_weights(rubric, self.preset)
        return told_apart(rubric, {entry.id: entry.weight for entry in self.weights})

    @cached_property
    def shares(self) -> dict[str, Fraction]:
        """Each planned criterion's share of the whole; they sum to exactly 1."""
        criteria, competencies = self.raw_weights
        return shares(self.kit.rubric, planned=self.planned, criteria=criteria, competencies=competencies)

    @property
    def competency_shares(self) -> dict[str, Fraction]:
        """Each competency's share, in the order of the rubric, for those with a planned criterion."""
        heads: dict[str, Fraction] = {}
        for id, share in self.shares.items():
            head = self.kit.rubric.competency_of(id).id
            heads[head] = heads.get(head, Fraction(0)) + share
        return heads

    def rated_in(self, round: str) -> tuple[str, ...]:
        """Ids of the planned criteria that a round looks at."""
        focus = self.interview_loop.round(round).focus
        return tuple(id for id in self.planned if not focus or id in focus)


def planned_criteria(kit: Kit, loop: Loop, criteria: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the criteria that a requisition plans, in the order of the rubric.

    Args:
        criteria: Those it names; empty for those in the loop's focus, or all where the loop names none.
    """
    wanted = set(criteria) or set(loop.focus)
    every = tuple(criterion.id for criterion in kit.rubric.criteria)
    return tuple(id for id in every if id in wanted) or every
