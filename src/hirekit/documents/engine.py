"""From HTML to PDF: WeasyPrint, fed with our fonts and styles only and fetching nothing else."""

import warnings
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Any

import attrs

from hirekit.collector import without_collector
from hirekit.documents.look import fonts
from hirekit.documents.look.assets import fetcher, only_its_own
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.paper import Paper
from hirekit.documents.look.theme import Theme
from hirekit.documents.pdf import archival, tags
from hirekit.documents.pdf.acroform import repair
from hirekit.documents.pdf.streams import ends_cleanly
from hirekit.errors import LimitExceeded, MissingLibrary

if TYPE_CHECKING:
    from weasyprint import Document

INSTALL = (
    "printing needs the Pango library; install it with "
    "'sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0' (Debian, Ubuntu) "
    "or 'brew install pango' (macOS)"
)
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
        places: Page, from 1, by the `id` of an element; the last one where it runs over several. `begins` is the first.
        heights: How far down its page each stands, in points from the top edge.
    """

    document: "Document"
    theme: Theme
    places: Mapping[str, int]
    begins: Mapping[str, int]
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


@cache
def _styles(theme: Theme, paper: Paper) -> tuple[Any, Any]:
    """Return the font configuration and the parsed style sheets of a theme and paper; both are kept."""
    library = weasyprint()
    with fonts.only_our_fonts():
        configuration = import_module("weasyprint.text.fonts").FontConfiguration()
        sheet = "\n".join((fonts.font_faces(theme.faces, theme.fonts), page_rules(paper), theme.style))
        css = library.CSS(string=sheet, font_config=configuration, url_fetcher=fetcher(theme))
    return configuration, css


def page_rules(paper: Paper) -> str:
    """Return the page size and margins; the inner margin is the wider one, left on right-hand pages."""
    return (
        f"@page {{ size: {paper.width}mm {paper.height}mm; "
        f"margin: {paper.top}mm {paper.outer}mm {paper.bottom}mm {paper.inner}mm }}\n"
        f"@page :left {{ margin-left: {paper.outer}mm; margin-right: {paper.inner}mm }}\n"
        f":root {{ --block: {paper.block}pt }}\n"
    )


def lay_out(html: str, *, theme: Theme, paper: Paper) -> LaidOut:
    """Return a document after layout, not yet a PDF.

    Raises:
        InvalidData: A letter is in none of the fonts.
        LimitExceeded: There is more text than any packet holds.
    """
    if len(html) > MOST_HTML:
        raise LimitExceeded(f"a document must have at most {MOST_HTML} characters, not {len(html)}")
    library = weasyprint()
    # A layout is kept whole while it is made, so that all a collector can do is walk through it again and again.
    with only_its_own(theme), _one_at_a_time, without_collector():
        configuration, css = _styles(theme, paper)
        document = library.HTML(string=html, url_fetcher=fetcher(theme), base_url=None).render(
            font_config=configuration, stylesheets=[css], pdf_forms=True, presentational_hints=False
        )
    places = {name: number for number, page in enumerate(document.pages, start=1) for name in page.anchors}
    begins = {name: n for n, page in reversed(list(enumerate(document.pages, start=1))) for name in page.anchors}
    heights = {name: y * POINTS_PER_PIXEL for page in document.pages for name, (_, y, *_) in page.anchors.items()}
    return LaidOut(
        document=document, theme=theme, places=places, begins=begins, heights=heights, count=len(document.pages)
    )


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
            tags.mend(pdf)
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

    telling = tags.languages_told()
    with only_its_own(laid_out.theme), _one_at_a_time, without_collector(), telling, warnings.catch_warnings():
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
