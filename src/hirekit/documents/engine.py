"""From HTML to PDF: WeasyPrint, fed with our fonts and styles only and fetching nothing else."""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import attrs

from hirekit.documents import archival, fonts
from hirekit.documents.acroform import repair
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.paper import Paper, points
from hirekit.documents.streams import ends_cleanly
from hirekit.documents.theme import FONT_ENDINGS, PICTURE_ENDINGS, Theme
from hirekit.errors import InvalidData, LimitExceeded, MissingLibrary, Problem

if TYPE_CHECKING:
    from weasyprint import Document

INSTALL = (
    "printing needs the Pango library; install it with "
    "'sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0' (Debian, Ubuntu) "
    "or 'brew install pango' (macOS)"
)
RULES = re.compile(r"hirekit:rules/(\d{1,3})")
THEME_URL = "hirekit:theme/"
PITCH = 21
NEXT_TO_NOTHING = 0.4
POINTS_PER_PIXEL = 0.75
MOST_HTML = 5_000_000
# Pango and fontconfig keep state of their own, so pages are laid out one document at a time.
_one_at_a_time = Lock()


@attrs.frozen(kw_only=True)
class Attached:
    """A file that travels inside the PDF."""

    name: str
    content: bytes
    description: str


@attrs.frozen(kw_only=True)
class LaidOut:
    """A document after layout: on which page each named place is, and how many pages there are.

    Attributes:
        places: Page, from 1, by the `id` of an element.
        heights: How far down its page each stands, in points from the top edge.
    """

    document: "Document"
    theme: Theme
    places: Mapping[str, int]
    heights: Mapping[str, float]
    count: int


@cache
def weasyprint() -> Any:
    """Return WeasyPrint, imported without the machine's fonts.

    Raises:
        MissingLibrary: Pango or a library it needs is not installed.
    """
    with fonts.only_our_fonts():
        try:
            return import_module("weasyprint")
        except OSError as fault:
            raise MissingLibrary(f"{INSTALL}; the fault was: {str(fault).splitlines()[0]}") from fault


def asset(url: str, theme: Theme) -> tuple[bytes, str] | None:
    """Return the bytes and type of one of our own assets, or None for any other address."""
    if url == fonts.FORM_URL:
        return fonts.form_font(fonts.face(fonts.SANS, faces=theme.faces)), "font/ttf"
    for face in theme.faces:
        if url == face.url:
            return face.read(), "font/ttf"
    if found := RULES.fullmatch(url):
        return ruled(int(found[1])).encode(), "image/svg+xml"
    if url.startswith(THEME_URL):
        name = unquote(url.removeprefix(THEME_URL))
        ending = "." + name.rpartition(".")[2].lower()
        if ".." not in name.split("/") and (ending in PICTURE_ENDINGS or ending in FONT_ENDINGS):
            file = theme.find(name)
            if file is not None:
                return file.read_bytes(), PICTURE_ENDINGS.get(ending, "font/ttf")
    return None


def ruled(lines: int) -> str:
    """Return a drawing of *lines* writing lines, as a background: exact, and decoration to a screen reader."""
    rules = "".join(f"M0 {PITCH * (line + 1) - 0.2:g}H400" for line in range(lines))
    high = PITCH * lines
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="{high}" viewBox="0 0 400 {high}" '
        f'preserveAspectRatio="none"><path d="{rules}" stroke="#8c8c8c" stroke-width="0.4" fill="none"/></svg>'
    )


@cache
def _fetcher(theme: Theme) -> Any:
    urls = import_module("weasyprint.urls")

    class Locked(urls.URLFetcher):  # type: ignore[misc, name-defined]
        """Serves our own assets and stops the render on any other address."""

        def __init__(self) -> None:
            super().__init__(allowed_protocols=(), allow_redirects=False, timeout=1)

        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002
            found = asset(url, theme)
            if found is None:
                raise urls.FatalURLFetchingError(url)
            return urls.URLFetcherResponse(url, body=found[0], headers={"Content-Type": found[1]})

    return Locked()


@cache
def _styles(theme: Theme, paper: Paper) -> tuple[Any, Any]:
    """Return the font configuration and the parsed style sheets of a theme and paper; both are kept."""
    library = weasyprint()
    with fonts.only_our_fonts():
        configuration = import_module("weasyprint.text.fonts").FontConfiguration()
        sheet = "\n".join((fonts.font_faces(theme.faces, theme.fonts), page_rules(paper), theme.style))
        css = library.CSS(string=sheet, font_config=configuration, url_fetcher=_fetcher(theme))
    return configuration, css


def page_rules(paper: Paper) -> str:
    """Return the page size and margins; the inner margin is the wider one, left on right-hand pages."""
    return (
        f"@page {{ size: {paper.width}mm {paper.height}mm; "
        f"margin: {paper.top}mm {paper.outer}mm {paper.bottom}mm {paper.inner}mm }}\n"
        f"@page :left {{ margin-left: {paper.outer}mm; margin-right: {paper.inner}mm }}\n"
        f":root {{ --block: {paper.block}pt }}\n"
    )


@contextmanager
def _only_its_own(theme: Theme) -> Iterator[None]:
    """Turn what stops a render that asks for a foreign address, which no `except Exception` sees, into a fault."""
    try:
        yield
    except import_module("weasyprint.urls").FatalURLFetchingError as fault:
        url = str(fault)
        rule = f"must not fetch anything but its own files: {url[:80]}"
        if url.startswith(THEME_URL):
            rule += f"; the theme has no such file, a picture in {', '.join(PICTURE_ENDINGS)} or a font"
        raise InvalidData([Problem(("theme",), rule, theme.place_of(url))]) from fault


def lay_out(html: str, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a document after layout, not yet a PDF.

    Raises:
        InvalidData: A letter is in none of the fonts.
        LimitExceeded: There is more text than any packet holds.
    """
    if len(html) > MOST_HTML:
        raise LimitExceeded(f"a document must have at most {MOST_HTML} characters, not {len(html)}")
    library = weasyprint()
    with _only_its_own(theme), _one_at_a_time:
        configuration, css = _styles(theme, paper)
        document = library.HTML(string=html, url_fetcher=_fetcher(theme), base_url=None).render(
            font_config=configuration, stylesheets=[css], pdf_forms=True, presentational_hints=False
        )
    places = {name: number for number, page in enumerate(document.pages, start=1) for name in page.anchors}
    heights = {name: y * POINTS_PER_PIXEL for page in document.pages for name, (_, y, *_) in page.anchors.items()}
    return LaidOut(document=document, theme=theme, places=places, heights=heights, count=len(document.pages))


def settled(html: Callable[[bool], str], *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a flowing document after layout, set closer where that spares a last page that holds next to nothing.

    Args:
        html: The document, given whether to set it closer.
    """
    roomy = lay_out(html(False), theme=theme, paper=paper)  # noqa: FBT003
    if roomy.count == 1 or roomy.heights.get("end", paper.block) - points(paper.top) > paper.block * NEXT_TO_NOTHING:
        return roomy
    close = lay_out(html(True), theme=theme, paper=paper)  # noqa: FBT003
    return close if close.count < roomy.count else roomy


def write(
    laid_out: LaidOut,
    *,
    attached: tuple[Attached, ...] = (),
    hidden: Mapping[str, str] | None = None,
    dated: str = "",
    finished: Callable[[Any, Any], None] = lambda _document, _pdf: None,
) -> bytes:
    """Return the PDF of a document: tagged, archival, its fields repaired, the same bytes for the same input.

    Args:
        attached: Files that travel inside.
        hidden: Read-only fields that say whose form this is.
        dated: The day it was issued, as YYYY-MM-DD; empty where it was not.
        finished: Called with the document and its objects before they are written.
    """
    library = weasyprint()
    made = _moment(dated)

    def printed(spare: int) -> bytes:
        def finish(document: object, pdf: Any) -> None:
            repair(pdf, hidden=hidden or {})
            archival.declare(document, pdf, hidden=hidden or {}, spare=spare)
            finished(document, pdf)

        # An attachment can be written once, so each printing has its own.
        attachments = [
            library.Attachment(
                string=file.content,
                name=file.name,
                description=file.description,
                relationship="Data",
                created=made,
                modified=made,
            )
            for file in attached
        ]
        return laid_out.document.write_pdf(  # type: ignore[no-any-return]
            pdf_variant="pdf/a-3a",
            pdf_forms=True,
            pdf_tags=True,
            attachments=attachments,
            finisher=finish,
        )

    with _only_its_own(laid_out.theme), _one_at_a_time, warnings.catch_warnings():
        # WeasyPrint leaves its colour profile's file for the collector to close.
        warnings.simplefilter("ignore", ResourceWarning)
        return next(pdf for pdf in map(printed, count()) if ends_cleanly(pdf))


def _moment(dated: str) -> Any:
    """Return the moment written into attachments: the day of issue, or a fixed one, never the clock's."""
    from datetime import UTC, datetime  # noqa: PLC0415

    return datetime.fromisoformat(dated or "2000-01-01").replace(tzinfo=UTC)


def pdf(
    html: Callable[[], str],
    *,
    theme: Theme,
    paper: Paper,
    sources: Mapping[str, object],
    attached: tuple[Attached, ...] = (),
    dated: str = "",
) -> bytes:
    """Return the PDF of a flowing document.

    Args:
        sources: The values its texts come from, by the name to use when one holds a letter no font has.
    """
    text = html()
    refuse_missing_letters(text, sources=sources, theme=theme)
    return write(lay_out(text, theme=theme, paper=paper), attached=attached, dated=dated)
