"""A blind review: what candidates said on one criterion after the other, under no name, rated again by somebody who met none of them.

Second ratings stand beside the panel's and are never part of a score: they rest on the same notes, so that counting them
would count the notes twice. They say whether a rating is borne out by what is written.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse, repeats, unknown
from hirekit.model.canonical import fingerprint
from hirekit.model.evaluation import Evaluation
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.rules import several, slug_problems, text_problems
from hirekit.model.scorecard import LONGEST_NOTE, NOT_ASSESSED, RATED

THE_CANDIDATE = "the candidate"
FEWEST = 2
STATES = (RATED, NOT_ASSESSED)


@attrs.frozen(kw_only=True)
class Answer:
    """What is written of one candidate on one criterion.

    Attributes:
        notes: One text for each sitting in which the criterion was rated, the candidate's reference left out.
    """

    candidate: str
    notes: tuple[str, ...] = attrs.field(converter=several)


@attrs.frozen(kw_only=True)
class ReviewPart:
    """One criterion and the answers to it, in the order in which this reviewer meets them."""

    criterion: str
    answers: tuple[Answer, ...] = attrs.field(converter=several)


@attrs.frozen(kw_only=True)
class ReviewSheet:
    """What one reviewer is given.

    Attributes:
        reviewer: Id of an interviewer of the panel who sat with none of the candidates in it.
        parts: In the order of the rubric.
    """

    requisition: str
    reviewer: str
    instrument: str
    parts: tuple[ReviewPart, ...] = attrs.field(converter=several)

    @cached_property
    def seal(self) -> str:
        """The fingerprint a returned copy is recognised by: 64 hexadecimal digits over every word and the order."""
        return fingerprint(self)

    @property
    def order(self) -> dict[str, tuple[str, ...]]:
        """The candidates by criterion, as placed; nothing of it is printed."""
        return {part.criterion: tuple(answer.candidate for answer in part.answers) for part in self.parts}


@attrs.frozen(kw_only=True)
class SecondRating:
    """What a reviewer made of one answer.

    Attributes:
        place: Of the answer among those to the criterion, from 1.
        score: A whole number on the rubric's scale, or None where too little is written, with the reason.
    """

    criterion: str
    place: int
    score: int | None = None
    state: str = RATED
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("criterion", self.criterion, example="data-quality")
        yield from text_problems("why", self.why, required=False, longest=LONGEST_NOTE)
        if self.place < 1:
            yield Problem(("place",), f"must be at least 1, not {self.place}")
        if self.state not in STATES:
            yield Problem(("state",), f"must be one of {', '.join(STATES)}, not {self.state!r}")
        elif (self.score is None) == (self.state == RATED):
            yield Problem(("score",), "must be given where the state is rated, and only there")
        elif self.state != RATED and not self.why.strip():
            yield Problem(("why",), f"is missing; {self.state} needs its reason")


@attrs.frozen(kw_only=True)
class Review:
    """What one reviewer returned.

    Attributes:
        sheet: The seal of the sheet that was filled in.
    """

    requisition: str
    reviewer: str
    sheet: str
    ratings: tuple[SecondRating, ...] = attrs.field(converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("requisition", self.requisition, example="REQ-1042")
        yield from slug_problems("reviewer", self.reviewer, example="i-ana")
        if not re.fullmatch("[0-9a-f]{64}", self.sheet):
            yield Problem(("sheet",), "must be the 64 digits of a sheet's seal")
        for place, _ in repeats(f"{rating.criterion} {rating.place}" for rating in self.ratings):
            rating = self.ratings[place]
            yield Problem(("ratings", place), f"rates answer {rating.place} on {rating.criterion} twice")


def review_sheet(plan: Plan, panel: Panel, evaluation: Evaluation, *, reviewer: str) -> ReviewSheet:
    """Return what a reviewer is given: every criterion with answers of two candidates or more whom they did not meet.

    The order of answers is seeded by plan, reviewer and criterion, so that it is another for each and the same on any machine.

    Raises:
        InvalidData: The requisition is not anonymous, or nothing is left to compare.
    """
    refuse(_review_problems(plan, panel, reviewer))
    met = {i.candidate for i in panel.interviews if reviewer in {person for _, person in i.seated}}
    met |= set(panel.interviewer(reviewer).conflicts)
    known = {person.id for person in panel.candidates}
    parts = []
    for id in plan.requisition.planned:
        answers = [
            Answer(candidate=result.id, notes=notes)
            for result in evaluation.candidates
            if result.id in known - met and not result.withdrawn
            for notes in [tuple(_without(text, known) for look in result.criterion(id).looks for text in look.evidence)]
            if notes
        ]
        if len(answers) >= FEWEST:
            parts.append(ReviewPart(criterion=id, answers=_shuffled(answers, plan, reviewer, id)))
    if not parts:
        rule = "has met, or may not see, all but at most one of the candidates whose cards are in; name somebody who sat with none"
        refuse([Problem((), f"{reviewer} {rule}")])
    instrument = plan.instrument()
    return ReviewSheet(requisition=plan.requisition.id, reviewer=reviewer, instrument=instrument, parts=parts)


def _review_problems(plan: Plan, panel: Panel, reviewer: str) -> Iterator[Problem]:
    if not plan.requisition.anonymous:
        yield Problem(
            ("anonymous",), "must be declared true for a blind review: notes that name candidates are refused only then"
        )
    people = [person.id for person in panel.interviewers]
    if reviewer not in people:
        yield Problem((), unknown("interviewer", reviewer, people))


def _shuffled(answers: Iterable[Answer], plan: Plan, reviewer: str, criterion: str) -> tuple[Answer, ...]:
    def turn(answer: Answer) -> str:
        seed = f"{plan.requisition.id}\n{plan.instrument()}\n{reviewer}\n{criterion}\n{answer.candidate}"
        return hashlib.sha256(seed.encode()).hexdigest()

    return tuple(sorted(answers, key=turn))


def _without(text: str, references: Iterable[str]) -> str:
    """Return a note without references, which would tell which answers belong together."""
    known = "|".join(sorted(map(re.escape, references), key=len, reverse=True))
    said = re.sub(rf"(?<![\w-])(?:{known})(?![\w-])", THE_CANDIDATE, text)
    return said[:1].upper() + said[1:] if said.startswith(THE_CANDIDATE) else said


def review_problems(review: Review, order: Mapping[str, tuple[str, ...]], scores: Iterable[int]) -> Iterator[Problem]:
    """Yield what in a returned review does not fit its sheet: an answer that was not there, or was passed over."""
    known = set(scores)
    given = {(rating.criterion, rating.place) for rating in review.ratings}
    asked = {(id, place) for id, candidates in order.items() for place in range(1, len(candidates) + 1)}
    for criterion, place in sorted(given - asked):
        yield Problem(("ratings", criterion), f"rates answer {place}, which the sheet does not have")
    for criterion, place in sorted(asked - given):
        yield Problem(("ratings", criterion), f"says nothing about answer {place}")
    for rating in review.ratings:
        if rating.score is not None and rating.score not in known:
            yield Problem(("ratings", rating.criterion), f"must be one of the scale's scores, not {rating.score}")
