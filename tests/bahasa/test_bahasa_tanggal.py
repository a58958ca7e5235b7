"""Dates: every day from 1945 to 2099, and text that is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs import bahasa

DATES = st.dates(min_value=date(1000, 1, 1))
ENGLISH_DAYS = {
    "Monday": "Senin",
    "Tuesday": "Selasa",
    "Wednesday": "Rabu",
    "Thursday": "Kamis",
    "Friday": "Jumat",
    "Saturday": "Sabtu",
    "Sunday": "Minggu",
}


def day_by_formula(day: date) -> str:
    """Zeller's congruence: knows nothing of `datetime`."""
    month, year = (day.month, day.year) if day.month > 2 else (day.month + 12, day.year - 1)
    h = (day.day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400) % 7
    return ("Sabtu", "Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat")[h]


def test_every_day_from_1945_to_2099() -> None:
    day, end = date(1945, 1, 1), date(2099, 12, 31)
    seen = set()
    while day <= end:
        assert bahasa.hari(day) == ENGLISH_DAYS[day.strftime("%A")] == day_by_formula(day)
        text = bahasa.tanggal(day)
        assert bahasa.parse_tanggal(text) == day
        seen.add(text)
        day += timedelta(days=1)
    assert len(seen) == 56_613


def test_written_as_papers_write_it() -> None:
    day = date(2023, 1, 25)
    assert bahasa.tanggal(day) == "25 Januari 2023"
    assert bahasa.tanggal(date(2026, 3, 2)) == "2 Maret 2026"
    assert bahasa.hari(date(2025, 8, 8)) == "Jumat"
    words = bahasa.tanggal_kata(day)
    assert (words.hari, words.tanggal, words.bulan) == ("Rabu", "dua puluh lima", "Januari")
    assert str(words) == (
        "hari Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga (25-01-2023)"
    )
    assert bahasa.tanggal_kata(date(2026, 3, 2)).angka == "02-03-2026"


@given(DATES)
def test_round_trips(day: date) -> None:
    assert bahasa.parse_tanggal(bahasa.tanggal(day)) == day
    assert bahasa.parse_tanggal(bahasa.tanggal(day).upper().replace(" ", " \n")) == day
    assert bahasa.parse_iso(day.isoformat()) == day
    words = bahasa.tanggal_kata(day)
    assert bahasa.parse_terbilang(words.tanggal) == day.day
    assert bahasa.parse_terbilang(words.tahun) == day.year
    assert bahasa.BULAN.index(words.bulan) + 1 == day.month


@pytest.mark.parametrize(
    "text",
    [
        *["", "30 Februari 2023", "29 Februari 2023", "31 April 2024", "0 Mei 2024", "32 Mei 2024"],
        *[
            "25 January 2023",
            "25 Januari 23",
            "Januari 2023",
            "25-01-2023",
            "25 Januari 2023 M",
            "1 Mei 0000",
        ],
        *["٢٥ Januari 2023", "tanggal 25 Januari 2023"],
    ],
)
def test_text_that_is_no_date(text: str) -> None:
    assert bahasa.parse_tanggal(text) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2025-02-30", "tidak ada dalam kalender"),
        ("2023-02-29", "tidak ada dalam kalender"),
        ("0000-01-01", "tidak ada dalam kalender"),
        ("20230125", "TTTT-BB-HH"),
        ("2023-W04-3", "TTTT-BB-HH"),
        ("2023-1-5", "TTTT-BB-HH"),
        ("25-01-2023", "TTTT-BB-HH"),
        ("2023-01-25T00:00", "TTTT-BB-HH"),
        ("2023-01-25\n", "TTTT-BB-HH"),
        ("٢٠٢٣-٠١-٢٥", "TTTT-BB-HH"),
        ("", "TTTT-BB-HH"),
    ],
)
def test_iso_dates_that_are_refused(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        bahasa.parse_iso(text)
