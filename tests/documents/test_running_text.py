"""What people typed is set on its way to a page: by the language of each passage, and never in code, fields or the head."""

# ruff: noqa: RUF001 - these marks are what it is about

import html as markup
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hirekit.documents.look.running_text import set_as_text
from hirekit.documents.look.theme import BUNDLED, Theme

QUOTED = "&#34;It&#39;s &#39;so&#39;&#34;"
ENGLISH, GERMAN = "“It’s ‘so’”", "„It’s ‚so‘“"


def page(body, language="en"):
    return f'<!doctype html>\n<html lang="{language}"><head><title>{QUOTED}</title></head><body>{body}</body></html>'


def body_of(html):
    return re.search("<body>(.*)</body>", html, re.DOTALL)[1]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (f"<p>{QUOTED}</p>", f"<p>{ENGLISH}</p>"),
        (f'<p lang="de">{QUOTED}</p><p>{QUOTED}</p>', f'<p lang="de">{GERMAN}</p><p>{ENGLISH}</p>'),
        (
            f'<div lang="de"><p>x<br><input></p><div>{QUOTED}</div>{QUOTED}</div>{QUOTED}',
            f'<div lang="de"><p>x<br><input></p><div>{GERMAN}</div>{GERMAN}</div>{ENGLISH}',
        ),
        (
            f'<ul lang="de"><li>{QUOTED}<li>{QUOTED}</ul>{QUOTED}',
            f'<ul lang="de"><li>{GERMAN}<li>{GERMAN}</ul>{ENGLISH}',
        ),
        ("<p>&#34;so <em>late</em>&#34;</p>", "<p>“so <em>late</em>”</p>"),
        ("<p>&#34;<code>x</code> is&#34;</p>", "<p>“<code>x</code> is”</p>"),
        ("<p>&quot;a&quot;</p>", "<p>“a”</p>"),
        ("<p>&nbsp;&#34;a&#34; &amp; b</p>", "<p>&nbsp;“a” &amp; b</p>"),
        ("<b>1</b><span>&#34;a&#34;</span>", "<b>1</b><span>“a”</span>"),
        (
            "<svg><title>&#34;a&#34;</title><text>&#34;a&#34;</text></svg>",
            "<svg><title>“a”</title><text>“a”</text></svg>",
        ),
    ],
)
def test_text_is_set_in_the_language_of_its_passage(body, shown):
    assert body_of(set_as_text(page(body))) == shown


@pytest.mark.parametrize(
    "body",
    [
        f"<pre>{QUOTED}</pre>",
        f"<p><code>{QUOTED}</code></p>",
        f"<textarea>{QUOTED}</textarea>",
        f'<input title="{QUOTED}" value="e-mail">',
        '<script type="application/json">{"a": "<b>it\'s e-mail</b>"}</script>',
        "<style>p { font: 'x' }</style>",
        "<p>&#34;&#34; one &#34; alone, 5&#34;</p>",
        "<p>&#34;a</p><p>b&#34;</p>",
    ],
)
def test_what_is_no_running_text_stays(body):
    assert set_as_text(page(body)) == page(body)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("by e-mails, now", ["e-mails"]),
        ("E-Mail-Adresse", ["E-Mail"]),
        ("a 5-day week", ["5-day"]),
        ("c-017", ["c-017"]),
        ("re-planned, 2026-11-09, - a, a - b, e-", []),
        ("x-" + "y" * 21, []),
    ],
)
def test_a_word_of_one_letter_is_kept_with_its_hyphen(text, kept):
    shown = set_as_text(page(f"<p>{text}</p>"))

    assert re.findall('<span class="unbroken">(.*?)</span>', shown) == kept
    assert re.sub("</?span[^>]*>", "", shown) == page(f"<p>{text}</p>")


@pytest.mark.parametrize("element", ["svg", "option", "select", "button"])
def test_where_text_can_hold_no_element_none_is_put(element):
    body = f"<{element}>by e-mail</{element}>"

    assert body_of(set_as_text(page(body))) == body


@given(st.text(st.sampled_from("\"'<>&;#ab5 =\n-"), max_size=30), st.sampled_from(["p", "td", "pre", "option"]))
def test_the_markup_of_a_page_stays_whatever_is_typed(text, element):
    before = page(f"<{element}>{markup.escape(text).replace('&quot;', '&#34;').replace('&#x27;', '&#39;')}</{element}>")
    after = set_as_text(before)

    assert re.findall("<[^>]*>", before) == [tag for tag in re.findall("<[^>]*>", after) if "span" not in tag]
    assert len(markup.unescape(re.sub("<[^>]*>", "", after))) == len(markup.unescape(re.sub("<[^>]*>", "", before)))


def test_every_template_is_set_as_text(tmp_path):
    (tmp_path / "x.html").write_text('<html lang="de"><p>{{ said }}</p></html>')
    assert Theme(tmp_path).html("x.html", said='"so"') == '<html lang="de"><p>„so“</p></html>'
    assert BUNDLED.find("x.html") is None
