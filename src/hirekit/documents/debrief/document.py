"""The debrief: evidence a page for each candidate, then the scores against the rule, then what they hang on."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import attrs

from hirekit.documents.debrief.agreement import agreement_page
from hirekit.documents.debrief.evidence import evidence_page
from hirekit.documents.debrief.notes import note_lines
from hirekit.documents.debrief.scores import scores_page
from hirekit.documents.engine import write
from hirekit.documents.locales import locale
from hirekit.documents.look.letters import refuse_missing_letters, spelled_out
from hirekit.documents.look.paper import paper_called
from hirekit.documents.look.theme import theme_at
from hirekit.documents.page import both_fingerprints, destroy_by, form_words, page
from hirekit.documents.settling import Setting
from hirekit.documents.sheets import settled_sheets
from hirekit.documents.words.locale import Locale
from hirekit.documents.words.messages import names_of
from hirekit.documents.words.people import People
from hirekit.documents.words.short_names import in_full
from hirekit.model.agreement import Agreement
from hirekit.model.anonymity import as_printed
from hirekit.model.evaluation import CandidateResult, Evaluation
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan


def debrief_pdf(
    plan: Plan,
    evaluation: Evaluation,
    *,
    panel: Panel | None = None,
    agreement: Agreement | None = None,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the debrief of a scored panel.

    Args:
        panel: Then people are named as the panel names them; else by their ids.
        agreement: Then a last page says how far the ratings agree.

    Raises:
        InvalidData: A letter no font has; only what was written on cards has such letters spelled out.
        MissingLibrary: Pango is not installed.
    """
    sheet, look = paper_called(paper), theme_at(theme)
    say = locale(plan.kit.language, look)
    values = debrief_values(plan, evaluation, say, panel=panel, agreement=agreement, issued_on=issued_on)
    sources = {"plan": plan, "panel": panel, "agreement": agreement}

    def html(setting: Setting, *, aloud: bool = False) -> str:
        text = look.html("debrief.html", setting=setting, **values)
        return spelled_out(text, quoted=evaluation, apart_from=sources, theme=look, aloud=aloud)

    refuse_missing_letters(html(Setting(), aloud=True), sources=sources, theme=look)
    return write(settled_sheets(html, theme=look, paper=sheet), dated=issued_on.isoformat() if issued_on else "")


def debrief_values(
    plan: Plan,
    evaluation: Evaluation,
    say: Locale,
    *,
    panel: Panel | None,
    agreement: Agreement | None = None,
    issued_on: date | None,
) -> dict[str, object]:
    """Return all that the template shows."""
    panel = as_printed(plan.requisition, panel) if panel else None
    people = People.of(panel, evaluation)
    codes = _forms(plan, panel, evaluation)
    last = max((i.at.date() for i in panel.interviews if i.at), default=issued_on) if panel else issued_on
    form = form_words(codes, say)
    prints = both_fingerprints(evaluation.instrument, evaluation.scoring, say)
    about = page(
        plan,
        say,
        kind=say("debrief.kind"),
        title=say("debrief.title", requisition=plan.requisition.id),
        whom=(say("debrief.kind"), say("debrief.all_candidates")),
        foot=(say("audience.panel"), form, prints),
        destroy_by=destroy_by(plan.requisition, last),
        issued_on=issued_on,
    )
    pages = []
    for candidate in evaluation.candidates:
        name = people.candidate(candidate.id)
        own = page(
            plan,
            say,
            kind=say("debrief.kind"),
            title="",
            whom=(say("debrief.kind"), name),
            foot=(say("audience.panel"), form, prints),
            destroy_by=destroy_by(plan.requisition, last),
            issued_on=issued_on,
        )
        pages.append(attrs.evolve(evidence_page(plan, candidate, people, say), whom=own.whom))
    return {
        "say": say,
        "page": about,
        "candidates": pages,
        "scores": scores_page(plan, evaluation, people, say),
        "notes": note_lines(evaluation.notes, say, names_of(plan, people, say)),
        "beside": list(_beside(evaluation, people, say)),
        "in_full": in_full(people.whole, people.whole_interviewers),
        "agreement": None if agreement is None else agreement_page(plan, agreement, evaluation, people, say),
    }


def _forms(plan: Plan, panel: Panel | None, evaluation: Evaluation) -> list[str]:
    if panel is None:
        return [form.code for form in plan.forms]
    seen = {candidate.id for candidate in evaluation.candidates}
    used = {plan.form_of(candidate).code for candidate in panel.candidates if candidate.id in seen}
    return sorted(used) or [form.code for form in plan.forms]


def _beside(evaluation: Evaluation, people: People, say: Locale) -> Iterator[dict[str, str]]:
    """Yield what stands beside the score and is no part of it: overall recommendations, and late changes."""
    for candidate in evaluation.candidates:
        told = [text for text in (_recommended(candidate, people, say), _late(candidate, people, say)) if text]
        if told:
            yield {"name": people.candidate(candidate.id), "says": " ".join(told)}


def _recommended(candidate: CandidateResult, people: People, say: Locale) -> str:
    given = Counter((card.interviewer, card.recommendation) for card in candidate.cards if card.recommendation)
    told = [
        f"{people.letter(who)} {say(f'recommendations.{what}_inside')}"
        + (f" ({say.plural(rounds, 'round')})" if rounds > 1 else "")
        for (who, what), rounds in given.items()
    ]
    return f"{'; '.join(told)}." if told else ""


def _late(candidate: CandidateResult, people: People, say: Locale) -> str:
    told = [f"{people.letter(card.interviewer)} ({card.why})" for card in candidate.kept_beside]
    return say("debrief.late", who="; ".join(told)) if told else ""
