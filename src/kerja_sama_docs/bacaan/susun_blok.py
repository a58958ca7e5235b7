"""From raw blocks to the naskah's: parts, pasal trees, addresses. No paragraph is ever left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from kerja_sama_docs.bacaan.bagian import NUMBER_LINE, RANK, closing_part, front_part, is_chapter
from kerja_sama_docs.bacaan.kontrak import BAGIAN, Gaya
from kerja_sama_docs.bacaan.label import bare, is_capital_title, is_title, split_typed
from kerja_sama_docs.bacaan.mentah import BlokMentah, ParagrafMentah, TabelMentah, paragraphs_of
from kerja_sama_docs.bacaan.pohon import Pohon, unit_addresses
from kerja_sama_docs.bacaan.siapkan import prepare
from kerja_sama_docs.naskah import Bagian, Baris, Blok, Paragraf, Pasal, Sel, Tabel

AFTER_PASAL: Final = frozenset({Bagian.PENUTUP, Bagian.TANDA_TANGAN, Bagian.LAMPIRAN})
WITH_LABELS: Final = frozenset({Bagian.PIHAK, Bagian.MENIMBANG, Bagian.DASAR_HUKUM})
INITIAL: Final = re.compile(r"[A-HJ-UWYZ]\.$")


def arrange(raw: Iterable[BlokMentah]) -> tuple[tuple[Blok, ...], tuple[Pasal, ...]]:
    """Give the blocks of the body with part, address and order, and its pasal."""
    bahan = prepare(raw)
    penyusun = _Penyusun(bahan.asing)
    last = bahan.terakhir
    for index, (item, heading) in enumerate(zip(bahan.butir, bahan.kepala, strict=True)):
        penyusun.after_last = index > last
        penyusun.ayat_angka = index in bahan.ayat_angka
        penyusun.take(item, heading)
    return penyusun.finish()


def table_block(table: TabelMentah, bagian: Bagian, alamat: str, urutan: int) -> Tabel:
    """Give a table as the naskah holds it."""
    rows = (
        Baris(tuple(Sel(_texts(cell.paragraf), cell.rentang) for cell in row.sel), row.kepala)
        for row in table.baris
    )
    return Tabel(bagian, tuple(rows), alamat, urutan)


class _Penyusun:
    """Goes once through the body and remembers the part and the pasal in which it is."""

    def __init__(self, foreign: bool) -> None:
        self.after_last = False
        self.ayat_angka = False
        self._foreign = foreign
        self._bagian = Bagian.JUDUL
        self._tree: Pohon | None = None
        self._tables = 0
        self._members: list[int] = []
        self._blok: list[Blok] = []
        self._pasal: list[Pasal] = []
        self._counts: Counter[Bagian] = Counter()

    def take(self, item: BlokMentah, heading: tuple[str, str] | None) -> None:
        if isinstance(item, TabelMentah):
            self._take_table(item)
        elif heading is not None:
            self._open_pasal(item, *heading)
        elif self._tree is not None and self._stays_in_pasal(item):
            self._take_inside(item, self._tree)
        else:
            self._take_outside(item)

    def finish(self) -> tuple[tuple[Blok, ...], tuple[Pasal, ...]]:
        self._close_pasal()
        return tuple(self._blok), tuple(self._pasal)

    def _open_pasal(self, item: ParagrafMentah, number: str, title: str) -> None:
        self._close_pasal()
        self._bagian = Bagian.PASAL
        self._tree = Pohon(bare(number).replace(" ", ""), title, self.ayat_angka)
        words = item.teks if item.nomor or not number else item.teks[len(number) :].lstrip(" .:–-\n")
        self._append(item, number, words, f"pasal-{self._tree.nomor}")

    def _stays_in_pasal(self, item: ParagrafMentah) -> bool:
        own = _own_part(item)
        if own is not None:
            return own not in AFTER_PASAL
        if not self._foreign or not item.teks:
            return True
        if is_chapter(item.teks):
            return False
        return not self.after_last or closing_part(item.teks, Bagian.PASAL) is Bagian.PASAL

    def _take_inside(self, item: ParagrafMentah, tree: Pohon) -> None:
        address = f"pasal-{tree.nomor}"
        if item.kontrak is Gaya.JUDUL_PASAL or self._is_title_below(item, tree):
            tree.judul = f"{tree.judul} {item.teks}".replace("\n", " ").strip()
            self._append(item, item.nomor, item.teks, address)
        elif not item.teks and not item.nomor:
            self._append(item, "", "", address)
        else:
            label, text = tree.add(item)
            self._members.append(len(self._blok))
            self._append(item, label, text, address)

    def _is_title_below(self, item: ParagrafMentah, tree: Pohon) -> bool:
        if item.kontrak is not None or not item.teks or not tree.is_empty:
            return False
        return is_title(item) if not tree.judul else is_capital_title(item.teks) and is_title(item)

    def _take_outside(self, item: ParagrafMentah) -> None:
        in_pasal = self._tree is not None or self._bagian is Bagian.PASAL
        self._close_pasal()
        own = _own_part(item)
        if own is not None and (self._bagian is not Bagian.LAMPIRAN or own is Bagian.TANDA_TANGAN):
            self._bagian = own
        elif self._foreign and item.teks:
            self._bagian = self._guess(item.teks, in_pasal)
        label, text = item.nomor, item.teks
        if not label and self._bagian in WITH_LABELS:
            label, text = self._front_label(text)
        self._append(item, label, text, self._next_address(self._bagian) if item.teks or label else "")

    def _front_label(self, text: str) -> tuple[str, str]:
        """Split off a typed label; the initial of a party's name is none."""
        label, rest = split_typed(text)
        is_initial = self._bagian is Bagian.PIHAK and INITIAL.match(label)
        return ("", text) if is_initial else (label, rest)

    def _guess(self, text: str, in_pasal: bool) -> Bagian:
        if is_chapter(text) and self._bagian is not Bagian.LAMPIRAN:
            return Bagian.LAIN
        if in_pasal or self._bagian in AFTER_PASAL:
            found = closing_part(text, self._bagian)
            return Bagian.LAIN if found is Bagian.PASAL else found
        return self._bagian if self._bagian is Bagian.LAIN else front_part(text, self._bagian)

    def _take_table(self, item: TabelMentah) -> None:
        part = self._table_part(item)
        if part in AFTER_PASAL:
            self._close_pasal()
        if self._tree is None:
            self._bagian = part
        self._blok.append(table_block(item, self._bagian, self._table_address(), len(self._blok)))

    def _table_part(self, item: TabelMentah) -> Bagian:
        """Tell the part by the first style that names one, else by what came before."""
        parts = (_own_part(p) for p in paragraphs_of(item))
        own = next((part for part in parts if part is not None), None)
        if own is Bagian.TANDA_TANGAN or (own is not None and self._bagian is not Bagian.LAMPIRAN):
            return own
        if not self._foreign or self._bagian is Bagian.LAMPIRAN:
            return self._bagian
        if self.after_last and self._holds_signatures(item):
            return Bagian.TANDA_TANGAN
        return self._front_table(item) if self._bagian in RANK else self._bagian

    def _front_table(self, item: TabelMentah) -> Bagian:
        """Tell the part of a table above the pasal: numbers side by side, parties, "Menimbang : a. …"."""
        words = [p.teks for p in paragraphs_of(item) if p.teks]
        if RANK[self._bagian] == 0 and any(NUMBER_LINE.match(text) for text in words):
            return Bagian.NOMOR
        return front_part(words[0], self._bagian) if words else self._bagian

    def _holds_signatures(self, item: TabelMentah) -> bool:
        return any(closing_part(p.teks, Bagian.PASAL) is Bagian.TANDA_TANGAN for p in paragraphs_of(item))

    def _table_address(self) -> str:
        if self._tree is None:
            return self._next_address(self._bagian)
        self._tables += 1
        return f"pasal-{self._tree.nomor}/tabel-{self._tables}"

    def _next_address(self, bagian: Bagian) -> str:
        self._counts[bagian] += 1
        return f"{bagian}/{self._counts[bagian] - 1}"

    def _append(self, item: ParagrafMentah, number: str, text: str, address: str) -> None:
        self._blok.append(Paragraf(self._bagian, text, number, item.gaya, address, len(self._blok)))

    def _close_pasal(self) -> None:
        """Freeze the open pasal and give its paragraphs the addresses of their units."""
        if self._tree is None:
            return
        pasal = self._tree.freeze()
        for index, address in zip(self._members, unit_addresses(pasal), strict=True):
            blok = self._blok[index]
            if isinstance(blok, Paragraf):
                self._blok[index] = replace(blok, alamat=address)
        self._pasal.append(pasal)
        self._tree, self._tables = None, 0
        self._members.clear()


def _own_part(item: ParagrafMentah) -> Bagian | None:
    return None if item.kontrak is None else BAGIAN.get(item.kontrak)


def _texts(paragraphs: Iterable[ParagrafMentah]) -> tuple[str, ...]:
    return tuple(f"{p.nomor} {p.teks}".strip() for p in paragraphs if p.nomor or p.teks)
