"""The difference between two kits on the terminal: what it comes to first, then the words that changed."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from hirekit.cli.speaking import count
from hirekit.cli.tables import Part, dim, drawn, heading, table
from hirekit.model.fingerprint import bank_fingerprint, rubric_fingerprint, shown, weighing_fingerprint
from hirekit.model.kit import Kit
from hirekit.model.kit_diff import ADDED, REMOVED, Change
from hirekit.model.kit_effects import EFFECTS, NEITHER, SCORES, USED, VERBS, Told, counted
from hirekit.model.word_diff import ADDED as NEW
from hirekit.model.word_diff import REMOVED as OLD
from hirekit.model.word_diff import SAME, Piece, word_diff

# Unchanged words shown on either side of a change.
AROUND = 4
HEADS = {
    SCORES: "Can change scores",
    USED: "Changes what interviewers ask and rate by",
    NEITHER: "Changes neither",
}
MARKS = {OLD: ("[-", "-]", "red"), NEW: ("[+", "+]", "green"), SAME: ("", "", "")}
SHORT = 60


def fingerprints(kit: Kit) -> dict[str, str]:
    """Return the fingerprints of what is rated by, of what is asked, and of weights, targets and minimums."""
    return {
        "anchors": rubric_fingerprint(kit.rubric),
        "questions": bank_fingerprint(kit),
        "weights": weighing_fingerprint(kit.rubric),
    }


def diff_text(before: Kit, after: Kit, changes: Sequence[Told], *, whole: bool = False) -> str:
    """Return the difference, those changes first that can change scores.

    Args:
        whole: With the words of what bears neither on scores nor on what interviewers use, which otherwise is only named.
    """
    parts: list[Part] = [heading(f"{before.id} {before.version} -> {after.id} {after.version}")]
    kinds = counted(changes)
    for effect in EFFECTS:
        said = ", ".join(f"{n} {kind}" for kind, n in kinds[effect].items())
        parts.append(Text(f"{HEADS[effect]}: {said or 'nothing'}"))
    parts += [Text(), _fingerprints(before, after)]
    for effect in EFFECTS:
        group = [each for each in changes if each.effect == effect]
        if group:
            named = effect == NEITHER and not whole
            parts += [heading(HEADS[effect]), *(_names(group) if named else _items(group))]
    return drawn(*parts)


def _fingerprints(before: Kit, after: Kit) -> Part:
    names = {
        "anchors": "criteria and anchors",
        "questions": "questions and hand-outs",
        "weights": "weights, targets, minimums",
    }
    old, new = fingerprints(before), fingerprints(after)
    rows = [
        [name, shown(old[key]), shown(new[key]), "the same" if old[key] == new[key] else "changed"]
        for key, name in names.items()
    ]
    return table(["Fingerprint of", "Before", "After", ""], rows)


def _items(group: Sequence[Told]) -> Iterator[Part]:
    by_item = sorted(group, key=lambda each: [other.item for other in group].index(each.item))
    for item, parts in groupby(by_item, key=lambda each: each.item):
        yield Text(item, style="bold")
        for each in parts:
            yield from _lines(each.aspect, each.change)


def _names(group: Sequence[Told]) -> Iterator[Part]:
    """Yield each item with what changed of it, without the words."""
    aspects: dict[str, dict[str, None]] = {}
    for each in group:
        what = each.aspect or VERBS[each.change.kind]
        aspects.setdefault(each.item, {})[what] = None
    for item, names in aspects.items():
        yield Text(f"{item}: {', '.join(names)}")
    yield dim("\nThe words of these: --all")


def _lines(aspect: str, change: Change) -> Iterator[Part]:
    name = f"{aspect}: " if aspect else ""
    if change.kind in (ADDED, REMOVED):
        yield _indented(Text(f"{name}{change.kind}: {change.before or change.after}"), 2)
    elif max(len(change.before), len(change.after)) <= SHORT:
        yield _indented(Text(f"{name}{change.before} -> {change.after}"), 2)
    else:
        yield _indented(Text(f"{name}{change.kind}"), 2)
        pieces = word_diff(change.before, change.after)
        for label, left_out in (("was  ", NEW), ("now  ", OLD)):
            yield _indented(Text(label).append_text(_line([p for p in pieces if p.kind != left_out])), 4)


def _line(pieces: Sequence[Piece]) -> Text:
    """Return one of the two texts with what changed marked, and long stretches that did not left out."""
    said = Text()
    for place, piece in enumerate(pieces):
        before, after, style = MARKS[piece.kind]
        words = piece.text.split()
        text = piece.text
        if piece.kind == SAME:
            head = words[:AROUND] if place else []
            tail = words[-AROUND:] if place < len(pieces) - 1 else []
            if len(words) > len(head) + len(tail) + 1:
                text = " ".join([*head, "...", *tail])
        said.append(f"{' ' if place else ''}{before}{text}{after}", style=style)
    return said


def _indented(text: Text, by: int) -> Part:
    from rich.padding import Padding  # noqa: PLC0415

    return Padding(text, (0, 0, 0, by))


def closing(changes: Sequence[Told]) -> str:
    """Return how many changes there are."""
    return count(len(changes), "change") if changes else "nothing differs"


def as_data(changes: Sequence[Told]) -> list[dict[str, object]]:
    """Return changes as JSON holds them, words told apart where both texts have some."""
    return [
        {
            "effect": each.effect,
            "item": each.item,
            "aspect": each.aspect,
            "path": each.change.path,
            "kind": each.change.kind,
            "before": each.change.before,
            "after": each.change.after,
            "words": word_diff(each.change.before, each.change.after)
            if each.change.before and each.change.after
            else (),
        }
        for each in changes
    ]
