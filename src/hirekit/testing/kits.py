"""Strategies for questions, loops and whole kits."""

from collections.abc import Collection

from hypothesis import strategies as st

from hirekit.model.conduct import Conduct, Scripts
from hirekit.model.criterion import Anchor
from hirekit.model.judgement import NEEDS, ExpertJudgements, Judgement
from hirekit.model.kit import Kit
from hirekit.model.loop import SEATS, Loop, Round
from hirekit.model.question import AUDIENCES, KINDS, Bank, Handout, Question
from hirekit.model.role import REQUIREMENT_KINDS, SCREEN_TYPES, Duty, JobLevel, Requirement, Role, ScreenItem, Source
from hirekit.model.rubric import Rubric
from hirekit.testing.rubrics import rubrics
from hirekit.testing.texts import texts

JOB_LEVELS = ("junior", "lead")
DUTIES = ("build", "explain")


@st.composite
def questions(draw: st.DrawFn, *, id: str, rubric: Rubric, primary: str | None = None) -> Question:
    """Questions of five to twelve minutes on the criteria of *rubric*."""
    every = [criterion.id for criterion in rubric.criteria]
    primary = primary or draw(st.sampled_from(every))
    lists = st.lists(texts(), max_size=3)
    own = draw(st.booleans())
    return Question(
        id=id,
        prompt=draw(texts()),
        kind=draw(st.sampled_from(KINDS)),
        minutes=draw(st.integers(5, 12)),
        primary=primary,
        secondary=sorted(draw(st.sets(st.sampled_from(every), max_size=2)) - {primary}),
        job_levels=sorted(draw(st.sets(st.sampled_from(JOB_LEVELS)))),
        tags=draw(st.lists(st.sampled_from(("incident", "people")), unique=True)),
        probes=draw(lists),
        fallback=draw(st.one_of(st.just(""), texts())),
        listen_for=draw(lists),
        red_flags=draw(lists),
        acceptable=draw(lists),
        key=draw(st.one_of(st.just(""), texts())),
        anchors=[Anchor(score, draw(texts())) for score in rubric.scale.scores] if own else (),
    )


@st.composite
def loops(draw: st.DrawFn, *, rubric: Rubric, most_rounds: int = 3, id: str = "onsite") -> Loop:
    """Loops that look at every criterion in every round, with room for its questions."""
    every = [criterion.id for criterion in rubric.criteria]
    rounds = [
        Round(
            id=f"round{place}",
            title=draw(texts(longest=30)),
            minutes=20 + 12 * len(every) + draw(st.integers(0, 30)),
            focus=draw(st.sampled_from(((), tuple(every)))),
            seats=SEATS[: draw(st.integers(1, 3))],
        )
        for place in range(draw(st.integers(1, most_rounds)))
    ]
    weights = draw(st.sampled_from(("", *rubric.preset_names)))
    return Loop(id=id, title=draw(texts(longest=30)), rounds=rounds, weights=weights)


@st.composite
def judgements(draw: st.DrawFn, *, criteria: Collection[str], questions: Collection[str]) -> list[ExpertJudgements]:
    """What up to three experts say of these criteria and questions, some of them left blank."""

    def of(ids: Collection[str]) -> list[Judgement]:
        return [
            Judgement(
                id=id,
                relevance=draw(st.sampled_from((None, 1, 2, 3, 4))),
                need=draw(st.sampled_from((None, *NEEDS))),
                why=draw(st.just("") | texts()),
            )
            for id in sorted(draw(st.sets(st.sampled_from(sorted(ids)))))
        ]

    return [
        ExpertJudgements(
            expert=f"expert-{place}", background=draw(st.just("") | texts()), criteria=of(criteria), questions=of(questions)
        )
        for place in range(draw(st.integers(0, 3)))
    ]  # fmt: skip


def for_levels() -> st.SearchStrategy[tuple[str, ...]]:
    """For whom a part of a kit is: all, or some job levels alone."""
    return st.sampled_from(((), JOB_LEVELS[:1], tuple(JOB_LEVELS)))


@st.composite
def kits(draw: st.DrawFn, *, rubric: Rubric | None = None, most_rounds: int = 3) -> Kit:
    """Kits with a question for every criterion and round, so that plans can be made by hand."""
    rubric = rubric or draw(rubrics(job_levels=JOB_LEVELS, duties=DUTIES))
    loop = draw(loops(rubric=rubric, most_rounds=most_rounds))
    asked = [
        draw(questions(id=f"q-{round_.id}-{criterion.id}", rubric=rubric, primary=criterion.id))
        for round_ in loop.rounds
        for criterion in rubric.criteria
    ]
    role = Role(
        title=draw(texts(longest=30)),
        purpose=draw(texts()),
        job_levels=[
            JobLevel(id=level, title=draw(texts(longest=30)), purpose=draw(st.just("") | texts()))
            for level in JOB_LEVELS
        ],
        duties=[
            Duty(
                id=duty,
                text=draw(texts()),
                importance=draw(st.sampled_from((None, 1, 5))),
                job_levels=draw(for_levels()),
            )
            for duty in DUTIES
        ],
        requirements=[Requirement(id="r-one", kind=draw(st.sampled_from(REQUIREMENT_KINDS)), text=draw(texts()))],
        screen=[
            ScreenItem(
                id="s-one", type=draw(st.sampled_from(SCREEN_TYPES)), text=draw(texts()), job_levels=draw(for_levels())
            )
        ],
        sources=[Source(id="seed", title=draw(texts()))],
    )
    return Kit(
        id="drawn-kit",
        title=draw(texts(longest=30)),
        version=draw(st.sampled_from(("1", "1.10", "2026-11"))),
        role=role,
        rubric=rubric,
        bank=Bank(
            questions=asked,
            handouts=[
                Handout(
                    id="sheet",
                    title="A sheet",
                    text="# A sheet\n\nRead this.\n",
                    audience=draw(st.sampled_from(AUDIENCES)),
                )
            ],
        ),
        loops=[loop],
        scripts=Scripts(opening=draw(texts()), closing=draw(texts())),
        conduct=[Conduct(topic="Age", jurisdiction="US", do=draw(texts()), do_not=draw(texts()))],
        judgements=draw(
            judgements(criteria=[c.id for c in rubric.criteria], questions=[question.id for question in asked])
        ),
    )
