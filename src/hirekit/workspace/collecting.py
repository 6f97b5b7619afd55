"""Collecting: take what came back, refuse what cannot be trusted, say who is missing."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.anonymity import names_in
from hirekit.model.event import (
    AFTER_DEBRIEF_CHANGE,
    CARD_RECEIVED,
    CORRECTION_RECEIVED,
    DEBRIEFED,
    SHADOW_CARD,
)
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.scorecard import AFTER_DEBRIEF, ORIGINAL, Scorecard
from hirekit.workspace.folder import Folder
from hirekit.workspace.reading import ReadFile, read_files
from hirekit.workspace.reviewing import take_review
from hirekit.workspace.sameness import CardId, card_id, sort_out, spoken
from hirekit.workspace.status import Due, status
from hirekit.workspace.store import keep, kept_cards


@attrs.frozen(kw_only=True)
class Taken:
    """A card taken, from which file, and what the record calls it."""

    file: str
    card: Scorecard
    kind: str


@attrs.frozen(kw_only=True)
class Collection:
    """What collecting came to.

    Attributes:
        taken: Cards that are new.
        repeated: Cards that say what another says, by file.
        known: Cards received before; nothing was done with them.
        refused: Files with a fault; a file of several cards may be there and in `taken` too.
        due: Every card that is planned, returned or not.
        reviews: Blind reviews that are new, by file, with their reviewers; they are no cards.
    """

    taken: tuple[Taken, ...]
    repeated: tuple[tuple[str, Scorecard], ...]
    known: tuple[tuple[str, Scorecard], ...]
    refused: tuple[tuple[str, tuple[Problem, ...]], ...]
    due: tuple[Due, ...]
    reviews: tuple[tuple[str, str], ...] = ()

    @property
    def missing(self) -> tuple[Due, ...]:
        """The cards that are still out."""
        return tuple(due for due in self.due if due.missing)


def collect(
    folder: Folder,
    paths: Iterable[str | Path] = (),
    *,
    password: str = "",
    by: str | None = None,
    progress: Callable[[str], object] = lambda _name: None,
) -> Collection:
    """Take the good cards in files and folders and keep them as received.

    Doing it again, or going on after an interruption, takes only what is not taken yet.

    Args:
        paths: Else the folder's own returned/.
        password: What encrypted PDFs among them open with; they are kept encrypted, as they came.
        progress: Called with each file's name once it is read.
    """
    with folder.changing():
        plan, panel = folder.plan_and_panel()
        kept = kept_cards(folder)
        before: dict[CardId, Scorecard] = {card_id(entry.card): entry.card for entry in kept}
        files: dict[str, ReadFile] = {}
        refused: dict[str, list[Problem]] = {}
        for file in read_files(tuple(paths) or (folder.returned,), plan, panel=panel, password=password):
            progress(file.name)
            files[file.name] = attrs.evolve(file, problems=())
            if file.problems:
                refused[file.name] = list(file.problems)
        cards = []
        for name, file in files.items():
            for card in file.cards:
                unfit = [*_seat_problems(card, panel, name), *_name_problems(card, plan, panel, name)]
                cards += [] if unfit else [(name, _placed(card, panel))]
                if unfit:
                    refused.setdefault(name, []).extend(unfit)
        sorted_out = sort_out(cards, before)
        for name, problem in sorted_out.refused:
            refused.setdefault(name, []).append(problem)
        debriefed = bool(folder.record().of(DEBRIEFED))
        # What corrects a card is recorded after it, however the files are named.
        fresh = sorted(sorted_out.kept, key=lambda entry: entry[1].revision)
        taken = _take(folder, files, fresh, debriefed=debriefed, by=by)
        repeated = [entry for entry in sorted_out.repeated if card_id(entry[1]) not in before]
        known = [entry for entry in sorted_out.repeated if card_id(entry[1]) in before]
        reviews = tuple(_reviews(folder, files, refused, by=by))
        due = status(folder).due
    return Collection(
        taken=taken,
        repeated=tuple(repeated),
        known=tuple(known),
        refused=tuple((name, tuple(problems)) for name, problems in refused.items()),
        due=due,
        reviews=reviews,
    )


def _reviews(
    folder: Folder, files: dict[str, ReadFile], refused: dict[str, list[Problem]], *, by: str | None
) -> Iterator[tuple[str, str]]:
    """Take the blind reviews among the files, noting why others are refused."""
    for name, file in files.items():
        if file.review is None:
            continue
        try:
            if take_review(folder, file, file.review, by=by):
                yield name, file.review.reviewer
        except InvalidData as fault:
            refused.setdefault(name, []).extend(fault.problems)


def _take(
    folder: Folder,
    files: dict[str, ReadFile],
    cards: Iterable[tuple[str, Scorecard]],
    *,
    debriefed: bool,
    by: str | None,
) -> tuple[Taken, ...]:
    taken: list[Taken] = []
    by_file: dict[str, list[Scorecard]] = {}
    for name, card in cards:
        by_file.setdefault(name, []).append(card)
    note = folder.recorder(by=by)
    for name, found in by_file.items():
        entries = []
        for card in found:
            kind = kind_of(card, debriefed=debriefed)
            entries.append(keep(folder, files[name], card, kind))
            taken.append(Taken(file=name, card=card, kind=kind))
        note(entries)
    return tuple(taken)


def kind_of(card: Scorecard, *, debriefed: bool) -> str:
    """Return what the record calls a card that arrives now."""
    if card.shadow:
        return SHADOW_CARD
    if debriefed or card.change == AFTER_DEBRIEF:
        return AFTER_DEBRIEF_CHANGE
    return CARD_RECEIVED if card.change == ORIGINAL else CORRECTION_RECEIVED


def _seat_problems(card: Scorecard, panel: Panel, name: str) -> Iterator[Problem]:
    interview = panel.interview(card.candidate, card.round)
    if interview is None or card.interviewer not in {person for _, person in interview.seated}:
        message = (
            f"{card.interviewer!r} has no seat in {card.candidate}, {card.round}; name who took over in panel.yaml"
        )
        yield Problem(("interviewer",), message, Location(name))


def _name_problems(card: Scorecard, plan: Plan, panel: Panel, name: str) -> Iterator[Problem]:
    """Yield where a card of an anonymous requisition names a candidate; the name itself is not repeated."""
    if not plan.requisition.anonymous:
        return
    from hirekit.lint import lint_cards  # noqa: PLC0415

    for finding in lint_cards([card], panel=panel, anonymous=True, select=("S-NAME",)):
        start, end = finding.span or (0, 0)
        *_, about, field = finding.where.split(".")
        rule = f"{field} of {about} names a candidate (letters {start + 1} to {end}); the requisition is anonymous, so write the reference"
        yield Problem((), f"{spoken(card)}: {rule}", Location(name))
    if next(names_in(card.why, panel), None):
        rule = "the reason for its change names a candidate; the requisition is anonymous, so write the reference"
        yield Problem((), f"{spoken(card)}: {rule}", Location(name))


def _placed(card: Scorecard, panel: Panel) -> Scorecard:
    """Return the card with what the panel knows of its interview: that its author sat in the shadow seat, and in which zone.

    A packet may have been printed before its interview had a day; a time written on it is in the zone of that day.
    """
    interview = panel.interview(card.candidate, card.round)
    if interview is None:
        return card
    if interview.shadow == card.interviewer:
        card = attrs.evolve(card, shadow=True)
    if card.signed_at and interview.at is not None:
        moment = datetime.fromisoformat(card.signed_at).replace(
            tzinfo=timezone(interview.at.utcoffset() or timedelta())
        )
        card = attrs.evolve(card, submitted_at=moment, signed_at="")
    return card


def problem_lines(collection: Collection) -> tuple[Problem, ...]:
    """Return every fault of the refused files, each naming its file."""
    return tuple(
        problem if problem.location else attrs.evolve(problem, location=Location(name))
        for name, problems in collection.refused
        for problem in problems
    )
