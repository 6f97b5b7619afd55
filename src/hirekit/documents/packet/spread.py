"""A question's two pages: what fits, decided by measuring before anything is laid out."""

import math

import attrs

from hirekit.documents.look.fonts import SERIF
from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import MAIN_MM, PROSE_MM, Paper, points
from hirekit.documents.words.locale import Locale
from hirekit.errors import Problem, refuse
from hirekit.model.criterion import Criterion
from hirekit.model.question import Question
from hirekit.model.scale import Scale

PITCH = 21.0
MAIN, PROSE = points(MAIN_MM), points(PROSE_MM)
INDENT = 22.0
# Lists run nearly the whole column, behind their dashes.
LISTED = MAIN - points(2) - 13
# Right page: heading, gap before the turn, the turn with its row, states and their reason.
FIXED_RIGHT = 28 + 24 + 2 + 26 + 26 + 34
FEWEST_LINES, MOST_LINES = 2, 24
LABEL_LINES = 15
ASKED_LINES = 6


@attrs.frozen
class PromptSize:
    """A size for the question and how many characters it bears."""

    size: float
    leading: float
    characters: int


PROMPT_SIZES = (
    PromptSize(24, 31.5, 90),
    PromptSize(20, 26.25, 180),
    PromptSize(17, 22.75, 420),
    PromptSize(13, 17.5, 1200),
)


@attrs.frozen(kw_only=True)
class Left:
    """How the left page is set.

    Attributes:
        compact: Probes and lists in the smaller size.
        foot: Height kept free for "why we ask" on the foot of the page, in points.
        key_here, lists_here: Whether the key and the lists stand on this page or among the notes at the end.
    """

    size: float
    leading: float
    foot: float
    compact: bool
    key_here: bool
    lists_here: bool


# From roomy to tight; the first that fits is used.
LEFT_LEVELS = (
    (False, True, True),
    (True, True, True),
    (True, False, True),
    (True, False, True),
    (True, False, False),
)
SMALL_PROMPT_FROM = 3


def left(question: Question, why: str, level: int) -> Left:
    """Return how the left page is set at one of the levels."""
    compact, key_here, lists_here = LEFT_LEVELS[level]
    length = len(question.prompt)
    place = next((at for at, size in enumerate(PROMPT_SIZES) if length <= size.characters), len(PROMPT_SIZES) - 1)
    if level >= SMALL_PROMPT_FROM:
        place = min(max(place + 1, 2), len(PROMPT_SIZES) - 1)
    size = PROMPT_SIZES[place]
    return Left(
        size=size.size,
        leading=size.leading,
        foot=16 + 14 * lines(why, 10.5, PROSE),
        compact=compact,
        key_here=key_here,
        lists_here=lists_here,
    )


def left_level(question: Question, why: str, *, paper: Paper, audiences: int) -> int:
    """Return the first level at which the left page should fit, by its measured height.

    Args:
        audiences: How many its hand-outs have; each takes a row.
    """
    for level in range(len(LEFT_LEVELS)):
        if _left_height(question, left(question, why, level), audiences) <= paper.block:
            return level
    return len(LEFT_LEVELS) - 1


def _left_height(question: Question, how: Left, audiences: int) -> float:
    spoken, leading = (11.0, 15.75) if how.compact else (12.5, 17.5)
    listed, list_leading = (9.5, 12.25) if how.compact else (10.5, 14.0)
    high = 27.0 + lines(question.prompt, how.size, MAIN, family=SERIF) * how.leading + 18
    gap = 2 if how.compact else 8
    row = 18.0 if how.compact else 21.0
    if question.probes:
        high += row + sum(lines(p, spoken, PROSE - INDENT, family=SERIF) * leading + gap for p in question.probes)
    if question.fallback:
        high += row + lines(question.fallback, spoken, PROSE, family=SERIF) * leading
    if how.lists_here:
        for group in (question.listen_for, question.acceptable, question.red_flags):
            if group:
                high += row + sum(lines(item, listed, LISTED) * list_leading for item in group)
    high += 28 * audiences
    if question.anchors or not how.key_here or not how.lists_here:
        high += 28
    if question.key and how.key_here:
        high += row + (lines(question.key, 9.5, PROSE) * 12.25)
    return high + how.foot


@attrs.frozen(kw_only=True)
class Right:
    """How the right page is set.

    Attributes:
        rules: Writing lines.
        row: Height of each anchor's row, all alike, in points.
        size, leading: Of the anchors.
        two_columns: Whether the ticks for probes stand in two columns.
        roomy: Whether the label column has room for its notes.
        probes: Whether there is room for the ticks of probes.
        asked: Whether there is room for the circles that say how it was asked.
    """

    rules: int
    row: float
    size: float
    leading: float
    two_columns: bool
    roomy: bool
    probes: bool
    asked: bool


def right(question: Question, criterion: Criterion, scale: Scale, say: Locale, *, paper: Paper) -> Right:
    """Return how the right page is set: as many writing lines as the anchors leave.

    Raises:
        InvalidData: The anchors leave no room to write.
    """
    choose = say("rate.choose_how", lowest=scale.points[0].score)
    fixed = FIXED_RIGHT + 14 * (lines(choose, 10.5, MAIN) - 1)
    for size, leading, least in ((9.5, 12.25, 3), (9.5, 12.25, 1), (9.0, 11.5, 1)):
        tallest = max(least, *(lines(anchor.text, size, PROSE) for anchor in criterion.anchors))
        row = tallest * leading + 10.5
        room = paper.block - fixed - row * len(scale.points)
        rules = min(MOST_LINES, math.floor(room / PITCH))
        if rules >= LABEL_LINES - 4:
            break
    if rules < FEWEST_LINES:
        refuse([Problem(("anchors",), f"of {criterion.id!r} must leave room to write on one page of {paper.name}")])
    count = len(question.probes)
    needed = 10 + count
    return Right(
        rules=rules,
        row=row,
        size=size,
        leading=leading,
        two_columns=rules < needed,
        roomy=rules >= 10 + (count + 1) // 2,
        probes=rules >= 7 + (count + 1) // 2,
        asked=rules >= ASKED_LINES,
    )
