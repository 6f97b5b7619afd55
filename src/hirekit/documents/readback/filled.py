"""The fields of a PDF as it came back, read without trusting it."""

import io
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from hirekit.errors import InvalidData, LimitExceeded, Location, Problem

LARGEST = 50_000_000
MOST_FIELDS = 5_000
DEEPEST = 8
MOST_PAGES = 2_000
LONGEST_STREAM = 100_000  # deflated; it holds a thousand times as much at most
OFF = "/Off"
NO_FORM = (
    "has no form fields: if it is a packet, it was printed to PDF or flattened, and its marks are a picture; "
    "send back the packet itself, saved after filling, or type the ratings into a YAML scorecard"
)
TAKEN_APART = (
    "has lost fields: pages were taken out of it or put into it by another program; "
    "send back the whole packet itself, saved after filling"
)


@attrs.frozen
class Mark:
    """One marked circle or box, or one written text, and its page."""

    value: str
    page: int


@attrs.frozen(kw_only=True)
class FilledField:
    """A field as it came back.

    Attributes:
        stored: What is stored for it: nothing, one value, or several that differ. Some programs write a text into
            the field, some into each place where it stands.
        marks: What its circles or boxes show, each with its page.
        pages: Every page it stands on; 0 for a place that is on none.
    """

    stored: tuple[str, ...]
    marks: tuple[Mark, ...]
    pages: tuple[int, ...]

    @property
    def value(self) -> str:
        """The value stored, or nothing; the first where several differ."""
        return self.stored[0] if self.stored else ""

    @property
    def page(self) -> int:
        return self.pages[0] if self.pages else 0


@attrs.frozen(kw_only=True)
class Filled:
    """A form as it came back.

    Attributes:
        fields: By their full name; the first of those that share one.
        info: What the file's information says of the packet.
        pages: How many it has.
        twice: Names that several fields have, as they do where files were put together.
    """

    fields: Mapping[str, FilledField]
    info: Mapping[str, str]
    pages: int
    twice: tuple[str, ...] = ()


def refusal(file: str, message: str, *path: str | int) -> InvalidData:
    """Return the fault of a file as an exception to raise."""
    return InvalidData([Problem(path, message, Location(file))])


def opened(data: bytes, file: str) -> Filled:
    """Return the form in a file.

    Raises:
        InvalidData: It is no PDF, is locked, damaged or taken apart, or has no form. A file that would have to be
            pieced together again is not read: what is missing from it cannot be known.
        LimitExceeded: It is larger than any packet.
    """
    import pikepdf  # noqa: PLC0415

    if len(data) > LARGEST:
        raise LimitExceeded(
            f"{file}: a packet must have at most {LARGEST // 1_000_000} MB, not {len(data) // 1_000_000}"
        )
    if b"%PDF-" not in data[:1024]:
        raise refusal(file, "is not a PDF, though it is named like one; ask for the packet itself, saved after filling")
    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True, attempt_recovery=False) as pdf:
            if len(pdf.pages) > MOST_PAGES:
                raise LimitExceeded(f"{file}: a packet must have at most {MOST_PAGES} pages, not {len(pdf.pages)}")
            pages = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
            widgets = _pages_of_widgets(pdf)
            info = {
                str(key)[3:].lower(): str(value) for key, value in pdf.docinfo.items() if str(key).startswith("/Hk")
            }
            form = pdf.Root.get("/AcroForm")
            if form is None or not len(form.get("/Fields", [])):
                raise refusal(file, NO_FORM)
            filled: dict[str, FilledField] = {}
            twice: list[str] = []
            if any(field is None for field in form.Fields):
                raise refusal(file, TAKEN_APART)
            for name, found in _walk(form.Fields, "", {}, pages, widgets, 0):
                if len(filled) + len(twice) > MOST_FIELDS:
                    raise LimitExceeded(f"{file}: a packet must have at most {MOST_FIELDS} fields")
                if name in filled:
                    twice.append(name)
                filled.setdefault(name, found)
            return Filled(fields=filled, info=info, pages=len(pages), twice=tuple(dict.fromkeys(twice)))
    except pikepdf.PasswordError as fault:
        raise refusal(
            file, "is locked with a password; name it with --password-file, or save a copy without one"
        ) from fault
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        if isinstance(fault, InvalidData | LimitExceeded):
            raise
        raise refusal(file, "is damaged: it cannot be read as a PDF to its end; ask for it again") from fault


def _pages_of_widgets(pdf: Any) -> dict[tuple[int, int], int]:
    return {
        annotation.objgen: number
        for number, page in enumerate(pdf.pages, start=1)
        for annotation in page.get("/Annots", [])
        if annotation.objgen != (0, 0)
    }


def _walk(
    array: Any,
    prefix: str,
    inherited: Mapping[str, Any],
    pages: Mapping[Any, int],
    widgets: Mapping[Any, int],
    depth: int,
) -> Iterator[tuple[str, FilledField]]:
    """Yield every field with its full name."""
    if depth > DEEPEST:
        raise ValueError("fields are nested too deep")
    for field in array:
        name = f"{prefix}.{field.T}" if prefix and "/T" in field else str(field.get("/T", prefix))
        here = {**inherited, **{key: field[key] for key in ("/FT", "/V") if key in field}}
        kids = list(field.get("/Kids", []))
        if any("/T" in kid for kid in kids):
            yield from _walk(field.Kids, name, here, pages, widgets, depth + 1)
            continue
        shown_by = kids or [field]
        places = [_place(kid, pages, widgets) for kid in shown_by]
        marks = [
            Mark(str(kid.AS)[1:], place)
            for kid, place in zip(shown_by, places, strict=True)
            if "/AS" in kid and str(kid.AS) != OFF
        ]
        button = str(here.get("/FT", "")) == "/Btn"
        texts = [_plain(value, button=button) for value in (here.get("/V"), *(kid.get("/V") for kid in kids))]
        stored = tuple(dict.fromkeys(text for text in texts if text))
        yield name, FilledField(stored=stored, marks=tuple(marks), pages=tuple(places))


def _place(kid: Any, pages: Mapping[Any, int], widgets: Mapping[Any, int]) -> int:
    """Return the page that shows a place of a field; 0 for none, whatever page the place itself names."""
    if kid.objgen != (0, 0):
        return widgets.get(kid.objgen, 0)
    return pages.get(kid.P.objgen, 0) if "/P" in kid else 0


def _plain(value: Any, *, button: bool) -> str:
    """Return a field's value as text; some tools write a choice as a list of one."""
    import pikepdf  # noqa: PLC0415

    if value is None:
        return ""
    if isinstance(value, pikepdf.Array):
        value = value[0] if len(value) else ""
    if isinstance(value, pikepdf.Stream):
        if len(value.read_raw_bytes()) > LONGEST_STREAM:
            raise ValueError("a text is stored in more bytes than any note has")
        return value.read_bytes().decode("utf-8", "replace")
    text = str(value)
    return ("" if text == OFF else text.removeprefix("/")) if button else text.replace("\r\n", "\n").replace("\r", "\n")
