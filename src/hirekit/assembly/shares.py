"""Competency shares as whole numbers, exact wherever the solver can be given them so."""

from collections.abc import Mapping
from fractions import Fraction
from math import lcm

import attrs

PERCENT = 100
FINEST_UNIT = 1000


@attrs.frozen
class Shares:
    """Competency shares as whole numbers of *whole*.

    Attributes:
        whole: A multiple of a hundred; a hundred where every share is a whole percentage.
        exact: False where the exact shares need finer numbers than the solver is given.
    """

    of: Mapping[str, int]
    whole: int
    exact: bool = True

    @property
    def unit(self) -> int:
        """How many objective units make a point."""
        return self.whole // PERCENT


def whole_shares(shares: Mapping[str, Fraction]) -> Shares:
    """Return shares as whole numbers with one denominator, exactly where that is at most a hundred thousand.

    >>> whole_shares({"technical": Fraction(13, 20), "leadership": Fraction(7, 20)})
    Shares(of={'technical': 65, 'leadership': 35}, whole=100, exact=True)
    """
    whole = lcm(PERCENT, *(share.denominator for share in shares.values()))
    if whole <= PERCENT * FINEST_UNIT:
        return Shares({id: int(share * whole) for id, share in shares.items()}, whole)
    whole = PERCENT * FINEST_UNIT
    of = {id: int(share * whole) for id, share in shares.items()}
    # Largest remainders, so that they still sum to the whole.
    byway = sorted(shares, key=lambda head: (of[head] - shares[head] * whole, head))
    for id in byway[: whole - sum(of.values())]:
        of[id] += 1
    return Shares(of, whole, exact=False)
