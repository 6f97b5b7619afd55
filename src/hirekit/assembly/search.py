"""The best choice, proven, and the same one on every machine."""

from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from itertools import permutations
from math import ceil

import attrs

from hirekit.assembly.instance import PARTS, Choice, Instance
from hirekit.assembly.program import INFINITE, Program, Row, program
from hirekit.assembly.solver import GAP, INFEASIBLE, OPTIMAL, UNKNOWN, Limits, Solution, relax, solve
from hirekit.assembly.value import Value, value
from hirekit.model.plan import TIED, Tier

HASHES = 10_007
SLACK = 0.5
NEARLY = 1e-4
# Up to so many columns the whole problem is searched at once; above, this many of the most promising ones come first.
AT_ONCE = 400
FIRST_POOL = 160
FEW_TIES = 150
MOST_TURNED = 4
LAST_TURN = 5


@attrs.frozen(kw_only=True)
class Outcome:
    """What a search found.

    Attributes:
        status: optimal; tied, where no choice is better and which of those as good comes first was not decided; gap,
            infeasible or unknown.
        choice: None unless the status is optimal, tied or gap.
        bound: What no choice can fall below, in objective units; 0 where tiers are not all proven, of which the first
            that is not has a bound of its own.
        tiers: What became of each; none where the parts are added up.
    """

    status: str
    choice: Choice | None = None
    value: Value | None = None
    bound: int = 0
    tiers: tuple[Tier, ...] = ()


def tie_hash(salt: str, form: str, question: str, round: str, *, turn: int = 0) -> int:
    """Return the number that decides, among equally good question sets, for or against asking this there.

    Args:
        turn: Which four bytes of the hash to use, from 0 to 7.

    >>> tie_hash("REQ-1042", "A", "drift", "ml-case") == tie_hash("REQ-1042", "A", "drift", "ml-case")
    True
    """
    digest = sha256(f"{salt}|{form}|{question}|{round}".encode()).digest()
    return 1 + int.from_bytes(digest[4 * turn : 4 * turn + 4], "big") % HASHES


def search(
    instance: Instance,
    *,
    salt: str,
    codes: Sequence[str],
    tiers: Sequence[Sequence[str]] = (),
    limits: Limits = Limits(),  # noqa: B008
    active: Collection[int] | None = None,
) -> Outcome:
    """Return the best choice of a problem; of several, the one whose hashes add up to least.

    Args:
        codes: Of the forms, for the hash that decides between equals.
        tiers: Names of parts to minimise one tier after another; empty to minimise their sum.
        active: Places of the items to choose from; None for all.
    """
    limits = limits.running()
    written = program(instance, active=active)
    held: list[Row] = []
    closed: set[int] = set()
    choice: Choice = ()
    for place, parts in enumerate(tiers or (PARTS,)):
        costs = written.total_costs(parts)
        relaxed = relax(written, costs, rows=held, closed=sorted(closed), limits=limits)
        found = cheapest(written, costs, rows=held, closed=closed, relaxed=relaxed, limits=limits)
        if found.status == INFEASIBLE or (found.status == UNKNOWN and not choice):
            return Outcome(status=found.status)
        # Where this tier gives no choice, an earlier one has, and of this one no more is known than what that comes to.
        choice = choice if found.status == UNKNOWN else written.choice(found.values, instance.forms)
        got = value(instance, choice)
        reached = sum(got.parts[part] for part in parts)
        bound = min(reached, max(0, _floor(found), _floor(relaxed)))
        if bound < reached:
            told = tiers_reached(tiers, got, proven=place, bound=bound)
            return Outcome(status=GAP, choice=choice, value=got, bound=0 if tiers else bound, tiers=told)
        held.append(_hold(costs, reached))
        closed |= _too_dear(written, relaxed, reached)
    choice, unique = first_by_hash(
        written, instance, choice, held=held, closed=closed, salt=salt, codes=codes, limits=limits
    )
    best = value(instance, choice)
    told = tiers_reached(tiers, best, proven=len(tiers))
    return Outcome(status=OPTIMAL if unique else TIED, choice=choice, value=best, bound=best.total, tiers=told)


def tiers_reached(
    tiers: Sequence[Sequence[str]], got: Value, *, proven: int, bound: int | None = None
) -> tuple[Tier, ...]:
    """Return what became of each tier.

    Args:
        proven: So many of the first are at their least.
        bound: What the one after them cannot fall below; of those after that nothing is known.
    """
    told = []
    for place, parts in enumerate(tiers):
        reached = sum(got.parts[part] for part in parts)
        least = reached if place < proven else bound if place == proven else None
        told.append(Tier(parts=parts, value=reached, bound=least))
    return tuple(told)


def cheapest(
    written: Program,
    costs: Mapping[int, float] | Mapping[int, int],
    *,
    rows: Sequence[Row],
    closed: Collection[int],
    relaxed: Solution,
    limits: Limits,
) -> Solution:
    """Return the cheapest solution, found among the most promising columns first and proven for all of them.

    A column whose reduced cost exceeds what the solution costs above the relaxation is in no better solution; so when
    the columns left out are all of that sort, the solution is the best of the whole bank.

    Source:
        Reduced-cost fixing, as in Wolsey (1998), *Integer Programming*, section 7.6.

    Args:
        costs: Whole numbers, over columns that are whole in every best solution.
        relaxed: The relaxation of the same problem.
    """
    if relaxed.status == INFEASIBLE:
        return Solution(status=INFEASIBLE)
    every = [column for column in range(len(written.asked)) if column not in closed]
    if len(every) <= FIRST_POOL or (len(written.asked) <= AT_ONCE) or relaxed.status != OPTIMAL:
        return solve(written, costs, rows=rows, closed=sorted(closed), limits=limits)
    dear = [float(relaxed.reduced_costs[column]) for column in every]
    size = FIRST_POOL
    beyond = sorted(dear)[size]
    while True:
        left_out = [column for column, cost in zip(every, dear, strict=True) if cost > beyond + NEARLY]
        found = solve(written, costs, rows=rows, closed=[*sorted(closed), *left_out], limits=limits)
        if found.status == UNKNOWN or not left_out:
            return found
        if found.status == INFEASIBLE:
            size *= 4
            beyond = sorted(dear)[size] if size < len(dear) else INFINITE
            continue
        least_with_them = ceil(relaxed.bound + beyond - NEARLY)
        if found.objective <= least_with_them + NEARLY or found.status == GAP:
            return attrs.evolve(found, bound=min(found.bound, least_with_them))
        beyond = max(beyond + 1, found.objective - relaxed.bound)


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
        rows = [*held, *(_another(written, _columns_of(written, each)) for each in choices)]
        found = solve(written, hashes, rows=rows, closed=sorted(closed), limits=limits)
        sums = [sum(hashes[column] for column in _columns_of(written, each)) for each in choices]
        total = min(sums)
        first = choices[sums.index(total)]
        if found.status not in (OPTIMAL, INFEASIBLE):
            return first, False
        alone = sums.count(total) == 1 and (found.status == INFEASIBLE or round(found.objective) > total)
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
        shut = closed | _too_dear(written, relaxed, total)
        # Nothing falls below what is held; to say so narrows the search for another to what is just as good.
        rows = [*(_exactly(row) for row in (*held, _hold(hashes, total))), _another(written, asked)]
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
        held=[*held, _hold(hashes, total)],
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


def _floor(found: Solution) -> int:
    """Return the least whole number that what was found leaves possible; 0 where it tells nothing."""
    return ceil(found.bound - NEARLY) if found.bound > -INFINITE else 0


def _too_dear(written: Program, relaxed: Solution, reached: int) -> set[int]:
    if relaxed.status != OPTIMAL:
        return set()
    room = reached - relaxed.bound + SLACK
    return {column for column in range(len(written.asked)) if relaxed.reduced_costs[column] > room}


def _exactly(held: Row) -> Row:
    """Return the row of a sum that is held at its least with that least as its lower limit too."""
    return attrs.evolve(held, lower=held.upper - 2 * SLACK)


def _hold(costs: Mapping[int, float] | Mapping[int, int], reached: float) -> Row:
    return Row(("held",), list(costs), list(costs.values()), -INFINITE, reached + SLACK)
