"""Precision and recall of each rule on labelled texts."""

from collections import Counter
from pathlib import Path

import yaml

from hirekit.lint import lint_text

TEXTS = Path(__file__).parent / "texts"


def labelled(part: str) -> list[dict]:
    """Return the labelled texts of a part: build or kept."""
    return [row for file in sorted(TEXTS.glob(f"{part}-*.yaml")) for row in yaml.safe_load(file.read_text("utf-8"))]


def figures(part: str) -> dict[str, tuple[int, int, int]]:
    """Return per code: found rightly, found wrongly, missed."""
    right, wrong, missed = Counter(), Counter(), Counter()
    for row in labelled(part):
        found = {finding.code for finding in lint_text(row["text"], kind=row["kind"])}
        meant = set(row["codes"])
        right.update(found & meant)
        wrong.update(found - meant)
        missed.update(meant - found)
    codes = sorted({*right, *wrong, *missed})
    return {code: (right[code], wrong[code], missed[code]) for code in codes}


def shown(counts: dict[str, tuple[int, int, int]]) -> str:
    """Return a table of precision and recall."""
    lines = [f"{'code':<22}precision  recall  right  wrong  missed"]
    total = tuple(map(sum, zip(*counts.values(), strict=True)))
    for code, (right, wrong, missed) in [*counts.items(), ("all", total)]:
        precision = right / (right + wrong) if right + wrong else 1
        recall = right / (right + missed) if right + missed else 1
        lines.append(f"{code:<22}{precision:9.2f}{recall:8.2f}{right:7}{wrong:7}{missed:8}")
    return "\n".join(lines)


if __name__ == "__main__":
    for part in ("build", "kept"):
        print(f"{part}: {len(labelled(part))} texts")  # noqa: T201
        print(shown(figures(part)))  # noqa: T201
