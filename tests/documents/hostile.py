"""Returned PDFs made to hurt, and damage of every kind to good ones; the same for the same seed."""

import io
import random
import re
import zlib

import pikepdf

HEAD = b"%PDF-1.7\n"


def plain_pdf(objects, *, root=1, trailer=b"", startxref=None):
    """Return a PDF of numbered object bodies with an honest cross-reference."""
    out, places = bytearray(HEAD), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root %d 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, root, trailer, at if startxref is None else startxref,
    )  # fmt: skip
    return bytes(out)


def form(fields, *more):
    """Return a PDF with one page and a form of these fields."""
    catalog = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%b]>>>>" % fields
    return plain_pdf([catalog, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", *more])  # fmt: skip


def stream(data, extra=b""):
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (extra, len(data), data)


def bomb(size):
    """Return a stream that inflates to *size* zeros."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(bytes(2**20)) for _ in range(size // 2**20)]
    return stream(b"".join(parts) + packer.flush(), b"/Filter/FlateDecode")


def twice(size):
    """Return a stream that inflates to one that inflates to *size* zeros."""
    inner = zlib.compress(zlib.compress(bytes(size), 9), 9)
    return stream(inner, b"/Filter[/FlateDecode/FlateDecode]")


def object_stream_bomb(size):
    packer = zlib.compressobj(9)
    body = b"5 0 " + b"(" + b"".join([b"x" * 2**20] * (size // 2**20)) + b")"
    data = packer.compress(body) + packer.flush()
    return stream(data, b"/Type/ObjStm/N 1/First 4/Filter/FlateDecode")


def a_loop_of_cross_references():
    good = form(b"4 0 R", b"<</FT/Tx/T(a)/V(x)>>")
    at = good.rindex(b"xref\n0")
    return good.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % at)


def a_cross_reference_that_is_itself():
    data = bytearray(HEAD)
    at = len(data)
    entries = b"\x01" + at.to_bytes(4, "big") + b"\0\0"
    data += b"1 0 obj\n" + stream(entries * 2, b"/Type/XRef/Size 2/W[1 4 2]/Root 1 0 R/Prev %d" % at) + b"\nendobj\n"
    return bytes(data + b"startxref\n%d\n%%%%EOF\n" % at)


def kids_that_go_round():
    return form(b"4 0 R", b"<</T(a)/Kids[5 0 R]>>", b"<</T(b)/Kids[4 0 R]/Parent 4 0 R>>")


def fields_nested_without_end():
    count = 3_000
    inner = [b"<</T(a)/Kids[%d 0 R]>>" % (number + 1) for number in range(4, 4 + count)]
    return form(b"4 0 R", *inner, b"<</T(z)/FT/Tx/V(x)>>")


def arrays_nested_without_end():
    return form(b"4 0 R", b"<</T(a)/V " + b"[" * 200_000 + b"]" * 200_000 + b">>")


def dictionaries_nested_without_end():
    return form(b"4 0 R", b"<</T(a)/V " + b"<</A " * 100_000 + b"1" + b">>" * 100_000 + b">>")


def pages_that_go_round():
    return plain_pdf([b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>", b"<</T(a)/FT/Tx>>"])  # fmt: skip


def a_page_shown_without_end():
    kids = b"3 0 R " * 100_000
    return plain_pdf([b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>", b"<</Type/Pages/Kids[%b]/Count 100000>>" % kids, b"<</Type/Page/Parent 2 0 R>>", b"<</T(a)/FT/Tx>>"])  # fmt: skip


def fields_without_end():
    return form(b"4 0 R " * 100_000, b"<</T(a)/FT/Tx/V(x)>>")


def a_number_without_end():
    return form(b"4 0 R", b"<</T(a)/V " + b"9" * 2_000_000 + b">>")


def a_length_that_lies():
    return form(b"4 0 R", b"<</T(a)/V 5 0 R>>", b"<</Length 2147483647>>\nstream\nx\nendstream")


def references_that_go_round():
    return form(b"4 0 R", b"<</T(a)/V 5 0 R>>", b"6 0 R", b"5 0 R")


HOSTILE = {
    "an empty file": lambda: b"",
    "a head and nothing else": lambda: HEAD,
    "a loop of cross-references": a_loop_of_cross_references,
    "a cross-reference that is itself": a_cross_reference_that_is_itself,
    "a value that inflates to a quarter of a gigabyte": lambda: form(b"4 0 R", b"<</T(a)/FT/Tx/V 5 0 R>>", bomb(2**28)),
    "a value deflated twice": lambda: form(b"4 0 R", b"<</T(a)/FT/Tx/V 5 0 R>>", twice(2**26)),
    "an object stream that inflates to a quarter of a gigabyte": lambda: form(b"4 0 R", object_stream_bomb(2**28)),
    "kids that go round": kids_that_go_round,
    "fields nested without end": fields_nested_without_end,
    "arrays nested without end": arrays_nested_without_end,
    "dictionaries nested without end": dictionaries_nested_without_end,
    "pages that go round": pages_that_go_round,
    "a page shown a hundred thousand times": a_page_shown_without_end,
    "a hundred thousand fields": fields_without_end,
    "a number without end": a_number_without_end,
    "a length that lies": a_length_that_lies,
    "references that go round": references_that_go_round,
    "a start that points nowhere": lambda: plain_pdf([b"<</Type/Catalog>>"], startxref=10**12),
    "a catalogue that is a number": lambda: plain_pdf([b"7"]),
    "an archive of another kind": lambda: b"PK\x03\x04" + HEAD + bytes(2_000),
}


def flipped(data, _other, chance):
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 200)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(data, _other, chance):
    return data[: chance.randrange(len(data))]


def hollowed(data, _other, chance):
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 5_000) :]


def repeated(data, _other, chance):
    start = chance.randrange(len(data))
    part = data[start : start + chance.randrange(1, 5_000)]
    return data[:start] + part * chance.randrange(2, 6) + data[start:]


def spliced(data, other, chance):
    """Return one packet up to somewhere and another from there on."""
    return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]


def swapped(data, other, chance):
    """Return a packet in which one object has the body of another's."""
    bodies = re.findall(rb"\d+ 0 obj\n.*?endobj", other, re.DOTALL)
    ours = list(re.finditer(rb"\d+ 0 obj\n.*?endobj", data, re.DOTALL))
    if not bodies or not ours:
        return data
    place = chance.choice(ours)
    return data[: place.start()] + chance.choice(bodies) + data[place.end() :]


def renumbered(data, _other, chance):
    """Return a packet in which some numbers are others."""
    changed = bytearray(data)
    for found in list(re.finditer(rb"\d+", data))[:: chance.randrange(7, 400)]:
        start, end = found.span()
        changed[start:end] = bytes(chance.choice(b"0123456789") for _ in range(end - start))
    return bytes(changed)


def restated(data, _other, chance):
    """Return a packet that is sound as a file, some of whose form is something else."""
    odd = [pikepdf.Name.Off, pikepdf.String("x"), 7, pikepdf.Array([]), pikepdf.Dictionary(), True, None, pikepdf.Array([pikepdf.String("1"), 2])]  # fmt: skip
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        for _ in range(chance.randrange(1, 8)):
            field = chance.choice(fields)
            keys = [key for key in field if key != "/Parent"]
            key = chance.choice([*keys, "/V", "/Kids", "/AS"])
            value = chance.choice(odd)
            if value is None:
                if key in field:
                    del field[key]
            else:
                field[key] = value
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


DAMAGE = (flipped, cut, hollowed, repeated, spliced, swapped, renumbered, restated)


def damaged(data, other, seed):
    """Return a good packet damaged in one way, and which; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311
    how = DAMAGE[seed % len(DAMAGE)]
    return how(data, other, chance), how.__name__
