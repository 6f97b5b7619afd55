"""Plain data as YAML that people can read and edit, and that means the same under YAML 1.1 and 1.2."""

import json
import re
from collections.abc import Iterator, Mapping

from hirekit.catalog.source import UNPRINTABLE

# A word that every reader of YAML takes for text, if it is none of the words below.
SAFE = re.compile(r"[A-Za-z_][A-Za-z0-9_ ()/.,;?!%'-]*(?<![ ])")
WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"))
# A text that a literal block gives back letter by letter.
BLOCK = re.compile(r"[^\s](?:[^\n\r\t\x85\u2028\u2029\ufeff]|\n(?![ \n]))*")
WIDEST = 110


def yaml_text(data: Mapping[str, object]) -> str:
    """Return a mapping as a YAML document.

    >>> print(yaml_text({"id": "REQ-1042", "cut": {"percent": 60}, "skills": ["ml"], "name": "no"}), end="")
    id: REQ-1042
    cut: {percent: 60}
    skills: [ml]
    name: "no"
    """
    return "".join(f"{line}\n" for line in _mapping(data, ""))


def _mapping(data: Mapping[str, object], indent: str) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{indent}{_scalar(key)}:", value, f"{indent}  ")


def _entry(lead: str, value: object, indent: str) -> Iterator[str]:
    flow = _flow(value)
    if not isinstance(value, str | Mapping | list) or (flow is not None and len(lead) + len(flow) < WIDEST):
        yield f"{lead} {flow}"
    elif isinstance(value, str):
        if _fits_block(value):
            yield f"{lead} |{'' if value.endswith(chr(10)) else '-'}"
            yield from (f"{indent}{line}" for line in value.removesuffix("\n").split("\n"))
        else:
            yield f"{lead} {_scalar(value)}"
    elif isinstance(value, Mapping):
        yield lead
        yield from _mapping(value, indent)
    else:
        yield lead
        for item in value:
            yield from _item(item, indent)


def _item(item: object, indent: str) -> Iterator[str]:
    if isinstance(item, Mapping) and item and (_flow(item) is None or len(_flow(item) or "") + len(indent) >= WIDEST):
        lines = _mapping(item, f"{indent}  ")
        yield f"{indent}- {next(lines).lstrip(' ')}"
        yield from lines
    else:
        yield from _entry(f"{indent}-", item, f"{indent}  ")


def _flow(value: object) -> str | None:
    """Return a value on one line, or None where it is better over several."""
    if isinstance(value, Mapping):
        parts = [(_scalar(key, flow=True), _flow(item)) for key, item in value.items()]
        return (
            None
            if any(item is None for _, item in parts)
            else "{" + ", ".join(f"{key}: {item}" for key, item in parts) + "}"
        )
    if isinstance(value, list):
        items = [_flow(item) for item in value]
        if any(item is None or isinstance(each, Mapping | list) for item, each in zip(items, value, strict=True)):
            return None if items else "[]"
        return "[" + ", ".join(item for item in items if item is not None) + "]"
    if isinstance(value, str):
        return None if "\n" in value else _scalar(value, flow=True)
    return json.dumps(value)


def _scalar(text: str, *, flow: bool = False) -> str:
    if SAFE.fullmatch(text) and text.lower() not in WORDS and not (flow and "," in text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    # Characters that JSON leaves as they are and that YAML would refuse or fold.
    return re.sub(
        "[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]", lambda found: f"\\u{ord(found.group()):04x}", quoted
    )


def _fits_block(text: str) -> bool:
    body = text.removesuffix("\n")
    return "\n" in body and BLOCK.fullmatch(body) is not None and not UNPRINTABLE.search(body)
