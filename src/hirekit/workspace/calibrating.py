"""A calibration session in files: sheets and key printed, interviewers' ratings read back and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hirekit.errors import InvalidData, Location, Problem, unknown
from hirekit.workspace import writing
from hirekit.workspace.printing import Printing
from hirekit.workspace.sameness import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from hirekit.model.calibration import Exercise, PracticeRating
    from hirekit.model.kit import Kit
    from hirekit.scoring.reliability.practice import Comparison, Pair
    from hirekit.workspace.folder import Folder
    from hirekit.workspace.store import KeptCard

EXERCISE_FILE, KEY_FILE, RATINGS_FILE = "exercise.pdf", "key.pdf", "ratings.csv"


def write_calibration(
    kit: Kit,
    *,
    to: Path,
    questions: Iterable[str] = (),
    order: str = "",
    printing: Printing = Printing(),
) -> tuple[Path, ...]:
    """Write the exercise, its key and a sheet of ratings to fill in, and return their files.

    Args:
        to: A folder; files of these names in it are replaced.
        questions: Which exercises; all where none is named.
        order: What the answers are shuffled by; the kit's id and version where it is empty.

    Raises:
        InvalidData: There is no such exercise, or a letter no font has.
        CannotWrite: A file is as it was.
    """
    from hirekit.catalog import practice_sheet  # noqa: PLC0415
    from hirekit.documents import calibration_pdf  # noqa: PLC0415

    chosen = _exercises(kit, tuple(questions))
    shuffled = order_of(kit, order)
    made = {
        name: calibration_pdf(
            kit,
            chosen,
            order=shuffled,
            key=key,
            paper=printing.paper,
            issued_on=printing.day,
            theme=printing.theme,
        )
        for name, key in ((EXERCISE_FILE, False), (KEY_FILE, True))
    }
    made[RATINGS_FILE] = practice_sheet(chosen, order=shuffled).encode()
    for name, data in made.items():
        writing.write_file(to / name, data)
    return tuple(to / name for name in made)


def compare_practice(kit: Kit, files: Iterable[Path], *, order: str = "") -> Comparison:
    """Return how far the ratings in files agree with the key.

    Raises:
        InvalidData: With every fault of every file.
    """
    from hirekit.catalog import practice_from_csv  # noqa: PLC0415
    from hirekit.catalog.files import read_text  # noqa: PLC0415
    from hirekit.scoring.reliability.practice import agreement, keyed_pairs  # noqa: PLC0415

    ratings: list[PracticeRating] = []
    problems: list[Problem] = []
    seen: dict[tuple[str, ...], Path] = {}
    for path in {path.resolve(): path for path in files}.values():
        try:
            text = read_text(path, name=str(path))
            found = practice_from_csv(text, file=str(path), kit=kit, order=order_of(kit, order))
        except InvalidData as invalid:
            problems += invalid.problems
            continue
        for rating in found:
            key = (rating.interviewer, rating.question, rating.answer, rating.criterion)
            if seen.setdefault(key, path) != path:
                message = f"{rating.interviewer} rated {rating.answer} on {rating.criterion} in {seen[key]} too"
                problems.append(Problem((), message, Location(str(path))))
        ratings += found
    if problems:
        raise InvalidData(problems)
    return agreement(keyed_pairs(kit, ratings))


def compare_shadows(folder: Folder) -> tuple[Comparison, tuple[str, ...]]:
    """Return how far the cards from shadow seats agree with those of the lead in the same interview.

    Returns:
        The comparison, and the shadow cards that could not be compared, each with the reason.

    Raises:
        InvalidData: No criterion was rated by both.
    """
    from hirekit.scoring.reliability.practice import agreement  # noqa: PLC0415
    from hirekit.workspace.store import kept_cards  # noqa: PLC0415

    _, panel = folder.plan_and_panel()
    latest: dict[tuple[str, ...], KeptCard] = {}
    for kept in kept_cards(folder):
        card = kept.card
        key = (card.candidate, card.round, card.interviewer, str(card.attempt))
        if key not in latest or latest[key].card.revision < card.revision:
            latest[key] = kept
    pairs: list[Pair] = []
    alone: list[str] = []
    for (candidate, round_, _interviewer, attempt), kept in latest.items():
        interview = panel.interview(candidate, round_)
        lead = latest.get((candidate, round_, interview.lead or "", attempt)) if interview else None
        if not kept.scored.shadow:
            continue
        both = list(_both_rated(kept, lead)) if lead is not None and not lead.scored.shadow else []
        pairs += both
        if not both:
            why = "no criterion was rated by both" if lead else "the lead's card has not come in"
            alone.append(f"{spoken(kept.card)}: {why}")
    if not pairs:
        which = f" ({'; '.join(alone)})" if alone else ""
        raise InvalidData([Problem((), f"{folder.root}: has no card from a shadow seat beside one of the lead{which}")])
    return agreement(pairs, other="the lead"), tuple(alone)


def _both_rated(shadow: KeptCard, lead: KeptCard) -> Iterable[Pair]:
    from hirekit.scoring.reliability.practice import Pair  # noqa: PLC0415

    for rating in shadow.card.ratings:
        beside = lead.card.rating(rating.criterion)
        if rating.score is not None and beside is not None and beside.score is not None:
            yield Pair(
                interviewer=shadow.card.interviewer,
                criterion=rating.criterion,
                thing=(shadow.card.candidate, shadow.card.round, str(shadow.card.attempt)),
                given=rating.score,
                right=beside.score,
            )


def order_of(kit: Kit, order: str) -> str:
    """Return what answers are shuffled by."""
    return order or f"{kit.id} {kit.version}"


def _exercises(kit: Kit, questions: tuple[str, ...]) -> tuple[Exercise, ...]:
    known = {exercise.question: exercise for exercise in kit.calibration}
    if not known:
        raise InvalidData(
            [Problem(("calibration",), f"the kit {kit.id} has no sample answers; calibration.yaml holds them")]
        )
    missing = [Problem((), unknown("exercise", question, known)) for question in questions if question not in known]
    if missing:
        raise InvalidData(missing)
    return tuple(known[question] for question in dict.fromkeys(questions)) if questions else kit.calibration
