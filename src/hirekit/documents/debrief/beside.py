"""How high the words beside a drawing stand, in points: a drawing as high as its row meets the lines of the rows around it."""

from hirekit.documents.look.fonts import REGULAR, SEMIBOLD
from hirekit.documents.look.measure import lines
from hirekit.documents.look.paper import points

# As the template sets them: label and standing in millimetres, the rest in points.
LABEL_MM, STANDING_MM = 41.25, 47.0
LABEL, LABEL_LEADING = 10.5, 11.75
SMALL, SMALL_LEADING, SMALL_AROUND = 9.5, 12.25, 8.0


def label_height(label: str, *, bold: bool) -> float:
    """Return how high the name of a row stands."""
    return LABEL_LEADING * lines(label, LABEL, points(LABEL_MM), weight=SEMIBOLD if bold else REGULAR)


def standing_height(stands: str, because: str) -> float:
    """Return how high a standing and its reason stand."""
    room = points(STANDING_MM)
    said = lines(stands, SMALL, room, weight=SEMIBOLD) + (lines(because, SMALL, room) if because else 0)
    return SMALL_AROUND + SMALL_LEADING * said
