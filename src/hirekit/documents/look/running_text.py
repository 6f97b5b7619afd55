"""Text on its way to a page: quotation marks as the language of each passage sets them, short words before a hyphen kept with it.

This is the one place where what people typed becomes what pages show. Fields, files and fingerprints never pass it.
"""

import html as markup
import re
from collections.abc import Iterator

from hirekit.documents.words.quotation_marks import typographic

# What is no running text goes by whole.
APART = ("head", "script", "style", "textarea", "pre", "code")
TOKEN = re.compile(rf"<({'|'.join(APART)})\b.*?</\1>|<(/?)([a-zA-Z][\w-]*)([^>]*)>|<!?[^>]*>|[^<]+", re.DOTALL)
LANGUAGE = re.compile(r'\blang="([^"]*)"')
PIECE = re.compile(r"&[#\w]+;|.", re.DOTALL)
TYPED = re.compile("[\"']|&(?:quot|#34|#39);")
# Words within a sentence; every other element holds a text of its own.
WITHIN = frozenset(("em", "strong"))
NO_CONTENT = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"))
# Where text can hold no element.
PLAIN = frozenset(("svg", "option", "select", "button"))
CODE_STANDS = "x"
# A line never ends behind the "e-" of "e-mail".
ONE_LETTER = re.compile(r"(?<![\w-])\w-\w{1,20}(?!\w)")
KEPT = '<span class="unbroken">{}</span>'


def set_as_text(html: str) -> str:
    """Return a document whose text is set as text; what is code, what can be typed in and what the head says is left alone.

    >>> set_as_text('<html lang="en"><p>&#34;It&#39;s <em>late</em>&#34;</p><p lang="de">&#34;Zu spät&#34;</p></html>')
    '<html lang="en"><p>“It’s <em>late</em>”</p><p lang="de">„Zu spät“</p></html>'
    """  # noqa: RUF002 - these marks are what it is about
    done: list[str] = []
    sentence: list[tuple[str, str]] = []  # what is written, and as what a sentence reads it; nothing for a tag
    within = _Within()
    for token in TOKEN.finditer(html):
        written, apart, closes, name = token[0], token[1], token[2], (token[3] or "").lower()
        if not written.startswith("<"):
            sentence.append((written, written))
        elif apart == "code" or name in WITHIN:
            sentence.append((written, CODE_STANDS if apart else ""))
        else:
            done += _set(sentence, within)
            sentence.clear()
            done.append(written)
            if name and not written.endswith("/>") and name not in NO_CONTENT:
                within.leave(name) if closes else within.enter(name, token[4])
    done += _set(sentence, within)
    return "".join(done)


class _Within:
    """The language of the place a walk through a document has come to, and whether elements may stand there."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str, bool]] = [("", "", False)]

    @property
    def language(self) -> str:
        return self._open[-1][1]

    @property
    def plain(self) -> bool:
        return self._open[-1][2]

    def enter(self, name: str, attributes: str) -> None:
        said = LANGUAGE.search(attributes)
        self._open.append((name, said[1] if said else self.language, self.plain or name in PLAIN))

    def leave(self, name: str) -> None:
        """Leave an element and those in it whose end is not written."""
        at = max((place for place, (opened, _, _) in enumerate(self._open) if opened == name), default=0)
        if at:
            del self._open[at:]


def _set(sentence: list[tuple[str, str]], within: _Within) -> Iterator[str]:
    """Yield the parts of a sentence, set."""
    marked = any(TYPED.search(read) for _, read in sentence)
    told = iter(_typographic(sentence, within.language)) if marked else iter([written for written, _ in sentence])
    for written, read in sentence:
        text = next(told)
        if read != written or within.plain:
            yield text
        else:
            yield ONE_LETTER.sub(lambda found: KEPT.format(found[0]), text)


def _typographic(sentence: list[tuple[str, str]], language: str) -> Iterator[str]:
    pieces = [PIECE.findall(read) for _, read in sentence]
    typed = "".join(markup.unescape(piece)[:1] for part in pieces for piece in part)
    shown = typographic(typed, language)
    at = 0
    for (written, read), part in zip(sentence, pieces, strict=True):
        end = at + len(part)
        changed = "".join(
            new if new != old else piece for piece, old, new in zip(part, typed[at:end], shown[at:end], strict=True)
        )
        yield changed if read == written else written
        at = end
