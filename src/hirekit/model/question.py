"""What is asked: questions, their hand-outs, and the bank that holds them."""

from collections.abc import Iterator
from functools import cached_property

import attrs

from hirekit.errors import Problem, refuse
from hirekit.model.criterion import Anchor
from hirekit.model.rules import LONGEST_LANGUAGE, repeat_problems, several, slug_problems, text_problems, texts_problems

KINDS = ("behavioural", "situational", "technical-case", "work-sample")
LONGEST_QUESTION_MINUTES = 480
CANDIDATE, INTERVIEWER = "candidate", "interviewer"
AUDIENCES = (CANDIDATE, INTERVIEWER)


@attrs.frozen(kw_only=True)
class Question:
    """One thing to ask, with all an interviewer needs to ask it fairly.

    Attributes:
        prompt: The exact words to say aloud.
        kind: behavioural, situational, technical-case or work-sample.
        minutes: Whole minutes, probes included.
        primary: The criterion it is rated on.
        secondary: Criteria it also shows something about.
        job_levels: Ids of the levels it fits; empty for all.
        probes: Fixed and neutral, in the order to use them.
        fallback: The situational question asked, once, when no example is offered.
        listen_for: Behaviours seen in an answer.
        language: Empty for that of its kit, which it then has inside the kit.
        red_flags: Job-related and evidenced.
        acceptable: Other answers that are as sound.
        key: What a sound answer holds; for technical cases and work samples.
        handouts: Ids of hand-outs it needs.
        enemies: Ids of questions that must not be in the same form.
        anchors: The question's own; they illustrate the criterion's, which govern.
        why: Why it is asked, where the criterion's duties do not say it.
    """

    id: str
    prompt: str
    kind: str
    minutes: int
    primary: str
    secondary: tuple[str, ...] = attrs.field(default=(), converter=several)
    job_levels: tuple[str, ...] = attrs.field(default=(), converter=several)
    language: str = ""
    topics: tuple[str, ...] = attrs.field(default=(), converter=several)
    tags: tuple[str, ...] = attrs.field(default=(), converter=several)
    probes: tuple[str, ...] = attrs.field(default=(), converter=several)
    fallback: str = ""
    listen_for: tuple[str, ...] = attrs.field(default=(), converter=several)
    red_flags: tuple[str, ...] = attrs.field(default=(), converter=several)
    acceptable: tuple[str, ...] = attrs.field(default=(), converter=several)
    key: str = ""
    handouts: tuple[str, ...] = attrs.field(default=(), converter=several)
    enemies: tuple[str, ...] = attrs.field(default=(), converter=several)
    anchors: tuple[Anchor, ...] = attrs.field(default=(), converter=several)
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="model-fell-after-launch")
        yield from text_problems("prompt", self.prompt, longest=1200)
        yield from text_problems("language", self.language, required=False, longest=LONGEST_LANGUAGE)
        if self.kind not in KINDS:
            yield Problem(("kind",), f"must be one of {', '.join(KINDS)}, not {self.kind!r}")
        if not 1 <= self.minutes <= LONGEST_QUESTION_MINUTES:
            yield Problem(("minutes",), f"must be 1 to {LONGEST_QUESTION_MINUTES}, not {self.minutes}")
        if self.primary in self.secondary:
            yield Problem(("secondary",), f"must not repeat the primary criterion {self.primary!r}")
        if self.id in self.enemies:
            yield Problem(("enemies",), "must not name the question itself")
        yield from repeat_problems("secondary", self.secondary, noun="criterion", field=None)
        for name in ("probes", "listen_for", "red_flags", "acceptable"):
            yield from texts_problems(name, getattr(self, name))
        for name in ("fallback", "key", "why"):
            yield from text_problems(name, getattr(self, name), required=False)
        for anchor in self.anchors:
            for problem in text_problems("anchors", anchor.text, longest=600):
                yield Problem(("anchors", str(anchor.score)), problem.message)


@attrs.frozen(kw_only=True)
class Handout:
    """A page that a question needs, in Markdown.

    Attributes:
        audience: candidate, to whom it is handed over; or interviewer, whose own part it is and who keeps it.
    """

    id: str
    title: str
    text: str
    audience: str = CANDIDATE

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="evaluation-sheet")
        yield from text_problems("title", self.title, longest=120)
        yield from text_problems("text", self.text)
        if self.audience not in AUDIENCES:
            yield Problem(("audience",), f"must be one of {', '.join(AUDIENCES)}, not {self.audience!r}")


@attrs.frozen(kw_only=True)
class Bank:
    """The questions of a kit and their hand-outs."""

    questions: tuple[Question, ...] = attrs.field(default=(), converter=several)
    handouts: tuple[Handout, ...] = attrs.field(default=(), converter=several)

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from repeat_problems("questions", (q.id for q in self.questions), noun="question")
        yield from repeat_problems("handouts", (h.id for h in self.handouts), noun="hand-out")

    def question(self, id: str) -> Question:
        """Return the question with this id, or raise KeyError."""
        return self._questions[id]

    def handout(self, id: str) -> Handout:
        """Return the hand-out with this id, or raise KeyError."""
        return {handout.id: handout for handout in self.handouts}[id]

    def handouts_of(self, question: Question, *, audience: str) -> tuple[Handout, ...]:
        """Return the hand-outs a question needs that are for one audience, in the order it names them."""
        needed = (self.handout(id) for id in question.handouts)
        return tuple(handout for handout in needed if handout.audience == audience)

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}
