"""Reasons that counting alone can give for a question set being impossible; each is certain, and none need be there."""

from collections.abc import Collection, Iterator

import attrs

from hirekit.assembly.eligible import Eligibility, looks_at, not_looking
from hirekit.assembly.instance import Bound, Breadth, Instance
from hirekit.assembly.kept_out import KeptOut, kept_out, kept_out_text
from hirekit.assembly.phrases import joined


@attrs.frozen
class Finding:
    """A reason why no choice can meet the hard needs.

    Attributes:
        kept_out: Questions that would have helped, and why no round may ask them.
    """

    message: str
    kept_out: tuple[KeptOut, ...] = ()

    def __str__(self) -> str:
        return f"{self.message}\n{kept_out_text(self.kept_out)}" if self.kept_out else self.message


def findings(instance: Instance, *, eligibility: Eligibility | None = None) -> Iterator[Finding]:
    """Yield each reason why no choice can meet the hard needs that counting finds.

    Args:
        eligibility: Says why questions that might help are kept out, one line for those with the same reason.
    """
    hard = instance.without_wishes()
    budgets = {
        bound.sittings[0]: bound.most
        for bound in sorted(hard.bounds, key=lambda b: -(b.most or 0))
        if bound.family == "budget" and bound.most is not None and bound.forms is None
    }
    yield from map(Finding, _required(hard, budgets, eligibility))
    yield from _coverage(hard, eligibility)
    yield from map(Finding, _only_there(hard, budgets))
    yield from map(Finding, _floors(hard))
    yield from map(Finding, _enough_for_forms(hard))


def _title(instance: Instance, place: int) -> str:
    return repr(instance.sittings[place].title or instance.sittings[place].id)


def _required(instance: Instance, budgets: dict[int, int], eligibility: Eligibility | None) -> Iterator[str]:
    sure: dict[int, list[int]] = {}
    required = [bound for bound in instance.bounds if bound.family == "required" and bound.forms is None]
    for bound in required:
        item = bound.items[0] if bound.items else None
        allowed = [] if item is None else [place for place in instance.items[item].places if place in bound.sittings]
        if item is None or not allowed:
            rounds = joined((_title(instance, place) for place in bound.sittings), last="or")
            where = (
                "no round may ask it" if len(bound.sittings) == len(instance.sittings) else f"{rounds} may not ask it"
            )
            why = _why(instance, bound, eligibility)
            yield f"Question {bound.subject[0]!r} is required but {where}{f': {why}' if why else ''}."
        elif len(allowed) == 1:
            sure.setdefault(allowed[0], [])
            if item not in sure[allowed[0]]:
                sure[allowed[0]].append(item)
    for place, items in sorted(sure.items()):
        taken = sum(instance.items[item].minutes for item in items)
        if place in budgets and taken > budgets[place]:
            each = ", ".join(f"{instance.items[item].id} {instance.items[item].minutes}" for item in sorted(items))
            yield (
                f"Round {_title(instance, place)} has {budgets[place]} minutes for questions "
                f"but its required questions take {taken} ({each})."
            )
    wanted = {bound.items[0] for bound in required if bound.items}
    for bound in instance.bounds:
        both = sorted(wanted & set(bound.items)) if bound.family == "enemy" and bound.forms is None else []
        if bound.most is not None and len(both) > bound.most and len(bound.sittings) == len(instance.sittings):
            names = ", ".join(repr(instance.items[item].id) for item in both)
            yield f"Questions {names} are all required but must not be in one form."


def _why(instance: Instance, bound: Bound, eligibility: Eligibility | None) -> str:
    """Return what keeps a required question out of the rounds it is required in; nothing where that is not known."""
    if eligibility is None:
        return ""
    question = eligibility.requisition.kit.bank.question(bound.subject[0])
    rounds = [instance.sittings[place].id for place in bound.sittings]
    return "; ".join(eligibility.why_nowhere(question, among=rounds))


def _coverage(instance: Instance, eligibility: Eligibility | None) -> Iterator[Finding]:
    bare = set()
    for need in instance.needs:
        able = [(item, place) for item in need.items for place in instance.items[item].places if place in need.sittings]
        if isinstance(need, Bound) and need.family == "coverage" and need.least is not None:
            items = sorted({instance.items[item].id for item, _ in able})
            if len(items) < need.least:
                bare |= set() if items else {need.subject[0]}
                which = f" ({', '.join(items)})" if items else ""
                all_of_them = len(need.sittings) == len(instance.sittings)
                where = (
                    "a round"
                    if all_of_them
                    else joined((_title(instance, place) for place in need.sittings), last="or")
                )
                message = (
                    f"Criterion {need.subject[0]!r} needs {need.least} question{'' if need.least == 1 else 's'} "
                    f"and the bank has {len(items) or 'none'} that {where} may ask{which}."
                )
                yield Finding(message, _others(instance, need, eligibility, but=()))
        elif isinstance(need, Breadth):
            places = {place for _, place in able}
            worth = sum(w for place, w in zip(need.sittings, need.worth, strict=True) if place in places)
            if worth < need.least and (places or need.subject[0] not in bare):
                where = ", ".join(_title(instance, place) for place in sorted(places)) or "none"
                people = need.family == "interviewers"
                noun = "interviewer" if people else "different round"
                several = "" if need.least == 1 else "s"
                seats = f", with {worth} who rate" if people and places else ""
                blind = _blind(instance, need, eligibility)
                message = (
                    f"Criterion {need.subject[0]!r} needs {need.least} {noun}{several}; "
                    f"rounds that can ask about it: {where}{seats}{blind}."
                )
                yield Finding(message, _others(instance, need, eligibility, but=places))


def _blind(instance: Instance, need: Breadth, eligibility: Eligibility | None) -> str:
    """Return which rounds of a need do not look at its criterion; nothing where that is not known."""
    if eligibility is None:
        return ""
    ids = {instance.sittings[place].id for place in need.sittings}
    rounds = [r for r in eligibility.requisition.interview_loop.rounds if r.id in ids]
    blind = [round_ for round_ in rounds if not looks_at(round_, need.subject[0])]
    return f"; {not_looking(blind)} at it" if blind else ""


def _others(
    instance: Instance, need: Bound | Breadth, eligibility: Eligibility | None, *, but: Collection[int]
) -> tuple[KeptOut, ...]:
    """Return the questions on the criterion of a need that are kept out of rounds that look at it, but for some."""
    if eligibility is None:
        return ()
    loop = eligibility.requisition.interview_loop
    ids = [instance.sittings[place].id for place in need.sittings if place not in but]
    rounds = [id for id in ids if looks_at(loop.round(id), need.subject[0])]
    if not rounds and but:
        return ()
    return kept_out(eligibility, need.subject[0], rounds=rounds or ids, primary_only=_on_primaries(instance, need))


def _on_primaries(instance: Instance, need: Bound | Breadth) -> bool:
    return all(instance.items[item].criterion == need.subject[0] for item in need.items)


def _only_there(instance: Instance, budgets: dict[int, int]) -> Iterator[str]:
    """Yield rounds whose time cannot hold the shortest questions on criteria that are asked about nowhere else."""
    shortest: dict[int, dict[str, int]] = {}
    for need in instance.bounds:
        if need.family != "coverage" or not need.least or need.forms is not None:
            continue
        if not _on_primaries(instance, need):
            continue
        places = {p for item in need.items for p in instance.items[item].places if p in need.sittings}
        minutes = sorted(instance.items[item].minutes for item in need.items)[: need.least]
        if len(places) == 1 and len(minutes) == need.least:
            (place,) = places
            here = shortest.setdefault(place, {})
            here[need.subject[0]] = max(here.get(need.subject[0], 0), sum(minutes))
    for place, each in sorted(shortest.items()):
        if place in budgets and sum(each.values()) > budgets[place]:
            listed = ", ".join(f"{criterion} {minutes}" for criterion, minutes in each.items())
            yield (
                f"Round {_title(instance, place)} has {budgets[place]} minutes for questions but the shortest questions "
                f"on the criteria that only it can ask about take {sum(each.values())} ({listed})."
            )


def _floors(instance: Instance) -> Iterator[str]:
    for need in instance.bounds:
        if need.family not in ("min_time", "count") or not need.least or any(c < 0 for c in need.coefficients):
            continue
        weight = dict(zip(need.items, need.coefficients, strict=True))
        there = sum(w for item, w in weight.items() if set(instance.items[item].places) & set(need.sittings))
        if there < need.least and need.family == "min_time":
            yield (
                f"Round {_title(instance, need.sittings[0])} asks for at least {need.least} minutes "
                f"and all the questions it may ask take {there}."
            )
        elif there < need.least:
            where = (
                ""
                if len(need.sittings) == len(instance.sittings)
                else f" in round {_title(instance, need.sittings[0])}"
            )
            what = " ".join(need.subject[:2]) if need.subject[0] != "any" else "questions"
            yield f"At least {need.least} of {what} are asked for{where} and the bank has {there} that may be asked."


def _enough_for_forms(instance: Instance) -> Iterator[str]:
    most = min((rule.most for rule in instance.across if rule.family == "uses"), default=None)
    if most is None or instance.forms == 1:
        return
    for need in instance.bounds:
        if need.family == "coverage" and need.least and need.forms is None:
            able = sum(bool(set(instance.items[item].places) & set(need.sittings)) for item in need.items)
            if need.least <= able and able * min(most, instance.forms) < need.least * instance.forms:
                yield (
                    f"Criterion {need.subject[0]!r} needs {need.least * instance.forms} questions for {instance.forms} forms "
                    f"and the bank has {able}, each for at most {most} of the forms."
                )
