"""The meanings of the words used in files, packets and tables, from a glossary that comes with hirekit."""

from hirekit.workspace import bundled


def words() -> dict[str, str]:
    """Return the meaning of each word, in the order of the text."""
    found: dict[str, str] = {}
    for entry in bundled.template("words", "words.md").split("\n## ")[1:]:
        head, _, text = entry.partition("\n")
        for word in head.split(","):
            found[word.strip().lower()] = text.strip()
    return found
