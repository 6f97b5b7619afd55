"""Scorecards as YAML, JSON and rows of a CSV: three ways to write the same card."""

import json
from functools import cache
from typing import Any

from hirekit.catalog.card_rules import card_problems
from hirekit.catalog.cells import cards_from_csv
from hirekit.catalog.faults import Faults
from hirekit.catalog.headers import check_header, schema_of
from hirekit.catalog.reading import SCHEMA, open_text
from hirekit.catalog.scalars import BAD
from hirekit.catalog.shapes import Record
from hirekit.catalog.source import SequenceNode
from hirekit.catalog.structure import record
from hirekit.catalog.yaml_text import yaml_text
from hirekit.collector import without_collector
from hirekit.errors import Problem
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.scorecard import Scorecard

KINDS = ("yaml", "json", "csv")
MOST_CARDS = 10_000


@cache
def scorecard_record() -> Record:
    """Return how a scorecard is written in YAML and JSON."""
    return record(Scorecard, ignored=SCHEMA, name="ScorecardFile")


def scorecards_from_text(
    text: str, *, file: str, kind: str, plan: Plan | None = None, panel: Panel | None = None
) -> tuple[Scorecard, ...]:
    """Return the cards that a text holds.

    Args:
        text: One card or a list of them in YAML or JSON; rows of a CSV make any number of cards.
        file: What to call it in messages.
        kind: "yaml", "json" or "csv".
        plan: What the cards must fit, where given; see `card_problems`.
        panel: Who the cards may be about and from, where given.

    Raises:
        InvalidData: With every fault, in reading order.
    """

    def rules(card: Scorecard) -> tuple[Problem, ...]:
        return () if plan is None else tuple(card_problems(card, plan, panel=panel))

    if kind == "csv":
        return cards_from_csv(text, file=file, rules=rules)
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")
    with without_collector():
        source = open_text(text, file=file, kind=kind)
        faults = Faults(source)
        nodes = source.root.value if type(source.root) is SequenceNode else [source.root]
        if not nodes or len(nodes) > MOST_CARDS:
            faults.note(source.root, f"must hold 1 to {MOST_CARDS} scorecards, not {len(nodes)}")
            nodes = []
        cards: list[Any] = []
        for node in nodes:
            card = scorecard_record().read(node, faults) if check_header(node, "scorecard", faults) else BAD
            if card is not BAD:
                faults.note_problems(node, rules(card))
                cards.append(card)
        faults.refuse()
        return tuple(cards)


def scorecard_to_text(card: Scorecard, *, kind: str = "yaml") -> str:
    """Return a card as YAML or JSON, without what equals its default."""
    data = {"schema": schema_of("scorecard"), **scorecard_record().plain(card, whole=False)}
    if kind == "yaml":
        return yaml_text(data)
    if kind == "json":
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    raise ValueError(f"kind must be yaml or json, not {kind!r}; scorecards_to_csv writes rows")
