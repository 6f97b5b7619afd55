"""Question sets: constraints to an integer program to a plan, in parallel forms, with a reason when it cannot be done."""

from hirekit.assembly.checking import Checked, Miss, check
from hirekit.assembly.diagnosis import Diagnosis, diagnose
from hirekit.assembly.leftout import WhyNot, why_not
from hirekit.assembly.planning import assemble
from hirekit.assembly.seating import seat, seating_problems, undated, untrained_until
from hirekit.assembly.standins import Replaced, alternates, replace, unlike

__all__ = [
    "Checked",
    "Diagnosis",
    "Miss",
    "Replaced",
    "WhyNot",
    "alternates",
    "assemble",
    "check",
    "diagnose",
    "replace",
    "seat",
    "seating_problems",
    "undated",
    "unlike",
    "untrained_until",
    "why_not",
]
