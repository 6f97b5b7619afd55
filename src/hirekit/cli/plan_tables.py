"""A plan on the terminal: what is asked in each round, and what that gives each criterion."""

from collections.abc import Iterator

from rich.table import Table

from hirekit.cli import level_tables
from hirekit.cli.constraint_tables import gave_way
from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.model.fingerprint import shown
from hirekit.model.form import Form
from hirekit.model.grid import Grid, grid
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
        parts += _coverage(plan, grid(plan, form.code))
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


def plan_data(plan: Plan) -> dict[str, object]:
    """Return what a script asks of a plan."""
    from hirekit.assembly import check  # noqa: PLC0415

    checked = check(plan)
    return {
        "status": plan.status,
        "objective": plan.objective / plan.unit,
        "bound": plan.bound / plan.unit,
        "method": plan.method,
        "tiers": [
            {
                "parts": tier.parts,
                "value": tier.value / plan.unit,
                "bound": None if tier.bound is None else tier.bound / plan.unit,
                "status": tier.status,
            }
            for tier in plan.tiers
        ],
        "parts": {part.name: part.value / plan.unit for part in plan.parts},
        "missed": [
            {
                "constraint": miss.constraint,
                "form": miss.form,
                "message": miss.message,
                "points": None if miss.cost is None else miss.cost / plan.unit,
            }
            for miss in (*checked.broken, *checked.charged)
        ],
        "displaced": plan.displaced,
        "notes": plan.notes,
        "forms": [{"code": form.code, "points": form.cost / plan.unit, "rounds": form.rounds} for form in plan.forms],
        "without_stand_in": [
            {
                "form": form.code,
                "round": round_.round,
                "question": each.question,
                "why": each.why,
                "says": each.says,
            }
            for form in plan.forms
            for round_ in form.rounds
            for each in round_.lacking
        ],
        "grids": [_grid_data(grid(plan, form.code)) for form in plan.forms],
    }


def _grid_data(found: Grid) -> dict[str, object]:
    rows = [
        {
            "criterion": row.criterion,
            "competency": row.competency,
            "weight": row.weight,
            "minimum": row.minimum,
            "minutes": row.minutes,
            "looks": row.looks,
        }
        for row in found.rows
    ]
    return {
        "form": found.form,
        "criteria": rows,
        "competencies": found.shares,
        "single_round": found.single,
        "unasked": found.unasked,
    }


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


def _coverage(plan: Plan, found: Grid) -> Iterator[Part]:
    """Yield the criteria by rounds, the shares of time beside the weights, and what one round alone looks at."""
    rounds = [round_.id for round_ in plan.requisition.interview_loop.rounds]
    places = [str(place) for place in range(1, len(rounds) + 1)]
    yield heading("Minutes by criterion and round")
    yield dim("Rounds: " + ", ".join(f"{place} {id}" for place, id in zip(places, rounds, strict=True)))
    yield table(
        ["Criterion", *places, "Min", "Looks", "Weight"],
        [
            [
                row.criterion,
                *(str(minutes) if minutes else "\N{MIDDLE DOT}" for minutes in row.minutes.values()),
                str(sum(row.minutes.values())),
                str(row.looks),
                _percent(float(row.weight)),
            ]
            for row in found.rows
        ],
        right=tuple(range(1, len(rounds) + 4)),
    )
    yield heading("Time beside weight")
    yield table(
        ["Competency", "Min", "Of the time", "Weight", "Apart"],
        [
            [
                share.competency,
                str(share.minutes),
                _percent(float(share.share)),
                _percent(float(share.weight)),
                _apart(float(share.share - share.weight)),
            ]
            for share in found.shares
        ],
        right=(1, 2, 3, 4),
    )
    yield heading("In one round only")
    carried = {row.criterion for row in found.rows if row.minimum}
    yield (
        listed(
            f"{id}{' (carries a minimum, which stays undetermined if that round is lost)' if id in carried else ''}"
            for id in found.single
        )
        if found.single
        else dim("None.")
    )
    if found.unasked:
        yield heading("In no round")
        yield listed(found.unasked)


def _percent(share: float) -> str:
    return f"{half_up(100 * share, 1)} %"


def _apart(share: float) -> str:
    """Return a difference of shares in percentage points, with its sign."""
    said = half_up(100 * abs(share), 1)
    sign = "" if said == "0.0" else "+" if share > 0 else "\N{MINUS SIGN}"
    return f"{sign}{said}"
