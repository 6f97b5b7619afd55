"""A kit: role, rubric, bank and loops, and the rules between them."""

from collections.abc import Collection, Iterable, Iterator

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.advice import Advice
from hirekit.model.calibration import Exercise, calibration_problems
from hirekit.model.conduct import Conduct, Scripts
from hirekit.model.constraint.naming import Nameable, constraint_problems
from hirekit.model.extends import Extends
from hirekit.model.judgement import ExpertJudgements, judgement_problems
from hirekit.model.loop import Loop
from hirekit.model.passage import ForLevels, Passage
from hirekit.model.question import Bank
from hirekit.model.role import Role
from hirekit.model.rubric import Rubric
from hirekit.model.rules import (
    LONGEST_LANGUAGE,
    missing,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
)
from hirekit.model.waiver import Waiver


@attrs.frozen(kw_only=True)
class Kit:
    """Everything a team writes about a role, before there is an opening.

    Attributes:
        development: What to do about gaps, after the decision.
        candidate_pack: The passages a candidate is sent, in order.
        calibration: Sample answers that interviewers practise on.
        judgements: What experts say of the kit's content, one expert after the other.
        waivers: Findings of lint that the team lets stand, each with its reason and its last day.
        extends: Where criteria came from; what they are is in the kit itself.
    """

    id: str
    title: str
    version: str = "1"
    language: str = "en"
    summary: str = ""
    role: Role
    rubric: Rubric
    bank: Bank = Bank()
    loops: tuple[Loop, ...] = attrs.field(default=(), converter=several)
    scripts: Scripts = Scripts()
    conduct: tuple[Conduct, ...] = attrs.field(default=(), converter=several)
    development: tuple[Advice, ...] = attrs.field(default=(), converter=several)
    candidate_pack: tuple[Passage, ...] = attrs.field(default=(), converter=several)
    calibration: tuple[Exercise, ...] = attrs.field(default=(), converter=several)
    judgements: tuple[ExpertJudgements, ...] = attrs.field(default=(), converter=several)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=several)
    extends: Extends | None = None

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())
        if not all(question.language for question in self.bank.questions):
            # The way attrs itself sets attributes of a frozen class.
            object.__setattr__(self, "bank", self._bank_in_one_language())

    def _bank_in_one_language(self) -> Bank:
        """Return the bank with the language of the kit for every question that names none."""
        questions = [q if q.language else attrs.evolve(q, language=self.language) for q in self.bank.questions]
        return attrs.evolve(self.bank, questions=questions)

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="ml-tech-lead")
        yield from text_problems("title", self.title, longest=80)
        yield from text_problems("version", self.version, longest=40)
        yield from text_problems("language", self.language, longest=LONGEST_LANGUAGE)
        yield from text_problems("summary", self.summary, required=False)
        for name, noun in (("development", "advice"), ("candidate_pack", "passage")):
            yield from repeat_problems(name, (item.id for item in getattr(self, name)), noun=noun)
        yield from repeat_problems("loops", (loop.id for loop in self.loops), noun="loop")
        yield from self.reference_problems()

    def reference_problems(self) -> Iterator[Problem]:
        """Yield every reference inside the kit to something that is not there."""
        duties = {duty.id for duty in self.role.duties}
        levels = {level.id for level in self.role.job_levels}
        criteria = {criterion.id for criterion in self.rubric.criteria}
        yield from self._level_problems(levels)
        for place, requirement in enumerate(self.role.requirements):
            yield from missing(requirement.criteria, criteria, "criterion", "role", "requirements", place, "criteria")
        for place, competency in enumerate(self.rubric.competencies):
            for spot, criterion in enumerate(competency.criteria):
                at = ("rubric", "competencies", place, "criteria", spot)
                yield from missing(criterion.duties, duties, "duty", *at, "duties")
                for name, given in (("targets", criterion.targets), ("minimums", criterion.minimums)):
                    for each in given:
                        if each.job_level not in levels:
                            yield Problem((*at, name, each.job_level), unknown("job level", each.job_level, levels))
        for place, advice in enumerate(self.development):
            yield from missing(advice.criteria, criteria, "criterion", "development", place, "criteria")
        yield from self._question_problems(criteria, levels)
        questions = {question.id for question in self.bank.questions}
        yield from calibration_problems(
            self.calibration, questions=questions, criteria=criteria, scale=self.rubric.scale
        )
        yield from judgement_problems(self.judgements, criteria=criteria, questions=questions)
        for place, loop in enumerate(self.loops):
            yield from missing(loop.job_levels, levels, "job level", "loops", place, "job_levels")
            if loop.weights and loop.weights not in self.rubric.preset_names:
                yield Problem(("loops", place, "weights"), unknown("preset", loop.weights, self.rubric.preset_names))
            for spot, round_ in enumerate(loop.rounds):
                yield from missing(round_.focus, criteria, "criterion", "loops", place, "rounds", spot, "focus")
            known = self.nameable((round_.id for round_ in loop.rounds), criteria=criteria)
            for problem in constraint_problems(loop.constraints, known, self.bank.questions, self.rubric):
                yield problem.beneath("loops", place, "constraints")

    def nameable(self, rounds: Iterable[str], *, criteria: Collection[str]) -> Nameable:
        """Return what constraints on a loop of these rounds may name, when these criteria are planned."""
        return Nameable(
            rounds=frozenset(rounds),
            questions=frozenset(question.id for question in self.bank.questions),
            criteria=frozenset(criteria),
            competencies=frozenset(
                competency.id
                for competency in self.rubric.competencies
                if any(criterion.id in criteria for criterion in competency.criteria)
            ),
            job_levels=frozenset(level.id for level in self.role.job_levels),
        )

    def _level_problems(self, levels: Collection[str]) -> Iterator[Problem]:
        groups: tuple[tuple[tuple[str, ...], tuple[ForLevels, ...]], ...] = (
            (("role", "duties"), self.role.duties),
            (("role", "requirements"), self.role.requirements),
            (("role", "screen"), self.role.screen),
            (("role", "pay", "bands"), self.role.pay.bands if self.role.pay else ()),
            (("role", "context"), self.role.context),
            (("candidate_pack",), self.candidate_pack),
        )
        for at, parts in groups:
            for place, part in enumerate(parts):
                yield from missing(part.job_levels, levels, "job level", *at, place, "job_levels")

    def _question_problems(self, criteria: Collection[str], levels: Collection[str]) -> Iterator[Problem]:
        questions = {question.id for question in self.bank.questions}
        handouts = {handout.id for handout in self.bank.handouts}
        scores = set(self.rubric.scale.scores)
        for place, question in enumerate(self.bank.questions):
            at = ("bank", "questions", place)
            if question.primary not in criteria:
                yield Problem((*at, "primary"), unknown("criterion", question.primary, criteria))
            for name, known, noun in (
                ("secondary", criteria, "criterion"),
                ("job_levels", levels, "job level"),
                ("handouts", handouts, "hand-out"),
                ("enemies", questions, "question"),
            ):
                yield from missing(getattr(question, name), known, noun, *at, name)
            anchored = {anchor.score for anchor in question.anchors}
            if anchored and anchored != scores:
                yield Problem(
                    (*at, "anchors"), f"must have none or one for each score of the scale, not {sorted(anchored)}"
                )

    def loop(self, id: str) -> Loop:
        """Return the loop with this id, or raise KeyError."""
        return {loop.id: loop for loop in self.loops}[id]
