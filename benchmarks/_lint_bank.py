"""A bank of any size in which no two texts are the same, made of the words and sentences of the shipped kits."""

import random
import re
from collections import defaultdict
from collections.abc import Iterator

import attrs

import hirekit
from hirekit.lint.texts import kit_texts
from hirekit.model.criterion import Anchor
from hirekit.model.kit import Kit
from hirekit.model.question import Question

KITS = ("ml-tech-lead", "support-team-lead")
ENDINGS = ("ing", "ed", "ers", "ions", "ion", "ly", "es", "s", "")
SHORTEST = 5
_WORD = re.compile(r"[A-Za-z]+")


class Varied:
    """Rewrites texts by swapping some of their longer words for words of the kits with the same ending."""

    def __init__(self, texts: list[str], draw: random.Random) -> None:
        self._draw = draw
        self._seen: set[str] = set()
        self._words: dict[str, list[str]] = defaultdict(list)
        for word in sorted({word.lower() for text in texts for word in _WORD.findall(text)}):
            if len(word) >= SHORTEST:
                self._words[self._ending(word)].append(word)

    def text(self, text: str) -> str:
        """Return a text that was not returned before."""
        while (varied := _WORD.sub(self._swapped, text)) in self._seen:
            text = f"{varied} {self._draw.randint(2, 99)} of them."
        self._seen.add(varied)
        return varied

    def texts(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(self.text, texts))

    def question(self, question: Question, *, id: str) -> Question:
        return attrs.evolve(
            question,
            id=id,
            enemies=(),
            handouts=(),
            prompt=self.text(question.prompt),
            probes=self.texts(question.probes),
            fallback=self.text(question.fallback) if question.fallback else "",
            listen_for=self.texts(question.listen_for),
            red_flags=self.texts(question.red_flags),
            acceptable=self.texts(question.acceptable),
            anchors=tuple(Anchor(anchor.score, self.text(anchor.text)) for anchor in question.anchors),
        )

    def _swapped(self, found: re.Match[str]) -> str:
        word = found.group()
        if len(word) < SHORTEST or self._draw.random() > 0.3:  # noqa: PLR2004
            return word
        other = self._draw.choice(self._words[self._ending(word.lower())])
        return other.capitalize() if word[0].isupper() else other

    @staticmethod
    def _ending(word: str) -> str:
        return next(ending for ending in ENDINGS if word.endswith(ending))


def varied_kit(questions: int, *, seed: int = 1) -> Kit:
    """Return the first kit with a bank of *questions* questions, each text of them different from every other."""
    kits = [hirekit.load_kit(name) for name in KITS]
    first = kits[0]
    varied = Varied([text.text for kit in kits for text in kit_texts(kit)], random.Random(seed))  # noqa: S311
    return attrs.evolve(
        first,
        bank=attrs.evolve(first.bank, questions=tuple(_questions(kits, varied, questions))),
        calibration=(),
        development=(),
    )


def _questions(kits: list[Kit], varied: Varied, count: int) -> Iterator[Question]:
    first = kits[0]
    criteria = [criterion.id for criterion in first.rubric.criteria]
    written = [question for kit in kits for question in kit.bank.questions]
    for place in range(count):
        question = written[place % len(written)]
        if question.primary not in criteria:
            question = attrs.evolve(
                question,
                primary=criteria[place % len(criteria)],
                secondary=(),
                job_levels=first.bank.questions[0].job_levels,
                topics=(),
            )
        yield varied.question(question, id=f"{question.id[:50]}-{place}")
