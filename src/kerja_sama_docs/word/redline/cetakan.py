"""A document as printed, line by line: what a redline must give back when it is accepted, and when it is rejected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kerja_sama_docs.bacaan.mentah import BlokMentah, Lihat, TabelMentah, Terlihat
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.word.alir import Alir
from kerja_sama_docs.word.baca import FURNITURE, NOTE_FRAMES
from kerja_sama_docs.word.catatan_baca import unread
from kerja_sama_docs.word.gaya import LembarGaya, read_styles
from kerja_sama_docs.word.penomoran import Daftar, read_numbering
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.nama import NOTES, Unsur
from kerja_sama_docs.word.xml import NS_R, w

Baris = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cetakan:
    """What stands on the paper: the body, and headers, footers and notes apart from it.

    `mentah` are the blocks behind the body's lines; `tak_terbaca` names what the reader could not read.
    """

    badan: tuple[Baris, ...]
    pinggir: Mapping[Bagian, tuple[Baris, ...]]
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
    aside: dict[Bagian, list[Baris]] = {}
    done: set[str] = set()
    for reference in main.iter(*FURNITURE):
        name = berkas.target(reference.get(f"{{{NS_R}}}id") or "")
        if name in akar and name not in done:
            done.add(name)
            aside.setdefault(FURNITURE[str(reference.tag)], []).extend(_said(flow().read(akar[name])))
    for kind, tag in NOTES.items():
        name = berkas.first(kind)
        if name in akar:
            notes = flow()
            for note in akar[name].iterfind(tag):
                if note.get(w("type")) not in NOTE_FRAMES:
                    aside.setdefault(Bagian.CATATAN, []).extend(_said(notes.read(note)))
    lines = tuple(printed_line(blok) for blok in raw)
    return Cetakan(lines, {b: tuple(said) for b, said in aside.items() if said}, tuple(raw), unread(seen))


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
