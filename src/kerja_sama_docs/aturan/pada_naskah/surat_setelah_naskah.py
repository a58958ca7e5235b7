"""A surat kuasa or a decree of appointment that is dated after the paper gave nobody authority on its day."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import date_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    if day is None:
        return
    for pihak in bahan.once(find_pihak).pihak:
        for wakil in pihak.wakil:
            for what, letter in (("surat kuasa", wakil.kuasa), ("keputusan pengangkatan", wakil.keputusan)):
                if letter and letter.tanggal and letter.tanggal > day:
                    yield Pelanggaran(
                        f"{what} {pihak.sebutan} bertanggal {tanggal(letter.tanggal)}, setelah naskah ini ({tanggal(day)})",
                        bahan.at(wakil.alamat),
                        "Cocokkan kedua tanggal; wewenang harus ada pada saat naskah ditandatangani.",
                    )


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda "
    "tangan di bawah ini:\nI. Ani, Kepala Dinas Sosial Kabupaten Alfa, berdasarkan Surat Kuasa Bupati Alfa Nomor 5/KUASA/2023 tanggal "
)
_END = (
    " bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="surat-setelah-naskah",
    tingkat=Tingkat.GALAT,
    judul="Surat kuasa dan keputusan mendahului naskah",
    alasan="Surat kuasa atau keputusan pengangkatan yang bertanggal setelah naskah tidak memberi wewenang pada saat penandatanganan.",
    dasar=(),
    contoh_salah=f"{_HEAD}2 Februari 2023{_END}",
    contoh_benar=f"{_HEAD}2 Januari 2023{_END}",
    periksa=_check,
)
