"""Affairs of the government alone are no object of a cooperation between regions (`urusan_absolut` of the table)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.objek import find_batas
from kerja_sama_docs.aturan.unit import shorten
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    if bahan.once(form_of) is Bentuk.LAIN or not bahan.once_with(find_daerah).semua:
        return
    for batas, unit in find_batas(bahan, bahan.muatan.urusan_absolut):
        yield Pelanggaran(
            f"urusan {batas.sebutan.isi} bukan urusan daerah: “{shorten(unit.teks)}”",
            bahan.at(unit.alamat),
            f"Keluarkan dari objek kerja sama; urusan ini diselenggarakan {batas.milik.isi}.",
            tingkat=Tingkat(batas.tingkat),
        )


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN CONTOH HULU\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HILIR\n"
    "TENTANG\nPEMBANGUNAN\nPasal 1\nRUANG LINGKUP\nRuang lingkup perjanjian ini meliputi "
)

ATURAN = Aturan(
    kode="urusan-absolut",
    tingkat=Tingkat.GALAT,
    judul="Objek bukan urusan pemerintahan absolut",
    alasan=(
        "Politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, serta agama diselenggarakan Pemerintah Pusat. "
        "Hanya judul, objek, dan ruang lingkup yang dinilai."
    ),
    dasar=(Dasar("uu-23-2014", "Pasal 10 ayat (1)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}penguatan pertahanan negara di wilayah perbatasan.",
    contoh_benar=f"{_HEAD}penguatan ketahanan pangan di wilayah perbatasan.",
    periksa=_check,
)
