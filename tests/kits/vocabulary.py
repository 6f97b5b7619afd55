"""The words of the bundled kits, to be held against a list that was read by people.

    PYTHONPATH=src python tests/kits/vocabulary.py            words that are in a kit and not on the list
    PYTHONPATH=src python tests/kits/vocabulary.py --accept   put them on the list, once you have read them

The list was checked with Hunspell's British dictionary when it was made, so that no speller is needed to run the test.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

import hirekit
from hirekit.resources import bundled_kits

LIST = Path(__file__).parent / "words.txt"
CODE = re.compile(r"```.*?```|`[^`]*`|\S*[_/@]\S*|\b\w*\d\w*\b", re.DOTALL)
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
# What holds ids, codes or names of files, and no prose.
CODED = frozenset(
    {"id", "topics", "duties", "criteria", "handouts", "enemies", "job_levels", "primary", "secondary"}
    | {"kind", "kinds", "tags", "focus", "seats", "weights", "extends"}
)


def prose(value: object) -> Iterator[str]:
    """Yield every text that people read in a value of the model."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from prose(part)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.name not in CODED:
                yield from prose(getattr(value, field.name))


def words(text: str) -> Iterator[str]:
    """Yield the words of a text in small letters, without code and whatever has a digit in it."""
    yield from (word.lower() for word in WORD.findall(CODE.sub(" ", text)))


def unlisted() -> dict[str, str]:
    """Return the words of the kits that are not on the list, each with a text it stands in."""
    known = set(LIST.read_text(encoding="utf-8").split())
    texts = [text for name in bundled_kits() for text in prose(hirekit.load_kit(name))]
    return {word: text for text in texts for word in words(text) if word not in known}


if __name__ == "__main__":
    found = sorted(unlisted())
    sys.stdout.write("".join(f"{word}\n" for word in found))
    if "--accept" in sys.argv:
        LIST.write_text("\n".join(sorted({*LIST.read_text(encoding="utf-8").split(), *found})) + "\n", encoding="utf-8")
