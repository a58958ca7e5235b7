"""A document as printed, line by line: what a redline must give back when it is accepted, and when it is rejected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kerja_sama_docs.bacaan.mentah import BlokMentah, Lihat, TabelMentah, Terlihat, paragraphs_of
from kerja_sama_docs.word.alir import Alir
from kerja_sama_docs.word.baca import FURNITURE, NOTE_FRAMES
from kerja_sama_docs.word.catatan_baca import unread
from kerja_sama_docs.word.gaya import LembarGaya, read_styles
from kerja_sama_docs.word.penomoran import Daftar, read_numbering
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.halaman import Tempatnya, shown_furniture
from kerja_sama_docs.word.redline.nama import ID, NOTES, Unsur
from kerja_sama_docs.word.xml import NS_R, w

Baris = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cetakan:
    """What stands on the paper.

    Attributes:
        badan: the lines of the body.
        halaman: the words of the headers and footers that each section shows, by their place.
        catatan: the lines of the notes, in the order in which they are referred to.
        kata: the words of each part that is a header or footer.
        mentah: the blocks behind the body's lines.
        tak_terbaca: what the reader could not read.

    """

    badan: tuple[Baris, ...]
    halaman: tuple[Mapping[Tempatnya, Baris], ...]
    catatan: tuple[Baris, ...]
    kata: Mapping[str, Baris]
    mentah: tuple[BlokMentah, ...]
    tak_terbaca: tuple[str, ...]


def read_styles_and_lists(berkas: Berkas) -> tuple[LembarGaya, dict[int, Daftar]]:
    """The styles and the lists of a document."""
    styles = read_styles(berkas.optional("styles"))
    return styles, read_numbering(berkas.optional("numbering"), styles)


def read_printed(
    berkas: Berkas, akar: Mapping[str, Unsur], sheet: tuple[LembarGaya, Mapping[int, Daftar]], lihat: Lihat
) -> Cetakan:
    """Read the trees of the stories in one view."""
    seen = Terlihat()

    def flow() -> Alir:
        return Alir(*sheet, lihat, seen)

    main = akar[berkas.paket.utama]
    body = main.find(w("body"))
    raw = [] if body is None else flow().read(body)
    words: dict[str, Baris] = {"": ()}
    for reference in main.iter(*FURNITURE):
        name = berkas.target(reference.get(f"{{{NS_R}}}id") or "")
        if name in akar and name not in words:
            words[name] = _words(flow().read(akar[name]))
    pages = ({at: words.get(n, ()) for at, n in slots.items()} for slots in shown_furniture(berkas, main))
    notes: list[Baris] = []
    for kind, tag in NOTES.items():
        if (name := berkas.first(kind)) in akar:
            reader = flow()
            for note in _in_order(main, akar[name], tag):
                notes += _said(reader.read(note))
    lines = tuple(printed_line(blok) for blok in raw)
    return Cetakan(lines, tuple(pages), tuple(notes), words, tuple(raw), unread(seen))


def _in_order(main: Unsur, root: Unsur, tag: str) -> list[Unsur]:
    """The notes as the body refers to them: programs keep them in orders of their own."""
    ranks: dict[str, int] = {}
    for reference in main.iter(f"{tag}Reference"):
        ranks.setdefault(reference.get(ID) or "", len(ranks))
    notes = [note for note in root.iterfind(tag) if note.get(w("type")) not in NOTE_FRAMES]
    return sorted(notes, key=lambda note: ranks.get(note.get(ID) or "", len(ranks)))


def printed_line(blok: BlokMentah) -> Baris:
    """A paragraph with its number; the cells of a table, and how they stand in rows.

    A line break counts as a blank: behind a number that had to be written out it is no longer at the beginning.
    """
    if isinstance(blok, TabelMentah):
        cells = (
            "\n".join(
                (
                    *(t for p in cell.paragraf if (t := " ".join(f"{p.nomor} {p.teks}".split()))),
                    str(cell.rentang),
                )
            )
            for row in blok.baris
            for cell in row.sel
        )
        return (*cells, str([len(row.sel) for row in blok.baris]))
    return (" ".join(f"{blok.nomor} {blok.teks}".split()),)


def _said(raw: Iterable[BlokMentah]) -> list[Baris]:
    """Empty paragraphs beside the body say nothing."""
    return [line for line in map(printed_line, raw) if line != ("",)]


def _words(raw: Iterable[BlokMentah]) -> Baris:
    """Paragraph by paragraph what a header says, whatever tables it is laid out with."""
    said = (" ".join(f"{p.nomor} {p.teks}".split()) for blok in raw for p in paragraphs_of(blok))
    return tuple(line for line in said if line)
