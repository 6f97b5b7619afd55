"""Precision and recall of each rule on labelled texts.

The conventions of the labels:

- A text carries every code that a careful lawyer, psychologist or editor would put on it; [] is an innocent look-alike.
- A question that carries an error must not be asked at all, so its wording is not judged: Q-CLOSED, Q-LEAD, Q-FIT,
  Q-STOCK and the L- codes count neither way beside an error.
- Some matters hold another: the reason for an adjustment is health. Where the first of `KIN` is labelled, the second
  counts neither way.
- A question of likeness is Q-FIT, however it leads.
- Plans for children are pregnancy and family alike.
- A-VAGUE, C-TRAIT and N-OPINION are said only where nothing sharper is, so they count neither way beside a sharper code.
- The lawful question that a rule recommends ("Are you authorised to work here?") is not Q-CLOSED: its place is the screen.
- Gendered words for one known person ("told her manager") are not labelled; for anybody in a job, they are.
- L-TERM takes "master" only with "slave", and "slave" only of machines.
- Q-DOUBLE is two subjects, or two questions with their own marks; a second half that follows up the first is not.
- What somebody did about a protected matter of others is work and never labelled.
"""

from collections import Counter
from pathlib import Path

import yaml

from hirekit.lint import lint_text
from hirekit.lint.rules import BY_CODE

TEXTS = Path(__file__).parent / "texts"
KIN = {
    "Q-LEGAL-ADJUST": {"Q-LEGAL-HEALTH"},
    "Q-LEGAL-GENETIC": {"Q-LEGAL-HEALTH", "Q-LEGAL-FAMILY"},
    "Q-LEGAL-PREGNANCY": {"Q-LEGAL-FAMILY"},
    "C-PROTECTED": {"A-PROXY", "A-TRAIT", "A-MANNER", "C-PROXY"},
    "A-MANNER": {"A-TRAIT"},
    "N-PROTECTED": {"N-MANNER"},
}
# What rules are built on: the second part is made of rarer, more roundabout wordings, the third of what ordinary people write, the
# fourth of both, by hands that wrote many texts of each code.
BUILT_ON = ("build", "roundabout", "ordinary", "varied")
# The part "agreed" holds what two raters label alike, neither having seen the other's labels, and nothing that another part has word for word.
PARTS = (*BUILT_ON, "kept", "fresh", "twentieth", "agreed")
# Innocent texts only, of trades that deal in the matters nobody may ask a candidate about; nobody who writes rules reads them.
INNOCENT = "trades"
LAST = {"A-VAGUE", "C-TRAIT", "N-OPINION"}
WORDING = {"Q-CLOSED", "Q-LEAD", "Q-FIT", "Q-STOCK"}


def labelled(part: str) -> list[dict]:
    """Return the labelled texts of a part."""
    return [row for file in sorted(TEXTS.glob(f"{part}-*.yaml")) for row in yaml.safe_load(file.read_text("utf-8"))]


def uncounted(meant: set[str], kind: str) -> set[str]:
    """Return the codes that count neither way on a text labelled *meant*."""
    beside = set().union(*(KIN.get(code, set()) for code in meant))
    if kind == "question" and any(BY_CODE[code].severity == "error" for code in meant):
        beside |= WORDING | {code for code in BY_CODE if code.startswith("L-")}
    if meant - LAST:
        beside |= LAST
    return beside | {"L-READ", "L-CODED", "L-UNCHECKED"}


def figures(part: str) -> dict[str, tuple[int, int, int]]:
    """Return per code: found rightly, found wrongly, missed."""
    return counted(labelled(part))


def counted(rows: list[dict]) -> dict[str, tuple[int, int, int]]:
    """Return per code, on these texts: found rightly, found wrongly, missed."""
    right, wrong, missed = Counter(), Counter(), Counter()
    for row in rows:
        meant = set(row["codes"])
        beside = uncounted(meant, row["kind"])
        found = {finding.code for finding in lint_text(row["text"], kind=row["kind"])} - beside
        meant -= beside
        right.update(found & meant)
        wrong.update(found - meant)
        missed.update(meant - found)
    codes = sorted({*right, *wrong, *missed})
    return {code: (right[code], wrong[code], missed[code]) for code in codes}


def false_alarms(part: str) -> list[tuple[str, str]]:
    """Return code and text of each finding on the innocent texts of a part."""
    rows = [row for row in labelled(part) if not row["codes"]]
    return [
        (finding.code, row["text"])
        for row in rows
        for finding in lint_text(row["text"], kind=row["kind"])
        if finding.code not in uncounted(set(), row["kind"])
    ]


def shown(counts: dict[str, tuple[int, int, int]]) -> str:
    """Return a table of precision and recall."""
    lines = [f"{'code':<22}precision  recall  right  wrong  missed"]
    total = tuple(sum(each[place] for each in counts.values()) for place in range(3))
    for code, (right, wrong, missed) in [*counts.items(), ("all", total)]:
        precision = right / (right + wrong) if right + wrong else 1
        recall = right / (right + missed) if right + missed else 1
        lines.append(f"{code:<22}{precision:9.2f}{recall:8.2f}{right:7}{wrong:7}{missed:8}")
    return "\n".join(lines)


if __name__ == "__main__":
    for part in PARTS:
        print(f"{part}: {len(labelled(part))} texts")  # noqa: T201
        print(shown(figures(part)))  # noqa: T201
    print(f"{INNOCENT}: {len(labelled(INNOCENT))} innocent texts, {len(false_alarms(INNOCENT))} false alarms")  # noqa: T201
