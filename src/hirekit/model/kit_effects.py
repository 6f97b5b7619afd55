"""What the changes of a kit do: whether scores can come out otherwise, whether interviewers use other words, or neither."""

from collections import Counter
from collections.abc import Iterable

import attrs

from hirekit.model.kit_diff import ADDED, CHANGED, REMOVED, REORDERED, Change

SCORES, USED, NEITHER = "scores", "used", "neither"
EFFECTS = (SCORES, USED, NEITHER)

# Of a criterion, what the arithmetic reads and what an interviewer reads; the rest is reasons and links.
SCORED_OF_CRITERION = frozenset({"weight", "competency", "targets", "minimums"})
USED_OF_CRITERION = frozenset({"title", "definition", "anchors"})
UNUSED_OF_QUESTION = frozenset({"topics"})

# What one thing of a kind is called, and several, by where it stands.
NOUNS = {
    ("rubric", "criteria"): ("criterion", "criteria"),
    ("rubric", "competencies"): ("competency", "competencies"),
    ("rubric", "presets"): ("set of weights", "sets of weights"),
    ("bank", "questions"): ("question", "questions"),
    ("bank", "handouts"): ("hand-out", "hand-outs"),
    ("role", "duties"): ("duty", "duties"),
    ("role", "requirements"): ("requirement", "requirements"),
    ("role", "job_levels"): ("job level", "job levels"),
    ("role", "screen"): ("screen item", "screen items"),
    ("role", "pay"): ("pay", "pay"),
    ("role", "sources"): ("source", "sources"),
    ("role", "context"): ("passage on the role", "passages on the role"),
    ("loops",): ("loop", "loops"),
    ("calibration",): ("exercise", "exercises"),
    ("development",): ("advice", "advice"),
    ("candidate_pack",): ("passage for candidates", "passages for candidates"),
    ("conduct",): ("line of do and do not", "lines of do and do not"),
    ("judgements",): ("expert's judgements", "experts' judgements"),
    ("scripts",): ("script", "scripts"),
    ("waivers",): ("waiver", "waivers"),
}
# The parts of a criterion whose changes are counted by themselves.
WITHIN = {
    "anchors": ("anchor", "anchors"),
    "targets": ("target", "targets"),
    "minimums": ("minimum", "minimums"),
    "weight": ("weight of a criterion", "weights of criteria"),
}
OTHER = ("other line", "other lines")
VERBS = {ADDED: "added", REMOVED: "removed", CHANGED: "changed", REORDERED: "in another order"}


@attrs.frozen(kw_only=True)
class Told:
    """A change with what it does.

    Attributes:
        effect: "scores", "used" or "neither".
        item: What it is about, such as "criterion framing" or "question drift".
        aspect: Which part of it, such as "anchor 3" or "probes"; empty for all of it.
    """

    change: Change
    effect: str
    item: str
    aspect: str


def told(changes: Iterable[Change]) -> tuple[Told, ...]:
    """Return changes with what they do, those that can change scores first, each group in the order of the kit."""
    found = [
        Told(change=change, effect=effect(change), item=_item(change.path), aspect=_aspect(change.path))
        for change in changes
    ]
    return tuple(sorted(found, key=lambda each: EFFECTS.index(each.effect)))


def effect(change: Change) -> str:
    """Return whether a change can change scores, changes what interviewers ask and rate by, or neither."""
    match change.path:
        case (
            ("rubric", "criteria", _)
            | ("rubric", "competencies", _)
            | ("rubric", "competencies", _, "weight")
            | ("loops", _, "weights")
        ):
            return SCORES
        case ("rubric", "criteria", _, field, *_):
            return SCORES if field in SCORED_OF_CRITERION else USED if field in USED_OF_CRITERION else NEITHER
        case ("rubric", "scale" | "presets" | "default_preset", *rest):
            return NEITHER if rest[-1:] == ["why"] else SCORES
        case ("bank", "questions", _, field, *_):
            return NEITHER if field in UNUSED_OF_QUESTION else USED
        # The order of criteria is that of the scorecard, and part of its fingerprint.
        case ("rubric", "criteria") | ("bank" | "loops", *_):
            return USED
        case _:
            return NEITHER


def counted(changes: Iterable[Told]) -> dict[str, dict[str, int]]:
    """Return how many things changed by effect and kind, in words such as "anchors changed"; a thing counts once."""
    seen: dict[str, set[tuple[str, str, str]]] = {effect: set() for effect in EFFECTS}
    order: dict[str, Counter[tuple[str, str, str]]] = {effect: Counter() for effect in EFFECTS}
    for each in changes:
        one, many = _noun(each.change.path)
        home = each.change.path[:2] if each.change.path[:2] in NOUNS else each.change.path[:1]
        whole = home in NOUNS and home != ("rubric", "criteria")
        thing = (each.item, "" if whole else each.aspect, _verb(each))
        if thing not in seen[each.effect]:
            seen[each.effect].add(thing)
            order[each.effect][one, many, _verb(each)] += 1
    return {
        effect: {f"{one if n == 1 else many} {verb}": n for (one, many, verb), n in kinds.items()}
        for effect, kinds in order.items()
    }


def _verb(each: Told) -> str:
    return VERBS[each.change.kind] if not each.aspect or each.change.kind == REORDERED else VERBS[CHANGED]


def _noun(path: tuple[str, ...]) -> tuple[str, str]:
    if path[:2] == ("rubric", "criteria") and len(path) > 3:  # noqa: PLR2004  a field of a criterion
        return WITHIN.get(path[3], (f"{_spaced(path[3])} of a criterion", f"{_spaced(path[3])} of criteria"))
    return NOUNS.get(path[:2]) or NOUNS.get(path[:1]) or OTHER


def _item(path: tuple[str, ...]) -> str:
    home = path[:2] if path[:2] in NOUNS else path[:1]
    if home not in NOUNS:
        return _spaced(path[0]) if len(path) > 1 else "kit"
    one, many = NOUNS[home]
    rest = path[len(home) :]
    if home in (("role", "pay"), ("scripts",)):
        return one
    return f"{one} {rest[0]}" if rest else many


def _aspect(path: tuple[str, ...]) -> str:
    home = path[:2] if path[:2] in NOUNS else path[:1]
    if home not in NOUNS:
        rest = path[1:] if len(path) > 1 else path
    else:
        rest = path[len(home) :] if home in (("role", "pay"), ("scripts",)) else path[len(home) + 1 :]
    match rest:
        case (("targets" | "minimums") as name, level, *field):
            return f"{WITHIN[name][0]} of {level}{' reason' if field == ['why'] else ''}"
        case ("anchors", score, *_):
            return f"anchor {score}"
        case _:
            return " ".join(_spaced(step) for step in rest)


def _spaced(name: str) -> str:
    return name.replace("_", " ")
