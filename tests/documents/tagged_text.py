"""What a PDF says to somebody who listens to it: the texts of a page by their marks, and of a document by language."""

import re
from collections import defaultdict

import pikepdf


def said(page):
    """Return what a page shows as text, and what it shows as artifacts of pagination."""
    shown = {True: "", False: ""}
    for mark, text in _marked(page):
        shown[mark is not None] += text
    return shown[True], shown[False]


def by_language(pdf):
    """Return what a document says in each language, text after text, as its tags have them."""
    pages = {page.obj.objgen: defaultdict(str) for page in pdf.pages}
    for page in pdf.pages:
        for mark, text in _marked(page):
            pages[page.obj.objgen][mark] += text
    found = defaultdict(list)
    waiting = [(pdf.Root.StructTreeRoot.K, str(pdf.Root.Lang), None)]
    while waiting:
        kid, language, page = waiting.pop()
        if isinstance(kid, pikepdf.Array):
            waiting += [(each, language, page) for each in reversed(list(kid))]
        elif isinstance(kid, pikepdf.Dictionary) and "/K" in kid:
            waiting.append((kid.K, str(kid.get("/Lang", language)), kid.Pg.objgen if "/Pg" in kid else page))
        elif isinstance(kid, int):
            found[language].append(pages[page][int(kid)])
    return {language: " ".join(" ".join(texts).split()) for language, texts in found.items()}


def _marked(page):
    """Yield each piece of text on a page with the mark it stands under, or None for artifacts."""
    fonts = {str(name): _to_unicode(font) for name, font in page.Resources.Font.items()}
    within, font = [], ""
    for step in pikepdf.parse_content_stream(page):
        operands, does = step.operands, str(step.operator)
        if does in ("BDC", "BMC"):
            within.append(dict(operands[1]) if len(operands) > 1 else {})
        elif does == "EMC":
            within.pop()
        elif does == "Tf":
            font = str(operands[0])
        elif does == "TJ" and within:
            mark = within[-1].get("/MCID")
            for part in operands[0]:
                if isinstance(part, pikepdf.String):
                    text = "".join(fonts[font].get(code, "") for code in _codes(part))
                    yield None if mark is None else int(mark), text


def _codes(string):
    data = bytes(string)
    return [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]


def _to_unicode(font):
    pairs = re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]+)>", bytes(font.ToUnicode.read_bytes()))
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}
