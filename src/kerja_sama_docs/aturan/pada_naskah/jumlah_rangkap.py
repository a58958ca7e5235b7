"""Every party gets an original: there are at least as many originals as parties, and the paper gives one number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.unit import Unit, read_unit
from kerja_sama_docs.bahasa import dengan_terbilang, parse_terbilang
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat


@dataclass(frozen=True, slots=True)
class _Jumlah:
    unit: Unit
    jumlah: int
    asli: bool


_WORD: Final = r"(?:se(?:puluh|belas)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:\s+(?:belas|puluh(?:\s+[a-z]+)?))?"
_NUMBER: Final = rf"(?:(\d{{1,2}})\b(?:\s*\([A-Za-z\s]{{2,40}}\))?|({_WORD})\b(?:\s*\(\d{{1,2}}\))?)"
_COPIES: Final = re.compile(rf"\brangkap\s+{_NUMBER}|{_NUMBER}\s+(?:rangkap|eksemplar|naskah\s+asli)\b", re.I)
_ORIGINAL: Final = re.compile(r"\b(?:asli|aslinya|ber?m[ae]terai|kekuatan\s+hukum)\b", re.I)
_COPY: Final = re.compile(r"\b(?:salinan|tembusan|fotokopi|foto\s?copy|copy|turunan)\b", re.I)
_READ: Final = frozenset({Bagian.PASAL, Bagian.PENUTUP, Bagian.LAIN})
_LOOK: Final = ("rangkap", "eksemplar", "naskah asli")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    counts = [c for c in _counts(bahan) if c.asli]
    if not counts:
        return
    parties = len(bahan.once(find_pihak).pihak)
    first = counts[0]
    if first.jumlah < parties:
        yield Pelanggaran(
            f"naskah asli dibuat {dengan_terbilang(first.jumlah)} rangkap, padahal pihaknya {dengan_terbilang(parties)}",
            bahan.at(first.unit.alamat),
            f"Tulis “rangkap {dengan_terbilang(parties)} asli”: setiap pihak menerima satu.",
        )
    for other in counts[1:]:
        if other.jumlah != first.jumlah and other.unit is not first.unit:
            yield Pelanggaran(
                f"jumlah rangkap asli {dengan_terbilang(other.jumlah)} bertentangan dengan {dengan_terbilang(first.jumlah)} yang "
                "disebut sebelumnya",
                bahan.at(other.unit.alamat),
                "Sebut satu jumlah saja.",
            )
            return


def _counts(bahan: BahanNaskah) -> Iterator[_Jumlah]:
    for unit in bahan.once(read_unit):
        if unit.bagian not in _READ or not any(word in unit.lipat for word in _LOOK):
            continue
        original = _ORIGINAL.search(unit.teks) is not None
        for match in _COPIES.finditer(unit.teks):
            number = _number(next(g for g in match.groups() if g))
            beside = unit.teks[match.start() : match.end() + _NEAR]
            copy = _COPY.search(beside) is not None and not _ORIGINAL.search(beside)
            if number:
                yield _Jumlah(unit, number, original and not copy)


_NEAR: Final = 25


def _number(words: str) -> int | None:
    return int(words) if words.isdecimal() else parse_terbilang(" ".join(words.split()))


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nYang bertanda tangan di bawah ini:\n"
    "1. A. Contoh : Bupati Contoh Hulu, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Hulu, selanjutnya disebut PIHAK KESATU.\n"
    "2. B. Contoh : Bupati Contoh Tengah, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Tengah, selanjutnya disebut "
    "PIHAK KEDUA.\n"
    "3. C. Contoh : Bupati Contoh Hilir, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Hilir, selanjutnya disebut "
    "PIHAK KETIGA.\nPIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA selanjutnya disebut PARA PIHAK.\n"
    "Pasal 1\nPENUTUP\nPerjanjian Kerja Sama ini dibuat dalam rangkap "
)

ATURAN = Aturan(
    kode="jumlah-rangkap",
    tingkat=Tingkat.PERINGATAN,
    judul="Jumlah rangkap asli paling sedikit sama dengan jumlah pihak",
    alasan="Setiap pihak memegang satu naskah asli yang bermeterai; naskah asli yang kurang membuat satu pihak hanya memegang salinan.",
    dasar=(Dasar("uu-10-2020", "Pasal 3 ayat (2) huruf a", terverifikasi=True),),
    contoh_salah=f"{_HEAD}2 (dua) asli, bermeterai cukup.",
    contoh_benar=f"{_HEAD}3 (tiga) asli, bermeterai cukup.",
    periksa=_check,
)
