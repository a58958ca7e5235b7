"""A dated paper has its numbers: an empty NOMOR line beside a date means that it was signed without being registered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of, iter_teks
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_EMPTY: Final = re.compile(r"\s*NOMOR\s*:[\s._…\-/\[\]]*", re.I)
_NUMBER: Final = re.compile(r"\s*:?\s*[\w.-]*\d[\w.-]*\s*/\S+.*")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = date_of(bahan.naskah)
    if day is None:
        return
    head = [t for t in iter_teks(bahan.naskah) if t.bagian in (Bagian.JUDUL, Bagian.NOMOR) and t.teks]
    empty = [t for t in head if _EMPTY.fullmatch(t.teks)]
    if any(_NUMBER.fullmatch(t.teks) for t in head):
        return  # numbers on lines of their own, or in other cells: whose they are cannot be told
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
