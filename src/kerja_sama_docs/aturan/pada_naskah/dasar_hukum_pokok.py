"""The regulations on regional cooperation itself are among the legal bases: those in force on the day of the paper.

Only lists of three or more regulations are judged; a shorter one is no list of that kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, date_of, form_of, is_to_be_dated
from kerja_sama_docs.aturan.kutipan import catalogue_key, end_of_words, find_kutipan
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.peraturan import Peraturan, designation, in_force, short_name
from kerja_sama_docs.temuan import Dasar, Tingkat

_POKOK: Final = ("uu-23-2014", "pp-28-2018", "permendagri-22-2020")
_ENOUGH: Final = 3


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    listed = [e for e in bahan.once_with(find_kutipan) if e.di_dasar_hukum]
    if day is None and not bahan.once(is_to_be_dated):
        return
    if len(listed) < _ENOUGH or bahan.once(form_of) is Bentuk.LAIN:
        return
    cited = {e.utama.kunci for e in listed}
    for id_ in _POKOK:
        law = bahan.pustaka.get(id_)
        if law is None or not _applies(law, day) or catalogue_key(law) in cited:
            continue
        # With its title and a wrong number it is there; what is wrong with it is told elsewhere.
        if not any(end_of_words(e.utama.tentang, 0, law.tentang) for e in listed):
            yield Pelanggaran(
                f"dasar hukum tidak memuat {designation(law)}",
                bahan.at(listed[-1].alamat),
                f"Tambahkan {short_name(law)}.",
            )


def _applies(law: Peraturan, day: date | None) -> bool:
    if law.sejak is None:
        return False
    return law.sampai is None if day is None else in_force(law, day)


_OPENING: Final = (
    "PERJANJIAN KERJA SAMA\n"
    "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
    "A dan B.\nDengan berdasarkan:\n"
)
_LAW: Final = "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n"
_PERMEN: Final = (
    "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama "
    "Daerah dengan Pihak Ketiga;"
)
ATURAN = Aturan(
    kode="dasar-hukum-pokok",
    tingkat=Tingkat.PERINGATAN,
    judul="Peraturan tentang kerja sama daerah tercantum dalam dasar hukum",
    alasan=(
        "Undang-undang pemerintahan daerah, peraturan pemerintah tentang kerja sama daerah, dan peraturan menteri tentang tata caranya "
        "lazim dicantumkan, sepanjang berlaku pada tanggal naskah."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=(
        f"{_OPENING}{_LAW}2. Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;\n3. {_PERMEN}"
    ),
    contoh_benar=(
        f"{_OPENING}{_LAW}2. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;\n3. {_PERMEN}"
    ),
    periksa=_check,
)
