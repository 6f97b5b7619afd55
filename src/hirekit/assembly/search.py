"""The best choice, proven, and the same one on every machine."""

from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from math import ceil

import attrs

from hirekit.assembly.instance import PARTS, Choice, Instance, Value, value
from hirekit.assembly.program import Program, Row, program
from hirekit.assembly.solver import GAP, INFEASIBLE, OPTIMAL, UNKNOWN, Limits, Solution, solve

HASHES = 10_007
SLACK = 0.5
NEARLY = 1e-4


@attrs.frozen(kw_only=True)
class Outcome:
    """What a search found.

    Attributes:
        status: optimal, gap, infeasible or unknown.
        choice: None unless the status is optimal or gap.
        bound: What no choice can fall below, in objective units; with tiers, of the first that is not proven.
        unique: Whether the choice was shown to be the only one that is best and first by hash.
    """

    status: str
    choice: Choice | None = None
    value: Value | None = None
    bound: int = 0
    unique: bool = False


def tie_hash(salt: str, form: str, question: str, round: str) -> int:  # noqa: A002
    """Return the number that decides, among equally good question sets, for or against asking this there.

    >>> tie_hash("REQ-1042", "A", "drift", "ml-case") == tie_hash("REQ-1042", "A", "drift", "ml-case")
    True
    """
    digest = sha256(f"{salt}|{form}|{question}|{round}".encode()).digest()
    return 1 + int.from_bytes(digest[:4], "big") % HASHES


def search(
    instance: Instance,
    *,
    salt: str,
    codes: Sequence[str],
    tiers: Sequence[Sequence[str]] = (),
    limits: Limits = Limits(),  # noqa: B008
    active: Collection[int] | None = None,
) -> Outcome:
    """Return the best choice of a problem.

    Args:
        codes: Of the forms, for the hash that decides between equals.
        tiers: Names of parts to minimise one tier after another; empty to minimise their sum.
        active: Places of the items to choose from; None for all.
    """
    written = program(instance, active=active)
    held: list[Row] = []
    found: Solution | None = None
    for parts in tiers or (PARTS,):
        costs = written.total_costs(parts)
        found = solve(written, costs, rows=held, limits=limits)
        if found.status in (INFEASIBLE, UNKNOWN):
            return Outcome(status=found.status)
        choice = written.choice(found.values, instance.forms)
        got = value(instance, choice)
        reached = sum(got.parts[part] for part in parts)
        bound = min(reached, ceil(found.bound - NEARLY))
        if found.status == GAP or bound < reached:
            return Outcome(status=GAP, choice=choice, value=got, bound=bound)
        held.append(_hold(costs, reached))
    assert found is not None  # noqa: S101
    choice, unique = first_by_hash(written, instance, held, salt=salt, codes=codes, limits=limits, fallback=found)
    best = value(instance, choice)
    return Outcome(status=OPTIMAL if unique else GAP, choice=choice, value=best, bound=best.total, unique=unique)


def first_by_hash(
    written: Program,
    instance: Instance,
    held: Sequence[Row],
    *,
    salt: str,
    codes: Sequence[str],
    limits: Limits,
    fallback: Solution,
    closed: Sequence[int] = (),
) -> tuple[Choice, bool]:
    """Return the choice with the least sum of hashes among those that meet *held*, and whether it is the only one."""
    hashes: dict[int, float] = {
        column: tie_hash(salt, codes[form], instance.items[item].id, instance.sittings[sitting].id)
        for column, (form, item, sitting) in enumerate(written.asked)
    }
    found = solve(written, hashes, rows=held, closed=closed, limits=limits)
    if found.status != OPTIMAL:
        return written.choice(fallback.values, instance.forms), False
    asked = {column for column in range(len(written.asked)) if found.values[column] > SLACK}
    other = Row(
        ("another",),
        list(range(len(written.asked))),
        [1 if column in asked else -1 for column in range(len(written.asked))],
        -float("inf"),
        len(asked) - 1,
    )
    again = solve(written, {}, rows=[*held, _hold(hashes, round(found.objective)), other], closed=closed, limits=limits)
    return written.choice(found.values, instance.forms), again.status == INFEASIBLE


def _hold(costs: Mapping[int, float] | Mapping[int, int], reached: float) -> Row:
    return Row(("held",), list(costs), list(costs.values()), -float("inf"), reached + SLACK)
