"""Single values: what YAML 1.2's core schema takes them for, and the strict types hirekit reads them as."""

import re
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.source import MappingNode, Node, ScalarNode, SequenceNode
from hirekit.model.rules import plain

NULL = frozenset(("", "~", "null", "Null", "NULL"))
TRUE = frozenset(("true", "True", "TRUE"))
FALSE = frozenset(("false", "False", "FALSE"))
WORDS = NULL | TRUE | FALSE
INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
RATIO = re.compile(r"[0-9]{1,40}/[0-9]{1,40}")
PERCENT = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,12})?) ?%")
MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?: ?[Zz]|[-+][0-9]{2}:[0-9]{2})?"
)
DIGITS = re.compile(r"[0-9a-fA-F]{8,64}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
BEGINS_A_NUMBER = frozenset("+-.0123456789")
# Longer numbers are slips or attacks, and exponents this long would take all memory.
LONGEST_NUMBER = 40
HIGHEST_EXPONENT = 99
SHOWN = 40
SCORE_WORDS = re.compile(r"-?[0-9]{1,9}")

BAD: Any = object()  # what reading gives where it noted a fault


def meaning(node: Node) -> str:
    """Return what a plain or quoted scalar is: null, truth, whole, decimal, special or text; or mapping, list."""
    if isinstance(node, MappingNode):
        return "mapping"
    if isinstance(node, SequenceNode):
        return "list"
    value = node.value
    if node.style:  # type: ignore[attr-defined]
        return "text"
    if value in WORDS:
        return "null" if value in NULL else "truth"
    if value[0] not in BEGINS_A_NUMBER:
        return "text"
    kinds = (("whole", INTEGER), ("decimal", DECIMAL), ("special", SPECIAL))
    return next((kind for kind, pattern in kinds if pattern.fullmatch(value)), "text")


def described(node: Node) -> str:
    """Return what was written, in words that follow "not"."""
    kind = meaning(node)
    if kind == "mapping":
        return "keys with values"
    if kind == "list":
        return "a list"
    if kind == "null":
        return "nothing"
    return f"the text {shown(node.value)}" if kind == "text" else written(node)[:SHOWN]


def written(node: Node) -> str:
    """Return a number as its file writes it: what is .inf in YAML is Infinity in JSON."""
    return str(getattr(node.value, "written", node.value))


def expected(what: str, node: Node) -> str:
    """Return the message for a value of another kind than *what*."""
    return (
        f"must be {what}; nothing is written here"
        if meaning(node) == "null"
        else f"must be {what}, not {described(node)}"
    )


def shown(text: str) -> str:
    """Return a text short enough to print.

    >>> shown("no")
    "'no'"
    """
    return repr(text if len(text) <= SHOWN else f"{text[: SHOWN - 3]}...")


@attrs.frozen(eq=False)
class Scalar:
    """A type that is written as one word or text.

    Attributes:
        read: From a node to the value, or to BAD with the fault noted.
        plain: From the value to what JSON and YAML hold.
        schema: As JSON Schema says it.
    """

    read: Callable[[Node, Faults], Any]
    plain: Callable[[Any], Any]
    schema: dict[str, Any]


def _read_text(node: Node, faults: Faults) -> Any:
    if type(node) is ScalarNode:
        value = node.value
        if node.style or (value not in WORDS and (value[0] not in BEGINS_A_NUMBER or meaning(node) == "text")):
            return value
        if value in NULL:
            faults.note(node, expected("text", node))
        elif value in WORDS:
            faults.note(node, f"must be text, not {value}")
        else:
            faults.note(node, f"must be text; quote it: '{written(node)[:SHOWN]}'")
    else:
        faults.note(node, expected("text", node))
    return BAD


def _read_digits(node: Node, faults: Faults) -> Any:
    """Read a fingerprint, which may look like a number: 12345678."""
    if type(node) is ScalarNode and (DIGITS.fullmatch(node.value) or meaning(node) == "text"):
        return node.value
    return _read_text(node, faults)


def whole_number(text: str) -> int:
    """Return the whole number that *text* writes in YAML's core schema."""
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text)


def _read_whole(node: Node, faults: Faults) -> Any:
    if meaning(node) == "whole":
        if len(node.value) <= LONGEST_NUMBER:
            return whole_number(node.value)
        faults.note(node, f"must have at most {LONGEST_NUMBER} digits, not {len(node.value)}")
        return BAD
    faults.note(node, expected("a whole number", node))
    return BAD


def _read_number(node: Node, faults: Faults) -> Any:
    kind = meaning(node)
    if kind == "special":
        faults.note(node, f"must be a finite number, not {written(node)}")
        return BAD
    if kind in ("whole", "decimal"):
        value = exact_number(node.value)
        if value is not None:
            return value
        faults.note(node, f"must have at most {LONGEST_NUMBER} digits and an exponent up to {HIGHEST_EXPONENT}")
        return BAD
    if kind == "text" and RATIO.fullmatch(node.value) and int(node.value.partition("/")[2]):
        return Fraction(node.value)
    faults.note(node, expected("a number", node))
    return BAD


def exact_number(text: str) -> Fraction | None:
    """Return exactly the number that *text* writes in YAML's core schema, or None where its digits or exponent are too many."""
    mantissa, _, exponent = text.lower().partition("e") if not text.startswith("0x") else (text, "", "")
    if len(mantissa) > LONGEST_NUMBER or (exponent and abs(int(exponent[:9])) > HIGHEST_EXPONENT):
        return None
    return Fraction(whole_number(text)) if text.startswith(("0o", "0x")) else Fraction(text)


def _read_truth(node: Node, faults: Faults) -> Any:
    if meaning(node) == "truth":
        return node.value in TRUE
    faults.note(node, expected("true or false", node))
    return BAD


def _read_share(node: Node, faults: Faults) -> Any:
    if meaning(node) == "text" and (match := PERCENT.fullmatch(node.value)):
        share = Fraction(match[1]) / 100
    elif meaning(node) == "text" and not RATIO.fullmatch(node.value):
        faults.note(node, expected("a percentage such as 50%", node))
        return BAD
    else:
        share = _read_number(node, faults)
    if share is not BAD and not 0 <= share <= 1:
        faults.note(node, f"must be 0% to 100%, or a share from 0 to 1, not {node.value}")
        return BAD
    return share


def _read_day(node: Node, faults: Faults) -> Any:
    if isinstance(node, ScalarNode) and DAY.fullmatch(node.value):
        try:
            return date.fromisoformat(node.value)
        except ValueError:
            faults.note(node, f"must be a day of the calendar, not {node.value}")
            return BAD
    faults.note(node, expected("a date such as 2026-11-02", node))
    return BAD


def moment(text: str) -> datetime | None:
    """Return the date and time that *text* writes, with its zone where it gives one, or None.

    >>> moment("2026-12-01T10:00-05:00")
    datetime.datetime(2026, 12, 1, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400)))
    """
    if not MOMENT.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text.upper().replace(" Z", "Z"))
    except ValueError:
        return None


def _read_moment(node: Node, faults: Faults) -> Any:
    value = moment(node.value) if isinstance(node, ScalarNode) else None
    if value is None:
        faults.note(node, expected("a date and time such as 2026-12-01T10:00-05:00", node))
    elif value.tzinfo is None:
        faults.note(node, f"must carry its time zone, such as 2026-12-01T10:00-05:00, not {node.value}")
    else:
        return value
    return BAD


def plain_number(value: Fraction) -> int | float | str:
    """Return an exact number as a JSON number where that loses nothing, else as a ratio in text."""
    if value.denominator == 1:
        return value.numerator
    near = float(value)
    return near if Fraction(repr(near)) == value else str(value)


def _plain_share(value: Fraction) -> int | float | str:
    percent = plain(value * 100)
    return f"{percent}%" if PERCENT.fullmatch(f"{percent}%") else plain_number(value)


TEXT = Scalar(_read_text, str, {"type": "string"})
WHOLE = Scalar(_read_whole, int, {"type": "integer"})
NUMBER = Scalar(_read_number, plain_number, {"type": ["number", "string"], "pattern": f"^{RATIO.pattern}$"})
TRUTH = Scalar(_read_truth, bool, {"type": "boolean"})
SHARE = Scalar(
    _read_share, _plain_share, {"type": ["string", "number"], "pattern": f"^(?:{PERCENT.pattern}|{RATIO.pattern})$"}
)
FINGERPRINT = Scalar(_read_digits, str, {"type": ["string", "number"]})
DATE = Scalar(_read_day, date.isoformat, {"type": "string", "pattern": f"^{DAY.pattern}$"})
MOMENT_TYPE = Scalar(_read_moment, datetime.isoformat, {"type": "string", "pattern": f"^{MOMENT.pattern}$"})
