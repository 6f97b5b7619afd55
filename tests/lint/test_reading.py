"""Reading many texts at once: what is said of each, and what that costs."""

from label_figures import labelled

from hirekit.lint.reading import reader_of
from hirekit.lint.texts import Text


def test_a_text_that_is_read_with_others_is_told_what_it_is_told_alone():
    texts = [Text((), "", row["kind"], row["text"]) for row in labelled("build")[::5]]
    reader = reader_of((), (), ())

    assert reader.read_all(texts) == [reader.read(text) for text in texts]
