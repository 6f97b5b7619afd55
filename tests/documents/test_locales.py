"""The fixed texts of the documents: all of them from one file of one language, or none."""

import html as markup
import io
import re
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import attrs
import every_document
import pikepdf
import pymupdf
import pytest
from every_combination import GERMAN, PLAN_NOTES, SHIPPED, cards_for, in_language, with_long_names

from hirekit import scoring
from hirekit.documents import debrief_pdf, method_record_pdf, packet_html, packet_pdf, panel_plan_pdf, scorecard_html
from hirekit.documents.locales import locale
from hirekit.documents.look.theme import BUNDLED, Theme
from hirekit.documents.words.locale import PLACEHOLDER
from hirekit.documents.words.quotation_marks import typographic
from hirekit.errors import InvalidData
from hirekit.model.message import Message
from hirekit.model.plan import Plan
from hirekit.model.thresholds import Cut, Minimum
from hirekit.resources import bundled
from hirekit.workspace.evaluating import agreement_of

DOCUMENTS = Path(every_document.__file__).parents[2] / "src" / "hirekit" / "documents"
TEMPLATES = Path(str(bundled("templates") / "documents"))
KITS = Path(str(bundled("rubrics")))
# What people wrote, as against what the documents say of their own accord.
WRITTEN = {
    "title", "text", "prompt", "definition", "purpose", "summary", "probes", "fallback", "listen_for", "acceptable",
    "red_flags", "key", "why", "label", "do", "do_not", "topic", "basis", "source", "opening", "closing", "note", "name",
    "arranged", "caveat", "equivalent", "evidence", "fact", "method", "date", "version", "delivery", "notes", "reason", "reviewed", "gap",
}  # fmt: skip
NO_BREAK_WRITTEN = "\\u00a0"
COUNTED = ("plurals.", "numbers.", "months", "weekdays", "messages.")
ALLOWED = {"ICC", "REQ", "USD", "UTC", "SHA", "hirekit", "cut", "for", "time", "rating", "recommendation"}


def other(text):
    """Return a text in letters of another alphabet, as long as it was; placeholders stay, and what hirekit says itself."""
    if isinstance(text, Message):
        return text
    parts = re.split(r"(\{[a-z_]+\})", text)
    return "".join(
        part if part.startswith("{") else re.sub("[A-Za-z]", lambda c: chr(0x3B1 + ord(c[0].lower()) % 17), part)
        for part in parts
    )


def foreign(value):
    """Return a value with all that people wrote in it in letters of another alphabet."""
    if isinstance(value, tuple):
        return tuple(foreign(item) for item in value)
    if not attrs.has(type(value)):
        return value
    changed = {}
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        # How a plan was made is one of a few words.
        if field.name not in WRITTEN or isinstance(value, Plan) or not isinstance(held, str | tuple):
            new = foreign(held)
        elif isinstance(held, str):
            new = other(held)
        else:
            new = tuple(other(item) if isinstance(item, str) else foreign(item) for item in held)
        if new is not held and new != held:
            changed[field.name.lstrip("_")] = new
    return attrs.evolve(value, **changed) if changed else value


@pytest.fixture(scope="module")
def english():
    return locale("en").texts


@pytest.fixture(scope="module")
def made_up(tmp_path_factory):
    """A theme with a whole language of its own: English in letters of another alphabet."""
    home = tmp_path_factory.mktemp("theme")
    (home / "locales").mkdir()
    lines = (TEMPLATES / "locales" / "en.yaml").read_text(encoding="utf-8").splitlines()
    text = "\n".join(_translated(line) for line in lines)
    (home / "locales" / "xx.yaml").write_text(text, encoding="utf-8")
    return home


def _translated(line):
    """Return a line of a locale file with its texts translated and its keys as they are."""
    if line.startswith("#") or not line.strip():
        return line
    line = line.partition("   #")[0].rstrip()
    key, colon, rest = line.partition(":")
    if "titles_inside" in key or not rest.strip():
        return line
    if rest.strip().startswith("{"):
        parts = re.findall(r'(one|other): "((?:[^"\\]|\\.)*)"', rest)
        return f"{key}{colon} {{" + ", ".join(f'{name}: "{other(text)}"' for name, text in parts) + "}"
    return f"{key}{colon}{other(rest.replace(NO_BREAK_WRITTEN, ' '))}"


@pytest.fixture
def pages(monkeypatch):
    """What templates were filled to, by name, the last time each was."""
    return every_document.filled_templates(monkeypatch)


def visible(page):
    """Return what a page shows or says aloud, texts and attributes alike."""
    page = re.sub(r"<style.*?</style>", " ", page, flags=re.DOTALL)
    page = re.sub(r"<script.*?</script>", " ", page, flags=re.DOTALL)
    said = re.findall(r'(?:title|alt|aria-label|content|data-[a-z]+)="([^"]*)"', re.sub(r"<meta [^>]*(viewport|http-equiv|referrer)[^>]*>", "", page))  # fmt: skip
    unbroken = re.sub('<span class="unbroken">(.*?)</span>', r"\1", page)
    return markup.unescape(" ".join([re.sub(r"<[^>]*>", " ", unbroken), *said]))


def odd(cards):
    """Return few cards of those there are: some twice, corrected, changed late, dated oddly, of no known instrument."""
    first, second, third, *_ = [card for card in cards if card.interviewer != "i-b"]
    again = attrs.evolve(second, revision=2, change="correction", why="1")
    late = attrs.evolve(third, revision=2, change="after_debrief", why="2", instrument="")
    dated = attrs.evolve(first, submitted_at=datetime(2020, 1, 1, tzinfo=UTC), attempt=2)
    return (first, first, second, again, third, late, dated, *(card for card in cards if card.interviewer == "i-b"))


def everything(printed, plan, panel, result, pages, theme=None):
    """Yield the name and the visible text of all that is printed, and of what is not among it: odd cards, pages to type in."""
    for name, page in printed:
        yield name, visible(page)
    plan = attrs.evolve(plan, notes=PLAN_NOTES)
    few = scoring.score(plan, odd(cards_for(plan, result)), panel=panel, recused=[("i-b", "c-1", "0")])
    debrief_pdf(plan, few, panel=panel, theme=theme)
    yield "debrief of a few odd cards", visible(pages["debrief.html"])
    held = panel.interview("c-1", "ml-case")
    for make in (scorecard_html, packet_html):
        yield make.__name__, visible(make(plan, panel, interview=held, interviewer="i-a", theme=theme))


def test_every_text_of_every_document_comes_from_the_locale(plan, panel, result, made_up, pages):
    there = attrs.evolve(foreign(in_language(plan, "xx")), notes=PLAN_NOTES)
    people, came = foreign(panel), foreign(result)
    known = ALLOWED | {word for id in _ids(plan, panel) for word in re.findall(r"[A-Za-z]{3,}", id)}

    agreement = agreement_of(there, scoring.score(there, cards_for(there, came), panel=people), panel=people)
    printed = list(every_document.pages_alone(there, people, came, theme=made_up, agreement=agreement))

    for name, text in everything(printed, there, people, came, pages, theme=made_up):
        said = re.sub(r"\b(?:[0-9a-f]{4} )+[0-9a-f]{4}\b", "", text)  # without fingerprints
        left = {word for word in re.findall(r"[A-Za-z]{3,}", said) if word not in known}
        assert not left, (name, sorted(left)[:20])


def _ids(plan, panel):
    yield from (q.id for q in plan.kit.bank.questions)
    yield from (c.id for c in plan.kit.rubric.criteria)
    yield from (e.id for x in plan.kit.calibration for e in x.answers)
    yield from (i.round for i in panel.interviews)
    yield from ("notes", "ask", "rate", "end", "questions", "seed", "weighted", "packet", *_preset_words(plan))


def _preset_words(plan):
    return [preset.id for preset in plan.kit.rubric.presets]


def test_german_documents_hold_nothing_of_the_english_texts(plan, panel, result, pages, english, printed_once):
    german = locale("de").texts
    people = with_long_names(panel)
    written = " ".join(_strings((plan, people, result)))
    pieces = {
        piece.strip()
        for key, text in english.items()
        for piece in PLACEHOLDER.split(text)[::2]
        if len(piece.strip()) > 9 and piece.strip() not in german[key] and piece.strip() not in written
    }

    printed = [(name, page) for name, (_, page) in printed_once(GERMAN).items()]

    for name, said in everything(printed, in_language(plan, "de"), people, result, pages):
        assert not [piece for piece in pieces if piece in said], name


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _strings(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _strings(getattr(value, field.name))


def test_a_pdf_names_the_language_of_its_texts(plan, panel):
    with pikepdf.open(io.BytesIO(panel_plan_pdf(in_language(plan, "de-AT"), panel))) as pdf:
        assert str(pdf.Root.Lang) == "de-AT"


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_we_ship_is_whole(language):
    assert set(locale(language).texts) == set(locale("en").texts)


def test_a_page_has_one_apostrophe(english):
    """That of our kits, which authors type; what others write in kits of their own stays as it is."""
    kits = [path.read_text(encoding="utf-8") for path in KITS.rglob("*") if path.suffix in (".yaml", ".md")]

    assert any("'s " in text for text in kits)
    for text in (*english.values(), *kits):
        assert not re.search("[A-Za-z]\u2019[A-Za-z]", text)


def test_every_text_is_used_and_every_text_used_is_there(english):
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (*DOCUMENTS.rglob("*.py"), *TEMPLATES.rglob("*.html"))
    )  # fmt: skip
    named = set(re.findall(r"""say\(\s*['"]([a-z_]+\.[a-z_A-Z0-9-]+)['"]""", code))
    quoted = set(re.findall(r"""['"]([a-z_]+(?:\.[a-zA-Z_-]+)?)['"]""", code))
    begun = {found.partition("{")[0] for found in re.findall(r"""f['"]([a-z_]+\.[a-z_]*\{)""", code)}
    begun |= set(re.findall(r"'([a-z_]+\.[a-z_]*)' ~", code))

    assert named <= set(english)
    unused = {key for key in english if key not in quoted and not key.startswith((*begun, *COUNTED))}
    assert not unused


def changed(tmp_path, change):
    (tmp_path / "locales").mkdir()
    text = (TEMPLATES / "locales" / "de.yaml").read_text(encoding="utf-8")
    (tmp_path / "locales" / "de.yaml").write_text(change(text), encoding="utf-8")
    return Theme(tmp_path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: re.sub(r"  bring_nothing: .*\n|  when: Wann\n", "", text), ["lacks 2 texts of our locales/en.yaml: cover.when, cover.bring_nothing; a language is whole or not used"]),
        (lambda text: text[text.index("cover:"):text.index("role:")], ["forms.decimal, forms.thousands, forms.titles_inside, forms.day, forms.day_short, forms.weekday and "]),
        (lambda text: text.replace('other: "{count} Runden"', 'many: "{count} Runden"'), ["plurals.round.many: is no text of the documents; did you mean", "lacks a text of our locales/en.yaml: plurals.round.other"]),
        (lambda text: text.replace("  when: Wann\n", "  when: ''\n"), ["cover.when: must not be empty"]),
        (lambda text: text.replace("  when: Wann\n", "  when: Wann\n  whem: Wann\n"), ["cover.whem: is no text of the documents; did you mean 'cover.when'?"]),
        (lambda text: text.replace("Skala von {lowest} bis", "Skala von 1 bis"), ["debrief.scale: must hold {highest}, {lowest}, as en.yaml does"]),
        (lambda text: text.replace("titles_inside: same", "titles_inside: both"), ["forms.titles_inside: must be lower or same, not 'both'"]),
        (lambda text: text.replace(", Dezember]", "]"), ["lacks a text of our locales/en.yaml: months[11];"]),
    ],
    ids=["missing", "nearly all missing", "plural form", "empty", "unknown", "placeholder", "one of", "short list"],
)  # fmt: skip
def test_a_language_that_lacks_a_text_is_refused_with_all_that_it_lacks(tmp_path, change, said):
    with pytest.raises(InvalidData) as refused:
        locale("de", changed(tmp_path, change))

    assert len(refused.value.problems) == len(said)
    for problem, words in zip(refused.value.problems, said, strict=True):
        assert words in str(problem)
        assert "de.yaml:" in str(problem)


def test_a_language_nobody_wrote_is_refused_with_those_there_are(plan, panel):
    with pytest.raises(InvalidData, match=r"'fr': there are de, en; a theme can bring locales/fr\.yaml"):
        panel_plan_pdf(in_language(plan, "fr"), panel)


def test_a_themes_own_language_comes_before_ours(tmp_path):
    theme = changed(tmp_path, lambda text: text.replace("when: Wann", "when: Termin"))

    assert locale("de", theme)("cover.when") == "Termin"
    assert locale("de", BUNDLED)("cover.when") == "Wann"
    assert locale("en", theme)("cover.when") == "When"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("Tuesday 1 December 2026", "1 Dec 2026", "2.75", "three looks", "data quality", "A and B", "A quarter more time")),
        ("de", ("Dienstag, 1. Dezember 2026", "1. Dez. 2026", "2,75", "drei Einzelurteile", "Data quality", "A und B", "Ein Viertel mehr Zeit")),
    ],
)  # fmt: skip
def test_days_figures_and_lists_read_as_the_language_writes_them(language, told):
    say, day = locale(language), date(2026, 12, 1)

    assert told == (
        say.weekday(day),
        say.day(day, short=True),
        say.figure(2.75, 2),
        say.plural(3, "look", words=True),
        say.inside("Data quality"),
        say.listed(["A", "B"]),
        say.extra_time(Fraction(5, 4)),
    )


POLISH = {"one": "{count} karta", "few": "{count} karty", "many": "{count} kart"}


def test_a_language_with_three_plural_forms_has_all_three_and_each_after_its_counts(tmp_path):
    (tmp_path / "locales").mkdir()
    text = (TEMPLATES / "locales" / "en.yaml").read_text(encoding="utf-8")

    def in_polish(found):
        named = "".join(f" {{{name}}}" for name in PLACEHOLDER.findall(found[1]) if name != "count")
        return "{" + ", ".join(f'{form}: "{words}{named}"' for form, words in POLISH.items()) + "}"

    polish = re.sub(r'\{one: "[^"]*", other: "([^"]*)"\}', in_polish, text)
    (tmp_path / "locales" / "pl.yaml").write_text(polish, encoding="utf-8")

    say = locale("pl", Theme(tmp_path))

    told = [say.plural(count, "card") for count in (1, 2, 4, 5, 11, 12, 21, 22, 112, 0)]
    assert told == [
        "1 karta", "2 karty", "4 karty", "5 kart", "11 kart", "12 kart", "21 kart", "22 karty", "112 kart", "0 kart",
    ]  # fmt: skip


def test_a_language_with_three_plural_forms_that_has_but_two_is_refused(tmp_path):
    (tmp_path / "locales").mkdir()
    text = (TEMPLATES / "locales" / "en.yaml").read_text(encoding="utf-8")
    (tmp_path / "locales" / "pl.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(
        InvalidData, match=r"lacks \d+ texts of our locales/en\.yaml: plurals\.answer\.few, plurals\.answer\.many"
    ):
        locale("pl", Theme(tmp_path))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", SHIPPED)
def test_how_to_rate_stands_on_one_page(language, paper, plan, panel, interview):
    say = locale(language)
    packet = packet_pdf(in_language(plan, language), panel, interview=interview, interviewer="i-e", paper=paper)

    with pymupdf.open(stream=packet) as pdf:
        pages = [" ".join(page.get_text().split()) for page in pdf]

    (begins,) = (number for number, text in enumerate(pages) if say("how_to_rate.sub") in text)
    assert say("how_to_rate.contrast_says").split(".")[0] in pages[begins]


def test_figures_of_a_column_have_the_decimals_of_the_one_that_needs_most():
    assert locale("de").column([16.0, 65 / 6, 8.5], 2) == ["16,00", "10,83", "8,50"]
    assert locale("en").column([40.0, 20.0], 2) == ["40", "20"]
    assert locale("en").column([], 2) == []


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"It shipped", she said.', "<It shipped>, she said."),
        ("„So“ and “so”", "<So> and <so>"),
        ('"All of it."', "All of it."),
        ('a 5" screen and an 8" one', 'a 5" screen and an 8" one'),
        ('"Never closed', '"Never closed'),
    ],
)
def test_a_quotation_inside_a_quotation_has_inner_marks_and_one_around_the_whole_has_none(written, shown):
    for language in ("en", "de"):
        say = locale(language)
        opening, closing = say("forms.quoted_inside", text=" ").split()

        assert say.within_marks(written) == shown.replace("<", opening).replace(">", closing)


@pytest.mark.parametrize(
    ("written", "german"), [("2026-11-23", "23. November 2026"), ("2025", "2025"), ("spring 2026", "spring 2026")]
)
def test_a_day_that_was_written_as_a_date_is_said_as_people_write_it(written, german):
    assert locale("de").written_day(written) == german


def test_a_german_document_has_neither_a_date_of_digits_nor_a_decimal_point(plan, panel, pages):
    fine = [Minimum(criterion="mentoring", score=Fraction(5, 2), why="0")]
    kit = in_language(plan, "de").requisition
    german = attrs.evolve(
        plan, requisition=attrs.evolve(kit, minimums=fine, cut=Cut(percent=Fraction(125, 2), method="0"))
    )

    method_record_pdf(german)
    panel_plan_pdf(german, panel)

    assert "62,5 von 100" in visible(pages["method-record.html"])
    for name in ("method-record.html", "panel-plan.html"):
        own = visible(pages[name])
        for text in {typographic(" ".join(text.split()), "de") for text in _strings(german)}:
            own = own.replace(text, "") if len(text) > 12 else own
        assert not re.findall(r"\b\d{4}-\d\d-\d\d\b", own), name
        assert not re.findall(r"\b\d+\.\d+\b", own.replace(german.kit.version, "")), name
