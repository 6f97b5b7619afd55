"""Who interviews whom: people seated over rounds and candidates, and panels written by hand held to the same rules."""

from hirekit.assembly.seating.by_hand import seating_problems
from hirekit.assembly.seating.proposing import seat
from hirekit.assembly.seating.rules import undated, untrained_until

__all__ = ["seat", "seating_problems", "undated", "untrained_until"]
