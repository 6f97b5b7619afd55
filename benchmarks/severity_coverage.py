"""How often two standard errors either side of a severity, and of an adjusted score, hold the truth, on simulated panels.

    python benchmarks/severity_coverage.py [panels a shape]

Panels are made as in coverage.py. Truth is how much more an interviewer takes off than the mean of those who rated, and a candidate's
mean over all criteria of the panel. Shrunken severities come first from interviewers who differ as usual, then as good as not at all.
"""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "scoring"))

from simulated_panels import SEVERE, USUAL, severities_cover

SHAPES = {
    "6 candidates, 5 rounds, two interviewers of 8": {},
    "the same, the same two for everybody": {"fixed": True},
    "4 candidates, two interviewers of 10": {"candidates": 4, "pool": 10},
    "10 candidates, 4 rounds of 3 criteria, two of 8": {"candidates": 10, "rounds": 4, "each": 3},
    "6 candidates, one interviewer a round, criteria seen twice": {"seats": 1, "again": True},
    "6 candidates, one interviewer a round, criteria seen once": {"seats": 1},
    "8 candidates, 3 rounds, two interviewers of 5": {"candidates": 8, "rounds": 3, "pool": 5},
    "12 candidates, 4 rounds, two interviewers of 12": {"candidates": 12, "rounds": 4, "pool": 12},
    "20 candidates, 4 rounds, two interviewers of 6": {"candidates": 20, "rounds": 4, "pool": 6},
    "30 candidates, 3 rounds, one interviewer of 6": {"candidates": 30, "rounds": 3, "pool": 6, "seats": 1},
    "6 candidates, two of 8, severe": SEVERE,
    "6 candidates, two of 8, severities nearly alike": {"severity": 0.1},
}


def main(panels=200):
    """Simulate and print, for each shape, how often intervals held."""
    random = np.random.default_rng(2026)
    for name, changes in SHAPES.items():
        found = [severities_cover(random, USUAL | changes) for _ in range(panels)]
        known = [one for one in found if one is not None]
        held = {which: np.concatenate([one[which] for one in known]) for which in known[0]}
        told = "   ".join(f"{which} {100 * np.mean(values):.1f} %" for which, values in held.items())
        print(f"{name:60} {len(known):5} panels   {told}", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
