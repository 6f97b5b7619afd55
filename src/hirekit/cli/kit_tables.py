"""A kit on the terminal: its criteria, questions and loops, or one of them in full."""

from rich.text import Text

from hirekit.cli import level_tables
from hirekit.cli.tables import Part, dim, drawn, half_up, heading, listed, table
from hirekit.errors import InvalidData, Problem, unknown
from hirekit.model.criterion import Criterion
from hirekit.model.kit import Kit
from hirekit.model.plan import Plan
from hirekit.model.question import CANDIDATE, INTERVIEWER, Question
from hirekit.model.weights import raw_weights, shares


def kit_text(kit: Kit) -> str:
    """Return what a kit holds, a line each."""
    criteria, heads = raw_weights(kit.rubric, kit.rubric.default_preset)
    share = shares(kit.rubric, planned=criteria, criteria=criteria, competencies=heads)
    asked = [question.primary for question in kit.bank.questions]
    rows = []
    for competency in kit.rubric.competencies:
        for place, criterion in enumerate(competency.criteria):
            rows.append(
                [
                    competency.title if place == 0 else "",
                    criterion.id,
                    f"{half_up(100 * float(share.get(criterion.id, 0)), 1)} %",
                    str(asked.count(criterion.id)),
                ]
            )
    loops = [
        [
            loop.id if place == 0 else "",
            round_.id,
            str(round_.minutes),
            ", ".join(round_.focus) or "all that are planned",
        ]
        for loop in kit.loops
        for place, round_ in enumerate(loop.rounds)
    ]
    return drawn(
        heading(f"{kit.id} {kit.version}  {kit.title}"),
        Text(kit.summary),
        heading("Criteria"),
        table(["Competency", "Criterion", "Weight", "Questions"], rows, right=(2, 3)),
        *level_tables.of_kit(kit),
        heading("Loops"),
        table(["Loop", "Round", "Minutes", "In focus"], loops, right=(2,)),
        dim(
            f"\n{len(kit.bank.questions)} questions, {len(kit.role.duties)} duties, job levels {', '.join(level.id for level in kit.role.job_levels)}"
        ),
    )


def find(kit: Kit, id: str) -> Criterion | Question:
    """Return the criterion or question with this id.

    Raises:
        InvalidData: The kit has neither.
    """
    known: dict[str, Criterion | Question] = {question.id: question for question in kit.bank.questions}
    known.update({criterion.id: criterion for criterion in kit.rubric.criteria})
    if id not in known:
        raise InvalidData([Problem((), unknown("criterion or question", id, known))])
    return known[id]


def item_text(kit: Kit, item: Criterion | Question) -> str:
    """Return a criterion with its anchors, or a question with all an interviewer sees."""
    scale = kit.rubric.scale
    if isinstance(item, Criterion):
        duties = {duty.id: duty.text for duty in kit.role.duties}
        rows = [[str(anchor.score), scale.label(anchor.score), anchor.text] for anchor in item.anchors]
        return drawn(
            heading(f"{item.id}  {item.title}"),
            Text(item.definition),
            heading("Serves"),
            listed(duties[duty] for duty in item.duties),
            heading("Anchors"),
            table(["", "", "Said or did"], rows),
            *level_tables.of_criterion(kit, item),
            heading("Asked about by"),
            Text(", ".join(q.id for q in kit.bank.questions if q.primary == item.id) or "no question"),
        )
    parts: list[Part] = [
        heading(f"{item.id}  {item.kind}, {item.minutes} minutes, rated on {item.primary}"),
        Text(item.prompt),
    ]
    for title, lines in (
        ("Hand over", _handouts(kit, item, CANDIDATE)),
        ("The interviewer's own part; not handed over", _handouts(kit, item, INTERVIEWER)),
        ("Probes", item.probes),
        ("When no example is offered", (item.fallback,) if item.fallback else ()),
        ("Listen for", item.listen_for),
        ("Red flags", item.red_flags),
        ("Also sound", item.acceptable),
        ("Key", (item.key,) if item.key else ()),
    ):
        if lines:
            parts += [heading(title), listed(lines) if len(lines) > 1 else Text(lines[0])]
    return drawn(*parts)


def _handouts(kit: Kit, question: Question, audience: str) -> tuple[str, ...]:
    found = kit.bank.handouts_of(question, audience=audience)
    return tuple(f"{handout.title} ({handout.id})" for handout in found)


def summary(kit: Kit, plan: Plan | None) -> dict[str, object]:
    """Return what a script asks first."""
    from hirekit.cli.plan_data import plan_data  # noqa: PLC0415

    values: dict[str, object] = {
        "kit": kit.id,
        "version": kit.version,
        "title": kit.title,
        "criteria": [criterion.id for criterion in kit.rubric.criteria],
        "questions": [question.id for question in kit.bank.questions],
        "loops": [loop.id for loop in kit.loops],
    }
    if plan:
        values |= {
            "requisition": plan.requisition.id,
            "instrument": plan.instrument(),
            "scoring": plan.scoring,
            "planned": plan.requisition.planned,
            "minimums": plan.requisition.minimums,
            "minimums_of_kit": plan.requisition.kit_minimums,
            **plan_data(plan),
        }
    return values
