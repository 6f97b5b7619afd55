"""What became of a group at a stage: how many were considered, and how many of them went on."""

from functools import partial

import attrs

from hirekit.errors import Problem, refuse
from hirekit.scoring.arguments import at_once, count

# Of more people than this, the logarithms of `two_groups` do not tell like ways from unlike ones.
MOST_CONSIDERED = 10_000_000


@attrs.frozen
class Outcome:
    """How many of a group went on, of how many who were considered.

    Attributes:
        selected: People, 0 to `considered`.
        considered: People, 0 to ten million.

    Raises:
        InvalidData: More went on than were considered, fewer than nobody, or more than ten million; all faults at once.
        TypeError: One is no whole number.

    >>> Outcome(12, 80).considered
    80
    """

    selected: int
    considered: int

    def __attrs_post_init__(self) -> None:
        at_once(
            *(
                partial(count, value, name, least=0, most=MOST_CONSIDERED)
                for name, value in (("selected", self.selected), ("considered", self.considered))
            )
        )
        if self.selected > self.considered:
            most = f"must be at most the {self.considered} considered, not {self.selected}"
            refuse([Problem(("selected",), most)])
