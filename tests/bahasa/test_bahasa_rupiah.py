"""Amounts of money."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs import bahasa

AMOUNTS = st.integers(0, bahasa.BATAS_TERBILANG - 1)


def test_written_as_eyd_wants() -> None:
    assert bahasa.rupiah(1_500_000_000) == "Rp1.500.000.000,00"
    assert bahasa.rupiah(0) == "Rp0,00"
    assert bahasa.rupiah_terbilang(1_500_000_000) == (
        "Rp1.500.000.000,00 (satu miliar lima ratus juta rupiah)"
    )
    with pytest.raises(ValueError, match="kurang dari nol"):
        bahasa.rupiah(-1)


@given(AMOUNTS)
def test_round_trips(n: int) -> None:
    assert bahasa.parse_rupiah(bahasa.rupiah(n)) == n
    assert bahasa.parse_rupiah(bahasa.rupiah_terbilang(n)) == n
    assert bahasa.parse_rupiah(bahasa.rupiah_terbilang(n).replace("Rp", "Rp ").title()) == n


@given(AMOUNTS, AMOUNTS)
def test_words_that_say_another_amount_are_refused(n: int, other: int) -> None:
    text = f"{bahasa.rupiah(n)} ({bahasa.terbilang(other)} rupiah)"
    assert bahasa.parse_rupiah(text) == (n if n == other else None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rp1.000", 1000),
        ("Rp 1.000,-", 1000),
        ("Rp. 1.000,00", 1000),
        ("Rp1500000", 1_500_000),
        ("Rp1.50", None),
        ("Rp1.000,50", None),
        ("Rp1,000", None),
        ("Rp", None),
        ("1.000", None),
        ("Rp1.000 (seribu)", None),
        ("Rp-5", None),
        ("Rp0.500", None),
        ("Rp1.000" + " " * 10_000 + "x", None),
    ],
)
def test_as_people_type_it(text: str, value: int | None) -> None:
    assert bahasa.parse_rupiah(text) == value
