"""The supporting record: what experts need in front of them to judge a plan, with blanks where they must.

It supports a judgement of content; it does not make one.
"""

from datetime import date
from fractions import Fraction

import attrs

from hirekit.lint.check import Report, kit_report, plan_report
from hirekit.lint.finding import Finding
from hirekit.lint.waiving import Waived
from hirekit.model.panel import Panel
from hirekit.model.passage import at_level
from hirekit.model.plan import Plan
from hirekit.model.role import Duty

YES, NO, BY_PEOPLE = "declared", "not declared", "for people to confirm"
TITLE = "Supporting record"
LOOKS = 2


@attrs.frozen(kw_only=True)
class Link:
    """One row of the matrix: a duty, a criterion that serves it, and the questions that look at the criterion.

    Attributes:
        importance: 1 to 5 as drafted, or None.
        definition: The operational definition of the criterion.
        questions: Ids by form and round.
        evidence: What an interviewer writes down and rates it on.
    """

    duty: str
    duty_text: str
    importance: int | None
    criterion: str
    definition: str
    questions: tuple[tuple[str, str, str], ...]
    evidence: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Component:
    """One component of structure and whether the plan declares it."""

    name: str
    state: str
    how: str


@attrs.frozen(kw_only=True)
class Weight:
    """A criterion's share of the whole and its reason."""

    criterion: str
    share: Fraction
    why: str


@attrs.frozen(kw_only=True)
class SupportingRecord:
    """Everything of the method record that a plan can say of itself.

    Attributes:
        unserved: Duties that no planned criterion serves.
        blanks: What people must still fill in.
    """

    matrix: tuple[Link, ...]
    unserved: tuple[str, ...]
    components: tuple[Component, ...]
    weights: tuple[Weight, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]
    blanks: tuple[str, ...]


def supporting_record(plan: Plan, *, panel: Panel | None = None, today: date) -> SupportingRecord:
    """Return the supporting record of a plan.

    Source:
        What 29 CFR 1607.15C asks to report of content: work behaviours, their importance, operational definitions
        and the link from one to the other.
    """
    of_kit = kit_report(plan.kit, jurisdictions=plan.requisition.jurisdiction, today=today)
    of_plan = plan_report(plan, panel=panel, today=today)
    matrix = _matrix(plan)
    linked = {link.duty for link in matrix}
    return SupportingRecord(
        matrix=matrix,
        unserved=tuple(duty.id for duty in _duties(plan) if duty.id not in linked),
        components=_components(plan, panel, of_plan),
        weights=_weights(plan),
        findings=(*of_kit.findings, *of_plan.findings),
        waived=(*of_kit.waived, *of_plan.waived),
        blanks=_blanks(plan),
    )


def _duties(plan: Plan) -> tuple[Duty, ...]:
    """Return what the post does at the job level sought."""
    return at_level(plan.kit.role.duties, plan.requisition.job_level)


def _matrix(plan: Plan) -> tuple[Link, ...]:
    rubric, bank = plan.kit.rubric, plan.kit.bank
    links = []
    for duty in _duties(plan):
        for id in plan.requisition.planned:
            criterion = rubric.criterion(id)
            if duty.id not in criterion.duties:
                continue
            asked = tuple(
                (form.code, round_.round, question)
                for form in plan.forms
                for round_ in form.rounds
                for question in round_.questions
                if bank.question(question).primary == id
            )
            signs = dict.fromkeys(sign for _, _, question in asked for sign in bank.question(question).listen_for)
            links.append(
                Link(
                    duty=duty.id,
                    duty_text=duty.text,
                    importance=duty.importance,
                    criterion=id,
                    definition=criterion.definition,
                    questions=asked,
                    evidence=tuple(signs),
                )
            )
    return tuple(links)


def _weights(plan: Plan) -> tuple[Weight, ...]:
    given = plan.requisition.weights
    reasons = {} if isinstance(given, str) else {entry.id: entry.why for entry in given}
    rubric = plan.kit.rubric
    preset = next((entry for entry in rubric.presets if entry.id == given), None)
    return tuple(
        Weight(
            criterion=id,
            share=share,
            why=reasons.get(id) or (preset.why if preset else rubric.criterion(id).why),
        )
        for id, share in plan.requisition.shares.items()
    )


def _components(plan: Plan, panel: Panel | None, report: Report) -> tuple[Component, ...]:
    """Return the components of structure after Campion, Palmer and Campion (1997), with what the plan declares."""
    codes = {finding.code for finding in report.findings}
    kit, requisition = plan.kit, plan.requisition
    asked = [kit.bank.question(id) for form in plan.forms for id in form.questions]
    seats = list(panel.interviews) if panel else []
    rows = (
        ("questions from a job analysis", all(kit.rubric.criterion(id).duties for id in requisition.planned), "each planned criterion names its duties; the analysis itself is for experts"),
        ("same questions for all", len(plan.forms) >= 1, f"{len(plan.forms)} frozen form(s), fingerprint {plan.instrument()[:8]}"),
        ("limited prompting", all(question.probes for question in asked), "fixed probes, reworded once, then the fallback"),
        ("better types of question", len({question.kind for question in asked}) > 1, ", ".join(sorted({question.kind for question in asked}))),
        ("enough questions", len(asked) >= 2 * len(plan.forms), f"{len(asked)} questions in {len(plan.forms)} form(s)"),
        ("control of other information", None, "what else interviewers are shown is for people to confirm"),
        ("candidate's questions afterwards", all(round_.closing > 0 for round_ in requisition.interview_loop.rounds), "minutes kept in each round, nothing asked is scored"),
        ("each answer rated", True, "one rating for each criterion a round asks about"),
        ("anchored scales", all(kit.rubric.criterion(id).anchors for id in requisition.planned), "an anchor for each score of each criterion"),
        ("detailed notes", True, "a rating without evidence is refused"),
        ("several interviewers", bool(seats) and len({person for i in seats for _, person in i.seated}) >= LOOKS if panel else None, "from the panel"),
        ("same interviewers for all", _same_people(panel) if panel else None, "from the panel"),
        ("no talk between interviews", None, "ratings are sent in before the debrief; the rest is for people to confirm"),
        ("training", "P-UNTRAINED" not in codes if panel else None, "days of training in the panel"),
        ("statistical combination", True, "declared weights, mean of interviewers, then criteria"),
    )  # fmt: skip
    return tuple(
        Component(name=name, state=BY_PEOPLE if held is None else YES if held else NO, how=how)
        for name, held, how in rows
    )


def _same_people(panel: Panel) -> bool:
    by_round: dict[str, set[frozenset[str]]] = {}
    for interview in panel.interviews:
        people = frozenset(person for seat, person in interview.seated if seat != "shadow")
        by_round.setdefault(interview.round, set()).add(people)
    return all(len(groups) == 1 for groups in by_round.values())


def _blanks(plan: Plan) -> tuple[str, ...]:
    unknown = [duty.id for duty in _duties(plan) if duty.importance is None]
    return (
        "experts consulted: name, role, date",
        "how the duties were found: method, date, documents",
        *([f"importance of {', '.join(unknown)}"] if unknown else []),
        "experts' judgement of each link from duty to criterion",
        "experts' blind re-sorting of the anchors",
        "pilot: who, when, what was changed",
        "counsel's review of wording by place",
    )
