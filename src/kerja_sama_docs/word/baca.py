"""Reading a .docx as a naskah.

Sees: paragraphs and tables at every depth of content controls, smart tags and custom XML; simple and complex fields
(their result); links; tracked insertions, deletions and moves in the view asked for; text boxes (once); headers,
footers, footnotes, endnotes; automatic numbers. Names without reading: pictures, charts, embedded objects; equations
are read as their bare letters; comments beside the text. Leaves out: hidden text (counted), page numbers being made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.mentah import BlokMentah, Lihat, TabelMentah, Terlihat
from kerja_sama_docs.bacaan.susun_blok import arrange, table_block
from kerja_sama_docs.bacaan.tak_terletak import unplaced_notes
from kerja_sama_docs.naskah import Bagian, Blok, Komentar, Naskah, Paragraf
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat
from kerja_sama_docs.word.alir import Alir
from kerja_sama_docs.word.buka import Paket, open_docx, parse_part, read_relations
from kerja_sama_docs.word.catatan_baca import (
    change_notes,
    count_changes,
    outside_notes,
    sight_notes,
    unread,
)
from kerja_sama_docs.word.gaya import read_styles
from kerja_sama_docs.word.kenali import SAVE_AS
from kerja_sama_docs.word.komentar import JejakKomentar, read_comments
from kerja_sama_docs.word.penomoran import read_numbering
from kerja_sama_docs.word.relasi import Relasi, find_part, first_of, relations_of
from kerja_sama_docs.word.xml import NS_R, w

BODY: Final = w("body")
FURNITURE: Final = {w("headerReference"): Bagian.KEPALA, w("footerReference"): Bagian.KAKI}
NOTES: Final = {"footnotes": w("footnote"), "endnotes": w("endnote")}
NOTE_FRAMES: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})
MACROS: Final = "vbaproject.bin"


def read_naskah(paket_or_path: Paket | Path | str, lihat: Lihat = "diterima") -> Naskah:
    """Read a .docx as a reader of the paper sees it.

    Args:
        paket_or_path: an opened package, or the path of a .docx.
        lihat: tracked changes as if all were accepted ("diterima") or none had been made ("asli").

    Raises:
        TemuanError: if the file cannot be opened, or a part that is needed is not sound.

    """
    paket = paket_or_path if isinstance(paket_or_path, Paket) else open_docx(paket_or_path)
    return _Pembaca(paket, lihat).read()


class _Pembaca:
    """One reading of one package."""

    def __init__(self, paket: Paket, lihat: Lihat) -> None:
        self._paket = paket
        self._lihat: Lihat = lihat
        self._relations = read_relations(paket, paket.utama)
        self._seen = Terlihat()
        self._changes: Counter[str] = Counter()
        self._styles = read_styles(self._optional("styles"))
        self._lists = read_numbering(self._optional("numbering"), self._styles)
        self._comments = self._optional("comments")
        self._jejak = None if self._comments is None else JejakKomentar()
        self._raw: list[BlokMentah] = []

    def read(self) -> Naskah:
        root = self._part(self._paket.utama)
        body = root.find(BODY)
        if root.tag != w("document") or body is None:
            place = Tempat(berkas=self._paket.berkas)
            raise TemuanError([galat("bukan-dokumen-word", "bukan dokumen Word", place, SAVE_AS)])
        blocks, pasal = arrange(self._read_story(self._flow(), body))
        extra = [*self._furniture(root), *self._notes()]
        every = blocks + tuple(_numbered(extra, len(blocks)))
        return Naskah(
            berkas=self._paket.berkas,
            blok=every,
            pasal=pasal,
            catatan=tuple(self._remarks()),
            tak_terbaca=(*unread(self._seen), *unplaced_notes(blocks)),
            komentar=self._read_comments(every),
        )

    def _part(self, name: str) -> etree._Element:
        root = parse_part(self._paket, name)
        self._changes.update(count_changes(root))
        return root

    def _optional(self, kind: str) -> etree._Element | None:
        name = first_of(self._relations, kind)
        if name is None or find_part(self._paket.bagian, name) is None:
            return None
        return parse_part(self._paket, name)

    def _flow(self) -> Alir:
        return Alir(self._styles, self._lists, self._lihat, self._seen, self._jejak)

    def _read_story(self, flow: Alir, container: etree._Element) -> list[BlokMentah]:
        raw = flow.read(container)
        self._raw += raw
        return raw

    def _read_comments(self, blocks: tuple[Blok, ...]) -> tuple[Komentar, ...]:
        """The comments; what is seen in their own text is no part of the paper."""
        if self._comments is None or self._jejak is None:
            return ()
        flow = Alir(self._styles, self._lists, self._lihat, Terlihat())
        return read_comments(self._comments, flow.read, self._jejak, self._raw, blocks)

    def _furniture(self, root: etree._Element) -> Iterator[Blok]:
        """Headers and footers that a section uses, each once."""
        targets = {r.id: r.sasaran for r in self._relations if not r.luar}
        done: set[str] = set()
        for reference in root.iter(*FURNITURE):
            name = targets.get(reference.get(f"{{{NS_R}}}id") or "")
            if name is None or name in done or find_part(self._paket.bagian, name) is None:
                continue
            done.add(name)
            yield from _plain(self._read_story(self._flow(), self._part(name)), FURNITURE[str(reference.tag)])

    def _notes(self) -> Iterator[Blok]:
        for kind, tag in NOTES.items():
            name = first_of(self._relations, kind)
            if name is None or find_part(self._paket.bagian, name) is None:
                continue
            flow = self._flow()
            for element in self._part(name).iterfind(tag):
                if element.get(w("type")) not in NOTE_FRAMES:
                    yield from _plain(self._read_story(flow, element), Bagian.CATATAN)

    def _remarks(self) -> list[str]:
        count = 0 if self._comments is None else sum(1 for _ in self._comments.iterfind(w("comment")))
        has_macros = any(name.casefold().endswith(MACROS) for name in self._paket.bagian)
        return [
            *change_notes(self._changes, count, self._lihat),
            *sight_notes(self._seen),
            *outside_notes(self._all_relations(), has_macros),
        ]

    def _all_relations(self) -> Iterator[Relasi]:
        for name in self._paket.bagian:
            if name.casefold().endswith(".rels"):
                yield from relations_of(parse_part(self._paket, name), "")


def _plain(raw: list[BlokMentah], bagian: Bagian) -> Iterator[Blok]:
    """Blocks outside the body; empty paragraphs of headers and footers say nothing and are left out."""
    for blok in raw:
        if isinstance(blok, TabelMentah):
            yield table_block(blok, bagian, "", 0)
        elif blok.teks or blok.nomor:
            yield Paragraf(bagian, blok.teks, blok.nomor, blok.gaya)


def _numbered(blocks: list[Blok], start: int) -> Iterator[Blok]:
    """Give the blocks after the body their order and their addresses: `kepala-halaman/0`, `catatan/1`."""
    counts: Counter[Bagian] = Counter()
    for order, blok in enumerate(blocks, start):
        yield replace(blok, alamat=f"{blok.bagian}/{counts[blok.bagian]}", urutan=order)
        counts[blok.bagian] += 1
