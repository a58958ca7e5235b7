"""One page from the parser to values: turned upright, with the origin in its upper left corner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from kerja_sama_docs.pdf.batas import Batas
from kerja_sama_docs.pdf.halaman import Garis, Halaman, Kata
from kerja_sama_docs.pdf.huruf import Aksara
from kerja_sama_docs.pdf.isi import IsiHalaman, Penafsir, Ruas
from kerja_sama_docs.pdf.matriks import Matriks, Titik, apply
from kerja_sama_docs.pdf.rangkai import Rangkaian

SMALLEST: Final = 1.0  # points; smaller letters are no reading matter
NO_TEXT: Final = {"/Link", "/Popup"}


def read_page(reader: PdfReader, number: int, batas: Batas, fonts: dict[int, Aksara]) -> Halaman:
    """Read a page, numbered from 0."""
    page = reader.pages[number]
    penafsir = Penafsir(reader, batas, fonts)
    contents = page.get_contents()
    if contents is not None:
        resources = page.get("/Resources")
        found = None if resources is None else resources.get_object()
        penafsir.run(contents, found if isinstance(found, DictionaryObject) else DictionaryObject())
    penafsir.isi.perangkai.flush()
    return _upright(page, penafsir.isi)


def _upright(page: PageObject, isi: IsiHalaman) -> Halaman:
    box = page.cropbox
    left, bottom = float(box.left), float(box.bottom)
    width, height = float(box.width), float(box.height)
    words = isi.perangkai.kata
    quarters = (_main_direction(words) or 0) % 4
    m, lebar, tinggi = _turn(quarters, left, bottom, width, height)
    straight = [w for w in words if w.arah == quarters and w.besar >= SMALLEST]
    askew = [w.teks for w in words if w.arah is None or w.arah != quarters]
    area = max(1.0, width * height)
    return Halaman(
        lebar=lebar,
        tinggi=tinggi,
        kata=tuple(_words(straight, m, lebar, tinggi)),
        garis=tuple(_rules(isi.ruas, m)),
        gambar=tuple(round(min(1.0, g / area), 4) for g in isi.gambar[:1000]),
        miring=tuple(askew[:1000]),
        asing=isi.asing + sum(w.teks.count("\ufffd") for w in words),
        tersembunyi=isi.tersembunyi,
        anotasi=_annotations(page),
    )


def _main_direction(words: Iterable[Rangkaian]) -> int | None:
    """The direction in which most letters run: that is how a reader holds the page, whatever its /Rotate says."""
    counts: Counter[int] = Counter()
    for word in words:
        if word.arah is not None:
            counts[word.arah] += len(word.teks)
    return counts.most_common(1)[0][0] if counts else None


def _turn(
    quarters: int, left: float, bottom: float, width: float, height: float
) -> tuple[Matriks, float, float]:
    """The matrix from the page's own coordinates to upright ones with y downwards, and the size of the sheet."""
    right, top = left + width, bottom + height
    if quarters == 0:
        return (1, 0, 0, -1, -left, top), width, height
    if quarters == 1:  # text runs upwards: what is up becomes right, what is right becomes down
        return (0, 1, 1, 0, -bottom, -left), height, width
    if quarters == 2:
        return (-1, 0, 0, 1, right, -bottom), width, height
    return (0, -1, -1, 0, top, right), height, width


def _words(words: Iterable[Rangkaian], m: Matriks, lebar: float, tinggi: float) -> Iterator[Kata]:
    """The words inside the sheet, each once: shadows and false bold are drawn twice."""
    seen: set[tuple[str, int, int]] = set()
    for word in words:
        (x0, y), (x1, _) = apply(m, *word.awal), apply(m, *word.akhir)
        if not (-1 <= x0 <= lebar + 1 and -1 <= y <= tinggi + 1):
            continue
        step = max(1.0, 0.2 * word.besar)
        marks = {(word.teks, round(x0 / step) + i, round(y / step) + j) for i in (0, 1) for j in (0, 1)}
        if not marks & seen:
            yield Kata(word.teks, round(x0, 2), round(x1, 2), round(y, 2), round(word.besar, 2), word.perabot)
        seen |= marks


def _rules(ruas: Iterable[Ruas], m: Matriks) -> Iterator[Garis]:
    for begin, end in ruas:
        (x0, y0), (x1, y1) = _point(m, begin), _point(m, end)
        if abs(x1 - x0) < abs(y1 - y0):
            yield Garis(True, round((x0 + x1) / 2, 2), min(y0, y1), max(y0, y1))
        else:
            yield Garis(False, round((y0 + y1) / 2, 2), min(x0, x1), max(x0, x1))


def _point(m: Matriks, point: Titik) -> Titik:
    x, y = apply(m, *point)
    return round(x, 2), round(y, 2)


def _annotations(page: PageObject) -> int:
    """Remarks and form fields: they lie on the page and are not read."""
    raw = page.get("/Annots")
    found = None if raw is None else raw.get_object()
    if not isinstance(found, ArrayObject):
        return 0
    kinds = (a.get_object() for a in found[:1000])
    return sum(1 for a in kinds if isinstance(a, DictionaryObject) and a.get("/Subtype") not in NO_TEXT)
