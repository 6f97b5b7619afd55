"""A filled packet back to a scorecard: what was marked is read, and what is unsure is refused, never guessed."""

from collections.abc import Iterable, Iterator

import attrs

from hirekit.documents.pdf import fields
from hirekit.documents.pdf.identity import Identity
from hirekit.documents.readback.answers import Asked, change, chosen, rating, safety, signature, use
from hirekit.documents.readback.claims import claims, refuse_put_together
from hirekit.documents.readback.filled import Filled, opened, refusal
from hirekit.documents.readback.signing_time import submitted, zone
from hirekit.errors import InvalidData, Location, Problem, did_you_mean
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Plan
from hirekit.model.scorecard import RECOMMENDATIONS, Scorecard


@attrs.frozen(kw_only=True)
class Unverified:
    """A card read without its plan: what the PDF says of itself, which nobody has checked.

    Attributes:
        identity: Which requisition, form and instrument it claims, to find the plan by.
    """

    card: Scorecard
    identity: Identity

    def __str__(self) -> str:
        claim = self.identity
        return (
            f"unverified: {claim.candidate}, {claim.round}, {claim.interviewer}; requisition {claim.requisition}, "
            f"form {claim.form}, instrument {shown(claim.instrument)}, as the file says; read it again with the plan"
        )


def read_packet(data: bytes, plan: Plan, *, file: str) -> Scorecard:
    """Return the scorecard in a filled packet.

    Args:
        data: The PDF as it came back.
        plan: The plan it was printed from.
        file: What to call it in messages.

    Raises:
        InvalidData: Anything is unsure: no fields, a foreign, damaged, cut or merged file, another requisition or
            instrument, two marks, two values, a rating without evidence, a state without its reason. Each fault
            names page and criterion where it has one.
        LimitExceeded: The file is larger than any packet.
    """
    return card_in(opened(data, file), plan, file=file)


def read_unverified(data: bytes, *, file: str) -> Unverified:
    """Return the card in a filled packet whose plan is not at hand, by what the PDF says of itself.

    It is no scorecard yet: `read_packet` makes it one, with the plan.

    Raises:
        InvalidData: As `read_packet` does, but for what only the plan can tell.
        LimitExceeded: The file is larger than any packet.
    """
    form = opened(data, file)
    refuse_put_together(form, file=file)
    identity = _identity(form, file)
    return Unverified(card=_card(form, identity, _asked_by_fields(form), None, file), identity=identity)


def card_in(form: Filled, plan: Plan, *, file: str) -> Scorecard:
    """Return the scorecard in the fields of a packet; as `read_packet`."""
    refuse_put_together(form, plan=plan, file=file)
    identity = _identity(form, file)
    _check(identity, plan, file)
    asked = tuple((question.id, question.primary) for question in plan.questions(identity.form, identity.round))
    _refuse(_cut_or_merged(form, identity, asked, plan), file)
    return _card(form, identity, asked, plan, file)


def _identity(form: Filled, file: str) -> Identity:
    identity = Identity(**claims(form, [field.name for field in attrs.fields(Identity)], optional="at", file=file))
    if identity.at and zone(identity.at) is None:
        rule = f"says that its interview is at {identity.at[:40]!r}, which is no day and time with a zone; ask for the packet itself"
        raise refusal(file, rule, "at")
    return identity


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


def _cut_or_merged(form: Filled, identity: Identity, asked: Asked, plan: Plan) -> Iterator[Problem]:
    """Yield what shows that pages were exchanged, though their number is right."""
    own: set[str] = set()
    for question, criterion in asked:
        title = plan.kit.rubric.criterion(criterion).title
        places = {
            "rating": fields.rating(criterion),
            "reason": fields.why(criterion),
            "notes": fields.evidence(question),
        }
        own.update(places.values())
        for what, name in places.items():
            if name not in form.fields:
                yield Problem((), f"{title}: the place for its {what} is gone; send back the whole packet")
    heads = (fields.rating(""), fields.why(""), fields.evidence(""))
    for name, field in form.fields.items():
        twin = name.startswith(fields.IDENTITY) and not name.startswith(f"{fields.IDENTITY}.")
        if twin or (name.startswith(heads) and name not in own):
            spot = f"page {field.page}: " if field.page else ""
            rule = f"holds {name!r}, which is not of this packet ({identity.candidate}, {identity.round})"
            yield Problem((), f"{spot}{rule}; it was put together from several, send back each by itself")


def _asked_by_fields(form: Filled) -> Asked:
    """Return what was asked, as far as the fields tell."""
    head, heard = fields.rating(""), fields.evidence("")
    criteria = [name.removeprefix(head) for name in form.fields if name.startswith(head)]
    questions = [name.removeprefix(heard) for name in form.fields if name.startswith(heard)]
    if len(criteria) == len(questions):
        return tuple(zip(questions, criteria, strict=True))
    return tuple(("", criterion) for criterion in criteria)


def _card(form: Filled, identity: Identity, asked: Asked, plan: Plan | None, file: str) -> Scorecard:
    faults: list[Problem] = []
    criteria = tuple(dict.fromkeys(criterion for _, criterion in asked))
    ratings = [rating(form.fields, criterion, asked, plan, faults) for criterion in criteria]
    uses = [how for question, criterion in asked if (how := use(form.fields, question, criterion, plan, faults))]
    facts = safety(form.fields, plan, faults)
    recommendation = chosen(form.fields, fields.RECOMMENDATION, RECOMMENDATIONS, "overall", faults)
    moment, signed_at = submitted(form.fields, identity.at, faults)
    revision, kind, why = change(form.fields, faults)
    name, independent = signature(form.fields, faults)
    _refuse(faults, file)
    try:
        return Scorecard(
            requisition=identity.requisition,
            candidate=identity.candidate,
            round=identity.round,
            interviewer=identity.interviewer,
            instrument=identity.instrument,
            submitted_at=moment,
            ratings=tuple(given for given in ratings if given),
            questions=tuple(uses),
            safety=facts,
            recommendation=recommendation,
            revision=revision,
            change=kind,
            why=why,
            shadow=identity.seat == "shadow",
            signed_by=name,
            signed_at=signed_at,
            independent=independent,
        )
    except InvalidData as fault:
        _refuse(fault.problems, file)
        raise


def _refuse(faults: Iterable[Problem], file: str) -> None:
    found = [attrs.evolve(fault, location=Location(file)) for fault in faults]
    if found:
        raise InvalidData(found)
