"""No regulation stands twice in the list of legal bases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.kutipan import Kunci, find_kutipan
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    seen: dict[Kunci, str] = {}
    for entri in bahan.once_with(find_kutipan):
        cited = entri.utama
        if not entri.di_dasar_hukum or not entri.teks.startswith(cited.sebutan[:12]):
            continue
        if cited.kunci in seen and seen[cited.kunci] != entri.alamat:
            yield Pelanggaran(
                f"{cited.sebutan} tercantum dua kali dalam dasar hukum",
                bahan.at(entri.alamat),
                "Hapus salah satunya.",
            )
        seen.setdefault(cited.kunci, entri.alamat)


_OPENING: Final = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nA dan B.\nDengan berdasarkan:\n"
_LAW: Final = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"
ATURAN = Aturan(
    kode="dasar-hukum-ganda",
    tingkat=Tingkat.PERINGATAN,
    judul="Setiap dasar hukum tercantum sekali",
    alasan="Peraturan yang tercantum dua kali menunjukkan daftar yang digabung dari naskah lain dan belum dibaca ulang.",
    dasar=(),
    contoh_salah=f"{_OPENING}1. {_LAW}\n2. {_LAW}",
    contoh_benar=f"{_OPENING}1. {_LAW}",
    periksa=_check,
)
