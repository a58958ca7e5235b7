"""The year and the Roman month inside a number agree with the date of the paper.

A number is often taken some days before signing: the month before is fine, as is December for a paper of January.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.bahasa import BULAN, parse_romawi, tanggal
from kerja_sama_docs.temuan import Tingkat

_YEAR: Final = re.compile(r"(?:/|\bTAHUN\s+)((?:19|20)\d\d)\s*$", re.I)
_MONTH: Final = re.compile(r"/([IVX]{1,4})/(?=(?:19|20)\d\d\s*$)")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    if day is None:
        return
    for nomor in bahan.once(find_pihak).nomor:
        year, month = _YEAR.search(nomor.nilai), _MONTH.search(nomor.nilai)
        written = int(year[1]) if year else day.year
        in_month = parse_romawi(month[1]) if month else None
        said = _contradiction(day, written, in_month)
        if said:
            yield Pelanggaran(
                f"nomor “{nomor.nilai}” menunjuk {said}, sedangkan naskah ini bertanggal {tanggal(day)}",
                bahan.at(nomor.alamat),
                "Cocokkan nomor dan tanggalnya.",
            )


def _contradiction(day: date, year: int, month: int | None) -> str:
    """The month or the year that cannot be, "" if all is well."""
    if month is not None and month > len(BULAN):
        return f"bulan ke-{month}"
    distance = (day.year - year) * 12 + day.month - (month or (12 if year < day.year else day.month))
    if month is None:
        return f"tahun {year}" if year > day.year or distance > 1 else ""
    return "" if 0 <= distance <= 1 else f"bulan {BULAN[month - 1]} {year}"


_DATE = "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:"
ATURAN = Aturan(
    kode="nomor-berlawanan-tanggal",
    tingkat=Tingkat.PERINGATAN,
    judul="Nomor tidak berlawanan dengan tanggal",
    alasan=(
        "Bulan romawi atau tahun dalam nomor yang berbeda dari tanggal naskah biasanya sisa naskah lain. Nomor yang diambil sebulan "
        "sebelum penandatanganan tidak dipersoalkan."
    ),
    dasar=(),
    contoh_salah=f"PERJANJIAN KERJA SAMA\nNOMOR: 119/7/PKS/VIII/2022\n{_DATE}",
    contoh_benar=f"PERJANJIAN KERJA SAMA\nNOMOR: 119/7/PKS/I/2023\n{_DATE}",
    periksa=_check,
)
