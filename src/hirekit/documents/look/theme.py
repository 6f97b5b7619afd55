"""Where templates and style sheets come from: the bundled ones, and a team's own over them, file by file."""

import hashlib
import traceback
from collections.abc import Iterator
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from hirekit.documents.look.accent import accent_of, accent_problems, tinted
from hirekit.documents.look.fonts import FACES, Face, Faces, readable
from hirekit.documents.look.running_text import set_as_text
from hirekit.documents.words.phrases import tied
from hirekit.errors import InvalidData, Location, Problem
from hirekit.resources import bundled

if TYPE_CHECKING:
    from jinja2 import Environment, TemplateError
    from markupsafe import Markup

HOME = "documents"
FONT_ENDINGS = (".ttf", ".otf")
PICTURE_ENDINGS = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg"}
TEXT_ENDINGS = (".html", ".css", ".js", ".yaml")
WRITTEN_ENDINGS = (".css", ".html")
TEAM_STYLE = "team.css"
STYLES = ("style.css", TEAM_STYLE)


@attrs.frozen
class Theme:
    """A team's own templates, styles, texts, logo and fonts.

    Attributes:
        home: The folder they are in; None for the bundled look.
        fingerprint: Of all that the folder adds; a theme whose files change is another theme. Empty for the bundled look.
    """

    home: Path | None = None
    fingerprint: str = attrs.field(init=False)

    @fingerprint.default
    def _fingerprinted(self) -> str:
        if self.home is None:
            return ""
        found = hashlib.sha256()
        for file in _own_files(self.home):
            name = file.relative_to(self.home).as_posix()
            found.update(f"{name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
        return found.hexdigest()

    def find(self, name: str) -> Traversable | None:
        """Return the file called *name*, the team's before the bundled one, or None."""
        for home in (self.home, bundled("templates") / HOME):
            if home is not None:
                found = home.joinpath(*name.split("/"))
                if found.is_file():
                    return found
        return None

    def files(self, folder: str) -> tuple[Traversable, ...]:
        """Return the files of a folder, the team's and the bundled ones, by name; the team's where both have one."""
        found: dict[str, Traversable] = {}
        for home in (bundled("templates") / HOME, self.home):
            inside = home.joinpath(folder) if home is not None else None
            if inside is not None and inside.is_dir():
                found |= {file.name: file for file in inside.iterdir() if file.is_file()}
        return tuple(found[name] for name in sorted(found))

    def text(self, name: str) -> str:
        """Return the text of a template or style sheet.

        Raises:
            InvalidData: A theme's file is not UTF-8.
        """
        found = self.find(name)
        if found is None:
            raise KeyError(name)
        try:
            return found.read_text(encoding="utf-8")
        except UnicodeDecodeError as fault:
            raise InvalidData([Problem((), "must be UTF-8 text", Location(str(found)))]) from fault

    @property
    def style(self) -> str:
        """The style sheet, and after it what the theme adds in `team.css`.

        Raises:
            InvalidData: A theme's file is not UTF-8.
        """
        return "\n".join(self.text(name) for name in STYLES if self.find(name))

    @property
    def own_styles(self) -> dict[str, str]:
        """The theme's own style sheets, by the names of their files; empty for the bundled look.

        Raises:
            InvalidData: A theme's file is not UTF-8.
        """
        home = self.home
        return {str(home / name): self.text(name) for name in STYLES if (home / name).is_file()} if home else {}

    def place_of(self, words: str) -> Location | None:
        """Return the file and line of the theme's own where these words are first written, or None."""
        for file in sorted(self.home.rglob("*")) if self.home else ():
            if file.suffix in WRITTEN_ENDINGS and file.is_file():
                for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
                    if words in line:
                        return Location(str(file), number)
        return None

    @property
    def fonts(self) -> tuple[Traversable, ...]:
        """Fonts the theme adds for letters that ours lack, by name."""
        ours = {face.part for face in FACES}
        return tuple(file for file in self._font_files() if file.stem not in ours)

    @cached_property
    def faces(self) -> Faces:
        """The faces pages are set in: ours, each but where the theme has one of that part, such as `fonts/sans-bold.otf`.

        Raises:
            InvalidData: A theme's file is no font that can be used.
        """
        own = {file.stem: file for file in self._font_files()}
        return tuple(_own_face(face, own[face.part]) if face.part in own else face for face in FACES)

    def _font_files(self) -> list[Path]:
        folder = self.home / "fonts" if self.home else None
        if folder is None or not folder.is_dir():
            return []
        return sorted((f for f in folder.iterdir() if f.suffix.lower() in FONT_ENDINGS), key=lambda f: f.name)

    @cached_property
    def environment(self) -> "Environment":
        """Templates, with every value escaped and every missing one an error."""
        from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415

        def load(name: str) -> tuple[str, str, None] | None:
            found = self.find(name)
            return (self.text(name), str(found), None) if found else None

        environment = Environment(
            loader=FunctionLoader(load),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["tied"] = tied
        environment.filters["tinted"] = self._tinted
        return environment

    @cached_property
    def _accent(self) -> str:
        return accent_of(self.style)

    def _tinted(self, drawing: "Markup") -> "Markup":
        """Return a drawing in the accent of this theme."""
        return tinted(drawing, self._accent)

    def html(self, name: str, **values: object) -> str:
        """Return the template called *name*, filled, what people typed set as a printed page sets it.

        Raises:
            InvalidData: A theme's template is at fault.
        """
        from jinja2 import TemplateError  # noqa: PLC0415

        try:
            return set_as_text(self.environment.get_template(name).render(values))
        except TemplateError as fault:
            if self.home is None:
                raise
            place = self._place_of_fault(fault) or Location(str(self.home / name))
            raise InvalidData([Problem((), f"the template cannot be used: {fault.message}", place)]) from fault

    def _place_of_fault(self, fault: "TemplateError") -> Location | None:
        """Return the file and line of the theme's own where a template goes wrong: where it was read, or where it was filled."""
        from jinja2 import TemplateSyntaxError  # noqa: PLC0415

        if isinstance(fault, TemplateSyntaxError) and fault.filename:
            return Location(fault.filename, fault.lineno)
        # A fault in a part of ours that a template of the theme fills wrongly is told where the theme asks for it.
        own = [
            Location(frame.filename, frame.lineno)
            for frame in traceback.extract_tb(fault.__traceback__)
            if self.home is not None and Path(frame.filename).is_relative_to(self.home)
        ]
        return own[-1] if own else None


def _own_files(home: Path) -> Iterator[Path]:
    """Yield the files of a theme's folder that a document may use, hidden ones passed over."""
    endings = (*TEXT_ENDINGS, *FONT_ENDINGS, *PICTURE_ENDINGS)
    for file in sorted(home.iterdir()):
        if file.name.startswith("."):
            continue
        if file.is_dir() and not file.is_symlink():
            yield from _own_files(file)
        elif file.suffix.lower() in endings and file.is_file():
            yield file


def _own_face(instead_of: Face, file: Path) -> Face:
    data = file.read_bytes()
    readable(data, file=str(file))
    digest = hashlib.sha256(data).hexdigest()
    return attrs.evolve(instead_of, package="", file=str(file), sha256=digest)


BUNDLED = Theme()


def theme_at(home: str | Path | None) -> Theme:
    """Return the theme in a folder, or the bundled one.

    Raises:
        InvalidData: There is no such folder, or its style sheets are not UTF-8 or call `--accent` what is no colour.
    """
    if home is None:
        return BUNDLED
    if not Path(home).is_dir():
        raise InvalidData([Problem(("theme",), f"must be a folder with templates, not {str(home)!r}")])
    theme = Theme(Path(home))
    if (own := theme.own_styles) and (problems := list(accent_problems(theme.style, own))):
        raise InvalidData(problems)
    return theme
