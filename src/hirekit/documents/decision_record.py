"""The decision record: who decided what, on which evidence and rule, what spoke against it, and until when it is kept."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path

from hirekit.documents.engine import write
from hirekit.documents.hurdles import asked_at, rounds_of
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import both_fingerprints, destroy_by, form_words, page
from hirekit.documents.settling import Setting, settled
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.people import People
from hirekit.documents.words.short_names import in_full
from hirekit.documents.words.standings import hurdle_state, minimum_state, standing, ties
from hirekit.model.anonymity import as_printed
from hirekit.model.evaluation import MET, CandidateResult, Evaluation
from hirekit.model.event import AFTER_DEBRIEF_CHANGE, CARD_KINDS, DEBRIEFED, DECISION, Event
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.thresholds import Cut

HASH_SHOWN = 16


def decision_record_pdf(
    plan: Plan,
    evaluation: Evaluation,
    *,
    panel: Panel | None = None,
    record: Sequence[Event] = (),
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the record of what was decided.

    Args:
        record: The requisition's events; decisions, cards received and late changes are taken from it.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    requisition, say = plan.requisition, locale(plan.kit.language, look)
    people = People.of(as_printed(requisition, panel) if panel else None, evaluation)
    last = max((event.at.date() for event in record), default=issued_on)
    by = destroy_by(requisition, last)
    debriefs = [event for event in record if event.kind == DEBRIEFED]
    values = {
        "in_full": in_full(people.whole, people.whole_interviewers),
        "page": page(
            plan,
            say,
            kind=say("decision.kind"),
            title=say("decision.title", requisition=requisition.id),
            whom=(say("decision.kind"),),
            foot=(say("audience.team"), form_words([form.code for form in plan.forms], say), both_fingerprints(evaluation.instrument, evaluation.scoring, say)),
            destroy_by=by,
            issued_on=issued_on,
        ),
        "say": say,
        "sub": say("decision.sub", candidates=say.plural(len(evaluation.candidates), "candidate"))
        + (f" {say('decision.debriefed', day=say.day(debriefs[-1].at))}" if debriefs else ""),
        "rule": _rule(plan, say),
        "candidates": [_candidate(plan, result, people, record, say) for result in evaluation.candidates],
        "duties": _duties(plan, say),
        "cards": [
            {**_whose(event, plan, people), "hash": _grouped(event.text("sha256") or event.text("hash"))}
            for event in record
            if event.kind in CARD_KINDS
        ],
        "kept": say("decision.kept_says", day=say.day(by), why=requisition.retention.why or say("decision.as_declared")) if by and requisition.retention else say("decision.no_retention"),
    }  # fmt: skip
    html = look.html("decision-record.html", setting=Setting(), **values)
    sources = {"plan": plan, "panel": panel, "record": [dict(event.facts) | {"by": event.by} for event in record]}
    refuse_missing_letters(html, sources=sources, theme=look)
    return write(
        settled(lambda setting: look.html("decision-record.html", setting=setting, **values), theme=look, paper=sheet),
        dated=issued_on.isoformat() if issued_on else "",
    )


def _rule(plan: Plan, say: Locale) -> list[str]:
    requisition = plan.requisition
    told = [_cut(requisition.cut, say) if requisition.cut else say("decision.no_cut")]
    for minimum in requisition.minimums:
        criterion = say.inside(plan.kit.rubric.criterion(minimum.criterion).title)
        said = say("decision.minimum", score=say.exact(minimum.score), criterion=criterion)
        told.append(said + (f": {minimum.why}." if minimum.why else "."))
    told += [
        say("hurdles.rule", rounds=rounds_of(plan, hurdle, say), asks=asked_at(plan, hurdle, say))
        for hurdle in requisition.hurdles
    ]
    told.append(say("decision.ties", how=ties(requisition, say)))
    return told


def _cut(cut: Cut, say: Locale) -> str:
    amount = (
        say.exact(cut.percent)
        if cut.percent is not None
        else say("decision.on_the_scale", score=say.exact(cut.score or Fraction(0)))
    )
    people = say("decision.set_by", people=say.plural(cut.judges, "person")) if cut.judges else ""
    how = ", ".join(part for part in (cut.method, people) if part)
    return say("decision.cut", amount=amount) + (f": {how}." if how else ".")


def _candidate(
    plan: Plan, result: CandidateResult, people: People, record: Sequence[Event], say: Locale
) -> dict[str, object]:
    decided = [event for event in record if event.kind == DECISION and event.text("candidate") == result.id]
    late = [event for event in record if event.kind == AFTER_DEBRIEF_CHANGE and event.text("candidate") == result.id]
    event = decided[-1] if decided else None
    return {
        "name": people.candidate(result.id),
        "outcome": say(f"outcomes.{event.text('outcome')}") if event else say("decision.undecided"),
        "by": say("decision.by", name=event.by, day=say.day(event.at)) if event else "",
        "why": event.text("why") if event else "",
        "dissent": event.text("dissent") if event else "",
        "standing": _standing(result, say),
        "minimums": " ".join(part for part in (_minimums(plan, result, say), _hurdles(plan, result, say)) if part),
        "late": say("decision.late", changes=say.plural(max(len(late), len(result.kept_beside)), "change")) if late or result.kept_beside else "",
    }  # fmt: skip


def _standing(result: CandidateResult, say: Locale) -> str:
    low, high = result.bounds_percent
    known = result.percent is not None
    return say(
        "decision.standing",
        standing=capital(standing(result, say)),
        composite=say("decision.composite", figure=say.figure(result.percent or 0, 1))
        if known
        else say("decision.no_composite"),
        bounds=say("decision.bounds", span=say.span(say.figure(low, 1), say.figure(high, 1)))
        if high - low > 0.05  # noqa: PLR2004
        else "",
        coverage=say("forms.percent", figure=say.figure(result.coverage * 100, 0)),
    )


def _minimums(plan: Plan, result: CandidateResult, say: Locale) -> str:
    told = []
    for one in result.criteria:
        if not one.minimum_state:
            continue
        title = say.inside(plan.kit.rubric.criterion(one.id).title)
        state = minimum_state(one.minimum_state, say)
        said = say("decision.minimum_open", criterion=title, state=state)
        if one.mean is not None:
            said = say("decision.minimum_at", criterion=title, state=state, mean=say.figure(one.mean, 2))
        told.append(said + (say("decision.one_rater") if one.provisional and one.minimum_state == MET else ""))
    return f"{capital(say.listed(told))}." if told else ""


def _hurdles(plan: Plan, result: CandidateResult, say: Locale) -> str:
    told = [
        say("hurdles.reached", rounds=rounds_of(plan, hurdle, say), state=hurdle_state(found.here, say))
        for hurdle, found in zip(plan.requisition.hurdles, result.hurdles, strict=True)
    ]
    return say("hurdles.all", told=", ".join(told)) if told else ""


def _duties(plan: Plan, say: Locale) -> list[dict[str, str]]:
    """Return which duties each criterion stands for, by number."""
    numbers = {duty.id: str(number) for number, duty in enumerate(plan.kit.role.duties, start=1)}
    rubric = plan.kit.rubric
    return [
        {
            "criterion": rubric.criterion(id).title,
            "duties": say.listed([numbers[duty] for duty in rubric.criterion(id).duties]) or say("decision.no_duty"),
        }
        for id in plan.requisition.planned
    ]


def _whose(event: Event, plan: Plan, people: People) -> dict[str, str]:
    rounds = {round_.id: round_.title for round_ in plan.requisition.interview_loop.rounds}
    return {
        "candidate": people.candidate(event.text("candidate")),
        "round": rounds.get(event.text("round"), event.text("round")),
        "interviewer": people.interviewer(event.text("interviewer")),
    }


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + 4] for at in range(0, min(len(digits), HASH_SHOWN), 4))
