"""The legal bases stand by rank, and those of one rank by year.

Laws that form a region may stand before the others of their rank, as is customary. The first that is out of order is
told, once for rank and once for time; what the list says beside regulations isn't looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kerja_sama_docs.aturan.kutipan import Kutipan, find_kutipan
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.peraturan import JenisPeraturan
from kerja_sama_docs.temuan import Dasar, Tingkat

_J: Final = JenisPeraturan
_RANKS: Final = (
    (_J.UNDANG_UNDANG_DASAR,),
    (_J.TAP_MPR,),
    (_J.UNDANG_UNDANG, _J.UNDANG_UNDANG_DARURAT, _J.PERPPU),
    (_J.PERATURAN_PEMERINTAH,),
    (_J.PERATURAN_PRESIDEN,),
    (_J.INSTRUKSI_PRESIDEN,),
    (_J.PERATURAN_MENTERI, _J.PERATURAN_LEMBAGA),
    (_J.PERATURAN_DAERAH,),
    (_J.PERATURAN_KEPALA_DAERAH,),
)
_RANK: Final = {jenis: place for place, kinds in enumerate(_RANKS) for jenis in kinds}
_FORMATION: Final = re.compile(
    r"(?:penetapan\b.*)?\b(?:pembentukan|pemerintahan)\s+(?:\S+\s+){0,3}?(?:provinsi|propinsi|kabupaten|kota|daerah)\b|(?:provinsi|kabupaten|kota)\s",
    re.I,
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    listed = [
        (e.alamat, e.utama, _RANK[e.utama.jenis])
        for e in bahan.once_with(find_kutipan)
        if e.di_dasar_hukum and e.utama.jenis in _RANK and e.teks.startswith(e.utama.sebutan[:12])
    ]
    pairs = list(pairwise(listed))
    for (_, before, high), (alamat, cited, rank) in pairs:
        if rank < high:
            yield Pelanggaran(
                f"{cited.sebutan} berada di bawah {before.sebutan}, padahal tingkatannya lebih tinggi",
                bahan.at(alamat),
                "Urutkan: UUD, undang-undang, peraturan pemerintah, peraturan presiden, peraturan menteri, perda, peraturan kepala daerah.",
            )
            break
    for (_, before, high), (alamat, cited, rank) in pairs:
        years = _year(before), _year(cited)
        if rank == high and None not in years and not _forms_region(before) and years[1] < years[0]:  # type: ignore[operator]
            yield Pelanggaran(
                f"{cited.sebutan} berada di bawah {before.sebutan}, padahal lebih dahulu diundangkan",
                bahan.at(alamat),
                "Urutkan peraturan setingkat menurut waktu pengundangannya.",
            )
            break


def _year(cited: Kutipan) -> int | None:
    return cited.kunci[3]


def _forms_region(cited: Kutipan) -> bool:
    return cited.jenis in _RANKS[2] and _FORMATION.match(cited.tentang) is not None


_OPENING: Final = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nA dan B.\nDengan berdasarkan:\n"
_LAW: Final = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"
_PP: Final = "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;"
ATURAN = Aturan(
    kode="urutan-dasar-hukum",
    tingkat=Tingkat.PERINGATAN,
    judul="Dasar hukum berurutan menurut tingkatan, lalu waktu",
    alasan=(
        "Peraturan disusun menurut hierarki, dan yang setingkat menurut waktu pengundangan; naskah kerja sama mengikutinya sebagai "
        "kebiasaan. Undang-undang pembentukan daerah boleh didahulukan di antara undang-undang."
    ),
    dasar=(Dasar("uu-12-2011", "Pasal 7 ayat (1) dan Lampiran II angka 43", terverifikasi=True),),
    contoh_salah=f"{_OPENING}1. {_PP}\n2. {_LAW}",
    contoh_benar=f"{_OPENING}1. {_LAW}\n2. {_PP}",
    periksa=_check,
)
