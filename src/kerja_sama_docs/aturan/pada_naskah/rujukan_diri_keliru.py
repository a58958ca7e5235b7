"""A paper calls itself by the form that its title gives it.

A PKS that says "Kesepakatan Bersama ini" was copied from an MoU, often with clauses that bind nobody. Only papers whose
title is plainly one of the two forms are judged; annexes are left out. Small letters count where no other paper can be
meant: "perjanjian kerja sama ini" in an MoU may be the one of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_WRONG: Final[Mapping[Bentuk, re.Pattern[str]]] = {
    Bentuk.PERJANJIAN: re.compile(
        r"\b(?:Kesepakatan|KESEPAKATAN)\s+(?i:ini)\b|\b(?i:kesepakatan\s+bersama|nota\s+(?:kesepahaman|kesepakatan)|mou|memorandum\s+of\s+understanding)\s+(?i:ini)\b"
        r"|\b(?:Adendum|Addendum|ADENDUM|ADDENDUM)\s+(?i:ini)\b"
    ),
    Bentuk.KESEPAKATAN: re.compile(
        r"\b(?:Perjanjian(?:\s+Kerja\s?[Ss]ama)?|PERJANJIAN(?:\s+KERJA\s?SAMA)?)\s+(?i:ini)\b"
        r"|\b(?i:nota\s+(?:kesepahaman|kesepakatan)|mou|memorandum\s+of\s+understanding)\s+(?i:ini)\b|\b(?:Adendum|Addendum|ADENDUM|ADDENDUM)\s+(?i:ini)\b"
    ),
}
_READ: Final = frozenset(Bagian) - {Bagian.LAMPIRAN, Bagian.CATATAN, Bagian.LAIN}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    form = bahan.once(form_of)
    shape = _WRONG.get(form)
    if shape is None:
        return
    for teks in bahan.once(list_teks):
        if teks.bagian not in _READ or "ini" not in teks.teks.casefold():
            continue
        for match in shape.finditer(teks.teks):
            words = " ".join(match[0].split())
            if "dendum" in words.casefold() and "dendum" in _before(teks.teks, match):
                continue  # the one of the sentence before
            yield Pelanggaran(
                f"naskah ini berjudul {form}, tetapi menyebut dirinya “{words}”",
                bahan.at(teks.alamat),
                f"Ganti dengan “{form} ini”, atau sebut naskah lain yang dimaksud dengan lengkap.",
            )


def _before(text: str, match: re.Match[str]) -> str:
    """The words in front of a match, in small letters."""
    return text[: match.start()].casefold()


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
