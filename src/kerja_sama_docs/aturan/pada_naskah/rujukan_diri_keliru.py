"""A paper calls itself by the form that its title gives it.

A PKS that says "Kesepakatan Bersama ini" was copied from an MoU, often with clauses that bind nobody. Only papers whose
title is plainly one of the two forms are judged; annexes are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of, iter_teks
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_WRONG: Final[Mapping[Bentuk, re.Pattern[str]]] = {
    Bentuk.PERJANJIAN: re.compile(
        r"\b(?:Kesepakatan(?:\s+Bersama)?|Nota\s+(?:Kesepahaman|Kesepakatan))\s+ini\b|\bKESEPAKATAN BERSAMA INI\b"
    ),
    Bentuk.KESEPAKATAN: re.compile(
        r"\b(?:Perjanjian(?:\s+Kerja\s?[Ss]ama)?|Nota\s+(?:Kesepahaman|Kesepakatan))\s+ini\b|\bPERJANJIAN KERJA SAMA INI\b"
    ),
}
_READ: Final = frozenset(Bagian) - {Bagian.LAMPIRAN, Bagian.CATATAN, Bagian.LAIN}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    form = form_of(bahan.naskah)
    shape = _WRONG.get(form)
    if shape is None:
        return
    for teks in iter_teks(bahan.naskah):
        if teks.bagian not in _READ:
            continue
        for match in shape.finditer(teks.teks):
            words = " ".join(match[0].split())
            yield Pelanggaran(
                f"naskah ini berjudul {form}, tetapi menyebut dirinya “{words}”",
                bahan.at(teks.alamat),
                f"Ganti dengan “{form} ini”, atau sebut naskah lain yang dimaksud dengan lengkap.",
            )


ATURAN = Aturan(
    kode="rujukan-diri-keliru",
    tingkat=Tingkat.GALAT,
    judul="Naskah menyebut dirinya menurut judulnya",
    alasan=(
        "Perjanjian Kerja Sama yang menyebut dirinya “Kesepakatan Bersama ini” biasanya memuat klausul salinan dari naskah lain. "
        "Lampiran tidak diperiksa."
    ),
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nPENUTUP\nKesepakatan Bersama ini mulai berlaku pada tanggal ditandatangani.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nPENUTUP\nPerjanjian Kerja Sama ini mulai berlaku pada tanggal ditandatangani.",
    periksa=_check,
)
