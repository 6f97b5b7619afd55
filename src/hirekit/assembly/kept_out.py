"""Why the questions that a criterion or a round needs are kept out, told once for all with the same reason."""

from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from hirekit.assembly.eligible import Eligibility, looks_at
from hirekit.model.question import Question

MOST_NAMED = 12
MOST_LINES = 20


@attrs.frozen(kw_only=True)
class KeptOut:
    """A question that no round may ask.

    Attributes:
        reasons: Each a clause such as "it is written in 'de', the kit in 'en'".
    """

    question: str
    reasons: tuple[str, ...]


def kept_out(
    eligibility: Eligibility, criterion: str, *, rounds: Collection[str] = (), primary_only: bool = True
) -> tuple[KeptOut, ...]:
    """Return the questions on a criterion that no round may ask, and why.

    Args:
        rounds: Ids of the rounds it must be asked in; empty for any.
        primary_only: Whether only questions rated on it count; else those that also show something about it do.
    """
    bank = eligibility.requisition.kit.bank.questions
    on_it = [q for q in bank if q.primary == criterion or (not primary_only and criterion in q.secondary)]
    return _kept_out(eligibility, on_it, rounds=rounds)


def _kept_out(
    eligibility: Eligibility, questions: Iterable[Question], *, rounds: Collection[str]
) -> tuple[KeptOut, ...]:
    against = (
        (question.id, eligibility.why_nowhere(question, among=rounds))
        for question in sorted(questions, key=lambda question: question.id)
    )
    return tuple(KeptOut(question=id, reasons=reasons) for id, reasons in against if reasons)


def kept_out_text(found: Sequence[KeptOut]) -> str:
    """Return a line for each reason, the questions that have it named first.

    >>> print(kept_out_text([KeptOut(question="drift", reasons=("it is excluded",))]))
      - drift: it is excluded
    """
    by_reason: dict[tuple[str, ...], list[str]] = {}
    for each in found:
        by_reason.setdefault(each.reasons, []).append(each.question)
    lines = []
    for reasons, questions in by_reason.items():
        more = f" and {len(questions) - MOST_NAMED} more" if len(questions) > MOST_NAMED else ""
        lines.append(f"  - {', '.join(questions[:MOST_NAMED])}{more}: {'; '.join(reasons)}")
    if len(lines) > MOST_LINES:
        lines[MOST_LINES:] = [f"  - and {len(lines) - MOST_LINES} more reasons for others"]
    return "\n".join(lines)


def bare_rounds(eligibility: Eligibility) -> Iterator[str]:
    """Yield, for each round that no question of the bank fits, why, and what would mend it."""
    requisition = eligibility.requisition
    usable = [question for question in requisition.kit.bank.questions if not next(eligibility.anywhere(question), None)]
    for round_ in requisition.interview_loop.rounds:
        against = [(question, tuple(eligibility.here(question, round_))) for question in usable]
        if not all(reasons for _, reasons in against):
            continue
        room = round_.question_minutes
        long = [question for question, reasons in against if len(reasons) == 1 and question.minutes > room]
        if long:
            shortest = min(long, key=lambda question: (question.minutes, question.id))
            enough = round_.minutes + shortest.minutes - room
            yield (
                f"No question fits round {round_.title!r}: of its {round_.minutes} minutes {room} are for questions, and the "
                f"shortest it might ask, {shortest.id!r}, takes {shortest.minutes}. A round of {enough} minutes would hold it."
            )
        else:
            on_it = [q for q in requisition.kit.bank.questions if looks_at(round_, q.primary)]
            out = _kept_out(eligibility, on_it, rounds=[round_.id])
            why = f"none of the questions on its criteria may be asked there.\n{kept_out_text(out)}"
            yield f"No question fits round {round_.title!r}: {why if out else 'the bank has none on its criteria.'}"
