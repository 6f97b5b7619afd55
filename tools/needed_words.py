"""Write the words that each alternative of lint's rules cannot match without."""

import json
from pathlib import Path

from hirekit.lint.calling import BETWEEN, WORDS_FILE, all_lines, expression_of, key_of
from hirekit.lint.needed import needed
from hirekit.lint.rules import RULES

HOME = Path(__file__).parent.parent / "src/hirekit/lint/rules"


def declared() -> str:
    """Return the text of the file of words."""
    lines = {
        key_of(line): [BETWEEN.join(sorted(pieces)) for pieces in needed(expression_of(line))]
        for line in all_lines(RULES)
    }
    return json.dumps(lines, indent=0, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    (HOME / WORDS_FILE).write_text(declared(), "utf-8")
