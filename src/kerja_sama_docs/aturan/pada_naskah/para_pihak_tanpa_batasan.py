"""PARA PIHAK is said to be the parties before it is used: "… secara bersama-sama disebut PARA PIHAK"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_EVERYONE: Final = re.compile(r"\bPARA PIHAK\b")
_GIVEN: Final = re.compile(
    r"\b(?:disebut|dinamakan|dinyatakan|sebagai|selaku)(?:\s+\w+){0,3}[\s:“”\"'‘’(]*PARA\s+PIHAK"
    r"|\bbersama-sama\b[^.;]{0,60}\bPARA\s+PIHAK|\bPARA\s+PIHAK\b[”\"’)]*\s+adalah\b",
    re.I,
)
_READ: Final = frozenset(Bagian) - {Bagian.KEPALA, Bagian.KAKI, Bagian.CATATAN, Bagian.LAMPIRAN}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    if len(parties.pihak) < 2 or not bahan.naskah.pasal or bahan.once(is_amendment):
        return
    first = None
    for text in bahan.once(list_teks):
        if text.bagian not in _READ or "PIHAK" not in text.teks.upper():
            continue
        if _GIVEN.search(text.teks):
            return
        if first is None and _EVERYONE.search(text.teks):
            first = text.alamat
    if first is not None:
        yield Pelanggaran(
            "“PARA PIHAK” dipakai, tetapi tidak dinyatakan siapa yang disebut demikian",
            bahan.at(first),
            "Tambahkan setelah identitas pihak: “… secara bersama-sama selanjutnya disebut PARA PIHAK”.",
        )


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. A, selanjutnya disebut PIHAK KESATU.\n"
    "II. B, selanjutnya disebut PIHAK KEDUA.\n"
)
ATURAN = Aturan(
    kode="para-pihak-tanpa-batasan",
    tingkat=Tingkat.PERINGATAN,
    judul="PARA PIHAK dinyatakan lebih dahulu",
    alasan="Sebutan bersama mengikat hanya bila naskah menyatakan siapa saja yang dimaksud.",
    dasar=(),
    contoh_salah=f"{_HEAD}Pasal 1\nBIAYA\nPARA PIHAK menanggung biayanya masing-masing.",
    contoh_benar=(
        f"{_HEAD}PIHAK KESATU dan PIHAK KEDUA secara bersama-sama selanjutnya disebut PARA PIHAK.\n"
        "Pasal 1\nBIAYA\nPARA PIHAK menanggung biayanya masing-masing."
    ),
    periksa=_check,
)
