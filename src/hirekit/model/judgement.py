"""What experts say of the content of a kit: how needed and how relevant each criterion and question is for the work."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.rules import LONGEST_REASON, repeat_problems, several, slug_problems, text_problems

ESSENTIAL, USEFUL, NOT_NECESSARY = "essential", "useful", "not_necessary"
NEEDS = (ESSENTIAL, USEFUL, NOT_NECESSARY)
# Not relevant, somewhat, quite and highly relevant; the last two count as relevant.
LEAST_RELEVANCE, RELEVANT, MOST_RELEVANCE = 1, 3, 4


@attrs.frozen(kw_only=True)
class Judgement:
    """What one expert says of one criterion or question; what is left blank was not judged.

    Attributes:
        id: Of the criterion or question.
        relevance: To the work, from 1 (not relevant) to 4 (highly relevant); 3 and 4 count as relevant.
        need: Whether the work can be done without it: "essential", "useful" or "not_necessary".
        why: The reason, or what should change.
    """

    id: str
    relevance: int | None = None
    need: str | None = None
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if self.relevance is not None and not LEAST_RELEVANCE <= self.relevance <= MOST_RELEVANCE:
            yield Problem(("relevance",), f"must be {LEAST_RELEVANCE} to {MOST_RELEVANCE}, not {self.relevance}")
        if self.need is not None and self.need not in NEEDS:
            yield Problem(("need",), f"must be one of {', '.join(NEEDS)}, not {self.need[:40]!r}")
        yield from text_problems("why", self.why, required=False, longest=LONGEST_REASON)


@attrs.frozen(kw_only=True)
class ExpertJudgements:
    """What one expert says of a kit, without having seen what others say.

    Attributes:
        expert: A pseudonym; who it is stands on the team's side.
        background: What makes this person an expert on the work, in words, such as "has led such a team for nine years".
        made: The day of the judgements.
        version: The kit's version that was judged.
        criteria: Judgements of criteria; `questions`, of questions.
    """

    expert: str
    background: str = ""
    made: date | None = None
    version: str = ""
    criteria: tuple[Judgement, ...] = attrs.field(default=(), converter=several)
    questions: tuple[Judgement, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("expert", self.expert, example="expert-1")
        yield from text_problems("background", self.background, required=False, longest=LONGEST_REASON)
        yield from text_problems("version", self.version, required=False, longest=40)
        for name, noun in (("criteria", "criterion"), ("questions", "question")):
            yield from repeat_problems(name, (judgement.id for judgement in getattr(self, name)), noun=noun)


def judgement_problems(
    every: Iterable[ExpertJudgements], *, criteria: Collection[str], questions: Collection[str]
) -> Iterator[Problem]:
    """Yield what is wrong with judgements of a kit that has these criteria and questions."""
    experts = tuple(every)
    yield from repeat_problems("judgements", (one.expert for one in experts), noun="expert", field="expert")
    for place, one in enumerate(experts):
        for name, noun, known in (("criteria", "criterion", criteria), ("questions", "question", questions)):
            for judgement in getattr(one, name):
                if judgement.id not in known:
                    yield Problem(("judgements", place, name, judgement.id), unknown(noun, judgement.id, known))
