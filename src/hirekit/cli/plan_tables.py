"""A plan on the terminal: what is asked in each round, and what that gives each criterion."""

from collections.abc import Iterator

from rich.table import Table

from hirekit.cli import level_tables
from hirekit.cli.constraint_tables import gave_way
from hirekit.cli.coverage_tables import coverage
from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.model.fingerprint import shown
from hirekit.model.form import Form
from hirekit.model.grid import grid
from hirekit.model.plan import Plan

MOST_MISSES = 12
HOW = {"joint": "together", "sequential": "one after another", "by-hand": "by hand"}
STATUS = {
    "optimal": "proven optimal",
    "tied": "none is better; which of those as good comes first was not decided",
    "gap": "gap: the best found, not shown to be the best",
    "by-hand": "set by hand",
}
TIER_STATUS = {"optimal": "proven", "gap": "gap", "unknown": "not known"}


def plan_text(plan: Plan) -> str:
    """Return the questions of every form and round, with minutes and criteria, and what that gives each criterion."""
    requisition = plan.requisition
    title = requisition.post_title
    parts: list[Part] = [
        heading(f"{requisition.id}  {title}"),
        dim(f"Kit {plan.kit.id} {plan.kit.version}, loop {requisition.loop}; {STATUS[plan.status]}"),
    ]
    if plan.status != "by-hand":
        parts += [*_objective(plan), dim(_made_of(plan))]
    parts += level_tables.of_requisition(requisition)
    for form in plan.forms:
        worth = f"   {points(plan, form.cost)} points by itself" if len(plan.forms) > 1 else ""
        parts += [
            heading(f"Form {form.code}   instrument {shown(plan.instrument(form.code))}{worth}"),
            _form(plan, form),
        ]
        parts += coverage(plan, grid(plan, form.code))
    parts += [*_missed(plan), *gave_way(plan.displaced), *_without_stand_in(plan)]
    parts += [dim(note) for note in plan.notes]
    return drawn(*parts)


def _made_of(plan: Plan) -> str:
    """Return how the objective was found and what it is made of."""
    costs = [f"{part.name} {points(plan, part.value)}" for part in plan.parts if part.value]
    made = f"Made of {', '.join(costs)}." if costs else "Every wish is met."
    forms = f" Forms found {HOW[plan.method]}." if len(plan.forms) > 1 else ""
    return f"{made}{forms}"


def _missed(plan: Plan) -> Iterator[Part]:
    """Yield what a plan misses of what it is held to and of what was wished for, and what each costs."""
    from hirekit.assembly import check  # noqa: PLC0415

    checked = check(plan)
    if checked.broken:
        yield heading("Broken")
        yield listed(f"{miss.message}{_named(miss.constraint)}" for miss in checked.broken)
    if checked.charged:
        yield heading("Missed wishes, in points")
        told = sorted(checked.charged, key=lambda miss: (-(miss.cost or 0), miss.message))
        yield listed(
            f"{points(plan, miss.cost or 0)}: {miss.message}{_named(miss.constraint)}" for miss in told[:MOST_MISSES]
        )
        if len(told) > MOST_MISSES:
            yield dim(f"... and {len(told) - MOST_MISSES} more; --json gives them all")


def _named(constraint: str) -> str:
    return f" ({constraint})" if constraint else ""


def _without_stand_in(plan: Plan) -> Iterator[Part]:
    """Yield the questions that have no approved stand-in, by form, and why."""
    approved = sum(len(round_.alternates) for form in plan.forms for round_ in form.rounds)
    lacking = [(form.code, each) for form in plan.forms for round_ in form.rounds for each in round_.lacking]
    if not lacking:
        return
    yield heading(f"Without a stand-in   {len(lacking)} of {approved + len(lacking)} questions")
    grouped: dict[tuple[str, str], list[str]] = {}
    for code, each in lacking:
        grouped.setdefault((code, each.says), []).append(each.question)
    several = len(plan.forms) > 1
    yield listed(
        f"{f'Form {code}: ' if several else ''}{', '.join(ids)}: {says}" for (code, says), ids in grouped.items()
    )


def _objective(plan: Plan) -> Iterator[Part]:
    """Yield the value of the objective and its bound, or those of each tier; the smaller the better."""
    if not plan.tiers:
        best = "none can be below it" if plan.status == "gap" else "which is reached: no question set is better"
        yield dim(f"Objective {points(plan, plan.objective)}, bound {points(plan, plan.bound)} ({best}).")
        return
    yield heading("Tiers, each made least before the next, in points")
    rows = [
        [
            str(number),
            tier.name,
            points(plan, tier.value),
            "" if tier.bound is None else points(plan, tier.bound),
            TIER_STATUS[tier.status],
        ]
        for number, tier in enumerate(plan.tiers, start=1)
    ]
    beside = [part for part in plan.parts if not any(part.name in tier.parts for tier in plan.tiers) and part.value]
    rows += [["", part.name, points(plan, part.value), "", "in no tier"] for part in beside]
    yield table(["Tier", "Parts", "Value", "Bound", "Status"], rows, right=(0, 2, 3))


def points(plan: Plan, value: int) -> str:
    """Return a value of the objective in points, to two places."""
    return half_up(value / plan.unit, 2).rstrip("0").rstrip(".")


def _form(plan: Plan, form: Form) -> Table:
    rows = []
    for round_ in plan.requisition.interview_loop.rounds:
        questions = plan.questions(form.code, round_.id)
        used = sum(question.minutes for question in questions)
        lines = [round_.id, f"  {used} of {round_.question_minutes} min"]
        for place in range(max(len(questions), len(lines))):
            asked = questions[place : place + 1]
            cells = [asked[0].id, str(asked[0].minutes), asked[0].primary] if asked else ["", "", ""]
            rows.append([lines[place] if place < len(lines) else "", *cells])
    return table(["Round", "Question", "Min", "Rated on"], rows, right=(2,))
