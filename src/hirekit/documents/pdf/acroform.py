"""Form fields as readers expect them: one field a name, values for states, an appearance for every state.

WeasyPrint writes radio buttons as fields of their own next to their group, one group a page, with states numbered
from 0, and leaves appearances to the reader. Archives allow no such leave, and tools that fill forms miss the group.
"""

import re
from collections.abc import Mapping
from typing import Any

from hirekit.documents.pdf.fields import IDENTITY

RADIO, IN_UNISON, MULTILINE, READ_ONLY = 1 << 15, 1 << 25, 1 << 12, 1
INK = "0.086 0.086 0.086 rg"
SIZE = re.compile(r"[\d.]+(?= Tf)")
DOT_SHARE = 0.3  # radius of the dot of a chosen circle, of its width
CIRCLE = 0.5523  # a quarter circle as one curve


def repair(pdf: Any, *, hidden: Mapping[str, str]) -> None:
    """Rebuild the form of a document before it is written.

    Args:
        hidden: Read-only fields to add, which no page shows.
    """
    import pydyf  # noqa: PLC0415

    form = pdf.catalog.get("AcroForm")
    if not form:
        return
    objects = {thing.reference: thing for thing in pdf.objects}
    widgets: dict[str, list[Any]] = {}
    values: dict[str, list[str]] = {}
    for reference in form["Fields"]:
        field = objects[reference]
        if "Kids" in field:  # a page's own radio group: only its values are kept
            values.setdefault(_text(field["T"]), []).extend(_text(value) for value in field["Opt"])
        else:
            widgets.setdefault(_text(field["T"]), []).append(field)
    fields = pydyf.Array()
    for name, kids in widgets.items():
        if name in values:
            fields.append(_radio(pdf, pydyf, name, kids, values[name]).reference)
            continue
        for kid in kids:
            _dress(pdf, pydyf, kid)
        fields.append((kids[0] if len(kids) == 1 else _joined(pdf, pydyf, name, kids)).reference)
    if hidden:
        fields.append(_identity(pdf, pydyf, hidden).reference)
    form["Fields"] = fields
    form.pop("NeedAppearances", None)
    used = next((kid["DA"] for kids in widgets.values() for kid in kids if "DA" in kid), None)
    if used is not None:
        form["DA"] = used
    form["DR"] = pydyf.Dictionary({"Font": _resources(pdf)})


def _resources(pdf: Any) -> Any:
    """Return the fonts of the document, which the default appearances name."""
    for thing in pdf.objects:
        if isinstance(thing, dict) and "Font" in thing and "ColorSpace" in thing:
            return thing["Font"]
    raise KeyError("Font")


def _text(string: Any) -> str:
    value = string.string
    return value.decode() if isinstance(value, bytes) else str(value)


def _radio(pdf: Any, pydyf: Any, name: str, kids: list[Any], values: list[str]) -> Any:
    """Return one group for all circles of a name, wherever they stand; the same value is chosen everywhere at once."""
    group = pydyf.Dictionary(
        {
            "FT": "/Btn",
            "Ff": RADIO | IN_UNISON,
            "T": pydyf.String(name),
            "TU": pydyf.String(_text(kids[0]["TU"]).partition(": ")[0]),
            "V": "/Off",
            "Kids": pydyf.Array([kid.reference for kid in kids]),
        }
    )
    pdf.add_object(group)
    for kid, value in zip(kids, values, strict=True):
        wide, high = _size(kid)
        kid.pop("T", None)
        kid.pop("FT", None)
        kid.pop("V", None)
        kid["Parent"] = group.reference
        kid["AS"] = "/Off"
        kid["AP"] = _states(pdf, pydyf, value, _dot(wide, high), (0, 0, wide, high))
        kid.pop("MK", None)
    return group


def _dress(pdf: Any, pydyf: Any, kid: Any) -> None:
    """Give a text field or a tick box the appearances it needs."""
    wide, high = _size(kid)
    if kid["FT"] == "/Btn":
        kid["AP"] = _states(pdf, pydyf, "on", _tick(wide, high), (0, 0, wide, high))
        kid["AS"] = kid["V"] = "/Off"
        kid.pop("MK", None)
        return
    # On one line a size of 0 lets readers set what is typed as small as it must be to be seen whole.
    if "DA" in kid and not int(kid.get("Ff", 0)) & MULTILINE:
        kid["DA"] = pydyf.String(SIZE.sub("0", _text(kid["DA"])))
    # White behind typed words, so that they need not meet the rules; nothing at all while the field is empty.
    kid["MK"] = pydyf.Dictionary({"BG": pydyf.Array([1, 1, 1])})
    # Tools that draw typed words themselves draw them into this box, so it has the field's own size.
    kid["AP"] = pydyf.Dictionary({"N": _form_object(pdf, pydyf, "", (0, 0, wide, high)).reference})


def _joined(pdf: Any, pydyf: Any, name: str, kids: list[Any]) -> Any:
    """Return one field for a text that stands in several places."""
    first = kids[0]
    parent = pydyf.Dictionary(
        {
            **{key: first[key] for key in ("FT", "TU", "DA", "V") if key in first},
            **({"Ff": first["Ff"]} if "Ff" in first else {}),
            "T": pydyf.String(name),
            "Kids": pydyf.Array([kid.reference for kid in kids]),
        }
    )
    pdf.add_object(parent)
    for kid in kids:
        for key in ("T", "FT", "V", "Ff"):
            kid.pop(key, None)
        kid["Parent"] = parent.reference
    return parent


def _identity(pdf: Any, pydyf: Any, hidden: Mapping[str, str]) -> Any:
    """Return a parent of read-only fields without a place on any page."""
    parent = pydyf.Dictionary({"T": pydyf.String(IDENTITY), "FT": "/Tx", "Ff": READ_ONLY, "Kids": pydyf.Array()})
    pdf.add_object(parent)
    for name, value in hidden.items():
        kid = pydyf.Dictionary(
            {
                "T": pydyf.String(name),
                "FT": "/Tx",
                "Ff": READ_ONLY,
                "V": pydyf.String(value),
                "TU": pydyf.String(f"{name}, not to be changed"),
                "Parent": parent.reference,
            }
        )
        pdf.add_object(kid)
        parent["Kids"].append(kid.reference)
    return parent


def _size(kid: Any) -> tuple[float, float]:
    left, top, right, bottom = (float(edge) for edge in kid["Rect"])
    return abs(right - left), abs(top - bottom)


def _states(pdf: Any, pydyf: Any, on: str, drawing: str, box: tuple[float, ...]) -> Any:
    chosen, empty = _form_object(pdf, pydyf, drawing, box), _form_object(pdf, pydyf, "", box)
    return pydyf.Dictionary({"N": pydyf.Dictionary({on: chosen.reference, "Off": empty.reference})})


def _form_object(pdf: Any, pydyf: Any, drawing: str, box: tuple[float, ...]) -> Any:
    thing = pydyf.Stream(
        [drawing.encode()],
        {"Type": "/XObject", "Subtype": "/Form", "BBox": pydyf.Array(box), "Resources": pydyf.Dictionary({})},
    )
    pdf.add_object(thing)
    return thing


def _dot(wide: float, high: float) -> str:
    x, y, r = wide / 2, high / 2, DOT_SHARE * min(wide, high)
    c = CIRCLE * r
    return (
        f"{INK} {x + r:.2f} {y:.2f} m {x + r:.2f} {y + c:.2f} {x + c:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
        f"{x - c:.2f} {y + r:.2f} {x - r:.2f} {y + c:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - c:.2f} {x - c:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x + c:.2f} {y - r:.2f} {x + r:.2f} {y - c:.2f} {x + r:.2f} {y:.2f} c f"
    )


def _tick(wide: float, high: float) -> str:
    return (
        f"{INK.replace('rg', 'RG')} {wide * 0.14:.2f} w 1 J 1 j {wide * 0.2:.2f} {high * 0.52:.2f} m "
        f"{wide * 0.42:.2f} {high * 0.26:.2f} l {wide * 0.82:.2f} {high * 0.78:.2f} l S"
    )
