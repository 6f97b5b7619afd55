"""What an interviewer marked and wrote in a packet, criterion by criterion; a form that says two things is a fault."""

import re
from collections.abc import Iterator, Mapping

from hirekit.documents.packet.choices import ASKED, STATES
from hirekit.documents.pdf import fields
from hirekit.documents.readback.filled import FilledField
from hirekit.errors import Problem
from hirekit.model.plan import Plan
from hirekit.model.rules import UNPRINTABLE, control_character
from hirekit.model.scorecard import (
    CORRECTION,
    LONGEST_NAME,
    LONGEST_NOTE,
    NOT_ASKED,
    ORIGINAL,
    RATED,
    QuestionUse,
    Rating,
    SafetyFact,
)

REVISION_NUMBER = re.compile(r"[2-9]|[1-9][0-9]")
DUTY_NUMBER = re.compile(r"D?0*(\d{1,3})", re.IGNORECASE)

Fields = Mapping[str, FilledField]
Asked = tuple[tuple[str, str], ...]
"""Pairs of question and criterion, in the order asked."""


def where(field: FilledField | None, what: str) -> str:
    """Return where a field stands and what it is about, as messages begin."""
    pages = sorted(set(field.pages) - {0}) if field else []
    return f"page {pages[0]}, {what}" if pages else what


def rating(filled: Fields, criterion: str, asked: Asked, plan: Plan | None, faults: list[Problem]) -> Rating | None:
    """Return the rating of a criterion, with the evidence of all its questions; None where a fault was added."""
    title = plan.kit.rubric.criterion(criterion).title if plan else criterion
    group = filled.get(fields.rating(criterion))
    scores = {str(score) for score in plan.kit.rubric.scale.scores} if plan else None
    known = (*sorted(scores), *STATES) if scores else None
    if group is None:
        faults.append(Problem((title,), "the packet has lost the field for this rating"))
        return None
    before = len(faults)
    value = chosen(filled, fields.rating(criterion), known, title, faults)
    reason = written(filled, fields.why(criterion), f"{title}, its reason", faults)
    names = [fields.evidence(question) for question, rated in asked if rated == criterion]
    notes = [written(filled, name, f"{title}, what they said or did", faults) for name in names]
    evidence = "\n\n".join(note for note in notes if note)
    if len(faults) > before:
        return None
    spot = where(next((filled[name] for name in names if name in filled), group), title)
    faults.extend(Problem((), f"{spot}: {rule}") for rule in _rules(value, evidence, reason))
    if len(faults) > before:
        return None
    if value.isdigit():
        return Rating(criterion=criterion, score=int(value), state=RATED, evidence=evidence)
    return Rating(criterion=criterion, state=value, why=reason, evidence=evidence)


def _rules(value: str, evidence: str, reason: str) -> Iterator[str]:
    """Yield what a rating or state breaks."""
    if not value:
        yield "choose a rating, or a state and its reason; nothing is marked"
    elif value.isdigit():
        if not evidence:
            yield f"the rating {value} needs evidence; nothing is written under what they said or did"
        elif reason:
            yield f"a rating ({value}) and a reason for no rating exclude each other"
    elif not reason:
        yield f"{_state_label(value)} needs its reason, after “because”"
    for text in (evidence, reason):
        if len(text) > LONGEST_NOTE:
            yield f"must have at most {LONGEST_NOTE} characters, not {len(text)}"


def written(filled: Fields, name: str, title: str, faults: list[Problem]) -> str:
    """Return the text of a field without blanks around it; two texts, or a sign that no text may hold, are a fault."""
    field = filled.get(name)
    if field is None:
        return ""
    if len(field.stored) > 1:
        rule = "two different texts are stored for it, by different programs; open it, write it again and save"
        faults.append(Problem((), f"{where(field, title)}: {rule}"))
        return ""
    if found := UNPRINTABLE.search(field.value):
        faults.append(
            Problem((), f"{where(field, title)}: {control_character(found.group())}; open it and write it again")
        )
        return ""
    return field.value.strip()


def _state_label(state: str) -> str:
    return state.replace("_", " ")


def chosen(filled: Fields, name: str, known: tuple[str, ...] | None, title: str, faults: list[Problem]) -> str:
    """Return the one marked value of a group, or nothing; a group that says two things is a fault."""
    group = filled.get(name)
    if group is None:
        return ""
    spot = where(group, title)
    marked = sorted({mark.value for mark in group.marks})
    if len(marked) > 1:
        places = ", ".join(f"{_word(m.value)} on page {m.page}" for m in group.marks)
        faults.append(Problem((), f"{spot}: one mark is allowed, not {len(marked)}: {places}; open it and leave one"))
        return ""
    shows, says = (marked[0] if marked else ""), group.value
    if len(group.stored) > 1:
        rule = f"one value may be stored, not {len(group.stored)}: {', '.join(map(_word, group.stored))}; open it, mark it again and save"
        faults.append(Problem((), f"{spot}: {rule}"))
        return ""
    if shows != says:
        rule = f"what is marked ({_word(shows)}) and what is stored ({_word(says)}) must agree; open it, mark it again and save"
        faults.append(Problem((), f"{spot}: {rule}"))
        return ""
    if shows and known is not None and shows not in known:
        faults.append(Problem((), f"{spot}: {shows!r} is not among {', '.join(known)}"))
        return ""
    return shows


def _word(value: str) -> str:
    return _state_label(value) if value else "nothing"


def use(filled: Fields, question: str, criterion: str, plan: Plan | None, faults: list[Problem]) -> QuestionUse | None:
    """Return how a question was asked and which of its probes were used, or None where the card says neither."""
    if not question:
        return None
    title = f"{plan.kit.rubric.criterion(criterion).title if plan else criterion}, how it was asked"
    before = len(faults)
    how = chosen(filled, fields.asked(question), ASKED, title, faults)
    probes = tuple(_ticked_probes(filled, question))
    group = filled.get(fields.rating(criterion))
    rated = group.value if group else ""
    if not how and not probes and rated == NOT_ASKED:
        how = NOT_ASKED
    if how == NOT_ASKED and probes:
        rule = f"not asked, yet {_numbered(probes)} ticked as used; open it and leave one of the two"
        faults.append(Problem((), f"{where(filled.get(fields.asked(question)), title)}: {rule}"))
    if len(faults) > before or not (how or probes):
        return None
    return QuestionUse(id=question, asked=how or "not_said", probes=probes)


def _ticked_probes(filled: Fields, question: str) -> Iterator[int]:
    head = fields.probe(question, 0).removesuffix("0")
    for name, field in filled.items():
        number = name.removeprefix(head)
        if name.startswith(head) and number.isascii() and number.isdecimal() and (field.marks or field.value):
            yield int(number[:6])


def _numbered(probes: tuple[int, ...]) -> str:
    listed = ", ".join(map(str, probes))
    return f"probe {listed} is" if len(probes) == 1 else f"probes {listed} are"


def signature(filled: Fields, faults: list[Problem]) -> tuple[str, bool]:
    """Return the name a card is signed with, and whether it was declared to be written before speaking to anyone."""
    name = written(filled, fields.SIGN_NAME, "name", faults)
    if len(name) > LONGEST_NAME:
        spot = where(filled.get(fields.SIGN_NAME), "name")
        faults.append(Problem((), f"{spot}: must have at most {LONGEST_NAME} characters, not {len(name)}"))
    tick = filled.get(fields.SIGNED)
    return " ".join(name.split()), bool(tick and (tick.marks or tick.value))


def change(filled: Fields, faults: list[Problem]) -> tuple[int, str, str]:
    """Return which revision a card is, whether it corrects an earlier one, and why."""
    title = "corrects a card"
    why = written(filled, fields.CORRECTS, title, faults)
    number = written(filled, fields.REVISION, "revision", faults)
    if not why and not number:
        return 1, ORIGINAL, ""
    spot = where(filled.get(fields.CORRECTS), title)
    if not why:
        faults.append(Problem((), f"{spot}: revision {number[:10]} needs its reason; write what was wrong"))
    elif len(why) > LONGEST_NOTE:
        faults.append(Problem((), f"{spot}: must have at most {LONGEST_NOTE} characters, not {len(why)}"))
    if number and not REVISION_NUMBER.fullmatch(number):
        faults.append(Problem((), f"{spot}: the revision must be a number from 2 to 99, not {number[:10]!r}"))
        return 1, ORIGINAL, ""
    return int(number or 2), CORRECTION, why


def safety(filled: Fields, plan: Plan | None, faults: list[Problem]) -> tuple[SafetyFact, ...]:
    """Return the safety or integrity fact with the duty it cites, if there is one."""
    title = "safety or integrity"
    duty = written(filled, fields.SAFETY_DUTY, title, faults)
    fact = written(filled, fields.SAFETY_FACT, title, faults)
    if not duty and not fact:
        return ()
    spot = where(filled.get(fields.SAFETY_FACT), title)
    if not fact:
        faults.append(Problem((), f"{spot}: duty {duty} needs its fact"))
        return ()
    if plan is None:
        return (SafetyFact(duty=duty, fact=fact),)
    duties = [item.id for item in plan.kit.role.duties]
    numbered = DUTY_NUMBER.fullmatch(duty)
    if numbered and 1 <= int(numbered[1]) <= len(duties):
        return (SafetyFact(duty=duties[int(numbered[1]) - 1], fact=fact),)
    if duty in duties:
        return (SafetyFact(duty=duty, fact=fact),)
    said = repr(duty) if duty else "nothing"
    faults.append(Problem((), f"{spot}: the fact needs the number of a duty, 1 to {len(duties)}, not {said}"))
    return ()
