"""Constraints on the terminal: what each asks, where, at what price, and what gave way to what."""

from collections.abc import Iterator, Sequence

from hirekit.assembly.sentences import sentence
from hirekit.cli.tables import Part, drawn, heading, listed, table
from hirekit.model.constraint import Constraint
from hirekit.model.plan import Displaced

WHOSE = {
    "hirekit": "hirekit's own",
    "loop": "the loop's",
    "requisition": "the requisition's",
    "asked": "asked with the plan",
}


def constraints_text(constraints: Sequence[Constraint], displaced: Sequence[Displaced] = ()) -> str:
    """Return constraints as a table: id, what is asked and where, and what missing it costs; then what gave way."""
    rows = [
        [
            each.id,
            f"{each.label or sentence(each)}{_scope(each)}",
            "off" if not each.enabled else "hard" if each.price is None else str(each.price),
        ]
        for each in constraints
    ]
    return drawn(table(["Id", "What", "Price"], rows, right=(2,)), *gave_way(displaced))


def gave_way(displaced: Sequence[Displaced]) -> Iterator[Part]:
    """Yield what gave way to another constraint, whose it was and what it had asked for."""
    if displaced:
        yield heading("Gave way")
        yield listed(f"{each.constraint} ({WHOSE[each.whose]}: {each.asked}) to {each.by}" for each in displaced)


def _scope(constraint: Constraint) -> str:
    forms = f"form {', '.join(constraint.forms)}" if constraint.forms else ""
    where = "; ".join(part for part in (", ".join(constraint.rounds or ()), forms) if part)
    return f" ({where})" if where else ""
