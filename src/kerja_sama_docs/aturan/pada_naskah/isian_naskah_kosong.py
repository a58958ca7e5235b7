"""Blanks that are left: dots, underscores, empty brackets. One note a paper, since a draft may have many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import iter_teks
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.temuan import Tingkat

_BLANK: Final = re.compile(r"\.{4,}|…{2,}|_{3,}|\[[\s_.…]*\]")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    places = [t.alamat for t in iter_teks(bahan.naskah) for _ in _BLANK.finditer(t.teks)]
    if places:
        yield Pelanggaran(
            f"{len(places)} isian masih kosong, yang pertama di sini",
            bahan.at(places[0]),
            "Isi sebelum ditandatangani.",
        )


ATURAN = Aturan(
    kode="isian-naskah-kosong",
    tingkat=Tingkat.INFO,
    judul="Tidak ada isian kosong",
    alasan=(
        "Titik-titik, garis bawah, atau kurung siku kosong wajar dalam draf, tetapi tidak dalam naskah yang ditandatangani."
    ),
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nTEMPAT\nKegiatan dilaksanakan di ...............",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nTEMPAT\nKegiatan dilaksanakan di wilayah perbatasan.",
    periksa=_check,
)
