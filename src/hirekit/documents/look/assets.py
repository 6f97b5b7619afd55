"""What a page may fetch: our fonts and drawings, a theme's own pictures and fonts, and nothing from anywhere else."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import unquote

from hirekit.documents.look import fonts
from hirekit.documents.look.theme import FONT_ENDINGS, PICTURE_ENDINGS, Theme
from hirekit.errors import InvalidData, Problem

RULES = re.compile(r"hirekit:rules/(\d{1,3})")
THEME_URL = "hirekit:theme/"
PITCH = 21


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
def fetcher(theme: Theme) -> Any:
    """Return what serves our own assets and a theme's, and stops the render on any other address."""
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


@contextmanager
def only_its_own(theme: Theme) -> Iterator[None]:
    """Turn what stops a render that asks for a foreign address, which no `except Exception` sees, into a fault."""
    try:
        yield
    except import_module("weasyprint.urls").FatalURLFetchingError as fault:
        url = str(fault)
        rule = f"must not fetch anything but its own files: {url[:80]}"
        if url.startswith(THEME_URL):
            rule += f"; the theme has no such file, a picture in {', '.join(PICTURE_ENDINGS)} or a font"
        raise InvalidData([Problem(("theme",), rule, theme.place_of(url))]) from fault
