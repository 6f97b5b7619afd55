"""Which constraints a question set is held to: hirekit's own, the loop's, the requisition's and the caller's."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.errors import Problem, unknown
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
    MaxUses,
    Required,
    ShareBand,
    Spread,
    TimeBudget,
)
from hirekit.model.kit import missing
from hirekit.model.question import Question
from hirekit.model.requisition import Requisition

REUSE_PRICE = 200
FOCUS_PRICE = 60
LOOKS_AT_A_MINIMUM = 2
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def form_codes(forms: int) -> tuple[str, ...]:
    """Return the codes of so many forms.

    >>> form_codes(3), form_codes(28)[-2:]
    (('A', 'B', 'C'), ('AA', 'AB'))
    """
    pairs = (first + second for first in LETTERS for second in LETTERS)
    codes = (*LETTERS, *pairs) if forms > len(LETTERS) else LETTERS
    return tuple(codes[:forms])


def stated(requisition: Requisition, constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    """Return what people asked for; of two with one id the later stands, in the earlier one's place."""
    told = (*requisition.interview_loop.constraints, *requisition.constraints, *constraints)
    kept: dict[object, Constraint] = {}
    for place, constraint in enumerate(told):
        kept[constraint.id or place] = constraint
    return tuple(kept.values())


def in_force(
    requisition: Requisition,
    told: Sequence[Constraint],
    *,
    forms: int,
    uses: Mapping[str, int],
    looks: Mapping[str, tuple[int, int]],
) -> tuple[Constraint, ...]:
    """Return every constraint a plan is held to, hirekit's own first, each with an id.

    One of hirekit's own gives way to a stated one about the same thing, also to one that is switched off.

    Args:
        uses: Earlier uses of questions, beside those in a stated `Freshness`.
        looks: For each planned criterion, the questions and the rounds it can be asked for.
    """
    kinds = {type(constraint) for constraint in told}
    rounds = requisition.interview_loop.rounds
    own: list[Constraint] = [
        TimeBudget(id=f"time-{round_.id}", rounds=(round_.id,), minutes=round_.question_minutes) for round_ in rounds
    ]
    own += [Count(id=f"asks-something-{round_.id}", rounds=(round_.id,), attribute="any", least=1) for round_ in rounds]
    whole_loop = [c for c in told if isinstance(c, Coverage) and c.price is None and not c.rounds and not c.forms]
    named = {constraint.criterion for constraint in whole_loop}
    if "" not in named:
        for criterion in requisition.planned:
            if criterion not in named:
                questions, apart = looks.get(criterion, (1, 1))
                own.append(
                    Coverage(id=f"coverage-{criterion}", criterion=criterion, questions=questions, rounds_apart=apart)
                )
    own += [
        Coverage(id=f"focus-{round_.id}", rounds=(round_.id,), rounds_apart=0, price=FOCUS_PRICE)
        for round_ in rounds
        if set(round_.focus) & set(requisition.planned)
    ]
    if ShareBand not in kinds:
        own.append(ShareBand(id="share-band"))
    idle = [constraint for constraint in told if isinstance(constraint, Idle)]
    left = tuple(r.id for r in rounds if not any(not i.rounds or r.id in i.rounds for i in idle))
    if left:
        own.append(Idle(id="idle", rounds=left if idle else ()))
    if LevelFit not in kinds:
        own.append(LevelFit(id="level-fit"))
    if uses:
        own.append(Freshness(id="earlier-uses", log=[f"{id} {times}" for id, times in sorted(uses.items()) if times]))
    if forms > 1:
        if MaxUses not in kinds:
            own.append(MaxUses(id="max-uses", most=1, price=REUSE_PRICE))
        if Spread not in kinds:
            own.append(Spread(id="spread"))
    taken = {constraint.id for constraint in told}
    own = [constraint for constraint in own if constraint.id not in taken]
    return (*own, *_with_ids((*_of_hurdles(requisition), *told), taken | {constraint.id for constraint in own}))


def _of_hurdles(requisition: Requisition) -> Iterator[Constraint]:
    """Yield that the rounds of a hurdle ask about what it has a minimum on."""
    for hurdle in requisition.hurdles:
        for minimum in hurdle.minimums:
            label = f"the minimum on {minimum.criterion} at hurdle {hurdle.id}"
            yield Coverage(label=label, criterion=minimum.criterion, rounds=hurdle.rounds, rounds_apart=0)


def _with_ids(told: Sequence[Constraint], taken: set[str]) -> Iterator[Constraint]:
    for constraint in told:
        if constraint.id:
            yield constraint
            continue
        about = next(
            (getattr(constraint, n) for n in ("criterion", "question", "tag", "value") if getattr(constraint, n, "")),
            "",
        )
        stem = (
            f"{constraint.type}-{about}"[:56].rstrip("-_")
            if about.replace("-", "").replace("_", "").isalnum()
            else constraint.type
        )
        id = stem
        number = 1
        while id in taken:
            number += 1
            id = f"{stem}-{number}"
        taken.add(id)
        yield attrs.evolve(constraint, id=id)


def reference_problems(requisition: Requisition, told: Sequence[Constraint], *, forms: int) -> Iterator[Problem]:
    """Yield each thing that stated constraints name and that is not there, and requirements that contradict."""
    kit = requisition.kit
    rounds = {round_.id for round_ in requisition.interview_loop.rounds}
    questions = {question.id for question in kit.bank.questions}
    criteria = set(requisition.planned)
    heads = set(requisition.competency_shares)
    codes = set(form_codes(forms))
    for place, constraint in enumerate(told):
        at = ("constraints", constraint.id or place)
        if not constraint.enabled:
            continue
        yield from missing(constraint.rounds, rounds, "round", *at, "rounds")
        for spot, code in enumerate(constraint.forms):
            if code not in codes:
                yield Problem((*at, "forms", spot), f"there is no form {code!r}, only {', '.join(sorted(codes))}")
        match constraint:
            case Coverage(criterion=str(criterion)) if criterion and criterion not in criteria:
                yield Problem((*at, "criterion"), unknown("planned criterion", criterion, criteria))
            case ShareBand():
                yield from missing(constraint.competencies, heads, "planned competency", *at, "competencies")
            case AllOrNone() | Enemies(tag=""):
                yield from missing(constraint.questions, questions, "question", *at, "questions")
            case Required(question=str(question)) if question not in questions:
                yield Problem((*at, "question"), unknown("question", question, questions))
            case Excluded(question=str(question)) if question and question not in questions:
                yield Problem((*at, "question"), unknown("question", question, questions))
            case Freshness():
                for spot, entry in enumerate(constraint.log):
                    if entry.split(" ")[0] not in questions:
                        yield Problem((*at, "log", spot), unknown("question", entry.split(" ")[0], questions))
            case Enemies() | Excluded() | Count() if names_nothing(requisition, constraint):
                yield Problem(at, f"no question of the bank has {_named(constraint)}")
            case _:
                pass
    yield from _contradictions([c for c in told if c.enabled and c.price is None])


def names_nothing(requisition: Requisition, constraint: Enemies | Excluded | Count) -> bool:
    """Return whether no question of the bank is meant by a constraint on an attribute or tag."""
    bank = requisition.kit.bank.questions
    if isinstance(constraint, Count):
        return not any(has(requisition, question, constraint) for question in bank)
    return bool(constraint.tag) and not any(constraint.tag in question.tags for question in bank)


def _named(constraint: Enemies | Excluded | Count) -> str:
    if isinstance(constraint, Count):
        return f"{constraint.attribute.replace('_', ' ')} {constraint.value!r}"
    return f"the tag {constraint.tag!r}"


def _contradictions(hard: Sequence[Constraint]) -> Iterator[Problem]:
    excluded = {c.question: c for c in hard if isinstance(c, Excluded) and c.question and not c.rounds and not c.forms}
    seen: dict[str, Required] = {}
    for place, constraint in enumerate(hard):
        if not isinstance(constraint, Required):
            continue
        at = ("constraints", constraint.id or place)
        question = constraint.question
        if question in excluded:
            yield Problem(at, f"{question!r} is both required and excluded")
        before = seen.setdefault(question, constraint)
        overlap = not before.forms or not constraint.forms or set(before.forms) & set(constraint.forms)
        if before.rounds and constraint.rounds and overlap and not set(before.rounds) & set(constraint.rounds):
            there, here = ", ".join(before.rounds), ", ".join(constraint.rounds)
            yield Problem(at, f"{question!r} is required in {there} and also in {here}; a question is asked once")


def covered(requisition: Requisition, constraint: Coverage) -> tuple[str, ...]:
    """Return the criteria that a constraint on coverage is about: planned, and looked at by one of its rounds."""
    if constraint.criterion:
        return (constraint.criterion,)
    if not constraint.rounds:
        return requisition.planned
    seen = {criterion for round_ in constraint.rounds for criterion in requisition.rated_in(round_)}
    return tuple(criterion for criterion in requisition.planned if criterion in seen)


def has(requisition: Requisition, question: Question, constraint: Count) -> bool:
    """Return whether a question has the value of the attribute that a constraint counts."""
    wanted = constraint.value
    if constraint.attribute == "any":
        return True
    if constraint.attribute == "minutes":
        low, dash, high = wanted.partition("-")
        return int(low or 0) <= question.minutes <= int((high or 10**6) if dash else low)
    rubric = requisition.kit.rubric
    values: Mapping[str, Iterable[str]] = {
        "kind": (question.kind,),
        "tag": question.tags,
        "topic": question.topics,
        "job_level": question.job_levels,
        "language": (question.language,),
        "criterion": (question.primary,),
        "probes": (question.primary, *question.secondary),
        "competency": (rubric.competency_of(question.primary).id,),
        "handout": question.handouts,
    }
    return wanted in values[constraint.attribute]


def allowed_kinds(constraint: Kinds, question: Question) -> bool:
    """Return whether a question is of a kind that a constraint allows."""
    return question.kind in constraint.kinds
