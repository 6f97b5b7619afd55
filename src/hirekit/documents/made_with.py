"""What lays pages out, as one fingerprint: whatever is kept under it is made anew once any of that changes."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

from hirekit.resources import bundled

LIBRARIES = ("hirekit", "weasyprint", "pydyf", "fonttools", "jinja2", "font-source-sans-pro", "font-source-serif-pro", "fontpkg-source-code-pro")  # fmt: skip
NOT_READ = (".pyc",)


@cache
def made_with() -> str:
    """Return a fingerprint of the libraries, our templates, and our code for documents and what they show."""
    found = hashlib.sha256()
    for library in LIBRARIES:
        try:
            found.update(f"{library} {version(library)}\n".encode())
        except PackageNotFoundError:
            found.update(f"{library}\n".encode())
    for home in (files("hirekit.documents"), files("hirekit.model"), bundled("templates") / "documents"):
        for path, file in files_within(home):
            found.update(f"{path}\n".encode() + file.read_bytes())
    return found.hexdigest()


def files_within(home: Traversable, path: str = "") -> Iterator[tuple[str, Traversable]]:
    """Yield the files of a folder and of all folders in it, with their paths, in the order of those."""
    for one in sorted(home.iterdir(), key=lambda one: one.name):
        here = f"{path}/{one.name}"
        if one.is_dir():
            yield from files_within(one, here)
        elif not one.name.endswith(NOT_READ):
            yield here, one
