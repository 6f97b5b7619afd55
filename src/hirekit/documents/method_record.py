"""The method record: where the criteria, weights, questions and cut come from, with room for what only experts can say."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import attrs

from hirekit.documents.engine import write
from hirekit.documents.hurdles import asked_at, rounds_of
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.method_advice import Hint, advice_rows
from hirekit.documents.packet.conduct import conduct_in
from hirekit.documents.page import both_fingerprints, form_words, page
from hirekit.documents.panel_grid import weights_of
from hirekit.documents.settling import Setting, settled
from hirekit.documents.words.locale import Locale, capital
from hirekit.documents.words.messages import told
from hirekit.model.content import CRITERION, ContentRecord
from hirekit.model.passage import at_level
from hirekit.model.plan import Plan
from hirekit.model.thresholds import Cut, Hurdle


def method_record_pdf(
    plan: Plan,
    *,
    advice: Sequence[Hint] = (),
    content: ContentRecord | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return how the instrument was made.

    Args:
        advice: What `hirekit check` found and the team has not changed.
        content: What experts make of the kit's content; of this plan's criteria and questions it is printed.

    Raises:
        InvalidData: A letter no font has.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    requisition = plan.requisition
    kit = requisition.kit
    say = locale(kit.language, look)
    used = set(requisition.planned)
    own = at_level(kit.role.duties, requisition.job_level)
    numbers = {duty.id: number for number, duty in enumerate(kit.role.duties, start=1)}
    law = [row for row in conduct_in(requisition) if row.basis or row.source]
    days = {row.reviewed for row in law}
    reviewed = say.written_day(days.pop()) if len(days) == 1 else ""
    law = [attrs.evolve(row, reviewed=say.written_day(row.reviewed, short=True)) for row in law]
    values = {
        "page": page(
            plan,
            say,
            kind=say("method.kind"),
            title=say("method.title", requisition=requisition.id),
            whom=(say("method.kind"),),
            foot=(say("audience.team"), form_words([form.code for form in plan.forms], say), both_fingerprints(plan.instrument(None), plan.scoring, say)),
            destroy_by=None,
            issued_on=issued_on,
        ),
        "say": say,
        "sub": say("method.sub", kit=kit.title, version=kit.version)
        + (f" {say('method.declared', day=say.day(requisition.declared))}" if requisition.declared else ""),
        "sources": [attrs.evolve(source, date=say.written_day(source.date)) for source in kit.role.sources],
        "duties": [
            {
                "number": number,
                "text": duty.text,
                "importance": str(duty.importance) if duty.importance else say("method.not_judged"),
                "criteria": "; ".join(c.title for c in kit.rubric.criteria if duty.id in c.duties and c.id in used) or say("method.in_none"),
            }
            for number, duty in enumerate(kit.role.duties, start=1)
            if duty in own
        ],
        "criteria": [
            {
                "title": kit.rubric.criterion(id).title,
                "definition": kit.rubric.criterion(id).definition,
                "weight": weight,
                "why": kit.rubric.criterion(id).why,
                "serves": _serves(plan, id, [numbers[duty.id] for duty in own if duty.id in kit.rubric.criterion(id).duties], say),
            }
            for id, weight in zip(requisition.planned, weights_of(requisition, say), strict=True)
        ],
        "weights": _weights(plan, say),
        "competencies": [c for c in kit.rubric.competencies if c.why and any(x.id in used for x in c.criteria)],
        "content": _content(plan, content, say),
        "experts": "" if content is None else say.plural(content.experts, "person"),
        "minimums": _minimums(plan, say),
        "minimums_left_out": _left_out(plan, say),
        "cut": _cut(plan.requisition.cut, say),
        "hurdles": [
            {"rounds": rounds_of(plan, hurdle, say), "asks": asked_at(plan, hurdle, say), "why": _reasons(hurdle)}
            for hurdle in requisition.hurdles
        ],
        "questions": _questions(plan, say),
        "notes": [told(note, say, {}) for note in plan.notes],
        "law": law,
        "law_note": f"{say('method.law_note')} {say('method.all_reviewed', day=reviewed)}" if reviewed else say("method.law_note"),
        "law_reviewed": reviewed,
        "advice": list(advice_rows(advice, say)),
    }  # fmt: skip
    html = look.html("method-record.html", setting=Setting(), **values)
    refuse_missing_letters(html, sources={"plan": plan, "advice": tuple(advice)}, theme=look)
    return write(
        settled(lambda setting: look.html("method-record.html", setting=setting, **values), theme=look, paper=sheet),
        dated=issued_on.isoformat() if issued_on else "",
    )


def _minimums(plan: Plan, say: Locale) -> list[dict[str, str]]:
    """Return the minimums in force, each with its reason and, where the kit sets some, who set it."""
    requisition = plan.requisition
    found = []
    for minimum in requisition.minimums:
        of_kit = minimum in requisition.kit_minimums
        found.append(
            {
                "title": plan.kit.rubric.criterion(minimum.criterion).title,
                "score": say.exact(minimum.score),
                "why": minimum.why or say("method.no_reason"),
                "origin": say("method.minimum_of_kit" if of_kit else "method.minimum_of_opening")
                if requisition.kit_minimums
                else "",
            }
        )
    return found


def _left_out(plan: Plan, say: Locale) -> str:
    """Return the minimums that the kit sets for the job level and this opening leaves out; empty where none."""
    told = [
        say(
            "role.minimum",
            criterion=say.inside(plan.kit.rubric.criterion(minimum.criterion).title),
            score=say.exact(minimum.score),
        )
        for minimum in plan.requisition.minimums_left_out
    ]
    return say("method.minimums_left_out", minimums=say.listed(told)) if told else ""


def _serves(plan: Plan, criterion: str, duties: Sequence[int], say: Locale) -> str:
    """Return which duties a criterion stands for and in how many rounds of the first form it is looked at."""
    form = plan.forms[0]
    held = sum(criterion in plan.rated(form.code, round_.round) for round_ in form.rounds)
    key = "method.serves" if duties else "method.serves_none"
    return say(key, duties=", ".join(map(str, duties)), rounds=say.plural(held, "round"))


def _weights(plan: Plan, say: Locale) -> str:
    requisition = plan.requisition
    rubric = requisition.kit.rubric
    name = requisition.preset
    if not name:
        return say("method.weights_given")
    why = next((preset.why for preset in rubric.presets if preset.id == name), "")
    return say("method.weights_set_why", name=name, why=why) if why else say("method.weights_set", name=name)


def _content(plan: Plan, content: ContentRecord | None, say: Locale) -> list[dict[str, str]]:
    """Return a row for each planned criterion and each question asked that experts judged."""
    if content is None:
        return []
    asked = {id for form in plan.forms for id in form.questions}
    rubric = plan.kit.rubric
    return [
        {
            "title": rubric.criterion(one.id).title if one.kind == CRITERION else one.id,
            "essential": _of(one.essential, one.asked, say),
            "critical": "" if one.critical is None else str(one.critical),
            "ratio": _figure(one.ratio, say),
            "relevant": _of(one.relevant, one.raters, say),
            "index": _figure(one.index, say),
            "kappa": _figure(one.kappa, say),
        }
        for one in content.figures
        if (one.asked or one.raters) and one.id in (plan.requisition.planned if one.kind == CRITERION else asked)
    ]


def _of(some: int, every: int, say: Locale) -> str:
    return say("method.of", some=some, every=every) if every else ""


def _figure(value: float | None, say: Locale) -> str:
    return "" if value is None else say.figure(value, 2)


def _reasons(hurdle: Hurdle) -> str:
    told = [minimum.why for minimum in hurdle.minimums]
    told += [hurdle.cut.method, hurdle.cut.why] if hurdle.cut else []
    return " ".join(f"{capital(why.rstrip('.'))}." for why in told if why)


def _cut(cut: Cut | None, say: Locale) -> str:
    if cut is None:
        return say("method.no_cut")
    amount = ""
    if cut.percent is not None:
        amount = say("method.of_hundred", percent=say.exact(cut.percent))
    elif cut.score is not None:
        amount = say("decision.on_the_scale", score=say.exact(cut.score))
    judges = say("method.judges", people=say.plural(cut.judges, "person")) if cut.judges else ""
    why = f" {cut.why}" if cut.why else ""
    return f"{amount}: {cut.method or say('method.no_method')}{judges}.{why}"


def _questions(plan: Plan, say: Locale) -> str:
    how = {
        "optimal": say("method.optimal"),
        "gap": say("method.gap", gap=plan.objective - plan.bound),
        "by-hand": say("method.by_hand"),
    }[plan.status]
    told = say(
        "method.questions_says",
        questions=say.plural(len({id for form in plan.forms for id in form.questions}), "question"),
        bank=say.plural(len(plan.kit.bank.questions), "question"),
        forms=say.plural(len(plan.forms), "form"),
    )
    asked = f" {say.plural(len(plan.constraints), 'constraint')}" if plan.constraints else ""
    return f"{told} {how}{asked}"
