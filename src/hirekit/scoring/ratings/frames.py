"""Ratings in a data frame: anything narwhals reads, such as pandas, polars, pyarrow and DuckDB.

Frames only bring the ratings, or in `grouped` their sums and counts, here; the rules run on one core, so that no
decision depends on the engine behind a frame. What a frame may hold is decided here for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from hirekit.errors import MissingLibrary, refuse
from hirekit.scoring.ratings.categories import categories, category_problems, whole
from hirekit.scoring.ratings.coding import arrow_library, coded, in_order, side_by_side, text_problems, words_and_codes
from hirekit.scoring.ratings.columns import COLUMNS, RatingColumns
from hirekit.scoring.ratings.frame_checks import (
    SCORE,
    Called,
    collected,
    columns_twice,
    half_letters,
    kind_problems,
    missing_columns,
    odd_kinds,
    value_problems,
)
from hirekit.scoring.ratings.given import numbers

if TYPE_CHECKING:
    from hirekit.scoring.arrays import Codes, Floats


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """The four columns of a frame under their own names, ids as texts or categories and scores as floating-point numbers.

    Attributes:
        nw: narwhals.
        data: The frame as narwhals sees it, which may lie elsewhere.
        loose: Whether its columns hold Python's own objects, each of a type of its own, so that nothing can be summed where it is.
    """

    nw: Any
    data: Any
    called: Called
    loose: bool

    @property
    def of_texts(self) -> Any:
        """The data with ids as texts, categories too, for engines that compare and group them."""
        return self.data.with_columns(self.nw.col(name).cast(self.nw.String) for name in COLUMNS)

    @property
    def columns(self) -> RatingColumns:
        """All rows, brought here.

        Raises:
            InvalidData: Objects that are no texts, or no numbers, or ids that are empty or blank.
        """
        here = collected(self.data)
        ids = [in_order(*found) for found in side_by_side(self._ids, [here[name] for name in COLUMNS])]
        names = [getattr(self.called, name) for name in COLUMNS]
        return RatingColumns.from_coded(ids, self._scores(here[SCORE]), names=names)

    def _ids(self, series: Any) -> tuple[tuple[str, ...], Codes]:
        """Return distinct ids and codes, from the dictionary of a categorical column where there is one."""
        arrow = arrow_library()
        if series.dtype in (self.nw.Categorical, self.nw.Enum):
            found = categories(arrow, series)
            return coded(series.cast(self.nw.String).to_list()) if found is None else found
        if series.dtype == self.nw.String:
            if arrow is None:
                return coded(series.to_list())
            return words_and_codes(whole(arrow, series.to_arrow()).dictionary_encode())
        values = series.to_list()
        refuse(text_problems(getattr(self.called, series.name), values))
        return coded(values)

    def _scores(self, series: Any) -> Floats:
        if series.dtype == self.nw.Float64:
            floats: Floats = series.to_numpy().astype(np.float64)
            return floats
        return numbers(series.to_list())


def columns_from_frame(
    frame: Any,
    *,
    candidate: str = "candidate",
    interviewer: str = "interviewer",
    criterion: str = "criterion",
    score: str = "score",
) -> RatingColumns:
    """Return the ratings of a data frame, one row a rating.

    Vocabularies stand in the order of their ids, for the rows of a frame that lies elsewhere have none.

    Args:
        candidate, interviewer, criterion, score: The names of its columns; ids are texts or categories of texts, scores numbers,
            null or NaN where there is none.

    Raises:
        InvalidData: A column is missing, there twice or meant for two, an id is empty, blank or no text, or a score no number.
        MissingLibrary: narwhals is not installed.
        TypeError: No frame that narwhals reads, or the name of a column is no text.

    >>> import pyarrow  # or pandas, polars, DuckDB
    >>> frame = pyarrow.table({"who": ["c-2", "c-1"], "by": ["ann", "ann"], "what": ["framing"] * 2, "stars": [4, None]})
    >>> columns = columns_from_frame(frame, candidate="who", interviewer="by", criterion="what", score="stars")
    >>> columns.candidates, columns.score
    (('c-1', 'c-2'), array([ 4., nan]))
    """
    called = Called(candidate=candidate, interviewer=interviewer, criterion=criterion, score=score)
    return checked(frame, called).columns


def checked(frame: Any, called: Called) -> Frame:
    """Return a frame that holds what ratings are made of.

    Raises:
        InvalidData: A column is missing, an id is null or no text, or a score no finite number.
        MissingLibrary: narwhals is not installed.
        TypeError: No frame that narwhals reads.
    """
    try:
        import narwhals as nw  # noqa: PLC0415 - optional
    except ImportError as fault:
        raise MissingLibrary("reading data frames needs narwhals: pip install narwhals") from fault
    try:
        wrapped = nw.from_native(frame)
    except TypeError:
        kinds_read = "a data frame that narwhals reads, such as one of pandas, polars, pyarrow or DuckDB"
        raise TypeError(f"frame must be {kinds_read}, not {type(frame).__name__}") from None
    except nw.exceptions.DuplicateError:
        refuse(columns_twice(frame))
        raise
    kinds = wrapped.collect_schema()
    refuse(missing_columns(called, kinds))
    of = {name: kinds[getattr(called, name)] for name in (*COLUMNS, SCORE)}
    data = wrapped.select(*(nw.col(getattr(called, name)).alias(name) for name in of))
    odd = dict(odd_kinds(nw, of))
    refuse([*kind_problems(nw, data, called, odd), *category_problems(nw, data, called)])
    objects = {name for name, kind in of.items() if kind in (nw.Object, nw.Unknown)} | set(odd)
    try:
        data = data.with_columns(
            nw.col(name).cast(nw.String)
            for name, kind in of.items()
            if name not in (*objects, SCORE) and kind not in (nw.Categorical, nw.Enum)
        )
    except UnicodeEncodeError:
        refuse(half_letters(data, called))
        raise
    if SCORE not in objects:
        data = _with_floats(nw, data)
    refuse(value_problems(nw, data, called, scores=SCORE not in objects))
    return Frame(nw=nw, data=data, called=called, loose=bool(objects))


def _with_floats(nw: Any, data: Any) -> Any:
    """Return data with scores as floating-point numbers, the nearest where there is none that is the same."""
    score = nw.col(SCORE)
    try:
        return data.with_columns(score.cast(nw.Float64))
    except ValueError:
        # Arrow does not round whole numbers on its way; their digits it reads as the nearest.
        return data.with_columns(score.cast(nw.String).cast(nw.Float64))
