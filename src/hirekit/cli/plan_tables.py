"""A plan on the terminal: what is asked in each round, and what that gives each criterion."""

from collections.abc import Iterator

from rich.table import Table

from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.model.fingerprint import shown
from hirekit.model.grid import Grid, grid
from hirekit.model.plan import Form, Plan

STATUS = {"optimal": "proven optimal", "gap": "best found", "by-hand": "set by hand"}


def plan_text(plan: Plan) -> str:
    """Return the questions of every form and round, with minutes and criteria, and what that gives each criterion."""
    requisition = plan.requisition
    title = requisition.title or plan.kit.role.title
    parts: list[Part] = [
        heading(f"{requisition.id}  {title}"),
        dim(f"Kit {plan.kit.id} {plan.kit.version}, loop {requisition.loop}; {STATUS[plan.status]}{_objective(plan)}"),
    ]
    for form in plan.forms:
        parts += [heading(f"Form {form.code}   instrument {shown(plan.instrument(form.code))}"), _form(plan, form)]
        parts += _coverage(plan, grid(plan, form.code))
    parts += [dim(note) for note in plan.notes]
    return drawn(*parts)


def _objective(plan: Plan) -> str:
    if plan.status == "by-hand":
        return ""
    known = f"objective {points(plan, plan.objective)}"
    below = f", cannot be below {points(plan, plan.bound)}"
    return f" ({known})" if plan.objective == plan.bound else f" ({known}{below})"


def points(plan: Plan, value: int) -> str:
    """Return a value of the objective in points, to two places."""
    return half_up(value / plan.unit, 2).rstrip("0").rstrip(".")


def plan_data(plan: Plan) -> dict[str, object]:
    """Return what a script asks of a plan."""
    return {
        "status": plan.status,
        "objective": plan.objective / plan.unit,
        "bound": plan.bound / plan.unit,
        "notes": plan.notes,
        "forms": plan.forms,
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
