"""A dated paper has its numbers: an empty NOMOR line beside a date means that it was signed without being registered."""

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
    empty = [n for n in bahan.once(find_pihak).nomor if not n.nilai]
    if empty:
        yield Pelanggaran(
            f"naskah ini bertanggal {tanggal(day)}, tetapi {len(empty)} baris NOMOR masih kosong",
            bahan.at(empty[0].alamat),
            "Isi nomor dari setiap pihak.",
        )


ATURAN = Aturan(
    kode="nomor-kosong",
    tingkat=Tingkat.PERINGATAN,
    judul="Naskah bertanggal sudah bernomor",
    alasan="Naskah yang sudah bertanggal tetapi belum bernomor sukar dirujuk dan mudah tertukar.",
    dasar=(),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\nNOMOR: ..............\n"
        "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:"
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\nNOMOR: 119/1/2023\n"
        "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:"
    ),
    periksa=_check,
)
