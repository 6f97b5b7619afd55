"""Practice compared with a key on the terminal: what it means first, the counts, then the coefficients."""

from rich.table import Table
from rich.text import Text

from hirekit.cli.tables import dim, drawn, half_up, heading, listed, table
from hirekit.scoring.reliability.practice import Agreement, Comparison


def comparison_text(found: Comparison, other: str) -> str:
    """Return what practice came to.

    Args:
        other: What it was compared with, in words.
    """
    people = [part for part in found.parts if part.interviewer and not part.criterion]
    criteria = [part for part in found.parts if part.criterion and not part.interviewer]
    cells = [part for part in found.parts if part.criterion and part.interviewer]
    return drawn(
        heading("In words"),
        listed([f"{part.interviewer} {part.meaning}." for part in people]),
        heading(f"Compared with {other}"),
        _counts([*((part.interviewer, part) for part in people), ("all", found.overall)], "Interviewer"),
        heading("By criterion"),
        _counts([(part.criterion, part) for part in criteria], "Criterion"),
        heading("By interviewer and criterion"),
        _counts([(f"{part.interviewer} {part.criterion}", part) for part in cells], "Of"),
        heading("Beyond chance"),
        listed(
            f"{c.meaning}{f' ({c.about})' if c.about else ''}: {c.reason if c.value is None else half_up(c.value, 2)}. {c.method}."
            for c in found.coefficients
        ),
        dim("\nWhere many miss in the same place, mend the anchor, not the people."),
        Text(""),
    )


def _counts(rows: list[tuple[str, Agreement]], head: str) -> Table:
    return table(
        [head, "Ratings", "The same", "Within one", "Leans"],
        [
            [name, str(of.ratings), str(of.exact), str(of.within_one), lean(of)]
            for name, of in rows
        ],
        right=(1, 2, 3, 4),
    )  # fmt: skip


def lean(of: Agreement) -> str:
    """Return the mean difference with its sign: above 0 lenient, below 0 strict."""
    said = half_up(float(of.lean), 2)
    return f"+{said}" if of.lean > 0 else said.replace("-", "\N{MINUS SIGN}")
