"""Text from people is text: it becomes no markup, fetches nothing, embeds nothing, and takes no template's place.

The payloads are those of the review of WeasyPrint that this project began with: each was attempted by its own fetcher.
"""

import io
from datetime import date
from html.parser import HTMLParser

import attrs
import pikepdf
import pytest

from hirekit.documents import debrief_pdf, engine, packet_pdf, panel_plan_pdf, scorecard_html
from hirekit.documents.look import assets
from hirekit.documents.words.markdown import rendered
from hirekit.errors import InvalidData

PLACE = "file:///etc/hostname"
ADDRESSES = {
    "a linked attachment": f'<link rel="attachment" href="{PLACE}">',
    "an attachment of a link": f'<a rel="attachment" href="{PLACE}">x</a>',
    "a picture": f'<img src="{PLACE}" alt="x">',
    "a style sheet that imports": f'<style>@import url("{PLACE}");</style>',
    "a background": f'<p style="background:url({PLACE})">x</p>',
    "a font": f"<style>@font-face{{font-family:x;src:url({PLACE})}} p{{font-family:x}}</style><p>x</p>",
    "a picture in a drawing": f'<svg><title>x</title><image href="{PLACE}" width="9" height="9"/></svg>',
    "a part of another drawing": f'<svg width="9" height="9"><title>x</title><use href="{PLACE}#a"/></svg>',
    "an object": f'<object data="{PLACE}">x</object>',
    "an embedded file": f'<embed src="{PLACE}">',
    "another base": '<base href="file:///etc/"><img src="hostname" alt="x">',
    "an entity of another file": (
        "<img alt='x' src='data:image/svg+xml,<!DOCTYPE svg [<!ENTITY e SYSTEM \""
        f'{PLACE}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&e;</text></svg>\'>'
    ),
}
TEXTS = [
    *ADDRESSES.values(),
    "<script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' style='content:counter(page)",
    "{{ 7 * 7 }} {% include '/etc/hostname' %} {{ ''.__class__.__mro__ }}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "]]><!--",
    "=HYPERLINK(1)\n@SUM(A1)",
    "&lt;img src=x&gt; &#60;b&#62;",
    "\\74 style>} * { display: none } /*",
]
LOADING = {"src", "href", "data", "srcset", "poster", "action", "xlink:href", "background"}
OWN = ("hirekit:", "#")


class Elements(HTMLParser):
    """What a page is made of: its elements, and where their addresses lead."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.addresses, self.handlers, self.styles = set(), set(), set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name in LOADING:
                self.addresses.add(value)
            if name.startswith("on"):
                self.handlers.add(name)
            if name == "style":
                self.styles.add(value)


def harmed(plan, panel, text):
    """Return the plan and the panel with *text* wherever people write."""
    kit = plan.kit
    bank = attrs.evolve(
        kit.bank,
        questions=tuple(
            attrs.evolve(q, prompt=text, probes=(text,), fallback=text, listen_for=(text,), red_flags=(text,), acceptable=(text,), why=text)
            for q in kit.bank.questions
        ),
        handouts=tuple(attrs.evolve(h, text=f"# {text}\n\n{text}\n\n- {text}\n") for h in kit.bank.handouts),
    )  # fmt: skip
    rubric = attrs.evolve(
        kit.rubric,
        competencies=tuple(
            attrs.evolve(
                c,
                title=text[:60],
                criteria=tuple(
                    attrs.evolve(one, title=text[:60], anchors=tuple(attrs.evolve(a, text=text) for a in one.anchors))
                    for one in c.criteria
                ),
            )
            for c in kit.rubric.competencies
        ),
    )
    role = attrs.evolve(kit.role, title=text[:60], purpose=text, duties=tuple(attrs.evolve(d, text=text) for d in kit.role.duties))  # fmt: skip
    scripts = attrs.evolve(kit.scripts, opening=text, closing=text)
    new = attrs.evolve(kit, bank=bank, rubric=rubric, role=role, scripts=scripts)
    people = attrs.evolve(
        panel,
        candidates=tuple(attrs.evolve(c, name=text[:200], arranged=text[:300]) for c in panel.candidates),
        interviewers=tuple(attrs.evolve(i, name=text[:200]) for i in panel.interviewers),
        interviews=tuple(attrs.evolve(i, place=text[:150]) for i in panel.interviews),
    )
    return attrs.evolve(plan, requisition=attrs.evolve(plan.requisition, kit=new)), people


@pytest.fixture(scope="module")
def clean(plan, panel):
    return Elements(page_of(plan, panel))


def page_of(plan, panel):
    held = panel.interview("c-2", "ml-case")
    return scorecard_html(plan, panel, interview=held, interviewer="i-a")


@pytest.mark.parametrize("text", TEXTS)
def test_what_people_write_adds_no_element_no_address_and_no_style(text, plan, panel, clean):
    found = Elements(page_of(*harmed(plan, panel, text)))

    assert found.tags <= clean.tags
    assert found.addresses == clean.addresses
    assert found.handlers == clean.handlers == set()
    assert found.styles == clean.styles


@pytest.mark.parametrize("text", TEXTS)
def test_a_hand_out_holds_no_markup_of_its_author_and_no_address(text):
    found = Elements(str(rendered(f"# Title\n\n{text}\n\n> {text}\n\n| a | b |\n|---|---|\n| {text} | x |\n")))

    assert found.tags <= {"h2", "p", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "em", "ul", "li", "code", "pre", "br", "strong"}  # fmt: skip
    assert found.addresses == found.handlers == found.styles == set()


@pytest.fixture
def asked_for(monkeypatch):
    """Every address that a render asks for."""
    found = set()
    real = assets.asset

    def noted(url, theme):
        found.add(url)
        return real(url, theme)

    monkeypatch.setattr(assets, "asset", noted)
    engine._styles.cache_clear()  # noqa: SLF001
    return found


def test_a_packet_full_of_payloads_fetches_only_our_own_and_embeds_only_its_data(plan, panel, asked_for):
    text = " ".join(payload for payload in TEXTS if len(payload) < 60)[:200]
    new, people = harmed(plan, panel, text.replace("\n", " "))
    short = attrs.evolve(
        people,
        candidates=tuple(attrs.evolve(c, arranged="", name=f"<b>{c.id}</b>") for c in people.candidates),
        interviewers=tuple(attrs.evolve(i, name=f"<i>{i.id}</i>") for i in people.interviewers),
    )
    held = short.interview("c-2", "people")

    data = packet_pdf(new, short, interview=held, interviewer="i-a", issued_on=date(2026, 11, 23))

    assert asked_for
    assert all(url.startswith(OWN) for url in asked_for), asked_for
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert list(pdf.attachments) == ["packet.json"]


def test_a_debrief_of_payloads_fetches_nothing_else_either(plan, panel, result, asked_for):
    text = " ".join(TEXTS)[:2000]
    told = tuple(
        attrs.evolve(
            candidate,
            criteria=tuple(
                attrs.evolve(r, looks=tuple(attrs.evolve(look, evidence=tuple(text for _ in look.evidence)) for look in r.looks))
                for r in candidate.criteria
            ),
        )
        for candidate in result.candidates[:1]
    )  # fmt: skip

    data = debrief_pdf(plan, attrs.evolve(result, candidates=told), panel=panel)

    assert all(url.startswith(OWN) for url in asked_for), asked_for
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.attachments) == 0


@pytest.mark.parametrize("name", ADDRESSES)
def test_even_a_themes_own_template_fetches_nothing_from_elsewhere(name, plan, panel, tmp_path):
    template = "{% extends 'base.html' %}{% block body %}<h1>x</h1>" + ADDRESSES[name] + "{% endblock %}"
    (tmp_path / "panel-plan.html").write_text(template)

    try:
        data = panel_plan_pdf(plan, panel, theme=tmp_path)
    except InvalidData as refused:
        assert "must not fetch" in str(refused)  # noqa: PT017
        return
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.attachments) == 0
        with open("/etc/hostname", "rb") as secret:  # noqa: PTH123
            word = secret.read().strip()
        assert not any(word in thing.read_bytes() for thing in pdf.objects if isinstance(thing, pikepdf.Stream))


def test_a_hand_out_nested_without_end_is_flattened_and_not_followed_down():
    deep = "> " * 5_000 + "x"

    assert str(rendered(f"# T\n\n{deep}")).count("<blockquote>") < 50
    assert str(rendered("# T\n\n" + "- " * 2_000 + "x")).count("<ul>") < 50
