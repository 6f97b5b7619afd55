"""Who sees whom, in which round, on which form, in which seat and when."""

from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse, repeats, unknown
from hirekit.model.message import Message
from hirekit.model.rules import (
    LONGEST_ID,
    exact,
    is_exact,
    missing,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
    time_problems,
)
from hirekit.model.scorecard import Scorecard

MODES = ("", "remote", "on-site")
LONGEST_NAME = 200
# A card dated later than this after its interview has a wrong date, or was written from memory.
LATE_DAYS = 31


@attrs.frozen(kw_only=True)
class Interviewer:
    """A person who interviews.

    Attributes:
        name: Optional; only printed.
        skills: Tags that rounds may ask for.
        trained: The day of the last training on record; one still to come counts for interviews from that day on.
        conflicts: Ids of candidates this person must not interview.
        weekly: At most so many interviews in a week; None for no limit.
    """

    id: str
    name: str = ""
    skills: tuple[str, ...] = attrs.field(default=(), converter=several)
    trained: date | None = None
    conflicts: tuple[str, ...] = attrs.field(default=(), converter=several)
    weekly: int | None = None

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="i-ana")
        yield from text_problems("name", self.name, required=False, longest=LONGEST_NAME)
        if self.weekly is not None and self.weekly < 1:
            yield Problem(("weekly",), f"must be at least 1, not {self.weekly}")

    @property
    def printed(self) -> str:
        """The name, or the id where there is none."""
        return self.name or self.id

    def trained_by(self, moment: datetime | None) -> bool:
        """Return whether a training is on record, on or before the day of *moment*; of any day where that is None."""
        return self.trained is not None and (moment is None or self.trained <= moment.date())


@attrs.frozen(kw_only=True)
class Candidate:
    """A person who is interviewed.

    Attributes:
        form: Code of the form; empty where the plan has one.
        mode: "remote", "on-site" or empty.
        time_factor: 1.25 for a quarter more time.
        arranged: Other arrangements, in the words to print; never the reason.
    """

    id: str
    name: str = ""
    form: str = ""
    mode: str = ""
    time_factor: Fraction = attrs.field(default=Fraction(1), converter=exact)
    arranged: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="c-017")
        yield from text_problems("name", self.name, required=False, longest=LONGEST_NAME)
        yield from text_problems("form", self.form, required=False, longest=LONGEST_ID)
        yield from text_problems("arranged", self.arranged, required=False, longest=400)
        if self.mode not in MODES:
            yield Problem(("mode",), f"must be one of remote, on-site, not {self.mode!r}")
        if not is_exact(self.time_factor) or not 1 <= self.time_factor <= 4:  # noqa: PLR2004
            yield Problem(
                ("time_factor",), f"must be 1 to 4, such as 1.25 for a quarter more time, not {self.time_factor}"
            )

    @property
    def printed(self) -> str:
        """The name, or the id where there is none."""
        return self.name or self.id


@attrs.frozen(kw_only=True)
class Interview:
    """One candidate in one round.

    Attributes:
        at: When it begins, with its time zone; None where not yet fixed.
        lead: Id of the interviewer who asks; empty where the interview is still to be seated.
        second: Id of one who takes notes and rates alone; or empty.
        shadow: Id of one who learns and does not count; or empty.
    """

    candidate: str
    round: str
    at: datetime | None = None
    lead: str = ""
    second: str = ""
    shadow: str = ""
    place: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from time_problems("at", self.at)
        yield from text_problems("place", self.place, required=False, longest=200)
        if not self.lead and self.seated:
            yield Problem(("lead",), "is missing, and somebody sits in another seat")
        for place, person in repeats(person for _, person in self.seated):
            yield Problem((self.seated[place][0],), f"{person!r} sits in two seats of one interview")

    @property
    def seated(self) -> tuple[tuple[str, str], ...]:
        """Pairs of seat and interviewer, lead first, empty seats left out."""
        seats = (("lead", self.lead), ("second", self.second), ("shadow", self.shadow))
        return tuple((seat, person) for seat, person in seats if person)


@attrs.frozen(kw_only=True)
class Panel:
    """Candidates, interviewers, and who sees whom; candidates stand in the order they are seen."""

    interviewers: tuple[Interviewer, ...] = attrs.field(converter=several)
    candidates: tuple[Candidate, ...] = attrs.field(converter=several)
    interviews: tuple[Interview, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from repeat_problems("interviewers", (person.id for person in self.interviewers), noun="interviewer")
        yield from repeat_problems("candidates", (person.id for person in self.candidates), noun="candidate")
        people = {person.id: person for person in self.interviewers}
        candidates = {person.id for person in self.candidates}
        for place, interviewer in enumerate(self.interviewers):
            yield from missing(interviewer.conflicts, candidates, "candidate", "interviewers", place, "conflicts")
        seen: set[tuple[str, str]] = set()
        for place, interview in enumerate(self.interviews):
            at = ("interviews", place)
            if interview.candidate not in candidates:
                yield Problem((*at, "candidate"), unknown("candidate", interview.candidate, candidates))
            for seat, person in interview.seated:
                if person not in people:
                    yield Problem((*at, seat), unknown("interviewer", person, people))
                elif interview.candidate in people[person].conflicts:
                    yield Problem((*at, seat), f"{person!r} has a conflict of interest with {interview.candidate!r}")
            if (interview.candidate, interview.round) in seen:
                yield Problem(at, f"{interview.candidate!r} already has an interview in round {interview.round!r}")
            seen.add((interview.candidate, interview.round))

    def interviewer(self, id: str) -> Interviewer:
        """Return the interviewer with this id, or raise KeyError."""
        return self._interviewer_by_id[id]

    def candidate(self, id: str) -> Candidate:
        """Return the candidate with this id, or raise KeyError."""
        return self._candidate_by_id[id]

    def interview(self, candidate: str, round: str) -> Interview | None:
        """Return the interview of a candidate in a round, or None."""
        return self._interview_by_place.get((candidate, round))

    def oddly_dated(self, card: Scorecard) -> str:
        """Return, in words, how a card's date contradicts its interview's; empty where it does not, or either is unknown."""
        held = self.interview(card.candidate, card.round)
        if card.submitted_at is None or held is None or held.at is None:
            return ""
        if card.submitted_at < held.at:
            return Message("dated_before", "is dated before its interview")
        days = (card.submitted_at - held.at).days
        if days <= LATE_DAYS:
            return ""
        return Message("dated_after", "is dated {days} days after its interview", days=days)

    @cached_property
    def _interviewer_by_id(self) -> dict[str, Interviewer]:
        return {person.id: person for person in self.interviewers}

    @cached_property
    def _candidate_by_id(self) -> dict[str, Candidate]:
        return {person.id: person for person in self.candidates}

    @cached_property
    def _interview_by_place(self) -> dict[tuple[str, str], Interview]:
        return {(interview.candidate, interview.round): interview for interview in self.interviews}
