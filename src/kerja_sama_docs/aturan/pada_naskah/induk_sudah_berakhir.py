"""The Kesepakatan Bersama that a PKS carries out is in force on the day of the PKS, where the paper tells its end."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, date_of, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    if day is None or bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    for induk in bahan.once(find_induk):
        if induk.akhir and induk.akhir < day and (induk.menyebut_nomor or induk.menyebut_tentang):
            yield Pelanggaran(
                f"Kesepakatan Bersama berakhir pada {tanggal(induk.akhir)}, sebelum perjanjian ini ({tanggal(day)})",
                bahan.at(induk.alamat),
                "Sebut perpanjangannya atau Kesepakatan Bersama yang masih berlaku.",
            )
            return


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda "
    "tangan di bawah ini:\nPasal 1\nDASAR\nNaskah ini melaksanakan Kesepakatan Bersama tentang Kebersihan Nomor 1/A/2019 tanggal "
    "3 Maret 2019, yang berlaku sampai dengan tanggal "
)
ATURAN = Aturan(
    kode="induk-sudah-berakhir",
    tingkat=Tingkat.PERINGATAN,
    judul="Kesepakatan Bersama masih berlaku",
    alasan=(
        "Perjanjian kerja sama yang melaksanakan Kesepakatan Bersama yang sudah berakhir tidak berinduk. Dinilai hanya bila naskah "
        "menyebut akhir atau jangka waktu Kesepakatan Bersama itu."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}2 Maret 2022.",
    contoh_benar=f"{_HEAD}2 Maret 2024.",
    periksa=_check,
)
