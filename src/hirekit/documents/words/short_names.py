"""Names short enough to stand among others on a line, and still told apart."""

from collections import Counter
from collections.abc import Mapping

import attrs

from hirekit.model.panel import Panel

MOST_LETTERS = 40
CUT = "…"


def short_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return names by id, a long one cut at a word; where two would then read the same, each says its id.

    The id comes first, so that it stays where a name is cut once more to fit its place.

    A name of at most 40 letters stays as it is, so that a page with common names reads as it always did.

    >>> long = "Maximiliane Theodora Hohenlohe-Waldenburg Schillingsfuerst"
    >>> short_names({"c-1": "Ann Lee", "c-2": long})
    {'c-1': 'Ann Lee', 'c-2': 'Maximiliane Theodora…'}
    >>> short_names({"c-1": f"{long} A", "c-2": f"{long} B"})
    {'c-1': '(c-1) Maximiliane Theodora…', 'c-2': '(c-2) Maximiliane Theodora…'}
    """
    cut = {id: _cut(name) for id, name in names.items()}
    alike = Counter(cut.values())
    return {id: f"({id}) {name}" if alike[name] > 1 and name != names[id] else name for id, name in cut.items()}


def _cut(name: str) -> str:
    if len(name) <= MOST_LETTERS:
        return name
    start = name[: MOST_LETTERS + 1].rpartition(" ")[0] or name[:MOST_LETTERS]
    return start.rstrip(" ,;-") + CUT


def with_short_names(panel: Panel) -> Panel:
    """Return a panel whose people are named as they stand among others."""
    candidates = short_names({person.id: person.printed for person in panel.candidates})
    interviewers = short_names({person.id: person.printed for person in panel.interviewers})
    return attrs.evolve(
        panel,
        candidates=tuple(attrs.evolve(person, name=candidates[person.id]) for person in panel.candidates),
        interviewers=tuple(attrs.evolve(person, name=interviewers[person.id]) for person in panel.interviewers),
    )


def in_full(*named: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return each name that is cut among others, as it stands there and in full; nothing where none is.

    Args:
        named: Names by id, of candidates and of interviewers apart.

    >>> in_full({"c-1": "Ann Lee", "c-2": "Maximiliane Theodora Hohenlohe-Waldenburg"})
    [('Maximiliane Theodora…', 'Maximiliane Theodora Hohenlohe-Waldenburg')]
    """
    return [(short, names[id]) for names in named for id, short in short_names(names).items() if short != names[id]]
