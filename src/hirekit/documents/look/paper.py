"""The two papers: the block of text is the same on both, only its height differs."""

import attrs

from hirekit.errors import InvalidData, Problem, did_you_mean

BLOCK_MM = 172.0
LABEL_MM = 39.25
GUTTER_MM = 5.0
MAIN_MM = 127.75
PROSE_MM = 118.75
POINTS_PER_MM = 72 / 25.4


@attrs.frozen(kw_only=True)
class Paper:
    """A page and its margins, in millimetres.

    Attributes:
        block: Height of the block of text, in points.
    """

    name: str
    width: float
    height: float
    top: float
    inner: float
    outer: float
    bottom: float
    block: float


PAPERS = {
    "A4": Paper(name="A4", width=210, height=297, top=22, inner=22, outer=16, bottom=18.2, block=727.5),
    "Letter": Paper(name="Letter", width=215.9, height=279.4, top=22, inner=23.9, outer=20, bottom=20.3, block=671.5),
}


def paper_called(name: str) -> Paper:
    """Return the paper with this name.

    Raises:
        InvalidData: There is none.
    """
    if name not in PAPERS:
        known = ", ".join(PAPERS)
        problem = Problem(("paper",), f"must be one of {known}, not {name!r}{did_you_mean(name, PAPERS)}")
        raise InvalidData([problem])
    return PAPERS[name]


def points(millimetres: float) -> float:
    """Return a length in points.

    >>> round(points(127.75), 1)
    362.1
    """
    return millimetres * POINTS_PER_MM
