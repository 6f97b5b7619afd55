"""The exclusions behind a conflict: a question that is excluded is no part of the problem, so no need says it."""

from collections.abc import Iterable, Iterator, Sequence

from hirekit.model.constraint import Constraint, Excluded
from hirekit.model.kit import Kit


def exclusions(
    questions: Iterable[str], constraints: Sequence[Constraint], *, kit: Kit | None = None
) -> Iterator[tuple[str, Excluded]]:
    """Yield each of *questions* that is excluded from every form, with the constraint that does it.

    Args:
        kit: Knows the tags of questions; None where only exclusions by id are to be found.
    """
    hard = [c for c in constraints if isinstance(c, Excluded) and c.enabled and c.price is None and not c.forms]
    tags = {question.id: question.tags for question in kit.bank.questions} if kit else {}
    for id in dict.fromkeys(questions):
        for constraint in hard:
            if constraint.question == id or constraint.tag in tags.get(id, ()):
                yield id, constraint
                break
