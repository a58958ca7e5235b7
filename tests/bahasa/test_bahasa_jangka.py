"""Terms and their last day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.bahasa import SATUAN_JANGKA, Jangka, parse_jangka

STARTS = st.dates(date(1945, 1, 1), date(2099, 12, 31))
TERMS = st.builds(Jangka, st.integers(1, 400), st.sampled_from(SATUAN_JANGKA))


def test_words() -> None:
    term = Jangka(3, "tahun")
    assert str(term) == "3 tahun"
    assert term.kata() == "3 (tiga) tahun"
    assert Jangka(24, "bulan").kata() == "24 (dua puluh empat) bulan"
    with pytest.raises(ValueError, match="paling singkat 1"):
        Jangka(0, "hari")


@pytest.mark.parametrize(
    ("start", "term", "end"),
    [
        ("2023-01-25", Jangka(3, "tahun"), "2026-01-24"),
        ("2023-01-01", Jangka(1, "tahun"), "2023-12-31"),
        ("2023-03-01", Jangka(1, "tahun"), "2024-02-29"),
        ("2024-02-29", Jangka(1, "tahun"), "2025-02-28"),
        ("2024-02-29", Jangka(4, "tahun"), "2028-02-28"),
        ("2023-01-31", Jangka(1, "bulan"), "2023-02-28"),
        ("2023-01-30", Jangka(1, "bulan"), "2023-02-28"),
        ("2023-01-29", Jangka(1, "bulan"), "2023-02-28"),
        ("2023-01-28", Jangka(1, "bulan"), "2023-02-27"),
        ("2023-12-15", Jangka(1, "bulan"), "2024-01-14"),
        ("2023-12-01", Jangka(1, "bulan"), "2023-12-31"),
        ("2023-01-25", Jangka(1, "hari"), "2023-01-25"),
        ("2023-01-25", Jangka(30, "hari"), "2023-02-23"),
    ],
)
def test_last_day(start: str, term: Jangka, end: str) -> None:
    assert term.end_date(date.fromisoformat(start)) == date.fromisoformat(end)


@given(STARTS, st.integers(1, 400))
def test_the_next_day_is_the_anniversary_or_its_month_was_too_short(start: date, months: int) -> None:
    end = Jangka(months, "bulan").end_date(start)
    after = end + timedelta(days=1)
    elapsed = (after.year - start.year) * 12 + after.month - start.month
    if after.day == start.day:
        assert elapsed == months
    else:
        assert after.day == 1 and elapsed == months + 1
        assert monthrange(end.year, end.month)[1] < start.day


@given(STARTS, TERMS)
def test_terms_grow_with_the_start(start: date, term: Jangka) -> None:
    end = term.end_date(start)
    assert start <= end <= term.end_date(start + timedelta(days=1))


@given(STARTS, st.integers(1, 30))
def test_a_year_is_twelve_months(start: date, years: int) -> None:
    assert Jangka(years, "tahun").end_date(start) == Jangka(12 * years, "bulan").end_date(start)


@pytest.mark.parametrize("unit", SATUAN_JANGKA)
def test_terms_beyond_the_calendar(unit: str) -> None:
    term = parse_jangka(f"9999999999 {unit}")
    assert term is not None
    with pytest.raises(ValueError, match="di luar kalender"):
        term.end_date(date(2023, 1, 25))


@given(TERMS)
def test_round_trips(term: Jangka) -> None:
    assert parse_jangka(str(term)) == term == parse_jangka(term.kata())
    assert parse_jangka(f" {term.kata().upper()} ") == term


@pytest.mark.parametrize(
    "text",
    [
        *["", "tahun", "3", "tiga tahun", "0 tahun", "-1 tahun", "3 (dua) tahun", "3 minggu", "1,5 tahun"],
        *["3 tahun 2 bulan", "03 tahun", "3 (tiga) tahun.", "( tahun", " " * 10_000 + "x"],
    ],
)
def test_text_that_is_no_term(text: str) -> None:
    assert parse_jangka(text) is None
