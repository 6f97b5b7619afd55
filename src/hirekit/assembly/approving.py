"""Stand-ins approved together: as many questions of a form as can be have one, and any of them may be used on one day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import attrs

from hirekit.assembly.instance import Bound, Breadth, Instance
from hirekit.assembly.leftout import as_it_stands
from hirekit.assembly.program import INFINITE, Program, Row
from hirekit.assembly.solver import OPTIMAL, Limits, solve
from hirekit.assembly.standins import able, alike, lost_without
from hirekit.model.plan import ASKED_ELSEWHERE, BREAKS, NONE_ALIKE, NOT_THERE, TAKEN, Alternate, Form, Lacking, Plan

Pair = tuple[str, str]
"""A question and one that may stand in for it."""
LIMITS = Limits(seconds=30.0)


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
    """Which questions may stand in for those of a form, and what any of them together do to its hard needs."""

    def __init__(self, plan: Plan, form: Form) -> None:
        problem, self.asked = as_it_stands(plan, [each.code for each in plan.forms].index(form.code))
        self.hard: Instance = problem.without_wishes()
        self.item = {each.id: place for place, each in enumerate(self.hard.items)}
        self.at = {self.hard.items[item].id: place for item, place in self.asked}
        self.lost = {id: lost_without(plan, id) for id in form.questions}
        self.needs = list(self.hard.needs)
        self.able: dict[str, list[str]] = {
            id: [each.id for each in able(plan, form.code, id) if self._keeps(plan, id, each.id)]
            for id in form.questions
        }
        self.pairs: list[Pair] = [(id, other) for id, others in self.able.items() for other in others]
        self.rows = list(self._rows(plan))

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
            written.asked.append((0, self.item[pair[0]], column[pair]))
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

    def _each_once(self) -> Iterator[tuple[dict[Pair, int], int]]:
        by_other: dict[str, dict[Pair, int]] = defaultdict(dict)
        for pair in self.pairs:
            by_other[pair[1]][pair] = 1
        for members in by_other.values():
            yield members, 1

    def _keeps(self, plan: Plan, question: str, other: str) -> bool:
        """Return whether one question in another's place breaks nothing that it need not."""
        return other in self.item and all(
            need.missed(self._swapped({question: other})) <= need.missed(self.asked)
            for need in self.needs
            if _name(plan, need) not in self.lost[question]
        )

    def _swapped(self, swaps: Mapping[str, str]) -> list[tuple[int, int]]:
        here = {self.item[old]: self.item[new] for old, new in swaps.items()}
        return [(here.get(item, item), at) for item, at in self.asked]

    def _rows(self, plan: Plan) -> Iterator[tuple[dict[Pair, int], int]]:
        """Yield weights of pairs and what they may add up to, so that any of the pairs together keep every hard need."""
        for need in self.needs:
            pairs = [pair for pair in self.pairs if _name(plan, need) not in self.lost[pair[0]]]
            if isinstance(need, Bound):
                yield from self._within(need, pairs)
            else:
                yield from self._still_in(need, pairs)

    def _within(self, need: Bound, pairs: Sequence[Pair]) -> Iterator[tuple[dict[Pair, int], int]]:
        weight = dict(zip(need.items, need.coefficients, strict=True))
        total = sum(weight.get(item, 0) for item, at in self.asked if at in need.sittings)
        more = {
            (old, new): weight.get(self.item[new], 0) - weight.get(self.item[old], 0)
            for old, new in pairs
            if self.at[old] in need.sittings
        }
        for limit, sign in ((need.most, 1), (need.least, -1)):
            members = {pair: sign * change for pair, change in more.items() if sign * change > 0}
            if limit is not None and members:
                yield members, max(0, sign * (limit - total))

    def _still_in(self, need: Breadth, pairs: Sequence[Pair]) -> Iterator[tuple[dict[Pair, int], int]]:
        """Yield that each sitting keeps one of the questions a need is about, where no sitting can be spared."""
        members = set(need.items)
        held: dict[int, int] = defaultdict(int)
        for item, at in self.asked:
            held[at] += item in members
        for sitting in need.sittings:
            leaving = {
                (old, new): 1
                for old, new in pairs
                if self.at[old] == sitting and self.item[old] in members and self.item[new] not in members
            }
            if leaving and held[sitting]:
                yield leaving, held[sitting] - 1


def _name(plan: Plan, need: Bound | Breadth) -> str:
    return plan.constraints[need.source].id if need.source is not None else ""
