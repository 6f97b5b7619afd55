"""Write the words that each alternative of lint's rules cannot match without."""

from pathlib import Path

from hirekit.lint.rules import RULES
from hirekit.lint.ways import WORDS_FILE, declared

HOME = Path(__file__).parent.parent / "src/hirekit/lint/rules"

if __name__ == "__main__":
    (HOME / WORDS_FILE).write_text(declared(RULES), "utf-8")
