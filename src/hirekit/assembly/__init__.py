"""Question sets: constraints to an integer program to a plan, in parallel forms, with a reason when it cannot be done."""

from hirekit.assembly.planning import assemble

__all__ = ["assemble"]
