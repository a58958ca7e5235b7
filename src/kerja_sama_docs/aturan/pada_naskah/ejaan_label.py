"""Labels are spelt as ordinals are: PIHAK KEDUA in one word, not "PIHAK KE DUA" or "PIHAK KE-DUA"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_label import LABEL, label_word
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.temuan import Tingkat

_APART: Final = re.compile(r"\b(?:PIHAK|Pihak)\s+KE[\s-]", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    found = [
        (t.alamat, m)
        for t in bahan.once(list_teks)
        if _APART.search(t.teks)
        for m in LABEL.finditer(t.teks)
        if m[1] and _APART.match(m[0])
    ]
    if found:
        alamat, match = found[0]
        times = f" ({len(found)} kali)" if len(found) > 1 else ""
        yield Pelanggaran(
            f"“{' '.join(match[0].split())}” ditulis terpisah{times}",
            bahan.at(alamat),
            f"Tulis serangkai: “PIHAK {label_word(match)}”.",
        )


_HEAD = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. A, selanjutnya disebut PIHAK KESATU.\n"
ATURAN = Aturan(
    kode="ejaan-label",
    tingkat=Tingkat.INFO,
    judul="Sebutan pihak ditulis serangkai",
    alasan="Bilangan tingkat ditulis serangkai dengan “ke”: PIHAK KEDUA, bukan PIHAK KE DUA.",
    dasar=(),
    contoh_salah=f"{_HEAD}II. B, selanjutnya disebut PIHAK KE DUA.",
    contoh_benar=f"{_HEAD}II. B, selanjutnya disebut PIHAK KEDUA.",
    periksa=_check,
)
