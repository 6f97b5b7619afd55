"""The main job on an example: from the ML Tech Lead kit to packets, returned cards, scores and a debrief.

python tools/main_job.py FOLDER
"""

import shutil
import subprocess
import sys
from pathlib import Path

CANDIDATE = "c-017"
STEPS = (
    ("Open a requisition: the rule is declared before anyone is seen", ("open", "--example", "{home}")),
    ("Assemble the questions of the loop, to a proven optimum", ("plan", "{home}")),
    (
        "Print one candidate's packets, and the panel plan",
        ("packet", "{home}", "--candidate", CANDIDATE, "--issued-on", "2026-11-24"),
    ),
    ("Take what the example panel returned: PDF, YAML, JSON and CSV", ("collect", "{home}", "--example")),
    ("Who has not returned what", ("status", "{home}")),
    ("Score the panel", ("score", "{home}")),
    (
        "Write the debrief, though two cards are still to come",
        ("debrief", "{home}", "--incomplete", "--issued-on", "2026-12-07"),
    ),
)


def main(out: Path) -> int:
    home = out / "req-1042"
    shutil.rmtree(home, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
    for title, words in STEPS:
        command = [word.format(home=home) for word in words]
        print(f"\n# {title}\n$ hirekit {' '.join(command)}", flush=True)
        done = subprocess.run([sys.executable, "-m", "hirekit.cli", *command], check=False)
        if done.returncode:
            print(f"hirekit {command[0]} ended with {done.returncode}", file=sys.stderr)
            return done.returncode
    print("\n# Written, to open and look at")
    for part in ("packets", "results"):
        for file in sorted((home / part).rglob("*.pdf")):
            print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out")))
