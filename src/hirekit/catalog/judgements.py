"""A sheet for an expert to fill in: one file of a kit's judgements/, with all that is to be judged and nothing judged."""

import textwrap
from collections.abc import Iterator

from hirekit.catalog.headers import schema_of
from hirekit.catalog.kit_files import JUDGEMENTS
from hirekit.catalog.yaml_text import yaml_text
from hirekit.errors import Problem, refuse
from hirekit.model.judgement import MOST_RELEVANCE, NEEDS, ExpertJudgements
from hirekit.model.kit import Kit

WIDEST = 100
HEAD = f"""\
# Judge alone, before you have seen what other experts say. Leave blank what you cannot judge.
# need:       can the work be done without it? {NEEDS[0]}, {NEEDS[1]} or {NEEDS[2]}
# relevance:  to the work, 1 not, 2 somewhat, 3 quite, {MOST_RELEVANCE} highly relevant
# A line "why:" beneath either may hold your reason, or what should change.
# Save it as {JUDGEMENTS}/{{expert}}.yaml in the kit's folder.
"""


def judgement_sheet(kit: Kit, *, expert: str) -> str:
    """Return a file of judgements for an expert to fill in: every criterion and question of the kit, nothing judged.

    Args:
        expert: A pseudonym, which is a slug.

    Raises:
        InvalidData: It is no slug, or the kit has judgements of this expert.
    """
    ExpertJudgements(expert=expert)
    if expert in {one.expert for one in kit.judgements}:
        refuse([Problem(("expert",), f"the kit {kit.id} has judgements of {expert!r}")])
    return "".join(f"{line}\n" for line in _lines(kit, expert))


def _lines(kit: Kit, expert: str) -> Iterator[str]:
    yield f"schema: {schema_of('judgements')}"
    yield from HEAD.format(expert=expert).rstrip("\n").split("\n")
    yield from yaml_text({"expert": expert}).splitlines()
    yield 'background: ""  # what makes you an expert on this work; no name'
    yield "made:           # the day, such as 2026-11-02"
    yield from yaml_text({"version": kit.version}).splitlines()
    yield "criteria:"
    for criterion in kit.rubric.criteria:
        yield from _about(f"{criterion.title}: {criterion.definition}" if criterion.definition else criterion.title)
        yield f"  {criterion.id}:"
        yield "    need:"
        yield "    relevance:"
    if kit.bank.questions:
        yield "# Of a question, its relevance is enough: a number from 1 to 4 behind the colon."
        yield "questions:"
    for question in kit.bank.questions:
        yield from _about(question.prompt)
        yield f"  {question.id}:"


def _about(text: str) -> Iterator[str]:
    """Yield a text as lines of a comment."""
    yield from textwrap.wrap(
        " ".join(text.split()), WIDEST, initial_indent="  # ", subsequent_indent="  # ", break_on_hyphens=False
    )
