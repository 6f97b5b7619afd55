"""What one interviewer returned for one candidate and round."""

from collections.abc import Iterator
from datetime import datetime

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.rules import LONGEST_ID, repeat_problems, several, slug_problems, text_problems, time_problems

RATED, NOT_ASSESSED, NOT_ASKED, DECLINED = STATES = ("rated", "not_assessed", "not_asked", "declined")
ORIGINAL, CORRECTION, AFTER_DEBRIEF = CHANGES = ("original", "correction", "after_debrief")
ASKED = ("as_written", "reworded", "fallback", "not_asked", "not_said")
RECOMMENDATIONS = ("strongly_for", "for", "against", "strongly_against", "not_enough_evidence")
LONGEST_NOTE, LONGEST_NAME = 10_000, 200
HIGHEST_NUMBER = 99
"""Of an attempt or a revision; nobody holds a round or corrects a card more often, so that a higher one is a slip."""


@attrs.frozen(kw_only=True)
class Rating:
    """One criterion's score with its evidence, or a state and its reason.

    Attributes:
        score: A whole number on the rubric's scale; None in every state but `rated`.
        state: `rated`, `not_assessed`, `not_asked` or `declined`.
        why: The reason for a state other than `rated`.
    """

    criterion: str
    score: int | None = None
    state: str = RATED
    evidence: str = ""
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("criterion", self.criterion, example="data-quality")
        yield from text_problems("evidence", self.evidence, required=False, longest=LONGEST_NOTE)
        yield from text_problems("why", self.why, required=False, longest=LONGEST_NOTE)
        if self.state not in STATES:
            yield Problem(("state",), f"must be one of {', '.join(STATES)}, not {self.state!r}")
        elif self.state == RATED:
            if self.score is None:
                yield Problem(("score",), "is missing; give a score, or a state with its reason")
            if not self.evidence.strip():
                yield Problem(("evidence",), "is missing; a rating stands on what was said or done")
        else:
            if self.score is not None:
                yield Problem(("score",), f"must be left out where the state is {self.state}, not {self.score}")
            if not self.why.strip():
                yield Problem(("why",), f"is missing; {self.state} needs its reason")


@attrs.frozen(kw_only=True)
class QuestionUse:
    """How a planned question was used on the day.

    Attributes:
        asked: `as_written`, `reworded`, `fallback` or `not_asked`; `not_said` where the card does not tell.
        probes: Numbers of the printed probes that were used, from 1.
        replaced_by: Id of the question asked in its place.
    """

    id: str
    asked: str = "as_written"
    probes: tuple[int, ...] = attrs.field(default=(), converter=several)
    replaced_by: str = ""
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="drift")
        if self.replaced_by:
            yield from slug_problems("replaced_by", self.replaced_by, example="drift-2")
        if self.asked not in ASKED:
            yield Problem(("asked",), f"must be one of {', '.join(ASKED)}, not {self.asked!r}")
        for place, number in enumerate(self.probes):
            if number < 1:
                yield Problem(("probes", place), f"must be the number of a probe, from 1, not {number}")
        if len(set(self.probes)) < len(self.probes):
            yield Problem(("probes",), "must name each probe once")
        if self.probes and self.asked == NOT_ASKED:
            yield Problem(("probes",), "must be left out where the question was not asked")
        yield from text_problems("why", self.why, required=False, longest=LONGEST_NOTE)
        if self.replaced_by and not self.why.strip():
            yield Problem(("why",), "is missing; a replaced question needs its reason")


@attrs.frozen(kw_only=True)
class SafetyFact:
    """A safety or integrity fact the chair must know, tied to a duty; never scored."""

    duty: str
    fact: str

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("fact", self.fact, longest=LONGEST_NOTE))


@attrs.frozen(kw_only=True)
class Scorecard:
    """What one interviewer returned for one candidate and round.

    Attributes:
        instrument: The instrument fingerprint the card was printed with, or at least its first eight digits;
            empty where the card does not say.
        submitted_at: With its time zone.
        attempt: 2 where the round was held again; 1 to 99.
        revision: Rises by one with each card that takes the place of an earlier one; 1 to 99.
        change: `original`; `correction`, made before seeing others' cards, which supersedes; `after_debrief`,
            which is kept beside.
        why: The reason for a change.
        shadow: True for a card that is practice and not scored.
        recommendation: Optional, asked last, never in the arithmetic.
        signed_by: The name it is signed with, as written; empty where it is not signed.
        signed_at: The day and time beside that name, such as 2026-12-01 11:30, where nobody knows the zone they are in;
            `submitted_at` holds the moment where the zone is known, and this is empty.
        independent: Whether its author declares that it was written before speaking to anyone about the interview.
    """

    requisition: str
    candidate: str
    round: str
    interviewer: str
    instrument: str = ""
    submitted_at: datetime | None = None
    ratings: tuple[Rating, ...] = attrs.field(converter=several)
    questions: tuple[QuestionUse, ...] = attrs.field(default=(), converter=several)
    safety: tuple[SafetyFact, ...] = attrs.field(default=(), converter=several)
    recommendation: str = ""
    attempt: int = 1
    revision: int = 1
    change: str = ORIGINAL
    why: str = ""
    shadow: bool = False
    signed_by: str = ""
    signed_at: str = ""
    independent: bool = False

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        for name, example in (
            ("requisition", "REQ-1042"),
            ("candidate", "c-017"),
            ("round", "case"),
            ("interviewer", "i-ana"),
        ):
            yield from slug_problems(name, getattr(self, name), example=example)
        yield from time_problems("submitted_at", self.submitted_at)
        yield from text_problems("instrument", self.instrument, required=False, longest=LONGEST_ID)
        yield from text_problems("why", self.why, required=False, longest=LONGEST_NOTE)
        yield from text_problems("signed_by", self.signed_by, required=False, longest=LONGEST_NAME)
        yield from self._signed_at_problems()
        yield from repeat_problems("ratings", (r.criterion for r in self.ratings), noun="criterion", field="criterion")
        if not self.ratings:
            yield Problem(("ratings",), "must have at least one rating")
        if self.recommendation and self.recommendation not in RECOMMENDATIONS:
            yield Problem(
                ("recommendation",), f"must be one of {', '.join(RECOMMENDATIONS)}, not {self.recommendation!r}"
            )
        for name in ("attempt", "revision"):
            if not 1 <= getattr(self, name) <= HIGHEST_NUMBER:
                yield Problem((name,), f"must be 1 to {HIGHEST_NUMBER}, not {getattr(self, name)}")
        if self.change not in CHANGES:
            yield Problem(("change",), f"must be one of {', '.join(CHANGES)}, not {self.change!r}")
        elif self.change != ORIGINAL:
            if self.revision == 1:
                yield Problem(("revision",), "must be above 1 for a changed card")
            if not self.why.strip():
                yield Problem(("why",), "is missing; a changed card needs its reason")
        elif self.revision > 1:
            yield Problem(("change",), "must be correction or after_debrief where the revision is above 1")

    def _signed_at_problems(self) -> Iterator[Problem]:
        if not self.signed_at:
            return
        if self.submitted_at is not None:
            yield Problem(("signed_at",), "must be left out where submitted_at says the moment")
        if not _is_clock_time(self.signed_at):
            rule = f"must be a day and time without a zone such as 2026-12-01 11:30, not {self.signed_at[:40]!r}"
            yield Problem(("signed_at",), rule)

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What makes two cards the same card: candidate, round, interviewer and attempt."""
        return self.candidate, self.round, self.interviewer, self.attempt

    def rating(self, criterion: str) -> Rating | None:
        """Return the rating of a criterion, or None."""
        return next((rating for rating in self.ratings if rating.criterion == criterion), None)


def clock_time(moment: datetime) -> str:
    """Return a day and time as `signed_at` holds it.

    >>> clock_time(datetime(2026, 12, 1, 9, 5))
    '2026-12-01 09:05'
    """
    return moment.replace(tzinfo=None).isoformat(" ", "minutes")


def _is_clock_time(text: str) -> bool:
    try:
        return clock_time(datetime.fromisoformat(text)) == text
    except ValueError:
        return False
