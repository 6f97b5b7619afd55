"""The frozen result: the kit as it was, the requisition, the forms, and how well they do what was asked."""

from collections.abc import Iterator
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.anonymity import telling_problems
from hirekit.model.constraint import Constraint
from hirekit.model.fingerprint import instrument_fingerprint, scoring_fingerprint
from hirekit.model.form import Form
from hirekit.model.kit import Kit
from hirekit.model.panel import Candidate, Panel
from hirekit.model.question import Question
from hirekit.model.requisition import Requisition
from hirekit.model.rules import repeat_problems, several, text_problems
from hirekit.model.thresholds import Hurdle

OPTIMAL, TIED, GAP, BY_HAND = STATUSES = ("optimal", "tied", "gap", "by-hand")
UNKNOWN = "unknown"
OWN, LOOP, REQUISITION, ASKED = "hirekit", "loop", "requisition", "asked"
METHODS = ("joint", "sequential", "by-hand")


@attrs.frozen
class Part:
    """One part of the objective and its value."""

    name: str
    value: int


@attrs.frozen(kw_only=True)
class Displaced:
    """A constraint that gave way to another.

    Attributes:
        constraint: Its id.
        whose: Who had asked for it: `hirekit`, `loop`, `requisition`, or `asked` for one given with the plan.
        asked: What it asked for, in words.
        by: The id of the constraint in its place.
    """

    constraint: str
    whose: str
    asked: str
    by: str


@attrs.frozen(kw_only=True)
class Tier:
    """Parts of the objective that were minimised together, the tiers before them held at what they had reached.

    Attributes:
        parts: Their names.
        value: What they add up to, in the objective's units.
        bound: What they cannot fall below while the tiers before keep theirs; None where that is not known, which it
            is after a tier that is not proven.
    """

    parts: tuple[str, ...] = attrs.field(converter=several)
    value: int = 0
    bound: int | None = None

    @property
    def status(self) -> str:
        """`optimal` where the value is the bound, `gap` where it may be above it, `unknown` without a bound."""
        if self.bound is None:
            return UNKNOWN
        return OPTIMAL if self.value == self.bound else GAP

    @property
    def name(self) -> str:
        """The parts, as they are listed.

        >>> Tier(parts=["share", "idle"]).name
        'share, idle'
        """
        return ", ".join(self.parts)


@attrs.frozen(kw_only=True)
class Plan:
    """What is used: frozen, written once.

    Attributes:
        status: `optimal` (no set is better, and it is the same on every machine), `tied` (no set is better, and the
            search was stopped before it was decided which of those as good comes first), `gap` (the best found, which
            may be above its bound) or `by-hand`.
        method: How several forms were found: `joint`, `sequential` or `by-hand`.
        objective: Value of the objective; `bound`, what it cannot fall below; both in the objective's units.
            The two are equal where the status is optimal or tied.
        parts: What the objective is made of.
        constraints: What was asked of the question set, in full.
        displaced: What was asked too, and gave way to one of these.
        unit: How many of the objective's units make one point; above 1 where weights are no whole percentages.
        tiers: Most important first, where each tier was minimised before the next; empty where the parts were added up.
        salt: Decides among equally good question sets.
    """

    requisition: Requisition
    forms: tuple[Form, ...] = attrs.field(converter=several)
    status: str = "by-hand"
    method: str = "by-hand"
    objective: int = 0
    bound: int = 0
    unit: int = 1
    tiers: tuple[Tier, ...] = attrs.field(default=(), converter=several)
    parts: tuple[Part, ...] = attrs.field(default=(), converter=several)
    constraints: tuple[Constraint, ...] = attrs.field(default=(), converter=several)
    displaced: tuple[Displaced, ...] = attrs.field(default=(), converter=several)
    salt: str = ""
    notes: tuple[str, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        for name, known in (("status", STATUSES), ("method", METHODS)):
            if getattr(self, name) not in known:
                yield Problem((name,), f"must be one of {', '.join(known)}, not {getattr(self, name)!r}")
        if self.status in (OPTIMAL, TIED) and self.objective != self.bound:
            rule = f"must be the objective, {self.objective}, in a plan that is {self.status}, not {self.bound}"
            yield Problem(("bound",), rule)
        if not self.forms:
            yield Problem(("forms",), "must have at least one form")
        yield from text_problems("salt", self.salt, required=False, longest=200)
        yield from repeat_problems("forms", (form.code for form in self.forms), noun="form", field="code")
        rounds = [round_.id for round_ in self.requisition.interview_loop.rounds]
        bank = {question.id for question in self.kit.bank.questions}
        for place, form in enumerate(self.forms):
            if [round_.round for round_ in form.rounds] != rounds:
                yield Problem(
                    ("forms", place, "rounds"), f"must be those of the loop, in its order: {', '.join(rounds)}"
                )
            yield from repeat_problems("questions", form.questions, noun="question", field=None)
            for spot, round_ in enumerate(form.rounds):
                asked = (*round_.questions, *(a.alternate for a in round_.alternates))
                for question in asked:
                    if question not in bank:
                        yield Problem(
                            ("forms", place, "rounds", spot, "questions"), unknown("question", question, bank)
                        )

        yield from self._hurdle_problems()

    def _hurdle_problems(self) -> Iterator[Problem]:
        for hurdle in self.requisition.hurdles:
            rated = self.rated_at(hurdle)
            for minimum in hurdle.minimums:
                if minimum.criterion not in rated:
                    yield Problem(
                        ("forms",),
                        f"must each ask a question on {minimum.criterion!r} in the rounds of hurdle {hurdle.id!r}, which has a "
                        "minimum on it",
                    )
            if hurdle.cut and not any(self.requisition.shares[id] for id in rated):
                yield Problem(
                    ("forms",),
                    f"must have a criterion with weight that all of them ask about in the rounds of hurdle {hurdle.id!r}, "
                    "which has a cut",
                )

    @property
    def kit(self) -> Kit:
        return self.requisition.kit

    def form(self, code: str) -> Form:
        """Return the form with this code, or raise KeyError."""
        return {form.code: form for form in self.forms}[code]

    def form_of(self, candidate: Candidate) -> Form:
        """Return the form a candidate is given: the one named, else the plan's first."""
        return self.form(candidate.form) if candidate.form else self.forms[0]

    def questions(self, form: str, round: str) -> tuple[Question, ...]:
        """Return the questions of a form's round, in the order to ask them."""
        return tuple(self.kit.bank.question(id) for id in self.form(form).round(round).questions)

    def rated(self, form: str, round: str) -> tuple[str, ...]:
        """Return the ids of the criteria that a card of this round rates, in the order asked."""
        return tuple(dict.fromkeys(question.primary for question in self.questions(form, round)))

    def rated_at(self, hurdle: Hurdle) -> tuple[str, ...]:
        """Return the ids of the planned criteria that a hurdle's rounds rate on every form, in the order of the rubric."""
        each = [{id for round_ in hurdle.rounds for id in self.rated(form.code, round_)} for form in self.forms]
        return tuple(id for id in self.requisition.planned if all(id in rated for rated in each))

    def instrument(self, form: str | None = None) -> str:
        """Return the instrument fingerprint of one form, or of all: 64 hexadecimal digits."""
        return self._instruments[form]

    @cached_property
    def _instruments(self) -> dict[str | None, str]:
        each: dict[str | None, str] = {form.code: instrument_fingerprint(self, (form,)) for form in self.forms}
        each[None] = instrument_fingerprint(self, self.forms) if len(self.forms) > 1 else each[self.forms[0].code]
        return each

    @cached_property
    def scoring(self) -> str:
        """The scoring fingerprint: 64 hexadecimal digits."""
        return scoring_fingerprint(self.requisition)

    def panel_problems(self, panel: Panel) -> Iterator[Problem]:
        """Yield what in *panel* does not fit this plan."""
        codes = {form.code for form in self.forms}
        rounds = {round_.id for round_ in self.requisition.interview_loop.rounds}
        interviewed = {interview.candidate for interview in panel.interviews}
        for place, candidate in enumerate(panel.candidates):
            if not candidate.form and len(codes) > 1 and candidate.id in interviewed:
                yield Problem(
                    ("candidates", place, "form"), f"is missing; the plan has the forms {' and '.join(sorted(codes))}"
                )
            if candidate.form and candidate.form not in codes:
                yield Problem(
                    ("candidates", place, "form"),
                    f"the plan has no form {candidate.form!r}, only {', '.join(sorted(codes))}",
                )
        for place, interview in enumerate(panel.interviews):
            if interview.round not in rounds:
                yield Problem(("interviews", place, "round"), unknown("round", interview.round, rounds))
        if self.requisition.anonymous:
            yield from telling_problems(panel)
