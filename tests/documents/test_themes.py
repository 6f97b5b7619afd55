"""A team's own look over ours, file by file."""

import io
import re
from pathlib import Path

import attrs
import pymupdf
import pypdf
import pytest

from hirekit.documents import candidate_pack_pdf, debrief_pdf, packet_pdf, panel_plan_pdf
from hirekit.documents.look.fonts import FACES
from hirekit.documents.look.theme import Theme
from hirekit.errors import InvalidData


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def test_a_themes_template_comes_before_ours_and_the_rest_stays(plan, panel, tmp_path):
    (tmp_path / "panel-plan.html").write_text(
        "{% extends 'base.html' %}{% import 'parts.html' as parts %}{% block body %}{{ parts.title('Ours', 'Sub' ~ 1) }}{% endblock %}"
    )

    text = text_of(panel_plan_pdf(plan, panel, theme=tmp_path))

    assert "Ours" in text
    assert "Sub1" in text
    assert "REQ-1042" in text
    assert "Who looks at what" not in text


def test_a_themes_picture_is_its_own_file_and_no_other(plan, panel, tmp_path):
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><title>Logo</title><path d="M0 0H40V10H0z"/></svg>'
    )
    (tmp_path / "panel-plan.html").write_text(
        "{% extends 'base.html' %}{% block body %}<h1>x</h1><img src='hirekit:theme/logo.svg' alt='Logo'>{% endblock %}"
    )

    assert panel_plan_pdf(plan, panel, theme=tmp_path).startswith(b"%PDF")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "https://example.org/x.png", "hirekit:theme/../secret.png"])
def test_a_theme_that_fetches_from_elsewhere_is_stopped(plan, panel, tmp_path, url):
    (tmp_path / "panel-plan.html").write_text(
        "{% extends 'base.html' %}{% block body %}<h1>x</h1><img src='" + url + "' alt='x'>{% endblock %}"
    )

    with pytest.raises(InvalidData, match="must not fetch"):
        panel_plan_pdf(plan, panel, theme=tmp_path)


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        ("team.css", "h1 { color: #123 }\n.title { background: url(hirekit:theme/lgoo.svg) }\n", 2),
        ("panel-plan.html", "{% extends 'base.html' %}\n{% block body %}\n<h1>x</h1>\n<img src='hirekit:theme/lgoo.svg' alt='x'>{% endblock %}", 4),
    ],
)  # fmt: skip
def test_a_picture_that_is_not_there_is_named_with_the_file_and_line_that_ask_for_it(
    plan, panel, tmp_path, file, text, line
):
    (tmp_path / file).write_text(text)

    with pytest.raises(InvalidData, match=rf"{file}:{line}: .*hirekit:theme/lgoo.svg; the theme has no such file"):
        panel_plan_pdf(plan, panel, theme=tmp_path)


@pytest.mark.parametrize(
    ("part", "said"),
    [("<b>\n{{ nonsense }}</b>", "'nonsense' is undefined"), ("<b>\n{% if %}</b>", "Expected an expression")],
)
def test_a_mistake_in_a_part_that_a_template_takes_in_is_named_with_the_part(plan, panel, tmp_path, part, said):
    (tmp_path / "panel-plan.html").write_text(
        "{% extends 'base.html' %}{% block body %}{% include 'our.html' %}{% endblock %}"
    )
    (tmp_path / "our.html").write_text(part)

    with pytest.raises(InvalidData, match=f"our.html:2: the template cannot be used: {said}"):
        panel_plan_pdf(plan, panel, theme=tmp_path)


@pytest.mark.parametrize("part", [face.part for face in FACES])
@pytest.mark.parametrize("cut", [False, True])
def test_a_face_of_a_theme_that_is_no_font_is_named_before_a_page_is_laid_out(plan, panel, tmp_path, part, cut):
    (tmp_path / "fonts").mkdir()
    data = FACES[0].read()[:4000] if cut else bytes(range(256)) * 8
    (tmp_path / "fonts" / f"{part}.ttf").write_bytes(data)

    with pytest.raises(InvalidData, match=rf"{part}\.ttf: is no font that can be used"):
        panel_plan_pdf(plan, panel, theme=tmp_path)


def test_a_mistake_in_a_theme_is_named_with_its_file_and_line(plan, panel, tmp_path):
    (tmp_path / "panel-plan.html").write_text(
        "{% extends 'base.html' %}\n{% block body %}\n{{ nonsense.x }}\n{% endblock %}"
    )

    with pytest.raises(InvalidData, match=r"panel-plan.html:3: the template cannot be used: 'nonsense' is undefined"):
        panel_plan_pdf(plan, panel, theme=tmp_path)


def test_a_theme_that_is_not_there_is_refused(plan, panel, tmp_path):
    with pytest.raises(InvalidData, match="theme: must be a folder with templates"):
        panel_plan_pdf(plan, panel, theme=tmp_path / "none")


def test_a_style_sheet_that_is_not_text_is_refused(plan, panel, tmp_path):
    (tmp_path / "style.css").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(InvalidData, match=r"style\.css: must be UTF-8 text"):
        panel_plan_pdf(plan, panel, theme=tmp_path)


def test_a_teams_styles_come_after_ours_and_ours_stay(tmp_path):
    (tmp_path / "team.css").write_text("h1 { color: #7a1f3d }")

    ours, theirs = Theme().style, Theme(tmp_path).style

    assert theirs == f"{ours}\nh1 {{ color: #7a1f3d }}"


def test_added_styles_change_the_page_and_not_its_words(plan, panel, tmp_path):
    (tmp_path / "team.css").write_text(".title .kind, h1 { color: #7a1f3d }")

    plain, changed = panel_plan_pdf(plan, panel), panel_plan_pdf(plan, panel, theme=tmp_path)

    assert plain != changed
    assert text_of(plain) == text_of(changed)


def test_the_logo_of_the_documentation_covers_no_word(plan, panel, tmp_path):
    page = Path(__file__).parents[2] / "docs" / "how-to" / "give-it-your-look.md"
    for name, text in re.findall(r"file: our-look/(team\.css|logo\.svg) .{1,3}\n(.*?)```", page.read_text(), re.DOTALL):
        (tmp_path / name).write_text(text)
    people = attrs.evolve(
        panel, candidates=tuple(attrs.evolve(c, name=f"{'Candidate ' * 9}{c.id}") for c in panel.candidates)
    )

    with pymupdf.open(stream=candidate_pack_pdf(plan, people, candidate="c-1", theme=tmp_path)) as pdf:
        (logo,) = (drawn["rect"] for drawn in pdf[0].get_drawings() if drawn["rect"].width == pytest.approx(36, abs=1))
        covered = [word[4] for word in pdf[0].get_text("words") if pymupdf.Rect(word[:4]).intersects(logo)]

    assert logo.y0 >= 12
    assert covered == []


def test_one_line_in_a_theme_changes_the_accent_of_every_page_and_drawing(plan, panel, result, tmp_path):
    (tmp_path / "team.css").write_text("/* --accent: #000 */ :root { --accent: #7a1f3d }")
    held = panel.interview("c-1", "ml-case")
    made = (
        packet_pdf(plan, panel, interview=held, interviewer="i-a", theme=tmp_path),
        debrief_pdf(plan, result, panel=panel, theme=tmp_path),
        panel_plan_pdf(plan, panel, theme=tmp_path),
    )

    for pdf in made:
        ours, theirs = (colours_of(pdf, f"#{colour}") for colour in ("0d4a63", "7a1f3d"))
        assert (ours, theirs) == (set(), {"text", "drawing"})


@pytest.mark.parametrize(
    ("style", "line", "told"),
    [
        (":root { --accent: notacolor }", 1, "notacolor"),
        (":root {\n  --brand: #7a1f3d;\n  --accent: #7a1f3 }", 3, "#7a1f3"),
        ("/* --accent: */\n.cover { --accent: petrol }", 2, "petrol"),
        ("@media print { :root { --accent: reed } }", 1, "reed"),
        (":root { --accent: ; }", 1, "nothing"),
        (":root { --accent: @brand }", 1, "@brand"),
        (":root { --accent: transparent }", 1, "transparent"),
        (":root { --accent: currentcolor }", 1, "currentcolor"),
        (":root { --accent: var(--brnad); --brand: #7a1f3d }", 1, "var(--brnad), which comes to nothing"),
        (":root { --accent: var(--brand); --brand: wine }", 1, "var(--brand), which comes to wine"),
        (":root { --accent: var(--brand); --brand: var(--accent) }", 1, "var(--brand), which comes to nothing"),
    ],
)
def test_an_accent_that_is_no_colour_is_refused_with_its_file_and_line(plan, panel, tmp_path, style, line, told):
    (tmp_path / "team.css").write_text(style)

    with pytest.raises(InvalidData) as refused:
        panel_plan_pdf(plan, panel, theme=tmp_path)

    wanted = f"{tmp_path / 'team.css'}:{line}: --accent must be a colour that shows, such as #7a1f3d, not {told}"
    assert str(refused.value) == wanted


def test_a_packet_is_not_stamped_in_an_accent_that_is_no_colour(plan, panel, tmp_path):
    (tmp_path / "style.css").write_text("\n:root { --accent: notacolor }")

    with pytest.raises(InvalidData, match=r"style\.css:2: --accent must be a colour"):
        packet_pdf(plan, panel, interview=panel.interview("c-1", "ml-case"), interviewer="i-a", theme=tmp_path)


ACCENTS = [
    ":root { --brand: #7a1f3d; --accent: var(--brand) }",
    ":root { --accent: var(--brand, #7a1f3d) }",
    ":root { --wine: #7a1f3d; --brand: var(--wine); --accent: var(--brand, #123456) }",
    ":root { --red: 122; --accent: rgb(var(--red), 31, 61) }",
    "@media print { :root { --accent: #7a1f3d } } @media screen { :root { --accent: #123456 } }",
    ":root { --accent: #7a1f3d !important } html { --accent: #123456 }",
    ":root { --accent: #7a1f3d } html { --accent: #123456 }",
    "body { --accent: #7a1f3d } :root { --accent: #123456 !important }",
    "* { --accent: #7a1f3d } body { --accent: #123456 }",
    ":root { --accent: #7a1f3d } .no-such-part { --accent: #123456 }",
    ":root { --accent: /* wine */ #7A1F3D",
]


@pytest.mark.parametrize("style", ACCENTS)
def test_drawings_take_the_accent_that_words_take_however_it_is_written(plan, panel, result, tmp_path, style):
    (tmp_path / "team.css").write_text(style)

    made = debrief_pdf(plan, result, panel=panel, theme=tmp_path)

    assert [colours_of(made, colour) for colour in ("#7a1f3d", "#0d4a63", "#123456")] == [
        {"text", "drawing"},
        set(),
        set(),
    ]


def test_the_example_of_the_documentation_colours_headings_and_the_name_over_a_question_alike(plan, panel, tmp_path):
    (tmp_path / "team.css").write_text(documented("team.css").replace("url(hirekit:theme/logo.svg)", "''"))
    held = panel.interview("c-1", "ml-case")

    with pymupdf.open(stream=packet_pdf(plan, panel, interview=held, interviewer="i-a", theme=tmp_path)) as pdf:
        first, question = (
            {span["text"] for span in spans(page) if span["color"] == 0x7A1F3D} for page in (pdf[0], pdf[5])
        )

    assert {"Candidate One", "Interviewer packet"} <= first
    assert plan.kit.rubric.criterion(plan.questions("A", "ml-case")[0].primary).title in question


def documented(name):
    page = Path(__file__).parents[2] / "docs" / "how-to" / "give-it-your-look.md"
    return re.search(rf"file: our-look/{re.escape(name)} .{{1,3}}\n(.*?)```", page.read_text(), re.DOTALL)[1]


def spans(page):
    return [
        span for block in page.get_text("dict")["blocks"] for line in block.get("lines", ()) for span in line["spans"]
    ]


def colours_of(pdf, colour):
    """Return what of a document is in a colour: texts, drawings, both or nothing."""
    wanted = int(colour[1:], 16)
    with pymupdf.open(stream=pdf) as made:
        texts = any(span["color"] == wanted for page in made for span in spans(page))
        filled = [drawn["fill"] for page in made for drawn in page.get_drawings() if drawn["fill"]]
    drawn = any(round(r * 255) << 16 | round(g * 255) << 8 | round(b * 255) == wanted for r, g, b in filled)
    return {kind for kind, there in (("text", texts), ("drawing", drawn)) if there}
