"""What interviewers practise on: full sample answers with keyed ratings and the reason for each."""

from collections.abc import Iterator

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import repeat_problems, several, slug_problems, text_problems


@attrs.frozen(kw_only=True)
class KeyedRating:
    """The score that experts gave a sample answer on one criterion, and why."""

    criterion: str
    score: int
    why: str

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("why", self.why))


@attrs.frozen(kw_only=True)
class SampleAnswer:
    """One answer in full, as it was spoken.

    Attributes:
        delivery: How it comes across, such as "fluent" or "halting"; never part of the rating.
    """

    id: str
    text: str
    delivery: str = ""
    ratings: tuple[KeyedRating, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="fluent-but-weak")
        yield from text_problems("text", self.text)
        if not self.ratings:
            yield Problem(("ratings",), "must have at least one keyed rating")
        yield from repeat_problems("ratings", (r.criterion for r in self.ratings), noun="criterion", field="criterion")


@attrs.frozen(kw_only=True)
class Exercise:
    """A question with sample answers at known levels."""

    question: str
    answers: tuple[SampleAnswer, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not self.answers:
            yield Problem(("answers",), "must have at least one sample answer")
        yield from repeat_problems("answers", (answer.id for answer in self.answers), noun="answer")
