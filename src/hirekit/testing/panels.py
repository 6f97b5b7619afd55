"""Strategies for requisitions, plans, panels, and panels whose cards are in."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import attrs
from hypothesis import strategies as st

from hirekit.model.form import Form, FormRound
from hirekit.model.kit import Kit
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import GAP_POLICIES, Requisition
from hirekit.model.rubric import Rubric
from hirekit.model.scorecard import DECLINED, NOT_ASKED, NOT_ASSESSED, RATED, Rating, Scorecard
from hirekit.model.terms import Floors
from hirekit.model.thresholds import Cut, Hurdle, Minimum
from hirekit.testing.kits import JOB_LEVELS, kits
from hirekit.testing.texts import texts

LAUNCH = datetime(2026, 12, 1, 9, tzinfo=UTC)


@st.composite
def requisitions(draw: st.DrawFn, *, kit: Kit | None = None) -> Requisition:
    """Requisitions with none to all of their parts declared."""
    kit = kit or draw(kits())
    rubric = kit.rubric
    every = [criterion.id for criterion in rubric.criteria]
    weighty = [criterion.id for criterion in rubric.criteria if criterion.weight]
    planned = set(draw(st.one_of(st.just(every), st.lists(st.sampled_from(every), unique=True)))) | set(weighty[:1])
    names = tuple(name for name in rubric.preset_names if name != "drawn")
    scores = st.fractions(rubric.scale.lowest, rubric.scale.highest, max_denominator=4)
    cuts = st.one_of(st.builds(Cut, percent=st.integers(0, 100).map(Fraction)), st.builds(Cut, score=scores))
    hurdles = []
    for round_ in kit.loops[0].rounds:
        looked = sorted(planned & set(round_.focus) if round_.focus else planned)
        low = {id: draw(scores) for id in sorted(draw(st.sets(st.sampled_from(looked), max_size=1)))} if looked else {}
        cut = draw(st.one_of(st.none(), cuts)) if set(looked) & set(weighty) else None
        if (low or cut) and draw(st.booleans()):
            hurdles.append(Hurdle(id=f"h-{round_.id}", rounds=(round_.id,), minimums=low, cut=cut))
    return Requisition(
        id="REQ-1042",
        kit=kit,
        job_level=draw(st.sampled_from(JOB_LEVELS)),
        loop=kit.loops[0].id,
        criteria=[id for id in every if id in planned],
        weights=draw(st.sampled_from(("", *names))),
        minimums=[
            Minimum(criterion=id, score=draw(scores), why="named in duties")
            for id in sorted(draw(st.sets(st.sampled_from(sorted(planned)), max_size=2)))
        ],
        cut=draw(st.one_of(st.none(), cuts)),
        hurdles=hurdles,
        coverage=draw(st.builds(Floors, competency=_shares(), total=_shares())),
        gaps=draw(st.sampled_from(GAP_POLICIES)),
    )


def _shares() -> st.SearchStrategy[Fraction]:
    return st.integers(0, 20).map(lambda twentieths: Fraction(twentieths, 20))


@st.composite
def plans(draw: st.DrawFn, *, requisition: Requisition | None = None) -> Plan:
    """Plans made by hand: in each round, a question for one or more of the planned criteria."""
    requisition = requisition or draw(requisitions())
    needed: dict[str, set[str]] = {round_.id: set() for round_ in requisition.interview_loop.rounds}
    for hurdle in requisition.hurdles:
        needed[hurdle.rounds[0]] = {minimum.criterion for minimum in hurdle.minimums}
        if hurdle.cut:
            needed[hurdle.rounds[0]].add(next(id for id, share in requisition.shares.items() if share))
    rounds = [
        FormRound(
            round=id,
            questions=[
                f"q-{id}-{criterion}"
                for criterion in sorted(asked | draw(st.sets(st.sampled_from(requisition.planned), min_size=1)))
            ],
        )
        for id, asked in needed.items()
    ]
    return Plan(requisition=requisition, forms=[Form(code="A", rounds=rounds)])


@st.composite
def panels(draw: st.DrawFn, *, plan: Plan, most_candidates: int = 3, most_interviewers: int = 4) -> Panel:
    """Panels in which every candidate is seen in every round."""
    people = [f"i-{number}" for number in range(1, draw(st.integers(1, most_interviewers)) + 1)]
    candidates = [f"c-{number}" for number in range(1, draw(st.integers(1, most_candidates)) + 1)]
    interviews = []
    for place, candidate in enumerate(candidates):
        for spot, round_ in enumerate(plan.requisition.interview_loop.rounds):
            seated = draw(st.permutations(people))
            second = seated[1] if len(seated) > 1 and draw(st.booleans()) else ""
            at = LAUNCH + timedelta(days=place, hours=2 * spot)
            interviews.append(Interview(candidate=candidate, round=round_.id, at=at, lead=seated[0], second=second))
    return Panel(
        interviewers=[Interviewer(id=id, name=draw(texts(longest=20))) for id in people],
        candidates=[Candidate(id=id, name=draw(texts(longest=20))) for id in candidates],
        interviews=interviews,
    )


@attrs.frozen(kw_only=True)
class ScoredPanel:
    """A plan or bare rubric with the cards its panel returned."""

    rubric: Rubric
    plan: Plan
    panel: Panel
    cards: tuple[Scorecard, ...]

    @property
    def raisable(self) -> tuple[tuple[int, int], ...]:
        """Places of ratings below the top of the scale: (card, rating)."""
        top = self.rubric.scale.highest
        return tuple(
            (place, spot)
            for place, card in enumerate(self.cards)
            for spot, rating in enumerate(card.ratings)
            if rating.score is not None and rating.score < top
        )

    def raised(self, place: int, spot: int) -> tuple[Scorecard, ...]:
        """Return the cards with one rating higher by one."""
        card = self.cards[place]
        ratings = list(card.ratings)
        ratings[spot] = attrs.evolve(ratings[spot], score=(ratings[spot].score or 0) + 1)
        return (*self.cards[:place], attrs.evolve(card, ratings=tuple(ratings)), *self.cards[place + 1 :])


@st.composite
def scored_panels(draw: st.DrawFn, *, gaps: bool = True, plan: Plan | None = None) -> ScoredPanel:
    """Panels whose cards are all in; with *gaps*, some criteria are not asked, not assessed or declined."""
    plan = plan or draw(plans())
    panel = draw(panels(plan=plan))
    scale = plan.kit.rubric.scale
    states = (RATED, RATED, RATED, NOT_ASSESSED, NOT_ASKED, DECLINED) if gaps else (RATED,)
    cards = []
    for interview in panel.interviews:
        for seat, person in interview.seated:
            ratings = []
            for criterion in plan.rated("A", interview.round):
                state = draw(st.sampled_from(states))
                score = draw(st.sampled_from(scale.scores)) if state == RATED else None
                words = {"evidence": draw(texts())} if state == RATED else {"why": draw(texts())}
                ratings.append(Rating(criterion=criterion, score=score, state=state, **words))
            cards.append(
                Scorecard(
                    requisition=plan.requisition.id,
                    candidate=interview.candidate,
                    round=interview.round,
                    interviewer=person,
                    instrument=plan.instrument("A"),
                    submitted_at=interview.at and interview.at + timedelta(hours=1),
                    ratings=ratings,
                    shadow=seat == "shadow",
                )
            )
    return ScoredPanel(rubric=plan.kit.rubric, plan=plan, panel=panel, cards=tuple(cards))
