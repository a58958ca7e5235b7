"""A signatory acts for the government of the region, not for the agency: PP 28/2018 Pasal 2 ayat (1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import MacamJabatan, agency_of
from kerja_sama_docs.temuan import Dasar, Tingkat

_VERTICAL: Final = re.compile(
    r"\bKantor\s+(?:Pertanahan|Wilayah|Kementerian|Imigrasi|Pelayanan)|\bBadan\s+(?:Pusat|Narkotika|Pertanahan)",
    re.I,
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is Bentuk.LAIN:
        return
    for pihak in bahan.once(find_pihak).pihak:
        for wakil in pihak.wakil:
            agency = agency_of(wakil.atas_nama)
            begins = wakil.atas_nama.casefold().startswith(agency.casefold())
            if wakil.macam is MacamJabatan.PERANGKAT and agency and begins and not _VERTICAL.search(agency):
                yield Pelanggaran(
                    f"{pihak.sebutan} bertindak atas nama “{wakil.atas_nama}”, bukan pemerintah daerahnya",
                    bahan.at(wakil.alamat),
                    "Tulis “bertindak untuk dan atas nama Pemerintah Provinsi/Kabupaten/Kota …”.",
                )


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. Ani, Kepala Dinas Sosial Kabupaten Alfa, berdasarkan "
    "Surat Kuasa Bupati Alfa Nomor 5/KUASA/2023 tanggal 2 Januari 2023 bertindak untuk dan atas nama "
)
_END = (
    " Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="atas-nama-daerah",
    tingkat=Tingkat.GALAT,
    judul="Penanda tangan bertindak atas nama pemerintah daerah",
    alasan="Yang bekerja sama adalah daerah; dinas atau badan hanya melaksanakannya, sehingga tidak dapat menjadi pihak atas namanya sendiri.",
    dasar=(Dasar("pp-28-2018", "Pasal 2 ayat (1)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Dinas Sosial{_END}",
    contoh_benar=f"{_HEAD}Pemerintah{_END}",
    periksa=_check,
)
