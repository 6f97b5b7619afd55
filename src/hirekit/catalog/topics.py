"""Lists of topics: a line each, the id and, after a tab, what it is."""

from hirekit.catalog.files import SOME_PATH, as_path, read_text
from hirekit.errors import InvalidData, Location, Problem, refuse


def load_topics(path: SOME_PATH) -> dict[str, str]:
    """Return the topics of a file with what each is, in order.

    Raises:
        InvalidData: With every line at fault.
    """
    return topics_from_text(read_text(as_path(path), name=str(path)), file=str(path))


def topics_from_text(text: str, *, file: str) -> dict[str, str]:
    """Return the topics that a text lists; empty lines, and lines that begin with #, are passed over.

    Raises:
        InvalidData: With every line at fault.

    >>> topics_from_text("KR-1\\tLeads a team\\nKR-2", file="topics.txt")
    {'KR-1': 'Leads a team', 'KR-2': ''}
    """
    found: dict[str, str] = {}
    problems = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        topic, _, label = (part.strip() for part in line.partition("\t"))
        if not topic or len(topic.split()) > 1:
            problems.append(Problem((), "must be an id and, after a tab, what it is", Location(file, number, 1)))
        elif topic in found:
            problems.append(Problem((), f"the topic {topic!r} is already there", Location(file, number, 1)))
        else:
            found[topic] = label
    refuse(problems)
    if not found:
        raise InvalidData([Problem((), "must list at least one topic", Location(file))])
    return found
