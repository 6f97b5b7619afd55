"""Sentences that hirekit makes of its own accord, each with the code and the values it was made of."""

from collections.abc import Mapping
from typing import Any, Self


class Message(str):
    """An English sentence to whoever prints it; documents say the same in their own language, by its code.

    Attributes:
        code: The same for every sentence of this pattern.
        pattern: The sentence with {placeholders}.
        values: What fills them, by name: ids, figures, texts, other messages, or tuples of these.

    >>> few = Message("too_few", "needs {ratings} ratings of {interviewers}", ratings=8, interviewers=("i-ana", "i-ben"))
    >>> few
    'needs 8 ratings of i-ana, i-ben'
    >>> few.code, few.values["ratings"]
    ('too_few', 8)
    """

    __slots__ = ("code", "pattern", "values")

    code: str
    pattern: str
    values: Mapping[str, object]

    def __new__(cls, code: str, pattern: str, /, **values: object) -> Self:
        """Return the sentence, its placeholders filled."""
        made = super().__new__(cls, pattern.format(**{name: listed(value) for name, value in values.items()}))
        made.code, made.pattern, made.values = code, pattern, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, str], dict[str, Any]]:
        return (self.code, self.pattern), dict(self.values)


def listed(value: object) -> str:
    """Return a value as a sentence has it: what is listed with commas, groups of such with semicolons.

    >>> listed(("a", "b")), listed((("a", "b"), ("c",)))
    ('a, b', 'a, b; c')
    """
    if not isinstance(value, tuple):
        return str(value)
    groups = any(isinstance(item, tuple) for item in value)
    return ("; " if groups else ", ").join(map(listed, value))
