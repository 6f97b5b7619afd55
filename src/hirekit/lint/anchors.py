"""The anchors of one criterion side by side: alike, adverb ladders, against their order, unequal."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from hirekit.lint.about import whole
from hirekit.lint.finding import Finding
from hirekit.lint.tokens import words_of
from hirekit.lint.vague import VAGUE
from hirekit.model.criterion import Anchor

ALIKE = 0.9
FEWEST_WORDS = 4
SHORT = 12
LADDER = {
    "never": 0, "hardly": 1, "rarely": 1, "seldom": 1, "occasionally": 2, "sometimes": 2, "often": 3, "frequently": 3,
    "usually": 4, "mostly": 4, "generally": 4, "consistently": 5, "always": 5,
    "terrible": 0, "poor": 0, "weak": 0, "inadequate": 0, "limited": 1, "basic": 1, "fair": 2, "adequate": 2, "average": 2,
    "acceptable": 2, "good": 3, "solid": 3, "strong": 4, "very good": 4, "excellent": 5, "outstanding": 5, "exceptional": 5,
}  # fmt: skip
DEGREE = (
    VAGUE
    | frozenset(LADDER)
    | frozenset(
        [
            "a",
            "an",
            "the",
            "of",
            "in",
            "at",
            "more",
            "less",
            "most",
            "very",
            "all",
            "no",
            "not",
            "none",
            "and",
            "is",
            "are",
        ]
    )
)


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    if one == other:
        return True
    fewest, both = min(len(one), len(other)), len(one) + len(other)
    if fewest < FEWEST_WORDS or 2 * fewest < ALIKE * both:
        return False
    # Counting takes long, and mostly too few words of one stand in the other at all.
    if 2 * sum(map(frozenset(other).__contains__, one)) < ALIKE * both:
        return False
    if 2 * sum((Counter(one) & Counter(other)).values()) < ALIKE * both:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _rung(words: Sequence[str]) -> int | None:
    rungs = [LADDER[word] for word in words if word in LADDER]
    return rungs[0] if len(set(rungs)) == 1 else None


def anchor_findings(anchors: Sequence[Anchor], *, path: tuple[str | int, ...], where: str) -> Iterator[Finding]:
    """Yield what is wrong with the levels of one criterion next to each other."""
    words = [words_of(anchor.text) for anchor in anchors]
    bare = [[word for word in text if word not in DEGREE] for text in words]
    for place, (lower, higher) in enumerate(itertools.pairwise(anchors)):
        at = (*path, "anchors", str(higher.score))
        here = f"{where}.anchors.{higher.score}"
        pair = f"levels {lower.score} and {higher.score}"
        one, other = words[place], words[place + 1]
        rungs = (_rung(one), _rung(other))
        if rungs[0] is not None and rungs[1] is not None and rungs[1] < rungs[0] and max(len(one), len(other)) <= SHORT:
            yield whole(
                "A-ORDER", path=at, where=here, detail=f"level {higher.score} says less than level {lower.score}"
            )
        elif bare[place] == bare[place + 1] and one != other:
            yield whole("A-ADVERB", path=at, where=here, detail=f"{pair} differ only by how much or how often")
        elif _same(one, other):
            yield whole("A-SAME", path=at, where=here, detail=f"{pair} say nearly the same")
    lengths = [len(text) for text in words]
    if len(lengths) > 1 and max(lengths) > 2.5 * max(1, min(lengths)) and max(lengths) - min(lengths) > 15:  # noqa: PLR2004
        detail = f"the levels have {', '.join(map(str, lengths))} words"
        yield whole("A-LENGTH", path=(*path, "anchors"), where=f"{where}.anchors", detail=detail)
