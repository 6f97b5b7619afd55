"""One text for one meaning: the form that fingerprints are taken of.

Texts are put in Unicode NFC and runs of white space become one blank, so that how a file was wrapped or
saved does not matter; numbers are exact decimals; lists keep the order they were declared in.
"""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import attrs

from hirekit.model.rules import plain


def canonical(value: object) -> object:
    """Return *value* as plain data of canonical form.

    >>> canonical({"weight": Fraction(1, 4), "title": "Data   quality\\n"})
    {'weight': '0.25', 'title': 'Data quality'}
    """
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split())
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Fraction):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): canonical(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [canonical(item) for item in value]
    kind: type = type(value)
    if attrs.has(kind):
        names = [field.name for field in attrs.fields(kind) if not field.name.startswith("_")]
        return {"": kind.__name__, **{name: canonical(getattr(value, name)) for name in names}}
    raise TypeError(f"has no canonical form: {type(value).__name__}")


def fingerprint(value: object) -> str:
    """Return the SHA-256 of the canonical form of *value*, as 64 hexadecimal digits."""
    text = json.dumps(canonical(value), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
