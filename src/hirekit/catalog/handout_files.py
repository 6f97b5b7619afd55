"""How a hand-out is written: Markdown, with a head between two lines `---` where it is not for candidates."""

from functools import cache
from typing import Any

import attrs

from hirekit.catalog.faults import Faults
from hirekit.catalog.shapes import Record
from hirekit.catalog.source import read_yaml
from hirekit.catalog.structure import record
from hirekit.catalog.yaml_text import yaml_text
from hirekit.errors import InvalidData, Location, Problem
from hirekit.model.question import Handout

FENCE = "---"


@cache
def head_record() -> Record:
    """Return how the head of a hand-out is written: all it says of itself beside its title and text."""
    return record(Handout, without=("id", "title", "text"), make=dict, name="HandoutHead")


def handout_from_markdown(text: str, *, id: str, file: str) -> Handout:
    """Return the hand-out a Markdown text holds: its title from the first line, `# Title`, and the text from there on.

    Before the title may stand a head, such as `audience: interviewer` between two lines `---`.

    Raises:
        InvalidData: The head has no end or holds a fault, there is no title, or a rule of hand-outs is broken.
    """
    lines = text.split("\n")
    title_at, values, faults = _head(lines, file)
    first, at = "".join(lines[title_at : title_at + 1]).rstrip(), Location(file, title_at + 1, 1)
    if not first.startswith("# ") or not first[2:].strip():
        raise InvalidData([Problem((), "must begin with a line such as '# Title'", at)])
    try:
        return Handout(id=id, title=first[2:].strip(), text="\n".join(lines[title_at:]), **values)
    except InvalidData as invalid:
        of_head = [problem for problem in invalid.problems if problem.path[0] in head_record().fields]
        if faults is not None:
            faults.note_problems(faults.source.root, of_head)
        rest = [attrs.evolve(problem, location=at) for problem in invalid.problems if problem not in of_head]
        raise InvalidData([*(faults.problems() if faults else ()), *rest]) from None


def _head(lines: list[str], file: str) -> tuple[int, dict[str, Any], Faults | None]:
    """Return where the title of a hand-out stands, what its head says, and where faults of the head are noted."""
    if lines[0].rstrip() != FENCE:
        return 0, {}, None
    ends = next((place for place, line in enumerate(lines[1:], start=1) if line.rstrip() == FENCE), None)
    if ends is None:
        message = "its head must end with a line '---', followed by a line such as '# Title'"
        raise InvalidData([Problem((), message, Location(file, 1, 1))])
    if not any(line.strip() for line in lines[1:ends]):
        message = "its head must say something, such as 'audience: interviewer', or be left out"
        raise InvalidData([Problem((), message, Location(file, 1, 1))])
    title_at = next((place for place in range(ends + 1, len(lines)) if lines[place].strip()), ends + 1)
    # The first line stays, empty, so that what is at fault has its place in the file.
    faults = Faults(read_yaml("\n".join(["", *lines[1:ends]]), file=file))
    values = head_record().values(faults.source.root, faults)
    faults.refuse()
    return title_at, values, faults


def handout_to_markdown(handout: Handout) -> str:
    """Return a hand-out as its file holds it, as `handout_from_markdown` reads it."""
    head = head_record().plain(handout, whole=False)
    return f"{FENCE}\n{yaml_text(head)}{FENCE}\n\n{handout.text}" if head else handout.text
