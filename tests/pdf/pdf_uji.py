"""Small PDFs made by hand, for the tests of reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Benda = Mapping[int, bytes]
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def build(objects: Benda, trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects; 1 is its catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places.get(number, 0)
    return bytes(
        out + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    )


def stream(data: bytes, extra: bytes = b"") -> bytes:
    """A stream object."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), extra, data)


def pages(contents: Sequence[bytes], more: Benda | None = None, resources: bytes = b"") -> bytes:
    """A PDF of A4 pages with these contents; the font is /F."""
    kids = b" ".join(b"%d 0 R" % (10 + 2 * i) for i in range(len(contents)))
    objects: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(contents), kids),
        3: FONT,
    }
    for i, content in enumerate(contents):
        objects[10 + 2 * i] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>%s>>>>" % (11 + 2 * i, resources)
        )
        objects[11 + 2 * i] = stream(content)
    return build({**objects, **(more or {})})


def at(x: float, y: float, text: str, size: float = 12, more: str = "") -> bytes:
    """Operators that show a text; `y` from the upper edge, `more` are operators before it ("5 Tw")."""
    safe = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT {more} /F {size} Tf {x} {842 - y} Td ({safe}) Tj ET\n".encode("cp1252")
