"""Letters of feedback: one YAML file each."""

from functools import cache

from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.catalog.reading import SCHEMA, read_value, text_kind
from hirekit.catalog.shapes import Record
from hirekit.catalog.structure import record
from hirekit.model.letter import Letter


@cache
def letter_record() -> Record:
    """Return how a letter is written."""
    return record(Letter, ignored=SCHEMA, name="LetterFile")


def letter_from_text(text: str, *, file: str, kind: str = "yaml") -> Letter:
    """Return the letter that a text holds.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    letter: Letter = read_value(text, letter_record(), schema="letter", file=file, kind=kind)
    return letter


def load_letter(path: SOME_PATH) -> Letter:
    """Return the letter of a YAML or JSON file.

    Raises:
        InvalidData: With every fault, in reading order.
    """
    return letter_from_text(read_text(as_path(path), name=str(path)), file=str(path), kind=text_kind(str(path)))
