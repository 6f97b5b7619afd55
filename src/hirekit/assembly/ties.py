"""Which of equally good choices comes first: the one whose hashes add up to least, shown to be the only one."""

from collections.abc import Collection, Sequence
from hashlib import sha256
from itertools import permutations

import attrs

from hirekit.assembly.instance import Choice, Instance
from hirekit.assembly.pool import SLACK, cheapest, hold, too_dear
from hirekit.assembly.rows import INFINITE, Program, Row
from hirekit.assembly.solver import INFEASIBLE, OPTIMAL, Limits, relax, solve

HASHES = 10_007
FEW_TIES = 150
MOST_TURNED = 4
LAST_TURN = 5


def tie_hash(salt: str, form: str, question: str, round: str, *, turn: int = 0) -> int:
    """Return the number that decides, among equally good question sets, for or against asking this there.

    Args:
        turn: Which four bytes of the hash to use, from 0 to 7.

    >>> tie_hash("REQ-1042", "A", "drift", "ml-case") == tie_hash("REQ-1042", "A", "drift", "ml-case")
    True
    """
    digest = sha256(f"{salt}|{form}|{question}|{round}".encode()).digest()
    return 1 + int.from_bytes(digest[4 * turn : 4 * turn + 4], "big") % HASHES


def first_of(instance: Instance, choices: Sequence[Choice], *, salt: str, codes: Sequence[str]) -> tuple[Choice, bool]:
    """Return which of some choices whose hashes add up to the same comes first, and whether the hashes single it out."""
    left = list(choices)
    for turn in range(1, LAST_TURN + 1):
        if len(left) > 1:
            sums = [hash_of(instance, choice, salt=salt, codes=codes, turn=turn) for choice in left]
            left = [choice for choice, total in zip(left, sums, strict=True) if total == min(sums)]
    return min(left), len(left) == 1


def hash_of(instance: Instance, choice: Choice, *, salt: str, codes: Sequence[str], turn: int = 0) -> int:
    """Return what the hashes of a choice add up to."""
    return sum(
        tie_hash(salt, code, instance.items[item].id, instance.sittings[sitting].id, turn=turn)
        for code, form in zip(codes, choice, strict=True)
        for item, sitting in form
    )


def first_by_hash(
    written: Program,
    instance: Instance,
    choice: Choice,
    *,
    held: Sequence[Row],
    closed: set[int],
    salt: str,
    codes: Sequence[str],
    limits: Limits,
    turn: int = 0,
) -> tuple[Choice, bool]:
    """Return the choice with the least sum of hashes among those that meet *held*, and whether it is the only one.

    Where several have the least sum, the next part of the hash decides among them.

    Args:
        choice: One that meets them.
        turn: Which part of the hash is added up, from 0.
    """
    hashes = {
        column: tie_hash(salt, codes[form], instance.items[item].id, instance.sittings[sitting].id, turn=turn)
        for column, (form, item, sitting) in enumerate(written.asked)
    }
    relaxed = relax(written, hashes, rows=held, closed=sorted(closed), limits=limits)
    if len(written.asked) - len(closed) <= FEW_TIES:
        # Where little is tied, ask at once for the best of the others: most often there is none. Forms that are held
        # to the same needs can change places, which is no other choice.
        choices = [choice] if turn else _in_other_places(instance, choice)
        sums = [sum(hashes[column] for column in _columns_of(written, each)) for each in choices]
        total = min(sums)
        rows = [*held, hold(hashes, total), *(_another(written, _columns_of(written, each)) for each in choices)]
        found = solve(written, hashes, rows=rows, closed=sorted(closed), limits=limits)
        first = choices[sums.index(total)]
        if found.status not in (OPTIMAL, INFEASIBLE):
            return first, False
        alone = sums.count(total) == 1 and found.status == INFEASIBLE
        shut = closed
    else:
        alone = False
        found = cheapest(written, hashes, rows=held, closed=closed, relaxed=relaxed, limits=limits)
        if found.status != OPTIMAL:
            return choice, False
        total = round(found.objective) + 1
    if found.status == OPTIMAL and round(found.objective) < total:
        first = written.choice(found.values, instance.forms)
        asked = _columns_of(written, first)
        total = sum(hashes[column] for column in asked)
        shut = closed | too_dear(written, relaxed, total)
        # Nothing falls below what is held; to say so narrows the search for another to what is just as good.
        rows = [*(_exactly(row) for row in (*held, hold(hashes, total))), _another(written, asked)]
        again = solve(written, {}, rows=rows, closed=sorted(shut), limits=limits).status
        if again not in (OPTIMAL, INFEASIBLE):
            return first, False
        alone = again == INFEASIBLE
    if alone or turn == LAST_TURN:
        return first, alone
    return first_by_hash(
        written,
        instance,
        first,
        held=[*held, hold(hashes, total)],
        closed=shut,
        salt=salt,
        codes=codes,
        limits=limits,
        turn=turn + 1,
    )


def _in_other_places(instance: Instance, choice: Choice) -> list[Choice]:
    """Return a choice and those that differ only in which form is which."""
    scoped = any(need.forms is not None for need in instance.needs)
    if scoped or len(choice) > MOST_TURNED:
        return [choice]
    return sorted(set(permutations(choice)))


def _columns_of(written: Program, choice: Choice) -> set[int]:
    chosen = {(form, item, sitting) for form, pairs in enumerate(choice) for item, sitting in pairs}
    return {column for column, key in enumerate(written.asked) if key in chosen}


def _another(written: Program, asked: Collection[int]) -> Row:
    """Return the row that only this very choice breaks."""
    every = range(len(written.asked))
    return Row(("another",), list(every), [1 if column in asked else -1 for column in every], -INFINITE, len(asked) - 1)


def _exactly(held: Row) -> Row:
    """Return the row of a sum that is held at its least with that least as its lower limit too."""
    return attrs.evolve(held, lower=held.upper - 2 * SLACK)
