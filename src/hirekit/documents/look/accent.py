"""The one accent colour of a look: petrol, or what a theme's style sheet calls `--accent`.

Style sheets reach no drawing inside a page, so drawings are made in petrol and coloured where a template shows them.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

ACCENT = "#0d4a63"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
DECLARED = re.compile(r"--accent\s*:\s*([#\w(),.%/ -]+?)\s*(?=[;}!])")


def accent_of(style: str) -> str:
    """Return the colour that a style sheet calls `--accent`, the last where it does so more than once.

    A colour that hangs on another variable cannot be told here; drawings then stay petrol.

    >>> accent_of(":root { --accent: #0d4a63 } :root { --accent: rgb(122, 31, 61) }")
    'rgb(122, 31, 61)'
    """
    found = [each for each in DECLARED.findall(COMMENT.sub(" ", style)) if "var(" not in each]
    return found[-1] if found else ACCENT


def tinted(drawing: "Markup", accent: str) -> "Markup":
    """Return a drawing in another accent; words in it, which are escaped, stay as they are.

    >>> from markupsafe import Markup
    >>> tinted(Markup('<circle fill="#0d4a63"/>'), "#7a1f3d")
    Markup('<circle fill="#7a1f3d"/>')
    """
    from markupsafe import Markup  # noqa: PLC0415

    return Markup(str(drawing).replace(f'"{ACCENT}"', f'"{accent}"'))  # noqa: S704
