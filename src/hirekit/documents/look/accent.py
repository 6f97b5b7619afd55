"""The one accent colour of a look: petrol, or what a theme's style sheet calls `--accent`.

Style sheets reach no drawing inside a page, so drawings are made in petrol and coloured where a template shows them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.errors import Location, Problem

if TYPE_CHECKING:
    from markupsafe import Markup

ACCENT = "#0d4a63"
NAME = "--accent"
# Which selectors hold for a whole page: how deep what they name stands, where the deepest decides, and their weight there.
WHOLE_PAGE = {"html": (1, 0), ":root": (1, 1), "body": (2, 0), "*": (3, 0)}
ONLY_A_PART = (0, 0)
PRINTED = {"print", "all"}


@attrs.frozen(kw_only=True)
class Variable:
    """A custom property that a style sheet declares.

    Attributes:
        line: Where in the sheet, from 1.
        reach: For how much of a page it holds, and how heavily: one of `WHOLE_PAGE`, or `ONLY_A_PART`.
    """

    name: str
    value: str
    line: int
    important: bool
    reach: tuple[int, int]


def accent_of(style: str) -> str:
    """Return the colour that a style sheet gives whole pages as `--accent`; petrol where it gives none that shows.

    >>> accent_of(":root { --accent: #0d4a63 } :root { --brand: rgb(122, 31, 61); --accent: var(--brand, red) }")
    'rgb(122, 31, 61)'
    """
    known = _known(variables(style))
    found = _resolved(known.get(NAME, ACCENT), known)
    return found if _shows(found) else ACCENT


def accent_problems(style: str, sheets: Mapping[str, str]) -> Iterator[Problem]:
    """Yield what is wrong with each `--accent` of a theme: that it is no colour, or one that nobody would see.

    Args:
        style: The whole style sheet, in which the variables are that a colour may hang on.
        sheets: The theme's own parts of it, by the names of their files.
    """
    known: dict[str, str] = {}
    for file, text in sheets.items():
        for variable in variables(text):
            if variable.name != NAME:
                continue
            known = known or _known(variables(style))
            value = _resolved(variable.value, {**known, NAME: ""})
            if not _shows(value):
                told = variable.value or "nothing"
                if value != variable.value:
                    told += f", which comes to {value or 'nothing'}"
                yield Problem(
                    (),
                    f"{NAME} must be a colour that shows, such as #7a1f3d, not {told}",
                    Location(file, variable.line),
                )


def variables(style: str) -> Iterator[Variable]:
    """Yield the custom properties that a style sheet declares for print, in order.

    >>> [(each.value, each.line) for each in variables("/* --a: 1 */ :root { --a: 2 }\\n@media screen { p { --a: 3 } }")]
    [('2', 1)]
    """
    import tinycss2  # noqa: PLC0415

    yield from _variables(tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True))


def _variables(rules: Iterable[Any]) -> Iterator[Variable]:
    import tinycss2  # noqa: PLC0415

    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword == "media" and rule.content is not None:
            if PRINTED & _parts(rule.prelude):
                yield from _variables(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))
        elif rule.type == "qualified-rule":
            reach = max(WHOLE_PAGE.get(part, ONLY_A_PART) for part in _parts(rule.prelude))
            for each in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if each.type == "declaration" and each.name.startswith("--"):
                    yield Variable(
                        name=each.name,
                        value=_written(each.value),
                        line=each.source_line,
                        important=each.important,
                        reach=reach,
                    )


def _parts(prelude: Iterable[Any]) -> set[str]:
    """Return what stands between the commas of a rule's head."""
    return {part.strip().lower() for part in _written(prelude).split(",")}


def _written(tokens: Iterable[Any]) -> str:
    return "".join(token.serialize() for token in tokens if token.type != "comment").strip()


def _known(found: Iterable[Variable]) -> dict[str, str]:
    """Return the value of each variable as a page takes it: by its reach, whether it is important, its weight, and the last."""
    order = sorted(found, key=lambda each: (each.reach[0], each.important, each.reach[1]))
    return {each.name: each.value for each in order}


def _resolved(value: str, known: Mapping[str, str]) -> str:
    """Return a value, what hangs on variables put in its place; nothing in the place of one that nobody declares."""
    import tinycss2  # noqa: PLC0415

    return "".join(_put_in(tinycss2.parse_component_value_list(value, skip_comments=True), known)).strip()


def _put_in(tokens: Iterable[Any], known: Mapping[str, str]) -> Iterator[str]:
    for token in tokens:
        if token.type != "function":
            yield token.serialize()
        elif token.lower_name != "var":
            yield f"{token.name}({''.join(_put_in(token.arguments, known))})"
        else:
            name, _, otherwise = _written(token.arguments).partition(",")
            # A variable that hangs on itself is none.
            rest = {other: text for other, text in known.items() if other != name.strip()}
            yield _resolved(known.get(name.strip()) or otherwise, rest)


def _shows(value: str) -> bool:
    """Return whether a value is a colour of its own, and not wholly transparent."""
    from tinycss2.color5 import parse_color  # noqa: PLC0415

    colour = parse_color(value)
    return colour is not None and colour != "currentcolor" and colour.alpha > 0


def tinted(drawing: "Markup", accent: str) -> "Markup":
    """Return a drawing in another accent; words in it, which are escaped, stay as they are.

    >>> from markupsafe import Markup
    >>> tinted(Markup('<circle fill="#0d4a63"/>'), "#7a1f3d")
    Markup('<circle fill="#7a1f3d"/>')
    """
    from markupsafe import Markup  # noqa: PLC0415

    return Markup(str(drawing).replace(f'"{ACCENT}"', f'"{accent}"'))  # noqa: S704
