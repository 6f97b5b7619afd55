"""Ratings as columns: integer codes for who, whom and what, and one array of scores."""

from __future__ import annotations

import math
import re
import reprlib
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.errors import Problem, refuse
from hirekit.scoring.arguments import at_once
from hirekit.scoring.ratings.coding import MOST_FAULTS, coded, side_by_side, text_problems
from hirekit.scoring.ratings.given import column, numbers
from hirekit.scoring.ratings.hashing import repeated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hirekit.scoring.arrays import Codes, Flags, Floats

LARGEST_INT16 = 2**15 - 1
LARGEST_INT32 = 2**31 - 1
PIECE = 65_536
HALF_A_LETTER = re.compile("[\ud800-\udfff]")
COLUMNS = ("candidate", "interviewer", "criterion")


def _scores(given: Iterable[float | None] | Floats) -> Floats:
    return numbers(column(given, "score"))


def _as_scores(given: Any) -> Floats:
    """Return scores as an array; a plain one as it is."""
    return given if type(given) is np.ndarray else _scores(given)


@attrs.frozen(kw_only=True, eq=False)
class RatingColumns:
    """One row a rating; the three code columns point into the three vocabularies.

    Attributes:
        candidate, interviewer: Codes, int32.
        criterion: Codes, int16.
        score: float64; NaN where there is no score.
        candidates, interviewers, criteria: Ids, each once.
    """

    candidate: Codes = attrs.field(converter=np.asarray)
    interviewer: Codes = attrs.field(converter=np.asarray)
    criterion: Codes = attrs.field(converter=np.asarray)
    score: Floats = attrs.field(converter=_as_scores)
    candidates: tuple[str, ...]
    interviewers: tuple[str, ...]
    criteria: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        rows = len(self.score)
        for name, plural in zip(COLUMNS, ("candidates", "interviewers", "criteria"), strict=True):
            codes, words = getattr(self, name), getattr(self, plural)
            if len(set(words)) != len(words):
                yield Problem((plural,), "must name each id once")
            if len(codes) != rows:
                yield Problem((name,), f"must have a row for each of the {rows} scores, not {len(codes)}")
            elif rows and not 0 <= int(codes.min()) <= int(codes.max()) < len(words):
                yield Problem(
                    (name,), f"must hold codes from 0 to {len(words) - 1}, not {int(codes.min())} to {int(codes.max())}"
                )
        if np.isinf(self.score).any():
            yield Problem(("score", int(np.argmax(np.isinf(self.score)))), "must be a finite number")

    def __len__(self) -> int:
        return len(self.score)

    @classmethod
    def from_ids(
        cls,
        *,
        candidate: Iterable[str],
        interviewer: Iterable[str],
        criterion: Iterable[str],
        score: Iterable[float | None] | Floats,
    ) -> RatingColumns:
        """Return columns of text ids as codes; vocabularies stand in the order of first appearance.

        Args:
            candidate, interviewer, criterion: Ids; lists, arrays or the series of any library, whose rows are taken in the order
                they stand in, whatever their labels.
            score: Numbers; None, NaN or, of pandas, NA where there is no score, or a masked array that masks it.

        Raises:
            InvalidData: A column is shorter than another or no single row, an id is empty, blank or no text, or a score is no
                number; what is wrong with ids and with scores is told at once.
            TypeError: What is no column at all.

        >>> columns = RatingColumns.from_ids(
        ...     candidate=["c-1", "c-1"], interviewer=["i-1", "i-2"], criterion=["framing", "framing"], score=[3, None]
        ... )
        >>> columns.interviewers, columns.score
        (('i-1', 'i-2'), array([ 3., nan]))
        """
        codes, scores = at_once(partial(_codes, (candidate, interviewer, criterion)), partial(_scores, score))
        return cls._of(codes, scores)

    @classmethod
    def from_coded(
        cls, ids: Sequence[tuple[tuple[str, ...], Codes]], score: Floats, *, names: Sequence[str] = COLUMNS
    ) -> RatingColumns:
        """Return columns from the words and codes of candidates, interviewers and criteria.

        Args:
            names: What the three columns are called where they come from.

        Raises:
            InvalidData: As `from_ids`, or there are more criteria than int16 can count.
        """
        refuse(_word_problems(names, ids))
        return cls._of(ids, score)

    @classmethod
    def _of(cls, ids: Sequence[tuple[tuple[str, ...], Codes]], score: Floats) -> RatingColumns:
        (candidates, candidate), (interviewers, interviewer), (criteria, criterion) = ids
        if len(criteria) > LARGEST_INT16 + 1:
            refuse([Problem(("criteria",), f"must be at most {LARGEST_INT16 + 1:,}, not {len(criteria):,}")])
        return cls(
            candidate=candidate,
            interviewer=interviewer,
            criterion=criterion.astype(np.int16),
            score=score,
            candidates=candidates,
            interviewers=interviewers,
            criteria=criteria,
        )

    def where(self, chosen: Flags) -> RatingColumns:
        """Return the chosen rows, with the same vocabularies."""
        return attrs.evolve(
            self,
            candidate=self.candidate[chosen],
            interviewer=self.interviewer[chosen],
            criterion=self.criterion[chosen],
            score=self.score[chosen],
        )

    @cached_property
    def scored(self) -> Flags:
        """Which rows have a score."""
        return ~np.isnan(self.score)

    @cached_property
    def repeats(self) -> bool:
        """Whether an interviewer scored a candidate more than once on some criterion."""
        return repeated(self.cells()[self.scored])

    @cached_property
    def strangest(self) -> tuple[float, ...]:
        """The lowest and the highest score, and the lowest that is no whole number where there is one; nothing without scores."""
        lowest, highest, broken = math.inf, -math.inf, None
        # By the piece, so that what is worked on stays in the processor's cache.
        for start in range(0, len(self), PIECE):
            values = self.score[start : start + PIECE]
            values = values[self.scored[start : start + PIECE]]
            if len(values):
                lowest, highest = min(lowest, float(values.min())), max(highest, float(values.max()))
                odd = values != np.floor(values)
                if odd.any():
                    broken = min(float(values[odd].min()), math.inf if broken is None else broken)
        found = (lowest, highest) if broken is None else (lowest, highest, broken)
        return () if lowest > highest else found

    def cells(self) -> Codes:
        """Return one number a row, the same for rows of one candidate, interviewer and criterion."""
        size = len(self.candidates) * len(self.interviewers) * len(self.criteria)
        cells: Codes = self.candidate.astype(np.int32 if size <= LARGEST_INT32 else np.int64)
        cells *= len(self.interviewers)
        cells += self.interviewer
        cells *= len(self.criteria)
        cells += self.criterion
        return cells


def _codes(given: Sequence[Iterable[str]]) -> list[tuple[tuple[str, ...], Codes]]:
    """Return the words and codes of each column of ids."""
    ids = at_once(*(partial(column, values, name) for name, values in zip(COLUMNS, given, strict=True)))
    try:
        found = side_by_side(coded, ids)
    except (TypeError, ValueError):
        # What is no text is told by row; anything else is the library's own.
        refuse(problem for name, column in zip(COLUMNS, ids, strict=True) for problem in text_problems(name, column))
        raise
    refuse(_word_problems(COLUMNS, found))
    return found


def names_apart(noun: str, names: Mapping[str, Any]) -> None:
    """Refuse, for the columns or keys of ratings, what is no name with TypeError, and one name for two with InvalidData."""

    def apart(name: str) -> None:
        if not isinstance(names[name], str):
            raise TypeError(f"{name}: must be the name of a {noun}, not {reprlib.repr(names[name])}")
        if list(names.values()).count(names[name]) > 1:
            refuse([Problem((name,), f"must be a {noun} of its own, not {names[name]!r} too")])

    at_once(*(partial(apart, name) for name in names))


def half_a_letter(name: str, row: int, id: str) -> Problem:
    """Return that an id holds half of a letter, which no file and no engine takes."""
    return Problem((name, row), f"must be a text, not {ascii(id)[:40]}")


def empty_in(name: str, rows: int) -> Problem:
    """Return that a column has rows without an id."""
    return Problem((name,), f"must not be empty, as it is in {rows} of the rows")


def _word_problems(names: Sequence[str], ids: Sequence[tuple[tuple[str, ...], Codes]]) -> Iterator[Problem]:
    """Yield columns with ids that are empty or blank, and rows of ids that hold half of a letter; only distinct ids are looked at."""
    for name, (words, codes) in zip(names, ids, strict=True):
        if HALF_A_LETTER.search("".join(words)):
            halves = [place for place, word in enumerate(words) if HALF_A_LETTER.search(word)]
            for row in np.flatnonzero(np.isin(codes, halves))[:MOST_FAULTS].tolist():
                yield half_a_letter(name, row, words[codes[row]])
        if not all(map(str.strip, words)):
            blank = [place for place, word in enumerate(words) if not word.strip()]
            yield empty_in(name, int(np.isin(codes, blank).sum()))
