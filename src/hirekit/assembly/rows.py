"""An integer program being written down: columns, and sparse rows that each say what they are about."""

from collections.abc import Iterable, Sequence

import attrs

from hirekit.assembly.instance import Choice

INFINITE = float("inf")
Tag = tuple[str, ...]


@attrs.frozen
class Row:
    """lower <= sum of coefficients times columns <= upper."""

    tag: Tag
    columns: Sequence[int]
    coefficients: Sequence[float]
    lower: float
    upper: float


@attrs.define
class Program:
    """An integer program being written down.

    Attributes:
        asked: The form, item and sitting of each of the first columns, which are 0 or 1.
        whole: Columns of whole numbers beside them; all others are continuous.
        upper: Upper limit of each column; the lower is 0 unless `lower` says otherwise.
        minutes: Columns that stand for minutes asked: by form, sittings, and competency or None for all.
        costs: By part of the objective, the cost of columns.
        rows: In the order written.
    """

    asked: list[tuple[int, int, int]] = attrs.field(factory=list)
    whole: list[int] = attrs.field(factory=list)
    minutes: dict[tuple[int, tuple[int, ...], str | None], int] = attrs.field(factory=dict)
    upper: list[float] = attrs.field(factory=list)
    lower: dict[int, float] = attrs.field(factory=dict)
    costs: dict[str, dict[int, int]] = attrs.field(factory=dict)
    rows: list[Row] = attrs.field(factory=list)

    def column(self, *, upper: float = INFINITE) -> int:
        """Add a continuous column and return its place."""
        self.upper.append(upper)
        return len(self.upper) - 1

    def slack(self, part: str, price: int) -> int:
        """Add a continuous column that costs *price* for each one of it, and return its place."""
        place = self.column()
        self.charge(part, place, price)
        return place

    def charge(self, part: str, column: int, price: int) -> None:
        """Add to the cost of a column."""
        costs = self.costs.setdefault(part, {})
        costs[column] = costs.get(column, 0) + price

    def row(
        self,
        tag: Tag,
        columns: Sequence[int],
        coefficients: Sequence[float],
        *,
        lower: float = -INFINITE,
        upper: float = INFINITE,
    ) -> None:
        """Add a row."""
        self.rows.append(Row(tag, columns, coefficients, lower, upper))

    def total_costs(self, parts: Iterable[str] | None = None) -> dict[int, int]:
        """Return the cost of each column that has one, over some parts or all."""
        total: dict[int, int] = {}
        for part in self.costs if parts is None else parts:
            for column, cost in self.costs.get(part, {}).items():
                total[column] = total.get(column, 0) + cost
        return total

    def choice(self, values: Sequence[float], forms: int) -> Choice:
        """Return what the columns at one stand for."""
        chosen: list[list[tuple[int, int]]] = [[] for _ in range(forms)]
        for (form, item, sitting), at in zip(self.asked, values, strict=False):
            if at > 0.5:  # noqa: PLR2004
                chosen[form].append((item, sitting))
        return tuple(tuple(sorted(form)) for form in chosen)
