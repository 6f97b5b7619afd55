"""Stand-ins approved together: as many questions of a form as can be have one, and any of them may be used on one day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import attrs

from hirekit.assembly.rows import INFINITE, Program, Row
from hirekit.assembly.solver import OPTIMAL, Limits, solve
from hirekit.assembly.standins import able, alike
from hirekit.assembly.swapping import Pair, Swaps, Weights
from hirekit.model.form import ASKED_ELSEWHERE, BREAKS, NONE_ALIKE, NOT_THERE, TAKEN, Alternate, Form, Lacking
from hirekit.model.plan import Plan

LIMITS = Limits(nodes=20_000)


def with_alternates(plan: Plan) -> Plan:
    """Return the plan with approved alternates, and with the questions that have none and why.

    An alternate is one of `alternates`: like its question, unseen in any form and allowed in its place. No two questions of a form
    have the same, and whichever of a form's alternates are asked on one day, in place of their questions, no hard constraint is broken
    that taking the questions out would not break whatever came instead. As many questions as can be have one; among
    ways to do that the first question, in the order asked, has its best, then the second, and so on.
    """
    return attrs.evolve(plan, forms=tuple(_with_alternates(plan, form) for form in plan.forms))


def _with_alternates(plan: Plan, form: Form) -> Form:
    choice = _Choice(plan, form)
    chosen = choice.best()
    rounds = []
    for round_ in form.rounds:
        found = [Alternate(question=id, alternate=chosen[id]) for id in round_.questions if id in chosen]
        without = [
            Lacking(question=id, why=_why(plan, form, id, choice)) for id in round_.questions if id not in chosen
        ]
        rounds.append(attrs.evolve(round_, alternates=found, lacking=without))
    return attrs.evolve(form, rounds=tuple(rounds))


def _why(plan: Plan, form: Form, question: str, choice: "_Choice") -> str:
    """Return the word for why a question has no alternate."""
    near = alike(plan, question)
    somewhere = {id for each in plan.forms for id in each.questions}
    if not near:
        return NONE_ALIKE
    if all(each.id in somewhere for each in near):
        return ASKED_ELSEWHERE
    if not able(plan, form.code, question):
        return NOT_THERE
    return TAKEN if choice.able[question] else BREAKS


class _Choice:
    """Which questions may stand in for those of a form, and the best way to give each question another."""

    def __init__(self, plan: Plan, form: Form) -> None:
        near = {id: [each.id for each in able(plan, form.code, id)] for id in form.questions}
        swaps = Swaps(plan, form, {other for others in near.values() for other in others})
        self.able = {id: [other for other in others if swaps.keep(id, other)] for id, others in near.items()}
        self.pairs: list[Pair] = [(id, other) for id, others in self.able.items() for other in others]
        self.rows = list(swaps.rows(self.pairs))

    def best(self) -> dict[str, str]:
        """Return the alternate of each question that has one."""
        greedy = self._one_by_one()
        if len(greedy) == sum(bool(others) for others in self.able.values()):
            return greedy
        most = self._most([])
        if most is None or most == len(greedy):
            return greedy
        return self._first_of_most(most)

    def _one_by_one(self) -> dict[str, str]:
        """Return the best alternate of each question that those before it leave."""
        load: dict[int, int] = defaultdict(int)
        chosen: dict[str, str] = {}
        weights: dict[Pair, list[tuple[int, int]]] = defaultdict(list)
        for number, (members, _) in enumerate(self.rows):
            for pair, weight in members.items():
                weights[pair].append((number, weight))
        for id, others in self.able.items():
            for other in others:
                mine = weights[id, other]
                if other not in chosen.values() and all(load[n] + w <= self.rows[n][1] for n, w in mine):
                    chosen[id] = other
                    for number, weight in mine:
                        load[number] += weight
                    break
        return chosen

    def _first_of_most(self, most: int) -> dict[str, str]:
        """Return, among the ways in which so many have one, that in which the first has its best, then the second."""
        chosen: list[Pair] = []
        for id, others in self.able.items():
            chosen += next(([(id, other)] for other in others if self._most([*chosen, (id, other)]) == most), [])
        return dict(chosen)

    def _most(self, held: Sequence[Pair]) -> int | None:
        """Return how many questions can have an alternate while some have theirs; None where that was not decided."""
        written = Program()
        column = {}
        for pair in self.pairs:
            column[pair] = written.column(upper=1)
            # Only the number of these matters: that many of the first columns are whole.
            written.asked.append((0, 0, column[pair]))
        for members, most in (*self.rows, *self._each_once()):
            written.row(("together",), [column[pair] for pair in members], list(members.values()), upper=most)
        without = {}
        for id, others in self.able.items():
            without[id] = written.column(upper=1)
            written.row(
                ("one",),
                [*(column[id, other] for other in others), without[id]],
                [1] * (len(others) + 1),
                lower=1,
                upper=1,
            )
        rows = [Row(("held",), [column[pair]], [1], 1, INFINITE) for pair in held]
        found = solve(written, dict.fromkeys(without.values(), 1), rows=rows, limits=LIMITS)
        return len(self.able) - round(found.objective) if found.status == OPTIMAL else None

    def _each_once(self) -> Iterator[tuple[Weights, int]]:
        by_other: dict[str, Weights] = defaultdict(dict)
        for pair in self.pairs:
            by_other[pair[1]][pair] = 1
        for members in by_other.values():
            yield members, 1
