"""One question as its spread and the scorecard page show it."""

from collections.abc import Mapping

import attrs

from hirekit.documents.look.paper import Paper
from hirekit.documents.packet.choices import Choice, asked_choices, choices, probe_ticks, states
from hirekit.documents.packet.schedule import shown_time
from hirekit.documents.packet.sitting import Sitting
from hirekit.documents.packet.spread import Left, Right, left, right
from hirekit.documents.pdf import fields
from hirekit.documents.words.locale import capital
from hirekit.documents.words.markdown import unmarked
from hirekit.model.passage import at_level
from hirekit.model.question import CANDIDATE, INTERVIEWER, Question


@attrs.frozen(kw_only=True)
class AskedQuestion:
    """One question as its spread shows it.

    Attributes:
        language, why_language: Of its texts and of the reason it is asked, where another than the document's; else empty.
    """

    place: int
    criterion: str
    prompt: str
    time: str
    handouts: str
    own_part: str
    probes: tuple[str, ...]
    fallback: str
    fallback_label: str
    listen_for: tuple[str, ...]
    acceptable: tuple[str, ...]
    red_flags: tuple[str, ...]
    key: tuple[str, ...]
    why: str
    language: str
    why_language: str
    notes_page: int
    notes_say: str
    left: Left
    right: Right
    choices: tuple[Choice, ...]
    states: tuple[Choice, ...]
    asked: tuple[Choice, ...]
    probe_ticks: tuple[Choice, ...]
    rating_field: str
    why_field: str
    evidence_field: str
    asked_field: str

    @property
    def left_id(self) -> str:
        return f"ask-{self.place}"

    @property
    def right_id(self) -> str:
        return f"rate-{self.place}"


def asked_question(
    subject: Sitting, place: int, *, level: int, paper: Paper, pages: Mapping[str, int], noted: set[int]
) -> AskedQuestion:
    """Return one question as its spread shows it, set at a level."""
    say, question = subject.say, subject.questions[place - 1]
    rubric = subject.plan.kit.rubric
    criterion = rubric.criterion(question.primary)
    slot = next(s for s in subject.slots if s.question == place)
    start = subject.interview.at
    why = reason(subject, question)
    how = left(question, why, level)
    where = pages.get("leaf", 0)
    language = say.other_language(question.language)
    return AskedQuestion(
        place=place,
        criterion=criterion.title,
        prompt=question.prompt,
        time=say.span(shown_time(start, slot.start), shown_time(start, slot.end)),
        handouts=_at_the_back(subject, question, audience=CANDIDATE, page=where),
        own_part=_at_the_back(subject, question, audience=INTERVIEWER, page=where),
        probes=question.probes,
        fallback=question.fallback,
        fallback_label=say(f"ask.fallback_{'behavioural' if question.kind == 'behavioural' else 'other'}"),
        listen_for=question.listen_for,
        acceptable=question.acceptable,
        red_flags=question.red_flags,
        key=tuple(part for part in question.key.splitlines() if part.strip()),
        why=why,
        language=language,
        why_language=language if question.why else "",
        notes_page=pages.get(f"notes-{place}", 0) or (where + 1 if place in noted else 0),
        notes_say=_at_the_end(subject, question, how) if place in noted else "",
        left=how,
        right=right(question, criterion, rubric.scale, say, paper=paper),
        choices=choices(criterion, rubric.scale, say),
        states=states(criterion, say),
        asked=asked_choices(question, place, say),
        probe_ticks=probe_ticks(question, place, say),
        rating_field=fields.rating(criterion.id),
        why_field=fields.why(criterion.id),
        evidence_field=fields.evidence(question.id),
        asked_field=fields.asked(question.id),
    )


def _at_the_back(subject: Sitting, question: Question, *, audience: str, page: int) -> str:
    """Return the titles of the hand-outs for one audience with the page they stand behind; empty where there are none."""
    say = subject.say
    titles = [unmarked(each.title) for each in subject.plan.kit.bank.handouts_of(question, audience=audience)]
    return say("ask.handouts", titles=say.listed(titles), page=page) if titles else ""


def _at_the_end(subject: Sitting, question: Question, how: Left) -> str:
    """Return what stands among the notes at the end, as a sentence begins."""
    say = subject.say
    told = []
    if question.key and not how.key_here:
        told.append(say("ask.more_key"))
    if not how.lists_here:
        told.append(say("ask.more_lists"))
    if question.anchors:
        told.append(say("ask.more_anchors"))
    return capital(say.listed(told or [say("ask.more")]))


def reason(subject: Sitting, question: Question) -> str:
    """Return why a question is asked: its own reason, else the duties its criterion serves."""
    say, role = subject.say, subject.plan.kit.role
    numbers = {duty.id: number for number, duty in enumerate(role.duties, start=1)}
    criterion = subject.plan.kit.rubric.criterion(question.primary)
    if question.why:
        return question.why
    own = {duty.id for duty in at_level(role.duties, subject.plan.requisition.job_level)}
    served = [id for id in criterion.duties if id in own]
    if served:
        told = [
            say("ask.why_duty", number=numbers[id], duty=say.inside(role.duty(id).text.rstrip("."))) for id in served
        ]
        return capital(f"{'; '.join(told)}.")
    return criterion.definition or say("ask.why_criterion", criterion=say.inside(criterion.title))
