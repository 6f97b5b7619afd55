"""Freezing the plan: the kit as it is, the requisition as declared, the questions of each round."""

from collections.abc import Iterator
from fractions import Fraction

import attrs

from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.event import CARD_KINDS, PACKET_ISSUED, PLANNED, RULE_CHANGED, Fact
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.model.rules import plain
from hirekit.workspace import writing
from hirekit.workspace.asking import NOTHING_MORE, Asked, told
from hirekit.workspace.folder import Folder

RULE_FIELDS = ("weights", "minimums", "cut", "hurdles", "select", "ties", "coverage", "gaps", "after_debrief")


def make_plan(
    folder: Folder,
    *,
    forms: int = 1,
    salt: str = "",
    again: bool = False,
    asked: Asked = NOTHING_MORE,
    by: str | None = None,
) -> Plan:
    """Assemble the question set of a requisition and freeze it in plan.json.

    Args:
        forms: How many parallel versions of the question set.
        salt: Decides among equally good question sets.
        again: Put a new plan in place of one from which nothing has been issued yet.
        asked: Constraints and ways of searching beside what is declared.

    Raises:
        InvalidData: There is a plan already, or the requisition or a constraint has faults.
        CannotAssemble: No question set can do what was asked.
    """
    from hirekit.assembly import assemble  # noqa: PLC0415
    from hirekit.catalog import plan_to_text  # noqa: PLC0415

    with folder.changing():
        refuse_second_plan(folder, again=again)
        requisition, listed = told(folder, asked, forms=forms)
        plan = assemble(
            requisition,
            forms=forms,
            salt=salt,
            constraints=listed,
            without=asked.without,
            tiers=asked.tiers,
            method=asked.method,
            nodes=asked.nodes,
            seconds=asked.seconds,
        )
        writing.write_file(folder.plan_file, plan_to_text(plan).encode())
        folder.note([(PLANNED, _facts(plan))], by=by)
    return plan


def refuse_second_plan(folder: Folder, *, again: bool) -> None:
    """Raise `InvalidData` where a plan is there and must stand."""
    record = folder.record()
    if not folder.plan_file.exists() or not record.of(PLANNED):
        # A plan that is not recorded is one whose making was cut off.
        return
    used = record.of(PACKET_ISSUED, *CARD_KINDS)
    where = Location(str(folder.plan_file))
    if used:
        raise InvalidData(
            [
                Problem(
                    (),
                    f"is frozen: packets or cards of it are about since {used[0].at.date()}; open a new requisition for a new plan",
                    where,
                )
            ]
        )
    if not again:
        raise InvalidData(
            [
                Problem(
                    (),
                    "is there already and is written once; nothing was issued from it yet, so --again makes a new one",
                    where,
                )
            ]
        )


def adopt_rule(folder: Folder, *, why: str, by: str | None = None) -> tuple[Plan, tuple[str, ...]]:
    """Score from now on by the rule that requisition.yaml now declares, with the same questions.

    Returns:
        The plan as it is now, and what changed, in words. The record flags a change made after the first card.

    Raises:
        InvalidData: Nothing of the rule changed, more than the rule changed, or no reason was given.
    """
    from hirekit.catalog import plan_to_text  # noqa: PLC0415

    with folder.changing():
        plan, wanted = folder.plan(), folder.requisition()
        where = Location(str(folder.requisition_file))
        changed = tuple(rule_changes(plan.requisition, wanted))
        problems = [Problem((), "declares the rule that the plan holds already", where)] if not changed else []
        if not why.strip():
            problems.append(Problem((), "a changed rule needs its reason: --why"))
        held = plan.requisition
        adopted = attrs.evolve(held, **{name: getattr(wanted, name) for name in RULE_FIELDS})
        if wanted.planned != held.planned or (wanted.loop, wanted.job_level, wanted.id) != (
            held.loop,
            held.job_level,
            held.id,
        ):
            problems.append(
                Problem(
                    (),
                    "changes more than the rule; id, job level, loop and planned criteria are frozen in the plan",
                    where,
                )
            )
        if problems:
            raise InvalidData(problems)
        after = bool(folder.record().of(*CARD_KINDS))
        new = attrs.evolve(plan, requisition=adopted)
        facts: dict[str, Fact] = {
            "why": why,
            "changes": changed,
            "after_first_card": int(after),
            "scoring_before": plan.scoring,
            "scoring": new.scoring,
        }
        # Recorded first: cut off between the two, the record says too much, never too little.
        folder.note([(RULE_CHANGED, facts)], by=by)
        writing.write_file(folder.plan_file, plan_to_text(new).encode())
    return new, changed


def rule_changes(held: Requisition, wanted: Requisition) -> Iterator[str]:
    """Yield, in words, each setting by which *wanted* would score the same cards differently from *held*."""
    for id in held.planned:
        before, after = held.shares.get(id), wanted.shares.get(id)
        if before is not None and after is not None and before != after:
            yield f"weight of {id}: {float(before):.1%} to {float(after):.1%}"
    old = {minimum.criterion: minimum.score for minimum in held.minimums}
    new = {minimum.criterion: minimum.score for minimum in wanted.minimums}
    for id in dict.fromkeys([*old, *new]):
        if old.get(id) != new.get(id):
            yield f"minimum on {id}: {_number(old, id)} to {_number(new, id)}"
    for name in ("cut", "hurdles", "coverage", "gaps", "select", "ties", "after_debrief"):
        if getattr(held, name) != getattr(wanted, name):
            yield f"{name.replace('_', ' ')} changed"


def _number(minimums: dict[str, Fraction], criterion: str) -> str:
    value = minimums.get(criterion)
    return "none" if value is None else plain(value)


def _facts(plan: Plan) -> dict[str, Fact]:
    return {
        "forms": tuple(form.code for form in plan.forms),
        "status": plan.status,
        "instrument": plan.instrument(),
        "scoring": plan.scoring,
        "kit": plan.kit.id,
        "kit_version": plan.kit.version,
    }
