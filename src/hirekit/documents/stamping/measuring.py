"""How a theme sets the words of packets, measured where stand-ins for them stand on laid-out pages.

What stamping cannot follow, such as words set in a line to both edges, is told in the words of CSS.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, cast

import attrs

from hirekit.documents.engine import lay_out
from hirekit.documents.look.boxes import texts
from hirekit.documents.look.fonts import REGULAR, SEMIBOLD
from hirekit.documents.look.letterforms import forms_of
from hirekit.documents.packet.cover import COVER_FITS
from hirekit.documents.packet.document import first_pages, packet_values
from hirekit.documents.packet.fitting import first_fit
from hirekit.documents.stamping.placeholders import filled, placeholders
from hirekit.documents.stamping.setting import (
    AS_WRITTEN,
    BODY,
    CAPITALISED,
    LOWER,
    OTHER_CAPITALS,
    PIXELS_PER_POINT,
    UPPER,
    OddTheme,
    Setting,
    kind_of,
    ours,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hirekit.documents.look.fonts import Face, Faces
    from hirekit.documents.look.paper import Paper
    from hirekit.documents.look.theme import Theme
    from hirekit.documents.packet.leaf import Leaf
    from hirekit.documents.packet.sitting import Sitting
    from hirekit.documents.stamping.placeholders import Placeholders
    from hirekit.documents.stamping.setting import Settings

START, MIDDLE, END = 0.0, 0.5, 1.0
ALIGNED = {"start": START, "left": START, "center": MIDDLE, "right": END, "end": END}
ROUNDING = 6
# How a run must be set in all else, since letters, breaks or places would be others.
USUAL: dict[str, tuple[object, ...]] = {
    "direction": ("ltr",),
    "font_kerning": ("auto", "normal"),
    "font_language_override": ("normal",),
    "font_stretch": ("normal",),
    "font_variation_settings": ("normal",),
    "hyphens": ("manual", "none"),
    "overflow_wrap": ("anywhere", "break-word", "normal"),
    "text_decoration_line": ("none",),
    "text_transform": (AS_WRITTEN, UPPER, LOWER, CAPITALISED),
    "word_break": ("normal",),
    "word_spacing": (0,),
}
# Makes a line break, so that a column is as wide as it can be: pairs of letters, about twice as wide as they are high.
FILLER, FILLING = " mm", 400
EXTRA = "extra"
WEIGHTS_OF = tuple(ours(0, 0))
# Features of fonts that join letters, or change one beside others.
JOINING = frozenset(("liga", "clig", "dlig", "hlig", "calt"))
JOINED_UNLESS_OFF = ("liga", "clig")
LINES_BREAK, LINES_STAY = ("normal", "pre-line", "pre-wrap"), ("nowrap", "pre")
SLOTS = {
    "name": "the name on the cover",
    "when": "the time on the cover",
    "note": "the note below the time",
    "where": "the place on the cover",
    "you": "the interviewer's own name",
    "other": "a colleague's name",
    "arranged": "what is arranged",
    "at": "a time of the run sheet",
    "ends": "the end on the run sheet",
    "time": "the time of a question",
    "leaf": "the title of the last leaf",
    "sub": "the line below the title of the last leaf",
    "whom": "the header",
    "foot": "the footer",
}


@attrs.frozen(kw_only=True)
class Seen:
    """A stand-in on a page, from 1: the run it is in, how that is set, and what share of its column's free room is before it."""

    page: int
    token: str
    text: str
    setting: Setting
    align: float


def measured(subject: Sitting, *, paper: Paper, theme: Theme) -> Settings:
    """Return how a theme sets the words of packets with names as long as this one's, from one that is laid out.

    Raises:
        OddTheme: Some of them it sets in a way that stamping cannot follow.
    """
    fit = attrs.evolve(first_fit(subject, paper), cover=len(COVER_FITS) - 1)  # which leaves most room for broken lines
    values = packet_values(subject, paper=paper, fit=fit, pages=first_pages(subject, fit))
    cover = {**cast("dict[str, object]", values["cover"]), "others": [""]}
    sizes = {"name": cast("float", cover["size"]), "leaf": cast("Leaf", values["leaf"]).title_size}

    def filler(slot: str) -> str:
        return FILLER * math.ceil(FILLING / sizes.get(slot, BODY))

    times = {f"at {place}": 1 for place in range(len(subject.slots))}
    times |= {f"time {slot.question}": 1 for slot in subject.slots if slot.question}
    counts = dict.fromkeys(("name", "when", "note", "where", EXTRA, "arranged", "other 0", "leaf", "sub"), 1)
    counts |= {"you": 2, "ends": 1, "whom": 1, "foot": 1} | times
    stand_in = placeholders(counts, apart_from=theme.html("packet.html", **values))
    html = theme.html("packet.html", **filled({**values, "cover": cover}, stand_in, after=filler))
    found: dict[tuple[str, int], Setting] = {}
    for one in seen(lay_out(html, theme=theme, paper=paper).document, stand_in, theme.faces):
        key = key_of(*stand_in.slots[one.token])
        if found.setdefault(key, one.setting) != one.setting:
            raise OddTheme(f"{SLOTS[key[0]]} is set in more than one way")
    for slot, weight in WEIGHTS_OF:
        if (slot, weight) not in found:
            raise OddTheme(f"{SLOTS[slot]} is on no page")
    return found


def key_of(slot: str, line: int | None) -> tuple[str, int]:
    """Return what the setting of a line's stand-in is found by."""
    if slot == EXTRA:
        return "arranged", SEMIBOLD
    kind = kind_of(slot)
    if kind == "you":
        return kind, REGULAR if line else SEMIBOLD
    return next(key for key in reversed(WEIGHTS_OF) if key[0] == kind)


def seen(document: Any, stand_in: Placeholders, faces: Faces) -> Iterator[Seen]:
    """Yield every stand-in for a line on the pages of a document.

    Raises:
        OddTheme: It is set in a way that stamping cannot follow.
    """
    for number, page in enumerate(document.pages, start=1):
        for box, column in texts(page):
            found = stand_in.first_in(box.text)
            if found is None or found not in stand_in.slots:
                continue
            name = SLOTS[key_of(*stand_in.slots[found])[0]]
            setting = _setting(box, column, faces, name)
            yield Seen(page=number, token=found, text=box.text, setting=setting, align=_align(box, name))


def _setting(box: Any, column: Any, faces: Faces, name: str) -> Setting:
    from weasyprint.text.fonts import font_features  # noqa: PLC0415

    style = box.style
    for of, usual in USUAL.items():
        if style[of] not in usual:
            raise _odd(name, of, style[of])
    if style["text_indent"].value:
        raise _odd(name, "text_indent", float(style["text_indent"].value))
    if style["text_transform"] != AS_WRITTEN and str(style["lang"])[:2] in OTHER_CAPITALS:
        raise _odd(name, "text_transform", style["text_transform"])
    spacing = 0.0 if style["letter_spacing"] == "normal" else float(style["letter_spacing"])
    features = font_features(
        style["font_kerning"], style["font_variant_ligatures"], style["font_variant_position"],
        style["font_variant_caps"], style["font_variant_numeric"], style["font_variant_alternates"],
        style["font_variant_east_asian"], style["font_feature_settings"],
    )  # fmt: skip
    on = {tag for tag, value in features.items() if value}
    if on & JOINING or (not spacing and any(features.get(tag, 1) for tag in JOINED_UNLESS_OFF)):
        raise _odd(name, "font_variant_ligatures", "normal")
    if not features.get("kern", 1):
        raise _odd(name, "font_feature_settings", '"kern" 0')
    face = _face(style, faces, name)
    tags = tuple(sorted(on - {"kern"}))
    forms = forms_of(face, tags)
    if forms.fault:
        raise OddTheme(forms.fault)
    breaks = style["white_space"] in LINES_BREAK
    return Setting(
        part=face.part,
        forms=forms,
        size=round(style["font_size"] / PIXELS_PER_POINT, ROUNDING),
        room=round(column.width / PIXELS_PER_POINT, ROUNDING) if breaks else math.inf,
        spacing=round(spacing / PIXELS_PER_POINT, ROUNDING),
        transform=style["text_transform"],
        features=tags,
    )


def _face(style: Any, faces: Faces, name: str) -> Face:
    family, weight, italic = style["font_family"][0], style["font_weight"], style["font_style"] != "normal"
    for face in faces:
        if (face.family, face.weight, face.italic) == (family, weight, italic):
            return face
    kind = f"{'italic ' if italic else ''}{weight} '{family}'"
    raise _odd(name, "font", kind)


def _align(box: Any, name: str) -> float:
    style = box.style
    if style["text_align_all"] not in ALIGNED:
        raise _odd(name, "text_align", style["text_align_all"])
    last = style["text_align_last"]
    if last not in ("auto", style["text_align_all"]):
        raise _odd(name, "text_align_last", last)
    return ALIGNED[style["text_align_all"]]


def _odd(name: str, of: str, value: object) -> OddTheme:
    """Return the fault of a name's property, lengths in the units that it was computed in."""
    if isinstance(value, float):
        value = f"{value:g}px"
    told = " ".join(sorted(value)) if isinstance(value, set | frozenset) else value
    return OddTheme(f"{name} has {of.replace('_', '-')}: {told}")
