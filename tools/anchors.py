"""Retranslation of anchors: print them shuffled, and mark what a fresh reader makes of them.

    python tools/anchors.py order KIT SEED            a reader's sheet: five anchors each, to put in order
    python tools/anchors.py piles KIT SEED            another reader's sheet: two criteria mixed, to take apart
    python tools/anchors.py mark KIT SEED ANSWERS     how many were put back where they belong, and which were not

ANSWERS is YAML: `order: {criterion: "CADBE"}` from weakest to strongest, and
`piles: {"first + second": "ACFGI"}`, the letters that belong to the first of the two. The two sheets go to
different readers, since the first shows which texts belong together.

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


def order_sheet(kit: hirekit.Kit, seed: str) -> None:
    titles = {criterion.id: criterion.title for criterion in kit.rubric.criteria}
    print("# Put each five in order, from the weakest behaviour to the strongest\n")
    for id, texts, places in orders(kit, seed):
        print(f"## {id}: {titles[id]}\n")
        print("\n".join(f"{LETTERS[n]}. {texts[place]}" for n, place in enumerate(places)), "\n")


def piles_sheet(kit: hirekit.Kit, seed: str) -> None:
    titles = {criterion.id: criterion.title for criterion in kit.rubric.criteria}
    print("# Say which of each ten belong to the first criterion\n")
    for first, second, texts, places in piles(kit, seed):
        print(f"## {first} + {second}: {titles[first]} / {titles[second]}\n")
        print("\n".join(f"{LETTERS[n]}. {texts[place]}" for n, place in enumerate(places)), "\n")


def mark(kit: hirekit.Kit, seed: str, answers: dict[str, dict[str, str]]) -> None:
    if "order" in answers:
        mark_orders(kit, seed, answers["order"])
    if "piles" in answers:
        mark_piles(kit, seed, answers["piles"])


def mark_orders(kit: hirekit.Kit, seed: str, answers: dict[str, str]) -> None:
    right = total = 0
    for id, _, places in orders(kit, seed):
        wanted = [LETTERS[places.index(score)] for score in range(len(places))]
        given = list(answers.get(id, ""))
        hits = sum(a == b for a, b in zip(wanted, given, strict=False))
        right, total = right + hits, total + len(wanted)
        if hits < len(wanted):
            print(f"order  {id}: given {''.join(given)}, written {''.join(wanted)}")
    print(f"order: {right} of {total} anchors in their place, {100 * right / total:.1f} %")


def mark_piles(kit: hirekit.Kit, seed: str, answers: dict[str, str]) -> None:
    right = total = 0
    for first, second, _, places in piles(kit, seed):
        name, half = f"{first} + {second}", len(kit.rubric.criterion(first).anchors)
        wanted = {LETTERS[n] for n, place in enumerate(places) if place < half}
        given = set(answers.get(name, ""))
        hits = len(places) - len(wanted ^ given)
        right, total = right + hits, total + len(places)
        if wanted != given:
            print(f"piles  {name}: given {''.join(sorted(given))}, written {''.join(sorted(wanted))}")
    print(f"piles: {right} of {total} anchors in their pile, {100 * right / total:.1f} %")


if __name__ == "__main__":
    task, name, seed = sys.argv[1:4]
    if task == "order":
        order_sheet(hirekit.load_kit(name), seed)
    elif task == "piles":
        piles_sheet(hirekit.load_kit(name), seed)
    else:
        mark(hirekit.load_kit(name), seed, yaml.safe_load(Path(sys.argv[4]).read_text(encoding="utf-8")))
