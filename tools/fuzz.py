"""Damage returned packets in thousands of ways and read them as `collect` does; the same for the same seed.

    python tools/fuzz.py                 5,000 damaged packets
    python tools/fuzz.py 50000 --from 5000

Counts how they came out, the slowest, and how often the reading process had to be started anew. Exits 1 where reading ended
otherwise than in a card or in a refusal that names the file.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1] / "tests"
sys.path[:0] = [str(TESTS), str(TESTS / "documents")]

import hostile  # noqa: E402

from hirekit.errors import InvalidData  # noqa: E402
from hirekit.model.plan import Plan  # noqa: E402
from hirekit.workspace import filling  # noqa: E402
from hirekit.workspace.issuing import issue_packets  # noqa: E402
from hirekit.workspace.pdf_reader import PdfReader  # noqa: E402
from workspace.openings import cards, planned  # noqa: E402

SHOWN = 70


def packets() -> tuple[Plan, bytes, bytes]:
    """Return the plan of a small requisition and two filled packets of it."""
    with tempfile.TemporaryDirectory() as home:
        folder = planned(Path(home))
        plan, panel = folder.plan_and_panel()
        by_place = {(card.candidate, card.round, card.interviewer): card for card in cards(plan, panel)}
        found = []
        for path in issue_packets(folder, candidate="c-001").written:
            round_, person = path.stem.partition("-")[2].split(".")
            if card := by_place.get(("c-001", round_, person)):
                found.append(filling.filled(path.read_bytes(), card, plan))
        return plan, found[0], found[1]


def outcome(pdfs: PdfReader, data: bytes) -> str:
    """Return "card", or the words of the refusal without numbers."""
    try:
        pdfs.read(data, file="x.pdf")
    except InvalidData as refused:
        said = str(refused.problems[0])
        return "".join("#" if letter.isdigit() else letter for letter in said)[:SHOWN]
    return "card"


def main() -> bool:
    """Read, count, and say whether anything went another way."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("count", nargs="?", type=int, default=5_000)
    asked.add_argument("--from", dest="first", type=int, default=0)
    given = asked.parse_args()
    plan, good, other = packets()
    outcomes, slowest, odd, started = Counter(), (0.0, 0), [], 0
    process = None
    with PdfReader(plan) as pdfs:
        for seed in range(given.first, given.first + given.count):
            data, how = hostile.damaged(good, other, seed)
            begun = time.monotonic()
            try:
                said = outcome(pdfs, data)
            except Exception as fault:  # noqa: BLE001  that there is one is the finding
                said = f"{type(fault).__name__} reached the caller"
                odd.append((seed, how, said))
            slowest = max(slowest, (time.monotonic() - begun, seed))
            if said != "card" and not said.startswith("x.pdf: "):
                odd.append((seed, how, said))
            if pdfs._child is not process:  # noqa: SLF001
                process, started = pdfs._child, started + 1  # noqa: SLF001
            outcomes[said] += 1
    for said, times in outcomes.most_common():
        print(f"{times:7}  {said}")
    print(f"slowest: {slowest[0]:.2f} s, seed {slowest[1]}; reader started {started} times")
    for seed, how, said in odd[:20]:
        print(f"seed {seed} ({how}): {said}")
    return bool(odd)


if __name__ == "__main__":
    sys.exit(main())
