"""A filled packet back to a scorecard: what was marked is read, and what is unsure is refused, never guessed."""

import re
from collections.abc import Mapping
from datetime import datetime, timezone

import attrs

from hirekit.documents import fields
from hirekit.documents.filled import FilledField, opened, refusal
from hirekit.documents.identity import Identity
from hirekit.documents.spread import STATES
from hirekit.errors import InvalidData, Location, Problem, did_you_mean
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Plan
from hirekit.model.scorecard import LONGEST_NOTE, RATED, RECOMMENDATIONS, QuestionUse, Rating, SafetyFact, Scorecard

NOT_OURS = "is no packet of hirekit: it does not say whose scorecard it is"
TIMES = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d, %H:%M", "%d %B %Y %H:%M", "%d %b %Y %H:%M", "%d %B %Y, %H:%M", "%d %b %Y, %H:%M")  # fmt: skip
DUTY_NUMBER = re.compile(r"D?0*(\d{1,3})", re.IGNORECASE)


def read_packet(data: bytes, plan: Plan | None, *, file: str) -> Scorecard:
    """Return the scorecard in a filled packet.

    Args:
        data: The PDF as it came back.
        plan: The plan it was printed from; None reads it unverified, by what the PDF says of itself.
        file: What to call it in messages.

    Raises:
        InvalidData: Anything is unsure: no fields, a foreign or damaged file, another requisition or instrument, two
            marks, a rating without evidence, a state without its reason. Each fault names page and criterion.
        LimitExceeded: The file is larger than any packet.
    """
    filled, info = opened(data, file)
    return card_in(filled, info, plan, file=file)


def card_in(filled: Mapping[str, FilledField], info: Mapping[str, str], plan: Plan | None, *, file: str) -> Scorecard:
    """Return the scorecard in the fields of a packet; as `read_packet`."""
    identity = _identity(filled, info, file)
    if plan is not None:
        _check(identity, plan, file)
    faults: list[Problem] = []
    card = _card(filled, identity, plan, faults)
    if faults or card is None:
        raise InvalidData([attrs.evolve(fault, location=Location(file)) for fault in faults])
    return card


def _identity(filled: Mapping[str, FilledField], info: Mapping[str, str], file: str) -> Identity:
    found: dict[str, str] = {}
    for field in attrs.fields(Identity):
        written = filled.get(f"{fields.IDENTITY}.{field.name}")
        said = {value for value in (written.value if written else "", info.get(field.name, "")) if value}
        if len(said) > 1:
            raise refusal(file, f"says two things about its {field.name}: {' and '.join(sorted(said))}", field.name)
        if not said and field.name != "at":
            raise refusal(file, NOT_OURS)
        found[field.name] = said.pop() if said else ""
    return Identity(**found)


def _check(identity: Identity, plan: Plan, file: str) -> None:
    """See that the packet was printed from this plan."""
    if identity.requisition != plan.requisition.id:
        rule = f"belongs to requisition {identity.requisition!r}, not to {plan.requisition.id!r}"
        raise refusal(file, rule, "requisition")
    codes = {form.code for form in plan.forms}
    if identity.form not in codes:
        rule = f"is form {identity.form!r}; the plan has {', '.join(sorted(codes))}"
        raise refusal(file, rule, "form")
    if identity.instrument != plan.instrument(identity.form):
        rule = (
            f"was printed with the instrument {shown(identity.instrument)}, but the plan's is "
            f"{shown(plan.instrument(identity.form))}: other questions or anchors were in front of the interviewer"
        )
        raise refusal(file, rule, "instrument")
    rounds = {round_.id for round_ in plan.requisition.interview_loop.rounds}
    if identity.round not in rounds:
        rule = f"names the round {identity.round!r}, which the loop does not have{did_you_mean(identity.round, rounds)}"
        raise refusal(file, rule, "round")


def _card(
    filled: Mapping[str, FilledField], identity: Identity, plan: Plan | None, faults: list[Problem]
) -> Scorecard | None:
    asked = _asked_pairs(filled, identity, plan)
    criteria = tuple(dict.fromkeys(criterion for _, criterion in asked))
    ratings = [_rating(filled, criterion, asked, plan, faults) for criterion in criteria]
    uses = [use for question, criterion in asked if (use := _use(filled, question, criterion, faults))]
    safety = _safety(filled, plan, faults)
    recommendation = chosen_in(filled, fields.RECOMMENDATION, RECOMMENDATIONS, "overall", faults)
    submitted = _submitted(filled, identity, faults)
    if faults:
        return None
    try:
        return Scorecard(
            requisition=identity.requisition,
            candidate=identity.candidate,
            round=identity.round,
            interviewer=identity.interviewer,
            instrument=identity.instrument,
            submitted_at=submitted,
            ratings=tuple(rating for rating in ratings if rating),
            questions=tuple(uses),
            safety=safety,
            recommendation=recommendation,
            shadow=identity.seat == "shadow",
        )
    except InvalidData as fault:
        faults.extend(fault.problems)
        return None


def _asked_pairs(
    filled: Mapping[str, FilledField], identity: Identity, plan: Plan | None
) -> tuple[tuple[str, str], ...]:
    """Return pairs of question and criterion, in the order asked; the plan says which, else the fields do."""
    if plan is not None:
        return tuple((question.id, question.primary) for question in plan.questions(identity.form, identity.round))
    head = fields.rating("")
    criteria = [name.removeprefix(head) for name in filled if name.startswith(head)]
    heard = fields.evidence("")
    questions = [name.removeprefix(heard) for name in filled if name.startswith(heard)]
    if len(criteria) == len(questions):
        return tuple(zip(questions, criteria, strict=True))
    return tuple(("", criterion) for criterion in criteria)


def _place(field: FilledField | None, title: str) -> tuple[str, ...]:
    page = f"page {field.page}" if field and field.page else "form"
    return (page, title)


def where_of(field: FilledField | None, what: str) -> str:
    pages = sorted(set(field.pages) - {0}) if field else []
    return f"page {pages[0]}, {what}" if pages else what


def _rating(
    filled: Mapping[str, FilledField],
    criterion: str,
    asked: tuple[tuple[str, str], ...],
    plan: Plan | None,
    faults: list[Problem],
) -> Rating | None:
    title = plan.kit.rubric.criterion(criterion).title if plan else criterion
    group = filled.get(fields.rating(criterion))
    scores = {str(score) for score in plan.kit.rubric.scale.scores} if plan else None
    known = (*sorted(scores), *(value for value, _ in STATES)) if scores else None
    if group is None:
        faults.append(Problem((title,), "the packet has lost the field for this rating"))
        return None
    before = len(faults)
    chosen = chosen_in(filled, fields.rating(criterion), known, title, faults)
    why = filled.get(fields.why(criterion))
    reason = why.value.strip() if why else ""
    notes = [filled[fields.evidence(q)] for q, c in asked if c == criterion and fields.evidence(q) in filled]
    evidence = "\n\n".join(note.value.strip() for note in notes if note.value.strip())
    spot = where_of(notes[0] if notes else group, title)
    if len(faults) > before:
        return None
    if not chosen:
        faults.append(Problem((), f"{spot}: choose a rating, or a state and its reason; nothing is marked"))
    elif chosen.isdigit():
        if not evidence:
            faults.append(
                Problem(
                    (), f"{spot}: the rating {chosen} needs evidence; nothing is written under what they said or did"
                )
            )
        elif reason:
            faults.append(Problem((), f"{spot}: a rating ({chosen}) and a reason for no rating exclude each other"))
    elif not reason:
        faults.append(Problem((), f"{spot}: {_state_label(chosen)} needs its reason, after “because”"))
    faults.extend(
        Problem((), f"{spot}: must have at most {LONGEST_NOTE} characters, not {len(text)}")
        for text in (evidence, reason)
        if len(text) > LONGEST_NOTE
    )
    if len(faults) > before:
        return None
    if chosen.isdigit():
        return Rating(criterion=criterion, score=int(chosen), state=RATED, evidence=evidence)
    return Rating(criterion=criterion, state=chosen, why=reason, evidence=evidence)


def _state_label(state: str) -> str:
    return dict(STATES).get(state, state).lower()


def chosen_in(
    filled: Mapping[str, FilledField],
    name: str,
    known: tuple[str, ...] | None,
    title: str,
    faults: list[Problem],
) -> str:
    """Return the one marked value of a group, or nothing; a group that says two things is a fault."""
    group = filled.get(name)
    if group is None:
        return ""
    spot = where_of(group, title)
    marked = sorted({mark.value for mark in group.marks})
    if len(marked) > 1:
        places = ", ".join(f"{_word(m.value)} on page {m.page}" for m in group.marks)
        faults.append(Problem((), f"{spot}: one mark is allowed, not {len(marked)}: {places}"))
        return ""
    shows, says = (marked[0] if marked else ""), group.value
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


def _use(filled: Mapping[str, FilledField], question: str, criterion: str, faults: list[Problem]) -> QuestionUse | None:
    """Return how a question was asked, by its ticks; the last resort that was used counts."""
    ticked = [
        how
        for how in ("as_written", "reworded", "fallback")
        if (tick := filled.get(fields.asked(question, how))) and (tick.marks or tick.value)
    ]
    if ticked:
        return QuestionUse(id=question, asked=ticked[-1])
    group = filled.get(fields.rating(criterion))
    if question and group and group.value == "not_asked" and not faults:
        return QuestionUse(id=question, asked="not_asked")
    return None


def _safety(filled: Mapping[str, FilledField], plan: Plan | None, faults: list[Problem]) -> tuple[SafetyFact, ...]:
    duty_field, fact_field = filled.get(fields.SAFETY_DUTY), filled.get(fields.SAFETY_FACT)
    duty = duty_field.value.strip() if duty_field else ""
    fact = fact_field.value.strip() if fact_field else ""
    if not duty and not fact:
        return ()
    spot = where_of(fact_field, "safety or integrity")
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


def _submitted(filled: Mapping[str, FilledField], identity: Identity, faults: list[Problem]) -> datetime | None:
    """Return when it was signed; without a zone it is the interview's, and without that no moment is claimed."""
    field = filled.get(fields.SIGN_TIME)
    written = " ".join(field.value.split()) if field else ""
    if not written:
        return None
    moment = None
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        for pattern in TIMES:
            try:
                moment = datetime.strptime(written, pattern)  # noqa: DTZ007
                break
            except ValueError:
                continue
    if moment is None:
        spot = where_of(field, "date and time")
        faults.append(Problem((), f"{spot}: must read like 2026-12-01 11:30, not {written[:40]!r}"))
        return None
    if moment.tzinfo is None:
        zone = _zone(identity.at)
        return moment.replace(tzinfo=zone) if zone else None
    return moment


def _zone(at: str) -> timezone | None:
    shift = datetime.fromisoformat(at).utcoffset() if at else None
    return None if shift is None else timezone(shift)
