"""Blanks that are left: dots, underscores, empty brackets, "xx", "[nama]". One note a paper, since a draft may have many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.temuan import Tingkat

_BLANK: Final = re.compile(
    r"\.{4,}|…{2,}|_{3,}|\[[\s_.…]*\]|(?<!\w)[xX]{2,4}(?!\w)|(?<!\S)/\s+/|\[(?:isi|diisi|nama|nomor|tanggal|jabatan|alamat)\b[^\]]{0,60}\]|<[^<>]{2,60}>|\?{2,}"
)
# What each of them begins with, plain enough to be skipped to.
_SIGN: Final = re.compile(r"\.\.\.\.|……|___|\[|<|xx|xX|Xx|XX|/\s|\?\?")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    places = [
        t.alamat for t in bahan.once(list_teks) if _SIGN.search(t.teks) for _ in _BLANK.finditer(t.teks)
    ]
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
        "Titik-titik, garis bawah, kurung siku kosong, atau “xx” wajar dalam draf, tetapi tidak dalam naskah yang ditandatangani."
    ),
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nTEMPAT\nKegiatan dilaksanakan di ...............",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nTEMPAT\nKegiatan dilaksanakan di wilayah perbatasan.",
    periksa=_check,
)
