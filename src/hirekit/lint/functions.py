"""What finds the faults that no expression can: a function for each such rule."""

from collections.abc import Callable, Collection, Iterable

from hirekit.lint import adjusting, constructs, doubles, multi, notes, questions, vague

Spans = Iterable[tuple[int, int]]
# Finds something in plain text of at most so many words, which call for these of the expressions that are looked for.
Function = Callable[[str, int, Collection[str]], Spans]


def _spans(find: Callable[[str], Spans]) -> Function:
    return lambda plain, _count, _asked: find(plain)


def _whole(test: Callable[[str], object]) -> Function:
    return lambda plain, _count, _asked: [(0, len(plain))] if test(plain) else []


def _long(plain: str, count: int, _asked: Collection[str]) -> Spans:
    return [(0, len(plain))] if count > questions.MOST_WORDS and questions.too_long(plain) else []


def _reason(plain: str, _count: int, asked: Collection[str]) -> Spans:
    return adjusting.asks_reason(plain) if asked else []


FUNCTIONS: dict[str, Function] = {
    "Q-LEGAL-ADJUST": _reason,
    "Q-DOUBLE": lambda plain, _count, asked: doubles.double(plain, asked),
    "Q-CLOSED": _spans(questions.closed),
    "Q-LONG": _long,
    "A-VAGUE": _whole(vague.is_vague),
    "A-MULTI": lambda plain, _count, asked: multi.two_criteria(plain, asked),
    "C-TRAIT": _whole(constructs.is_construct),
    "N-OPINION": _whole(notes.is_opinion),
    "N-EMPTY": _whole(notes.is_empty),
}
