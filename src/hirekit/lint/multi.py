"""Whether one anchor mixes two unrelated criteria."""

import re
from collections.abc import Iterator

from hirekit.lint.tokens import words_of

# Kinds of work, each by beginnings of words that belong to it alone.
FIELDS: dict[str, tuple[str, ...]] = {
    "craft": (
        "code",
        "coding",
        "test-driven",
        "tests",
        "unit-test",
        "well-tested",
        "refactor",
        "debug",
        "pipeline",
        "model",
        "models",
        "tunes",
        "tuned",
        "algorithm",
        "quer",
        "sql",
        "deploy",
        "architect",
        "weld",
        "solder",
        "wound",
        "dressing",
        "dose",
        "medication",
        "catheter",
        "pipe",
        "wiring",
        "engine",
        "brake",
        "plaster",
        "brick",
        "cook",
        "sauce",
        "pastr",
        "spreadsheet",
        "formula",
        "diagnos",
        "cannula",
        "sutur",
        "anaesth",
        "injection",
        "vaccin",
        "equation",
        "experiment",
        "proof",
        "lathe",
        "tyre",
        "gearbox",
        "reverse",
        "revers",
        "parks",
        "parked",
        "steers",
        "invoice",
        "ledger",
        "reconcil",
        "journal",
        "bookkeep",
        "marks",
        "essays",
        "phonics",
    ),
    "present": (
        "present",
        "speech",
        "speak",
        "speaks",
        "slide",
        "slides",
        "stage",
        "audience",
        "keynote",
        "public-speaking",
        "storytell",
        "pitch",
        "pitches",
        "executives",
        "board",
        "webinar",
        "conference",
        "talks",
    ),
    "people": (
        "mentor",
        "coach",
        "train",
        "trains",
        "trained",
        "trainee",
        "apprentice",
        "junior",
        "juniors",
        "appraisal",
        "hires",
        "hired",
        "recruit",
        "onboard",
        "induct",
        "morale",
        "motivat",
        "newcomer",
        "new-starters",
        "probationers",
        "delegat",
    ),
    "money": (
        "budget",
        "cost",
        "costs",
        "spend",
        "invoice",
        "price",
        "prices",
        "pricing",
        "negotiat",
        "contract",
        "supplier",
        "vendor",
        "procure",
        "purchas",
        "saving",
        "cash",
        "till",
        "expens",
        "profit",
        "revenue",
        "fundrais",
    ),
    "customer": (
        "complaint",
        "complaints",
        "customer",
        "customers",
        "guest",
        "guests",
        "client",
        "clients",
        "caller",
        "callers",
        "passenger",
        "passengers",
        "parent",
        "parents",
    ),
    "planning": (
        "rota",
        "roster",
        "schedul",
        "deadline",
        "timetable",
        "milestone",
        "plans",
        "sprint",
        "backlog",
        "stock-take",
        "inventory",
        "diary",
    ),
    "writing": tuple("report reports document documents minutes manual letters newsletter blog".split()),  # noqa: SIM905
    "conflict": tuple("conflict conflicts dispute disputes quarrel mediat disagreement".split()),  # noqa: SIM905
    "safety": tuple("hygiene infection hazard spill fire first-aid secur privacy gdpr consent safeguard".split()),  # noqa: SIM905
}
# Fields that one piece of work often holds together.
KIN = frozenset(
    map(
        frozenset,
        (
            ("present", "writing"),
            ("craft", "writing"),
            ("craft", "safety"),
            ("customer", "present"),
            ("customer", "conflict"),
            ("people", "planning"),
            ("people", "conflict"),
            ("planning", "writing"),
            ("customer", "writing"),
            ("customer", "safety"),
            ("money", "writing"),
            ("safety", "writing"),
            ("money", "planning"),
            ("customer", "money"),
            ("money", "conflict"),
            ("people", "safety"),
        ),
    )
)
_JOIN = re.compile(r"(?:,|;)? (?:and|as well as|while also|while|but also|plus|; also) (?:also |then )?", re.IGNORECASE)
_VERB = re.compile(
    r"(?:\w+ly )?[a-z][\w-]*(?:s|ed|es)\b|(?:\w+ly )?(?:wrote|taught|led|ran|built|drew|spoke|kept|held|gave|made|drove|sold|set)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b(?:so that|because|since|which|it|them|this|that|their|its|before|after|until|then|who|those|these|whose|when|if)\b",
    re.IGNORECASE,
)
MOST_WORDS = 26


def _field(part: str) -> str | None:
    hits = {name for name, stems in FIELDS.items() for word in words_of(part) if word.startswith(stems)}
    return hits.pop() if len(hits) == 1 else None


def two_criteria(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a second, unrelated piece of work begins in plain text.

    >>> list(two_criteria("Negotiates budgets and tunes models."))
    [(23, 36)]
    >>> list(two_criteria("Found the cause and told those affected."))
    []
    """
    if len(words_of(text)) > MOST_WORDS:
        return
    for found in _JOIN.finditer(text):
        first, second = text[: found.start()], text[found.end() :]
        if not (_VERB.match(first.lstrip()) and _VERB.match(second)) or _LINK.search(second):
            continue
        one, two = _field(first), _field(second)
        if one and two and one != two and frozenset((one, two)) not in KIN:
            yield found.end(), len(text)
            return
