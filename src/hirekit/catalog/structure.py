"""The shapes of the model's classes, worked out once from their attrs fields."""

import inspect
import re
import types
import typing
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from functools import cache
from typing import Any

import attrs

from hirekit.catalog import scalars
from hirekit.catalog.keyed import Keyed, Tagged, Within, WordOr
from hirekit.catalog.messages import said
from hirekit.catalog.shapes import Field, Leaf, ListOf, Optional, Record, Shape
from hirekit.catalog.source import ScalarNode
from hirekit.model import (
    constraint,
    criterion,
    judgement,
    letter,
    loop,
    panel,
    pay,
    plan,
    question,
    requisition,
    review,
    role,
    rubric,
    scale,
    scorecard,
    terms,
    thresholds,
)

LEAVES: dict[Any, scalars.Scalar] = {
    str: scalars.TEXT,
    int: scalars.WHOLE,
    Fraction: scalars.NUMBER,
    bool: scalars.TRUTH,
    date: scalars.DATE,
    datetime: scalars.MOMENT_TYPE,
}

# Tuples of these are written as mappings: the key, the field a bare value stands for.
KEYED: dict[type, tuple[str, str]] = {
    scale.ScalePoint: ("score", "label"),
    criterion.Anchor: ("score", "text"),
    criterion.Target: ("job_level", "score"),
    criterion.LevelMinimum: ("job_level", "score"),
    rubric.PresetWeight: ("id", "weight"),
    terms.ReasonedWeight: ("id", "weight"),
    thresholds.Minimum: ("criterion", "score"),
    letter.Remark: ("criterion", "said"),
    judgement.Judgement: ("id", "relevance"),
}

# What a constraint is kept to; None stands for all.
SCOPES = ("rounds", "forms", "competencies")

ALL = "all"

# Which words a text can be, for editors; the model holds the rule.
CHOICES: dict[tuple[type, str], tuple[str, ...]] = {
    (role.Requirement, "kind"): role.REQUIREMENT_KINDS,
    (role.ScreenItem, "type"): role.SCREEN_TYPES,
    (pay.PayBand, "dimension"): pay.PAY_DIMENSIONS,
    (question.Question, "kind"): question.KINDS,
    (question.Handout, "audience"): question.AUDIENCES,
    (loop.Round, "kinds"): question.KINDS,
    (judgement.Judgement, "need"): judgement.NEEDS,
    (loop.Round, "seats"): loop.SEATS,
    (requisition.Requisition, "select"): requisition.SELECTIONS,
    (requisition.Requisition, "gaps"): requisition.GAP_POLICIES,
    (requisition.Requisition, "after_debrief"): requisition.AFTER_DEBRIEF,
    (panel.Candidate, "mode"): panel.MODES,
    (scorecard.Rating, "state"): scorecard.STATES,
    (review.SecondRating, "state"): review.STATES,
    (scorecard.QuestionUse, "asked"): scorecard.ASKED,
    (scorecard.Scorecard, "change"): scorecard.CHANGES,
    (plan.Plan, "status"): plan.STATUSES,
    (plan.Plan, "method"): plan.METHODS,
}


@cache
def leaf(scalar: scalars.Scalar, choices: tuple[str, ...] = ()) -> Leaf:
    """Return the shape of a single value."""
    return Leaf(scalar.read, scalar.plain, {**scalar.schema, **({"enum": list(choices)} if choices else {})})


def record(
    cls: type,
    *,
    without: tuple[str, ...] = (),
    make: Callable[..., Any] | None = None,
    name: str = "",
    ignored: tuple[str, ...] = (),
    called: str = "",
) -> Record:
    """Return the shape of an attrs class as a mapping of its fields.

    Args:
        cls: An attrs class.
        without: Fields that are not written here.
        make: Builds the value in place of the class itself.
        name: What the schema calls it.
        ignored: Keys that are read elsewhere.
        called: What messages call it, where its keys differ from those of others that stand in its place.
    """
    attrs.resolve_types(cls)
    about, abouts = documented(cls)
    fields = {}
    for field in attrs.fields(cls):
        if field.init and field.name not in without:
            shape = (
                SPECIAL[cls, field.name]()
                if (cls, field.name) in SPECIAL
                else shape_of(field.type, CHOICES.get((cls, field.name), ()))
            )
            fields[field.name] = Field(
                field.name, shape, field.default is attrs.NOTHING, _is_default(field), abouts.get(field.name, "")
            )
    return Record(name or cls.__name__, make or cls, fields, about, frozenset(ignored), called)


@cache
def shape_of(kind: Any, choices: tuple[str, ...] = ()) -> Shape:
    """Return how a value of a type is written."""
    if kind in LEAVES:
        return leaf(LEAVES[kind], choices)
    if kind is scale.Scale:
        return Within(scale.Scale, "points", keyed(scale.ScalePoint))
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        (inner,) = (part for part in typing.get_args(kind) if part is not types.NoneType)
        return Optional(shape_of(inner, choices))
    if typing.get_origin(kind) is tuple:
        inner = typing.get_args(kind)[0]
        if inner == constraint.Constraint:
            return constraints()
        return keyed(inner) if inner in KEYED else ListOf(shape_of(inner, choices))
    if attrs.has(kind):
        return record(kind)
    raise TypeError(f"has no written shape: {kind!r}")


def keyed(cls: type) -> Keyed:
    """Return the shape of a tuple of a class that is written as a mapping."""
    key, single = KEYED[cls]
    rest = record(cls, without=(key,), make=dict)
    return Keyed(cls, key, rest.fields[single], scores=key == "score", rest=rest if len(rest.fields) > 1 else None)


def _is_default(field: Any) -> Callable[[Any], bool]:
    default = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        # The default depends on the rest of the value, so it is written out.
        return lambda _: False
    if field.converter is not None and default is not attrs.NOTHING:
        default = field.converter(default)
    return lambda value: bool(value == default)


def documented(cls: type) -> tuple[str, dict[str, str]]:
    """Return the sentence a class is described by, and its Attributes section by name."""
    text = inspect.getdoc(cls) or ""
    head, _, attributes = text.partition("\nAttributes:\n")
    first = " ".join(head.split("\n\n")[0].split())
    abouts = {}
    for entry in re.split(r"\n(?=    \S)", "\n" + attributes.split("\n\n")[0]):
        names, colon, about = entry.strip().partition(":")
        if colon:
            abouts.update(dict.fromkeys(names.split(", "), " ".join(about.split())))
    return first, abouts


@cache
def constraints() -> ListOf:
    """Return the shape of a list of constraints, told apart by `type`."""
    kinds = constraint.CONSTRAINTS
    return ListOf(
        Tagged(
            "type",
            "constraint",
            {tag: record(cls, ignored=("type",), called=f"the type {tag}") for tag, cls in kinds.items()},
        )
    )


def _some_or_all() -> Shape:
    """Return the shape of what a constraint is kept to; the word for all is never an empty list."""
    return WordOr({ALL: None}, leaf(scalars.TEXT), shape_of(tuple[str, ...]), otherwise="a list")


def _one_or_all() -> Shape:
    """Return the shape of one id or the word for all, which None stands for."""
    text = leaf(scalars.TEXT)
    return Leaf(
        lambda node, faults: None if type(node) is ScalarNode and node.value == ALL else text.read(node, faults),
        lambda value: ALL if value is None else value,
        text.described,
    )


def _share() -> Shape:
    return leaf(scalars.SHARE)


SPECIAL: dict[tuple[type, str], Callable[[], Shape]] = {
    (terms.Floors, "competency"): _share,
    (terms.Floors, "total"): _share,
    (scorecard.Scorecard, "instrument"): lambda: leaf(scalars.FINGERPRINT),
    (rubric.Preset, "weights"): lambda: WordOr({rubric.EQUAL: ()}, leaf(scalars.TEXT), keyed(rubric.PresetWeight)),
    (constraint.Coverage, "criterion"): _one_or_all,
    **{(kind, name): _some_or_all for kind in constraint.CONSTRAINTS.values() for name in SCOPES},
    (plan.Plan, "notes"): lambda: ListOf(said()),
    (requisition.Requisition, "weights"): lambda: WordOr(None, leaf(scalars.TEXT), keyed(terms.ReasonedWeight)),
}
