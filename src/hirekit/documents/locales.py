"""Locale files: one a language, with every text or none; one that lacks a single text is refused, never mixed."""

from collections.abc import Iterator
from functools import cache
from importlib.resources.abc import Traversable

import attrs

from hirekit.catalog.files import read_text
from hirekit.catalog.source import MappingNode, Node, ScalarNode, SequenceNode, Source, read_yaml
from hirekit.documents.look.theme import BUNDLED, Theme
from hirekit.documents.words.locale import PLACEHOLDER, Locale
from hirekit.documents.words.plurals import plurals
from hirekit.errors import InvalidData, Problem, did_you_mean, refuse, written_path

FOLDER = "locales"
COUNTED, COUNT = "plurals", "count"
MOST_NAMED = 6
MODEL = "en"
ONE_OF = {"forms.titles_inside": ("lower", "same")}


@attrs.frozen
class _Written:
    """One text of a locale file, and where it stands."""

    path: tuple[str | int, ...]
    text: str | None
    node: Node


@cache
def locale(language: str, theme: Theme = BUNDLED) -> Locale:
    """Return the fixed texts in a language: the theme's own, else the bundled ones.

    Args:
        language: A tag such as "en" or "de-AT"; where there is no file for it, that of "de" is taken.

    Raises:
        InvalidData: There are no texts in that language, or its file lacks some: the first are named, the rest counted.
    """
    tags = (language, language.partition("-")[0])
    found = next((file for tag in tags if (file := theme.find(f"{FOLDER}/{tag}.yaml"))), None)
    if found is None:
        known = sorted({file.name.removesuffix(".yaml") for file in theme.files(FOLDER)})
        rule = (
            f"has no texts of the documents in {language!r}: there are {', '.join(known)}{did_you_mean(language, known)}; "
            f"a theme can bring {FOLDER}/{language}.yaml, with every text of our {FOLDER}/{MODEL}.yaml"
        )
        raise InvalidData([Problem(("language",), rule)])
    source, written = _read(found)
    ours = BUNDLED.find(f"{FOLDER}/{MODEL}.yaml")
    if ours is None:
        raise FileNotFoundError(MODEL)
    if str(found) != str(ours):
        refuse(_problems(source, written, model=_counted(_read(ours)[1], language)))
    return Locale(language=language, texts={key: one.text or "" for key, one in written.items()})


def _read(file: Traversable) -> tuple[Source, dict[str, _Written]]:
    source = read_yaml(read_text(file, name=str(file)), file=str(file))
    return source, {".".join(map(str, one.path)): one for one in _leaves(source.root, ())}


def _leaves(node: Node, path: tuple[str | int, ...]) -> Iterator[_Written]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield from _leaves(value, (*path, key.value))
    elif isinstance(node, SequenceNode):
        for place, value in enumerate(node.value):
            yield from _leaves(value, (*path, place))
    else:
        yield _Written(path, node.value if isinstance(node, ScalarNode) else None, node)


def _problems(source: Source, written: dict[str, _Written], *, model: dict[str, _Written]) -> Iterator[Problem]:
    """Yield what keeps a file from standing in for the model, text by text."""
    for key, one in written.items():
        place = source.location(one.node, one.path)
        if key not in model:
            yield Problem(one.path, f"is no text of the documents{did_you_mean(key, model)}", place)
            continue
        if not (one.text or "").strip():
            yield Problem(one.path, "must not be empty", place)
            continue
        wanted, found = _placeholders(model[key]), _placeholders(one)
        if wanted != found:
            told = ", ".join(f"{{{name}}}" for name in sorted(wanted)) or "no placeholder"
            yield Problem(one.path, f"must hold {told}, as {MODEL}.yaml does, not {one.text!r}", place)
        if key in ONE_OF and one.text not in ONE_OF[key]:
            yield Problem(one.path, f"must be {' or '.join(ONE_OF[key])}, not {one.text!r}", place)
    missing = [written_path(one.path) for key, one in model.items() if key not in written]
    if missing:
        count = f"{len(missing)} texts" if len(missing) > 1 else "a text"
        told = ", ".join(missing[:MOST_NAMED])
        more = f" and {len(missing) - MOST_NAMED} more" if len(missing) > MOST_NAMED else ""
        rule = f"lacks {count} of our {FOLDER}/{MODEL}.yaml: {told}{more}; a language is whole or not used"
        yield Problem((), rule, source.location(source.root, ()))


def _counted(model: dict[str, _Written], language: str) -> dict[str, _Written]:
    """Return the model with the plural forms that a language has in place of those of English."""
    wanted: dict[str, _Written] = {}
    for key, one in model.items():
        if one.path[0] != COUNTED:
            wanted[key] = one
            continue
        for form in plurals(language).forms:
            path = (*one.path[:-1], form)
            wanted[".".join(map(str, path))] = attrs.evolve(one, path=path)
    return wanted


def _placeholders(one: _Written) -> frozenset[str]:
    """Return what a text must hold; that of a count may say it in words: "one thing is missing"."""
    found = frozenset(PLACEHOLDER.findall(one.text or ""))
    return found - {COUNT} if one.path[0] == COUNTED else found
