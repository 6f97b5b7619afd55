"""How practice ratings agree with a key, and a shadow's with the lead's: plain counts first, coefficients after."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs
import numpy as np

from hirekit.model.agreement import Coefficient
from hirekit.scoring.estimate import undefined
from hirekit.scoring.reliability.kappa import weighted_kappa
from hirekit.scoring.reliability.krippendorff import krippendorff_alpha

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hirekit.model.calibration import PracticeRating
    from hirekit.model.kit import Kit
    from hirekit.scoring.estimate import Estimate

# Below this many ratings a habit and one hard answer look the same.
FEW = 5
LEAN = Fraction(1, 2)


@attrs.frozen(kw_only=True)
class Pair:
    """A score that was given, beside the one it is compared with.

    Attributes:
        thing: What was rated, such as a question and answer; two interviewers' pairs of one thing are of the same.
        right: The key's score, or the lead's.
    """

    interviewer: str
    criterion: str
    thing: tuple[str, ...]
    given: int
    right: int


@attrs.frozen(kw_only=True)
class Agreement:
    """How far scores agree with those they are compared with.

    Attributes:
        interviewer, criterion: Whose, and on what; empty for all.
        exact: How many are the same.
        within_one: How many are the same or one apart.
        lean: The mean of given less right, exact: above 0 lenient, below 0 strict.
        meaning: One sentence.
    """

    interviewer: str = ""
    criterion: str = ""
    ratings: int
    exact: int
    within_one: int
    lean: Fraction
    meaning: str


@attrs.frozen(kw_only=True)
class Comparison:
    """All that can be said of practice.

    Attributes:
        overall: Of everybody on everything.
        parts: Of each interviewer, of each criterion, and of each interviewer on each criterion.
        coefficients: Kappa of each interviewer with the key, and alpha among interviewers.
    """

    overall: Agreement
    parts: tuple[Agreement, ...]
    coefficients: tuple[Coefficient, ...]


def keyed_pairs(kit: Kit, ratings: Iterable[PracticeRating]) -> tuple[Pair, ...]:
    """Return each practice rating beside the keyed one.

    Raises:
        KeyError: A rating the key does not have.
    """
    key = {
        (exercise.question, answer.id, rating.criterion): rating.score
        for exercise in kit.calibration
        for answer in exercise.answers
        for rating in answer.ratings
    }
    return tuple(
        Pair(
            interviewer=rating.interviewer,
            criterion=rating.criterion,
            thing=(rating.question, rating.answer),
            given=rating.score,
            right=key[rating.question, rating.answer, rating.criterion],
        )
        for rating in ratings
    )


def agreement(pairs: Iterable[Pair], *, other: str = "the key") -> Comparison:
    """Return how far scores agree with the key's or the lead's.

    Args:
        pairs: At least one.
        other: What they are compared with, in words.

    Raises:
        ValueError: No pair.
    """
    found = tuple(pairs)
    if not found:
        raise ValueError("needs at least one pair")
    people = tuple(dict.fromkeys(pair.interviewer for pair in found))
    criteria = tuple(dict.fromkeys(pair.criterion for pair in found))
    parts = [_agreement(found, other, interviewer=person) for person in people]
    parts += [_agreement(found, other, criterion=criterion) for criterion in criteria]
    parts += [
        _agreement(found, other, interviewer=person, criterion=criterion)
        for person in people
        for criterion in criteria
        if any(pair.interviewer == person and pair.criterion == criterion for pair in found)
    ]
    return Comparison(
        overall=_agreement(found, other), parts=tuple(parts), coefficients=tuple(_coefficients(found, people, other))
    )


def _agreement(pairs: tuple[Pair, ...], other: str, *, interviewer: str = "", criterion: str = "") -> Agreement:
    chosen = [
        pair for pair in pairs if interviewer in ("", pair.interviewer) and criterion in ("", pair.criterion)
    ]  # fmt: skip
    apart = [pair.given - pair.right for pair in chosen]
    lean = Fraction(sum(apart), len(apart))
    return Agreement(
        interviewer=interviewer,
        criterion=criterion,
        ratings=len(apart),
        exact=sum(distance == 0 for distance in apart),
        within_one=sum(abs(distance) <= 1 for distance in apart),
        lean=lean,
        meaning=_meaning(apart, lean, other),
    )


def _meaning(apart: list[int], lean: Fraction, other: str) -> str:
    furthest = max(map(abs, apart))
    if furthest == 0:
        return f"rates as {other} does"
    if len(apart) < FEW:
        return f"at most {furthest} from {other}; too few ratings to speak of a habit"
    if abs(lean) >= LEAN:
        return f"{'lenient' if lean > 0 else 'strict'}: draws scores {'up' if lean > 0 else 'down'} from {other}"
    if furthest == 1:
        return f"never more than one from {other}, and leans to neither side"
    return f"leans to neither side, yet is {furthest} from {other} at the furthest"


def _coefficients(pairs: tuple[Pair, ...], people: tuple[str, ...], other: str) -> Iterator[Coefficient]:
    for person in people:
        own = [pair for pair in pairs if pair.interviewer == person]
        given, right = (np.array([getattr(pair, name) for pair in own], dtype=float) for name in ("given", "right"))
        yield _written(
            "weighted kappa",
            person,
            f"How far this interviewer agrees with {other} beyond chance; 1 is perfect, 0 is chance",
            weighted_kappa(given, right) if len(own) >= FEW else undefined(f"needs at least {FEW} ratings"),
            "Cohen's kappa with quadratic weights, Cohen (1968)",
        )
    yield _written(
        "alpha",
        "",
        "How far the interviewers agree with each other beyond chance; 1 is perfect, 0 is chance",
        _among(pairs, people),
        "Krippendorff's alpha, ordinal, Krippendorff (2011)",
    )


def _among(pairs: tuple[Pair, ...], people: tuple[str, ...]) -> Estimate:
    things = tuple(dict.fromkeys((*pair.thing, pair.criterion) for pair in pairs))
    ratings = np.full((len(things), len(people)), np.nan)
    row, column = {thing: n for n, thing in enumerate(things)}, {person: n for n, person in enumerate(people)}
    for pair in pairs:
        ratings[row[*pair.thing, pair.criterion], column[pair.interviewer]] = pair.given
    return krippendorff_alpha(ratings)


def _written(name: str, about: str, meaning: str, found: Estimate, method: str) -> Coefficient:
    return Coefficient(name=name, about=about, meaning=meaning, value=found.value, reason=found.reason, method=method)
