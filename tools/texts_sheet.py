"""Print a kit's questions with their probes, and its anchors, in an order that the seed decides, for a strict reader.

python tools/texts_sheet.py KIT SEED
"""

import random
import sys

import hirekit


def main(name: str, seed: str) -> None:
    kit = hirekit.load_kit(name)
    texts = [
        (
            question.id,
            f"({question.kind}, {question.primary}) {question.prompt}\n"
            + "\n".join(f"    - {probe}" for probe in question.probes)
            + f"\n    - without an example: {question.fallback}",
        )
        for question in kit.bank.questions
    ]
    texts += [
        (f"{criterion.id} {anchor.score}", f"(anchor, {criterion.title}) {anchor.text}")
        for criterion in kit.rubric.criteria
        for anchor in criterion.anchors
    ]
    random.Random(f"{seed} {kit.id}").shuffle(texts)  # noqa: S311 - a shuffle that must come out the same again
    print(f"# {kit.id}\n")
    print("\n".join(f"## {id}\n\n{text}\n" for id, text in texts))


if __name__ == "__main__":
    main(*sys.argv[1:3])
