"""No automatic reference is broken: Word and LibreOffice print an error where its target was deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.temuan import Tingkat

_BROKEN: Final = re.compile(
    r"\b(?:Error|Kesalahan|Galat|Eror)\s?[!:.]+\s*(?:Reference|Bookmark|No\s+bookmark|Sumber|Referensi|Rujukan|Penanda|Markah|Bookmark)\b[^.,;]{0,40}",
    re.I,
)
_LOOK: Final = ("rror", "RROR", "esalahan", "alat", "ror!")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for teks in bahan.once(list_teks):
        if any(word in teks.teks for word in _LOOK) and (match := _BROKEN.search(teks.teks)):
            yield Pelanggaran(
                f"rujukan otomatis rusak: “{' '.join(match[0].split())}”",
                bahan.at(teks.alamat),
                "Pasal yang dirujuk sudah dihapus; tulis rujukannya lagi ke pasal yang dimaksud.",
            )


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nEVALUASI\nEvaluasi dilaksanakan sebagaimana dimaksud dalam "
ATURAN = Aturan(
    kode="rujukan-rusak",
    tingkat=Tingkat.GALAT,
    judul="Tidak ada rujukan otomatis yang rusak",
    alasan="Bila pasal yang dirujuk dihapus, Word atau LibreOffice mencetak pesan kesalahan di tempat rujukannya.",
    dasar=(),
    contoh_salah=f"{_HEAD}Error! Reference source not found.",
    contoh_benar=f"{_HEAD}rencana kerja.",
    periksa=_check,
)
