"""Ids and texts as people write them, awkward ones among them."""

from hypothesis import strategies as st

LETTERS = "abcdefghijklmnopqrstuvwxyz"
# What trips readers of YAML, HTML, spreadsheets and templates.
AWKWARD = (
    "no", "22:30", "1.10", "null", "~", "- a list", "# a comment", "key: value", "=1+1", "@name", "'quoted'", '"quoted"',
    "<b>bold</b>", "{{ 7*7 }}", "{% raw %}", "naïve café", "Ångström", "Ελληνικά", "two\nlines", "a\ttab", "100 %", "&amp;",
)  # fmt: skip


def slugs(*, prefix: str = "", longest: int = 12) -> st.SearchStrategy[str]:
    """Ids such as "data-quality"."""
    part = st.text(LETTERS + "0123456789", min_size=1, max_size=max(1, longest // 2))
    return st.lists(part, min_size=1, max_size=2).map(lambda parts: prefix + "-".join(parts))


def texts(*, longest: int = 60) -> st.SearchStrategy[str]:
    """Texts that are not blank, plain and awkward."""
    plain = st.text(LETTERS + LETTERS.upper() + " .,;:!?-()éß", min_size=1, max_size=longest)
    return st.one_of(plain, st.sampled_from(AWKWARD)).map(str.strip).filter(bool)
