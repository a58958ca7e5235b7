"""Dates as formal papers write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from kerja_sama_docs.bahasa.angka import terbilang

HARI: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
"""Names of the days in the spelling of EYD, Monday first as `date.weekday` counts."""

BULAN: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
"""Names of the months, January first."""

_MONTH_NUMBER: Final = {name.casefold(): number for number, name in enumerate(BULAN, start=1)}


@dataclass(frozen=True, slots=True)
class TanggalKata:
    """A date in the words of an opening sentence, part by part.

    `str()` joins them: "hari Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga (25-01-2023)".
    """

    hari: str
    tanggal: str
    bulan: str
    tahun: str
    angka: str

    def __str__(self) -> str:
        return (
            f"hari {self.hari}, tanggal {self.tanggal}, bulan {self.bulan}, tahun {self.tahun} ({self.angka})"
        )


def hari(day: date) -> str:
    """Name of the day of the week: 2023-01-25 → "Rabu"."""
    return HARI[day.weekday()]


def tanggal(day: date) -> str:
    """Write the date without a zero before the day: "5 Januari 2023"."""
    return f"{day.day} {BULAN[day.month - 1]} {day.year:04d}"


def tanggal_kata(day: date) -> TanggalKata:
    """Put the date in words, for "Pada hari ini, …"."""
    return TanggalKata(
        hari=hari(day),
        tanggal=terbilang(day.day),
        bulan=BULAN[day.month - 1],
        tahun=terbilang(day.year),
        angka=f"{day.day:02d}-{day.month:02d}-{day.year:04d}",
    )


def parse_tanggal(text: str) -> date | None:
    """Read "25 Januari 2023" ("05" and any capitals are understood); None if the calendar has no such day."""
    match = re.fullmatch(r"\s*([0-9]{1,2})\s+([A-Za-z]{1,12})\s+([0-9]{4})\s*", text)
    month = _MONTH_NUMBER.get(match[2].casefold()) if match else None
    if match is None or month is None:
        return None
    try:
        return date(int(match[3]), month, int(match[1]))
    except ValueError:
        return None


def parse_iso(text: str) -> date:
    """Read "2023-01-25", and no other form (no week dates, no times, no missing dashes).

    Raises ValueError when the text isn't TTTT-BB-HH, or the calendar has no such day; the message is for the user.
    """
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is None:
        raise ValueError(f"tanggal {text[:40]!r} harus ditulis TTTT-BB-HH, misalnya 2023-01-25")
    year, month, day = map(int, text.split("-"))
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"tanggal {text} tidak ada dalam kalender") from None
