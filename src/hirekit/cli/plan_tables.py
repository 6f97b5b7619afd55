"""A plan on the terminal: what is asked in each round."""

from rich.table import Table

from hirekit.cli.tables import Part, dim, drawn, heading, table
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Form, Plan

STATUS = {"optimal": "proven optimal", "gap": "best found", "by-hand": "set by hand"}


def plan_text(plan: Plan) -> str:
    """Return the questions of every form and round, with minutes and criteria."""
    requisition = plan.requisition
    title = requisition.title or plan.kit.role.title
    parts: list[Part] = [
        heading(f"{requisition.id}  {title}"),
        dim(f"Kit {plan.kit.id} {plan.kit.version}, loop {requisition.loop}; {STATUS[plan.status]}{_objective(plan)}"),
    ]
    for form in plan.forms:
        parts += [heading(f"Form {form.code}   instrument {shown(plan.instrument(form.code))}"), _form(plan, form)]
    parts += [dim(note) for note in plan.notes]
    return drawn(*parts)


def _objective(plan: Plan) -> str:
    if plan.status == "by-hand":
        return ""
    known = f"objective {plan.objective}"
    return f" ({known})" if plan.objective == plan.bound else f" ({known}, cannot be below {plan.bound})"


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
