"""Where a law is cited with its last amendment, it is the last one on the day of the paper.

A law cited without any amendment is left alone, as is one whose amendments the catalogue doesn't know for sure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of, is_to_be_dated
from kerja_sama_docs.aturan.kutipan import Entri, catalogue_key, find_kutipan
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.peraturan import amendments, designation, short_name
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    if day is None and not bahan.once(is_to_be_dated):
        return
    when = "" if day is None else f" pada {tanggal(day)}"
    told: set[str] = set()
    for entri in bahan.once_with(find_kutipan):
        law = entri.utama.tercatat
        if law is None or not law.diubah_oleh or not entri.ubahan or law.id in told:
            continue
        state = amendments(law, day, bahan.pustaka)
        last = state.terakhir
        if last is None or state.tak_bertanggal or _names(entri, catalogue_key(last)):
            continue
        told.add(law.id)
        yield Pelanggaran(
            f"perubahan terakhir atas {designation(law)}{when} adalah {designation(last)}, bukan {entri.ubahan[-1].sebutan}",
            bahan.at(entri.alamat),
            f"Tulis “…terakhir dengan {short_name(last)}”.",
        )


def _names(entri: Entri, key: object) -> bool:
    return any(u.kunci == key for u in entri.ubahan) or entri.ubahan[-1].tercatat is None


_OPENING: Final = (
    "PERJANJIAN KERJA SAMA\n"
    "Pada hari ini Jumat, tanggal delapan, bulan Agustus, tahun dua ribu dua puluh lima, yang bertanda tangan di bawah ini:\n"
    "A dan B.\nDengan berdasarkan:\n"
    "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan "
)
ATURAN = Aturan(
    kode="perubahan-terakhir",
    tingkat=Tingkat.PERINGATAN,
    judul="Perubahan terakhir suatu undang-undang memang yang terakhir",
    alasan=(
        "Kata “terakhir dengan” sering tertinggal dari naskah lama. Dinilai pada tanggal naskah dan menurut katalog; undang-undang "
        "yang dikutip tanpa perubahannya tidak dinilai."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=f"{_OPENING}Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
    contoh_benar=(
        f"{_OPENING}Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 "
        "tentang Cipta Kerja menjadi Undang-Undang;"
    ),
    periksa=_check,
)
