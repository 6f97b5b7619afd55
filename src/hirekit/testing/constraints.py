"""Strategies for constraints of every type."""

from typing import Any

from hypothesis import strategies as st

from hirekit.model.constraint import CONSTRAINTS, Constraint
from hirekit.model.constraint.coverage import ALL
from hirekit.model.constraint.questions import ATTRIBUTES
from hirekit.model.constraint.scope import BetweenForms
from hirekit.model.question import KINDS
from hirekit.testing.texts import slugs, texts

DAYS = ("2025-12-31", "2026-11-02")
MINUTES = ("20", "20-45", "20-", "-8")
PRICES = st.one_of(st.none(), st.integers(0, 1000))


@st.composite
def constraints(draw: st.DrawFn) -> Constraint:
    """Constraints of every type, alone and with everything a constraint can have; what they name need not be there."""
    type_ = draw(st.sampled_from(sorted(CONSTRAINTS)))
    made = CONSTRAINTS[type_]
    common: dict[str, Any] = {"id": draw(st.one_of(st.just(""), slugs())), "enabled": draw(st.booleans())}
    if draw(st.booleans()):
        common["label"] = draw(_labels())
    if draw(st.booleans()):
        common["price"] = draw(PRICES)
    if not issubclass(made, BetweenForms):
        common["rounds"] = draw(_some(slugs()))
        common["forms"] = draw(_some(st.sampled_from(("A", "B", "C", "AB"))))
    return made(**common, **draw(_own(type_)))


def _labels() -> st.SearchStrategy[str]:
    """Texts of one line."""
    return texts().map(lambda text: " ".join(text.split())).filter(bool)


def _some(ids: st.SearchStrategy[str]) -> st.SearchStrategy[list[str] | None]:
    """Some ids, or None for all."""
    return st.one_of(st.none(), st.lists(ids, min_size=1, max_size=3, unique=True))


def _own(type_: str) -> st.SearchStrategy[dict[str, Any]]:
    """What constraints of a type have beside what all have."""
    number, several = st.integers(0, 99), st.lists(slugs(), min_size=2, max_size=4, unique=True)
    either = st.one_of(slugs().map(lambda tag: {"tag": tag}), slugs().map(lambda question: {"question": question}))
    uses = st.tuples(slugs(), st.one_of(st.sampled_from(DAYS), st.integers(1, 99).map(str))).map(" ".join)
    kinds: dict[str, st.SearchStrategy[dict[str, Any]]] = {
        "coverage": st.fixed_dictionaries(
            {"questions": st.integers(1, 9)},
            optional={
                "criterion": st.one_of(st.none(), slugs().filter(lambda criterion: criterion != ALL)),
                "rounds_apart": number,
                "interviewers": number,
                "primary_only": st.booleans(),
            },
        ),
        "time-budget": st.fixed_dictionaries({"minutes": st.one_of(st.none(), st.integers(1, 240))}),
        "time-floor": st.one_of(
            st.fixed_dictionaries({"minutes": st.integers(1, 240)}),
            st.fixed_dictionaries({"percent": st.integers(1, 100)}),
        ),
        "idle": st.fixed_dictionaries({}, optional={"tolerance": number}),
        "share-band": st.fixed_dictionaries({}, optional={"tolerance": number, "competencies": _some(slugs())}),
        "level-fit": st.fixed_dictionaries({}, optional={"within": number}),
        "kinds": st.fixed_dictionaries({"kinds": st.lists(st.sampled_from(KINDS), min_size=1, unique=True)}),
        "count": st.sampled_from(ATTRIBUTES).flatmap(_counts),
        "enemies": st.one_of(several.map(lambda ids: {"questions": ids}), slugs().map(lambda tag: {"tag": tag})),
        "all-or-none": several.map(lambda ids: {"questions": ids}),
        "required": st.fixed_dictionaries({"question": slugs()}),
        "excluded": either,
        "freshness": st.fixed_dictionaries(
            {},
            optional={"log": st.lists(uses, max_size=3), "since": st.sampled_from(("", *DAYS)), "most": number},
        ),
        "max-uses": st.fixed_dictionaries({"most": st.integers(1, 26)}),
        "max-overlap": st.fixed_dictionaries({"most": number}),
        "spread": st.fixed_dictionaries({}, optional={"tolerance": number}),
    }
    return kinds[type_]


def _counts(attribute: str) -> st.SearchStrategy[dict[str, Any]]:
    """Counts over an attribute."""
    values = {"any": st.just(""), "kind": st.sampled_from(KINDS), "minutes": st.sampled_from(MINUTES)}
    limits = st.tuples(st.integers(1, 9), st.one_of(st.none(), st.integers(9, 20)))
    return st.fixed_dictionaries(
        {
            "attribute": st.just(attribute),
            "value": values.get(attribute, slugs()),
            "unit": st.sampled_from(("questions", "minutes")),
            "each_round": st.booleans(),
            "limits": limits,
        }
    ).map(_with_limits)


def _with_limits(fields: dict[str, Any]) -> dict[str, Any]:
    least, most = fields["limits"]
    return {**{name: value for name, value in fields.items() if name != "limits"}, "least": least, "most": most}
