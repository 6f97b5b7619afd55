"""Retranslation of anchors: write them shuffled for readers, and mark what a fresh reader makes of them.

    python tools/anchors.py sheets KIT SEED FOLDER    two sheets, each for a reader of its own, and the key apart from both
    python tools/anchors.py mark KIT SEED ANSWERS     how many were put back where they belong, and which were not

One sheet has five anchors each, to put in order; the other two criteria mixed, to take apart. They go to different
readers, since the first shows which texts belong together; neither shows a score. The key lies in a folder of its own and has the
form of ANSWERS, YAML: `order: {criterion: "CADBE"}` from weakest to strongest, and `piles: {"first + second": "ACFGI"}`,
the letters that belong to the first of the two.

Source: retranslation, Smith and Kendall (1963), *Journal of Applied Psychology* 47(2).
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

import hirekit

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def shuffled(texts: list[str], *, seed: str) -> list[int]:
    """Return the places of *texts* in an order that the seed alone decides."""
    places = list(range(len(texts)))
    random.Random(seed).shuffle(places)  # noqa: S311 - a shuffle that must come out the same again
    return places


def orders(kit: hirekit.Kit, seed: str) -> Iterator[tuple[str, list[str], list[int]]]:
    for criterion in kit.rubric.criteria:
        texts = [anchor.text for anchor in criterion.anchors]
        yield criterion.id, texts, shuffled(texts, seed=f"{seed} order {criterion.id}")


def piles(kit: hirekit.Kit, seed: str) -> Iterator[tuple[str, str, list[str], list[int]]]:
    """Yield each criterion with the next of its competency, the last with the first of the next competency."""
    every = kit.rubric.criteria
    for first, second in zip(every, (*every[1:], every[0]), strict=True):
        texts = [anchor.text for criterion in (first, second) for anchor in criterion.anchors]
        yield first.id, second.id, texts, shuffled(texts, seed=f"{seed} piles {first.id}")


def order_sheet(kit: hirekit.Kit, seed: str) -> str:
    titles = {criterion.id: criterion.title for criterion in kit.rubric.criteria}
    lines = [
        "# Put each five in order, from the weakest behaviour to the strongest",
        "",
        _answer_in("order", '"CADBE"'),
    ]
    for id, texts, places in orders(kit, seed):
        lines += ["", f"## {id}: {titles[id]}", "", *_lettered(texts, places)]
    return "\n".join(lines) + "\n"


def piles_sheet(kit: hirekit.Kit, seed: str) -> str:
    titles = {criterion.id: criterion.title for criterion in kit.rubric.criteria}
    lines = ["# Say which of each ten belong to the first criterion", "", _answer_in("piles", '"ACFGI"')]
    for first, second, texts, places in piles(kit, seed):
        lines += ["", f"## {first} + {second}: {titles[first]} / {titles[second]}", "", *_lettered(texts, places)]
    return "\n".join(lines) + "\n"


def _answer_in(task: str, letters: str) -> str:
    return f'Answer in a file that begins with the line `{task}:`, then a line for each heading below, such as `  "HEADING": {letters}`;\nthe heading is what stands before the colon.'


def _lettered(texts: list[str], places: list[int]) -> list[str]:
    return [f"{LETTERS[n]}. {texts[place]}" for n, place in enumerate(places)]


def key(kit: hirekit.Kit, seed: str) -> dict[str, dict[str, str]]:
    """Return the answers of a reader who puts every anchor where it was written."""
    return {
        "order": {
            id: "".join(LETTERS[places.index(score)] for score in range(len(places)))
            for id, _, places in orders(kit, seed)
        },
        "piles": {
            f"{first} + {second}": "".join(
                LETTERS[n] for n, place in enumerate(places) if place < len(kit.rubric.criterion(first).anchors)
            )
            for first, second, _, places in piles(kit, seed)
        },
    }


def write_sheets(kit: hirekit.Kit, seed: str, folder: Path) -> list[Path]:
    """Write each sheet into the folder of its reader and the key into another, and return the three files."""
    name = f"{kit.id}-{seed}"
    files = {
        folder / "one-reader" / f"{name}-order.md": order_sheet(kit, seed),
        folder / "another-reader" / f"{name}-piles.md": piles_sheet(kit, seed),
        folder / "key" / f"{name}.yaml": yaml.safe_dump(key(kit, seed), sort_keys=False, width=1000),
    }
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return list(files)


def mark(kit: hirekit.Kit, seed: str, answers: dict[str, dict[str, str]]) -> None:
    if "order" in answers:
        mark_orders(kit, seed, answers["order"])
    if "piles" in answers:
        mark_piles(kit, seed, answers["piles"])


def mark_orders(kit: hirekit.Kit, seed: str, answers: dict[str, str]) -> None:
    right = total = 0
    for id, wanted in key(kit, seed)["order"].items():
        given = answers.get(id, "")
        hits = sum(a == b for a, b in zip(wanted, given, strict=False))
        right, total = right + hits, total + len(wanted)
        if hits < len(wanted):
            print(f"order  {id}: given {given}, written {wanted}")
    print(f"order: {right} of {total} anchors in their place, {100 * right / total:.1f} %")


def mark_piles(kit: hirekit.Kit, seed: str, answers: dict[str, str]) -> None:
    right = total = 0
    keyed = key(kit, seed)["piles"]
    for first, second, texts, _ in piles(kit, seed):
        name = f"{first} + {second}"
        wanted, given = set(keyed[name]), set(answers.get(name, ""))
        right, total = right + len(texts) - len(wanted ^ given), total + len(texts)
        if wanted != given:
            print(f"piles  {name}: given {''.join(sorted(given))}, written {''.join(sorted(wanted))}")
    print(f"piles: {right} of {total} anchors in their pile, {100 * right / total:.1f} %")


if __name__ == "__main__":
    task, name, seed, where = sys.argv[1:5]
    whole = hirekit.load_kit(name)
    if task == "sheets":
        print("\n".join(map(str, write_sheets(whole, seed, Path(where)))))
    else:
        mark(whole, seed, yaml.safe_load(Path(where).read_text(encoding="utf-8")))
