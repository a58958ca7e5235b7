"""Regencies and cities don't agree on what Lampiran UU 23/2014 gives to the province or the government.

The table is `bukan_kabupaten_kota` in `specs/katalog/muatan_wajib.yaml`. Only object and scope of papers between
regencies and cities alone; sentences that leave a thing out, or to the province, are what they should say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.objek import find_batas
from kerja_sama_docs.aturan.unit import shorten
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    if not bahan.once_with(find_daerah).hanya_kabupaten_kota:
        return
    for batas, unit in find_batas(bahan, bahan.muatan.bukan_kabupaten_kota):
        annex = f"Lampiran huruf {batas.lampiran.isi}" if batas.lampiran.isi else "Lampiran"
        yield Pelanggaran(
            f"{batas.sebutan.isi} adalah kewenangan {batas.milik.isi}: “{shorten(unit.teks)}”",
            bahan.at(unit.alamat),
            f"Keluarkan dari ruang lingkup, atau ikutkan yang berwenang ({batas.milik.isi}).",
            tingkat=Tingkat(batas.tingkat),
            dasar=(Dasar("uu-23-2014", annex, terverifikasi=True),),
        )


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN CONTOH HULU\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HILIR\n"
    "TENTANG\nPERHUBUNGAN\nPasal 1\nRUANG LINGKUP\nRuang lingkup perjanjian ini meliputi pengelolaan bersama terminal tipe "
)

ATURAN = Aturan(
    kode="kewenangan-sektor",
    tingkat=Tingkat.PERINGATAN,
    judul="Ruang lingkup dalam kewenangan para pihak",
    alasan=(
        "Objek kerja sama daerah adalah urusan yang menjadi kewenangan daerah itu. Daftarnya ada dalam specs/katalog/muatan_wajib.yaml; "
        "kalimat yang mengecualikannya atau menyerahkannya kepada provinsi tidak dinilai."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 4 ayat (1)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}B.",
    contoh_benar=f"{_HEAD}C.",
    periksa=_check,
)
