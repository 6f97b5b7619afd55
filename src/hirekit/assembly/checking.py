"""A plan held against what was asked, question by question; it knows nothing of the program that found the plan."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from hirekit.assembly.eligible import distance, excludes, nearest_rung
from hirekit.assembly.instance import EXPOSURE, IDLE, LEVEL, PARTS, REUSE, SHARE, SPREAD, WISHES
from hirekit.assembly.lowering import RATING_SEATS, Shares, whole_shares
from hirekit.assembly.wishes import covered, has
from hirekit.model.constraint import (
    AllOrNone,
    Constraint,
    Count,
    Coverage,
    Enemies,
    Excluded,
    Freshness,
    Idle,
    Kinds,
    LevelFit,
    MaxOverlap,
    MaxUses,
    Required,
    ShareBand,
    Spread,
    TimeBudget,
    TimeFloor,
)
from hirekit.model.loop import Round
from hirekit.model.plan import Form, Plan
from hirekit.model.question import Question

FULL = 100


@attrs.frozen(kw_only=True)
class Miss:
    """Something a plan misses.

    Attributes:
        constraint: Its id; empty for what the loop and the kit ask for by themselves.
        form: The code of the form; empty for what is between forms.
        missed: By how much.
        cost: In objective units; None where it is hard.
        part: The part of the objective it is charged to.
    """

    constraint: str
    form: str
    message: str
    missed: int = 1
    cost: int | None = None
    part: str = WISHES


@attrs.frozen(kw_only=True)
class Checked:
    """What came of checking a plan.

    Attributes:
        broken: Hard constraints it misses.
        charged: Priced ones it misses, with what that costs.
    """

    broken: tuple[Miss, ...]
    charged: tuple[Miss, ...]

    @property
    def parts(self) -> dict[str, int]:
        """The objective by part, added up from what was missed."""
        total = dict.fromkeys(PARTS, 0)
        for miss in self.charged:
            total[miss.part] += miss.cost or 0
        return total

    @property
    def objective(self) -> int:
        return sum(self.parts.values())


def check(plan: Plan) -> Checked:
    """Return everything that a plan misses of what was asked of it, found without the solver."""
    found = tuple(_misses(plan))
    return Checked(
        broken=tuple(miss for miss in found if miss.cost is None),
        charged=tuple(miss for miss in found if miss.cost),
    )


def _misses(plan: Plan) -> Iterator[Miss]:
    for form in plan.forms:
        yield from _structure(plan, form)
    unit = whole_shares(plan.requisition.competency_shares).unit
    for constraint in plan.constraints:
        if not constraint.enabled:
            continue
        look, part, each = _CHECKS[type(constraint)]
        price = None if constraint.price is None else constraint.price * (1 if part == SHARE else each * unit)
        looks = [(look, price)]
        if type(constraint) in _ALWAYS_HARD:
            looks.append((_ALWAYS_HARD[type(constraint)], None))
        for look, price in looks:
            for code, amount, message in look(plan, constraint):
                if amount:
                    said = f"{constraint.label or message}{f' (form {code})' if code and len(plan.forms) > 1 else ''}"
                    cost = None if price is None else amount * price
                    yield Miss(constraint=constraint.id, form=code, missed=amount, message=said, cost=cost, part=part)


def _structure(plan: Plan, form: Form) -> Iterator[Miss]:
    asked = Counter(form.questions)
    for id, times in asked.items():
        if times > 1:
            yield Miss(constraint="", form=form.code, message=f"{id!r} is asked {times} times")
    for round_ in plan.requisition.interview_loop.rounds:
        for question in plan.questions(form.code, round_.id):
            for message in _misplaced(plan, round_, question):
                yield Miss(constraint="", form=form.code, message=f"{question.id!r} in round {round_.id!r}: {message}")
    for question in (plan.kit.bank.question(id) for id in asked):
        for enemy in sorted(set(question.enemies) & set(asked)):
            if enemy > question.id or question.id not in plan.kit.bank.question(enemy).enemies:
                yield Miss(
                    constraint="", form=form.code, message=f"{question.id!r} and {enemy!r} must not be in one form"
                )


def _misplaced(plan: Plan, round_: Round, question: Question) -> Iterator[str]:
    if round_.kinds and question.kind not in round_.kinds:
        yield f"the round asks {', '.join(round_.kinds)} questions, not {question.kind}"
    if question.primary not in plan.requisition.planned:
        yield f"{question.primary!r} is not planned"
    elif round_.focus and question.primary not in round_.focus:
        yield f"the round does not look at {question.primary!r}"
    if question.language != plan.kit.language:
        yield f"it is written in {question.language!r}"


Found = Iterator[tuple[str, int, str]]
Asked = Sequence[tuple[Round, Question]]


def _forms(plan: Plan, constraint: Constraint) -> Iterator[tuple[str, Asked]]:
    """Yield each form a constraint is about and what it asks in the rounds the constraint is about."""
    for form in plan.forms:
        if constraint.forms and form.code not in constraint.forms:
            continue
        rounds = [
            r for r in plan.requisition.interview_loop.rounds if not constraint.rounds or r.id in constraint.rounds
        ]
        yield form.code, [(round_, question) for round_ in rounds for question in plan.questions(form.code, round_.id)]


def _rounds(plan: Plan, constraint: Constraint) -> Iterator[tuple[str, Round, tuple[Question, ...]]]:
    for code, _ in _forms(plan, constraint):
        for round_ in plan.requisition.interview_loop.rounds:
            if not constraint.rounds or round_.id in constraint.rounds:
                yield code, round_, plan.questions(code, round_.id)


def _time(questions: Sequence[Question]) -> int:
    return sum(question.minutes for question in questions)


def _coverage(plan: Plan, constraint: Coverage) -> Found:
    for criterion in covered(plan.requisition, constraint):
        for code, asked in _forms(plan, constraint):
            looks = [
                (round_, question)
                for round_, question in asked
                if question.primary == criterion or (criterion in question.secondary and not constraint.primary_only)
            ]
            rounds = {round_.id: round_ for round_, _ in looks}
            people = sum(len({*round_.seats} & {*RATING_SEATS}) for round_ in rounds.values())
            for wanted, got, noun in (
                (constraint.questions, len(looks), "questions"),
                (constraint.rounds_apart, len(rounds), "rounds"),
                (constraint.interviewers, people, "interviewers"),
            ):
                yield code, max(0, wanted - got), f"{criterion!r} has {got} of {wanted} {noun}"


def _time_budget(plan: Plan, constraint: TimeBudget) -> Found:
    for code, round_, questions in _rounds(plan, constraint):
        most = constraint.minutes or round_.question_minutes
        used = _time(questions)
        yield code, max(0, used - most), f"round {round_.id!r} takes {used} of {most} minutes"


def _time_floor(plan: Plan, constraint: TimeFloor) -> Found:
    for code, round_, questions in _rounds(plan, constraint):
        least = Fraction(round_.question_minutes * (constraint.percent or 0), FULL)
        whole = constraint.minutes if constraint.minutes is not None else -(-least.numerator // least.denominator)
        used = _time(questions)
        yield code, max(0, whole - used), f"round {round_.id!r} takes {used} minutes, at least {whole} are wanted"


def _idle(plan: Plan, constraint: Idle) -> Found:
    for code, round_, questions in _rounds(plan, constraint):
        left = round_.question_minutes - _time(questions)
        yield code, max(0, left - max(constraint.tolerance, 0)), f"round {round_.id!r} leaves {left} minutes unused"


def _share_band(plan: Plan, constraint: ShareBand) -> Found:
    rubric = plan.kit.rubric
    shares: Shares = whole_shares(plan.requisition.competency_shares)
    for code, asked in _forms(plan, constraint):
        total = _time([question for _, question in asked])
        for head, share in shares.of.items():
            if constraint.competencies and head not in constraint.competencies:
                continue
            own = _time([question for _, question in asked if rubric.competency_of(question.primary).id == head])
            away = abs(shares.whole * own - share * total) - constraint.tolerance * shares.unit * total
            yield (
                code,
                max(0, away),
                f"{head!r} takes {own} of {total} minutes, {float(FULL * share / shares.whole):.1f} % are wanted",
            )


def _level_fit(plan: Plan, constraint: LevelFit) -> Found:
    if constraint.price is not None:
        for code, asked in _forms(plan, constraint):
            for _, question in asked:
                rungs = distance(plan.requisition, question)
                yield code, rungs, f"{question.id!r} is {rungs} rungs away from the job level"


def _level_within(plan: Plan, constraint: LevelFit) -> Found:
    required = _required_questions(plan)
    for code, asked in _forms(plan, constraint):
        for _, question in asked:
            rungs = distance(plan.requisition, question)
            if rungs > constraint.within and question.id not in required:
                yield (
                    code,
                    1,
                    f"{question.id!r} is {rungs} rungs away from the job level, at most {constraint.within} are allowed",
                )


def _kinds(plan: Plan, constraint: Kinds) -> Found:
    for code, asked in _forms(plan, constraint):
        for round_, question in asked:
            other = question.kind not in constraint.kinds
            yield (
                code,
                int(other),
                f"{question.id!r} in round {round_.id!r} is {question.kind}, not {', '.join(constraint.kinds)}",
            )


def _count(plan: Plan, constraint: Count) -> Found:
    about = f"{constraint.attribute} {constraint.value}".strip()
    for code, asked in _forms(plan, constraint):
        groups: Mapping[str, Asked] = {"": asked}
        if constraint.each_round:
            wanted = [
                r for r in plan.requisition.interview_loop.rounds if not constraint.rounds or r.id in constraint.rounds
            ]
            groups = {
                f" in round {r.id!r}": [(at, question) for at, question in asked if at.id == r.id] for r in wanted
            }
        for where, group in groups.items():
            meant = [question for _, question in group if has(plan.requisition, question, constraint)]
            got = _time(meant) if constraint.unit == "minutes" else len(meant)
            most = got if constraint.most is None else constraint.most
            amount = max(0, constraint.least - got) + max(0, got - most)
            yield code, amount, f"{got} {constraint.unit} with {about}{where}"


def _enemies(plan: Plan, constraint: Enemies) -> Found:
    for code, asked in _forms(plan, constraint):
        meant = [
            q.id for _, q in asked if (constraint.tag in q.tags if constraint.tag else q.id in constraint.questions)
        ]
        yield code, max(0, len(meant) - 1), f"{', '.join(meant)} must not be in one form"


def _all_or_none(plan: Plan, constraint: AllOrNone) -> Found:
    for code, asked in _forms(plan, constraint):
        ids = {question.id for _, question in asked}
        here = [int(id in ids) for id in constraint.questions]
        changes = sum(a != b for a, b in pairwise(here))
        yield code, changes, f"{', '.join(constraint.questions)} must be asked together or not at all"


def _required(plan: Plan, constraint: Required) -> Found:
    for code, asked in _forms(plan, constraint):
        there = any(question.id == constraint.question for _, question in asked)
        where = f" in {', '.join(constraint.rounds)}" if constraint.rounds else ""
        yield code, int(not there), f"{constraint.question!r} is required{where} and not asked"


def _excluded(plan: Plan, constraint: Excluded) -> Found:
    for code, asked in _forms(plan, constraint):
        for _, question in asked:
            yield code, int(excludes(constraint, question)), f"{question.id!r} is excluded and asked"


def _freshness(plan: Plan, constraint: Freshness) -> Found:
    if constraint.price is not None:
        for code, asked in _forms(plan, constraint):
            for _, question in asked:
                times = constraint.uses.get(question.id, 0)
                yield code, times, f"{question.id!r} was asked {times} times before"


def _fresh_enough(plan: Plan, constraint: Freshness) -> Found:
    required = _required_questions(plan)
    for code, asked in _forms(plan, constraint):
        for _, question in asked:
            times = constraint.uses.get(question.id, 0)
            if constraint.most is not None and times > constraint.most and question.id not in required:
                yield (
                    code,
                    times - constraint.most,
                    f"{question.id!r} was asked {times} times, at most {constraint.most} are allowed",
                )


def _required_questions(plan: Plan) -> set[str]:
    return {c.question for c in plan.constraints if isinstance(c, Required) and c.enabled and c.price is None}


def _max_uses(plan: Plan, constraint: MaxUses) -> Found:
    uses = Counter(question for form in plan.forms for question in set(form.questions))
    for question, times in sorted(uses.items()):
        yield "", max(0, times - constraint.most), f"{question!r} is in {times} forms"


def _max_overlap(plan: Plan, constraint: MaxOverlap) -> Found:
    for place, first in enumerate(plan.forms):
        for second in plan.forms[:place]:
            shared = len(set(first.questions) & set(second.questions))
            yield "", max(0, shared - constraint.most), f"forms {second.code} and {first.code} share {shared} questions"


def _spread(plan: Plan, constraint: Spread) -> Found:
    rubric, bank = plan.kit.rubric, plan.kit.bank
    every = [[bank.question(id) for id in form.questions] for form in plan.forms]
    measures: dict[str, list[int]] = {"total minutes": [_time(questions) for questions in every]}
    for head in plan.requisition.competency_shares:
        measures[f"minutes of {head!r}"] = [
            _time([question for question in questions if rubric.competency_of(question.primary).id == head])
            for questions in every
        ]
    measures["levels"] = [sum(nearest_rung(plan.requisition, q) for q in questions) for questions in every]
    for name, values in measures.items():
        gap = max(values) - min(values)
        yield "", max(0, gap - constraint.tolerance), f"forms are {gap} apart in {name}"


_CHECKS: dict[type, tuple[Callable[..., Found], str, int]] = {
    Coverage: (_coverage, WISHES, 1),
    TimeBudget: (_time_budget, WISHES, 1),
    TimeFloor: (_time_floor, WISHES, 1),
    Idle: (_idle, IDLE, 1),
    ShareBand: (_share_band, SHARE, 1),
    LevelFit: (_level_fit, LEVEL, 1),
    Kinds: (_kinds, WISHES, 1),
    Count: (_count, WISHES, 1),
    Enemies: (_enemies, WISHES, 1),
    AllOrNone: (_all_or_none, WISHES, 1),
    Required: (_required, WISHES, 1),
    Excluded: (_excluded, WISHES, 1),
    Freshness: (_freshness, EXPOSURE, 1),
    MaxUses: (_max_uses, REUSE, 1),
    MaxOverlap: (_max_overlap, REUSE, 1),
    Spread: (_spread, SPREAD, FULL),
}

_ALWAYS_HARD: dict[type, Callable[..., Found]] = {LevelFit: _level_within, Freshness: _fresh_enough}
