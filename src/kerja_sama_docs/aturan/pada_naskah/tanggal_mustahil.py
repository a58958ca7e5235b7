"""Every date in the paper is a day of the calendar, and falls on the weekday that stands before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import DAYS, MONTHS, TeksBeralamat, opening_of, to_date
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.bahasa import HARI, tanggal
from kerja_sama_docs.temuan import Tingkat

_MONTHS: Final = MONTHS | {name[:3]: number for name, number in MONTHS.items()} | {"agt": 8, "agu": 8}
_DATE: Final = re.compile(
    rf"(?:\b(?P<hari>{'|'.join(DAYS)})\s*,?\s+(?:tanggal\s+)?)?\b(?P<d>\d{{1,2}})\s+(?P<m>{'|'.join(_MONTHS)})\s+(?P<y>\d{{4}})\b",
    re.I,
)

_LIKE_DATE: Final = re.compile(r"\d\s+\w+\s+\d{4}")

_DIGITS: Final = re.compile(
    r"(?:\b(?:tanggal|sejak|sampai(?:\s+dengan)?|pada|mulai|hingga)\s+|\()(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<y>(?:19|20)\d{2})\b(?!/)",
    re.I,
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    opening = bahan.once(opening_of)
    for teks in bahan.once(list_teks):
        if opening is not None and teks.alamat == opening.alamat:
            continue
        if "20" in teks.teks or "19" in teks.teks:
            yield from _in_digits(bahan, teks)
        if not _LIKE_DATE.search(teks.teks):
            continue
        for match in _DATE.finditer(teks.teks):
            day = to_date((int(match["d"]), _MONTHS[match["m"].casefold()], int(match["y"])))
            written = " ".join(match[0].split())
            if day is None:
                yield Pelanggaran(
                    f"tanggal “{written}” tidak ada dalam kalender",
                    bahan.at(teks.alamat),
                    "Tulis tanggal yang benar.",
                )
            elif match["hari"] and DAYS[match["hari"].casefold()] != day.weekday():
                yield Pelanggaran(
                    f"tertulis “{written}”, padahal {tanggal(day)} jatuh pada hari {HARI[day.weekday()]}",
                    bahan.at(teks.alamat),
                    "Cocokkan hari dan tanggalnya dengan kalender.",
                )


def _in_digits(bahan: BahanNaskah, teks: TeksBeralamat) -> Iterator[Pelanggaran]:
    for match in _DIGITS.finditer(teks.teks):
        if to_date((int(match["d"]), int(match["m"]), int(match["y"]))) is None:
            yield Pelanggaran(
                f"tanggal “{' '.join(match[0].strip('(').split())}” tidak ada dalam kalender",
                bahan.at(teks.alamat),
                "Tulis tanggal yang benar: hari, bulan, tahun.",
            )


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nBerlaku sampai dengan tanggal "
ATURAN = Aturan(
    kode="tanggal-mustahil",
    tingkat=Tingkat.GALAT,
    judul="Setiap tanggal ada dalam kalender dan cocok dengan harinya",
    alasan="Tanggal yang tidak ada, atau hari yang tidak cocok, membuat saat mulai dan berakhirnya tidak tentu.",
    dasar=(),
    contoh_salah=f"{_HEAD}31 November 2027.",
    contoh_benar=f"{_HEAD}30 November 2027.",
    periksa=_check,
)
