"""The Kesepakatan Bersama is not younger than the PKS that carries it out."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, date_of, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    if day is None or bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    for induk in bahan.once(find_induk):
        if induk.tanggal and induk.tanggal > day and (induk.menyebut_nomor or induk.menyebut_tentang):
            yield Pelanggaran(
                f"Kesepakatan Bersama bertanggal {tanggal(induk.tanggal)}, setelah perjanjian ini ({tanggal(day)})",
                bahan.at(induk.alamat),
                "Cocokkan kedua tanggal; Kesepakatan Bersama ditandatangani lebih dahulu.",
            )
            return


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda "
    "tangan di bawah ini:\nPasal 1\nDASAR\nNaskah ini melaksanakan Kesepakatan Bersama tentang Kebersihan Nomor 1/A/2022 tanggal "
)
ATURAN = Aturan(
    kode="induk-setelah-pks",
    tingkat=Tingkat.GALAT,
    judul="Kesepakatan Bersama mendahului perjanjian kerja sama",
    alasan="Penandatanganan kesepakatan bersama adalah tahap sebelum perjanjian kerja sama; hari yang sama tidak dipersoalkan.",
    dasar=(Dasar("pp-28-2018", "Pasal 6 ayat (1)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}3 Maret 2023.",
    contoh_benar=f"{_HEAD}3 Maret 2022.",
    periksa=_check,
)
