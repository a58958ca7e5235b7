"""The signature block: who signs under which label, column by column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.aturan.pihak_instansi import (
    DaerahTertulis,
    MacamJabatan,
    agency_of,
    first_daerah,
    kind_of_office,
)
from kerja_sama_docs.aturan.pihak_judul import is_blank
from kerja_sama_docs.aturan.pihak_label import LABEL, label_number, label_word
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """One place to sign.

    Attributes:
        alamat: where it stands.
        sebutan: the label as written; nomor: its number.
        jabatan: the lines of the office or the institution as one text, "" if none could be made out.
        macam, daerah, perangkat: what that office is.
        nama: every line that may be the name; () where it is blank or shares a line with another one's.
    """

    alamat: str
    sebutan: str
    nomor: int
    jabatan: str
    macam: MacamJabatan
    daerah: DaerahTertulis | None
    perangkat: str
    nama: tuple[str, ...]


@dataclass(slots=True)
class _Tempat:
    alamat: str
    sebutan: str
    nomor: int
    baris: list[str]


_OFFICE_LINE: Final = re.compile(
    r"\b(?:Gubernur|Bupati|Wali\s?kota|Wakil|Kepala|Sekretaris|Direktur|Camat|Inspektur|Asisten|Ketua|Dinas|Badan|Kantor"
    r"|Pemerintah|Provinsi|Kabupaten|Kota|Plt|Plh|Pjs?|Penjabat|Pelaksana|Satuan|Inspektorat|a\.?n\.?|atas nama|selaku)\b",
    re.I,
)
_NOT_NAME: Final = re.compile(
    r"\b(?:NIP|NRP|NIK|Pembina|Penata|Pengatur|Pangkat|Golongan|meterai|materai|ttd|tanda\s?tangan|cap|stempel|Halaman|Rp|saksi"
    r"|Mengetahui|tanggal)\b|\d{4}|\bIV/|\bIII/",
    re.I,
)
_WITNESS: Final = re.compile(r"\s*(?:para\s+)?(?:saksi|mengetahui|menyaksikan|disaksikan)\b", re.I)
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")


def read_signatures(naskah: Naskah) -> tuple[TandaTangan, ...]:
    """Every labelled place to sign, in reading order."""
    places = tuple(_places(naskah))  # all of them first: lines are added to a place after it was opened
    return tuple(_finish(t) for t in places)


def _places(naskah: Naskah) -> Iterator[_Tempat]:
    open_place: list[_Tempat] = []
    for blok in naskah.blok:
        if blok.bagian is not Bagian.TANDA_TANGAN:
            continue
        if isinstance(blok, Paragraf):
            for line in blok.teks.split("\n"):
                yield from _take(blok.alamat, line, open_place)
            continue
        columns: dict[int, list[_Tempat]] = {}
        for row in blok.baris:
            column = 0
            for sel in row.sel:
                current = columns.setdefault(column, [])
                for text in sel.teks:
                    for line in text.split("\n"):
                        yield from _take(blok.alamat, line, current)
                column += sel.rentang
        open_place.clear()


def _take(alamat: str, line: str, current: list[_Tempat]) -> Iterator[_Tempat]:
    """Open the places that a line labels, or give it to the open one.

    Labels side by side, or one below the other with nothing between, share what follows: nobody can tell whose it is.
    """
    labels = list(LABEL.finditer(line))
    if _WITNESS.match(line):
        current.clear()
    if not labels:
        for place in current:
            place.baris.append(line.strip() if len(current) == 1 else "")
        return
    if current and current[0].baris:
        current.clear()
    for mark in labels:
        found = _Tempat(alamat, f"PIHAK {label_word(mark)}", label_number(mark), [])
        current.append(found)
        rest = line[mark.end() :].strip(" ,.:;")
        if rest and len(labels) == 1:
            found.baris.append(rest)
        yield found


def _finish(place: _Tempat) -> TandaTangan:
    office, names = list[str](), list[str]()
    for line in place.baris:
        if is_blank(line) or _NOT_NAME.search(line):
            continue
        if _OFFICE_LINE.search(line) or (office and not names and line.rstrip().endswith(",")):
            if not names:
                office.append(line)
        elif _LETTERS.search(line):
            names.append(line.strip("() \t"))
    words = " ".join(office).strip(" ,")
    return TandaTangan(
        place.alamat,
        place.sebutan,
        place.nomor,
        words,
        kind_of_office(words),
        first_daerah(words),
        agency_of(words),
        tuple(names),
    )
