"""Another question for one candidate on the day: which may stand in, and which constraints that breaks."""

from collections.abc import Iterator

from hirekit.errors import Problem, refuse
from hirekit.model.event import QUESTION_REPLACED, Event, Fact
from hirekit.model.form import Form
from hirekit.model.plan import Plan
from hirekit.model.question import Question
from hirekit.model.rules import text_problems
from hirekit.workspace.deciding import refuse_names, refuse_unknown
from hirekit.workspace.exposure import TO_COME, exposures
from hirekit.workspace.folder import Folder

BREAKS, UNLIKE, SUPERSEDES = "breaks", "unlike", "supersedes"


def stand_ins(folder: Folder, question: str, *, candidate: str) -> tuple[Question, ...]:
    """Return the approved alternates for a question that a candidate has not seen, the best first.

    Raises:
        InvalidData: There is no such candidate, or their form does not ask the question.
    """
    from hirekit.assembly import alternates  # noqa: PLC0415

    plan, form = _as_asked(folder, question, candidate=candidate)
    seen = _seen(folder, candidate)
    return tuple(each for each in alternates(plan, form.code, question) if each.id not in seen)


def why_none(folder: Folder, question: str, *, candidate: str) -> str:
    """Return why no question may stand in for one that a candidate is asked, worded as the end of a sentence."""
    plan = folder.plan()
    rounds = plan.form(form_asked(folder, candidate)).rounds
    lacking = {each.question: each.says for round_ in rounds for each in round_.lacking}
    return lacking.get(question, f"what may has been seen by {candidate}, or is asked of them already")


def form_asked(folder: Folder, candidate: str) -> str:
    """Return the code of the form that a candidate is asked.

    Raises:
        InvalidData: There is no such candidate.
    """
    plan, panel = folder.plan_and_panel()
    refuse_unknown("candidate", candidate, (person.id for person in panel.candidates))
    return plan.form_of(panel.candidate(candidate)).code


def replace_question(
    folder: Folder, question: str, new: str, *, candidate: str, why: str, by: str | None = None
) -> Event:
    """Record that a candidate is asked another question in place of a planned one; the plan stays as it is.

    The event says which constraints of the plan that breaks, after what was replaced for this candidate before, and in
    what the question is unlike the one it stands in for. It names the question that stood in for the same one until now.

    Raises:
        InvalidData: The new question is not rated on the same criterion, is asked already, stands in for this one already,
            was seen already or may not be asked beside the others, or there is no reason.
    """
    from hirekit.assembly import replace, unlike  # noqa: PLC0415

    with folder.changing():
        refuse(text_problems("why", why))
        plan, form = _as_asked(folder, question, candidate=candidate)
        refuse_names(plan, folder.panel(), why=why)
        refuse_unknown("question", new, (q.id for q in plan.kit.bank.questions))
        refuse(_swap_problems(plan, form.questions, question, new))
        if new in _seen(folder, candidate):
            refuse([Problem((), f"{candidate} has seen {new!r} already")])
        before = _swaps(folder, candidate).get(question, "")
        if new == before:
            refuse([Problem((), f"{candidate} is asked {new!r} in place of {question!r} already")])
        broken = replace(plan, form=form.code, question=question, by=new).broken
        facts: dict[str, Fact] = {
            "candidate": candidate,
            "round": next(r.round for r in form.rounds if question in r.questions),
            "question": question,
            "replaced_by": new,
            "why": why,
            BREAKS: tuple(f"{miss.message}{f' ({miss.constraint})' if miss.constraint else ''}" for miss in broken),
            UNLIKE: tuple(unlike(plan, question, new)),
            SUPERSEDES: before,
        }
        return folder.note([(QUESTION_REPLACED, facts)], by=by)[-1]


def _as_asked(folder: Folder, question: str, *, candidate: str) -> tuple[Plan, Form]:
    """Return the plan with this candidate's earlier replacements made in it, and the candidate's form."""
    from hirekit.assembly import replace  # noqa: PLC0415

    code = form_asked(folder, candidate)
    plan = folder.plan()
    refuse_unknown("question", question, (each.id for each in plan.kit.bank.questions))
    if question not in plan.form(code).questions:
        refuse([Problem((), f"form {code}, which {candidate} is asked, does not ask {question!r}")])
    for old, new in _swaps(folder, candidate).items():
        asked = plan.form(code).questions
        if old != question and old in asked and new not in asked:
            plan = replace(plan, form=code, question=old, by=new).plan
    return plan, plan.form(code)


def _swaps(folder: Folder, candidate: str) -> dict[str, str]:
    """Return which question a candidate is asked in place of which; of one replaced twice, the later holds."""
    return {
        event.text("question"): event.text("replaced_by")
        for event in folder.record().of(QUESTION_REPLACED)
        if event.text("candidate") == candidate
    }


def _seen(folder: Folder, candidate: str) -> set[str]:
    return {each.question for each in exposures(folder) if each.candidate == candidate and each.state != TO_COME}


def _swap_problems(plan: Plan, asked: tuple[str, ...], old: str, new: str) -> Iterator[Problem]:
    bank = plan.kit.bank
    before, after = bank.question(old), bank.question(new)
    if after.primary != before.primary:
        yield Problem(
            (),
            f"{new!r} is rated on {after.primary}, {old!r} on {before.primary}; a question is replaced by one of the same criterion",
        )
    if new in asked:
        yield Problem((), f"{new!r} is asked in this form already")
    foes = [id for id in asked if id != old and (id in after.enemies or new in bank.question(id).enemies)]
    for foe in foes:
        yield Problem((), f"{new!r} must not be asked of one person together with {foe!r}")
