"""The method record: where the criteria, weights, questions and cut come from, with room for what only experts can say."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hirekit.documents.debrief_hurdles import asked_at
from hirekit.documents.engine import lay_out, write
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.page import form_words, instrument_words, page
from hirekit.documents.paper import paper_called
from hirekit.documents.phrases import day, half_up, listed, plural
from hirekit.documents.theme import theme_at
from hirekit.errors import Problem
from hirekit.model.fingerprint import shown
from hirekit.model.plan import Plan
from hirekit.model.rules import plain
from hirekit.model.thresholds import Cut, Hurdle

STATUS_WORDS = {
    "optimal": "By integer program, proven: no question set meets what was asked better.",
    "gap": "By integer program; the best found, {gap} units from the proven bound.",
    "by-hand": "By hand.",
}


def method_record_pdf(
    plan: Plan,
    *,
    advice: Sequence[Problem] = (),
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return how the instrument was made.

    Args:
        advice: What `hirekit check` found and the team has not changed.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    requisition = plan.requisition
    kit = requisition.kit
    used = set(requisition.planned)
    numbers = {duty.id: number for number, duty in enumerate(kit.role.duties, start=1)}
    values = {
        "page": page(
            plan,
            kind="Method record",
            title=f"Method record, {requisition.id}",
            whom=("Method record",),
            audience="Confidential: hiring team only",
            form=form_words(plan),
            fingerprint=f"{instrument_words(plan, None)}, scoring {shown(plan.scoring)}",
            destroy_by=None,
            issued_on=issued_on,
        ),
        "sub": f"Kit “{kit.title}”, version {kit.version}."
        + (f" Declared {day(requisition.declared)}." if requisition.declared else ""),
        "sources": kit.role.sources,
        "duties": [
            {
                "number": number,
                "text": duty.text,
                "importance": str(duty.importance) if duty.importance else "not judged",
                "criteria": listed([c.title for c in kit.rubric.criteria if duty.id in c.duties and c.id in used]) or "in no planned criterion",
            }
            for number, duty in enumerate(kit.role.duties, start=1)
        ],
        "criteria": [
            {
                "title": kit.rubric.criterion(id).title,
                "definition": kit.rubric.criterion(id).definition,
                "weight": half_up(float(requisition.shares[id] * 100), 2),
                "why": kit.rubric.criterion(id).why,
                "duties": ", ".join(str(numbers[duty]) for duty in kit.rubric.criterion(id).duties),
                "looks": plural(len([1 for form in plan.forms[:1] for r in form.rounds if id in plan.rated(form.code, r.round)]), "round"),
            }
            for id in requisition.planned
        ],
        "weights": _weights(plan),
        "competencies": [c for c in kit.rubric.competencies if c.why and any(x.id in used for x in c.criteria)],
        "minimums": [
            {"title": kit.rubric.criterion(m.criterion).title, "score": plain(m.score), "why": m.why or "no reason written"}
            for m in requisition.minimums
        ],
        "cut": _cut(plan.requisition.cut),
        "hurdles": [
            {"rounds": listed([requisition.interview_loop.round(id).title for id in hurdle.rounds]), "asks": asked_at(plan, hurdle), "why": _reasons(hurdle)}
            for hurdle in requisition.hurdles
        ],
        "questions": _questions(plan),
        "notes": plan.notes,
        "law": [row for place in ("any", *requisition.jurisdiction) for row in kit.conduct if row.jurisdiction == place],
        "advice": [str(problem) for problem in advice],
    }  # fmt: skip
    html = look.html("method-record.html", **values)
    refuse_missing_letters(html, sources={"plan": plan, "advice": [str(p) for p in advice]}, theme=look)
    return write(lay_out(html, theme=look, paper=sheet), dated=issued_on.isoformat() if issued_on else "")


def _weights(plan: Plan) -> str:
    requisition = plan.requisition
    rubric = requisition.kit.rubric
    name = requisition.preset
    if not name:
        return "Given in the requisition, each with its reason."
    why = next((preset.why for preset in rubric.presets if preset.id == name), "")
    return f"The set “{name}”, as written in the kit{': ' + why if why else '.'}"


def _reasons(hurdle: Hurdle) -> str:
    told = [minimum.why for minimum in hurdle.minimums]
    told += [hurdle.cut.method, hurdle.cut.why] if hurdle.cut else []
    return " ".join(f"{why[:1].upper()}{why[1:].rstrip('.')}." for why in told if why)


def _cut(cut: Cut | None) -> str:
    if cut is None:
        return "No cut is declared."
    amount = (
        f"{plain(cut.percent)} of 100"
        if cut.percent is not None
        else f"{plain(cut.score)} on the scale"
        if cut.score is not None
        else ""
    )
    judges = f", by {plural(cut.judges, 'person').replace('persons', 'people')}" if cut.judges else ""
    why = f" {cut.why}" if cut.why else ""
    return f"{amount}: {cut.method or 'no method written'}{judges}.{why}"


def _questions(plan: Plan) -> str:
    how = STATUS_WORDS[plan.status].format(gap=plan.objective - plan.bound)
    count = len({id for form in plan.forms for id in form.questions})
    asked = f" {plural(len(plan.constraints), 'constraint')} were asked of it." if plan.constraints else ""
    bank = plural(len(plan.kit.bank.questions), "question")
    return f"{plural(count, 'question')} of a bank of {bank}, in {plural(len(plan.forms), 'form')}. {how}{asked}"
