"""The interviewer packet: one candidate, one round, one interviewer."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path

import attrs

from hirekit.documents import fields
from hirekit.documents.engine import Attached, LaidOut, lay_out, write
from hirekit.documents.identity import Identity, packet_data
from hirekit.documents.letters import refuse_missing_letters
from hirekit.documents.markdown import unmarked
from hirekit.documents.packet_front import conduct, cover, role_page, run_sheet
from hirekit.documents.packet_leaf import leaf
from hirekit.documents.packet_notes import handout_pages, note_pages, stand_ins
from hirekit.documents.page import Page, destroy_by, instrument_words, page
from hirekit.documents.paper import Paper, paper_called, points
from hirekit.documents.phrases import listed
from hirekit.documents.schedule import Slot, shown_time, slots
from hirekit.documents.spread import (
    LEFT_LEVELS,
    Choice,
    Left,
    Right,
    asked_ticks,
    choices,
    left,
    left_level,
    probe_ticks,
    right,
    states,
)
from hirekit.documents.theme import Theme, theme_at
from hirekit.errors import InvalidData, Problem
from hirekit.model.anonymity import as_printed
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.question import Question
from hirekit.model.role import at_level

ERRORS = (
    ("Halo", "One strong or weak answer colours the rest. Rate each on its own evidence."),
    ("Leniency", "Marking up to be kind. The next candidate did not get the gift."),
    ("Strictness", "Marking down to be safe. The anchors set the height, not you."),
    ("Playing safe", "The middle for everything. Some anchor above or below will fit better."),
    ("Like me", "Warming to a shared school, place or manner. None of it is in the anchors."),
    ("Contrast", "Comparing with the last candidate. Compare with the anchors."),
)
FRONT_PAGES = 5
MOST_ATTEMPTS = 8


@attrs.frozen(kw_only=True)
class Sitting:
    """All that one packet is about."""

    plan: Plan
    panel: Panel
    interview: Interview
    candidate: Candidate
    interviewer: Interviewer
    seat: str
    form: str
    questions: tuple[Question, ...]
    slots: tuple[Slot, ...]
    issued_on: date | None

    @property
    def practice(self) -> bool:
        """Whether the card is practice and not scored."""
        return self.seat == "shadow"

    @property
    def destroy_by(self) -> date | None:
        """The day by which this packet must be destroyed."""
        held = self.interview.at.date() if self.interview.at else self.issued_on
        return destroy_by(self.plan.requisition, held)

    @property
    def identity(self) -> Identity:
        """Whose form it is."""
        return Identity(
            requisition=self.plan.requisition.id,
            candidate=self.candidate.id,
            round=self.interview.round,
            interviewer=self.interviewer.id,
            form=self.form,
            instrument=self.plan.instrument(self.form),
            seat=self.seat,
            at=self.interview.at.isoformat() if self.interview.at else "",
        )


@attrs.frozen(kw_only=True)
class AskedQuestion:
    """One question as its spread shows it."""

    place: int
    criterion: str
    prompt: str
    time: str
    handouts: str
    probes: tuple[str, ...]
    fallback: str
    fallback_label: str
    listen_for: tuple[str, ...]
    acceptable: tuple[str, ...]
    red_flags: tuple[str, ...]
    key: tuple[str, ...]
    why: str
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

    @property
    def left_id(self) -> str:
        return f"ask-{self.place}"

    @property
    def right_id(self) -> str:
        return f"rate-{self.place}"


def packet_pdf(
    plan: Plan,
    panel: Panel,
    *,
    interview: Interview,
    interviewer: str,
    paper: str = "A4",
    issued_on: date | None = None,
    theme: str | Path | None = None,
) -> bytes:
    """Return the packet of one interviewer for one interview: to print, or to fill on screen.

    Args:
        interviewer: Id of one who sits in the interview.
        paper: A4 or Letter.
        theme: A folder whose templates, styles and fonts come before ours.

    Raises:
        InvalidData: A letter no font has, a text too long for its page, or somebody who does not sit in the interview.
        MissingLibrary: Pango is not installed.
    """
    subject = sitting(plan, panel, interview=interview, interviewer=interviewer, issued_on=issued_on)
    laid_out = fitting(subject, paper=paper_called(paper), theme=theme_at(theme))
    identity = subject.identity
    data = Attached(name="packet.json", content=packet_data(identity, plan), description="Whose form this is")
    return write(
        laid_out,
        attached=(data,),
        hidden=identity.fields(pages=laid_out.count),
        dated=issued_on.isoformat() if issued_on else "",
    )


def sitting(
    plan: Plan, panel: Panel, *, interview: Interview, interviewer: str, issued_on: date | None = None
) -> Sitting:
    """Return all that one packet is about.

    Raises:
        InvalidData: The interviewer does not sit in the interview, or nothing is asked in it.
    """
    seats = {person: seat for seat, person in interview.seated}
    if interviewer not in seats:
        seated = listed([person for _, person in interview.seated])
        raise InvalidData([Problem(("interviewer",), f"must sit in this interview: {seated}; not {interviewer!r}")])
    panel = as_printed(plan.requisition, panel)
    candidate = panel.candidate(interview.candidate)
    form = plan.form_of(candidate).code
    questions = plan.questions(form, interview.round)
    if not questions:
        raise InvalidData([Problem(("interview", "round"), f"form {form} asks nothing in round {interview.round!r}")])
    round_ = plan.requisition.interview_loop.round(interview.round)
    return Sitting(
        plan=plan,
        panel=panel,
        interview=interview,
        candidate=candidate,
        interviewer=panel.interviewer(interviewer),
        seat=seats[interviewer],
        form=form,
        questions=questions,
        slots=slots(round_, questions, candidate.time_factor),
        issued_on=issued_on,
    )


def fitting(subject: Sitting, *, paper: Paper, theme: Theme, html_of: Callable[..., str] | None = None) -> LaidOut:
    """Lay the packet out, tighten what did not fit, and number pages as they fell.

    Args:
        html_of: What writes the HTML in place of `packet_html`.
    """
    write_html = html_of or packet_html
    levels = [left_level(q, _why(subject, q), paper=paper) for q in subject.questions]
    pages = _expected_pages(len(subject.questions))
    pages |= {note.id: pages["leaf"] + at for at, note in enumerate(note_pages(subject, levels=levels), start=1)}
    for _ in range(MOST_ATTEMPTS):
        html = write_html(subject, paper=paper, theme=theme, levels=levels, pages=pages)
        refuse_missing_letters(html, sources={"plan": subject.plan, "panel": subject.panel}, theme=theme)
        laid_out = lay_out(html, theme=theme, paper=paper)
        tight = [
            place
            for place in range(1, len(levels) + 1)
            if not _fits(subject, place, levels[place - 1], laid_out, paper)
        ]
        for place in tight:
            levels[place - 1] += 1
            if levels[place - 1] == len(LEFT_LEVELS):
                question = subject.questions[place - 1]
                rule = f"must fit one page of {paper.name}: shorten its question, probes or fallback"
                raise InvalidData([Problem(("questions", question.id), rule)])
        fallen = {name: number for name, number in laid_out.places.items() if name in pages or name.startswith("notes")}
        if not tight and all(pages.get(name) == number for name, number in fallen.items()):
            _check_fixed(laid_out, len(levels), paper)
            return laid_out
        pages = {**pages, **fallen}
    raise InvalidData([Problem((), f"the packet does not settle on {paper.name}")])


def _fits(subject: Sitting, place: int, level: int, laid_out: LaidOut, paper: Paper) -> bool:
    """Return whether a left page's text ends above "why we ask" and the right page faces it."""
    question = subject.questions[place - 1]
    foot = left(question, _why(subject, question), level).foot
    # What overflows a page of fixed height may be dropped in layout, its end with it.
    first, end = laid_out.places.get(f"ask-{place}", 0), laid_out.places.get(f"ask-{place}-end", 0)
    deepest = points(paper.top) + paper.block - foot + 2
    faces = first % 2 == 0 and first == end == laid_out.places.get(f"rate-{place}", 0) - 1
    return faces and laid_out.heights[f"ask-{place}-end"] <= deepest


def _check_fixed(laid_out: LaidOut, count: int, paper: Paper) -> None:
    """See that every page that is made to be one page is one."""
    after = {f"rate-{place}": f"ask-{place + 1}" for place in range(1, count)} | {f"rate-{count}": "leaf"}
    for name, following in {"cover": "role", **after}.items():
        if laid_out.places[following] != laid_out.places[name] + 1:
            raise InvalidData([Problem((name,), f"must fit one page of {paper.name}; a text on it is too long")])


def _expected_pages(count: int) -> dict[str, int]:
    expected = {"cover": 1, "role": 2, "run-sheet": 3, "conduct": 4, "how-to-rate": FRONT_PAGES}
    for place in range(1, count + 1):
        expected[f"ask-{place}"] = FRONT_PAGES + 2 * place - 1
        expected[f"rate-{place}"] = FRONT_PAGES + 2 * place
    expected["leaf"] = FRONT_PAGES + 2 * count + 1
    return expected


def packet_html(subject: Sitting, *, paper: Paper, theme: Theme, levels: list[int], pages: Mapping[str, int]) -> str:
    """Return the packet as HTML, set at the levels given and naming the pages given."""
    return theme.html("packet.html", **packet_values(subject, paper=paper, levels=levels, pages=pages))


def packet_values(subject: Sitting, *, paper: Paper, levels: list[int], pages: Mapping[str, int]) -> dict[str, object]:
    """Return what the template of a packet is filled with."""
    plan, requisition = subject.plan, subject.plan.requisition
    handouts = handout_pages(subject, paper=paper)
    notes = note_pages(subject, levels=levels)
    return {
        "page": packet_page(subject),
        "kind": "Practice packet" if subject.practice else "Interviewer packet",
        "scale": plan.kit.rubric.scale.points,
        "cover": cover(subject, pages=pages, handouts=handouts, paper=paper),
        "role": role_page(subject, paper=paper),
        "run": run_sheet(subject, pages=pages, paper=paper),
        "conduct": conduct(requisition, paper=paper),
        "errors": ERRORS,
        "questions": [
            asked_question(subject, place, level=level, paper=paper, pages=pages, noted={n.place for n in notes})
            for place, level in enumerate(levels, start=1)
        ],
        "leaf": leaf(subject, pages=pages, paper=paper),
        "notes": notes,
        "stand_ins": stand_ins(subject),
        "handouts": handouts,
    }


def packet_page(subject: Sitting) -> Page:
    """Return what stands on every page of a packet."""
    plan = subject.plan
    round_ = plan.requisition.interview_loop.round(subject.interview.round)
    audience = "Practice: not scored" if subject.practice else "Confidential: interviewers only"
    return page(
        plan,
        kind="Interviewer packet",
        title=f"{round_.title}: {subject.candidate.printed}, packet of {subject.interviewer.printed}",
        whom=(subject.candidate.printed, round_.title, subject.interviewer.printed),
        audience=audience,
        form=f"Form {subject.form}",
        fingerprint=instrument_words(plan, subject.form),
        destroy_by=subject.destroy_by,
        issued_on=subject.issued_on,
    )


def asked_question(
    subject: Sitting, place: int, *, level: int, paper: Paper, pages: Mapping[str, int], noted: set[int]
) -> AskedQuestion:
    """Return one question as its spread shows it, set at a level."""
    question = subject.questions[place - 1]
    rubric = subject.plan.kit.rubric
    criterion = rubric.criterion(question.primary)
    slot = next(s for s in subject.slots if s.question == place)
    start = subject.interview.at
    why = _why(subject, question)
    how = left(question, why, level)
    say = ["more on this question"]
    if question.key and not how.key_here:
        say = ["the key"] if how.lists_here else ["the key", "what to listen for, also sound answers and red flags"]
    elif not how.lists_here:
        say = ["what to listen for, also sound answers and red flags"]
    if question.anchors:
        say = [*(s for s in say if s != "more on this question"), "what the anchors can look like in this case"]
    titles = [unmarked(subject.plan.kit.bank.handout(id).title) for id in question.handouts]
    where = pages.get("leaf", 0)
    return AskedQuestion(
        place=place,
        criterion=criterion.title,
        prompt=question.prompt,
        time=f"{shown_time(start, slot.start)} to {shown_time(start, slot.end)}",
        handouts=f"{listed(titles)}, after page {where}." if titles else "",
        probes=question.probes,
        fallback=question.fallback,
        fallback_label="If no example" if question.kind == "behavioural" else "If no start",
        listen_for=question.listen_for,
        acceptable=question.acceptable,
        red_flags=question.red_flags,
        key=tuple(part for part in question.key.splitlines() if part.strip()),
        why=why,
        notes_page=pages.get(f"notes-{place}", 0) or (where + 1 if place in noted else 0),
        notes_say=(listed(say)[:1].upper() + listed(say)[1:]) if place in noted else "",
        left=how,
        right=right(question, criterion, rubric.scale, paper=paper),
        choices=choices(criterion, rubric.scale),
        states=states(criterion),
        asked=asked_ticks(question, place),
        probe_ticks=probe_ticks(question, place),
        rating_field=fields.rating(criterion.id),
        why_field=fields.why(criterion.id),
        evidence_field=fields.evidence(question.id),
    )


def _why(subject: Sitting, question: Question) -> str:
    """Return why a question is asked: its own reason, else the duties its criterion serves."""
    role = subject.plan.kit.role
    numbers = {duty.id: number for number, duty in enumerate(role.duties, start=1)}
    criterion = subject.plan.kit.rubric.criterion(question.primary)
    if question.why:
        return question.why
    own = {duty.id for duty in at_level(role.duties, subject.plan.requisition.job_level)}
    served = [id for id in criterion.duties if id in own]
    if served:
        told = [
            f"duty {numbers[id]}, {role.duty(id).text.rstrip('.')[:1].lower()}{role.duty(id).text.rstrip('.')[1:]}"
            for id in served
        ]
        joined = "; ".join(told)
        return f"{joined[:1].upper()}{joined[1:]}."
    return criterion.definition or f"It shows {criterion.title[:1].lower()}{criterion.title[1:]}."


def sitting_ends(subject: Sitting) -> str:
    """Return when the candidate leaves."""
    return shown_time(subject.interview.at, max(s.end for s in subject.slots if s.kind != "write"))


def written_by(subject: Sitting) -> str:
    """Return when writing ends."""
    end = subject.slots[-1].end
    if subject.interview.at is None:
        return shown_time(None, end)
    return f"{subject.interview.at + timedelta(minutes=end):%H:%M}"
