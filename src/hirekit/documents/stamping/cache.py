"""What is kept between runs: masters, the letters of faces, and how a theme sets words."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

from hirekit.documents.look import letterforms
from hirekit.documents.made_with import made_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from hirekit.documents.look.fonts import Face
    from hirekit.documents.look.letterforms import Letterforms

DIGEST = 64


class Cache(Protocol):
    """Where masters are kept between runs, by key; what it gives back is checked before it is used."""

    def get(self, key: str) -> bytes | None:
        """Return what was put under a key, or None."""

    def put(self, key: str, data: bytes) -> object:
        """Keep bytes under a key of 64 hexadecimal digits."""


def kept(cache: Cache | None, about: str, make: Callable[[], bytes]) -> bytes:
    """Return what is kept of something, made anew where nothing is, it is not whole, or what lays pages out has changed."""
    if cache is None:
        return make()
    key = hashlib.sha256(f"{about} {made_with()}".encode()).hexdigest()
    data = cache.get(key)
    if data and hashlib.sha256(data[DIGEST:]).hexdigest().encode() == data[:DIGEST]:
        return data[DIGEST:]
    made = make()
    cache.put(key, hashlib.sha256(made).hexdigest().encode() + made)
    return made


def kept_forms(cache: Cache | None, of: Face, features: tuple[str, ...] = ()) -> Letterforms:
    """Return the letters of a face, which a cache spares reading from the font."""
    if cache is not None:
        about = " ".join(("letterforms", of.part, of.sha256, *features))
        letterforms.recall(kept(cache, about, lambda: letterforms.kept(of, features)), of, features)
    return letterforms.forms_of(of, features)
