"""Names on covers are set as large as their theme lets them be on the lines they may take."""

import attrs
import pytest

from hirekit.documents.look.boxes import texts
from hirekit.documents.look.paper import BLOCK_MM, paper_called, points
from hirekit.documents.look.theme import BUNDLED, Theme
from hirekit.documents.packet.document import fitting
from hirekit.documents.packet.name_size import OURS, SIZES, from_bytes, name_look, name_size, to_bytes
from hirekit.documents.packet.sitting import sitting

LONG = "Maximiliane Theodora von Hohenlohe-Waldenburg-Schillingsfürst y Montenegro"
STYLES = {
    "ours": "",
    "spaced out, in capitals": ".cover h1 { letter-spacing: 4pt; text-transform: uppercase }",
    "spaced by their size": ".cover h1 { letter-spacing: .12em; font-variant-caps: small-caps }",
    "in a narrow column of another face": ".cover h1 { font-family: 'Hk Serif'; max-width: 95mm }",
}


def theme_of(home, style):
    (home / "team.css").write_text(style)
    return Theme(home)


def lines_of_the_name(plan, panel, name, theme):
    """Return the lines of the name on the cover, each with where it ends, and the most it may take at its size."""
    people = attrs.evolve(panel, candidates=tuple(attrs.evolve(c, name=name) for c in panel.candidates))
    held, look = people.interview("c-2", "people"), name_look(theme)
    subject = sitting(plan, people, interview=held, interviewer="i-a", theme=theme, names=look)
    laid_out = fitting(subject, paper=paper_called("A4"), theme=theme)
    found = [(box.text, box.position_x + box.width) for box, _ in texts(laid_out.document.pages[0]) if _of_name(box)]
    size, _ = name_size(name, look=look, sans=subject.letters)
    return found, next(most for each, _, most in SIZES if each == size)


def _of_name(box):
    return box.element_tag == "h1"


def words_of(text):
    return text.upper().replace("-", " ").split()


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("name", [LONG, "Candidate Nine"])
def test_a_name_takes_the_lines_it_may_and_no_word_of_it_is_broken(plan, panel, style, name, tmp_path):
    found, most = lines_of_the_name(plan, panel, name, theme_of(tmp_path, style))

    assert len(found) <= most
    assert words_of(" ".join(text for text, _ in found)) == words_of(name)
    edge = points(paper_called("A4").inner + BLOCK_MM) / 0.75
    assert all(right <= edge + 1 for _, right in found)


def test_without_what_the_theme_sets_a_name_would_be_too_large(tmp_path):
    """The largest size without the distance of letters is larger than the one with it."""
    look = name_look(theme_of(tmp_path, STYLES["spaced out, in capitals"]))

    assert name_size("Candidate Nine") == (44, 45.5)
    assert name_size("Candidate Nine", look=look) == (33, 35)


def test_how_names_are_set_is_measured_at_each_size(tmp_path):
    look = name_look(theme_of(tmp_path, ".cover h1 { letter-spacing: .1em; font-variant-caps: all-small-caps }"))

    assert look.spacing == pytest.approx([4.4, 3.3, 2.4, 1.7])
    assert look.sizes == pytest.approx([44, 33, 24, 17])
    assert look.capitals
    assert from_bytes(to_bytes(look)) == look


def test_our_own_look_measured_is_what_is_known_of_it(tmp_path):
    look = name_look(theme_of(tmp_path, "h2 { color: #000 }"))

    assert name_look(BUNDLED) == OURS
    assert look.room == pytest.approx(OURS.room)
    assert (look.sizes, look.spacing) == (pytest.approx(OURS.sizes), pytest.approx(OURS.spacing))
    assert (look.family, look.weight, look.capitals) == (OURS.family, OURS.weight, OURS.capitals)


@pytest.mark.parametrize("style", [".cover h1 { display: none }", ".cover h1 { font: 700 20pt 'Hk Serif' }"])
def test_what_cannot_be_measured_is_taken_as_ours(style, tmp_path):
    look = name_look(theme_of(tmp_path, style))

    assert (look.family, look.weight) == (OURS.family, OURS.weight)
