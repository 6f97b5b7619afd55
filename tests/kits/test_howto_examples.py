"""What the how-to guides quote from the bundled kits stands there, in these words."""

import re
from functools import cache
from pathlib import Path

import pytest

import hirekit
from hirekit.resources import bundled_kits
from kits.vocabulary import prose

GUIDES = sorted((Path(__file__).parents[2] / "docs" / "how-to").glob("*.md"))
QUOTED = re.compile(r"“([^”]+)”\s+\(`([a-z0-9-]+)(?: (\d))?`\)")
WITH_EXAMPLES = (
    "write-a-rubric",
    "write-a-criterion",
    "write-an-anchor",
    "write-a-question",
    "set-a-cut",
    "rate-an-answer",
    "run-a-calibration",
    "run-a-debrief",
)


def flat(text):
    return " ".join(text.replace("*", "").split()).lower()


@cache
def items():
    """Return the texts of every named part of the kits: criteria, anchors, questions, screen items and sample answers."""
    found = {}
    for kit in map(hirekit.load_kit, bundled_kits()):
        for criterion in kit.rubric.criteria:
            found[criterion.id, None] = [criterion.definition, criterion.why]
            found |= {(criterion.id, str(anchor.score)): [anchor.text] for anchor in criterion.anchors}
        parts = (*kit.bank.questions, *kit.role.screen, *kit.role.duties)
        found |= {(part.id, None): list(prose(part)) for part in parts}
        found |= {(answer.id, None): list(prose(answer)) for e in kit.calibration for answer in e.answers}
    return found


def quotes(guide):
    return QUOTED.findall(guide.read_text(encoding="utf-8"))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_quotes_the_kits_in_their_words(guide):
    wrong = [
        (text, id)
        for text, id, score in quotes(guide)
        if not any(flat(text).rstrip(".") in flat(found) for found in items().get((id, score or None), []))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_each_guide_on_writing_and_judging_has_examples_from_the_kits(name):
    assert len(quotes(next(guide for guide in GUIDES if guide.stem == name))) >= 2
