"""One of the two papers as the page needs it: its lines by place, their addresses, the comments on them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.banding.halaman.aman import show, show_line
from kerja_sama_docs.banding.halaman.isi import KomentarHalaman
from kerja_sama_docs.banding.sejajar import Letak
from kerja_sama_docs.naskah import Baris, Blok, Komentar, Naskah, Paragraf

_STAMP: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})")

SelMentah = tuple[str, int]  # the text of a cell, and how many columns it spans
Mentah = tuple[str, tuple[SelMentah, ...]]  # the printed number of a line, and its cells


class Kertas:
    """One paper: its lines by place, and the comments on them."""

    def __init__(self, naskah: Naskah, sisi: str) -> None:
        self.blok: Mapping[int, Blok] = {blok.urutan: blok for blok in naskah.blok}
        self._komentar: dict[Letak, list[KomentarHalaman]] = {}
        for komentar in naskah.komentar:
            place = self._place_of(komentar)
            self._komentar.setdefault(place, []).append(_comment(komentar, sisi))

    def comments(self, letak: Letak | None) -> Sequence[KomentarHalaman]:
        """The comments on a line."""
        return self._komentar.get(letak, ()) if letak is not None else ()

    def cells(self, letak: Letak) -> Mentah:
        """The printed number and the texts of a line with the columns that they span."""
        blok = self.blok[letak.urutan]
        if isinstance(blok, Paragraf):
            return blok.nomor, ((blok.teks, 1),)
        row = blok.baris[letak.baris or 0]
        return "", tuple(("\n".join(cell.teks), max(1, cell.rentang)) for cell in row.sel)

    def _place_of(self, komentar: Komentar) -> Letak:
        """The line a comment hangs on: in a table the row that holds the words it is about."""
        blok = self.blok.get(komentar.urutan)
        if blok is None or isinstance(blok, Paragraf):
            return Letak(komentar.urutan)
        rows = (
            n for n, row in enumerate(blok.baris) if komentar.kutipan and komentar.kutipan in _text_of(row)
        )
        return Letak(komentar.urutan, next(rows, 0))


def address_of(blok: Blok, letak: Letak | None) -> str:
    """The address of a line; a row is counted from 1, as changes do."""
    row = None if letak is None else letak.baris
    return blok.alamat if row is None or not blok.alamat else f"{blok.alamat}/baris-{row + 1}"


def _comment(komentar: Komentar, sisi: str) -> KomentarHalaman:
    return KomentarHalaman(
        sisi,
        show_line(komentar.penulis),
        _when(komentar.tanggal),
        show_line(komentar.kutipan),
        show(komentar.teks),
    )


def _when(stamp: str) -> str:
    """A time as the file has it, "2026-03-01T09:30:00Z", as people write it; anything else as it is."""
    match = _STAMP.match(stamp)
    try:
        return (
            f"{tanggal(date.fromisoformat(match[1]))} pukul {match[2]}.{match[3]}"
            if match
            else show_line(stamp)
        )
    except ValueError:
        return show_line(stamp)


def _text_of(row: Baris) -> str:
    return "\n".join(text for cell in row.sel for text in cell.teks)
