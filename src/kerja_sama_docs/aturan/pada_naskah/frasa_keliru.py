"""Phrases that a hand or an autocorrection has broken: "bertindak dan atas nama", "berterima kasih cukup".

They stand where every agreement has a fixed phrase, so what was meant is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_BROKEN: Final = (
    (re.compile(r"\bbertindak\s+(?:dan\s+)?atas\s+nama\b", re.I), "bertindak untuk dan atas nama"),
    (re.compile(r"\bbertindak\s+untuk\s+atas\s+nama\b", re.I), "bertindak untuk dan atas nama"),
    (
        re.compile(
            r"\bbertindak\s+(?:berdasarkan|selaku|dalam)\b(?:(?!\buntuk\b)[^;]){1,400}?\b(dan\s+atas\s+nama)(?=\s+Pemerintah\b)",
            re.I,
        ),
        "untuk dan atas nama",
    ),
    (re.compile(r"\b(?:ber)?terima\s+kasih\s+(?:yang\s+)?cukup\b", re.I), "bermeterai cukup"),
    (re.compile(r"\bber(?:material|materi|misteri)\s+cukup\b", re.I), "bermeterai cukup"),
    (re.compile(r"\bkekuatan\s+hukuman\b", re.I), "kekuatan hukum"),
)
_SIGNS: Final = ("nama", "cukup", "hukuman")  # one of them stands in every broken phrase
_ASIDE: Final = frozenset({Bagian.KEPALA, Bagian.KAKI, Bagian.CATATAN, Bagian.DASAR_HUKUM})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    told: set[str] = set()
    for text in bahan.once(list_teks):
        if text.bagian in _ASIDE or not any(sign in text.teks for sign in _SIGNS):
            continue
        for shape, meant in _BROKEN:
            match = shape.search(text.teks)
            words = " ".join(match[match.lastindex or 0].split()) if match else ""
            if words and words.casefold() not in told:
                told.add(words.casefold())
                yield Pelanggaran(
                    f"“{words}” tertulis di tempat “{meant}”",
                    bahan.at(text.alamat),
                    f"Tulis “{meant}”.",
                )


ATURAN = Aturan(
    kode="frasa-keliru",
    tingkat=Tingkat.PERINGATAN,
    judul="Frasa baku tidak rusak",
    alasan=(
        "“Bertindak dan atas nama” kehilangan kata “untuk”, dan pengoreksi otomatis mengubah “bermeterai” menjadi kata lain; keduanya "
        "mudah terlewat karena kalimatnya dihafal."
    ),
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nPENUTUP\nNaskah ini dibuat dalam rangkap 2 (dua), berterima kasih cukup.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nPENUTUP\nNaskah ini dibuat dalam rangkap 2 (dua), bermeterai cukup.",
    periksa=_check,
)
