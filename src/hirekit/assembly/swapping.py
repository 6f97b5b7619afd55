"""What questions in others' places do to the hard needs of a form, one at a time and any of them together."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import attrs

from hirekit.assembly.instance import Bound, Breadth, Instance
from hirekit.assembly.leftout import as_it_stands
from hirekit.assembly.standins import lost_without
from hirekit.model.form import Form
from hirekit.model.plan import Plan

Pair = tuple[str, str]
"""A question, and one that may stand in for it."""
Weights = dict[Pair, int]


@attrs.frozen(kw_only=True)
class _Sum:
    """A bound on what is asked: what each question weighs, and what those asked come to."""

    weight: Mapping[str, int]
    total: int
    least: int | None
    most: int | None

    def worse(self, old: str, new: str) -> bool:
        """Return whether a question in another's place misses it by more."""
        after = self.total + self.weight.get(new, 0) - self.weight.get(old, 0)
        return self._missed(after) > self._missed(self.total)

    def _missed(self, total: int) -> int:
        below = 0 if self.least is None else max(0, self.least - total)
        return below + (0 if self.most is None else max(0, total - self.most))

    def rows(self, pairs: Iterable[Pair]) -> Iterator[tuple[Weights, int]]:
        """Yield what pairs weigh and may come to, so that none of them together miss it by more."""
        more = {(old, new): self.weight.get(new, 0) - self.weight.get(old, 0) for old, new in pairs}
        for limit, sign in ((self.most, 1), (self.least, -1)):
            members = {pair: sign * change for pair, change in more.items() if sign * change > 0}
            if limit is not None and members:
                yield members, max(0, sign * (limit - self.total))


@attrs.frozen(kw_only=True)
class _Looks:
    """A breadth of what is asked: which questions it is about, by sitting those of them that are asked."""

    members: Collection[str]
    asked: Mapping[int, Collection[str]]
    worth: Mapping[int, int]
    least: int

    def worse(self, old: str, new: str) -> bool:
        """Return whether a question in another's place misses it by more: a sitting is lost that cannot be spared."""
        lost = sum(self.worth[at] for at, here in self.asked.items() if new not in self.members and {*here} == {old})
        held = sum(self.worth[at] for at, here in self.asked.items() if here)
        return lost > max(0, held - self.least)

    def rows(self, pairs: Iterable[Pair]) -> Iterator[tuple[Weights, int]]:
        """Yield that each sitting keeps one of the questions asked in it, whatever pairs are used."""
        listed = tuple(pairs)
        for here in self.asked.values():
            leaving = {(old, new): 1 for old, new in listed if old in here and new not in self.members}
            if leaving:
                yield leaving, len(here) - 1


class Swaps:
    """The hard needs of a form as it stands, held against questions in others' places.

    Args:
        others: Ids of every question that may come in.
    """

    def __init__(self, plan: Plan, form: Form, others: Collection[str]) -> None:
        problem, asked = as_it_stands(plan, [each.code for each in plan.forms].index(form.code))
        hard = problem.without_wishes()
        self.known = frozenset(item.id for item in hard.items)
        self._lost = {id: lost_without(plan, id) for id in form.questions}
        here = {hard.items[item].id: at for item, at in asked}
        near = [place for place, item in enumerate(hard.items) if item.id in here or item.id in others]
        sources = [plan.constraints[n.source].id if n.source is not None else "" for n in hard.needs]
        self._needs = [
            (source, need.sittings, _held(need, hard, here, near))
            for source, need in zip(sources, hard.needs, strict=True)
        ]
        self._at = here

    def keep(self, old: str, new: str) -> bool:
        """Return whether a question in another's place breaks nothing that taking that out would not break anyway."""
        return new in self.known and not any(held.worse(old, new) for held in self._about(old))

    def _about(self, old: str) -> Iterator[_Sum | _Looks]:
        for source, sittings, held in self._needs:
            if source not in self._lost[old] and self._at[old] in sittings:
                yield held

    def rows(self, pairs: Sequence[Pair]) -> Iterator[tuple[Weights, int]]:
        """Yield weights of pairs and what they may add up to, so that any of the pairs together keep every hard need."""
        for source, sittings, held in self._needs:
            yield from held.rows(
                (old, new) for old, new in pairs if source not in self._lost[old] and self._at[old] in sittings
            )


def _held(need: Bound | Breadth, hard: Instance, here: Mapping[str, int], near: Sequence[int]) -> _Sum | _Looks:
    """Return a need as far as it is about the questions asked and those that may come in."""
    close = {*near}
    if isinstance(need, Bound):
        pairs = zip(need.items, need.coefficients, strict=True)
        weight = {hard.items[item].id: number for item, number in pairs if item in close}
        total = sum(weight.get(id, 0) for id, at in here.items() if at in need.sittings)
        return _Sum(weight=weight, total=total, least=need.least, most=need.most)
    members = frozenset(hard.items[item].id for item in need.items if item in close)
    asked: dict[int, set[str]] = defaultdict(set)
    for id, at in here.items():
        if id in members and at in need.sittings:
            asked[at].add(id)
    worth = dict(zip(need.sittings, need.worth, strict=True))
    return _Looks(members=members, asked=asked, worth=worth, least=need.least)
