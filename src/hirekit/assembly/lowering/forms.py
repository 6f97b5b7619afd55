"""What is between forms."""

from hirekit.assembly.instance import REUSE, SPREAD, Across
from hirekit.assembly.lowering.writing import Lowering
from hirekit.assembly.shares import PERCENT
from hirekit.model.constraint import MaxOverlap, MaxUses, Spread


def max_uses(to: Lowering, constraint: MaxUses, source: int) -> None:
    to.across.append(Across(family="uses", most=constraint.most, price=to.price(constraint), part=REUSE, source=source))


def max_overlap(to: Lowering, constraint: MaxOverlap, source: int) -> None:
    to.across.append(
        Across(family="overlap", most=constraint.most, price=to.price(constraint), part=REUSE, source=source)
    )


def spread(to: Lowering, constraint: Spread, source: int) -> None:
    price = to.price(constraint, each=PERCENT)
    to.across.append(Across(family="spread", most=constraint.tolerance, price=price, part=SPREAD, source=source))
