"""A plan as data for a script."""

from hirekit.model.grid import Grid, grid
from hirekit.model.plan import Plan


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
