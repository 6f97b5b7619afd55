"""How often 95 % intervals of composites and differences hold the truth, on simulated panels of usual shapes.

    python benchmarks/coverage.py [panels a shape]

Interviewers differ in severity (standard deviation 0.35 points), in how they see a candidate (0.3) and from rating
to rating (0.6); severe ones, in severity by 0.9, in views not at all and from rating to rating by 0.55. Candidates differ by
0.6, and by 0.5 from criterion to criterion. Ratings are rounded to whole points; where the scale is 1 to 5, what lies
beyond is put at its ends, and the truth is what interviewers would give on average.
"""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "scoring"))

from simulated_panels import CROSSED, SEVERE, USUAL, covers

TWO_FOR_FIVE = CROSSED | {"candidates": 5}

SHAPES = {
    "6 candidates, 5 rounds, two interviewers of 8": {},
    "the same, the same two for everybody": {"fixed": True},
    "4 candidates, two interviewers of 10": {"candidates": 4, "pool": 10},
    "3 candidates, two interviewers of 8": {"candidates": 3},
    "10 candidates, 4 rounds of 3 criteria, two of 8": {"candidates": 10, "rounds": 4, "each": 3},
    "6 candidates, one interviewer a round, criteria seen twice": {"seats": 1, "again": True},
    "the same, the same one for everybody": {"seats": 1, "again": True, "fixed": True},
    "6 candidates, one interviewer a round, criteria seen once": {"seats": 1},
    "6 candidates, two interviewers, on a scale of 1 to 5": {"five": True},
    "one interviewer a round, criteria seen twice, 1 to 5": {"seats": 1, "again": True, "five": True},
    "4 candidates, 3 rounds, two interviewers of 4": {"candidates": 4, "rounds": 3, "pool": 4},
    "8 candidates, 3 rounds, two interviewers of 5": {"candidates": 8, "rounds": 3, "pool": 5},
    "2 candidates, 4 criteria, the same two interviewers": CROSSED,
    "5 candidates, 4 criteria, the same two interviewers": TWO_FOR_FIVE,
    "6 candidates, two of 8, severe": SEVERE,
    "6 candidates, the same two for everybody, severe": SEVERE | {"fixed": True},
    "one interviewer a round, criteria seen twice, severe": SEVERE | {"seats": 1, "again": True},
    "5 candidates, the same two interviewers, severe": TWO_FOR_FIVE | SEVERE,
}


def main(panels=200):
    """Simulate and print, for each shape, how many panels could be estimated and how many intervals held."""
    random = np.random.default_rng(2026)
    every = []
    print(f"{'':60} composites        differences")
    for name, changes in SHAPES.items():
        found = [covers(random, USUAL | changes) for _ in range(panels)]
        every += found
        print(f"{name:60} {'   '.join(share(found, which) for which in (0, 1))}")
    print(f"{f'all {len(every):,} panels':60} {'   '.join(share(every, which) for which in (0, 1))}")


def share(found, which):
    """Return how often an interval held the truth, of how many there were."""
    held = [each[which] for each in found if each[which] is not None]
    return f"{100 * sum(held) / len(held):5.1f} % of {len(held):5}" if held else "not estimable   "


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
