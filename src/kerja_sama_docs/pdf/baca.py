"""Reading a PDF as a naskah.

Sees: the words on the pages in reading order, columns and ruled tables, running heads and feet (once). Guesses: what is
a paragraph, a heading, a row. Names without reading: pictures, remarks and form fields, text that runs askew (stamps,
watermarks), pages that are only scanned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kerja_sama_docs.bacaan.mentah import BlokMentah, TabelMentah
from kerja_sama_docs.bacaan.susun_blok import arrange, table_block
from kerja_sama_docs.bacaan.tak_terletak import unplaced_notes
from kerja_sama_docs.naskah import Bagian, Blok, Naskah, Paragraf
from kerja_sama_docs.pdf.batas import BATAS, Batas
from kerja_sama_docs.pdf.buka import open_pdf
from kerja_sama_docs.pdf.halaman import Halaman
from kerja_sama_docs.pdf.pesan import without_text
from kerja_sama_docs.pdf.tanda_air import take_watermarks
from kerja_sama_docs.pdf.tata import arrange_pages
from kerja_sama_docs.pdf.tinjau import has_foreign_letters, has_text, remarks, unread

GUESSED: Final = "dibaca dari PDF: susunan diperkirakan dari tata letaknya"


def read_naskah_pdf(path: Path | str, batas: Batas = BATAS) -> Naskah:
    """Read an agreement from a PDF with text; `pasti` is False.

    Raises:
        TemuanError: if the file cannot be read as a PDF or has no text; the finding says why and what to do.

    """
    berkas = str(path)
    pages = open_pdf(Path(path), berkas, batas)
    if not any(has_text(page) for page in pages):
        raise without_text(berkas, len(pages), foreign=any(has_foreign_letters(p) for p in pages))
    pages, marks = take_watermarks(pages)
    return _naskah(berkas, pages, marks)


def _naskah(berkas: str, pages: Sequence[Halaman], marks: Sequence[str]) -> Naskah:
    susunan = arrange_pages([page if has_text(page) else replace(page, kata=()) for page in pages])
    blocks, pasal = arrange(susunan.isi)
    extra = [*_plain(susunan.kepala, Bagian.KEPALA), *_plain(susunan.kaki, Bagian.KAKI)]
    return Naskah(
        berkas=berkas,
        blok=blocks + tuple(_numbered(extra, len(blocks))),
        pasal=pasal,
        catatan=(GUESSED, *remarks(pages)),
        tak_terbaca=(*unread(pages), *marks, *unplaced_notes(blocks)),
        pasti=False,
    )


def _plain(raw: Iterable[BlokMentah], bagian: Bagian) -> Iterator[Blok]:
    for blok in raw:
        if isinstance(blok, TabelMentah):
            yield table_block(blok, bagian, "", 0)
        else:
            yield Paragraf(bagian, blok.teks)


def _numbered(blocks: Iterable[Blok], start: int) -> Iterator[Blok]:
    """Give the furniture its order and its addresses: `kepala-halaman/0`, `kaki-halaman/1`."""
    counts: Counter[Bagian] = Counter()
    for order, blok in enumerate(blocks, start):
        yield replace(blok, alamat=f"{blok.bagian}/{counts[blok.bagian]}", urutan=order)
        counts[blok.bagian] += 1
