"""What must be reached: on one criterion, by the composite, and at one hurdle after another."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

from hirekit.errors import Problem, refuse, unknown
from hirekit.model.rules import (
    LONGEST_REASON,
    Exact,
    exact,
    is_exact,
    maybe_exact,
    plain,
    repeat_problems,
    several,
    slug_problems,
    text_problems,
)
from hirekit.model.scale import Scale

FULL_PERCENT = 100


@attrs.frozen(kw_only=True)
class Minimum:
    """The lowest acceptable score on one criterion."""

    criterion: str
    score: Fraction = attrs.field(converter=exact)
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(text_problems("why", self.why, required=False, longest=LONGEST_REASON))


def minimums_of(given: Mapping[str, Exact] | Iterable[Minimum]) -> tuple[Minimum, ...]:
    """Return minimums given as such, or as a mapping of criterion to score."""
    if isinstance(given, Mapping):
        return tuple(Minimum(criterion=id, score=score) for id, score in given.items())
    return tuple(given)


@attrs.frozen(kw_only=True)
class Cut:
    """The lowest acceptable composite, and how it was set.

    Attributes:
        percent: On the 0 to 100 composite; or
        score: on the scale's own units. Exactly one of the two.
        judges: How many people set it.
    """

    percent: Fraction | None = attrs.field(default=None, converter=maybe_exact)
    score: Fraction | None = attrs.field(default=None, converter=maybe_exact)
    method: str = ""
    judges: int | None = None
    why: str = ""

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if (self.percent is None) == (self.score is None):
            yield Problem((), "must give either percent or score, and not both")
        if not all(value is None or is_exact(value) for value in (self.percent, self.score)):
            yield Problem((), "must be a finite number")
        elif self.percent is not None and not 0 <= self.percent <= FULL_PERCENT:
            yield Problem(("percent",), f"must be 0 to 100, not {plain(self.percent)}")
        if self.judges is not None and self.judges < 1:
            yield Problem(("judges",), f"must be at least 1, not {self.judges}")
        for name in ("method", "why"):
            yield from text_problems(name, getattr(self, name), required=False, longest=LONGEST_REASON)


@attrs.frozen(kw_only=True)
class Hurdle:
    """One step of several, each with a rule of its own that looks at its rounds alone.

    Attributes:
        rounds: Ids of its rounds; no round is in two hurdles, and hurdles follow the loop.
        minimums: Lowest acceptable scores on criteria its rounds look at (a mapping of criterion to score will do).
        cut: The lowest acceptable composite over the planned criteria that its rounds rate on every form.
    """

    id: str
    rounds: tuple[str, ...] = attrs.field(converter=several)
    minimums: tuple[Minimum, ...] = attrs.field(default=(), converter=minimums_of)
    cut: Cut | None = None

    def __attrs_post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from slug_problems("id", self.id, example="screen")
        if not self.rounds:
            yield Problem(("rounds",), "must name at least one round")
        if not self.minimums and self.cut is None:
            yield Problem((), "must give minimums, a cut or both")


def minimum_problems(
    minimums: Iterable[Minimum], *, criteria: Collection[str], among: Collection[str], elsewhere: str, scale: Scale
) -> Iterator[Problem]:
    """Yield what is wrong with minimums.

    Args:
        criteria: Ids of all criteria; *among*, of those that may carry a minimum here.
        elsewhere: What is said of a criterion that is not among them.
    """
    given = tuple(minimums)
    yield from repeat_problems("minimums", (m.criterion for m in given), noun="criterion", field=None)
    for minimum in given:
        at = ("minimums", minimum.criterion)
        if minimum.criterion not in criteria:
            yield Problem(at, unknown("criterion", minimum.criterion, criteria))
        elif minimum.criterion not in among:
            yield Problem(at, f"{minimum.criterion!r} {elsewhere}")
        if not is_exact(minimum.score):
            yield Problem((*at, "score"), f"must be {scale.lowest} to {scale.highest}, not {minimum.score}")
        elif not scale.lowest <= minimum.score <= scale.highest:
            yield Problem((*at, "score"), f"must be {scale.lowest} to {scale.highest}, not {plain(minimum.score)}")


def cut_problems(cut: Cut | None, scale: Scale) -> Iterator[Problem]:
    """Yield what is wrong with a cut on this scale."""
    score = cut.score if cut else None
    if score is not None and is_exact(score) and not scale.lowest <= score <= scale.highest:
        yield Problem(("cut", "score"), f"must be {scale.lowest} to {scale.highest}, not {plain(score)}")


def hurdle_problems(
    hurdles: Sequence[Hurdle],
    *,
    order: Sequence[str],
    rated_in: Callable[[str], tuple[str, ...]],
    criteria: Collection[str],
    scale: Scale,
) -> Iterator[Problem]:
    """Yield what is wrong with the hurdles of a loop.

    Args:
        order: The rounds of the loop; hurdles follow it, each round once.
        rated_in: The planned criteria that a round looks at.
        criteria: Those of the rubric.
    """
    yield from repeat_problems("hurdles", (hurdle.id for hurdle in hurdles), noun="hurdle")
    reached = -1
    for place, hurdle in enumerate(hurdles):
        for spot, round_ in enumerate(hurdle.rounds):
            at: tuple[str | int, ...] = ("hurdles", place, "rounds", spot)
            if round_ not in order:
                yield Problem(at, unknown("round", round_, order))
            elif order.index(round_) <= reached:
                yield Problem(at, f"must follow the loop, each round once: {', '.join(order)}")
            else:
                reached = order.index(round_)
        known = set(hurdle.rounds) <= set(order)
        looked = {id for round_ in hurdle.rounds for id in rated_in(round_)} if known else criteria
        for problem in (
            *minimum_problems(
                hurdle.minimums,
                criteria=criteria,
                among=looked,
                elsewhere="is not a planned criterion that a round of this hurdle looks at",
                scale=scale,
            ),
            *cut_problems(hurdle.cut, scale),
        ):
            yield problem.beneath("hurdles", place)
