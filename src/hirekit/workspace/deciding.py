"""What people decide: who has withdrawn, who steps back, which question was replaced, who is chosen and why."""

from collections.abc import Iterable

from hirekit.errors import InvalidData, Problem, refuse, unknown
from hirekit.model.anonymity import names_in
from hirekit.model.event import DEBRIEFED, DECISION, RECUSAL, WITHDRAWN, Event
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.rules import text_problems
from hirekit.workspace.evaluating import evaluate
from hirekit.workspace.folder import Folder

OUTCOMES = ("offer", "no-offer", "reserve", "further-interview")


def withdraw(folder: Folder, candidate: str, *, why: str = "", by: str | None = None) -> Event:
    """Record that a candidate has withdrawn: nothing more is expected or ranked."""
    with folder.changing():
        plan, panel = folder.plan_and_panel()
        refuse_names(plan, panel, why=why)
        before = {event.text("candidate") for event in folder.record().of(WITHDRAWN)}
        refuse_unknown("candidate", candidate, (person.id for person in panel.candidates))
        if candidate in before:
            raise InvalidData([Problem((), f"{candidate} has withdrawn already")])
        return folder.note([(WITHDRAWN, {"candidate": candidate, "why": why})], by=by)[-1]


def recuse(folder: Folder, interviewer: str, candidate: str, *, why: str, by: str | None = None) -> Event:
    """Record that an interviewer steps back from a candidate: their cards for that candidate are not scored."""
    with folder.changing():
        plan, panel = folder.plan_and_panel()
        refuse(text_problems("why", why))
        refuse_names(plan, panel, why=why)
        refuse_unknown("interviewer", interviewer, (person.id for person in panel.interviewers))
        refuse_unknown("candidate", candidate, (person.id for person in panel.candidates))
        before = folder.record().of(RECUSAL)
        if any((e.text("interviewer"), e.text("candidate")) == (interviewer, candidate) for e in before):
            raise InvalidData([Problem((), f"{interviewer} has stepped back from {candidate} already")])
        facts = {"interviewer": interviewer, "candidate": candidate, "why": why}
        return folder.note([(RECUSAL, facts)], by=by)[-1]


def decide(folder: Folder, candidate: str, outcome: str, *, why: str, by: str, dissent: str = "") -> Event:
    """Record what was decided about a candidate, by whom and why, beside where the candidate stood.

    Args:
        outcome: One of `OUTCOMES`.
        by: The people who decided, as they want to be named.
        dissent: What was said against it.

    Raises:
        InvalidData: There was no debrief, or something is missing or unknown.
    """
    with folder.changing():
        plan, panel = folder.plan_and_panel()
        refuse(
            [
                *text_problems("why", why),
                *text_problems("by", by, longest=200),
                *text_problems("dissent", dissent, required=False),
            ]
        )
        refuse_names(plan, panel, why=why, dissent=dissent)
        refuse_unknown("candidate", candidate, (person.id for person in panel.candidates))
        if outcome not in OUTCOMES:
            raise InvalidData([Problem(("outcome",), f"must be one of {', '.join(OUTCOMES)}, not {outcome!r}")])
        if not folder.record().of(DEBRIEFED):
            raise InvalidData([Problem((), "a decision comes after the debrief; 'hirekit debrief' makes it")])
        evaluation = evaluate(folder)
        result = evaluation.candidate(candidate)
        facts = {
            "candidate": candidate,
            "outcome": outcome,
            "why": why,
            "dissent": dissent,
            "standing": result.standing,
            "instrument": evaluation.instrument,
            "scoring": evaluation.scoring,
        }
        return folder.note([(DECISION, facts)], by=by)[-1]


def refuse_names(plan: Plan, panel: Panel, **texts: str) -> None:
    """Refuse texts that name a candidate of an anonymous requisition; they are kept, and some are printed."""
    if plan.requisition.anonymous:
        rule = "must not name a candidate, as the requisition is anonymous; write the reference"
        refuse(Problem((name,), rule) for name, text in texts.items() if next(names_in(text, panel), None))


def refuse_unknown(noun: str, id: str, known: Iterable[str]) -> None:
    """Refuse an id that is not among those known."""
    ids = tuple(known)
    if id not in ids:
        raise InvalidData([Problem((), unknown(noun, id, ids))])
